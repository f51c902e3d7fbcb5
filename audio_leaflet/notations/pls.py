"""Lexicons for other programs and for ours: W3C Pronunciation Lexicon 1.0 (2008)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio_leaflet.errors import NotationError
from audio_leaflet.kinds import Notation
from audio_leaflet.notations._portable import portable
from audio_leaflet.notations._xml import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from audio_leaflet.model import Pronunciation


def lexeme(graphemes: Sequence[str], ipa: str) -> str:
    """One line of a lexicon: how these written forms are said, the IPA exactly as given.

    `lexicon.read_pls` reads our IPA back unchanged. Raises NotationError if it cannot stand in XML.
    """
    written = "".join(f"<grapheme>{xml_text(each)}</grapheme>" for each in graphemes)
    return f"  <lexeme>{written}<phoneme>{xml_text(ipa)}</phoneme></lexeme>"


def document(lexemes: Iterable[str], lang: str = "en-US") -> str:
    """A whole lexicon file of the lexemes, for texts in the language."""
    before, after = _frame(lang)
    return "\n".join([before, *lexemes, after, ""])


def write(said: Pronunciation, name: str) -> str:
    """A lexeme for any program: IPA that Polly and Azure know, each case of the name spelled out.

    They compare graphemes letter for letter. Raises NotationError if there is no name.
    """
    if not name.strip():
        raise NotationError(
            f"the {said.source} has no name beside it, and a lexicon needs the word as written",
            remedy="Give the name, a tab, and the respelling",
        )
    return lexeme(_cases(name), portable(said.ipa))


def _cases(name: str) -> list[str]:
    """The name as it stands, in a sentence, at its beginning, in a title; initials as they are."""
    if name.isupper():
        return [name]
    lower = name.lower()
    return list(dict.fromkeys([name, lower, lower[:1].upper() + lower[1:], name.upper()]))


def _frame(lang: str) -> tuple[str, str]:
    before = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"'
        f' alphabet="ipa" xml:lang="{xml_text(lang)}">'
    )
    return before, "</lexicon>"


NOTATION = Notation(write, *_frame("en-US"))
