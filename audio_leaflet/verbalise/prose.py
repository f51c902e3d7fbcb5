"""Plain words: said as printed. The last rules of the list, and the first for ordinary text."""

from __future__ import annotations

import re
import unicodedata

from audio_leaflet.model import Flag, Pronunciation
from audio_leaflet.verbalise.core import FIXED, Line, Piece, Rule, Saying, words

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Letters to a program, footnotes to a reader; `symbols` has them."""
_LETTER = rf"[^\W\d_{_RAISED}]"
_WORD = re.compile(
    rf"{_LETTER}+(?:'{_LETTER}+)*(?:-[^\W\d_A-Z{_RAISED}]{{2,}}(?![^\W_])(?:'{_LETTER}+)*){{0,5}}'?"
)
_FIXED = re.compile(rf"{FIXED}('s|'S|\((?:e?s|E?S)\))?(?![^\W_'])|{FIXED}")
_HISSING = ("s", "z", "ʃ", "ʒ")
_VOICELESS = ("p", "t", "k", "f", "θ")


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    text = match.group().rstrip("'")
    if FIXED in text or (len(text) == 1 and text.isascii()):
        return None
    head, hyphen, _ = text.partition("-")
    if hyphen and (len(head) == 1 or head.isupper()):
        return None  # ACE-inhibitor: `_FIRST_PART` says the parts apart
    flags: tuple[Flag, ...] = ()
    if not all(_is_latin(sign) for sign in text):
        flags = (Flag(*match.span(), "letters of another script; left to the voice"),)
    start = match.start()
    return Saying(words(text, start, start + len(text)), match.end(), flags)


def _is_latin(sign: str) -> bool:
    return sign.isascii() or not sign.isalpha() or unicodedata.name(sign, "").startswith("LATIN")


def _say_fixed(line: Line, match: re.Match[str]) -> Saying:
    """A decided span, with the ending of a possessive in its phonemes."""
    fixed = line.fixed[match.start()]
    if not match[1]:
        pieces = (
            (Piece(fixed.text, *match.span(), fixed.pronunciation),)
            if fixed.pronunciation
            else words(fixed.text, *match.span())
        )
        return Saying(pieces, match.end())
    text = fixed.text + ("'s" if match[1][0] == "'" else "s")
    said = fixed.pronunciation
    if said is None:
        return Saying(words(text, *match.span()), match.end())
    ending = "ᵻz" if said.ipa.endswith(_HISSING) else "s" if said.ipa.endswith(_VOICELESS) else "z"
    said = Pronunciation(said.ipa + ending, said.plain + text[len(fixed.text) :], said.source)
    return Saying((Piece(text, *match.span(), said),), match.end())


FIRST = (Rule(_FIXED, _say_fixed, "the lexicon has decided", "a"),)
LAST = (Rule(_WORD, _say, "an ordinary word", "a"),)
