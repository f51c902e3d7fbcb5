"""A slash after an amount in Spanish: "por", or "y" between two strengths of one medicine.

Source: ISMP-España, list of error-prone abbreviations (the slash in words).
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, words
from audio_leaflet.verbalise.es import gender, measures, numbers

_SLASH = re.compile(r" ?/ ?(?=\S)")
_GAP = re.compile(r"[ \-]?")
_MOST = 6
"""Parts of the longest chain; a longer one is no dose."""
_STRENGTHS = frozenset(("mass", "activity", "amount", "volume"))


def chain(line: Line, end: int, kind: str) -> tuple[tuple[Piece, ...], int, tuple[Flag, ...]]:
    """What follows an amount of `kind` that ended at `end`: `/kg/día`, `/0,8 ml`, `/325 mg`."""
    pieces: tuple[Piece, ...] = ()
    flags: tuple[Flag, ...] = ()
    for _ in range(_MOST):
        slash = _SLASH.match(line.text, end)
        if not slash:
            break
        number = numbers.read(line, slash.end())
        gap = _GAP.match(line.text, number.end if number else slash.end())
        found = measures.unit_at(line, gap.end() if gap and number else slash.end())
        if found is None or (number and not kind):
            break
        if number is None:
            if not kind and found.unit.kind != "time":
                break
            joint = "por" if kind else "veces por"
            pieces += words(joint, *slash.span())
            pieces += words(found.unit.one, found.start, found.end)
            flags += found.flags()
            kind = kind or found.unit.kind
        else:
            joint = "y" if kind == found.unit.kind and kind in _STRENGTHS else "por"
            name = found.unit.one if number.value == 1 else found.unit.many
            spoken = number.say(gender.gender(name.split()[0]))
            pieces += words(joint, *slash.span()) + words(spoken, number.start, number.end)
            pieces += words(name, found.start, found.end)
            flags += number.flags + found.flags()
        end = found.end
    return pieces, end, flags


def _say_alone(line: Line, match: re.Match[str]) -> Saying | None:
    """`mg/kg/día` without a number."""
    found = measures.unit_at(line, match.start())
    if found is None or not found.unit.forms:
        return None
    pieces, end, flags = chain(line, found.end, found.unit.kind)
    if not pieces:
        return None
    return Saying(
        words(found.unit.many, found.start, found.end) + pieces, end, found.flags() + flags
    )


def _say_count(line: Line, match: re.Match[str]) -> Saying | None:
    """`veces/día`, `comprimidos/día`."""
    pieces, end, flags = chain(line, match.end(), "count")
    if not pieces or pieces[0].text != "por":
        return None
    return Saying(words(match.group().lower(), *match.span()) + pieces, end, flags)


RULES = (
    Rule(
        re.compile(r"(?=[A-Za-zµ%]{1,6}[²³]? ?/ ?[A-Za-zµ\d])"),
        _say_alone,
        "a rate without its number, as in tables: 'mg/kg'",
        "as",
    ),
    Rule(
        re.compile(
            r"(?:vez|[^\W\d_]{3,14}[sS])(?= ?/ ?"
            r"(?:día|semana|mes|año|hora|minuto|dosis|toma|kg|m[lL]|h|d|min|persona|DÍA|HORA)"
            r"(?![\w/]))"
        ),
        _say_count,
        "a count for each day: 'veces/día'",
        "a",
    ),
)
