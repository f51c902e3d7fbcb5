"""Listening to what is published: are the words of each utterance in the recording?

The recordings are those in the cache, as they are served: each section's MP3 is decoded, cut at its
cues, and given to an ear that knows nothing of how it was made (`recogniser`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_leaflet import audio
from audio_leaflet.errors import AudioError, StoreError
from audio_leaflet.model import Problem
from audio_leaflet.narrate import timings
from audio_leaflet.recogniser import EDGE, LANGUAGE, Doubt, Ear

if TYPE_CHECKING:
    from audio_leaflet.audio import Samples
    from audio_leaflet.model import Utterance
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Edition, Service


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard of one utterance."""

    where: str
    """Leaflet and part."""
    utterance: Utterance
    doubts: tuple[Doubt, ...]
    unknown: tuple[str, ...]
    """Words of it that were not listened for, because nobody could tell their sound."""
    seconds: float
    """Duration of the utterance in the recording."""

    def __str__(self) -> str:
        what = "; ".join(map(str, self.doubts))
        return f"{self.where}: {self.utterance.spoken.text!r}: {what}"


def listen(service: Service, ids: Collection[str] = ()) -> Iterator[Heard]:
    """Every utterance of the leaflets with these ids (of all, if none is given), as it is heard.

    What `passed_over` names is left out. Raises StoreError for a
    section that is not rendered yet, and AudioError for one that cannot be listened to.
    """
    chosen = [each for id, each in service.editions.items() if not ids or id in ids]
    ears: dict[str, Ear] = {}
    for edition in chosen:
        if edition.plan and can_listen(edition):
            lang = edition.leaflet.monograph.lang
            if lang not in ears:
                ears[lang] = Ear(lambda word, lang=lang: service.engine.reading(word, lang))  # type: ignore[misc]
            for work in (edition.plan.introduction, *edition.plan.parts):
                if not work.refused:
                    yield from _part(service, ears[lang], work)


def passed_over(service: Service, ids: Collection[str] = ()) -> Iterator[Problem]:
    """What nobody can listen to: errors for what is not narrated, warnings for other languages."""
    for id, edition in service.editions.items():
        if ids and id not in ids:
            continue
        if edition.plan is None:
            yield Problem("error", id, "it is not narrated", "Run audio-leaflet check")
        elif not can_listen(edition):
            what = f"the recogniser does not know its language, {edition.leaflet.monograph.lang}"
            yield Problem("warning", id, what, "Have somebody listen to it")
        else:
            for work in (edition.plan.introduction, *edition.plan.parts):
                if work.refused:
                    what = f"it is not narrated: {work.refused}"
                    yield Problem("error", work.where, what, "Run audio-leaflet check")


def can_listen(edition: Edition) -> bool:
    """Whether the ear knows the leaflet's language."""
    return edition.leaflet.monograph.lang.partition("-")[0].lower() == LANGUAGE


def _part(service: Service, ear: Ear, work: Work) -> Iterator[Heard]:
    reader = service.store.open(work.key)
    if reader is None:
        raise StoreError(
            "it is not rendered yet", where=work.where, remedy="Run audio-leaflet build first"
        )
    try:
        data, heard = reader.read(), timings(work, reader.meta)
    finally:
        reader.close()
    samples, rate = audio.decode_mp3(data)
    for timed in heard.utterances:
        utterance = timed.utterance
        piece = cut(samples, rate, timed.start, timed.end)
        try:
            hearing = ear.hear(utterance.spoken, piece, rate)
        except AudioError as error:
            raise AudioError(error.what, where=work.where, remedy=error.remedy) from error
        seconds = timed.end - timed.start
        yield Heard(work.where, utterance, hearing.doubts, hearing.unknown, seconds)


def cut(samples: Samples, rate: int, start: float, end: float) -> Samples:
    """The sound of an utterance from `start` to `end`, seconds, with its soft edges."""
    return samples[max(0, int((start - EDGE) * rate)) : int((end + EDGE) * rate)]
