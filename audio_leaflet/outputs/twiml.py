"""A step of the leaflet line as TwiML, for Twilio and whoever speaks its language.

After Twilio's reference of TwiML for voice: Gather, Play, Redirect, Dial, Hangup. The prompts stand
inside Gather, so any key interrupts them. Twilio waits for whole seconds, at least one.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from audio_leaflet.outputs._step import TERMINATOR, address, keyed, most_keys, recording, xml

if TYPE_CHECKING:
    from audio_leaflet.model import Step

platform = "twilio"
ending = ""
media_type = "text/xml; charset=utf-8"
unknown = 200

pressed = keyed


def write(step: Step, base: str) -> str:
    """The document; `base` is the address of the platform, below which the places are."""
    response = Element("Response")
    if step.ends:
        _play(response, step, base)
        SubElement(response, "Hangup")
    elif step.dial:
        _play(response, step, base)
        # Twilio goes on to the next verb when nobody answers, and when the person has hung up.
        SubElement(response, "Dial").text = step.dial
        SubElement(response, "Redirect", method="POST").text = address(base, step.silence)
    else:
        attributes = {
            "input": "dtmf",
            # Without it # would end the input and never be heard of as a key.
            "finishOnKey": TERMINATOR if step.entry else "",
            "numDigits": str(most_keys(step)),
            "timeout": str(max(1, math.ceil(step.wait))),
            "action": address(base, step.place),
            "method": "POST",
        }
        _play(SubElement(response, "Gather", attributes), step, base)
        # Twilio goes on to the next verb when nothing was pressed.
        SubElement(response, "Redirect", method="POST").text = address(base, step.silence)
    return xml(response)


def _play(parent: Element, step: Step, base: str) -> None:
    for prompt in step.prompts:
        SubElement(parent, "Play").text = recording(base, prompt, "wav")
