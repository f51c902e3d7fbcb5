"""Lines of plain text -> paragraphs and lists, without losing or fusing a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from audio_leaflet.model import ItemList, ListItem, Paragraph

Line = tuple[int, str]
"""Line number (from 1) and its text, indentation kept."""

SPACE = " \t\n\r\f\v"
"""White space that means nothing in print; a no-break space is not among it."""

# A line that goes on in the next one is at least so long when a text was wrapped by a machine.
NARROW = 40
# Wider than any terminal or letter: such a line is a whole paragraph.
WIDE = 132
# Columns of indentation beyond which a list does not nest deeper.
DEEPEST = 40

MARKER = re.compile(r"([ \t]*)(?:([-*•·▪■◦‣●○–])|(\d{1,3})[.)])[ \t]+(?=\S)")
CLOSERS = ")]\"'”’»"
# A line that ends so cannot be the end of a paragraph.
GOES_ON = re.compile(r"(?:[,;(/]|\s[-–—])$")
# A word broken at its hyphen: `over-the-` / `counter`; but not `pre-` / `and post-operative`.
BROKEN = re.compile(r"\w-$")
SUSPENDED = re.compile(r"(?:and|or|to)\b")


def tidy(text: str) -> str:
    """The text with each run of meaningless white space as one space."""
    return re.sub(f"[{SPACE}]+", " ", text).strip(SPACE)


def ends_sentence(text: str) -> bool:
    """Whether a line closes a sentence or opens a list."""
    return text.rstrip().rstrip(CLOSERS).endswith((".", "!", "?", ":"))


def wrap_width(lines: Sequence[Line]) -> int:
    """Columns at which the text was wrapped; 0 if each line is a paragraph of its own.

    The evidence is a line that does not end a sentence before one that begins in lower case.
    """
    width = 0
    for (_, here), (_, below) in pairwise(lines):
        text, after = here.rstrip(), below.strip()
        if len(text) >= NARROW and after[:1].islower() and not ends_sentence(text):
            width = max(width, len(text))
    return width


def joins(above: str, below: str, width: int) -> bool:
    """Whether a line goes on with the next one, in a text wrapped at `width` columns."""
    if not width:
        return False
    above, below = above.rstrip(), below.strip()
    fits = len(above) + 1 + len(below.split()[0]) <= width
    if not fits and len(above) <= WIDE:
        return True
    if ends_sentence(above):
        return below[0].islower()
    if not below[0].isupper() or GOES_ON.search(above):
        return True
    return 0.6 * width <= len(above) <= WIDE


def broken(above: str, below: str) -> bool:
    """Whether a word was broken at its hyphen between two lines, so that no space belongs there."""
    return bool(BROKEN.search(above[-2:]) and below[:1].islower() and not SUSPENDED.match(below))


@dataclass
class _Entry:
    indent: int
    number: int | None
    line: int
    pieces: list[str]


@dataclass
class Reading:
    """What lines of text hold."""

    blocks: list[Paragraph | ItemList] = field(default_factory=list)
    mended: list[Line] = field(default_factory=list)
    """Words that were put together at a hyphen at a line's end, with their line."""

    _paragraph: list[str] = field(default_factory=list)
    _line: int = 0
    _entries: list[_Entry] = field(default_factory=list)
    _above: str = ""

    def flush(self) -> None:
        """End the paragraph or list that is open."""
        if self._paragraph:
            self.blocks.append(Paragraph("".join(self._paragraph), self._line))
        if self._entries:
            self.blocks.extend(_lists(self._entries))
        self._paragraph, self._entries, self._above = [], [], ""

    def take(self, number: int, line: str, width: int) -> None:
        """Read one line."""
        text = tidy(line)
        if not text:
            if self._paragraph:
                self.flush()
            self._above = ""
            return
        entry = self._entry(number, line)
        if entry:
            if self._paragraph:
                self.flush()
            self._entries.append(entry)
        elif self._entries and self._above and self._continues(line, width):
            self._grow(self._entries[-1].pieces, number, text)
        else:
            if self._entries or not (self._above and joins(self._above, text, width)):
                self.flush()
            self._line = self._line if self._paragraph else number
            self._grow(self._paragraph, number, text)
        self._above = line.rstrip()

    def _grow(self, pieces: list[str], number: int, below: str) -> None:
        if pieces and broken(pieces[-1], below):
            self.mended.append((number, pieces[-1].split()[-1] + below.split()[0]))
        elif pieces:
            pieces.append(" ")
        pieces.append(below)

    def _entry(self, number: int, line: str) -> _Entry | None:
        found = MARKER.match(line)
        if not found:
            return None
        ordinal = int(found[3]) if found[3] else None
        if self._paragraph:
            above = self._paragraph[-1]
            # `between 59` / `- 77 degrees`, `vitamin B` / `12. Then`: not lists.
            if ordinal is not None and not ends_sentence(above):
                return None
            if ordinal is None and above[-1].isdigit() and line[found.end()].isdigit():
                return None
        indent = min(len(found[1].expandtabs(4)), DEEPEST)
        return _Entry(indent, ordinal, number, [tidy(line[found.end() :])])

    def _continues(self, line: str, width: int) -> bool:
        indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
        return indent > self._entries[-1].indent or joins(self._above, line, width)


def read_lines(lines: Iterable[Line], width: int) -> Reading:
    """Paragraphs and lists of the lines; `width` is that of `wrap_width` for the whole file."""
    reading = Reading()
    for number, line in lines:
        reading.take(number, line, width)
    reading.flush()
    return reading


def _lists(entries: Sequence[_Entry]) -> list[ItemList]:
    """Entries as lists; deeper ones nest, and a number out of sequence begins a new list."""
    made: list[ItemList] = []
    items: list[ListItem] = []
    first = entries[0]
    expected = first.number
    at = 0

    def close() -> None:
        if items:
            ordered = first.number is not None
            made.append(ItemList(tuple(items), ordered, first.number or 1, first.line))
            items.clear()

    while at < len(entries):
        entry = entries[at]
        if items and entry.number != expected:
            close()
        if not items:
            first, expected = entry, entry.number
        end = at + 1
        while end < len(entries) and entries[end].indent > entry.indent:
            end += 1
        nested = _lists(entries[at + 1 : end]) if end > at + 1 else []
        items.append(ListItem("".join(entry.pieces), tuple(nested), entry.line))
        expected = None if expected is None else expected + 1
        at = end
    close()
    return made
