"""A leaflet as DAISY book, for the players that many blind people own: full text and sound.

DAISY 2.02 (DAISY Consortium, Recommendation of 28 February 2001) and not DAISY 3 (ANSI/NISO
Z39.86): what plays DAISY plays 2.02, the oldest players of CDs included, and not all of it plays 3.
Each track is one text, one SMIL document and one MP3 at a constant bit rate (2.5.2); all files
stand side by side, since a player need not support more (3.1). Nothing is counted as a page, for a
leaflet has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio_leaflet import markup, metadata, translations
from audio_leaflet.outputs._book import archive, chapters, ident, identifier, list_id, writer
from audio_leaflet.translations import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from audio_leaflet.model import Recording
    from audio_leaflet.outputs._book import Chapter

suffix = ".daisy.zip"
media_type = "application/zip"

_UNKNOWN = N_("unknown")
"""The publisher and the date, which every book has to name (2.1.3), where the source does not."""

_NONE = (
    *("pageFront", "pageNormal", "pageSpecial", "maxPageNormal"),
    *("footnotes", "prodNotes", "sidebars"),
)
"""What a book has to count, or should, and a leaflet has none of (2.1.3)."""


def export(recording: Recording) -> bytes:
    """The book, packed; a player wants it unpacked. The same recording gives the same bytes."""
    return archive(_files(recording))


def _files(recording: Recording) -> Iterator[tuple[str, bytes]]:
    parts = chapters(recording)
    document = writer(_render, recording, parts)
    yield "ncc.html", document("daisy-ncc.html", described=_described(recording, parts))
    yield "master.smil", document("daisy-master.smil")
    before = 0
    for chapter in parts:
        yield f"{chapter.name}.smil", document("daisy-part.smil", chapter=chapter, before=before)
        yield f"{chapter.name}.html", document("daisy-part.html", chapter=chapter)
        yield f"{chapter.name}.mp3", chapter.track.mp3
        before += chapter.milliseconds


def _described(recording: Recording, parts: Sequence[Chapter]) -> list[tuple[str, str]]:
    """The metadata of the navigation control center (2.1.3)."""
    monograph, voice = recording.monograph, recording.voice
    unknown = translations.messages(translations.language(monograph.lang)).gettext(_UNKNOWN)
    headings = [heading for chapter in parts for heading in chapter.headings]
    revised = translations.iso_date(monograph.revised, monograph.lang)
    described = (
        ("dc:title", monograph.title),
        ("dc:creator", monograph.source),
        ("dc:publisher", monograph.source or unknown),
        ("dc:date", revised or monograph.revised or unknown),
        ("dc:identifier", identifier(recording)),
        ("dc:language", monograph.lang),
        ("dc:format", "Daisy 2.02"),
        ("dc:source", monograph.source),
        ("dc:relation", recording.address),
        ("dc:rights", metadata.speaker(voice)),
        ("ncc:sourceDate", revised),
        ("ncc:narrator", voice.name),
        ("ncc:generator", "audio_leaflet"),
        ("ncc:charset", "utf-8"),
        ("ncc:multimediaType", "audioFullText"),
        ("ncc:totalTime", _clock(sum(chapter.milliseconds for chapter in parts))),
        ("ncc:tocItems", str(len(headings))),
        ("ncc:depth", str(max(heading.level for heading in headings))),
        ("ncc:files", str(2 + 3 * len(parts))),
        *((f"ncc:{kind}", "0") for kind in _NONE),
    )
    return [(name, content) for name, content in described if content]


def _clock(milliseconds: int) -> str:
    """A time as `hh:mm:ss`, to the nearest second."""
    minutes, second = divmod((milliseconds + 500) // 1000, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{second:02}"


def _seconds(milliseconds: int) -> str:
    """A time as SMIL 1.0 writes it; old players stumble over more than three decimals."""
    return f"{milliseconds / 1000:.3f}s"


_render = markup.renderer(ident=ident, list_id=list_id, clock=_clock, seconds=_seconds)
