"""The leaflet line on the telephone: real SIP calls, with keys pressed and the sound recorded.

A bridge answers and follows `/phone/flow.json`; baresip and sipp, which are not ours, call it. What
a caller heard is found in the recording by correlation with what the service has of each section.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import baresip
import httpx
import numpy as np
import pytest
import sipp
import soundfile
import telephone_bridge
from leaflet_line import NAME, NUMBER, USES, WARNING, fetch, line, prompts
from numpy.typing import NDArray

Sound = NDArray[np.float64]

RATE = 8000
"""Samples per second of everything that is heard here."""

ALIKE = 0.9
"""Correlation from which on two sounds are the same. What differs is the level and G.711 only."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """The line with one leaflet. What the callers will hear has been heard before."""
    settings = {
        "engine": "piper",
        "workers": "1",  # what is narrated beforehand leaves a core to the calls
        "speed": "1.5",  # sooner narrated, and shorter calls
        "title": "the telephone line for leaflets about medicines",
    }
    with line(tmp_path_factory.mktemp("line"), **settings) as running:
        for found, section in ((("1", NUMBER), USES), (("2", NAME), WARNING)):
            prompts(running, *found, "1", section, *[""] * 3, "9", extension="ulaw")
        yield running


def sentences(site: httpx.Client, section: str) -> list[Sound]:
    """The sound of each sentence of a section, cut from the rendition of the whole section."""
    document: Any = site.get(f"/leaflets/samplol/{section}.telephone.json").json()
    whole = site.get(f"/leaflets/samplol/{section}.ulaw.wav").raise_for_status()
    (natural,) = (each for each in document["speeds"] if each["speed"] == 1)
    starts = [each["samples_8000"] for each in natural["sentences"]]
    return [trimmed(each) for each in np.split(decoded(whole.content), starts)[1:]]


def decoded(file: bytes) -> Sound:
    samples, rate = soundfile.read(io.BytesIO(file))
    assert rate == RATE
    return np.asarray(samples)


def trimmed(sound: Sound) -> Sound:
    """Without the silence at its end."""
    return sound[: np.flatnonzero(np.abs(sound) > 0.01)[-1]]


def likeness(long: Sound, short: Sound) -> Sound:
    """The normalised correlation of `short` with every stretch of `long` of its length."""
    size = 1 << (long.size + short.size).bit_length()
    spectrum = np.fft.rfft(long, size) * np.conj(np.fft.rfft(short, size))
    product = np.fft.irfft(spectrum, size)[: long.size - short.size + 1]
    energy = np.cumsum(np.concatenate(([0.0], long**2)))
    power = np.maximum(energy[short.size :] - energy[: -short.size], 1e-9)
    return np.asarray(product / np.sqrt(power * (short**2).sum()))


def heard(recording: Sound, sound: Sound) -> list[float]:
    """The seconds of a recording at which a sound begins, however often."""
    alike = likeness(recording, sound)
    found = []
    while alike.max() > ALIKE:
        at = int(alike.argmax())
        found.append(at / RATE)
        alike[max(0, at - RATE // 4) : at + RATE // 4] = 0
    return sorted(found)


@dataclass(frozen=True)
class Conversation:
    """A call, by the caller's ear."""

    recording: Sound
    keys: dict[str, float]
    """Seconds of the recording at which a key was pressed, by what it was for."""
    closed: float
    """Seconds from the last key to the end of the call."""


@pytest.fixture(scope="module")
def call(site: httpx.Client, tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    """Finds a medicine by its number, hears of its uses, goes back one sentence, hangs up by 9."""
    folder = tmp_path_factory.mktemp("call")
    pressed = {}
    with (
        telephone_bridge.bridging(str(site.base_url)) as bridge,
        baresip.calling(folder / "caller") as caller,
    ):
        began = caller.dial(bridge.uri)
        bridge.await_said("Welcome")
        time.sleep(1)
        pressed["find"] = caller.press("1")
        bridge.await_said("key in the number")
        pressed["number"] = caller.press(NUMBER + "#")
        bridge.await_said("I found this medicine")
        pressed["confirm"] = caller.press("1")
        bridge.await_said("To hear Uses")
        pressed["uses"] = caller.press(USES)
        bridge.await_said("It starts to work")
        time.sleep(0.7)
        pressed["back"] = caller.press("4")
        bridge.await_said("used for headaches")
        bridge.await_said("It starts to work")
        pressed["hang up"] = caller.press("9")
        ended = caller.await_event("CALL_CLOSED")
        recording = caller.recording()
    # The recording ends with the call. On a busy machine we may be told late of it, which makes
    # every answer to a key seem slower than it was, never quicker.
    end = recording.size / RATE
    assert end == pytest.approx(ended - began, abs=1)
    keys = {name: end - (ended - when) for name, when in pressed.items()}
    return Conversation(recording, keys, ended - pressed["hang up"])


def test_who_keys_in_a_number_and_a_section_hears_it_within_half_a_second(
    site: httpx.Client, call: Conversation
) -> None:
    heading, first, second, third = sentences(site, "uses")
    (began,) = heard(call.recording, heading)
    assert 0 < began - call.keys["uses"] < 0.5
    assert began < heard(call.recording, first)[0] < heard(call.recording, second[: RATE // 2])[0]
    for other in (third, *sentences(site, "warning")):
        assert not heard(call.recording, other)


def test_a_key_cuts_a_prompt_short(site: httpx.Client, call: Conversation) -> None:
    step: Any = site.get("/phone/flow.json").json()
    welcome, following = (
        decoded(fetch(site, prompt["audio"] + ".ulaw.wav")) for prompt in step["prompts"][:2]
    )
    (began,) = heard(call.recording, welcome[: RATE // 2])
    after = round((call.keys["find"] + 0.1 - began) * RATE)
    assert welcome.size - after > RATE // 2, "the key came too late to cut anything"
    assert not heard(call.recording, welcome[after : after + RATE // 2])
    assert not heard(call.recording, following)


def test_back_one_sentence_repeats_it_at_once(site: httpx.Client, call: Conversation) -> None:
    _, first, second, _ = sentences(site, "uses")
    once, again = heard(call.recording, first)
    assert once < call.keys["back"] < again < call.keys["back"] + 0.5
    assert not heard(call.recording, second), "the sentence that was cut short went on"


def test_nine_says_goodbye_and_hangs_up(site: httpx.Client, call: Conversation) -> None:
    step: Any = site.get("/phone/flow/en/goodbye.json").json()
    (prompt,) = step["prompts"]
    goodbye = trimmed(decoded(fetch(site, prompt["audio"] + ".ulaw.wav")))
    (began,) = heard(call.recording, goodbye)
    assert 0 < began - call.keys["hang up"] < 0.5
    assert call.closed < goodbye.size / RATE + 1


def test_twenty_callers_at_once_each_hear_what_they_chose(
    site: httpx.Client, tmp_path: Path
) -> None:
    chosen = [(WARNING, USES)[n % 2] for n in range(20)]
    found = [(f"1{NUMBER}#", f"2{NAME}#")[n // 2 % 2] for n in range(20)]
    keys = [f"{by}1{section}9" for by, section in zip(found, chosen, strict=True)]
    pauses = [0.5, *[0.2] * 7, 2.2]
    with telephone_bridge.bridging(str(site.base_url)) as bridge:
        recordings = sipp.call(bridge.port, keys, pauses, tmp_path)
    assert bridge.most_at_once == 20
    sounds = {WARNING: sentences(site, "warning"), USES: sentences(site, "uses")}
    for section, recording in zip(chosen, recordings, strict=True):
        for each, (heading, first, *_) in sounds.items():
            expected = 1 if each == section else 0
            assert len(heard(recording, heading)) == expected
            assert len(heard(recording, first[: RATE // 2])) == expected
