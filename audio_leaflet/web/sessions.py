"""Who is signed in to the workbench: a token, and then a signed cookie.

A session is kept nowhere but in the cookie: name and end, signed with a key that is made of the
token. So it holds in every process that has the same token, and a new token ends all of them.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time

from audio_leaflet.web.tokens import Tokens, hashed

COOKIE = "workbench"

LIFETIME = 24 * 3600
"""Seconds until one has to sign in again: a working day, and more than the 20 hours below which a
limit would have to be extendable (WCAG 2.2.1)."""

LONGEST_NAME = 80
"""Characters of the name that somebody signs in with."""


class Sessions:
    """Signs people in with one token."""

    def __init__(self, token: str) -> None:
        """`token` is the setting `workbench_token`."""
        self._tokens = Tokens([hashed(token)])
        message = b"audio-leaflet workbench session"
        self._key = hmac.digest(token.encode(), message, hashlib.sha256)

    async def admit(self, token: str) -> bool | None:
        """Whether the token is right, as `Tokens.admit` says it."""
        return await self._tokens.admit(token)

    def cookie(self, name: str) -> str:
        """The value of the cookie of somebody who signs in now."""
        body = json.dumps([name, int(time.time()) + LIFETIME]).encode().hex()
        return f"{body}.{self._signature(body)}"

    def name(self, cookie: str) -> str | None:
        """Who has this cookie; None if it is none of ours, or too old."""
        body, _, signature = cookie.partition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(body).encode()):
            return None
        name, ends = json.loads(bytes.fromhex(body))
        return str(name) if time.time() < ends else None

    def _signature(self, body: str) -> str:
        return hmac.new(self._key, body.encode(), hashlib.sha256).hexdigest()
