"""Places of a call: all that has to be remembered of it, as a path.

The state of a call lives in the address that the platform holds, so that any worker can answer the
next request. A path is `{language}/{state}/…`: `en/find`, `en/number/4321`,
`en/play/metformin/uses/3f2a09bc/125/12`. Help is a path with `help` before the state, so that it
leads back to exactly where it was asked for. What the caller did last stands behind the state,
after `_`, which no id begins with: `en/find/_silent-2` is the second time that no key was heard.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Any, Literal, cast, get_args

from audio_leaflet.errors import LineError
from audio_leaflet.telephone import SPEEDS
from audio_leaflet.translations import N_

State = Literal[
    "start",
    "find",
    "number",
    "spell",
    "medicine",
    "menu",
    "play",
    "pause",
    "end",
    "person",
    "goodbye",
]
"""What is heard: see `flow`."""

Notice = Literal[
    "",
    "silent",
    "wrong",
    "none",
    "sorry",
    "back",
    "slower",
    "faster",
    "slowest",
    "fastest",
    "changed",
    "moment",
    "unreadable",
]
"""What a step begins with: why the caller is here (again)."""

_ID = r"[a-z0-9][a-z0-9-]{0,99}"

_PLAYING = (
    ("leaflet", _ID),
    ("section", _ID),
    ("edition", r"[0-9a-f]{8}"),
    ("speed", "|".join(str(round(speed * 100)) for speed in SPEEDS)),
    ("sentence", r"[1-9][0-9]{0,3}"),
    ("on", "on"),
)

_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    "number": (("digits", r"[0-9]{1,20}"), ("page", r"[1-9][0-9]{0,2}")),
    "spell": (("digits", r"[0-9]{1,20}"), ("page", r"[1-9][0-9]{0,2}")),
    "medicine": (("leaflet", _ID),),
    "menu": (("leaflet", _ID), ("page", r"[1-9][0-9]{0,2}")),
    "play": _PLAYING,
    "pause": _PLAYING,
    "end": _PLAYING,
}
"""The fields of each state in the order of its path, with what they look like. They may be left out
from the end."""

_NEEDED = {"medicine": 1, "menu": 1, "play": 2, "pause": 5, "end": 5}
"""Fields without which there is no such place."""

_NOTICE = re.compile(rf"_({'|'.join(filter(None, get_args(Notice)))})(?:-([1-9][0-9]?))?")
_LANG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a caller is."""

    lang: str
    """Language of the interface, lower case."""
    state: State
    help: bool = False
    """Whether help is heard about the state, and not the state itself."""
    notice: Notice = ""
    tries: int = 0
    """How often in a row the notice was true; 0 where that does not count."""
    digits: str = ""
    """What was keyed in, where a medicine is looked for."""
    page: int = 0
    """Of a list that is too long to be heard at once, from 0."""
    leaflet: str = ""
    section: str = ""
    edition: str = ""
    """Names the narration, so that a sentence's number is of the text that was heard before; empty
    for the present one."""
    speed: float = 1.0
    sentence: int = 1
    """From 1; headings, list items and table rows count as sentences."""
    on: bool = False
    """Whether the whole leaflet is read: the next section follows by itself."""

    @property
    def path(self) -> str:
        """The place as `parse` reads it."""
        written = (self._written(name) for name, _ in _FIELDS.get(self.state, ()))
        values = takewhile(bool, written)
        notice = f"_{self.notice}" + (f"-{self.tries}" if self.tries else "")
        parts = (
            self.lang,
            "help" if self.help else "",
            self.state,
            notice if self.notice else "",
            *values,
        )
        return "/".join(part for part in parts if part)

    def at(self, state: State, **changes: Any) -> Place:
        """Another state of the same call, with nothing said about how it was reached."""
        fresh: dict[str, Any] = {"help": False, "notice": "", "tries": 0, "page": 0, "digits": ""}
        return replace(self, state=state, **{**fresh, **changes})

    def _written(self, name: str) -> str:
        value = getattr(self, name)
        if name == "speed":
            return str(round(value * 100))
        if name == "on":
            return "on" if value else ""
        return str(value or "")


def parse(path: str) -> Place:
    """The place that a path names. Raises LineError if it names none."""
    lang, *parts = path.split("/")
    helped = parts[:1] == ["help"]
    state, *rest = parts[helped:] or [""]
    if not _LANG.fullmatch(lang) or state not in get_args(State):
        raise _nowhere(path)
    found: dict[str, Any] = {}
    notice = _NOTICE.fullmatch(rest[0]) if rest else None
    if notice:
        found = {"notice": notice[1], "tries": int(notice[2] or 0)}
        del rest[0]
    fields = _FIELDS.get(state, ())
    if not _NEEDED.get(state, 0) <= len(rest) <= len(fields):
        raise _nowhere(path)
    for value, (name, pattern) in zip(rest, fields, strict=False):
        if not re.fullmatch(pattern, value):
            raise _nowhere(path)
        found[name] = _read(name, value)
    return Place(lang, cast("State", state), helped, **found)


def _read(name: str, value: str) -> str | int | float | bool:
    if name == "speed":
        return int(value) / 100
    if name == "on":
        return True
    return int(value) if name in ("sentence", "page") else value


def _nowhere(path: str) -> LineError:
    return LineError(
        N_("I am sorry. There is no such place on this line"),
        where=f"place {path[:100]!r}",
        remedy="Begin at the first place of the line",
    )
