"""Comparison signs in Spanish words, never silent. Source: ISMP-España, error-prone signs."""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Rule, Saying, alternatives, named, words

SIGNS = {
    ">=": "mayor o igual que",
    "=>": "mayor o igual que",
    "≥": "mayor o igual que",
    "<=": "menor o igual que",
    "=<": "menor o igual que",
    "≤": "menor o igual que",
    "≪": "mucho menor que",
    "≫": "mucho mayor que",
    ">": "mayor que",
    "<": "menor que",
    "≠": "distinto de",
    "=": "igual a",
}


def _say_variable(line: Line, match: re.Match[str]) -> Saying:
    """`p < 0,05`, `n = 45`: the letter is a name."""
    return Saying(words(match[1].upper(), *match.span(1)), match.end(1))


RULES = (
    Rule(re.compile(alternatives(SIGNS)), named(SIGNS), "ISMP-España", "s"),
    Rule(re.compile(r"([A-Zb-df-np-tv-xz])(?= ?[<>=≤≥±])"), _say_variable, "p < 0,05", "a"),
)
