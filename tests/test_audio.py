"""Levels and MP3, measured; ffmpeg's own loudness meter is the judge."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import numpy as np
import pytest

from audio_leaflet import audio
from audio_leaflet.errors import AudioError

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATES = [16000, 22050, 24000]


def speechlike(seconds: float, rate: int, seed: int = 1) -> NDArray[np.float32]:
    """Pulses at a voice's pitch through resonances, in syllables, with bursts like plosives."""
    random = np.random.default_rng(seed)
    count = int(seconds * rate)
    pulses = np.zeros(count, np.float32)
    pulses[:: rate // 110] = 1
    time = np.arange(rate // 50) / rate
    tones = [np.exp(-time * 90) * np.sin(2 * np.pi * f * time) for f in (180, 620, 1180, 2400)]
    body = np.sum(tones, axis=0)
    voice = np.convolve(pulses, body)[:count]
    syllables = np.clip(np.sin(2 * np.pi * 3.1 * np.arange(count) / rate) + 0.3, 0, 1)
    syllables *= np.repeat(random.uniform(0.1, 1, count // (rate // 3) + 1), rate // 3)[:count]
    bursts = np.zeros(count, np.float32)
    bursts[rate // 5 :: rate] = random.uniform(4, 8)
    return (0.02 * (voice * syllables + bursts)).astype(np.float32)


def judged(samples: NDArray[np.float32], rate: int) -> tuple[float, float]:
    """(LUFS, dBTP) by ffmpeg's ebur128 filter."""
    done = subprocess.run(
        [
            *(audio.ffmpeg(), "-hide_banner", "-nostats", "-f", "f32le", "-ar", str(rate)),
            *("-ac", "1", "-i", "-", "-filter_complex", "ebur128=peak=true", "-f", "null", "-"),
        ],
        input=samples.astype("<f4").tobytes(),
        capture_output=True,
        check=True,
    )
    summary = done.stderr.decode().rpartition("Summary")[2]
    loud = re.search(r"I:\s+(\S+) LUFS", summary)
    peak = re.search(r"Peak:\s+(\S+) dBFS", summary)
    assert loud
    assert peak
    return float(loud[1]), float(peak[1])


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("seconds", [0.7, 3.0, 20.0])
def test_loudness_and_peak_agree_with_ffmpeg(seconds: float, rate: int) -> None:
    samples = speechlike(seconds, rate)
    loud, peak = judged(samples, rate)
    assert audio.loudness(samples, rate) == pytest.approx(loud, abs=0.2)
    assert audio.true_peak(samples) == pytest.approx(peak, abs=0.3)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("gain", [0.1, 1.0, 20.0])
def test_every_clip_comes_out_equally_loud_and_unclipped(gain: float, rate: int) -> None:
    levels = []
    for seed, seconds in enumerate([0.5, 0.9, 2.2, 6.0, 11.0]):
        levelled = audio.level(speechlike(seconds, rate, seed) * np.float32(gain), rate)
        loud, peak = judged(levelled, rate)
        levels.append(loud)
        assert peak <= audio.PROMISED_DBTP - 0.5
    assert max(levels) - min(levels) <= 1.0
    assert all(abs(loud - audio.TARGET_LUFS) <= 0.6 for loud in levels)


def test_the_limiter_moves_slower_than_a_pitch_period() -> None:
    rate = 22050
    samples = speechlike(5, rate)
    levelled = audio.level(samples, rate)
    audible = np.abs(samples) > 1e-3
    gain = levelled[audible] / samples[audible]
    times = np.flatnonzero(audible) / rate
    within = np.diff(times) <= 1 / 110  # neighbours within one period of the voice
    steps = np.abs(np.diff(20 * np.log10(gain)))[within]
    assert steps.max() < 1.0


def test_silence_stays_silence() -> None:
    silence = np.zeros(22050, np.float32)
    assert not audio.level(silence, 22050).any()
    assert audio.loudness(silence, 22050) == -np.inf
    assert audio.true_peak(silence) == -np.inf
    assert audio.trim(silence, 22050)[0].size == 22050


def test_trimming_takes_silence_and_no_sound() -> None:
    rate = 22050
    speech = speechlike(2, rate)
    quiet = np.zeros(rate, np.float32)
    kept, cut = audio.trim(np.concatenate([quiet, speech, quiet]), rate)
    assert 0.8 <= cut <= 1.0
    assert 1.8 <= kept.size / rate <= 2.3
    assert np.square(kept).sum() == pytest.approx(np.square(speech).sum(), rel=0.01)


@pytest.mark.parametrize("rate", [22050, 24000])
def test_mp3_keeps_level_length_and_place(rate: int) -> None:
    samples = audio.level(speechlike(8, rate), rate)
    encoder = audio.Mp3Encoder(rate)
    data = encoder.encode(samples) + encoder.finish()
    heard, heard_rate = audio.decode(data)
    assert heard_rate == rate
    assert heard.size - samples.size < rate // 5
    loud, peak = judged(heard, rate)
    assert loud == pytest.approx(audio.loudness(samples, rate), abs=0.3)
    assert peak <= audio.PROMISED_DBTP
    placed = heard[audio.DELAY : audio.DELAY + samples.size]
    alike = np.dot(placed, samples) / np.sqrt(np.dot(placed, placed) * np.dot(samples, samples))
    assert alike > 0.95
    assert len(data) * 8 / (heard.size / rate) == pytest.approx(audio.BITRATE * 1000, rel=0.02)


def test_mp3_bytes_do_not_depend_on_the_pieces() -> None:
    samples = audio.level(speechlike(4, 22050), 22050)
    whole = audio.Mp3Encoder(22050)
    pieces = audio.Mp3Encoder(22050)
    expected = whole.encode(samples) + whole.finish()
    got = b"".join(pieces.encode(piece) for piece in np.array_split(samples, 23))
    assert got + pieces.finish() == expected


def test_chained_narrations_play_one_after_the_other() -> None:
    first = audio.level(speechlike(2, 22050, 1), 22050)
    second = audio.level(speechlike(3, 22050, 2), 22050)
    data = b""
    for samples in (first, second):
        encoder = audio.Mp3Encoder(22050)
        data += encoder.encode(samples) + encoder.finish()
    heard, _ = audio.decode(data)
    assert heard.size / 22050 == pytest.approx(5.0, abs=0.3)
    tail = heard[-second.size :]
    spectrum = np.fft.rfft(tail, 1 << 18) * np.conj(np.fft.rfft(second, 1 << 18))
    assert np.fft.irfft(spectrum).max() > 0.9 * np.dot(second, second)


def test_tags_are_read_by_ffmpeg() -> None:
    encoder = audio.Mp3Encoder(22050)
    sound = encoder.encode(audio.level(speechlike(1, 22050), 22050)) + encoder.finish()
    tag = audio.id3(
        {"TIT2": "Usos – dosis", "TALB": "Ibuprofène", "TRCK": "2/9", "TLAN": "spa", "TPE1": ""}
    )
    assert audio.id3_size(tag + sound) == len(tag)
    done = subprocess.run(
        [audio.ffmpeg(), "-v", "error", "-i", "-", "-f", "ffmetadata", "-"],
        input=tag + sound,
        capture_output=True,
        check=True,
    )
    text = done.stdout.decode()
    for line in ("title=Usos – dosis", "album=Ibuprofène", "track=2/9", "language=spa"):
        assert line in text


@pytest.mark.parametrize("data", [b"", b"not audio at all", b"\0" * 5000, b"ID3\x03\0\0\0\0\0\0"])
def test_what_is_no_sound_is_an_error(data: bytes) -> None:
    with pytest.raises(AudioError):
        audio.decode(data)
