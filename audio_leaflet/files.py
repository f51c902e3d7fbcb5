"""Files that are written whole or not at all, and are on the disk when that is said."""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def aside(target: Path, data: bytes) -> Iterator[Path]:
    """A file with the data, on the disk beside its place and with its rights; gone at the end.

    Only one at a time is written, so what a crash left there is written over; its name begins with
    a dot, so that nothing takes it for content. Raises OSError.
    """
    path = target.with_name(f".{target.name}.aside")
    try:
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, path)
        yield path
    finally:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def put(aside: Path, target: Path) -> None:
    """Put what was written aside into its place, at once and for good. Raises OSError."""
    os.replace(aside, target)
    folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
