"""Which words of a leaflet are said by its own names, and which are not said at all."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from audio_leaflet.errors import LexiconError
from audio_leaflet.lexicon import (
    Entry,
    Layer,
    Lexicon,
    disagreements,
    layers,
    names_of,
    of_folder,
    of_monograph,
    read_pls,
    shared,
)
from audio_leaflet.model import Monograph, Name, Pronunciation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BACLOFEN = "ˈbækloʊfən"
USTEKINUMAB = "ˌjuːstɪˈkɪnjuːmæb"


def leaflet(*generic: Name, brand: tuple[Name, ...] = ()) -> Monograph:
    return Monograph(
        id="baclofen",
        title="BACLOFEN - INJECTION",
        lang="en-US",
        pronunciation="BAK-loe-fen",
        name=Name("Baclofen", "BAK-loe-fen", line=3),
        generic_names=generic,
        brand_names=brand,
        path="content/baclofen.md",
    )


MONOGRAPH = leaflet(
    Name("ustekinumab-auub", "YOO-sti-KIN-ue-mab", line=4),
    Name("insulin glargine", "IN-su-lin GLAR-jeen", line=5),
    Name("amlodipine and benazepril", "am-LOE-di-peen ben-AZ-e-pril", line=6),
    brand=(
        Name("Xanax", ipa="ˈzænæks", line=7),
        Name("Eliquis", "EL-i-kwis", line=8),
        Name("Xarelto", "za-REL-toe", line=9),
        Name("Alli", "AL-eye", line=10),
        Name("Novolog Mix", "NOE-voe-log MIX", line=11),
        Name("Ultram", "UL-tram", line=12),
        Name("Lopid", "LOE-pid", line=13),
    ),
)
LEXICON = of_monograph(MONOGRAPH)


def said(text: str) -> list[tuple[str, str]]:
    """What is found: the printed words and their IPA (`-` for what is not said)."""
    return [
        (text[m.start : m.end], m.pronunciation.ipa if m.pronunciation else "-")
        for m in LEXICON.find(text)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # any case, whole words
        (
            "Baclofen, baclofen and BACLOFEN.",
            [(w, BACLOFEN) for w in ("Baclofen", "baclofen", "BACLOFEN")],
        ),
        ("prebaclofen baclofenic baclofen2 baclofen_x", []),
        ("baclofene\u0301 baclofenes", []),
        ("allies", []),
        # inside hyphens
        ("baclofen-induced", [("baclofen", BACLOFEN)]),
        ("non-baclofen", [("baclofen", BACLOFEN)]),
        ("baclofen-free", [("baclofen", BACLOFEN)]),
        # possessive and plural: s, z or ᵻz
        ("baclofen's", [("baclofen's", BACLOFEN + "z")]),
        ("baclofen’s", [("baclofen’s", BACLOFEN + "z")]),
        ("baclofens'", [("baclofens", BACLOFEN + "z")]),
        ("‘baclofen’", [("baclofen", BACLOFEN)]),
        ("Xanax's Xanaxes", [("Xanax's", "ˈzænæksᵻz"), ("Xanaxes", "ˈzænæksᵻz")]),
        ("Xarelto's", [("Xarelto's", "zəˈɹɛltoʊz")]),
        ("Eliquis's", [("Eliquis's", "ˈɛlɪkwɪsᵻz")]),
        ("Lopid's", [("Lopid's", "ˈloʊpɪdz")]),
        # the longest name; its words alone; blanks of any kind
        ("insulin glargine", [("insulin glargine", "ˈɪnsuːlɪn ˈɡlɑːɹdʒiːn")]),
        ("Insulin\u00a0\n glargine", [("Insulin\u00a0\n glargine", "ˈɪnsuːlɪn ˈɡlɑːɹdʒiːn")]),
        ("glargine, insulin", [("glargine", "ˈɡlɑːɹdʒiːn"), ("insulin", "ˈɪnsuːlɪn")]),
        ("insulin glarginex", [("insulin", "ˈɪnsuːlɪn")]),
        ("benazepril", [("benazepril", "bɛnˈæzəpɹɪl")]),
        (
            "amlodipine and benazepril",
            [("amlodipine and benazepril", "æmˈloʊdɪpiːn ænd bɛnˈæzəpɹɪl")],
        ),
        # the four letters of a biologic, its own and another's
        ("ustekinumab-auub", [("ustekinumab-auub", USTEKINUMAB + " ˌeɪ ˌjuː ˌjuː ˈbiː")]),
        ("USTEKINUMAB-AEKN", [("USTEKINUMAB-AEKN", USTEKINUMAB + " ˌeɪ ˌiː ˌkeɪ ˈɛn")]),
        (
            "ustekinumab‑ttwe's",
            [("ustekinumab‑ttwe's", USTEKINUMAB + " ˌtiː ˌtiː ˌdʌbəljuː ˈiːz")],
        ),
        ("ustekinumab-like", [("ustekinumab", USTEKINUMAB)]),
        ("insulin-free", [("insulin", "ˈɪnsuːlɪn")]),
        # a printed respelling is not said
        ("Baclofen (BAK-loe-fen) is", [("Baclofen", BACLOFEN), (" (BAK-loe-fen)", "-")]),
        ("(bak‑loe–fen)", [("(bak‑loe–fen)", "-")]),
        ("[ Bak-Loe-Fen ]", [("[ Bak-Loe-Fen ]", "-")]),
        ("(pronounced BAK-loe-fen)", [("(pronounced BAK-loe-fen)", "-")]),
        ("x (/ˈzænæks/)", [(" (/ˈzænæks/)", "-")]),
        ("(BAK-loe-fen tablets) (LOE-fen)", []),
    ],
)
def test_what_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


def test_a_match_tells_kind_and_suffix() -> None:
    name, respelling = LEXICON.find("ustekinumab-ttwe’s (BAK-loe-fen)")
    assert (name.kind, name.suffix, name.silent) == ("name", "-ttwe’s", False)
    assert (respelling.kind, respelling.pronunciation, respelling.silent) == (
        "respelling",
        None,
        True,
    )


@pytest.mark.parametrize(
    ("respelling", "printed"),
    [
        ("trip’tir", "(trip'tir)"),
        ("ZEL' JANS'", "(ZEL’  JANS′)"),
        ("ab\" ru ke' mab", "(ab″ ru ke′ mab)"),
        ("(a-loh-PYOOR)", "(a-loh-PYOOR)"),
    ],
)
def test_a_respelling_is_silent_in_any_quotes(respelling: str, printed: str) -> None:
    lexicon = Lexicon([], [respelling.strip("()")])
    assert [m.silent for m in lexicon.find(f"Word {printed} word")] == [True]


def test_a_lexicon_of_nothing_finds_nothing() -> None:
    assert Lexicon().find("Baclofen (BAK-loe-fen)") == []


# ---------------------------------------------------------------- problems


def problems(*generic: Name, brand: tuple[Name, ...] = ()) -> list[tuple[str, str, str]]:
    found = of_monograph(leaflet(*generic, brand=brand)).problems
    assert all(problem.remedy for problem in found)
    return [(p.level, p.where, p.what) for p in found]


def test_a_good_leaflet_has_no_problems() -> None:
    assert LEXICON.problems == ()


def test_a_doubtful_respelling_is_a_warning() -> None:
    ((level, where, what),) = problems(brand=(Name("Farxiga", "FAR-SEE-GUH", line=8),))
    assert (level, where) == ("warning", "content/baclofen.md:8")
    assert "every syllable is marked" in what
    assert "Farxiga" in what


def test_a_biologic_respelled_with_its_letters_is_no_problem() -> None:
    name = Name("ustekinumab-auub", "us-te-KIN-ue-mab ay yoo yoo bee", line=8)
    assert problems(name) == []
    words = of_monograph(leaflet(name)).find("ustekinumab ustekinumab-auub")
    ipa = "ʌstəˈkɪnjuːmæb"
    assert [m.pronunciation and m.pronunciation.ipa for m in words] == [
        ipa,
        f"{ipa} ˌeɪ ˌjuː ˌjuː ˈbiː",
    ]


def test_another_medicines_respelling_is_a_warning() -> None:
    ((level, _, what),) = problems(Name("warfarin", "met-FOR-min", line=8))
    assert level == "warning"
    assert "does not sound like" in what


def test_a_name_without_pronunciation_is_a_warning_once() -> None:
    names = Name("Lioresal", line=8), Name("LIORESAL", line=9)
    ((level, where, what),) = problems(brand=names)
    assert (level, where) == ("warning", "content/baclofen.md:8")
    assert what.startswith("Lioresal has no pronunciation")


def test_a_name_whose_words_are_known_is_no_problem() -> None:
    assert problems(Name("baclofen"), Name("Baclofen and baclofen")) == []


@pytest.mark.parametrize(
    "name", [Name("Lioresal", "---", line=8), Name("Lioresal", ipa="€", line=8)]
)
def test_an_unreadable_pronunciation_is_an_error(name: Name) -> None:
    ((level, where, what),) = problems(brand=(name,))
    assert (level, where) == ("error", "content/baclofen.md:8")
    assert "Lioresal" in what


def test_two_pronunciations_of_one_name_are_a_conflict() -> None:
    ((level, where, what),) = problems(Name("baclofen", "ba-KLOE-fen", line=8))
    assert (level, where) == ("warning", "content/baclofen.md:8")
    assert BACLOFEN in what
    assert "bəˈkloʊfən" in what


# ---------------------------------------------------------------- speed


def test_time_grows_with_the_text_only() -> None:
    entries = [Entry(f"medicine{i:05d}", Pronunciation("a", "a", "test")) for i in range(5000)]
    lexicon = Lexicon([Layer(entries)], ["BAK-loe-fen"])
    hard = "medicine01234 " * 5000 + " " * 100_000 + "(" * 20_000 + "( " * 20_000 + "-" * 50_000
    started = time.process_time()
    assert len(lexicon.find(hard)) == 5000
    assert time.process_time() - started < 5


def test_a_very_long_name_is_no_problem() -> None:
    name = "a vaccine with a name " * 100 + "end"
    lexicon = Lexicon([Layer([Entry(name, Pronunciation("a", "a", "test"))])])
    assert len(lexicon.find(f"Give {name}.")) == 1


# ---------------------------------------------------------------- W3C lexicons

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<lexicon version="1.0" '
    'xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-US">\n'
)


def pls(folder: Path, body: str, head: str = HEAD, file_name: str = "lexicon.pls") -> list[Entry]:
    file = folder / file_name
    file.write_text(f"{head}{body}\n</lexicon>\n", "utf-8")
    return read_pls(file)


def test_phonemes_and_aliases(tmp_path: Path) -> None:
    entries = pls(
        tmp_path,
        "<!-- site --><lexeme><grapheme>heparin</grapheme><grapheme>HEP</grapheme>"
        "<phoneme>ˈhɛpəɹɪn</phoneme></lexeme>\n"
        "<lexeme><grapheme>COPD</grapheme><alias>C O P D</alias>"
        "<example>for COPD</example></lexeme>",
    )
    name, alias = of_monograph(MONOGRAPH, [Layer(entries)]).find("Heparin's use in COPD")
    assert name.pronunciation is not None
    assert name.pronunciation.ipa == "ˈhɛpəɹɪnz"
    assert (alias.kind, alias.alias, alias.silent) == ("alias", "C O P D", False)
    assert [(e.text, e.line) for e in entries] == [("heparin", 3), ("HEP", 3), ("COPD", 4)]


def test_the_preferred_else_the_first_is_said(tmp_path: Path) -> None:
    entries = pls(
        tmp_path,
        "<lexeme><grapheme>a1</grapheme><phoneme>æ</phoneme><phoneme>ɛ</phoneme></lexeme>"
        '<lexeme><grapheme>b1</grapheme><phoneme>æ</phoneme><phoneme prefer="true">ɛ</phoneme>'
        "</lexeme>",
    )
    assert [entry.said and entry.said.ipa for entry in entries] == ["æ", "ɛ"]


def test_the_monographs_own_names_come_first_then_lexicons_in_order(tmp_path: Path) -> None:
    site = pls(
        tmp_path,
        "<lexeme><grapheme>baclofen</grapheme><phoneme>æ</phoneme></lexeme>"
        "<lexeme><grapheme>heparin</grapheme><phoneme>ɛ</phoneme></lexeme>",
    )
    body = "<lexeme><grapheme>heparin</grapheme><phoneme>ɪ</phoneme></lexeme>"
    bundled = pls(tmp_path, body, file_name="bundled.pls")
    lexicon = of_monograph(MONOGRAPH, [Layer(site), Layer(bundled)])
    ipa = [m.pronunciation and m.pronunciation.ipa for m in lexicon.find("baclofen heparin")]
    assert ipa == [BACLOFEN, "ɛ"]
    assert lexicon.problems == ()


def test_a_lexicon_of_another_language_is_left_out(tmp_path: Path) -> None:
    body = "<lexeme><grapheme>heparin</grapheme><phoneme>epaˈɾina</phoneme></lexeme>"
    pls(tmp_path, body, HEAD.replace("en-US", "es-ES"))
    site = of_folder(tmp_path)
    assert readings("heparin", layers(site, "en-US")) == []
    assert readings("heparin", layers(site, "es-MX")) == ["epaˈɾina"]


def readings(text: str, used: Sequence[Layer]) -> list[str]:
    """What the lexicon makes of the words of a text that it knows."""
    matches = Lexicon(used).find(text)
    return [m.pronunciation.ipa if m.pronunciation else m.alias for m in matches]


def test_of_the_files_of_a_site_the_one_for_the_very_language_comes_first(tmp_path: Path) -> None:
    word = "<lexeme><grapheme>tomato</grapheme><phoneme>{}</phoneme></lexeme>"
    pls(tmp_path, word.format("təˈmeɪtoʊ"), file_name="a.pls")
    british = HEAD.replace("en-US", "en-GB")
    (tmp_path / "below").mkdir()
    pls(tmp_path, word.format("təˈmɑːtoʊ"), british, "below/b.PLS")
    site = of_folder(tmp_path)
    assert [document.lang for document in site] == ["en-US", "en-GB"]
    assert readings("tomato", layers(site, "en-US")) == ["təˈmeɪtoʊ"]
    assert readings("tomato", layers(site, "en-GB")) == ["təˈmɑːtoʊ"]
    assert readings("tomato", layers(site, "en-AU")) == ["təˈmeɪtoʊ"]


def test_hidden_files_and_folders_are_no_lexicons_of_a_site(tmp_path: Path) -> None:
    (tmp_path / ".backup").mkdir()
    (tmp_path / "folder.pls").mkdir()
    for name in (".backup/old.pls", ".aside.pls"):
        (tmp_path / name).write_text("garbage", "utf-8")
    assert of_folder(tmp_path) == ()


def test_a_pronunciation_without_end_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="at most 300 characters") as refusal:
        pls(tmp_path, f"<lexeme><grapheme>a</grapheme><phoneme>{'ˈ' * 100_000}</phoneme></lexeme>")
    assert len(str(refusal.value)) < 300


def test_a_sites_lexicon_comes_before_the_bundled_one(tmp_path: Path) -> None:
    pls(tmp_path, "<lexeme><grapheme>abacavir</grapheme><phoneme>æ</phoneme></lexeme>")
    assert readings("abacavir", layers((), "en-US")) == ["ɐˈbækəvɪɹ"]
    assert readings("abacavir", layers(of_folder(tmp_path), "en-US")) == ["æ"]


CASES = (
    "<lexeme><grapheme>aids</grapheme><phoneme>ˈeɪdz</phoneme></lexeme>"
    "<lexeme><grapheme>AIDS</grapheme><alias>acquired immunodeficiency syndrome</alias></lexeme>"
    "<lexeme><grapheme>IV</grapheme><alias>intravenous</alias></lexeme>"
    "<lexeme><grapheme>Alli</grapheme><phoneme>ˈælaɪ</phoneme></lexeme>"
    "<lexeme><grapheme>COPD</grapheme><alias>C O P D</alias></lexeme>"
    "<lexeme><grapheme>Reye's syndrome</grapheme><phoneme>ˈɹaɪz ˈsɪndɹoʊm</phoneme></lexeme>"
    "<lexeme><grapheme>Ménière</grapheme><phoneme>mɛnˈjɛɹ</phoneme></lexeme>"
    "<lexeme><grapheme>co-trimoxazole</grapheme><phoneme>æ</phoneme></lexeme>"
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # small letters are for any case, capitals for themselves
        ("aids and hearing Aids", ["ˈeɪdz", "ˈeɪdz"]),
        ("AIDS", ["acquired immunodeficiency syndrome"]),
        ("IV iv Iv", ["intravenous"]),
        # a name with small letters is also set in capitals, as headings are
        ("Alli ALLI alli", ["ˈælaɪ", "ˈælaɪ"]),
        # letters have a plural and a possessive of their own
        ("COPDs, COPD's", ["C O P D's", "C O P D's"]),
        # blanks, hyphens and apostrophes of any kind, and what is not seen
        ("REYE’S  SYNDROME", ["ˈɹaɪz ˈsɪndɹoʊm"]),
        # an accent of its own, as in text that comes from a PDF
        ("Me\u0301nie\u0300re", ["mɛnˈjɛɹ"]),
        ("co‑trimoxazole co-trimox\u00adazole", ["æ", "æ"]),
        ("a\u200bids", ["ˈeɪdz"]),
    ],
)
def test_case_and_print(tmp_path: Path, text: str, said: list[str]) -> None:
    assert readings(text, [Layer(pls(tmp_path, CASES))]) == said


# ---------------------------------------------------------------- other leaflets


def other(text: str, respelling: str, *brands: Name, path: str) -> Monograph:
    return Monograph(
        text, text, "en-US", respelling, Name(text, respelling, line=2), brand_names=brands,
        path=path,
    )  # fmt: skip


TIZANIDINE = other(
    "Tizanidine", "tye-ZAN-i-deen", Name("Zanaflex", "ZAN-a-flex"), path="tizanidine.md"
)
ADVANCE = other("Placebone", "pla-SEE-bone", Name("Advance", "AD-vance"), path="placebone.md")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tizanidine, TIZANIDINE's", ["taɪˈzænɪdiːn", "taɪˈzænɪdiːnz"]),
        ("Zanaflex ZANAFLEX", ["ˈzænəflɛks", "ˈzænəflɛks"]),
        # A brand that is a word is only meant where it has its capital.
        ("in advance of Advance", ["ˈædvæns"]),
    ],
)
def test_a_medicine_is_said_as_its_own_leaflet_says_it(text: str, said: list[str]) -> None:
    others = shared([names_of(TIZANIDINE), names_of(ADVANCE)])
    assert readings(text, others["en"]) == said


def test_the_leaflet_of_a_medicine_comes_before_one_that_has_it_as_a_brand() -> None:
    brand = other("Combi", "KOM-bee", Name("Tizanidine", "tee-za-NYE-din"), path="combi.md")
    others = shared([names_of(brand), names_of(TIZANIDINE)])
    assert readings("Tizanidine", others["en"]) == ["taɪˈzænɪdiːn"]


def test_two_leaflets_that_disagree_on_a_name_are_told() -> None:
    again = other("tizanidine", "TYE-zan-i-deen", path="tizanidine-capsules.md")
    (problem,) = disagreements([names_of(TIZANIDINE), names_of(again), names_of(ADVANCE)])
    assert (problem.level, problem.where) == ("warning", "tizanidine-capsules.md:2")
    assert "/taɪˈzænɪdiːn/ in tizanidine.md:2" in problem.what
    assert disagreements([names_of(TIZANIDINE), names_of(TIZANIDINE)]) == []


@pytest.mark.parametrize(
    ("body", "where", "what"),
    [
        ("<lexeme><grapheme>a</grapheme><phoneme>€</phoneme></lexeme>", ":3", "U+20AC"),
        ("\n<lexeme><grapheme>a</grapheme></lexeme>", ":4", "no phoneme or alias"),
        ("<lexeme><phoneme>æ</phoneme></lexeme>", ":3", "no grapheme"),
        ("<lexeme><grapheme> </grapheme><phoneme>æ</phoneme></lexeme>", ":3", "<grapheme>"),
        ('<lexeme role="verb"><grapheme>a</grapheme></lexeme>', ":3", "role"),
        ("<lexem/>", ":3", "<lexem>"),
        ("<lexeme><word>a</word></lexeme>", ":3", "<word>"),
        ("<lexeme>", ":4", "not XML"),
        (
            '<lexeme><grapheme>a</grapheme><phoneme alphabet="x-sampa">{</phoneme></lexeme>',
            ":3",
            "x-sampa",
        ),
    ],
)
def test_a_wrong_entry_is_refused_with_its_line(
    tmp_path: Path, body: str, where: str, what: str
) -> None:
    with pytest.raises(LexiconError) as refusal:
        pls(tmp_path, body)
    assert refusal.value.where == f"{tmp_path / 'lexicon.pls'}{where}"
    assert what in refusal.value.what
    assert refusal.value.remedy


def test_entities_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("ˈsiːkɹət", "utf-8")
    head = HEAD.replace(
        "<lexicon", f'<!DOCTYPE lexicon [<!ENTITY x SYSTEM "{secret.as_uri()}">]>\n<lexicon'
    )
    with pytest.raises(LexiconError):
        pls(tmp_path, "<lexeme><grapheme>a</grapheme><phoneme>&x;</phoneme></lexeme>", head)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "not XML"),
        ("<html/>", "its root is html"),
        (HEAD.replace(' xml:lang="en-US"', "") + "</lexicon>", "xml:lang"),
    ],
)
def test_what_is_no_lexicon_is_refused(tmp_path: Path, text: str, what: str) -> None:
    file = tmp_path / "x.pls"
    file.write_text(text, "utf-8")
    with pytest.raises(LexiconError) as refusal:
        read_pls(file)
    assert what in refusal.value.what


def test_a_missing_lexicon_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="cannot be read"):
        read_pls(tmp_path / "none.pls")


@pytest.mark.parametrize(
    ("title", "respelling", "text", "said"),
    [
        # A respelling of the first word says the first word; the salt and the form are still said.
        ("Metoprolol tartrate tablets", "me-TOE-proe-lol", "Metoprolol tartrate tablets", 10),
        ("Metoprolol tartrate tablets", "me-TOE-proe-lol", "metoprolol", 10),
        ("TESTOZINE HCL", "tes-TOE-zeen", "TESTOZINE HCL", 9),
        # One of the whole name says the whole name.
        ("insulin glargine", "IN-su-lin GLAR-jeen", "insulin glargine", 16),
    ],
)
def test_a_respelling_never_swallows_a_word_that_it_does_not_say(
    title: str, respelling: str, text: str, said: int
) -> None:
    name = Name(title, respelling)
    lexicon = of_monograph(Monograph("x", title, "en-US", respelling, name))
    (match,) = lexicon.find(text)
    assert match.end - match.start == said
    assert match.pronunciation


def test_a_respelling_that_fits_no_part_of_a_long_name_is_an_error_and_not_said() -> None:
    name = Name("Metoprolol tartrate tablets", "KLAV-ue")
    lexicon = of_monograph(Monograph("x", name.text, "en-US", "KLAV-ue", name))
    assert lexicon.find("Metoprolol tartrate tablets") == []
    assert [p.level for p in lexicon.problems][:1] == ["error"]
