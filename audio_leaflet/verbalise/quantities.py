"""Amounts: number, unit, range, rate, and what multiplies them, read as one thing.

The parts have their tables in `numbers`, `measures`, `ranges` and `rates`; this file joins them,
so that `5-10 mg/kg/day x 3 days` needs no rule of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import measures, numbers, ranges, rates, sigs
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, words
from audio_leaflet.verbalise.measures import Found
from audio_leaflet.verbalise.numbers import Number

_GAP = re.compile(r" ?(?=[^\W\d_]|[%‰″])|(?=\")")
_HYPHEN = re.compile(r" ?[-–](?=[^\W\d_])")
_JOINED = re.compile(r"-[^\W\d_]")
_POWER = re.compile(
    r"\^?([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?:\^|(?<=10)\*(?=\d{1,2}/))([-−+]?\d{1,3}(?:\.\d{1,2})?(?!\d))"
)
_LOST = re.compile(r"[-−–](\d{1,2})(?![\d.])")
_APART = re.compile(r" (\d{1,2})(?=/| ?[a-z]{2,}|[.,;)]? |[.,;)]?$)(?! ?(?:mg|mL|ml|g|mcg)\b)")
"""A power that stands apart: "5 x 10 9/L"."""
_HUNDRED = re.compile(r"10(?:[3-9]|1[0-4])$")
_TIMES_SIGN = re.compile(r"[x×] ?$")
_COUNTED = re.compile(r"/[a-zA-Zµ]|,? ?(?:[A-Z\w-]+ ){0,3}(?:cells|copies|PFU|CFU|vg|particles)")
_MOLAR = re.compile(r" ?M(?!\w)")
_TIMES = re.compile(r" ?[x×X] ?(?=[\d.½¼¾])")
_TIMES_TEN = re.compile(r"[x×X•] ?10$")
_TIMES_WORD = re.compile(
    r" ?(?:x(?=[ /]|$|day|daily|week)|X(?= ?(?:DAY|DAILY|WEEK))|×|(?<= )X(?= [A-Z])|"
    r"X(?= ?(?:ULN|NORMAL|daily|weekly|a day|a week|per|DAILY|WEEKLY|A DAY|PER|/)))"
)
_DAY = re.compile(r" ?(?:day|week)(?!\w)", re.IGNORECASE)
"""After times: "2 x day" is two times per day."""
_PLUS = re.compile(r" ?\+(?![\w+])")
_SIGNED = re.compile(r"(?<!\w)[-−–+±=<>≥≤~]$")
_FROM = re.compile(r"from|decreas|reduc|taper|down", re.IGNORECASE)
_PRIME = re.compile(r"['′](?=[ .;)]|$)")
_LASTING = re.compile(
    r"(?:[x×/<>≥≤]|for|every|last|within|after|per) ?(?:\d{1,3} ?(?:[-–]|to) ?)?$", re.IGNORECASE
)
_BEFORE_OR_AFTER = re.compile(r" (?:before|after|prior)(?!\w)", re.IGNORECASE)
"""D and H are days and hours in a duration, and other things elsewhere: "vitamin K2 D"."""
_HOURS = frozenset((12, 24, 36, 48, 72))
"""With these numbers H is hours in capitals: "24 H"."""
_OPEN_QUOTE = re.compile(r"(?<!\w)'(?=\w)")
_STRANGE = re.compile(r" ([bcdfghjklmnpqrtvwxz]{2,4})(?!\w)")
_DOSED = frozenset(("mass", "volume", "activity", "amount"))
_NUMBERED = frozenset(("day", "week", "month", "step", "dose", "cycle", "visit", "level", "part"))
"""After these a number is a name: "Week 2 - 50 mg" is no range."""
_STRENGTHS = frozenset(("mass", "activity", "share"))
"""What two medicines in one tablet or cream are measured in."""
_CODE = re.compile(r"[^\W\d_]-$")
"""A letter and a hyphen before a number: a code (`Y-22-7719`), not a range."""
_COURSES = frozenset(("dose", "doses", "cycle", "cycles", "course", "courses", "treatments"))
"""What is given so many times over: "x 6 cycles" is "for six cycles"."""
_FORMS = re.compile(r" (?:tab|cap|pill)[a-z]*s(?!\w)")
_NEAR = 60
"""Characters before a prime in which a quotation may have been opened."""
_NUMBER_WORDS = frozenset((*numbers.ONES, *numbers.TENS, "hundred", "thousand"))
_FACTORS = 4
"""Most factors read as one thing: 10 x 20 x 30 mm."""
_LIMITS = frozenset(("max", "maximum", "nte", "exceed", "than", "limit", "mdd"))
_OVER = 5
"""`12+` is an age; `1+` to `4+` are grades of a laboratory result."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, if it has one."""

    number: Number
    found: Found | None
    hyphen: bool
    """Whether a hyphen joins them: "96-hour"."""
    end: int

    @property
    def kind(self) -> str:
        """What it measures; empty without a unit."""
        return self.found.unit.kind if self.found else ""

    def say(self, line: Line) -> tuple[Piece, ...]:
        """Number and unit in words."""
        pieces = words(self.number.spoken, self.number.start, self.number.end)
        if self.found is None:
            return pieces
        unit = self.found.unit
        single = (
            self.number.text == "1"
            or self.hyphen
            or (self.number.partial and self.number.value < 1)
            or line.adjacent(self.number.start) in ("a", "an")
            or rates.describes(line, self.found)
        )
        shown = line.text[self.found.start : self.found.end].lower() if not unit.forms else ""
        name = shown or (unit.one if single else unit.many)
        return pieces + words(name, self.found.start, self.found.end)

    def flags(self) -> tuple[Flag, ...]:
        """What is error-prone in how it is written."""
        flags = self.number.flags + (self.found.flags() if self.found else ())
        whole, point, part = self.number.text.partition(".")
        if point and self.kind in _DOSED and not part.strip("0") and whole:
            reason = "zero after the decimal point of a whole dose (ISMP); read as printed"
            if len(part) == 3:
                reason = "thousands with a full stop, or zeros after a point; read as printed"
            flags += (Flag(self.number.start, self.number.end, reason),)
        return flags


def amount_at(line: Line, at: int) -> Amount | None:
    """The amount that begins at `at`."""
    number = numbers.read(line, at)
    if number is None:
        return None
    end = number.end
    for joint in (_GAP, _HYPHEN):
        gap = joint.match(line.text, end)
        if gap:
            found = measures.unit_at(line, gap.end())
            if found and not _is_word_after_all(line, number, found):
                return Amount(number, found, joint is _HYPHEN, found.end)
    return Amount(number, None, hyphen=False, end=end)


def _is_word_after_all(line: Line, number: Number, found: Found) -> bool:
    """`5 cap` is a unit, "1 min." too; "A 3 L" beside other letters or "2 U.S." is not."""
    text = line.text
    if text[found.start : found.end] in ("U", "G", "L", "M") and text.startswith(".", found.end):
        return text[found.end + 1 : found.end + 2].isalpha()
    if text[found.start : found.end] in ("D", "H", "Y"):
        return not (
            (text[found.start] == "H" and number.value in _HOURS)
            or _LASTING.search(text, max(0, number.start - _NEAR), number.start)
            or _BEFORE_OR_AFTER.match(text, found.end)
        )
    return text[found.start - 1] == " " and bool(_JOINED.match(text, found.end))


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    first = amount_at(line, match.start())
    if first is None:
        return None
    joined = None if _power(line, first)[0] else _range(line, first)
    if joined is None:
        last, pieces, flags = first, first.say(line), first.flags()
    else:
        last, pieces, flags = joined
    more, end, seen = _power(line, last)
    pieces += more
    flags += seen
    more, end, seen = rates.chain(
        line,
        end,
        last.kind or ("count" if _limits(line, match.start()) else ""),
        once=last.number.text == "1",
        first=(last.number.value, last.found) if last.found else None,
    )
    pieces += more
    flags += seen
    dash = ranges.DASH.match(line.text, end) if more else None
    other = amount_at(line, dash.end()) if dash else None
    if dash and other and other.kind == last.kind:  # 1 mg/kg/day-2 mg/kg/day
        return Saying(
            pieces + words(ranges.word(line, first.number.start), *dash.span()), dash.end(), flags
        )
    more, end, seen = _multiplied(line, last, end)
    pieces += more
    flags += seen
    more, end = _plus(line, last, end)
    pieces += more
    if end == last.number.end:
        glued = end < len(line.text) and (line.text[end].isalpha() or line.text[end] == "_")
        saline = last.number.partial and line.text[end : end + 1].isupper()
        if glued and not saline and not "α" <= line.text[end] <= "ω":  # ½NS, 17β-estradiol
            if "." not in last.number.text:
                return None  # letters and digits in one token: not an amount
            flags += (Flag(end, end + 1, "letters after a number that are no known unit", True),)
        flags += _strange(line, end)
        quoted = _OPEN_QUOTE.search(line.text, max(0, end - _NEAR), end)
        if _PRIME.match(line.text, end) and not quoted:
            flags += (Flag(end, end + 1, "a prime may be feet or minutes", refuse=True),)
        gap = _HYPHEN.match(line.text, end)
        if gap and line.text[end] == "-":
            end = gap.end()  # "11-fold": the hyphen joins and is not heard
    return Saying(_apart(line, match.start()) + pieces, end, flags)


def _limits(line: Line, start: int) -> bool:
    """Whether a number is a most or least: "max 8/day" is eight per day, not eight times."""
    return line.before(start).lower() in _LIMITS


def _apart(line: Line, start: int) -> tuple[Piece, ...]:
    """A pause after another number: "take 1 or 2 4 times a day", "30 1" is not thirty one."""
    before = line.adjacent(start).lower()
    if _SIGNED.search(line.text, max(0, start - 2), start):
        return ()  # 1.0 (-2.5, 3.1)
    if before[-1:].isdigit() or before in _NUMBER_WORDS:
        return words(",", start, start)
    return ()


def _range(line: Line, first: Amount) -> tuple[Amount, tuple[Piece, ...], tuple[Flag, ...]] | None:
    dash = ranges.DASH.match(line.text, first.end)
    start = first.number.start
    if not dash or first.hyphen or _CODE.search(line.text, max(0, start - 2), start):
        return None
    second = amount_at(line, dash.end())
    if second is None:
        return None
    apart = "—" in dash.group() or " " in dash.group()
    if (
        second.found
        and second.kind in _DOSED | {"count"}
        and (
            (first.found and first.kind != second.kind)
            or (apart and line.adjacent(start).lower() in _NUMBERED)
        )
    ):
        return None  # "under 6 years—2.5 mL", "Day 1 – 10 mg": the dash ends a clause
    after = line.text[second.end : second.end + 2]
    glued = after[:1].isalpha() and not _TIMES_WORD.match(line.text, second.end)
    if glued or (after[:1] == "-" and after[1:].isdigit()):
        return None
    sign = (dash.start(), dash.end())
    flags = first.flags() + second.flags()
    joint = ranges.word(line, start)
    glued = " " not in dash.group()
    if first.found is None and ranges.is_years(first.number, second.number) and not second.found:
        pieces = words(numbers.year(int(first.number.value)), start, first.number.end)
        pieces += words("to", *sign)
        pieces += words(numbers.year(int(second.number.value)), second.number.start, second.end)
        return second, pieces, flags
    if glued and ranges.is_combination(line, start):
        joint = "and"
    elif not first.found and ranges.is_wide(first.number, second.number, second.kind):
        flags += (Flag(start, second.end, "a count and a strength, or a wide range; read apart"),)
        joint = ","
    elif _is_count_before_form(line, first, second):
        flags += (Flag(start, second.end, "a range, or a count and a strength; read as a range"),)
    elif _falls(first, second):
        if glued and second.kind in _STRENGTHS and joint == "to":
            joint = "and"
            flags += ranges.falling(start=start, end=second.end, spoken="as two strengths")
        elif glued and not second.found and joint == "to" and not _FROM.match(line.before(start)):
            joint = ";" if numbers.runs_on(first.number.spoken, second.number.value) else ","
            flags += ranges.falling(start=start, end=second.end, spoken="apart")
        else:
            flags += ranges.falling(start=start, end=second.end)
    alone = joint == "and" and not first.found and ranges.word(line, start) == "to"
    if alone and numbers.runs_on(first.number.spoken, second.number.value):
        first = replace(first, found=second.found)  # six hundred milligrams and forty two ...
    return second, first.say(line) + words(joint, *sign) + second.say(line), flags


def _is_count_before_form(line: Line, first: Amount, second: Amount) -> bool:
    """`2 - 5 mg tablets` may be two tablets, or a strength of two to five milligrams."""
    few = not first.found and first.number.text in ("1", "2", "3", "4")
    return few and second.kind == "mass" and bool(_FORMS.match(line.text, second.end))


def _falls(first: Amount, second: Amount) -> bool:
    """Whether a range does not rise, as far as its units can be compared."""
    sizes = measures.size(first.found), measures.size(second.found)
    if first.kind != second.kind and first.found:
        return False
    if not first.found or sizes[0] == sizes[1]:
        return second.number.value <= first.number.value
    if sizes[0] is None or sizes[1] is None:
        return False
    return second.number.value * sizes[1] <= first.number.value * sizes[0]


def _multiplied(
    line: Line, last: Amount, end: int
) -> tuple[tuple[Piece, ...], int, tuple[Flag, ...]]:
    """`x 5 days` is "for", `8 x 8 mm` "by", `2 x 500 mg` and `3 x ULN` "times"."""
    pieces: tuple[Piece, ...] = ()
    flags: tuple[Flag, ...] = ()
    for _ in range(_FACTORS):
        sign = _TIMES.match(line.text, end)
        other = amount_at(line, sign.end()) if sign else None
        if sign is None or other is None:
            break
        alone = not last.found and last.number.text.isdigit()
        joint = words(multiplier(line, other, last.kind, alone=alone), *sign.span())
        joined = None if _power(line, other)[0] else _range(line, other)
        other, spoken, seen = joined or (other, other.say(line), other.flags())
        pieces += joint + spoken
        flags += seen
        more, end, seen = _power(line, other)
        pieces += more
        flags += seen
        more, end, seen = rates.chain(line, end, other.kind)
        pieces += more
        flags += seen
        last = other
    sign = _TIMES_WORD.match(line.text, end)
    if sign and not last.found:
        pieces += words("time" if last.number.text == "1" else "times", *sign.span())
        more, end, seen = rates.chain(line, sign.end(), "count")
        if _DAY.match(line.text, end):
            more += words("per", end - 1, end)
        return pieces + more, end, flags + seen
    return pieces, end, flags


def multiplier(line: Line, other: Amount, kind: str, *, alone: bool = False) -> str:
    """The word for a multiplication sign before `other`, which may begin a range.

    `alone` tells that a whole number without a unit stands before the sign.
    """
    power = bool(_power(line, other)[0])
    dash = ranges.DASH.match(line.text, other.end) if other.found is None else None
    other = (amount_at(line, dash.end()) if dash else None) or other
    unit = line.text[other.found.start : other.found.end].lower() if other.found else ""
    if other.kind == "time" or unit in _COURSES:
        return "for"
    if other.kind == "length" or kind in ("length", "gauge"):
        return "by"
    if alone and not other.found and not power:
        return "by"  # a pack of 10 × 10
    return "times"


def _power(line: Line, last: Amount) -> tuple[tuple[Piece, ...], int, tuple[Flag, ...]]:
    """`10⁹`: a power; `x 10-8` most likely one that lost its superscript, said as printed."""
    end = last.end
    if last.found:
        return (), end, ()
    sign = _POWER.match(line.text, end)
    if sign:
        power = (sign[1] or sign[2]).translate(numbers.SUPERSCRIPTS).replace("−", "-")
        spoken = "to the power of " + ("minus " if power[0] == "-" else "")
        spoken += numbers.amount(power.lstrip("+-"))
        return words(spoken, *sign.span()), sign.end(), ()
    if _is_glued_power(line, last):
        reason = "most likely a power of ten that lost its superscript"
        return (), end, (Flag(last.number.start, end, reason, refuse=True),)
    apart = _APART.match(line.text, end)
    if apart and last.number.text == "10" and _TIMES_TEN.search(line.text, max(0, end - 8), end):
        pieces = words(",", end, end) + words(numbers.cardinal(int(apart[1])), *apart.span(1))
        reason = "perhaps a power that lost its superscript; read as printed"
        return pieces, apart.end(), (Flag(last.number.start, apart.end(), reason),)
    lost = _LOST.match(line.text, end)
    ten = lost and last.number.text == "10"
    molar = lost and _MOLAR.match(line.text, lost.end())
    gap = _GAP.match(line.text, lost.end()) if lost else None
    rises = lost and float(lost[1]) > last.number.value
    if rises and gap and not molar and measures.unit_at(line, gap.end()):
        return (), end, ()  # "x 10-14 days", "2 x 10-20 mg": a range
    if lost and ten and (molar or _TIMES_TEN.search(line.text, max(0, end - 8), end)):
        pieces = words("minus", lost.start(), lost.start() + 1)
        pieces += words(numbers.cardinal(int(lost[1])), *lost.span(1))
        reason = "perhaps a power that lost its superscript; read as printed"
        return pieces, lost.end(), (Flag(last.number.start, lost.end(), reason),)
    return (), end, ()


def _is_glued_power(line: Line, last: Amount) -> bool:
    """`x 109/L`, `x 106 cells`: a billion and a million, not a hundred and some."""
    return bool(
        _HUNDRED.match(last.number.text)
        and _TIMES_SIGN.search(line.text, max(0, last.number.start - 3), last.number.start)
        and _COUNTED.match(line.text, last.end)
    )


def _plus(line: Line, last: Amount, end: int) -> tuple[tuple[Piece, ...], int]:
    sign = _PLUS.match(line.text, end)
    if not sign or (line.text[end] == " " and line.text[sign.end() : sign.end() + 1] == " "):
        return (), end
    unit = _GAP.match(line.text, sign.end())
    if not last.found and unit and measures.unit_at(line, unit.end()):
        spoken = "or more"
    elif line.adjacent(last.number.start).isupper():
        spoken = "plus"  # SPF 30+
    elif last.kind == "time" or (not last.found and last.number.value >= _OVER):
        spoken = "and over"
    else:
        spoken = "plus"
    return words(spoken, *sign.span()), sign.end()


def _say_height(line: Line, match: re.Match[str]) -> Saying:
    """`5'10"`, `5 ft 6 in`: feet and inches."""
    feet, inches = int(match[1]), numbers.read(line, match.start(2))
    pieces = words(numbers.cardinal(feet), *match.span(1))
    pieces += words("foot" if feet == 1 else "feet", match.end(1), match.start(2))
    if inches:
        pieces += words(inches.spoken, inches.start, inches.end)
        pieces += words("inch" if inches.value == 1 else "inches", inches.end, match.end())
    return Saying(pieces, match.end())


def _strange(line: Line, end: int) -> tuple[Flag, ...]:
    """A short run of consonants after a number is most likely a unit that has no row here."""
    match = _STRANGE.match(line.text, end)
    if not match or match[1] in sigs.CODES or match[1] in ("vs", "hr", "hrs", "pm", "ml"):
        return ()
    return (Flag(*match.span(1), f"{match[1]!r} may be a unit that has no rule", refuse=True),)


def _say_to(line: Line, match: re.Match[str]) -> Saying | None:
    """A dash between a bracket and an amount: the range goes on after the bracket."""
    other = amount_at(line, match.end())
    if other is None or other.found is None:
        return None
    return Saying(words("to", *match.span()), match.end())


def _say_times(line: Line, match: re.Match[str]) -> Saying | None:
    """A multiplication sign that stands by itself: "daily x 10 days"."""
    other = amount_at(line, match.end())
    spoken = multiplier(line, other, "") if other else "times"
    return Saying(words(spoken, *match.span()), match.end())


def _say_parted(line: Line, match: re.Match[str]) -> Saying:
    """`20-40-80`: neither a range nor a known identifier."""
    pieces: tuple[Piece, ...] = ()
    for found in re.finditer(r"[\d.,]*\d|[-–]", match.group()):
        start, end = match.start() + found.start(), match.start() + found.end()
        number = numbers.read(line, start)
        spoken = "," if found.group() in "-–" else number.spoken if number else ""
        pieces += words(spoken, start, end)
    return Saying(pieces, match.end(), (Flag(*match.span(), "numbers joined by dashes"),))


RULES = (
    Rule(
        re.compile(
            r"([1-9]) ?(?:'|′|-?ft\.?|-?feet|-?foot),? ?(\d{1,2}(?:\.\d)?) ?"
            r"(?:\"|″|''|-?in(?:ch(?:es)?)?(?![\w.]))"
        ),
        _say_height,
        "5'10\", 5 ft 6 in",
        "d",
    ),
    Rule(
        re.compile(r"\d{1,4}(?:\.\d{1,4})?(?:[-–]\d{1,4}(?:\.\d{1,4})?){2,6}(?![\w-])"),
        _say_parted,
        "strengths or a list joined by dashes; a pause is the safest joint",
        "d",
    ),
    Rule(re.compile(r"(?=[\d.½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚])"), _say, "every number and amount", "ads"),
    Rule(
        re.compile(r"(?<=[)\]]) ?[-–—−] ?(?=\d)"),
        _say_to,
        "5 mg (1 tablet)-10 mg (2 tablets)",
        "s",
    ),
    Rule(re.compile(r"[xX×] ?(?=\d)"), _say_times, "daily x 10 days", "as"),
)
