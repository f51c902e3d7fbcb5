"""HTML leaflets: AHFS patient monographs, First Databank text inside a page, any plain leaflet.

What a browser would show is read in its order. Headings make the sections, and no word is lost:
text that is not part of the leaflet is given back as skipped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from lxml import etree
from lxml import html as lxml_html

from audio_leaflet.errors import SyntaxProblem
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
from audio_leaflet.sources import monograph
from audio_leaflet.sources._draft import Draft, fault, place, same_as, strip_label
from audio_leaflet.sources._inline import lost_address, shifted
from audio_leaflet.sources._lines import MARKER, Line, ends_sentence, read_lines, tidy
from audio_leaflet.sources._names import split_title, title_of_stem
from audio_leaflet.sources._printed import of_html

PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)

PIECE = re.compile(r"\s*<(?:div|section|article|main|h[1-6]|p|table|ul|ol)\b[^<>]*>", re.IGNORECASE)

# Elements inside a line; every other element begins and ends a line, known to HTML or not.
INLINE = frozenset(
    re.findall(
        r"[\w-]+",
        """
        a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark
        math output q s samp small span strike strong sub sup time tt u var
        """,
    )
)
# Elements without text of the page.
UNSEEN = frozenset({"script", "style", "template", "head", "title", "meta", "link"})
# Elements whose text is not of the leaflet, and why.
LEFT_OUT = {
    "nav": "navigation of the web site",
    "noscript": "shown only by a browser without scripts",
    "svg": "drawing",
    "iframe": "another page inside the page",
    "object": "another page inside the page",
    "select": "control of the web site",
    "textarea": "control of the web site",
}
STRUCK = frozenset({"del", "s", "strike"})
HEADINGS = {f"h{n}": n for n in range(1, 7)}

# `<safety@maker.example>`: an address that is not markup, and that a parser would swallow.
ADDRESS = re.compile(r"<((?:mailto:)?[^\s<>@/]+@[^\s<>]+|https?://[^\s<>]+)>")
# A line end that a program wrote as two characters.
WRITTEN_LINE_END = re.compile(r"(?:\\r)?\\n(?![A-Za-z])")
OPENED = re.compile(r"<!--|<(script|style|textarea|title)\b[^>]*(?<!/)>", re.IGNORECASE)

# What every QRD leaflet is called; it does not name the medicine.
NO_TITLE = re.compile(r"package leaflet\b.*|patient information leaflet", re.IGNORECASE)

BREAK = "\x1e"
"""Stands for `<br>` while a paragraph is put together; no text may hold it."""

BULLET = re.compile(r"[•·▪■◦‣●○]\s*(?=\S)")
DEEPEST = 100
WIDEST_TABLE = 64
TALLEST_SPAN = 1000
LONG_CELL = 200
"""Characters above which a cell of several paragraphs is no value but a column of text."""
LANG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True)
class Heading:
    """A heading as it stands in the page, before it is a section or a subheading."""

    text: str
    level: int
    line: int
    boxed: bool = False
    """Inside a table that only draws a box."""


Item = Block | Heading


def sniff(document: Document) -> int:
    """By suffix, or by how the text begins."""
    if PAGE.match(document.text[:4000]) or PIECE.match(document.text[:4000]):
        return 95
    return 90 if document.suffix in {".html", ".htm"} else 0


def read(document: Document) -> Monograph:
    """The monograph of a page. Raises SyntaxProblem or ContentError."""
    return read_page(document, document.text)


def printed(document: Document) -> Iterable[PrintedText]:
    """What a browser would show, by another parser."""
    return monograph.without_labels(of_html(document.text))


def read_page(document: Document, text: str, line: int = 0) -> Monograph:
    """The monograph of the HTML in `text`; `line` if all of it stands in one line of the file."""
    walker = Walker(document, fixed=line)
    root = walker.parse(text)
    walker.walk(root)
    walker.whole()
    found = root.find(".//title")
    title, title_line = _title(walker.items, tidy(found.text or "") if found is not None else "")
    walker.items = [
        item
        for item in walker.items
        if not (isinstance(item, Heading) and item.level == 1 and item.line == title_line)
        or item.text != title
    ]
    made = _labelled(document, walker, title, title_line) or _sections(
        document, walker, title, title_line
    )
    lang = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return replace(made, lang=lang if LANG.fullmatch(lang) else document.lang)


def read_fragment(document: Document, text: str, line: int) -> Walker:
    """A piece of HTML inside another format, beginning at `line`."""
    walker = Walker(document, offset=line - 1)
    walker.walk(walker.parse(text))
    walker.whole()
    return walker


def _title(items: Sequence[Item], page_title: str) -> tuple[str, int]:
    first = next((i for i in items if isinstance(i, Heading) and i.level == 1), None)
    if first and not (page_title and NO_TITLE.fullmatch(first.text)):
        return first.text, first.line
    return page_title, 0


def _labelled(document: Document, walker: Walker, title: str, title_line: int) -> Monograph | None:
    """A page without headings whose text has First Databank's labels."""
    lines: list[Line] = []
    for item in walker.items:
        if isinstance(item, Paragraph):
            lines += [(item.line, each) for each in item.text.split("\n")]
        elif isinstance(item, ItemList) and not any(each.blocks for each in item.items):
            lines += [(each.line, f"- {each.text}") for each in item.items]
        else:
            return None
    if not monograph.labelled(lines):
        return None
    made = monograph.read_text(document, lines, title, title_line)
    skipped = sorted((*walker.skipped, *made.skipped), key=lambda each: each.line)
    return replace(made, skipped=tuple(skipped), problems=(*walker.problems, *made.problems))


def _sections(document: Document, walker: Walker, title: str, title_line: int) -> Monograph:
    shown = title or title_of_stem(document.stem)
    name, form, respelling = split_title(shown, promised=False)
    draft = Draft(document, shown, name, title_line)
    draft.skipped, draft.problems = walker.skipped, walker.problems
    if not title:
        draft.warn(1, "the title is missing", f"Write it as an h1; now it is {shown!r}")
    head = monograph.Head()
    levels = [i.level for i in walker.items if isinstance(i, Heading) and not i.boxed]
    top = 2 if min(levels, default=2) <= 2 else min(levels)
    begun = False
    for item in walker.items:
        if not begun and _take_fields(draft, head, item):
            continue
        if isinstance(item, Heading):
            if item.level <= top or not begun:
                draft.open(item.text, item.line)
                begun = begun or item.level <= top
            else:
                draft.add([Subheading(item.text, max(3, item.level), item.line)])
        else:
            draft.add([item])
    for section in draft.sections:
        strip_label(draft, section, same_as(section))
    return head.finish(draft, form, respelling)


def _take_fields(draft: Draft, head: monograph.Head, item: Item) -> bool:
    """Whether a heading or paragraph above the sections is nothing but fields of the head."""
    if not isinstance(item, Heading | Paragraph):
        return False
    fields = [monograph.field_of(each) for each in item.text.split("\n")]
    if None in fields:
        return False
    for found in fields:
        if found:
            head.take(draft, *found, item.line)
    return True


@dataclass
class Walker:
    """Goes through a page in the order of reading and keeps what it finds."""

    document: Document
    fixed: int = 0
    offset: int = 0
    items: list[Item] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _pieces: list[tuple[int, str]] = field(default_factory=list)
    _typed: set[int] = field(default_factory=set)
    _at: int = 1

    # ---------------------------------------------------------------- parsing

    def parse(self, text: str) -> lxml_html.HtmlElement:
        """The tree. Raises SyntaxProblem where the parser would lose text."""
        self._closed(text)
        written = WRITTEN_LINE_END.search(text)
        if written:
            self.warn(
                self._line_of(text, written.start()),
                "line ends are written as \\n; they are read as spaces",
                "Replace each \\n by a line end",
            )
            text = WRITTEN_LINE_END.sub(" ", text)
        text = ADDRESS.sub(r"&lt;\1&gt;", text.replace(BREAK, " "))
        parser = lxml_html.HTMLParser(encoding="utf-8")
        try:
            root = lxml_html.document_fromstring(text.encode("utf-8"), parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError) as error:
            raise fault(
                self.document,
                self.fixed or 1,
                SyntaxProblem,
                "the page has no element and no text",
                "Write the leaflet into it, or remove it",
            ) from error
        limit = next((e for e in parser.error_log if e.type_name == "ERR_RESOURCE_LIMIT"), None)
        deep = _too_deep(root)
        if limit is not None or deep:
            line = self.fixed or ((limit.line if limit is not None else deep) + self.offset)
            raise fault(
                self.document,
                line,
                SyntaxProblem,
                f"elements are nested more than {DEEPEST} deep",
                "Close the elements, or write the page with fewer levels",
            )
        return root

    def _closed(self, text: str) -> None:
        """Raise SyntaxProblem for a comment or script without end: all after it would be lost."""
        at = 0
        while found := OPENED.search(text, at):
            end = f"</{found[1]}" if found[1] else "-->"
            closed = re.compile(re.escape(end), re.IGNORECASE).search(text, found.end())
            if not closed:
                raise fault(
                    self.document,
                    self._line_of(text, found.start()),
                    SyntaxProblem,
                    f"{found[0]!r} is never closed, so all text after it is lost",
                    f"Close it with {end}{'>' if found[1] else ''}",
                )
            at = closed.end()

    def _line_of(self, text: str, at: int) -> int:
        return self.fixed or text.count("\n", 0, at) + 1 + self.offset

    def warn(self, line: int, what: str, remedy: str) -> None:
        """Report something that a person should look at."""
        self.problems.append(Problem("warning", place(self.document, line), what, remedy))

    # ---------------------------------------------------------------- walking

    def walk(self, element: lxml_html.HtmlElement) -> None:
        """Read an element's text and children in order."""
        if element.sourceline:
            self._at = self.fixed or element.sourceline + self.offset
        self.text(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self.child(child, child.tag.lower())
            self.text(child.tail)

    def child(self, element: lxml_html.HtmlElement, tag: str) -> None:
        """Read one child by its kind."""
        if tag in UNSEEN:
            self._at += (element.text or "").count("\n") if not self.fixed else 0
        elif tag in LEFT_OUT:
            text = tidy(" ".join(element.itertext()))
            if text:
                self.skipped.append(Skipped(text, LEFT_OUT[tag], self._line(element)))
        elif tag == "br":
            self.put(BREAK)
        elif tag == "wbr":
            pass
        elif tag == "img":
            self.image(element)
        elif tag in INLINE:
            self.inline(element, tag)
        else:
            self.block(element, tag)

    def block(self, element: lxml_html.HtmlElement, tag: str) -> None:
        """Read an element that stands on lines of its own."""
        readers: dict[str, Callable[[lxml_html.HtmlElement], None]] = {
            "ul": self.item_list,
            "ol": self.item_list,
            "menu": self.item_list,
            "table": self.table,
            "pre": self.preformatted,
            **dict.fromkeys(HEADINGS, self.heading),
        }
        self.flush()
        readers.get(tag, self.walk)(element)
        self.flush()

    def text(self, text: str | None) -> None:
        """Text of the page; a line that begins with a known label begins a paragraph."""
        if not text:
            return
        for count, line in enumerate(text.split("\n")):
            if count:
                self._at += 0 if self.fixed else 1
                self.put(BREAK * 2 if monograph.label_of(line.strip()) else " ")
            self.put(line)

    def put(self, text: str) -> None:
        """Add to the paragraph that is open."""
        self._pieces.append((self._at, text))

    def so_far(self) -> str:
        """The last text of the paragraph that is open."""
        return next((text for _, text in reversed(self._pieces) if text), "")

    def flush(self) -> None:
        """End the paragraph that is open."""
        lines: list[tuple[int, list[str]]] = [(0, [])]
        for at, piece in self._pieces:
            for count, part in enumerate(piece.split(BREAK)):
                if count:
                    lines.append((0, []))
                number, parts = lines[-1]
                parts.append(part)
                if not number and part.strip():
                    lines[-1] = (at, parts)
        self._pieces = []
        for block in _paragraphs([(number, tidy("".join(parts))) for number, parts in lines]):
            if isinstance(block, ItemList):
                self._typed.add(len(self.items))
            self.items.append(block)

    def whole(self) -> list[Item]:
        """All items; typed bullets in one paragraph each are one list."""
        self.flush()
        made: list[Item] = []
        open_: list[ListItem] = []
        for at, item in enumerate(self.items):
            if at in self._typed and isinstance(item, ItemList) and not item.ordered:
                open_ += item.items
                continue
            if open_:
                made.append(ItemList(tuple(open_), line=open_[0].line))
                open_ = []
            made.append(item)
        if open_:
            made.append(ItemList(tuple(open_), line=open_[0].line))
        self.items, self._typed = made, set()
        return made

    def _line(self, element: lxml_html.HtmlElement) -> int:
        return self.fixed or (element.sourceline or 0) + self.offset

    def _inside(self, element: lxml_html.HtmlElement) -> list[Item]:
        """What an element holds, read apart."""
        inner = Walker(self.document, self.fixed, self.offset)
        inner.skipped, inner.problems = self.skipped, self.problems
        inner.walk(element)
        self._at = inner._at
        return inner.whole()

    # ---------------------------------------------------------------- elements

    def inline(self, element: lxml_html.HtmlElement, tag: str) -> None:
        """Read an element inside a line."""
        line = self._line(element)
        shown = tidy("".join(element.itertext()))
        if tag in {"sup", "sub"}:
            text, check = shifted(shown, tag, self.so_far())
            if check:
                self.warn(line, check, "Check how it sounds, or write it in words")
            if text != shown:
                self.put(text)
                return
        if tag in STRUCK and shown:
            self.warn(
                line,
                f"{shown!r} is struck out in print and is read as if it were not",
                "Remove the text, if it does not hold",
            )
        lost = lost_address(element.get("href") or "", shown) if tag == "a" else ""
        if lost:
            self.warn(
                line,
                f"the address {lost} of the link {shown!r} is not heard",
                "Write the address in the text, if listeners need it",
            )
        quoted = tag == "q"
        self.put("“" if quoted else "")
        self.walk(element)
        self.put("”" if quoted else "")

    def image(self, element: lxml_html.HtmlElement) -> None:
        """The description of a picture, as a paragraph."""
        line = self._line(element)
        described = tidy(element.get("alt") or "")
        source = (element.get("src") or "")[:80]
        if described:
            self.flush()
            self.items.append(Paragraph(described, line))
        else:
            self.skipped.append(Skipped(source, "picture without a description", line))
        self.warn(
            line,
            f"the picture {source!r} is not heard"
            + (f", its description {described!r} is" if described else ""),
            "Check that the text says what the picture shows",
        )

    def heading(self, element: lxml_html.HtmlElement) -> None:
        """A heading; its parts and line breaks are one line."""
        text = " ".join(_words(self._inside(element))).replace("\n", " ")
        if text:
            level = HEADINGS[element.tag.lower()]
            self.items.append(Heading(text, level, self._line(element)))

    def preformatted(self, element: lxml_html.HtmlElement) -> None:
        """Text whose lines stand as they are typed."""
        line = self._line(element)
        lines = [
            (line if self.fixed else line + count, text)
            for count, text in enumerate("".join(element.itertext()).split("\n"))
        ]
        self.items.extend(read_lines(lines, 0).blocks)

    def item_list(self, element: lxml_html.HtmlElement) -> None:
        """A list. A number out of sequence begins a new one, so that it is heard as printed."""
        ordered = element.tag.lower() == "ol"
        number = _number(element.get("start"), 1)
        start, items = number, list[ListItem]()

        def close() -> None:
            if items:
                self.items.append(ItemList(tuple(items), ordered, start, items[0].line))
                items.clear()

        for child in element:
            if not isinstance(child.tag, str):
                continue
            said = _number(child.get("value"), number)
            if ordered and said != number:
                close()
                start = number = said
            inside = plain(self._inside(child))
            if child.tag.lower() in {"ul", "ol"} and items:
                # A list set straight into a list belongs to the item before it.
                nested = self._list_in_list(child)
                items[-1] = replace(items[-1], blocks=(*items[-1].blocks, *nested))
            elif inside:
                first = inside[0].text if isinstance(inside[0], Paragraph) else ""
                rest = inside[1:] if first else inside
                items.append(ListItem(first, tuple(rest), self._line(child)))
                number += 1
            stray = tidy(child.tail or "")
            if stray:
                items.append(ListItem(stray, (), self._line(child)))
                number += 1
        stray = tidy(element.text or "")
        if stray:
            self.items.append(Paragraph(stray, self._line(element)))
        close()

    def _list_in_list(self, element: lxml_html.HtmlElement) -> list[Block]:
        inner = Walker(self.document, self.fixed, self.offset)
        inner.skipped, inner.problems = self.skipped, self.problems
        inner.item_list(element)
        return plain(inner.items)

    # ---------------------------------------------------------------- tables

    def table(self, element: lxml_html.HtmlElement) -> None:
        """A data table; a table that only places or boxes text is unwrapped."""
        caption = ""
        rows: list[_Row] = []
        for child in _rows(element):
            if child.tag.lower() == "caption":
                caption = "\n".join(_words(self._inside(child)))
                continue
            head = (child.getparent().tag or "") == "thead"
            cells = [
                _Cell(
                    tuple(self._inside(cell)),
                    cell.tag.lower() == "th",
                    _number(cell.get("colspan"), 1, WIDEST_TABLE),
                    _number(cell.get("rowspan"), 1, TALLEST_SPAN),
                    _is_bold(cell),
                )
                for cell in child
                if isinstance(cell.tag, str)
            ]
            if cells:
                rows.append(_Row(tuple(cells), head, self._line(child)))
        if not rows:
            return
        if element.get("role") in {"presentation", "none"} or _only_places(rows):
            if caption:
                self.items.append(Paragraph(caption, self._line(element)))
            for row in rows:
                for cell in row.cells:
                    self.items.extend(_boxed(cell, row.line))
            return
        header, body = _grid(rows)
        if any(any(row) for row in (header, *body)):
            self.items.append(Table(header, tuple(body), caption, self._line(element)))


@dataclass(frozen=True)
class _Cell:
    items: tuple[Item, ...]
    heads: bool
    columns: int
    rows: int
    bold: bool

    @property
    def text(self) -> str:
        return "\n".join(_words(self.items))


@dataclass(frozen=True)
class _Row:
    cells: tuple[_Cell, ...]
    head: bool
    line: int


def _rows(table: lxml_html.HtmlElement) -> Iterable[lxml_html.HtmlElement]:
    """The table's own rows and caption, the footer's rows last."""
    last: list[lxml_html.HtmlElement] = []
    for child in table:
        tag = child.tag.lower() if isinstance(child.tag, str) else ""
        if tag in {"tr", "caption"}:
            yield child
        elif tag in {"thead", "tbody"}:
            yield from (row for row in child if isinstance(row.tag, str))
        elif tag == "tfoot":
            last += [row for row in child if isinstance(row.tag, str)]
    yield from last


def _only_places(rows: Sequence[_Row]) -> bool:
    """Whether a table is layout: one column, or without column heads and full of text."""
    if all(len(row.cells) == 1 for row in rows):
        return True
    if _header_rows(rows) or any(cell.heads for row in rows for cell in row.cells):
        return False
    cells = [cell for row in rows for cell in row.cells]
    return any(
        isinstance(item, Heading | ItemList | Table) for cell in cells for item in cell.items
    ) or any(len(cell.items) > 1 and len(cell.text) > LONG_CELL for cell in cells)


def _boxed(cell: _Cell, line: int) -> list[Item]:
    """What a box holds; its head is a heading."""
    if cell.heads and cell.text:
        return [Heading(cell.text.replace("\n", " "), 3, line, boxed=True)]
    return [replace(item, boxed=True) if isinstance(item, Heading) else item for item in cell.items]


def _grid(rows: Sequence[_Row]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Header and rows of equal length.

    A cell over several rows or columns is said in each of them, because each holds for it; only
    one that fills a whole row stands once.
    """
    width = max(sum(cell.columns for cell in row.cells) for row in rows)
    width = min(width, WIDEST_TABLE)
    grid: list[list[str | None]] = [[None] * width for _ in rows]
    for y, row in enumerate(rows):
        x = 0
        for cell in row.cells:
            while x < width and grid[y][x] is not None:
                x += 1
            if x == width:
                # More cells than columns: an overlap of spans; keep the words in the last one.
                grid[y][-1] = f"{grid[y][-1]}\n{cell.text}".strip()
                continue
            for down in range(y, min(y + cell.rows, len(rows))):
                for right in range(x, min(x + cell.columns, width)):
                    full = cell.columns >= width and right > x
                    if grid[down][right] is None:
                        grid[down][right] = "" if full else cell.text
    made = [tuple(text or "" for text in row) for row in grid]
    heads = _header_rows(rows)
    if not heads:
        return (), made
    header = tuple(
        " ".join(dict.fromkeys(made[y][x].replace("\n", " ") for y in range(heads) if made[y][x]))
        for x in range(width)
    )
    return header, made[heads:]


def _header_rows(rows: Sequence[_Row]) -> int:
    """How many of the first rows are column heads."""
    count = 0
    for row in rows[:-1]:
        if not (row.head or all(cell.heads for cell in row.cells)):
            break
        count += 1
    first = rows[0]
    if not count and len(rows) > 1 and len(first.cells) > 1:
        # Authors without `th` set the first row in bold.
        return int(all(cell.bold for cell in first.cells if cell.text))
    return count


def _is_bold(cell: lxml_html.HtmlElement) -> bool:
    shown = tidy("".join(cell.itertext()))
    bold = tidy("".join("".join(b.itertext()) for b in cell.iter("b", "strong")))
    return bool(shown) and shown == bold


def _paragraphs(lines: Sequence[Line]) -> list[Block]:
    """Lines between `<br>` as paragraphs; a break inside a sentence stays as a line end."""
    filled = [each for each in lines if each[1].strip()]
    typed = any(BULLET.match(text) for _, text in filled) or (
        len(filled) > 1 and any(MARKER.match(text) for _, text in filled)
    )
    if typed:
        spaced = [(number, BULLET.sub("• ", text, count=1)) for number, text in lines]
        return list(read_lines(spaced, 0).blocks)
    groups: list[list[Line]] = []
    begins = True
    for number, text in lines:
        if text.strip() and begins:
            groups.append([])
        if text.strip():
            groups[-1].append((number, text))
        begins = not text.strip() or ends_sentence(text)
    return [Paragraph("\n".join(text for _, text in each), each[0][0]) for each in groups]


def plain(items: Iterable[Item]) -> list[Block]:
    """Items inside a list or cell as blocks: a heading there cannot begin a section."""
    return [
        Subheading(item.text, max(3, item.level), item.line) if isinstance(item, Heading) else item
        for item in items
    ]


def _words(items: Iterable[Item | ListItem]) -> list[str]:
    """All text of the items, a string for each line of print."""
    words: list[str] = []
    for item in items:
        if isinstance(item, ItemList):
            words += _words(item.items)
        elif isinstance(item, Table):
            rows = (item.header, *item.rows)
            words += [item.caption, *(cell for row in rows for cell in row)]
        elif isinstance(item, ListItem):
            words += [item.text, *_words(item.blocks)]
        else:
            words.append(item.text)
    return [each for each in words if each]


def _number(text: str | None, default: int, most: int = 1_000_000) -> int:
    found = re.fullmatch(r"\s*(\d{1,7})\s*", text or "")
    return max(1, min(int(found[1]), most)) if found else default


def _too_deep(root: lxml_html.HtmlElement) -> int:
    """Line of the first element nested deeper than DEEPEST; 0 if there is none."""
    stack = [(root, 0)]
    while stack:
        element, depth = stack.pop()
        if depth > DEEPEST:
            return element.sourceline or 1
        stack.extend((child, depth + 1) for child in element)
    return 0
