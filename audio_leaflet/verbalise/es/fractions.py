"""Two numbers and a slash in Spanish: blood pressure, strengths, frequencies.

Halves and quarters (`1/2`, `1½`) are numbers and are read in `numbers`. Two strengths before one
unit each get the unit: "80 y 5 miligramos" would be heard as eighty five.
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, words
from audio_leaflet.verbalise.es import measures, numbers
from audio_leaflet.verbalise.measures import Found

_NUMBER = r"\d+(?:[.,]\d+)*"
_PAIR = re.compile(rf"({_NUMBER}) ?/ ?({_NUMBER})(?![\w/]|[.,]\d)")
_MORE = re.compile(rf"{_NUMBER}(?:/{_NUMBER}){{2,6}}(?![\w/])")
_GAP = re.compile(r"[ \-]?")
_PRESSURE = re.compile(r"presi[óo]n|tensi[óo]n|\bTA\b|\bPA\b|mm ?Hg", re.IGNORECASE)
_NEAR = 40
_AFTER = 10
"""Characters after a pair in which its share is looked for: 9/98 (9,2 %)."""


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    start, end = match.span()
    simple = numbers.read(line, start)
    first, second = numbers.read(line, start), numbers.read(line, match.start(2))
    if simple is None or first is None or second is None:
        return None
    gap = _GAP.match(line.text, end)
    found = measures.unit_at(line, gap.end() if gap else end)
    kind = found.unit.kind if found else ""
    near = line.text[max(0, start - _NEAR) : start] + line.text[end : end + 8]
    head = words(first.say(), *match.span(1))
    tail = words(second.say(), *match.span(2))
    slash = (match.end(1), match.start(2))
    if kind == "pressure" or (first.value > second.value and _PRESSURE.search(near)):
        return Saying(head + words("sobre", *slash) + tail, end)
    if simple.part and simple.end == end:
        return None  # medio, tres cuartos
    if first.value > second.value and match[2] in ("2", "4", "8") and kind != "mass":
        reason = "perhaps a whole number and a fraction run together"
        return Saying(head + tail, end, (Flag(start, end, reason, refuse=True),))
    if found and kind in ("mass", "activity"):
        return _strengths(match, (first, second), found)
    if first.value == 1 and second.value >= 10 and second.value % 10 == 0:
        return Saying(head + words("de cada", *slash) + tail, end)
    if first.value <= second.value and (
        "%" in line.text[end : end + _AFTER] or _is_aside(line, match)
    ):
        return Saying(head + words("de", *slash) + tail, end)
    reason = "two numbers joined by a slash; read one after the other"
    return Saying(head + words(",", *slash) + tail, end, (Flag(start, end, reason),))


def _is_aside(line: Line, match: re.Match[str]) -> bool:
    """`(9/98)`: so many of so many."""
    return line.text[match.start() - 1 : match.start()] == "(" and line.text.startswith(
        ")", match.end()
    )


def _strengths(
    match: re.Match[str],
    both: tuple[numbers.Number, numbers.Number],
    found: Found,
) -> Saying:
    """`80/5 mg`: each number with the unit."""
    pieces: tuple[Piece, ...] = ()
    of = "f" if found.unit.kind == "activity" else "m"
    for group, number in enumerate(both, 1):
        name = found.unit.one if number.value == 1 else found.unit.many
        pieces += words(number.say(of), *match.span(group))
        pieces += words(name, found.start, found.end)
        pieces += words("y", match.end(1), match.start(2)) if group == 1 else ()
    flag = Flag(*match.span(), "two numbers before one unit; read as two strengths")
    return Saying(pieces, found.end, (flag, *found.flags()))


def _say_more(line: Line, match: re.Match[str]) -> Saying:
    pieces: tuple[Piece, ...] = ()
    for found in re.finditer(r"[\d.,]+|/", match.group()):
        at, end = match.start() + found.start(), match.start() + found.end()
        number = numbers.read(line, at) if found.group() != "/" else None
        pieces += words(number.say() if number else ",", at, end)
    return Saying(pieces, match.end(), (Flag(*match.span(), "numbers joined by slashes"),))


RULES = (
    Rule(_MORE, _say_more, "20/50/70: a pause is the safest joint", "d"),
    Rule(_PAIR, _say, "140/90 mmHg, 80/5 mg, 1/10.000", "d"),
)
