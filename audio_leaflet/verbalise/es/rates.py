"""A slash after an amount in Spanish: "por", "cada", or "y" between two strengths.

Source: ISMP-España, list of error-prone abbreviations (the slash in words).
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, words
from audio_leaflet.verbalise.es import gender, measures, numbers
from audio_leaflet.verbalise.measures import Found

_SLASH = re.compile(r" ?/ ?(?=\S)")
_GAP = re.compile(r"[ \-]?")
_NEAR = 8
_SQUARE = re.compile(r"m 2(?![\w.,])")
_MOST = 6
"""Parts of the longest chain; a longer one is no dose."""
_STRENGTHS = frozenset(("mass", "activity", "amount"))
_GRAMS = re.compile(r"(?<![^\W\d_])(?:k?g|gramos?)$")


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
        found = _below(line, gap.end() if gap and number else slash.end())
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
            joint = "y" if _are_strengths(line, slash, kind, found) else "por"
            if found.unit.kind == "time":
                joint = "cada"  # "por ocho horas" would be how long
            name = found.unit.one if number.value == 1 else found.unit.many
            spoken = number.say(gender.gender(name.split()[0]))
            pieces += words(joint, *slash.span()) + words(spoken, number.start, number.end)
            pieces += words(name, found.start, found.end)
            flags += number.flags + found.flags()
        end = found.end
    return pieces, end, flags


def _are_strengths(line: Line, slash: re.Match[str], kind: str, found: Found) -> bool:
    """Whether two amounts are those of two medicines: "500 mg/125 mg", "1000 mg/880 UI".

    Milligrams in so many grams are a strength and its vehicle: "20 mg/100 g".
    """
    if kind not in _STRENGTHS or found.unit.kind not in _STRENGTHS:
        return False
    if not _GRAMS.search(line.text, found.start, found.end):
        return True
    return bool(_GRAMS.search(line.text, max(0, slash.start() - _NEAR), slash.start()))


def _below(line: Line, at: int) -> Found | None:
    """The unit under a slash: `m 2` is a square meter there, whose superscript was lost."""
    lost = _SQUARE.match(line.text, at)
    if lost:
        return Found(measures.BY_FORM["m²"], at, lost.end())
    return measures.unit_at(line, at)


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
