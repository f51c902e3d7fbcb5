"""Where the blocks of a leaflet stand: their anchors, heading levels and numbers.

Every form of a leaflet that shows its text gives a printed element the same anchor: that of the
utterances which say it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from audio_leaflet.model import (
    Answer,
    Block,
    ItemList,
    ListItem,
    Monograph,
    Section,
    Subheading,
    Table,
)

_WARNING_WORDS = (
    "warning",  # English
    "advertencia",  # Spanish
    "advertência",  # Portuguese
    "mise en garde",  # French, one
    "mises en garde",  # French, several
    "warnhinweis",  # German
    "avvertenz",  # Italian, one or several
    "waarschuwing",  # Dutch
    "advarsel",  # Danish, one
    "advarsler",  # Danish, several
    "varning",  # Swedish
    "تحذير",  # Arabic, one or several
)
"""Words that mark the title of a section which a reader must find in one step, case-folded."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, or an item of a list, at its place on the page."""

    kind: str
    """Name of the block's class in the model."""
    anchor: str
    """Empty for a list nested in an item: its items carry the numbers."""
    block: Block | ListItem
    children: tuple[Placed, ...] = ()
    """The items of a list, or the blocks nested under an item."""
    number: int = 0
    """Heading level of a subheading; number of a table on the page, of an answer in its section."""


def place(monograph: Monograph) -> dict[str, tuple[Placed, ...]]:
    """The blocks of each section by the section's id. Tables are numbered through the leaflet."""
    tables = count(1)
    return {each.id: _Placer(tables).section(each) for each in monograph.sections}


def is_warning(title: str) -> bool:
    """Whether a section of this title must be found in one step, on a page or a telephone."""
    folded = title.casefold()
    return any(word in folded for word in _WARNING_WORDS)


class _Placer:
    """Gives the blocks of one section their anchors, heading levels and numbers."""

    def __init__(self, tables: Iterator[int]) -> None:
        self._tables = tables
        self._questions = count(1)
        self._outline: list[int] = []
        """Levels in the source of the subheadings that are open, outermost first."""

    def section(self, section: Section) -> tuple[Placed, ...]:
        return tuple(
            self._block(block, f"{section.id}.{number}")
            for number, block in enumerate(section.blocks, 1)
        )

    def _block(self, block: Block, anchor: str) -> Placed:
        number = 0
        children: tuple[Placed, ...] = ()
        match block:
            case Subheading():
                number = self._level(block.level)
            case Table():
                number = next(self._tables)
            case Answer():
                number = next(self._questions)
            case ItemList():
                children = self._items(block, anchor, count(1))
        return Placed(type(block).__name__, anchor, block, children, number)

    def _items(self, items: ItemList, parent: str, numbers: Iterator[int]) -> tuple[Placed, ...]:
        anchors = [(item, f"{parent}.{next(numbers)}") for item in items.items]
        return tuple(
            Placed("ListItem", anchor, item, self._nested(item, anchor)) for item, anchor in anchors
        )

    def _nested(self, item: ListItem, parent: str) -> tuple[Placed, ...]:
        """Blocks under an item are numbered within it; of a nested list, its items are."""
        numbers = count(1)
        return tuple(
            Placed("ItemList", "", block, self._items(block, parent, numbers))
            if isinstance(block, ItemList)
            else self._block(block, f"{parent}.{next(numbers)}")
            for block in item.blocks
        )

    def _level(self, given: int) -> int:
        """HTML level of a subheading: 3 and deeper, with no gap where the source has one."""
        while self._outline and self._outline[-1] >= given:
            self._outline.pop()
        self._outline.append(given)
        return min(2 + len(self._outline), 6)
