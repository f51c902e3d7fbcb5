"""Every error of ours, one tree.

    AudioLeafletError
    ├── SettingsError            an unknown or impossible setting
    ├── ContentError             a monograph file that cannot be used
    │   ├── UnreadableError      empty, binary, too large, wrong encoding, no permission
    │   ├── SyntaxProblem        the file's own syntax is broken (front matter, HTML, JSON)
    │   └── DuplicateError       two leaflets with one id
    ├── RespellingError          a printed respelling that has no reading at all
    ├── NotationError            a pronunciation that another program's notation cannot write
    ├── LexiconError             a pronunciation lexicon with a wrong entry
    ├── VerbaliseError           written text whose spoken form cannot be known
    ├── EngineError              a voice engine failed
    │   ├── EngineUnavailable    it cannot speak at all now (missing, offline, blocked)
    │   └── UtteranceRefused     it cannot speak this one utterance
    ├── AudioError               sound that cannot be decoded, encoded or measured
    ├── NarrationError           a rendering that failed its checks and is not published
    ├── PublishingError          a leaflet that was sent to be published, and is not
    │   ├── RefusedLeaflet       its text has faults
    │   ├── ConflictError        it would take the place of another leaflet or file
    │   ├── ChangedMeanwhile     it is not the leaflet any more that was to be replaced
    │   └── UnwritableError      the content folder cannot be written
    │       └── FullError        there is no room left
    ├── JournalError             what the workbench keeps cannot be read or written
    ├── LineError                a caller of the leaflet line asks for what is not there
    └── StoreError               the cache folder cannot be read or written
        └── CorruptEntry         stored bytes that are not what was stored

A message says where (file and line, setting or request), what is wrong, and the remedy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from audio_leaflet.model import Problem


class AudioLeafletError(Exception):
    """What is wrong, where, and how to mend it; the parent of every error raised on purpose."""

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what = what.rstrip(".")
        self.where = where
        self.remedy = remedy.rstrip(".")
        super().__init__(what)

    def __str__(self) -> str:
        """One line: `where: what. remedy.`"""
        place = f"{self.where}: " if self.where else ""
        mend = f" {self.remedy}." if self.remedy else ""
        return f"{place}{self.what}.{mend}"


class SettingsError(AudioLeafletError):
    """A setting that does not exist, or whose value cannot be used."""


class ContentError(AudioLeafletError):
    """A monograph file that cannot be used; every other file still can."""

    others: tuple[ContentError, ...] = ()
    """What else is wrong with the same file, so that all of it can be mended at once."""


class UnreadableError(ContentError):
    """A file that is empty, binary, too large, wrongly encoded, or not permitted to be read."""


class SyntaxProblem(ContentError):
    """A file whose own syntax (front matter, HTML, JSON) is broken."""


class DuplicateError(ContentError):
    """A second file that claims an id already taken."""


class RespellingError(AudioLeafletError):
    """A printed respelling that has no reading at all."""


class NotationError(AudioLeafletError):
    """A pronunciation that a voice, or a notation, has no symbols for; no sound is left out."""


class LexiconError(AudioLeafletError):
    """A pronunciation lexicon with a wrong entry; never skipped in silence."""


class VerbaliseError(AudioLeafletError):
    """Written text whose spoken form cannot be known, so it is not spoken."""


class EngineError(AudioLeafletError):
    """A voice engine failed."""


class EngineUnavailable(EngineError):
    """The engine cannot speak at all now: not installed, no voice, offline, blocked."""


class UtteranceRefused(EngineError):
    """The engine cannot speak this one utterance as it must be spoken."""


class AudioError(AudioLeafletError):
    """Sound that cannot be decoded, encoded or measured."""


class NarrationError(AudioLeafletError):
    """A rendering that failed its checks; it is not published."""


class PublishingError(AudioLeafletError):
    """A leaflet that was sent to be published, and is not; the content folder is as it was."""


class RefusedLeaflet(PublishingError):
    """A leaflet whose text has faults: it could not be read whole, or not be said whole."""

    problems: tuple[Problem, ...] = ()
    """All that is wrong with it."""


class ConflictError(PublishingError):
    """A leaflet that would take the place of another leaflet or file, which nobody asked for."""


class ChangedMeanwhile(PublishingError):
    """A leaflet that is not, or not any more, as it was when its new text was written."""


class UnwritableError(PublishingError):
    """A content folder that cannot be written: read-only, or not permitted."""


class FullError(UnwritableError):
    """A content folder whose disk, or whose share of it, is full."""


class JournalError(AudioLeafletError):
    """Approvals, or the history of a lexicon, that cannot be read or written."""


class LineError(AudioLeafletError):
    """A place of the leaflet line that does not exist (any more), or a line that cannot speak.

    What is wrong is a sentence that a caller can be told.
    """


class StoreError(AudioLeafletError):
    """The cache folder cannot be read or written (full, read-only, not permitted)."""


class CorruptEntry(StoreError):
    """Stored bytes that are not the bytes that were stored."""
