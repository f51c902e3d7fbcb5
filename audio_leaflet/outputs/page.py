"""The pages that people read: the catalogue, a leaflet, an error.

Server-rendered HTML that needs no script. The text of a monograph stands on the page exactly as
printed. Every printed element has an `id` and a `data-anchor` equal to the anchor of the
utterances that say it, so that a link or a cue finds its place; its text is the text that the
utterances' offsets count in. The ids of the page's own elements begin with `_`, which no section
id can, or are `introduction`, which no section may have.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import count, groupby
from typing import TYPE_CHECKING

from audio_leaflet import markup
from audio_leaflet.model import (
    Answer,
    Block,
    ItemList,
    ListItem,
    Monograph,
    Rendition,
    Section,
    Subheading,
    Table,
    Voice,
)
from audio_leaflet.translations import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from audio_leaflet.markup import Site

media_type = "text/html; charset=utf-8"

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

_FEW = 20
"""Leaflets that are found sooner by reading the list than by the links to its letters."""

_ADVICE = {
    400: N_("Check the address, or start from the list of leaflets."),
    404: N_("Check the address, search for the medicine, or start from the list of leaflets."),
    405: N_("Open the page by a link or from the list of leaflets."),
    416: N_("Play or download the recording again from its beginning."),
    500: N_("Try again. If it happens again, please tell the people who run this site."),
    503: N_("Wait a minute, then try again."),
}
"""What a reader can do about each status; the message says what happened."""


@dataclass(frozen=True, slots=True)
class Narrated:
    """The narration of one part as the page offers it."""

    address: str
    """Where the MP3 is fetched from, `Site.root` included."""
    rendition: Rendition


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


def catalogue_page(site: Site, query: str, entries: Sequence[Monograph], total: int) -> str:
    """The list of leaflets.

    `entries` are those that match `query`, best first (all of them when it is empty); `total` is
    the number of leaflets in the whole catalogue. Without a query the page sorts them by letter.
    """
    found = tuple(entries)
    return _render(
        "catalogue.html",
        site=site,
        query=query.strip(),
        entries=found,
        letters=[] if query.strip() else by_letter(found),
        total=total,
        few=_FEW,
    )


def leaflet_page(
    site: Site,
    monograph: Monograph,
    voice: Voice | None,
    introduction: Narrated,
    parts: Mapping[str, Narrated],
    whole: Narrated,
    introduction_text: str,
) -> str:
    """One leaflet with its narration.

    `parts` holds the narration of every section by the section's id; a missing one is a KeyError.
    `voice` is None when none is available at present. `introduction_text` has a line for each line
    of the script's introduction; it is empty when the leaflet's language cannot be narrated.
    """
    tables = count(1)
    sections = [
        (section, parts[section.id], _Placer(tables).section(section))
        for section in monograph.sections
    ]
    return _render(
        "leaflet.html",
        site=site,
        lang=monograph.lang,
        monograph=monograph,
        voice=voice,
        introduction=introduction,
        introduction_lines=introduction_text.splitlines(),
        sections=sections,
        warnings=[each for each in monograph.sections if each.blocks and is_warning(each.title)],
        whole=whole,
    )


def error_page(
    site: Site, status: int, title: str, message: str, suggestions: Sequence[Monograph] = ()
) -> str:
    """What went wrong, in words, and what to do; `suggestions` are leaflets that may be meant."""
    return _render(
        "error.html",
        site=site,
        status=status,
        title=title,
        message=message,
        advice=_ADVICE.get(status, _ADVICE[500] if status >= 500 else _ADVICE[400]),
        suggestions=suggestions,
    )


def is_warning(title: str) -> bool:
    """Whether a section of this title must be found in one step from the top of the page."""
    folded = title.casefold()
    return any(word in folded for word in _WARNING_WORDS)


def by_letter(entries: Iterable[Monograph]) -> list[tuple[str, list[Monograph]]]:
    """Leaflets sorted by title under their first letters; those without a letter under `0–9`."""
    ordered = sorted(entries, key=lambda each: (_letter(each.title), each.title.casefold()))
    return [(letter, list(group)) for letter, group in groupby(ordered, lambda m: _letter(m.title))]


def _letter(title: str) -> str:
    bare = (char for char in unicodedata.normalize("NFD", title) if char.isalnum())
    first = next(bare, "").upper()[:1]
    return first if first.isalpha() else "0–9"


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


_render = markup.renderer()
