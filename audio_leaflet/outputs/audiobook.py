"""A leaflet as W3C audiobook: a manifest, the sound of each part, and its text beside it.

Audiobooks (W3C Recommendation of 10 November 2020), a profile of Publication Manifest, packaged as
its section 5.10 says: Lightweight Packaging Format (W3C Note of 19 March 2020). The text of a part
is the alternate of its sound (5.11), for those who cannot hear it.
"""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING, Any

from audio_leaflet import markup, metadata, translations
from audio_leaflet.outputs._book import archive, chapters, ident, identifier, list_id, writer, xml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from audio_leaflet.model import Recording
    from audio_leaflet.outputs._book import Chapter

suffix = ".lpf"
media_type = "application/lpf+zip"

_COVER = 600
"""Width and height of the cover, in units of its own."""


def export(recording: Recording) -> bytes:
    """The package; the same recording gives the same bytes."""
    return archive(_files(recording))


def _files(recording: Recording) -> Iterator[tuple[str, bytes]]:
    monograph = recording.monograph
    parts = chapters(recording)
    document = writer(_render, recording, parts)
    manifest = _manifest(recording, parts)
    yield "publication.json", xml(json.dumps(manifest, ensure_ascii=False, indent=1)).encode()
    yield "index.html", document("audiobook-index.html")
    for chapter in parts:
        yield f"{chapter.name}.mp3", chapter.track.mp3
        yield f"{chapter.name}.html", document("audiobook-part.html", chapter=chapter)
    lines = textwrap.wrap(monograph.title, 16, break_long_words=False)
    yield "cover.svg", document("cover.svg", lines=lines, size=_size(lines))
    yield "book.css", document("book.css")


def _manifest(recording: Recording, parts: Sequence[Chapter]) -> dict[str, Any]:
    monograph, voice, lang = recording.monograph, recording.voice, recording.monograph.lang
    revised = translations.iso_date(monograph.revised, lang)
    day = revised if len(revised) == len("2026-11-01") else ""
    described: dict[str, Any] = {
        "@context": [
            "https://schema.org",
            "https://www.w3.org/ns/pub-context",
            {"language": lang, "direction": markup.direction(lang)},
        ],
        "conformsTo": "https://www.w3.org/TR/audiobooks/",
        "type": "Audiobook",
        "id": identifier(recording),
        "url": recording.address,
        "name": monograph.title,
        "author": monograph.source,
        "readBy": {"name": voice.name, "url": voice.url} if voice.url else voice.name,
        "creditText": metadata.speaker(voice),
        "inLanguage": lang,
        "datePublished": day,
        "dateModified": day,
        "version": monograph.revised,
        "duration": _duration(sum(chapter.milliseconds for chapter in parts)),
        "readingProgression": markup.direction(lang),
        "accessMode": ["auditory", "textual"],
        "accessModeSufficient": [
            {"type": "ItemList", "itemListElement": [mode]} for mode in ("auditory", "textual")
        ],
        "accessibilityFeature": [
            *("tableOfContents", "readingOrder", "structuralNavigation", "transcript", "unlocked"),
        ],
        "accessibilityHazard": ["none"],
        "accessibilitySummary": _ours(_render("book/audiobook-summary.txt", lang=lang), lang),
        "readingOrder": [
            {
                "type": "LinkedResource",
                "url": f"{chapter.name}.mp3",
                "encodingFormat": "audio/mpeg",
                "name": chapter.track.title
                if chapter.track.section
                else _ours(chapter.track.title, lang),
                "duration": _duration(chapter.milliseconds),
                "alternate": [_resource(f"{chapter.name}.html", "text/html")],
            }
            for chapter in parts
        ],
        "resources": [
            _resource("index.html", "text/html", "contents"),
            _resource("cover.svg", "image/svg+xml", "cover"),
            _resource("book.css", "text/css"),
            *(_resource(f"{chapter.name}.html", "text/html") for chapter in parts),
        ],
    }
    # What the source does not say is left out; that nothing is left out of the text is said.
    return {name: value for name, value in described.items() if value} | {"abridged": False}


def _resource(url: str, encoding_format: str, relation: str = "") -> dict[str, str]:
    described = {"type": "LinkedResource", "url": url, "encodingFormat": encoding_format}
    return described | ({"rel": relation} if relation else {})


def _ours(text: str, lang: str) -> dict[str, str]:
    """Words of the interface beside a leaflet in `lang` (Publication Manifest, 4.4.2)."""
    language = translations.language(lang)
    return {"value": text, "language": language, "direction": markup.direction(language)}


def _duration(milliseconds: int) -> str:
    """A duration as ISO 8601 writes it, in seconds (Publication Manifest, 4.7.1.6)."""
    return f"PT{milliseconds / 1000:.3f}S"


def _size(lines: Sequence[str]) -> int:
    """Size of letters at which these lines fit on the cover; a letter is as wide as 0.6 of it."""
    widest = max(map(len, lines), default=1)
    return int(min(72, 0.9 * _COVER / (0.6 * widest), 0.9 * _COVER / (1.3 * max(1, len(lines)))))


_render = markup.renderer(ident=ident, list_id=list_id)
