"""Clock times and ratios in Spanish: `8:00 h`, `a las 14:30`, `8 a. m.`, `1:1000`."""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Rule, Saying, letters, listed, words
from audio_leaflet.verbalise.es import numbers

_CLOCK = re.compile(
    r"([01]?\d|2[0-3])[:.]([0-5]\d)(?: ?(h|hs|hrs?|horas)\.?(?!\w))?(?![\w:]|[.,]\d)"
)
_TWELVE = re.compile(
    r"(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\. ?(m)\.|"
    r"(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([apAP])([mM])(?!\w)"
)
_RATIO = re.compile(r"(\d{1,7}) ?: ?(\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,7})(?![\w:]|[.,]\d)")
_CUES = listed("las la entre desde hasta y hora horario")
_DILUTION = re.compile(r"dilu|proporci|relaci|partes", re.IGNORECASE)
_NEAR = 30


def _minutes(text: str) -> str:
    """After the hour without "y": "veinte y cinco" would be heard as one number."""
    if text == "00":
        return "en punto"
    return ("cero " if text[0] == "0" else "") + numbers.cardinal(int(text))


def _say_clock(line: Line, match: re.Match[str]) -> Saying | None:
    before = line.before(match.start()).lower()
    near = line.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
    cued = before in _CUES or bool(match[3])
    if "." in match.group()[:3] and not cued:
        return None  # 8.30 may be a decimal
    if not cued and (_DILUTION.search(near) or match[1] in ("1", "2")):
        return None
    hour = numbers.cardinal(int(match[1]), "f")
    minutes = match[2]
    if minutes == "00" and match[3]:
        spoken = words(hour, match.start(1), match.end(2))
    else:
        spoken = words(hour, *match.span(1)) + words(_minutes(minutes), *match.span(2))
    if match[3]:
        name = "hora" if int(match[1]) == 1 and minutes == "00" else "horas"
        spoken += words(name, *match.span(3))
    return Saying(spoken, match.end())


def _say_twelve(line: Line, match: re.Match[str]) -> Saying:
    """`8 a. m.`: the hour and the two letters, as printed."""
    base = 1 if match[1] else 5
    spoken = words(numbers.cardinal(int(match[base]), "f"), *match.span(base))
    if match[base + 1] and match[base + 1] != "00":
        spoken += words(_minutes(match[base + 1]), *match.span(base + 1))
    for group in (base + 2, base + 3):
        spoken += letters(match[group], match.start(group))
    if match.group().endswith(".") and line.is_over(match.end()):
        spoken += words(".", match.end() - 1, match.end())
    return Saying(spoken, match.end())


def _say_ratio(line: Line, match: re.Match[str]) -> Saying:
    pieces = words(numbers.whole(match[1]), *match.span(1))
    pieces += words("a", match.end(1), match.start(2))
    return Saying(
        pieces + words(numbers.whole(re.sub(r"\D", "", match[2])), *match.span(2)), match.end()
    )


RULES = (
    Rule(_TWELVE, _say_twelve, "8 a. m., 8:30 pm", "d"),
    Rule(_CLOCK, _say_clock, "8:00 h, a las 14:30", "d"),
    Rule(_RATIO, _say_ratio, "1:1000, a proportion", "d"),
)
