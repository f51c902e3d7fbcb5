"""How the narration of each part of a leaflet stands, for pages and JSON that offer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio_leaflet.markup import Narrated
from audio_leaflet.model import Rendition, RenditionState
from audio_leaflet.translations import N_

if TYPE_CHECKING:
    from audio_leaflet.service import Edition, Service


def narrated(service: Service, edition: Edition, part: str) -> tuple[str, Rendition]:
    """Stable address and state of a part's narration; the empty part is the whole leaflet."""
    id = edition.leaflet.monograph.id
    address = f"/leaflets/{id}/{part}.mp3" if part else f"/leaflets/{id}.mp3"
    if edition.plan is None:
        state: RenditionState = "failed" if edition.reason else "waiting"
        return address, Rendition("", state, reason=edition.reason)
    work = edition.work(part) if part else edition.plan.whole
    if work is None:
        return address, Rendition("", "failed", reason=N_("This section is not narrated."))
    return address, service.studio.rendition(work)


def offered(service: Service, edition: Edition, part: str) -> Narrated:
    """The narration of a part as a page offers it; the empty part is the whole leaflet."""
    work = edition.work(part) if part or edition.plan is None else edition.plan.whole
    return Narrated(*narrated(service, edition, part), work.print if work else "")
