"""Words of one spelling and two sounds, told apart by their neighbours.

The voice engine takes "Use it daily" for the noun and "close your eye" for the adjective; a verb
is known by the article, pronoun or number after it. Found by listening to leaflets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from audio_leaflet.model import Pronunciation
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed

_OBJECT = (
    "a an the it them this these that those your his her their its one two three four five six "
    "each every both all any another no only"
)


_VERB = "into through across from out to away " + _OBJECT


@dataclass(frozen=True, slots=True)
class Heteronym:
    """The rarer sound of a word, and the words after it that show it."""

    word: str
    ipa: str
    followed: frozenset[str]
    number: bool = False
    """Whether a figure after it shows it as well: "Use 2 sprays"."""
    unless: frozenset[str] = frozenset()
    """If given, the words after it that show the other sound; then `followed` does not count."""


HETERONYMS = (
    Heteronym(
        "use",
        "ˈjuːz",
        listed(
            _OBJECT + " machines machinery caution care birth contraception contraceptives condoms"
            " effective protection sunscreen extra another enclosed"
        ),
        number=True,
    ),
    Heteronym("close", "ˈkloʊz", listed(_OBJECT)),
    Heteronym("record", "ɹɪˈkɔːɹd", listed(_OBJECT), number=True),
    Heteronym("insert", "ɪnˈsɜːt", listed(_OBJECT), number=True),
    Heteronym("increase", "ɪnˈkɹiːs", listed(_OBJECT + " by to dose doses slowly gradually")),
    Heteronym("decrease", "dɪˈkɹiːs", listed(_OBJECT + " by to dose doses slowly gradually")),
    Heteronym("tear", "ˈtɛɹ", listed(_OBJECT + " off open")),
    Heteronym("lead", "ˈlɛd", listed("poisoning level levels acetate")),
    Heteronym("moderate", "ˈmɑːdɚɹət", frozenset(), unless=listed(_OBJECT)),
    Heteronym("diffuse", "dɪˈfjuːs", frozenset(), unless=listed(_VERB)),
    Heteronym("transplant", "ˈtɹænsplænt", frozenset(), unless=listed(_OBJECT)),
    Heteronym("minute", "maɪˈnuːt", listed("amount amounts quantity quantities trace traces")),
)
"""The word at the beginning of its phrase, so that "for external use only" stays the noun."""

_NOUN = listed(
    "a an the of for in before after during with without on by at first each every any this your "
    "its their external internal topical oral ophthalmic otic nasal rectal vaginal human animal "
    "drug alcohol term single emergency hospital office home package further daily chronic "
    "continued prolonged repeated one"
)
"""After these the word is a noun or an adjective."""
_BY_WORD = {each.word: each for each in HETERONYMS}
_WORD = re.compile(rf"({'|'.join(_BY_WORD)})(?![\w'-])", re.IGNORECASE)
_FIGURE = re.compile(r" [\d½¼¾]")
_QUANTITIES = frozenset(("lead", "minute"))
"""Told by the word after them alone."""


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    found = _BY_WORD[match[1].lower()]
    follows = line.text[match.end() : match.end() + 1] == " " and line.after(match.end()).lower()
    if found.unless:
        return None if follows in found.unless else _spoken(line, match, found)
    figure = found.number and _FIGURE.match(line.text, match.end())
    if not figure and follows not in found.followed:
        return None
    noun = line.adjacent(match.start()).lower().rpartition("-")[2] in _NOUN
    if found.word not in _QUANTITIES and noun:
        return None
    return _spoken(line, match, found)


def _spoken(line: Line, match: re.Match[str], found: Heteronym) -> Saying:
    text = match[1] if match[1][1:].islower() else match[1].lower()
    if match[1].isupper() and line.starts_sentence(match.start()):
        text = text.capitalize()
    said = Pronunciation(found.ipa, text.lower(), f"told from the word after it: {found.word}")
    return Saying((Piece(text, *match.span(), said),), match.end())


RULES = (Rule(_WORD, _say, "the verbs use and close, the metal lead, the adjective moderate", "a"),)
