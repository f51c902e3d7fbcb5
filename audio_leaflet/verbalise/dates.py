"""Dates and years. A numeric full date that may be read two ways is said as printed and flagged."""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import numbers
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SHORT = {month[:3].lower(): month for month in MONTHS} | {"sept": "September"}
_MONTH = rf"({'|'.join(MONTHS)}|(?:{'|'.join(m[:3] for m in MONTHS)}|Sept)\.?)"
_YEAR = r"((?:19|20)\d\d)"
_ANY_MONTH = _MONTH.replace("(", "(?:", 1)
_EDGE = rf"(?![\w/]|[.,]\d|-\d(?!\d? {_ANY_MONTH}))"
"""After a date, no further digits of a number or a code."""

_MONTH_DAY = re.compile(
    rf"{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?(?:,? {_YEAR})?{_EDGE}", re.IGNORECASE
)
_DAY_MONTH = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?[ \-/]{_MONTH}"
    rf"(?:,?[ \-/]{_YEAR}|[\-/](\d\d)(?! {_ANY_MONTH}))?{_EDGE}",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(rf"{_MONTH}(?:[ \-,/]{{1,2}}{_YEAR}|-(\d\d)(?!\d)){_EDGE}", re.IGNORECASE)
_MONTH_DAYS = re.compile(
    rf"{_MONTH} (\d{{1,2}}) ?[-–] ?(\d{{1,2}})(?:,? {_YEAR})?{_EDGE}", re.IGNORECASE
)
_TO = re.compile(rf" ?[-–—] ?(?=\d{{1,2}} {_ANY_MONTH}|{_ANY_MONTH} ?\d)")
_SLASHED = re.compile(rf"(0?[1-9]|1[0-2])[/\-–]{_YEAR}{_EDGE}")
_ISO = re.compile(rf"{_YEAR}[-–/](0[1-9]|1[0-2])(?:[-–/](0[1-9]|[12]\d|3[01]))?{_EDGE}")
_NUMERIC = re.compile(rf"(\d{{1,2}})([/.\-–])(\d{{1,2}})\2(\d{{4}}|\d{{2}}(?=\b)){_EDGE}")
_BARE = re.compile(rf"{_YEAR}(?![\w%°]|[.,:/-]\d| ?[-–—] ?\d)")
_VERBS = frozenset(("may", "MAY", "march", "mar"))
"""Months only with a year after them; else the verbs."""
_SINCE = listed(
    "in since of by during from until before after through year copyright revised updated "
    "spring summer autumn fall winter early late mid between"
)
_FOLLOWING = listed(
    "and or to the a an in on at by for with was were is are has had there it this that when"
)


def _month(text: str) -> str:
    return _SHORT[text.rstrip(".").lower()[:3]]


def _to(line: Line, pieces: tuple[Piece, ...], end: int) -> Saying:
    """A date, and the dash to another one."""
    dash = _TO.match(line.text, end)
    return Saying(pieces + words("to", *dash.span()), dash.end()) if dash else Saying(pieces, end)


def _say_month_days(line: Line, match: re.Match[str]) -> Saying | None:
    """`Jan 1-15, 2024`."""
    first, last = int(match[2]), int(match[3])
    if not 1 <= first < last <= 31 or match[1] in ("may", "march", "mar"):
        return None
    pieces = words(_month(match[1]), *match.span(1)) + words(numbers.ordinal(first), *match.span(2))
    pieces += words("to", match.end(2), match.start(3))
    pieces += words(numbers.ordinal(last), *match.span(3))
    if match[4]:
        pieces += words(",", match.end(3), match.start(4))
        pieces += words(numbers.year(int(match[4])), *match.span(4))
    return Saying(pieces, match.end())


def _say_month_day(line: Line, match: re.Match[str]) -> Saying | None:
    day = int(match[2])
    if not 1 <= day <= 31 or (not match[3] and match[1] in _VERBS):
        return None  # "you may 5", "march 2": the verbs
    pieces = words(_month(match[1]), *match.span(1)) + words(numbers.ordinal(day), *match.span(2))
    if match[3]:
        comma = words(",", match.end(2), match.start(3))
        pieces += comma + words(numbers.year(int(match[3])), *match.span(3))
    return _to(line, pieces, match.end())


def _say_day_month(line: Line, match: re.Match[str]) -> Saying | None:
    day = int(match[1])
    if not 1 <= day <= 31 or match[2] in ("mar", "dec"):
        return None
    if match[2] in _VERBS and not match[3] and not match[4]:
        return None  # PATIENTS OVER 12 MAY USE IT
    pieces = words(numbers.ordinal(day), *match.span(1)) + words(_month(match[2]), *match.span(2))
    if match[3]:
        pieces += words(numbers.year(int(match[3])), *match.span(3))
    elif match[4]:
        pieces += words(numbers.whole(match[4]), *match.span(4))
    return _to(line, pieces, match.end())


def _say_month_year(line: Line, match: re.Match[str]) -> Saying | None:
    if match[1] in ("may", "march", "mar"):
        return None
    pieces = words(_month(match[1]), *match.span(1))
    if match[3]:
        return Saying(pieces + words(numbers.whole(match[3]), *match.span(3)), match.end())
    return _to(line, pieces + words(numbers.year(int(match[2])), *match.span(2)), match.end())


def _say_slashed(line: Line, match: re.Match[str]) -> Saying:
    pieces = words(MONTHS[int(match[1]) - 1], *match.span(1))
    return Saying(pieces + words(numbers.year(int(match[2])), *match.span(2)), match.end())


def _say_iso(line: Line, match: re.Match[str]) -> Saying:
    pieces = words(MONTHS[int(match[2]) - 1], *match.span(2))
    if match[3]:
        pieces += words(numbers.ordinal(int(match[3])), *match.span(3))
        pieces += words(",", match.end(3), match.end(3))
    return Saying(pieces + words(numbers.year(int(match[1])), *match.span(1)), match.end())


def _say_numeric(line: Line, match: re.Match[str]) -> Saying | None:
    first, second = int(match[1]), int(match[3])
    when = int(match[4])
    if len(match[4]) == 2 and match[2] != "/":
        return None  # 10.5.20 is a section, 10-20-40 are strengths
    if not 1 <= first <= 31 or not 1 <= second <= 31 or (first > 12 and second > 12):
        return None
    spoken = numbers.year(when) if when > 99 else numbers.whole(match[4])
    later = words(",", match.end(3), match.end(3)) + words(spoken, *match.span(4))
    if len(match[4]) == 4 and (first > 12 or second > 12 or first == second):
        day, month, at, of = (first, second, 1, 3) if first > 12 else (second, first, 3, 1)
        pieces = words(MONTHS[month - 1], *match.span(of))
        return Saying(pieces + words(numbers.ordinal(day), *match.span(at)) + later, match.end())
    pieces = words(numbers.cardinal(first), *match.span(1)) + words(",", *match.span(2))
    pieces += words(numbers.cardinal(second), *match.span(3)) + later
    flag = Flag(*match.span(), "day and month cannot be told apart; read as printed")
    return Saying(pieces, match.end(), (flag,))


def _say_year(line: Line, match: re.Match[str]) -> Saying | None:
    """`in 2019`, but not "in 2000 patients"."""
    if line.before(match.start()).lower() not in _SINCE:
        return None
    follows = line.after(match.end())
    if follows and follows.lower() not in _FOLLOWING and line.text[match.end()] == " ":
        return None
    return Saying(words(numbers.year(int(match[1])), *match.span()), match.end())


def _say_weekday(line: Line, match: re.Match[str]) -> Saying:
    pieces = words(_WEEKDAYS[match[1][:3].lower()], *match.span(1))
    pieces += words("to", match.end(1), match.start(2))
    return Saying(pieces + words(_WEEKDAYS[match[2][:3].lower()], *match.span(2)), match.end())


_WEEKDAYS = {
    day[:3].lower(): day
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}
_WEEKDAY = (
    r"((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)"
    r"(?:s|rs|urs|day|sday|nesday|rsday|urday)?)"
)
_WEEKDAY_TIME = re.compile(
    rf"{_WEEKDAY}(?:\.(?=[ ,]))?(?=,? \d|,? ?(?:/|&|and|or|,) ?{_WEEKDAY}(?!\w))"
    r"|(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|TUES?|WED|THU(?:RS)?|FRI)(?![\w'-])"
)
_LISTED = re.compile(rf"(?<!\w){_WEEKDAY}\.?(?:,| and| &|/| or|, and) ?$")
_INITIALS = re.compile(r"M[-–]F(?=[,:]? ?\(?\d)|M([/-]?)W\1F(?!\w)")
_NEAR = 20
_MONTHS = re.compile(rf"{_MONTH} ?[-–] ?{_MONTH}(?!\w)(?: {_YEAR}{_EDGE})?")


def _say_day_of_week(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words(_WEEKDAYS[match.group()[:3].lower()], *match.span()), match.end())


def _say_listed_day(line: Line, match: re.Match[str]) -> Saying | None:
    """The last day of a list: "Sat/Sun"."""
    if not _LISTED.search(line.text, max(0, match.start() - _NEAR), match.start()):
        return None
    return _say_day_of_week(line, match)


def _say_initials(line: Line, match: re.Match[str]) -> Saying:
    """`M-F 9-5`, `MWF`: days of the week by their first letters."""
    spoken = "Monday , Wednesday , Friday" if "W" in match.group() else "Monday to Friday"
    return Saying(words(spoken, *match.span()), match.end())


def _say_months(line: Line, match: re.Match[str]) -> Saying:
    pieces = words(_month(match[1]), *match.span(1)) + words("to", match.end(1), match.start(2))
    pieces += words(_month(match[2]), *match.span(2))
    if match[3]:
        pieces += words(numbers.year(int(match[3])), *match.span(3))
    return Saying(pieces, match.end())


RULES = (
    Rule(
        re.compile(rf"{_WEEKDAY}\.? ?(?:[-–]|to) ?{_WEEKDAY}(?!\w)"), _say_weekday, "Mon-Fri", "a"
    ),
    Rule(_MONTHS, _say_months, "Jan-Mar 2024", "a"),
    Rule(_WEEKDAY_TIME, _say_day_of_week, "Fri 9am", "a"),
    Rule(re.compile(rf"{_WEEKDAY}(?!\w)"), _say_listed_day, "Sat/Sun", "a"),
    Rule(_INITIALS, _say_initials, "M-F 9-5, MWF", "a"),
    Rule(_MONTH_DAYS, _say_month_days, "Jan 1-15, 2024", "a"),
    Rule(_MONTH_DAY, _say_month_day, "July 15, 2022", "a"),
    Rule(_MONTH_YEAR, _say_month_year, "April 2025", "a"),
    Rule(_DAY_MONTH, _say_day_month, "27th September 1989", "d"),
    Rule(_ISO, _say_iso, "2024-07-31", "d"),
    Rule(_NUMERIC, _say_numeric, "14/09/2023", "d"),
    Rule(_SLASHED, _say_slashed, "09/2021: month and year", "d"),
    Rule(_BARE, _say_year, "a year after a word that a year follows", "d"),
)
