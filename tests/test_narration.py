"""What a listener gets: real narrations by the real voice; and what is never published."""

from __future__ import annotations

import itertools
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import SAMPLE
from test_audio import judged

from audio_leaflet import audio
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.engines.silence import create as create_silence
from audio_leaflet.errors import AudioLeafletError, NarrationError
from audio_leaflet.model import Sound, Spoken
from audio_leaflet.narrate import LEAD, Work, cues
from audio_leaflet.service import Service
from audio_leaflet.settings import Settings
from audio_leaflet.stores.folder import FolderStore
from audio_leaflet.studio import Studio


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The small leaflet, narrated whole by Piper."""
    folder = tmp_path_factory.mktemp("narration")
    (folder / "content").mkdir()
    (folder / "content" / "samplol.md").write_text(SAMPLE, "utf-8")
    running = Service(Settings(content=folder / "content", cache=folder / "cache"))
    running.publish()
    running.make_beforehand()
    assert running.studio.wait(120)
    assert running.studio.progress.failed == []
    yield running
    running.close()


def narration(service: Service, part: str) -> tuple[Work, bytes, dict[str, Any]]:
    work = service.editions["samplol"].work(part)
    assert work is not None
    reader = service.store.open(work.key)
    assert reader is not None
    data, meta = reader.read(), dict(reader.meta)
    reader.close()
    meta["cues"] = [asdict(cue) for cue in cues(work, meta)]
    return work, data, meta


PARTS = ["introduction", "uses", "how-to-use", "side-effects", "warning"]


@pytest.mark.parametrize("part", PARTS)
def test_each_sentence_is_equally_loud_and_nothing_is_clipped(service: Service, part: str) -> None:
    work, data, meta = narration(service, part)
    samples, rate = audio.decode(data)
    levels = []
    begin = 0
    for utterance in work.utterances:
        cues = meta["cues"][begin : begin + len(utterance.spoken.words)]
        begin += len(cues)
        start = int(cues[0]["start"] * rate)
        end = int(cues[-1]["end"] * rate)
        levels.append(judged(samples[start:end], rate)[0])
    assert begin == len(meta["cues"])
    assert max(levels) - min(levels) <= 1.0
    assert all(abs(level - audio.TARGET_LUFS) <= 1.0 for level in levels)
    assert judged(samples, rate)[1] <= audio.PROMISED_DBTP


def test_a_section_begins_with_its_heading_and_a_leaflet_with_an_introduction(
    service: Service,
) -> None:
    said = " ".join(cue["text"] for cue in narration(service, "uses")[2]["cues"])
    assert said.startswith("Uses samplol is used for headaches")
    introduction = narration(service, "introduction")[0]
    text = " ".join(utterance.spoken.text for utterance in introduction.utterances).lower()
    for words in ("samplol tablets", "examplex", "november first", "four sections", "side effects"):
        assert words in text


def test_a_section_without_text_says_so(service: Service) -> None:
    work, _, meta = narration(service, "side-effects")
    assert work.utterances[-1].spoken.text == "The source gives no text for this section."
    assert meta["seconds"] > 3


def test_pauses_are_heard_where_they_belong(service: Service) -> None:
    work, data, meta = narration(service, "how-to-use")
    samples, rate = audio.decode(data)
    begin = 0
    ends, starts = [], []
    for utterance in work.utterances:
        cues = meta["cues"][begin : begin + len(utterance.spoken.words)]
        begin += len(cues)
        starts.append(cues[0]["start"])
        ends.append(cues[-1]["end"])
    for utterance, end, start in zip(work.utterances, ends, starts[1:], strict=False):
        assert start - end >= utterance.pause - 0.01
        middle = samples[int((end + 0.05) * rate) :][: int(0.2 * rate)]
        assert np.abs(middle).max() < 0.02
    pauses = {utterance.kind: utterance.pause for utterance in work.utterances}
    assert pauses["heading"] > work.utterances[-2].pause, "longer than between two items"
    assert starts[0] >= LEAD


def test_cues_point_at_the_printed_words(service: Service) -> None:
    _, _, meta = narration(service, "warning")
    printed = "Stop taking Samplol and call your doctor if you get a rash."
    marked = [
        printed[c["span"][0] : c["span"][1]] for c in meta["cues"] if c["anchor"] != "warning"
    ]
    assert marked == re.findall(r"\w+", printed)
    times = [cue["start"] for cue in meta["cues"]]
    assert times == sorted(times)
    assert meta["cues"][-1]["end"] <= meta["seconds"]


def test_tags_name_section_leaflet_track_and_language(service: Service) -> None:
    _, data, _ = narration(service, "how-to-use")
    done = subprocess.run(
        [audio.ffmpeg(), "-v", "error", "-i", "-", "-f", "ffmetadata", "-"],
        input=data,
        capture_output=True,
        check=True,
    )
    text = done.stdout.decode()
    for line in ("title=How to use", "album=Samplol tablets", "track=3/5", "language=eng"):
        assert line in text


def test_rendered_again_from_nothing_the_bytes_are_the_same(
    service: Service, tmp_path: Path
) -> None:
    work, data, _ = narration(service, "warning")
    again = Studio(service.engine, FolderStore(tmp_path, 10**9))
    try:
        assert again.request(work).whole() == data
    finally:
        again.close()


def test_the_name_is_said_from_its_respelling(service: Service) -> None:
    work = narration(service, "warning")[0]
    engine = service.engine
    assert isinstance(engine, PiperEngine)
    said = "".join(engine.phonemes(work.utterances[1].spoken).symbols)
    assert "sˈæmplɑːl" in said


# ---------------------------------------------------------------- what is not published


class Faulty:
    """A real engine whose sound is spoilt on its way."""

    name = "piper"
    audible = True
    lanes = 1

    def __init__(self, engine: Any, spoil: Callable[[Sound], Sound]) -> None:
        self._engine = engine
        self._spoil = spoil
        self.calls = 0

    def problems(self) -> list[Any]:
        return []

    def voice(self) -> Any:
        return replace(self._engine.voice(), id="faulty")

    def recipe(self) -> str:
        return "faulty"

    def reading(self, word: str, lang: str) -> str:
        return ""

    def transcribe(self, spoken: Spoken, lang: str) -> str:
        return ""

    def speak(self, spoken: Spoken, lang: str) -> Sound:
        self.calls += 1
        return self._spoil(self._engine.speak(spoken, lang))


def quiet(sound: Sound) -> Sound:
    return replace(sound, samples=sound.samples * np.float32(1e-4))


def cut(sound: Sound) -> Sound:
    return replace(sound, samples=sound.samples[: sound.samples.size // 8], starts=None)


def hole(sound: Sound) -> Sound:
    middle = sound.samples.size // 2
    gap = np.zeros(2 * sound.rate, np.float32)
    parts = [sound.samples[:middle], gap, sound.samples[middle:]]
    return replace(sound, samples=np.concatenate(parts), starts=None)


def broken(sound: Sound) -> Sound:
    return replace(sound, samples=sound.samples * np.float32(np.nan))


def wordless(sound: Sound) -> Sound:
    return replace(sound, starts=(sound.starts or ())[:-1])


def endless(sound: Sound) -> Sound:
    return replace(sound, samples=np.tile(sound.samples, 20), starts=None)


@pytest.mark.parametrize("spoil", [quiet, cut, hole, broken, wordless, endless])
def test_spoilt_sound_is_not_published_and_the_reason_is_kept(
    service: Service, tmp_path: Path, spoil: Callable[[Sound], Sound]
) -> None:
    work = narration(service, "warning")[0]
    store = FolderStore(tmp_path, 10**9)
    studio = Studio(Faulty(service.engine, spoil), store)
    try:
        with pytest.raises(NarrationError):
            studio.request(work).whole()
        rendition = studio.rendition(work)
        assert rendition.state == "failed"
        assert rendition.reason
        assert [key for key, _, _ in store.listing() if key == work.key] == []
        with pytest.raises(AudioLeafletError):
            studio.request(work).whole()
    finally:
        studio.close()


def test_an_edit_to_one_sentence_is_one_engine_call(service: Service, tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    file = content / "samplol.md"
    file.write_text(SAMPLE, "utf-8")
    running = Service(Settings(content=content, cache=tmp_path / "cache", engine="silence"))
    engine = Faulty(create_silence(running.settings), lambda sound: sound)
    engine.audible = False
    running.engine = engine
    running.studio = Studio(engine, running.store)
    try:
        running.publish()
        running.make_beforehand()
        assert running.studio.wait(60)
        first = engine.calls
        distinct = {clip for w in running.works.values() for clip in w.clips}
        assert first == len(distinct)
        for text, calls in [
            (SAMPLE.replace("one tablet", "two tablets"), 1),
            (
                SAMPLE.replace("one tablet", "two tablets").replace("  - name: Ex", "  - name: EX"),
                0,
            ),
            (SAMPLE, 0),
        ]:
            before = engine.calls
            file.write_text(text, "utf-8")
            assert running.refresh()
            assert running.studio.wait(60)
            assert engine.calls - before == calls
    finally:
        running.close()


def test_what_is_asked_for_goes_before_what_is_not(service: Service, tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    for number in range(4):
        counts = ("one", "two", "three", "four", "more", "less")[: 3 + number]
        pairs = itertools.permutations(counts, 2)
        sentences = " ".join(f"Sentence {first} and {second} of it." for first, second in pairs)
        title = f"---\ntitle: Longol{number}\n---"
        text = f"{title}\n\n## Uses\n\n{sentences}\n\n## Last\n\nThe end {number}.\n"
        (content / f"longol{number}.md").write_text(text, "utf-8")
    running = Service(Settings(content=content, cache=tmp_path / "cache", workers=1))
    try:
        running.publish()
        running.make_beforehand()
        last = running.editions["longol3"].work("last")
        assert last is not None
        running.studio.request(last).whole()
        progress = running.studio.progress
        assert progress.rendered < progress.total / 2
        assert running.studio.rendition(last).state == "ready"
    finally:
        running.close()
