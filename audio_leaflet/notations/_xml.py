"""Text inside XML."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from audio_leaflet.errors import NotationError

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""All but the production Char of XML 1.0; no escape makes such a character legal."""


def xml_text(text: str) -> str:
    """The text escaped for content and for attributes in double quotes, with single blanks."""
    found = _FORBIDDEN.search(text)
    if found:
        raise NotationError(
            f"{text!r} has a character that XML cannot hold: U+{ord(found[0]):04X}",
            remedy="Take it out of the name",
        )
    return escape(" ".join(text.split()), {'"': "&quot;"})
