"""Telephone numbers in Spanish: digit by digit, a pause after each group."""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words
from audio_leaflet.verbalise.es import numbers

_CALL = listed(
    "llame llamar llamando llama llamada teléfono teléfonos telefónica tel tfno tlf tfn marque "
    "marcar fax móvil celular whatsapp urgencias emergencias contacto línea información"
)
_ABROAD = re.compile(r"(?:\+|00) ?\d{1,3}(?:[ .\-/]{0,2}\(?\d{1,5}\)?){2,7}(?<=[\d])(?![\w%])")
_GROUPED = re.compile(r"\(?\d{2,5}\)?(?:[ .\-–]\d{2,4}){2,5}(?![\w%]|[.,-]\d)")
_PAIR = re.compile(r"\(?\d{2,4}\)?[ \-–]\d{4,8}(?![\w%]|[.,-]\d)")
_SPAIN = re.compile(r"[6-9]\d{2}(?: \d{3}){2}(?![\w%]|[ .,]\d)|9\d(?: \d{3})(?: \d\d){2}(?! ?\d)")
_TOLL = re.compile(r"(?:\+?1[-. ]|01[-. ])?\(?[89]\d\d\)?[-. ]\d{3}[-. ]\d{4}(?![\w%-])")
_AREA = re.compile(r"\(\d{2,4}\) ?\d{3,4}[- ]\d{4}(?![\w%-]|[.,]\d)")
_SHORT = re.compile(r"(112|061|911|016|024|066|988|999|123|136|107)(?![\w%/]|[.,-]\d)")
_LABELLED = re.compile(r"(?<=[:.º° ])\d{7,12}(?![\w%])")
_GROUP = re.compile(r"\d+|\+")
_NEAR = 48
_FEWEST = 8
"""Digits of the shortest number with the code of a country."""


def _cued(line: Line, at: int) -> bool:
    head = line.text[max(0, at - _NEAR) : at].lower()
    return bool(_CALL & set(re.findall(r"[^\W\d_]+", head)))


def _say(line: Line, match: re.Match[str]) -> Saying:
    """The groups with a pause after each; signs between them are not said."""
    pieces: tuple[Piece, ...] = ()
    found = list(_GROUP.finditer(line.text, *match.span()))
    for group, after in zip(found, [*found[1:], None], strict=True):
        spoken = "más" if group.group() == "+" else numbers.digits(group.group())
        pieces += words(spoken, *group.span())
        if after and spoken != "más":
            pieces += words(",", group.end(), after.start())
    return Saying(pieces, match.end())


def _say_abroad(line: Line, match: re.Match[str]) -> Saying | None:
    return _say(line, match) if sum(map(str.isdigit, match.group())) >= _FEWEST else None


def _say_spain(line: Line, match: re.Match[str]) -> Saying | None:
    """Without a word that tells of a telephone, 600 000 000 is an amount."""
    round_number = " 000" in match.group() and not _cued(line, match.start())
    return None if round_number else _say(line, match)


def _say_cued(line: Line, match: re.Match[str]) -> Saying | None:
    """Groups that are a telephone number only after a word that tells of one."""
    return _say(line, match) if _cued(line, match.start()) else None


RULES = (
    Rule(_TOLL, _say, "1-800-222-1222", "ds"),
    Rule(_AREA, _say, "(55) 5555-1234", "s"),
    Rule(_ABROAD, _say_abroad, "+34 91 562 04 20", "ds"),
    Rule(_SPAIN, _say_spain, "900 123 456, 91 562 04 20", "d"),
    Rule(_GROUPED, _say_cued, "tel. 55 5555 1234", "ds"),
    Rule(_PAIR, _say_cued, "llame al (91) 5620420", "ds"),
    Rule(_SHORT, _say_cued, "llame al 112", "d"),
    Rule(_LABELLED, _say_cued, "teléfono: 915620420", "d"),
)
