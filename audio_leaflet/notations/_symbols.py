"""IPA symbol by symbol, for every notation: the longest known first, and none left out."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from audio_leaflet.errors import NotationError
from audio_leaflet.respelling.ipa import PRIMARY, SECONDARY, VOWELS

if TYPE_CHECKING:
    from collections.abc import Iterable

STRESS = PRIMARY + SECONDARY


def split(ipa: str, known: Iterable[str], notation: str) -> list[str]:
    """The IPA in symbols of `known`, the longest first.

    `notation` is who knows them, for messages: `Piper`. Raises NotationError that names each
    symbol outside `known`: the voices leave such a symbol out, or the rest of the word with it.
    """
    symbols = _pattern(frozenset(known)).findall(ipa)
    unknown = sorted({each for each in symbols if each not in known})
    if unknown:
        named = ", ".join(f"{each} (U+{ord(each):04X})" for each in unknown)
        raise NotationError(
            f"{notation} has no symbol for {named} of the IPA {ipa!r}",
            remedy="Write the pronunciation with the sounds of American English",
        )
    return symbols


@functools.lru_cache(maxsize=16)
def _pattern(known: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(known, key=len, reverse=True)
    return re.compile("|".join([*map(re.escape, longest_first), "."]), re.DOTALL)


def before_vowels(ipa: str) -> str:
    """Stress marks where espeak-ng writes them: before the vowel, not before the syllable."""
    return re.sub(f"([{STRESS}])([^{STRESS} {VOWELS}]+)(?=[{VOWELS}])", r"\2\1", ipa)
