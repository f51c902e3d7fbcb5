"""Telephone renditions as a phone platform fetches them: bytes, headers, level, band, timing."""

from __future__ import annotations

import io
import subprocess
import wave
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any

import numpy as np
import pytest
import soundfile
from conftest import Server, serving
from numpy.typing import NDArray

from audio_leaflet import audio
from audio_leaflet.telephone import FORMS, SPEEDS, Form, shape

LEAFLET = """---
title: Samplol tablets
id: samplol
lang: en-US
pronunciation: SAM-ploll
---

## Uses

Samplol is used for headaches. It starts to work within one hour. Take one tablet with water.

## Long

{long}
"""

LONG = " ".join(
    f"Sentence {n} of this section says that the tablets must be kept away from children."
    for n in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    for _ in range(2)
)

Samples = NDArray[np.float64]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A narrated leaflet with a short section and one of more than a minute."""
    folder = tmp_path_factory.mktemp("telephony")
    content = folder / "content"
    content.mkdir()
    (content / "samplol.md").write_text(LEAFLET.format(long=LONG), "utf-8")
    with serving(content, folder / "cache", engine="piper") as running:
        running.narrated("samplol")
        yield running


def decoded(form: Form, data: bytes) -> Samples:
    """The samples, as the platforms decode them: by the container, or by the address alone."""
    if form.container == "g722":
        raw = subprocess.run(
            [audio.ffmpeg(), "-v", "error", "-f", "g722", "-i", "-", "-f", "f32le", "-"],
            input=data,
            capture_output=True,
            check=True,
        ).stdout
        return np.frombuffer(raw, "<f4").astype(np.float64)
    known: dict[str, Any] = {}
    if form.container == "RAW":
        known = {
            "samplerate": form.rate,
            "channels": 1,
            "format": "RAW",
            "subtype": form.subtype,
            "endian": "LITTLE",
        }
    samples, rate = soundfile.read(io.BytesIO(data), dtype="float64", **known)
    assert rate == form.rate
    assert samples.ndim == 1
    return np.asarray(samples)


def get(site: Server, suffix: str, section: str = "uses") -> bytes:
    answer = site.get(f"/leaflets/samplol/{section}.{suffix}")
    assert answer.status_code == 200, answer.text
    return answer.content


def web(site: Server, section: str = "uses") -> tuple[Samples, int]:
    """The web's MP3 of a section, without the delay of the format."""
    samples, rate = audio.decode_mp3(site.get(f"/leaflets/samplol/{section}.mp3").content)
    return samples[audio.DELAY :].astype(np.float64), rate


def words_level(samples: Samples, rate: int, document: Any) -> float:
    """RMS in dBFS between the first and the last word of each sentence, pauses left out."""
    delay = audio.DELAY / 22050
    heard = [
        samples[round((each["start"] - delay) * rate) : round((each["end"] - delay) * rate)]
        for each in document["sentences"]
    ]
    return float(10 * np.log10(np.square(np.concatenate(heard)).mean()))


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.suffix)
def test_a_format_is_what_its_address_says(site: Server, form: Form) -> None:
    """Level: RFC 7874, 4 (-19 dBm0, -22 dBFS). What counts as speech is told by the timings."""
    natural = next(each for each in listing(site, "uses")["speeds"] if each["speed"] == 1.0)
    samples = decoded(form, site.get(natural["renditions"][form.suffix]["keyed"]).content)
    document: Any = site.leaflet("samplol")
    section = document["sections"][0]
    assert samples.size / form.rate == pytest.approx(section["duration"], abs=0.12)
    assert words_level(samples, form.rate, section) == pytest.approx(-22, abs=2)
    assert np.abs(samples).max() < 0.99  # nothing is clipped
    # Nothing is in front of the sound that would be heard as a click: raw has no header.
    assert np.abs(samples[: form.rate // 20]).max() < 0.01


@pytest.mark.parametrize("suffix", ["ulaw", "wav16", "g722"])
def test_it_is_the_sound_of_the_web_at_the_same_times(site: Server, suffix: str) -> None:
    form = FORMS[suffix]
    samples = decoded(form, get(site, suffix))
    original, rate = web(site)
    own = envelope(samples, form.rate)
    other = envelope(original, rate)
    size = min(own.size, other.size)
    lags = range(-30, 31)
    likeness = [
        np.corrcoef(own[30 + lag : size - 30 + lag], other[30 : size - 30])[0, 1] for lag in lags
    ]
    best = int(np.argmax(likeness))
    assert likeness[best] > 0.9
    assert abs(lags[best]) <= 2  # frames of 5 ms


def envelope(samples: Samples, rate: int) -> Samples:
    """The root of the energy of each 5 ms."""
    starts = (np.arange(samples.size * 200 // rate) * rate / 200).astype(int)
    energy: Samples = np.add.reduceat(np.square(samples), starts)
    return np.asarray(np.sqrt(energy / np.diff(starts, append=samples.size)))


@pytest.mark.parametrize(
    ("hertz", "rate", "least", "most"),
    [
        (100, 8000, -np.inf, -15),  # hum is held back: second order from 300 Hz
        (300, 8000, -3.5, 0.5),
        (1000, 8000, -0.5, 0.5),
        (3300, 8000, -1, 0.5),
        (3700, 8000, -np.inf, -40),
        (4500, 8000, -np.inf, -60),  # what would fold down to 3,500 Hz
        (6500, 16000, -1, 0.5),
        (9000, 16000, -np.inf, -60),
    ],
)
def test_the_band_of_a_telephone(hertz: int, rate: int, least: float, most: float) -> None:
    """A tone beside one of 1 kHz that is twice as strong, which sets the level."""
    time = np.arange(22050 * 2) / 22050
    reference = 0.2 * np.sin(2 * np.pi * 800 * time)
    both = (reference + 0.1 * np.sin(2 * np.pi * hertz * time)).astype(np.float32)
    form = FORMS["wav" if rate == 8000 else "wav16"]
    spectrum = np.abs(np.fft.rfft(shape(both, 22050, form)[rate // 2 : -rate // 2]))
    bins = spectrum.size - 1
    folded = hertz if hertz <= rate // 2 else rate - hertz

    def strength(at: int) -> float:
        middle = round(at / (rate / 2) * bins)
        return float(spectrum[max(0, middle - 5) : middle + 6].max())

    gain = 20 * np.log10(strength(folded) / strength(800) * 2 + 1e-9)
    assert least <= gain <= most


@pytest.mark.parametrize("speed", [speed for speed in SPEEDS if speed != 1.0])
def test_a_speed_changes_the_length_and_keeps_the_pitch(site: Server, speed: float) -> None:
    form = FORMS["wav"]
    natural = decoded(form, get(site, "wav"))
    changed = decoded(form, get(site, f"x{speed}.wav"))
    assert changed.size * speed == pytest.approx(natural.size, rel=0.02)
    assert pitch(changed, form.rate) == pytest.approx(pitch(natural, form.rate), rel=0.15)


def pitch(samples: Samples, rate: int) -> float:
    """The median fundamental of a voice in Hz, by autocorrelation of voiced frames of 40 ms."""
    size = rate // 25
    found = []
    for frame in samples[: samples.size // size * size].reshape(-1, size):
        if np.square(frame).mean() < 1e-3:
            continue
        likeness = np.correlate(frame, frame, "full")[size - 1 :]
        low, high = rate // 300, rate // 70
        lag = low + int(np.argmax(likeness[low:high]))
        if likeness[lag] > 0.5 * likeness[0]:
            found.append(rate / lag)
    assert len(found) > 20
    return float(np.median(found))


def listing(site: Server, section: str) -> Any:
    answer = site.get(f"/leaflets/samplol/{section}.telephone.json")
    assert answer.status_code == 200
    return answer.json()


def test_parts_end_where_sentences_do_and_lose_none(site: Server) -> None:
    document: Any = site.leaflet("samplol")
    said = [each["said"] for each in document["sections"][1]["sentences"]]
    natural = next(each for each in listing(site, "long")["speeds"] if each["speed"] == 1.0)
    assert [each["said"] for each in natural["sentences"]] == said
    parts = natural["parts"]
    assert len(parts) >= 2
    assert [each["said"] for part in parts for each in part["sentences"]] == said
    for part in parts:
        assert part["seconds"] <= 60
        data = site.get(part["renditions"]["wav"]["stable"]).content
        assert len(data) < 1_000_000
        with wave.open(io.BytesIO(data)) as file:
            assert file.getnframes() / 8000 == pytest.approx(part["seconds"], abs=0.05)
    assert site.get("/leaflets/samplol/long.part9.wav").status_code == 404


@pytest.mark.parametrize("speed", SPEEDS)
def test_the_offsets_are_where_the_sentences_begin(site: Server, speed: float) -> None:
    """Just before an offset is a pause, just after it is speech."""
    found = next(each for each in listing(site, "long")["speeds"] if each["speed"] == speed)
    samples = decoded(FORMS["wav"], site.get(found["renditions"]["wav"]["stable"]).content)
    for each in found["sentences"][1:]:
        at = each["samples_8000"]
        assert at == pytest.approx(each["milliseconds"] * 8, abs=8)
        assert each["samples_16000"] == pytest.approx(at * 2, abs=2)
        before, after = samples[at - 800 : at - 160], samples[at : at + 2400]
        assert np.abs(before).max() < 0.02, each
        assert np.abs(after).max() > 0.05, each


# ---------------------------------------------------------------- HTTP


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.suffix)
def test_the_headers_that_phone_platforms_need(site: Server, form: Form) -> None:
    natural = next(each for each in listing(site, "uses")["speeds"] if each["speed"] == 1.0)
    addresses = natural["renditions"][form.suffix]
    # The stable address of an MP3 is that of the web.
    answers = {name: site.get(address) for name, address in addresses.items()}
    assert len({answer.content for answer in answers.values()}) == 1
    kept = {"stable": "public, max-age=86400", "keyed": "public, max-age=31536000, immutable"}
    for name, answer in answers.items():
        assert answer.headers["cache-control"] == kept[name]
        assert answer.status_code == 200
        assert not answer.history
        headers = answer.headers
        assert headers["content-type"] == form.media_type
        assert headers["content-length"] == str(len(answer.content))
        assert "transfer-encoding" not in headers
        assert "content-encoding" not in headers
        assert len(headers["etag"]) <= 40
        assert headers["etag"].startswith('"')
        assert parsedate_to_datetime(headers["last-modified"])
        assert max(len(f"{name}: {value}") for name, value in headers.items()) < 1000
    assert "?" not in "".join(addresses.values())


def test_head_revalidates_as_asterisk_does(site: Server) -> None:
    address = "/leaflets/samplol/uses.ulaw"
    first = site.request("HEAD", address)
    assert (first.status_code, first.content) == (200, b"")
    assert int(first.headers["content-length"]) > 10_000
    again = site.request("HEAD", address, if_none_match=first.headers["etag"])
    assert again.status_code == 304


def test_the_first_caller_of_a_cold_section_gets_all_of_it(site: Server, tmp_path: Any) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (content / "samplol.md").write_text(LEAFLET.format(long="It is short."), "utf-8")
    with serving(content, tmp_path / "cache", engine="piper") as cold:
        answer = cold.get("/leaflets/samplol/uses.ulaw.wav")
        for _ in range(5):  # a busy machine may ask to come back
            if answer.status_code != 503:
                break
            assert answer.headers["retry-after"]
            assert answer.headers["content-type"].startswith("text/plain")
            answer = cold.get("/leaflets/samplol/uses.ulaw.wav")
        assert answer.status_code == 200
        assert answer.content == get(site, "ulaw.wav")


@pytest.mark.parametrize(
    "path",
    [
        "/leaflets/none/uses.ulaw",
        "/leaflets/samplol/none.ulaw",
        "/leaflets/samplol/uses.x0.9.ulaw",
        "/leaflets/samplol/uses.part0.ulaw",
        "/leaflets/samplol/uses.gsm",
        "/audio/mp3-0000000000000000000000000000000000000000-t1.ulaw",
        "/leaflets/samplol/none.telephone.json",
    ],
)
def test_what_there_is_not(site: Server, path: str) -> None:
    assert site.get(path).status_code == 404
