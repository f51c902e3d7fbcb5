"""The text of a file as its reader sees it, found without the code that reads its meaning.

What the sources make of a file is held against this, so it shares no parser with them: HTML goes
through the standard library's, Markdown through patterns that take its marks away.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from html.parser import HTMLParser

from audio_leaflet.model import PrintedText

# Elements inside a line (as HTML has them): the words around their tags are one word.
_INLINE = frozenset(
    re.findall(
        r"[\w-]+",
        """
        a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark
        math output q s samp small span strike strong sub sup time tt u var wbr
        """,
    )
)
_UNSEEN = frozenset({"script", "style", "template", "title"})

_ADDRESS = re.compile(r"<((?:mailto:)?[^\s<>@/]+@[^\s<>]+|https?://[^\s<>]+)>", re.IGNORECASE)
_LINE_END = re.compile(r"(?:\\r)?\\n(?![A-Za-z])")


def of_html(text: str, line: int = 0) -> Iterator[PrintedText]:
    """The text of a page with its lines; `line` if all of it stands in one line of the file."""
    text = _LINE_END.sub(lambda found: " " * len(found[0]), text)
    parser = _Page(line)
    parser.feed(_ADDRESS.sub(r"&lt;\1&gt;", text))
    parser.close()
    parser.end()
    yield from parser.texts


class _Page(HTMLParser):
    def __init__(self, fixed: int) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[PrintedText] = []
        self._fixed = fixed
        self._unseen = ""
        self._open: list[str] = []
        self._at = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self.end()
        if tag in _UNSEEN:
            self._unseen = tag
        alt = dict(attrs).get("alt") if tag == "img" else None
        if alt:
            self._say(alt)
            self.end()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self.end()
        if tag == self._unseen:
            self._unseen = ""

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._say(data)

    def _say(self, text: str) -> None:
        if not self._open:
            self._at = self._fixed or self.getpos()[0]
        self._open.append(text.replace("\n", " ") if self._fixed else text)

    def end(self) -> None:
        """End the line of print that is open."""
        if self._open:
            self.texts.append(PrintedText("".join(self._open), self._at))
            self._open = []


# Markdown: what is no text, and why. Each pattern's first group is the part that is none.
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>")
_ALT = re.compile(r"<img\b[^<>]*?\balt\s*=\s*(?:\"([^\"]*)\"|'([^']*)')[^<>]*>", re.IGNORECASE)
_NO_TEXT = (
    (re.compile(r"(?<=\])\((?:[^()\n]|\([^()\n]*\))*\)"), "address of a link"),
    (re.compile(r"^ {0,3}\[[^\]\n]+\]:[^\n]*$", re.MULTILINE), "address of a link"),
    (re.compile(r"(?<=\])\[[^\]\n]*\]"), "address of a link"),
    (re.compile(r"^ {0,3}(?:`{3,}|~{3,})[^`\n]*$", re.MULTILINE), "mark of a block of lines"),
)


def of_markdown(text: str, line: int) -> Iterator[PrintedText]:
    """The text of Markdown that begins in `line`, without its marks."""
    text = _COMMENT.sub(_blank, text)
    text = _ALT.sub(lambda found: f" {found[1] or found[2] or ''} ", text)
    text = _ADDRESS.sub(r"&lt;\1&gt;", text)
    text = _TAG.sub(_tagless, text)
    reasons: list[tuple[int, int, str]] = []
    for pattern, reason in _NO_TEXT:
        reasons += [(*found.span(), reason) for found in pattern.finditer(text)]
    at = 0
    for start, end, reason in sorted(reasons):
        if start >= at:
            yield PrintedText(html.unescape(text[at:start]), line + text.count("\n", 0, at))
            yield PrintedText(text[start:end], line + text.count("\n", 0, start), reason)
            at = end
    yield PrintedText(html.unescape(text[at:]), line + text.count("\n", 0, at))


def _blank(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _tagless(found: re.Match[str]) -> str:
    """Nothing for a tag inside a word, a space for one between lines; line ends stay."""
    name = re.sub(r"[</>\s].*", "", found[0].lstrip("</"), flags=re.DOTALL).lower()
    return _blank(found) + ("" if name in _INLINE else " ")
