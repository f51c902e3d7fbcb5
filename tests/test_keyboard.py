"""What a listener does from beginning to end with keys alone, counted, in a real Chromium.

Nothing is clicked and no script is called: the page is only looked at to see what plays.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from conftest import ROOT, Server, serving
from playwright.sync_api import Browser, BrowserContext, Page

LEAFLET = "levothyroxine"
WARNING = "Important warning"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Three leaflets, one of which is looked for."""
    folder = tmp_path_factory.mktemp("journeys")
    content = folder / "content"
    content.mkdir()
    for name in (LEAFLET, "metformin", "latanoprost-eye-drops"):
        shutil.copy(ROOT / "content" / f"{name}.md", content)
    with serving(content, folder / "cache") as running:
        running.narrated(LEAFLET)
        yield running


@pytest.fixture
def listener(browser: Browser) -> Iterator[BrowserContext]:
    """A listener's own browser, which remembers from one day to the next."""
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    yield context
    context.close()


FOCUSED = """() => {
    const element = document.activeElement;
    const words = element.ariaLabel || element.labels?.[0]?.innerText || element.innerText || '';
    return words.trim().replaceAll(/\\s+/g, ' ');
}"""

HEARD = """() => {
    const audio = document.querySelector('#_player audio');
    return {
        part: document.querySelector(`[data-audio="${audio.getAttribute('src')}"]`)?.dataset.part,
        playing: !audio.paused && audio.currentTime > 0, time: audio.currentTime,
        rate: audio.playbackRate, pitch: audio.preservesPitch,
    };
}"""


@dataclass
class Keyboard:
    """Hands at a keyboard, whose key strokes are counted."""

    page: Page
    strokes: int = 0

    def press(self, *keys: str) -> None:
        """One key stroke each, with the keys that are held down."""
        for key in keys:
            self.page.keyboard.press(key)
            self.strokes += 1

    def type(self, text: str) -> None:
        """A key stroke for each letter."""
        self.page.keyboard.type(text)
        self.strokes += len(text)

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Go from stop to stop until the one of this name has the focus."""
        passed = []
        for _ in range(150):
            self.press(key)
            passed.append(self.page.evaluate(FOCUSED))
            if passed[-1].startswith(name):
                return
        pytest.fail(f"no {name!r} among {passed}")

    def heard(self, **wanted: Any) -> dict[str, Any]:
        """What plays, once it is this."""
        self.page.wait_for_function(
            f"wanted => {{ const heard = ({HEARD})();"
            " return Object.entries(wanted).every(([name, value]) => heard[name] === value); }",
            arg=wanted,
        )
        found: dict[str, Any] = self.page.evaluate(HEARD)
        return found


def opened(listener: BrowserContext, address: str) -> Keyboard:
    """A page in a new window of the listener's browser."""
    page = listener.new_page()
    page.goto(address)
    return Keyboard(page)


def sentences(page: Page, server: Server) -> list[float]:
    """Where each sentence of the warning begins, in seconds."""
    address = page.locator('[data-part="warning"]').get_attribute("data-timeline")
    assert address
    return [each["start"] for each in server.get(address).json()["sentences"]]


def test_find_a_medicine_and_hear_its_warning(listener: BrowserContext, server: Server) -> None:
    keys = opened(listener, server.address + "/")
    keys.tab_to("Search for a medicine")
    keys.type("levot")
    keys.press("Enter")
    keys.page.wait_for_url("**/?q=levot*")
    keys.tab_to("Levothyroxine")
    keys.press("Enter")
    keys.page.wait_for_url(f"**/leaflets/{LEAFLET}")
    found = keys.strokes
    keys.tab_to(f"Play: {WARNING}")
    keys.press("Space")
    heard = keys.heard(part="warning", playing=True)
    assert heard["rate"] == 1
    assert keys.page.locator(":focus").get_attribute("aria-pressed") == "true"
    assert found <= 22
    assert keys.strokes - found <= 8
    keys.press("Space")
    keys.heard(playing=False)
    assert keys.page.locator(":focus").get_attribute("aria-pressed") == "false"


@pytest.mark.parametrize("shortcuts", [True, False], ids=["shortcuts", "buttons"])
def test_change_speed_go_back_a_sentence_and_resume_tomorrow(
    listener: BrowserContext, server: Server, shortcuts: bool
) -> None:
    keys = opened(listener, f"{server.address}/leaflets/{LEAFLET}")
    keys.tab_to(f"Play: {WARNING}")
    keys.press("Space")
    keys.heard(part="warning", playing=True)
    starts = sentences(keys.page, server)
    keys.strokes = 0

    if shortcuts:
        keys.press("Alt+Shift+Digit8")
        keys.heard(rate=1.05, pitch=True)
        keys.press("Alt+Shift+Y", "Alt+Shift+Y")
        assert keys.heard(playing=True)["time"] >= starts[2] - 0.1
        keys.press("Alt+Shift+Z")
    else:
        keys.tab_to("Speed, timer and more", "Shift+Tab")
        keys.press("Enter")
        keys.tab_to("Faster")
        keys.press("Enter")
        keys.heard(rate=1.05, pitch=True)
        keys.tab_to("Next sentence", "Shift+Tab")
        keys.press("Enter", "Enter")
        assert keys.heard(playing=True)["time"] >= starts[2] - 0.1
        keys.tab_to("Previous sentence", "Shift+Tab")
        keys.press("Enter")
    keys.page.wait_for_function(
        "to => document.querySelector('#_player audio').currentTime < to", arg=starts[2] - 0.05
    )
    assert keys.heard(playing=True)["time"] >= starts[1] - 0.1
    assert keys.strokes <= (4 if shortcuts else 80)

    keys.press("Alt+Shift+S") if shortcuts else keys.tab_to("Play: the whole leaflet", "Shift+Tab")
    if not shortcuts:
        keys.press("Space")
    stopped = keys.heard(playing=False)["time"]
    keys.page.close()

    tomorrow = opened(listener, f"{server.address}/leaflets/{LEAFLET}")
    tomorrow.page.wait_for_timeout(300)
    assert not tomorrow.page.evaluate(HEARD)["playing"]  # nothing plays by itself
    for _ in range(30):
        tomorrow.press("Tab")
        if str(tomorrow.page.evaluate(FOCUSED)).startswith(f"Resume: {WARNING}"):
            break
    tomorrow.press("Space")
    heard = tomorrow.heard(part="warning", playing=True, rate=1.05)
    assert heard["time"] == pytest.approx(stopped, abs=1.5)
    assert tomorrow.strokes <= 16
