"""Clock times: `8am`, `11:00 a.m.`, `14:30`."""

from __future__ import annotations

import re

from audio_leaflet.verbalise import numbers
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, letters, listed, words

_HOURS = re.compile(r" ?(?:h|hrs?|hours)(?!\w)")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))? ?([ap])\.? ?(m)(\.(?!\s*$))?(?![\w])", re.IGNORECASE)
_TO = re.compile(r" ?[-–—] ?(?=\d{1,2}(?:[:.]\d\d)? ?[apAP]\.?[mM]|noon|midnight)")
_DAY = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?![\w:]|[.,]\d|[-–]\d(?!\d?:[0-5]\d(?!\d)))")
_TO_DAY = re.compile(r" ?[-–—] ?(?=(?:[01]?\d|2[0-3]):[0-5]\d(?![\w:]))")
_HOUR_RANGE = re.compile(
    r"(1[0-2]|[1-9])( ?[-–—] ?)(?=(?:1[0-2]|[1-9])(?:[:.]\d\d)? ?(?:[ap]\.?m|[AP]\.?M)\b)"
)
_HALF_OF_DAY = re.compile(r"(1[0-2]|[1-9])([apAP])(?!\w|\.\w)")
_AT_HALF = re.compile(r"(?:@|\bat|\d[ap](?:,| and| &| or| ?[-–]))[ ]?$", re.IGNORECASE)
_TO_HALF = re.compile(r" ?[-–] ?(?=(?:1[0-2]|[1-9])[apAP](?!\w))")
_FOUR_DIGITS = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?![\w%°/]|[.,:]\d)")
_AT_DIGITS = re.compile(r"(?:@ ?|\bat )$", re.IGNORECASE)
_AFTER_DIGITS = re.compile(
    r"(?<!\d)0\d[0-5]\d(?:, | and |, and | & | or | to | ?[-–] ?)$", re.IGNORECASE
)
_TO_DIGITS = re.compile(r" ?[-–] ?(?=(?:[01]\d|2[0-3])[0-5]\d(?![\w-]))")
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
    unit = _HOURS.match(line.text, match.end())
    if unit:
        return Saying(pieces + words("hours", *unit.span()), unit.end())
    return Saying(pieces, match.end())


def _say_hour_range(line: Line, match: re.Match[str]) -> Saying:
    """`8-10 am`: the first hour; the second is read with its half of the day."""
    pieces = words(numbers.cardinal(int(match[1])), *match.span(1))
    return Saying(pieces + words("to", *match.span(2)), match.end())


def _say_half_of_day(line: Line, match: re.Match[str]) -> Saying | None:
    """`at 8a and 8p`, as pharmacies shorten it."""
    if not _AT_HALF.search(line.text, max(0, match.start() - _NEAR), match.start()):
        return None
    pieces = words(numbers.cardinal(int(match[1])), *match.span(1)) + letters(
        match[2], match.start(2)
    )
    pieces += words("M", *match.span(2))
    dash = _TO_HALF.match(line.text, match.end())
    if dash:
        return Saying(pieces + words("to", *dash.span()), dash.end())
    return Saying(pieces, match.end())


def _say_four_digits(line: Line, match: re.Match[str]) -> Saying | None:
    """`at 0800`, `0800 h`, `0900-1700`: a time of day, and no amount."""
    near = max(0, match.start() - _NEAR)
    after = _AFTER_DIGITS.search(line.text, near, match.start())
    cued = _AT_DIGITS.search(line.text, near, match.start())
    dash = _TO_DIGITS.match(line.text, match.end())
    unit = _HOURS.match(line.text, match.end())
    early = match[1][0] == "0"
    if not after and sum(map(bool, (cued, early, dash or unit))) < 2:
        return None
    hour = "zero " * early + (numbers.cardinal(int(match[1])) if match[1] != "00" else "zero")
    pieces = words(hour, *match.span(1)) + words(_minutes(match[2]) or "hundred", *match.span(2))
    if dash:
        return Saying(pieces + words("to", *dash.span()), dash.end())
    if unit:
        return Saying(pieces + words("hours", *unit.span()), unit.end())
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


_RATIO_PART = re.compile(r"\d[\d,. ]*\d|\d|:")


def _say_ratio(line: Line, match: re.Match[str]) -> Saying:
    """`1:1`, `1:1000`: a dilution or a proportion."""
    pieces: tuple[Piece, ...] = ()
    for found in _RATIO_PART.finditer(line.text, *match.span()):
        part = found.group()
        spoken = "to" if ":" in part else numbers.amount(part.replace(" ", ""))
        pieces += words(spoken, *found.span())
    return Saying(pieces, match.end())


_AMOUNT = r"\d{1,3}(?:,\d{3}){1,3}|\d{1,3}(?: 000){1,2}(?!\d)|\d{1,7}(?:\.\d{1,2})?"
RULES = (
    Rule(_CLOCK, _say_clock, "8am, 11:00 a.m.", "d"),
    Rule(_HOUR_RANGE, _say_hour_range, "8-10 am", "d"),
    Rule(_HALF_OF_DAY, _say_half_of_day, "at 8a and 8p", "d"),
    Rule(_FOUR_DIGITS, _say_four_digits, "at 0800", "d"),
    Rule(_DAY, _say_day, "14:30", "d"),
    Rule(
        re.compile(rf"(?:{_AMOUNT})(?:(?::| : )(?:{_AMOUNT})){{1,3}}(?![\w:]|[-–.]\d)"),
        _say_ratio,
        "1:1000, 1:1:1: a proportion",
        "d",
    ),
)
