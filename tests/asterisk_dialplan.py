"""The applications and functions of Asterisk's dialplan that our recipe uses, and no others.

Written after the sources of Asterisk 22; what is used in a way that is not known here fails. It
takes no calls: what the caller does is told by a `Phone`.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

import httpx


class Phone(Protocol):
    """The caller's side."""

    def play(self, file: str) -> str | None:
        """The key that cuts a file short, or nothing; None if it cannot be played."""

    def key(self, seconds: float) -> str:
        """The key that is pressed within this time, or nothing."""


class Hangup(Exception):
    """The call is over."""


LONGEST_VALUE = 4095
"""Bytes of a variable; what is longer is cut off (VAR_BUF_SIZE in main/pbx_private.h)."""

SOUND = "file "
"""What stands before the names of Asterisk's own sounds when they are played."""


class Dialplan:
    """A file of extensions, and one call through it."""

    def __init__(self, path: Path, phone: Phone, **variables: str) -> None:
        self.phone = phone
        self.variables: dict[str, str] = {}
        self.dialled: list[str] = []
        self.steps: list[tuple[str, str]] = []
        """Applications and their arguments, in the order of their priorities, from 1."""
        self.labels: dict[str, int] = {}
        self._read(path.read_text("utf-8"))
        self.variables |= variables

    def _read(self, text: str) -> None:
        context = ""
        for line in text.splitlines():
            code = line.split(";")[0].strip()
            if not code:
                continue
            header = re.fullmatch(r"\[([\w-]+)\]", code)
            if header:
                context = header[1]
            elif context == "globals":
                name, _, value = code.partition("=")
                self.variables[name] = value
            else:
                found = re.fullmatch(
                    r"(?:exten => s,1|same => n(?:\((\w+)\))?),(\w+)\((.*)\)", code
                )
                if not found:
                    raise SyntaxError(line)
                if found[1]:
                    self.labels[found[1]] = len(self.steps)
                self.steps.append((found[2], found[3]))

    def run(self) -> None:
        """The call, until it is hung up."""
        applications: dict[str, Callable[[str], str | None]] = {
            "Answer": self._nothing,
            "Log": self._nothing,
            "Wait": self._nothing,
            "Set": self._set,
            "Goto": str,
            "GotoIf": self._goto_if,
            "ControlPlayback": self._control_playback,
            "Playback": self._playback,
            "Read": self._read_keys,
            "Dial": self._dial,
            "Hangup": self._hangup,
        }
        at = 0
        with contextlib.suppress(Hangup), httpx.Client(timeout=20) as self._web:
            while True:
                application, data = self.steps[at]
                label = applications[application](self.expand(data))
                at = self.labels[label] if label else at + 1

    # ------------------------------------------------------------ applications

    def _nothing(self, data: str) -> None:
        pass

    def _hangup(self, data: str) -> None:
        raise Hangup

    def _set(self, data: str) -> None:
        name, _, value = data.partition("=")
        if not name.startswith(("CURLOPT(", "TIMEOUT(", "CDR_PROP(")):
            self.variables[name] = value.encode()[:LONGEST_VALUE].decode()

    def _goto_if(self, data: str) -> str | None:
        condition, _, label = data.rpartition("?")
        return label if condition not in ("", "0") else None

    def _control_playback(self, data: str) -> None:
        file, *rest = data.split(",")
        assert rest == ["", "", "", "0123456789*#"]
        key = self.phone.play(file)
        self.variables["CPLAYBACKSTATUS"] = (
            "ERROR" if key is None else "USERSTOPPED" if key else "SUCCESS"
        )
        self.variables["CPLAYBACKSTOPKEY"] = key or ""

    def _playback(self, data: str) -> None:
        for sound in data.split("&"):
            self.phone.play(SOUND + sound)

    def _read_keys(self, data: str) -> None:
        name, files, most, options, tries, seconds = data.split(",")
        assert (files, tries) == ("", "1")
        assert float(seconds) > 0, "0 stands for the default"
        end = {"": "#", "t()": ""}[options]
        keys = ""
        while len(keys) < int(most):
            key = self.phone.key(float(seconds))
            if not key or key in end:
                break
            keys += key
        self.variables[name] = keys

    def _dial(self, data: str) -> None:
        self.dialled.append(data)

    # ------------------------------------------------------------ variables, functions, expressions

    def expand(self, text: str) -> str:
        """`${…}` and `$[…]` replaced by what they stand for, from the inside out."""
        done = ""
        while text:
            if text[:2] in ("${", "$["):
                inner, text = self._inside(text)
                done += inner
            else:
                done, text = done + text[0], text[1:]
        return done

    def _inside(self, text: str) -> tuple[str, str]:
        opening, closing = text[1], {"{": "}", "[": "]"}[text[1]]
        depth = 0
        for at, character in enumerate(text):
            depth += (character == opening) - (character == closing)
            if at > 1 and not depth:
                break
        inner = self.expand(text[2:at])
        value = self._value(inner) if opening == "{" else self._expression(inner)
        return value, text[at + 1 :]

    def _value(self, name: str) -> str:
        called = re.fullmatch(r"([A-Z_]+)\((.*)\)", name, re.DOTALL)
        if not called:
            return self.variables.get(name, "")
        function, data = called[1], called[2]
        match function, data.split(","):
            case "CURL", [address, *posted]:
                return self._curl(address, ",".join(posted) if posted else None)
            case "JSON_DECODE", [variable, item]:
                return _json(self.variables.get(variable, ""), item)
            case "URIENCODE", [text]:
                return quote(text, safe="")
            case "SHIFT", [variable, delimiter]:
                first, _, rest = self.variables[variable].partition(delimiter)
                self.variables[variable] = rest
                return first
            case "MATH", [division, "float"]:
                over, _, under = division.partition("/")
                return f"{float(over or 0) / float(under):f}"
        raise NotImplementedError(name)

    def _curl(self, address: str, posted: str | None) -> str:
        try:
            if posted is None:
                return self._web.get(address).text
            kind = {"content-type": "application/x-www-form-urlencoded"}
            return self._web.post(address, content=posted, headers=kind).text
        except httpx.HTTPError:
            return ""

    def _expression(self, text: str) -> str:
        """`=` and `>` and `+` and `-` between two values; `|` between such (pbx: ast_expr2)."""
        results = []
        for part in re.split(r" \| ", text):
            left, operator, right = re.fullmatch(r'("?[^"]*"?) ([=>+-]) ("?[^"]*"?)', part).groups()  # type: ignore[union-attr]
            match operator:
                case "=":
                    result = int(left.strip('"') == right.strip('"') or _equal(left, right))
                case ">":
                    result = int(float(left) > float(right))
                case "+":
                    result = int(left) + int(right)
                case _:
                    result = int(left) - int(right)
            results.append(result)
        return str(next((result for result in results if result), 0))


def _equal(left: str, right: str) -> bool:
    """Numbers are compared as numbers: `0.000` is `0`."""
    try:
        return float(left) == float(right)
    except ValueError:
        return False


def _json(text: str, item: str) -> str:
    """Strings and numbers as they are, true and false as 1 and 0, what is not there as nothing."""
    try:
        value = json.loads(text)[item]
    except (ValueError, KeyError):
        return ""
    return "" if value is None else str(int(value)) if isinstance(value, bool) else str(value)
