"""Sentences narrated and encoded as a section of a leaflet, for tests that listen to the MP3."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from audio_leaflet import audio
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.lexicon import layers, of_monograph
from audio_leaflet.model import ItemList, ListItem, Monograph, Name, Section, Timings
from audio_leaflet.narrate import Joiner, make_clip, plan, timings
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
    joiner = Joiner(work)
    data = joiner.begin()
    for utterance in work.utterances:
        data += joiner.add(make_clip(engine, utterance.spoken, utterance.lang))
    data += joiner.finish()
    return Recorded(*audio.decode(data), timings(work, joiner.verify(data)))
