"""A leaflet for the tests of the leaflet line, and a way through the line without a telephone."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
from conftest import serving

LEAFLET = """---
title: Samplol tablets
id: samplol
lang: en-US
pronunciation: SAM-ploll
form: tablets
product_numbers: ["4321"]
---

## Uses

Samplol is used for headaches. It starts to work within one hour. Take one tablet with water.

## Warning

Stop taking Samplol and call your doctor if you get a rash.
"""

NUMBER = "4321"
"""The number of the medicine."""

NAME = "7267"
"""Its name on the keypad, as much of it as is needed."""

WARNING, USES = "1", "4"
"""The keys of two sections in its menu."""


@contextlib.contextmanager
def line(folder: Path, **settings: Any) -> Iterator[httpx.Client]:
    """A service with the leaflet, all of which is narrated; a client whose base it is."""
    content = folder / "content"
    content.mkdir()
    (content / "samplol.md").write_text(LEAFLET, "utf-8")
    with (
        serving(content, folder / "cache", phone_languages="*", **settings) as running,
        httpx.Client(base_url=running.address, timeout=60) as client,
    ):
        running.narrated("samplol")
        yield client


def prompts(site: httpx.Client, *pressed: str, extension: str) -> dict[str, str]:
    """What is said on this way through the flow, by the address of its recording; all is fetched.

    Of each step what is keyed in altogether is given; nothing stands for silence.
    """
    said = {}
    step: Any = site.get("/phone/flow.json").raise_for_status().json()
    for digits in (*pressed, ""):
        for prompt in step["prompts"]:
            recording = f"{prompt['audio']}.{extension}"
            fetch(site, recording)
            said[recording] = prompt["text"]
        if not step["ends"]:
            step = site.post(step["address"], data={"Digits": digits}).json()
    return said


def fetch(site: httpx.Client, address: str) -> bytes:
    """A recording, which may be narrated only now."""
    deadline = time.monotonic() + 100
    while True:
        answer = site.get(address)
        if answer.status_code != 503 or time.monotonic() > deadline:
            return answer.raise_for_status().content
