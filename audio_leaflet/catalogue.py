"""The content folder as an index: every leaflet with its script, searched and kept fresh."""

from __future__ import annotations

import difflib
import logging
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from audio_leaflet.errors import ContentError, DuplicateError, VerbaliseError
from audio_leaflet.lexicon import bundled, of_monograph
from audio_leaflet.model import Monograph, Problem, Script
from audio_leaflet.script import build
from audio_leaflet.sources import SUFFIXES, read_file

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Leaflet:
    """One monograph, read and put into words."""

    monograph: Monograph
    script: Script | None
    """None when its language cannot be narrated; the text is shown all the same."""
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    stamp: tuple[int, ...]
    leaflet: Leaflet | None
    problems: tuple[Problem, ...]


class Catalogue:
    """All leaflets of one folder (and its subfolders), in the order of their titles."""

    def __init__(self, folder: Path, lang: str) -> None:
        """Reads the folder. `lang` is the language of texts that do not name theirs."""
        self.folder = folder
        self._lang = lang
        self._read: dict[Path, _Read] = {}
        self._unread: list[Problem] | None = None
        self.leaflets: dict[str, Leaflet] = {}
        self.problems: tuple[Problem, ...] = ()
        self.refresh()

    def refresh(self) -> bool:
        """Read what has changed in the folder since the last time; whether anything had."""
        unread: list[Problem] = []
        stamps = self._stamps(unread)
        known = {path: read.stamp for path, read in self._read.items()}
        if stamps == known and unread == self._unread:
            return False
        self._unread = unread
        fresh = {
            path: self._read[path] if known.get(path) == stamp else self._load(path, stamp)
            for path, stamp in stamps.items()
        }
        self._read = fresh
        self._index()
        return True

    def get(self, id: str) -> Leaflet | None:
        """The leaflet with this id."""
        return self.leaflets.get(id)

    def search(self, query: str) -> list[Leaflet]:
        """Leaflets that have every word of the query at the beginning of a word of their names."""
        wanted = _fold(query).split()
        return [
            leaflet
            for leaflet in self.leaflets.values()
            if all(any(w.startswith(word) for w in _names(leaflet)) for word in wanted)
        ]

    def nearest(self, text: str) -> list[Leaflet]:
        """Up to three leaflets whose names are most like `text`: for a page that finds nothing."""
        scores = []
        for leaflet in self.leaflets.values():
            names = [*_names(leaflet), leaflet.monograph.id]
            best = max(difflib.SequenceMatcher(None, _fold(text)[:80], n).ratio() for n in names)
            scores.append((best, leaflet))
        scores.sort(key=lambda pair: -pair[0])
        return [leaflet for score, leaflet in scores[:3] if score > 0.6]

    # ------------------------------------------------------------ reading

    def _stamps(self, unread: list[Problem]) -> dict[Path, tuple[int, ...]]:
        """Each file with what changes when it does; what cannot be looked at goes to `unread`."""
        found: dict[Path, tuple[int, ...]] = {}
        for path in sorted(self._files(self.folder, unread)):
            try:
                status = path.stat()
            except FileNotFoundError:
                if path.is_symlink():
                    unread.append(_unreadable(path, "it is a link to a file that is not there"))
                continue  # else: saved anew or removed this very moment; the next look tells
            except OSError as error:
                unread.append(_unreadable(path, f"it cannot be read: {error.strerror}"))
                continue
            found[path] = (status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)
        return found

    def _files(self, folder: Path, unread: list[Problem]) -> list[Path]:
        try:
            entries = list(folder.iterdir())
        except OSError as error:
            remedy = "Set the setting content (--content) to a folder of monographs"
            what = f"this folder cannot be read: {error.strerror}"
            unread.append(Problem("error", _shown(folder), what, remedy))
            return []
        files: list[Path] = []
        for path in entries:
            if path.name.startswith("."):
                continue
            if path.is_dir() and not path.is_symlink():
                files.extend(self._files(path, unread))
            elif path.suffix.lower() in SUFFIXES:
                files.append(path)
        return files

    def _load(self, path: Path, stamp: tuple[int, ...]) -> _Read:
        try:
            monograph = read_file(path, self._lang, _shown(path))
        except ContentError as error:
            found = tuple(
                Problem("error", each.where or _shown(path), each.what, each.remedy)
                for each in (error, *error.others)
            )
            return _Read(stamp, None, found)
        lexicon = of_monograph(monograph, bundled())
        problems = [*monograph.problems, *lexicon.problems]
        script: Script | None = None
        try:
            script = build(monograph, lexicon)
            problems.extend(script.problems)
        except VerbaliseError as error:
            problems.append(Problem("error", _shown(path), error.what, error.remedy))
        return _Read(stamp, Leaflet(monograph, script, tuple(problems)), tuple(problems))

    def _index(self) -> None:
        leaflets: dict[str, Leaflet] = {}
        found = list(self._unread or ())
        for path, read in self._read.items():
            found.extend(read.problems)
            if read.leaflet is None:
                continue
            id = read.leaflet.monograph.id
            if id in leaflets:
                error = DuplicateError(
                    f"the id {id!r} is taken by {leaflets[id].monograph.path}",
                    where=_shown(path),
                    remedy="Give one of them another id (or title), or remove one",
                )
                found.append(Problem("error", error.where, error.what, error.remedy))
                continue
            leaflets[id] = read.leaflet
        if not self._read and not found:
            found.append(
                Problem(
                    "warning",
                    str(self.folder),
                    "there is no monograph in the content folder",
                    f"Put files there that end in {', '.join(SUFFIXES)}",
                )
            )
        self.leaflets = dict(
            sorted(leaflets.items(), key=lambda pair: _fold(pair[1].monograph.title))
        )
        self.problems = tuple(found)
        for problem in found:
            if problem.level == "error":
                log.error(
                    "%s: %s. %s.",
                    problem.where,
                    problem.what.rstrip("."),
                    problem.remedy.rstrip("."),
                )


def _unreadable(path: Path, what: str) -> Problem:
    return Problem("error", _shown(path), what, "Let this user read it, set content, or remove it")


def _names(leaflet: Leaflet) -> list[str]:
    monograph = leaflet.monograph
    names = [monograph.title, *(n.text for n in (*monograph.brand_names, *monograph.generic_names))]
    return [word for name in names for word in _fold(name).replace("-", " ").split()]


def _fold(text: str) -> str:
    """Without case and accents, as people type a name."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _shown(path: Path) -> str:
    """A path for people; a name that is not UTF-8 could be neither printed nor sent."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
