"""The content folder as an index: every leaflet with its script, searched and kept fresh."""

from __future__ import annotations

import datetime as dt
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from audio_leaflet import lexicon, product_numbers, search
from audio_leaflet.errors import ContentError, DuplicateError, LexiconError, VerbaliseError
from audio_leaflet.lexicon import Document, Entry, Layer, Lexicon, Names, names_of
from audio_leaflet.lexicon.entries import key
from audio_leaflet.model import Monograph, Problem, Pronunciation, Script
from audio_leaflet.script import build
from audio_leaflet.sources import SUFFIXES, read_file
from audio_leaflet.translations import N_

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Leaflet:
    """One monograph, read and put into words."""

    monograph: Monograph
    script: Script | None
    """None when it cannot be narrated; the text is shown all the same."""
    problems: tuple[Problem, ...]
    names: Names
    """Its names with their pronunciations."""
    reason: str = ""
    """Why it cannot be narrated, for listeners."""
    file: Path = Path()
    """Where it was read from, for programs; `Monograph.path` is for people."""
    changed: dt.datetime = dt.datetime.min.replace(tzinfo=dt.UTC)
    """When its file last changed here, in UTC."""


@dataclass(frozen=True, slots=True)
class Matches:
    """What a search has found, the sure apart from the similar (`search.Found`)."""

    called: tuple[Leaflet, ...]
    begin: tuple[Leaflet, ...]
    similar: tuple[tuple[Leaflet, str], ...]
    """Each with the name that is similar."""


@dataclass(frozen=True, slots=True)
class _Source:
    monograph: Monograph
    names: Names


@dataclass(frozen=True, slots=True)
class _Read:
    stamp: tuple[int, ...]
    source: _Source | None
    """None when the file cannot be used."""
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Lexicon:
    stamp: tuple[int, ...]
    document: Document | None
    problems: tuple[Problem, ...]


class Catalogue:
    """All leaflets of one folder (and its subfolders), in the order of their titles."""

    def __init__(self, folder: Path, lang: str) -> None:
        """Reads the folder. `lang` is the language of texts that do not name theirs."""
        self.folder = folder
        self._lang = lang
        self._read: dict[Path, _Read] = {}
        self._lexicons: dict[Path, _Lexicon] = {}
        self._built: dict[Path, Leaflet] = {}
        self._unread: list[Problem] | None = None
        self._shared: dict[str, tuple[Layer, ...]] = {}
        self._searched: tuple[search.Index, dict[str, Leaflet]] = (search.Index({}), {})
        self.leaflets: dict[str, Leaflet] = {}
        self.problems: tuple[Problem, ...] = ()
        lexicon.bundled()  # one that is broken stops the program here
        self.refresh()

    def refresh(self) -> bool:
        """Read what has changed in the folder since the last time; whether anything had."""
        unread: list[Problem] = []
        stamps = self._stamps(unread)
        known = {path: read.stamp for path, read in self._read.items()}
        known |= {path: read.stamp for path, read in self._lexicons.items()}
        if stamps == known and unread == self._unread:
            return False
        self._unread = unread
        lexicons: dict[Path, _Lexicon] = {}
        read: dict[Path, _Read] = {}
        for path, stamp in stamps.items():
            same = known.get(path) == stamp
            if path.suffix.lower() == lexicon.SUFFIX:
                lexicons[path] = self._lexicons[path] if same else _read_lexicon(path, stamp)
            else:
                read[path] = self._read[path] if same else self._read_leaflet(path, stamp)
        kept = {path: each for path, each in self._built.items() if known[path] == stamps.get(path)}
        if [each.stamp for each in lexicons.values()] != [
            each.stamp for each in self._lexicons.values()
        ]:
            kept = {}  # any word may be said differently now
        self._read, self._lexicons = read, lexicons
        self._index(kept)
        return True

    def lexicon(self, monograph: Monograph) -> Lexicon:
        """What is known of the words of this leaflet, which may be one of another folder.

        Raises LexiconError if a lexicon is broken: what it was to say cannot be known.
        """
        return self._lexicon_of(_Source(monograph, names_of(monograph)))

    def leaflet(self, monograph: Monograph) -> Leaflet:
        """What the leaflet would be if its file stood in this folder, with all its problems."""
        return self._build(_Source(monograph, names_of(monograph)))

    def general(self, lang: str) -> Lexicon:
        """What is known of the words of a text that is in no leaflet. Raises LexiconError."""
        return Lexicon(self._layers(lang))

    def _lexicon_of(self, source: _Source) -> Lexicon:
        layers = self._layers(source.monograph.lang)
        return lexicon.lexicon_of(source.monograph, source.names, layers)

    def _layers(self, lang: str) -> tuple[Layer, ...]:
        """All that is known besides a leaflet's own names, the first layer first."""
        broken = next((p for each in self._lexicons.values() for p in each.problems), None)
        if broken:
            raise LexiconError(broken.what, where=broken.where, remedy=broken.remedy)
        site = [each.document for each in self._lexicons.values() if each.document]
        others = self._shared.get(lang.partition("-")[0].lower(), ())
        return (*others, *lexicon.layers(site, lang))

    def get(self, id: str) -> Leaflet | None:
        """The leaflet with this id."""
        return self.leaflets.get(id)

    def search(self, query: str) -> Matches:
        """Leaflets with a name that is what was typed, or begins so, or else is similar."""
        names, leaflets = self._searched  # of one moment: another thread may read the folder anew
        found = names.search(query)
        return Matches(
            tuple(leaflets[id] for id in found.called),
            tuple(leaflets[id] for id in found.begin),
            tuple((leaflets[each.id], each.name) for each in found.similar),
        )

    def nearest(self, text: str) -> list[Leaflet]:
        """Up to three leaflets whose names are most like `text`: for a page that finds nothing."""
        found = self.search(text)
        return [*found.called, *found.begin, *(each for each, _ in found.similar)][:3]

    def saying(self, word: str, lang: str) -> list[tuple[Leaflet, Entry | None]]:
        """The leaflets of this language that print a word, with the entry that says it there.

        None where no entry does, and the voice says it by its own rules. Raises LexiconError like
        `lexicon`.
        """
        language = lang.partition("-")[0].lower()
        found = []
        for leaflet in self.leaflets.values():
            monograph = leaflet.monograph
            same = monograph.lang.partition("-")[0].lower() == language
            if same and leaflet.script and word.casefold() in _texts(leaflet.script).casefold():
                found.append((leaflet, self.lexicon(monograph).entry(word)))
        return found

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
            elif path.suffix.lower() in (*SUFFIXES, lexicon.SUFFIX):
                files.append(path)
        return files

    def _read_leaflet(self, path: Path, stamp: tuple[int, ...]) -> _Read:
        try:
            monograph = read_file(path, self._lang, _shown(path))
        except ContentError as error:
            found = tuple(
                Problem("error", each.where or _shown(path), each.what, each.remedy)
                for each in (error, *error.others)
            )
            return _Read(stamp, None, found)
        return _Read(stamp, _Source(monograph, names_of(monograph)), monograph.problems)

    # ------------------------------------------------------------ putting into words

    def _index(self, kept: Mapping[Path, Leaflet]) -> None:
        """Put into words what has changed, or is said differently now; `kept` is the rest."""
        found = list(self._unread or ())
        served: dict[str, Path] = {}
        sources: dict[Path, _Source] = {}
        for path, read in self._read.items():
            if read.source:
                id = read.source.monograph.id
                if served.setdefault(id, path) == path:
                    sources[path] = read.source
                else:
                    found.append(_duplicate(id, path, served[id]))
        all_names = [source.names for source in sources.values()]
        shared = lexicon.shared(all_names)
        changed = _changed(self._shared, shared)
        self._shared = shared
        built: dict[Path, Leaflet] = {}
        for path, source in sources.items():
            leaflet = kept.get(path)
            if leaflet is None or _says_any(leaflet, changed):
                when = _changed_at(self._read[path].stamp)
                leaflet = replace(self._build(source), file=path, changed=when)
            built[path] = leaflet
        self._built = built

        for path, read in self._read.items():
            found += built[path].problems if path in built else read.problems
        for each in self._lexicons.values():
            found += each.problems
            found += each.document.layer.problems if each.document else ()
        found += lexicon.disagreements(all_names)
        found += product_numbers.shared(source.monograph for source in sources.values())
        if not self._read and not found:
            found.append(
                Problem(
                    "warning",
                    str(self.folder),
                    "there is no monograph in the content folder",
                    f"Put files there that end in {', '.join(SUFFIXES)}",
                )
            )
        self.leaflets = {
            each.monograph.id: each
            for each in sorted(built.values(), key=lambda each: search.words(each.monograph.title))
        }
        names = {id: _names(each) for id, each in self.leaflets.items()}
        self._searched = search.Index(names), self.leaflets
        self.problems = tuple(found)
        for problem in found:
            if problem.level == "error":
                log.error(
                    "%s: %s. %s.",
                    problem.where,
                    problem.what.rstrip("."),
                    problem.remedy.rstrip("."),
                )

    def _build(self, source: _Source) -> Leaflet:
        monograph = source.monograph
        problems = list(monograph.problems)
        script: Script | None = None
        reason = ""
        try:
            known = self._lexicon_of(source)
            problems.extend(known.problems)
            script = build(monograph, known)
            problems.extend(script.problems)
        except VerbaliseError as error:
            problems.append(Problem("error", monograph.path, error.what, error.remedy))
            reason = N_("There is no narration in the language of this leaflet")
        except LexiconError:
            # Its own problem tells file and line once, not in each leaflet.
            reason = N_("A lexicon of pronunciations has to be mended first")
        return Leaflet(monograph, script, tuple(problems), source.names, reason)


def _changed_at(stamp: tuple[int, ...]) -> dt.datetime:
    """The later of the two times that the file system keeps, in nanoseconds.

    Whoever copies a file may give it an old time of modification, but not of its change of status.
    """
    return dt.datetime.fromtimestamp(max(stamp[:2]) // 1000 / 1e6, dt.UTC)


def _read_lexicon(path: Path, stamp: tuple[int, ...]) -> _Lexicon:
    try:
        return _Lexicon(stamp, lexicon.read(path, _shown(path)), ())
    except LexiconError as error:
        remedy = f"{error.remedy}; nothing is narrated until then"
        return _Lexicon(stamp, None, (Problem("error", error.where, error.what, remedy),))


def _duplicate(id: str, path: Path, first: Path) -> Problem:
    error = DuplicateError(
        f"the id {id!r} is taken by {_shown(first)}",
        where=_shown(path),
        remedy="Give one of them another id (or title), or remove one",
    )
    return Problem("error", error.where, error.what, error.remedy)


def _changed(
    before: Mapping[str, tuple[Layer, ...]], after: Mapping[str, tuple[Layer, ...]]
) -> frozenset[str]:
    """Names, as they are compared, that leaflets say differently of one another than before."""
    first, second = (_said(each) for each in (before, after))
    return frozenset(
        place[2] for place in {*first, *second} if first.get(place) != second.get(place)
    )


def _said(
    layers: Mapping[str, tuple[Layer, ...]],
) -> dict[tuple[str, int, str], tuple[str, Pronunciation | None]]:
    """By language, rank and name what is said: the first of several leaflets that give it."""
    said: dict[tuple[str, int, str], tuple[str, Pronunciation | None]] = {}
    for lang, ranks in layers.items():
        for rank, layer in enumerate(ranks):
            for entry in layer.entries:
                said.setdefault((lang, rank, key(entry.text)), (entry.text, entry.said))
    return said


def _says_any(leaflet: Leaflet, changed: frozenset[str]) -> bool:
    """Whether a leaflet may have one of these names in its text."""
    if not changed or leaflet.script is None:
        return bool(changed)
    text = key(_texts(leaflet.script))
    return any(name in text for name in changed)


def _texts(script: Script) -> str:
    """What is printed and what is said of it: a table's headings are said with each cell."""
    return " ".join(f"{u.printed} {u.spoken.text}" for u in script.utterances())


def _unreadable(path: Path, what: str) -> Problem:
    return Problem("error", _shown(path), what, "Let this user read it, set content, or remove it")


def _names(leaflet: Leaflet) -> list[str]:
    """All that people may call it, as printed."""
    monograph = leaflet.monograph
    named = (monograph.name, *monograph.brand_names, *monograph.generic_names)
    return [monograph.title, *(each.text for each in named)]


def _shown(path: Path) -> str:
    """A path for people; a name that is not UTF-8 could be neither printed nor sent."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
