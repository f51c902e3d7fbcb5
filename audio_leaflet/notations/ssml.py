"""The element `phoneme` of SSML 1.1 (W3C, 2010), for Azure, Polly, Google and others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio_leaflet.kinds import Notation
from audio_leaflet.notations._portable import portable
from audio_leaflet.notations._xml import xml_text

if TYPE_CHECKING:
    from audio_leaflet.model import Pronunciation


def write(said: Pronunciation, name: str) -> str:
    """`<phoneme alphabet="ipa" ph="ˈbækloʊfən">baclofen</phoneme>`.

    The name inside is what a voice that knows no phonemes says; without one it is the plain
    spelling.
    """
    ipa = xml_text(portable(said.ipa))
    return f'<phoneme alphabet="ipa" ph="{ipa}">{xml_text(name or said.plain)}</phoneme>'


NOTATION = Notation(write)
