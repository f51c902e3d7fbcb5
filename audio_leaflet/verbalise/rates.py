"""A slash after an amount: "per", or "and" between two strengths.

Sources: ISMP 2024 (a slash that separates two doses is "and", not "per"), NHS/Microsoft CUI
MEDi-045..050 ("and" between combined strengths).
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import measures, numbers
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words

_SLASH = re.compile(r" ?/ ?(?=\S)")
_BESIDE = re.compile(r" ?/ ?(?=\S)|,? (?:and|or|&|AND|OR) (?=[\d.])|, (?=[\d.])")
"""Between amounts that describe one thing together."""
_GAP = re.compile(r"[ \-]?")
_MOST = 6
"""Parts of the longest chain; a longer one is no dose, and reading it must not take for ever."""
_STRENGTHS = frozenset(("mass", "activity", "amount", "volume", "share"))
_BODY = re.compile(r" ?(?:bw|b\.w\.|BW)(?!\w)")
"""Body weight, after kilograms."""


def chain(
    line: Line, end: int, kind: str, *, once: bool = False
) -> tuple[tuple[Piece, ...], int, tuple[Flag, ...]]:
    """What follows an amount of `kind` that ended at `end`: `/kg/day`, `/0.8 mL`, `/325 mg`.

    `kind` is empty for a bare number: "4/day" is four times per day; `once` tells that it is 1.
    """
    pieces: tuple[Piece, ...] = ()
    flags: tuple[Flag, ...] = ()
    for _ in range(_MOST):
        slash = _SLASH.match(line.text, end)
        if not slash:
            break
        number = numbers.read(line, slash.end())
        sign = (slash.start(), slash.end())
        if number is None:
            found = measures.denominator_at(line, slash.end())
            if found is None or _continues(line, found.end):
                break
            times = ("time per" if once else "times per") if not kind else "per"
            joined = times if found.unit.kind == "time" else "per"
            pieces += words(joined, *sign) + words(found.unit.one, found.start, found.end)
            flags += found.flags()
            kind = kind or found.unit.kind
            end = found.end
            body = _BODY.match(line.text, end) if found.unit.one == "kilogram" else None
            if body:
                pieces += words("body weight", *body.span())
                end = body.end() - body.group().endswith(".") * line.is_over(body.end())
            continue
        gap = _GAP.match(line.text, number.end)
        found = measures.denominator_at(line, gap.end() if gap else number.end)
        if found is None or (not kind and found.unit.kind != "time"):
            break
        flags += number.flags + found.flags()
        joined = "and" if kind == found.unit.kind and kind in _STRENGTHS else "per"
        if kind == found.unit.kind == "time":
            joined = ","  # 28 days/4 weeks: one time in two units
        one = number.value == 1 or (joined == "and" and describes(line, found))
        pieces += words(joined, *sign) + words(number.spoken, number.start, number.end)
        pieces += words(found.unit.one if one else found.unit.many, found.start, found.end)
        end = found.end
    return pieces, end, flags


def describes(line: Line, found: measures.Found) -> bool:
    """Whether an amount stands before the thing it describes.

    "A 500 mg/125 mg tablet", "20 mg and 40 mg tablets": each amount is an adjective.
    """
    end = found.end
    for _ in range(_MOST):
        joint = _BESIDE.match(line.text, end)
        number = numbers.read(line, joint.end()) if joint else None
        if number is None:
            break
        gap = _GAP.match(line.text, number.end)
        other = measures.unit_at(line, gap.end() if gap else number.end)
        if other is None or other.unit.kind != found.unit.kind:
            break
        end = other.end
    return measures.qualifies(line, end)


def _continues(line: Line, end: int) -> bool:
    """Whether a word goes on with a hyphen or slash word: "mg/patient-year" is still a rate."""
    slash = _SLASH.match(line.text, end)
    if not slash or line.text[end] == " ":
        return False
    number = numbers.read(line, slash.end())
    gap = _GAP.match(line.text, number.end if number else slash.end())
    return not (gap and measures.denominator_at(line, gap.end() if number else slash.end()))


def _say_alone(line: Line, match: re.Match[str]) -> Saying | None:
    """`mg/kg/day` without a number."""
    found = measures.unit_at(line, match.start())
    if found is None or not found.unit.forms:
        return None
    pieces, end, flags = chain(line, found.end, found.unit.kind)
    if not pieces:
        return None
    head = words(found.unit.many, found.start, found.end)
    return Saying(head + pieces, end, found.flags() + flags)


def _say_count(line: Line, match: re.Match[str]) -> Saying | None:
    """`tablets/day`, `times/day`, `TIMES/DAY`: a plural and a time or a dose."""
    pieces, end, flags = chain(line, match.end(), "count")
    if not pieces or pieces[0].text != "per":
        return None
    return Saying(words(match[1].lower(), *match.span(1)) + pieces, end, flags)


def _say_before_unit(line: Line, match: re.Match[str]) -> Saying | None:
    """`vg/kg`, `body weight/day`, `(50 mcg)/nostril`: a slash before what a dose is counted by."""
    if line.adjacent(match.start()).lower() in _TIME_WORDS:
        return None
    found = measures.denominator_at(line, match.end())
    if found is None or (found.unit.one == "liter" and len(line.adjacent(match.start())) < 2):
        return None
    pieces = words("per", *match.span()) + words(found.unit.one, found.start, found.end)
    return Saying(pieces, found.end, found.flags())


def _say_between(line: Line, match: re.Match[str]) -> Saying | None:
    """`calcium 500 mg/vitamin D 200 IU`: a slash between two medicines with their doses."""
    before = line.adjacent(match.start())
    if not measures.is_unit(before) and not measures.is_unit(before.lstrip("0123456789.")):
        return None
    return Saying(words("and", *match.span()), match.end())


def _say_cases(line: Line, match: re.Match[str]) -> Saying | None:
    """`5 cases/100,000`, and `12 hours on/12 hours off`: a slash between a word and an amount."""
    number = numbers.read(line, match.end())
    gap = _GAP.match(line.text, number.end) if number else None
    found = measures.unit_at(line, gap.end()) if gap else None
    if not found and line.text[match.start() - 1] != "s":
        return None
    return Saying(words("," if found else "per", *match.span()), match.end())


def _say_per(line: Line, match: re.Match[str]) -> Saying | None:
    """`1 mg per min`, `every hr`: a short unit without a number."""
    found = measures.denominator_at(line, match.end())
    if found is None or not found.unit.forms:
        return None
    word = match[1].strip()
    pieces = words(word.lower() if word.isupper() else word, *match.span(1)) + words(
        found.unit.one, found.start, found.end
    )
    return Saying(pieces, found.end, found.flags())


_TIME_WORDS = listed("date time day night week month hour minute morning evening")
"""After these a slash before a time lists alternatives: "date/time"."""

RULES = (
    Rule(
        re.compile(
            r"((?:[Pp]er|[Ee]very|PER|EVERY) )"
            r"(?=(?:MIN|HR|WK|min|hr|h|d|wk|mo|yr|L|dL|g|kg|mL|tab|cap)(?![\w/]))"
        ),
        _say_per,
        "per min",
        "a",
    ),
    Rule(
        re.compile(r"(?<=[a-zA-Z%]) ?/ ?(?=[A-Za-z][a-zA-Z -]{2,30} \d)"),
        _say_between,
        "500 mg/vitamin D 200 IU",
        "s",
    ),
    Rule(re.compile(r"(?<=[A-Za-z]{2})/(?=\d)"), _say_cases, "5 cases/100,000", "s"),
    Rule(
        re.compile(
            r"(?<=[\w)\]]) ?/ ?(?=(?:kg|m[lL]|d?L|[µu]L|mm[3³]|c?m[2²]|hr|min|wk|"
            r"day|week|month|hour|nostril|actuation|act|inh|"
            r"KG|ML|HR|MIN|WK|DAY|WEEK|MONTH|HOUR|NOSTRIL|ACT|INH)(?![\w/]))"
        ),
        _say_before_unit,
        "genomes/kg",
        "s",
    ),
    Rule(
        re.compile(r"(?=[A-Za-zµ%]{1,6}²? ?/ ?[A-Za-z\dµ])"),
        _say_alone,
        "a rate without its number, as in tables: 'mg/kg'",
        "as",
    ),
    Rule(
        re.compile(
            r"(once|twice|ONCE|TWICE|[A-Za-z]{3,14}[sS])(?= ?/ ?"
            r"(?:day|week|month|year|hour|minute|dose|night|kg|m[lL]|"
            r"DAY|WEEK|MONTH|HOUR|DOSE|KG|ML|h|d|hr|min|"
            r"[dµ]?L|mm3|mm³|c?m2|c?m²|patient|person|application)(?![\w/]))"
        ),
        _say_count,
        "a count for each day: 'times/day', 'drinks/week'",
        "a",
    ),
)
