"""Telephone renditions of narrations: which there are, and who makes which, when, and only once.

A rendition is made from the clips of a narration, not from its MP3: of the whole, of a part that
ends where a sentence does, or of one sentence. It is kept in the store beside what it is made of.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from audio_leaflet import audio, kinds, telephone
from audio_leaflet.narrate import LEAD
from audio_leaflet.single_flight import SingleFlight

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future

    from audio_leaflet.model import Utterance
    from audio_leaflet.narrate import Clip, Work
    from audio_leaflet.service import Service

AT_ONCE = 2
"""Renditions made at once; each is an ffmpeg process for some tenths of a second."""

LONGEST_PART = 60.0
"""Seconds of a part at natural speed. At 8 kHz it has less than 1 MB, which is what Sinch takes,
and it is far under the 5 minutes of Amazon Connect (the vendors' manuals)."""


SENTENCE_EDGE = 0.01
"""Seconds of silence before and after a sentence by itself, in which filters ring out."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What of a narration, and how fast."""

    speed: float = 1.0
    part: int = 0
    """Number of the part, from 1; 0 is the whole section."""
    sentence: int = 0
    """Number of the sentence (or heading, item, row) in the section, from 1, heard without the
    pause that follows it; 0 is all of them. Never set together with `part`."""

    @property
    def stem(self) -> str:
        """Of addresses, before the dot and the extension: `.x1.25.sentence12`."""
        speed = "" if self.speed == 1.0 else f".x{self.speed}"
        part = f".part{self.part}" if self.part else ""
        sentence = f".sentence{self.sentence}" if self.sentence else ""
        return f"{speed}{part}{sentence}"


@dataclass(frozen=True, slots=True)
class Variant:
    """A stretch of a narration in a format."""

    form: telephone.Form
    stretch: Stretch = Stretch()

    @property
    def suffix(self) -> str:
        """Of addresses, the first dot included: `.x1.25.part2.ulaw.wav`."""
        return f"{self.stretch.stem}.{self.form.suffix}"


@dataclass(frozen=True, slots=True)
class Offset:
    """Where a sentence begins in a rendition."""

    utterance: Utterance
    seconds: float


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a narration that ends where a sentence does."""

    number: int
    first: int
    """Index of its first utterance."""
    sentences: tuple[Offset, ...]
    """From the beginning of the part, at natural speed."""
    seconds: float
    """Duration at natural speed."""


class Telephony:
    """Makes the telephone renditions of one service and keeps them in its store."""

    def __init__(self, service: Service) -> None:
        """Nothing is made, and no thread started, until something is asked for."""
        self._service = service
        self._flights = SingleFlight[None]("telephony", AT_ONCE)

    def stored(self, work: Work, variant: Variant) -> kinds.Reader | None:
        """The rendition, if it is made already; to be closed. Raises StoreError."""
        return self._service.store.open(_key(work, variant))

    def request(self, work: Work, variant: Variant) -> Future[None]:
        """Have it made in a thread; joins what is under way. Its result raises as `make` does."""
        return self._flights.request(_key(work, variant), partial(self.make, work, variant))

    def make(self, work: Work, variant: Variant) -> None:
        """Put the rendition into the store, unless it is there.

        Raises the error of a sentence that cannot be narrated (even if another one is wanted: a
        section is published whole or not at all), StoreError or AudioError; IndexError if there is
        no such part or sentence.
        """
        key = _key(work, variant)
        store = self._service.store
        with store.alone(key):
            reader = store.open(key)
            if reader is not None:
                reader.close()
                return
            clips = self._service.studio.clips(work)
            speed = variant.stretch.speed
            samples, rate = _joined(work, clips, variant.stretch)
            data = telephone.render(samples, rate, variant.form, speed)
            seconds = round(samples.size / rate / speed, 3)
            store.put(key, data, {"seconds": seconds, "made": int(time.time())})

    def parts(self, work: Work) -> tuple[Part, ...]:
        """The parts of a narration, which is made first. Raises as `make` does."""
        return parts(work, self._service.studio.clips(work))


def parts(work: Work, clips: Sequence[Clip]) -> tuple[Part, ...]:
    """A narration in parts as long as LONGEST_PART allows; a longer sentence is one by itself."""
    found: list[Part] = []
    first, offsets, length = 0, list[Offset](), LEAD
    for number, (utterance, clip) in enumerate(zip(work.utterances, clips, strict=True)):
        more = clip.seconds + utterance.pause
        if offsets and length + more > LONGEST_PART:
            found.append(Part(len(found) + 1, first, tuple(offsets), length))
            first, offsets, length = number, [], LEAD
        offsets.append(Offset(utterance, length))
        length += more
    found.append(Part(len(found) + 1, first, tuple(offsets), length))
    return tuple(found)


def keyed(work: Work, stretch: Stretch) -> str:
    """The address that never changes its bytes, without the dot and the extension of a format."""
    return f"/audio/{work.key}-t{telephone.RECIPE}{stretch.stem}"


def stable(section: str, stretch: Stretch, suffix: str) -> str | None:
    """The address of what is at present heard of a section; `section` is that of the section.

    None for the whole as MP3 at its natural speed: that address is the narration for the web.
    """
    if stretch == Stretch() and suffix == "mp3":
        return None
    return f"{section}{stretch.stem}.{suffix}"


def _joined(work: Work, clips: Sequence[Clip], stretch: Stretch) -> tuple[audio.Samples, int]:
    """The samples of a stretch, with the same pauses between sentences as in the MP3."""
    if stretch.sentence:
        return _sentence(clips[stretch.sentence - 1])
    first, last = 0, len(clips)
    if stretch.part:
        cut = parts(work, clips)[stretch.part - 1]
        first, last = cut.first, cut.first + len(cut.sentences)
    rate = clips[0].rate
    pieces = [np.zeros(round(LEAD * rate), np.float32)]
    for utterance, clip in zip(work.utterances[first:last], clips[first:last], strict=True):
        pieces += [audio.from_pcm16(clip.pcm), np.zeros(round(utterance.pause * rate), np.float32)]
    return np.concatenate(pieces), rate


def _sentence(clip: Clip) -> tuple[audio.Samples, int]:
    return np.pad(audio.from_pcm16(clip.pcm), round(SENTENCE_EDGE * clip.rate)), clip.rate


def _key(work: Work, variant: Variant) -> str:
    decides = f"{telephone.RECIPE} {work.key} {variant.suffix} {LONGEST_PART}"
    return "phone-" + hashlib.sha256(decides.encode()).hexdigest()[:40]
