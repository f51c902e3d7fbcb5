"""Phonemes for Piper: code points of IPA as espeak-ng orders them, one symbol of the voice each."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from audio_leaflet.kinds import Notation
from audio_leaflet.notations._symbols import before_vowels, split
from audio_leaflet.respelling.ipa import SYMBOLS

if TYPE_CHECKING:
    from collections.abc import Collection

    from audio_leaflet.model import Pronunciation

COMMON = frozenset(unicodedata.normalize("NFD", "".join(sorted(SYMBOLS)) + " "))
"""What the maps of all voices with espeak-ng phonemes have; a voice may have more."""


def phonemes(ipa: str, voice: Collection[str] = COMMON) -> str:
    """IPA as Piper takes it: decomposed, the stress mark before the vowel.

    `voice` holds the symbols of the voice that speaks: the keys of its `phoneme_id_map`. Raises
    NotationError that names each symbol which is not among them, because Piper would leave it out
    without a word.
    """
    return "".join(split(before_vowels(unicodedata.normalize("NFD", ipa)), voice, "the voice"))


def write(said: Pronunciation, name: str) -> str:
    """`bˈækloʊfən`."""
    return phonemes(said.ipa)


NOTATION = Notation(write)
