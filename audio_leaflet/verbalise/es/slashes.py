"""A slash between Spanish words: "o" for alternatives, "y" between medicines given together.

Sources: ISMP-España (between medicines never silent), RAE (y/o said as both words; "u" before o-,
"e" before i-).
"""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import MEDICINE, Line, Rule, Saying, listed, words
from audio_leaflet.verbalise.es import measures, plurals

_STEMS = re.compile(
    r"(?:pril|prilat|sartán|vir|statina|olol|alol|mab|tida|azol|cilina|micina|profeno|codona|"
    r"setrón|gliptina|gliflozina|formina|tiazida|barbital|caína|dipino|floxacino|ciclina|cef\w+|"
    r"xabán|gatrán|tinib|ciclib|lukast|triptán|oxetina|azepam|zolam|tadina|terol|vudina|platino|"
    r"asona|olona|onida|estradiol|gestrel|paracetamol|clavulánico|clavulanato|bactam|penem|sulfa\w*|"
    r"trimetoprima|efrina|efedrina|parina|tropio|glinida|glitazona|fibrato|prazol|semida|lactona)$",
    re.IGNORECASE,
)
"""Endings that the Spanish forms of INN stems give to medicines."""
_GIVEN_TOGETHER = listed(
    "magnesio aluminio calcio hierro sodio potasio cafeína codeína carbonato hidróxido levodopa "
    "carbidopa naloxona insulina ácido cabergolina"
)
_AND_OR = re.compile(r"([yeYE]) ?/ ?([ouOU])(?!\w)")
_JOINT = re.compile(r" ?/ ?(?=[^\W\d_]|[\"'(])")
_ENDING = re.compile(r"([^\W\d_]{2,30})/(as?|os?|es|s|la|las|los)(?![^\W_])")


def is_medicine(word: str) -> bool:
    """Whether a word is a medicine, as far as its ending or the lexicon shows."""
    return word == MEDICINE or word.lower() in _GIVEN_TOGETHER or bool(_STEMS.search(word))


def conjunction(spoken: str, following: str) -> str:
    """`y` and `o` as they sound before the next word: padre e hijo, siete u ocho."""
    low = following.lower()
    if spoken == "y" and re.match(r"h?[ií](?!e)", low):
        return "e"
    return "u" if spoken == "o" and re.match(r"h?[oó]", low) else spoken


def _say_and_or(line: Line, match: re.Match[str]) -> Saying:
    spoken = words(match[1].lower(), *match.span(1)) + words(match[2].lower(), *match.span(2))
    return Saying(spoken, match.end())


def _say_ending(line: Line, match: re.Match[str]) -> Saying | None:
    """`médico/a`: both words."""
    other = plurals.other(match[1], match[2])
    if other is None:
        return None
    spoken = words(match[1], *match.span(1))
    joint = words(conjunction("o", other), match.end(1), match.start(2))
    return Saying(spoken + joint + words(other, *match.span(2)), match.end())


def _say(line: Line, match: re.Match[str]) -> Saying:
    before, after = line.adjacent(match.start()), line.after(match.end())
    if not before or (len(before) == 1 and len(after) == 1):
        return Saying(words(",", *match.span()), match.end())
    found = measures.unit_at(line, match.end())
    if found and (found.unit.forms or measures.is_unit(before)):
        below = words(found.unit.one, found.start, found.end)  # copias/ml, latidos/minuto
        return Saying(words("por", *match.span()) + below, found.end, found.flags())
    together = is_medicine(before) or is_medicine(after)
    spoken = conjunction("y" if together else "o", after)
    return Saying(words(spoken, *match.span()), match.end())


BOTH = (
    Rule(_AND_OR, _say_and_or, "y/o is said as both words", "a"),
    Rule(_ENDING, _say_ending, "médico/a: both genders", "a"),
)
"""Tried before words in capitals."""

RULES = (Rule(_JOINT, _say, "alternatives, or medicines given together", "s"),)
