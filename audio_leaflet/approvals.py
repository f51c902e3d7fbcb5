"""Who approved which leaflet, when, and what exactly was approved.

An approval keeps a fingerprint of every utterance (printed text, spoken text, pronunciations) and
the voice. So it is known later whether anything has changed since, and which places. Approvals are
added to `.workbench-approvals.jsonl` in the content folder and never taken out of it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from audio_leaflet.errors import JournalError
from audio_leaflet.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from audio_leaflet.model import Script, Utterance

FILE = ".workbench-approvals.jsonl"
"""Name of the file; a name with a dot in front is passed over as content."""


@dataclass(frozen=True, slots=True)
class Approval:
    """One leaflet as somebody approved it, or took an approval back."""

    leaflet: str
    """Its id."""
    who: str
    when: str
    """Date and time in UTC, as 2026-11-25T18:41:04Z."""
    note: str
    voice: str
    """Voice and engine that it was heard with."""
    utterances: tuple[str, ...]
    """Fingerprint of each utterance, in order."""
    withdrawn: bool = False
    """True if an earlier approval is taken back."""

    def changed(self, script: Script) -> list[Utterance]:
        """The utterances that are not among those that were approved."""
        approved = Counter(self.utterances)
        found = []
        for utterance in script.utterances():
            mark = fingerprint(utterance)
            if approved[mark]:
                approved[mark] -= 1
            else:
                found.append(utterance)
        return found

    def same_words(self, script: Script) -> bool:
        """Whether nothing was added, changed, moved or removed since."""
        return self.utterances == fingerprints(script)


class Approvals:
    """All approvals of one content folder."""

    def __init__(self, folder: Path) -> None:
        """Nothing is opened before it is needed."""
        self._journal = Journal(folder / FILE)

    def latest(self) -> dict[str, Approval]:
        """The approvals in force by leaflet. Raises JournalError if they cannot be read."""
        found: dict[str, Approval] = {}
        for each in self._all():
            found.pop(each.leaflet, None)
            if not each.withdrawn:
                found[each.leaflet] = each
        return found

    def of(self, leaflet: str) -> list[Approval]:
        """Everything recorded of one leaflet, newest first. Raises JournalError like `latest`."""
        return [each for each in self._all() if each.leaflet == leaflet][::-1]

    def record(
        self, script: Script, voice: str, who: str, note: str, withdrawn: bool = False
    ) -> Approval:
        """Record that `who` approves a leaflet as it is now, or takes the approval back.

        Raises JournalError; then nothing is recorded.
        """
        when = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        marks = fingerprints(script)
        approval = Approval(script.monograph.id, who, when, note, voice, marks, withdrawn)
        with self._journal.turn() as turn:
            turn.append(asdict(approval))
        return approval

    def _all(self) -> Iterator[Approval]:
        for number, record in enumerate(self._journal.records(), 1):
            try:
                marks = tuple(str(mark) for mark in record.pop("utterances"))
                yield Approval(**record, utterances=marks)
            except (KeyError, TypeError) as error:
                raise JournalError(
                    "this line is no approval",
                    where=f"{self._journal.path}:{number}",
                    remedy="Mend the line from a backup, or remove it",
                ) from error


def fingerprints(script: Script) -> tuple[str, ...]:
    """The fingerprint of each utterance, in order."""
    return tuple(map(fingerprint, script.utterances()))


def fingerprint(utterance: Utterance) -> str:
    """16 hex digits of what is printed, what is said for it, and how names are pronounced."""
    spoken = utterance.spoken
    said = [[word.start, word.pronunciation.ipa] for word in spoken.words if word.pronunciation]
    text = json.dumps([utterance.printed, spoken.text, said], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def whole(script: Script) -> str:
    """One fingerprint of all that is said of a leaflet: has it changed since a page was shown?"""
    return hashlib.sha256(" ".join(fingerprints(script)).encode()).hexdigest()[:16]
