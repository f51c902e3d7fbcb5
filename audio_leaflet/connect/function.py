"""What runs in AWS Lambda: given where a caller is and what was pressed, what is heard next.

An export carries this file, `model.py` and the steps of the leaflet line to AWS, so it needs only
the standard library. Connect's block Invoke AWS Lambda function asks it, and takes a flat map of
texts (Administrator Guide, "Invoke AWS Lambda functions"). It keeps nothing: the place of a call is
all of its state, and stays in the flow.
"""

from __future__ import annotations

import functools
import json
import os
import zlib
from bisect import bisect_right
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from audio_leaflet.model import Entry, Step

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FILE = "steps"
"""Name of the file with the steps, beside this one."""

SILENCE = "silence"
"""Sent if nothing was pressed: an empty text cannot be sent."""

TIMEOUT = "Timeout"
"""What Connect has stored if nothing was keyed in (Administrator Guide, "Store customer input")."""

RECORDINGS = "RECORDINGS"
"""Variable of the environment: the address of the recordings, with a slash at its end."""

GROUP = 3
"""Digits in one recording, where digits are read back."""

_TOGETHER = 256
"""Steps that are compressed, and read, together."""

_KEPT = 64
"""Times so many steps are kept in memory, which is less than 50 MB."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A step of the line as Connect hears it."""

    step: Step
    """Without its prompts."""
    recordings: tuple[str, ...]
    """Names of what is heard, one after the other: a single one but where digits are read back."""
    kind: str
    """Which block of the flow plays the last of them."""
    between: str = ""
    """Which block plays those before it; empty if there are none."""


@dataclass(frozen=True, slots=True)
class Outline:
    """All that is known of the line besides its steps."""

    start: str
    """The first place."""
    sorry: Mapping[str, str]
    """By language: the place for who comes from a place that does not exist any more."""
    unknown: Mapping[str, Heard]
    """What is heard after digits that find nothing, by `Entry.to`.

    Of the three recordings the second is the beginning of several names: a dash and the digits, up
    to GROUP of them, follow."""


class Steps:
    """The steps of the line in a file that `pack` has made; read where they are needed."""

    def __init__(self, path: Path) -> None:
        """Reads the beginning of the file."""
        self._path = path
        with path.open("rb") as file:
            head = json.loads(file.readline())
            self._begin = file.tell()
        unknown = {to: _heard(to, row) for to, row in head["unknown"].items()}
        self._outline = Outline(head["start"], head["sorry"], unknown)
        self._blocks: list[tuple[str, int, int]] = [tuple(each) for each in head["blocks"]]
        self._read = functools.lru_cache(_KEPT)(self._block)

    def answer(self, place: str, part: int, pressed: str) -> tuple[Heard, int]:
        """What is heard after this was pressed (or nothing) at a place, and which recording of it.

        `part` is the number of the recording that was heard, from 0. The empty place is the
        beginning of a call. Who is at a place that the line does not have (any more) hears that,
        and is led on to finding a medicine.
        """
        if not place:
            return self._known(self._outline.start), 0
        at = self.find(place)
        if at and not pressed and part + 1 < len(at.recordings):
            return at, part + 1
        to = at and self.find(at.step.after(pressed))
        return to or self._sorry(place), 0

    def find(self, place: str) -> Heard | None:
        """The step at a place; None if there is no such place."""
        number = bisect_right(self._blocks, place, key=lambda block: block[0]) - 1
        row = self._read(number).get(place) if number >= 0 else None
        if row is not None:
            return _heard(place, row)
        to, _, digits = place.rpartition("/")
        unknown = self._outline.unknown.get(to)
        if unknown is None or not (digits.isascii() and digits.isdigit()):
            return None
        before, spoken, after = unknown.recordings
        groups = (digits[at : at + GROUP] for at in range(0, len(digits), GROUP))
        recordings = (before, *(f"{spoken}-{group}" for group in groups), after)
        return replace(unknown, step=replace(unknown.step, place=place), recordings=recordings)

    def _sorry(self, place: str) -> Heard:
        sorry = self._outline.sorry
        lang = place.partition("/")[0]
        return self._known(sorry.get(lang) or next(iter(sorry.values())))

    def _known(self, place: str) -> Heard:
        found = self.find(place)
        if found is None:
            raise LookupError(place)
        return found

    def _block(self, number: int) -> dict[str, Any]:
        _, start, size = self._blocks[number]
        with self._path.open("rb") as file:
            file.seek(self._begin + start)
            rows: dict[str, Any] = json.loads(zlib.decompress(file.read(size)))
        return rows


def pack(outline: Outline, steps: Iterable[Heard]) -> bytes:
    """The file that `Steps` reads: a line of JSON, then blocks of steps in the order of places."""
    ordered = sorted(steps, key=lambda each: each.step.place)
    blocks: list[tuple[str, int, int]] = []
    data = b""
    for first in range(0, len(ordered), _TOGETHER):
        rows = {each.step.place: _row(each) for each in ordered[first : first + _TOGETHER]}
        packed = zlib.compress(_dumps(rows), 9)
        blocks.append((ordered[first].step.place, len(data), len(packed)))
        data += packed
    head = {
        "start": outline.start,
        "sorry": dict(outline.sorry),
        "unknown": {to: _row(heard) for to, heard in outline.unknown.items()},
        "blocks": blocks,
    }
    return _dumps(head) + b"\n" + data


def handler(event: Mapping[str, Any], context: object = None) -> dict[str, str]:
    """Answers one request of Connect (the event is described in the Administrator Guide)."""
    asked = event["Details"]["Parameters"]
    pressed = asked.get("pressed", "")
    if pressed in (SILENCE, TIMEOUT):
        pressed = ""
    heard, part = _steps().answer(asked.get("place", ""), int(asked.get("part", 0)), pressed)
    last = part + 1 == len(heard.recordings)
    told = {
        "place": heard.step.place,
        "part": str(part),
        "kind": heard.kind if last else heard.between,
        "recording": f"{os.environ[RECORDINGS]}{heard.recordings[part]}.wav",
    }
    return {**told, "dial": heard.step.dial} if heard.step.dial else told


@functools.cache
def _steps() -> Steps:
    return Steps(Path(__file__).with_name(FILE))


def _row(heard: Heard) -> dict[str, Any]:
    step = heard.step
    return {
        "recordings": heard.recordings,
        "kind": heard.kind,
        "between": heard.between,
        "keys": dict(step.keys),
        "entry": step.entry and [step.entry.longest, step.entry.to],
        "silence": step.silence,
        "wrong": step.wrong,
        "dial": step.dial,
    }


def _heard(place: str, row: Mapping[str, Any]) -> Heard:
    step = Step(
        place,
        "",
        (),
        row["keys"],
        Entry(*row["entry"]) if row["entry"] else None,
        silence=row["silence"],
        wrong=row["wrong"],
        dial=row["dial"],
    )
    return Heard(step, tuple(row["recordings"]), row["kind"], row["between"])


def _dumps(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
