"""What patients hear for what is printed: tables a pharmacist can read, and what holds for all."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from audio_leaflet.model import Pronunciation
from audio_leaflet.verbalise import Fixed, verbalise

DATA = Path(__file__).parent / "data"


def _rows(name: str) -> list[tuple[str, ...]]:
    lines = (DATA / name).read_text("utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if not line.startswith("# ")]


ROWS = _rows("verbalise.tsv")
FLAGS = _rows("verbalise_flags.tsv")
WRITTEN = [row[0] for row in ROWS + FLAGS]
BACLOFEN = Pronunciation("ˈbækloʊfən", "backlofen", "respelling BAK-loe-fen")


@pytest.mark.parametrize(("written", "spoken"), ROWS)
def test_what_is_said(written: str, spoken: str) -> None:
    assert verbalise(written).text == spoken


@pytest.mark.parametrize(("written", "spoken"), ROWS)
def test_no_row_is_refused(written: str, spoken: str) -> None:
    assert not [flag for flag in verbalise(written).flags if flag.refuse]


@pytest.mark.parametrize(("written", "reason", "fate"), FLAGS)
def test_what_a_pharmacist_is_shown(written: str, reason: str, fate: str) -> None:
    flags = [flag for flag in verbalise(written).flags if reason in flag.reason]
    assert flags
    assert all(0 <= flag.start < flag.end <= len(written) for flag in flags)
    assert any(flag.refuse for flag in flags) == (fate == "refused")


@pytest.mark.parametrize("spoken", [row[1] for row in ROWS])
def test_text_already_spoken_stays_as_it_is(spoken: str) -> None:
    assert verbalise(spoken).text == spoken


@pytest.mark.parametrize("written", WRITTEN)
def test_every_spoken_word_is_listed_with_its_place(written: str) -> None:
    spoken = verbalise(written)
    for word in spoken.words:
        assert spoken.text[word.start : word.start + len(word.text)] == word.text
        assert 0 <= word.printed[0] <= word.printed[1] <= len(written)
    starts = [word.printed[0] for word in spoken.words]
    listed = "".join(word.text for word in spoken.words)
    assert listed == re.sub(r"[ ,;:.!?]", "", spoken.text).replace(" ", "")
    assert len(starts) == len(spoken.words)


@pytest.mark.parametrize("written", [row[0] for row in ROWS])
def test_nothing_that_an_engine_would_guess_at_is_left(written: str) -> None:
    text = verbalise(written).text
    assert not re.search(r"[^A-Za-zÀ-ɏ'\- ,;:.!?]", text)
    assert ".." not in text


def test_every_printed_letter_and_digit_is_heard_or_its_loss_is_meant() -> None:
    """All letters and digits of a monograph's sentence lie in the span of some spoken word."""
    written = (
        "Take 1-2 tablets (5 mg/325 mg) every 4-6 hours, up to 8/day; call 1-800-222-1222 or see "
        "www.fda.gov if numbness/tingling, i.e. loss of feeling, lasts > 2 days."
    )
    heard = [False] * len(written)
    for word in verbalise(written).words:
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
    spoken = verbalise("• Tome 5 mg (una tableta) de Lioresal®.", lang="es-MX")
    assert spoken.text == "Tome 5 mg, una tableta, de Lioresal."
    assert [(flag.reason, flag.refuse) for flag in spoken.flags] == [
        ("no rules for the language 'es-MX'", False)
    ]


def test_a_comparison_is_never_silent_in_a_language_without_rules() -> None:
    assert [flag.refuse for flag in verbalise("niños < 2 años", lang="es").flags] == [False, True]


@pytest.mark.parametrize("written", ["", " ", "()", "® ™", "..."])
def test_nothing_to_say(written: str) -> None:
    spoken = verbalise(written)
    assert (spoken.text, spoken.words) == ("", ())


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
def test_time_grows_with_length(unit: str) -> None:
    """Eight times the text takes about eight times as long: no writing makes it hang."""

    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        begin = time.process_time()
        verbalise(text)
        return time.process_time() - begin

    small = min(seconds(2_000) for _ in range(3))
    assert seconds(16_000) < 8 * small * 3 + 0.05


def test_command_reads_lines() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "audio_leaflet.verbalise"],
        input="Take 5 mg.\n\n4-6 hours\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "Take five milligrams.\n\nfour to six hours\n"
