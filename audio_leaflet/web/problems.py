"""Problem details (RFC 9457): every error of the API, each kind once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import Response

from audio_leaflet.representations import Fault, ProblemDetails
from audio_leaflet.web.headers import PRIVATE

if TYPE_CHECKING:
    from audio_leaflet.model import Problem

MEDIA_TYPE = "application/problem+json"

REFERENCE = "/api"
"""Address of the page that explains the kinds, each under its name."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem."""

    name: str
    """Anchor on the page that explains it."""
    status: int
    title: str
    meaning: str
    """What the client can do about it."""


KINDS = {
    kind.status: kind
    for kind in (
        Kind(
            "bad-request",
            400,
            "The request is wrong",
            "A parameter is unknown, is given twice, or has a value that it cannot have; `errors`"
            " names each. Mend the request.",
        ),
        Kind(
            "unauthorized",
            401,
            "A token is needed",
            "Send `Authorization: Bearer` and a token that this site knows. A wrong one is answered"
            " late on purpose.",
        ),
        Kind(
            "forbidden",
            403,
            "Nobody may do this here",
            "The site has no tokens: who runs it sets `api_tokens` to let somebody publish.",
        ),
        Kind(
            "not-found",
            404,
            "Not found",
            "There is no such leaflet, section or address, or not any more.",
        ),
        Kind(
            "method-not-allowed",
            405,
            "Not allowed",
            "The address does not know this method; the header `Allow` names those that it knows.",
        ),
        Kind(
            "not-acceptable",
            406,
            "Not acceptable",
            "The header `Accept` takes nothing that there is. Accept `application/json`.",
        ),
        Kind(
            "conflict",
            409,
            "It would take the place of something else",
            "A leaflet with this id, or a file of this name, is there already. Add `replace=true`"
            " to the address, or send `If-Match`, if it is to be replaced.",
        ),
        Kind(
            "changed-meanwhile",
            412,
            "It has changed meanwhile",
            "The leaflet is not the one of `If-Match` any more. Fetch it, and decide again.",
        ),
        Kind(
            "too-large",
            413,
            "Too large",
            "A leaflet has at most 5 MB. Send one leaflet at a time.",
        ),
        Kind(
            "address-too-long",
            414,
            "The address is too long",
            "No address here is this long.",
        ),
        Kind(
            "unsupported-media-type",
            415,
            "Not a format that is read",
            "The header `Content-Type` names no format of leaflets, or another than the file's name"
            " does.",
        ),
        Kind(
            "refused",
            422,
            "The leaflet has faults",
            "It could not be read whole, or not all of it could be said. `errors` has every fault"
            " with its line and its remedy. Nothing was written.",
        ),
        Kind(
            "too-many-attempts",
            429,
            "Too many wrong tokens",
            "So many wrong tokens are being tried that this one was not looked at. Try again when"
            " the header `Retry-After` says.",
        ),
        Kind(
            "internal",
            500,
            "A fault of the server",
            "It has been noted in the log.",
        ),
        Kind(
            "not-writable",
            503,
            "The content folder cannot be written",
            "It is read-only, or the program may not write there. Nothing was changed. Who runs the"
            " site has to mend it.",
        ),
        Kind(
            "full",
            507,
            "There is no room left",
            "The disk of the content folder is full. Nothing was changed. Free some space, then try"
            " again.",
        ),
    )
}
"""By their status: there is one kind for each."""


class ProblemError(Exception):
    """A request that is not met: which kind of problem, and what is wrong here."""

    def __init__(
        self,
        status: int,
        detail: str,
        errors: tuple[Fault, ...] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.kind = KINDS[status]
        self.detail = detail
        self.errors = errors
        self.headers = dict(headers or {})


def answer(error: ProblemError, site: str, path: str) -> Response:
    """The answer to a request for `path`; `site` is the address of the site."""
    kind = error.kind
    body = ProblemDetails(
        type=f"{site}{REFERENCE}#{kind.name}",
        title=kind.title,
        status=kind.status,
        detail=error.detail,
        instance=path[:200],
        errors=error.errors,
    )
    headers = {**PRIVATE, "cache-control": "no-store", **error.headers}
    return Response(encoded(body), kind.status, headers, MEDIA_TYPE)


def encoded(value: object) -> bytes:
    """A representation as readable JSON text."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def fault(problem: Problem) -> Fault:
    """A problem of a leaflet; its place is a line of what was sent."""
    _, _, line = problem.where.rpartition(":")
    return Fault(
        level=problem.level,
        detail=f"{problem.what.rstrip('.')}.",
        remedy=f"{problem.remedy.rstrip('.')}.",
        line=int(line) if line.isdecimal() and int(line) else None,
    )
