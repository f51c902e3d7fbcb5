"""What patients do, with Orca in Chromium and in Firefox: the keys they press and what they hear."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import Server, serving
from desktop import desktop, missing
from orca import Orca, heard, orca

LEAFLET = """---
id: samplol
title: Samplol tablets
lang: en-US
pronunciation: SAM-ploll
form: tablets
brand_names:
  - name: Examplex
    pronunciation: eg-ZAM-plex
revised: 2026-11-01
source: Test
---

## Important warning

Do not stop taking this medicine without talking to your doctor.

## Uses

This medicine is used for headaches. It starts to work within one hour. Its effect lasts for the
whole day. Tell your doctor if your headache does not get better.

## How to use

Take one tablet with water.
"""

SPANISH = """---
id: ejemplol
title: Ejemplol comprimidos
lang: es
form: comprimidos
revised: 2026-11-01
source: Prueba
---

## Usos

Este medicamento se usa para el dolor de cabeza.
"""


@dataclass(frozen=True)
class Step:
    """Keys as X names them, and what is heard after them, in this order."""

    keys: str
    hears: tuple[str, ...]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("leaflets")
    (folder / "samplol.md").write_text(LEAFLET, "utf-8")
    (folder / "ejemplol.md").write_text(SPANISH, "utf-8")
    with serving(folder, tmp_path_factory.mktemp("cache"), engine="piper") as running:
        yield running


@pytest.fixture(scope="module")
def reader(server: Server) -> Iterator[Orca]:
    absent = missing()
    assert not absent, f"install {' '.join(absent)}, or run scripts/install-screen-reader"
    with desktop() as alone, orca(alone) as running:
        server.narrated("samplol")
        yield running


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def using(reader: Orca, request: pytest.FixtureRequest) -> Orca:
    reader.use(request.param)
    return reader


def follow(reader: Orca, *steps: Step) -> int:
    """Take the steps; how many keys that took."""
    taken = 0
    for step in steps:
        said = []
        for key in step.keys.split():
            said += reader.press(key)
            taken += 1
        rest = " | ".join(said)
        print(f"{step.keys:24} {rest}")
        for words in step.hears:
            assert heard(words, [rest]), f"after {step.keys}: {words!r} was not said, but {said}"
            rest = rest[rest.casefold().index(words.casefold()) + len(words) :]
    return taken


def test_find(using: Orca, server: Server) -> None:
    print(using.visit(server.address + "/", "All leaflets"))
    follow(using, Step("Control_L ctrl+Home e", ("Search",)))
    print(using.type("examplex"))
    using.desktop.run("xdotool", "key", "Return")
    print(using.wait_for("1 leaflet matches"))
    using.settle()
    follow(using, Step("Control_L ctrl+Home k k k k", ()))


def test_headings(using: Orca, server: Server) -> None:
    using.visit(server.address + "/leaflets/samplol", "Samplol tablets")
    follow(using, Step("Control_L ctrl+Home 1", ("heading level 1",)), Step("k", ("Go to: Important warning",)),
           Step("h", ()), Step("h", ()), Step("h", ()))


def test_spanish(using: Orca, server: Server) -> None:
    using.visit(server.address + "/leaflets/ejemplol", "Ejemplol")
    using.press("Control_L ctrl+Home")
    print(using.languages("h"))


def test_sound(using: Orca, server: Server) -> None:
    using.visit(server.address + "/leaflets/samplol", "Samplol tablets")
    using.press("Control_L ctrl+Home")
    with using.desktop.recording() as sound:
        follow(using, Step("b", ()))
        using.settle(3)
        follow(using, Step("Return", ()))
        import time
        time.sleep(10)
        one = sound()
    print(one.started, one.narrated, one.spoken, one.both, len(one.speech) / 24000)
    using.press("Return")
