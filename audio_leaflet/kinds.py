"""The kinds of thing that can be added by adding one file, and finding them by file name.

A voice engine is one module in `engines/`, an input format one in `sources/`, an output one in
`outputs/` (an export format if it has a `suffix`, a form of the leaflet line if it has a
`platform`), a place to keep bytes one in `stores/`, a notation for pronunciations one in
`notations/`. The module's name is its name.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from audio_leaflet.errors import SettingsError
from audio_leaflet.model import (
    Monograph,
    PrintedText,
    Problem,
    Pronunciation,
    Recording,
    Sound,
    Spoken,
    Step,
    Voice,
)

if TYPE_CHECKING:
    from audio_leaflet.settings import Settings


@dataclass(frozen=True, slots=True)
class Document:
    """A source file, read and decoded."""

    path: str
    """For messages, as the user would type it."""
    stem: str
    """File name without suffix."""
    suffix: str
    """Lower case with its dot: `.md`."""
    text: str
    """Decoded, without byte order mark, with `\\n` line ends."""
    lang: str
    """Language of texts that do not name theirs."""


class Source(Protocol):
    """An input format: a module of `sources/`."""

    def sniff(self, document: Document) -> int:
        """How sure the format is that this is one of its own: 0 not at all, to 100 certain."""

    def read(self, document: Document) -> Monograph:
        """The monograph. Raises ContentError (with file and line) if there is none in it."""

    def printed(self, document: Document) -> Iterable[PrintedText]:
        """All text of a document that `read` reads, found in another way than `read` does.

        What becomes of each word of it is accounted for.
        """


class Engine(Protocol):
    """A voice engine. A module of `engines/` makes one with `create(settings)`.

    `create` is cheap and does not fail: what is missing is said by `problems`.
    """

    name: str
    lanes: int
    """How many `speak` calls may usefully run at once."""
    audible: bool
    """False for an engine whose sound is silence by intention; its narrations may be silent."""

    def problems(self) -> list[Problem]:
        """Why it cannot speak here and now, each with its remedy; empty when it can."""

    def voice(self) -> Voice:
        """The voice that it speaks with. Raises EngineUnavailable if there is none."""

    def recipe(self) -> str:
        """All that decides the sound besides the text and the voice; part of every clip's key."""

    def reading(self, word: str, lang: str) -> str:
        """The phonemes that it would say for a word by itself; empty if it cannot tell.

        Raises EngineUnavailable, or UtteranceRefused for a language that it does not speak.
        """

    def transcribe(self, spoken: Spoken, lang: str) -> str:
        """The phonemes that it would say for an utterance; empty if it cannot tell.

        Costs no sound. Raises EngineUnavailable, or UtteranceRefused for what `speak` would refuse
        without asking anybody.
        """

    def speak(self, spoken: Spoken, lang: str) -> Sound:
        """Say it. Called from several threads at once.

        Raises EngineUnavailable or UtteranceRefused; never says something else instead.
        """


@dataclass(frozen=True, slots=True)
class Notation:
    """A way to write pronunciations for other programs: `NOTATION` of a module of `notations/`."""

    write: Callable[[Pronunciation, str], str]
    """One line for a pronunciation and the name that it is of, empty if there is none.

    Raises NotationError for a sound that the notation cannot write; none is ever left out."""
    before: str = ""
    """Lines that stand before all others; empty for most notations."""
    after: str = ""
    """Lines that stand after all others."""


class Format(Protocol):
    """A form of a leaflet as one file to take away: a module of `outputs/` with a `suffix`.

    It is of one of the two kinds below. The same input gives the same bytes.
    """

    suffix: str
    """Follows the leaflet's id in the file's name and in its address: `.m4b`."""
    media_type: str


@runtime_checkable
class SoundFormat(Format, Protocol):
    """A format that holds the sound of a leaflet, so there is none before all of it is narrated."""

    def export(self, recording: Recording) -> bytes:
        """The finished file. Raises AudioError if the sound cannot be put into it."""


@runtime_checkable
class TextFormat(Format, Protocol):
    """A format of the text alone: it is there whether or not the leaflet can be narrated."""

    def write(self, monograph: Monograph, address: str) -> bytes:
        """The finished file. `address` is that of the leaflet's page; empty if it is not known."""


class StepFormat(Protocol):
    """A form of the leaflet line that a phone platform follows: a module with a `platform`."""

    platform: str
    """Its name in addresses: `/phone/twilio`."""
    ending: str
    """Follows each of its addresses: `.json`, or nothing."""
    media_type: str
    unknown: int
    """HTTP status for a place that does not exist, which its step says to the caller: 200 where a
    platform reads no other answer."""

    def write(self, step: Step, base: str) -> str:
        """A step as the platform reads it. A place has the address `base`, `/`, place, `ending`."""

    def pressed(self, fields: Mapping[str, Any]) -> str | None:
        """What a request says was pressed: empty for nothing, None if it does not say."""


class Reader(Protocol):
    """Stored bytes held open: eviction and replacement cannot touch them until it is closed."""

    size: int
    """Bytes of data."""
    meta: Mapping[str, Any]
    """What was stored with it, JSON values; `sha256` (hex, of the data) is always there."""

    def read(self, start: int = 0, length: int | None = None) -> bytes:
        """`length` bytes from `start` (to the end if None)."""

    def close(self) -> None:
        """Let go."""


class Store(Protocol):
    """A place to keep bytes under keys, whole or not at all."""

    def open(self, key: str) -> Reader | None:
        """The entry, verified; None if there is none. A corrupt entry is dropped and is none."""

    def put(self, key: str, data: bytes, meta: Mapping[str, Any]) -> None:
        """Keep it, durably, whole or not at all. Raises StoreError."""

    def alone(self, key: str) -> AbstractContextManager[None]:
        """Hold the right to make `key`, against other processes on the same store."""

    def problems(self) -> list[Problem]:
        """Why it cannot read or write here and now."""


def names(package: str) -> Iterator[str]:
    """Names of the modules in `audio_leaflet.<package>`, sorted."""
    home = importlib.import_module(f"audio_leaflet.{package}")
    for module in sorted(pkgutil.iter_modules(home.__path__), key=lambda m: m.name):
        if not module.name.startswith("_"):
            yield module.name


def find(package: str, name: str, setting: str) -> Any:
    """The module `audio_leaflet.<package>.<name>`. Raises SettingsError naming the choices."""
    choices = list(names(package))
    if name not in choices:
        raise SettingsError(
            f"{name!r} is not one of {', '.join(choices)}",
            where=f"setting {setting}",
            remedy="Choose one of them",
        )
    return importlib.import_module(f"audio_leaflet.{package}.{name}")


def formats() -> dict[str, SoundFormat | TextFormat]:
    """The formats for taking a leaflet away, by name: that of the module, with hyphens."""
    found = {}
    for name in names("outputs"):
        module: Any = importlib.import_module(f"audio_leaflet.outputs.{name}")
        if hasattr(module, "suffix"):
            found[name.replace("_", "-")] = module
    return found


def step_formats() -> list[StepFormat]:
    """The forms of the leaflet line, by the names of their modules."""
    modules = [
        importlib.import_module(f"audio_leaflet.outputs.{name}") for name in names("outputs")
    ]
    return [module for module in modules if hasattr(module, "platform")]


def create_engine(settings: Settings) -> Engine:
    """The engine that the settings name."""
    engine: Engine = find("engines", settings.engine, "engine").create(settings)
    return engine
