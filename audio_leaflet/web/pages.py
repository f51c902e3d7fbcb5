"""The pages, the JSON, and how well the service is."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import anyio.to_thread
from starlette.responses import HTMLResponse, Response

from audio_leaflet import translations
from audio_leaflet.errors import StoreError
from audio_leaflet.kinds import SoundFormat
from audio_leaflet.markup import Site
from audio_leaflet.outputs import document, page
from audio_leaflet.respelling import pronunciation
from audio_leaflet.script import INTRODUCTION, NAME, introduction_text
from audio_leaflet.translations import N_
from audio_leaflet.web.headers import PAGE, PRIVATE, preferred, wants_json
from audio_leaflet.web.narrated import narrated, offered
from audio_leaflet.web.site import site_address

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from starlette.datastructures import Headers
    from starlette.requests import Request

    from audio_leaflet.exports import Exports
    from audio_leaflet.model import Problem, Timings
    from audio_leaflet.service import Edition, Service
    from audio_leaflet.web.origins import Origins

log = logging.getLogger(__name__)

LONGEST_QUERY = 200
"""Characters of a search that are read; no medicine's name is longer."""

STALE = 10.0
"""Seconds that an answer about the disk and the voice is good for; looking costs a write."""


class Pages:
    """Handlers of everything that is not audio."""

    def __init__(
        self,
        service: Service,
        exports: Exports,
        origins: Origins,
        fresh: Callable[[], Awaitable[None]],
    ) -> None:
        """`origins` may embed players; `fresh` takes up changed content."""
        self._service = service
        self._exports = exports
        self._origins = origins
        self._fresh = fresh
        self._site = Site(service.settings.title, lang=service.settings.lang)
        self._looked = 0.0
        self._found: list[Problem] = []
        self._engine: list[str] = []
        self._store: list[str] = []

    async def catalogue(self, request: Request) -> Response:
        """`/`: the front page, a letter of it (`?letter=`), or what `?q=` finds."""
        await self._fresh()
        given = request.query_params
        query = " ".join(given.get("q", "")[:LONGEST_QUERY].split())
        letter = given.get("letter", "").strip()[:3]
        reader = self._reader(request.headers, given.get("lang", ""))
        html = await anyio.to_thread.run_sync(self._catalogue_html, reader, query, letter)
        return _negotiated(html)

    async def leaflet(self, request: Request) -> Response:
        """`/leaflets/{id}`: one leaflet."""
        edition = await self._edition(request)
        if edition is None:
            return await self.not_found(request, N_("There is no leaflet with this address."))
        address = site_address(request, self._service)
        embeddable = address if self._origins.allowed else ""
        return _page(await anyio.to_thread.run_sync(self._leaflet_html, edition, embeddable))

    async def leaflet_json(self, request: Request) -> Response:
        """`/leaflets/{id}.json`: the same for programs."""
        edition = await self._edition(request)
        if edition is None:
            return await self.not_found(request, N_("There is no leaflet with this address."))
        return _json(await anyio.to_thread.run_sync(self._leaflet_document, edition))

    async def accessibility(self, request: Request) -> Response:
        """`/accessibility`: the accessibility statement."""
        reader = self._reader(request.headers, request.query_params.get("lang", ""))
        contact = self._service.settings.contact
        return _negotiated(page.accessibility_page(self._site, reader, contact))

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
        path = request.url.path
        wanted = path.rpartition("/")[2].partition(".")[0]
        return await self.error(path, request.headers, 404, N_("Not found"), message, wanted)

    async def error(
        self, path: str, headers: Headers, status: int, title: str, message: str, wanted: str = ""
    ) -> Response:
        """An error as the client likes it: a page that helps in its language, or JSON."""
        if wants_json(path, headers.get("accept", "")):
            return _json({"error": {"status": status, "title": title, "message": message}}, status)
        suggestions = []
        if wanted:
            near = await anyio.to_thread.run_sync(self._service.catalogue.nearest, wanted)
            suggestions = [leaflet.monograph for leaflet in near]
        reader = self._reader(headers)
        html = page.error_page(self._site, reader, status, title, message, suggestions)
        return _negotiated(html, status)

    def _reader(self, headers: Headers, chosen: str = "") -> page.Reader:
        """Who asks: a language chosen by the address, one that the browser asks for, the site's."""
        offered = translations.languages()
        if chosen.lower() in offered:
            return page.Reader(chosen.lower(), chosen=True)
        asked = preferred(headers.get("accept-language", ""), offered)
        return page.Reader(asked or translations.nearest(self._site.lang))

    # ------------------------------------------------------------ making

    async def _edition(self, request: Request) -> Edition | None:
        await self._fresh()
        return self._service.editions.get(request.path_params["id"])

    def _catalogue_html(self, reader: page.Reader, query: str, letter: str) -> str:
        catalogue = self._service.catalogue
        if not query:
            entries = [leaflet.monograph for leaflet in catalogue.leaflets.values()]
            return page.catalogue_page(self._site, reader, entries, letter)
        found = catalogue.search(query)
        results = page.Results(
            [each.monograph for each in found.called],
            [each.monograph for each in found.begin],
            [(each.monograph, name) for each, name in found.similar],
        )
        return page.results_page(self._site, reader, query, results, len(catalogue.leaflets))

    def _leaflet_html(self, edition: Edition, embeddable: str) -> str:
        monograph = edition.leaflet.monograph
        return page.leaflet_page(
            self._site,
            monograph,
            self._service.voice,
            offered(self._service, edition, INTRODUCTION),
            {
                section.id: offered(self._service, edition, section.id)
                for section in monograph.sections
            },
            offered(self._service, edition, ""),
            "\n".join(introduction_text(monograph)) if edition.leaflet.script else "",
            list(self._downloads(edition)),
            self._name_audio(edition),
            embeddable,
        )

    def _name_audio(self, edition: Edition) -> str:
        """Where the medicine's name is heard, under its key; empty if it cannot be now."""
        work = edition.work(NAME)
        if work is None or self._service.studio.rendition(work).state == "failed":
            return ""
        return f"{self._site.root}/audio/{work.key}.mp3"

    def _downloads(self, edition: Edition) -> Iterator[page.Download]:
        """Every file that the leaflet can be had as; none with sound if a part has none."""
        id = edition.leaflet.monograph.id
        whole = narrated(self._service, edition, "")[1]
        for name, format in self._exports.formats.items():
            sound = isinstance(format, SoundFormat)
            if not sound or whole.state != "failed":
                size = self._exports.size(self._exports.export(id, name)) if sound else None
                yield page.Download(name, f"/leaflets/{id}{format.suffix}", sound, size)

    def _leaflet_document(self, edition: Edition) -> dict[str, Any]:
        monograph = edition.leaflet.monograph
        said = pronunciation(monograph.name, monograph.lang)
        ipa = said.ipa if said else ""
        return document.leaflet(
            monograph,
            ipa,
            lambda part: narrated(self._service, edition, part),
            lambda part: self._timings(edition, part),
        )

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


def _negotiated(html: str, status: int = 200) -> Response:
    """A page in the language that the client would rather have."""
    response = _page(html, status)
    response.headers["vary"] = "Accept-Language"
    return response


def _json(value: Any, status: int = 200) -> Response:
    return Response(
        document.dumps(value) + "\n",
        status,
        {**PRIVATE, "cache-control": "no-cache"},
        document.media_type,
    )
