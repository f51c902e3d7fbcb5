"""Leaflets as files to take away: who makes which file, when, and only once.

A format with sound is made of a whole recording or not at all, and kept in the store beside the
narrations it is made of. A format of the text alone costs nothing and is written anew each time.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import json
import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from audio_leaflet import kinds, resources, translations
from audio_leaflet.errors import AudioLeafletError, EngineUnavailable, SettingsError, StoreError
from audio_leaflet.model import Recording, Track
from audio_leaflet.script import INTRODUCTION
from audio_leaflet.single_flight import SingleFlight

if TYPE_CHECKING:
    from concurrent.futures import Future

    from audio_leaflet.kinds import SoundFormat, TextFormat
    from audio_leaflet.model import Monograph, Timings
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Edition, Service

AT_ONCE = 2
"""Files made at once; each holds the sound of its leaflet in memory."""


@dataclass(frozen=True, slots=True)
class Export:
    """One leaflet in one format, as it is published now."""

    name: str
    """Name of the format."""
    format: SoundFormat | TextFormat
    edition: Edition
    address: str
    """Of the leaflet's page, as others reach it; empty if it is not known."""

    @property
    def works(self) -> tuple[Work, ...]:
        """The narrations that it is made of; none for a format of the text alone."""
        plan = self.edition.plan
        if plan is None or isinstance(self.format, kinds.TextFormat):
            return ()
        return plan.whole.parts

    @property
    def file(self) -> str:
        """Name of the file: `baclofen-injection.m4b`."""
        return self.edition.leaflet.monograph.id + self.format.suffix


@dataclass(frozen=True, slots=True)
class Finished:
    """The bytes of an export."""

    data: bytes
    seconds: float | None
    """How long its sound is; None for a format of the text alone."""


class Exports:
    """Makes the files of one service and keeps them in its store."""

    def __init__(self, service: Service) -> None:
        """Nothing is made, and no thread started, until something is asked for."""
        self._service = service
        self._formats = kinds.formats()
        self._flights = SingleFlight[Finished]("export", AT_ONCE)
        self._texts: dict[str, tuple[Monograph, str]] = {}

    @property
    def formats(self) -> dict[str, SoundFormat | TextFormat]:
        """All formats by name."""
        return dict(self._formats)

    def export(self, id: str, name: str) -> Export:
        """This leaflet in this format. Raises SettingsError if there is none such."""
        if name not in self._formats:
            raise SettingsError(
                f"there is no format {name!r}",
                where="export",
                remedy=f"The formats are {', '.join(self._formats)}",
            )
        edition = self._edition(id)
        site = self._service.settings.address
        return Export(name, self._formats[name], edition, f"{site}/leaflets/{id}" if site else "")

    def stored(self, export: Export) -> kinds.Reader | None:
        """The file, if it is made already; to be closed. Raises StoreError."""
        key = self._key(export)
        return self._service.store.open(key) if key else None

    def size(self, export: Export) -> int | None:
        """Bytes of the file; None if it is not made yet, or cannot be looked up."""
        try:
            reader = self.stored(export)
        except StoreError:
            return None  # whoever asks for the file is told why
        if reader is None:
            return None
        reader.close()
        return reader.size

    def request(self, export: Export) -> Future[Finished]:
        """Have it made in a thread; joins what is under way. Its result raises as `make` does."""
        key = self._key(export) or export.file
        return self._flights.request(key, partial(self.make, export))

    def make(self, export: Export) -> Finished:
        """The file, made now unless it is in the store.

        Raises the error of a part that is not narrated, StoreError, or AudioError.
        """
        if isinstance(export.format, kinds.TextFormat):
            monograph = export.edition.leaflet.monograph
            return Finished(export.format.write(monograph, export.address), None)
        key = self._key(export)
        if key is None:
            raise _without_voice(export.edition)
        store = self._service.store
        finished = self._kept(key)
        if finished is None:
            with store.alone(key):
                finished = self._kept(key)
                if finished is None:
                    recording = self.recording(export.edition, export.address)
                    seconds = sum(track.timings.seconds for track in recording.tracks)
                    finished = Finished(export.format.export(recording), round(seconds, 3))
                    store.put(key, finished.data, {"seconds": finished.seconds})
        return finished

    def recording(self, edition: Edition, address: str) -> Recording:
        """The leaflet with all of its sound, which is made first where it is not there yet.

        Raises the error of the first part that cannot be had, naming it: no recording is ever
        incomplete.
        """
        voice = self._service.voice
        if edition.plan is None or voice is None:
            raise _without_voice(edition)
        monograph = edition.leaflet.monograph
        words = translations.messages(translations.language(monograph.lang)).gettext
        works = edition.plan.whole.parts
        for work in works:
            self._ask(work)
        tracks = [
            Track(INTRODUCTION, words("Introduction"), None, *self._sound(works[0])),
            *(
                Track(section.id, section.title, section, *self._sound(work))
                for section, work in zip(monograph.sections, works[1:], strict=True)
            ),
        ]
        return Recording(monograph, voice, tuple(tracks), address)

    def section(self, id: str, section: str) -> Finished:
        """The narration of one section, or of the `introduction`, as MP3.

        Raises SettingsError if there is none such, and what `make` does.
        """
        edition = self._edition(id)
        work = edition.work(section)
        if work is None:
            if edition.plan is None:
                raise _without_voice(edition)
            known = [each.id for each in edition.leaflet.monograph.sections]
            raise SettingsError(
                f"the leaflet {id!r} has no section {section!r}",
                where="export",
                remedy=f"The sections are {', '.join(['introduction', *known])}",
            )
        data, timings = self._sound(work)
        return Finished(data, timings.seconds)

    # ------------------------------------------------------------ parts

    def _edition(self, id: str) -> Edition:
        edition = self._service.editions.get(id)
        if edition is None:
            near = [each.monograph.id for each in self._service.catalogue.nearest(id)]
            meant = f"Perhaps {' or '.join(near)} is meant" if near else "Check the content folder"
            raise SettingsError(f"there is no leaflet {id!r}", where="export", remedy=meant)
        return edition

    def _ask(self, work: Work) -> None:
        """Have a part made, so that all parts are made side by side."""
        try:
            self._service.studio.request(work)
        except AudioLeafletError as error:
            raise _incomplete(work, error) from error

    def _sound(self, work: Work) -> tuple[bytes, Timings]:
        studio = self._service.studio
        try:
            data = studio.request(work).whole()
            timings = studio.timings(work)
        except AudioLeafletError as error:
            raise _incomplete(work, error) from error
        if timings is None:
            raise StoreError(
                f"the narration of {work.title!r} was evicted at once",
                where=work.where,
                remedy="Raise the setting cache_limit",
            )
        return data, timings

    def _kept(self, key: str) -> Finished | None:
        reader = self._service.store.open(key)
        if reader is None:
            return None
        try:
            return Finished(reader.read(), float(reader.meta["seconds"]))
        finally:
            reader.close()

    def _key(self, export: Export) -> str | None:
        """Under which it is kept; None for what is never kept, or cannot be made now.

        A hash of everything that decides the bytes; the program itself is one of them.
        """
        plan, voice = export.edition.plan, self._service.voice
        if isinstance(export.format, kinds.TextFormat) or plan is None or voice is None:
            return None
        parts = [part.key for part in plan.whole.parts]
        text = self._text(export.edition)
        decides = [_program(), export.name, text, repr(voice), parts, export.address]
        return "export-" + _digest(json.dumps(decides, ensure_ascii=False))

    def _text(self, edition: Edition) -> str:
        """Hash of what a leaflet prints; kept, for each page that is shown asks for it."""
        monograph = edition.leaflet.monograph
        known = self._texts.get(monograph.id)
        if known is None or known[0] is not monograph:
            printed = dataclasses.replace(
                monograph, path="", skipped=(), problems=(), coverage=None
            )
            known = self._texts[monograph.id] = (monograph, _digest(repr(printed)))
        return known[1]


def save(path: Path, data: bytes) -> None:
    """Write a file whole or not at all. Raises StoreError.

    A device, a pipe or a folder is opened as it is, never replaced.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        target = path.resolve()
        aside = target.with_name(f".{os.getpid()}.tmp")
        try:
            aside.write_bytes(data)
            aside.replace(target)
        except OSError:
            with contextlib.suppress(OSError):
                aside.unlink()
            raise
    except OSError as error:
        raise StoreError(
            f"cannot be written: {error.strerror}", where=str(path), remedy="Choose another place"
        ) from error


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:40]


@functools.cache
def _program() -> str:
    """Hash of code, templates, style sheets and translations.

    A file that another version has made may differ in any of them; making it again costs seconds.
    """
    digest = hashlib.sha256()
    for folder, pattern in (
        (Path(__file__).parent, "*.py"),
        (resources.templates(), "*"),
        (resources.static(), "*.css"),
        (resources.locale(), "*.po"),
    ):
        for path in sorted(folder.rglob(pattern)):
            if path.is_file():
                digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


def _incomplete(work: Work, error: AudioLeafletError) -> AudioLeafletError:
    """The same kind of error, saying of which part there is no sound."""
    return type(error)(
        f"{work.title!r} is not narrated: {error.what}",
        where=work.where,
        remedy=error.remedy,
    )


def _without_voice(edition: Edition) -> EngineUnavailable:
    return EngineUnavailable(
        f"it is not narrated: {edition.reason or 'the voice is not loaded yet'}",
        where=edition.leaflet.monograph.id,
        remedy="Run audio-leaflet check, which names what is missing",
    )
