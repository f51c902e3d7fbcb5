"""Markdown with YAML front matter: the format recommended for leaflets of one's own.

CommonMark and tables. Headings of the first and second level make the sections, deeper ones are
subheadings; the front matter holds title, names and pronunciations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from audio_leaflet.errors import ContentError, SyntaxProblem
from audio_leaflet.kinds import Document
from audio_leaflet.model import (
    Block,
    ItemList,
    ListItem,
    Monograph,
    Paragraph,
    PrintedText,
    Problem,
    Skipped,
    Subheading,
    Table,
)
from audio_leaflet.sources import html
from audio_leaflet.sources._draft import Draft, fault, place
from audio_leaflet.sources._front import Front, begins, end_of, printed_front, read_front
from audio_leaflet.sources._inline import lost_address, shifted
from audio_leaflet.sources._lines import tidy
from audio_leaflet.sources._names import slug, split_title, title_of_stem, without_form
from audio_leaflet.sources._printed import of_markdown

if TYPE_CHECKING:
    from markdown_it.token import Token

HEADING_LINE = re.compile(r"^ {0,3}#{1,2} +\S", re.MULTILINE)

# markdown-it drops what is nested deeper than its limit; the file is refused before that.
DEEPEST = 60
LONGEST_HEADING = 150
# Comments and tags; a picture is more than its tag.
SPOKEN_HTML = re.compile(r"<!--.*?-->|</?(?!img\b)[A-Za-z][^>]*>", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)[^>]*>")

Item = Block | html.Heading


def sniff(document: Document) -> int:
    """By suffix; a text file when it has front matter or Markdown headings."""
    if document.suffix in {".md", ".markdown"}:
        return 97 if begins(document.text) or HEADING_LINE.search(document.text) else 90
    if document.suffix == ".txt" and (begins(document.text) or HEADING_LINE.search(document.text)):
        return 85
    return 0


def read(document: Document) -> Monograph:
    """The monograph. Raises ContentError with the line, and with what else is wrong."""
    front = read_front(document)
    faults = list(front.faults) if front else []
    if front and not front.texts.get("title") and not any(": title " in str(f) for f in faults):
        faults.append(
            fault(
                document,
                front.lines.get("title", 1),
                ContentError,
                "the front matter has no title",
                "Write title: and the title as printed",
            )
        )
    walker = _Walker(document, front.body if front else 0)
    items = walker.read()
    faults += walker.faults
    if faults:
        faults[0].others = tuple(faults[1:])
        raise faults[0]
    title, line, items = _title(document, front, items)
    return _monograph(document, front or Front(), walker, (title, line), items)


def printed(document: Document) -> Iterable[PrintedText]:
    """The values of the front matter, and the text below it without the marks of Markdown."""
    lines = document.text.split("\n")
    body = end_of(lines) + 1 if begins(document.text) else 0
    yield from printed_front(lines[:body])
    yield from of_markdown("\n".join(lines[body:]), body + 1)


def _title(
    document: Document, front: Front | None, items: list[Item]
) -> tuple[str, int, list[Item]]:
    """The title, its line, and the items without the heading that prints it."""
    first = next((i for i in items if isinstance(i, html.Heading) and i.level == 1), None)
    if front:
        title, line = front.texts["title"], front.lines["title"]
        if first and slug(first.text) == slug(title):
            items = [item for item in items if item is not first]
            front.skipped.append(Skipped(first.text, "heading repeats the title", first.line))
        return title, line, items
    if first:
        return first.text, first.line, [item for item in items if item is not first]
    return "", 0, items


def _monograph(
    document: Document,
    front: Front,
    walker: _Walker,
    printed: tuple[str, int],
    items: Sequence[Item],
) -> Monograph:
    title = printed[0] or title_of_stem(document.stem)
    name, form, respelling = split_title(title, promised=False)
    texts = front.texts
    if texts.get("form"):
        name, form = without_form(name if not form else title, texts["form"]), texts["form"]
    draft = Draft(document, title, name, printed[1])
    draft.skipped = [*front.skipped, *walker.skipped]
    draft.problems = [*front.problems, *walker.problems]
    if not printed[0]:
        draft.warn(
            1, "the title is missing", f"Write title: in the front matter; now it is {title!r}"
        )
    levels = [item.level for item in items if isinstance(item, html.Heading)]
    top = 2 if min(levels, default=2) <= 2 else min(levels)
    for item in items:
        if not isinstance(item, html.Heading):
            draft.add([item])
        elif item.level <= top:
            draft.open(item.text, item.line)
        else:
            draft.add([Subheading(item.text, max(3, item.level), item.line)])
    return draft.finish(
        id_=texts.get("id", ""),
        lang=texts.get("lang", ""),
        pronunciation=texts.get("pronunciation", "") or respelling,
        ipa=texts.get("ipa", ""),
        form=form,
        generic_names=front.names.get("generic_names", ()),
        brand_names=front.names.get("brand_names", ()),
        revised=texts.get("revised", ""),
        source=texts.get("source", ""),
        product_numbers=front.numbers,
    )


class _Walker:
    """Goes through the tokens of one file."""

    def __init__(self, document: Document, body: int) -> None:
        self.document = document
        self.body = body
        self.lines = document.text.split("\n")
        self.skipped: list[Skipped] = []
        self.problems: list[Problem] = []
        self.faults: list[ContentError] = []
        self.tokens: Sequence[Token] = ()
        self.at = 0

    def warn(self, line: int, what: str, remedy: str) -> None:
        self.problems.append(Problem("warning", place(self.document, line), what, remedy))

    def line(self, token: Token) -> int:
        return token.map[0] + 1 + self.body if token.map else 0

    def read(self) -> list[Item]:
        parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
        env: dict[str, dict[str, dict[str, str]]] = {}
        self.tokens = parser.parse("\n".join(self.lines[self.body :]), env)
        deep = next((t for t in self.tokens if t.level >= DEEPEST - 2), None)
        if deep:
            raise fault(
                self.document,
                self.line(deep),
                SyntaxProblem,
                f"lists or quotations are nested more than {DEEPEST // 2} deep",
                "Write it with fewer levels",
            )
        for label, reference in env.get("references", {}).items():
            self.skipped.append(Skipped(f"[{label}]: {reference['href']}", "address of a link", 0))
        return self.until("")

    def until(self, closing: str) -> list[Item]:
        """Items up to the token that closes them (or to the end)."""
        items: list[Item] = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            self.at += 1
            if token.type == closing:
                break
            items.extend(self.item(token))
        return items

    def item(self, token: Token) -> Iterable[Item]:
        """The items that a token begins."""
        kind = token.type
        if kind == "heading_open":
            return self.heading(token)
        if kind == "paragraph_open":
            inline = self.tokens[self.at]
            self.at += 2
            return self.paragraph(inline, self.line(token))
        if kind in {"bullet_list_open", "ordered_list_open"}:
            return [self.item_list(token)]
        if kind == "table_open":
            return [self.table(token)]
        if kind == "blockquote_open":
            return self.until("blockquote_close")
        if kind in {"fence", "code_block"}:
            return self.code(token)
        if kind == "html_block":
            return self.raw(token)
        return ()

    def heading(self, token: Token) -> list[Item]:
        inline = self.tokens[self.at]
        self.at += 2
        line = self.line(token)
        text, pictures = self.inline(inline, line)
        text = text.replace("\n", " ")
        if token.markup in {"-", "="} and (len(text) > LONGEST_HEADING or "\n" in inline.content):
            self.warn(
                line,
                "a paragraph over a line of dashes is a heading",
                "Put an empty line between them, if it is not meant as one",
            )
        if not text:
            return [*pictures]
        return [html.Heading(text, int(token.tag[1]), line), *pictures]

    def paragraph(self, inline: Token, line: int) -> list[Item]:
        text, pictures = self.inline(inline, line)
        return [*([Paragraph(text, line)] if text else []), *pictures]

    def item_list(self, token: Token) -> ItemList:
        ordered = token.type == "ordered_list_open"
        line = self.line(token)
        start = int(token.attrs.get("start", 1))
        closing = token.type.replace("open", "close")
        items: list[ListItem] = []
        numbers: list[int] = []
        while self.tokens[self.at].type != closing:
            opened = self.tokens[self.at]
            self.at += 1
            if ordered:
                numbers.append(int(opened.info or start))
            inside = html.plain(self.until("list_item_close"))
            first = inside[0].text if inside and isinstance(inside[0], Paragraph) else ""
            rest = inside[1:] if first else inside
            if inside:
                items.append(ListItem(first, tuple(rest), self.line(opened)))
        self.at += 1
        counted = list(range(start, start + len(numbers)))
        if numbers != counted and len(set(numbers)) > 1:
            self.warn(
                line,
                f"the list is numbered {', '.join(map(str, numbers))} in the file, and counts "
                f"{start} to {counted[-1]} in print",
                "Number it in sequence",
            )
        return ItemList(tuple(items), ordered, start, line)

    def table(self, token: Token) -> Table:
        rows: list[tuple[str, ...]] = []
        cells: list[str] = []
        row_line = line = self.line(token)
        while True:
            part = self.tokens[self.at]
            self.at += 1
            if part.type == "table_close":
                break
            if part.type == "tr_open":
                cells, row_line = [], self.line(part) or row_line
            elif part.type == "inline":
                text, pictures = self.inline(part, row_line)
                words = [text, *(p.text for p in pictures if isinstance(p, Paragraph))]
                cells.append("\n".join(each for each in words if each))
            elif part.type == "tr_close":
                rows.append(tuple(cells))
                self.whole(row_line, len(rows[0]))
        return Table(rows[0], tuple(rows[1:]), "", line)

    def whole(self, line: int, columns: int) -> None:
        """Note a fault if a row has more cells than columns: they would be lost."""
        typed = re.sub(r"^[\s>]*\|?|(?<!\\)\|\s*$", "", self.lines[line - 1])
        cells = len(re.findall(r"(?<!\\)\|", typed)) + 1
        if cells > columns:
            self.faults.append(
                fault(
                    self.document,
                    line,
                    SyntaxProblem,
                    f"the row has {cells} cells, and the table has {columns} columns",
                    "Give every column a heading, or write \\| for a bar in the text",
                )
            )

    def code(self, token: Token) -> list[Item]:
        line = self.line(token)
        self.warn(
            line,
            "indented or fenced text is read as plain lines",
            "Take the indentation or fence away, if it is a paragraph",
        )
        first = line + (token.type == "fence")
        groups: list[tuple[int, list[str]]] = []
        begins = True
        for count, text in enumerate(token.content.split("\n")):
            words = tidy(text)
            if words and begins:
                groups.append((first + count, []))
            if words:
                groups[-1][1].append(words)
            begins = not words
        return [Paragraph("\n".join(texts), number) for number, texts in groups]

    def raw(self, token: Token) -> list[Item]:
        line = self.line(token)
        if not SPOKEN_HTML.sub("", token.content).strip():
            return []
        self.warn(line, "HTML stands in the text; only its text is read", "Write it in Markdown")
        walker = html.read_fragment(self.document, token.content, line)
        self.skipped += walker.skipped
        self.problems += walker.problems
        return walker.items

    # ---------------------------------------------------------------- inside a line

    def inline(self, token: Token, line: int) -> tuple[str, list[Item]]:
        """(text, pictures) of a paragraph; a hard break is a line end in the text."""
        reading = _Inline(self, line)
        for child in token.children or ():
            reading.take(child)
        reading.close_tag()
        lines = (tidy(each) for each in "".join(reading.pieces).split("\n"))
        return "\n".join(each for each in lines if each), reading.pictures


class _Inline:
    """The tokens inside one paragraph."""

    def __init__(self, walker: _Walker, line: int) -> None:
        self.walker = walker
        self.line = line
        self.pieces: list[str] = []
        self.pictures: list[Item] = []
        self.links: list[tuple[str, int]] = []
        self.raised: tuple[str, int] | None = None

    def take(self, token: Token) -> None:
        kind = token.type
        if kind in {"text", "code_inline", "text_special"}:
            # A line end inside code is a space in print.
            self.pieces.append(token.content.replace("\n", " "))
        elif kind == "softbreak":
            self.pieces.append(" ")
            self.line += 1
        elif kind == "hardbreak":
            self.pieces.append("\n")
            self.line += 1
        elif kind == "link_open":
            self.links.append((str(token.attrs.get("href", "")), len(self.pieces)))
        elif kind == "link_close":
            self.link()
        elif kind == "image":
            self.image(token)
        elif kind == "html_inline":
            self.tag(token.content)

    def link(self) -> None:
        href, start = self.links.pop()
        text = "".join(self.pieces[start:])
        lost = lost_address(href, text)
        if lost:
            self.walker.warn(
                self.line,
                f"the address {lost} of the link {text!r} is not heard",
                "Write the address in the text, if listeners need it",
            )

    def image(self, token: Token) -> None:
        described = tidy("".join(child.content or " " for child in token.children or ()))
        source = str(token.attrs.get("src", ""))[:80]
        if described:
            self.pictures.append(Paragraph(described, self.line))
        else:
            self.walker.skipped.append(Skipped(source, "picture without a description", self.line))
        self.walker.warn(
            self.line,
            f"the picture {source!r} is not heard"
            + (f", its description {described!r} is" if described else ""),
            "Check that the text says what the picture shows",
        )

    def tag(self, content: str) -> None:
        found = TAG.fullmatch(content)
        if not found:
            return
        name = found[2].lower()
        if name == "br":
            self.pieces.append("\n")
        elif name in {"sup", "sub"}:
            if found[1]:
                self.close_tag()
            else:
                self.raised = (name, len(self.pieces))
            return
        elif name == "img":
            walker = html.read_fragment(self.walker.document, content, self.line)
            self.pictures += walker.items
            self.walker.skipped += walker.skipped
            self.walker.problems += walker.problems
            return
        elif name not in html.INLINE:
            self.pieces.append(" ")
        if not found[1] and name != "br":
            self.walker.warn(
                self.line,
                f"the tag {content} stands in the text and is not heard",
                "Take it away, or write &lt; for the sign <",
            )

    def close_tag(self) -> None:
        """End the raised or lowered text that is open."""
        if not self.raised:
            return
        name, start = self.raised
        self.raised = None
        before = next((each for each in reversed(self.pieces[:start]) if each), "")
        inside = "".join(self.pieces[start:])
        text, check = shifted(inside, name, before)
        self.pieces[start:] = [text]
        if check or (text == inside and name == "sub"):
            self.walker.warn(
                self.line,
                check or f"the tag <{name}> stands in the text; {inside!r} is read as plain text",
                "Check how it sounds, or write it in words",
            )
