"""Where an independent ear finds the words: PocketSphinx, told the words and nothing of times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pocketsphinx
from numpy.typing import NDArray

from audio_leaflet import audio
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.model import Spoken, SpokenWord, Timings
from audio_leaflet.recogniser import RATE, arpabet

EDGE = 0.15
"""Seconds around an utterance that are aligned with it, so that there is silence to tell from it;
less than the shortest pause."""

CLASSES = {
    **dict.fromkeys("pbtdkɡ", "stop"),
    **dict.fromkeys("fvθðszʃʒh", "fricative"),
    **dict.fromkeys("mnŋ", "nasal"),
    **dict.fromkeys("ɹljw", "approximant"),
}
"""What a word begins with, by the first sign of its phonemes; everything else is a vowel. `tʃ` and
`dʒ` count as stops, for they begin with one."""


@dataclass(frozen=True, slots=True)
class Onset:
    """Where a word begins, by the times that are published and by the ear."""

    word: str
    sound: str
    """What it begins with: `stop`, `fricative`, `nasal`, `approximant` or `vowel`."""
    published: float
    """Seconds from the beginning of the narration."""
    heard: float

    @property
    def late(self) -> float:
        """Seconds by which the published time is later; negative when it is earlier."""
        return self.published - self.heard


class Aligner:
    """Forced alignment by PocketSphinx, in steps of 10 ms."""

    def __init__(self, engine: PiperEngine) -> None:
        """`engine` gives the phonemes of words that the recogniser's dictionary has not."""
        model = pocketsphinx.get_model_path()
        self._engine = engine
        self._decoder: Any = pocketsphinx.Decoder(
            hmm=f"{model}/en-us/en-us", dict=f"{model}/en-us/cmudict-en-us.dict", loglevel="FATAL"
        )

    def onsets(
        self, timings: Timings, samples: NDArray[np.float32], rate: int
    ) -> Iterator[Onset | None]:
        """Each word of a narration that was decoded to `samples` (shape (n,), mono, at `rate` Hz).

        None for each word of an utterance in which the words were not found.
        """
        for timed in timings.utterances:
            begin = max(0.0, timed.start - EDGE)
            piece = samples[int(begin * rate) : int((timed.end + EDGE) * rate)]
            said = self._said(timed.utterance.spoken)
            names = [
                self._entry(word, ipa)
                for word, ipa in zip(timed.utterance.spoken.words, said, strict=True)
            ]
            found = self._align(names, _pcm(piece, rate)) or [None] * len(names)
            for cue, ipa, heard in zip(timed.words, said, found, strict=True):
                sound = CLASSES.get(ipa.lstrip("ˈˌ")[0], "vowel")
                yield None if heard is None else Onset(cue.text, sound, cue.start, begin + heard)

    def _said(self, spoken: Spoken) -> list[str]:
        """The phonemes of each word."""
        phonemes = self._engine.phonemes(spoken)
        said = [""] * len(spoken.words)
        for symbol, word in zip(phonemes.symbols, phonemes.words, strict=True):
            if word >= 0:
                said[word] += symbol
        return said

    def _entry(self, word: SpokenWord, ipa: str) -> str:
        """The word's name in the recogniser's dictionary; it is entered if it is not there."""
        name = word.text.lower().replace("’", "'")
        own = word.pronunciation is None and len(name) > 1  # a letter may be a name or a word
        if own and self._decoder.lookup_word(name) is not None:
            return name
        phones = arpabet(ipa)
        name = "_" + phones.replace(" ", "_")
        if self._decoder.lookup_word(name) is None:
            self._decoder.add_word(name, phones, update=True)
        return name

    def _align(self, names: Sequence[str], pcm: bytes) -> list[float | None] | None:
        self._decoder.set_align_text(" ".join(names))
        self._decoder.start_utt()
        self._decoder.process_raw(pcm, full_utt=True)
        self._decoder.end_utt()
        if self._decoder.hyp() is None:
            return None
        # Silences are in angle brackets; a word's second pronunciation ends with "(2)".
        words = [s for s in self._decoder.seg() if s.word[0] != "<"]
        if [re.sub(r"\(\d+\)$", "", s.word) for s in words] != list(names):
            return None
        return [s.start_frame / 100 for s in words]


def _pcm(samples: NDArray[np.float32], rate: int) -> bytes:
    """16-bit samples at RATE, without what lies above half of it."""
    size = round(samples.size * RATE / rate)
    spectrum = np.fft.rfft(samples)[: size // 2 + 1]
    heard = np.fft.irfft(spectrum, size) * (size / samples.size)
    return audio.pcm16(heard.astype(np.float32))
