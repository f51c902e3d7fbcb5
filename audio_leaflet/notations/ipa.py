"""IPA as it is kept inside, and as an author would give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio_leaflet.kinds import Notation

if TYPE_CHECKING:
    from audio_leaflet.model import Pronunciation


def write(said: Pronunciation, name: str) -> str:
    """`ˈbækloʊfən`: stress before the syllable, a blank between words."""
    return said.ipa


NOTATION = Notation(write)
