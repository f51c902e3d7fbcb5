"""The pages that people read: the catalogue, a leaflet, an error.

Server-rendered HTML that needs no script. The text of a monograph stands on the page exactly as
printed. Every printed element has an `id` and a `data-anchor` equal to the anchor of the
utterances that say it, so that a link or a cue finds its place; its text is the text that the
utterances' offsets count in. The ids of the page's own elements begin with `_`, which no section
id can, or are `introduction`, which no section may have.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from audio_leaflet import markup, resources
from audio_leaflet.layout import is_warning, place
from audio_leaflet.translations import N_, SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from audio_leaflet.markup import Narrated, Site
    from audio_leaflet.model import Monograph, Voice

media_type = "text/html; charset=utf-8"

_FEW = 20
"""Leaflets that are found sooner by reading the list than by the links to its letters."""

_MANY = 100
"""Leaflets that fit on one page, where a screen reader lists the links of all and a telephone loads
them. More are on a page for each letter; of what a search finds the first ones are shown."""

_ASSESSED = "2026-11-25"
"""When the pages were last assessed as the accessibility statement says."""

_OTHER = "0–9"
"""Heading of the leaflets whose titles begin with no letter."""

_ADVICE = {
    400: N_("Check the address, or start from the list of leaflets."),
    404: N_("Check the address, search for the medicine, or start from the list of leaflets."),
    405: N_("Open the page by a link or from the list of leaflets."),
    416: N_("Play or download the recording again from its beginning."),
    500: N_("Try again. If it happens again, please tell the people who run this site."),
    503: N_("Wait a minute, then try again."),
}
"""What a reader can do about each status; the message says what happened."""


@dataclass(frozen=True, slots=True)
class Download:
    """The whole leaflet as a file to take away."""

    format: str
    """Name of the format; templates/downloads.html says what it is for."""
    address: str
    sound: bool
    """Whether it is made of the narration, and so at the first request."""
    size: int | None
    """Bytes; None if it is not made yet, or too small to be told of."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a page is for that is no leaflet's, and so has no language of its own."""

    lang: str = SOURCE
    """Language of the page (BCP 47)."""
    chosen: bool = False
    """Whether the reader asked for it by the address; then the links from the page ask too."""

    @property
    def query(self) -> str:
        """What a link adds to its address: `?lang=es` or nothing."""
        return f"?lang={self.lang}" if self.chosen else ""


@dataclass(frozen=True, slots=True)
class Results:
    """What a search has found. A similar name may be that of another medicine: it stands apart."""

    called: Sequence[Monograph] = ()
    """Leaflets with a name that is what was typed."""
    begin: Sequence[Monograph] = ()
    """Leaflets with names that begin so."""
    similar: Sequence[tuple[Monograph, str]] = ()
    """Leaflets with a name that is only similar, and that name; empty if there is any other."""


def catalogue_page(
    site: Site, reader: Reader, entries: Sequence[Monograph], letter: str = ""
) -> str:
    """The front page: search, letters, and the leaflets of one letter, or all if they are few.

    `entries` is the whole catalogue. Without a letter the page of a large one has no leaflets.
    """
    letters = by_letter(entries)
    wanted = _OTHER if letter == "0-9" else letter.upper()
    small = len(entries) <= _MANY
    return _render(
        "catalogue.html",
        lang=reader.lang,
        site=site,
        reader=reader,
        letter=wanted,
        letters=[each for each, _ in letters] if len(entries) > _FEW else [],
        groups=[each for each in letters if each[0] == wanted or (small and not wanted)],
        total=len(entries),
        small=small,
    )


def results_page(site: Site, reader: Reader, query: str, results: Results, total: int) -> str:
    """What a search for `query` has found among `total` leaflets."""
    return _render(
        "results.html",
        lang=reader.lang,
        site=site,
        reader=reader,
        query=query,
        called=results.called,
        begin=results.begin[:_MANY],
        similar_entries=[each for each, _ in results.similar],
        similar_names={each.id: name for each, name in results.similar},
        count=len(results.called) + len(results.begin),
        cut=len(results.begin) > _MANY,
        total=total,
    )


def leaflet_page(
    site: Site,
    monograph: Monograph,
    voice: Voice | None,
    introduction: Narrated,
    parts: Mapping[str, Narrated],
    whole: Narrated,
    introduction_text: str,
    downloads: Sequence[Download] = (),
    name_audio: str = "",
    embeddable: str = "",
) -> str:
    """One leaflet with its narration.

    `parts` holds the narration of every section by the section's id; a missing one is a KeyError.
    `voice` is None when none is available at present. `introduction_text` has a line for each line
    of the script's introduction; it is empty when the leaflet's language cannot be narrated.
    `name_audio` is the address at which the name of the medicine is heard; empty if there is none.
    `embeddable` is the address of the site as others reach it if they may embed its players.
    """
    placed = place(monograph)
    sections = [(section, parts[section.id], placed[section.id]) for section in monograph.sections]
    return _render(
        "leaflet.html",
        site=site,
        lang=monograph.lang,
        monograph=monograph,
        voice=voice,
        introduction=introduction,
        introduction_lines=introduction_text.splitlines(),
        sections=sections,
        narrations=parts,
        name_audio=name_audio,
        embeddable=embeddable,
        modules=_modules(),
        warnings=[each for each in monograph.sections if each.blocks and is_warning(each.title)],
        whole=whole,
        downloads=downloads,
    )


def error_page(
    site: Site,
    reader: Reader,
    status: int,
    title: str,
    message: str,
    suggestions: Sequence[Monograph] = (),
) -> str:
    """What went wrong, in words, and what to do; `suggestions` are leaflets that may be meant."""
    return _render(
        "error.html",
        lang=reader.lang,
        site=site,
        reader=reader,
        status=status,
        title=title,
        message=message,
        advice=_ADVICE.get(status, _ADVICE[500] if status >= 500 else _ADVICE[400]),
        suggestions=suggestions,
    )


def accessibility_page(site: Site, reader: Reader, contact: str) -> str:
    """The accessibility statement, with the contents that the W3C's statement generator asks for.

    `contact` is the setting of that name; without it the page says that the site gives none.
    """
    return _render(
        "accessibility.html",
        lang=reader.lang,
        site=site,
        reader=reader,
        contact=contact,
        link=_link(contact),
        assessed=_ASSESSED,
    )


def _link(contact: str) -> str:
    """Where a mail address, a telephone number or a web address leads (RFC 6068, RFC 3966)."""
    if contact.startswith(("https://", "http://")):
        return contact
    if "@" in contact:
        return f"mailto:{contact}"
    return "tel:" + "".join(char for char in contact if char.isdigit() or char == "+")


def by_letter(entries: Iterable[Monograph]) -> list[tuple[str, list[Monograph]]]:
    """Leaflets sorted by title under their first letters; others under `0–9`, first."""
    ordered = sorted(entries, key=lambda each: (_letter(each.title), each.title.casefold()))
    return [(letter, list(group)) for letter, group in groupby(ordered, lambda m: _letter(m.title))]


def _letter(title: str) -> str:
    bare = (char for char in unicodedata.normalize("NFD", title) if char.isalnum())
    first = next(bare, "").upper()[:1]
    return first if first.isalpha() else _OTHER


@cache
def _modules() -> list[str]:
    """The scripts of the player, all of which a browser may begin to load at once."""
    return sorted(path.name for path in (resources.static() / "player").glob("*.js"))


_render = markup.renderer()
