"""The name of a medicine alone: an address, and a button on its page."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from browsing import tab
from conftest import SAMPLE, Server, serving
from playwright.sync_api import Browser

from audio_leaflet import audio
from audio_leaflet.lexicon import layers, of_monograph
from audio_leaflet.model import Monograph, Name, Paragraph, Section
from audio_leaflet.script import build

PLAIN = """---
title: Water
id: water
lang: en-US
---

## Uses

Drink it.
"""
"""A leaflet that prints no pronunciation."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of SAMPLE and PLAIN that narrates silence."""
    folder = tmp_path_factory.mktemp("name")
    (folder / "content").mkdir()
    (folder / "content" / "samplol.md").write_text(SAMPLE, "utf-8")
    (folder / "content" / "water.md").write_text(PLAIN, "utf-8")
    with serving(folder / "content", folder / "cache") as running:
        running.narrated("samplol")
        running.narrated("water")
        yield running


def offered(server: Server, id: str) -> list[str]:
    """The addresses at which the buttons of a page hear a name."""
    found: list[str] = re.findall(
        r'<button[^>]* data-audio="([^"]+)"', server.get(f"/leaflets/{id}").text
    )
    return found


def test_the_name_is_said_once_by_itself(server: Server) -> None:
    stable = server.get("/leaflets/samplol/_name.mp3")
    assert stable.status_code == 200
    assert stable.headers["content-type"] == "audio/mpeg"
    assert "no-cache" in stable.headers["cache-control"]
    samples, rate = audio.decode(stable.content)
    assert 0.2 < samples.size / rate < 3
    again = server.get("/leaflets/samplol/_name.mp3", if_none_match=stable.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")
    (address,) = offered(server, "samplol")
    keyed = server.get(address)
    assert keyed.content == stable.content
    assert "immutable" in keyed.headers["cache-control"]


def test_a_name_without_a_printed_pronunciation_is_not_guessed(server: Server) -> None:
    missing = server.get("/leaflets/water/_name.mp3")
    assert missing.status_code == 404
    assert "No pronunciation" in missing.text
    assert offered(server, "water") == []


@pytest.mark.parametrize(
    ("printed", "name", "said"),
    [
        ("BAK-loe-fen", Name("BACLOFEN", "BAK-loe-fen"), [("baclofen", "ˈbækloʊfən")]),
        ("", Name("Baclofen", ""), None),
        ("BAK-loe-fen", Name("", ""), None),
    ],
    ids=["as printed", "not printed", "no name"],
)
def test_it_is_said_from_its_respelling(
    printed: str, name: Name, said: list[tuple[str, str]] | None
) -> None:
    monograph = Monograph(
        id="x",
        title="BACLOFEN - INJECTION",
        lang="en-US",
        pronunciation=printed,
        name=name,
        sections=(Section("uses", "Uses", (Paragraph("It relaxes."),)),),
    )
    found = build(monograph, of_monograph(monograph, layers((), "en-US"))).name
    if said is None:
        assert found is None
        return
    assert found is not None
    words = [
        (word.text, word.pronunciation and word.pronunciation.ipa) for word in found.spoken.words
    ]
    assert words == said


def test_the_button_sounds(browser: Browser, server: Server) -> None:
    with tab(browser, server) as opened:
        page = opened.open("/leaflets/samplol")
        (address,) = offered(server, "samplol")
        with page.expect_response(lambda answer: answer.url.endswith(address)) as heard:
            page.get_by_role("button", name="Hear the name").click()
        assert heard.value.status in (200, 206)
