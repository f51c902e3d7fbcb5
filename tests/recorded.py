"""Leaflets narrated and encoded without a studio, for tests that listen to the MP3 or pack it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from audio_leaflet import audio, translations
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.kinds import Engine
from audio_leaflet.lexicon import layers, of_monograph
from audio_leaflet.model import (
    ItemList,
    ListItem,
    Monograph,
    Name,
    Recording,
    Section,
    Timings,
    Track,
)
from audio_leaflet.narrate import Joiner, Work, make_clip, plan, timings
from audio_leaflet.script import build


@dataclass(frozen=True)
class Recorded:
    """What a player gets."""

    samples: NDArray[np.float32]
    """Shape (n,), mono, decoded from the MP3."""
    rate: int
    """Hz."""
    timings: Timings


def record(engine: PiperEngine, sentences: Sequence[str], names: Mapping[str, str]) -> Recorded:
    """The list of these sentences; `names` are medicines with their respellings."""
    items = ItemList(tuple(map(ListItem, sentences)))
    monograph = Monograph(
        id="recorded",
        title="Recorded",
        lang="en-US",
        generic_names=tuple(Name(name, respelling) for name, respelling in names.items()),
        sections=(Section("uses", "Uses", (items,)),),
    )
    script = build(monograph, of_monograph(monograph, layers((), "en-US")))
    work = plan(script, engine.voice(), engine.recipe()).parts[0]
    data, times = _narrated(engine, work)
    return Recorded(*audio.decode(data), times)


def recording(
    engine: Engine, monograph: Monograph, *, address: str = "", read_as: str = ""
) -> Recording:
    """The whole leaflet as exports get it.

    `read_as` is the language in which it is put into words where there is none for its own.
    """
    lang = read_as or monograph.lang
    script = build(replace(monograph, lang=lang), of_monograph(monograph, layers((), lang)))
    planned = plan(script, engine.voice(), engine.recipe())
    words = translations.messages(translations.language(monograph.lang)).gettext
    tracks = tuple(
        Track(
            part.id,
            part.title if section else words("Introduction"),
            section,
            *_narrated(engine, work),
        )
        for part, section, work in zip(
            (script.introduction, *script.parts),
            (None, *monograph.sections),
            (planned.introduction, *planned.parts),
            strict=True,
        )
    )
    return Recording(monograph, engine.voice(), tracks, address)


def _narrated(engine: Engine, work: Work) -> tuple[bytes, Timings]:
    joiner = Joiner(work)
    data = joiner.begin()
    for utterance in work.utterances:
        data += joiner.add(make_clip(engine, utterance.spoken, utterance.lang))
    data += joiner.finish()
    return data, timings(work, joiner.verify(data))
