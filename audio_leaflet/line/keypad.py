"""Letters on the keys of a telephone (ITU-T E.161; Q and Z also on 1, as on older keypads)."""

from __future__ import annotations

import unicodedata
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = {
    "2": "abc",
    "3": "def",
    "4": "ghi",
    "5": "jkl",
    "6": "mno",
    "7": "pqrs",
    "8": "tuv",
    "9": "wxyz",
    "1": "qz",
}

_KEYS = {
    letter: "".join(key for key, letters in _LETTERS.items() if letter in letters)
    for letter in "abcdefghijklmnopqrstuvwxyz"
} | {digit: digit for digit in "0123456789"}
"""The keys that may be pressed for a letter or digit, the usual one first."""


def letters(name: str) -> str:
    """What of a name can be spelled on the keypad: its letters without accents, and its digits."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in plain if letter in _KEYS)


def keys(name: str) -> str:
    """The usual keys of a name: `Lioresal` is 54673725."""
    return "".join(_KEYS[letter][0] for letter in letters(name))


def begins(name: str, pressed: str) -> bool:
    """Whether a name begins with letters that stand on the keys pressed, one press a letter."""
    spelled = letters(name)
    return len(pressed) <= len(spelled) and all(
        key in _KEYS[letter] for key, letter in zip(pressed, spelled, strict=False)
    )


def is_all(name: str, pressed: str) -> bool:
    """Whether the keys pressed spell a name to its end."""
    return len(pressed) == len(letters(name)) and begins(name, pressed)


def beginnings(name: str, longest: int) -> Iterator[str]:
    """Everything that may be pressed for a beginning of a name, up to so many keys."""
    spelled = letters(name)[:longest]
    for length in range(1, len(spelled) + 1):
        for pressed in product(*(_KEYS[letter] for letter in spelled[:length])):
            yield "".join(pressed)
