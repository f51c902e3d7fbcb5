"""Clock times: `8am`, `11:00 a.m.`, `14:30`."""

from __future__ import annotations

import re

from audio_leaflet.verbalise import numbers
from audio_leaflet.verbalise.core import Line, Rule, Saying, letters, listed, words

_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))? ?([ap])\.? ?(m)(\.(?!\s*$))?(?![\w])", re.IGNORECASE)
_TO = re.compile(r" ?[-–—] ?(?=\d{1,2}(?:[:.]\d\d)? ?[apAP]\.?[mM]|noon|midnight)")
_DAY = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?![\w:]|[.,]\d|[-–]\d(?!\d?:[0-5]\d(?!\d)))")
_TO_DAY = re.compile(r" ?[-–—] ?(?=(?:[01]?\d|2[0-3]):[0-5]\d(?![\w:]))")
_NOON = 12


def _minutes(text: str) -> str:
    if text == "00":
        return ""
    return ("zero " if text[0] == "0" else "") + numbers.cardinal(int(text))


def _say_clock(line: Line, match: re.Match[str]) -> Saying | None:
    if not 1 <= int(match[1]) <= 12:
        return None
    pieces = words(numbers.cardinal(int(match[1])), *match.span(1))
    if match[2]:
        pieces += words(_minutes(match[2]), *match.span(2))
    pieces += letters(match[3], match.start(3)) + letters(match[4], match.start(4))
    dash = _TO.match(line.text, match.end())
    if dash:
        return Saying(pieces + words("to", *dash.span()), dash.end())
    return Saying(pieces, match.end())


def _say_day(line: Line, match: re.Match[str]) -> Saying | None:
    if _is_ratio(line, match):
        return None
    hour = numbers.cardinal(int(match[1]))
    full = "hundred"
    if match[1][0] == "0":
        hour = "zero " + hour if int(match[1]) else "zero"
        full = "hundred" if int(match[1]) else "zero zero"
    elif int(match[1]) <= _NOON:
        full = "o'clock"
    pieces = words(hour, *match.span(1)) + words(_minutes(match[2]) or full, *match.span(2))
    dash = _TO_DAY.match(line.text, match.end())
    if dash:
        return Saying(pieces + words("to", *dash.span()), dash.end())
    return Saying(pieces, match.end())


def _is_ratio(line: Line, match: re.Match[str]) -> bool:
    """`1:10` is a dilution unless a word before it tells of a time of day."""
    before = line.before(match.start()).lower()
    near = line.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
    if _DILUTION.search(near):
        return True
    return match[1] in ("1", "2") and before not in _AT


_AT = listed("at by from until till before after around about time to and between")
_DILUTION = re.compile(r"dilut|ratio|epinephrine|adrenaline|mixture|\bparts?\b", re.IGNORECASE)
_NEAR = 30


def _say_ratio(line: Line, match: re.Match[str]) -> Saying | None:
    """`1:1`, `1:1000`: a dilution or a proportion."""
    pieces = words(numbers.whole(match[1].replace(",", "")), *match.span(1))
    pieces += words("to", match.end(1), match.start(2))
    pieces += words(numbers.whole(match[2].replace(",", "")), *match.span(2))
    return Saying(pieces, match.end())


_AMOUNT = r"\d{1,3}(?:,\d{3}){0,3}|\d{1,7}"
RULES = (
    Rule(_CLOCK, _say_clock, "8am, 11:00 a.m.", "d"),
    Rule(_DAY, _say_day, "14:30", "d"),
    Rule(
        re.compile(rf"({_AMOUNT}) ?: ?({_AMOUNT})(?![\w:]|[-–.]\d)"),
        _say_ratio,
        "1:1000, a proportion",
        "d",
    ),
)
