"""Temperatures in Spanish: degrees, scale in full, ranges with one degree sign or two."""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words
from audio_leaflet.verbalise.es import numbers

_SCALES = {"C": "Celsius", "F": "Fahrenheit"}
_CUES = listed("a de entre superior inferior hasta y temperatura exceder supere superar máximo")
_MINUS = re.compile(r"[-−–] ?(?=\d)")
_SCALE = re.compile(r" ?(°)? ?([CF])(?:elsius|ahrenheit)?(?![\w'])")
_DEGREE = re.compile(r" ?°(?! ?[a-z])|°(?= (?:y|a|o) \d)")
_TO = re.compile(r" ?([-–—−]|\by\b|\ba\b) ?(?=[-−]?\d)")
_NAME = re.compile(r"(grados?) ?([CF])(?![\w'])")


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    start = at = match.start()
    pieces: tuple[Piece, ...] = ()
    flags: tuple[Flag, ...] = ()
    first: float | None = None
    while True:
        minus = _MINUS.match(line.text, at)
        number = numbers.read(line, minus.end() if minus else at)
        if number is None or number.part:
            return None
        pieces += words("menos", *minus.span()) if minus else ()
        scale, degree = (each.match(line.text, number.end) for each in (_SCALE, _DEGREE))
        named = scale or degree
        pieces += words(number.say("m" if named else ""), number.start, number.end)
        flags += number.flags
        if first is not None and not minus and number.value <= first:
            reason = "a range that does not rise; read as printed"
            flags += (Flag(start, number.end, reason),)
        end = named.end() if named else number.end
        if scale:
            if not scale[1] and first is None and line.before(start).lower() not in _CUES:
                return None
            if not scale[1]:
                reason = "no degree sign; read as degrees"
                flags += (Flag(number.start, scale.end(), reason),)
            one = "grado" if number.value == 1 and not number.decimals else "grados"
            pieces += words(f"{one} {_SCALES[scale[2]]}", *scale.span())
        elif degree:
            pieces += words("grados", *degree.span())
        dash = _TO.match(line.text, end)
        if dash and first is None:
            between = line.before(start).lower() == "entre"
            joint = dash[1] if dash[1].isalpha() else "y" if between else "a"
            pieces += words(joint, *dash.span())
            first, at = number.value, dash.end()
            continue
        return Saying(pieces, end, flags) if named else None


_SIGN = re.compile(r"° ?([CF])(?![\w'])")


def _say_sign(line: Line, match: re.Match[str]) -> Saying:
    """`°C` without a number, as in the heading of a table."""
    return Saying(words(f"grados {_SCALES[match[1]]}", *match.span()), match.end())


def _say_name(line: Line, match: re.Match[str]) -> Saying:
    spoken = words(match[1], *match.span(1))
    return Saying(spoken + words(_SCALES[match[2]], *match.span(2)), match.end())


_SIGNED = r" ?(?:°(?! ?[a-z])|[CF](?![\w']))"
_START = re.compile(
    rf"(?<![\w.])[-−–]?\d[\d.,]{{0,5}}(?:{_SIGNED}|"
    rf" ?°? ?(?:[-–—−]|\by\b|\ba\b) ?[-−]?\d[\d.,]{{0,5}}{_SIGNED})"
)
RULES = (
    Rule(_START, _say, "20-25 °C, 2 a 8 °C", "ds"),
    Rule(_SIGN, _say_sign, "temperatura (°C)", "s"),
    Rule(_NAME, _say_name, "25 grados C", "a"),
)
