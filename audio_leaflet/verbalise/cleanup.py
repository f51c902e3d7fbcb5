"""Unicode clean-up before any rule: one look for what looks alike, without losing the place.

Sources: the invisible and look-alike characters counted in real labels (no-break spaces, soft
hyphens, `º` for `°`, micro sign for mu, text of UTF-8 read as Windows-1252).
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass

from audio_leaflet.model import Flag

SPACES = (
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
"""Fixed and thin spaces; inside a number they separate groups of thousands."""

_TABLE: dict[str, str] = {
    # invisible: they break words for a program and for nobody else
    "\u00ad": "",  # soft hyphen
    "\u200b": "",  # zero width space
    "\u200c": "",
    "\u200d": "",
    "\u200e": "",
    "\u200f": "",
    "\u2060": "",
    "\ufeff": "",
    "\ufe0f": "",  # emoji variation selector
    # legal signs say nothing about the medicine
    "®": "",
    "™": "",
    "©": "",
    "℠": "",
    # look-alikes
    "‐": "-",
    "‑": "-",
    "‒": "–",
    "―": "—",
    "º": "°",
    "˚": "°",
    "℃": "°C",
    "℉": "°F",
    "μ": "µ",
    "’": "'",
    "‘": "'",
    "‛": "'",
    "´": "'",
    "ʼ": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‹": '"',
    "›": '"',
    "⁄": "/",
    "∕": "/",
    "⩾": "≥",
    "≧": "≥",
    "⩽": "≤",
    "≦": "≤",
    "∙": "•",
    "·": "•",
    "⋅": "•",
    "●": "•",
    "▪": "•",
    "◦": "•",
    # bullets of the fonts Symbol and Wingdings, as Word pastes them
    **dict.fromkeys("\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf06e\uf06f\uf0fc\uf0de\uf0e0", "•"),
    "ﬁ": "fi",
    "ﬂ": "fl",
    "…": "...",
    "∼": "~",
    "≈": "~",
    # a formula is read by its numbers: CO₂, B₁₂
    **{chr(0x2080 + digit): str(digit) for digit in range(10)},
    "℞": "Rx",
    "\u0085": " ",
    "\u2028": " ",
    "\u2029": " ",
    **dict.fromkeys(SPACES, " "),
}

_LEGAL = "®™©℠"
_DAMAGED = "‘’“”–—…•≥≤°±µ×½¼¾®™→−\u00a0αβγδκµÀÂÄÇÈÉÊËÎÏÑÓÔÖÙÛÜßàáâäåæçèéêëìíîïñòóôöøùúûüý"
"""Signs looked for in text of UTF-8 that was read as a one-byte encoding."""


_SYMBOL_FONT = {
    0x61: "α",
    0x62: "β",
    0x64: "δ",
    0x67: "γ",
    0x6B: "κ",
    0x6D: "µ",
    0xA3: "≤",
    0xAD: "↑",
    0xAE: "→",
    0xAF: "↓",
    0xB0: "°",
    0xB1: "±",
    0xB3: "≥",
    0xB4: "×",
}
"""Signs of the Symbol font, as Word pastes them: in the private area from U+F000."""


def _damage() -> dict[str, str]:
    table = {chr(0xF000 + code): sign for code, sign in _SYMBOL_FONT.items()}
    table[" \u0301"] = "'"  # "Parkinson ´s", the accent apart from its letter
    for sign in _DAMAGED:
        data = sign.encode()
        table[data.decode("latin-1")] = sign
        table["".join(_windows(byte) for byte in data)] = sign
    return table


def _windows(byte: int) -> str:
    """One byte as Windows-1252; the five bytes without meaning there stay control characters."""
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_MOJIBAKE = _damage()
_SPECIAL = re.compile(
    "|".join(
        [
            *map(re.escape, sorted(_MOJIBAKE, key=len, reverse=True)),
            # raised and lowered text, as the source of a label marks it
            r"<su[bp]>[^<>]{0,12}</su[bp]>",
            r"&(?:[a-z]{2,6}\d{0,2}|#\d{2,5}|#x[\da-fA-F]{2,4});",
            # at most eight marks: text made to overflow a line is not a letter with accents
            r"[^\W\d_][\u0300-\u036f]{1,8}",
            f"[{re.escape(''.join(_TABLE))}]",
        ]
    )
)


@dataclass(frozen=True, slots=True)
class Clean:
    """A cleaned text that knows where each of its characters stood in print."""

    text: str
    spans: tuple[tuple[int, int], ...]
    """Half-open printed span of every character of `text`."""
    hard: frozenset[int]
    """Offsets in `text` of spaces that were printed as fixed or thin spaces."""
    flags: tuple[Flag, ...] = ()
    """Printed places that were damaged and mended."""

    def printed(self, start: int, end: int) -> tuple[int, int]:
        """The printed span of a span of `text`; empty for an empty one."""
        if start >= end:
            at = self.spans[start][0] if start < len(self.spans) else self._length()
            return at, at
        return self.spans[start][0], self.spans[end - 1][1]

    def _length(self) -> int:
        return self.spans[-1][1] if self.spans else 0


_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_ORDINALS = frozenset(("st", "nd", "rd", "th"))


def _raised(markup: str) -> tuple[str, str]:
    """The text for raised or lowered markup, and what a pharmacist should know of it.

    Lowered text belongs to its formula (`C<sub>max</sub>`); raised digits are powers; a raised
    letter is a footnote and goes.
    """
    text = markup[5:-6]
    if markup.startswith("<sub") or text in _ORDINALS:
        return text, ""
    if re.fullmatch(r"\d{0,2}[+−–-]", text):
        return text.replace("−", "-").replace("–", "-"), ""  # a charge: Ca2+
    if re.fullmatch(r"[-−–+]?\d{1,4}", text):
        return text.translate(_RAISED), ""
    if text in _LEGAL:
        return "", ""
    if re.fullmatch(r"[a-z*†‡§¶](?:,? ?[a-z*†‡§¶]){0,3}", text):
        return "", f"raised {text!r}: taken for a footnote and not read"
    return text, ""


def clean(written: str) -> Clean:
    """Clean `written` character by character."""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    hard: set[int] = set()
    flags: list[Flag] = []
    last = 0
    for match in _SPECIAL.finditer(written):
        start, end = match.span()
        parts.append(written[last:start])
        spans.extend((at, at + 1) for at in range(last, start))
        found = match.group()
        if found in _MOJIBAKE:
            new = _MOJIBAKE[found]
            new = _TABLE.get(new, new)
            flags.append(Flag(start, end, f"damaged by a wrong encoding, read as {new!r}"))
        elif found in _TABLE:
            new = _TABLE[found]
        elif found[0] == "&":
            new = html.unescape(found)
            new = _TABLE.get(new, new)
        elif found.startswith("<su"):
            new, note = _raised(found)
            if note:
                flags.append(Flag(start, end, note))
        else:
            new = unicodedata.normalize("NFC", found)
        if found in SPACES:
            hard.add(len(spans))
        if found in _LEGAL and written[start - 1 : start].isalnum() and written[end:][:1].isalpha():
            new = " "  # "Lipitor®is": two words
        parts.append(new)
        spans.extend((start, end) for _ in new)
        last = end
    parts.append(written[last:])
    spans.extend((at, at + 1) for at in range(last, len(written)))
    return Clean("".join(parts), tuple(spans), frozenset(hard), tuple(flags))
