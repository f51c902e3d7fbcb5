"""From a printed respelling (`BAK-loe-fen`) to phonemes (`ˈbækloʊfən`).

notation   what is printed      -> words, syllables, stress marks
letters    letters of a syllable -> consonants and vowels
stress     which syllable is the stressed one
sounds     vowels in their places -> IPA
fit        whether the respelling can belong to the name
endings    what text adds to a name: plural, possessive, a biologic's four letters
ipa        the IPA that voices speak; an author's IPA
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from audio_leaflet.errors import RespellingError
from audio_leaflet.model import Name, Pronunciation
from audio_leaflet.respelling import fit, letters, notation, sounds, stress
from audio_leaflet.respelling.endings import LETTERS, add_letters, split_biologic
from audio_leaflet.respelling.ipa import check_ipa

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from audio_leaflet.respelling.notation import Chunk, Convention, Stress

__all__ = [
    "Respelling",
    "Syllable",
    "check_ipa",
    "core",
    "parse",
    "plain",
    "pronunciation",
]


@dataclass(frozen=True, slots=True)
class Syllable:
    """One printed syllable and its sounds."""

    printed: str
    """As printed, without its stress mark; as in the name if the respelling leaves it out."""
    phonemes: str
    """IPA without stress marks."""
    stress: Stress
    word: int
    """Index of its word."""


@dataclass(frozen=True, slots=True)
class Respelling:
    """A printed respelling, read."""

    printed: str
    name: str
    """The name that it belongs to; empty if not known."""
    syllables: tuple[Syllable, ...]
    ipa: str
    """`ˈ` and `ˌ` before the stressed syllable, no separators in a word, a space between words."""
    convention: Convention
    confidence: Literal["high", "low"]
    reasons: tuple[str, ...]
    """Why the confidence is low, for people; empty when it is high."""
    misfit: str = ""
    """Why it cannot be the respelling of that whole name; empty if it can."""


def parse(printed: str, name: str = "") -> Respelling:
    """Read a respelling of any convention.

    `name` is the name that it stands beside; it decides what print leaves open (whether a blank
    ends a word, whether a last s is /z/) and whether the respelling can belong to it at all.
    Raises RespellingError when there is nothing that can be read.
    """
    taken = notation.take_apart(printed, name)
    reasons = list(taken.doubts)
    strict = taken.convention in ("NCI", "Wikipedia", "Merriam-Webster")
    initials = fit.initials_of(name)
    words: list[list[Syllable]] = []
    for index, word in enumerate(taken.words):
        if len(word) == 1 and word[0].printed.lower() in notation.LINKS:
            words.append(_link(word[0].printed))
            continue
        if len(word) == 1 and word[0].printed in initials:
            words.append(_named(word[0].printed))
            continue
        beats = _beats(word, strict, reasons)
        stresses, doubt = stress.place(word, beats)
        if doubt:
            reasons.append(doubt)
        ends_in_z = _ends_in_z(name, index, len(taken.words))
        said = sounds.say(beats, stresses, strict=strict, ends_in_z=ends_in_z)
        parts = zip(word, said, stresses, strict=True)
        words.append([Syllable(chunk.printed, ipa, mark, 0) for chunk, ipa, mark in parts])
    words = _completed(words, name, tuple(notation.LINKS), _link)
    if _misfit(words, name):
        words = _completed(words, name, initials, _named)
    misfit = _misfit(words, name)
    syllables = [replace(each, word=i) for i, word in enumerate(words) for each in word]
    if misfit:
        reasons.append(misfit)
    return Respelling(
        printed=printed,
        name=name,
        syllables=tuple(syllables),
        ipa=" ".join("".join(_MARK[s.stress] + s.phonemes for s in word) for word in words),
        convention=taken.convention,
        confidence="low" if reasons else "high",
        reasons=tuple(dict.fromkeys(reasons)),
        misfit=misfit,
    )


def _link(printed: str) -> list[Syllable]:
    return [Syllable(printed, notation.LINKS[printed.lower()], "none", 0)]


def _misfit(words: Sequence[Sequence[Syllable]], name: str) -> str:
    phonemes = "".join(each.phonemes for word in words for each in word)
    return fit.misfit(name, len(re.findall(sounds.NUCLEUS, phonemes)), phonemes) if name else ""


def _completed(
    words: list[list[Syllable]],
    name: str,
    left_out: Sequence[str],
    said: Callable[[str], list[Syllable]],
) -> list[list[Syllable]]:
    """Say those words of a name too (`and`, XR) that its respelling leaves out."""
    every = notation.name_words(name)
    missing = [word in left_out or word.lower() in left_out for word in every]
    if not any(missing) or missing.count(False) != len(words):
        return words
    rest = iter(words)
    added = zip(every, missing, strict=True)
    return [said(word) if is_missing else next(rest) for word, is_missing in added]


def _named(initials: str) -> list[Syllable]:
    """Each letter by its name, the last one stressed most, as in the reading of any initials."""
    said = [Syllable(each, LETTERS[each.lower()], "secondary", 0) for each in initials]
    return [*said[:-1], replace(said[-1], stress="primary")]


_MARK = {"primary": "ˈ", "secondary": "ˌ", "none": ""}


def _beats(word: Sequence[Chunk], strict: bool, reasons: list[str]) -> list[list[letters.Beat]]:
    found: list[list[letters.Beat]] = []
    for at, chunk in enumerate(word):
        beats = letters.read(chunk.printed, initial=at == 0, strict=strict)
        if beats is None:
            reasons.append(f"the syllable {chunk.printed!r} has no vowel, its letters are named")
            beats = letters.named(chunk.printed)
            if not beats:
                raise RespellingError(
                    f"the syllable {chunk.printed!r} cannot be read",
                    remedy="Write it in letters a to z, as in BAK-loe-fen",
                )
        elif len(beats) > 1:
            reasons.append(f"{chunk.printed!r} is more than one syllable")
        unknown = letters.unknown(chunk.printed)
        if unknown:
            reasons.append(f"the syllable {chunk.printed!r} has unknown signs: {unknown}")
        found.append(beats)
    return found


def _ends_in_z(name: str, index: int, count: int) -> bool | None:
    """Whether the name's word ends in z; None if that is not known."""
    parts = re.findall(r"[^\W\d_]+", name)
    return parts[index].lower().endswith(("z", "ze")) if len(parts) == count else None


def plain(respelling: Respelling) -> str:
    """The best spelling for an engine that takes only text.

    The name itself, in lower case so that no engine takes capitals for initials. Measured against
    174 people's recordings, a text engine came nearer with the plain name than with its respelling
    for 125 names and farther for 37: hyphens and blanks make it pause, and syllables become words.
    Without a name it is the respelling in one piece, for the same reason.
    """
    if respelling.name:
        return _as_text(respelling.name)
    words: dict[int, str] = {}
    for each in respelling.syllables:
        words[each.word] = words.get(each.word, "") + each.printed.lower()
    return " ".join(words.values())


def _as_text(name: str) -> str:
    """Lower case; the slash of a combination is a pause and not the word slash."""
    return re.sub(r"\s*/\s*", ", ", name.lower())


def pronunciation(name: Name, lang: str = "en-US") -> Pronunciation | None:
    """How a name is said: by the author's IPA, else by the printed respelling, else None.

    The respelling of a biologic is that of the name before its four letters, which are added.
    Raises RespellingError if what is given cannot be read.
    """
    if name.ipa:
        return Pronunciation(check_ipa(name.ipa, lang), _as_text(name.text), "author's IPA")
    if name.respelling:
        base, letters_after = core(name)
        read = parse(base.respelling, base.text)
        said = Pronunciation(read.ipa, plain(read), f"respelling {name.respelling}")
        return add_letters(said, letters_after) if letters_after else said
    return None


def core(name: Name) -> tuple[Name, str]:
    """A biologic without its four letters, and the letters; any other name is (name, ``).

    Its respelling may give the letters too (`us-te-KIN-ue-mab ay yoo yoo bee`): they go with them.
    """
    base, letters_after = split_biologic(name.text)
    pieces = re.findall(r"[^\s-]+[\s-]*", name.respelling)
    last = pieces[-len(letters_after) :] if letters_after else []
    if last and _name_letters(last, letters_after):
        before = "".join(pieces[: -len(last)]).strip(" -")
        return replace(name, text=base, respelling=before), letters_after
    return replace(name, text=base), letters_after


def _name_letters(pieces: Sequence[str], letters_after: str) -> bool:
    try:
        read = [parse(piece.strip(" -")).ipa for piece in pieces]
    except RespellingError:
        return False
    return read == ["ˈ" + LETTERS[letter] for letter in letters_after.lower()]
