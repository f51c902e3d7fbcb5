"""Numbers in words: cardinals, ordinals, decimals, digits one by one, years, and their reading.

No "and" inside a number (American reading, and shorter). A decimal is read digit by digit after
"point", with its zero before it even when that was left out: ISMP list of error-prone
abbreviations (naked decimal point), Joint Commission "do not use" list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Rule, Saying, listed, words

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_LONGEST = 15
"""Digits of the longest number that is read as an amount; a longer one is an identifier."""
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_DECADE_CUES = listed("their the your his her our early mid late")
GLYPHS = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")


def cardinal(value: int) -> str:
    """A whole number, 0 or more, in words."""
    if value < 20:
        return ONES[value]
    if value < 100:
        rest = f" {ONES[value % 10]}" if value % 10 else ""
        return TENS[value // 10 - 2] + rest
    if value < 1000:
        rest = f" {cardinal(value % 100)}" if value % 100 else ""
        return f"{ONES[value // 100]} hundred{rest}"
    for size, name in _SCALES:
        if value >= size:
            rest = f" {cardinal(value % size)}" if value % size else ""
            return f"{cardinal(value // size)} {name}{rest}"
    raise AssertionError(value)


def ordinal(value: int) -> str:
    """`21` -> twenty first."""
    *head, last = cardinal(value).split()
    if last in _ORDINALS:
        last = _ORDINALS[last]
    elif last.endswith("y"):
        last = last[:-1] + "ieth"
    else:
        last += "th"
    return " ".join([*head, last])


def digits(text: str) -> str:
    """Each digit by its name."""
    return " ".join(ONES[int(each)] for each in text if each.isdigit())


def whole(text: str) -> str:
    """A run of digits as an amount; digit by digit if it begins with zero or is very long."""
    if len(text) > _LONGEST or (len(text) > 1 and text[0] == "0"):
        return digits(text)
    return cardinal(int(text))


def amount(text: str) -> str:
    """Digits with or without a decimal point and commas between thousands, in words."""
    head, _, tail = text.replace(",", "").partition(".")
    return whole(head or "0") + (f" point {digits(tail)}" if tail else "")


def runs_on(first: str, second: float) -> bool:
    """Whether a number said after another may be heard as its end: one hundred (and) fifty."""
    last = first.rpartition(" ")[2]
    if last == "hundred":
        return second < 100
    return second < 1000 if last in ("thousand", "million") else last in TENS and second < 10


def year(value: int) -> str:
    """`2025` -> twenty twenty five, `2005` -> two thousand five, `1996` -> nineteen ninety six."""
    if value % 1000 < 10:
        return cardinal(value)
    rest = value % 100
    if not rest:
        return f"{cardinal(value // 100)} hundred"
    return f"{cardinal(value // 100)} {'zero ' if rest < 10 else ''}{cardinal(rest)}"


def fraction(top: int, bottom: int) -> str:
    """`3, 4` -> three quarters."""
    part = {2: "half", 4: "quarter"}.get(bottom) or ordinal(bottom)
    if top == 1:
        return f"one {part}"
    return f"{cardinal(top)} {'halves' if bottom == 2 else part + 's'}"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: where it stands, what it is worth, how it is said."""

    start: int
    end: int
    text: str
    """As written, without the separators of thousands."""
    spoken: str
    value: float
    flags: tuple[Flag, ...] = ()
    partial: bool = False
    """True for a fraction (`1/2`, `1½`)."""


_GLYPH = f"[{''.join(GLYPHS)}]"
_MIXED = re.compile(rf"(\d{{1,4}}) ?({_GLYPH})|({_GLYPH})")
_MIXED_SLASH = re.compile(
    r"(?:(\d{1,3})[ \-–](?:and |& )?)?"
    r"((?:1/2|[13]/4|[12]/3|[1357]/8)(?![\d_/]|[.,]\d|[A-Z](?![A-Za-z]))"
    r"|\d{1,2}/(?:16|32)(?=[ \-]?(?:\"|″|in(?:ch(?:es)?)?(?!\w))))"
)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3}){1,5}(?![\d])(?:\.\d{1,12})?(?!\.?\d)")
_SPACED = re.compile(r"\d{1,3}(?: \d{3}){1,5}(?!\d|,\d{3}|-\d)(?:\.\d{1,12})?")
_COMMA = re.compile(r"\d{1,4},\d{1,2}(?![\d,]|[.]\d|-[^\W\d])")
_POINT = re.compile(r"(\d*)\.(\d+)(?!\d)")
_SECTION = re.compile(r"\d{1,4}(?:\.\d{1,4}){2,}(?!\d)")
_WHOLE = re.compile(r"\d+")
_NEXT_ORDINAL = re.compile(r" ?[/–-] ?(?=\d{1,6}(?:st|nd|rd|th)(?!\w))")


def read(line: Line, at: int) -> Number | None:
    """The number that begins at `at`, or None."""
    text = line.text
    if at >= len(text) or not (text[at].isdigit() or text[at] == "." or text[at] in GLYPHS):
        return None
    if text[at] == "." and text[at - 1 : at].isalnum():
        return None  # a stop inside a code
    for reader in (_mixed, _spaced, _grouped, _comma, _section, _decimal):
        number = reader(line, at)
        if number:
            return number
    match = _WHOLE.match(text, at)
    if not match or not match.group().isascii():
        return None
    found = match.group()
    short = found[:_LONGEST]
    return Number(at, match.end(), found, whole(found), float(int(short)))


def _mixed(line: Line, at: int) -> Number | None:
    match = _MIXED.match(line.text, at)
    if match:
        top, bottom = GLYPHS[match[2] or match[3]]
    else:
        match = _MIXED_SLASH.match(line.text, at)
        if not match:
            return None
        top, bottom = map(int, match[2].split("/"))
    ones = int(match[1]) if match[1] else 0
    part = fraction(top, bottom)
    if ones:
        part = "a half" if (top, bottom) == (1, 2) else part
        part = f"{cardinal(ones)} and {part}"
    value = ones + top / bottom
    return Number(at, match.end(), match.group(), part, value, partial=True)


def _grouped(line: Line, at: int) -> Number | None:
    match = _GROUPED.match(line.text, at)
    return _amount(match, match.group().replace(",", "")) if match else None


def _spaced(line: Line, at: int) -> Number | None:
    """`1 000`: one number if the space is a fixed one or a group could not stand alone.

    "2 500 mg tablets" may be two tablets; it is read as printed and flagged.
    """
    match = _SPACED.match(line.text, at)
    if not match or match.group()[0] == "0":
        return None
    found = match.group()
    gaps = [at + each for each, sign in enumerate(found) if sign == " "]
    groups = found.partition(".")[0].split(" ")[1:]
    if all(gap in line.hard for gap in gaps) or all(group[0] == "0" for group in groups):
        return _amount(match, found.replace(" ", ""))
    if line.adjacent(at) == "in" and line.before(max(0, at - 3)) in ("1", "one"):
        return _amount(match, found.replace(" ", ""))
    first = _WHOLE.match(line.text, at)
    if not first:
        return None
    reason = f"{found!r} may be one number or two; read as two"
    return Number(
        at,
        first.end(),
        first.group(),
        whole(first.group()),
        float(first.group()),
        (Flag(at, match.end(), reason),),
    )


def _comma(line: Line, at: int) -> Number | None:
    """`10,5`: a decimal comma, or two numbers; said as printed and flagged."""
    match = _COMMA.match(line.text, at)
    if not match:
        return None
    head, tail = match.group().split(",")
    if head == "0":
        spoken = f"zero point {digits(tail)}"
        flag = Flag(at, match.end(), f"{match.group()!r} has a decimal comma; read as a point")
    else:
        spoken = f"{whole(head)} comma {digits(tail)}"
        flag = Flag(at, match.end(), f"{match.group()!r} may be a decimal comma or two numbers")
    return Number(at, match.end(), match.group(), spoken, float(f"{head}.{tail}"), (flag,))


def _section(line: Line, at: int) -> Number | None:
    match = _SECTION.match(line.text, at)
    if not match:
        return None
    parts = match.group().split(".")
    if parts[0][0] != "0" and len(parts[0]) < 4 and all(len(part) == 3 for part in parts[1:]):
        flag = Flag(at, match.end(), "full stops between thousands; read as one number")
        return replace(_amount(match, "".join(parts)), flags=(flag,))
    spoken = " point ".join(whole(each) for each in parts)
    return Number(at, match.end(), match.group(), spoken, float("nan"))


def _decimal(line: Line, at: int) -> Number | None:
    match = _POINT.match(line.text, at)
    if not match:
        return None
    number = _amount(match, match.group())
    if match[1]:
        return number
    flag = Flag(at, match.end(), "no zero before the decimal point (ISMP); read with the zero")
    return Number(at, match.end(), number.text, number.spoken, number.value, (flag,))


def _amount(match: re.Match[str], text: str) -> Number:
    head, _, tail = text.partition(".")
    value = float(f"{head or 0}.{tail or 0}")
    return Number(match.start(), match.end(), text, amount(text), value)


def say_ordinal(line: Line, match: re.Match[str]) -> Saying:
    """`25th`, `1st/2nd`, `10th-12th`."""
    pieces = words(ordinal(int(match[1])), *match.span(1))
    joint = _NEXT_ORDINAL.match(line.text, match.end())
    if joint:
        spoken = "or" if "/" in joint.group() else "to"
        return Saying(pieces + words(spoken, *joint.span()), joint.end())
    return Saying(pieces, match.end())


def _say_decade(line: Line, match: re.Match[str]) -> Saying | None:
    if len(match[1]) < 4 and line.before(match.start()).lower() not in _DECADE_CUES:
        return None  # "30s" alone is thirty seconds
    spoken = year(int(match[1])) if len(match[1]) == 4 else cardinal(int(match[1]))
    *head, last = spoken.split()
    last = last[:-1] + "ies" if last.endswith("y") else last + "s"
    return Saying(words(" ".join([*head, last]), *match.span()), match.end())


RULES = (
    Rule(re.compile(r"(\d{1,6})(?:st|nd|rd|th)(?!\w)"), say_ordinal, "25th percentile", "d"),
    Rule(re.compile(r"((?:19|20)?\d0)'?s(?!\w)"), _say_decade, "in the 1990s, in their 60s", "d"),
)
