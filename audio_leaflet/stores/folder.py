"""Bytes in a folder, one file an entry, shared safely by any number of threads and processes.

An entry is one line of JSON (what was stored with it, and the SHA-256 of the data) followed by the
data. It is written beside, synced and renamed, so that it is there whole or not at all; it is
verified when a process first reads it, so that what a crash or a bad disk left is never served.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import json
import logging
import os
import re
import secrets
import threading
import time
from typing import TYPE_CHECKING, Any

from audio_leaflet.errors import CorruptEntry, StoreError
from audio_leaflet.model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from audio_leaflet.settings import Settings

log = logging.getLogger(__name__)

FORMAT = "v1"
"""Layout of the folder; a program that writes another layout uses another name."""

_KEY = re.compile(r"[a-z0-9]+-[0-9a-f]{16,64}")
_TOUCH = 600
"""Seconds between two notes that an entry was used: enough for least-recently-used."""
_LOW_WATER = 0.9
"""Eviction goes down to this share of the limit, so that it does not run at every write."""
_RECOUNT = 0.05
"""Share of the limit that may be added before the folder is counted anew."""
_STALE = 3600
"""Seconds after which a file that is still being written counts as left by a crash."""
_HEADER = 1 << 23
"""Most bytes that the line before the data may have."""


class FileReader:
    """An entry held open. Unlinking or replacing its file does not disturb it."""

    def __init__(
        self, path: Path, descriptor: int, offset: int, size: int, meta: Mapping[str, Any]
    ) -> None:
        """Data of `size` bytes from `offset` of the open file."""
        self._path = path
        self._descriptor = descriptor
        self._offset = offset
        self.size = size
        self.meta = meta

    def read(self, start: int = 0, length: int | None = None) -> bytes:
        """`length` bytes of the data from `start` (to its end if None). Raises StoreError."""
        wanted = self.size - start if length is None else min(length, self.size - start)
        try:
            return _read(self._descriptor, self._offset + start, wanted)
        except OSError as error:
            raise _failure(error, self._path) from error

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)

    def __enter__(self) -> FileReader:
        """Itself."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Close it."""
        self.close()


class FolderStore:
    """Entries in one folder, up to a limit in bytes; the least recently used go first."""

    def __init__(self, root: Path, limit: int) -> None:
        """A store under `root`, which need not exist yet, of at most `limit` bytes."""
        self.root = root
        self.limit = limit
        self._entries = root / FORMAT / "entries"
        self._aside = root / FORMAT / "aside"
        self._locks = root / FORMAT / "locks"
        self._guard = threading.Lock()
        self._verified: dict[str, tuple[int, int]] = {}
        self._total: int | None = None
        self._since = 0

    # ------------------------------------------------------------ the contract

    def open(self, key: str) -> FileReader | None:
        """The entry, verified; None if there is none. A damaged one is removed, logged and none."""
        path = self._path(key)
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _failure(error, path) from error
        try:
            reader = self._verify(key, descriptor)
        except CorruptEntry as error:
            os.close(descriptor)
            log.warning("%s It is made again.", error)
            with contextlib.suppress(StoreError):  # a read-only cache keeps it; it is never read
                self.drop(key)
            return None
        except OSError as error:
            os.close(descriptor)
            raise _failure(error, path) from error
        status = os.fstat(descriptor)
        if time.time() - status.st_mtime > _TOUCH:
            with contextlib.suppress(OSError):  # a read-only cache can still be read
                os.utime(descriptor)
        return reader

    def put(self, key: str, data: bytes, meta: Mapping[str, Any]) -> None:
        """Keep it, durably, whole or not at all. Raises StoreError."""
        path = self._path(key)
        header = {**meta, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        line = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        if len(line) > _HEADER:
            raise StoreError(
                f"what is said of the data takes {len(line)} bytes, more than {_HEADER}",
                where=str(path),
                remedy="Divide the section; no part of a leaflet should be this long",
            )
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._aside.mkdir(parents=True, exist_ok=True)
            aside = self._aside / f"{key}.{secrets.token_hex(8)}"
            try:
                with aside.open("xb") as file:
                    file.write(line)
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(aside, path)
            except BaseException:
                with contextlib.suppress(OSError):
                    aside.unlink()
                raise
            _sync_folder(path.parent)
        except OSError as error:
            raise _failure(error, path) from error
        try:
            self._grown(len(line) + len(data))
        except StoreError as error:  # the entry is kept all the same
            log.warning("the cache cannot be pruned: %s", error)

    @contextlib.contextmanager
    def alone(self, key: str) -> Iterator[None]:
        """Hold the right to make `key`, against every other thread and process on this folder.

        The kernel lets go of it when a process dies, so a kill -9 blocks nobody.
        """
        path = self._locks / key
        try:
            self._locks.mkdir(parents=True, exist_ok=True)
            while True:
                descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
                if _locked(descriptor, path):
                    break
        except OSError as error:
            raise _failure(error, path) from error
        try:
            yield
        finally:
            with contextlib.suppress(OSError):
                path.unlink()
            os.close(descriptor)

    def problems(self) -> list[Problem]:
        """Whether an entry can be written, read back and removed."""
        key = f"probe-{secrets.token_hex(8)}"
        try:
            self.put(key, b"probe", {})
            reader = self.open(key)
            if reader is not None:
                reader.close()
            self.drop(key)
        except StoreError as error:
            return [Problem("error", error.where, error.what, error.remedy)]
        if reader is None:
            return [
                Problem(
                    "error", str(self.root), "what was written cannot be read", "Use another disk"
                )
            ]
        return []

    # ------------------------------------------------------------ housekeeping

    def drop(self, key: str) -> None:
        """Remove an entry if it is there; whoever reads it goes on reading. Raises StoreError."""
        path = self._path(key)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise _failure(error, path) from error
        with self._guard:
            self._verified.pop(key, None)

    def listing(self) -> list[tuple[str, int, float]]:
        """(key, bytes on disk, time of last use) of every entry, least recently used first."""
        found = []
        for folder in _entries_of(self._entries):
            for entry in _entries_of(folder):
                if _KEY.fullmatch(entry.name):
                    with contextlib.suppress(OSError):  # another process evicted it
                        status = entry.stat()
                        found.append((entry.name, status.st_size, status.st_mtime))
        return sorted(found, key=lambda row: row[2])

    def prune(self, limit: int) -> tuple[int, int]:
        """Remove the least recently used until at most `limit` bytes are left: (entries, bytes)."""
        with self.alone("prune-0000000000000000"):
            self._sweep()
            rows = self.listing()
            total = sum(size for _, size, _ in rows)
            removed = freed = 0
            for key, size, _ in rows:
                if total - freed <= limit:
                    break
                self.drop(key)
                removed, freed = removed + 1, freed + size
        with self._guard:
            self._total = total - freed
        return removed, freed

    def _grown(self, size: int) -> None:
        """Note what was added; count anew now and then, since other processes add too."""
        with self._guard:
            self._since += size
            if self._total is None or self._since > self.limit * _RECOUNT:
                if self._total is None:
                    self._sweep()
                self._total, self._since = sum(row[1] for row in self.listing()), 0
            else:
                self._total += size
            full = self._total > self.limit
        if full:
            removed, freed = self.prune(int(self.limit * _LOW_WATER))
            if removed:
                log.info("cache over its limit: removed %d entries, %d bytes", removed, freed)

    def _sweep(self) -> None:
        """Remove what a crash left half written."""
        for entry in _entries_of(self._aside):
            with contextlib.suppress(OSError):  # another process was quicker
                if time.time() - entry.stat().st_mtime > _STALE:
                    entry.unlink()

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise StoreError(f"{key!r} is not a key", where=str(self.root), remedy="Report this")
        return self._entries / key[-2:] / key

    def _verify(self, key: str, descriptor: int) -> FileReader:
        status = os.fstat(descriptor)
        head = _read(descriptor, 0, min(status.st_size, 1 << 14))
        if b"\n" not in head:
            head = _read(descriptor, 0, min(status.st_size, _HEADER))
        line, newline, _ = head.partition(b"\n")
        try:
            meta: dict[str, Any] = json.loads(line if newline else b"")
            size, digest = int(meta["size"]), str(meta["sha256"])
        except (ValueError, KeyError, TypeError) as error:
            raise self._corrupt(key, "its first line is damaged") from error
        offset = len(line) + 1
        if status.st_size != offset + size:
            raise self._corrupt(key, f"it has {status.st_size - offset} bytes instead of {size}")
        known = (status.st_ino, status.st_ctime_ns)  # another file, or touched since: look again
        with self._guard:
            seen = self._verified.get(key)
        if seen != known:
            if hashlib.sha256(_read(descriptor, offset, size)).hexdigest() != digest:
                raise self._corrupt(key, "its bytes are not those that were stored")
            with self._guard:
                self._verified[key] = known
        return FileReader(self._path(key), descriptor, offset, size, meta)

    def _corrupt(self, key: str, what: str) -> CorruptEntry:
        return CorruptEntry(what, where=str(self._path(key)), remedy="")


def create(settings: Settings) -> FolderStore:
    """The store in the folder that the settings name."""
    return FolderStore(settings.cache, settings.cache_limit * 1_000_000)


def _locked(descriptor: int, path: Path) -> bool:
    """Wait for the lock on an open file; False (and closed) if the file is no longer the one."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        if path.stat().st_ino == os.fstat(descriptor).st_ino:
            return True
    except FileNotFoundError:
        pass
    except BaseException:
        os.close(descriptor)
        raise
    os.close(descriptor)  # the one before us removed it: take the new one
    return False


def _entries_of(folder: Path) -> list[Path]:
    """What a folder holds; nothing if it is none, or is gone."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _read(descriptor: int, offset: int, length: int) -> bytes:
    pieces = []
    while length > 0:
        piece = os.pread(descriptor, length, offset)
        if not piece:
            break
        pieces.append(piece)
        offset, length = offset + len(piece), length - len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


_REMEDIES = {
    errno.ENOSPC: "Free some space, or lower the setting cache_limit; nothing already kept is lost",
    errno.EDQUOT: "Free some space, or lower the setting cache_limit; nothing already kept is lost",
    errno.EROFS: "Set the setting cache to a folder that can be written",
    errno.EACCES: "Let this user write there, or set the setting cache to another folder",
    errno.EPERM: "Let this user write there, or set the setting cache to another folder",
}


def _failure(error: OSError, path: Path) -> StoreError:
    return StoreError(
        f"the cache cannot be used: {error.strerror}",
        where=str(path),
        remedy=_REMEDIES.get(
            error.errno or 0, "Check the disk, or set the setting cache elsewhere"
        ),
    )
