"""Pictures of the main states for the documents, as the pages are now.

UPDATE_SCREENSHOT=1 writes them to docs/images. What a picture shows is tested by the others.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from browsing import tab
from conftest import ROOT, Server
from playwright.sync_api import Browser, Page
from states import RICH, nothing, played

FOLDER = ROOT / "docs" / "images"


def marked(page: Page) -> None:
    """A section plays, and a sentence and a word of it are marked."""
    played(page)
    page.wait_for_function("() => CSS.highlights.get('spoken-word')?.size > 0")


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in one state, as a reader sees its top."""

    name: str
    path: str
    then: Callable[[Page], None] = nothing
    view: str = "{}"
    """What is chosen under "Display"."""
    width: int = 1000
    height: int = 750

    def __str__(self) -> str:
        return self.name


PICTURES = (
    Picture("catalogue", "/"),
    Picture("leaflet", "/leaflets/levothyroxine", width=1200, height=900),
    Picture("playing", f"/leaflets/{RICH}", then=marked),
    Picture("dark", f"/leaflets/{RICH}", view='{"theme": "dark"}'),
    Picture("high-contrast", f"/leaflets/{RICH}", view='{"theme": "yellow-on-black"}'),
    Picture(
        "large-print", f"/leaflets/{RICH}", view='{"layout": "large-print"}', width=390, height=844
    ),
    Picture("spanish", "/leaflets/paracetamol-es"),
)


@pytest.mark.parametrize("picture", PICTURES, ids=str)
def test_a_picture_is_kept_of_it(
    browser: Browser, leaflets: Server, picture: Picture, tmp_path: Path
) -> None:
    size = {"width": picture.width, "height": picture.height}
    with tab(browser, leaflets, viewport=size, color_scheme="light") as opened:
        opened.page.add_init_script(f"localStorage['audio-leaflet.display'] = '{picture.view}'")
        page = opened.open(picture.path)
        picture.then(page)
        taken = page.screenshot()
    assert taken.startswith(b"\x89PNG")
    assert len(taken) > 15_000, "the page is nearly empty"
    kept = FOLDER / f"{picture.name}.png"
    if os.environ.get("UPDATE_SCREENSHOT"):
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(taken)
    assert kept.is_file()
