"""Temperatures: degrees, scale in full, ranges with one degree sign or two.

A sign lost on the way ("2 C to 8 C") is put back only after words that speak of temperature.
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import numbers, ranges
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words

_SCALES = {"C": "Celsius", "F": "Fahrenheit", "K": "kelvin"}
_CUES = listed(
    "at below above under over between and to than from exceed exceeding exceeds around "
    "approximately about refrigerator fridge store stored temperature temperatures"
)
_SIGN = re.compile(r"[-−–+] ?(?=\d)")
_SCALE = re.compile(r" ?([°])? ?(C|F|Celsius|celsius|Fahrenheit|fahrenheit)(?![\w']|-[^\W\d])")
_BESIDE = re.compile(r"\d ?[CF][ ,]{1,2}$")
"""Another temperature just before: "2 C 8 C" lost its dash."""
_DEGREE = re.compile(r" ?°")
_TO = re.compile(r" ?[-–—−] ?(?=[-−+]?\d)")
_SLASH = re.compile(r" ?/ ?(?=[-−–+]?\d)")
_WORD = re.compile(r"(deg(?:rees?|\.)?) ?°? ?([CF])(?![\w'])", re.IGNORECASE)


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    start = at = match.start()
    pieces: tuple[Piece, ...] = ()
    flags: tuple[Flag, ...] = ()
    first: float | None = None
    while True:
        sign, spoken = _SIGN.match(line.text, at), ""
        if sign:
            spoken = "plus" if sign.group()[0] == "+" else "minus"
            if spoken == "minus" and first is None and line.text[at - 1 : at] in (")", "]"):
                spoken = "to"  # 2 °C (36 °F)-8 °C (46 °F)
            pieces += words(spoken, *sign.span())
            at = sign.end()
        number = numbers.read(line, at)
        if number is None:
            return None
        pieces += words(number.spoken, number.start, number.end)
        flags += number.flags
        value = -number.value if spoken == "minus" else number.value
        if first is not None and value <= first:
            flags += ranges.falling(start=start, end=number.end)
        scale = _SCALE.match(line.text, number.end)
        degree = _DEGREE.match(line.text, number.end)
        if scale:
            lost = not scale[1] and len(scale[2]) == 1
            cued = (
                line.before(start).lower() in _CUES
                or _is_fever(number, scale[2])
                or bool(_BESIDE.search(line.text, max(0, start - 6), start))
            )
            if lost and first is None and not cued:
                return None
            if lost and not (first is not None and "°" in line.text[start:at]):
                flags += (Flag(number.start, scale.end(), "no degree sign; read as degrees"),)
            one = "degree" if number.value == 1 else "degrees"
            pieces += words(f"{one} {_SCALES[scale[2][0].upper()]}", *scale.span())
            end = scale.end()
        elif degree:
            pieces += words("degrees", *degree.span())
            end = degree.end()
        else:
            end = number.end
        dash = _TO.match(line.text, end)
        if dash and first is None:
            pieces += words(ranges.word(line, start), *dash.span())
            first, at = value, dash.end()
            continue
        if not scale and not degree:
            return None
        slash = _SLASH.match(line.text, end)
        if slash:  # 25 °C/77 °F, 25 °C/60% RH
            return Saying(pieces + words(",", *slash.span()), slash.end(), flags)
        return Saying(pieces, end, flags)


def _say_below_zero(line: Line, match: re.Match[str]) -> Saying:
    """The beginning of a range in words, where a dash could be a bullet: "-25 to -15 °C"."""
    return Saying(words("minus", *match.span(1)), match.end(1))


def _is_fever(number: numbers.Number, scale: str) -> bool:
    """`98.6 F`, `101 F`, `38 C`: no catheter or other thing measured in F or C is so large."""
    return 95 <= number.value <= 110 if scale == "F" else 35 <= number.value <= 42


def _say_word(line: Line, match: re.Match[str]) -> Saying:
    spoken = words("degrees" if match[1].lower() != "degree" else "degree", *match.span(1))
    return Saying(spoken + words(_SCALES[match[2].upper()], *match.span(2)), match.end())


_START = (
    r"(?<![\w.])[-−–+]?\d[\d.,]{0,7} ?(?:°|[CF](?![\w']|-[^\W\d])|Cel|cel|Fah|fah|[-–—−] ?[-−]?\d)"
)
RULES = (
    Rule(re.compile(_START), _say, "20°–25°C, 2 to 8 °C", "ds"),
    Rule(
        re.compile(
            r"(?<![\w.)\]])([-−–])(?=\d{1,3}(?:\.\d)? ?°?[CF]? ?(?:to|and|or) ?"
            r"[-−–+]?\d{1,3}(?:\.\d)? ?°)"
        ),
        _say_below_zero,
        "-25 to -15 °C",
        "s",
    ),
    Rule(_WORD, _say_word, "degrees F", "a"),
    Rule(
        re.compile(r"° ?([CF])(?![\w'])"),
        lambda line, match: Saying(
            words(f"degrees {_SCALES[match[1]]}", *match.span()), match.end()
        ),
        "a scale in a table: temperature (°C)",
        "s",
    ),
)
