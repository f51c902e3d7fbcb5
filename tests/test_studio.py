"""Who waits for whom: faults of an engine, many listeners, and a whole leaflet."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import PROGRAM, environment

from audio_leaflet.engines.silence import create as create_silence
from audio_leaflet.errors import AudioLeafletError, EngineUnavailable, NarrationError
from audio_leaflet.model import Sound, Spoken
from audio_leaflet.narrate import Plan
from audio_leaflet.service import Service
from audio_leaflet.settings import Settings
from audio_leaflet.studio import RETRY, Studio


class Engine:
    """The silence engine with something before each sentence."""

    name = "silence"
    audible = False

    def __init__(self, settings: Settings, before: Callable[[str], None], lanes: int = 2) -> None:
        self._engine: Any = create_silence(settings)
        self._before = before
        self.lanes = lanes
        self.said: list[str] = []

    def problems(self) -> list[Any]:
        return []

    def voice(self) -> Any:
        return replace(self._engine.voice(), lang="en-US")

    def recipe(self) -> str:
        return "test"

    def reading(self, word: str, lang: str) -> str:
        return ""

    def transcribe(self, spoken: Spoken, lang: str) -> str:
        return ""

    def speak(self, spoken: Spoken, lang: str) -> Sound:
        self._before(spoken.text)
        self.said.append(spoken.text)
        sound: Sound = self._engine.speak(spoken, lang)
        return sound


@pytest.fixture
def start(content: Path, tmp_path: Path) -> Iterator[Callable[..., Service]]:
    """Start a service of the small leaflet on an engine that calls `before` for each sentence."""
    running: list[Service] = []

    def begin(before: Callable[[str], None], lanes: int = 2) -> Service:
        settings = Settings(content=content, cache=tmp_path / "cache", engine="silence")
        service = Service(settings)
        service.studio.close()
        service.engine = Engine(settings, before, lanes)
        service.studio = Studio(service.engine, service.store)
        service.publish()
        running.append(service)
        return service

    yield begin
    for service in running:
        service.close()


def plan(service: Service) -> Plan:
    found = service.editions["samplol"].plan
    assert found is not None
    return found


def test_an_engine_that_breaks_harms_one_section_and_no_worker(
    start: Callable[..., Service], caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(text: str) -> None:
        if "rash" in text:
            raise RuntimeError("out of memory")

    service = start(breaks)
    service.make_beforehand()
    assert service.studio.wait(30)
    states = [service.studio.rendition(work).state for work in plan(service).parts]
    assert states == ["ready", "ready", "ready", "failed"]
    assert "out of memory" in service.studio.rendition(plan(service).parts[3]).reason
    assert {where for where, _ in service.studio.progress.failed} == {"samplol", "samplol/warning"}
    assert "Traceback" in caplog.text  # what is unforeseen is in the log with its place
    service.studio.request(plan(service).parts[0])  # and the workers still work


def test_a_failure_that_passes_is_made_good_without_a_restart(
    start: Callable[..., Service], monkeypatch: pytest.MonkeyPatch
) -> None:
    offline = True

    def network(text: str) -> None:
        if offline:
            raise EngineUnavailable("no network", where="test", remedy="Wait")

    service = start(network)
    service.make_beforehand()
    assert service.studio.wait(30)
    work = plan(service).introduction
    assert service.studio.rendition(work).state == "failed"
    with pytest.raises(EngineUnavailable):
        service.studio.request(work)
    offline = False
    monkeypatch.setattr(time, "monotonic", lambda now=time.monotonic: now() + RETRY)
    assert service.studio.rendition(work).state == "waiting"
    service.try_again()
    assert service.studio.wait(30)
    assert all(service.studio.rendition(w).state == "ready" for w in plan(service).works())


def test_nobody_gets_a_byte_of_a_leaflet_that_cannot_begin(start: Callable[..., Service]) -> None:
    def refuses(text: str) -> None:
        raise NarrationError("no", where="test", remedy="none")

    service = start(refuses)
    take = service.studio.request(plan(service).whole)
    with pytest.raises(AudioLeafletError):
        take.whole()
    with pytest.raises(AudioLeafletError):
        take.read(0)
    assert not take._data


def test_a_whole_leaflet_streams_while_its_parts_are_made(start: Callable[..., Service]) -> None:
    held = threading.Event()

    def last_waits(text: str) -> None:
        if "rash" in text:
            held.wait(30)

    service = start(last_waits)
    take = service.studio.request(plan(service).whole)
    data, done = take.wait(0)
    while len(data) < 100_000 and not done:
        more, done = take.wait(len(data))
        data += more
    assert not done
    held.set()
    assert take.whole().startswith(data)
    assert service.studio.rendition(plan(service).whole).state == "ready"
    assert len(service.engine.said) == len(set(service.engine.said))  # type: ignore[attr-defined]


def test_the_first_words_of_one_go_before_the_last_of_another(
    content: Path, tmp_path: Path
) -> None:
    sentences = " ".join(f"Sentence {n} of many." for n in range(60))
    (content / "long.md").write_text(
        f"---\ntitle: Longol\n---\n\n## Uses\n\n{sentences}\n", "utf-8"
    )
    settings = Settings(content=content, cache=tmp_path / "cache", engine="silence")
    service = Service(settings)
    engine = Engine(settings, lambda _: time.sleep(0.02), lanes=1)
    service.engine, service.studio = engine, Studio(engine, service.store)
    try:
        service.publish()
        long, short = service.editions["longol"].plan, service.editions["samplol"].plan
        assert long
        assert short
        slow = service.studio.request(long.parts[0])
        slow.wait(0)
        service.studio.request(short.parts[3]).whole()
        assert len(engine.said) < 30
        slow.whole()
    finally:
        service.close()


def test_many_sections_asked_for_at_once_need_few_threads(content: Path, tmp_path: Path) -> None:
    sections = "\n\n".join(f"## Part {n}\n\nText of part {n}." for n in range(150))
    (content / "wide.md").write_text(f"---\ntitle: Widol\n---\n\n{sections}\n", "utf-8")
    settings = Settings(content=content, cache=tmp_path / "cache", engine="silence")
    before = threading.active_count()
    service = Service(settings)
    try:
        service.publish()
        wide = service.editions["widol"].plan
        assert wide
        takes = [service.studio.request(work) for work in wide.parts]
        assert threading.active_count() < before + 40
        assert all(take.whole() for take in takes)
    finally:
        service.close()


def test_a_program_that_is_already_nice_narrates(content: Path, tmp_path: Path) -> None:
    """Without privileges a thread may not become less nice than it is."""
    done = subprocess.run(
        ["nice", "-n", "15", *PROGRAM, "build", "--content", content, "--cache", tmp_path / "c"],
        env=environment(engine="silence"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "18 sentences rendered" in done.stdout


def test_closing_ends_every_take(start: Callable[..., Service]) -> None:
    held = threading.Event()
    service = start(lambda _: held.wait(1) and None)
    takes = [service.studio.request(work) for work in plan(service).parts]
    closing = threading.Thread(target=service.close)
    closing.start()
    for take in takes:
        with pytest.raises(EngineUnavailable, match="stopping"):
            take.whole()
    held.set()
    closing.join(20)
    assert not closing.is_alive()
    with pytest.raises(EngineUnavailable):
        service.studio.request(plan(service).introduction)
