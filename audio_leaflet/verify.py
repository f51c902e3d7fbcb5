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
    seconds: float
    """Duration of the utterance in the recording."""

    def __str__(self) -> str:
        what = "; ".join(map(str, self.doubts))
        return f"{self.where}: {self.utterance.spoken.text!r}: {what}"


def listen(service: Service, ids: Collection[str] = ()) -> Iterator[Heard]:
    """Every utterance of the leaflets with these ids (of all, if none is given), as it is heard.

    Leaflets that are not narrated, or not in English, are passed over. Raises StoreError for a
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
            doubts = ear.doubts(utterance.spoken, piece, rate)
        except AudioError as error:
            raise AudioError(error.what, where=work.where, remedy=error.remedy) from error
        yield Heard(work.where, utterance, tuple(doubts), timed.end - timed.start)


def cut(samples: Samples, rate: int, start: float, end: float) -> Samples:
    """The sound of an utterance from `start` to `end`, seconds, with its soft edges."""
    return samples[max(0, int((start - EDGE) * rate)) : int((end + EDGE) * rate)]
