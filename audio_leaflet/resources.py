"""Where the files that are not code stand: in the installed package, or beside it in a checkout."""

from __future__ import annotations

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


def templates() -> Path:
    """Jinja templates of the pages."""
    return _folder("templates")
