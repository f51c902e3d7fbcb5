"""What patients hear for what is printed: tables a pharmacist can read, and what holds for all."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from piper.phonemize_espeak import EspeakPhonemizer

from audio_leaflet.model import Pronunciation
from audio_leaflet.verbalise import Fixed, verbalise

DATA = Path(__file__).parent / "data"


def _rows(name: str) -> list[tuple[str, ...]]:
    lines = (DATA / name).read_text("utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if not line.startswith("# ")]


ENGLISH, SPANISH = "en-US", "es-ES"
ROWS = [
    *((ENGLISH, *row) for row in _rows("verbalise.tsv")),
    *((SPANISH, *row) for row in _rows("verbalise_es.tsv")),
    *_rows("verbalise_es_regions.tsv"),
]
"""Language tag, written, spoken."""
FLAGS = [
    *((ENGLISH, *row) for row in _rows("verbalise_flags.tsv")),
    *_rows("verbalise_es_flags.tsv"),
]
"""Language tag, written, what the reason mentions, refused or shown."""
WRITTEN = [row[:2] for row in ROWS + FLAGS]
BACLOFEN = Pronunciation("ˈbækloʊfən", "backlofen", "respelling BAK-loe-fen")


@pytest.mark.parametrize(("lang", "written", "spoken"), ROWS)
def test_what_is_said(lang: str, written: str, spoken: str) -> None:
    assert verbalise(written, lang).text == spoken


@pytest.mark.parametrize(("lang", "written", "spoken"), ROWS)
def test_no_row_is_refused(lang: str, written: str, spoken: str) -> None:
    assert not [flag for flag in verbalise(written, lang).flags if flag.refuse]


@pytest.mark.parametrize(("lang", "written", "reason", "fate"), FLAGS)
def test_what_a_pharmacist_is_shown(lang: str, written: str, reason: str, fate: str) -> None:
    flags = [flag for flag in verbalise(written, lang).flags if reason in flag.reason]
    assert flags
    assert all(0 <= flag.start < flag.end <= len(written) for flag in flags)
    assert any(flag.refuse for flag in flags) == (fate == "refused")


@pytest.mark.parametrize(("lang", "written", "spoken"), ROWS)
def test_text_already_spoken_stays_as_it_is(lang: str, written: str, spoken: str) -> None:
    assert verbalise(spoken, lang).text == spoken


@pytest.mark.parametrize(("lang", "written"), WRITTEN)
def test_every_spoken_word_is_listed_with_its_place(lang: str, written: str) -> None:
    spoken = verbalise(written, lang)
    for word in spoken.words:
        assert spoken.text[word.start : word.start + len(word.text)] == word.text
        assert 0 <= word.printed[0] <= word.printed[1] <= len(written)
    starts = [word.printed[0] for word in spoken.words]
    listed = "".join(word.text for word in spoken.words)
    assert listed == re.sub(r"[ ,;:.!?]", "", spoken.text).replace(" ", "")
    assert len(starts) == len(spoken.words)


@pytest.mark.parametrize(("lang", "written", "spoken"), ROWS)
def test_nothing_that_an_engine_would_guess_at_is_left(
    lang: str, written: str, spoken: str
) -> None:
    text = verbalise(written, lang).text
    assert not re.search(r"[^A-Za-zÀ-ɏ'\- ,;:.!?]", text)
    assert ".." not in text


WHOLE = {
    ENGLISH: (
        "Take 1-2 tablets (5 mg/325 mg) every 4-6 hours, up to 8/day; call 1-800-222-1222 or see "
        "www.fda.gov if numbness/tingling, i.e. loss of feeling, lasts > 2 days."
    ),
    SPANISH: (
        "Tome 1-2 comp. (37,5 mg/325 mg) c/6-8 h v.o., máx. 8/día, con 1/2 vaso de agua a 25 °C; "
        "llame al 91 562 04 20 o vea www.aemps.gob.es si el hormigueo/picor, p. ej. en la piel, "
        "dura > 2 días; EPOC, VIH, diabetes tipo II, el 3 de mayo de 2024 a las 8:00 h."
    ),
}
"""Sentences with many classes of writing in them."""


@pytest.mark.parametrize("lang", WHOLE)
def test_every_printed_letter_and_digit_is_heard_or_its_loss_is_meant(lang: str) -> None:
    """All letters and digits of a monograph's sentence lie in the span of some spoken word."""
    written = WHOLE[lang]
    heard = [False] * len(written)
    for word in verbalise(written, lang).words:
        for at in range(*word.printed):
            heard[at] = True
    assert [
        sign
        for sign, is_heard in zip(written, heard, strict=True)
        if sign.isalnum() and not is_heard
    ] == []


def test_words_point_to_the_print_they_come_from() -> None:
    written = "Take 500 mg (1 tablet) of MAOIs."
    spoken = verbalise(written)
    places = [(word.text, written[slice(*word.printed)]) for word in spoken.words]
    assert places == [
        ("Take", "Take"),
        ("five", "500"),
        ("hundred", "500"),
        ("milligrams", "mg"),
        ("one", "1"),
        ("tablet", "tablet"),
        ("of", "of"),
        ("M", "M"),
        ("A", "A"),
        ("O", "O"),
        ("I's", "Is"),
    ]


def test_places_survive_cleaning() -> None:
    written = "Lipi\u00adtor® 5\u00a0mg itâ€™s cafe\u0301"
    spoken = verbalise(written)
    assert spoken.text == "Lipitor five milligrams it's café"
    assert [written[slice(*word.printed)] for word in spoken.words] == [
        "Lipi\u00adtor",
        "5",
        "mg",
        "itâ€™s",
        "cafe\u0301",
    ]


def test_decided_words_are_kept_with_their_pronunciation() -> None:
    written = "BACLOFEN's dose is 5 mg; baclofen/tizanidine."
    fixed = [Fixed(0, 8, "baclofen", BACLOFEN), Fixed(25, 33, "baclofen", BACLOFEN)]
    spoken = verbalise(written, fixed=fixed)
    assert spoken.text == "baclofen's dose is five milligrams; baclofen and tizanidine."
    said = [word.pronunciation for word in spoken.words if word.pronunciation]
    assert [each.ipa for each in said] == ["ˈbækloʊfənz", "ˈbækloʊfən"]
    assert [word.printed for word in spoken.words if word.pronunciation] == [(0, 10), (25, 33)]


def test_a_decided_silence_is_not_spoken() -> None:
    written = "baclofen (BAK-loe-fen) injection"
    fixed = [Fixed(0, 8, "baclofen", BACLOFEN), Fixed(9, 22, "")]
    assert verbalise(written, fixed=fixed).text == "baclofen injection"


@pytest.mark.parametrize("spans", [[(0, 4), (2, 6)], [(3, 99)], [(2, 2)]])
def test_decided_spans_must_fit(spans: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="decided span"):
        verbalise("baclofen", fixed=[Fixed(start, end, "x") for start, end in spans])


def test_a_language_without_rules_passes_with_a_flag() -> None:
    spoken = verbalise("• Tome 5 mg (um comprimido) de Lioresal®.", lang="pt-BR")
    assert spoken.text == "Tome 5 mg, um comprimido, de Lioresal."
    assert [(flag.reason, flag.refuse) for flag in spoken.flags] == [
        ("no rules for the language 'pt-BR'", False)
    ]


def test_a_comparison_is_never_silent_in_a_language_without_rules() -> None:
    flags = verbalise("enfants < 2 ans", lang="fr").flags
    assert [flag.refuse for flag in flags] == [False, True]


def test_espeak_says_the_spanish_words_and_spells_none() -> None:
    """A word that espeak-ng spells has several groups of phonemes, a foreign one a mark."""
    voice = EspeakPhonemizer()
    names = {*"ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"}
    spoken = {
        word.text
        for lang, written, _ in ROWS
        if lang.startswith("es")
        for word in verbalise(written, lang).words
    }
    assert len(spoken) > 300
    for word in spoken - names:
        said = "".join(map("".join, voice.phonemize("es", word)))
        assert " " not in said, f"{word} is said {said}"
        assert "(" not in said, f"{word} is said {said}"


def test_espeak_names_every_letter_that_is_left_single() -> None:
    """Piper has a table of letters for English voices only; in Spanish espeak-ng knows them."""
    voice = EspeakPhonemizer()
    said = {letter: "".join(map("".join, voice.phonemize("es", letter))) for letter in "BCHJÑWZ"}
    assert said == {
        "B": "bˈe",
        "C": "θˈe",
        "H": "ˈatʃe",
        "J": "xˈota",
        "Ñ": "ˈɛɲe",
        "W": "ˌuβe ðˈoβle",
        "Z": "θˈɛta",
    }
    assert verbalise("cromosoma Y", "es").text == "cromosoma ye"


@pytest.mark.parametrize("written", ["", " ", "()", "® ™", "..."])
def test_nothing_to_say(written: str) -> None:
    spoken = verbalise(written)
    assert (spoken.text, spoken.words) == ("", ())


@pytest.mark.parametrize("lang", [ENGLISH, SPANISH])
@pytest.mark.parametrize(
    "unit",
    [
        "a ",
        "1/",
        "1-",
        "1x",
        "IV/",
        "mg/",
        "(",
        "a-",
        "1 000 ",
        "... ",
        "e.g. ",
        "A.",
        "a@",
        "+1 ",
        '5"',
        "q4-",
        "0900-",
        "AB1 2",
        "x 109 ",
        "5 mg–",
        "1:",
        "1 M",
        "May-",
        "Mon/",
        "bid-",
        "°",
        "1 mg/a ",
    ],
)
def test_time_grows_with_length(lang: str, unit: str) -> None:
    """Eight times the text takes about eight times as long: no writing makes it hang."""

    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        begin = time.process_time()
        verbalise(text, lang)
        return time.process_time() - begin

    small = min(seconds(1_000) for _ in range(3))
    assert any(seconds(8_000) < 8 * small * 3 + 0.05 for _ in range(3))


def test_command_reads_lines() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "audio_leaflet.verbalise"],
        input="Take 5 mg.\n\n4-6 hours\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "Take five milligrams.\n\nfour to six hours\n"
