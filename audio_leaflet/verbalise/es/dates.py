"""Dates in Spanish: the day before the month, except where a region writes the month first."""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words
from audio_leaflet.verbalise.es import numbers

MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"),
    *("septiembre", "octubre", "noviembre", "diciembre"),
)
_SHORT = {month[:3]: month for month in MONTHS} | {"set": "septiembre", "sept": "septiembre"}
MONTH_FIRST = listed("US PR")
"""Regions where both orders are in use, so that 10/11/2023 cannot be known."""
FIRST_OF_MONTH = listed("419 MX US PR GT HN NI SV PA DO PE CU CO EC VE CL AR UY PY BO CR")
"""Regions that say "primero de mayo"; Spain says "uno de mayo"."""

_MONTH = rf"({'|'.join(MONTHS)}|setiembre|(?:{'|'.join(_SHORT)})\.?)"
_YEAR = r"((?:19|20)\d\d)"
_EDGE = r"(?![\w/]|[-.,]\d)"
_LONG = re.compile(
    rf"(\d{{1,2}})(?:[.]?°)?(?: de | |-|/){_MONTH}(?:(?: del? |,? |-|/){_YEAR})?{_EDGE}",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(rf"{_MONTH}(?: del? | |-|/|, ){_YEAR}{_EDGE}", re.IGNORECASE)
_ISO = re.compile(rf"{_YEAR}-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?{_EDGE}")
_NUMERIC = re.compile(rf"(\d{{1,2}})([/.\-])(\d{{1,2}})\2((?:19|20)\d\d|\d\d(?=\b)){_EDGE}")
_SLASHED = re.compile(rf"(0?[1-9]|1[0-2])[/\-]{_YEAR}{_EDGE}")


def _day(line: Line, text: str) -> str:
    value = int(text)
    return "primero" if value == 1 and line.region in FIRST_OF_MONTH else numbers.cardinal(value)


def _month(text: str) -> str:
    low = text.lower().rstrip(".")
    return _SHORT.get(low, low)


def _of(spoken: str, match: re.Match[str], group: int, after: int) -> tuple[Piece, ...]:
    """ "de" and a part of the date; "de" is from what is printed between it and the part before."""
    gap = match.string[match.end(after) : match.start(group)]
    start = match.end(after) + len(gap) - len(gap.lstrip())
    end = max(start, match.end(after) + len(gap.rstrip()))
    return words("de", start, end) + words(spoken, *match.span(group))


def _say_long(line: Line, match: re.Match[str]) -> Saying | None:
    if not 1 <= int(match[1]) <= 31:
        return None
    pieces = words(_day(line, match[1]), *match.span(1))
    if "°" in match.group():
        pieces = words(numbers.ordinal(int(match[1])), *match.span(1))
    pieces += _of(_month(match[2]), match, 2, 1)
    if match[3]:
        pieces += _of(numbers.whole(match[3]), match, 3, 2)
    return Saying(pieces, match.end())


def _say_month_year(line: Line, match: re.Match[str]) -> Saying:
    pieces = words(_month(match[1]), *match.span(1))
    return Saying(pieces + _of(numbers.whole(match[2]), match, 2, 1), match.end())


def _say_slashed(line: Line, match: re.Match[str]) -> Saying:
    pieces = words(MONTHS[int(match[1]) - 1], *match.span(1))
    return Saying(pieces + _of(numbers.whole(match[2]), match, 2, 1), match.end())


def _say_iso(line: Line, match: re.Match[str]) -> Saying:
    """`2024-07-31`, the parts in the order in which they are said."""
    year = words("de", match.end(1), match.end(1)) + words(numbers.whole(match[1]), *match.span(1))
    month = words(MONTHS[int(match[2]) - 1], *match.span(2))
    if not match[3]:
        return Saying(month + year, match.end())
    day = words(_day(line, match[3]), *match.span(3)) + words("de", match.end(2), match.end(2))
    return Saying(day + month + year, match.end())


def _say_numeric(line: Line, match: re.Match[str]) -> Saying | None:
    first, second = int(match[1]), int(match[3])
    if len(match[4]) == 2 and match[2] != "/":
        return None  # 10.5.20 is a section, 10-20-40 are strengths
    if not 1 <= first <= 31 or not 1 <= second <= 31 or (first > 12 and second > 12):
        return None
    certain = first > 12 or second > 12 or first == second
    if line.region in MONTH_FIRST and not certain:
        pieces = words(numbers.cardinal(first), *match.span(1)) + words(",", *match.span(2))
        pieces += words(numbers.cardinal(second), *match.span(3))
        pieces += words(",", match.end(3), match.end(3))
        flag = Flag(*match.span(), "day and month cannot be told apart; read as printed")
        return Saying(pieces + words(numbers.whole(match[4]), *match.span(4)), match.end(), (flag,))
    day, month = (1, 3) if second <= 12 else (3, 1)
    pieces = words(_day(line, match[day]), *match.span(day))
    pieces += words("de", *match.span(2))
    pieces += words(MONTHS[int(match[month]) - 1], *match.span(month))
    return Saying(pieces + _of(numbers.whole(match[4]), match, 4, 3), match.end())


RULES = (
    Rule(_LONG, _say_long, "3 de mayo de 2024, 3 may. 2024", "d"),
    Rule(_MONTH_YEAR, _say_month_year, "mayo de 2024, may-24", "a"),
    Rule(_ISO, _say_iso, "2024-07-31", "d"),
    Rule(_NUMERIC, _say_numeric, "14/09/2023", "d"),
    Rule(_SLASHED, _say_slashed, "09/2021: month and year", "d"),
)
