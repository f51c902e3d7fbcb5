"""Finding the words of a text that have an entry: one pass, whole words, the longest match.

Entries stand in layers; the first layer that knows a word says it. A layer is made once and shared
by every leaflet, and looked up by the first word of its entries, so that the time of a search
grows with the text and not with the number of entries.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from audio_leaflet.lexicon.entries import MARKS, Entry, Folded, fold, key
from audio_leaflet.model import Problem, Pronunciation
from audio_leaflet.respelling import endings, notation

_TOKEN = re.compile(r"\w+|[^\w\s]")
_AFTER = rf"(?![\w{MARKS}])"
_MARKED = re.compile(f"[{MARKS}]")
# Xanaxes, but not the word allies for the name Alli.
_S = rf"(?P<s>'?s{_AFTER}|(?<=[sxzh])es{_AFTER})"
_TAIL = re.compile(rf"{_S}|{_AFTER}")
_LETTERED_TAIL = re.compile(rf"-(?P<letters>[a-z]{{4}})(?:{_S}|{_AFTER})")


@dataclass(frozen=True, slots=True)
class Match:
    """A place of a text that the lexicon knows."""

    start: int
    end: int
    """Half-open span of the text, in code points; it includes the suffix."""
    kind: Literal["name", "alias", "respelling"]
    pronunciation: Pronunciation | None = None
    """Of a name, with its suffix; None for the other kinds."""
    suffix: str = ""
    """What the text adds to the entry, as printed: `'s`, `s`, `-auub`."""
    alias: str = ""
    """Words to say instead, with the suffix; empty for the other kinds."""

    @property
    def silent(self) -> bool:
        """Whether the span is not said at all: `(BAK-loe-fen)` only tells a reader the sound."""
        return self.kind == "respelling"


@dataclass(frozen=True, slots=True)
class _Hit:
    entry: Entry
    start: int
    """Offset in the folded text."""
    length: int
    """Of the entry as it is compared, in code points."""
    letters: str
    s: str
    end: int
    """Offset in the folded text, after the suffix."""


class Layer:
    """Entries of one rank, ready to be looked up; it is never changed."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        """Of two entries for the same writing the first is said."""
        self.entries = tuple(entries)
        self.problems = tuple(_conflicts(self.entries))
        """Words that one file gives two readings."""
        by_key: dict[str, list[Entry]] = {}
        for entry in self.entries:
            by_key.setdefault(key(entry.text), []).append(entry)
        self._by_token: dict[str, list[tuple[str, tuple[Entry, ...]]]] = {}
        for text, same in by_key.items():
            token = _TOKEN.match(text)
            if token:
                # The one for this very writing comes before the one for any.
                ranked = tuple(sorted(same, key=lambda entry: entry.case == "any"))
                self._by_token.setdefault(token[0], []).append((text, ranked))
        for listed in self._by_token.values():
            listed.sort(key=lambda each: -len(each[0]))

    def longest(self, original: str, folded: Folded, at: int, token: str) -> _Hit | None:
        """The longest entry that stands at `at`, where the folded text has the word `token`."""
        for text, same in self._candidates(token):
            if not folded.text.startswith(text, at):
                continue
            end = at + len(text)
            written = original[folded.spans[at][0] : folded.spans[end - 1][1]]
            entry = next((each for each in same if each.fits(_plain(written))), None)
            tail = entry and _tail(folded.text, text, end)
            if entry and tail:
                found = tail.groupdict()
                letters, s = found.get("letters") or "", found["s"] or ""
                return _Hit(entry, at, len(text), letters, s, tail.end())
        return None

    def _candidates(self, token: str) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        yield from self._by_token.get(token, ())
        for ending in ("s", "es"):
            if token.endswith(ending):
                stem = token.removesuffix(ending)
                yield from (each for each in self._by_token.get(stem, ()) if each[0] == stem)


class Lexicon:
    """What is known of the words of one leaflet: layers of entries, and its printed respellings."""

    def __init__(
        self,
        layers: Iterable[Layer] = (),
        respellings: Sequence[str] = (),
        problems: Iterable[Problem] = (),
    ) -> None:
        """Earlier layers win. `respellings` are those printed in the text, without brackets."""
        self.layers = tuple(layers)
        self.problems = tuple(problems)
        """What a person should mend."""
        self._respelling = _printed(list(dict.fromkeys(respellings)))

    def find(self, text: str) -> list[Match]:
        """Every known word and printed respelling of a text, in order, without overlap."""
        found = [
            *(Match(*each.span(), "respelling") for each in self._respelling.finditer(text)),
            *self._words(text),
        ]
        found.sort(key=lambda match: match.start)
        matches: list[Match] = []
        for match in found:
            if not matches or match.start >= matches[-1].end:
                matches.append(match)
        return matches

    def under(self, layer: Layer) -> Lexicon:
        """The same with one more layer, which comes before the others."""
        found = Lexicon((layer, *self.layers), problems=self.problems)
        found._respelling = self._respelling
        return found

    def entry(self, word: str) -> Entry | None:
        """The entry that says this very word, without an ending; None if no layer has it."""
        folded = fold(word)
        token = _TOKEN.match(folded.text)
        hits = (layer.longest(word, folded, 0, token[0]) for layer in self.layers) if token else ()
        return next((hit.entry for hit in hits if hit and hit.length == len(folded.text)), None)

    def _words(self, text: str) -> Iterator[Match]:
        folded = fold(text)
        over = 0
        for token in _TOKEN.finditer(folded.text):
            at = token.start()
            if at < over or (at and _MARKED.match(folded.text[at - 1])):
                continue
            hits = (layer.longest(text, folded, at, token[0]) for layer in self.layers)
            best = max(
                (hit for hit in hits if hit), key=lambda hit: hit.length, default=None
            )  # of equals, max takes the first layer's
            if best:
                over = best.end
                yield _match(text, folded, best)


def _plain(written: str) -> str:
    """A word of the text with the blanks, hyphens and apostrophes of entries, in its own case."""
    written = unicodedata.normalize("NFC", written)
    folded = fold(written)
    return "".join(
        written[start] if written[start].lower() == sign else sign
        for sign, (start, _) in zip(folded.text, folded.spans, strict=True)
    )


def _tail(folded: str, text: str, end: int) -> re.Match[str] | None:
    """What follows an entry, if it is a whole word: the four letters of a biologic, an s."""
    lettered = _LETTERED_TAIL.match(folded, end)
    if lettered and endings.is_biologic_suffix(text, lettered["letters"]):
        return lettered
    return _TAIL.match(folded, end)


def _match(text: str, folded: Folded, hit: _Hit) -> Match:
    start = folded.spans[hit.start][0]
    bare = folded.spans[hit.start + hit.length - 1][1]
    end = folded.spans[hit.end - 1][1]
    suffix = text[bare:end]
    said = hit.entry.said
    if said is None:
        return Match(start, end, "alias", suffix=suffix, alias=_inflected(hit.entry.alias, suffix))
    if hit.letters:
        said = endings.add_letters(said, hit.letters)
    if hit.s:
        said = endings.add_s(said, text[end - len(hit.s) : end])
    return Match(start, end, "name", said, suffix)


def _inflected(alias: str, suffix: str) -> str:
    """An alias with the plural or possessive of the word that it stands for."""
    if suffix and re.search(r"(?:^|\s)[A-Z]$", alias):
        return alias + "'s"  # `C O P D's`: a letter with a plain s would be another word
    return alias + suffix


def _conflicts(entries: Iterable[Entry]) -> Iterator[Problem]:
    """Between files the order decides; inside one file two readings are a mistake."""
    first: dict[tuple[str, str, str], Entry] = {}
    for entry in entries:
        same = entry.text if entry.case == "written" else key(entry.text)
        known = first.setdefault((same, entry.case, entry.path), entry)
        if known.reading != entry.reading:
            what = (
                f"{entry.text} has two pronunciations: {known.reading} is said,"
                f" {entry.reading} is not"
            )
            yield Problem("warning", entry.where, what, "Keep one of them")


# ---------------------------------------------------------------- printed respellings


def _printed(respellings: Sequence[str]) -> re.Pattern[str]:
    # Read once from where it begins, so that no text takes quadratic time.
    return re.compile(
        rf"(?<!\s)\s*[(\[]/?\s*(?:pronounced(?:\s+as)?:?\s+)?(?:{_alike(respellings)})\s*/?[)\]]",
        re.IGNORECASE,
    )


def _alike(respellings: Sequence[str]) -> str:
    """The respellings as any typesetter sets them: any case, quotes, hyphens and blanks."""
    marks = notation.APOSTROPHES + notation.QUOTES
    patterns = []
    for text in sorted(respellings, key=len, reverse=True):
        pattern = ""
        for run in re.findall(rf"[{marks}]+|\s+|[{notation.HYPHENS}]|.", text):
            if run[0] in marks:
                pattern += f"[{marks}]{{1,2}}"
            elif run[0] in notation.HYPHENS:
                pattern += f"[{notation.HYPHENS}]"
            else:
                pattern += r"\s+" if run.isspace() else re.escape(run)
        patterns.append(pattern)
    return "|".join(patterns) or r"(?!)"
