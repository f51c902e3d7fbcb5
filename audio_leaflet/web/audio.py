"""Narrations over HTTP: from memory, from the store, or while they are being made.

A plain ASGI application in front of the pages: everything that a cached answer needs (bytes, entity
tag, encoded headers) is kept ready in memory, so that one worker keeps up with a file server.
"""

from __future__ import annotations

import asyncio
import logging
import re
import threading
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import anyio.to_thread

from audio_leaflet.errors import AudioLeafletError
from audio_leaflet.script import NAME
from audio_leaflet.studio import PASSING
from audio_leaflet.translations import N_
from audio_leaflet.web.headers import PRIVATE, REVALIDATE, byte_range, not_modified

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from audio_leaflet.kinds import Reader
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Service
    from audio_leaflet.studio import Take

log = logging.getLogger(__name__)

Headers = list[tuple[bytes, bytes]]

KEYED = re.compile(r"/audio/(mp3-[0-9a-f]{40})\.mp3")
WHOLE = re.compile(r"/leaflets/([a-z0-9][a-z0-9-]{0,99})\.mp3")
PART = re.compile(r"/leaflets/([a-z0-9][a-z0-9-]{0,99})/(_name|[a-z0-9][a-z0-9-]{0,99})\.mp3")

FOREVER = "public, max-age=31536000, immutable"
"""For an address that contains the key: its bytes never change."""

LARGEST = 0.25
"""Share of the memory cache that one narration may take; larger ones are read from the store."""

TOUCH = 600.0
"""Seconds between two notes to the store that a narration in memory is used, lest it be evicted."""

CHUNK = 1 << 18
"""Bytes read from the store at a time."""

_BASE: Headers = [
    (b"content-type", b"audio/mpeg"),
    *((name.encode(), value.encode()) for name, value in PRIVATE.items()),
]


@dataclass(slots=True)
class Kept:
    """A narration in memory, ready to be sent."""

    data: bytes
    etag: str
    used: float = field(default_factory=time.monotonic)
    """When the store was last told that it is used."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for."""

    get: bool
    """False for HEAD, which has no range (RFC 9110, 14.2)."""
    range: str
    if_range: str
    if_none_match: str

    @property
    def whole(self) -> bool:
        """Whether all of it is wanted from the beginning, as players ask first."""
        return self.get and self.range in ("", "bytes=0-")

    @staticmethod
    def of(scope: Scope) -> Asked:
        """The request of an ASGI scope; a header given twice counts as one list."""
        found = {b"range": b"", b"if-range": b"", b"if-none-match": b""}
        for name, value in scope["headers"]:
            if name in found:
                found[name] = found[name] + b", " + value if found[name] else value
        shown = {name: value.decode("latin-1") for name, value in found.items()}
        get = scope["method"] == "GET"
        return Asked(
            get, shown[b"range"] if get else "", shown[b"if-range"], shown[b"if-none-match"]
        )


class Memory:
    """The narrations last asked for, up to a number of bytes."""

    def __init__(self, limit: int) -> None:
        """At most `limit` bytes."""
        self._limit = limit
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def get(self, key: str) -> Kept | None:
        """The narration, if it is here."""
        kept = self._kept.get(key)
        if kept is not None:
            with self._lock:
                if key in self._kept:
                    self._kept.move_to_end(key)
        return kept

    def keep(self, key: str, kept: Kept) -> None:
        """Keep it, and let go of those not asked for the longest."""
        with self._lock:
            if key in self._kept or len(kept.data) > self._limit * LARGEST:
                return
            self._kept[key] = kept
            self._size += len(kept.data)
            while self._size > self._limit:
                _, oldest = self._kept.popitem(last=False)
                self._size -= len(oldest.data)


class Refuse(Protocol):
    """Answers with an error as the client likes it."""

    async def __call__(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        status: int,
        title: str,
        message: str,
        passing: bool = False,
    ) -> None:
        """`passing` when it is worth asking again soon."""


class Narrations:
    """Answers `/audio/{key}.mp3`, `/leaflets/{id}.mp3` and `/leaflets/{id}/{section}.mp3`."""

    def __init__(
        self, service: Service, refuse: Refuse, fresh: Callable[[], Awaitable[None]]
    ) -> None:
        """`refuse` answers errors as the client likes them; `fresh` takes up changed content."""
        self._service = service
        self._refuse = refuse
        self._fresh = fresh
        self._memory = Memory(service.settings.memory_cache * 1_000_000)

    @staticmethod
    def serves(path: str) -> bool:
        """Whether an address is one of ours."""
        return path.endswith(".mp3") and path.startswith(("/audio/", "/leaflets/"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        method, path = scope["method"], scope["path"]
        if method not in ("GET", "HEAD"):
            await self._refuse(
                scope,
                receive,
                send,
                405,
                N_("Not allowed"),
                N_("Narrations can be read, not written."),
            )
            return
        keyed = KEYED.fullmatch(path)
        if keyed:
            key, cache_control = keyed[1], FOREVER
            if self._memory.get(key) is None:
                await published(self._service)
            work = self._service.works.get(key)
        else:
            await self._fresh()
            await published(self._service)
            found = self._find(path)
            if isinstance(found, str):
                status = 503 if found.startswith("!") else 404
                title = N_("No narration") if status == 503 else N_("Not found")
                await self._refuse(
                    scope, receive, send, status, title, found.lstrip("!"), passing=status == 503
                )
                return
            work, key, cache_control = found, found.key, REVALIDATE
        await self.answer(scope, receive, send, key, work, cache_control)

    async def answer(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        key: str,
        work: Work | None,
        cache_control: str,
    ) -> None:
        """Send the narration with this key: from memory, from the store, or made now."""
        asked = Asked.of(scope)
        kept = self._memory.get(key)
        if kept is not None:
            await send_kept(send, asked, kept, cache_control)
            if time.monotonic() - kept.used > TOUCH:
                kept.used = time.monotonic()
                await anyio.to_thread.run_sync(self._touch, key)
            return
        try:
            reader = await anyio.to_thread.run_sync(self._service.store.open, key)
            if reader is None:
                if work is None:
                    await self._refuse(
                        scope,
                        receive,
                        send,
                        404,
                        N_("Not found"),
                        N_("There is no narration here any more."),
                    )
                    return
                take = self._service.studio.request(work)
                if asked.whole and scope.get("http_version") != "1.0":
                    await _stream(send, take)
                    return
                # Without chunks (HTTP/1.0) only a length tells a whole file from a broken one.
                async for _ in pieces(take):
                    pass
                reader = await anyio.to_thread.run_sync(self._service.store.open, key)
        except AudioLeafletError as error:
            passing = isinstance(error, PASSING)
            await self._refuse(
                scope, receive, send, 503, N_("No narration"), f"{error.what}.", passing=passing
            )
            return
        if reader is None:
            await self._refuse(
                scope,
                receive,
                send,
                503,
                N_("No narration"),
                N_("It was evicted at once; ask again."),
                passing=True,
            )
            return
        await self._send_stored(send, asked, key, reader, cache_control)

    def _touch(self, key: str) -> None:
        reader = self._service.store.open(key)
        if reader is not None:
            reader.close()

    def _find(self, path: str) -> Work | str:
        """The narration at a stable address, as `narration` finds it."""
        matched = WHOLE.fullmatch(path) or PART.fullmatch(path)
        id, part = (*matched.groups(), "")[:2] if matched else ("", "")
        return narration(self._service, id, part)

    async def _send_stored(
        self,
        send: Send,
        asked: Asked,
        key: str,
        reader: Reader,
        cache_control: str,
    ) -> None:
        """From the store; small ones go through memory, large ones piece by piece."""
        etag = entity_tag(reader.meta["sha256"])
        limit = self._service.settings.memory_cache * 1_000_000 * LARGEST
        try:
            if reader.size <= max(limit, CHUNK):
                kept = Kept(await anyio.to_thread.run_sync(reader.read), etag)
                self._memory.keep(key, kept)
                await send_kept(send, asked, kept, cache_control)
                return
            await send_stored(send, asked, reader, cache_control)
        finally:
            reader.close()


def narration(service: Service, id: str, part: str) -> Work | str:
    """What is narrated of a leaflet; else why there is nothing, after "!" if only for now.

    `part` is a section, the introduction or the name; empty for the whole leaflet.
    """
    edition = service.editions.get(id)
    if edition is None:
        return N_("There is no leaflet with this address.")
    if edition.plan is None:
        return f"!{edition.reason}"
    if not part:
        return edition.plan.whole
    if part == NAME:
        return edition.work(NAME) or N_("No pronunciation of this medicine's name is printed.")
    return edition.work(part) or N_("This leaflet has no section with this address.")


async def published(service: Service) -> None:
    """Wait until the voice was looked for; no thread is held meanwhile."""
    while not service.published.is_set():
        await asyncio.sleep(0.02)


async def pieces(take: Take) -> AsyncIterator[bytes]:
    """The bytes of a take as they are made, holding no thread. Raises what ends it."""
    loop = asyncio.get_running_loop()
    news = asyncio.Event()

    def changed() -> None:
        loop.call_soon_threadsafe(news.set)

    quiet = take.listen(changed)
    try:
        offset, done = 0, False
        while not done:
            news.clear()
            data, done = take.read(offset)
            if data:
                offset += len(data)
                yield data
            elif not done:
                await news.wait()
    finally:
        quiet()


async def _stream(send: Send, take: Take) -> None:
    """While it is being made. Its entity tag and length are not known yet, so none is sent."""
    begun = False
    try:
        async for data in pieces(take):
            if not begun:
                begun = True
                headers = [*_BASE, (b"cache-control", b"no-store"), (b"accept-ranges", b"none")]
                await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": data, "more_body": True})
        await send({"type": "http.response.body", "body": b""})
    except AudioLeafletError as error:
        if not begun:
            raise
        # The answer ends without its end: the client sees a broken transfer, not a short file.
        log.error("%s was broken off: %s", take.work.where, error)


async def send_stored(
    send: Send, asked: Asked, reader: Reader, cache_control: str, described: Headers = _BASE
) -> None:
    """Send what the store has, piece by piece; `described` are the headers of its kind."""
    etag = entity_tag(reader.meta["sha256"])
    status, headers, start, length = _headers(asked, reader.size, etag, cache_control, described)
    await send({"type": "http.response.start", "status": status, "headers": headers})
    while length > 0 and asked.get:
        data = await anyio.to_thread.run_sync(reader.read, start, min(CHUNK, length))
        start, length = start + len(data), length - len(data)
        await send({"type": "http.response.body", "body": data, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def send_kept(
    send: Send, asked: Asked, kept: Kept, cache_control: str, described: Headers = _BASE
) -> None:
    """Send what is in memory; `described` are the headers of its kind."""
    size = len(kept.data)
    status, headers, start, length = _headers(asked, size, kept.etag, cache_control, described)
    body: Any = b""
    if asked.get and length:
        whole = length == len(kept.data)
        body = kept.data if whole else kept.data[start : start + length]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def entity_tag(sha256: str) -> str:
    """The strong entity tag of bytes with this hash."""
    return f'"{sha256[:32]}"'


def _headers(
    asked: Asked, size: int, etag: str, cache_control: str, described: Headers
) -> tuple[int, Headers, int, int]:
    """(status, headers, first byte, number of bytes) for what is there whole."""
    headers: Headers = [
        (b"etag", etag.encode()),
        (b"cache-control", cache_control.encode()),
        (b"accept-ranges", b"bytes"),
        *described,
    ]
    if not_modified(asked.if_none_match, etag):
        return 304, [pair for pair in headers if pair[0] != b"content-type"], 0, 0
    wanted = None
    if asked.range and asked.if_range in ("", etag):
        try:
            wanted = byte_range(asked.range, size)
        except ValueError:
            refusal = [
                (b"content-range", b"bytes */%d" % size),
                (b"content-length", b"0"),
                (b"cache-control", b"no-store"),
            ]
            return 416, [*refusal, *described[1:]], 0, 0
    if wanted is None:
        return 200, [*headers, (b"content-length", b"%d" % size)], 0, size
    start, length = wanted
    headers += [
        (b"content-range", b"bytes %d-%d/%d" % (start, start + length - 1, size)),
        (b"content-length", b"%d" % length),
    ]
    return 206, headers, start, length
