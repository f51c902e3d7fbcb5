"""Headers that every answer carries, and what a client would rather have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

PRIVATE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}
"""On every answer. A leaflet's address tells what somebody takes, so no other site is told it."""

PAGE = {
    **PRIVATE,
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; script-src 'self';"
        " connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
"""On pages: nothing inline, nothing from elsewhere, no framing (web/embeds.py has its own)."""

SELF_CONTAINED = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
"""Policy of a page that is one file: its style stands in it; nothing is run or fetched."""

REVALIDATE = "public, no-cache"
"""For a stable address: keep it, but ask each time whether it is still the same."""


def wants_json(path: str, accept: str) -> bool:
    """Whether a client asks for JSON: by the address, or by ranking it above HTML in Accept."""
    if path.endswith(".json"):
        return True
    ranks = dict(_ranked(accept))
    return ranks.get("application/json", 0.0) > ranks.get("text/html", 0.0)


def preferred(accept_language: str, offered: Collection[str]) -> str:
    """The language that a client would rather have of those offered; empty if it names none.

    RFC 9110, 12.5.4, by lookup (RFC 4647, 3.4): `es-MX` is met by `es`. `*` names none.
    """
    for tag, quality in sorted(_ranked(accept_language), key=lambda pair: -pair[1]):
        while tag and quality > 0:
            if tag in offered:
                return tag
            tag = tag.rpartition("-")[0]  # noqa: PLW2901 - lookup shortens the range
    return ""


def accepts(accept: str, media_type: str) -> bool:
    """Whether an Accept header takes a media type (RFC 9110, 12.5.1: the most precise counts)."""
    ranks = dict(_ranked(accept)) if accept.strip() else {"*/*": 1.0}
    ranges = (media_type, f"{media_type.partition('/')[0]}/*", "*/*")
    return next((ranks[each] for each in ranges if each in ranks), 0.0) > 0


def _ranked(header: str) -> list[tuple[str, float]]:
    """The values of an Accept header, lower case, with their qualities (RFC 9110, 12.4.2)."""
    found = []
    for entry in header.split(","):
        value, _, parameters = entry.strip().partition(";")
        quality = 1.0
        for parameter in parameters.split(";"):
            name, _, given = parameter.strip().partition("=")
            if name == "q":
                try:
                    quality = float(given)
                except ValueError:
                    quality = 0.0
        found.append((value.strip().lower(), quality))
    return found


def not_modified(if_none_match: str, etag: str) -> bool:
    """Whether If-None-Match names this entity (RFC 9110, 13.1.2: weak comparison, lists, `*`)."""
    if not if_none_match:
        return False
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return "*" in tags or etag in tags


def byte_range(header: str, size: int) -> tuple[int, int] | None:
    """The one range asked for as (first, length); None to send the whole.

    RFC 9110, 14.2: a range that is not understood, and several at once, may be answered whole. One
    that begins behind the end raises ValueError, to be answered 416.
    """
    unit, _, spec = header.partition("=")
    if unit.strip().lower() != "bytes" or "," in spec:
        return None
    first, dash, last = spec.strip().partition("-")
    if (
        not dash
        or not (first + last).isascii()
        or not all(part == "" or part.isdigit() for part in (first, last))
    ):
        return None
    if len(first) > 18 or len(last) > 18 or not (first or last):
        return None
    if not first:
        length = min(int(last), size)
        if length == 0:
            raise ValueError("an empty suffix")
        return size - length, length
    start = int(first)
    end = min(int(last), size - 1) if last else size - 1
    if last and int(last) < start:
        return None
    if start >= size:
        raise ValueError("behind the end")
    return start, end - start + 1
