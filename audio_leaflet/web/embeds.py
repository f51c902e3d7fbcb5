"""Players on pages of other sites over HTTP: for frames, for the element, and by oEmbed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import anyio.to_thread
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from audio_leaflet import resources, translations
from audio_leaflet.markup import Site
from audio_leaflet.outputs import colours, embed, oembed
from audio_leaflet.outputs import document as json_document
from audio_leaflet.script import INTRODUCTION
from audio_leaflet.translations import N_
from audio_leaflet.web.audio import published
from audio_leaflet.web.entities import entity
from audio_leaflet.web.headers import PRIVATE, preferred
from audio_leaflet.web.narrated import offered
from audio_leaflet.web.site import site_address

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from starlette.requests import Request

    from audio_leaflet.markup import Narrated
    from audio_leaflet.model import Monograph, Section
    from audio_leaflet.service import Edition, Service
    from audio_leaflet.web.origins import Origins

A_WHILE = "public, max-age=3600"
"""For the script whose address stays: a new release is there within the hour."""

_POLICY = (
    "default-src 'none'; style-src 'self'; font-src 'self'; media-src 'self'; script-src 'self';"
    " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
)
"""Nothing inline, nothing from elsewhere; who may show it in a frame follows."""

_LEAFLET = re.compile(r"/(?:leaflets|embed)/([a-z0-9-]+)(?:/([a-z0-9-]+))?")
_SIZE = re.compile(r"[1-9][0-9]{0,4}")

_SHARED = re.compile(
    r"/audio/[^/]+\.(?:mp3|json)|/leaflets/[^/]+(?:/[^/]+)?\.(?:mp3|vtt)|/leaflets/[^/.]+\.json"
    r"|/api/v1/.*|/openapi\.json"
    r"|/embed\.js|/embed/[^/.]+\.json"
    r"|/embed/colours\.css"
    rf"|/static/{resources.static_version()}"
    rf"/(?:{'|'.join(map(re.escape, (*embed.MODULES, *embed.STYLES)))})"
)
"""Addresses that pages of other sites load: what embedding needs, and nothing more.

Style sheets are among them for frames in a sandbox, which have no origin of their own.
"""


def shared(path: str) -> bool:
    """Whether pages of other sites load what is at this address."""
    return _SHARED.fullmatch(path) is not None


class Embeds:
    """Answers `/embed/…`, `/embed.js` and `/oembed`."""

    def __init__(
        self, service: Service, origins: Origins, fresh: Callable[[], Awaitable[None]]
    ) -> None:
        """`origins` may embed players; `fresh` takes up changed content."""
        self._service = service
        self._origins = origins
        self._fresh = fresh
        self._site = Site(service.settings.title, lang=service.settings.lang)
        self._script = embed.script(self._site)
        self.routes = [
            Route("/embed.js", self.script),
            Route("/embed/colours.css", self.colours),
            Route("/embed/{id}.json", self.document),
            Route("/embed/{id}", self.frame),
            Route("/embed/{id}/{section}", self.frame),
            Route("/oembed", self.oembed),
        ]

    async def frame(self, request: Request) -> Response:
        """`/embed/{id}` and `/embed/{id}/{section}`; `?theme=`, `?accent=`."""
        edition = await self._edition(request)
        address = site_address(request, self._service)
        if edition is None:
            message = N_("There is no leaflet with this address.")
            return self._refusal(request, 404, N_("Not found"), message, f"{address}/")
        monograph = edition.leaflet.monograph
        page = f"{address}/leaflets/{monograph.id}"
        if not self._origins.allowed:
            message = N_("This site does not allow its leaflets to be shown on other sites.")
            return self._refusal(request, 403, N_("Not allowed"), message, page)
        section, wanted = None, request.path_params.get("section")
        if wanted is not None:
            section = _section(monograph, wanted)
            if section is None:
                message = N_("This leaflet has no section with this address.")
                return self._refusal(request, 404, N_("Not found"), message, page)
        try:
            sheet = _sheet(request)
        except ValueError:
            message = N_("An accent is six hexadecimal digits (0b3d91); a theme is light or dark.")
            return self._refusal(request, 400, N_("Bad request"), message, page)
        if section:
            page = f"{page}#{section.id}"
        html = await anyio.to_thread.run_sync(self._frame, edition, section, page, sheet)
        return HTMLResponse(html, headers=self._headers(self._origins.ancestors))

    async def document(self, request: Request) -> Response:
        """`/embed/{id}.json`: what the element asks for."""
        edition = await self._edition(request)
        if not self._origins.allowed:
            return _denied()
        if edition is None:
            return _problem(404, "Not found", "There is no leaflet with this address.")
        text = await anyio.to_thread.run_sync(self._document, edition)
        return entity(request, text, json_document.media_type)

    async def script(self, request: Request) -> Response:
        """`/embed.js`."""
        if not self._origins.allowed:
            return _denied()
        return entity(request, self._script, "text/javascript", cache_control=A_WHILE)

    async def colours(self, request: Request) -> Response:
        """`/embed/colours.css`: those of a theme and of an accent."""
        try:
            text = colours.sheet(*_colours(request))
        except ValueError:
            return _problem(400, "Bad request", "No such theme or accent.")
        return entity(request, text, colours.media_type, cache_control=A_WHILE)

    async def oembed(self, request: Request) -> Response:
        """`/oembed?url=…`, with `format`, `maxwidth` and `maxheight` (oembed.com, 2.2)."""
        given = request.query_params
        format = given.get("format", "json")
        if format not in oembed.MEDIA_TYPES:
            return _problem(501, "Not implemented", "The formats are json and xml.")
        sizes = [given.get(name, "") for name in ("maxwidth", "maxheight")]
        if "url" not in given or not all(_SIZE.fullmatch(each) for each in sizes if each):
            return _problem(400, "Bad request", "Give url, and sizes in whole pixels if any.")
        await self._fresh()
        await published(self._service)
        found = self._embeddable(request, given["url"])
        if found is None or not self._origins.allowed:
            return _problem(404, "Not found", "There is nothing to embed at this address.")
        title, path = found
        address = site_address(request, self._service)
        room = oembed.Room(*(int(each or 0) for each in sizes))
        text = oembed.answer(format, title, address + path, self._site.title, address, room)
        return entity(request, text, oembed.MEDIA_TYPES[format])

    # ------------------------------------------------------------ making

    def _frame(self, edition: Edition, section: Section | None, page: str, sheet: str) -> str:
        introduction, parts = self._offered(edition)
        whole = offered(self._service, edition, "")
        monograph = edition.leaflet.monograph
        return embed.frame(self._site, monograph, section, introduction, parts, whole, page, sheet)

    def _document(self, edition: Edition) -> str:
        return embed.document(edition.leaflet.monograph, *self._offered(edition))

    def _offered(self, edition: Edition) -> tuple[Narrated, Mapping[str, Narrated]]:
        parts = {
            each.id: offered(self._service, edition, each.id)
            for each in edition.leaflet.monograph.sections
        }
        return offered(self._service, edition, INTRODUCTION), parts

    def _embeddable(self, request: Request, url: str) -> tuple[str, str] | None:
        """Title and path of the player for an address of ours; None if there is none."""
        address = site_address(request, self._service)
        try:
            parts = urlsplit(url)
        except ValueError:  # brackets that are no address
            return None
        matched = _LEAFLET.fullmatch(parts.path)
        edition = self._service.editions.get(matched[1]) if matched else None
        if edition is None or matched is None or f"{parts.scheme}://{parts.netloc}" != address:
            return None
        monograph = edition.leaflet.monograph
        wanted = matched[2] or parts.fragment
        section = _section(monograph, wanted)
        if section:
            return f"{monograph.title}: {section.title}", f"/embed/{monograph.id}/{section.id}"
        return None if matched[2] else (monograph.title, f"/embed/{monograph.id}")

    # ------------------------------------------------------------ answering

    async def _edition(self, request: Request) -> Edition | None:
        await self._fresh()
        await published(self._service)
        return self._service.editions.get(request.path_params["id"])

    def _headers(self, ancestors: str) -> dict[str, str]:
        return {
            **PRIVATE,
            "content-security-policy": _POLICY + ancestors,
            # Without these two a site that isolates itself could not show it.
            "cross-origin-embedder-policy": "require-corp",
            "cross-origin-resource-policy": "cross-origin",
            "permissions-policy": "camera=(), geolocation=(), microphone=()",
            "cache-control": "no-cache",
        }

    def _refusal(
        self, request: Request, status: int, title: str, message: str, address: str
    ) -> Response:
        """A page that may be read in any frame: it has nothing but words and a link."""
        asked = preferred(request.headers.get("accept-language", ""), translations.languages())
        lang = asked or translations.nearest(self._site.lang)
        html = embed.refusal(self._site, lang, status, title, message, address)
        headers = {**self._headers("*"), "vary": "Accept-Language"}
        return HTMLResponse(html, status, headers)


def _denied() -> Response:
    return _problem(403, "Not allowed", "This site does not allow embedding.")


def _section(monograph: Monograph, id: str) -> Section | None:
    return next((each for each in monograph.sections if each.id == id), None)


def _colours(request: Request) -> tuple[str, str]:
    given = request.query_params
    return given.get("theme", ""), given.get("accent", "").removeprefix("#").lower()


def _sheet(request: Request) -> str:
    """Address of the style sheet that a page asks for; empty for ours. Raises ValueError."""
    theme, accent = _colours(request)
    colours.sheet(theme, accent)
    query = "&".join(
        f"{name}={value}" for name, value in (("theme", theme), ("accent", accent)) if value
    )
    return f"/embed/colours.css?{query}" if query else ""


def _problem(status: int, title: str, message: str) -> Response:
    told = {"error": {"status": status, "title": title, "message": message}}
    headers = {**PRIVATE, "cache-control": "no-cache"}
    return Response(json_document.dumps(told) + "\n", status, headers, json_document.media_type)
