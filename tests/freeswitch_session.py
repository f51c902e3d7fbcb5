"""What FreeSWITCH gives a Lua script of a call, for running ours without FreeSWITCH.

As in FreeSWITCH 1.11: `CoreSession::read` (src/switch_ivr_play_say.c), `freeswitch.JSON`
(mod_lua) and the API command `curl` (mod_curl). It takes no calls: what the caller does is told by
a phone. A script that uses anything else fails.
"""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import httpx
from asterisk_dialplan import Phone


class Session:
    """The global `session`: one call."""

    def __init__(self, phone: Phone, **variables: str) -> None:
        self.phone = phone
        self.variables: dict[str, str | None] = {**variables}
        self.executed: list[tuple[str, str]] = []
        """Dialplan applications that the script had executed, with their arguments."""
        self.up = False

    def answer(self) -> None:
        self.up = True

    def hangup(self) -> None:
        self.up = False

    def ready(self) -> bool:
        return self.up

    def sleep(self, milliseconds: int) -> None:
        """Nobody waits here."""

    def getVariable(self, name: str) -> str | None:  # noqa: N802 - FreeSWITCH's name
        return self.variables.get(name)

    def setVariable(self, name: str, value: str) -> None:  # noqa: N802 - FreeSWITCH's name
        self.variables[name] = value

    def execute(self, application: str, data: str) -> None:
        self.executed.append((application, data))

    def streamFile(self, file: str) -> None:  # noqa: N802 - FreeSWITCH's name
        self.phone.play(file)

    def read(
        self,
        least: int,
        most: int,
        file: str,
        timeout: int,
        terminators: str,
        digit_timeout: int = 0,
    ) -> str:
        """Digits; `read_result` is set unless the file cannot be played."""
        self.variables["read_result"] = None
        digits = ""
        if file:
            key = self.phone.play(file)
            if key is None:
                return ""
            digits = key
        while len(digits) < most:
            key = self.phone.key(((digits and digit_timeout) or timeout) / 1000)
            if not key or key in terminators:
                break
            digits += key
        self.variables["read_result"] = "success" if len(digits) >= least else "failure"
        return digits


class Freeswitch:
    """The global `freeswitch`."""

    def __init__(self, lua: Any, web: httpx.Client) -> None:
        self._lua = lua
        self._web = web
        self.log: list[str] = []

    def API(self) -> Freeswitch:  # noqa: N802 - FreeSWITCH's name
        return self

    def JSON(self) -> Freeswitch:  # noqa: N802 - FreeSWITCH's name
        return self

    def consoleLog(self, level: str, message: str) -> None:  # noqa: N802 - FreeSWITCH's name
        self.log.append(f"{level} {message}")

    def execute(self, command: str, data: str) -> str:
        """`curl address [connect-timeout s] [timeout s] [post data]`: the body, or nothing."""
        assert command == "curl"
        address, *words = data.split(" ")
        while words and words[0] in ("connect-timeout", "timeout"):
            words = words[2:]
        try:
            if not words:
                return self._web.get(address).text
            method, body = words
            assert method == "post"
            kind = {"content-type": "application/x-www-form-urlencoded"}
            return self._web.post(address, content=unquote(body), headers=kind).text
        except httpx.HTTPError:
            return ""

    def decode(self, text: str) -> Any:
        """A table without the keys whose value is null; nil for what is no JSON."""
        try:
            value = json.loads(text, object_hook=_without_null)
        except ValueError:
            return None
        return self._lua.table_from(value, recursive=True)


def _without_null(found: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if value is not None}


def run(script: Path, lua: ModuleType, session: Session) -> list[str]:
    """Run a script for a call with one of lupa's versions of Lua; what it wrote to the log."""
    runtime = lua.LuaRuntime(register_eval=False, register_builtins=False)
    with httpx.Client(timeout=20) as web:
        freeswitch = Freeswitch(runtime, web)
        runtime.globals().session = session
        runtime.globals().freeswitch = freeswitch
        runtime.execute(script.read_text("utf-8"))
    return freeswitch.log
