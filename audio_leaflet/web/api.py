"""The API: `/api/v1/…`, its OpenAPI document and the page that explains it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import astuple
from typing import TYPE_CHECKING, Any

import anyio.to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from audio_leaflet import representations as told
from audio_leaflet.descriptions import ROOT, Descriptions, parts
from audio_leaflet.errors import (
    ChangedMeanwhile,
    ConflictError,
    FullError,
    PublishingError,
    RefusedLeaflet,
)
from audio_leaflet.markup import Site
from audio_leaflet.outputs import document, reference
from audio_leaflet.publishing import Publisher, Submission
from audio_leaflet.sources import LIMIT
from audio_leaflet.web import problems
from audio_leaflet.web.audio import published
from audio_leaflet.web.entities import entity, tag
from audio_leaflet.web.headers import PAGE, PRIVATE, accepts, not_modified
from audio_leaflet.web.operations import Asked, Operation, Reply, openapi, parameters
from audio_leaflet.web.problems import KINDS, ProblemError
from audio_leaflet.web.site import site_address
from audio_leaflet.web.tokens import Tokens, hashed

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from audio_leaflet.exports import Exports
    from audio_leaflet.service import Edition, Service
    from audio_leaflet.telephony import Telephony

log = logging.getLogger(__name__)

OPENAPI = "/openapi.json"

JSON = "application/json"

SUFFIXES = {
    "text/markdown": (".md", ".markdown"),
    "text/plain": (".txt",),
    "text/html": (".html", ".htm"),
    JSON: (".json",),
}
"""Media types of leaflets, with the endings of their files, the first that of a new one."""

ANY = "application/octet-stream"
"""The media type of a file whose name tells its format."""

EXAMPLE = """---
title: Clonidine {form}
pronunciation: KLOE-ni-deen
---

## Uses

Clonidine lowers high blood pressure.

## Side effects
"""
"""A leaflet for the document."""

_TEXT = {"type": "string", "minLength": 1}

BODY: dict[str, dict[str, object]] = {
    "text/markdown": {"schema": _TEXT, "example": EXAMPLE.format(form="tablets")},
    "text/plain": {
        "schema": _TEXT,
        "example": "CLONIDINE - ORAL\nUses\nUSES: Clonidine lowers high blood pressure.\n",
    },
    "text/html": {
        "schema": _TEXT,
        "example": "<h1>Clonidine patch</h1><h2>Uses</h2><p>Clonidine lowers blood pressure.</p>",
    },
    JSON: {
        "schema": {
            "type": "object",
            "description": "The answer of a medication service, with the page in"
            " `data.attributes.html`.",
            "properties": {"data": {"type": "object"}},
            "required": ["data"],
        },
        "example": {
            "data": {
                "attributes": {
                    "html": "<h1>Clonidine injection</h1><h2>Uses</h2><p>It eases pain.</p>"
                }
            }
        },
    },
    ANY: {"schema": _TEXT, "example": EXAMPLE.format(form="capsules")},
}
"""What may be sent as a leaflet, by its media type, for the document."""


class Api:
    """Answers the addresses of the API on one service."""

    def __init__(
        self,
        service: Service,
        exports: Exports,
        telephony: Telephony,
        fresh: Callable[[], Awaitable[None]],
    ) -> None:
        """`fresh` takes up changed content."""
        self._service = service
        self._describe = Descriptions(service, exports, telephony)
        self._fresh = fresh
        self._publisher = Publisher(service)
        self._tokens = Tokens(service.settings.api_tokens.split())
        self._site = Site(service.settings.title, lang=service.settings.lang)
        self._app = self._starlette()

    @staticmethod
    def serves(path: str) -> bool:
        """Whether an address is one of ours."""
        return path in (OPENAPI, "/api") or path.startswith("/api/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        await self._app(scope, receive, send)

    def problem(self, scope: Scope, status: int, detail: str) -> Response:
        """A problem that was found before the request came here."""
        return self._answer(Request(scope), ProblemError(status, detail))

    # ------------------------------------------------------------ reading

    def leaflets(self, asked: Asked) -> Reply:
        """The list of leaflets, a page of it."""
        query = asked.query
        if not isinstance(query, told.LeafletsQuery):
            raise TypeError(query)
        try:
            body = self._describe.leaflets(query, asked.site)
        except LookupError as error:
            raise ProblemError(404, "That leaflet is not among those found (any more).") from error
        return Reply(body, headers={"link": f'<{body.next}>; rel="next"'} if body.next else {})

    def leaflet(self, asked: Asked) -> Reply:
        """One leaflet."""
        return Reply(self._describe.leaflet(self._edition(asked), asked.site))

    def sections(self, asked: Asked) -> Reply:
        """The sections of a leaflet with their texts."""
        return Reply(self._describe.sections(self._edition(asked), asked.site))

    def section(self, asked: Asked) -> Reply:
        """One section with its text."""
        return Reply(self._describe.section(self._edition(asked), asked.section, asked.site))

    def timings(self, asked: Asked) -> Reply:
        """When each word of a section is heard."""
        return Reply(self._describe.timings(self._edition(asked), asked.section, asked.site))

    def renditions(self, asked: Asked) -> Reply:
        """The recordings of a section."""
        return Reply(self._describe.renditions(self._edition(asked), asked.section, asked.site))

    def exports(self, asked: Asked) -> Reply:
        """The files that a leaflet can be had as."""
        return Reply(self._describe.exports(self._edition(asked), asked.site))

    def leaflet_status(self, asked: Asked) -> Reply:
        """How the narration of a leaflet stands."""
        return Reply(self._describe.leaflet_status(self._edition(asked)))

    def status(self, asked: Asked) -> Reply:
        """How the narration of the site stands."""
        return Reply(self._describe.status())

    def _edition(self, asked: Asked) -> Edition:
        edition = self._service.editions.get(asked.id)
        if edition is None:
            near = [each.monograph.id for each in self._service.catalogue.nearest(asked.id[:100])]
            meant = f" Perhaps {' or '.join(near)} is meant." if near else ""
            raise ProblemError(404, f"There is no leaflet with this id.{meant}")
        if asked.section and asked.section not in dict(parts(edition)):
            ids = ", ".join(id for id, _ in parts(edition))
            raise ProblemError(404, f"The leaflet has no section with this id; it has: {ids}.")
        return edition

    # ------------------------------------------------------------ publishing

    def publish(self, asked: Asked) -> Reply:
        """Add a leaflet, or replace it."""
        query = asked.query
        if not isinstance(query, told.PublishQuery):
            raise TypeError(query)
        meant = asked.if_match
        submission = Submission(
            asked.body,
            _suffixes(asked.media_type, query.file),
            query.file,
            query.replace or bool(meant),
            query.allow_unspoken,
            asked.who,
            (lambda edition: self._is(edition, asked.site, meant)) if meant else None,
        )
        try:
            done = self._publisher.publish(submission)
        except PublishingError as error:
            raise _refused(error) from error
        log.info("api: %s published %s", asked.who, done.id)
        address = f"{asked.site}{ROOT}/leaflets/{done.id}"
        body = told.Published(
            id=done.id,
            created=done.created,
            address=address,
            page=f"{asked.site}/leaflets/{done.id}",
            status=f"{address}/status",
            warnings=tuple(map(problems.fault, done.warnings)),
        )
        return Reply(body, 201 if done.created else 200, {"location": address})

    def _is(self, edition: Edition, site: str, if_match: str) -> bool:
        """Whether If-Match names the leaflet.

        Its tags are weak, for it may be sent compressed; they are hashes of all that is told of the
        leaflet, so they are compared here as if they were not.
        """
        return not_modified(if_match, tag(problems.encoded(self._describe.leaflet(edition, site))))

    async def _admit(self, request: Request) -> str:
        """Who asks, if it is somebody who may publish. Raises ProblemError."""
        if not self._service.settings.api_tokens:
            raise ProblemError(403, "This site takes no leaflets: its setting api_tokens is empty.")
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        challenge = {"www-authenticate": f'Bearer realm="{self._site.root or ROOT}"'}
        if scheme.lower() != "bearer" or not token.strip():
            remedy = "Send the header Authorization: Bearer and a token."
            raise ProblemError(401, f"There is no token. {remedy}", headers=challenge)
        admitted = await self._tokens.admit(token.strip())
        if admitted is None:
            wait = {"retry-after": "30"}
            raise ProblemError(429, "Too many wrong tokens are being tried.", headers=wait)
        if not admitted:
            client = request.client.host if request.client else "unknown"
            log.warning("api: a wrong token from %s", client)
            wrong = {"www-authenticate": f'{challenge["www-authenticate"]}, error="invalid_token"'}
            raise ProblemError(401, "This site does not know the token.", headers=wrong)
        return f"token {hashed(token.strip())[:12]}"

    # ------------------------------------------------------------ HTTP

    def _starlette(self) -> Starlette:
        paths: dict[str, list[Operation]] = {}
        for operation in OPERATIONS:
            paths.setdefault(operation.path, []).append(operation)
        application = Starlette(
            routes=[
                Route(OPENAPI, self._openapi),
                Route("/api", self._reference),
                *(
                    Route(path, self._endpoint(found), methods=[each.method for each in found])
                    for path, found in paths.items()
                ),
            ],
            middleware=[Middleware(GZipMiddleware, minimum_size=500)],
            exception_handlers={
                ProblemError: self._problem,
                HTTPException: self._problem,
                Exception: self._problem,
            },
        )
        application.router.redirect_slashes = False
        return application

    def _endpoint(self, found: list[Operation]) -> Callable[[Request], Awaitable[Response]]:
        """Answers the operations of one path."""
        operations = {each.method: each for each in found}
        if "GET" in operations:
            operations["HEAD"] = operations["GET"]

        async def endpoint(request: Request) -> Response:
            operation = operations[request.method]
            who = await self._admit(request) if operation.restricted else ""
            if not accepts(request.headers.get("accept", ""), JSON):
                raise ProblemError(406, f"The answers here are {JSON}. Accept it.")
            given = request.query_params.multi_items()
            asked = Asked(
                parameters(operation.query, given),
                site_address(request, self._service),
                request.path_params.get("id", ""),
                request.path_params.get("section", ""),
                *await _sent(request, operation),
                request.headers.get("if-match", "") if operation.restricted else "",
                who,
            )
            await self._fresh()
            await published(self._service)
            reply = await anyio.to_thread.run_sync(operation.handler, self, asked)
            return _answered(request, operation, reply)

        return endpoint

    async def _openapi(self, request: Request) -> Response:
        text = document.dumps(self._document(request)) + "\n"
        return entity(request, text, JSON)

    async def _reference(self, request: Request) -> Response:
        html = await anyio.to_thread.run_sync(
            reference.page,
            self._site,
            self._document(request),
            [reference.Explained(*astuple(kind)) for kind in KINDS.values()],
        )
        return HTMLResponse(html, headers={**PAGE, "cache-control": "no-cache"})

    def _document(self, request: Request) -> dict[str, Any]:
        return openapi(
            OPERATIONS, self._service.settings.title, site_address(request, self._service)
        )

    async def _problem(self, request: Request, error: Exception) -> Response:
        return self._answer(request, error)

    def _answer(self, request: Request, error: Exception) -> Response:
        """Any error as problem details."""
        if isinstance(error, HTTPException):
            headers = dict(error.headers or {})
            if "Allow" in headers:
                headers["Allow"] = ", ".join(sorted(headers["Allow"].split(", ")))
            error = ProblemError(error.status_code, KINDS[error.status_code].meaning, (), headers)
        elif not isinstance(error, ProblemError):
            error = ProblemError(500, KINDS[500].meaning)
        return problems.answer(error, site_address(request, self._service), request.url.path)


async def _sent(request: Request, operation: Operation) -> tuple[bytes, str]:
    """The body and its media type; both empty if the operation has none.

    Raises ProblemError (413 or 415) before more is read than a leaflet may have.
    """
    if not operation.body:
        return b"", ""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in operation.body:
        known = ", ".join(operation.body)
        remedy = f"Name the format in Content-Type, as one of {known}."
        raise ProblemError(415, f"The type {kind!r} is not read. {remedy}")
    too_large = ProblemError(413, f"It is larger than {LIMIT // 1_000_000} MB.")
    length = request.headers.get("content-length", "0")
    if length.isdecimal() and int(length) > LIMIT:
        raise too_large
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LIMIT:
            raise too_large
    return bytes(body), kind


def _suffixes(media_type: str, file: str) -> tuple[str, ...]:
    """Endings of files of the format. Raises ProblemError (415) if that is not clear."""
    ending = f".{file.rpartition('.')[2]}" if file else ""
    if media_type == ANY and not file:
        remedy = "Name the file with the parameter file, or the format with Content-Type."
        raise ProblemError(415, f"It is not said which format it has. {remedy}")
    if media_type == ANY:
        return next(each for each in SUFFIXES.values() if ending in each)
    if file and ending not in SUFFIXES[media_type]:
        raise ProblemError(415, f"A file that ends in {ending} is not {media_type}.")
    return SUFFIXES[media_type]


_STATUS: dict[type[PublishingError], int] = {
    RefusedLeaflet: 422,
    ConflictError: 409,
    ChangedMeanwhile: 412,
    FullError: 507,
}
"""The kind of problem of each error; of any other it is that the folder cannot be written."""


def _refused(error: PublishingError) -> ProblemError:
    faults = error.problems if isinstance(error, RefusedLeaflet) else ()
    status = _STATUS.get(type(error), 503)
    return ProblemError(status, f"{error}", tuple(map(problems.fault, faults)))


def _answered(request: Request, operation: Operation, reply: Reply) -> Response:
    if type(reply.body) is not operation.answer:
        raise TypeError(f"{operation.name} answers {type(reply.body).__name__}")
    body = problems.encoded(reply.body)
    headers = {**PRIVATE, **reply.headers}
    if operation.restricted:
        return Response(body, reply.status, {**headers, "cache-control": "no-store"}, JSON)
    return entity(request, body, JSON, headers)


_SECTION = f"{ROOT}/leaflets/{{id}}/sections/{{section}}"

OPERATIONS = (
    Operation(
        "listLeaflets",
        "GET",
        f"{ROOT}/leaflets",
        "Leaflets, a page at a time",
        "All leaflets, or those that a search finds, that are in a language, or that have changed."
        " Follow `next` (also in the header `Link`) until it is null. A leaflet that has been"
        " removed is not in the list any more.",
        told.Leaflets,
        Api.leaflets,
        told.LeafletsQuery,
        problems=(404,),
    ),
    Operation(
        "publishLeaflet",
        "POST",
        f"{ROOT}/leaflets",
        "Add or replace a leaflet",
        "Publishes a leaflet in any format that is read, whole or not at all: everything in it has"
        " to be understood, and every word to be said. What is wrong with it is answered with line"
        " numbers, and then nothing is written. Its narration begins at once.",
        told.Published,
        Api.publish,
        told.PublishQuery,
        {200: "It has taken the place of a leaflet.", 201: "It was added."},
        (401, 403, 409, 412, 413, 415, 422, 429, 503, 507),
        BODY,
    ),
    Operation(
        "getLeaflet",
        "GET",
        f"{ROOT}/leaflets/{{id}}",
        "One leaflet",
        "Names, language, date and source, and where its sections are.",
        told.Leaflet,
        Api.leaflet,
        problems=(404,),
    ),
    Operation(
        "listSections",
        "GET",
        f"{ROOT}/leaflets/{{id}}/sections",
        "All sections with their texts",
        "The whole text of a leaflet as printed, the introduction first.",
        told.Sections,
        Api.sections,
        problems=(404,),
    ),
    Operation(
        "getSection",
        "GET",
        _SECTION,
        "One section with its text",
        "The text as printed, block by block.",
        told.Section,
        Api.section,
        problems=(404,),
    ),
    Operation(
        "getTimings",
        "GET",
        f"{_SECTION}/timings",
        "When each word of a section is heard",
        "For a player that marks what is heard.",
        told.Timings,
        Api.timings,
        problems=(404,),
    ),
    Operation(
        "listRenditions",
        "GET",
        f"{_SECTION}/renditions",
        "The recordings of a section",
        "Each with an address that follows the text, and one whose bytes never change.",
        told.Renditions,
        Api.renditions,
        problems=(404,),
    ),
    Operation(
        "listExports",
        "GET",
        f"{ROOT}/leaflets/{{id}}/exports",
        "The leaflet as a file",
        "Books, audio with chapters, large print and text.",
        told.Exports,
        Api.exports,
        problems=(404,),
    ),
    Operation(
        "getLeafletStatus",
        "GET",
        f"{ROOT}/leaflets/{{id}}/status",
        "How the narration of a leaflet stands",
        "Watch it after publishing, until `complete` is true or a `state` is `failed`.",
        told.LeafletStatus,
        Api.leaflet_status,
        problems=(404,),
    ),
    Operation(
        "getStatus",
        "GET",
        f"{ROOT}/status",
        "How the narration of the site stands",
        "Counts since the server was started.",
        told.Status,
        Api.status,
    ),
)
"""All that the API does."""
