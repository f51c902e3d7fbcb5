"""A leaflet as EPUB with Media Overlays: its text is marked while it is heard.

EPUB 3.3 (W3C Recommendation of 25 May 2023): a content document and an overlay for each track, the
sound as MP3, which is a core media type (3.2). The metadata are those of EPUB Accessibility 1.1
(2.2); how a book whose text can be read and heard states it is in its techniques note (text-audio
synchronization). No claim of conformance is made: one needs somebody who has evaluated this very
book (EPUB Accessibility 1.1, 5.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio_leaflet import markup
from audio_leaflet.outputs import _book

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audio_leaflet.model import Recording

suffix = ".epub"
media_type = "application/epub+zip"

_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""


def export(recording: Recording) -> bytes:
    """The book; the same recording gives the same bytes."""
    return _book.archive(
        [
            ("mimetype", media_type.encode()),  # first and not compressed (EPUB 3.3, 4.2.2)
            ("META-INF/container.xml", _CONTAINER.encode()),
            *((f"EPUB/{name}", data) for name, data in _files(recording)),
        ]
    )


def _files(recording: Recording) -> Iterator[tuple[str, bytes]]:
    monograph = recording.monograph
    chapters = _book.chapters(recording)

    def document(template: str, **values: object) -> bytes:
        made = _render(
            f"book/{template}",
            lang=monograph.lang,
            monograph=monograph,
            voice=recording.voice,
            address=recording.address,
            chapters=chapters,
            **values,
        )
        return _book.xml(made).encode()

    date = _book.date(monograph.revised)
    yield (
        "package.opf",
        document(
            "epub-package.opf",
            identifier=_book.identifier(recording),
            date=date,
            modified=date or _book.UNDATED,
        ),
    )
    yield "nav.xhtml", document("epub-nav.xhtml")
    yield "book.css", document("book.css")
    for chapter in chapters:
        name = _file(chapter)
        yield f"{name}.xhtml", document("epub-part.xhtml", chapter=chapter)
        yield f"{name}.smil", document("epub-overlay.smil", chapter=chapter)
        yield f"{name}.mp3", chapter.track.mp3
    yield "about.xhtml", document("epub-about.xhtml")


def _file(chapter: _book.Chapter) -> str:
    """Name of a chapter's files, without the ending; also the id of its content document."""
    return f"part-{chapter.number:03}"


def _clock(milliseconds: int) -> str:
    """A SMIL clock value (SMIL 3.0, 5.4.5): `0:02:05.250`."""
    seconds, rest = divmod(milliseconds, 1000)
    minutes, second = divmod(seconds, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}.{rest:03}"


_render = markup.renderer(ident=_book.ident, list_id=_book.list_id, file=_file, clock=_clock)
