"""PCM arithmetic, loudness, the limiter, MP3 in and out. pydub, ffmpeg and LAME live here.

Samples are float32 arrays of shape (n,), mono, nominal range -1 to 1. Levels are LUFS (ITU-R
BS.1770-4, gated) and dBTP (true peak at four times oversampling, BS.1770-4 annex 2).
"""

from __future__ import annotations

import functools
import io
import re
import shutil
import subprocess
import tempfile
import threading
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import imageio_ffmpeg
import lameenc
import numpy as np
import soundfile

from audio_leaflet.errors import AudioError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

TARGET_LUFS = -16.0
"""Loudness of every clip: the usual level of spoken programmes for phones and headsets."""

CEILING_DBTP = -2.5
"""True peak of the PCM. 1 dB below the promised -1.5 dBTP, because MP3 coding moves peaks."""

PROMISED_DBTP = -1.5
"""True peak that the encoded narration keeps."""

BITRATE = 64
"""kbit/s, constant, so that a position in bytes is a position in time."""

QUALITY = 5
"""LAME's own scale, 0 best to 9 fastest; 5 is its documented compromise."""

ENCODER = f"lame-{BITRATE}-q{QUALITY}-1"
"""Names the way narrations are encoded; part of every key. Change it when the bytes change."""

DELAY = 1105
"""Samples by which decoded MP3 lags the PCM: LAME's 576 and a standard decoder's 529."""

LAME_GAIN = 0.95
"""LAME turns constant-bitrate speech down by this much (measured: -0.446 dB, 48 to 96 kbit/s)."""

_FRAME = 0.002
"""Seconds for which the limiter holds one gain before it is smoothed."""

_REACH = 15
"""Frames that the limiter looks to either side."""

_TAPS = 12
"""Samples from which a value between two samples is interpolated."""


# ---------------------------------------------------------------- ffmpeg and pydub


@functools.cache
def ffmpeg() -> str:
    """Path of ffmpeg: the system's if there is one, else that of the package imageio-ffmpeg."""
    found = shutil.which("ffmpeg")
    if found:
        return found
    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise AudioError(
            "ffmpeg was not found", where="audio", remedy="Install ffmpeg, or run make setup again"
        ) from error


_IMPORTING = threading.Lock()
"""Held while pydub is imported: what it warns of is silenced, which only one thread may do."""


@functools.cache
def _pydub() -> tuple[Any, type[Exception]]:
    """pydub's AudioSegment, told where ffmpeg is, and the error that it raises.

    Imported late and quietly: on import pydub looks for ffmpeg on PATH and warns when there is
    none, although it is about to be told; and it imports audioop, which later Pythons have from the
    package audioop-lts.
    """
    with _IMPORTING, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pydub import AudioSegment
        from pydub.exceptions import CouldntDecodeError
    AudioSegment.converter = ffmpeg()
    return AudioSegment, CouldntDecodeError


def decode(data: bytes, format: str = "mp3") -> tuple[Samples, int]:
    """Decode a whole file with ffmpeg: mono samples and their rate in Hz. Raises AudioError."""
    segment_of, refused = _pydub()
    try:
        # Naming the codec keeps pydub from asking ffprobe, which imageio-ffmpeg does not carry.
        segment = segment_of.from_file(io.BytesIO(data), format=format, codec=format)
    except (refused, IndexError, EOFError, OSError) as error:
        raise AudioError(
            f"{len(data)} bytes do not decode as {format}",
            where="audio",
            remedy="The bytes are damaged or are not audio; make or fetch them again",
        ) from error
    mono = segment.set_channels(1).set_sample_width(2)
    samples = np.frombuffer(mono.raw_data, dtype="<i2").astype(np.float32) / 32768.0
    if not samples.size:
        raise AudioError("the file holds no sound", where="audio", remedy="Make or fetch it again")
    return samples, int(mono.frame_rate)


def decode_mp3(data: bytes) -> tuple[Samples, int]:
    """Decode an MP3 of our own in this process, at an eighth of the cost of an ffmpeg.

    libsndfile is a second opinion on what LAME wrote. Raises AudioError.
    """
    try:
        samples, rate = soundfile.read(io.BytesIO(data), dtype="float32")
    except soundfile.LibsndfileError as error:
        raise AudioError(
            f"{len(data)} bytes do not decode as MP3", where="audio", remedy="Make it again"
        ) from error
    return samples, int(rate)


# ---------------------------------------------------------------- levels


def loudness(samples: Samples, rate: int) -> float:
    """Integrated loudness in LUFS; minus infinity for silence.

    Sound shorter than one 400 ms block is measured as one block of its own length.
    """
    return _gated(np.square(_k_weighted(samples, rate), dtype=np.float64), 1, rate)


def rms(samples: Samples) -> float:
    """Root mean square in dBFS; minus infinity for silence. Cheaper than loudness."""
    power = float(np.dot(samples, samples)) / max(1, samples.size)
    return float(10 * np.log10(power)) if power > 0 else -np.inf


def true_peak(samples: Samples) -> float:
    """Highest true peak in dBTP; minus infinity for silence."""
    peak = float(_peaks(samples).max(initial=0.0))
    return float(20 * np.log10(peak)) if peak > 0 else -np.inf


def level(samples: Samples, rate: int) -> Samples:
    """The same sound at TARGET_LUFS with no true peak above CEILING_DBTP. Silence stays silence."""
    frame = round(rate * _FRAME)
    count = -(-samples.size // frame)
    weighted = np.square(_k_weighted(samples, rate), dtype=np.float64)
    energy = np.add.reduceat(weighted, np.arange(0, samples.size, frame)) if count else weighted
    before = _gated(energy, frame, rate)
    if not np.isfinite(before):
        return samples
    peaks = np.maximum.reduceat(_peaks(samples), np.arange(0, samples.size, frame))
    gain = TARGET_LUFS - before
    # Limiting takes a little loudness away, so the gain is raised until the target is met, by what
    # the last two tries suggest. The curve is slow against the K filter, so the loudness can be had
    # from energies already filtered.
    curve, best, slope, last = np.ones(count), np.inf, 1.0, (before, 0.0)
    for _ in range(10):
        linear = 10 ** (gain / 20)
        tried = _limiter(peaks * linear) * linear
        reached = _gated(energy * tried**2, frame, rate)
        if abs(TARGET_LUFS - reached) < best:
            curve, best = tried, abs(TARGET_LUFS - reached)
        if best < 0.05:
            break
        if gain != last[1]:
            slope = float(np.clip((reached - last[0]) / (gain - last[1]), 0.25, 1.0))
        last = (reached, gain)
        gain += (TARGET_LUFS - reached) / slope
    centres = (np.arange(count) + 0.5) * frame
    gains: Samples = np.interp(np.arange(samples.size), centres, curve).astype(np.float32)
    return samples * gains


def _k_weighted(samples: Samples, rate: int) -> Samples:
    size = _fast_size(samples.size + rate // 4)  # the filter has died away in a quarter second
    spectrum = np.fft.rfft(samples, size) * _k_response(size, rate)
    return np.fft.irfft(spectrum, size)[: samples.size].astype(np.float32)


@functools.lru_cache(maxsize=32)
def _k_response(size: int, rate: int) -> NDArray[np.complex64]:
    """Frequency response of the K filter of BS.1770-4 at `rate`.

    The standard prints coefficients for 48 kHz; these are the analogue filters behind them.
    """
    z = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    k = np.tan(np.pi * 1681.974450955533 / rate)
    q, gain = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    slope = gain**0.4996667741545416
    shelf_top = (gain + slope * k / q + k * k) + 2 * (k * k - gain) * z
    shelf_top = shelf_top + (gain - slope * k / q + k * k) * z * z
    shelf = shelf_top / ((1 + k / q + k * k) + 2 * (k * k - 1) * z + (1 - k / q + k * k) * z * z)
    k = np.tan(np.pi * 38.13547087602444 / rate)
    q = 0.5003270373238773
    bottom = 1 + k / q + k * k
    high_pass = (1 - z) ** 2 / (
        1 + 2 * (k * k - 1) / bottom * z + (1 - k / q + k * k) / bottom * z**2
    )
    response: NDArray[np.complex64] = (shelf * high_pass).astype(np.complex64)
    return response


def _gated(energy: NDArray[np.float64], frame: int, rate: int) -> float:
    """Loudness from energies (sums of squared K-weighted samples) of frames of `frame` samples.

    Mean of the 400 ms blocks at every 100 ms, gated at -70 LUFS and 10 LU below the mean.
    """
    block, step = round(rate * 0.4 / frame), round(rate * 0.1 / frame)
    total = np.concatenate(([0.0], np.cumsum(energy)))
    if energy.size < block:
        powers = total[-1:] / max(energy.size * frame, 1)
    else:
        starts = np.arange(0, energy.size - block + 1, step)
        powers = (total[starts + block] - total[starts]) / (block * frame)
    powers = powers[powers > 10 ** ((-70 + 0.691) / 10)]
    if not powers.size:
        return -np.inf
    powers = powers[powers > powers.mean() / 10]
    return float(-0.691 + 10 * np.log10(powers.mean()))


def _peaks(samples: Samples) -> Samples:
    """Highest absolute value at four times oversampling around each sample."""
    if not samples.size:
        return samples
    padded = np.pad(samples, _TAPS // 2)
    peaks: Samples = np.abs(samples)
    for phase in _interpolator():
        np.maximum(peaks, np.abs(np.convolve(padded, phase, "valid")[1:]), out=peaks)
    return peaks


@functools.cache
def _interpolator() -> tuple[Samples, ...]:
    """Filters that give the values at one, two and three quarters between two samples."""
    taps = np.arange(_TAPS) - _TAPS // 2 + 1
    window = np.kaiser(4 * _TAPS + 1, 5.0)
    phases = []
    for quarter in (1, 2, 3):
        weights = np.sinc(taps - quarter / 4) * window[4 - quarter :: 4][:_TAPS]
        phases.append((weights / weights.sum())[::-1].astype(np.float32))
    return tuple(phases)


def _limiter(peaks: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Gain for each frame that keeps `peaks` (one a frame) under the ceiling.

    The gain is lowered for several periods of a voice's pitch at a time and returns as slowly; a
    faster gain would move within one period, which is heard as roughness.
    """
    ceiling = 10 ** (CEILING_DBTP / 20)
    needed: NDArray[np.float64] = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9))
    if needed.min() == 1.0:
        return needed
    # The lowest gain within reach on both sides, then a smooth average over no more than that
    # reach: the average is never above what any frame beside the middle one needs.
    padded = np.pad(needed, 2 * _REACH, mode="edge")
    low = np.lib.stride_tricks.sliding_window_view(padded, 2 * _REACH + 1).min(axis=1)
    window = np.hanning(2 * _REACH + 1)[1:-1]
    smooth: NDArray[np.float64] = np.convolve(low, window / window.sum(), mode="valid")[1:-1]
    return smooth


@functools.lru_cache(maxsize=256)
def _fast_size(least: int) -> int:
    """The next even size whose only factors are 2, 3 and 5: fast to transform."""
    size = least + least % 2
    while True:
        rest = size
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return size
        size += 2


# ---------------------------------------------------------------- edges


def trim(samples: Samples, rate: int) -> tuple[Samples, float]:
    """Without the silence at both ends; also the seconds taken from the beginning.

    A margin stays (40 ms before, 90 ms after), because a soft f or s fades below any threshold.
    """
    frame = max(1, rate // 200)
    count = samples.size // frame
    if not count:
        return samples, 0.0
    power = np.square(samples[: count * frame].reshape(count, frame)).mean(axis=1)
    loud = np.flatnonzero(power > power.max() * 1e-5)
    if not power.max() or not loud.size:
        return samples, 0.0
    first = max(0, int(loud[0]) * frame - rate * 40 // 1000)
    last = min(samples.size, (int(loud[-1]) + 1) * frame + rate * 90 // 1000)
    kept = samples[first:last].copy()
    ramp = min(rate // 200, kept.size // 2)  # 5 ms: no click at a cut
    kept[:ramp] *= np.linspace(0, 1, ramp, dtype=np.float32)
    kept[kept.size - ramp :] *= np.linspace(1, 0, ramp, dtype=np.float32)
    return kept, first / rate


def pcm16(samples: Samples) -> bytes:
    """Little-endian 16-bit PCM, rounded; out-of-range values are held at the limits."""
    return bytes(np.clip(np.rint(samples * 32768.0), -32768, 32767).astype("<i2").tobytes())


def from_pcm16(data: bytes) -> Samples:
    """Samples of little-endian 16-bit PCM."""
    return np.frombuffer(data, dtype="<i2").astype(np.float32) / 32768.0


# ---------------------------------------------------------------- MP3


class Mp3Encoder:
    """MP3, mono, constant bitrate, piece by piece: the bytes do not depend on the pieces."""

    def __init__(self, rate: int) -> None:
        """An encoder for samples at `rate` Hz."""
        self._lame = lameenc.Encoder()
        self._lame.silence()
        self._lame.set_bit_rate(BITRATE)
        self._lame.set_in_sample_rate(rate)
        self._lame.set_channels(1)
        self._lame.set_quality(QUALITY)

    def encode(self, samples: Samples) -> bytes:
        """MP3 bytes that are ready after these samples; perhaps none yet."""
        return bytes(self._lame.encode(pcm16(samples / LAME_GAIN))) if samples.size else b""

    def finish(self) -> bytes:
        """The last bytes."""
        return bytes(self._lame.flush())


def id3(frames: dict[str, str]) -> bytes:
    """An ID3v2.3 tag with these text frames (`TIT2` title, `TALB` album, `TRCK` track ...).

    `COMM`, a comment, is in the language of `TLAN`. Version 2.3 with UTF-16 text is what every
    player reads (id3.org, id3v2.3.0).
    """
    body = b""
    for name, text in frames.items():
        if text:
            content = b"\x01" + text.encode("utf-16")
            if name == "COMM":  # id3v2.3.0, 4.11: language, short description (none here), text
                language = frames.get("TLAN", "und").encode("ascii")
                content = b"\x01" + language + "\0".encode("utf-16") + content[1:]
            body += name.encode("ascii") + len(content).to_bytes(4, "big") + b"\0\0" + content
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + size + body


def id3_size(data: bytes) -> int:
    """Length in bytes of the ID3 tag at the beginning of `data`; 0 if there is none."""
    if data[:3] != b"ID3" or len(data) < 10:
        return 0
    return 10 + sum(byte << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))


# ---------------------------------------------------------------- chapters


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a file that a player can go to."""

    title: str
    mp3: bytes
    """Its sound: MP3 of ours, tag included."""
    seconds: float
    """Duration; the next chapter begins then."""


_AAC = 64
"""kbit/s of AAC: transparent for a mono voice that was MP3 of 64 kbit/s before."""

_CONTAINERS = {
    # Frames as they are, ID3v2.4 with CHAP and CTOC (ID3v2 Chapter Frame Addendum 1.0).
    "mp3": ["-c", "copy", "-id3v2_version", "4", "-write_xing", "0", "-f", "mp3"],
    # A QuickTime chapter track and a Nero list, since players know one or the other; the index
    # first, so that it plays while it is being fetched.
    "m4b": [
        *("-c:a", "aac", "-b:a", f"{_AAC}k", "-f", "ipod", "-brand", "M4B "),
        *("-movflags", "+faststart", "-metadata", "media_type=2"),
    ],
}


def with_chapters(
    chapters: Sequence[Chapter], container: Literal["mp3", "m4b"], tags: Mapping[str, str]
) -> bytes:
    """One file of these chapters, one after the other, with tags by the names of ffmpeg.

    The same input gives the same bytes with the same ffmpeg. Raises AudioError if ffmpeg fails, or
    if what it wrote is not all of the sound.
    """
    frames = b"".join(each.mp3[id3_size(each.mp3) :] for each in chapters)
    with tempfile.TemporaryDirectory(prefix="audio-leaflet-") as folder:
        described, made = Path(folder) / "metadata", Path(folder) / "made"
        described.write_text(_metadata(tags, chapters), "utf-8")
        language = ["-metadata:s:a:0", f"language={tags['language']}"] if "language" in tags else []
        _run_ffmpeg(
            *("-f", "mp3", "-i", "pipe:0", "-f", "ffmetadata", "-i", str(described)),
            *("-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"),
            *("-fflags", "+bitexact", "-flags:a", "+bitexact", *language),
            *(*_CONTAINERS[container], str(made)),
            stdin=frames,
        )
        data = made.read_bytes()
        whole = (
            data[id3_size(data) :] == frames
            if container == "mp3"
            else abs(_seconds("pipe:0", frames) - _seconds(str(made))) < 0.1
        )
    if not whole:
        raise AudioError(
            f"the {container} that ffmpeg wrote is not the whole sound",
            where="audio",
            remedy="Nothing is published; install another version of ffmpeg",
        )
    return data


def _metadata(tags: Mapping[str, str], chapters: Sequence[Chapter]) -> str:
    """A metadata file of ffmpeg's, version 1 (ffmpeg-formats, "Metadata")."""
    lines = [";FFMETADATA1", *(f"{name}={_escaped(text)}" for name, text in tags.items() if text)]
    start = 0.0
    for each in chapters:
        end = start + each.seconds
        times = [f"START={round(start * 1000)}", f"END={round(end * 1000)}"]
        lines += ["[CHAPTER]", "TIMEBASE=1/1000", *times, f"title={_escaped(each.title)}"]
        start = end
    return "\n".join([*lines, ""])


def _escaped(text: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", text)


def _seconds(source: str, stdin: bytes = b"") -> float:
    """How long a file sounds, decoded."""
    rate = 8000
    pcm = _run_ffmpeg(
        *("-i", source, "-map", "0:a", "-f", "s16le", "-ac", "1", "-ar", str(rate), "pipe:1"),
        stdin=stdin,
    )
    return len(pcm) / 2 / rate


def _run_ffmpeg(*arguments: str, stdin: bytes) -> bytes:
    """What ffmpeg writes to its standard output. Raises AudioError with what it complains of."""
    command = [ffmpeg(), "-hide_banner", "-v", "error", "-xerror", *arguments]
    done = subprocess.run(command, input=stdin, capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise AudioError(
            f"ffmpeg failed: {said[-1] if said else f'status {done.returncode}'}",
            where="audio",
            remedy="Check the disk and the version of ffmpeg; nothing is published",
        )
    return done.stdout
