"""Secret tokens that let somebody in: compared in constant time, and wrong ones slowed down."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

DELAY = 1.0
"""Seconds that a wrong token costs."""

WAITING = 20
"""Attempts that may wait at once; more are turned away."""


def hashed(token: str) -> str:
    """The SHA-256 hash of a token, hexadecimal: all that is kept of it. It is long and random."""
    return hashlib.sha256(token.encode()).hexdigest()


class Tokens:
    """The tokens that are right, known by their hashes."""

    def __init__(self, hashes: Iterable[str]) -> None:
        """`hashes` as `hashed` gives them."""
        self._hashes = tuple(hashes)
        self._turn = asyncio.Lock()
        self._waiting = 0

    async def admit(self, token: str) -> bool | None:
        """Whether the token is right; None if it is wrong and too many wrong ones are waiting.

        A right one is let in at once. Wrong ones wait, one after the other, so that nobody can try
        many, and nobody who tries many can keep others out.
        """
        given = hashed(token)
        right = [hmac.compare_digest(given, each) for each in self._hashes]  # always all of them
        if any(right):
            return True
        if self._waiting >= WAITING:
            return None
        self._waiting += 1
        try:
            async with self._turn:
                await asyncio.sleep(DELAY)
        finally:
            self._waiting -= 1
        return False
