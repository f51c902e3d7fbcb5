"""Letters and digits in one token: B12, CYP3A4, GLP-1, COVID-19, H1N1, 2X."""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import acronyms, capitals, numbers
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, letters, words

_TOKEN = re.compile(
    r"(?=[A-Za-z]*\d|\d+[A-Za-z])[A-Za-z\d]{2,40}(?:-[A-Za-z\d]*\d[A-Za-z\d]*(?![A-Za-z\d-])){0,3}(?:\.\d{1,4}){0,3}(?![^\W_])"
)
_PART = re.compile(r"[A-Z][a-z]{2,}|[a-z]+|[A-Z]+|\d+|[-.]")
_FIFTY = re.compile(r"[1-9]\d0$|[1-9][1-9]\d$")
_UNKNOWN = re.compile(r"\d+[a-z]{2,}$")
_RUN = re.compile(r"[A-Za-z]+|\d+")
_LONGEST = 15
_RUNS = 5
"""More letters and digits in turn than this are a serial number (CYP3A4 has four)."""
_HALVED = frozenset(("P", "CYP", "E"))
"""After these a three-digit number is said in two parts: P four fifty, E one seventy one."""


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    pieces: tuple[Piece, ...] = ()
    last = ""
    if match.group().upper() in acronyms.AMBIGUOUS:
        reason = f"may be {acronyms.AMBIGUOUS[match.group().upper()]}; read as letters"
        return Saying(_spell(match), match.end(), (Flag(*match.span(), reason),))
    if len(match.group()) > _LONGEST or len(_RUN.findall(match.group())) > _RUNS:
        return Saying(_spell(match), match.end())
    for found in _PART.finditer(match.group()):
        part, at = found.group(), match.start() + found.start()
        end = at + len(part)
        if part.isdigit():
            pieces += words(_number(part, last), at, end)
        elif part == ".":
            pieces += words("point", at, end)
        elif part == "-":
            continue
        else:
            pieces += _named(line, part, at)
        last = part
    flags: tuple[Flag, ...] = ()
    if _UNKNOWN.match(match.group()):
        flags = (Flag(*match.span(), "letters after a number that are no known unit", refuse=True),)
    return Saying(pieces, match.end(), flags)


def _spell(match: re.Match[str]) -> tuple[Piece, ...]:
    """A serial number: every sign by itself."""
    pieces: tuple[Piece, ...] = ()
    for at, sign in enumerate(match.group(), match.start()):
        if sign.isdigit():
            pieces += words(numbers.ONES[int(sign)], at, at + 1)
        else:
            pieces += letters(sign, at)
    return pieces


def _number(text: str, before: str) -> str:
    if before in _HALVED and _FIFTY.match(text):
        return f"{numbers.cardinal(int(text[0]))} {numbers.cardinal(int(text[1:]))}"
    return numbers.whole(text)


def _named(line: Line, part: str, at: int) -> tuple[Piece, ...]:
    if len(part) > 1:
        if part.upper() in acronyms.SAID_AS_WORDS or (
            len(part) > 2 and not part.isupper() and capitals.is_pronounceable(part)
        ):
            return words(part.lower() if part.isupper() else part, at, at + len(part))
        if part.isupper() and capitals.is_ordinary(part):
            return words(part.lower(), at, at + len(part))
    return letters(part, at)


RULES = (Rule(_TOKEN, _say, "letters one by one, numbers as amounts", "ad"),)
