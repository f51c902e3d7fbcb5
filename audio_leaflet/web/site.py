"""Where the site is, as others reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.requests import Request

    from audio_leaflet.service import Service


def site_address(request: Request, service: Service) -> str:
    """Scheme and host, without a slash: the setting `address`, else that of the request."""
    return service.settings.address or str(request.base_url).rstrip("/")
