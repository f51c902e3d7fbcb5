"""RSS feeds for podcast players: of the whole catalogue, and of one leaflet with its sections.

RSS 2.0 (RSS Advisory Board, 2.0.11) with the iTunes tags and the Podcasting 2.0 namespace
(podcastindex.org): chapters, transcripts, narrator. An entry is only there when its sound is whole.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

from audio_leaflet import markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from audio_leaflet.markup import Site
    from audio_leaflet.model import Monograph, Voice

media_type = "application/rss+xml; charset=utf-8"

CHAPTERS = "application/json+chapters"
"""Media type of chapters (Podcasting 2.0, JSON Chapters Format 1.2)."""

_NAMESPACE = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
"""Of `podcast:guid`, fixed by the Podcasting 2.0 namespace."""

_DATES = ("%Y-%m-%d", "%B %d, %Y", "%d %B %Y")
"""How sources write the day of a revision: 2026-11-01, November 1, 2026, 1 November 2026."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One recording in a feed."""

    title: str
    monograph: Monograph
    page: str
    """Address of its text."""
    audio: str
    """Address of its MP3, which never changes its bytes."""
    key: str
    """Names the bytes; with new ones players fetch it anew."""
    size: int
    """Bytes of the MP3."""
    seconds: float
    transcript: str
    """Address of its text with times, as WebVTT."""
    chapters: str = ""
    """Address of its chapters; empty if it has none."""


def catalogue_feed(
    site: Site, address: str, lang: str, voice: Voice, entries: Sequence[Entry], total: int
) -> str:
    """The feed of a site: each leaflet that is narrated to its end, of `total` in all.

    `address` is that of the site, with scheme and host; `lang` is its language.
    """
    return _render(
        "feeds/catalogue.xml",
        lang=lang,
        site=site,
        address=address,
        link=f"{address}/feed.xml",
        voice=voice,
        entries=entries,
        total=total,
    )


def leaflet_feed(
    site: Site,
    address: str,
    monograph: Monograph,
    voice: Voice,
    entries: Sequence[Entry],
    missing: Sequence[str],
) -> str:
    """The feed of one leaflet: its parts in order; `missing` are the titles of those without sound.

    `address` is that of the site, with scheme and host.
    """
    return _render(
        "feeds/leaflet.xml",
        lang=monograph.lang,
        site=site,
        address=address,
        link=f"{address}/leaflets/{monograph.id}/feed.xml",
        monograph=monograph,
        voice=voice,
        entries=entries,
        missing=missing,
    )


def chapters(title: str, page: str, parts: Iterable[tuple[str, str, float]]) -> str:
    """The chapters of a whole leaflet: id, title and length in seconds of each part, in order."""
    start, found = 0.0, []
    for id, part, seconds in parts:
        found.append({"startTime": round(start, 3), "title": part, "url": f"{page}#{id}"})
        start += seconds
    return json.dumps({"version": "1.2.0", "title": title, "chapters": found}, ensure_ascii=False)


def rfc822(revised: str) -> str:
    """The date of a text as RSS writes dates; empty if it is not a day, as `May 2024` is not."""
    for form in _DATES:
        try:
            day = datetime.strptime(revised, form).replace(tzinfo=UTC)
        except ValueError:
            continue
        return format_datetime(day, usegmt=True)
    return ""


def podcast_guid(link: str) -> str:
    """The identity of a feed: a UUID of its address without the scheme (`podcast:guid`)."""
    return str(uuid.uuid5(_NAMESPACE, link.partition("://")[2].rstrip("/")))


def clock(seconds: float) -> str:
    """A length of time as `itunes:duration` has it: whole seconds."""
    return str(max(1, round(seconds)))


_render = markup.renderer(rfc822=rfc822, guid=podcast_guid, clock=clock)
