"""Addresses of the web and mail in Spanish: punto, barra, arroba; known offices in letters."""

from __future__ import annotations

import re

from audio_leaflet.verbalise.addresses import MAIL, PART, URL, spelled
from audio_leaflet.verbalise.core import FIXED, Line, Piece, Rule, Saying, listed, words
from audio_leaflet.verbalise.es import acronyms, capitals, numbers

SIGNS = {
    ".": "punto",
    "/": "barra",
    "@": "arroba",
    "-": "guion",
    "_": "guion bajo",
    "?": "signo de interrogación",
    "=": "igual",
    "&": "y",
    "#": "almohadilla",
    "%": "por ciento",
    "+": "más",
    "~": "tilde",
    ":": "dos puntos",
    ",": "coma",
    ";": "punto y coma",
    "!": "signo de exclamación",
    "*": "asterisco",
    "$": "dólar",
    "'": "apóstrofo",
}
_NAMES = listed("com org net gob gov edu info ong")
"""Said as words although no Spanish syllable ends so."""
_OFFICES = listed("mx ar cl pe uy ve ec eu www html htm pdf php aspx http https fda ema cdc nih us")
"""Said letter by letter."""


def _is_name(part: str) -> bool:
    if part.lower() in _NAMES or part.upper() in acronyms.SAID_AS_WORDS:
        return True
    vowels = sum(sign in "aeiouáéíóúy" for sign in part.lower())
    return capitals.is_pronounceable(part) or (len(part) > 5 and vowels * 4 >= len(part))


def _spell(line: Line, start: int, end: int) -> tuple[Piece, ...]:
    pieces: tuple[Piece, ...] = ()
    for run in re.finditer(r"[^\W_]+|[\W_]", line.text[start:end]):
        at, token = start + run.start(), run.group()
        if not token.isalnum():
            pieces += words(SIGNS.get(token, token), at, at + 1)
            continue
        for found in PART.finditer(token):
            part, place = found.group(), at + found.start()
            if part == FIXED:
                fixed = line.fixed[place]
                pieces += (Piece(fixed.text, place, place + 1, fixed.pronunciation),)
            elif part.isdecimal():
                pieces += words(numbers.digits(part), place, place + len(part))
            elif part.lower() in _OFFICES or not _is_name(part):
                pieces += capitals.letters(part, place)
            else:
                pieces += words(part.lower(), place, place + len(part))
    return pieces


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    return spelled(line, match, _spell)


RULES = (
    Rule(
        MAIL, lambda line, match: Saying(_spell(line, *match.span()), match.end()), "e-mail", "ad"
    ),
    Rule(URL, _say, "web addresses, with or without www", "ad"),
)
