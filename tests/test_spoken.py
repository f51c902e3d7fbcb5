"""What the voice finally says: printed sentences through the script and Piper's phonemes.

Each row is read as a pharmacist would check it: the print, what must be heard, and words of the
print whose sounds are given where spelling alone would mislead the voice.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from audio_leaflet import resources
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.lexicon import bundled, layers, of_monograph
from audio_leaflet.model import Monograph, Name, Paragraph, Section, Spoken, Utterance
from audio_leaflet.respelling import check_ipa
from audio_leaflet.script import build
from audio_leaflet.sources import read_file

LEXICON = resources.content() / "lexicon.pls"
ENTRIES = [entry for document in bundled() for entry in document.entries]


@pytest.fixture(scope="module")
def piper() -> PiperEngine:
    return PiperEngine("bundled", 1.0, 1)


def utterances(text: str) -> list[Utterance]:
    section = Section("uses", "Uses", (Paragraph(text),))
    monograph = Monograph("sample", "Sample", "en-US", name=Name("Sample"), sections=(section,))
    (part,) = build(monograph, of_monograph(monograph, layers((), monograph.lang))).parts
    return list(part.utterances[1:])


def sounds(piper: PiperEngine, spoken: Spoken) -> str:
    return "".join(piper.phonemes(spoken).symbols)


SAID = [
    # telephone numbers
    ("Call 911.", "Call nine one one."),
    ("Trouble breathing? Dial 911, then wait.", "Trouble breathing? Dial nine one one, then wait."),
    (
        "Text CARE to 272727, or call 988.",
        "Text care to two seven two seven two seven, or call nine eight eight.",
    ),
    # strengths
    (
        "A 250 mg/62.5 mg tablet is smaller.",
        "a two hundred fifty milligram and sixty two point five milligram tablet is smaller.",
    ),
    ("Take 2.5 mg orally.", "Take two point five milligrams orally."),
    ("Use the 5 mg and 10 mg tablets.", "Use the five milligram and ten milligram tablets."),
    # dilutions are no times of day, times of day no dilutions
    ("Dilute it 1:20 with water.", "Dilute it one to twenty with water."),
    ("Use a 1:10,000 solution.", "Use a one to ten thousand solution."),
    ("Give it at 7:30 and 18:00.", "Give it at seven thirty and eighteen hundred."),
    ("The line is open 9:00-17:00.", "The line is open nine o'clock to seventeen hundred."),
    # rates and ranges
    (
        "It is for an eGFR of 45 mL/min/1.73 m² or more.",
        (
            "It is for an E G F R of forty five milliliters per minute per one point seven three "
            "square meters or more."
        ),
    ),
    (
        "Take it for children of 9 mos.-3 yrs.",
        "Take it for children of nine months to three years.",
    ),
    ("1 tab q12h x 5-7 days.", "one tablet every twelve hours for five to seven days."),
    ("Give i-ii drops.", "Give one to two drops."),
    # needles, not doses
    (
        'Inject with a 23G 5/8" needle.',
        "Inject with a twenty three gauge five eighths inch needle.",
    ),
    # temperatures
    (
        "A fever of 101.5 F is high.",
        "a fever of one hundred one point five degrees Fahrenheit is high.",
    ),
    # letters and words
    ("Faq for this drug.", "F A Q for this drug."),
    ("Give it intravenously (IV).", "Give it intravenously, I V."),
    ("It makes CO₂ gas.", "It makes C O two gas."),
    ("See the note² below.", "See the note below."),
    ("Toxic epidermal necrolysis (TEN) is rare.", "Toxic epidermal necrolysis, T E N, is rare."),
    ("Edema/rash may occur.", "edema or rash may occur."),
    ("Take amlodipine/benazepril.", "Take amlodipine and benazepril."),
    ("Keep catheter(s) clean.", "Keep catheters clean."),
    ("Do corticosteroid(s) help?", "Do corticosteroids help?"),
]


@pytest.mark.parametrize(("printed", "heard"), SAID)
def test_what_is_heard(piper: PiperEngine, printed: str, heard: str) -> None:
    said = utterances(printed)
    assert " ".join(each.spoken.text for each in said) == heard
    for each in said:
        assert sounds(piper, each.spoken)
        assert not [flag for flag in each.spoken.flags if flag.refuse]


SOUNDS = [
    # (print, sounds that must be in it, sounds that would be a misreading)
    ("Call 911.", "nˈaɪn wˈʌn wˌʌn.", "hˈʌndɹɪd"),
    ("Take furosemide.", "fjʊɹˈoʊsəmaɪd", "smˌaɪd"),
    ("Tell your doctor if you take azathioprine.", "θˈaɪoʊpɹiːn", "ˌɑːpɹiːn"),
    ("Theophylline is for asthma.", "θiˈɑːfɪlɪn", "fˈɪlaɪn"),
    ("LEVOTHYROXINE is a hormone.", "θaɪɹˈɑːksiːn", "ɹəksˌaɪn"),
    ("Probenecid's effect is known.", "pɹoʊbˈɛnəsɪdz", "bnɪsˌɪd"),
    ("It may cause edema.", "ɪdˈiːmə", "ˈɛdᵻmə"),
    ("Uveitis can occur.", "juːviˈaɪtɪs", "jˈuːveɪɾiz"),
    ("Avoid NSAIDs.", "ˈɛnsɛdz", "ˈɛsˈeɪ"),
    # words of two sounds
    ("Use it daily.", "jˈuːz ɪ", "jˈuːs"),
    ("Use 2 sprays.", "jˈuːz tˈuː", "jˈuːs"),
    ("USE THE CREAM.", "jˈuːz ðə", "jˈuːs"),
    ("For external use only.", "jˈuːs", "jˈuːz"),
    ("Close your lips around it.", "klˈoʊz jʊɹ", "klˈoʊs"),
    ("Tell a close relative.", "klˈoʊs", "klˈoʊz"),
    ("Test for lead poisoning.", "lˈɛd", "lˈiːd"),
    ("It may lead to gout.", "lˈiːd", "lˈɛd"),
    ("Use Lioresal only.", "laɪˈɔːɹəsəl", "lɪʲˈɔːɹzəl"),
]


@pytest.mark.parametrize(("printed", "right", "wrong"), SOUNDS)
def test_how_it_sounds(piper: PiperEngine, printed: str, right: str, wrong: str) -> None:
    (said,) = utterances(printed)
    assert right in sounds(piper, said.spoken)
    assert wrong not in sounds(piper, said.spoken)


def test_every_sound_of_the_lexicon_is_one_that_the_voice_has(piper: PiperEngine) -> None:
    for entry in ENTRIES:
        assert entry.said is not None
        assert check_ipa(entry.said.ipa, "en-US") == entry.said.ipa
        (said,) = utterances(f"Take {entry.text}.")
        assert sounds(piper, said.spoken)


def test_the_lexicon_says_why_each_word_is_in_it() -> None:
    lines = LEXICON.read_text("utf-8").splitlines()
    words = [number for number, line in enumerate(lines) if "<lexeme>" in line]
    assert words
    for number in words:
        assert lines[number - 1].strip().startswith("<!-- "), lines[number]


def test_the_lexicon_has_each_word_once() -> None:
    words = [entry.text.lower() for entry in ENTRIES]
    assert len(words) == len(set(words))


def test_a_leaflet_says_its_own_name_its_own_way() -> None:
    own = Name("furosemide", ipa="fuːˈɹoʊsəmaɪd")
    monograph = Monograph("own", "Furosemide", "en-US", name=own)
    (match,) = of_monograph(monograph, layers((), monograph.lang)).find("Furosemide")
    assert match.pronunciation is not None
    assert match.pronunciation.ipa == "fuːˈɹoʊsəmaɪd"


LEAFLETS = sorted(
    path for path in resources.content().iterdir() if path.suffix in (".txt", ".md", ".html")
)


@pytest.mark.parametrize("path", LEAFLETS, ids=lambda path: path.name)
def test_the_bundled_leaflets_are_said_whole(piper: PiperEngine, path: Path) -> None:
    """Each utterance has phonemes, and no digit, unit or sign is left to the voice."""
    monograph = read_file(path, "en-US")
    script = build(monograph, of_monograph(monograph, layers((), monograph.lang)))
    for part in (script.introduction, *script.parts):
        for said in part.utterances:
            assert sounds(piper, said.spoken), said.where
            assert not re.search(r"[^A-Za-z'’\- ,;:.!?]", said.spoken.text), said.spoken.text
            assert not re.search(r"\b(?:mg|mcg|mL|kg|ml|lb|IU)\b", said.spoken.text)
    assert not [problem for problem in script.problems if problem.level == "error"]
