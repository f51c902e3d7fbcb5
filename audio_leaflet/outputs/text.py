"""A leaflet as plain text, to be read from top to bottom by eye, ear or braille.

The text is exactly as printed: no line is broken, and nothing is drawn with signs that a screen
reader would read out. A row of a table is its cells below each other, each after the heading of its
column.
"""

from __future__ import annotations

from collections.abc import Iterator
from gettext import NullTranslations

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
    say = translations.messages(translations.language(monograph.lang))
    placed = layout.place(monograph)
    lines = [
        monograph.title,
        "",
        *_facts(monograph, address, say),
        "",
        "",
        say.gettext("Contents"),
        "",
    ]
    lines += [f"- {section.title}" for section in monograph.sections]
    for section in monograph.sections:
        lines += ["", "", section.title]
        if not section.blocks:
            lines += ["", say.gettext("The source gives no text for this section.")]
        for each in placed[section.id]:
            lines += ["", *_block(each, say)]
    return "\n".join([*lines, ""]).encode("utf-8-sig")


def _facts(monograph: Monograph, address: str, say: NullTranslations) -> Iterator[str]:
    revised = translations.date(monograph.revised, monograph.lang)
    brands, generics = monograph.brand_names, monograph.generic_names
    rows = (
        (say.gettext("Pronounced"), monograph.pronunciation),
        (say.gettext("Form"), monograph.form),
        (say.ngettext("Brand name", "Brand names", len(brands)), _names(brands)),
        (say.ngettext("Generic name", "Generic names", len(generics)), _names(generics)),
        (say.gettext("Revised"), revised or say.gettext("The source gives no date.")),
        (say.gettext("Source"), monograph.source),
        (say.gettext("To listen"), address),
    )
    for name, value in rows:
        if value:
            yield f"{name}: {value}"


def _names(names: tuple[Name, ...]) -> str:
    return ", ".join(
        f"{each.text} ({each.respelling})" if each.respelling else each.text for each in names
    )


def _block(placed: layout.Placed, say: NullTranslations) -> Iterator[str]:
    match placed.block:
        case Paragraph(text) | Subheading(text):
            yield text
        case Answer(text, question):
            place = {"number": placed.number}
            if question is None:
                asked = say.gettext("Question %(number)s. The source does not give the question.")
                yield asked % place
            else:
                yield say.gettext("Question %(number)s.") % place + f" {question}"
            yield text
        case Table() as table:
            yield from _table(table, say)
        case ItemList() as items:
            for number, item in enumerate(placed.children, items.start):
                yield from _item(item, f"{number}." if items.ordered else "-", say)


def _item(placed: layout.Placed, mark: str, say: NullTranslations) -> Iterator[str]:
    block = placed.block
    yield f"{mark} {block.text}" if isinstance(block, ListItem) else mark
    for child in placed.children:
        for line in _block(child, say):
            yield _INDENT + line if line else line


def _table(table: Table, say: NullTranslations) -> Iterator[str]:
    if table.caption:
        yield table.caption
    if not table.rows:
        yield from (heading for heading in table.header if heading)
    empty = say.gettext("empty")
    for number, row in enumerate(table.rows):
        if number or table.caption:
            yield ""
        headings = table.header or ("",) * len(row)
        for column, (heading, cell) in enumerate(zip(headings, row, strict=True)):
            shown = f"{heading}: {cell or empty}" if heading else cell
            if shown:
                yield _INDENT + shown if column else shown
