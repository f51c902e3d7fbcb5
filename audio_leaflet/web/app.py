"""The ASGI application: audio in front, pages behind, every error in the client's own form."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from typing import TYPE_CHECKING

import anyio.to_thread
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from audio_leaflet.exports import Exports
from audio_leaflet.line import Line
from audio_leaflet.telephone import FORMS
from audio_leaflet.telephony import Telephony
from audio_leaflet.translations import N_
from audio_leaflet.web.api import Api
from audio_leaflet.web.audio import Narrations
from audio_leaflet.web.downloads import Downloads
from audio_leaflet.web.embeds import Embeds, shared
from audio_leaflet.web.feeds import Feeds
from audio_leaflet.web.headers import PRIVATE
from audio_leaflet.web.offline import Offline
from audio_leaflet.web.origins import Origins, Shared
from audio_leaflet.web.pages import Pages
from audio_leaflet.web.phone import Phones
from audio_leaflet.web.static import Static
from audio_leaflet.web.telephone import TelephoneLists, Telephones
from audio_leaflet.web.tracks import Tracks
from audio_leaflet.web.workbench import Workbench

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from audio_leaflet.service import Service

log = logging.getLogger(__name__)

LONGEST_PATH = 1000
"""Bytes of a path; every address of ours is far shorter."""

LOOK_EVERY = 1.0
"""Seconds between two looks at the content folder."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")

_NO_PAGE = re.compile(rf"\.(?:mp3|vtt|{'|'.join(map(re.escape, FORMS))})$")
"""Addresses of which no program expects a page, not even as an error."""

_TITLES = {
    400: N_("Bad request"),
    404: N_("Not found"),
    405: N_("Not allowed"),
    414: N_("Address too long"),
}


class Application:
    """Audio requests go to Narrations without a detour; everything else to Starlette."""

    def __init__(self, service: Service) -> None:
        """An application on a service that has been published."""
        self._service = service
        self._looked = time.monotonic()
        self._looking = asyncio.Lock()
        exports = Exports(service)
        self._origins = Origins.of(service.settings.embed_origins)
        self._shared = Shared(self._answer, self._origins)
        self._pages = Pages(service, exports, self._origins, self.fresh)
        self._narrations = Narrations(service, self._refuse, self.fresh)
        self._downloads = Downloads(service, exports, self._refuse, self.fresh)
        self._telephony = Telephony(service)
        self._api = Api(service, exports, self._telephony, self.fresh)
        self._line = Line(service)
        self._telephones = Telephones(service, self._telephony, self._refuse, self.fresh)
        self._workbench = (
            Workbench(service, self.fresh, self._narrations)
            if service.settings.workbench_token
            else None
        )
        self._rest = self._starlette()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer."""
        if scope["type"] == "http":
            path = scope["path"]
            if len(path) > LONGEST_PATH:
                await self._refuse(
                    scope,
                    receive,
                    send,
                    414,
                    N_("Address too long"),
                    N_("No address here is this long."),
                )
                return
            if _CONTROL.search(path):
                await self._refuse(
                    scope,
                    receive,
                    send,
                    400,
                    N_("Bad request"),
                    N_("The address has control characters."),
                )
                return
            if self._origins.allowed and shared(path):
                await self._shared(scope, receive, send)
                return
        await self._answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        """To a request whose address may be one of ours."""
        if scope["type"] == "http":
            path = scope["path"]
            if self._downloads.serves(path):
                await self._downloads(scope, receive, send)
                return
            if Telephones.serves(path):
                await self._telephones(scope, receive, send)
                return
            if Narrations.serves(path):
                await self._narrations(scope, receive, send)
                return
            if Api.serves(path):
                await self._api(scope, receive, send)
                return
            if self._workbench and Workbench.serves(path):
                await self._workbench(scope, receive, send)
                return
        await self._rest(scope, receive, send)

    async def fresh(self) -> None:
        """Take up changes in the content folder, looking at most every LOOK_EVERY seconds."""
        if time.monotonic() - self._looked < LOOK_EVERY:
            return
        async with self._looking:
            if time.monotonic() - self._looked >= LOOK_EVERY:
                await anyio.to_thread.run_sync(self._service.refresh)
                self._looked = time.monotonic()

    async def _refuse(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        status: int,
        title: str,
        message: str,
        passing: bool = False,
    ) -> None:
        response = await self._refusal(scope, status, title, message, passing)
        await response(scope, receive, send)

    async def _refusal(
        self, scope: Scope, status: int, title: str, message: str, passing: bool = False
    ) -> Response:
        if Api.serves(scope["path"]):
            return self._api.problem(scope, status, message)
        headers = Headers(scope=scope)
        page_wanted = "text/html" in headers.get("accept", "")
        if _NO_PAGE.search(scope["path"]) and not page_wanted:
            headers_out = {**PRIVATE, "cache-control": "no-cache"}
            response: Response = PlainTextResponse(f"{title}: {message}\n", status, headers_out)
        else:
            wanted = scope["path"].rpartition("/")[2].partition(".")[0] if status == 404 else ""
            response = await self._pages.error(
                scope["path"][:200], headers, status, title, message, wanted[:100]
            )
        if passing:
            response.headers["retry-after"] = "10"
        if status == 405:
            response.headers["allow"] = "GET, HEAD"
        return response

    def _starlette(self) -> ASGIApp:
        pages = self._pages
        tracks = Tracks(self._service, self._refusal, self.fresh)
        feeds = Feeds(self._service, self._refusal, self.fresh)
        lists = TelephoneLists(self._service, self._telephony, self._refusal, self.fresh)

        async def http_error(request: Request, error: Exception) -> Response:
            if not isinstance(error, HTTPException):
                raise error
            path = request.url.path
            if error.status_code == 404:
                return await pages.not_found(request, N_("There is nothing at this address."))
            title = _TITLES.get(error.status_code, N_("Error"))
            shown = await pages.error(path, request.headers, error.status_code, title, error.detail)
            return _with(shown, error)

        async def server_error(request: Request, error: Exception) -> Response:
            message = N_("Something went wrong here. It has been noted in the log.")
            return await pages.error(request.url.path, request.headers, 500, N_("Error"), message)

        application = Starlette(
            routes=[
                Route("/", pages.catalogue, name="catalogue"),
                Route("/accessibility", pages.accessibility),
                Route("/feed.xml", feeds.catalogue),
                Route("/leaflets/{id}/feed.xml", feeds.leaflet),
                Route("/leaflets/{id}/chapters.json", feeds.chapters),
                Route("/leaflets/{id}/{section}.telephone.json", lists.section),
                Route("/leaflets/{id}.qr.svg", feeds.qr_code),
                Route("/leaflets/{id}/{section}.qr.svg", feeds.qr_code),
                Route("/leaflets/{id}.json", pages.leaflet_json),
                Route("/leaflets/{id}.vtt", tracks.leaflet),
                Route("/leaflets/{id}/{section}.vtt", tracks.section),
                Route("/leaflets/{id}", pages.leaflet),
                Route("/audio/{key}.json", tracks.keyed),
                *Offline(self._service).routes,
                *Phones(self._service, self._line, self.fresh).routes,
                *Embeds(self._service, self._origins, self.fresh).routes,
                Route("/healthz", pages.healthz),
                Route("/readyz", pages.readyz),
                Route("/static/{path:path}", Static().answer),
            ],
            middleware=[Middleware(GZipMiddleware, minimum_size=500)],
            exception_handlers={HTTPException: http_error, Exception: server_error},
        )
        application.router.redirect_slashes = False  # an address is right or it is not
        return application


def _with(response: Response, error: HTTPException) -> Response:
    response.headers.update(error.headers or {})
    return response
