"""Exports over HTTP: a leaflet as one file, at the leaflet's address with the format's suffix.

A file is sent when it is whole, never while it is being made: most of its formats begin with an
index of what follows. Who asks for one that is not made yet waits a while for it, and is then told
in words to come back; it is made all the same.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from typing import TYPE_CHECKING

import anyio.to_thread

from audio_leaflet.errors import AudioLeafletError
from audio_leaflet.studio import PASSING
from audio_leaflet.translations import N_
from audio_leaflet.web.audio import (
    Asked,
    Headers,
    Kept,
    Refuse,
    entity_tag,
    published,
    send_kept,
    send_stored,
)
from audio_leaflet.web.headers import PRIVATE, REVALIDATE, SELF_CONTAINED

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.types import Receive, Scope, Send

    from audio_leaflet.exports import Export, Exports
    from audio_leaflet.service import Service

WAIT = 25.0
"""Seconds that a request waits for a file being made: less than proxies and browsers do."""

_ADDRESS = re.compile(r"/leaflets/([a-z0-9][a-z0-9-]{0,99})(\.[a-z0-9.-]+)")


class Downloads:
    """Answers `/leaflets/{id}{suffix}` for each format in which a leaflet can be taken away."""

    def __init__(
        self,
        service: Service,
        exports: Exports,
        refuse: Refuse,
        fresh: Callable[[], Awaitable[None]],
    ) -> None:
        """`refuse` answers errors as the client likes them; `fresh` takes up changed content."""
        self._service = service
        self._exports = exports
        self._refuse = refuse
        self._fresh = fresh
        self._names = {each.suffix: name for name, each in exports.formats.items()}

    def serves(self, path: str) -> bool:
        """Whether an address is one of ours."""
        found = _ADDRESS.fullmatch(path)
        return found is not None and found[2] in self._names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request for an address that `serves`."""
        found = _ADDRESS.fullmatch(scope["path"])
        if scope["method"] not in ("GET", "HEAD") or found is None:
            message = N_("Leaflets can be read, not written.")
            await self._refuse(scope, receive, send, 405, N_("Not allowed"), message)
            return
        await self._fresh()
        await published(self._service)
        id, name = found[1], self._names[found[2]]
        if id not in self._service.editions:
            message = N_("There is no leaflet with this address.")
            await self._refuse(scope, receive, send, 404, N_("Not found"), message)
            return
        try:
            await self._answer(scope, send, self._exports.export(id, name))
        except TimeoutError:
            title = N_("Not ready yet")
            message = N_(
                "This file is being made for the first time, which can take some minutes. Once it"
                " is made, it is sent at once."
            )
            await self._refuse(scope, receive, send, 503, title, message, passing=True)
        except AudioLeafletError as error:
            passing = isinstance(error, PASSING)
            title = N_("No recording")
            await self._refuse(scope, receive, send, 503, title, f"{error.what}.", passing)

    async def _answer(self, scope: Scope, send: Send, export: Export) -> None:
        """Raises TimeoutError if it is not made soon, and what `Exports.make` does."""
        asked, described = Asked.of(scope), _described(export)
        reader = await anyio.to_thread.run_sync(self._exports.stored, export)
        if reader is not None:
            try:
                await send_stored(send, asked, reader, REVALIDATE, described)
            finally:
                reader.close()
            return
        making = asyncio.wrap_future(self._exports.request(export))
        finished = await asyncio.wait_for(asyncio.shield(making), WAIT)
        etag = entity_tag(hashlib.sha256(finished.data).hexdigest())
        await send_kept(send, asked, Kept(finished.data, etag), REVALIDATE, described)


def _described(export: Export) -> Headers:
    """What the file is and how it is called, the content type first.

    A page is shown, everything else is kept: the name is that of RFC 6266, of plain ASCII.
    """
    shown = export.format.media_type.startswith("text/html")
    headers = {
        "content-type": export.format.media_type,
        "content-disposition": f'{"inline" if shown else "attachment"}; filename="{export.file}"',
        **PRIVATE,
    }
    if shown:
        headers["content-security-policy"] = SELF_CONTAINED
    return [(name.encode(), value.encode()) for name, value in headers.items()]
