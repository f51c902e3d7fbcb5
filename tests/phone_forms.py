"""Whether what a phone platform is given is what the platform reads, one function a platform.

VoiceXML is held against the W3C's own DTD, which Debian has in `w3c-sgml-lib`; verbs of jambonz
against its makers' `@jambonz/verb-specifications`. Of TwiML no schema is published: the tables
below are of what Twilio documents, as far as we use it.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from checkers import NODE
from conftest import ROOT
from lxml import etree

DTD = Path("/usr/share/xml/w3c-sgml-lib/schema/dtd/REC-voicexml21-20070619/vxml.dtd")

LARGEST_TWIML = 64_000
"""Bytes (twilio.com/docs/api/errors/11750)."""

_ADDRESS = r"https?://[^\s?#&]+"
_METHOD = "GET|POST"

_ATTRIBUTES: dict[str, dict[str, str]] = {
    "Response": {},
    "Gather": {
        "input": "dtmf|speech|dtmf speech",
        "finishOnKey": "[0-9#*]?",
        "numDigits": "[1-9][0-9]*",
        "timeout": "[1-9][0-9]*",
        "action": _ADDRESS,
        "method": _METHOD,
    },
    "Play": {},
    "Redirect": {"method": _METHOD},
    "Dial": {},
    "Hangup": {},
}
"""The attributes of each verb and their values (twilio.com/docs/voice/twiml, a page a verb)."""

_INSIDE: dict[str, tuple[str, ...]] = {
    "Response": ("Gather", "Play", "Redirect", "Dial", "Hangup"),
    "Gather": ("Play",),
}
"""The verbs that may stand inside another."""

_TEXT = {"Play": _ADDRESS, "Redirect": _ADDRESS, "Dial": r"\+?[0-9]+"}


def twiml(document: str) -> list[str]:
    """What Twilio would not understand in a document."""
    found = [] if len(document.encode()) <= LARGEST_TWIML else [f"{len(document.encode())} bytes"]
    root = ET.fromstring(document)
    if root.tag != "Response":
        return [*found, f"the root is {root.tag}"]
    for verb in root.iter():
        name = verb.tag
        for attribute, value in verb.attrib.items():
            if not re.fullmatch(_ATTRIBUTES.get(name, {}).get(attribute, "(?!)"), value):
                found.append(f'{name} {attribute}="{value}"')
        if not re.fullmatch(_TEXT.get(name, ""), verb.text or ""):
            found.append(f"text of {name}: {verb.text}")
        found += [f"{each.tag} in {name}" for each in verb if each.tag not in _INSIDE.get(name, ())]
    return found


_TIME = re.compile(r"[0-9]+(\.[0-9]+)?m?s")
"""A time designation (VoiceXML 2.0, 6.5)."""


@cache
def _voicexml() -> etree.DTD:
    return etree.DTD(str(DTD))


def vxml(document: str) -> list[str]:
    """What is not valid VoiceXML 2.1 in a document."""
    root = etree.fromstring(document.encode())
    dtd = _voicexml()
    found = [] if dtd.validate(root) else str(dtd.error_log).splitlines()
    elements = list(ET.fromstring(document).iter())
    times = [each.get("timeout", "0s") for each in elements]
    times += [each.get("value", "") for each in elements if "time" in each.get("name", "")]
    return found + [f"{each!r} is no time" for each in times if not _TIME.fullmatch(each)]


_JAMBONZ = """
import specifications from '@jambonz/verb-specifications';
import { readFileSync } from 'node:fs';
const found = JSON.parse(readFileSync(0, 'utf8')).map((verbs) => {
    try { specifications.validate(console, verbs); return ''; }
    catch (error) { return error.message; }
});
console.log(JSON.stringify(found));
"""


def jambonz(documents: Sequence[str]) -> list[str]:
    """For each document what jambonz would refuse in it; empty for nothing."""
    done = subprocess.run(
        [NODE, "--input-type=module", "--eval", _JAMBONZ],
        cwd=ROOT,
        input=json.dumps([json.loads(each) for each in documents]),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)
    return found


_ABSOLUTE = re.compile(r"https?://[^\s?&]+")

FLOW: Mapping[str, type | tuple[type, ...]] = {
    "place": str,
    "address": str,
    "lang": str,
    "prompts": list,
    "extensions": list,
    "keys": dict,
    "entry": (dict, type(None)),
    "wait": int,
    "silence": str,
    "wrong": str,
    "dial": str,
    "ends": bool,
}
"""The members of a step of /phone/flow.json."""

DIALPLAN: Mapping[str, type] = {
    "place": str,
    "address": str,
    "lang": str,
    "play": str,
    "digits": int,
    "terminator": str,
    "wait": int,
    "dial": str,
    "ends": bool,
}
"""The members of a step of /phone/dialplan.json."""

LONGEST_VALUE = 4095
"""Bytes that a function of Asterisk can give (VAR_BUF_SIZE in its main/pbx_private.h)."""


def flow(document: str) -> list[str]:
    """What a script could not rely on in a step as JSON."""
    step = json.loads(document)
    found = _members(step, FLOW)
    addresses = [step["address"], *step["keys"].values()]
    addresses += [each["audio"] for each in step["prompts"]]
    if not step["ends"]:
        addresses += [step["silence"], step["wrong"]]
    if step["entry"]:
        addresses.append(step["entry"]["address"].replace("{digits}", "1"))
    return found + [f"{each} is no address" for each in addresses if not _ABSOLUTE.fullmatch(each)]


def dialplan(document: str) -> list[str]:
    """What a dialplan of Asterisk could not use in a step as short JSON."""
    step = json.loads(document)
    found = [] if len(document.encode()) <= LONGEST_VALUE else [f"{len(document.encode())} bytes"]
    found += _members(step, DIALPLAN)
    addresses = [step["address"], *step["play"].split("&")]
    return found + [f"{each} is no address" for each in addresses if not _ABSOLUTE.fullmatch(each)]


def _members(step: Any, members: Mapping[str, type | tuple[type, ...]]) -> list[str]:
    found = [] if list(step) == list(members) else [f"members {', '.join(step)}"]
    return found + [
        f"{name} is {step[name]!r}"
        for name, kind in members.items()
        if name in step and not isinstance(step[name], kind)
    ]
