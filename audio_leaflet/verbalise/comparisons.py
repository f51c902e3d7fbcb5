"""Comparison signs, never silent (the voice engine drops `<` and `>`).

Source: ISMP list of error-prone abbreviations: > and < in words.
"""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Rule, Saying, words

SIGNS = {
    "> or =": "greater than or equal to",
    "> OR =": "greater than or equal to",
    "< OR =": "less than or equal to",
    "< or =": "less than or equal to",
    ">/=": "greater than or equal to",
    "</=": "less than or equal to",
    ">=": "greater than or equal to",
    "=>": "greater than or equal to",
    "≥": "greater than or equal to",
    "<=": "less than or equal to",
    "=<": "less than or equal to",
    "≤": "less than or equal to",
    "≪": "much less than",
    "≫": "much greater than",
    ">": "greater than",
    "<": "less than",
    "≠": "not equal to",
    "=": "equals",
}


def _say(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words(SIGNS[match.group()], *match.span()), match.end())


def _say_variable(line: Line, match: re.Match[str]) -> Saying:
    """`p<0.001`, `n = 45`: the letter is a name."""
    return Saying(words(match[1].upper(), *match.span(1)), match.end(1))


RULES = (
    Rule(re.compile("|".join(map(re.escape, SIGNS))), _say, "ISMP", "s"),
    Rule(
        re.compile(r"([A-Za-z])(?= ?(?:[<>=≤≥±]))"),
        _say_variable,
        "a quantity named by a letter: p < 0.05",
        "a",
    ),
)
