"""A step of the leaflet line as short, flat JSON for the dialplan of a telephone exchange.

Asterisk cuts what a function gives at 4,095 bytes (`VAR_BUF_SIZE` in its main/pbx_private.h), so
nothing is in it that a dialplan does not need: no texts, no table of keys. What was pressed is sent
to `address`, which answers with the next step.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from audio_leaflet.outputs._step import TERMINATOR, address, keyed, most_keys, recording

if TYPE_CHECKING:
    from audio_leaflet.model import Step

platform = "dialplan"
ending = ".json"
media_type = "application/json"
unknown = 404

pressed = keyed


def write(step: Step, base: str) -> str:
    """The document; `base` is the address of the platform, below which the places are."""
    flat = {
        "place": step.place,
        "address": address(base, step.place, ending),
        "lang": step.lang,
        # Asterisk plays a list that is joined by &.
        "play": "&".join(recording(base, prompt, "wav") for prompt in step.prompts),
        "digits": most_keys(step),
        "terminator": TERMINATOR if step.entry else "",
        "wait": round(step.wait * 1000),
        "dial": step.dial,
        "ends": step.ends,
    }
    return json.dumps(flat, separators=(",", ":"))
