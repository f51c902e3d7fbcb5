"""Forms that people send: where they may come from, and what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException

if TYPE_CHECKING:
    from starlette.requests import Request

LARGEST = 64_000
"""Bytes of a form; the longest of ours, with every field full, has a tenth."""


def own(request: Request) -> bool:
    """Whether a POST comes from a page of this very site.

    Browsers say so in Sec-Fetch-Site over TLS and on the machine itself, otherwise in Origin; no
    page can change either. A request that has neither is from no page of ours.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    try:
        origin = urlsplit(request.headers.get("origin", "")).netloc.lower()
    except ValueError:
        return False
    return origin != "" and origin == request.headers.get("host", "").lower()


async def read(request: Request) -> dict[str, str]:
    """The fields of a form by their names.

    Raises HTTPException (400, 413 or 415) with the reason for anything that is none of ours.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise HTTPException(415, f"the type of the form is {kind or 'not given'}")
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            raise HTTPException(413, f"the form is larger than {LARGEST} bytes")
    try:
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=50))
    except ValueError as error:
        raise HTTPException(400, "the fields of the form cannot be read") from error
