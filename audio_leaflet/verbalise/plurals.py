"""Plurals in brackets: `tablet(s)` is said as the plural, `GENERIC NAME(S)` too."""

from __future__ import annotations

import re

from audio_leaflet.verbalise import capitals
from audio_leaflet.verbalise.core import Line, Rule, Saying, words

_PLURAL = re.compile(r"([^\W\d_]{2,30})\((s|es|S|ES)\)(?!\w)")
_FUL = re.compile(r"([^\W\d_]{2,30})\((s|S)\)(ful|FUL)(?!\w)")
_IES = re.compile(r"([^\W\d_]{2,30})(?:y\(ies\)|\(y/ies\)|\(ies\))(?!\w)", re.IGNORECASE)
_VERB = re.compile(r"([^\W\d_]{2,30})\((ed|d|ing|n)\)(?!\w)")
_CHILDREN = re.compile(r"(child)\(ren\)(?!\w)", re.IGNORECASE)
_SHE = re.compile(r"\(?s\)?/?he(?!\w)", re.IGNORECASE)
_ONE = re.compile(r"(?<![\w./,-])(?:1|½|1/2|one|an?|each|per|every|\((?:1|one)\)) $", re.IGNORECASE)
_NEAR = 8
_SHORT = {"tab": "tablets", "cap": "capsules", "amp": "ampules"}


def _say(line: Line, match: re.Match[str]) -> Saying:
    word = match[1]
    low = word.lower()
    if _ONE.search(line.text, max(0, match.start() - _NEAR), match.start()):
        return Saying(words(word if word.islower() else low, *match.span()), match.end())
    if low in _SHORT:
        return Saying(words(_SHORT[low], *match.span()), match.end())
    if word.isupper() and len(word) > 1:
        pieces, _ = capitals.reading(line, match.start(), word)
        ending = "'s" if len(pieces) > 1 else match[2].lower()
        last = pieces[-1]
        whole = words(last.text + ending, last.start, match.end())
        return Saying(pieces[:-1] + whole, match.end())
    return Saying(words(word + match[2].lower(), *match.span()), match.end())


def _say_ful(line: Line, match: re.Match[str]) -> Saying:
    """`applicator(s)ful`."""
    one = _ONE.search(line.text, max(0, match.start() - _NEAR), match.start())
    word = match[1].lower() if match[1].isupper() else match[1]
    return Saying(words(f"{word}ful{'' if one else 's'}", *match.span()), match.end())


def _say_ies(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words(match[1].removesuffix("y") + "ies", *match.span()), match.end())


def _say_children(line: Line, match: re.Match[str]) -> Saying:
    cased = match[1].lower() if match[1].isupper() else match[1]
    return Saying(words(cased + "ren", *match.span()), match.end())


def _say_she(line: Line, match: re.Match[str]) -> Saying | None:
    if match.group().lower() not in ("(s)he", "s/he"):
        return None
    return Saying(words("she or he", *match.span()), match.end())


RULES = (
    Rule(_CHILDREN, _say_children, "child(ren)", "a"),
    Rule(_SHE, _say_she, "(s)he", "as"),
    Rule(_FUL, _say_ful, "applicator(s)ful", "a"),
    Rule(_IES, _say_ies, "allergy(ies)", "a"),
    Rule(_PLURAL, _say, "tablet(s): the plural covers one as well", "a"),
    Rule(
        _VERB,
        lambda line, match: Saying(words(match[1] + match[2], *match.span()), match.end()),
        "an optional ending of a verb",
        "a",
    ),
)
