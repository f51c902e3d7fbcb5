"""From utterances to narrations: clips, the plan of what a leaflet is made of, and the checks.

A clip is one utterance as sound. A narration is the MP3 of one part: clips with pauses. Keys are
hashes of everything that decides the bytes, so the same key is the same sound, and a change to one
sentence changes one clip.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from audio_leaflet import audio
from audio_leaflet.errors import NarrationError, UtteranceRefused
from audio_leaflet.kinds import Engine
from audio_leaflet.metadata import id3_frames
from audio_leaflet.model import (
    Cue,
    Loss,
    Monograph,
    Part,
    Problem,
    Script,
    Spoken,
    TimedUtterance,
    Timings,
    Utterance,
    Voice,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

RECIPE = 2
"""Raise it when the same clips would be finished, joined or timed differently: everything is made
anew, so that no stored description is ever read as what it does not mean."""

LEAD = 0.15
"""Seconds of silence before the first clip, for players that swallow the beginning."""

# The bundled voice says the 585 different utterances of the bundled leaflets in 0.055 seconds a
# letter or more, and in 0.3 seconds and 0.102 a letter or less, a word counted as three letters at
# least (a letter said by its name takes as long as a word). Half and twice as much is the range of
# the setting `speed`; the rest of each limit is for other voices.
FASTEST = 0.022
"""Seconds a letter: anything quicker is not speech."""
SLOWEST = 0.3
"""Seconds a letter, on top of SLACK: anything slower has something else in it."""
SLACK = 1.0
SHORTEST_WORD = 3
"""Letters that a word counts for at least."""
LONGEST_GAP = 1.6
"""Seconds of silence inside one utterance: more means that words are missing."""
QUIETEST = -60.0
"""dBFS before levelling: anything quieter is not speech."""


# ---------------------------------------------------------------- clips


@dataclass(frozen=True, slots=True)
class Clip:
    """One utterance as sound: levelled, without silence at its ends."""

    pcm: bytes
    """16-bit little-endian samples, mono."""
    rate: int
    """Hz."""
    starts: tuple[float, ...] | None
    """Start of each spoken word, seconds; None if the engine cannot tell."""

    @property
    def seconds(self) -> float:
        """Duration."""
        return len(self.pcm) / 2 / self.rate

    def meta(self) -> dict[str, Any]:
        """What is stored beside the samples."""
        return {"rate": self.rate, "starts": self.starts}

    @staticmethod
    def stored(data: bytes, meta: Any) -> Clip:
        """The clip that `pcm` and `meta()` were stored of."""
        starts = meta["starts"]
        return Clip(data, int(meta["rate"]), None if starts is None else tuple(starts))


def clip_key(spoken: Spoken, lang: str, voice: Voice, recipe: str) -> str:
    """Key of a clip: all that decides its sound and its words' times, and nothing of its print."""
    words = [
        [word.start, word.pronunciation.ipa, word.pronunciation.plain]
        if word.pronunciation
        else [word.start]
        for word in spoken.words
    ]
    return "clip-" + _digest([RECIPE, voice.id, recipe, lang, spoken.text, words])


def make_clip(engine: Engine, spoken: Spoken, lang: str) -> Clip:
    """Have it said, level it, and check it.

    Raises EngineUnavailable, UtteranceRefused, or NarrationError when what came is not it.
    """
    sound = engine.speak(spoken, lang)
    samples = np.asarray(sound.samples, np.float32)
    if not np.isfinite(samples).all():
        raise _failed(spoken, "the voice gave samples that are not numbers")
    starts = sound.starts
    if engine.audible:
        if audio.rms(samples) < QUIETEST:
            raise _failed(spoken, "the voice gave silence")
        samples, cut = audio.trim(samples, sound.rate)
        if starts is not None:
            starts = tuple(max(0.0, start - cut) for start in starts)
        _check_gaps(spoken, samples, sound.rate)
        samples = audio.level(samples, sound.rate)
    clip = Clip(audio.pcm16(samples), sound.rate, starts)
    _check_clip(spoken, clip)
    return clip


def _check_clip(spoken: Spoken, clip: Clip) -> None:
    letters = sum(map(str.isalnum, spoken.text))
    counted = sum(max(SHORTEST_WORD, len(word.text)) for word in spoken.words)
    if not FASTEST * letters <= clip.seconds <= SLACK + SLOWEST * max(letters, counted):
        raise _failed(spoken, f"{clip.seconds:.1f} seconds are not plausible for its words")
    if clip.starts is None:
        return
    if len(clip.starts) != len(spoken.words):
        raise _failed(spoken, f"{len(clip.starts)} of its {len(spoken.words)} words were said")
    ordered = all(a <= b for a, b in zip(clip.starts, clip.starts[1:], strict=False))
    if not ordered or clip.starts[-1] >= clip.seconds:
        raise _failed(spoken, "its words do not follow one another")


def _check_gaps(spoken: Spoken, samples: NDArray[np.float32], rate: int) -> None:
    frame = rate // 100
    count = samples.size // frame
    power = np.square(samples[: count * frame].reshape(count, frame)).mean(axis=1)
    loud = np.flatnonzero(power > power.max(initial=0.0) * 1e-5)
    if loud.size > 1 and np.diff(loud).max() / 100 > LONGEST_GAP:
        raise _failed(spoken, "there is a long silence inside it")


def _failed(spoken: Spoken, what: str) -> NarrationError:
    return NarrationError(
        what,
        where=repr(spoken.text[:60]),
        remedy="It is not published; report the sentence, or write it more plainly",
    )


# ---------------------------------------------------------------- the plan of a leaflet


@dataclass(frozen=True, slots=True)
class Work:
    """One narration to be made: a part, or (with `parts`) a whole leaflet."""

    key: str
    """Key of its MP3."""
    title: str
    utterances: tuple[Utterance, ...]
    clips: tuple[str, ...]
    """Key of each utterance's clip."""
    tags: tuple[tuple[str, str], ...]
    """ID3 frames."""
    parts: tuple[Work, ...] = ()
    where: str = ""
    """Leaflet and part, for messages."""
    lost: tuple[Loss, ...] = ()
    """Printed words that would not be heard."""
    print: str = ""
    """Names where its words are printed, which may change while they sound the same; empty for what
    is printed nowhere."""

    @property
    def refused(self) -> str:
        """Why it must not be spoken at all, in words for listeners too; empty if it may."""
        for utterance in self.utterances:
            for flag in utterance.spoken.flags:
                if flag.refuse:
                    place = utterance.printed[flag.start : flag.end]
                    return f"{place!r} cannot be said: {flag.reason}"
        if self.lost:
            return f"{self.lost[0].text!r} is printed and would not be heard"
        return next((f"{p.title}: {p.refused}" for p in self.parts if p.refused), "")


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is narrated of one leaflet."""

    introduction: Work
    parts: tuple[Work, ...]
    """One for each section, in order."""
    whole: Work
    name: Work | None = None
    """The medicine's name alone; None unless its pronunciation is printed."""

    def works(self) -> Iterator[Work]:
        """In the order in which they are best made."""
        yield self.introduction
        yield from self.parts
        yield self.whole
        if self.name:
            yield self.name


def plan(script: Script, voice: Voice, recipe: str) -> Plan:
    """What has to be made of a script with this voice, with every key."""
    monograph = script.monograph
    total = len(script.parts) + 1
    introduction, *parts = (
        _work(monograph, part, number, total, voice, recipe)
        for number, part in enumerate((script.introduction, *script.parts), 1)
    )
    tags = id3_frames(monograph, voice, monograph.title, "")
    made = (introduction, *parts)
    key = "mp3-" + _digest([RECIPE, audio.ENCODER, [work.key for work in made], tags])
    places = _digest([work.print for work in made])
    whole = Work(key, monograph.title, (), (), tags, made, monograph.id, print=places)
    name = excerpt((script.name,), voice, recipe) if script.name else None
    return Plan(introduction, tuple(parts), whole, name)


def refusals(engine: Engine, said: Iterable[Utterance]) -> Iterator[Problem]:
    """Utterances that the rules allow and the voice would not say, each told once.

    Raises EngineUnavailable if the voice cannot be asked.
    """
    seen: set[tuple[str, str]] = set()
    for utterance in said:
        words = (utterance.spoken.text, utterance.lang)
        if words in seen or any(flag.refuse for flag in utterance.spoken.flags):
            continue
        seen.add(words)
        try:
            engine.transcribe(utterance.spoken, utterance.lang)
        except UtteranceRefused as error:
            yield Problem(
                "error",
                utterance.where,
                f"{error.what} (in {utterance.printed or utterance.spoken.text!r})",
                f"{error.remedy}; its section is not narrated",
            )


def _work(
    monograph: Monograph, part: Part, number: int, total: int, voice: Voice, recipe: str
) -> Work:
    clips = tuple(clip_key(u.spoken, u.lang, voice, recipe) for u in part.utterances)
    tags = id3_frames(monograph, voice, part.title, f"{number}/{total}")
    joined = [[clip, u.pause] for clip, u in zip(clips, part.utterances, strict=True)]
    # What would be incomplete must not be taken for the same narration made when it was whole.
    lost = [[each.text for each in part.lost]] if part.lost else []
    key = "mp3-" + _digest([RECIPE, audio.ENCODER, joined, tags, *lost])
    where = f"{monograph.id}/{part.id}"
    places = _digest([_places(utterance) for utterance in part.utterances])
    return Work(key, part.title, part.utterances, clips, tags, (), where, part.lost, places)


def _places(utterance: Utterance) -> list[Any]:
    """Where an utterance and its words are printed."""
    words = [word.printed for word in utterance.spoken.words]
    return [utterance.anchor, utterance.offset, len(utterance.printed), words]


def excerpt(utterances: tuple[Utterance, ...], voice: Voice, recipe: str) -> Work:
    """A few utterances alone; their clips are those of the narrations in which they stand."""
    clips = tuple(clip_key(u.spoken, u.lang, voice, recipe) for u in utterances)
    title = utterances[0].spoken.text[:60]
    tags = (("TIT2", title),)
    joined = [[clip, u.pause] for clip, u in zip(clips, utterances, strict=True)]
    key = "mp3-" + _digest([RECIPE, audio.ENCODER, joined, tags])
    return Work(key, title, utterances, clips, tags, (), utterances[0].where)


def _digest(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:40]


# ---------------------------------------------------------------- joining


class Joiner:
    """Clips into one MP3, as they come; keeps the cues and what the checks need."""

    def __init__(self, work: Work) -> None:
        """A joiner for the utterances of `work`, in order."""
        self._work = work
        self._encoder: audio.Mp3Encoder | None = None
        self._rate = 0
        self._samples = 0
        self._spans: list[tuple[int, int, float]] = []
        self._times: list[list[float]] = []
        self._words = True

    def begin(self) -> bytes:
        """The bytes before any sound."""
        return audio.id3(dict(self._work.tags))

    def add(self, clip: Clip) -> bytes:
        """The clip of the next utterance and its pause, as far as encoded."""
        encoded = b""
        if self._encoder is None:
            self._rate = clip.rate
            self._encoder = audio.Mp3Encoder(clip.rate)
            encoded = self._encoder.encode(self._silence(LEAD))
        elif clip.rate != self._rate:
            raise NarrationError(
                f"its clips have {self._rate} and {clip.rate} samples a second",
                where=self._work.where,
                remedy="Run audio-leaflet cache --clear and narrate again",
            )
        utterance = self._work.utterances[len(self._spans)]
        samples = audio.from_pcm16(clip.pcm)
        begin = (self._samples + audio.DELAY) / self._rate
        self._times.append([round(begin + time, 3) for time in _times(clip)])
        self._words = self._words and clip.starts is not None
        power = float(np.square(samples, dtype=np.float64).mean()) if samples.size else 0.0
        self._spans.append((self._samples, self._samples + samples.size, power))
        self._samples += samples.size
        encoded += self._encoder.encode(samples)
        return encoded + self._encoder.encode(self._silence(utterance.pause))

    def finish(self) -> bytes:
        """The last bytes. Raises NarrationError if an utterance is missing."""
        if self._encoder is None or len(self._spans) != len(self._work.utterances):
            raise NarrationError(
                f"{len(self._spans)} of {len(self._work.utterances)} sentences were narrated",
                where=self._work.where,
                remedy="It is not published; narrate it again",
            )
        return self._encoder.finish()

    def verify(self, data: bytes) -> dict[str, Any]:
        """Decode the finished MP3, compare it with what went in, and describe it.

        Raises AudioError if it does not decode and NarrationError if a sentence is not in it.
        """
        samples, rate = audio.decode_mp3(data)
        if rate != self._rate or abs(samples.size - self._samples) > rate // 5:
            raise self._wrong(
                f"{samples.size / rate:.2f} seconds were encoded of"
                f" {self._samples / self._rate:.2f}"
            )
        for (start, end, power), utterance in zip(self._spans, self._work.utterances, strict=True):
            heard = samples[start + audio.DELAY : end + audio.DELAY]
            got = float(np.square(heard, dtype=np.float64).mean()) if heard.size else 0.0
            if not power / 2 <= got <= power * 2 + 1e-9:
                raise self._wrong(f"the sentence {utterance.spoken.text[:60]!r} is not in it")
        return {
            "title": self._work.title,
            "seconds": round(samples.size / rate, 3),
            "timed": "words" if self._words else "sentences",
            "times": self._times,
        }

    def _silence(self, seconds: float) -> NDArray[np.float32]:
        count = round(seconds * self._rate)
        self._samples += count
        return np.zeros(count, np.float32)

    def _wrong(self, what: str) -> NarrationError:
        return NarrationError(
            what, where=self._work.where, remedy="It is not published; narrate it again"
        )


def _times(clip: Clip) -> list[float]:
    """Start of each word (of the clip, if the engine tells none) and end of the last, seconds."""
    return [*((0.0,) if clip.starts is None else clip.starts), clip.seconds]


def timings(work: Work, meta: Mapping[str, Any]) -> Timings:
    """When everything is heard in a narration of which `meta` was stored.

    Only times are stored: where a word is printed may change while its sound stays the same.
    """
    words = meta["timed"] == "words"
    return Timings(
        "words" if words else "sentences",
        float(meta["seconds"]),
        tuple(
            TimedUtterance(
                utterance, times[0], times[-1], tuple(_cues(utterance, times)) if words else ()
            )
            for utterance, times in zip(work.utterances, meta["times"], strict=True)
        ),
    )


def cues(work: Work, meta: Mapping[str, Any]) -> Iterator[Cue]:
    """A cue for each spoken word of a narration of which `meta` was stored.

    There is none if the voice told no times of words: `timings` has those of its utterances.
    """
    for timed in timings(work, meta).utterances:
        yield from timed.words


def _cues(utterance: Utterance, times: Sequence[float]) -> Iterator[Cue]:
    for word, (start, end) in zip(utterance.spoken.words, pairwise(times), strict=True):
        span = word.printed
        if span != (0, 0):
            span = (span[0] + utterance.offset, span[1] + utterance.offset)
        yield Cue(start, end, utterance.anchor, span, word.text)
