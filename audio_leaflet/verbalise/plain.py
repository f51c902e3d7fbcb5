"""A language without rules of its own: text passes as printed, signs that say nothing are dropped.

Comparison signs are refused, because a voice drops them in silence.
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import brackets, comparisons, prose, symbols
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying

_TOKEN = re.compile(r"[^\s()\[\]{}\",;:!?<>≥≤]+(?<![.'])|[^\s]")


def _refuse(line: Line, match: re.Match[str]) -> Saying:
    reason = f"no rule says {match.group()!r} in this language"
    return Saying((), match.end(), (Flag(*match.span(), reason, refuse=True),))


def _say(line: Line, match: re.Match[str]) -> Saying:
    return Saying((Piece(match.group(), *match.span()),), match.end())


RULES = (
    *prose.FIRST,
    *brackets.RULES,
    Rule(re.compile("|".join(map(re.escape, comparisons.SIGNS))), _refuse, "never silent", "s"),
    *symbols.RULES,
    Rule(_TOKEN, _say, "as printed"),
)
