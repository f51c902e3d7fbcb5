"""The core journey in a real Firefox: a section by the keyboard, marks, speed, pause, return.

Skipped where no Firefox is installed, as on Ubuntu, whose package is a pointer to a snap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from conftest import Server, serving
from firefox import Tab, firefox, tab

pytestmark = pytest.mark.skipif(not firefox(), reason="no Firefox is installed")

LEAFLET = """---
id: testol
title: Testol tablets
lang: en-US
---

## Uses

Testol is for headaches. It starts to work within one hour. Its effect lasts for the whole day.
Tell your doctor if your headache does not get better. It is also used for pain of the joints.

## Warning

Stop taking Testol and call your doctor if you get a rash.
"""

AUDIO = "document.querySelector('audio')"
FOCUSED = "document.activeElement"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("firefox")
    (folder / "content").mkdir()
    (folder / "content" / "testol.md").write_text(LEAFLET, "utf-8")
    with serving(folder / "content", folder / "cache") as running:
        running.narrated("testol")
        yield running


@pytest.fixture(scope="module")
def opened() -> Iterator[Tab]:
    with tab() as running:
        yield running


@pytest.fixture
def page(opened: Tab, server: Server) -> Iterator[Tab]:
    """The leaflet, with nothing remembered but a volume; at the end nothing was complained of.

    Without a sound device Firefox refuses to play aloud, not to play softly.
    """
    opened.open(f"{server.address}/leaflets/testol")
    opened.js("localStorage.clear(), localStorage.setItem('audio-leaflet.volume', '0')")
    opened.reload()
    opened.wait("document.querySelector('#_player')?.hidden === false")
    yield opened
    complaints, opened.complaints = opened.complaints, []
    # The browser asks for an icon after the page is loaded, and complains if we have left by then.
    assert [each for each in complaints if not re.search(r"/icons/.+ServiceWorker", each)] == []


def tab_to(page: Tab, name: str) -> None:
    """Press Tab until a control of this name has the focus."""
    for _ in range(100):
        page.press("Tab")
        if page.js(f"{FOCUSED}.ariaLabel || {FOCUSED}.textContent.trim()") == name:
            return
    pytest.fail(f"Tab does not come to {name!r}")


def test_a_section_is_played_by_the_keyboard_and_paused(page: Tab) -> None:
    assert page.js(f"{AUDIO}.paused")
    tab_to(page, "Play: Uses")
    page.press("Enter")
    page.wait(f"{AUDIO}.currentTime > 0.3")
    assert page.js(f"{FOCUSED}.getAttribute('aria-pressed')") == "true"
    page.press("Enter")
    page.wait(f"{AUDIO}.paused")
    assert page.js(f"{FOCUSED}.getAttribute('aria-pressed')") == "false"


def test_the_speed_changes_and_keeps_the_pitch(page: Tab) -> None:
    tab_to(page, "Play: Uses")
    page.press("Enter")
    page.wait(f"{AUDIO}.currentTime > 0.1")
    page.press("Alt+Shift+8")
    page.wait(f"{AUDIO}.playbackRate > 1")
    assert page.js(f"{AUDIO}.preservesPitch")
    assert page.js(f"!{AUDIO}.paused")


def test_where_it_stopped_is_offered_and_taken_up_on_the_next_visit(page: Tab) -> None:
    tab_to(page, "Play: Uses")
    page.press("Enter")
    page.wait(f"{AUDIO}.currentTime > 2.2")
    page.press("Enter")
    page.wait(f"{AUDIO}.paused")
    stopped = page.js(f"{AUDIO}.currentTime")
    page.reload()
    resume = "document.querySelector('[data-do=resume]')"
    page.wait(f"{resume}.hidden === false")
    assert page.js(f"{AUDIO}.paused")
    tab_to(page, page.js(f"{resume}.textContent.trim()"))
    assert page.js(f"{FOCUSED}.textContent").startswith("Resume: Uses, at 2 seconds")
    page.press("Enter")
    page.wait(f"{AUDIO}.currentTime > {stopped}")
    assert page.js(f"{AUDIO}.currentTime") < stopped + 3
    page.press("Enter")


def test_sentences_are_stepped_through(page: Tab) -> None:
    tab_to(page, "Play: Uses")
    page.press("Enter")
    page.wait(f"{AUDIO}.currentTime > 0.1")
    page.press("Alt+Shift+y")
    page.wait(f"{AUDIO}.currentTime > 1.5")
    before = page.js(f"{AUDIO}.currentTime")
    page.press("Alt+Shift+z Alt+Shift+z")
    page.wait(f"{AUDIO}.currentTime < {before}")
    page.press("Enter")


def test_the_sentence_that_is_said_is_marked_in_the_text(page: Tab) -> None:
    marked = "[...CSS.highlights.get('spoken-sentence') ?? []].join('')"
    tab_to(page, "Play: Uses")
    page.press("Enter")
    page.wait(f"{marked} === 'Testol is for headaches.'")
    page.press("Alt+Shift+y")
    page.wait(f"{marked} === 'It starts to work within one hour.'")
    page.press("Enter")


def test_all_text_fits_at_320_pixels(page: Tab, server: Server) -> None:
    page.send(
        "browsingContext.setViewport", context=page.context, viewport={"width": 320, "height": 640}
    )
    try:
        for path in ("/", "/leaflets/testol", "/leaflets/no-such-leaflet"):
            page.open(server.address + path)
            root = "document.scrollingElement"
            assert page.js(f"{root}.scrollWidth - {root}.clientWidth") == 0
    finally:
        page.send("browsingContext.setViewport", context=page.context, viewport=None)
    page.complaints = [each for each in page.complaints if "404" not in each]


HEARD_TO_ITS_END = """async address => {
    const audio = new Audio(address);
    audio.muted = true;
    await audio.play();
    audio.currentTime = audio.duration - 0.5;
    await new Promise((done, failed) => { audio.onended = done; audio.onerror = failed; });
    return audio.currentTime === audio.duration;
}"""


def test_a_view_and_a_kept_leaflet_are_there_without_the_server(
    opened: Tab, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    (folder / "content").mkdir()
    (folder / "content" / "testol.md").write_text(LEAFLET, "utf-8")
    yellow_on_black = "getComputedStyle(document.body).color === 'rgb(255, 255, 0)'"
    opened.complaints.clear()
    with serving(folder / "content", folder / "cache") as leaving:
        leaving.narrated("testol")
        opened.open(f"{leaving.address}/leaflets/testol")
        opened.wait("!document.getElementById('_keep').hidden")
        opened.js("document.querySelector('#_display [value=yellow-on-black]').click()")
        opened.wait(yellow_on_black)
        opened.js("document.querySelector('#_keep button').click()")
        opened.wait("document.getElementById('_keep').innerText.includes('with its sound')")
        address = opened.js("document.querySelector('[data-part=uses]').dataset.audio")
    opened.reload()
    assert opened.js("document.title").startswith("Offline copy – ")
    assert opened.js(yellow_on_black)
    assert opened.js(f"({HEARD_TO_ITS_END})('{address}')")
    assert opened.complaints == []
