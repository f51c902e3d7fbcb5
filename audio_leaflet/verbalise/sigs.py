"""Latin directions of prescriptions, in plain words.

Sources: ISMP list of error-prone abbreviations (never heard as letters), the pharmacy directions
counted in real data. Codes that are also words or names are read only beside a direction.
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import measures
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words
from audio_leaflet.verbalise.numbers import cardinal

CODES = {
    "bid": "twice daily",
    "tid": "three times daily",
    "tds": "three times daily",
    "qid": "four times daily",
    "qds": "four times daily",
    "qd": "once daily",
    "qod": "every other day",
    "qhs": "at bedtime",
    "qam": "every morning",
    "qpm": "every evening",
    "qac": "before every meal",
    "qwk": "every week",
    "prn": "as needed",
    "nocte": "at night",
    "mane": "in the morning",
    "mdd": "maximum daily dose",
    "ud": "as directed",
    "utd": "as directed",
    "subq": "subcutaneously",
    "subcut": "subcutaneously",
    "npo": "nothing by mouth",
    "tiw": "three times weekly",
    "po": "by mouth",
    "bd": "twice daily",
}
"""Certain wherever they stand."""

BESIDE = {
    "pr": "rectally",
    "pv": "vaginally",
    "sl": "under the tongue",
    "im": "intramuscularly",
    "iv": "intravenously",
    "sc": "subcutaneously",
    "sq": "subcutaneously",
    "ac": "before meals",
    "pc": "after meals",
    "stat": "immediately",
    "od": "",
    "hs": "",
    "os": "",
    "ou": "",
    "au": "",
}
"""Certain only beside a number, a form or another code; an empty one is ambiguous even there."""

_DOUBTFUL = {
    "od": "OD is right eye or once daily",
    "hs": "HS is half strength or at bedtime",
    "os": "OS is left eye or by mouth",
    "ou": "OU may be both eyes",
    "au": "AU may be both ears",
}
_ARTICLES = listed("a an the of each per first")
"""After these PO is an adjective: "a PO dose"."""
_LOWER = frozenset(("ud", "mane", "sl", "ac", "pc", "bd"))
"""In capitals these are other things: S.L. is a company, A.C. a current, BD a maker of syringes."""
_NO_WORDS = frozenset(("od", "hs", "ou"))
"""Doubtful codes that are no words in small letters: read as letters wherever they stand."""
_FLAGGED = {
    "qd": "q.d.: error-prone writing (ISMP); read as once daily",
    "qod": "q.o.d.: error-prone writing (ISMP); read as every other day",
    "tiw": "TIW: error-prone writing (ISMP); read as three times weekly",
}
_NEIGHBOURS = listed(
    "daily weekly monthly once twice times needed take give inject needle instill mouth bedtime"
)
_MEALS = {
    "ac": "before",
    "pc": "after",
}
_MEAL = listed("breakfast lunch dinner supper meals meal food")

_DOTTED = "|".join(r"\.\s?".join(code) + r"\.?" for code in (*CODES, "ac", "pc", "sl"))
_CODE = re.compile(rf"({'|'.join(CODES)}|{_DOTTED})(?=[x×]\d|[^\w.]|\.(?!\w)|$)", re.IGNORECASE)
_BESIDE = re.compile(rf"({'|'.join(BESIDE)})(?![\w'-])(?!\.\w)", re.IGNORECASE)
_FORMS = {"tab": "tablet", "tabs": "tablets", "cap": "capsule", "caps": "capsules"}
_FORM = re.compile(rf"({'|'.join(_FORMS)})(?![\w'-])", re.IGNORECASE)
_COUNTS = listed("mg mcg g one two three four half each per ss i ii iii iss iiss 1 2 3 4")
_EVERY = re.compile(
    r"q\.? ?(\d{1,2})(?: ?(?:-|–|to) ?(\d{1,2}))? ?"
    r"(°|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:(?:ee)?ks?)?|min|mo(?:nth)?s?)\.?"
    r"(?![\w])",
    re.IGNORECASE,
)
_NEAR = 30
_BARE = re.compile(r"[qQ] ?(\d{1,2})(?: ?[-–] ?(\d{1,2}))?(?![\w-]|\.\d)")
_EVERY_WORD = re.compile(
    r"q\.? ?(day|night|week|month|hour|morning|evening|other day|meal|"
    r"wk|mo|hr|min|yr|am|pm|hs|[ap]\. ?m\.|h\. ?s\.)(?!\w)",
    re.IGNORECASE,
)
_DAY_PARTS = {"am": "every morning", "pm": "every evening", "hs": "at bedtime"}
_SHORT_PERIODS = {"wk": "week", "mo": "month", "hr": "hour", "min": "minute", "yr": "year"}
_BOTH = re.compile(rf" ?[-–] ?(?=(?:{'|'.join(CODES)}|{_DOTTED})(?![\w-]))", re.IGNORECASE)
"""Between two codes: "bid-tid"."""
_COUNT = re.compile(
    r"(i{1,3})(?:-(i{1,3}))?"
    r"(?= (?:tabs?|caps?|po|p\.o\.|gtts?|drops?|puffs?|tablets?|capsules?)(?!\w))"
)
_COUNT_AFTER = re.compile(r"(i{1,3})(?:-(i{1,3}))?(?![\w-])")
"""The same after what is counted: "gtts ii"."""
_HALF = re.compile(r"(i{0,3})ss(?= (?:tabs?|caps?|tsp|tablets?|capsules?|teaspoons?)(?!\w))")
_LETTER = re.compile(r"[TtcC](?= (?:po|p\.o\.|PO|P\.O\.|[bBtTqQ][iI][dD]|q\d|qd|QD)(?!\w))")
_COUNTED = listed("gtt gtts tab tabs cap caps puffs drops")
_PERIODS = {"h": "hour", "°": "hour", "d": "day", "w": "week", "mi": "minute", "mo": "month"}
_AND = re.compile(r" ?(?:and|&|,|/|\+|\() ?$")
_AND_NEXT = re.compile(r" ?(?:and|&|/|\+) ?(?=[a-zA-Z])")
_FOR = re.compile(r"(daily|day|night|week|monthly|weekly)(?=[x×]\d)", re.IGNORECASE)


def _is_direction(line: Line, word: str) -> bool:
    low = word.lower()
    return (
        low in CODES
        or low in BESIDE
        or low in _NEIGHBOURS
        or low[:1].isdigit()
        or measures.is_unit(word)
        or bool(_EVERY.match(word))
    )


def _end(line: Line, match: re.Match[str]) -> int:
    """The end of a code; its last dot is left if it ends the text, so that the pause stays."""
    end = match.end()
    if match.group().endswith(".") and line.is_over(end):
        return end - 1
    return end


def _in_capitals(line: Line, match: re.Match[str]) -> bool:
    """Whether a code in capitals stands in a direction that is all in capitals."""
    near = line.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
    return near.isupper() and _is_direction(line, line.adjacent(match.start()))


def _say_code(line: Line, match: re.Match[str]) -> Saying | None:
    code = re.sub(r"[.\s]", "", match[1]).lower()
    if code in _LOWER and match[1] != match[1].lower() and not _in_capitals(line, match):
        return None
    spoken = CODES.get(code) or BESIDE[code]
    if code == "po" and match[1] != "po":
        follows = line.after(match.end()).lower()
        if follows == "box":
            return None
        if line.before(match.start()).lower() in _ARTICLES:
            return Saying(words("oral", *match.span()), _end(line, match))
    if code == "qd" and line.after(match.end()).lower() in ("day", "daily"):
        return None
    flags: tuple[Flag, ...] = ()
    if code in _FLAGGED:
        flags = (Flag(*match.span(), _FLAGGED[code]),)
    pieces = words(spoken, *match.span())
    both = _BOTH.match(line.text, match.end())
    if both:
        return Saying(pieces + words("to", *both.span()), both.end(), flags)
    return Saying(pieces, _end(line, match), flags)


def _say_beside(line: Line, match: re.Match[str]) -> Saying | None:
    code = match[1].lower()
    joint = _AND_NEXT.match(line.text, match.end())
    follows = line.after(joint.end() if joint else match.end())
    if code in _MEALS and follows.lower() in _MEAL:
        return Saying(words(_MEALS[code], *match.span()), match.end())
    listed_before = _AND.search(line.text, max(0, match.start() - 6), match.start())
    before = line.adjacent(listed_before.start() if listed_before else match.start())
    alone = match[1].islower() and code in _NO_WORDS
    if not (alone or _is_direction(line, before) or _is_direction(line, follows)):
        return None
    if code in _DOUBTFUL:
        flag = Flag(*match.span(), f"{_DOUBTFUL[code]}; read as letters")
        named = tuple(
            Piece(sign.upper(), match.start() + at, match.start() + at + 1)
            for at, sign in enumerate(match[1])
        )
        return Saying(named, match.end(), (flag,))
    if code == "pr" and match[1].isupper() and _EVERY.match(line.text, match.end() + 1):
        return Saying(words(BESIDE[code], *match.span()), match.end())
    routes = ("iv", "im", "sc", "sq", "pr")
    if match[1].isupper() and (
        code in routes or (code in _MEALS and not _in_capitals(line, match))
    ):
        return None  # in capitals these are adjectives or other things: `capitals` knows
    return Saying(words(BESIDE[code], *match.span()), match.end())


def _say_form(line: Line, match: re.Match[str]) -> Saying | None:
    """`150 mg tab`; elsewhere a tab is a flap and a cap a lid."""
    if line.adjacent(match.start()).lower().lstrip("0123456789.-–") not in _COUNTS:
        return None
    return Saying(words(_FORMS[match[1].lower()], *match.span()), match.end())


def _say_every(line: Line, match: re.Match[str]) -> Saying:
    first, second = match[1], match[2]
    period = _PERIODS.get(match[3][:2].lower()) or _PERIODS[match[3][0].lower()]
    spoken = "every " + (cardinal(int(first)) if first != "1" or second else "")
    if second:
        spoken += f" to {cardinal(int(second))}"
    spoken += f" {period}" + ("" if first == "1" and not second else "s")
    flags: tuple[Flag, ...] = ()
    if first == "1" and period == "day":
        flags = (Flag(*match.span(), "q1d: error-prone writing (ISMP); read as every day"),)
    if match[3] == "°":
        flags = (Flag(*match.span(), "° for hours: error-prone writing (ISMP); read as hours"),)
    return Saying(words(spoken, *match.span()), _end(line, match), flags)


def _say_bare(line: Line, match: re.Match[str]) -> Saying | None:
    """`q4-6 prn`: hours most likely, but not written."""
    if match.group()[0] == "Q" and not _is_direction(line, line.adjacent(match.start())):
        return None  # Q2: a question
    spoken = f"every {cardinal(int(match[1]))}"
    if match[2]:
        spoken += f" to {cardinal(int(match[2]))}"
    flag = Flag(*match.span(), "every so many, and no word for what; read as printed")
    return Saying(words(spoken, *match.span()), match.end(), (flag,))


def _say_every_word(line: Line, match: re.Match[str]) -> Saying:
    word = match[1].lower()
    period = _SHORT_PERIODS.get(word, word)
    spoken = _DAY_PARTS.get(re.sub(r"[. ]", "", word)) or f"every {period}"
    return Saying(words(spoken, *match.span()), _end(line, match))


def _say_half(line: Line, match: re.Match[str]) -> Saying:
    """`ss tab`, `iss tabs`: a half in Latin."""
    ones = f"{cardinal(len(match[1]))} and a half" if match[1] else "one half"
    flag = Flag(*match.span(), "ss: error-prone writing (ISMP); read as a half")
    return Saying(words(ones, *match.span()), match.end(), (flag,))


def _say_letter(line: Line, match: re.Match[str]) -> Saying | None:
    """`1 T po`: a tablet, a tablespoon or a teaspoon."""
    if not line.adjacent(match.start())[-1:].isdigit():
        return None
    flag = Flag(*match.span(), "one letter for a form or measure; read as the letter")
    return Saying(words(match.group().upper(), *match.span()), match.end(), (flag,))


def _say_count_after(line: Line, match: re.Match[str]) -> Saying | None:
    if line.adjacent(match.start()).lower() not in _COUNTED:
        return None
    return _say_count(line, match)


def _say_count(line: Line, match: re.Match[str]) -> Saying:
    pieces = words(cardinal(len(match[1])), *match.span(1))
    if match[2]:
        pieces += words("to", match.end(1), match.start(2))
        pieces += words(cardinal(len(match[2])), *match.span(2))
    return Saying(pieces, match.end())


RULES = (
    Rule(_EVERY_WORD, _say_every_word, "q day", "a"),
    Rule(_COUNT, _say_count, "ii tabs: a count in small Roman numerals", "a"),
    Rule(_COUNT_AFTER, _say_count_after, "gtts ii", "a"),
    Rule(_HALF, _say_half, "iss tabs", "a"),
    Rule(_LETTER, _say_letter, "1 T po bid", "a"),
    Rule(_EVERY, _say_every, "q8h, q4-6h: every so many hours", "a"),
    Rule(_BARE, _say_bare, "q4-6 prn", "a"),
    Rule(_CODE, _say_code, "bid, q.d.s., PRN", "a"),
    Rule(
        _FOR,
        lambda line, match: Saying(words(match[1].lower(), *match.span(1)), match.end(1)),
        "dailyx90 days: the word ends before the sign",
        "a",
    ),
    Rule(_FORM, _say_form, "one 150 mg tab", "a"),
    Rule(_BESIDE, _say_beside, "po, sl, stat, beside a direction", "a"),
)
