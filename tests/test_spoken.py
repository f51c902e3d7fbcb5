"""What the voice finally says: printed sentences through the script and Piper's phonemes.

Each row is read as a pharmacist would check it: the print, what must be heard, and words of the
print whose sounds are given where spelling alone would mislead the voice.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from piper.espeakbridge import get_phonemes
from piper.phonemize_espeak import EspeakPhonemizer

from audio_leaflet import resources
from audio_leaflet.engines.piper import LETTERS, PiperEngine
from audio_leaflet.errors import UtteranceRefused
from audio_leaflet.lexicon import Lexicon, bundled, layers, of_monograph
from audio_leaflet.model import (
    Monograph,
    Name,
    Paragraph,
    Pronunciation,
    Section,
    Spoken,
    SpokenWord,
    Utterance,
)
from audio_leaflet.respelling import check_ipa
from audio_leaflet.script import build
from audio_leaflet.script import spoken as verbalised
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


@cache
def lexicon() -> Lexicon:
    monograph = Monograph("sample", "Sample", "en-US", name=Name("Sample"))
    return of_monograph(monograph, layers((), "en-US"))


def spelled(text: str) -> Spoken:
    """A text that is spoken already."""
    found = re.finditer(r"[^\s.,;:!?]+", text)
    return Spoken(text, tuple(SpokenWord(each[0], each.start(), each.span()) for each in found))


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
        assert sounds(piper, verbalised(f"Take {entry.text}.", "en-US", lexicon()))


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

ROWS = [
    row.split("\t")[0]
    for row in (Path(__file__).parent / "data" / "verbalise.tsv").read_text("utf-8").splitlines()
    if row and not row.startswith("#")
]

WEAK = {
    "a": "ɐ ə",
    "an": "ɐn ən",
    "and": "ən ənd",
    "as": "ɐz",
    "at": "ɐt",
    "can": "kən",
    "does": "dʌz",
    "for": "fɚ",
    "from": "fɹəm",
    "had": "hɐd həd",
    "has": "hɐz həz",
    "have": "hɐv həv əv",
    "many": "mɛnɪ",
    "of": "əv",
    "or": "ɚ",
    "than": "ðən",
    "that": "ðɐt ðət",
    "the": "ðɪ",
    "to": "tə tʊ",
}
"""Weak forms that English words take in a sentence, beside the form that they have alone."""

TWO = {"estimate": "ɛstᵻmeɪt", "longer": "lɑŋɡɚ", "present": "pɹɪzɛnt", "use": "juz"}
"""The other sound of a word that has two, both of them right in their place."""


def bare(phonemes: str) -> str:
    """Without stress, length, glides between vowels, spaces and marks."""
    return re.sub("[ˈˌːʲ .,;:!?]", "", phonemes)


@cache
def alone(piper: PiperEngine, text: str, said: Pronunciation | None) -> str:
    """What one word says when nothing stands beside it."""
    if said is None and text in LETTERS:
        return bare(LETTERS[text])
    return bare(sounds(piper, Spoken(text, (SpokenWord(text, 0, (0, 0), said),))))


def linked(sound: str) -> str:
    """A pattern for a word's sound before any other: `doctor_or`, `a_round`, `it_is`."""
    ends = {"ɚ": "ɚɹ?", "ɜ": "ɜɹ?", "ə": "[əɚ]", "ɐ": "[ɐɚ]", "t": "[tɾ]", "d": "[dɾ]"}
    return re.escape(sound[:-1]) + ends.get(sound[-1], re.escape(sound[-1]))


def as_its_words(piper: PiperEngine, spoken: Spoken) -> re.Pattern[str]:
    """Every word of a sentence with its own sound, in order, and nothing else."""
    pattern = ""
    for word in spoken.words:
        given = word.pronunciation or word.text in LETTERS
        known = "" if given else word.text.lower()
        ways = [*WEAK.get(known, "").split(), *TWO.get(known, "").split()]
        if known != "a":  # which alone is read as the letter
            ways.append(alone(piper, word.text, word.pronunciation))
        pattern += f"(?:{'|'.join(map(linked, ways))})"
    return re.compile(pattern)


def check(piper: PiperEngine, spoken: Spoken) -> None:
    """The sentence says its words, all of them and no other, in English, with no unit or sign."""
    said = sounds(piper, spoken)
    words = " ".join(alone(piper, word.text, word.pronunciation) for word in spoken.words)
    assert as_its_words(piper, spoken).fullmatch(bare(said)), f"{spoken.text}: {said} ({words})"
    assert not re.search(r"[^A-Za-zÀ-ÿ'’\- ,;:.!?]", spoken.text), spoken.text
    # espeak-ng tells where it takes a word for another language's: "(fr)vwɑlˈɑː(en-us)".
    assert "(" not in "".join(clause for clause, *_ in get_phonemes(spoken.text)), spoken.text


@pytest.mark.parametrize("written", ROWS)
def test_what_is_verbalised_is_said_word_for_word(piper: PiperEngine, written: str) -> None:
    said = verbalised(written, "en-US", lexicon())
    assert not [flag for flag in said.flags if flag.refuse]
    check(piper, said)


@pytest.mark.parametrize("path", LEAFLETS, ids=lambda path: path.name)
def test_the_bundled_leaflets_are_said_word_for_word(piper: PiperEngine, path: Path) -> None:
    monograph = read_file(path, "en-US")
    script = build(monograph, of_monograph(monograph, layers((), monograph.lang)))
    for part in (script.introduction, *script.parts):
        for said in part.utterances:
            check(piper, said.spoken)
    assert not [problem for problem in script.problems if problem.level == "error"]


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("Take vitamin A now.", "Take vitamin a now."),  # the article for the letter
        ("Take a tablet.", "Take A tablet."),
        ("Take five milligrams.", "Take fifty milligrams."),
        ("Take zero point five milligrams.", "Take point five milligrams."),
        ("Do not take it.", "Do take it."),
        ("Do take it.", "Do not take it."),
        ("Take it now and then.", "Take it now and."),
        ("factor four", "factor roman four"),
        ("next dose", "dot next dose"),
        ("five M G", "five milligrams"),
        ("the M A O I's", "the M A O I"),
        ("an S S R I", "an S S R eye I"),
        ("Use it in the ear.", "Use it in their ear."),
        ("up to ten", "up two ten ten"),
    ],
)
def test_a_sentence_that_says_other_words_is_found(
    piper: PiperEngine, words: str, heard: str
) -> None:
    given, other = (spelled(text) for text in (words, heard))
    assert as_its_words(piper, given).fullmatch(bare(sounds(piper, given)))
    assert not as_its_words(piper, given).fullmatch(bare(sounds(piper, other)))


@pytest.mark.parametrize("letter", sorted(LETTERS))
def test_letters_have_the_names_that_the_voice_gives_them(letter: str) -> None:
    ((name, *_),) = get_phonemes(letter)
    assert bare(LETTERS[letter]) == bare(name)


# ---------------------------------------------------------------- Spanish

SPANISH = Path(__file__).parent / "data" / "paracetamol-es.md"


def spanish() -> list[Utterance]:
    monograph = read_file(SPANISH, "en-US")
    script = build(monograph, of_monograph(monograph, layers((), monograph.lang)))
    assert not [problem for problem in script.problems if problem.level == "error"]
    return [each for part in (script.introduction, *script.parts) for each in part.utterances]


def test_a_spanish_leaflet_is_said_whole_in_spanish() -> None:
    """No digit, unit or sign is left, and espeak-ng finds a Spanish reading for every word."""
    voice = EspeakPhonemizer()
    for said in spanish():
        assert not re.search(r"[^A-Za-zÁÉÍÓÚÜÑáéíóúüñ\- ,;:.!?]", said.spoken.text)
        assert not re.search(r"\b(?:mg|mcg|ml|kg|UI|h|comp|c)\b", said.spoken.text)
        phonemes = "".join("".join(each) for each in voice.phonemize("es", said.spoken.text))
        assert phonemes
        assert "(" not in phonemes, said.spoken.text


def test_what_a_spanish_leaflet_says_besides_its_text() -> None:
    said = spanish()
    assert [each.spoken.text for each in said[:5]] == [
        "paracetamol, comprimidos y solución oral.",
        "Nombres comerciales: Gelocatil, Termalgin.",
        "Fecha del texto: dos de noviembre de dos mil veintiséis.",
        "Este prospecto tiene nueve secciones.",
        "La fuente no da ningún texto para: Contraindicaciones.",
    ]
    notices = [each.spoken.text for each in said if each.kind == "notice"]
    assert notices == [
        "Lista de tres puntos.",
        "Lista de tres puntos.",
        "Lista de dos puntos.",
        "La fuente no da ningún texto para esta sección.",
        "Pregunta uno.",
        "Respuesta:",
        "Pregunta dos.",
        "Respuesta:",
    ]
    rows = [each.spoken.text for each in said if each.kind == "row"]
    assert rows[0] == (
        "Tabla, cuatro columnas, tres filas: "
        "Quién, Dosis, Cada cuánto, Máximo en veinticuatro horas."
    )


def test_an_english_voice_refuses_a_spanish_leaflet(piper: PiperEngine) -> None:
    said = spanish()[0]
    with pytest.raises(UtteranceRefused, match="speaks en-US, not es-ES"):
        piper.speak(said.spoken, said.lang)
