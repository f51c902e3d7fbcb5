"""A step of the leaflet line as VoiceXML 2.1 (W3C Recommendation of 19 June 2007).

A step is a form with one field, which takes any keys; what they mean is decided here and not by the
gateway. A recording that a gateway cannot play is not left out in silence: it is tried in a second
format, and if that fails, too, the gateway's own voice says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from audio_leaflet import translations
from audio_leaflet.outputs._step import TERMINATOR, address, keyed, most_keys, recording, xml
from audio_leaflet.translations import N_

if TYPE_CHECKING:
    from audio_leaflet.model import Prompt, Step

platform = "vxml"
ending = ""
media_type = "application/voicexml+xml"
"""RFC 4267."""
unknown = 200

pressed = keyed

_FETCH = "15s"
"""How long a gateway waits for a recording, which may be narrated for the first time."""

_TERMINATED = "2s"
"""How long after the most digits the terminator may come (VoiceXML 2.0, appendix D)."""

_MISSING = N_("A recording could not be played here.")

_KEYS = "0123456789*#"


def write(step: Step, base: str) -> str:
    """The document; `base` is the address of the platform, below which the places are."""
    root = Element(
        "vxml",
        {"version": "2.1", "xmlns": "http://www.w3.org/2001/vxml", "xml:lang": step.lang},
    )
    _property(root, "fetchtimeout", _FETCH)
    form = SubElement(root, "form", id="step")
    if step.ends:
        _play(SubElement(form, "block"), step, base)
        SubElement(SubElement(form, "block"), "disconnect")
    elif step.dial:
        _play(SubElement(form, "block"), step, base)
        _transfer(form, step.dial, address(base, step.silence))
    else:
        _field(form, step, base)
    return xml(root)


def _field(form: Element, step: Step, base: str) -> None:
    field = SubElement(form, "field", name="Digits")
    _property(field, "inputmodes", "dtmf")
    # Without the empty value # would end the input and never be heard of as a key.
    _property(field, "termchar", TERMINATOR if step.entry else "")
    _property(field, "termtimeout", _TERMINATED if step.entry else "0s")
    _property(field, "interdigittimeout", _milliseconds(step.wait))
    _grammar(field, step)
    _play(field, step, base, timeout=_milliseconds(step.wait))
    silence = SubElement(field, "noinput")
    SubElement(silence, "goto", next=address(base, step.silence))
    wrong = SubElement(field, "nomatch")
    SubElement(wrong, "goto", next=address(base, step.wrong or step.place))
    filled = SubElement(field, "filled")
    here = address(base, step.place)
    SubElement(filled, "submit", next=here, method="post", namelist="Digits")


def _transfer(form: Element, number: str, after: str) -> None:
    """The person is called while the gateway holds the caller, who so comes back (2.3.7)."""
    transfer = SubElement(form, "transfer", name="person", dest=f"tel:{number}", type="bridge")
    SubElement(SubElement(transfer, "filled"), "goto", next=after)
    # Raised where no call can be made, and above it by gateways that make none at all.
    for event in ("error.connection", "error.unsupported.transfer"):
        SubElement(SubElement(transfer, "catch", event=event), "goto", next=after)


def _grammar(field: Element, step: Step) -> None:
    """Any keys, as many as the step may take (SRGS 1.0, XML form, appendix E for DTMF)."""
    grammar = SubElement(field, "grammar", mode="dtmf", version="1.0", root="keys")
    keys = SubElement(grammar, "rule", id="keys", scope="public")
    most = most_keys(step)
    repeated = SubElement(keys, "item", {"repeat": f"1-{most}"} if most > 1 else {})
    one = SubElement(repeated, "one-of")
    for key in _KEYS:
        if not (step.entry and key == TERMINATOR):
            SubElement(one, "item").text = key


def _play(parent: Element, step: Step, base: str, **attributes: str) -> None:
    heard = SubElement(parent, "prompt", {"bargein": "true", **attributes})
    for prompt in step.prompts:
        _audio(heard, prompt, base)


def _audio(parent: Element, prompt: Prompt, base: str) -> None:
    first = SubElement(parent, "audio", src=recording(base, prompt, "wav"))
    second = SubElement(first, "audio", src=recording(base, prompt, "ulaw"))
    lang = translations.language(prompt.lang)
    missing = SubElement(second, "s", {"xml:lang": prompt.lang})
    missing.text = translations.messages(lang).gettext(_MISSING)


def _property(parent: Element, name: str, value: str) -> None:
    SubElement(parent, "property", name=name, value=value)


def _milliseconds(seconds: float) -> str:
    return f"{round(seconds * 1000)}ms"
