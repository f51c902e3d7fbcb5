"""Marks inside a line that plain text cannot show: raised and lowered letters, links."""

from __future__ import annotations

import re

RAISED = dict(zip("0123456789+-−=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾", strict=True))
LOWERED = dict(zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎", strict=True))

# What footnotes are marked with, as the letters that Unicode has for them.
FOOTNOTE = str.maketrans("abcdefgh", "ᵃᵇᶜᵈᵉᶠᵍʰ")

# Raised in print, and read the same when they are not.
HARMLESS = re.compile(r"(?:st|nd|rd|th|o|a|TM|SM|\W)*", re.IGNORECASE)


def shifted(text: str, tag: str, before: str) -> tuple[str, str]:
    """(text, what a person should check) of `<sup>` or `<sub>` after the text `before`.

    Digits and signs become the characters that Unicode has for them: `10<sup>9</sup>` must not
    be read as one hundred and nine.
    """
    table = RAISED if tag == "sup" else LOWERED
    if text and all(c in table for c in text):
        return "".join(table[c] for c in text), ""
    if tag == "sup" and re.fullmatch(r"[a-h]", text) and before[-1:].isalnum():
        return text.translate(FOOTNOTE), ""
    if tag == "sup" and not HARMLESS.fullmatch(text) and before[-1:].isalnum():
        return text, f"{text!r} is raised in print and is read as part of the word before it"
    return text, ""


def lost_address(href: str, text: str) -> str:
    """The address of a link that its text does not show; empty if nothing is lost."""
    found = re.match(r"(?:https?://|mailto:|tel:)(?:www\.)?(.*?)/?$", href.strip(), re.IGNORECASE)
    if not found or not found[1]:
        return ""
    digits = re.sub(r"\D", "", found[1])
    if href.lower().startswith("tel:") and digits and digits in re.sub(r"\D", "", text):
        return ""
    return "" if found[1].lower() in text.lower() else href.strip()
