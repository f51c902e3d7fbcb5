"""The IPA that other makers' voices take, for SSML and for lexicons.

Azure refuses a whole document for one symbol that it does not know, so only what stands in the
American English tables of both Amazon Polly and Microsoft Azure is written.
"""

from __future__ import annotations

from audio_leaflet.notations._symbols import STRESS, split

_SAME = (
    *"bdfhjklmnpstvwzðŋɡɹʃʒθ",
    *("tʃ", "dʒ", "eɪ", "aɪ", "aʊ", "ɔɪ", "oʊ"),
    *("æ", "ɑ", "ɔ", "ə", "ɚ", "ɛ", "ɝ", "ɪ", "i", "u", "ʊ", "ʌ"),
    *STRESS,
    *"ː ",
)

_MERGED = {
    "ɜː": "ɝ",
    "ɐ": "ə",  # espeak-ng tells the first vowel of about from the last of sofa
    "ᵻ": "ɪ",
    "ɾ": "t",
    "n̩": "ən",
    "l̩": "əl",
    "m̩": "əm",
}
"""Sounds that espeak-ng writes and those tables do not; no two American words differ by them."""

_TABLE = {**{symbol: symbol for symbol in _SAME}, **_MERGED}


def portable(ipa: str) -> str:
    """Our IPA in the symbols that Polly and Azure share. Raises NotationError for any other."""
    return "".join(_TABLE[symbol] for symbol in split(ipa, _TABLE, "SSML for American English"))
