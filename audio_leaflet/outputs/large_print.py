"""A leaflet in large print: one HTML file with its style in it, for paper, e-mail and screens.

It needs no script and fetches nothing, so it is also the large-print view of a reader whose browser
runs none.
"""

from __future__ import annotations

from audio_leaflet import layout, markup
from audio_leaflet.model import Monograph

suffix = ".large-print.html"
media_type = "text/html; charset=utf-8"


def write(monograph: Monograph, address: str) -> bytes:
    """The file, in UTF-8."""
    page = _render(
        "large-print.html",
        lang=monograph.lang,
        monograph=monograph,
        placed=layout.place(monograph),
        address=address,
        style=markup.style("large-print.css"),
    )
    return page.encode()


_render = markup.renderer()
