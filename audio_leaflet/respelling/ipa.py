"""The IPA that the voices speak: which symbols, and how an author's IPA is brought to them.

English is written as espeak-ng's en-us voice writes it for Piper (`oʊ`, `ɑː`, `ɚ`, `ɜː`, `ɹ`,
`dʒ`), because that is what the voices were trained on. A symbol that a voice does not know is
dropped by Piper without a word, so an unknown symbol is an error here.
"""

from __future__ import annotations

import re
import unicodedata

from audio_leaflet.errors import RespellingError

PRIMARY = "ˈ"
SECONDARY = "ˌ"

LONGEST = 300
"""Characters of the longest pronunciation; no name needs more."""

VOWELS = "aeiouyæøœɐɑɒɔɘəɚɛɜɞɤɨɪɯɵɶʉʊʌʏᵻ"
"""Letters that can be the nucleus of a syllable."""

SYMBOLS = frozenset(
    VOWELS
    + "bcdfhjklmnpqrstvwxzçðħŋβθχⱱ"
    + "ɓɕɖɗɟɠɡɢɣɥɦɧɫɬɭɮɰɱɲɳɴɸɹɺɻɽɾʀʁʂʃʄʈʋʍʎʐʑʒʔʕʘʙʛʜʝʟʡʢǀǁǂǃ"
    + "ˈˌːˑ˞ʰˤʲ"
    + "\u0303\u0329\u032a\u032f"  # nasal, syllabic, dental, not syllabic
)
"""IPA symbols of Piper's phoneme map for espeak-ng; the same in each of its espeak voices."""


def _compiled(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns and what is written for them; a lexicon has thousands of pronunciations."""
    return tuple((re.compile(pattern), symbol) for pattern, symbol in pairs)


_NOTATION = _compiled(
    # Any language: other ways to write the same symbol.
    ("[\u0361\u035c]", ""),  # a tie bar: t͡ʃ is tʃ
    ("ʤ", "dʒ"),
    ("ʧ", "tʃ"),
    ("ʦ", "ts"),
    ("ʣ", "dz"),
    ("g", "ɡ"),  # the ASCII letter is not in the voices' map
    ("['’′´`ʹʼ]", PRIMARY),  # typed for ˈ
    (",(?=[^ ,])", SECONDARY),  # typed for ˌ
    (":", "ː"),
    ("[.|\u203f‧·-]", ""),  # syllable and linking marks are not spoken
)

_ENGLISH = _compiled(
    # Dictionaries' notations of General American, brought to that of espeak-ng's en-us.
    ("r", "ɹ"),
    (f"ɝː?|ɜː?˞|ɜː?ɹ(?![{VOWELS}])", "ɜː"),
    ("ɜ(?!ː)", "ɜː"),
    (f"ə˞|əɹ(?![{VOWELS}])", "ɚ"),
    ("əʊ|o(?!ʊ)ː?", "oʊ"),
    ("[ɛe]əɹ?", "ɛɹ"),
    ("e(?!ɪ)", "ɛ"),
    ("ɒ", "ɑː"),
    ("ɑ(?!ː)", "ɑː"),
    ("a(?![ɪʊ])", "æ"),
    ("ɔ(?![ːɪ])", "ɔː"),
    ("u(?!ː)", "uː"),
    (f"(?<={PRIMARY})([^{VOWELS} ]*)i(?!ː)", r"\1iː"),
    (f"(ɚ|ɜː)(?=[{PRIMARY}{SECONDARY}]?[{VOWELS}])", r"\1ɹ"),
)


def check_ipa(ipa: str, lang: str = "en-US") -> str:
    """An author's IPA as the voices take it.

    Slashes, brackets, tie bars and syllable dots go; ASCII `'`, `:` and `g` become `ˈ`, `ː` and
    `ɡ`; in English, the notations of the usual dictionaries (`r`, `ɝ`, `əʊ`, `ɒ`, `e` in `bed`)
    become that of espeak-ng's en-us. Raises RespellingError naming each symbol that no voice knows.
    """
    if len(ipa) > LONGEST:
        raise RespellingError(
            f"the IPA {ipa[:20]!r} … has {len(ipa)} characters",
            remedy=f"Write one pronunciation in IPA, of at most {LONGEST} characters",
        )
    text = unicodedata.normalize("NFC", ipa).strip().strip("/[]").strip()
    text = re.sub(r"\s+", " ", text)
    for pattern, symbol in _NOTATION:
        text = pattern.sub(symbol, text)
    if lang.lower().split("-")[0] == "en":
        for pattern, symbol in _ENGLISH:
            text = pattern.sub(symbol, text)
    unknown = sorted(set(unicodedata.normalize("NFD", text)) - SYMBOLS - {" "})
    # ç is one symbol of the map, two code points in NFD.
    unknown = [c for c in unknown if not (c == "\u0327" and "ç" in text)]
    if unknown:
        named = ", ".join(f"{c} (U+{ord(c):04X})" for c in unknown)
        raise RespellingError(
            f"the IPA {ipa!r} has symbols that no voice knows: {named}",
            remedy="Write one pronunciation in IPA, for example ˈbækloʊfɛn",
        )
    if not any(c in VOWELS or c == "\u0329" for c in text):
        raise RespellingError(
            f"the IPA {ipa!r} has no vowel",
            remedy="Write the whole pronunciation in IPA, for example ˈbækloʊfɛn",
        )
    astray = re.search(f"[{PRIMARY}{SECONDARY}](?=$| |[{PRIMARY}{SECONDARY}ː])", text)
    if astray:
        raise RespellingError(
            f"the IPA {ipa!r} has a stress mark with no sound after it",
            remedy=f"Write {PRIMARY} or {SECONDARY} before the stressed syllable",
        )
    return text
