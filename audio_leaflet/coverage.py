"""The account of every printed word: heard, left out for a reason, or lost. Pure.

Two steps are looked at apart, each without trusting the code that takes it. `read` compares the
text of a source file with the monograph that was read from it; `spoken` compares what the page of
the monograph shows with the utterances and their spans. Whatever is lost stops its section.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from audio_leaflet.model import (
    WORD,
    Answer,
    Block,
    Coverage,
    ItemList,
    Loss,
    Monograph,
    Paragraph,
    Part,
    PrintedText,
    Section,
    Subheading,
    Table,
    Utterance,
)


@dataclass(frozen=True, slots=True)
class Element:
    """A printed element of a leaflet's page: what one anchor points to."""

    anchor: str
    text: str
    """The cells of a table row have tabs between them."""
    line: int
    section: str
    """Id of its section."""
    number: str = ""
    """The number that an ordered list prints before it; empty for all else."""


def elements(monograph: Monograph) -> Iterator[Element]:
    """Every element of the sections, in the order of the page."""
    for section in monograph.sections:
        yield Element(section.id, section.title, section.line, section.id)
        for number, block in enumerate(section.blocks, 1):
            yield from _block(section, block, f"{section.id}.{number}")


def _block(section: Section, block: Block, anchor: str) -> Iterator[Element]:
    match block:
        case Paragraph() | Subheading():
            yield Element(anchor, block.text, block.line, section.id)
        case Answer():
            if block.question is not None:
                yield Element(f"{anchor}.q", block.question, block.line, section.id)
            yield Element(anchor, block.text, block.line, section.id)
        case ItemList():
            yield from _items(section, block, anchor, 1)
        case Table():
            yield Element(f"{anchor}.caption", block.caption, block.line, section.id)
            for number, row in enumerate((block.header, *block.rows)):
                text = "\t".join(row)
                yield Element(f"{anchor}.{number}", text, block.line, section.id)


def _items(section: Section, block: ItemList, anchor: str, first: int) -> Iterator[Element]:
    for index, item in enumerate(block.items):
        place = f"{anchor}.{first + index}"
        number = str(block.start + index) if block.ordered else ""
        yield Element(place, item.text, item.line, section.id, number)
        below = 1
        for nested in item.blocks:
            if isinstance(nested, ItemList):
                yield from _items(section, nested, place, below)
                below += len(nested.items)
            else:
                yield from _block(section, nested, f"{place}.{below}")
                below += 1


# ---------------------------------------------------------------- from the file to the monograph


_LONG = 12
"""Letters and digits from which on a text is looked for in the whole file: it is no chance."""
_NEAR = 40
"""Words within which a short piece of a text is looked for after the piece before it."""
_KEYS = (_LONG, 3, 1)
_COUNTED = "number of a list item; the list counts otherwise"


@dataclass(frozen=True, slots=True)
class _Unit:
    """A text of the monograph that must stand in the file in one piece."""

    words: tuple[str, ...]
    line: int
    reason: str = ""
    number: bool = False
    """Whether it is the number of a list item, which stands at the beginning of its line."""

    @property
    def length(self) -> int:
        return sum(map(len, self.words))


def read(printed: Iterable[PrintedText], monograph: Monograph) -> Coverage:
    """The account of a file's words in the monograph that was read from it.

    `printed` is the file's text in its order. Words are compared by their letters and digits, in
    runs as long as they go, so that neither markup inside a word nor text that was moved counts.
    """
    page = _Page(monograph.path)
    for each in printed:
        page.add(each)
    page.index()
    units = list(_units(monograph))
    lines = sorted({unit.line for unit in units})
    head = min((each.line for each in monograph.sections), default=0)
    # Long texts first: their place is certain, and a short one cannot take a word of theirs.
    for unit in sorted(units, key=lambda each: (each.number, -each.length)):
        # What has no line is of the head, and ends where the first section begins.
        after = bisect_right(lines, unit.line) if unit.line else bisect_left(lines, head)
        end = lines[after] if after < len(lines) else 0
        page.claim(unit, end)
    return page.account(monograph)


def _units(monograph: Monograph) -> Iterator[_Unit]:
    head = [(text, 0) for text in _head(monograph)]
    for name in (*monograph.brand_names, *monograph.generic_names):
        head += [(text, name.line) for text in (name.text, name.respelling, name.ipa)]
    for text, line in head:
        yield from _pieces(text, line)
    for element in elements(monograph):
        yield from _pieces(element.text, element.line)
        if element.number:
            yield _Unit((element.number,), element.line, number=True)
    for skipped in monograph.skipped:
        yield from _pieces(skipped.text, skipped.line, skipped.reason)


def _head(monograph: Monograph) -> tuple[str, ...]:
    name = monograph.name
    return (monograph.title, monograph.pronunciation, name.ipa, monograph.form, monograph.source)


def _pieces(text: str, line: int, reason: str = "") -> Iterator[_Unit]:
    for count, row in enumerate(text.split("\n")):
        for cell in row.split("\t"):
            words = tuple(map(_plain, WORD.findall(cell)))
            if words:
                yield _Unit(words, line + count if reason and line else line, reason)


def _plain(word: str) -> str:
    """A word without raised and joined letters, which a source may write as markup."""
    return word if word.isascii() else unicodedata.normalize("NFKC", word)


@dataclass
class _Page:
    """The words of a file, and which of them are accounted for."""

    path: str
    words: list[str] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    begins: list[bool] = field(default_factory=list)
    """Whether a word is the first one of its line."""
    reasons: list[str | None] = field(default_factory=list)
    """None for a word not accounted for yet, empty for one that is in the leaflet."""
    letters: str = ""
    starts: list[int] = field(default_factory=list)
    """Where each word begins in `letters`, and the end of the last."""
    ends: dict[int, int] = field(default_factory=dict)
    """End of a word in `letters` -> the word after it."""
    places: dict[str, list[int]] = field(default_factory=dict)
    """The first letters from the beginning of a word on -> the words that begin so."""

    def add(self, printed: PrintedText) -> None:
        """Take the words of one piece of text."""
        for count, line in enumerate(printed.text.split("\n")):
            for number, word in enumerate(WORD.findall(line)):
                self.words.append(word)
                self.lines.append(printed.line + count)
                self.begins.append(not number)
                self.reasons.append(printed.reason or None)

    def index(self) -> None:
        """Make the words findable."""
        plain = [_plain(word) for word in self.words]
        self.letters = "".join(plain)
        at = 0
        for number, word in enumerate(plain):
            self.starts.append(at)
            at += len(word)
            self.ends[at] = number + 1
        for number, start in enumerate(self.starts):
            for length in _KEYS:
                self.places.setdefault(self.letters[start : start + length], []).append(number)
        self.starts.append(at)

    def claim(self, unit: _Unit, end: int) -> None:
        """Account for the words of a unit, which ends before or in the line `end` (0: unknown)."""
        first = bisect_left(self.lines, unit.line)
        last = bisect_right(self.lines, end) if end else len(self.words)
        if not unit.number:
            self._claim(unit.words, first, last, unit.reason)
        elif first < last and self.begins[first] and self.reasons[first] is None:
            number = self.words[first]
            if number.isdigit():
                self._take(first, first + 1, "" if number == unit.words[0] else _COUNTED)

    def _claim(self, words: Sequence[str], near: int, last: int, reason: str) -> int:
        """Account for these words, whole or in halves; where the words after them are looked for.

        A piece of a text whose other piece is missing is found all the same, and what stands
        between the pieces in the file stays unaccounted for.
        """
        place = self._find(words, near, last)
        if place is not None:
            end = self.ends[self.starts[place] + sum(map(len, words))]
            self._take(place, end, reason)
            return end
        if len(words) == 1:
            return near
        half = len(words) // 2
        near = self._claim(words[:half], near, last, reason)
        return self._claim(words[half:], near, min(last, near + len(words) + _NEAR), reason)

    def _find(self, words: Sequence[str], near: int, last: int) -> int | None:
        """The first free place of these words from `near` on; of long ones, anywhere."""
        text = "".join(words)
        length = next(each for each in _KEYS if len(text) >= each)
        places = self.places.get(text[:length], [])
        split = bisect_left(places, near)
        order = places[split:] + (places[:split] if length == _LONG else [])
        for place in order:
            if length != _LONG and place >= last:
                return None
            start = self.starts[place]
            end = self.ends.get(start + len(text))
            if (
                end is not None
                and self.letters.startswith(text, start)
                and all(reason is None for reason in self.reasons[place:end])
            ):
                return place
        return None

    def _take(self, place: int, end: int, reason: str) -> None:
        self.reasons[place:end] = [reason] * (end - place)

    def account(self, monograph: Monograph) -> Coverage:
        """What was left out and what was lost."""
        left_out: dict[str, int] = {}
        runs: list[list[int]] = []
        for number, reason in enumerate(self.reasons):
            if reason:
                left_out[reason] = left_out.get(reason, 0) + 1
            elif reason is None:
                if not runs or runs[-1][-1] != number - 1 or self.begins[number]:
                    runs.append([])
                runs[-1].append(number)
        sections = sorted((each.line, each.id) for each in monograph.sections)
        lost = tuple(
            Loss(
                " ".join(self.words[number] for number in run),
                _where(self.path, self.lines[run[0]]),
                _section(sections, self.lines[run[0]]),
            )
            for run in runs
        )
        return Coverage(len(self.words), tuple(left_out.items()), lost)


def _section(sections: Sequence[tuple[int, str]], line: int) -> str:
    """The section that a line stands in; empty if none, or if lines cannot tell."""
    above = [each for each in sections if 0 < each[0] <= line]
    if not above or (len(above) > 1 and above[-1][0] == above[-2][0]):
        return ""
    return above[-1][1]


def _where(path: str, line: int) -> str:
    return f"{path}:{line}" if line else path


# ---------------------------------------------------------------- from the monograph to the voice


INTRODUCTION = "introduction"
"""Id of the part that introduces a leaflet; no section may have it."""

_REFUSED = "cannot be said; its section is not narrated"
_SHOWN = "the page shows it"
_PRONOUNCED = "how a name is pronounced; heard in the name"


def spoken(monograph: Monograph, introduction: Sequence[str], parts: Sequence[Part]) -> Coverage:
    """The account of the words that the page of a leaflet shows, in what is said of it.

    `introduction` are the printed lines of the introduction. A word is heard if it lies whole in
    the spans of spoken words; else each of its letters and digits needs an omission.
    """
    said: dict[str, list[Utterance]] = {}
    for part in parts:
        for utterance in (*part.utterances, *part.silent):
            said.setdefault(utterance.anchor, []).append(utterance)
    tally = _Tally(monograph.path)
    for number, line in enumerate(introduction, 1):
        tally.add(Element(f"{INTRODUCTION}.{number}", line, 0, INTRODUCTION), said)
    tally.head(monograph, introduction)
    for element in elements(monograph):
        tally.add(element, said)
    return Coverage(tally.words, tuple(tally.left_out.items()), tuple(tally.lost))


@dataclass
class _Tally:
    path: str
    words: int = 0
    left_out: dict[str, int] = field(default_factory=dict)
    lost: list[Loss] = field(default_factory=list)

    def add(self, element: Element, said: Mapping[str, Sequence[Utterance]]) -> None:
        """Account for each word of an element."""
        heard = bytearray(len(element.text))
        reasons: list[tuple[int, int, str]] = []
        for utterance in said.get(element.anchor, ()):
            start = utterance.offset
            if not element.text.startswith(utterance.printed, start):
                continue
            for word in utterance.spoken.words:
                first, last = start + word.printed[0], start + word.printed[1]
                heard[first:last] = b"\1" * (last - first)
            reasons += [
                *((start + e.start, start + e.end, e.reason) for e in utterance.spoken.omissions),
                *(
                    (start + e.start, start + e.end, _REFUSED)
                    for e in utterance.spoken.flags
                    if e.refuse
                ),
            ]
        missed: list[str] = []
        for found in WORD.finditer(element.text):
            unheard = [at for at in range(*found.span()) if not heard[at]]
            why = [next((why for a, b, why in reasons if a <= at < b), "") for at in unheard]
            self.words += 1
            if "" in why:
                missed.append(found.group())
            elif len(why) == len(found.group()):
                self._leave_out(why[0])
        if missed:
            where = _where(self.path, element.line)
            self.lost.append(Loss(" ".join(missed), where, element.section))

    def head(self, monograph: Monograph, introduction: Sequence[str]) -> None:
        """Account for what the page shows above the sections, besides the introduction."""
        known = " ".join(introduction).casefold()
        names = (*monograph.brand_names, *monograph.generic_names)
        for text in (monograph.title, monograph.form, *(name.text for name in names)):
            self.words += len(WORD.findall(text))
            if text.rstrip(".").casefold() not in known:
                self.lost.append(Loss(text, monograph.path, INTRODUCTION))
        silent = [(name.respelling, _PRONOUNCED) for name in (monograph.name, *names)]
        for text, reason in (*silent, (monograph.source, _SHOWN)):
            for _ in WORD.finditer(text):
                self.words += 1
                self._leave_out(reason)

    def _leave_out(self, reason: str) -> None:
        self.left_out[reason] = self.left_out.get(reason, 0) + 1
