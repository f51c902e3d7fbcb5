"""The leaflet line over HTTP: each step in the form of each phone platform.

`/phone/{platform}` is the first step, and below it every place has its address. Who asks with what
was pressed gets the step that follows. The address is all that is known of a call, so that any
worker can answer the next request.
"""

from __future__ import annotations

import json
import logging
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio.to_thread
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from audio_leaflet import kinds
from audio_leaflet.errors import AudioLeafletError, LineError
from audio_leaflet.outputs import twiml
from audio_leaflet.web import forms, twilio
from audio_leaflet.web.audio import published
from audio_leaflet.web.entities import entity
from audio_leaflet.web.headers import PRIVATE
from audio_leaflet.web.site import site_address

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from starlette.requests import Request

    from audio_leaflet.kinds import StepFormat
    from audio_leaflet.line import Line
    from audio_leaflet.model import Step
    from audio_leaflet.service import Service

log = logging.getLogger(__name__)

MOST = 200
"""Fields of a form; Twilio sends some dozen, and one more for each header of a SIP call."""

_JSON = "application/json"

NO_STORE = {**PRIVATE, "cache-control": "no-store"}
"""An answer to a key: the next caller may press another one."""


class Phones:
    """Answers `/phone/{platform}` and `/phone/{platform}/{place}`, for every form of the line."""

    def __init__(self, service: Service, line: Line, fresh: Callable[[], Awaitable[None]]) -> None:
        """`fresh` takes up changed content."""
        self._service = service
        self._line = line
        self._fresh = fresh

    @property
    def routes(self) -> list[Route]:
        """An address for the first step of each platform, and one for every other."""
        return [
            Route(path + form.ending, partial(self._answer, form), methods=["GET", "POST"])
            for form in kinds.step_formats()
            for path in (f"/phone/{form.platform}", f"/phone/{form.platform}/{{place:path}}")
        ]

    async def _answer(self, form: StepFormat, request: Request) -> Response:
        try:
            sent = await _sent(request)
            if form.platform == twiml.platform:
                self._check(request, sent)
        except HTTPException as error:
            return _plain(error.status_code, error.detail)
        pressed = form.pressed(dict(sent))
        await self._fresh()
        await published(self._service)
        place = request.path_params.get("place", "")
        try:
            status, step = await anyio.to_thread.run_sync(self._step, form, place, pressed)
        except AudioLeafletError as error:
            log.warning("%s", error)
            return _plain(503, error.what, {"retry-after": "10"})
        text = form.write(step, f"{site_address(request, self._service)}/phone/{form.platform}")
        if status == 200 and pressed is None and request.method != "POST":
            return entity(request, text, form.media_type)
        return Response(text, status, NO_STORE, form.media_type)

    def _step(self, form: StepFormat, place: str, pressed: str | None) -> tuple[int, Step]:
        """The step, with the status of the answer. Raises AudioLeafletError if none can be heard.

        A caller at a place that is gone, with its leaflet perhaps, is told so and led on.
        """
        try:
            step = self._line.step(place or self._line.start())
            follows = "" if pressed is None else step.after(pressed)
            return 200, self._line.step(follows) if follows else step
        except LineError:
            return form.unknown, self._line.sorry(place)

    def _check(self, request: Request, sent: Sequence[tuple[str, Any]]) -> None:
        """Raises HTTPException (403, 415) for a request that is not from the Twilio account set."""
        token = self._service.settings.twilio_token
        if not token:
            return
        if forms.kind(request) == _JSON:
            raise HTTPException(415, "Twilio sends forms, not JSON.")
        path = request.scope["raw_path"].decode("latin-1")
        query = f"?{request.url.query}" if request.url.query else ""
        address = f"{site_address(request, self._service)}{path}{query}"
        fields = sent if request.method == "POST" else ()
        given = request.headers.get(twilio.HEADER, "")
        if not twilio.signed(token, given, address, fields):
            what = "is wrong" if given else "is missing"
            raise HTTPException(
                403,
                f"The signature of the request {what}. It was checked for {address} with the auth"
                " token of the setting twilio_token. Give Twilio exactly this address, or set"
                " AUDIO_LEAFLET_ADDRESS to the site that Twilio calls; and set"
                " AUDIO_LEAFLET_TWILIO_TOKEN to the token of the account that calls.",
            )


async def _sent(request: Request) -> list[tuple[str, Any]]:
    """What a request says: the fields of its form or JSON object, or of its query.

    Raises HTTPException (400, 413 or 415) with the reason for anything else.
    """
    if request.method != "POST":
        return list(request.query_params.multi_items())
    if forms.kind(request) != _JSON:
        return [*await forms.fields(request, MOST)]
    body = await forms.body(request)
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise HTTPException(400, "The body is no JSON.") from error
    if not isinstance(value, dict):
        raise HTTPException(400, "The body is JSON, but no object.")
    return list(value.items())


def _plain(status: int, message: str, headers: dict[str, str] | None = None) -> Response:
    """An error as engineers of a telephone system see it, in a log or with curl."""
    return PlainTextResponse(f"{message.rstrip('.')}.\n", status, NO_STORE | (headers or {}))
