"""Input formats: one module each, with `sniff` and `read`; here, from a file to its monograph."""

from __future__ import annotations

import codecs
import importlib
import json
import re
import stat
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, cast

from audio_leaflet import coverage, kinds
from audio_leaflet.errors import SyntaxProblem, UnreadableError
from audio_leaflet.kinds import Document, Source
from audio_leaflet.model import Monograph, Problem

if TYPE_CHECKING:
    from pathlib import Path

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".json")
"""Endings of the files that are monographs, in lower case."""

LIMIT = 5_000_000
"""Most bytes of one file; the longest label of openFDA has a tenth of it."""

# Control characters that no text has; tab, line feed, form feed and carriage return are text.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
UTF8_PAIR = re.compile(rb"[\xc3-\xf4][\x80-\xbf]")
# Other code pages read as Windows-1252 have a capital or a sign in the middle of a word.
WRONG_PAGE = re.compile(r"[a-z](?:[À-ÞŠŒŽŸ]|[‚ƒ„†‡ˆ‰‹›¡¢¤¥¦§¨ª¬¯±²³¶¸¹º»¿÷])[a-z]")
# In a language written in Latin letters, most letters are ASCII.
MOST_ACCENTS = 1 / 3

SAVE_AS = "Save the file as UTF-8 text"


def load(path: Path, lang: str, shown: str | None = None) -> Document:
    """The file, read and decoded.

    `lang` is the language of a text that does not name its own; `shown` is how messages call the
    file. Raises UnreadableError.
    """
    return _load(path, lang, shown or str(path))[0]


def read_file(path: Path, lang: str, shown: str | None = None) -> Monograph:
    """The monograph in a file; parameters as in `load`.

    Raises ContentError, with file, line and remedy, for a file that has none.
    """
    return _read(*_load(path, lang, shown or str(path)))


def read_bytes(data: bytes, name: str, lang: str, shown: str) -> Monograph:
    """The monograph in the bytes of a file that is called `name`; the rest as in `read_file`.

    The name's ending tells the format, as that of a file does; the rest of it may be empty.
    """
    stem, _, ending = name.rpartition(".")
    return _read(*_document(data, stem, f".{ending.lower()}", lang, shown))


def _read(document: Document, problems: list[Problem]) -> Monograph:
    best, source = 0, None
    for name in kinds.names("sources"):
        module = cast("Source", importlib.import_module(f"{__name__}.{name}"))
        sure = module.sniff(document)
        if sure > best:
            best, source = sure, module
    if source is None:
        raise _unreadable(document.path, "no input format knows such a file", _accepted())
    try:
        monograph = source.read(document)
    except RecursionError as error:
        raise SyntaxProblem(
            "its parts are nested too deeply",
            where=document.path,
            remedy="Write it with fewer levels",
        ) from error
    _encodable(monograph, document.path)
    return replace(
        monograph,
        problems=(*problems, *monograph.problems),
        coverage=coverage.read(source.printed(document), monograph),
    )


def _encodable(monograph: Monograph, shown: str) -> None:
    """Refuse half characters, which an escape (`\\ud83d`) can bring into any decoded text."""
    try:
        json.dumps(asdict(monograph), ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise SyntaxProblem(
            f"it has half a character ({error.object[error.start : error.end]!a})",
            where=shown,
            remedy="Write the character whole, not as a single \\u escape",
        ) from error


def _load(path: Path, lang: str, shown: str) -> tuple[Document, list[Problem]]:
    suffix = path.suffix.lower()
    _known(suffix, shown)
    return _document(_bytes(path, shown), path.stem, suffix, lang, shown)


def _known(suffix: str, shown: str) -> None:
    if suffix not in SUFFIXES:
        raise _unreadable(shown, f"files that end in {suffix!r} are not read", _accepted())


def _document(
    data: bytes, stem: str, suffix: str, lang: str, shown: str
) -> tuple[Document, list[Problem]]:
    _known(suffix, shown)
    if len(data) > LIMIT:
        raise _unreadable(
            shown, f"is larger than {LIMIT // 1_000_000} MB", "Keep one leaflet in one file"
        )
    if not data:
        raise _unreadable(shown, "the file is empty", "Write the leaflet into it, or remove it")
    text, problems = _decode(data, shown)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise _unreadable(shown, "the file has no text", "Write the leaflet into it, or remove it")
    problems.extend(_damage(text, shown))
    return Document(shown, stem, suffix, text, lang), problems


def _accepted() -> str:
    return f"Use a file that ends in {', '.join(SUFFIXES)}"


def _unreadable(where: str, what: str, remedy: str) -> UnreadableError:
    return UnreadableError(what, where=where, remedy=remedy)


def _bytes(path: Path, shown: str) -> bytes:
    try:
        # A pipe or device would block or never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise _unreadable(shown, "is not a file", "Put a text file there, or remove it")
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except OSError as error:
        raise _unreadable(
            shown, f"cannot be read: {error.strerror}", "Check that it is there and may be read"
        ) from error


def _decode(data: bytes, shown: str) -> tuple[str, list[Problem]]:
    problems: list[Problem] = []
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = _strict(data, "utf-16", shown)
    else:
        if b"\0" in data:
            raise _at(data, data.index(b"\0"), shown, "the file is binary, it has a zero byte")
        data = data.removeprefix(codecs.BOM_UTF8)
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            text = _windows(data, error.start, shown)
            line = data.count(b"\n", 0, error.start) + 1
            problems.append(
                Problem(
                    "warning",
                    f"{shown}:{line}",
                    "the file is not UTF-8 and was read as Windows-1252",
                    f"Check the accents and signs, then {SAVE_AS[0].lower()}{SAVE_AS[1:]}",
                )
            )
    found = CONTROL.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise _unreadable(
            f"{shown}:{line}",
            f"the file is not text, it has the control character U+{ord(found[0]):04X}",
            f"Remove the character, or {SAVE_AS[0].lower()}{SAVE_AS[1:]}",
        )
    return text.removeprefix("\ufeff"), problems


def _strict(data: bytes, encoding: str, shown: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _at(data, error.start, shown, f"the file is not {encoding.upper()}") from error


def _at(data: bytes, offset: int, shown: str, what: str) -> UnreadableError:
    line = data.count(b"\n", 0, offset) + 1
    return _unreadable(f"{shown}:{line}", f"{what} at byte {offset}", SAVE_AS)


def _windows(data: bytes, wrong: int, shown: str) -> str:
    """The text as Windows-1252; `wrong` is the first byte that is not UTF-8."""
    fault = _at(data, wrong, shown, "the encoding is neither UTF-8 nor Windows-1252")
    # Right UTF-8 beside the wrong byte means a damaged UTF-8 file: do not guess.
    if UTF8_PAIR.search(data):
        raise fault
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise fault from error
    letters = [c for c in text if c.isalpha()]
    accents = sum(c > "\x7f" for c in letters)
    if accents > MOST_ACCENTS * len(letters) or WRONG_PAGE.search(text):
        raise fault
    return text


def _damage(text: str, shown: str) -> list[Problem]:
    """Letters that were lost or became invisible before the file came here."""
    problems = []
    for number, line in enumerate(text.split("\n"), 1):
        if "\ufffd" in line:
            problems.append(
                Problem(
                    "error",
                    f"{shown}:{number}",
                    "a character of the text is lost; U+FFFD stands for it",
                    "Write the right character, from the original",
                )
            )
        hidden = re.search(r"[\x80-\x9f]", line)
        if hidden:
            problems.append(
                Problem(
                    "warning",
                    f"{shown}:{number}",
                    f"an invisible control character stands in the text: U+{ord(hidden[0]):04X}",
                    "Write the sign that was meant, often a dash or a quotation mark",
                )
            )
    return problems
