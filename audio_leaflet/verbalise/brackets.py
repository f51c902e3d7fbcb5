"""Brackets and quotation marks: a bracket is a pause and never a word; a quote is silent."""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Rule, Saying, words


def _pause(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words(",", *match.span()), match.end())


def _silent(line: Line, match: re.Match[str]) -> Saying:
    return Saying((), match.end())


RULES = (
    Rule(re.compile(r"[()\[\]{}]"), _pause, "an aside is set off by pauses", "s"),
    Rule(re.compile(r"[\"'`]"), _silent, "quotation marks are not heard", "s"),
)
