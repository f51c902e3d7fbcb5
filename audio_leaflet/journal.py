"""Records that are only added to: lines of JSON in one file, shared by threads and processes.

A record is there whole or not at all. A crash may leave the beginning of one as a last line
without an end: it counts as never written, and the next record takes its place.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import time
from typing import TYPE_CHECKING, Any

from audio_leaflet.errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PATIENCE = 10.0
"""Seconds to wait for another writer; a record takes milliseconds."""

_AGAIN = 0.02
"""Seconds between two looks whether the other writer has finished."""


class Turn:
    """The right to write, until it is given back."""

    def __init__(self, descriptor: int) -> None:
        """On a journal that is open and locked."""
        self._descriptor = descriptor

    def append(self, record: Mapping[str, Any]) -> None:
        """One more record, on the disk when this returns. Its values are those of JSON."""
        line = json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        while line:
            line = line[os.write(self._descriptor, line) :]
        os.fsync(self._descriptor)


class Journal:
    """The records of one file, which need not exist yet."""

    def __init__(self, path: Path) -> None:
        """Nothing is opened before it is needed."""
        self.path = path

    def records(self) -> list[dict[str, Any]]:
        """All records, oldest first.

        Raises JournalError if the file cannot be read, and with the line of one that is no record.
        """
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._failed("read", error) from error
        found = []
        for number, line in enumerate(data.split(b"\n")[:-1], 1):
            try:
                record = json.loads(line)
            except ValueError:
                record = None
            if not isinstance(record, dict):
                raise JournalError(
                    "this line is no record",
                    where=f"{self.path}:{number}",
                    remedy="Mend the line from a backup, or remove it",
                )
            found.append(record)
        return found

    @contextlib.contextmanager
    def turn(self) -> Iterator[Turn]:
        """Alone among all writers of this journal; an error inside takes back what was appended.

        The kernel ends the turn of a process that dies. Raises JournalError if the file cannot be
        written, or if the other writers take longer than PATIENCE.
        """
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        except OSError as error:
            raise self._failed("written", error) from error
        try:
            try:
                self._lock(descriptor)
                end = _whole(descriptor)
                os.ftruncate(descriptor, end)
                os.lseek(descriptor, end, os.SEEK_SET)
            except OSError as error:
                raise self._failed("written", error) from error
            try:
                yield Turn(descriptor)
            except BaseException:
                os.ftruncate(descriptor, end)
                raise
        finally:
            os.close(descriptor)

    def _lock(self, descriptor: int) -> None:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > end:
                    raise JournalError(
                        f"somebody else has been writing for {PATIENCE:.0f} seconds",
                        where=str(self.path),
                        remedy="Try again; nothing was changed",
                    ) from None
                time.sleep(_AGAIN)
            else:
                return

    def _failed(self, done: str, error: OSError) -> JournalError:
        return JournalError(
            f"it cannot be {done}: {error.strerror}",
            where=str(self.path),
            remedy=remedy(error),
        )


def remedy(error: OSError) -> str:
    """What to do about a file of the content folder that cannot be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "Free some space on the disk, then try again; nothing was changed"
    return (
        "Let the user that runs the program write in the content folder (setting content), then"
        " try again; nothing was changed"
    )


def _whole(descriptor: int) -> int:
    """Where the last whole line ends, in bytes."""
    size = os.fstat(descriptor).st_size
    end = size
    while end:
        start = max(0, end - 65536)
        found = os.pread(descriptor, end - start, start).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        end = start
    return 0
