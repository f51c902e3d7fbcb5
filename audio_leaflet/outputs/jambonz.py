"""A step of the leaflet line as verbs of jambonz (docs.jambonz.org: gather, play, dial, hangup)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from audio_leaflet.outputs._step import TERMINATOR, address, most_keys, recording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from audio_leaflet.model import Step

platform = "jambonz"
ending = ""
media_type = "application/json"
unknown = 200

_SHORTEST_WAIT = 0.1
"""Seconds; a timeout of 0 would make jambonz wait for ever."""


def pressed(fields: Mapping[str, Any]) -> str | None:
    """What the hook of a gather reports: `digits`, or `reason` timeout for nothing.

    None for the first request of a call, which has neither.
    """
    digits = fields.get("digits")
    if digits is not None:
        return str(digits)
    return "" if fields.get("reason") == "timeout" else None


def write(step: Step, base: str) -> str:
    """The document; `base` is the address of the platform, below which the places are."""
    play = {"url": [recording(base, prompt, "wav") for prompt in step.prompts]}
    if step.ends:
        verbs: list[dict[str, Any]] = [{"verb": "play", **play}, {"verb": "hangup"}]
    elif step.dial:
        verbs = [
            {"verb": "play", **play},
            {"verb": "dial", "target": [{"type": "phone", "number": step.dial}]},
            # Reached when nobody answers, and when the person has hung up.
            {"verb": "redirect", "actionHook": address(base, step.silence)},
        ]
    else:
        verbs = [_gather(step, base) | {"play": play}]
    return json.dumps(verbs)


def _gather(step: Step, base: str) -> dict[str, Any]:
    wait = max(step.wait, _SHORTEST_WAIT)
    gather = {
        "verb": "gather",
        "input": ["digits"],
        "actionHook": address(base, step.place),
        "dtmfBargein": True,
        "listenDuringPrompt": True,
        "timeout": wait,
    }
    if step.entry is None:
        return {**gather, "numDigits": 1}
    # The timeout counts from the end of the prompts and does not begin anew with each digit; the
    # time between digits does, once there is the least number of them.
    return {
        **gather,
        "minDigits": 1,
        "maxDigits": most_keys(step),
        "interDigitTimeout": wait,
        "finishOnKey": TERMINATOR,
    }
