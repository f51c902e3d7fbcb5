"""Amounts in Spanish: number, unit, range, rate, and what multiplies them, read as one thing.

A number takes its form from the noun after it, its own or that of the number it stands beside:
"1 o 2 tabletas" is "una o dos tabletas". Words that would join to another number get a pause:
"30 y 5" is not thirty five.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import ranges
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words
from audio_leaflet.verbalise.es import gender, measures, numbers, rates
from audio_leaflet.verbalise.es.numbers import Number
from audio_leaflet.verbalise.measures import Found
from audio_leaflet.verbalise.numbers import GLYPHS, SUPERSCRIPTS

_GAP = re.compile(r" ?(?=[^\W\d_]|[%‰])")
_HYPHEN = re.compile(r"-(?=[^\W\d_])")
_POWER = re.compile(r"([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\^([-−+]?\d{1,3}(?!\d))")
_ENDING = re.compile(r"\((?:s|es|as?)\)")
"""A word with such an ending is one for `plurals`."""
_TIMES = re.compile(r" ?[x×X] ?(?=[\d.,½¼¾])")
_OFTEN = re.compile(r" ?[xX×] ?(?=(?:día|semana|mes|hora)(?!\w))")
_PLUS = re.compile(r"\+(?![\w+/-]| ?\d)")
"""`65+ años`: so many or more."""
_STRANGE = re.compile(r" ([bcdfghjklmnñpqrtvwxz]{2,4})(?![\w.])")
_DOSED = listed("mass volume activity amount")
_BESIDE = re.compile(r" (?:o|u|a|y|ó)(?: de)? (?=\d)|(?: de)? de cada (?=\d)| ?[-–] ?(?=\d)")
"""Between two numbers of one noun: "1 o 2 tabletas", "1 de cada 10 personas"."""
_AND = re.compile(r" y ((?:de )?)(?=\d)")
_LABELS = listed(
    "sección apartado tipo número fase grado clase nivel paso página capítulo factor anexo tabla "
    "figura vitamina día categoría estadio etapa punto artículo calle lote"
)
"""After these a number is a name and takes no form from the word after it."""
_MOST = 4
"""Most numbers beside one another, or factors, read as one thing."""
_CODE = re.compile(r"[^\W\d_]-$")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, if it has one."""

    number: Number
    found: Found | None
    end: int

    @property
    def kind(self) -> str:
        """What it measures; empty without a unit."""
        return self.found.unit.kind if self.found else ""

    def say(self, line: Line, noun: str = "") -> tuple[Piece, ...]:
        """Number and unit in words; `noun` is what a number without a unit counts."""
        number, found = self.number, self.found
        if found is None:
            return words(number.say(gender.gender(noun)), number.start, number.end)
        name = found.unit.one if _is_one(number) else found.unit.many
        of = gender.gender(name.split()[0]) if found.unit.kind != "share" else ""
        if not found.unit.forms and found.unit.kind != "share":
            name = line.text[found.start : found.end]
            name = name.lower() if name.isupper() else name
            of = gender.gender(name) or "m"
        spoken = words(number.say(of), number.start, number.end)
        return spoken + words(name, found.start, found.end)

    def flags(self) -> tuple[Flag, ...]:
        """What is error-prone in how it is written."""
        flags = self.number.flags + (self.found.flags() if self.found else ())
        if self.number.decimals and not self.number.decimals.strip("0") and self.kind in _DOSED:
            reason = "zero after the decimal mark of a whole dose (ISMP); read as printed"
            flags += (Flag(self.number.start, self.number.end, reason),)
        return flags


def _is_one(number: Number) -> bool:
    return (number.value == 1 and not number.decimals) or (number.part and number.value < 1) is True


def amount_at(line: Line, at: int) -> Amount | None:
    """The amount that begins at `at`."""
    number = numbers.read(line, at)
    if number is None:
        return None
    for joint in (_GAP, _HYPHEN):
        gap = joint.match(line.text, number.end)
        found = measures.unit_at(line, gap.end()) if gap else None
        if found and not _ENDING.match(line.text, found.end):
            return Amount(number, found, found.end)
    return Amount(number, None, number.end)


def _noun(line: Line, amount: Amount) -> str:
    """What a number counts: the word after it, or after the numbers beside it."""
    at = amount.end
    for _ in range(_MOST):
        beside = _BESIDE.match(line.text, at)
        other = amount_at(line, beside.end()) if beside else None
        if other is None:
            break
        if other.found:
            name = other.found.unit.many.split()[0]
            return "" if other.kind == "share" else name
        at = other.end
    else:
        return ""
    if line.adjacent(amount.number.start).lower() in _LABELS:
        return ""
    return line.after(at) if line.text[at : at + 1] == " " else ""


def _counted(line: Line, amount: Amount) -> str:
    """The noun, but only its gender where another number stands between: "uno o dos"."""
    noun = _noun(line, amount)
    between = _BESIDE.match(line.text, amount.end)
    if between and gender.gender(noun) != "f":
        return ""
    return noun


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    first = amount_at(line, match.start())
    if first is None:
        return None
    last, pieces, flags = _range(line, first) or (
        first,
        first.say(line, _counted(line, first)),
        first.flags(),
    )
    end = last.end
    more, end = _power(line, last)
    pieces += more
    more, end, seen = rates.chain(line, end, last.kind)
    pieces, flags = pieces + more, flags + seen
    more, end, seen = _multiplied(line, last, end)
    pieces, flags = pieces + more, flags + seen
    plus = _PLUS.match(line.text, end)
    if plus:
        pieces += words("o más", *plus.span())
        end = plus.end()
    if end == last.number.end:
        if line.text[end : end + 1].isalpha() or line.text[end : end + 1] == "_":
            if not last.number.decimals:
                return None  # letters and digits in one token: not an amount
            reason = "letters after a number that are no known unit"
            flags += (Flag(last.number.start, end + 1, reason, refuse=True),)
        flags += _strange(line, end)
        hyphen = _HYPHEN.match(line.text, end)
        end = hyphen.end() if hyphen else end
    return Saying(_apart(line, match.start()) + pieces + _parted(line, pieces, end), end, flags)


def _apart(line: Line, start: int) -> tuple[Piece, ...]:
    """A pause after another number: "tome 2 500 mg" is no two thousand five hundred."""
    before = line.adjacent(start).lower()
    if before[-1:].isdigit() or before in numbers.WORDS - {"un", "una", "uno"}:
        return words(",", start, start)
    return ()


def _parted(line: Line, pieces: tuple[Piece, ...], end: int) -> tuple[Piece, ...]:
    """A pause before an "y" that would join two numbers: "30 y 5 mg"."""
    joint = _AND.match(line.text, end)
    other = numbers.read(line, joint.end()) if joint and not joint[1] else None
    if other and numbers.composes(pieces[-1].text, other.say()):
        return words(",", end, end)
    return ()


def _range(line: Line, first: Amount) -> tuple[Amount, tuple[Piece, ...], tuple[Flag, ...]] | None:
    """`5-10 mg`: "cinco a diez", after "entre" "cinco y diez"."""
    start = first.number.start
    dash = ranges.DASH.match(line.text, first.end)
    if not dash or _CODE.search(line.text, max(0, start - 2), start):
        return None
    second = amount_at(line, dash.end())
    if second is None or line.text[second.end : second.end + 1].isalpha():
        return None
    noun = (
        second.found.unit.many.split()[0]
        if second.found and second.kind != "share"
        else _noun(line, second)
    )
    head = first.say(line, noun if gender.gender(noun) == "f" else "")
    tail = second.say(line, noun)
    joint = "y" if line.before(start).lower() == "entre" else "a"
    flags = first.flags() + second.flags()
    same = first.found and second.found and first.found.unit.one == second.found.unit.one
    if same or not first.found:
        flags += _falling(first.number, second.number, second.end)
    if joint == "y" and numbers.composes(head[-1].text, tail[0].text):
        joint = ", y"
    return second, head + words(joint, *dash.span()) + tail, flags


def _falling(first: Number, second: Number, end: int) -> tuple[Flag, ...]:
    if second.value > first.value:
        return ()
    return (Flag(first.start, end, "a range that does not rise; read as printed"),)


def _multiplied(
    line: Line, last: Amount, end: int
) -> tuple[tuple[Piece, ...], int, tuple[Flag, ...]]:
    """`x 5 días` is "durante", `8 x 8 mm` and `2 x 500 mg` "por"."""
    pieces: tuple[Piece, ...] = ()
    flags: tuple[Flag, ...] = ()
    for _ in range(_MOST):
        sign = _TIMES.match(line.text, end)
        other = amount_at(line, sign.end()) if sign else None
        if sign is None or other is None:
            break
        joined = _range(line, other) or (other, other.say(line, _noun(line, other)), other.flags())
        last, spoken, seen = joined
        pieces += words(multiplier(last), *sign.span()) + spoken
        more, end = _power(line, last)
        pieces += more
        more, end, found = rates.chain(line, end, last.kind)
        pieces, flags = pieces + more, flags + seen + found
    often = _OFTEN.match(line.text, end) if not last.found else None
    if often:
        pieces += words("vez por" if last.number.value == 1 else "veces por", *often.span())
        end = often.end()
    return pieces, end, flags


def _power(line: Line, last: Amount) -> tuple[tuple[Piece, ...], int]:
    """`10⁹ UFC`: a power, with its unit."""
    sign = _POWER.match(line.text, last.end) if not last.found else None
    if sign is None:
        return (), last.end
    exponent = (sign[1] or sign[2]).translate(SUPERSCRIPTS).replace("−", "-")
    spoken = "elevado a " + ("menos " if exponent[0] == "-" else "")
    pieces = words(spoken + numbers.cardinal(int(exponent.lstrip("+-"))), *sign.span())
    gap = _GAP.match(line.text, sign.end())
    found = measures.unit_at(line, gap.end()) if gap else None
    if found is None:
        return pieces, sign.end()
    return pieces + words(found.unit.many, found.start, found.end), found.end


def multiplier(other: Amount) -> str:
    """The word for a multiplication sign before `other`."""
    return "durante" if other.kind == "time" else "por"


def _strange(line: Line, end: int) -> tuple[Flag, ...]:
    """A short run of consonants after a number is most likely a unit that has no row here."""
    match = _STRANGE.match(line.text, end)
    if not match:
        return ()
    return (Flag(*match.span(1), f"{match[1]!r} may be a unit that has no rule", refuse=True),)


def _say_times(line: Line, match: re.Match[str]) -> Saying | None:
    """A multiplication sign that stands by itself: "cada 8 h x 7 días" is read from `cada`."""
    first = amount_at(line, match.end())
    if first is None:
        return None
    joined = _range(line, first)
    spoken = multiplier(joined[0] if joined else first)
    return Saying(words(spoken, *match.span()), match.end())


_SCHEDULE = re.compile(r"(\d|½|1/2)(?:-(?:\d|½|1/2)){2,3}(?![\w/-])")


def _say_schedule(line: Line, match: re.Match[str]) -> Saying:
    """`1-0-1`: doses in the morning, at noon and at night; neither range nor date."""
    pieces: tuple[Piece, ...] = ()
    for found in re.finditer(r"[^-]+|-", match.group()):
        start, end = match.start() + found.start(), match.start() + found.end()
        number = numbers.read(line, start) if found.group() != "-" else None
        pieces += words(number.say() if number else ",", start, end)
    reason = "numbers joined by dashes, perhaps doses in the order of the day; read one by one"
    return Saying(pieces, match.end(), (Flag(*match.span(), reason),))


RULES = (
    Rule(_SCHEDULE, _say_schedule, "1-0-1: doses of a day", "ds"),
    Rule(re.compile(rf"(?=[\d{''.join(GLYPHS)}]|[.,]\d)"), _say, "every number and amount", "ads"),
    Rule(re.compile(r"[xX×] ?(?=\d)"), _say_times, "cada 8 h x 7 días", "as"),
)
