"""Letters and digits in one token in Spanish: B12, CYP3A4, GLP-1, COVID-19; and long codes."""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, words
from audio_leaflet.verbalise.es import acronyms, capitals, numbers
from audio_leaflet.verbalise.numbers import SUPERSCRIPTS

_TOKEN = re.compile(
    r"(?=[A-Za-zÑ]*\d|\d+[A-Za-z]|[A-Za-z]{1,6}-\d)[A-Za-zÑ\d]{1,40}(?:-[A-Za-z\d]*\d[A-Za-z\d]*){0,3}"
    r"(?![^\W_Ͱ-Ͽµ])"
)
_PART = re.compile(r"[A-Z][a-z]{2,}|[a-z]+|[A-ZÑ]+|\d+|-")
_UNKNOWN = re.compile(r"\d+[a-z]{2,}$")
_RUN = re.compile(r"[A-Za-z]+|\d+")
_RUNS = 5
"""More letters and digits in turn than this are a serial number (CYP3A4 has four)."""
_LONGEST = 15
_LONG = re.compile(r"\d{4,13}(?:[-–]\d{1,6}){2,4}(?!\w)|\d{8,}(?![\w.,]\d)|0\d{2,}(?![\w.,]\d)")
_GROUP = re.compile(r"\d+|[-–/ .]+")
_LOT = re.compile(
    r"([Ll]ote|LOTE)((?: ?n\.?°)?:? ?)(?=[A-Z\d-]*\d)([A-Z\d]+(?:-[A-Z\d]+)*)(?![\w-])"
)
_REGISTERED = re.compile(r"(C\. ?N\.|CN|NDC)(:? ?)(\d{4,6}(?:[.-]\d{1,4}){0,2})(?![\w%])")


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    text = match.group()
    if len(text) > _LONGEST or len(_RUN.findall(text)) > _RUNS:
        return Saying(_spell(text, match.start()), match.end())
    pieces: tuple[Piece, ...] = ()
    for found in _PART.finditer(text):
        part, at = found.group(), match.start() + found.start()
        end = at + len(part)
        if part.isdigit():
            pieces += words(numbers.whole(part), at, end)
        elif part in acronyms.SAID_AS_WORDS or (len(part) > 2 and part[1:].islower()):
            pieces += words(part.lower() if part.isupper() else part, at, end)
        elif part != "-":
            pieces += capitals.letters(part, at)
    flags: tuple[Flag, ...] = ()
    if _UNKNOWN.match(text):
        flags = (Flag(*match.span(), "letters after a number that are no known unit", refuse=True),)
    return Saying(pieces, match.end(), flags)


def _spell(text: str, start: int) -> tuple[Piece, ...]:
    """A serial number: every sign by itself."""
    pieces: tuple[Piece, ...] = ()
    for at, sign in enumerate(text, start):
        if sign.isdigit():
            pieces += words(numbers.digits(sign), at, at + 1)
        else:
            pieces += words(",", at, at + 1) if sign == "-" else capitals.letters(sign, at)
    return pieces


def _groups(line: Line, start: int, end: int) -> tuple[Piece, ...]:
    pieces: tuple[Piece, ...] = ()
    for found in _GROUP.finditer(line.text, start, end):
        pieces += words(numbers.digits(found.group()) or ",", *found.span())
    return pieces


def _say_long(line: Line, match: re.Match[str]) -> Saying:
    return Saying(_groups(line, *match.span()), match.end())


def _say_lot(line: Line, match: re.Match[str]) -> Saying:
    pieces = words(match[1].lower(), *match.span(1))
    pieces += words("número", *match.span(2)) if "°" in match[2] else ()
    return Saying(pieces + _spell(match[3], match.start(3)), match.end())


def _say_registered(line: Line, match: re.Match[str]) -> Saying:
    head = capitals.letters(match[1], match.start(1))
    return Saying(head + _groups(line, *match.span(3)), match.end())


ELEMENTS = {
    "Na": "sodio",
    "K": "potasio",
    "Ca": "calcio",
    "Mg": "magnesio",
    "Cl": "cloro",
    "Fe": "hierro",
    "Zn": "cinc",
    "Li": "litio",
}
_ION = re.compile(rf"({'|'.join(ELEMENTS)})([²³\d]?)([+⁺]|[−⁻]|-(?!\w))")


def _say_ion(line: Line, match: re.Match[str]) -> Saying:
    """`Na+`, `Ca²⁺`: the element and its charge."""
    pieces = words(ELEMENTS[match[1]], *match.span(1))
    if match[2]:
        pieces += words(numbers.cardinal(int(match[2].translate(SUPERSCRIPTS))), *match.span(2))
    spoken = "más" if match[3] in "+⁺" else "menos"
    return Saying(pieces + words(spoken, *match.span(3)), match.end())


CODES = (
    Rule(_ION, _say_ion, "Na+, Ca²⁺", "a"),
    Rule(_LOT, _say_lot, "lote A1234", "a"),
    Rule(_REGISTERED, _say_registered, "C.N. 654321", "a"),
    Rule(_LONG, _say_long, "long codes and numbers with a leading zero are no amounts", "d"),
)
"""Identifiers: tried before amounts."""

RULES = (Rule(_TOKEN, _say, "letters one by one, numbers as amounts", "ad"),)
