"""Signs that stand by themselves, in Spanish words."""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import symbols
from audio_leaflet.verbalise.core import (
    Line,
    Rule,
    Saying,
    alternatives,
    named,
    said,
    silent,
    words,
)
from audio_leaflet.verbalise.es import numbers

NAMES = {
    "&": "y",
    "@": "arroba",
    "±": "más menos",
    "+/-": "más menos",
    "%": "por ciento",
    "‰": "por mil",
    "°": "grados",
    "×": "por",
    "÷": "dividido por",
    "+": "más",
    "↑": "aumento",
    "↓": "disminución",
    "✓": "marca",
    "✔": "marca",
    "√": "marca",
    "☑": "marca",
    "✗": "cruz",
    "✘": "cruz",
    "☒": "cruz",
    "∞": "infinito",
    "§": "sección",
    "€": "euros",
    "£": "libras esterlinas",
}
GREEK = {
    "α": "alfa",
    "β": "beta",
    "γ": "gamma",
    "δ": "delta",
    "Δ": "delta",
    "ε": "épsilon",
    "η": "eta",
    "θ": "zeta",
    "κ": "kappa",
    "λ": "lambda",
    "µ": "mi",
    "π": "pi",
    "ρ": "ro",
    "σ": "sigma",
    "τ": "tau",
    "φ": "fi",
    "χ": "ji",
    "ψ": "psi",
    "ω": "omega",
    "Ω": "omega",
}


def _minus(line: Line, match: re.Match[str]) -> Saying:
    """A minus before a number; at the beginning of a line a dash before a dose is a bullet."""
    if symbols.begins_with_dash(line, match):
        return Saying((), match.end(), (symbols.item_flag(match),))
    return Saying(words("menos", *match.span()), match.end())


def _quote(line: Line, match: re.Match[str]) -> Saying:
    """Quotation marks are not heard; right after a digit one may be inches, which are refused."""
    at = match.start()
    if at in line.quotes or not line.text[at - 1 : at].isdigit():
        return Saying((), match.end())
    flag = Flag(*match.span(), "a sign for inches has no rule in Spanish", refuse=True)
    return Saying((), match.end(), (flag,))


def _money(line: Line, match: re.Match[str]) -> Saying | None:
    """`$25`: dollars, pesos and others are written alike."""
    number = numbers.read(line, match.end())
    if number is None:
        return None
    reason = "the currency of the sign $ depends on the country"
    flag = Flag(match.start(), number.end, reason, refuse=True)
    return Saying(words(number.say(), number.start, number.end), number.end, (flag,))


def _ordinal(line: Line, match: re.Match[str]) -> Saying:
    flag = Flag(*match.span(), "an ordinal sign without its number", refuse=True)
    return Saying((), match.end(), (flag,))


RULES = (
    *symbols.PAUSES,
    Rule(re.compile(r"[¿¡]"), silent, "the closing mark has the melody", "s"),
    Rule(re.compile(r'"'), _quote, "quotation marks are not heard", "s"),
    Rule(re.compile(r"(?<=\d) ?[-–] ?(?=[<≤])"), said("a"), "6-<12 años", "s"),
    Rule(
        re.compile(r"(?<![^\W_)\]])(?:[-−]|^–)(?=\d|[.,]\d)"),
        _minus,
        "a minus before a number",
        "s",
    ),
    *symbols.DASHES,
    Rule(re.compile(r"#(?= ?\d)"), said("número"), "#1", "s"),
    Rule(re.compile(r"~(?= ?\d)"), said("aproximadamente"), "about so much", "s"),
    Rule(re.compile(r"\$(?=\d)"), _money, "money", "s"),
    Rule(re.compile(alternatives(NAMES)), named(NAMES), "signs with a name", "s"),
    Rule(re.compile("[ªº]"), _ordinal, "2 ª: what it belongs to is not known", "as"),
    *symbols.DECORATION,
    Rule(re.compile(f"[{''.join(GREEK)}](?![Ͱ-Ͽ])"), named(GREEK), "Greek letters", "as"),
)
