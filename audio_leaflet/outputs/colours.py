"""The colours of an embedded player as a style sheet: light or dark, and a site's own accent.

A site's colour is taken as it is where it can be read; otherwise it is made darker or lighter just
far enough, in each theme: to 7:1 as text and as the ground of buttons (WCAG 2.2, 1.4.6), to 3:1 for
lines (1.4.11). Who asks for more contrast than that gets the colours of our own theme for it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from audio_leaflet import resources

if TYPE_CHECKING:
    from collections.abc import Sequence

media_type = "text/css"

LIGHT, DARK = "light", "dark"

TEXT, LINES = 7.0, 3.0
"""Contrast with the grounds: of text (level AAA), and of what is no text."""

_COLOUR = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
_LIST = re.compile(r":root \{\n((?:\s+(?:color-scheme|--[\w-]+): [^;]+;\n)+)\s*\}")
_CONTRAST = {LIGHT: "black-on-white", DARK: "white-on-black"}
"""The theme that stands in for each where more contrast is asked for."""

Colour = tuple[int, int, int]
"""Red, green and blue of sRGB, 0 to 255."""


def colour(written: str) -> Colour:
    """A colour as `0b3d91`, `#0b3d91` or `038`. Raises ValueError for anything else."""
    found = _COLOUR.fullmatch(written)
    if not found:
        raise ValueError(written)
    digits = found[1] if len(found[1]) == 6 else "".join(2 * each for each in found[1])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def contrast(one: Colour, other: Colour) -> float:
    """The ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def shade(wanted: Colour, grounds: Sequence[Colour], ratio: float) -> Colour:
    """The colour nearest to the wanted one, towards black or white, with this contrast to all.

    It goes away from the grounds, which are all light or all dark. Raises ValueError if not even
    black or white has the contrast.
    """
    dark_grounds = all(_luminance(each) < _luminance((128, 128, 128)) for each in grounds)
    end = 255 if dark_grounds else 0
    for step in range(256):
        red, green, blue = (round(each + (end - each) * step / 255) for each in wanted)
        mixed = (red, green, blue)
        if all(contrast(mixed, each) >= ratio for each in grounds):
            return mixed
    raise ValueError(f"no shade has {ratio}:1")


def sheet(theme: str, accent: str) -> str:
    """The rules that stand after leaflet.css.

    `theme` is `light`, `dark`, or empty to follow the device; `accent` is what `colour` reads, or
    empty for ours. Raises ValueError for another one.
    """
    if theme not in ("", LIGHT, DARK):
        raise ValueError(theme)
    rules = []
    if theme:
        rules.append(_rule("screen", _themes()[theme]))
        rules.append(_rule("screen and (prefers-contrast: more)", _themes()[_CONTRAST[theme]]))
    if accent:
        wanted = colour(accent)
        usual = "screen and (not (prefers-contrast: more))"
        rules.append(_rule(usual, _accented(wanted, theme or LIGHT)))
        if not theme:
            rules.append(
                _rule(f"{usual} and (prefers-color-scheme: dark)", _accented(wanted, DARK))
            )
    return "\n".join(rules)


def _accented(wanted: Colour, theme: str) -> str:
    grounds = [colour(_value(theme, name)) for name in ("ground", "alert")]
    link, line = (_written(shade(wanted, grounds, ratio)) for ratio in (TEXT, LINES))
    return f"--link: {link};\n--accent: {line};"


def _rule(media: str, declarations: str) -> str:
    return f"@media {media} {{\n:root {{\n{declarations}\n}}\n}}"


def _written(each: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*each)


def _value(theme: str, name: str) -> str:
    found = re.search(rf"--{name}: ([^;]+);", _themes()[theme])
    if not found:
        raise ValueError(f"leaflet.css has no --{name} in {theme}")
    return found[1]


@cache
def _themes() -> dict[str, str]:
    """The declarations of each theme of leaflet.css by its name; the light one stands first."""
    text = (resources.static() / "leaflet.css").read_text("utf-8")
    themes: dict[str, str] = {}
    for declarations in _LIST.findall(text):
        named = re.search(r"--theme: ([\w-]+);", declarations)
        if named or not themes:
            themes[named[1] if named else LIGHT] = declarations.strip()
    return themes


def _luminance(each: Colour) -> float:
    """Relative luminance of an sRGB colour (WCAG 2.2), 0 to 1."""
    red, green, blue = (
        part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in each
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
