"""The best plain spelling, for a voice that takes only text (gTTS)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio_leaflet.kinds import Notation

if TYPE_CHECKING:
    from audio_leaflet.model import Pronunciation


def write(said: Pronunciation, name: str) -> str:
    """The name in lower case, or the respelling in one piece; see `respelling.plain`."""
    return said.plain


NOTATION = Notation(write)
