"""A real Chromium for the tests, and what they ask of a page in it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from conftest import Server, chromium
from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, sync_playwright

UNWANTED = (
    # Menus of the address bar, two pages of their own beside each page that is opened: half of all
    # the time that a browser takes.
    *("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"),
    # Chromium heeds only the last of such lists: those of Playwright's that bear on a page again.
    *("AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades"),
    *("HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter", "PaintHolding"),
    *("ThirdPartyStoragePartitioning", "OptimizationHints", "NetworkTimeServiceQuerying"),
    *("AimEnabled", "PreconnectToSearch", "AvoidCorsURLLoaderRestartOnRedirect"),
)
"""What is new in Chromium and is not to be tested."""

ARGUMENTS = (
    f"--disable-features={','.join(UNWANTED)}",
    # Whatever would play by itself does: a browser that forbids it would hide our mistake.
    "--autoplay-policy=no-user-gesture-required",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Tab:
    """A page, and all that it asked for and complained of."""

    page: Page
    origin: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def hear(self, message: ConsoleMessage) -> None:
        """Note what the console complains of; a breach of the content policy is an error there."""
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def open(self, path: str) -> Page:
        """Go to a path of the server."""
        self.page.goto(self.origin + path)
        return self.page


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives browsers."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A Chromium; what a test opens in it, the test closes."""
    arguments = [*ARGUMENTS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    running = playwright.chromium.launch(executable_path=chromium() or None, args=arguments)
    yield running
    running.close()


@contextlib.contextmanager
def tab(browser: Browser, server: Server, **options: Any) -> Iterator[Tab]:
    """A fresh window. At its end: nothing was asked of anyone else, nothing was complained of."""
    context = browser.new_context(**{"viewport": {"width": 1200, "height": 900}, **options})
    # The service worker has tests of its own; here each window would only fetch everything twice.
    context.add_init_script("delete Navigator.prototype.serviceWorker")
    watched = Tab(context.new_page(), server.address)
    context.on("request", lambda request: watched.requests.append(request.url))
    context.on("console", watched.hear)
    context.on("weberror", lambda error: watched.complaints.append(str(error.error)))
    try:
        yield watched
        watched.page.wait_for_load_state("load")
    finally:
        context.close()
    elsewhere = [url for url in watched.requests if not url.startswith(server.address + "/")]
    assert elsewhere == []
    # Chromium itself says so when an answer is an error or does not come, as in some tests.
    assert [each for each in watched.complaints if "Failed to load resource" not in each] == []


def overflow(page: Page) -> int:
    """CSS pixels by which the page is wider than the window."""
    pixels: int = page.evaluate(
        "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
    )
    return pixels


LARGER = "document.documentElement.style.fontSize = '200%'"
"""Text, and nothing else, at twice the size that the reader's browser gives it (WCAG 1.4.4)."""

SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
}"""
"""The spacing that WCAG 1.4.12 says a reader may set."""

FOCUSED = """() => {
    const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
    return {
        tag: e.tagName.toLowerCase(), name: e.ariaLabel || e.textContent.trim() || e.name,
        seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3
            && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
}"""


def stops(page: Page) -> Iterator[dict[str, Any]]:
    """Every stop of the Tab key, until the focus leaves the page."""
    for _ in range(500):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop["tag"] == "body":
            return
        yield stop
    pytest.fail("the Tab key never comes to the end of the page")
