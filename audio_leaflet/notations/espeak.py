"""Mnemonics for espeak-ng's voice en-us, in `[[ ]]`.

espeak-ng takes no IPA there: it reads up to the first mnemonic that it does not know and leaves
out the rest of the word. The mnemonics are those of the phoneme tables en and en-us of versions
1.51 and 1.52; each was written into `[[ ]]` and read back as IPA.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from audio_leaflet.kinds import Notation
from audio_leaflet.notations._symbols import STRESS, before_vowels, split
from audio_leaflet.respelling.ipa import PRIMARY, SECONDARY, VOWELS

if TYPE_CHECKING:
    from audio_leaflet.model import Pronunciation

_VOWELS = {
    "æ": "a", "ɑː": "A:", "ɐ": "a#", "ə": "@", "ɚ": "3", "ɜː": "3:", "ɛ": "E", "ɪ": "I",
    "ᵻ": "I#", "iː": "i:", "i": "i", "ɔː": "O:", "ɔ": "O", "uː": "u:", "u": "u", "ʊ": "U", "ʌ": "V",
    "e": "e", "o": "o", "eɪ": "eI", "aɪ": "aI", "aʊ": "aU", "ɔɪ": "OI", "oʊ": "oU",
    "aɪɚ": "aI3", "ɑ̃": "A~", "ɔ̃": "O~",
    "ɑː˞": "A@", "ɔː˞": "O@", "ɛ˞": "e@", "ɪ˞": "i@3", "ʊ˞": "U@",
    "l̩": "l-", "m̩": "m-", "n̩": "n-",
    "əɹ": "@2r", "əɾ": "@2*", "ɐɹ": "a#r-",  # @ and a# before r would become ɚ
}  # fmt: skip

_CONSONANTS = {
    "b": "b", "d": "d", "dʒ": "dZ", "ð": "D", "f": "f", "ɡ": "g", "h": "h", "j": "j", "k": "k",
    "l": "l", "ɬ": "l#", "m": "m", "n": "n", "ŋ": "N", "p": "p", "ɹ": "r", "˞": "r-", "s": "s",
    "ʃ": "S", "tʃ": "tS", "θ": "T", "v": "v", "w": "w", "ʍ": "w#", "x": "x", "z": "z", "ʒ": "Z",
    "ɾ": "*", "ʔ": "?",
    "t": "t2",  # t alone becomes ɾ between vowels
}  # fmt: skip

_MARKS = {PRIMARY: "'", SECONDARY: ",", " ": " "}

_TABLE = {**_VOWELS, **_CONSONANTS, **_MARKS}

_APART = "|"
"""Between two vowels, which might else be read as one mnemonic: `a` and `I` as `aI`."""


def mnemonics(ipa: str) -> str:
    """IPA in mnemonics: `b'akloUf@n`. Raises NotationError for a symbol that has none."""
    # With a ɹ that no vowel follows, espeak-ng has one mnemonic for the vowel and it.
    rhotic = re.sub(f"ɹ(?![{STRESS}]?[{VOWELS}])", "˞", ipa)
    symbols = split(before_vowels(rhotic), _TABLE, "espeak-ng")
    written = ""
    for before, symbol in itertools.pairwise(["", *symbols]):
        meet = before in _VOWELS and not before.endswith(("ɹ", "ɾ")) and symbol in _VOWELS
        written += _APART if meet else ""
        written += _TABLE[symbol]
    return written


def write(said: Pronunciation, name: str) -> str:
    """`[[b'akloUf@n]]`, to stand in a text in place of the name."""
    return f"[[{mnemonics(said.ipa)}]]"


NOTATION = Notation(write)
