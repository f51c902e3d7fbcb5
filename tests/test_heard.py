"""What a stranger's ear makes of the recordings: printed doses, narrated, recognised from the MP3.

PocketSphinx knows nothing of how the words came about. It gets the sound between the cues of each
sentence, and the choice between what a pharmacist would read out and everything that would be
dangerous to hear instead: each number, unit, medicine, frequency or comparison exchanged for each
other one, and each word left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pocketsphinx
import pytest
from recorded import record

from audio_leaflet import audio
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.recogniser import RATE, arpabet
from audio_leaflet.respelling import parse

DATA = Path(__file__).parent / "data" / "heard.tsv"
ROWS: list[tuple[str, str]] = [
    (printed, words)
    for printed, _, words in (line.partition("\t") for line in DATA.read_text("utf-8").splitlines())
    if not printed.startswith("#")
]

NAMES = {
    "hydroxyzine": "hye-DROX-i-zeen",
    "hydralazine": "hye-DRAL-a-zeen",
    "clonidine": "KLOE-ni-deen",
    "clozapine": "KLOE-za-peen",
    "baclofen": "BAK-loe-fen",
    "bactrofan": "BAK-troe-fan",
}
"""Medicines whose names are taken for one another."""

CHOICES = (
    "zero one two three four five six seven eight nine ten eleven twelve",
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "thirteen thirty fourteen forty fifteen fifty sixteen sixty eighteen eighty nineteen ninety",
    "five nine fifteen nineteen fifty ninety",
    "hundred thousand million",
    "milligrams micrograms grams kilograms milliliters units tablets drops puffs",
    "once twice",
    "daily weekly hourly monthly",
    "less greater more",
    "hours days weeks minutes",
    "minus and",
    "by in to",
    " ".join(NAMES),
)
"""Words that would be dangerous in one another's place."""

ALIKE = (("two", "to"), ("four", "for"), ("fifteen", "fifty"))
"""Words that this ear cannot tell apart: those of one sound, and those of another stress when the
n before milligrams is lost on it. `test_engine_piper` proves the stress of the teens."""

EDGE = 0.12
"""Seconds around a sentence that are listened to as well."""


@dataclass(frozen=True)
class Recording:
    """The sound of one sentence, as it is in the MP3."""

    pcm: bytes
    """16-bit samples at RATE."""


@pytest.fixture(scope="module")
def recordings() -> dict[str, Recording]:
    """One section with all sentences as its list, narrated and encoded, cut at its cues."""
    engine = PiperEngine("bundled", 1.0, 2)
    whole = record(engine, [printed for printed, _ in ROWS], NAMES)
    found: dict[str, Recording] = {}
    for timed in whole.timings.utterances:
        start, end = timed.start - EDGE, timed.end + EDGE
        piece = whole.samples[max(0, int(start * whole.rate)) : int(end * whole.rate)]
        found[timed.utterance.printed] = Recording(_resampled(piece, whole.rate))
    return found


def _resampled(samples: np.ndarray, rate: int) -> bytes:
    at = np.arange(0, samples.size - 1, rate / RATE)
    return audio.pcm16(np.interp(at, np.arange(samples.size), samples).astype(np.float32))


@pytest.fixture(scope="module")
def ear() -> pocketsphinx.Decoder:
    """An ear that knows the words and the names."""
    model = pocketsphinx.get_model_path()
    decoder = pocketsphinx.Decoder(
        hmm=f"{model}/en-us/en-us", dict=f"{model}/en-us/cmudict-en-us.dict", loglevel="FATAL"
    )
    for name, respelling in NAMES.items():
        if decoder.lookup_word(name) is None:
            decoder.add_word(name, arpabet(parse(respelling, name).ipa), update=True)
    return decoder


def misheard(words: str) -> Iterator[str]:
    """Everything that would be dangerous to hear instead."""
    said = words.split()
    for at, word in enumerate(said):
        yield " ".join(said[:at] + said[at + 1 :])
        for choices in CHOICES:
            if word in choices.split():
                for other in choices.split():
                    if other != word and not any({word, other} <= set(pair) for pair in ALIKE):
                        yield " ".join([*said[:at], other, *said[at + 1 :]])


def heard(ear: pocketsphinx.Decoder, recording: Recording, choices: list[str]) -> str:
    """Which of the choices the recording is."""
    grammar = f"#JSGF V1.0; grammar d; public <s> = {' | '.join(choices)};"
    ear.add_jsgf_string("choices", grammar)
    ear.activate_search("choices")
    ear.start_utt()
    ear.process_raw(recording.pcm, full_utt=True)
    ear.end_utt()
    found = ear.hyp()
    return str(found.hypstr) if found else ""


@pytest.mark.parametrize(("printed", "words"), ROWS)
def test_a_dose_is_heard_as_it_is_printed(
    recordings: dict[str, Recording], ear: pocketsphinx.Decoder, printed: str, words: str
) -> None:
    dangerous = list(misheard(words))
    assert len(dangerous) >= 10
    assert heard(ear, recordings[printed], [words, *dangerous]) == words


@pytest.mark.parametrize(
    ("recorded", "expected"),
    [
        ("Take 500 mg three times daily.", "Take 500 mcg three times daily."),
        ("Take 50 mg twice daily.", "Take 5 mg twice daily."),
        ("Take hydralazine 25 mg twice daily.", "Take hydroxyzine 25 mg twice daily."),
    ],
)
def test_a_wrong_recording_would_be_noticed(
    recordings: dict[str, Recording], ear: pocketsphinx.Decoder, recorded: str, expected: str
) -> None:
    words = dict(ROWS)[expected]
    assert heard(ear, recordings[recorded], [words, *misheard(words)]) != words
