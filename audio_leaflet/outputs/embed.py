"""A leaflet, or one section of it, as a player on a page of another site.

In two ways: as a small page for a frame, with the player of the leaflet's own page; and as the
element `<audio-leaflet>`, whose script asks for a short JSON document:

```text
{"title": …, "lang": …, "introduction": {…}, "sections": [{"id": …, "title": …, …}, …]}
```

with `state`, `audio` and `seconds` of each narration. Its addresses are relative to its own.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from audio_leaflet import markup, resources, translations
from audio_leaflet.layout import place
from audio_leaflet.translations import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from audio_leaflet.markup import Narrated, Site
    from audio_leaflet.model import Monograph, Section

media_type = "text/html"

MODULES = (
    "embed/element.js",
    "embed/look.js",
    "embed/panel.js",
    "embed/resize.js",
    "player/faults.js",
    "player/messages.js",
    "player/player.js",
    "player/position.js",
    "player/tabs.js",
)
"""The scripts that a page of another site loads, all at once."""

STYLES = ("leaflet.css", "player.css", "readalong.css", "embed/frame.css")
"""The style sheets of the page for a frame."""

_NOT_IN_A_FRAME = ("main", "layout", "name", "resume", "following", "marking", "readalong")
"""Scripts of the player that only the leaflet's own page has, or that are loaded once the text of a
section is unfolded."""

_WORDS = {
    "play": N_("Play: %(title)s"),
    "whole": N_("the whole leaflet"),
    "introduction": N_("Introduction"),
    "back": N_("Back 10 seconds"),
    "forward": N_("Forward 10 seconds"),
    "previous": N_("Previous section"),
    "next": N_("Next section"),
    "position": N_("Position"),
    "place": N_("{time} of {length}"),
    "place_open": N_("{time}; how long it will be is not known yet"),
    "speed": N_("Speed"),
    "rate": N_("{rate} times normal"),
    "late": N_("It is still being narrated, and can be played already."),
    "waiting": N_("Waiting for audio: {title}"),
    "ended": N_("Stopped at the end of {title}"),
    "finished": N_("Stopped at the end of the leaflet"),
    "offline": N_("{title} cannot be fetched: there is no connection. Check it, then press Play."),
    "gone": N_("The leaflet has changed since you opened this page. Reload the page."),
    "unavailable": N_("{title} cannot be narrated at present. Wait a minute, then press Play."),
    "broken": N_("{title} broke off. Press Play to go on from where it stopped."),
    "refused": N_("The browser did not allow {title} to sound. Press Play again."),
    "unnarrated": N_("{title} is not narrated. Read its text in the leaflet."),
    "failed": N_(
        "This could not be narrated. Read its text in the leaflet, or ask your pharmacist."
    ),
    "unknown": N_("There is no leaflet with this address."),
    "no_section": N_("This leaflet has no section with this address."),
    "unloaded": N_("The player could not be loaded."),
    "read": N_("Read the leaflet"),
}
"""What the element says, by the names that static/embed/panel.js knows."""


def frame(
    site: Site,
    monograph: Monograph,
    section: Section | None,
    introduction: Narrated,
    parts: Mapping[str, Narrated],
    whole: Narrated,
    address: str,
    colours: str = "",
) -> str:
    """The page for a frame: of a section with its text, or of all of a leaflet without.

    `parts` holds the narration of every section by the section's id. `address` is that of the
    leaflet's page (of the section on it), `colours` that of a style sheet with the site's own.
    """
    values: dict[str, Any] = {"alone": section is not None}
    if section is None:
        values["reading"] = f"{site.root}/leaflets/{monograph.id}"
    return _render(
        "embed/page.html",
        monograph.lang,
        site=site,
        monograph=monograph,
        section=section,
        placed=place(monograph)[section.id] if section else [],
        introduction=introduction,
        sections=monograph.sections,
        narrations=parts,
        whole=whole,
        address=address,
        colours=colours,
        embedded=True,
        modules=[each for each in _modules() if each.removesuffix(".js") not in _NOT_IN_A_FRAME],
        **values,
    )


def refusal(site: Site, lang: str, status: int, title: str, message: str, address: str) -> str:
    """What a frame shows in the place of a player, with a link to this address."""
    return _render(
        "embed/refusal.html",
        lang,
        site=site,
        status=status,
        title=title,
        message=message,
        address=address,
        colours="",
    )


def document(monograph: Monograph, introduction: Narrated, parts: Mapping[str, Narrated]) -> str:
    """What the element asks for."""
    told = {
        "title": monograph.title,
        "lang": monograph.lang,
        "introduction": _told(introduction),
        "sections": [
            {"id": each.id, "title": each.title, **_told(parts[each.id])}
            for each in monograph.sections
        ],
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def script(site: Site) -> str:
    """What `/embed.js` answers: it loads this release's scripts and gives them their words."""
    words = {lang: _words(lang) for lang in translations.languages()}
    return _render("embed/script.js", site=site, words=words, modules=MODULES)


def _told(narrated: Narrated) -> dict[str, Any]:
    rendition = narrated.rendition
    return {"state": rendition.state, "audio": narrated.audio, "seconds": rendition.seconds}


def _words(lang: str) -> dict[str, str]:
    said = translations.messages(lang).gettext
    words = {name: said(text).replace("%(title)s", "{title}") for name, text in _WORDS.items()}
    return {**words, "dir": markup.direction(lang)}


@cache
def _modules() -> list[str]:
    return sorted(path.name for path in (resources.static() / "player").glob("*.js"))


_render = markup.renderer()
