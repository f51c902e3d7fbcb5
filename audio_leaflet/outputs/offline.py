"""What a device keeps for use without a network: web app manifest, service worker, own pages."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from audio_leaflet import markup, resources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from audio_leaflet.markup import Site

manifest_type = "application/manifest+json"
"""W3C Web Application Manifest, section 4.3."""

_GROUND = "#ffffff"
_THEME = "#0b3d91"
"""Colours while the site starts as an app: those of the light theme and of the icon."""

_ICONS = (("icon-192", "192x192", "any"), ("icon-512", "512x512", "any"))
_MASKABLE = ("maskable-512", "512x512", "maskable")
"""File, size and purpose; of a maskable icon a system may cut off the edges."""

_LEFT_OUT = ("workbench.css", "reference.css", "offline/worker.js", "embed/")
"""Beginnings of the names of static files that no page of a listener on this site loads."""


def manifest(site: Site) -> str:
    """The web app manifest, by which the site can be installed."""
    static = f"{site.root}/static/{resources.static_version()}"
    document = {
        "id": f"{site.root}/",
        "name": site.title,
        "lang": site.lang,
        "dir": markup.direction(site.lang),
        "start_url": f"{site.root}/",
        "scope": f"{site.root}/",
        "display": "standalone",
        "background_color": _GROUND,
        "theme_color": _THEME,
        "icons": [
            {
                "src": f"{static}/icons/{name}.png",
                "sizes": size,
                "type": "image/png",
                "purpose": purpose,
            }
            for name, size, purpose in (*_ICONS, _MASKABLE)
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def stored_page(site: Site, lang: str) -> str:
    """What is stored on the reader's device, and the buttons that remove it."""
    return _render("stored.html", lang, site=site)


def offline_page(site: Site, lang: str) -> str:
    """What stands in the place of a page that is not kept, when there is no network."""
    return _render("offline.html", lang, site=site)


def worker(site: Site, languages: Sequence[str]) -> str:
    """The service worker of this release: static/offline/worker.js, and what it is to keep.

    Its bytes are others as soon as a static file or one of these pages is another, by which a
    browser notices a new release (Service Workers, section "Update").
    """
    static = resources.static_version()
    names = [
        name
        for name in resources.static_files()
        if name.endswith((".css", ".js")) and not name.startswith(_LEFT_OUT)
    ]
    pages = [page(site, lang) for lang in languages for page in (stored_page, offline_page)]
    version = hashlib.sha256("".join(pages).encode()).hexdigest()[:16]
    release = {
        "version": f"{static}-{version}",
        "files": [f"{site.root}/static/{static}/{name}" for name in names],
        "offline": {lang: f"{site.root}/offline?lang={lang}" for lang in languages},
        "stored": {lang: f"{site.root}/stored?lang={lang}" for lang in languages},
    }
    code = (resources.static() / "offline" / "worker.js").read_text("utf-8")
    return f"self.release = {json.dumps(release)};\n{code}"


_render = markup.renderer()
