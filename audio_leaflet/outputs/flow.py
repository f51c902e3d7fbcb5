"""A step of the leaflet line as plain JSON, for scripts, bridges and exports to other platforms."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from audio_leaflet.outputs._step import TERMINATOR, address, keyed, recordings
from audio_leaflet.telephone import FORMS

if TYPE_CHECKING:
    from audio_leaflet.model import Step

platform = "flow"
ending = ".json"
media_type = "application/json"
unknown = 404

pressed = keyed


def write(step: Step, base: str) -> str:
    """The document; `base` is the address of the platform, below which the places are."""

    def at(place: str) -> str:
        return address(base, place, ending)

    flow = {
        "place": step.place,
        "address": at(step.place),
        "lang": step.lang,
        "prompts": [
            {
                "text": prompt.text,
                "lang": prompt.lang,
                "audio": recordings(base, prompt),
            }
            for prompt in step.prompts
        ],
        "extensions": list(FORMS),
        "keys": {key: at(place) for key, place in step.keys.items()},
        "entry": step.entry
        and {
            "longest": step.entry.longest,
            "terminator": TERMINATOR,
            "address": f"{address(base, step.entry.to)}/{{digits}}{ending}",
        },
        "wait": round(step.wait * 1000),
        "silence": at(step.silence),
        "wrong": at(step.wrong),
        "dial": step.dial,
        "ends": step.ends,
    }
    return json.dumps(flow, ensure_ascii=False, indent=2) + "\n"
