"""Roman numerals in Spanish: as numbers after the words that have them."""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, words
from audio_leaflet.verbalise.es import capitals, numbers
from audio_leaflet.verbalise.romans import value

_ROMAN = r"(?:XX|X?IX|X?IV|X?V?I{1,3}|X?V|XX?I{0,3}|X)"
_BEFORE = (
    "tipo tipos clase clases fase fases factor factores grado grados estadio estadios anexo "
    "apéndice angiotensina parte sección capítulo nivel categoría colágeno bipolar tabla etapa "
    "siglo grupo antitrombina"
)
_WORD = re.compile(
    rf"({'|'.join(_BEFORE.split())})([ \-])({_ROMAN})([a-cA-C])?(?![\w'])(?!\.\w)", re.IGNORECASE
)
_NEXT = re.compile(rf"( ?(?:,|/|-|–|o|y|a) ?)({_ROMAN})([a-cA-C])?(?![\w'])(?!\.\w)")
_CERTAIN = re.compile(r"(II|III|VI|VII|VIII|IX|XI|XII|XIII|XIV)([a-cA-C])?(?![\w'])")
_JOINTS = {"/": "o", "-": "a", "–": "a"}
_MOST = 12
"""Numerals of the longest list; there are thirteen clotting factors."""


def _numeral(text: str, suffix: str | None, start: int) -> tuple[Piece, ...]:
    end = start + len(text)
    spoken = words(numbers.cardinal(value(text)), start, end)
    return spoken + (capitals.letters(suffix, end) if suffix else ())


def _say_after_word(line: Line, match: re.Match[str]) -> Saying:
    low = match[1].lower() if match[1].isupper() else match[1]
    pieces = words(low, *match.span(1)) + _numeral(match[3], match[4], match.start(3))
    end = match.end()
    for _ in range(_MOST):
        more = _NEXT.match(line.text, end)
        if not more:
            break
        joint = more[1].strip()
        pieces += words(_JOINTS.get(joint, joint), *more.span(1))
        pieces += _numeral(more[2], more[3], more.start(2))
        end = more.end()
    return Saying(pieces, end)


def _say_certain(line: Line, match: re.Match[str]) -> Saying:
    return Saying(_numeral(match[1], match[2], match.start()), match.end())


RULES = (
    Rule(_WORD, _say_after_word, "tipo II, factores VII y IX", "a"),
    Rule(_CERTAIN, _say_certain, "a numeral that is no other abbreviation", "a"),
)
