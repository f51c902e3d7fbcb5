"""Which other sites may embed players, and the headers by which browsers let them.

A browser asks in three ways. Who may show a page in a frame, it reads from the page's own policy
(`frame-ancestors`, CSP level 3). Who may read an answer from a script, the answer says (Fetch
standard, CORS): only to the origin that asks, so that a long list makes no long line. And a site
that isolates itself (COEP) may load only what says that it may be loaded from anywhere (CORP).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.datastructures import Headers

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

ANY = "*"

_DEFAULT_PORT = {"http": ":80", "https": ":443"}


@dataclass(frozen=True, slots=True)
class Origins:
    """The sites that may embed players."""

    allowed: frozenset[str] = frozenset()
    """As browsers write origins; `*` is every site. Empty: none."""

    @staticmethod
    def of(setting: str) -> Origins:
        """Of the setting `embed_origins`."""
        return Origins(frozenset(map(_as_sent, setting.split())))

    @property
    def any(self) -> bool:
        """Whether every site may."""
        return ANY in self.allowed

    @property
    def ancestors(self) -> str:
        """The value of `frame-ancestors` for a page that they may show in a frame."""
        return ANY if self.any else " ".join(["'self'", *sorted(self.allowed)])

    def headers(self, origin: str) -> list[tuple[bytes, bytes]]:
        """What an answer says to a request from this origin, empty if it names none.

        Requests are simple ones (no header of their own but a plain `Range`), so that no browser
        asks beforehand, and scripts read nothing but the body, so that no header is exposed.
        """
        headers = [(b"cross-origin-resource-policy", b"cross-origin")]
        if self.any:
            return [*headers, (b"access-control-allow-origin", b"*")]
        headers.append((b"vary", b"Origin"))
        if origin in self.allowed:
            headers.append((b"access-control-allow-origin", origin.encode("latin-1")))
        return headers


class Shared:
    """Answers with what lets the allowed sites read it, be it good news or bad."""

    def __init__(self, app: ASGIApp, origins: Origins) -> None:
        """`app` answers."""
        self._app = app
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        added = self._origins.headers(Headers(scope=scope).get("origin", ""))

        async def send_shared(message: Message) -> None:
            if message["type"] == "http.response.start":
                await send({**message, "headers": [*message["headers"], *added]})
            else:
                await send(message)

        await self._app(scope, receive, send_shared)


def _as_sent(origin: str) -> str:
    """As browsers send it: in small letters, without the port that the scheme has anyway."""
    scheme, mark, host = origin.lower().partition("://")
    return scheme + mark + host.removesuffix(_DEFAULT_PORT.get(scheme, ""))
