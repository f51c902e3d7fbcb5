"""A site's own colour in an embedded player: readable whatever the colour, ours where it is not."""

from __future__ import annotations

import itertools
import re

import pytest
from conftest import ROOT

from audio_leaflet.outputs.colours import LINES, TEXT, Colour, colour, contrast, shade, sheet

WHITE, BLACK = (255, 255, 255), (0, 0, 0)
STEPS = (0, 26, 51, 102, 119, 128, 153, 204, 230, 255)
MANY: tuple[Colour, ...] = tuple(itertools.product(STEPS, STEPS, STEPS))
"""A thousand colours, black, white and grey among them."""


def grounds(theme: str) -> tuple[Colour, Colour]:
    """What text stands on in a theme, as leaflet.css has it: the page and an alert."""
    css = (ROOT / "static" / "leaflet.css").read_text("utf-8")
    start = 0 if theme == "light" else css.index("--theme: dark;")
    found = re.search(r"--ground: (#\w{6});.*?--alert: (#\w{6});", css[start:], re.DOTALL)
    assert found
    return colour(found[1]), colour(found[2])


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("000", "fff", 21.0),
        ("fff", "fff", 1.0),
        ("777777", "ffffff", 4.48),
        ("767676", "ffffff", 4.54),
        ("0000ff", "ffffff", 8.59),
        ("ff0000", "ffffff", 4.0),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(colour(one), colour(other)) == pytest.approx(ratio, abs=0.005)
    assert contrast(colour(other), colour(one)) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ratio", [TEXT, LINES])
def test_every_colour_becomes_one_that_can_be_read(theme: str, ratio: float) -> None:
    for wanted in MANY:
        found = shade(wanted, grounds(theme), ratio)
        assert all(contrast(found, each) >= ratio for each in grounds(theme)), wanted
        if all(contrast(wanted, each) >= ratio for each in grounds(theme)):
            assert found == wanted


def test_a_shade_keeps_its_hue_and_goes_no_further_than_it_must() -> None:
    assert shade(colour("ff0000"), [WHITE], LINES) == colour("ff0000")
    red, green, blue = shade(colour("ff0000"), [WHITE], TEXT)
    assert (green, blue) == (0, 0)
    assert contrast((red + 2, 0, 0), WHITE) < TEXT
    assert shade(WHITE, [BLACK], TEXT) == WHITE
    with pytest.raises(ValueError, match="no shade"):
        shade(WHITE, [(128, 128, 128)], TEXT)


@pytest.mark.parametrize("written", ["", "12345", "0b3d9g", "rgb(0,0,0)", "0b3d91;}", "##000000"])
def test_what_is_no_colour_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(written)}$"):
        colour(written)


def test_ways_to_write_a_colour() -> None:
    assert colour("038") == colour("#003388") == colour("003388") == (0, 51, 136)
    assert colour("AbC") == (170, 187, 204)


def test_a_sheet_has_what_was_asked_for_and_leaves_high_contrast_alone() -> None:
    assert sheet("", "") == ""
    both = sheet("", "ffff00")
    assert both.count("--link:") == both.count("not (prefers-contrast: more)") == 2
    assert "(prefers-color-scheme: dark)" in both
    dark = sheet("dark", "")
    assert "color-scheme: dark;" in dark
    assert dark.count("@media screen") == 2
    assert "#ffff00" in sheet("dark", "ffff00")
    assert "#ffff00" not in sheet("light", "ffff00")
    with pytest.raises(ValueError, match="sepia"):
        sheet("sepia", "")
