"""Forms that people send: where they may come from, and what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException

if TYPE_CHECKING:
    from starlette.requests import Request

LARGEST = 64_000
"""Bytes of a form; the longest of ours, with every field full, has a tenth."""

MOST = 50
"""Fields of a form; ours have at most ten."""


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
    return dict(await fields(request))


async def fields(request: Request, most: int = MOST) -> list[tuple[str, str]]:
    """The fields of a form in their order; a name may be there twice.

    Raises as `read` does, for more than `most` fields, too.
    """
    sent = kind(request)
    if sent != "application/x-www-form-urlencoded":
        raise HTTPException(415, f"the type of the form is {sent or 'not given'}")
    try:
        text = (await body(request)).decode("ascii")
        return parse_qsl(text, keep_blank_values=True, max_num_fields=most)
    except ValueError as error:
        raise HTTPException(400, "the fields of the form cannot be read") from error


def kind(request: Request) -> str:
    """The media type of what is sent, lower case, without parameters; empty if it is not given."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def body(request: Request) -> bytes:
    """What is sent, whole. Raises HTTPException (413) if it is too large."""
    sent = b""
    async for piece in request.stream():
        sent += piece
        if len(sent) > LARGEST:
            raise HTTPException(413, f"the form is larger than {LARGEST} bytes")
    return sent
