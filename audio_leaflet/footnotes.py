"""The notes of a table: marks in its cells, and the lines that say what they mean.

A note stands in a paragraph right under the table or in the table's last rows, and begins with its
mark. Only a mark that has a note is one: `*` or a raised `2` may be anything else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from audio_leaflet.model import Block, Paragraph, Table

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰ"
"""Raised digits, and the raised letters that footnotes count with."""

_SIGN = r"\*{1,4}|†{1,3}|‡{1,3}|§{1,3}|¶{1,3}|#{1,3}"
_MARK = rf"(?:{_SIGN}|[{RAISED}]{{1,2}}|\[[0-9a-z]{{1,2}}\]|\([a-h]\)|\^[0-9a-z]{{1,2}}\^?)"
_IN_CELL = re.compile(rf"(?:^|(?<=\S)) ?({_MARK})(?=$|[\s,;.:)]|{_SIGN}|[{RAISED}])")
_POWER = re.compile(r"(?:^|[^\w])(?:[mkcdµn]?m|ft|in|yd)$")
"""A unit of length, after which a raised figure is a power: `1.73 m²`."""
_NOTE = re.compile(
    rf"\s*(?P<mark>{_MARK}|(?:\d{{1,2}}|[a-h])(?=[.):]\s|\s+[^\W\d_a-z]))[.):]?\s*(?=\S)"
)
_NEEDS_NOTE = re.compile(rf"(?<=[^\W_])(?:\*+|†+|‡+|[{RAISED[10:]}])(?=$|[\s,;.:)])")


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark in the text of a cell."""

    start: int
    end: int
    note: Note


@dataclass(frozen=True, slots=True)
class Note:
    """What a mark means."""

    number: int
    """From 1, in the order in which the notes stand under the table."""
    mark: str
    """As printed before the note, with what stands between them."""
    text: str
    """Without its mark."""
    begin: int
    """Where `mark` begins in the paragraph or cell, in code points; `text` follows it."""


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of one table."""

    by_mark: dict[str, Note] = field(default_factory=dict)
    """By the mark as it is compared: raised letters and brackets count for nothing."""
    blocks: dict[int, tuple[Note, ...]] = field(default_factory=dict)
    """Notes in the blocks after the table, by the index of the block (0 is the first after it)."""
    rows: dict[int, Note] = field(default_factory=dict)
    """Notes in rows of the table, by the index of the row."""

    @property
    def all(self) -> Collection[Note]:
        """Every note, in order."""
        return self.by_mark.values()

    def marks(self, text: str) -> Iterator[Mark]:
        """The marks in a cell, a heading or the caption that have a note."""
        for found in _IN_CELL.finditer(text):
            note = self.by_mark.get(_key(found[1]))
            if note and not (found[1][0] in RAISED and _POWER.search(text[: found.start(1)])):
                yield Mark(*found.span(1), note)


def notes_of(table: Table, below: Sequence[Block]) -> Notes:
    """The notes of a table, from its last rows and from the blocks `below` it."""
    cells = [table.caption, *table.header, *(cell for row in table.rows for cell in row)]
    used = {_key(found[1]) for cell in cells for found in _IN_CELL.finditer(cell)}
    notes = Notes()
    for index in range(_first(table, used), len(table.rows)):
        notes.rows[index] = _keep(notes, *_lines(table.rows[index][0], used)[0])
    for index, block in enumerate(below):
        lines = _lines(block.text, used) if isinstance(block, Paragraph) else ()
        if not lines:
            break
        notes.blocks[index] = tuple(_keep(notes, *line) for line in lines)
    return notes


def unexplained(table: Table, notes: Notes) -> Iterator[str]:
    """Marks that can be nothing else and have no note, as printed."""
    for cell in (table.caption, *table.header, *(cell for row in table.rows for cell in row)):
        known = {mark.start for mark in notes.marks(cell)}
        for found in _NEEDS_NOTE.finditer(cell):
            if found.start() not in known:
                yield found[0]


def _first(table: Table, used: set[str]) -> int:
    """Index of the first of the last rows that are notes; the number of rows if none is."""
    first = len(table.rows)
    while first:
        cell, *others = table.rows[first - 1]
        if any(others) or "\n" in cell or not _lines(cell, used):
            break
        first -= 1
    return first


def _lines(text: str, used: set[str]) -> tuple[tuple[str, str, str, int], ...]:
    """(mark, as printed, note, place) of each line; empty if a line has none that is used."""
    found = []
    at = 0
    for line in text.split("\n"):
        match = _NOTE.match(line)
        if match is None or _key(match["mark"]) not in used:
            return ()
        begin = match.start("mark")
        found.append((match["mark"], line[begin : match.end()], line[match.end() :], at + begin))
        at += len(line) + 1
    return tuple(found)


def _keep(notes: Notes, mark: str, printed: str, text: str, begin: int) -> Note:
    note = Note(len(notes.by_mark) + 1, printed, text, begin)
    notes.by_mark.setdefault(_key(mark), note)
    return note


def _key(mark: str) -> str:
    return unicodedata.normalize("NFKC", mark).strip("[]()^")
