"""Whether a request comes from Twilio: the signature that its servers put on every request.

After twilio.com/docs/usage/security: the header X-Twilio-Signature is the base64 of an HMAC-SHA1,
keyed with the account's auth token, of the address as Twilio called it, its query included, and of
the fields of a form, sorted by name, each name followed by its value.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

HEADER = "x-twilio-signature"

_PORTS = {"http": 80, "https": 443}


def signature(token: str, address: str, fields: Iterable[tuple[str, str]]) -> str:
    """What Twilio would sign a request with. A field that is there twice counts once a value."""
    signed = address + "".join(name + value for name, value in sorted(set(fields)))
    made = hmac.new(token.encode(), signed.encode(), hashlib.sha1).digest()
    return base64.b64encode(made).decode()


def signed(token: str, given: str, address: str, fields: Iterable[tuple[str, str]]) -> bool:
    """Whether `given` is the signature of a request, compared in constant time.

    The address may have been signed with its port or without, as Twilio's own libraries allow for.
    """
    pairs = list(fields)
    matches = [
        hmac.compare_digest(signature(token, each, pairs).encode(), given.encode())
        for each in (_with_port(address), _without_port(address))
    ]
    return any(matches)


def _with_port(address: str) -> str:
    parts = urlsplit(address)
    port = parts.port or _PORTS.get(parts.scheme)
    return parts._replace(netloc=f"{_host(parts.netloc)}:{port}").geturl()


def _without_port(address: str) -> str:
    parts = urlsplit(address)
    return parts._replace(netloc=_host(parts.netloc)).geturl()


def _host(netloc: str) -> str:
    """Host without its port; the brackets of an IPv6 address stay."""
    host, colon, port = netloc.rpartition(":")
    return host if colon and port.isdigit() else netloc
