"""Signs that stand by themselves, and punctuation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from audio_leaflet.model import Flag, Omission
from audio_leaflet.verbalise.core import Fixed, Line, Rule, Saying, named, said, silent, words
from audio_leaflet.verbalise.numbers import cardinal, read

_GREEK = {
    "α": "alpha",
    "β": "beta",
    "γ": "gamma",
    "δ": "delta",
    "Δ": "delta",
    "ε": "epsilon",
    "ζ": "zeta",
    "η": "eta",
    "θ": "theta",
    "κ": "kappa",
    "λ": "lambda",
    "µ": "mu",
    "ν": "nu",
    "π": "pi",
    "ρ": "rho",
    "σ": "sigma",
    "τ": "tau",
    "φ": "phi",
    "χ": "chi",
    "ψ": "psi",
    "ω": "omega",
    "Ω": "omega",
}
_NAMES = {
    "&": "and",
    "@": "at",
    "±": "plus or minus",
    "%": "percent",
    "‰": "per thousand",
    "°": "degrees",
    "×": "times",
    "÷": "divided by",
    "↑": "up",
    "↓": "down",
    "☑": "check mark",
    "✗": "cross",
    "✘": "cross",
    "✖": "cross",
    "☒": "cross",
    "✔": "check mark",
    "✓": "check mark",
    "√": "check mark",
    "∞": "infinity",
    "§": "section",
    "€": "euros",
    "£": "pounds sterling",
    "¥": "yen",
}
_VALUE = re.compile(
    r"\d{1,4}(?:\.\d{1,4})?(?: ?%| ?[(\[][-−]?[\d.]{1,6},|$)"
    r"|\d{1,4}\.\d{1,4}(?! ?(?:\d|[a-zµ]|[A-Z][A-Za-z]))"
)
"""A value of a table: a percentage, a decimal without unit, or one with its interval."""
_MONEY = {
    "$": ("dollar", "dollars", "cent", "cents"),
    "€": ("euro", "euros", "cent", "cents"),
    "£": ("pound", "pounds", "penny", "pence"),
}
"""One and many of a currency, and of its hundredth part."""
_AMOUNT = re.compile(r" ?\d")
_ALONE = re.compile(r"(?<=[^\s(])[ (]+$|\($")
_WORDS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?:[$€£]|[.,])?[\d½¼¾](?!\d?[A-Z]\d)")
_NEAR = 40
"""Characters in which the words after a number are looked for; the first may be its unit."""
_INDENT = 12
"""Spaces that may stand before a bullet."""
_FOOTNOTE = "a raised number or letter; taken for a footnote and not read"
_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰ"
_LENGTHS = "".join(
    rf"(?<!\b{unit})" for unit in ("mm", "cm", "dm", "km", "nm", "µm", "μm", "ft", "in", "yd", "mi")
)
_AT_WORD = re.compile(
    rf"(?<=[^\W\d_{_FIGURES}{_LETTERS}]{{2}}){_LENGTHS}[{_FIGURES}]{{1,2}}(?![^\W]|[⁻⁺])"
    rf"|(?<=[^\W_])[{_LETTERS}](?![^\W_])"
)
_SILENT = "•■□◼◾▶►▷‣⁃○◯◆◇◊♦❖➢➤➔▼▽▲△☞✦✧❏❑*†‡¶_^`★☆☐⚠"


def _mark(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words(match.group()[0], match.start(), match.start() + 1), match.end())


def _ellipsis(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words("." if line.is_over(match.end()) else ",", *match.span()), match.end())


def _number_sign(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words("number", *match.span()), match.end())


def _dash(line: Line, match: re.Match[str]) -> Saying:
    """A dash between words is a pause; at the beginning of a line it is a bullet."""
    begins = match.start() < _INDENT and not line.text[: match.start()].strip()
    glued = match.start() and line.text[match.start() - 1].isalnum()  # "2 years—1.25 mL"
    if len(match.group()) == 1 and not glued and _NUMBER.match(line.text, match.end()):
        reason = "a dash right before a number may be a minus; write minus, or a blank after it"
        return Saying((), match.end(), (Flag(*match.span(), reason, refuse=True),))
    return Saying(words("" if begins else ",", *match.span()), match.end())


def _minus(line: Line, match: re.Match[str]) -> Saying:
    """A minus before a number; at the beginning of a line a dash before a dose is a bullet.

    A decimal, a percentage, a number before a bracket, or an amount that is the whole line, is a
    value and no dose.
    """
    value = _VALUE.match(line.text, match.end())
    if value or not begins_with_dash(line, match):
        return Saying(words("minus", *match.span()), match.end())
    return Saying((), match.end(), (item_flag(match),))


def begins_with_dash(line: Line, match: re.Match[str]) -> bool:
    """Whether a dash before a number begins a line in which words follow the number.

    A sign of minus (U+2212) is one everywhere.
    """
    follows = len(_WORDS.findall(line.text, match.end(), match.end() + _NEAR)) > 1
    return match.start() == 0 and line.text[0] != "−" and follows


def item_flag(match: re.Match[str]) -> Flag:
    """For a dash that is taken for the mark of an item and may be a minus."""
    reason = "a dash right before a number; taken for the mark of an item, not for a minus"
    return Flag(*match.span(), reason)


def _money(line: Line, match: re.Match[str]) -> Saying | None:
    number = read(line, match.end())
    if number is None:
        return None
    one, many, cent, cents = _MONEY[match.group()]
    whole, part = int(number.value), number.text.partition(".")[2]
    name = one if whole == 1 else many
    if len(part) == 2:
        spoken = f"{cardinal(whole)} {name}"
        if int(part):
            spoken += f" and {cardinal(int(part))} {cent if int(part) == 1 else cents}"
    else:
        spoken = f"{number.spoken} {name}"
    return Saying(words(spoken, match.start(), number.end), number.end)


def _arrow(line: Line, match: re.Match[str]) -> Saying:
    flag = Flag(*match.span(), "an arrow; read as a pause")
    return Saying(words(",", *match.span()), match.end(), (flag,))


def _slash(line: Line, match: re.Match[str]) -> Saying:
    flag = Flag(*match.span(), "a slash that no rule explains; read as a pause")
    return Saying(words(",", *match.span()), match.end(), (flag,))


def _lost(line: Line, match: re.Match[str]) -> Saying:
    reason = f"the sign {match.group()!r} stands for one that was lost"
    return Saying((), match.end(), (Flag(*match.span(), reason, refuse=True),))


def _power(line: Line, match: re.Match[str]) -> Saying:
    flag = Flag(*match.span(), "a power that no rule can read", refuse=True)
    return Saying((), match.end(), (flag,))


def _markup(line: Line, match: re.Match[str]) -> Saying:
    flag = Flag(*match.span(), f"markup in the text: {match.group()}", refuse=True)
    return Saying((), match.end(), (flag,))


def _note(line: Line, match: re.Match[str]) -> Saying:
    if _ALONE.search(line.text, max(0, match.start() - 2), match.start()) and _AMOUNT.match(
        line.text, match.end()
    ):
        reason = f"{match.group()!r} before a number may be a comparison that lost its font"
        return Saying((), match.end(), (Flag(*match.span(), reason, refuse=True),))
    flag, omission = Flag(*match.span(), _FOOTNOTE), Omission(*match.span(), _FOOTNOTE)
    return Saying((), match.end(), (flag,), (omission,))


def raised(written: str, decided: Sequence[Fixed]) -> tuple[Fixed, ...]:
    """Marks of footnotes at the end of a word, which would hide the word (`mg²`, `mgᵃ`) from rules.

    After a unit of length a raised figure is a power, and after a single letter it may be one.
    `decided` are spans that stay as they are.
    """
    return tuple(
        Fixed(*found.span(), "", reason=_FOOTNOTE)
        for found in _AT_WORD.finditer(written)
        if not any(each.start < found.end() and found.start() < each.end for each in decided)
    )


TAGS = (
    Rule(
        re.compile(r"</?[a-z][^<>]{0,80}>|&[a-z]{2,8};"), _markup, "a source left its tags in", "s"
    ),
    Rule(re.compile(r"={2,}|<!--|-->"), silent, "a line drawn with signs", "s"),
)
"""What is left of markup, in any language; tried before comparison signs and brackets."""

MARKUP = (
    *TAGS,
    Rule(re.compile(r"(?<=\d)['′](?=-[a-z]|,\d)"), said("prime"), "5'-nucleotidase", "s"),
)

PAUSES = (
    Rule(
        re.compile(r"\.{2,}|(?:\. ){2,}\."), _ellipsis, "an ellipsis; '..' derails espeak-ng", "s"
    ),
    Rule(re.compile(r"[,;:.!?]"), _mark, "pauses as printed", "s"),
)
"""Punctuation, in any language."""

DASHES = (
    Rule(re.compile(r"->|→|⇒"), _arrow, "an arrow has no certain reading", "s"),
    Rule(
        re.compile(
            r"-(?=[^\W_]|[(\"])(?<=[^\W_'.\")]-)|(?<=[^\W_])-(?=[,;)/\s])|(?<=[^\W_])–(?=[^\W\d_])"
        ),
        silent,
        "a hyphen inside a word is not heard",
        "s",
    ),
    Rule(re.compile(r"[-–—−]{1,20}"), _dash, "BACLOFEN - INJECTION", "s"),
)
"""Hyphens, dashes and arrows between words, in any language."""

DECORATION = (
    Rule(re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+"), _note, "raised numbers after words", "s"),
    Rule(re.compile(r"#"), silent, "a footnote sign", "s"),
    Rule(re.compile(r"~"), silent, "decoration", "s"),
    Rule(re.compile(r"\|"), _slash, "a table or menu bar", "s"),
    Rule(re.compile(r"[/\\]"), _slash, "ISMP: never said as 'slash' between doses", "s"),
    Rule(re.compile(r"\^(?=[-−+]?\d)"), _power, "10^3007: no power of anything in a leaflet", "s"),
    Rule(re.compile(rf"[{re.escape(_SILENT)}]+"), silent, "bullets and footnote signs", "s"),
    Rule(re.compile("\ufffd"), _lost, "the replacement character of a failed decoding", "s"),
)
"""Signs that stand for no word, in any language: after the rules that know more about them."""

RULES = (
    *PAUSES,
    Rule(re.compile(r"(?:(?<=\w)|(?<=\d ))[-–] ?(?=[<≤])"), said("to"), "6-<12 years", "s"),
    Rule(re.compile(r"(?<=\d) ?[-–—] ?(?=∞)"), said("to"), "AUC0-∞", "s"),
    Rule(
        re.compile(r"(?<![\w)\]])(?:[-−]|^–)(?=\.?\d)(?!\d{1,2}[A-Z])"),
        _minus,
        "a minus before a number; not in CYP3A4 and -2C19",
        "s",
    ),
    Rule(
        re.compile(r"(?<=Cl|OH|O3|O4)[-−](?=[,;.)\s]|$)|(?<=\()[-−](?=\)-)"),
        said("minus"),
        "Cl-: a charge; (-)-menthol",
        "s",
    ),
    Rule(re.compile(r"[-–−]ve(?!\w)"), said("negative"), "a negative test", "s"),
    *DASHES,
    Rule(re.compile(r"#(?= ?\d)"), _number_sign, "Red #27, Cap # 1", "s"),
    Rule(re.compile(r"~(?= ?\d)"), said("about"), "about so much", "s"),
    Rule(re.compile(r"[$€£](?=\d)"), _money, "money", "s"),
    Rule(re.compile(r"\+(?:/-|/−)"), said("plus or minus"), "plus or minus in three keys", "s"),
    Rule(re.compile(r"\+ve(?!\w)"), said("positive"), "a positive test", "s"),
    Rule(re.compile(r"\+"), said("plus"), "a sum or a combination", "s"),
    Rule(re.compile(r"÷(?= ?[A-Za-z])"), said("divided"), "÷ q12h: in so many doses", "s"),
    *DECORATION,
    Rule(re.compile("|".join(map(re.escape, _NAMES))), named(_NAMES), "signs with a name", "s"),
    Rule(re.compile(f"[{''.join(_GREEK)}](?![Ͱ-Ͽ])"), named(_GREEK), "Greek letters", "as"),
    Rule(re.compile(r"ß(?![^\W\d_])"), said("beta"), "ß typed for a beta", "a"),
)
