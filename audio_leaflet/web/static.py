"""Static files over HTTP: read, shortened and compressed once, kept by browsers for good."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from typing import TYPE_CHECKING

import rcssmin
import rjsmin
from starlette.exceptions import HTTPException
from starlette.responses import Response

from audio_leaflet import resources
from audio_leaflet.web.audio import FOREVER
from audio_leaflet.web.headers import PRIVATE, REVALIDATE, not_modified

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from starlette.requests import Request

_COMPRESSED = (".woff2", ".png")
"""Formats that compression makes no smaller."""

_TYPES = {".js": "text/javascript", ".woff2": "font/woff2"}
"""Media types that a system's own table may not have, or have otherwise."""


_SHORTENED: dict[str, Callable[[str], str]] = {".js": rjsmin.jsmin, ".css": rcssmin.cssmin}
"""What takes comments and spare spaces out of a format: half of what a phone would fetch."""


@dataclass(frozen=True, slots=True)
class Asset:
    """One static file, ready to be sent."""

    data: bytes
    zipped: bytes
    """The same in gzip; empty where that is no smaller."""
    media_type: str
    etag: str
    """A weak one, of both forms (RFC 9110, 8.8.3)."""


class Static:
    """Answers `/static/{version}/…`, which never changes, and `/static/…`, which may.

    The version is that of the whole folder (`resources.static_version`): modules import one another
    by relative addresses, so a page has all its scripts from one release. Another version is not
    found, rather than answered with files that do not fit its page.
    """

    def __init__(self) -> None:
        """Reads the files; what is changed later is seen at the next start."""
        self._version = resources.static_version()
        self._assets = {name: _read(path) for name, path in resources.static_files().items()}

    async def answer(self, request: Request) -> Response:
        """One file."""
        path = request.path_params["path"]
        version, _, rest = path.partition("/")
        versioned = version == self._version
        asset = self._assets.get(rest if versioned else path)
        if asset is None:
            raise HTTPException(404)
        headers = {
            **PRIVATE,
            "etag": asset.etag,
            "cache-control": FOREVER if versioned else REVALIDATE,
        }
        if asset.zipped:
            headers["vary"] = "Accept-Encoding"
        if not_modified(request.headers.get("if-none-match", ""), asset.etag.removeprefix("W/")):
            return Response(status_code=304, headers=headers)
        body = asset.data
        if asset.zipped and "gzip" in request.headers.get("accept-encoding", ""):
            body = asset.zipped
            headers["content-encoding"] = "gzip"
        return Response(body, headers=headers, media_type=asset.media_type)


def _read(path: Path) -> Asset:
    data = path.read_bytes()
    if path.suffix in _SHORTENED:
        data = _SHORTENED[path.suffix](data.decode()).encode()
    zipped = b"" if path.suffix in _COMPRESSED else gzip.compress(data, mtime=0)
    guessed = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "text/plain"
    etag = f'W/"{hashlib.sha256(data).hexdigest()[:32]}"'
    return Asset(data, zipped if len(zipped) < len(data) else b"", guessed, etag)
