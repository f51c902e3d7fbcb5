"""Finding a medicine by its name as people type it, and saying how sure that is.

A similar name is often that of another medicine, so what is called as typed, what begins as typed
and what is only similar are kept apart, and similar names are looked for only if there is nothing
else. Similar is what differs by few slips of the keys (letters exchanged, left out, added or turned
round: Damerau, A technique for computer detection and correction of spelling errors, 1964), or
would, had the name been written as it sounds.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SIMILAR = 0.75
"""Share of its letters that a similar name has in common with what was typed: one slip in four
letters, two in eight. Measured on the 110 rows of tests/data/searches.tsv that are misspelt, among
381 names: all find their name, and one in forty finds another one too. Of the names themselves,
typed where that one is not there, one in ten is offered others."""

SURER = 0.85
"""The same where there is less to go by: the name begins with another sound, or only its beginning
has been typed."""

SHORTEST = 4
"""Letters from which a name is looked for that is only similar: fewer are similar to everything."""

MOST = 8
"""Similar names that are offered; more would be no help."""


@dataclass(frozen=True, slots=True)
class Similar:
    """A leaflet with a name that is like what was typed."""

    id: str
    name: str
    """That name, as printed."""


@dataclass(frozen=True, slots=True)
class Found:
    """Ids of leaflets, each once."""

    called: tuple[str, ...] = ()
    """A name of theirs is what was typed, but for case, accents, hyphens and spaces."""
    begin: tuple[str, ...] = ()
    """Each word that was typed is the beginning of a word of their names."""
    similar: tuple[Similar, ...] = ()
    """Most similar first; empty if there is any other."""


class Index:
    """The names of all leaflets, ready to be searched."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        """`names` are those of each leaflet by its id, in the order in which they are listed."""
        self._words: dict[str, tuple[str, ...]] = {}
        self._whole: dict[str, list[Similar]] = {}
        self._first: dict[str, list[Similar]] = {}
        for id, given in names.items():
            printed = [each for each in dict.fromkeys(given) if words(each)]
            self._words[id] = tuple({w for each in printed for w in words(each)})
            for each in printed:
                first, *others = words(each)
                entry = Similar(id, each)
                self._whole.setdefault("".join((first, *others)), []).append(entry)
                if others and len(first) >= SHORTEST:
                    self._first.setdefault(first, []).append(entry)
        keys = self._whole.keys() | self._first.keys()
        self._sounds = {key: sound(key) for key in keys}
        self._keys = {key: key for key in keys}

    def search(self, query: str) -> Found:
        """What is called so, what begins so, or else what is similar; nothing for no letters."""
        typed = words(query)
        whole = "".join(typed)
        called = dict.fromkeys(each.id for each in self._whole.get(whole, ()))
        begin = [
            id
            for id, own in self._words.items()
            if typed and id not in called and all(any(w.startswith(t) for w in own) for t in typed)
        ]
        similar = () if called or begin else self._similar(typed)
        return Found(tuple(called), tuple(begin), similar)

    def _similar(self, typed: list[str]) -> tuple[Similar, ...]:
        whole = "".join(typed)
        scores: dict[str, float] = {}
        for text in (whole, *typed) if len(typed) > 1 else (whole,):
            for key, score in self._like(text).items():
                scores[key] = max(score, scores.get(key, 0.0))
        if not scores:
            scores = self._begin_like(whole)
        found: dict[str, Similar] = {}
        for key in sorted(scores, key=lambda key: (-scores[key], key)):
            for each in (*self._whole.get(key, ()), *self._first.get(key, ())):
                found.setdefault(each.id, each)
        return tuple(found.values())[:MOST]

    def _like(self, text: str) -> dict[str, float]:
        """Names that are like a text, each with the better of its likeness in print and sound."""
        if len(text) < SHORTEST:
            return {}
        heard = sound(text)
        found = _scores(text, self._keys, SIMILAR)
        for key, score in _scores(heard, self._sounds, SIMILAR).items():
            found[key] = max(score, found.get(key, 0.0))
        return {
            key: score
            for key, score in found.items()
            if score >= SURER or self._sounds[key][:1] == heard[:1]
        }

    def _begin_like(self, text: str) -> dict[str, float]:
        """Names whose beginning is like a text."""
        if len(text) <= SHORTEST:
            return {}
        beginnings = {key: key[: len(text)] for key in self._keys if len(key) > len(text)}
        return _scores(text, beginnings, SURER)


def words(text: str) -> list[str]:
    """The words of a name without case, accents and signs, as people type it."""
    unmarked = text.replace("™", " ").casefold()  # NFKD would make letters of it
    decomposed = unicodedata.normalize("NFKD", unmarked)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return re.findall(r"[^\W_]+", bare)


_SOUNDS = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        ("ph", "f"),
        ("ch(?=[lr])|ck|q(?=u)", "k"),
        ("sch|sh", "s"),
        ("^x", "s"),
        ("x", "ks"),
        ("c(?=[eiy])|z", "s"),
        ("c(?!h)", "k"),
        ("h", ""),
        ("y", "i"),
        ("[ao]e", "e"),
        ("v", "b"),
        (r"(\w)\1+", r"\1"),
        ("(?<=....)[ae]$", ""),
    )
)
"""Spellings of one sound, in the order in which they are rewritten: letters that English or Spanish
speakers exchange when they write a name that they have only heard."""


def sound(word: str) -> str:
    """A word as somebody might write it who has only heard it; for comparing, not for reading."""
    for pattern, written in _SOUNDS:
        word = pattern.sub(written, word)
    return word


def _scores(text: str, choices: Mapping[str, str], least: float) -> dict[str, float]:
    """By key, how like each choice is to a text, 1 the same; at least `least`."""
    found = process.extract(
        text, choices, scorer=OSA.normalized_similarity, score_cutoff=least, limit=None
    )
    return {key: score for _, score, key in found}
