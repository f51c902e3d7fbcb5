"""Sound for telephones: one row a format, at the level and in the band that telephony expects.

Narrow-band formats (8 kHz) carry 300 to 3,400 Hz (ITU-T G.712), wide-band ones (16 kHz) 50 to 7,000
Hz (ITU-T G.722). Active speech is at -22 dBFS RMS, which is -19 dBm0 (RFC 7874, 4: RMS 2600 of
32767), measured as the mean power of the frames in which somebody speaks (after ITU-T P.56).
"""

from __future__ import annotations

import io
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
import soundfile

from audio_leaflet import audio
from audio_leaflet.errors import AudioError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audio_leaflet.audio import Samples

RECIPE = 1
"""Part of every key. Raise it when the bytes change."""

ACTIVE_DBFS = -22.0
"""RMS of active speech against a full-scale square wave."""

SPEEDS = (0.8, 1.0, 1.25, 1.5)
"""Speaking rates that are offered ready made: platforms' own change the pitch."""

_NARROW = "highpass=f=300:p=2,aresample=8000:filter_size=128:cutoff=0.87"
_WIDE = "highpass=f=50:p=2,aresample=16000:filter_size=128:cutoff=0.9"

_FRAME = 0.02
"""Seconds of one frame whose power is taken."""

_MARGIN = 15.9
"""dB below the active level down to which a frame counts as speech (P.56)."""


@dataclass(frozen=True, slots=True)
class Form:
    """One telephone format."""

    suffix: str
    """Of addresses, without the first dot: `ulaw.wav`."""
    media_type: str
    rate: Literal[8000, 16000]
    """Samples per second, Hz."""
    container: Literal["WAV", "RAW", "g722", "mp3"]
    subtype: str
    """libsndfile's name of the coding; empty where it does not write the container."""
    platforms: str
    """Who plays it: measured for Asterisk 22 and FreeSWITCH 1.11, else from the vendor's manual."""


FORMS = {
    form.suffix: form
    for form in (
        Form("wav", "audio/wav", 8000, "WAV", "PCM_16", "Asterisk, FreeSWITCH, Twilio, Cisco"),
        Form("ulaw.wav", "audio/wav", 8000, "WAV", "ULAW", "Amazon Connect, Twilio, Genesys"),
        Form("alaw.wav", "audio/wav", 8000, "WAV", "ALAW", "Genesys, FreeSWITCH"),
        Form("ulaw", "audio/basic", 8000, "RAW", "ULAW", "Asterisk, Avaya, Twilio"),
        Form("alaw", "audio/x-alaw-basic", 8000, "RAW", "ALAW", "Asterisk, Avaya"),
        Form(
            "wav16",
            "audio/x-wav;codec=pcm;bit=16;rate=16000",
            16000,
            "WAV",
            "PCM_16",
            "Asterisk with wide-band calls",
        ),
        Form("sln16", "application/octet-stream", 16000, "RAW", "PCM_16", "Asterisk"),
        Form("g722", "audio/G722", 16000, "g722", "", "Asterisk with wide-band calls"),
        # At 8 kHz (MPEG 2.5) an MP3 is silent in Asterisk.
        Form("mp3", "audio/mpeg", 16000, "mp3", "", "Twilio, jambonz, FreeSWITCH"),
    )
}


def render(samples: Samples, rate: int, form: Form, speed: float = 1.0) -> bytes:
    """A whole file of the speech in `samples` (shape (n,), `rate` Hz), complete with its header.

    `speed` keeps the pitch; time t of the speech is heard at t / speed. Raises AudioError.
    """
    shaped = shape(samples, rate, form, speed)
    if form.container == "g722":
        return _ffmpeg(shaped, form.rate, ["-c:a", "g722", "-f", "g722"])
    if form.container == "mp3":
        encoder = audio.Mp3Encoder(form.rate)
        return encoder.encode(shaped) + encoder.finish()
    file = io.BytesIO()
    soundfile.write(
        file, shaped, form.rate, format=form.container, subtype=form.subtype, endian="LITTLE"
    )
    return file.getvalue()


def join(files: Sequence[bytes], form: Form) -> bytes:
    """Files of one format, which libsndfile knows by their header, as one."""
    samples = [soundfile.read(io.BytesIO(data), dtype="int16")[0] for data in files]
    file = io.BytesIO()
    soundfile.write(
        file, np.concatenate(samples), form.rate, format=form.container, subtype=form.subtype
    )
    return file.getvalue()


def shape(samples: Samples, rate: int, form: Form, speed: float = 1.0) -> Samples:
    """The speech at the rate, in the band and at the level of a format."""
    band = _NARROW if form.rate == 8000 else _WIDE
    tempo = "" if speed == 1.0 else f"atempo={speed},"
    made = _ffmpeg(samples, rate, ["-af", tempo + band, "-ar", str(form.rate), "-f", "f32le"])
    shaped = np.frombuffer(made, dtype="<f4")
    active = active_level(shaped, form.rate)
    if active == -np.inf:
        return shaped  # silence by intention has no level
    gain = 10 ** ((ACTIVE_DBFS - active) / 20)
    peak = float(np.abs(shaped).max())
    if peak * gain > 1:
        raise AudioError(
            f"speech at {ACTIVE_DBFS} dBFS would be clipped: its peaks are"
            f" {20 * np.log10(peak * gain):.1f} dB over full scale",
            where="telephone",
            remedy="Level the voice; its clips must keep the true peak of audio.CEILING_DBTP",
        )
    return np.asarray(shaped * gain, dtype=np.float32)


def active_level(samples: Samples, rate: int) -> float:
    """RMS of the frames in which somebody speaks, in dBFS; minus infinity for silence."""
    size = round(_FRAME * rate)
    count = samples.size // size
    power = np.square(samples[: count * size], dtype=np.float64).reshape(count, size).mean(axis=1)
    if not power.any():
        return -np.inf
    level = 10 * np.log10(power.mean())
    while True:
        speech = power[power > 10 ** ((level - _MARGIN) / 10)]
        active = 10 * np.log10(speech.mean())
        if active - level < 0.01:
            return float(active)
        level = active


def _ffmpeg(samples: Samples, rate: int, arguments: list[str]) -> bytes:
    done = subprocess.run(
        [
            *(audio.ffmpeg(), "-hide_banner", "-loglevel", "error", "-nostdin"),
            *("-f", "f32le", "-ar", str(rate), "-ac", "1", "-i", "pipe:0"),
            *arguments,
            "pipe:1",
        ],
        input=np.asarray(samples, dtype="<f4").tobytes(),
        capture_output=True,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise AudioError(
            f"ffmpeg could not make it: {done.stderr.decode(errors='replace').strip()}",
            where="telephone",
            remedy="Install a current ffmpeg, or run make setup again",
        )
    return done.stdout
