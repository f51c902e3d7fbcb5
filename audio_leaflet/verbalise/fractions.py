"""Two numbers and a slash: blood pressure, strengths, counts, frequencies.

Halves and quarters (`1/2`, `1½`) are numbers and are read in `numbers`.
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import measures, numbers, ranges, rates
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words

_NUMBER = r"\d{1,3}(?:,\d{3}){1,3}|\d{1,3}(?: 000){1,2}(?!\d)|\d{1,6}(?:\.\d{1,4})?"
_PAIR = re.compile(rf"({_NUMBER}) ?/ ?({_NUMBER})(?![\d_/]|[.,]\d)")
_UNIT_GAP = re.compile(r"[ \-]?")
_MORE = re.compile(rf"(?:{_NUMBER})(?:/(?:{_NUMBER})){{2,6}}(?![\d_/])")
_PRESSURE = re.compile(r"blood pressure|\bBP\b|\bmm ?Hg", re.IGNORECASE)
_OFTEN = frozenset((10, 100, 1000, 10_000, 100_000, 1_000_000))
"""How often side effects are: `1/10,000`."""
_FEW = frozenset(("24/7",))
_GRADES = listed(
    "grade grades stage stages type types phase phases class classes level levels day days week "
    "weeks cycle cycles step steps category group groups tier"
)
"""After these words two numbers are two grades: "grade 3/4" is no three quarters."""
_STRENGTHS = frozenset(("mass", "activity", "share"))
_SCORE = re.compile(r"\b(?:pain|score|scored|scale|rated|rating)\b[^.;]*$", re.IGNORECASE)
_PEOPLE = listed("patients people subjects women men children participants volunteers infants")
_NEAR = 40


def _joined(line: Line, match: re.Match[str], joint: str, flag: str = "", unit: str = "") -> Saying:
    """Both numbers; the first with a pause or its own unit if they could be heard as one."""
    first, second = (numbers.amount(match[at].replace(" ", "")) for at in (1, 2))
    if numbers.runs_on(first, float(re.sub("[, ]", "", match[2]))):
        first += f" {unit}" if joint == "and" else ""
        joint = ";" if joint == "," else joint
    pieces = words(first, *match.span(1)) + words(joint, match.end(1), match.start(2))
    pieces += words(second, *match.span(2))
    return Saying(pieces, match.end(), (Flag(*match.span(), flag),) if flag else ())


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    text, (start, end) = line.text, match.span()
    top, bottom = (float(re.sub("[, ]", "", each)) for each in match.groups())
    unit = measures.unit_at(line, _UNIT_GAP.match(text, end).end())  # type: ignore[union-attr]
    if not unit and text[end : end + 1].isalpha():
        return None  # digits and letters in one token
    near = text[max(0, start - _NEAR) : start] + " " + text[end : end + 8]
    if (unit and unit.unit.kind == "pressure") or (top > bottom and _PRESSURE.search(near)):
        return _joined(line, match, "over")
    if match.group() in _FEW:
        return _joined(line, match, "")
    if line.adjacent(start).lower() in ("page", "part", "sheet"):
        return _joined(line, match, "of")
    if line.adjacent(start).lower() in _GRADES:
        return _joined(line, match, "or")
    simple = numbers.read(line, start)
    if simple and simple.end == end:
        return None  # one half, three quarters
    if top > bottom and bottom in (2, 4, 8) and not (unit and unit.unit.kind in _STRENGTHS):
        flag = Flag(start, end, "perhaps a whole number and a fraction run together", refuse=True)
        return Saying(_joined(line, match, ",").pieces, end, (flag,))
    if unit and unit.unit.one.lower() in ("hour", "hours"):
        return None  # 8/24 hours: a rate
    if unit and unit.unit.kind in _STRENGTHS:
        reason = "two numbers before one unit; read as two strengths"
        return _measured(line, _joined(line, match, "and", reason, _name(line, unit)), unit)
    if top <= bottom and _SCORE.search(text, max(0, start - _NEAR), start):
        return _joined(line, match, "out of")
    if ranges.is_combination(line, start):
        return _joined(line, match, "and")
    if (top == 1 and bottom in _OFTEN) or bottom in (10_000, 100_000):
        return _joined(line, match, "in")
    if top <= bottom and "%" in near:
        return _joined(line, match, "of")
    if top <= bottom and line.after(end).lower() in _PEOPLE:
        return _joined(line, match, "of")
    if top <= bottom and text[start - 1 : start] == "(" and text.startswith(")", end):
        return _joined(line, match, "of")
    if top == 1 and bottom < 10 and bottom == int(bottom):
        return Saying(words(numbers.fraction(1, int(bottom)), start, end), end)
    return _joined(line, match, ",", "two numbers joined by a slash; read one after the other")


def _name(line: Line, unit: measures.Found) -> str:
    return unit.unit.one if measures.qualifies(line, unit.end) else unit.unit.many


def _measured(line: Line, saying: Saying, unit: measures.Found) -> Saying:
    """Strengths that share one unit, with what follows it: "10/2.5 mg/mL"."""
    name = _name(line, unit)
    more, end, flags = rates.chain(line, unit.end, unit.unit.kind)
    pieces = saying.pieces + words(name, unit.start, unit.end) + more
    flags = saying.flags + unit.flags() + flags
    dash = ranges.DASH.match(line.text, end)
    if dash:  # 0.15/0.03 mg-10 mcg
        return Saying(pieces + words("and", *dash.span()), dash.end(), flags)
    return Saying(pieces, end, flags)


def _say_more(line: Line, match: re.Match[str]) -> Saying | None:
    """`20/50/70`: strengths if a unit follows; else a pause is the safest joint."""
    unit = measures.unit_at(line, _UNIT_GAP.match(line.text, match.end()).end())  # type: ignore[union-attr]
    dosed = unit if unit and unit.unit.kind in _STRENGTHS else None
    if not dosed and line.text[match.end() : match.end() + 1].isalpha():
        return None
    pieces: tuple[Piece, ...] = ()
    parts = list(re.finditer(r"[\d.,]+", match.group()))
    for found in parts:
        spoken = numbers.amount(found.group())
        if found is not parts[0]:
            at = match.start() + found.start() - 1
            pieces += words("and" if dosed else ",", at, at + 1)
        if dosed and found is not parts[-1]:
            spoken += f" {_name(line, dosed)}"
        pieces += words(spoken, match.start() + found.start(), match.start() + found.end())
    flag = Flag(*match.span(), "numbers joined by slashes")
    saying = Saying(pieces, match.end(), (flag,))
    return _measured(line, saying, dosed) if dosed else saying


RULES = (
    Rule(
        re.compile(r"[tT](?:½|1/2)(?![\w/])"),
        lambda line, match: Saying(words("T one half", *match.span()), match.end()),
        "the half-life of a medicine",
        "a",
    ),
    Rule(_MORE, _say_more, "20/50/70: a pause is the safest joint", "d"),
    Rule(_PAIR, _say, "140/90 mm Hg, 9/98, 1/10,000, 160/80 mg", "d"),
)
