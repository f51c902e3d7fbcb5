"""Identifiers: digits one by one, a pause at each sign between groups."""

from __future__ import annotations

import re

from audio_leaflet.verbalise import numbers
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, letters, listed, words

_LABELS = {
    # how the label is said: as letters, as the word it is, or in full
    "NDC": "letters",
    "UPC": "letters",
    "GTIN": "letters",
    "DIN": "letters",
    "PL": "letters",
    "PLGB": "letters",
    "PA": "letters",
    "MA": "letters",
    "ANDA": "letters",
    "NDA": "letters",
    "BLA": "letters",
    "NCT": "letters",
    "CAS": "letters",
    "Lot": "word",
    "LOT": "word",
    "Batch": "word",
    "BN": "letters",
    "SN": "letters",
    "PC": "letters",
    "Rev": "word",
    "Ref": "reference",
    "Reference": "word",
    "License": "word",
    "Licence": "word",
    "Registration": "word",
    "Reg": "registration",
    "Authorisation": "word",
    "Authorization": "word",
    "Item": "word",
    "Product": "word",
    "Catalog": "word",
    "Code": "word",
    "Model": "word",
    "AUST R": "letters",
    "AUST L": "letters",
}
_NUMBERED = listed(
    "Reference License Licence Registration Reg Authorisation Authorization Item Product "
    "Catalog Model Code"
)
"""Ordinary words, which announce an identifier only with "No.", "code" or "#" after them."""
_CODE = re.compile(
    rf"({'|'.join(_LABELS)})\.?(?: ?(?:[Nn]o\.?|[Cc]ode|[Nn]umber|#))?[:.]? ?(?=\d)"
    r"(\d{1,14}(?:(?:[-–/.]\d{1,14}){1,6}|(?: \d{1,14}){0,5}))(?![\w%])"
)
_DATE = re.compile(
    r"\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}/\d\d|\d{1,2}[/–-](?:19|20)\d\d|\d{4}-\d\d(?:-\d\d)?"
)
"""After a label such as Rev, a date and not a number."""
_LETTERED = re.compile(
    r"(Lot|LOT|Batch|BATCH|BN)(?: ?(?:No\.?|Number|#))?[:.]? ?(?=[A-Z\d-]*\d)"
    r"([A-Z\d]+(?:-[A-Z\d]+)*)(?![\w-])"
)
_EUROPE = re.compile(r"EU/\d(?:/\d{1,5}){1,5}(?:-\d{1,5})?(?!\w)")
_LONG = re.compile(
    r"\d{4,13}(?:[-–]\d{1,6}){2,4}(?![\w])|\d{4,13}[-–]0\d{1,5}(?![\w-])|\d{5}-\d{4}(?![\w-])|\d{8,}(?![\w.,]\d)|0\d{2,}(?![\w.,]\d)"
)
_POSTCODE = re.compile(r"([A-Z]{1,2})(\d{1,2})([A-Z]?) (\d)([ABD-HJLNP-UW-Z]{2})(?![\w/])")
"""A British postcode: its last letters are never C, I, K, M, O or V, so that no `5MG` is one."""
_GROUP = re.compile(r"\d+|[-–/ .]+")


def _groups(line: Line, start: int, end: int) -> tuple[Piece, ...]:
    pieces: tuple[Piece, ...] = ()
    for found in _GROUP.finditer(line.text, start, end):
        spoken = numbers.digits(found.group()) or ","
        pieces += words(spoken, *found.span())
    return pieces


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    if len(re.sub(r"\D", "", match[2])) < 4 or _DATE.fullmatch(match[2]):
        return None
    label = match[1]
    middle = line.text[match.end(1) : match.start(2)].lower()
    if label in _NUMBERED and not re.search("no|code|number|#", middle):
        return None
    head = (
        letters(label, match.start(1))
        if _LABELS[label] == "letters"
        else words(_LABELS[label].replace("word", label.lower()), *match.span(1))
    )
    for name in ("number", "code"):
        if name in middle:
            head += words(name, match.end(1), match.start(2))
    if middle.strip(" .:") == "no" or "#" in middle:
        head += words("number", match.end(1), match.start(2))
    return Saying(head + _groups(line, *match.span(2)), match.end())


def _say_lettered(line: Line, match: re.Match[str]) -> Saying:
    label = "B N" if match[1] == "BN" else match[1].lower()
    pieces = words(label, *match.span(1))
    if re.search("[N#n]", line.text[match.end(1) : match.start(2)]):
        pieces += words("number", match.end(1), match.start(2))
    for at, sign in enumerate(match[2], match.start(2)):
        spoken = numbers.ONES[int(sign)] if sign.isdigit() else "," if sign == "-" else sign
        pieces += words(spoken, at, at + 1)
    return Saying(pieces, match.end())


def _say_postcode(line: Line, match: re.Match[str]) -> Saying:
    """`LU2 8DL`: no deciliters."""
    pieces = letters(match[1], match.start(1)) + words(numbers.whole(match[2]), *match.span(2))
    pieces += letters(match[3], match.start(3)) + words(",", match.end(3), match.start(4))
    pieces += words(numbers.whole(match[4]), *match.span(4))
    return Saying(pieces + letters(match[5], match.start(5)), match.end())


def _say_europe(line: Line, match: re.Match[str]) -> Saying:
    head = letters("EU", match.start())
    return Saying(head + _groups(line, match.start() + 2, match.end()), match.end())


def _say_long(line: Line, match: re.Match[str]) -> Saying:
    return Saying(_groups(line, *match.span()), match.end())


RULES = (
    Rule(_CODE, _say, "NDC 0071-0155-23, PL 11311/0710, Lot 4711", "a"),
    Rule(_LETTERED, _say_lettered, "Lot A1234B", "a"),
    Rule(_POSTCODE, _say_postcode, "NN11 8PB", "a"),
    Rule(_EUROPE, _say_europe, "number of a European marketing authorisation", "a"),
    Rule(_LONG, _say_long, "long codes and numbers with a leading zero are no amounts", "d"),
)
