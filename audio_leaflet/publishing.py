"""Adding and replacing leaflets of the content folder: judged whole, written whole, recorded.

What is sent is read and put into words as a file of the folder would be, and asked of the voice. It
is refused with all of its faults, or written: beside its place, to the disk, and then put there at
once. A crash leaves the old file or the new one. Who publishes at the same time, in this process or
another, waits for a turn. Each publication is recorded in `.published.jsonl` of the folder, before
it is made: after a crash the record may tell of a file that is not there, never the other way.
"""

from __future__ import annotations

import datetime as dt
import errno
import hashlib
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from audio_leaflet import files
from audio_leaflet.errors import (
    AudioLeafletError,
    ChangedMeanwhile,
    ConflictError,
    ContentError,
    EngineUnavailable,
    FullError,
    JournalError,
    RefusedLeaflet,
    UnwritableError,
)
from audio_leaflet.journal import Journal, remedy
from audio_leaflet.model import Problem
from audio_leaflet.narrate import refusals
from audio_leaflet.sources import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from audio_leaflet.catalogue import Leaflet
    from audio_leaflet.model import Monograph
    from audio_leaflet.service import Edition, Service

HISTORY = ".published.jsonl"
"""Name of the file of publications; a name with a dot in front is passed over as content."""

UNNAMED = "leaflet"
"""What messages call a file that has no name yet."""

FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class Submission:
    """A leaflet that somebody wants published."""

    data: bytes
    """The file, in a format of `sources`."""
    suffixes: tuple[str, ...]
    """Endings of files of its format, with their dots; the first is that of a new file."""
    file: str = ""
    """Name of the file; empty to have it named after the leaflet, or be the one there is."""
    replace: bool = False
    """Whether it may take the place of the leaflet with its id."""
    unspoken: bool = False
    """Whether it may have text that is not narrated."""
    who: str = ""
    """Who sent it, for the record."""
    meant: Callable[[Edition], bool] | None = None
    """Tells whether the leaflet there is the one to be replaced; None if nothing is said of it."""


@dataclass(frozen=True, slots=True)
class Published:
    """What has become of a submission."""

    id: str
    created: bool
    """False if a leaflet, or a file, was replaced."""
    warnings: tuple[Problem, ...]
    """What a person should look at; what is not narrated, if that was asked for."""


class Publisher:
    """Publishes into the content folder of one service."""

    def __init__(self, service: Service) -> None:
        """Nothing is opened before it is needed."""
        self._service = service
        self._folder = service.settings.content
        self._history = Journal(self._folder / HISTORY)
        self._here = threading.Lock()  # in this process all wait, however many they are

    def publish(self, submission: Submission) -> Published:
        """Judge a leaflet and put it into the content folder; its narration begins.

        Raises RefusedLeaflet with all faults of its text, ConflictError, ChangedMeanwhile, or
        UnwritableError; then the folder is as it was.
        """
        monograph, warnings = self._judged(submission)
        id = monograph.id
        try:
            with self._here, self._history.turn() as turn:
                self._service.refresh()
                target = self._target(submission, id)
                created = not target.exists()
                with files.aside(target, submission.data) as aside:
                    turn.append(_record(submission, id, target.relative_to(self._folder)))
                    files.put(aside, target)
        except (JournalError, OSError) as error:
            raise _unwritable(error) from error
        self._service.refresh(first=id)
        return Published(id, created, warnings)

    # ------------------------------------------------------------ judging

    def _judged(self, submission: Submission) -> tuple[Monograph, tuple[Problem, ...]]:
        """The monograph, and what is wrong with it that does not stop it."""
        settings = self._service.settings
        name = submission.file or submission.suffixes[0]
        shown = submission.file or UNNAMED + submission.suffixes[0]
        try:
            monograph = read_bytes(submission.data, name, settings.lang, shown)
        except ContentError as error:
            raise _refused(map(_problem, (error, *error.others))) from error
        leaflet = self._service.catalogue.leaflet(monograph)
        problems = [*leaflet.problems, *self._unsayable(leaflet)]
        told = set(monograph.problems)
        if submission.unspoken:  # the faults of the file itself stop it all the same
            problems = [
                each if each in told else replace(each, level="warning") for each in problems
            ]
        if any(each.level == "error" for each in problems):
            raise _refused(problems)
        return monograph, tuple(problems)

    def _unsayable(self, leaflet: Leaflet) -> list[Problem]:
        """What the voice would not say, and why nothing is said at all."""
        path = leaflet.monograph.path
        if leaflet.script is None:
            told = any(each.level == "error" for each in leaflet.problems)
            what, mend = leaflet.reason, "Run audio-leaflet check, which names file and line"
            return [] if told else [Problem("error", path, what, mend)]
        try:
            return list(refusals(self._service.engine, leaflet.script.utterances()))
        except EngineUnavailable:
            what = "whether the voice can say all of it is not known: there is no voice now"
            return [Problem("warning", path, what, "Run audio-leaflet check once there is one")]

    # ------------------------------------------------------------ its place

    def _target(self, submission: Submission, id: str) -> Path:
        """The file that it goes to. Raises ConflictError or ChangedMeanwhile."""
        edition = self._service.editions.get(id)
        present = edition.leaflet.file if edition else None
        if submission.meant and not (edition and submission.meant(edition)):
            raise ChangedMeanwhile(
                "it has changed meanwhile" if edition else "it is not there (any more)",
                where=f"the leaflet {id!r}",
                remedy="Fetch it again, and send your text if it is still right",
            )
        target = self._place(submission, id, present)
        if present and target != present:
            raise ConflictError(
                f"it stands in the file {self._shown(present)}, not in {self._shown(target)}",
                where=f"the leaflet {id!r}",
                remedy="Send it in the format and under the name of its file, or give it another"
                " id, or remove that file",
            )
        taken = next(
            (e.leaflet for e in self._service.editions.values() if e.leaflet.file == target), None
        )
        if taken and taken.monograph.id != id:
            raise ConflictError(
                f"{self._shown(target)} is the file of the leaflet {taken.monograph.id!r}",
                where=f"the leaflet {id!r}",
                remedy="Choose another name for the file, or none",
            )
        if target.is_symlink() or (target.exists() and not target.is_file()):
            raise ConflictError(
                f"its file {self._shown(target)} is a link, or no file at all",
                where=f"the leaflet {id!r}",
                remedy="Replace what it leads to, where that stands",
            )
        if target.exists() and not submission.replace:
            raise ConflictError(
                f"its file {self._shown(target)} is there already",
                where=f"the leaflet {id!r}",
                remedy="Ask for it to be replaced, if it is meant to be",
            )
        return target

    def _place(self, submission: Submission, id: str, present: Path | None) -> Path:
        if submission.file:
            return self._folder / submission.file
        if present and present.suffix.lower() in submission.suffixes:
            return present
        return self._folder / f"{id}{submission.suffixes[0]}"

    def _shown(self, path: Path) -> str:
        """A file as somebody knows it who sees only the folder."""
        return repr(path.relative_to(self._folder).as_posix())


def _record(submission: Submission, id: str, file: Path) -> dict[str, str]:
    return {
        "when": dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "who": submission.who,
        "leaflet": id,
        "file": file.as_posix(),
        "sha256": hashlib.sha256(submission.data).hexdigest(),
    }


def _problem(error: AudioLeafletError) -> Problem:
    return Problem("error", error.where, error.what, error.remedy)


def _refused(problems: Iterable[Problem]) -> RefusedLeaflet:
    found = tuple(problems)
    count = sum(each.level == "error" for each in found)
    error = RefusedLeaflet(
        "it has 1 fault" if count == 1 else f"it has {count} faults",
        where="the leaflet",
        remedy="Mend what is listed, then send it again; nothing was written",
    )
    error.problems = found
    return error


def _unwritable(error: OSError | JournalError) -> UnwritableError:
    """Of a fault of the file itself, or of the record of publications."""
    cause = error.__cause__ if isinstance(error, JournalError) else error
    if not isinstance(cause, OSError):  # somebody else is writing, or the record is broken
        what = error.what if isinstance(error, JournalError) else str(error)
        return UnwritableError(what, where="the content folder", remedy="Try again")
    what, where = f"it cannot be written: {cause.strerror}", "the content folder"
    if cause.errno in FULL:
        return FullError(what, where=where, remedy=remedy(cause))
    return UnwritableError(what, where=where, remedy=remedy(cause))
