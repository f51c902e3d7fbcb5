"""A leaflet as EPUB with Media Overlays: its text is marked while it is heard.

EPUB 3.3 (W3C Recommendation of 25 May 2023): a content document and a media overlay (9) for each
track, the sound as MP3, which is a core media type (3.2). The metadata are those of EPUB
Accessibility 1.1 (2); that `auditory` is a sufficient access mode of such a book and no access mode
of its own is from its techniques note. No conformance is claimed: that takes somebody who has
evaluated this very book (EPUB Accessibility 1.1, 3.5.3).
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from audio_leaflet import markup, metadata, translations
from audio_leaflet.outputs._book import archive, chapters, ident, list_id, writer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audio_leaflet.model import Recording
    from audio_leaflet.outputs._book import Chapter, Clip

suffix = ".epub"
media_type = "application/epub+zip"

_UNDATED = "1980"
"""When a book was modified, which it has to say to the second (5.5.5), if the source gives no year:
that of the first zip file, so that nobody takes it for a date of the text."""

_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""


def export(recording: Recording) -> bytes:
    """The book; the same recording gives the same bytes."""
    return archive(
        [
            ("mimetype", media_type.encode()),  # first and not compressed (EPUB 3.3, 4.3.3)
            ("META-INF/container.xml", _CONTAINER.encode()),
            *((f"EPUB/{name}", data) for name, data in _files(recording)),
        ]
    )


def _files(recording: Recording) -> Iterator[tuple[str, bytes]]:
    monograph = recording.monograph
    parts = chapters(recording)
    document = writer(_render, recording, parts)
    revised = translations.iso_date(monograph.revised, monograph.lang)
    yield (
        "package.opf",
        document(
            "epub-package.opf",
            date=revised,
            modified=f"{revised or _UNDATED}-01-01"[: len("2026-11-01")],
            rights=metadata.speaker(recording.voice),
        ),
    )
    yield "nav.xhtml", document("epub-nav.xhtml")
    yield "book.css", document("book.css")
    for chapter in parts:
        groups = _groups(chapter)
        yield f"{chapter.name}.xhtml", document("epub-part.xhtml", chapter=chapter)
        yield f"{chapter.name}.smil", document("epub-overlay.smil", chapter=chapter, groups=groups)
        yield f"{chapter.name}.mp3", chapter.track.mp3
    yield "about.xhtml", document("epub-about.xhtml")


def _groups(chapter: Chapter) -> list[tuple[tuple[str, str], list[Clip]]]:
    """The clips in order, those of one list or table together after its id and kind.

    A listener can leave a structure that is marked so (9.3.3); other clips have no id and no kind.
    """
    kinds = {"ItemList": "list", "Table": "table"}
    structures = [
        (ident(placed.anchor), kinds[placed.kind])
        for placed in chapter.blocks
        if placed.kind in kinds
    ]

    def structure(clip: Clip) -> tuple[str, str]:
        inside = (each for each in structures if f"{clip.target}.".startswith(f"{each[0]}."))
        return next(inside, ("", ""))

    return [(around, list(clips)) for around, clips in groupby(chapter.clips, structure)]


def _clock(milliseconds: int) -> str:
    """A SMIL clock value (SMIL 3.0, 5.4.5): `0:02:05.250`."""
    seconds, rest = divmod(milliseconds, 1000)
    minutes, second = divmod(seconds, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}.{rest:03}"


_render = markup.renderer(ident=ident, list_id=list_id, clock=_clock)
