"""Calls as phone platforms make them: what each sends, and what it does with the answer."""

from __future__ import annotations

import base64
import hashlib
import hmac
import itertools
import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import httpx

VXML = {"v": "http://www.w3.org/2001/vxml"}


@dataclass(frozen=True)
class Worker:
    """One server process."""

    address: str
    """Where it listens."""
    public: str
    """Where the platform believes it to be."""


class Exchange:
    """Sends the requests of a call to several workers in turn."""

    def __init__(self, token: str, *workers: Worker) -> None:
        """Forms are signed with Twilio's `token`."""
        self._token = token
        self._turns = itertools.cycle(workers)

    def get(self, address: str) -> str:
        worker = next(self._turns)
        return self._text(httpx.get(worker.address + urlsplit(address).path))

    def post(self, address: str, fields: Mapping[str, str]) -> str:
        worker = next(self._turns)
        path = urlsplit(address).path
        headers = {"x-twilio-signature": sign(self._token, worker.public + path, fields)}
        return self._text(httpx.post(worker.address + path, data=dict(fields), headers=headers))

    def post_json(self, address: str, value: Mapping[str, Any]) -> str:
        worker = next(self._turns)
        return self._text(httpx.post(worker.address + urlsplit(address).path, json=dict(value)))

    @staticmethod
    def _text(response: httpx.Response) -> str:
        assert response.status_code == 200, response.text
        return response.text


def sign(token: str, address: str, fields: Mapping[str, str]) -> str:
    """The signature of a request as Twilio documents it (twilio.com/docs/usage/security)."""
    text = address
    for name in sorted(fields):
        text += name + fields[name]
    digest = hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


class Call(ABC):
    """A call under way."""

    platform: str

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.heard: list[str] = []
        """Paths of the recordings of the present step."""
        self.here = ""
        """Path of the address that is told what is pressed; empty once the call has ended."""
        self.silence = ""
        self._read(self._begin(f"/phone/{self.platform}"))

    @property
    def place(self) -> str:
        """The place of the present step."""
        return self.here.removeprefix(f"/phone/{self.platform}/").removesuffix(".json")

    def press(self, keys: str) -> None:
        """Press keys; where several are expected, the platform's end of them included."""
        self._read(self._tell(self.here, keys))

    def wait(self) -> None:
        """Let the time for a key pass."""
        self._read(self._say_nothing())

    def _begin(self, address: str) -> str:
        return self.exchange.get(address)

    def _say_nothing(self) -> str:
        return self.exchange.get(self.silence)

    @abstractmethod
    def _tell(self, address: str, keys: str) -> str: ...

    @abstractmethod
    def _read(self, document: str) -> None: ...

    def _take(self, heard: list[str], here: str, silence: str) -> None:
        self.heard = [urlsplit(each).path for each in heard]
        self.here, self.silence = urlsplit(here).path, urlsplit(silence).path


class TwilioCall(Call):
    """POST everywhere, with the fields of the call; a Redirect is followed after silence."""

    platform = "twilio"
    fields: ClassVar = {"CallSid": "CA00000000000000000000000000000000", "From": "+15550123"}

    def _begin(self, address: str) -> str:
        return self.exchange.post(address, {**self.fields, "CallStatus": "ringing"})

    def _tell(self, address: str, keys: str) -> str:
        return self.exchange.post(address, {**self.fields, "Digits": keys, "msg": "Digits"})

    def _say_nothing(self) -> str:
        return self.exchange.post(self.silence, self.fields)

    def _read(self, document: str) -> None:
        root = ET.fromstring(document)
        heard = [each.text or "" for each in root.iter("Play")]
        gather = root.find("Gather")
        if gather is None and root.find("Dial") is not None:
            self._take(heard, root.findtext("Redirect", ""), root.findtext("Redirect", ""))
        elif gather is None:
            assert root.find("Hangup") is not None
            self._take(heard, "", "")
        else:
            self._take(heard, gather.get("action", ""), root.findtext("Redirect", ""))


class VoiceXmlCall(Call):
    """GET for documents; the field is submitted as a form."""

    platform = "vxml"

    def _tell(self, address: str, keys: str) -> str:
        return self.exchange.post(address, {"Digits": " ".join(keys)})

    def _read(self, document: str) -> None:
        root = ET.fromstring(document)
        heard = [each.get("src", "") for each in root.iterfind(".//v:prompt/v:audio", VXML)]
        submit = root.find(".//v:filled/v:submit", VXML)
        if submit is None:
            assert root.find(".//v:disconnect", VXML) is not None
            self._take(heard, "", "")
        else:
            silence = root.find(".//v:noinput/v:goto", VXML)
            assert silence is not None
            self._take(heard, submit.get("next", ""), silence.get("next", ""))


class JambonzCall(Call):
    """JSON to the hook of a gather, which also hears of silence."""

    platform = "jambonz"
    fields: ClassVar = {"call_sid": "c0", "direction": "inbound", "call_status": "in-progress"}

    def _begin(self, address: str) -> str:
        return self.exchange.post_json(address, self.fields)

    def _tell(self, address: str, keys: str) -> str:
        told = {**self.fields, "digits": keys, "reason": "dtmfDetected"}
        return self.exchange.post_json(address, told)

    def _say_nothing(self) -> str:
        return self.exchange.post_json(self.here, {**self.fields, "reason": "timeout"})

    def _read(self, document: str) -> None:
        first, *rest = json.loads(document)
        if first["verb"] == "gather":
            self._take(first["play"]["url"], first["actionHook"], first["actionHook"])
        else:
            assert rest[-1]["verb"] == "hangup"
            self._take(first["url"], "", "")


class FlowCall(Call):
    """A script that looks up where a key leads."""

    platform = "flow"

    def _begin(self, address: str) -> str:
        return self.exchange.get(f"{address}.json")

    def _tell(self, address: str, keys: str) -> str:
        if keys in self.keys:
            return self.exchange.get(self.keys[keys])
        if self.entry and keys.isdigit() and len(keys) <= self.entry["longest"]:
            return self.exchange.get(self.entry["address"].replace("{digits}", keys))
        return self.exchange.get(self.wrong)

    def _read(self, document: str) -> None:
        step = json.loads(document)
        self.keys, self.entry, self.wrong = step["keys"], step["entry"], step["wrong"]
        heard = [f"{each['audio']}.wav" for each in step["prompts"]]
        self._take(heard, "" if step["ends"] else step["address"], step["silence"])


class DialplanCall(Call):
    """An exchange that sends what was pressed, be it nothing."""

    platform = "dialplan"

    def _begin(self, address: str) -> str:
        return self.exchange.get(f"{address}.json")

    def _tell(self, address: str, keys: str) -> str:
        return self.exchange.post(address, {"Digits": keys})

    def _say_nothing(self) -> str:
        return self.exchange.post(self.here, {"Digits": ""})

    def _read(self, document: str) -> None:
        step = json.loads(document)
        self._take(step["play"].split("&"), "" if step["ends"] else step["address"], "")


CALLS: tuple[type[Call], ...] = (TwilioCall, VoiceXmlCall, JambonzCall, FlowCall, DialplanCall)
