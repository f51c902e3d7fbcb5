"""The pages, the JSON, and how well the service is."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import anyio.to_thread
from starlette.responses import HTMLResponse, Response

from audio_leaflet.errors import StoreError
from audio_leaflet.markup import Site
from audio_leaflet.model import Rendition, RenditionState
from audio_leaflet.outputs import document, page
from audio_leaflet.respelling import pronunciation
from audio_leaflet.script import INTRODUCTION, introduction_text
from audio_leaflet.translations import N_
from audio_leaflet.web.headers import PAGE, PRIVATE, wants_json

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from audio_leaflet.model import Problem, Timings
    from audio_leaflet.service import Edition, Service

log = logging.getLogger(__name__)

LONGEST_QUERY = 200
"""Characters of a search that are read; no medicine's name is longer."""

STALE = 10.0
"""Seconds that an answer about the disk and the voice is good for; looking costs a write."""


class Pages:
    """Handlers of everything that is not audio."""

    def __init__(self, service: Service, fresh: Callable[[], Awaitable[None]]) -> None:
        """`fresh` takes up changed content."""
        self._service = service
        self._fresh = fresh
        self._site = Site(service.settings.title, lang=service.settings.lang)
        self._looked = 0.0
        self._found: list[Problem] = []
        self._engine: list[str] = []
        self._store: list[str] = []

    async def catalogue(self, request: Request) -> Response:
        """`/`: all leaflets, or those that match `?q=`."""
        await self._fresh()
        query = " ".join(request.query_params.get("q", "")[:LONGEST_QUERY].split())
        catalogue = self._service.catalogue
        found = catalogue.search(query) if query else list(catalogue.leaflets.values())
        entries = [leaflet.monograph for leaflet in found]
        html = page.catalogue_page(self._site, query, entries, len(catalogue.leaflets))
        return _page(html)

    async def leaflet(self, request: Request) -> Response:
        """`/leaflets/{id}`: one leaflet."""
        edition = await self._edition(request)
        if edition is None:
            return await self.not_found(request, N_("There is no leaflet with this address."))
        return _page(await anyio.to_thread.run_sync(self._leaflet_html, edition))

    async def leaflet_json(self, request: Request) -> Response:
        """`/leaflets/{id}.json`: the same for programs."""
        edition = await self._edition(request)
        if edition is None:
            return await self.not_found(request, N_("There is no leaflet with this address."))
        return _json(await anyio.to_thread.run_sync(self._leaflet_document, edition))

    async def healthz(self, request: Request) -> Response:
        """`/healthz`: the process answers."""
        return _json({"status": "alive"})

    async def readyz(self, request: Request) -> Response:
        """`/readyz`: able to serve and to narrate, each part named."""
        if time.monotonic() - self._looked > STALE:
            self._found = await anyio.to_thread.run_sync(self._look)
            self._looked = time.monotonic()
        problems = [*self._service.catalogue.problems, *self._found]
        errors = [str(problem) for problem in self._found if problem.level == "error"]
        content = [str(problem) for problem in problems if problem.level == "error"]
        progress = self._service.studio.progress
        ready = not errors and bool(self._service.editions)
        body = {
            "status": "ready" if ready else "not ready",
            "parts": {
                "content": {
                    "leaflets": len(self._service.editions),
                    "problems": [each for each in content if each not in errors],
                },
                "engine": {"name": self._service.engine.name, "problems": self._engine},
                "store": {"problems": self._store},
                "narration": {
                    "sentences": progress.total,
                    "done": progress.done,
                    "rendered": progress.rendered,
                    "reused": progress.reused,
                },
            },
        }
        return _json(body, 200 if ready else 503)

    async def not_found(self, request: Request, message: str) -> Response:
        """404 with the nearest leaflets."""
        wanted = request.url.path.rpartition("/")[2].partition(".")[0]
        return await self.error(
            request.url.path,
            request.headers.get("accept", ""),
            404,
            N_("Not found"),
            message,
            wanted,
        )

    async def error(
        self, path: str, accept: str, status: int, title: str, message: str, wanted: str = ""
    ) -> Response:
        """An error as the client likes it: a page that helps, or JSON."""
        if wants_json(path, accept):
            return _json({"error": {"status": status, "title": title, "message": message}}, status)
        suggestions = []
        if wanted:
            near = await anyio.to_thread.run_sync(self._service.catalogue.nearest, wanted)
            suggestions = [leaflet.monograph for leaflet in near]
        return _page(page.error_page(self._site, status, title, message, suggestions), status)

    # ------------------------------------------------------------ making

    async def _edition(self, request: Request) -> Edition | None:
        await self._fresh()
        return self._service.editions.get(request.path_params["id"])

    def _leaflet_html(self, edition: Edition) -> str:
        monograph = edition.leaflet.monograph
        return page.leaflet_page(
            self._site,
            monograph,
            self._service.voice,
            page.Narrated(*self._narrated(edition, INTRODUCTION)),
            {s.id: page.Narrated(*self._narrated(edition, s.id)) for s in monograph.sections},
            page.Narrated(*self._narrated(edition, "")),
            "\n".join(introduction_text(monograph)) if edition.leaflet.script else "",
        )

    def _leaflet_document(self, edition: Edition) -> dict[str, Any]:
        monograph = edition.leaflet.monograph
        said = pronunciation(monograph.name, monograph.lang)
        ipa = said.ipa if said else ""
        return document.leaflet(
            monograph,
            ipa,
            lambda part: self._narrated(edition, part),
            lambda part: self._timings(edition, part),
        )

    def _narrated(self, edition: Edition, part: str) -> tuple[str, Rendition]:
        """Stable address and state of a part's narration; the empty part is the whole leaflet."""
        id = edition.leaflet.monograph.id
        address = f"/leaflets/{id}/{part}.mp3" if part else f"/leaflets/{id}.mp3"
        if edition.plan is None:
            state: RenditionState = "failed" if edition.reason else "waiting"
            return address, Rendition("", state, reason=edition.reason)
        work = edition.work(part) if part else edition.plan.whole
        if work is None:
            return address, Rendition("", "failed", reason=N_("This section is not narrated."))
        return address, self._service.studio.rendition(work)

    def _timings(self, edition: Edition, part: str) -> Timings | None:
        work = edition.work(part)
        try:
            return self._service.studio.timings(work) if work else None
        except StoreError:
            return None  # the state of the narration says why

    def _look(self) -> list[Problem]:
        engine = self._service.engine.problems()
        store = self._service.store.problems()
        self._engine = [str(problem) for problem in engine]
        self._store = [str(problem) for problem in store]
        return [*engine, *store]


def _page(html: str, status: int = 200) -> Response:
    return HTMLResponse(html, status, {**PAGE, "cache-control": "no-cache"})


def _json(value: Any, status: int = 200) -> Response:
    return Response(
        document.dumps(value) + "\n",
        status,
        {**PRIVATE, "cache-control": "no-cache"},
        document.media_type,
    )
