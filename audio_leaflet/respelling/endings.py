"""What running text adds to a name: plural, possessive, and the four letters of a biologic."""

from __future__ import annotations

import re
import string

from audio_leaflet.model import Pronunciation
from audio_leaflet.respelling.ipa import PRIMARY, SECONDARY

_SIBILANTS = ("s", "z", "ʃ", "ʒ")
_VOICELESS = ("p", "t", "k", "f", "θ")

# How Americans name the letters, without stress.
LETTERS = dict(
    zip(
        string.ascii_lowercase,
        (
            *(
                "eɪ",
                "biː",
                "siː",
                "diː",
                "iː",
                "ɛf",
                "dʒiː",
                "eɪtʃ",
                "aɪ",
                "dʒeɪ",
                "keɪ",
                "ɛl",
                "ɛm",
            ),
            *(
                "ɛn",
                "oʊ",
                "piː",
                "kjuː",
                "ɑːɹ",
                "ɛs",
                "tiː",
                "juː",
                "viː",
                "dʌbəljuː",
                "ɛks",
                "waɪ",
            ),
            "ziː",
        ),
        strict=True,
    )
)

# FDA, Nonproprietary Naming of Biological Products (2017): a core name, a hyphen and four
# lower-case letters without meaning. These are ends of core names: WHO stems and conjugates.
_CORE = re.compile(
    r"(?:mab|tug|bart|mig|ment|cept|fusp|kin|kinra|stim|poetin|alfa|beta|ase|tropin|trogon|citan"
    r"|ermin|toxin[ab]|insulin|glargine|aspart|lispro|pegol|tecan|dotin|tansine|tesirine|tox"
    r"|leucel|temcel|protein|globulin)$",
    re.IGNORECASE,
)

# Words of four letters that stand after a hyphen in ordinary text.
_WORDS = (
    *("base", "dose", "drug", "fast", "free", "full", "half", "high", "kits", "like", "line"),
    *("long", "made", "need", "only", "oral", "pens", "plus", "poor", "rich", "risk", "safe"),
    *("size", "skin", "test", "than", "type", "user", "vial", "week", "with", "year"),
)


def split_biologic(name: str) -> tuple[str, str]:
    """`ustekinumab-auub` is (`ustekinumab`, `auub`); any other name is (name, ``)."""
    match = re.fullmatch(r"(.*\w)[-‐‑]([a-z]{4})", name, re.IGNORECASE)
    if match and is_biologic_suffix(match[1], match[2]):
        return match[1], match[2]
    return name, ""


def is_biologic_suffix(core: str, letters: str) -> bool:
    """Whether four letters after a hyphen are those of a biologic, and no word (`-free`)."""
    distinct = len(set(letters.lower())) >= 3  # the guidance asks for three
    return distinct and letters.lower() not in _WORDS and _CORE.search(core) is not None


def with_s(ipa: str) -> str:
    """The plural or possessive of a word: /s/, /z/ or /ᵻz/ by its last sound."""
    if ipa.endswith(_SIBILANTS):
        return ipa + "ᵻz"
    return ipa + ("s" if ipa.endswith(_VOICELESS) else "z")


def add_s(said: Pronunciation, printed: str) -> Pronunciation:
    """A name with `s`, `es` or `'s` after it, as printed."""
    return Pronunciation(with_s(said.ipa), said.plain + printed, said.source)


def add_letters(said: Pronunciation, letters: str) -> Pronunciation:
    """A biologic with its four letters, each said by its name.

    They have no meaning and no agreed reading, and they are what tells two products apart: a
    listener must be able to write them down.
    """
    named = [LETTERS[letter] for letter in letters.lower()]
    spelled = " ".join([SECONDARY + each for each in named[:-1]] + [PRIMARY + named[-1]])
    capitals = " ".join(letters.upper())
    return Pronunciation(f"{said.ipa} {spelled}", f"{said.plain} {capitals}", said.source)
