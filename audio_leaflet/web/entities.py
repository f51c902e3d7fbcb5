"""Text that is made anew at each request, and sent only to whom has not got it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from starlette.responses import Response

from audio_leaflet.web.headers import PRIVATE, REVALIDATE, not_modified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request


def tag(body: bytes) -> str:
    """The entity tag of a text, in its quotation marks."""
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def entity(
    request: Request,
    text: str | bytes,
    media_type: str,
    headers: Mapping[str, str] = PRIVATE,
    cache_control: str = REVALIDATE,
) -> Response:
    """The text under a hash of itself; 304 to a client that has it already."""
    body = text.encode() if isinstance(text, str) else text
    etag = tag(body)
    # Weak, for the same text may be sent compressed (RFC 9110, 8.8.3).
    sent = {**headers, "etag": f"W/{etag}", "cache-control": cache_control}
    if not_modified(request.headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=sent)
    return Response(body, headers=sent, media_type=media_type)
