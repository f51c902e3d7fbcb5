"""Telephone numbers: digit by digit, a pause after each group, "eight hundred" for 800."""

from __future__ import annotations

import re

from audio_leaflet.verbalise import acronyms, capitals, numbers
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, letters, listed, words

_CALL = listed(
    "call dial phone ring text telephone tel contact calling dialling dialing fax hotline "
    "helpline mobile number freephone nhs"
)
_NEAR = 40
_US = re.compile(
    r"(?:\+?1[-–. ]{1,3})?(?:\(\d{3}\)[-–. ]{0,2}|\d{3}[-.–/])\d{3}[-.–]\d{4}(?![\w-])"
)
_LOCAL = re.compile(r"(\d{3})[-.–](\d{4})(?![\w%/-]|[.,]\d)")
_TOLL = re.compile(
    r"(?:\+?1[-–. ]{1,3})?\(?8(?:00|33|44|55|66|77|88)\)?[-. –]{1,2}"
    r"[\dA-Z][\dA-Z \-–]{4,12}[\dA-Z](?![\w-])"
)
_TOLL_MIXED = re.compile(
    r"1[-–]8(?:00|33|44|55|66|77|88)[-–](?=[\w-]{0,9}[a-z])[A-Za-z\d][A-Za-z\d\-–]{5,10}(?![\w-])"
)
"""Keys named by letters of both cases: 1-800-Rx-HELP1."""
_ABROAD = re.compile(
    r"\+ ?\d{1,3}[ /.\-–]{0,3}(?:\(0\) ?)?(?:\d{1,5}[ /.\-–]{0,3}){1,7}(?<=\d)(?![\w])"
)
_LABEL = (
    r"(?:[Tt]el(?:ephone)?|TEL|Ph(?=:)|[Pp]hone|[Ff]ax|FAX|[Ff]reephone|[Mm]obile|Puh|Tlf|T[ée]l)"
)
_LABELS = {"tel": "telephone", "ph": "phone", "tél": "telephone", "tlf": "telephone"}
_LABELLED = re.compile(
    rf"({_LABEL})(\.?:? ?:? ?)((?:\(?\d{{1,5}}\)?[ \-/.]{{0,2}}){{2,7}})(?<=\d)(?![\w])"
)
_HOME = re.compile(
    r"0\d{1,4} \d{3,4} \d{3,4}(?! ?\d)|\(0\) ?\d{2,4}(?: \d{3,4}){1,2}(?! ?\d)"
    r"|1[38]00 \d{3} \d{3}(?! ?\d)"
)
_EXTENSION = re.compile(r",? ?(?:x|[Ee]xt\.?|[Ee]xtension):? ?(\d{1,6})(?!\w)")
_SHORT = re.compile(r"(911|9-1-1|999|112|111|988|711|211|811)(?![\w%/]|[.-]\d| ?[a-z]+s\b)")
_CODE = re.compile(r"(\d{5,6})(?![\w%/]|[.,-]\d| ?[a-z]+s\b)")
"""A short number that takes messages: "text HOME to 741741"."""
_GROUP = re.compile(r"\d+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\+")
_VANITY = re.compile(r"[A-Z]")


def _groups(line: Line, start: int, end: int) -> tuple[Piece, ...]:
    """The groups of a number with a pause after each; signs between them are not said."""
    pieces: tuple[Piece, ...] = ()
    for found in _GROUP.finditer(line.text, start, end):
        text, at = found.group(), found.start()
        if text == "+":
            pieces += words("plus", at, found.end())
            continue
        if text.isdigit():
            spoken = "eight hundred" if text == "800" else numbers.digits(text)
            pieces += words(spoken, at, found.end())
        elif text.upper() in acronyms.LETTERS or not capitals.is_pronounceable(text):
            pieces += letters(text, at)
        else:
            pieces += words(text.lower(), at, found.end())
        glued = line.text[found.end() : found.end() + 1]
        if found.end() < end and not glued.isalnum() and text != "1":
            pieces += words(",", found.end(), found.end() + 1)
    return pieces


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    return _with_extension(line, _groups(line, *match.span()), match.end())


def _with_extension(line: Line, pieces: tuple[Piece, ...], end: int) -> Saying:
    """A number with the extension after it: "555-0123 x1234"."""
    found = _EXTENSION.match(line.text, end)
    if not found:
        return Saying(pieces, end)
    pieces += words(", extension", end, found.start(1))
    return Saying(pieces + words(numbers.digits(found[1]), *found.span(1)), found.end())


def _say_toll(line: Line, match: re.Match[str]) -> Saying | None:
    """Free numbers, also with words in them: 1-800-FDA-1088, 1-800-4HUMIRA."""
    keys = sum(sign.isalnum() for sign in match.group())
    if not 9 <= keys <= 13:
        return None
    if not _VANITY.search(match.group()) and keys not in (10, 11):
        return None
    return _say(line, match)


def _say_abroad(line: Line, match: re.Match[str]) -> Saying | None:
    """`+44 (0)191 516 6517`."""
    if sum(sign.isdigit() for sign in match.group()) < 7:
        return None
    return Saying(_groups(line, *match.span()), match.end())


def _say_labelled(line: Line, match: re.Match[str]) -> Saying | None:
    if sum(sign.isdigit() for sign in match[3]) < 5:
        return None
    label = match[1].lower()
    head = words(_LABELS.get(label, label), *match.span(1))
    if ":" in match[2]:
        head += words(":", *match.span(2))
    return Saying(head + _groups(line, *match.span(3)), match.end())


def _say_short(line: Line, match: re.Match[str]) -> Saying | None:
    head = line.text[max(0, match.start() - _NEAR) : match.start()].lower()
    if not _CALL & set(re.findall(r"[a-z]+", head)):
        return None
    return Saying(words(numbers.digits(match[1]), *match.span()), match.end())


def _say_local(line: Line, match: re.Match[str]) -> Saying | None:
    """`call 555-0123`; without such a word `100-1000` is a range, unless its end begins with 0."""
    head = line.text[max(0, match.start() - _NEAR) : match.start()].lower()
    if match[2][0] != "0" and not _CALL & set(re.findall(r"[a-z]+", head)):
        return None
    return _say(line, match)


def _say_code(line: Line, match: re.Match[str]) -> Saying | None:
    head = line.text[max(0, match.start() - _NEAR) : match.start()].lower()
    if not re.search(r"\b(?:text|sms)(?:\b.{0,30}\bto)?:? $", head):
        return None
    return Saying(words(numbers.digits(match[1]), *match.span()), match.end())


RULES = (
    Rule(_LABELLED, _say_labelled, "Tel: 020 7123 4567", "a"),
    Rule(_US, _say, "1-800-222-1222, 215-273-8755", "ds"),
    Rule(_LOCAL, _say_local, "call 555-0123", "d"),
    Rule(_TOLL_MIXED, _say, "1-800-Rx-HELP1", "d"),
    Rule(_TOLL, _say_toll, "a toll-free number in figures, letters or both", "ds"),
    Rule(_ABROAD, _say_abroad, "+353 1 676 4971", "s"),
    Rule(_HOME, _say, "0800 731 6789", "ds"),
    Rule(_SHORT, _say_short, "call 911", "d"),
    Rule(_CODE, _say_code, "text HOME to 741741", "d"),
)
