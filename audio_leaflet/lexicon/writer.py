"""Changing the lexicon of a site: one word at a time, the file written whole, every change kept.

For each language there is one file in the content folder, `site.en-US.pls`. It is an ordinary
lexicon, so it may be edited by hand too: its other entries, its comments and its order stay. What
was changed, by whom and when is in `.workbench-lexicon.jsonl` beside it.

A change is first recorded and then made: after a crash in between, the record tells of a change
that the file does not have, and the earlier reading is never lost.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING

from lxml import etree

from audio_leaflet import files
from audio_leaflet.errors import JournalError, LexiconError, RespellingError
from audio_leaflet.journal import Journal, remedy
from audio_leaflet.lexicon import pls
from audio_leaflet.lexicon.entries import key
from audio_leaflet.respelling import check_ipa

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from audio_leaflet.lexicon.entries import Entry

HISTORY = ".workbench-lexicon.jsonl"
"""Name of the file of changes; a name with a dot in front is passed over as content."""

LONGEST_WORD = 100
"""Characters of a word."""

LONGEST_READING = 300
"""Characters of what is said for it."""

_NEW = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="{namespace}" alphabet="ipa" xml:lang="{lang}">
  <!-- How this site says its words, as saved in the workbench. It may be edited by hand too. -->
</lexicon>
"""


@dataclass(frozen=True, slots=True)
class Change:
    """One word that was given another reading."""

    when: str
    """Date and time in UTC, as 2026-11-25T18:41:04Z."""
    who: str
    lang: str
    """BCP 47 tag; it chooses the file."""
    word: str
    before: str
    """What the file said for it: `/IPA/`, or other words; empty if it did not have the word."""
    after: str
    """The same after the change."""
    note: str = ""


class SiteLexicon:
    """The lexicons that the workbench writes, in one content folder."""

    def __init__(self, folder: Path) -> None:
        """Nothing is opened before it is needed."""
        self._folder = folder
        self._history = Journal(folder / HISTORY)

    def documents(self) -> list[pls.Document]:
        """The files there are, by name. Raises LexiconError with file and line of a wrong one."""
        found = (path for path in self._folder.glob("*") if pls.EDITED.fullmatch(path.name))
        return [pls.read(path) for path in sorted(found)]

    def changes(self) -> list[Change]:
        """Every change, newest first. Raises JournalError if the history cannot be read."""
        names = {each.name for each in fields(Change)}
        found = []
        for number, record in enumerate(self._history.records(), 1):
            try:
                change = Change(**{name: str(record[name]) for name in names})
            except KeyError as error:
                raise JournalError(
                    f"this change has no {error}",
                    where=f"{self._history.path}:{number}",
                    remedy="Mend the line from a backup, or remove it",
                ) from error
            found.append(change)
        return found[::-1]

    def reading(self, word: str, lang: str) -> str:
        """What the file says for this writing of a word: `/IPA/`, or other words; else empty."""
        path = self.path(lang)
        entries = pls.read_pls(path) if path.exists() else []
        return next((each.reading for each in entries if _same(each.text, word)), "")

    def path(self, lang: str) -> Path:
        """The file for a language. Raises LexiconError if `lang` is no language tag."""
        name = f"site.{lang}.pls"
        if not pls.EDITED.fullmatch(name):
            raise LexiconError(
                f"{lang!r} is not a language tag", where="language", remedy="Write it as en-US"
            )
        return self._folder / name

    def save(
        self, word: str, reading: str, lang: str, who: str, note: str = "", seen: str | None = None
    ) -> Change:
        """Give a word a reading (`/IPA/`, or other words to say), or take it away (empty).

        `seen` is the reading that `who` was shown as the present one; None to save in any case.
        Raises LexiconError for a word or reading that cannot be (`where` is `word` or `reading`),
        if somebody else changed the word meanwhile, for a file that is broken or cannot be written,
        and JournalError for a history that cannot. Then nothing has changed.
        """
        word = checked_word(word)
        reading = checked_reading(reading, lang)
        path = self.path(lang)
        when = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        with self._history.turn() as turn:
            change = Change(when, who, lang, word, self.reading(word, lang), reading, note)
            if seen not in (None, change.before):
                now = f"said {change.before}" if change.before else "not in the lexicon any more"
                raise LexiconError(
                    f"somebody else changed {word!r} meanwhile; it is {now}",
                    where="word",
                    remedy="Look at it again, then save if yours is better",
                )
            if change.before != change.after:
                with _aside(path, change) as aside:
                    turn.append(asdict(change))
                    files.put(aside, path.resolve())
        return change


def checked_word(word: str) -> str:
    """A word as an entry has it. Raises LexiconError (`where` is `word`) if it cannot be one."""
    word = " ".join(word.split())
    if not any(sign.isalnum() for sign in key(word)):
        raise LexiconError(
            "there is no word", where="word", remedy="Write the word as it is printed"
        )
    if len(word) > LONGEST_WORD or not word.isprintable():
        raise LexiconError(
            f"it is longer than {LONGEST_WORD} characters, or has signs that are not printed",
            where="word",
            remedy="Write one word or name",
        )
    return word


def checked_reading(reading: str, lang: str) -> str:
    """A reading as an entry has it. Raises LexiconError (`where` is `reading`) if it cannot be."""
    reading = " ".join(reading.split())
    if len(reading) > LONGEST_READING or not reading.isprintable():
        raise LexiconError(
            f"it is longer than {LONGEST_READING} characters, or has signs that are not printed",
            where="reading",
            remedy="Give the pronunciation of the word alone",
        )
    if not reading.startswith("/"):
        return reading
    try:
        return f"/{check_ipa(reading, lang)}/"
    except RespellingError as error:
        raise LexiconError(error.what, where="reading", remedy=error.remedy) from error


def _same(written: str, word: str) -> bool:
    """Whether an entry for `written` is the entry for `word`: small letters are for any case."""
    if written == written.lower() and word == word.lower():
        return key(written) == key(word)
    return written == word


# ---------------------------------------------------------------- the file


def _changed(path: Path, change: Change) -> bytes:
    """The file with the change in it, as bytes."""
    if path.exists():
        document = pls.read(path)
        tree = pls.tree(path, str(path))
        if document.lang.lower() != change.lang.lower():
            raise LexiconError(
                f"its xml:lang is {document.lang}",
                where=str(path),
                remedy=f"Make it {change.lang}, or give the file another name",
            )
    else:
        text = _NEW.format(namespace=pls.PLS[1:-1], lang=change.lang)
        tree = etree.ElementTree(etree.fromstring(text.encode()))
    root = tree.getroot()
    place = _take_out(root, change.word)
    if change.after:
        _put_in(root, place, _lexeme(change))
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=True) + b"\n"


def _take_out(root: etree._Element, word: str) -> int | None:
    """Remove every entry of this word; the place of the first among the children of the root."""
    place = None
    for lexeme in list(root.iterchildren(f"{pls.PLS}lexeme")):
        graphemes = list(lexeme.iterchildren(f"{pls.PLS}grapheme"))
        meant = [each for each in graphemes if _same(" ".join((each.text or "").split()), word)]
        if not meant:
            continue
        index = root.index(lexeme)
        if len(meant) < len(graphemes):  # the others of the lexeme keep their reading
            for each in meant:
                _remove(each)
            index += 1
        else:
            _remove(lexeme)
        place = index if place is None else place
    return place


def _remove(element: etree._Element) -> None:
    """Remove an element with the blank before it, so that the others stand as they stood."""
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        before.tail = element.tail
    elif parent is not None:
        parent.text = element.tail
    if parent is not None:
        parent.remove(element)


def _put_in(root: etree._Element, place: int | None, lexeme: etree._Element) -> None:
    """Put an entry at its place, else at the end, on a line of its own."""
    index = len(root) if place is None else place
    if index:
        lexeme.tail = root[index - 1].tail
        root[index - 1].tail = "\n  "
    else:
        lexeme.tail = root.text if len(root) else "\n"
        root.text = "\n  "
    root.insert(index, lexeme)


def _lexeme(change: Change) -> etree._Element:
    lexeme = etree.Element(f"{pls.PLS}lexeme")
    etree.SubElement(lexeme, f"{pls.PLS}grapheme").text = change.word
    if change.after.startswith("/"):
        phoneme = etree.SubElement(lexeme, f"{pls.PLS}phoneme", alphabet="ipa")
        phoneme.text = change.after.strip("/")
    else:
        etree.SubElement(lexeme, f"{pls.PLS}alias").text = change.after
    return lexeme


@contextlib.contextmanager
def _aside(path: Path, change: Change) -> Iterator[Path]:
    """The file with the change, on the disk beside its place and read back; gone at the end."""
    data = _changed(path, change)
    try:
        with files.aside(path.resolve(), data) as aside:
            _compare(pls.read_pls(aside), path, change)
            yield aside
    except OSError as error:
        raise LexiconError(
            f"it cannot be written: {error.strerror}", where=str(path), remedy=remedy(error)
        ) from error


def _compare(written: Iterable[Entry], path: Path, change: Change) -> None:
    """Raise LexiconError if a file has anything else than the entries of `path` and the change."""
    entries = pls.read_pls(path) if path.exists() else []
    meant = [(e.text, e.reading) for e in entries if not _same(e.text, change.word)]
    meant += [(change.word, change.after)] if change.after else []
    if sorted((entry.text, entry.reading) for entry in written) != sorted(meant):
        raise LexiconError(
            f"{change.word!r} cannot be changed without changing other entries",
            where=str(path),
            remedy="Change it in the file by hand; nothing was written",
        )
