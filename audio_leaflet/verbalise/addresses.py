"""Addresses. Of the web and mail: dot, slash, at; known names of offices letter by letter.

The protocol (`https://`) is not said: nobody types it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from audio_leaflet.model import Omission
from audio_leaflet.verbalise import capitals, numbers
from audio_leaflet.verbalise.core import FIXED, Line, Piece, Rule, Saying, letters, listed, words

_TOP = (
    "com|org|net|gov|edu|info|int|eu|uk|us|ca|de|fr|ie|au|nz|es|it|nl|be|se|no|dk|fi|pt|pl|cz|hu|"
    "biz|health|io|co|int|ch|at|gr|ly|gl|mx|ar|cl|pe|uy|cat"
)
URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"()\[\]{}|]{2,300}|"
    rf"[a-zA-Z0-9][\w\-]{{0,60}}(?:\.[a-zA-Z0-9][\w\-]{{0,60}}){{0,4}}\.(?:{_TOP})(?![\w.@-]*@|\w)"
    r"(?:/[^\s<>\"()\[\]{}|]{0,300})?",
    re.IGNORECASE,
)
MAIL = re.compile(r"[\w.+\-]{1,64}@[\w\-]{1,60}(?:\.[\w\-]{1,30}){1,5}")
_PROTOCOL = re.compile(r"https?://", re.IGNORECASE)
PART = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+|\d+|[^A-Za-z\d]")
_SIGNS = {
    ".": "dot",
    "/": "slash",
    "@": "at",
    "-": "dash",
    "_": "underscore",
    "?": "question mark",
    "=": "equals",
    "&": "and",
    "#": "hash",
    "%": "percent",
    "+": "plus",
    "~": "tilde",
    ":": "colon",
    ",": "comma",
    ";": "semicolon",
    "!": "exclamation mark",
    "*": "star",
    "$": "dollar",
    "'": "apostrophe",
}
_OFFICES = listed(
    "fda mhra ema nhs cdc nih hhs msd gsk ucb uk eu us www html htm pdf nlm hpra bfarm ansm aemps "
    "rems usp ashp who cms dea epa va http https php aspx faq tga eea hiv"
)
"""Said letter by letter."""
_INITIAL = re.compile(r"[A-Z]\.[A-Za-z]+(?![\w/]|\.\w)")
END = ".,;:!?'\""


def _is_name(part: str) -> bool:
    """Whether a part is said as a word: brand names break rules of spelling (pfizer)."""
    vowels = sum(sign in "aeiouy" for sign in part.lower())
    return capitals.is_pronounceable(part) or (len(part) > 5 and vowels * 4 >= len(part))


def _code(token: str) -> bool:
    """A short link: capitals or digits inside a word, so that each letter counts."""
    return bool(re.search(r"[a-z]\d+[A-Za-z]|\d[a-z]+[A-Z]", token))


def _spell(line: Line, start: int, end: int) -> tuple[Piece, ...]:
    pieces: tuple[Piece, ...] = ()
    for run in re.finditer(r"[^\W_]+|[\W_]", line.text[start:end]):
        at = start + run.start()
        token = run.group()
        if not token.isalnum():
            pieces += words(_SIGNS.get(token, token), at, at + 1)
            continue
        code = _code(token)
        for found in PART.finditer(token):
            part, place = found.group(), at + found.start()
            if part == FIXED:
                fixed = line.fixed[place]
                pieces += (Piece(fixed.text, place, place + 1, fixed.pronunciation),)
            elif part.isdecimal():
                pieces += words(numbers.digits(part), place, place + len(part))
            elif code or part.lower() in _OFFICES or not _is_name(part):
                pieces += letters(part, place)
            else:
                pieces += words(part.lower(), place, place + len(part))
    return pieces


def typed(line: Line, match: re.Match[str]) -> tuple[int, int, int] | None:
    """Beginning and end of what is typed of an address, and where it stops in print.

    The protocol and a slash at the end are not typed. None for what is no address.
    """
    start, stop = match.span()
    while line.text[stop - 1] in END:
        stop -= 1
    end = stop - (line.text[stop - 1] == "/")
    protocol = _PROTOCOL.match(line.text, start, end)
    if not protocol and "." not in line.text[start:end]:
        return None
    return protocol.end() if protocol else start, end, stop


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    if _INITIAL.match(line.text, match.start()):
        return None  # B.No. 1234, E.coli
    return spelled(line, match, _spell)


def spelled(
    line: Line,
    match: re.Match[str],
    spell: Callable[[Line, int, int], tuple[Piece, ...]],
) -> Saying | None:
    """A rule's answer for an address: what is typed of it, as `spell` says it."""
    found = typed(line, match)
    if found is None:
        return None
    start, (body, end, stop) = match.start(), found
    protocol = Omission(start, body, "the protocol of an address; nobody types it")
    return Saying(spell(line, body, end), stop, omissions=(protocol,) if body > start else ())


_BOX = re.compile(r"P\.? ?O\.?(?= Box(?!\w))", re.IGNORECASE)
_STATES = listed(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM "
    "NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY DC"
)
_ZIP = re.compile(r"([A-Z]{2}),? (\d{5})(?:-(\d{4}))?(?![\w-])")
_STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|"
    "Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|"
    "Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|"
    "New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|"
    "Washington|West Virginia|Wisconsin|Wyoming"
)
_ZIP_AFTER_NAME = re.compile(rf"({_STATE_NAMES}),? (\d{{5}})(?:-(\d{{4}}))?(?![\w-]| [a-z])")
_ROADS = {
    "St": "Street",
    "Dr": "Drive",
    "Rd": "Road",
    "Ln": "Lane",
    "Ct": "Court",
    "Pl": "Place",
    "Sq": "Square",
    "Ave": "Avenue",
    "Blvd": "Boulevard",
    "Pkwy": "Parkway",
    "Hwy": "Highway",
}
_ROAD = re.compile(rf"({'|'.join(_ROADS)})(?:\.|(?![\w'-]))")
_HOUSE = re.compile(r"\d[\d-]*[A-Z]? (?:[A-Z][\w'.]*\.? |\d+(?:st|nd|rd|th) ){1,4}$")
_ROOMS = {"Ste": "Suite", "Apt": "Apartment", "Bldg": "Building", "Rm": "Room"}
_ROOM = re.compile(rf"({'|'.join(_ROOMS)})\.?(?= #?[A-Z]?\d)")
_NEAR = 40


def _say_zip(line: Line, match: re.Match[str]) -> Saying | None:
    """`MI 48152-1234`: the letters of the state and the digits of the code."""
    if match[1] not in _STATES:
        return None
    pieces = letters(match[1], match.start())
    for group in (2, 3):
        if match[group]:
            pieces += words(numbers.digits(match[group]), *match.span(group))
    return Saying(pieces, match.end())


def _say_zip_after_name(line: Line, match: re.Match[str]) -> Saying:
    """`North Chicago, Illinois 60064`."""
    pieces = words(match[1], *match.span(1))
    for group in (2, 3):
        if match[group]:
            pieces += words(numbers.digits(match[group]), *match.span(group))
    return Saying(pieces, match.end())


def _say_road(line: Line, match: re.Match[str]) -> Saying | None:
    """`100 Main St.`: a road if a house number and names stand before it."""
    start = match.start()
    if not _HOUSE.search(line.text, max(0, start - _NEAR), start):
        return None
    pieces = words(_ROADS[match[1]], *match.span(1))
    if match.group().endswith(".") and line.is_over(match.end()):
        pieces += words(".", match.end() - 1, match.end())
    return Saying(pieces, match.end())


RULES = (
    Rule(
        _BOX,
        lambda line, match: Saying(letters(match.group(), match.start()), match.end()),
        "P.O. Box: not by mouth",
        "a",
    ),
    Rule(_ZIP, _say_zip, "a state of the US and its ZIP code", "a"),
    Rule(_ZIP_AFTER_NAME, _say_zip_after_name, "the same after the name of the state", "a"),
    Rule(_ROAD, _say_road, "100 Main St.", "a"),
    Rule(
        _ROOM,
        lambda line, match: Saying(words(_ROOMS[match[1]], *match.span()), match.end()),
        "Ste. 200",
        "a",
    ),
    Rule(
        MAIL, lambda line, match: Saying(_spell(line, *match.span()), match.end()), "e-mail", "ad"
    ),
    Rule(URL, _say, "web addresses, with or without www", "ad"),
)
