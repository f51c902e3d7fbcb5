"""Which words have a known pronunciation, and where it comes from.

A word of a leaflet is said by the first of these that knows it:

1. the leaflet's own names (the author's IPA, else the printed respelling)
2. the names of the other leaflets of the same content folder and language
3. the site's lexicons: the `.pls` files in the content folder, what the workbench wrote first
4. the lexicons that come with the program

and else by the rules of `verbalise` and of the voice. In 3 and 4 a file for the leaflet's very
language tag (`en-GB`) comes before one for its language. Of entries that begin at the same place
the longest is said, whatever its rank, so that `insulin glargine` is one name.
"""

from __future__ import annotations

from audio_leaflet.lexicon.entries import Entry
from audio_leaflet.lexicon.lookup import Layer, Lexicon, Match
from audio_leaflet.lexicon.names import (
    Names,
    disagreements,
    lexicon_of,
    names_of,
    of_monograph,
    shared,
)
from audio_leaflet.lexicon.pls import (
    SUFFIX,
    Document,
    bundled,
    entry,
    layers,
    of_folder,
    read,
    read_pls,
)

__all__ = [
    "SUFFIX",
    "Document",
    "Entry",
    "Layer",
    "Lexicon",
    "Match",
    "Names",
    "bundled",
    "disagreements",
    "entry",
    "layers",
    "lexicon_of",
    "names_of",
    "of_folder",
    "of_monograph",
    "read",
    "read_pls",
    "shared",
]
