"""What the tests share: content folders, a real server process on loopback, a real browser."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

pytest_plugins = ("browsing", "states")
"""Their fixtures, of which a worker has one each: a browser, and a server of all leaflets."""

LONGEST = [
    "dockerfile",
    "checkers",
    "browser",
    "web",
    "faults",
    "cli",
    "readalong",
    "workbench",
    "sip",
    "player",
    "adapt",
    "display",
    "offline",
    "api",
    "books",
    "package",
    "heard",
    "line",
    "connect",
    "embeds",
    "exports",
    "timings",
]
"""Files of tests that take long, longest first; but package waits for what dockerfile builds."""

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-m", "audio_leaflet"]

SAMPLE = """---
title: Samplol tablets
id: samplol
lang: en-US
pronunciation: SAM-ploll
form: tablets
brand_names:
  - name: Examplex
    pronunciation: eg-ZAM-plex
generic_names:
  - name: samplol
    pronunciation: SAM-ploll
revised: 2026-11-01
source: Test
---

## Uses

Samplol is used for headaches. It starts to work within one hour.

## How to use

Take one tablet with water.

- Swallow it whole.
- Do not crush it.

## Side effects

## Warning

Stop taking Samplol and call your doctor if you get a rash.
"""
"""A small leaflet with a list and an empty section."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first, or one worker would still be at one when the other has nothing to do."""
    places = {f"test_{name}.py": place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.name, len(places)))


def environment(**settings: str) -> dict[str, str]:
    """The environment of a child process: ours, no settings but these, coverage passed on.

    There is a leaflet line only when its languages are asked for: each process would narrate its
    120 prompts, which takes a second in silence and 23 with a voice.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AUDIO_LEAFLET_")}
    chosen = {"phone_languages": "", **settings}
    return {**kept, **{f"AUDIO_LEAFLET_{k.upper()}": v for k, v in chosen.items()}}


def run(
    *arguments: str | Path, stdin: str = "", **settings: str
) -> subprocess.CompletedProcess[str]:
    """One command of the program, to its end."""
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(**settings),
        timeout=300,
        check=False,
    )


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder with the small leaflet."""
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "samplol.md").write_text(SAMPLE, "utf-8")
    return folder


@dataclass
class Server:
    """A real server process."""

    process: subprocess.Popen[str]
    address: str
    lines: list[str] = field(default_factory=list)

    def get(self, path: str, **headers: str) -> httpx.Response:
        """GET, with header names written with underscores."""
        return self.request("GET", path, **headers)

    def request(self, method: str, path: str, **headers: str) -> httpx.Response:
        """Any method."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx.request(method, self.address + path, headers=named, timeout=120)

    def leaflet(self, id: str) -> dict[str, object]:
        """The JSON of a leaflet."""
        document: dict[str, object] = self.get(f"/leaflets/{id}.json").json()
        return document

    def narrated(self, id: str) -> dict[str, object]:
        """The JSON of a leaflet once all of it is narrated or has failed."""
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            document = self.leaflet(id)
            states = [s["state"] for s in document["sections"]]  # type: ignore[attr-defined]
            states.append(document["audio"]["state"])  # type: ignore[index]
            if all(state in ("ready", "failed") for state in states):
                return document
            time.sleep(0.1)
        pytest.fail(f"{id} was not narrated in two minutes: {document}")


def until(condition: Callable[[], bool]) -> None:
    """Wait until this is so, for a minute at most."""
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


Start = Callable[..., contextlib.AbstractContextManager[Server]]


@contextlib.contextmanager
def serving(
    content: Path, cache: Path, port: int = 0, checkout: Path = ROOT, **settings: str
) -> Iterator[Server]:
    """`audio-leaflet serve` on loopback, on a free port if none is given, stopped at the end."""
    chosen = {"engine": "silence", **settings}
    with subprocess.Popen(
        [*PROGRAM, "serve", "--content", content, "--cache", cache, "--port", str(port)],
        cwd=checkout,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(**chosen),
    ) as process:
        assert process.stdout is not None
        try:
            lines: list[str] = []
            for line in process.stdout:
                lines.append(line)
                found = re.search(r"http://\S+?(?=/ )", line)
                if found:
                    break
            else:
                pytest.fail("the server did not start:\n" + "".join(lines))
            server = Server(process, found[0], lines)
            # The pipe is emptied all along, so that the server never waits for us to read.
            reader = threading.Thread(target=lines.extend, args=(process.stdout,), daemon=True)
            reader.start()
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline:
                with contextlib.suppress(httpx.HTTPError):
                    server.get("/healthz")
                    break
                time.sleep(0.05)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(timeout=30)
                reader.join(timeout=5)
                sys.stdout.write("".join(lines))
            except subprocess.TimeoutExpired:
                process.kill()
                raise


@pytest.fixture
def server(content: Path, tmp_path: Path) -> Iterator[Server]:
    """A server of the small leaflet that narrates silence."""
    with serving(content, tmp_path / "cache") as running:
        yield running


def chromium() -> str:
    """Path of an installed Chromium; empty for Playwright's own."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found:
            return found
    return ""
