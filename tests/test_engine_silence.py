"""The engine `silence`: drafts whose durations can be told beforehand."""

from __future__ import annotations

import numpy as np
import pytest

from audio_leaflet.engines import silence
from audio_leaflet.errors import UtteranceRefused
from audio_leaflet.model import Spoken, SpokenWord
from audio_leaflet.settings import Settings

TAKE = Spoken(
    "Take one tablet.",
    (SpokenWord("Take", 0, (0, 4)), SpokenWord("one", 5, (5, 6)), SpokenWord("tablet", 9, (7, 13))),
)


def test_each_word_lasts_three_tenths_of_a_second() -> None:
    sound = silence.create(Settings()).speak(TAKE, "en-US")
    assert (sound.rate, sound.samples.shape) == (22_050, (19_845,))
    assert sound.samples.dtype == np.float32
    assert sound.samples.size / sound.rate == 0.9
    assert sound.starts == (0.0, 0.3, 0.6)


def test_a_very_long_word_lasts_as_long_as_speech_needs() -> None:
    words = (SpokenWord("Contraindicaciones", 0, (0, 18)), SpokenWord("no", 19, (19, 21)))
    sound = silence.create(Settings()).speak(Spoken("Contraindicaciones no", words), "es")
    assert sound.starts == (0.0, 0.6)
    assert sound.samples.size / sound.rate == pytest.approx(0.9)


def test_it_is_silent_and_says_so() -> None:
    engine = silence.create(Settings())
    assert not engine.speak(TAKE, "en-US").samples.any()
    assert not engine.audible
    assert engine.voice().id == "silence"
    assert "silent" in engine.voice().attribution
    assert "No voice" in engine.voice().licence


def test_a_slower_rate_or_another_language_changes_nothing() -> None:
    slow = silence.create(Settings(speed=0.5))
    assert slow.speak(TAKE, "mi").samples.size == 19_845
    assert slow.recipe() == silence.create(Settings()).recipe()


@pytest.mark.parametrize("text", ["", "...", "  "])
def test_text_without_words_is_refused(text: str) -> None:
    with pytest.raises(UtteranceRefused, match="there is no word in"):
        silence.create(Settings()).speak(Spoken(text, ()), "en-US")


def test_it_can_always_speak() -> None:
    engine = silence.create(Settings())
    assert engine.problems() == []
    assert engine.lanes >= 1
