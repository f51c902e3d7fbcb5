"""Brackets and quotation marks: a bracket is a pause and never a word; a quote is silent."""

from __future__ import annotations

import re

from audio_leaflet.verbalise import measures
from audio_leaflet.verbalise.core import Line, Rule, Saying, silent, words


def _pause(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words(",", *match.span()), match.end())


def _quote(line: Line, match: re.Match[str]) -> Saying:
    """A straight double quote right after a digit, where no quotation is open, is inches."""
    at = match.start()
    if at in line.quotes or not line.text[at - 1 : at].isdigit():
        return Saying((), match.end())
    one = re.search(r"(?<![\d.])(?:1|\d/\d)$", line.text[max(0, at - 4) : at])
    spoken = "inch" if one or measures.qualifies(line, match.end()) else "inches"
    return Saying(words(spoken, *match.span()), match.end())


ASIDES = (
    Rule(re.compile(r"[()\[\]{}]"), _pause, "an aside is set off by pauses", "s"),
    Rule(re.compile(r"['`]"), silent, "single quotes around words", "s"),
)
"""In any language."""

RULES = (*ASIDES, Rule(re.compile(r'"'), _quote, "quotation marks are not heard", "s"))
