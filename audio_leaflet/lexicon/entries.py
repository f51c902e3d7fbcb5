"""One written form and what is said for it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from audio_leaflet.model import Pronunciation

HYPHENS = "-‐‑"
APOSTROPHES = "'’ʼ′"
INVISIBLE = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphens, zero-width spaces and byte order marks: they stand in words and are not seen."""

Case = Literal["any", "written"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One written form and what is said for it: a pronunciation, or other words."""

    text: str
    """As written."""
    said: Pronunciation | None
    """None for an alias."""
    alias: str = ""
    """Words to say instead (`milligrams per litre`); empty if there is a pronunciation."""
    lang: str = ""
    """BCP 47 tag of the texts that it is for; empty for any."""
    path: str = ""
    """The file that it stands in."""
    line: int = 0
    case: Case = "any"
    """Which ways of writing it are meant, see `fits`."""

    @property
    def where(self) -> str:
        """File and line, for messages."""
        return f"{self.path}:{self.line}" if self.line else self.path

    def fits(self, written: str) -> bool:
        """Whether the entry is for this way of writing it, `written` being the same word.

        `any` case is what it says. `written` is for the capitals that the entry has, and, if it has
        small letters too, for capitals throughout, as headings are set: `Lioresal` is also
        LIORESAL, and `IV` is neither iv nor Iv.
        """
        if self.case == "any" or written == self.text:
            return True
        return written.isupper() and not self.text.isupper()

    @property
    def reading(self) -> str:
        """What is said, for people: `/ˈbækloʊfən/`, or the words of an alias."""
        return self.alias if self.said is None else f"/{self.said.ipa}/"


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is compared: small letters, one kind of blank, hyphen and apostrophe."""

    text: str
    spans: tuple[tuple[int, int], ...]
    """For each character of `text` the half-open span of the original that it stands for."""


_ALIKE = {
    **dict.fromkeys(HYPHENS, "-"),
    **dict.fromkeys(APOSTROPHES, "'"),
    # Letters that are small ASCII ones in other clothes.
    "ſ": "s",
    "ı": "i",
    "İ": "i",
}
MARKS = "\u0300-\u036f"
"""Combining marks: they belong to the letter before them and are no letters to `re`."""
_RUN = re.compile(
    rf"(?P<skip>[{INVISIBLE}]+)|(?P<blank>\s[\s{INVISIBLE}]*)|[^\s{INVISIBLE}][{MARKS}]*"
)


def fold(text: str) -> Folded:
    """The text as it is compared with other texts; its time grows with its length."""
    letters: list[str] = []
    spans: list[tuple[int, int]] = []
    for found in _RUN.finditer(text):
        if found["skip"]:
            continue
        # A letter and its accent are one, as most print has it.
        for sign in " " if found["blank"] else unicodedata.normalize("NFC", found[0]):
            small = sign.lower()
            letters.append(_ALIKE.get(sign) or (small if len(small) == 1 else sign))
            spans.append(found.span())
    return Folded("".join(letters), tuple(spans))


def key(text: str) -> str:
    """What is the same word in print: any case, any blanks, any hyphen or apostrophe."""
    if text.isascii() and text.isalpha():
        return text.lower()  # as most are; a lexicon has thousands, and is read at every start
    return fold(text.strip()).text
