"""A dash between two numbers: "to", or "and" after "between". espeak-ng drops it in silence.

Sources: NHS service manual ("1 to 2"), measured loss of the en dash in the voice engine.
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import slashes
from audio_leaflet.verbalise.core import Line
from audio_leaflet.verbalise.numbers import Number

DASH = re.compile(r" ?[-–—−] ?(?=[\d.½¼¾⅓⅔])")

_TWO_NAMES = re.compile(r"([^\W\d_]+)[-/]([^\W\d_]+) $")
_NEAR = 60
_TABLETS = 4
"""Most tablets or spoonfuls that are taken at once."""
_SPREAD = 25
"""A range wider than this is no range of doses: "2 - 500 mg tablets" is two tablets."""


def word(line: Line, at: int) -> str:
    """What joins a range that begins at `at`."""
    return "and" if line.before(at).lower() == "between" else "to"


def is_years(first: Number, second: Number) -> bool:
    """Whether both numbers are years of our time, in order: 2023-2024."""
    return (
        len(first.text) == len(second.text) == 4
        and first.text.isdigit()
        and second.text.isdigit()
        and 1900 <= first.value < second.value < 2100
    )


def is_wide(first: Number, second: Number, kind: str) -> bool:
    """Whether a dash before a dose separates a count or a strength from another strength."""
    if kind != "mass" or not second.value >= _SPREAD * first.value:
        return False
    return first.value > _TABLETS or (first.text.isdigit() and first.value > 0)


def is_combination(line: Line, at: int) -> bool:
    """Whether the name before `at` is of two medicines: "hydrocodone-acetaminophen 5-325 mg"."""
    found = _TWO_NAMES.search(line.text, max(0, at - _NEAR), at)
    return bool(found and slashes.is_medicine(found[1]) and slashes.is_medicine(found[2]))


def falling(*, start: int, end: int, spoken: str = "as printed") -> tuple[Flag, ...]:
    """A flag for a range whose end is not above its beginning: it may be another thing."""
    return (Flag(start, end, f"a range that does not rise; read {spoken}"),)
