"""Numbers in Spanish words, with gender and the short forms before a noun (un, veintiún).

Words are those of the package num2words, which knows neither gender nor the short forms. A decimal
is read digit by digit after its mark, which is named as printed: coma or punto. Which of the two
parts thousands where three digits follow is a matter of the region (`POINT_REGIONS`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from num2words import num2words

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Rule, Saying, listed, words
from audio_leaflet.verbalise.numbers import GLYPHS

POINT_REGIONS = listed("419 MX US PR GT HN NI SV PA DO PE CU")
"""Regions whose decimal mark is the point, so that a comma parts thousands (CLDR 46, decimal and
group of es_419 and its regions); elsewhere it is the other way round."""

MARKS = {",": "coma", ".": "punto"}

_LONGEST = 15
"""Digits of the longest number that is read as an amount; a longer one is an identifier."""
_PARTS = {2: "medio", 3: "tercio", 4: "cuarto", 5: "quinto", 6: "sexto", 8: "octavo"}
_SCALE = re.compile(r"(.*\b(?:millón|millones|billón|billones))(.*)")
_TENS = listed("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*|(?<![\w.,])[.,]\d+")
_MIXED = re.compile(
    rf"(?:(\d{{1,3}}) ?)?([{''.join(GLYPHS)}])"
    r"|(?:(\d{1,3})(?: y | ))?(1/2|[13]/4|[12]/3|[1357]/8)(?![\w/]|[.,]\d)"
)
_SPACED = re.compile(r"\d{1,3}(?: \d{3}){1,5}(?![\d]|[.,]\d{3}|-\d)(?:[.,]\d{1,6})?")
_GROUPS = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3}){0,4}(?!\d)")


def cardinal(value: int, gender: str = "") -> str:
    """A whole number in words; before a noun of the gender `m` or `f` in the form that fits it."""
    text = str(num2words(value, lang="es"))
    text = re.sub(r"uno (?=mil|millones|billones)", "un ", text).replace("veintiun m", "veintiún m")
    text = text.replace("veintiun b", "veintiún b")
    scale = _SCALE.fullmatch(text)
    head, tail = scale.groups() if scale else ("", text)
    if gender == "f":
        tail = re.sub(r"(cient|quinient)os\b", r"\1as", tail)
        tail = re.sub(r"uno$", "una", tail)
    elif gender == "m":
        tail = re.sub(r"veintiuno$", "veintiún", tail)
        tail = re.sub(r"uno$", "un", tail)
    return head + tail + (" de" if gender and head and not tail else "")


def ordinal(value: int, gender: str = "m") -> str:
    """`2` -> segundo, segunda."""
    text = str(num2words(value, lang="es", to="ordinal"))
    text = re.sub(r"décimo(?=\w)", "decimo", text)  # decimosegundo has no accent (RAE)
    return re.sub(r"o\b", "a", text) if gender == "f" else text


def digits(text: str) -> str:
    """Each digit by its name."""
    return " ".join(cardinal(int(each)) for each in text if each.isdigit())


def whole(text: str, gender: str = "") -> str:
    """A run of digits as an amount; digit by digit if it begins with zero or is very long."""
    if len(text) > _LONGEST or (len(text) > 1 and text[0] == "0"):
        return digits(text)
    return cardinal(int(text), gender)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: where it stands and what it is made of."""

    start: int
    end: int
    whole: str
    """Digits before the decimal mark, without separators; `0` if none are printed."""
    mark: str = ""
    """The decimal mark, a comma or a point."""
    decimals: str = ""
    part: tuple[int, int] | None = None
    """Numerator and denominator of a fraction after the whole."""
    flags: tuple[Flag, ...] = ()

    @property
    def value(self) -> float:
        """What it is worth."""
        if self.part:
            return int(self.whole) + self.part[0] / self.part[1]
        return float(f"{self.whole[:_LONGEST]}.{self.decimals or 0}")

    def say(self, gender: str = "") -> str:
        """In words, before a noun of a gender, or alone."""
        if self.part:
            return self._fraction(gender)
        if not self.decimals:
            return whole(self.whole, gender)
        head = whole(self.whole, "f" if gender == "f" else "")
        return f"{head} {MARKS[self.mark]} {digits(self.decimals)}"

    def _fraction(self, gender: str) -> str:
        top, bottom = self.part or (1, 2)
        if (top, bottom) == (1, 2):
            name = "media" if gender == "f" else "medio"
        else:
            name = f"{cardinal(top, 'm')} {_PARTS[bottom]}" + ("s" if top > 1 else "")
        if self.whole == "0":
            return name + (" de" if gender and bottom > 2 else "")
        return f"{whole(self.whole, 'f' if gender == 'f' else '')} y {name}"


def read(line: Line, at: int) -> Number | None:
    """The number that begins at `at`, or None."""
    text = line.text
    if at >= len(text) or not (text[at].isdigit() or text[at] in GLYPHS or text[at] in MARKS):
        return None
    mixed = _MIXED.match(text, at)
    if mixed:
        part = GLYPHS.get(mixed[2]) or tuple(map(int, mixed[4].split("/")))
        return Number(at, mixed.end(), mixed[1] or mixed[3] or "0", part=(part[0], part[1]))
    return _spaced(line, at) or _marked(line, at)


def _spaced(line: Line, at: int) -> Number | None:
    """`10 000`: one number if the space is a fixed one or a group could not stand alone.

    "2 500 mg" may be two of 500 mg; it is read apart and flagged.
    """
    match = _SPACED.match(line.text, at)
    if not match or match.group()[0] == "0":
        return None
    found = match.group()
    head = re.split("[.,]", found)[0]
    gaps = [at + place for place, sign in enumerate(found) if sign == " "]
    groups = head.split(" ")
    if (
        all(gap in line.hard for gap in gaps)
        or len(groups[0]) > 1
        or all(group[0] == "0" for group in groups[1:])
    ):
        mark = found[len(head) : len(head) + 1]
        return Number(at, match.end(), "".join(groups), mark, found[len(head) + 1 :])
    flag = Flag(at, match.end(), f"{found!r} may be one number or two; read as two")
    return Number(at, at + len(groups[0]), groups[0], flags=(flag,))


def _marked(line: Line, at: int) -> Number | None:
    """Digits with points and commas, by the region's use of them."""
    match = _NUMBER.match(line.text, at)
    if not match or not match.group().isascii():
        return None
    found, end = match.group(), match.end()
    if found[0] in MARKS:
        flag = Flag(at, end, "no zero before the decimal mark (ISMP); read with the zero")
        return Number(at, end, "0", found[0], found[1:], flags=(flag,))
    groups = _GROUPS.match(found)
    if groups and (found.count(groups[1]) > 1 or groups.end() < len(found)):
        rest = found[groups.end() :]
        if not rest:
            return Number(at, end, re.sub(r"\D", "", found))
        if rest[0] != groups[1] and rest[1:].isdigit():
            return Number(at, end, re.sub(r"\D", "", groups.group()), rest[0], rest[1:])
    parts = re.split(r"([.,])", found)
    if len(parts) > 3:
        return None
    if len(parts) == 1:
        return Number(at, end, found)
    head, mark, tail = parts
    if not groups:
        return Number(at, end, head, mark, tail)
    decimal = "." if line.region in POINT_REGIONS else ","
    if mark == decimal:
        reason = f"{found!r} may be thousands or a decimal; read as printed"
        return Number(at, end, head, mark, tail, flags=(Flag(at, end, reason),))
    reason = f"{found!r} may be thousands or a decimal; read as thousands"
    return Number(at, end, head + tail, flags=(Flag(at, end, reason),))


def composes(before: str, after: str) -> bool:
    """Whether `before y after` would be heard as one number: "treinta y cinco"."""
    last = before.split()[-1] if before else ""
    return last in _TENS and after.split()[0] in _UNITS


_UNITS = frozenset(cardinal(unit, gender) for unit in range(1, 10) for gender in ("", "m", "f"))
WORDS = frozenset(
    word for value in (*range(100), 200, 500, 1000) for word in cardinal(value).split()
) - {"y"}
"""Words that numbers are made of."""

_SECTION = re.compile(r"\d{1,4}(?:\.\d{1,4}){2,}(?![\d,])")
_PARTED = re.compile(r"\d{1,4}(?:,\d{1,4}){2,}(?![\d.])")
_ORDINAL = re.compile(r"(\d{1,2})(?:\.?([°ªoa])|\.?(er|ro|do|to|ra|da|ta|era))(?![\w°])")
_SECOND = re.compile(r" [a-z]|[,;:.)]|$")


def _say_section(line: Line, match: re.Match[str]) -> Saying | None:
    if _GROUPS.fullmatch(match.group()):
        return None  # 1.000.000
    spoken = " punto ".join(whole(each) for each in match.group().split("."))
    return Saying(words(spoken, *match.span()), match.end())


def _say_parted(line: Line, match: re.Match[str]) -> Saying | None:
    """`1,2,3`: no number has two decimal commas; a list."""
    if _GROUPS.fullmatch(match.group()):
        return None  # 1,000,000
    spoken = " , ".join(whole(each) for each in match.group().split(","))
    return Saying(words(spoken, *match.span()), match.end())


def _say_ordinal(line: Line, match: re.Match[str]) -> Saying | None:
    """`2.º`, `1.ª`, `3.er`; a degree sign without a dot is an ordinal only for small numbers."""
    value, sign = int(match[1]), match[2] or ""
    dotted = "." in match.group()
    if not 1 <= value <= 20 or (sign in ("o", "a") and not dotted):
        return None
    if sign == "°" and not dotted and not _SECOND.match(line.text, match.end()):
        return None
    feminine = sign in ("ª", "a") or (match[3] or "").endswith("a")
    spoken = ordinal(value, "f" if feminine else "m")
    if match[3] == "er":
        spoken = spoken.removesuffix("o")
    return Saying(words(spoken, *match.span()), match.end())


RULES = (
    Rule(_ORDINAL, _say_ordinal, "1.º, 2.ª, 3.er: ordinals", "d"),
    Rule(_SECTION, _say_section, "4.1.2: a section", "d"),
    Rule(_PARTED, _say_parted, "1,2,3: a list without spaces", "d"),
)
