"""Directions of prescriptions in Spanish: `c/8 h`, `c/12h`, `PRN`.

Source: ISMP-España, list of error-prone abbreviations (every so many hours in words).
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Rule, Saying, words
from audio_leaflet.verbalise.es import numbers

CODES = {
    "prn": "si precisa",
    "stat": "inmediatamente",
    "bid": "dos veces al día",
    "tid": "tres veces al día",
    "qid": "cuatro veces al día",
}
_FLAGGED = frozenset(("bid", "tid", "qid"))
PERIODS = {
    "h": ("hora", "horas"),
    "d": ("día", "días"),
    "s": ("semana", "semanas"),
    "mi": ("minuto", "minutos"),
    "me": ("mes", "meses"),
}
_EVERY = re.compile(
    r"(?:c/|q) ?(\d{1,2})(?: ?(?:-|–|a) ?(\d{1,2}))? ?"
    r"(hs?|hrs?|horas?|d|días?|sem|semanas?|min|minutos?|mes(?:es)?)\.?(?!\w)",
    re.IGNORECASE,
)
_EACH = re.compile(r"[cC]/ ?(?=[a-záéíóúñ]{3})|C/ ?(?=DÍA|HORA|NOCHE|SEMANA)")
"""`C/ Mayor` is a street."""
_DOTTED = "|".join(r"\.\s?".join(code) + r"\." for code in CODES if code != "stat")
_CODE = re.compile(rf"({'|'.join(CODES)}|{_DOTTED})(?!\w)", re.IGNORECASE)


def _say_every(line: Line, match: re.Match[str]) -> Saying:
    unit = match[3].lower()
    one, many = PERIODS.get(unit[:2]) or PERIODS[unit[0]]
    gender = "f" if one.endswith("a") and one != "día" else "m"
    single = match[1] == "1" and not match[2]
    pieces = words("cada", match.start(), match.end(1) if single else match.start(1))
    if not single:
        pieces += words(numbers.cardinal(int(match[1]), gender), *match.span(1))
    if match[2]:
        pieces += words("a", match.end(1), match.start(2))
        pieces += words(numbers.cardinal(int(match[2]), gender), *match.span(2))
    end = match.end() - (match.group().endswith(".") and line.is_over(match.end()))
    return Saying(pieces + words(one if single else many, match.start(3), end), end)


def _say_code(line: Line, match: re.Match[str]) -> Saying:
    code = re.sub(r"[.\s]", "", match[1]).lower()
    flags: tuple[Flag, ...] = ()
    if code in _FLAGGED:
        flags = (Flag(*match.span(), f"{code}: Latin or English code; read in words"),)
    end = match.end() - (match.group().endswith(".") and line.is_over(match.end()))
    return Saying(words(CODES[code], match.start(), end), end, flags)


RULES = (
    Rule(_EVERY, _say_every, "c/8 h, c/12h", "a"),
    Rule(
        _EACH, lambda line, match: Saying(words("cada", *match.span()), match.end()), "c/día", "a"
    ),
    Rule(_CODE, _say_code, "PRN, b.i.d.", "a"),
)
