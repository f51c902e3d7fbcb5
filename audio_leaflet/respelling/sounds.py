"""Vowels in their places: the IPA of each syllable of a word."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from audio_leaflet.respelling.letters import SOUNDS, Beat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audio_leaflet.respelling.notation import Stress

NUCLEUS = r"eɪ|aɪ|aʊ|ɔɪ|oʊ|[æɑɔɛɜəɐɚɪiʊuʌ]ː?"
"""One vowel of the IPA that `say` writes. In aɪɚ and aʊɚ the second is a vowel of its own."""

_WEAKEN = ("m", "n", "l")
"""Consonants before which unstressed u is weak: -um, -un, -ul, and s alone: -us, but not fusp."""

_MERGED = (["d", "dʒ"], ["t", "tʃ"])

_VOICED = frozenset(("b", "d", "ɡ", "v", "m", "n", "ŋ", "l"))


def say(
    word: Sequence[Sequence[Beat]],
    stresses: Sequence[Stress],
    *,
    strict: bool,
    ends_in_z: bool | None,
) -> list[str]:
    """IPA of each printed syllable of a word, without stress marks.

    `strict`: the convention gives each spelling one sound. `ends_in_z`: whether the name's last
    letter is z; None if it is not known.
    """
    flat = [beat for beats in word for beat in beats]
    stressed: list[bool] = []
    for beats, stress in zip(word, stresses, strict=True):
        stressed += [stress != "none", *([False] * (len(beats) - 1))]
    primary = sum(len(beats) for beats in word[: stresses.index("primary")])

    vowels: list[str] = []
    for i, beat in enumerate(flat):
        last = i == len(flat) - 1
        following = "" if last else (flat[i + 1].onset or [""])[0]
        # Two syllables before the primary stress the rhythm gives the first syllable its full
        # vowel: a-mee-TRIP, sef-a-LEX. One or three before, it is weak: a-PIX, a-mox-i-SIL.
        rhythm = i == 0 and primary == 2
        # NCI, Wikipedia and Merriam-Webster write the weak vowel uh or ə, so their a is never weak.
        printed_full = strict and beat.spelling == "a" and not last
        vowels.append(
            _vowel(
                beat,
                stressed=stressed[i],
                full=stressed[i] or rhythm or printed_full,
                first=i == 0,
                last=last,
                after=i > primary,
                following=following,
                strict=strict,
            )
        )
    _join(flat, stressed, vowels)
    _end(flat[-1], stressed[-1], ends_in_z)

    said = ["".join(b.onset) + v + "".join(b.coda) for b, v in zip(flat, vowels, strict=True)]
    syllables: list[str] = []
    for beats in word:
        syllables.append("".join(said[: len(beats)]))
        del said[: len(beats)]
    return syllables


def _vowel(
    beat: Beat,
    *,
    stressed: bool,
    full: bool,
    first: bool,
    last: bool,
    after: bool,
    following: str,
    strict: bool,
) -> str:
    open_ = not beat.coda
    bare = first and not beat.onset
    hiatus = not last and not following
    key = beat.vowel
    if beat.spelling == "i" and open_:
        if stressed and (bare or hiatus or following == "j"):
            key = "PRICE"  # I-bran, DI-et, TRI-umf; else i is short, as in ra-NI-ti-deen
        elif last or hiatus:
            key = "FLEECE"
    elif beat.spelling == "ir" and not strict and (beat.coda or following not in ("", "ɹ")):
        key = "NURSE"  # as in virtue; they write eer for the other sound
    elif beat.spelling == "e" and open_ and (last or hiatus):
        key = "FLEECE"  # troo-be, nex-e-um
    elif key == "FACE" and beat.spelling == "ey" and last and not stressed:
        key = "FLEECE"  # as in money
    if key in ("START", "NURSE") and hiatus and beat.spelling in ("ar", "er", "ər", "ur"):
        return _before_vowel(beat, key, stressed=stressed, after=after, strict=strict)
    sound = SOUNDS[key]
    if stressed and key == "TRAP" and not strict and _rounds(beat):
        return "ɑː"
    if stressed or (full and (key in ("TRAP", "DRESS") or (key == "STRUT" and not open_))):
        return sound.stressed
    if bare and open_ and key in ("TRAP", "PALM", "STRUT", "COMMA"):
        return "ɐ"  # as espeak-ng writes about
    if bare and open_ and key == "DRESS":
        return "ɪ"  # e-nox: as in event
    if last and key == "DRESS" and beat.coda == ["n"]:
        return "ə"  # -fen, -sen, -gen, as in oxygen
    if key == "STRUT" and beat.coda and beat.coda[0] not in _WEAKEN and beat.coda != ["s"]:
        return sound.stressed
    return sound.open if open_ else sound.closed


def _rounds(beat: Beat) -> bool:
    """After w, a is the vowel of want and quality, but for wax and wag."""
    return beat.onset[-1:] == ["w"] and beat.coda[:1] not in (["k"], ["ɡ"], ["ŋ"])


def _before_vowel(beat: Beat, key: str, *, stressed: bool, after: bool, strict: bool) -> str:
    """Vowel and r before another vowel (PER-i-dol, ter-ol, WAR-far-in)."""
    if key == "START":
        if strict:
            return "ɑːɹ"  # they write ayr or arr for the other sound
        return "ɚɹ" if after else "æɹ"
    if not stressed:
        return "ɚɹ"
    if strict or beat.spelling != "er":
        return "ɜːɹ"  # they write ayr or err for the other sound
    return "ɛɹ"


def _join(flat: Sequence[Beat], stressed: Sequence[bool], vowels: list[str]) -> None:
    """Where two syllables meet: one consonant for two alike, ŋ before k, ɹ from ɚ to a vowel.

    Alike are the parts of an affricate too: ad-JUST, bud-jet.
    """
    for i, (here, following) in enumerate(itertools.pairwise(flat)):
        start = following.onset[:1]
        if start and (here.coda[-1:] == start or [*here.coda[-1:], *start] in _MERGED):
            here.coda.pop()
        elif start == ["ɹ"] and not here.coda and vowels[i].endswith("ɹ"):
            vowels[i] = vowels[i].removesuffix("ɹ")
        elif here.coda[-1:] == ["n"] and start in (["k"], ["ɡ"]) and stressed[i]:
            here.coda[-1] = "ŋ"
        elif not start and not here.coda and vowels[i] in ("aɪɚ", "aʊɚ"):
            vowels[i] = vowels[i][:2] + "ɹ"  # pirate
        elif not start and not here.coda and vowels[i].endswith(("ɚ", "ɜː")):
            vowels[i] += "ɹ"
        elif start == ["ɹ"] and vowels[i] == "ɛ" and not (here.coda or any(stressed[i : i + 2])):
            vowels[i] = "ɚ"  # MIH-neh-rul, TEH-runt


def _end(last: Beat, stressed: bool, ends_in_z: bool | None) -> None:
    """A last s after a voiced consonant: /z/ if the name has z, else as in pans and in distance."""
    voiceable = last.plain_s and last.coda[-1:] == ["s"] and last.coda[-2:-1] != []
    if last.coda[-3:] == ["n", "t", "s"]:
        del last.coda[-2]  # -nts for -nce (uh-VOY-dunts): prince and prints sound alike
    elif voiceable and last.coda[-2] in _VOICED and (stressed if ends_in_z is None else ends_in_z):
        last.coda[-1] = "z"
