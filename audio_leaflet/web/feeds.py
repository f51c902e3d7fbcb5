"""Feeds, chapters and QR codes over HTTP: what other programs and print take from a leaflet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio.to_thread

from audio_leaflet.markup import Site
from audio_leaflet.outputs import feed, qr
from audio_leaflet.translations import N_
from audio_leaflet.web.audio import published
from audio_leaflet.web.entities import entity
from audio_leaflet.web.headers import PRIVATE
from audio_leaflet.web.site import site_address

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from starlette.requests import Request
    from starlette.responses import Response

    from audio_leaflet.model import Voice
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Edition, Service
    from audio_leaflet.web.tracks import Refusal

IMAGE = {**PRIVATE, "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'"}
"""Of a drawing that is looked at by itself: nothing in it runs or loads."""


class Feeds:
    """Answers `/feed.xml`, and of a leaflet `feed.xml`, `chapters.json` and its QR codes."""

    def __init__(
        self, service: Service, refusal: Refusal, fresh: Callable[[], Awaitable[None]]
    ) -> None:
        """`refusal` answers errors as the client likes them; `fresh` takes up changed content."""
        self._service = service
        self._refusal = refusal
        self._fresh = fresh
        self._site = Site(service.settings.title, lang=service.settings.lang)

    async def catalogue(self, request: Request) -> Response:
        """`/feed.xml`: every leaflet that is narrated to its end."""
        await self._fresh()
        await published(self._service)
        voice = self._service.voice
        if voice is None:
            return await self._silent(request, N_("The voice is not available at the moment"))
        text = await anyio.to_thread.run_sync(
            self._catalogue, site_address(request, self._service), voice
        )
        return entity(request, text, feed.media_type)

    async def leaflet(self, request: Request) -> Response:
        """`/leaflets/{id}/feed.xml`: the parts of a leaflet, in order."""
        edition = await self._edition(request)
        if edition is None:
            return await self._unknown(request)
        voice = self._service.voice
        if edition.plan is None or voice is None:
            return await self._silent(request, edition.reason)
        text = await anyio.to_thread.run_sync(
            self._leaflet, site_address(request, self._service), edition, voice
        )
        return entity(request, text, feed.media_type)

    async def chapters(self, request: Request) -> Response:
        """`/leaflets/{id}/chapters.json`: where the parts begin in the MP3 of the whole leaflet."""
        edition = await self._edition(request)
        if edition is None:
            return await self._unknown(request)
        if edition.plan is None:
            return await self._silent(request, edition.reason)
        found = await anyio.to_thread.run_sync(
            self._chapters, site_address(request, self._service), edition
        )
        if not found:
            return await self._silent(request, N_("The leaflet is not narrated to its end yet"))
        return entity(request, found, feed.CHAPTERS)

    async def qr_code(self, request: Request) -> Response:
        """`/leaflets/{id}.qr.svg` and `/leaflets/{id}/{section}.qr.svg`."""
        edition = await self._edition(request)
        if edition is None:
            return await self._unknown(request)
        monograph = edition.leaflet.monograph
        target, title = (
            f"{site_address(request, self._service)}/leaflets/{monograph.id}",
            monograph.title,
        )
        wanted = request.path_params.get("section")
        if wanted is not None:
            section = next((each for each in monograph.sections if each.id == wanted), None)
            if section is None:
                message = N_("This leaflet has no section with this address.")
                return await self._refusal(request.scope, 404, N_("Not found"), message)
            target, title = f"{target}#{section.id}", f"{title}: {section.title}"
        return entity(request, qr.code(target, title, monograph.lang), qr.media_type, IMAGE)

    # ------------------------------------------------------------ making

    def _catalogue(self, address: str, voice: Voice) -> str:
        entries = []
        for edition in self._service.editions.values():
            if edition.plan is not None:
                entry = self._entry(address, edition, edition.plan.whole, "")
                if entry is not None:
                    entries.append(entry)
        lang, total = self._service.settings.lang, len(self._service.editions)
        return feed.catalogue_feed(self._site, address, lang, voice, entries, total)

    def _leaflet(self, address: str, edition: Edition, voice: Voice) -> str:
        entries, missing = [], []
        for id, work in _parts(edition):
            entry = self._entry(address, edition, work, id)
            if entry is None:
                missing.append(work.title)
            else:
                entries.append(entry)
        monograph = edition.leaflet.monograph
        return feed.leaflet_feed(self._site, address, monograph, voice, entries, missing)

    def _entry(self, address: str, edition: Edition, work: Work, part: str) -> feed.Entry | None:
        """None as long as it is not narrated. The empty part is the whole leaflet."""
        rendition = self._service.studio.rendition(work)
        if rendition.seconds is None or rendition.size is None:
            return None
        monograph = edition.leaflet.monograph
        page = f"{address}/leaflets/{monograph.id}"
        return feed.Entry(
            title=work.title,
            monograph=monograph,
            page=f"{page}#{part}" if part else page,
            audio=f"{address}/audio/{rendition.key}.mp3",
            key=rendition.key,
            size=rendition.size,
            seconds=rendition.seconds,
            transcript=f"{page}/{part}.vtt" if part else f"{page}.vtt",
            chapters="" if part else f"{page}/chapters.json",
        )

    def _chapters(self, address: str, edition: Edition) -> str:
        """Empty as long as a part is not narrated."""
        monograph = edition.leaflet.monograph
        parts = []
        for id, work in _parts(edition):
            timings = self._service.studio.timings(work)
            if timings is None:
                return ""
            parts.append((id, work.title, timings.seconds))
        return feed.chapters(monograph.title, f"{address}/leaflets/{monograph.id}", parts)

    # ------------------------------------------------------------ answering

    async def _edition(self, request: Request) -> Edition | None:
        await self._fresh()
        await published(self._service)
        return self._service.editions.get(request.path_params["id"])

    async def _unknown(self, request: Request) -> Response:
        message = N_("There is no leaflet with this address.")
        return await self._refusal(request.scope, 404, N_("Not found"), message)

    async def _silent(self, request: Request, reason: str) -> Response:
        return await self._refusal(request.scope, 503, N_("No narration"), reason, passing=True)


def _parts(edition: Edition) -> Iterator[tuple[str, Work]]:
    """Id and narration of the introduction and of every section, in order."""
    if edition.plan is not None:
        yield "introduction", edition.plan.introduction
        for section, work in zip(
            edition.leaflet.monograph.sections, edition.plan.parts, strict=True
        ):
            yield section.id, work
