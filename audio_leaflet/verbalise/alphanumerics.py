"""Letters and digits in one token: B12, CYP3A4, GLP-1, COVID-19, H1N1, 2X."""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import acronyms, capitals, numbers
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, letters, words

_TOKEN = re.compile(
    r"(?=[A-Za-z]*\d|\d+[A-Za-z])[A-Za-z\d]{2,40}(?:-[A-Za-z\d]*\d[A-Za-z\d]*(?![A-Za-z\d-])){0,3}(?:\.\d{1,4}){0,3}(?![^\W_Ͱ-Ͽµ])"
)
_PART = re.compile(r"[A-Z][a-z]{2,}|[a-z]+|[A-Z]+|\d+|[-.]")
_FIFTY = re.compile(r"[1-9]\d0$|[1-9][1-9]\d$")
_UNKNOWN = re.compile(r"\d+[a-z]{2,}$")
_RUN = re.compile(r"[A-Za-z]+|\d+")
_LONGEST = 15
_SUBTYPES = re.compile(r"(?:[A-Z]|\d[A-Z]+|AUC)(\d{1,2})-(\d{1,2})$")
"""Receptors H1-3, 5-HT1-7, the area AUC0-24: a range."""
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
    subtypes = _SUBTYPES.search(match.group())
    rises = bool(subtypes and int(subtypes[1]) < int(subtypes[2]))
    for found in _PART.finditer(match.group()):
        part, at = found.group(), match.start() + found.start()
        end = at + len(part)
        if part.isdigit():
            pieces += words(_number(part, last), at, end)
        elif part == "s" and pieces and found.end() == len(match.group()) and last != "-":
            pieces = (*pieces[:-1], _plural(pieces[-1], end))
        elif part == ".":
            pieces += words("point", at, end)
        elif part == "-":
            pieces += words("to", at, end) if rises and last.isdigit() else ()
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


def _plural(piece: Piece, end: int) -> Piece:
    """`H2RAs`, `COX-2s`: "R A's", "twos"."""
    if len(piece.text) == 1:
        return Piece(piece.text + "'s", piece.start, end)
    return Piece(piece.text + ("es" if piece.text.endswith("x") else "s"), piece.start, end)


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
        if len(part) > 2 and part.isupper() and capitals.is_ordinary(part):
            return words(part.lower(), at, at + len(part))
    return letters(part, at)


_ALLELE = re.compile(
    r"(?=(HLA-[A-Z]{1,4}\d?|[A-Z]{2,4}\d[A-Z]\d{1,2}))\1\*(\d{1,2}):?(\d{2,3})?[A-Z]?"
    r"(?:/\*\d{1,2}[A-Z]?)?(?![^\W_])"
)
_ALLELE_PART = re.compile(r"[A-Z]+|\d+|[*/]")


def _say_allele(line: Line, match: re.Match[str]) -> Saying:
    """`CYP2C19*2`, `HLA-B*57:01`: the asterisk is said, of four digits two and two."""
    text, base = match.group(), match.start()
    star = text.index("*")
    pieces: tuple[Piece, ...] = ()
    for found in _ALLELE_PART.finditer(text):
        part, at, end = found.group(), base + found.start(), base + found.end()
        if part == "*":
            pieces += words("star", at, end)
        elif part == "/":
            pieces += words(",", at, end)
        elif not part.isdigit():
            pieces += letters(part, at)
        elif found.start() > star and len(part) == 4:
            pieces += words(numbers.whole(part[:2]), at, at + 2)
            pieces += words(numbers.whole(part[2:]), at + 2, end)
        else:
            pieces += words(numbers.whole(part), at, end)
    return Saying(pieces, match.end())


_PLURAL = re.compile(r"([A-Z]{2,5})-(\d{1,2})s(?![^\W_])")


def _say_plural(line: Line, match: re.Match[str]) -> Saying:
    """`COX-2s`: not seconds."""
    number = words(numbers.whole(match[2]), *match.span(2))
    pieces = capitals.reading(line, match.start(), match[1])[0] + number
    return Saying((*pieces[:-1], _plural(pieces[-1], match.end())), match.end())


_VARIANT = re.compile(r"([A-Z]{2,3})((?:\.\d{1,2}){1,4})(?![\w])")
_STRAIN = re.compile(
    r"([AB])/([A-Z][\w .'-]{2,30})/(?:([A-Z][\w .'-]{2,30})/)?([\w-]{1,16})/(\d{4})(?!\d)"
)
_ISOTOPE = re.compile(
    r"(Tc|Ga|Ra|Lu|In|Tl|Xe|Sm|Sr|Re|Rb|Cr|Co|Cu|Zr|Ac|Fe|Mo)-(\d{2,3})(m)?(?![^\W_])"
)


def _say_variant(line: Line, match: re.Match[str]) -> Saying | None:
    """`BA.4`, `XBB.1.5`: lineages of a virus."""
    if match[1] in acronyms.LETTERS or match[1].lower() in acronyms.SHORT_WORDS:
        return None
    pieces = letters(match[1], match.start())
    for found in re.finditer(r"\d+", match[2]):
        at = match.start(2) + found.start()
        pieces += words("point", at - 1, at)
        pieces += words(numbers.whole(found.group()), at, at + len(found.group()))
    return Saying(pieces, match.end())


def _say_strain(line: Line, match: re.Match[str]) -> Saying:
    """`A/Victoria/2570/2019`: type, host or place, number and year of an influenza virus."""
    pieces = letters(match[1], match.start())
    for group in (2, 3):
        if match[group]:
            pieces += words(",", match.start(group) - 1, match.start(group))
            pieces += tuple(
                Piece(
                    found.group(),
                    match.start(group) + found.start(),
                    match.start(group) + found.end(),
                )
                for found in re.finditer(r"[^\W\d_]+", match[group])
            )
    pieces += words(",", match.start(4) - 1, match.start(4))
    for found in _PART.finditer(match[4]):
        part, at = found.group(), match.start(4) + found.start()
        pieces += (
            words(numbers.whole(part), at, at + len(part)) if part.isdigit() else letters(part, at)
        )
    pieces += words(",", match.start(5) - 1, match.start(5))
    return Saying(pieces + words(numbers.year(int(match[5])), *match.span(5)), match.end())


def _say_isotope(line: Line, match: re.Match[str]) -> Saying:
    pieces = letters(match[1], match.start()) + words(numbers.whole(match[2]), *match.span(2))
    return Saying(pieces + (letters("m", match.start(3)) if match[3] else ()), match.end())


_CURVE = re.compile(r"AUC ?(\d{1,2})[-–](\d{1,3})(?: ?h(?:r|ours)?)?(?![\w.])")


def _say_curve(line: Line, match: re.Match[str]) -> Saying:
    """`AUC0–24h`: the area under a curve from one hour to another."""
    pieces = letters("AUC", match.start()) + words(numbers.whole(match[1]), *match.span(1))
    pieces += words("to", match.end(1), match.start(2))
    pieces += words(numbers.whole(match[2]), *match.span(2))
    hours = "hours" if match.end() > match.end(2) else ""
    return Saying(pieces + words(hours, match.end(2), match.end()), match.end())


RULES = (
    Rule(_CURVE, _say_curve, "AUC0–24h", "a"),
    Rule(_PLURAL, _say_plural, "COX-2s", "a"),
    Rule(_VARIANT, _say_variant, "BA.4, XBB.1.5", "a"),
    Rule(_STRAIN, _say_strain, "A/Victoria/2570/2019", "a"),
    Rule(_ISOTOPE, _say_isotope, "Tc-99m", "a"),
    Rule(_ALLELE, _say_allele, "HLA-B*5701: not a footnote", "a"),
    Rule(_TOKEN, _say, "letters one by one, numbers as amounts", "ad"),
)
