"""Which syllable of a word bears the primary stress, by what is printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audio_leaflet.respelling.letters import Beat
    from audio_leaflet.respelling.notation import Chunk, Stress

_FINAL_Y = ("ee", "y", "ie", "i")
_UNITS = ("leeter", "meeter")
_VERBAL = re.compile(r"(?:ayt(?:er|or|ing|ed|id|iv)|yz(?:er|ing))$")
"""Ends of words from verbs in -ate and -ize: VEN-tih-LAY-ter, NEB-yoo-LY-zer."""

_PENULT = re.compile(
    r"(?:statt?in|sill?in|pro[eh]?fen|platt?in|flo[eh]?zin|gl(?:oo|ue?)t[iy]de"  # stems of classes
    r"|i(?:c|ck|k)|[sz]hun|o[eh]?sis)$"  # English -ic, -tion, -sion; Greek -osis
)
"""Ends of words that are stressed on the last syllable but one, as they are respelled."""

# Vowels by the keywords of `letters.SOUNDS`.
_SHORT = ("TRAP", "DRESS", "EH", "KIT", "STRUT", "PALM", "COMMA", "NURSE")
_WITH_R = ("START", "NORTH", "SQUARE", "NEAR", "CURE")
_LINKING = ("GOAT", "GOOSE")
"""The linking o and u of medicines' names, which are not stressed however they are respelled."""
_WEAK = ("KIT", "STRUT", "COMMA", "NURSE")
"""Those short vowels that stay unstressed even where others would draw the stress (ZY-tih-guh)."""


def place(word: Sequence[Chunk], beats: Sequence[Sequence[Beat]]) -> tuple[list[Stress], str]:
    """Stress of each printed syllable, and why it is in doubt (empty if it is not).

    `beats` are the sounds of each printed syllable.
    """
    marked = [i for i, chunk in enumerate(word) if chunk.mark == "'"]
    second = [i for i, chunk in enumerate(word) if chunk.mark == '"']
    capitals = [i for i, chunk in enumerate(word) if chunk.capitals]
    shown = marked or ([] if second else capitals)
    if len(word) == 1:
        return ["primary"], ""
    doubt = ""
    if not shown and second:
        primary, doubt = second[-1], "only a secondary stress is printed"
    elif not shown:
        primary, doubt = _by_weight(word, beats), "no syllable is marked as stressed"
    elif len(shown) == len(word):
        primary, doubt = _by_weight(word, beats), "every syllable is marked as stressed"
    else:
        primary = _main(word, shown)
    stresses: list[Stress] = ["none"] * len(word)
    # Capitals throughout are only a way to set the word; marks throughout mean what they say.
    for i in [*(shown if marked or len(shown) < len(word) else []), *second]:
        stresses[i] = "secondary"
    stresses[primary] = "primary"
    return stresses, doubt


def _main(word: Sequence[Chunk], shown: Sequence[int]) -> int:
    """The primary of several stresses that are printed alike: in English, the last.

    A stressed last syllable is the secondary of a compound (MY-kroh-SKOPE), and so is one before
    a last -y (AW-duh-TOR-ee, AN-tee-BAH-dee) or an ending of a verb (VEN-tih-LAY-ter), unless the
    syllable before it is stressed too: English avoids two together (WEE-GOH-vee). Units are
    stressed on their prefix (MIH-lih-MEE-ter).
    """
    rest = list(shown)
    last = len(word) - 1
    if len(rest) > 1 and rest[-1] == last:
        rest.pop()
    tail = word[-1].printed.lower()
    pair = word[-2].printed.lower() + tail
    yields = tail.endswith(_FINAL_Y) or pair in _UNITS or _VERBAL.search(pair)
    if yields and len(rest) > 1 and rest[-1] == last - 1 and rest[-2] < last - 2:
        rest.pop()
    return rest[-1]


def _by_weight(word: Sequence[Chunk], beats: Sequence[Sequence[Beat]]) -> int:
    """The likeliest stress when print shows none: the Latin rule that most drug names follow.

    The last syllable but one if it is heavy, else the one before it. Of 1,020 respellings of
    medicines whose stress is printed, it finds 88 % without the marks.
    """
    count = len(beats)
    if count == 2:
        return 0
    letters = "".join(chunk.printed.lower() for chunk in word)
    if letters.endswith("mab"):
        return count - 3  # monoclonal antibodies keep it before the linking vowel: -LIZ-ue-mab
    if _PENULT.search(letters):
        return count - 2
    last, penult = beats[-1][0], beats[-2][-1]
    return count - 2 if _draws(penult, last, count) else count - 3


def _draws(penult: Beat, last: Beat, count: int) -> bool:
    """Whether the last syllable but one draws the stress by its weight."""
    before_vowel = not last.onset
    if len(penult.coda) > 1 or (penult.coda and not before_vowel):
        return True
    if penult.vowel in _WITH_R:
        return True
    if before_vowel and penult.vowel in ("FLEECE", *_LINKING, *_SHORT):
        return False
    # Three syllables with a vowel last are stressed as in Italian: truvada, descovy, iressa.
    if count == 3 and not last.coda and last.vowel not in ("FACE", "PRICE"):
        return penult.vowel not in _WEAK
    return penult.vowel not in (*_SHORT, *_LINKING)
