"""Addresses for use without a network: the service worker, its pages, the web app manifest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from audio_leaflet import translations
from audio_leaflet.markup import Site
from audio_leaflet.outputs import offline
from audio_leaflet.web.entities import entity
from audio_leaflet.web.headers import PAGE, PRIVATE

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from audio_leaflet.service import Service

_WORKER = {**PRIVATE, "content-security-policy": "default-src 'none'; connect-src 'self'"}
"""A worker has the policy of its own answer, not that of a page; it only fetches from here."""


class Offline:
    """Answers `/sw.js`, `/manifest.webmanifest`, `/stored` and `/offline`."""

    def __init__(self, service: Service) -> None:
        """Nothing of this changes while the program runs."""
        self._site = site = Site(service.settings.title, lang=service.settings.lang)
        self._worker = offline.worker(site, translations.languages())
        self._manifest = offline.manifest(site)
        self.routes = [
            Route("/sw.js", self.worker),
            Route("/manifest.webmanifest", self.manifest),
            Route("/stored", self.stored),
            Route("/offline", self.offline),
        ]

    async def worker(self, request: Request) -> Response:
        """The service worker: at the root, since it may only serve what is below its address."""
        return entity(request, self._worker, "text/javascript", _WORKER)

    async def manifest(self, request: Request) -> Response:
        """The web app manifest."""
        return entity(request, self._manifest, offline.manifest_type)

    async def stored(self, request: Request) -> Response:
        """What is stored on the device; `?lang=` is a language of the interface."""
        return entity(request, offline.stored_page(self._site, _language(request)), _HTML, PAGE)

    async def offline(self, request: Request) -> Response:
        """What the service worker shows in the place of a page that is not kept."""
        return entity(request, offline.offline_page(self._site, _language(request)), _HTML, PAGE)


_HTML = "text/html"


def _language(request: Request) -> str:
    return translations.language(request.query_params.get("lang", "")[:35])
