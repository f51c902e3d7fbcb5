"""A leaflet as plain text, to be read from top to bottom by eye, ear or braille.

The text is exactly as printed: no line is broken, and nothing is drawn with signs that a screen
reader would read out. A row of a table is its cells below each other, each after the heading of its
column.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from audio_leaflet import layout, translations
from audio_leaflet.model import (
    Answer,
    ItemList,
    ListItem,
    Monograph,
    Name,
    Paragraph,
    Subheading,
    Table,
)

suffix = ".txt"
media_type = "text/plain; charset=utf-8"

_INDENT = "  "


def write(monograph: Monograph, address: str) -> bytes:
    """The file, in UTF-8 with a byte order mark: without it, Windows' own editors guess wrong."""
    _ = translations.messages(translations.language(monograph.lang)).gettext
    placed = layout.place(monograph)
    lines = [monograph.title, "", *_facts(monograph, address, _), "", "", _("Contents"), ""]
    lines += [f"- {section.title}" for section in monograph.sections]
    for section in monograph.sections:
        lines += ["", "", section.title]
        if not section.blocks:
            lines += ["", _("The source gives no text for this section.")]
        for each in placed[section.id]:
            lines += ["", *_block(each, _)]
    return "\n".join([*lines, ""]).encode("utf-8-sig")


def _facts(monograph: Monograph, address: str, _: Callable[[str], str]) -> Iterator[str]:
    rows = (
        (_("Pronounced"), monograph.pronunciation),
        (_("Form"), monograph.form),
        (_("Brand names"), _names(monograph.brand_names)),
        (_("Generic names"), _names(monograph.generic_names)),
        (_("Revised"), monograph.revised or _("the source gives no date")),
        (_("Source"), monograph.source or _("the source is not named")),
        (_("Address"), address),
    )
    for name, value in rows:
        if value:
            yield f"{name}: {value}"


def _names(names: tuple[Name, ...]) -> str:
    return ", ".join(
        f"{each.text} ({each.respelling})" if each.respelling else each.text for each in names
    )


def _block(placed: layout.Placed, _: Callable[[str], str]) -> Iterator[str]:
    match placed.block:
        case Paragraph(text) | Subheading(text):
            yield text
        case Answer(text, question):
            shown = question or _("The source does not give the question.")
            yield f"{_('Question')} {placed.number}. {shown}"
            yield f"{_('Answer')}: {text}"
        case Table() as table:
            yield from _table(table, _)
        case ItemList() as items:
            for number, item in enumerate(placed.children, items.start):
                yield from _item(item, f"{number}." if items.ordered else "-", _)


def _item(placed: layout.Placed, mark: str, _: Callable[[str], str]) -> Iterator[str]:
    block = placed.block
    yield f"{mark} {block.text}" if isinstance(block, ListItem) else mark
    for child in placed.children:
        for line in _block(child, _):
            yield _INDENT + line if line else line


def _table(table: Table, _: Callable[[str], str]) -> Iterator[str]:
    if table.caption:
        yield table.caption
    if not table.rows:
        yield from (heading for heading in table.header if heading)
    for number, row in enumerate(table.rows):
        if number or table.caption:
            yield ""
        headings = table.header or ("",) * len(row)
        for column, (heading, cell) in enumerate(zip(headings, row, strict=True)):
            shown = f"{heading}: {cell or _('empty')}" if heading else cell
            if shown:
                yield _INDENT + shown if column else shown
