"""How near the published times of words are to what an independent aligner finds in the MP3s."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import numpy as np

from audio_leaflet import audio
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.service import Service
from audio_leaflet.settings import Settings
from benchmarks.aligner import Aligner, Onset


def measure(content: Path, cache: Path) -> list[tuple[str, ...]]:
    """Rows of the table."""
    service = Service(Settings(content=content, cache=cache))
    service.publish()
    service.make_beforehand()
    service.studio.wait()
    found = list(_onsets(service))
    service.close()
    onsets = [onset for onset in found if onset is not None]
    print(f"words: {len(found)}, of which {len(found) - len(onsets)} could not be aligned")
    by_sound = sorted(onsets, key=lambda onset: onset.sound)
    for sound, group in groupby(by_sound, key=lambda onset: onset.sound):
        late = np.array([onset.late for onset in group]) * 1000
        print(f"  beginning with a {sound}: {late.size}, {np.median(late):+.0f} ms (median)")
    apart = np.abs([onset.late for onset in onsets]) * 1000
    return [
        (
            f"word onsets, {which}",
            f"{np.percentile(apart, share):.0f} ms apart",
            "forced alignment by PocketSphinx",
            "",
            f"at most {aim} ms",
        )
        for which, share, aim in (("median", 50, 50), ("95th percentile", 95, 120))
    ]


def _onsets(service: Service) -> Iterator[Onset | None]:
    assert isinstance(service.engine, PiperEngine)
    aligner = Aligner(service.engine)
    for edition in service.editions.values():
        assert edition.plan
        for work in (edition.plan.introduction, *edition.plan.parts):
            timings = service.studio.timings(work)
            reader = service.store.open(work.key)
            assert timings
            assert reader
            samples, rate = audio.decode(reader.read())
            reader.close()
            yield from aligner.onsets(timings, samples, rate)
