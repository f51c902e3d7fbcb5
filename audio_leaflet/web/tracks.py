"""Text tracks over HTTP: the times of a narration's words as WebVTT, once it is made."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Protocol

import anyio.to_thread
from starlette.responses import Response

from audio_leaflet.errors import AudioLeafletError, StoreError
from audio_leaflet.outputs import vtt
from audio_leaflet.studio import PASSING
from audio_leaflet.translations import N_
from audio_leaflet.web.audio import REVALIDATE, pieces, published
from audio_leaflet.web.headers import PRIVATE, not_modified

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

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
    """Answers `/leaflets/{id}.vtt` and `/leaflets/{id}/{section}.vtt`.

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
        try:
            parts = [await self._timings(part) for part in work.parts or (work,)]
        except AudioLeafletError as error:
            passing = isinstance(error, PASSING)
            return await self._refusal(scope, 503, N_("No narration"), f"{error.what}.", passing)
        lang = edition.leaflet.monograph.lang
        return await anyio.to_thread.run_sync(_track, request, work.title, lang, parts)

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


def _track(request: Request, title: str, lang: str, parts: Sequence[Timings]) -> Response:
    body = vtt.track(title, lang, parts).encode()
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    # Weak, for the same text may be sent compressed (RFC 9110, 8.8.3).
    headers = {**PRIVATE, "etag": f"W/{etag}", "cache-control": REVALIDATE}
    if not_modified(request.headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type=vtt.media_type)
