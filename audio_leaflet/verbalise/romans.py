"""Roman numerals as numbers, without the word "roman" that the voice engine adds."""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, letters, words
from audio_leaflet.verbalise.numbers import cardinal

_VALUES = {"I": 1, "V": 5, "X": 10}
_ROMAN = r"(?:XX|X?IX|X?IV|X?V?I{1,3}|X?V|X)"
_BEFORE = (
    "type types class classes phase phases factor factors schedule grade grades stage stages "
    "appendix annex angiotensin part section chapter level category collagen interferon "
    "antithrombin topoisomerase bipolar mucopolysaccharidosis glycogenosis complex tyrosinemia "
    "table figure version volume step group nerve nerves world"
)
_WORD = re.compile(
    rf"({'|'.join(_BEFORE.split())})([ \-])({_ROMAN})([a-cA-C])?(?![\w'])(?!\.\w)", re.IGNORECASE
)
_LETTERS_AFTER = {"category": ("X", "V"), "figure": ("I", "V", "X")}
"""Letters, not numerals, after these: pregnancy category X, the figures A to Z."""
_AFTER_HYPHEN = re.compile(
    rf"(?:(DSM|ICD|RA|HLA|APACHE|MPS|C)-({_ROMAN})|(C)(I{{2,3}}|IV))(?![\w'])"
)
_CERTAIN = re.compile(r"(?!VIA(?!\w))(II|III|VI|VII|VIII|IX|XI|XII|XIII|XIV)([a-cA-C])?(?![\w'])")
_JOINED = re.compile(r"(r?F|GP)(VIII|VII|XIII|XII|XI|II|III|IX|V|X)([ab])?(?![\w'])")
"""Factors and glycoproteins; FV, FX and FIX only with a suffix."""
_NEXT = re.compile(rf"( ?(?:,|/|-|–|to|or|and|, and|, or) ?)({_ROMAN})([a-cA-C])?(?![\w'])(?!\.\w)")
_LIST = re.compile(rf"({_ROMAN})(?= ?(?:,|/|-|–|to|or|and) ?(?:and |or )?{_ROMAN}(?![\w']))")
_MOST = 12
"""Numerals of the longest list; there are thirteen clotting factors."""
_IS_LIST = re.compile(rf"(?:(?:I{{2,3}}|V?I{{2,3}}|IX)\b|\b{_ROMAN}[,/–-] ?{_ROMAN}\b)")


def value(text: str) -> int:
    """`IX` -> 9."""
    total, text = 0, text.upper()
    for at, sign in enumerate(text):
        size = _VALUES[sign]
        total += -size if any(_VALUES[later] > size for later in text[at + 1 : at + 2]) else size
    return total


def _say_numeral(line: Line, start: int, end: int, suffix: str | None) -> tuple[Piece, ...]:
    cut = end - len(suffix or "")
    pieces = words(cardinal(value(line.text[start:cut].upper())), start, cut)
    return pieces + (letters(suffix, cut) if suffix else ())


def _list(line: Line, at: int) -> tuple[tuple[Piece, ...], int]:
    """The rest of a list of numerals: "II, VII, IX, and X", "III/IV"."""
    pieces: tuple[Piece, ...] = ()
    for _ in range(_MOST):
        match = _NEXT.match(line.text, at)
        if not match:
            break
        joint = match[1].strip()
        spoken = {"/": "or", "-": "to", "–": "to", ", and": ", and", ", or": ", or"}.get(
            joint, joint
        )
        pieces += words(spoken, *match.span(1))
        pieces += _say_numeral(line, match.start(2), match.end(), match[3])
        at = match.end()
    return pieces, at


def _say_after_word(line: Line, match: re.Match[str]) -> Saying | None:
    numeral = match[3]
    if numeral != numeral.upper():
        return None
    if numeral in _LETTERS_AFTER.get(match[1].lower(), ()):
        return None
    follows = line.text[match.end() : match.end() + 2]
    if numeral == "I" and match[1].islower() and re.match(r" [a-z]", follows):
        # "in the section I read": the pronoun; a class is "class I"
        verb = line.after(match.end())
        if verb in ("am", "have", "was", "read", "took", "take", "had", "can", "do", "need"):
            return None
    pieces = words(_cased(line, match), *match.span(1))
    pieces += _say_numeral(line, match.start(3), match.end(), match[4])
    more, end = _list(line, match.end())
    return Saying(pieces + more, end)


def _cased(line: Line, match: re.Match[str]) -> str:
    return match[1].capitalize() if match[1].isupper() else match[1]


def _say_after_hyphen(line: Line, match: re.Match[str]) -> Saying:
    name, numeral = (1, 2) if match[1] else (3, 4)
    pieces = letters(match[name], match.start(name))
    return Saying(
        pieces + words(cardinal(value(match[numeral])), *match.span(numeral)), match.end()
    )


def _say_joined(line: Line, match: re.Match[str]) -> Saying | None:
    if match[2] in ("IX", "V", "X") and not match[3]:
        return None
    pieces = letters(match[1], match.start())
    pieces += _say_numeral(line, match.start(2), match.end(), match[3])
    more, end = _list(line, match.end())
    return Saying(pieces + more, end)


def _say_certain(line: Line, match: re.Match[str]) -> Saying:
    pieces = _say_numeral(line, match.start(), match.end(), match[2])
    more, end = _list(line, match.end())
    return Saying(pieces + more, end)


def _say_list(line: Line, match: re.Match[str]) -> Saying | None:
    """A list of numerals that has one in it which can be nothing else."""
    more, end = _list(line, match.end())
    if not _IS_LIST.search(line.text[match.start() : end].replace("IV/IM", "")):
        return None
    if line.text[match.start() : end] in ("I or I", "X-X"):
        return None
    return Saying(_say_numeral(line, *match.span(1), None) + more, end)


_MARKER = re.compile(rf"({_ROMAN})(?=\. [A-Z][A-Za-z])")
_ITEM = re.compile(r"(x?i{1,3}|x?i?[vx]|x?vi{1,3})(?=\))")
_SERIES = re.compile(r"\((?:ii|iii)\)")
_REACH = 400
"""Characters around an item in which the second of its list is looked for."""


def _say_marker(line: Line, match: re.Match[str]) -> Saying | None:
    """`IV. Dosage` at the beginning of a line is the fourth heading."""
    if line.text[: match.start()].strip():
        return None
    return Saying(_say_numeral(line, match.start(), match.end(), None), match.end())


def _say_item(line: Line, match: re.Match[str]) -> Saying | None:
    """`(i) ...; (ii) ...; (iii) ...`: items of a list in running text."""
    if line.text[match.start() - 1 : match.start()] != "(" or not _SERIES.search(
        line.text, max(0, match.start() - _REACH), match.start() + _REACH
    ):
        return None
    return Saying(_say_numeral(line, match.start(), match.end(), None), match.end())


MARKERS = (
    Rule(_MARKER, _say_marker, "IV. Dosage", "a"),
    Rule(_ITEM, _say_item, "(i) first; (ii) second", "a"),
)
"""Tried before any other word: a numeral that begins an item."""

RULES = (
    Rule(_WORD, _say_after_word, "type II, Schedule IV, factors VII and IX", "a"),
    Rule(_AFTER_HYPHEN, _say_after_hyphen, "DSM-IV, C-II, CII", "a"),
    Rule(_JOINED, _say_joined, "FVIII, FXa, GPIIb/IIIa", "a"),
    Rule(_LIST, _say_list, "factors (II, VII, IX, and X)", "a"),
    Rule(_CERTAIN, _say_certain, "a numeral that is no other abbreviation", "a"),
)
