"""QR codes for packs and letters: the address of a leaflet, or of one of its sections, as SVG.

The code follows ISO/IEC 18004 with error correction M (15 %) and its quiet zone of four modules.
Below it stands the title, and the address for those who cannot scan it.
"""

from __future__ import annotations

import textwrap

import segno

from audio_leaflet import markup

media_type = "image/svg+xml"

QUIET = 4
"""Modules of white around the code, as the standard asks."""

LETTER = 3.5
"""Font size of the text below, in modules: 5 points where a module is 0.5 mm wide."""

_ADVANCE = 0.62
"""Width of a letter of a monospaced font, as part of its size."""


def code(address: str, title: str, lang: str) -> str:
    """The code of an address (with scheme and host), as an SVG image without a size of its own."""
    made = segno.make(address, error="m", micro=False, boost_error=False)
    modules, _ = made.symbol_size(border=QUIET)
    room = int((modules - 2) / (LETTER * _ADVANCE))
    # An address is best broken behind its slashes.
    broken = textwrap.wrap(address.replace("/", "/ "), room, break_on_hyphens=False)
    lines = [*textwrap.wrap(title, room), *(line.replace("/ ", "/") for line in broken)]
    return _render(
        "qr.svg",
        lang=lang,
        title=title,
        address=address,
        code=made.svg_inline(border=QUIET, svgclass=None, lineclass=None),
        modules=modules,
        height=round(modules + (len(lines) + 0.6) * LETTER * 1.3, 1),
        lines=[
            (round(modules + (n + 0.6) * LETTER * 1.3, 1), line) for n, line in enumerate(lines)
        ],
        letter=LETTER,
    )


_render = markup.renderer()
