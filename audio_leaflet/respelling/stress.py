"""Which syllable of a word bears the primary stress, by what is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audio_leaflet.respelling.notation import Chunk, Stress

_FINAL_Y = ("ee", "y", "ie", "i")
_UNITS = ("leeter", "meeter")


def place(word: Sequence[Chunk], heavy: Sequence[bool]) -> tuple[list[Stress], str]:
    """Stress of each printed syllable, and why it is in doubt (empty if it is not).

    `heavy` says of each syllable whether it draws the stress by itself.
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
        primary, doubt = _by_weight(word, heavy), "no syllable is marked as stressed"
    elif len(shown) == len(word):
        primary, doubt = _by_weight(word, heavy), "every syllable is marked as stressed"
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
    a last -y (AW-duh-TOR-ee, AN-tee-BAH-dee). Units are stressed on their prefix (MIH-lih-MEE-ter).
    """
    rest = list(shown)
    tail = word[-1].printed.lower()
    yields = tail.endswith(_FINAL_Y) or word[-2].printed.lower() + tail in _UNITS
    while len(rest) > 1 and rest[-1] >= len(word) - (2 if yields else 1):
        rest.pop()
    return rest[-1]


def _by_weight(word: Sequence[Chunk], heavy: Sequence[bool]) -> int:
    """The likeliest stress when print shows none: the Latin rule that most drug names follow.

    The last syllable but one if it is heavy, else the one before it. Names of monoclonal
    antibodies keep it before the linking vowel (-LIZ-ue-mab).
    """
    count = len(word)
    if count == 2:
        return 0
    if word[-1].printed.lower() == "mab":
        return count - 3
    return count - 2 if heavy[-2] else count - 3
