"""The words that someone should listen to before a leaflet is published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from audio_leaflet.engines.gtts import create as create_gtts
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.engines.silence import create as create_silence
from audio_leaflet.errors import UtteranceRefused
from audio_leaflet.lexicon import Lexicon, layers, of_monograph
from audio_leaflet.model import Monograph, Name, Paragraph, Script, Section
from audio_leaflet.script import build
from audio_leaflet.settings import Settings
from audio_leaflet.unknown_words import STEMS, UnknownWord, reason, unknown_words


def script(*lines: str, lexicon: Lexicon | None = None, path: str = "leaflet.md") -> Script:
    """The script of a leaflet with one paragraph a line."""
    paragraphs = tuple(Paragraph(text, line) for line, text in enumerate(lines, 1))
    section = Section("uses", "Uses", paragraphs)
    monograph = Monograph("sample", "Sample", "en-US", name=Name("Sample"), sections=(section,))
    return build(replace(monograph, path=path), lexicon or Lexicon())


def no_reading(word: str, lang: str) -> str:
    return ""


def listed(*scripts: Script) -> list[str]:
    return [found.word for found in unknown_words(scripts, no_reading)]


FOUND = [
    # (print, words that are listed)
    ("Take metformin with food.", ["metformin"]),
    ("It may cause rhabdomyolysis.", ["rhabdomyolysis"]),
    ("Tell your doctor if you have porphyria or achalasia.", ["achalasia", "porphyria"]),
    ("VALSARTAN tablets", ["valsartan"]),
    ("Sacubitril-valsartan is a tablet.", ["sacubitril", "valsartan"]),
    ("Do not take it with Norvir's capsules.", ["norvir"]),
    ("The croscarmellose-free tablet is white.", ["croscarmellose"]),
]


@pytest.mark.parametrize(("printed", "words"), FOUND)
def test_names_and_medical_words_are_listed(printed: str, words: list[str]) -> None:
    assert sorted(listed(script(printed))) == words


EVERYDAY = [
    "Swallow the tablets whole with a full glass of water, 30 minutes before breakfast.",
    "You may feel dizzy, drowsy or lightheaded; these effects usually lessen over time.",
    "Stop at once and call your doctor's office if your skin is itchy, blistered or peeling.",
    "Ask your pharmacist about nonprescription painkillers, cough-and-cold medicines and creams.",
    # American and British spelling
    "Tell your doctor about tumors, colored urine, diarrhea, anemia or a counseling session.",
    "Tell your doctor about tumours, coloured urine, diarrhoea, anaemia or a counselling session.",
    "Keep 5 mL of the liquid between 36°F and 46°F; throw away what is left after 28 days.",
    "Don't re-use needles. It isn't safe, and you can't, mustn't and shouldn't.",
    "Breastfeeding mothers, newborns and adolescents: the dosing is rechecked at each visit.",
    "Examine the pen in April; morning sickness, routine and medicine are common words.",
]


@pytest.mark.parametrize("printed", EVERYDAY)
def test_everyday_words_and_their_forms_are_not(printed: str) -> None:
    assert listed(script(printed)) == []


STEMMED = [
    # (generic name, its stem)
    ("atenolol", "-olol"),
    ("lisinopril", "-pril"),
    ("losartan", "-sartan"),
    ("atorvastatin", "-statin"),
    ("sitagliptin", "-gliptin"),
    ("empagliflozin", "-gliflozin"),
    ("semaglutide", "-glutide"),
    ("fluconazole", "-conazole"),
    ("omeprazole", "-prazole"),
    ("amoxicillin", "-cillin"),
    ("cefdinir", "cef-"),
    ("ciprofloxacin", "-floxacin"),
    ("adalimumab", "-mab"),
    ("imatinib", "-tinib"),
    ("apixaban", "-xaban"),
    ("valacyclovir", "-vir"),
    ("benzodiazepines", ""),
    ("heparins", "-parin"),
]


@pytest.mark.parametrize(("word", "stem"), STEMMED)
def test_the_reason_names_the_stem_of_a_medicine(word: str, stem: str) -> None:
    expected = f"{stem} is the stem of {STEMS[stem]}" if stem else "rare in English"
    assert reason(word) == expected


def test_a_stem_in_an_everyday_word_is_chance() -> None:
    assert [word for word in ("april", "poster", "rhubarb", "routine") if reason(word)] == []


def test_a_word_that_has_a_pronunciation_is_not_listed() -> None:
    known = of_monograph(Monograph("a", "A", "en-US", name=Name("A")), layers((), "en-US"))
    assert listed(script("Metformin and zolpidemol.", lexicon=known)) == ["zolpidemol"]


def test_the_most_frequent_come_first_with_the_place_of_the_first() -> None:
    scripts = [
        script("Take zolpidemol.", "Sildenafole and fluphenol.", path="a.md"),
        script("Sildenafole, sildenafoles and SILDENAFOLE's box; zolpidemol.", path="b.md"),
    ]
    assert unknown_words(scripts, no_reading) == [
        UnknownWord("sildenafole", 4, "a.md:2", "rare in English", "", misread=False),
        UnknownWord("zolpidemol", 2, "a.md:1", "rare in English", "", misread=False),
        UnknownWord("fluphenol", 1, "a.md:2", "rare in English", "", misread=False),
    ]


def test_another_language_has_no_list_of_common_words() -> None:
    english = script("Take zolpidemol.")
    (part,) = english.parts
    german = replace(part, utterances=tuple(replace(u, lang="de-DE") for u in part.utterances))
    assert listed(replace(english, parts=(german,))) == []


# ---------------------------------------------------------------- what the voice would say


@pytest.fixture(scope="module")
def piper() -> PiperEngine:
    return PiperEngine("bundled", 1.0, 1)


def test_a_word_that_the_voice_stresses_too_early_is_marked_as_misread(piper: PiperEngine) -> None:
    text = "Phenytoin, phenytoin, phenytoin; hydrochlorothiazide; metoclopramide."
    found = unknown_words([script(text)], piper.reading)
    assert [(each.word, each.misread) for each in found] == [
        ("phenytoin", False),
        ("metoclopramide", True),  # said MET-oclopramide
        ("hydrochlorothiazide", False),
    ]
    assert found[1].said == "mˈɛɾəklˌɑːpɹɐmˌaɪd"


def words(misread: bool, found: Iterable[UnknownWord]) -> list[str]:
    return [each.word for each in found if each.misread == misread]


def test_endings_that_leave_the_stress_alone_are_no_misreading(piper: PiperEngine) -> None:
    text = "Metabolizers, tremulousness, excitatory tranquilizers; amiodarone, cimetidine."
    found = unknown_words([script(text)], piper.reading)
    assert words(True, found) == ["amiodarone"]


def test_an_engine_tells_what_it_would_say_or_nothing(piper: PiperEngine) -> None:
    assert piper.reading("metformin", "en-GB") == "mˈɛtfɔːɹmˌɪn"
    with pytest.raises(UtteranceRefused, match="speaks en-US, not de"):
        piper.reading("Tablette", "de")
    settings = Settings()
    for engine in (create_gtts(settings), create_silence(settings)):
        assert engine.reading("metformin", "en-US") == ""
