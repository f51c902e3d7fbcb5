"""Where the sentences of a paragraph begin and end.

One sentence is one utterance: one pause, one clip, one place to resume. A sentence longer than
about `LONGEST` characters is divided further, so that its sound begins soon and the highlighting
of a voice that cannot time its words stays near what is heard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audio_leaflet.verbalise.core import listed

LONGEST = 300
"""Characters of an utterance above which it is divided at a semicolon, colon or comma."""
_SHORTEST = 40
"""Characters below which a part would sound chopped off."""

NEVER = listed(
    "e.g eg i.e ie vs v viz cf ca approx incl excl dr mr mrs ms prof st tel temp dept "
    "jan feb mar apr jun jul aug sep sept oct nov dec resp mfd mfr ph"
)
"""English abbreviations after which a sentence goes on."""

BEFORE_FIGURE = listed(
    "no nos fig figs sec vol ref refs pp p ver para art ch chap max min exp rev tab eq ext lic reg"
)
"""These are abbreviations only before a figure: elsewhere "No." is an answer."""

_TITLES = frozenset(("dr", "dra", "sr", "sra", "prof", "tel"))
"""Abbreviations that many languages share."""

_STARTERS = listed(
    "the a an if do does in it its this these that those your you we they he she there when while "
    "before after for to call ask tell take use keep store stop contact talk see also however do "
    "not never always most some many other what how who why patients people adults children"
)
"""Words that begin a sentence even after an abbreviation of letters: "in the U.S. The ..."."""

_STOP = re.compile(r"(?<![.!?…؟۔])([.!?…؟۔]++)[\"'”’»)\]]*+(?=\s|$)|[\u3002\uff01\uff1f]")
"""Marks that end sentences, with quotes and brackets that they close; Chinese needs no space."""
_TOKEN = re.compile(r"[^\s(\[\"“‘]+$")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]$")
_REACH = 24
"""Characters before a stop in which its word is looked for."""
_NEXT = re.compile(r"\s*[\"'“‘«(\[*•]*\s*(\w+)?")
_PAIRS = {")": "(", "]": "["}


def split(text: str, lang: str) -> list[tuple[int, int]]:
    """Half-open spans of the sentences of a paragraph; together they cover all that is not space.

    `lang` is a BCP 47 tag; abbreviations are known for English only.
    """
    inside = _bracketed(text)
    spans: list[tuple[int, int]] = []
    start = _skip(text, 0)
    english = lang.partition("-")[0].lower() == "en"
    for stop in _STOP.finditer(text):
        if inside[stop.end() - 1] and stop.end() < len(text) and inside[stop.end()]:
            continue
        if stop.start() >= start and _ends(text, start, stop, english=english):
            spans.extend(_divide(text, start, stop.end(), inside))
            start = _skip(text, stop.end())
    if start < len(text):
        spans.extend(_divide(text, start, len(text.rstrip()), inside))
    return spans


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _bracketed(text: str) -> bytearray:
    """For each character 1 if it stands inside matched brackets of at most `LONGEST` characters."""
    inside = bytearray(len(text))
    opened: list[int] = []
    for at, sign in enumerate(text):
        if sign in "([":
            opened.append(at)
        elif sign in _PAIRS and opened and text[opened[-1]] == _PAIRS[sign]:
            begin = opened.pop()
            if at - begin <= LONGEST:
                inside[begin : at + 1] = b"\1" * (at + 1 - begin)
    return inside


def _ends(text: str, start: int, stop: re.Match[str], *, english: bool) -> bool:
    """Whether a sentence ends at this mark."""
    if not stop[1]:
        return True
    following = _NEXT.match(text, stop.end())
    follows = following[1] if following else None
    if not follows:
        return True
    if follows[0].islower():
        return False  # an abbreviation, or speech reported within a sentence
    if stop[1] != ".":
        return True
    found = _TOKEN.search(text, max(start, stop.start() - _REACH), stop.start())
    token = found.group() if found else ""
    if token.isdigit() and found and not text[start : found.start()].strip("(["):
        return False  # "1. How to take it"
    if not english:
        return token.lower() not in _TITLES and not (len(token) == 1 and token.isupper())
    low = token.lower()
    if low in BEFORE_FIGURE:
        numbered = follows[0].isdigit() or (len(follows) == 1 and low != "no")
        return not numbered and low not in NEVER
    if low in NEVER:
        return False
    if len(token) == 1 and token.isupper():
        before = _TOKEN.search(
            text[max(start, stop.start() - 1 - _REACH) : stop.start() - 1].rstrip()
        )
        return (
            bool(before and before.group().isalpha() and before.group().islower())
            or follows.lower() in _STARTERS
        )
    if _DOTTED.search(token):
        return follows.lower() in _STARTERS or (token[-1].islower() and not follows[0].isdigit())
    return True


def _divide(text: str, start: int, end: int, inside: bytearray) -> Iterator[tuple[int, int]]:
    """The sentence itself, or its parts if it is too long."""
    while end - start > LONGEST:
        cut = _cut(text, start, end, inside)
        if cut is None:
            break
        yield start, cut
        start = _skip(text, cut)
    if start < end:
        yield start, end


def _cut(text: str, start: int, end: int, inside: bytearray) -> int | None:
    """Where to end the first part: the last best mark within reach, else the next of any kind."""
    best: dict[str, int] = {}
    for at in range(start + _SHORTEST, end - 1):
        sign = text[at]
        if sign not in ";:," or inside[at] or not text[at + 1].isspace():
            continue
        if sign == "," and (text[at - 1] == "." or text[at + 2 : at + 3].isdigit()):
            continue  # "e.g., x", "July 15, 2022"
        if at - start < LONGEST:
            best[sign] = at + 1
        elif not best:
            return at + 1
        if at - start >= LONGEST:
            break
    return next((best[sign] for sign in ";:," if sign in best), None)
