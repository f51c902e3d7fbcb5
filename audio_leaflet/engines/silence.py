"""The engine `silence`: no voice, exact durations. For tests, and for drafts without speech."""

from __future__ import annotations

import os
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from audio_leaflet.errors import UtteranceRefused
from audio_leaflet.model import Problem, Sound, Spoken, Voice

if TYPE_CHECKING:
    from audio_leaflet.kinds import Engine
    from audio_leaflet.settings import Settings

RATE = 22_050
"""Samples per second, Hz; that of the bundled Piper voice."""

WORD = 0.3
"""Seconds that each spoken word lasts, whatever the speed set: a round number near natural speech
(about 180 words a minute) that is whole in samples."""

LETTERS = 14
"""A word lasts once more for each time that it has so many letters: no speech is as quick as one of
them in WORD would be."""

_SAMPLES = round(WORD * RATE)


def create(settings: Settings) -> Engine:
    """The engine; no setting changes what it does."""
    del settings
    return Silence()


class Silence:
    """Digital zeros, a stretch of `WORD` seconds for each spoken word, more for a very long one."""

    name = "silence"
    audible = False

    def __init__(self) -> None:
        """An engine with one lane for each processor core."""
        self.lanes = os.cpu_count() or 1

    def problems(self) -> list[Problem]:
        """None: it needs nothing."""
        return []

    def voice(self) -> Voice:
        """The voice `silence`, in no language."""
        return Voice(
            id="silence",
            name="Silence (a draft, nothing is spoken)",
            lang="zxx",  # ISO 639-2: no linguistic content
            attribution="No voice: this draft is silent",
            licence="No voice, no rights: there is nothing to license",
        )

    def recipe(self) -> str:
        """Rate and length of a word."""
        return f"silence 2; {WORD} s a word; {RATE} Hz"

    def reading(self, word: str, lang: str) -> str:
        """Empty: nothing is said."""
        del word, lang
        return ""

    def transcribe(self, spoken: Spoken, lang: str) -> str:
        """Empty: nothing is said."""
        del spoken, lang
        return ""

    def speak(self, spoken: Spoken, lang: str) -> Sound:
        """Zeros as long as the words. Raises UtteranceRefused when there is no word."""
        del lang
        if not spoken.words:
            raise UtteranceRefused(
                f"there is no word in {spoken.text!r}",
                where="engine silence",
                remedy="Leave the utterance out, or give it words",
            )
        *starts, whole = accumulate((_stretch(word.text) for word in spoken.words), initial=0)
        return Sound(
            samples=np.zeros(whole, dtype=np.float32),
            rate=RATE,
            starts=tuple(start / RATE for start in starts),
        )


def _stretch(word: str) -> int:
    """Samples of a word."""
    return _SAMPLES * (1 + len(word) // LETTERS)
