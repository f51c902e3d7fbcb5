"""Where the files that are not code stand: in the installed package, or beside it in a checkout."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "bundled"
"""Filled when the wheel is built; absent in a checkout."""


def _folder(name: str) -> Path:
    bundled = _BUNDLED / name
    return bundled if bundled.is_dir() else _PACKAGE.parent / name


def content() -> Path:
    """The sample monographs."""
    return _folder("content")


def locale() -> Path:
    """Translations of the interface, one `.po` file a language."""
    return _folder("locale")


def static() -> Path:
    """Style sheets, scripts and images of the pages."""
    return _folder("static")


def static_files() -> dict[str, Path]:
    """Every static file by its address below `/static/`: `player/main.js`."""
    root = static()
    files = (path for path in sorted(root.rglob("*")) if path.is_file())
    return {path.relative_to(root).as_posix(): path for path in files}


@cache
def static_version() -> str:
    """A hash of all static files, names and bytes: another one for each release that differs.

    Looked at once: a program that runs goes on with the files with which it began.
    """
    digest = hashlib.sha256()
    for name, path in static_files().items():
        digest.update(f"{name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()[:16]


def templates() -> Path:
    """Jinja templates of the pages."""
    return _folder("templates")
