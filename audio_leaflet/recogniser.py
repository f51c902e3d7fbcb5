"""An ear that knows nothing of how the words came about: are they in the sound?

PocketSphinx gets the words of an utterance in their order, each with what would be dangerous to
hear in its place (another number, another unit, nothing at all), and says which it hears. Its
model is general American English, so only English can be listened to.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from audio_leaflet import audio
from audio_leaflet.errors import AudioError
from audio_leaflet.respelling.endings import LETTERS

if TYPE_CHECKING:
    from audio_leaflet.audio import Samples
    from audio_leaflet.model import Spoken, SpokenWord

LANGUAGE = "en"
"""Primary language tag of what it understands."""

RATE = 16_000
"""Samples a second of the recogniser's model, Hz."""
FRAME = RATE // 100
"""Samples between two looks of the recogniser."""

EDGE = 0.1
"""Seconds around an utterance that belong to it: speech begins and ends softly."""

SKIP = 1e-8
"""How likely a word is left out, beforehand. Chosen on the bundled leaflets: larger, and words
that were said are missed; smaller, and words that were not said are found."""

BREATH = 0.25
"""Seconds of speech that is none of the words: what is shorter may be the breath of one of them."""

LOUD = 0.1
"""Amplitude, beside the utterance's own, from which sound is speech and no pause."""

CHANGE = 0.2
"""How likely a number or unit is another one, beside being right, beforehand."""

CHOICES = tuple(
    row.split()
    for row in (
        "zero one two three four five six seven eight nine ten eleven twelve",
        "thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "five nine fifteen nineteen fifty ninety",
        "hundred thousand million",
        "milligrams micrograms grams kilograms milliliters units tablets drops puffs",
        "milligram microgram gram kilogram milliliter unit tablet drop puff",
        "once twice",
        "daily weekly hourly monthly",
        "less greater more",
        "seconds minutes hours days weeks months years",
        "second minute hour day week month year",
        "with without",
        "before after",
        "above below",
        "increase decrease",
        "high low",
        "left right",
    )
)
"""Words that would be dangerous in one another's place."""

SAME = (
    {"two", "to", "too"},
    {"four", "for"},
    {"one", "won"},
    *({f"{stem}teen", f"{stem}ty"} for stem in ("thir", "fif", "six", "seven", "eigh", "nine")),
    {"fourteen", "forty"},
)
"""Words that this ear cannot tell apart: those of one sound, and those that differ in stress and in
an n that is lost before m (`sixty minutes`, `sixteen minutes`)."""

LIGHT = frozenset(
    (
        *("a", "an", "the", "of", "or", "and", "at", "in", "to", "for", "is", "it", "if", "as"),
        *("on", "by", "be", "been", "your", "you", "have", "has", "had", "are", "that", "than"),
        *("this", "can", "will", "was", "were", "with", "from", "its", "his", "her", "their"),
        *("our", "may", "do", "does", "but", "so", "into", "them", "they", "he", "she", "him"),
        *("who", "when", "which", "what", "there", "these", "those", "would", "should", "could"),
        *("also", "any", "all"),
    )
)
"""Words so light in fluent speech that a recogniser cannot tell whether they are there."""

_ARPABET = {
    "eɪ": "EY", "aɪ": "AY", "aʊ": "AW", "ɔɪ": "OY", "oʊ": "OW", "iː": "IY", "uː": "UW", "ɑː": "AA",
    "ɔː": "AO", "ɜː": "ER", "tʃ": "CH", "dʒ": "JH", "æ": "AE", "ɛ": "EH", "ɪ": "IH", "ᵻ": "IH",
    "ʊ": "UH", "ʌ": "AH", "ə": "AH", "ɐ": "AH", "ɚ": "ER", "i": "IY", "u": "UW", "ɑ": "AA",
    "ɔ": "AO", "ɜ": "ER", "e": "EH", "o": "OW", "a": "AE", "ɹ": "R", "r": "R", "j": "Y", "ŋ": "NG",
    "ʃ": "SH", "ʒ": "ZH", "θ": "TH", "ð": "DH", "ɡ": "G", "h": "HH", "ɾ": "T", "ʔ": "T",
    **{sign: sign.upper() for sign in "bdfklmnpstvwz"},
}  # fmt: skip
_PHONE = re.compile("|".join(sorted(_ARPABET, key=len, reverse=True)))


def arpabet(ipa: str) -> str:
    """IPA of American English in the recogniser's alphabet, without stress: `B AE K L OW`."""
    return " ".join(_ARPABET[phone] for phone in _PHONE.findall(ipa))


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word of an utterance that was not heard."""

    word: int
    """Index among the utterance's spoken words."""
    text: str
    """The word as said."""
    instead: str
    """What was heard in its place; empty for nothing."""

    def __str__(self) -> str:
        return f"{self.text!r} was not heard" + (f", {self.instead!r} was" if self.instead else "")


@dataclass(frozen=True, slots=True)
class Hearing:
    """What was heard of an utterance."""

    doubts: tuple[Doubt, ...]
    unknown: tuple[str, ...]
    """Words that nobody could tell the sound of, so that they were not listened for."""


class Ear:
    """Listens to utterances, one at a time; not for use by several threads at once."""

    def __init__(self, reading: Callable[[str], str]) -> None:
        """`reading` gives the IPA of a word that the recogniser's own dictionary has not.

        It gives nothing for a word that it does not know either: that cannot be listened for.
        """
        import pocketsphinx

        model = pocketsphinx.get_model_path()
        self._reading = reading
        self._decoder: Any = pocketsphinx.Decoder(
            hmm=f"{model}/en-us/en-us",
            dict=f"{model}/en-us/cmudict-en-us.dict",
            loglevel="FATAL",
        )
        self._added: dict[str, str] = {}

    def knows(self, word: str) -> bool:
        """Whether the recogniser's own dictionary has a word, in lower case."""
        return self._decoder.lookup_word(word) is not None

    def hear(self, spoken: Spoken, samples: Samples, rate: int) -> Hearing:
        """Which words of `spoken` are not heard in the sound.

        `samples` has shape (n,), mono, at `rate` Hz. That light words (LIGHT) are there is taken
        for granted. Raises AudioError for sound that is too short to listen to.
        """
        tokens = list(self._tokens(spoken))
        unknown = tuple(token.text for token in tokens if not token.name)
        tokens = [token for token in tokens if token.name]
        doubts = self._doubts(spoken, tokens, _resampled(samples, rate)) if tokens else {}
        return Hearing(tuple(doubts[word] for word in sorted(doubts)), unknown)

    def _doubts(self, spoken: Spoken, tokens: list[_Token], sound: Samples) -> dict[int, Doubt]:
        """By the index of the word."""
        segments = self._recognise(_grammar(tokens), sound)
        found = [each.name for each in segments if each.is_word]
        expected = [token.name for token in tokens]
        doubts: dict[int, Doubt] = {}
        for place, segment in enumerate(segments):
            if segment.is_speech_of(sound):
                before = sum(each.is_word for each in segments[:place])
                token = tokens[min(before, len(tokens) - 1)]
                doubts[token.word] = Doubt(token.word, spoken.words[token.word].text, "other words")
        matcher = difflib.SequenceMatcher(None, expected, found, autojunk=False)
        for kind, start, end, at, until in matcher.get_opcodes():
            if kind == "equal":
                continue
            for offset, token in enumerate(tokens[start:end]):
                heard = found[at + offset] if at + offset < until else ""
                if token.text in LIGHT and heard not in token.others():
                    continue
                word = spoken.words[token.word].text
                doubts.setdefault(token.word, Doubt(token.word, word, self._shown(heard)))
        return doubts

    def _recognise(self, grammar: str, sound: Samples) -> list[_Segment]:
        """What is heard, in order; nothing if none of it fits."""
        if sound.size < RATE // 10:
            raise AudioError(
                f"{sound.size / RATE:.2f} seconds are too short to be recognised",
                where="recogniser",
                remedy="Narrate the section again",
            )
        self._decoder.add_jsgf_string("utterance", grammar)
        self._decoder.activate_search("utterance")
        self._decoder.start_utt()
        self._decoder.process_raw(audio.pcm16(sound), full_utt=True)
        self._decoder.end_utt()
        if self._decoder.hyp() is None:
            return []
        return [
            _Segment(
                re.sub(r"\(\d+\)$", "", each.word),
                each.start_frame * FRAME,
                (each.end_frame + 1) * FRAME,
            )
            for each in self._decoder.seg()
        ]

    def _tokens(self, spoken: Spoken) -> Iterator[_Token]:
        """The entries of the recogniser's dictionary that the words are, in order."""
        for index, word in enumerate(spoken.words):
            for text in _parts(word):
                yield _Token(index, self._entry(word, text), text.lower())

    def _entry(self, word: SpokenWord, text: str) -> str:
        if word.pronunciation:
            return self._add(word.pronunciation.ipa)
        letter, _, plural = text.partition("'")
        if len(letter) == 1 and letter.isupper() and plural in ("", "s"):
            return self._add(LETTERS[letter.lower()] + ("z" if plural else ""))
        low = text.lower()
        if self.knows(low):
            return low
        return self._add(self._reading(text))

    def _add(self, ipa: str) -> str:
        phones = arpabet(ipa)
        name = self._added.get(phones)
        if name is None and phones:
            name = self._added[phones] = f"ipa{len(self._added)}"
            self._decoder.add_word(name, phones, update=True)
        return name or ""

    def _shown(self, name: str) -> str:
        """What was heard, for people."""
        return next((f"/{p}/" for p, added in self._added.items() if added == name), name)


@dataclass(frozen=True, slots=True)
class _Segment:
    """A stretch of sound and what it was taken for."""

    name: str
    """A dictionary entry, or a filler such as `<sil>`."""
    start: int
    end: int
    """Half-open span of the sound, in samples at RATE."""

    @property
    def is_word(self) -> bool:
        return self.name[0] not in "<[+("

    def is_speech_of(self, sound: Samples) -> bool:
        """Whether it was taken for a pause and is none."""
        if self.is_word or self.end - self.start < BREATH * RATE:
            return False
        return audio.rms(sound[self.start : self.end]) > audio.rms(sound) + 20 * math.log10(LOUD)


@dataclass(frozen=True, slots=True)
class _Token:
    word: int
    """Index of the spoken word."""
    name: str
    """Its entry in the recogniser's dictionary; empty if it can have none."""
    text: str

    def others(self) -> Iterator[str]:
        """Words that would be dangerous in its place."""
        for row in CHOICES:
            if self.text in row:
                for other in row:
                    if other != self.text and not any({other, self.text} <= s for s in SAME):
                        yield other


def _parts(word: SpokenWord) -> list[str]:
    text = word.text.replace("’", "'")
    return [text] if word.pronunciation else [part for part in text.split("-") if part]


def _grammar(tokens: list[_Token]) -> str:
    """The words in order, each with its alternatives (JSGF)."""
    places = []
    for token in tokens:
        ways = [f"/1/ {token.name}"]
        ways += [f"/{CHANGE}/ {other}" for other in dict.fromkeys(token.others())]
        if token.text not in LIGHT:
            ways.append(f"/{SKIP}/ <NULL>")
        places.append(f"({' | '.join(ways)})")
    return f"#JSGF V1.0; grammar utterance; public <words> = {' '.join(places)};"


def _resampled(samples: Samples, rate: int) -> Samples:
    """The sound at RATE. Straight lines between samples are enough for this ear."""
    at = np.arange(0, max(0, samples.size - 1), rate / RATE)
    return np.asarray(np.interp(at, np.arange(samples.size), samples), np.float32)
