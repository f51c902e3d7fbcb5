"""What the forms of a step of the leaflet line have in common: addresses, keys, and waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin
from xml.etree.ElementTree import Element, tostring

if TYPE_CHECKING:
    from collections.abc import Mapping

    from audio_leaflet.model import Prompt, Step

TERMINATOR = "#"
"""Ends what is keyed in where several digits are expected."""


def address(base: str, place: str, ending: str = "") -> str:
    """The address of a place, below that of its platform; empty for no place."""
    return f"{base}/{quote(place)}{ending}" if place else ""


def recordings(base: str, prompt: Prompt) -> str:
    """The absolute address of a prompt without the dot and the extension of a format."""
    return urljoin(base, prompt.audio)


def recording(base: str, prompt: Prompt, extension: str) -> str:
    """The absolute address of a prompt in one of the telephone formats."""
    return f"{recordings(base, prompt)}.{extension}"


def most_keys(step: Step) -> int:
    """How many keys a platform takes before it passes them on; none if it takes none.

    Where several digits are expected it is one more than the longest entry. So the terminator after
    an entry of full length ends it, and does not interrupt what is played next.
    """
    if step.ends or step.dial:
        return 0
    return step.entry.longest + 1 if step.entry else 1


def keyed(fields: Mapping[str, Any]) -> str | None:
    """The field `Digits`, in which most platforms say what was pressed; None if it is not there.

    Some put spaces between the digits (VoiceXML 2.0, 5.1.5, leaves it to them).
    """
    digits = fields.get("Digits")
    return None if digits is None else "".join(str(digits).split())


def xml(root: Element) -> str:
    """A document of XML with this root."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'
