"""What sites ask that turn an address into a player: oEmbed 1.0 (oembed.com), as JSON and XML.

The answer is of the type `rich`: a frame with its title, which shows the page of `embed.frame`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Mapping

MEDIA_TYPES = {"json": "application/json", "xml": "text/xml"}
"""Of each format (oEmbed 1.0, 2.3.2, "content types")."""

WIDTH = 640
"""CSS pixels that a player takes if it may."""

HEIGHT = 480
"""CSS pixels that a player needs at that width, and somewhat less: the frame then scrolls."""

CACHED = 86400
"""Seconds for which an answer may be kept."""


@dataclass(frozen=True, slots=True)
class Room:
    """How large the player may be, in CSS pixels; 0 where no limit is given."""

    width: int = 0
    height: int = 0


def answer(format: str, title: str, frame: str, provider: str, address: str, room: Room) -> str:
    """The answer in a format of MEDIA_TYPES.

    `frame` is the address of the page for the frame; `provider` the name and `address` the address
    of this site.
    """
    width = min(WIDTH, room.width or WIDTH)
    height = min(HEIGHT, room.height or HEIGHT)
    html = (
        f'<iframe src="{escape(frame)}" title="{escape(title)}" width="{width}" height="{height}"'
        ' loading="lazy"></iframe>'
    )
    values: Mapping[str, str | int] = {
        "type": "rich",
        "version": "1.0",
        "title": title,
        "provider_name": provider,
        "provider_url": address,
        "cache_age": CACHED,
        "html": html,
        "width": width,
        "height": height,
    }
    return json.dumps(values, ensure_ascii=False) if format == "json" else _xml(values)


def _xml(values: Mapping[str, str | int]) -> str:
    root = ET.Element("oembed")
    for name, value in values.items():
        ET.SubElement(root, name).text = str(value)
    declared = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n'
    return declared + ET.tostring(root, encoding="unicode")
