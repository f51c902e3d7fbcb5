"""The times of a narration's words over HTTP, once it is made: as WebVTT, and for our own page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import anyio.to_thread
from starlette.responses import Response

from audio_leaflet.errors import AudioLeafletError, StoreError
from audio_leaflet.outputs import timeline, vtt
from audio_leaflet.studio import PASSING
from audio_leaflet.translations import N_
from audio_leaflet.web.audio import FOREVER, pieces, published
from audio_leaflet.web.entities import entity
from audio_leaflet.web.headers import REVALIDATE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.types import Scope

    from audio_leaflet.model import Timings
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Service


class Refusal(Protocol):
    """The answer to a request that cannot be met, as the client likes it."""

    async def __call__(
        self, scope: Scope, status: int, title: str, message: str, passing: bool = False
    ) -> Response:
        """`passing` when it is worth asking again soon."""


class Tracks:
    """Answers `/leaflets/{id}.vtt`, `/leaflets/{id}/{section}.vtt` and `/audio/{key}.json`.

    Like HEAD of the narration itself, a track is answered once the narration is made; nothing but
    the request waits for that.
    """

    def __init__(
        self, service: Service, refusal: Refusal, fresh: Callable[[], Awaitable[None]]
    ) -> None:
        """`refusal` answers errors as the client likes them; `fresh` takes up changed content."""
        self._service = service
        self._refusal = refusal
        self._fresh = fresh

    async def leaflet(self, request: Request) -> Response:
        """`/leaflets/{id}.vtt`: the introduction and all sections, as they follow in the MP3."""
        return await self._answer(request, "")

    async def section(self, request: Request) -> Response:
        """`/leaflets/{id}/{section}.vtt`."""
        return await self._answer(request, request.path_params["section"])

    async def keyed(self, request: Request) -> Response:
        """`/audio/{key}.json`: the times of the sound at `/audio/{key}.mp3`.

        A key names the sound and not the print: where its words stand may change while they are
        said the same. A page asks with `?print=`, which names the places on it: the answer never
        changes then, and there is none when the leaflet has. Without it, it is as they are now.
        """
        await self._fresh()
        await published(self._service)
        key = request.path_params["key"]
        work = self._service.works.get(key)
        places = request.query_params.get("print")
        if work is None or places not in (None, work.print):
            message = N_("There is no narration with this address, or its leaflet has changed.")
            return await self._refusal(request.scope, 404, N_("Not found"), message)
        parts = await self._parts(request, work)
        if isinstance(parts, Response):
            return parts
        text = await anyio.to_thread.run_sync(timeline.timeline, key, parts)
        cache_control = FOREVER if places else REVALIDATE
        return entity(request, text, timeline.media_type, cache_control=cache_control)

    async def _answer(self, request: Request, section: str) -> Response:
        await self._fresh()
        await published(self._service)
        scope = request.scope
        edition = self._service.editions.get(request.path_params["id"])
        if edition is None:
            message = N_("There is no leaflet with this address.")
            return await self._refusal(scope, 404, N_("Not found"), message)
        if edition.plan is None:
            return await self._refusal(scope, 503, N_("No narration"), edition.reason, passing=True)
        work = edition.work(section) if section else edition.plan.whole
        if work is None:
            message = N_("This leaflet has no section with this address.")
            return await self._refusal(scope, 404, N_("Not found"), message)
        parts = await self._parts(request, work)
        if isinstance(parts, Response):
            return parts
        lang = edition.leaflet.monograph.lang
        text = await anyio.to_thread.run_sync(vtt.track, work.title, lang, parts)
        return entity(request, text, vtt.media_type)

    async def _parts(self, request: Request, work: Work) -> list[Timings] | Response:
        """The times of all parts of a narration, or the answer that says why there are none."""
        try:
            return [await self._timings(part) for part in work.parts or (work,)]
        except AudioLeafletError as error:
            passing = isinstance(error, PASSING)
            what = f"{error.what}."
            return await self._refusal(request.scope, 503, N_("No narration"), what, passing)

    async def _timings(self, work: Work) -> Timings:
        """When the words of a part are heard; it is made first if it is not there."""
        studio = self._service.studio
        found = await anyio.to_thread.run_sync(studio.timings, work)
        if found is None:
            async for _ in pieces(studio.request(work)):
                pass
            found = await anyio.to_thread.run_sync(studio.timings, work)
        if found is None:
            raise StoreError(
                "It was evicted at once; ask again",
                where=work.where,
                remedy="Raise the setting cache_limit",
            )
        return found
