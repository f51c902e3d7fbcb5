"""The doctor: content, voice, store and settings, each problem with its place and its remedy."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_leaflet import audio, kinds, lexicon
from audio_leaflet.catalogue import Catalogue
from audio_leaflet.errors import AudioError, AudioLeafletError, StoreError, VerbaliseError
from audio_leaflet.lexicon import Lexicon
from audio_leaflet.model import Coverage, Monograph, Problem, Script, Utterance
from audio_leaflet.narrate import Joiner, Work, make_clip
from audio_leaflet.script import spoken as spoken_form
from audio_leaflet.sources import SUFFIXES
from audio_leaflet.verbalise.sentences import split

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from audio_leaflet.kinds import Engine
    from audio_leaflet.settings import Settings

SENTENCE = "Take one tablet twice daily with a glass of water."
"""What `check` has said, encoded, decoded and measured."""

TOLERANCE = 1.0
"""LU by which a narration may differ from the target."""


@dataclass(frozen=True, slots=True)
class Report:
    """What `check` found."""

    facts: tuple[str, ...]
    """What works, for people."""
    problems: tuple[Problem, ...]


def run(settings: Settings) -> Report:
    """Look at everything; never stops at the first problem."""
    facts: list[str] = []
    problems: list[Problem] = []
    catalogue = Catalogue(settings.content, settings.lang)
    problems.extend(catalogue.problems)
    problems.extend(_unread(settings.content))
    sections = sum(len(each.monograph.sections) for each in catalogue.leaflets.values())
    facts.append(
        f"content: {len(catalogue.leaflets)} leaflets, {sections} sections in {settings.content}"
    )
    for leaflet in catalogue.leaflets.values():
        facts.extend(account(leaflet.monograph, leaflet.script))
        for skipped in leaflet.monograph.skipped:
            where = f"{leaflet.monograph.path}:{skipped.line}"
            facts.append(f"left out: {where}: {skipped.text[:70]!r} ({skipped.reason})")

    engine = kinds.create_engine(settings)
    found = engine.problems()
    problems.extend(found)
    if not found:
        try:
            facts.append(_measure(engine, settings.lang))
        except AudioLeafletError as error:
            problems.append(Problem("error", error.where, error.what, error.remedy))

    store = kinds.find("stores", "folder", "store").create(settings)
    found = store.problems()
    problems.extend(found)
    if not found:
        facts.append(f"cache: {settings.cache} can be written and read")
    return Report(tuple(facts), tuple(problems))


def account(monograph: Monograph, script: Script | None) -> Iterator[str]:
    """What became of each word of a leaflet: of its file on its page, of its page in its sound."""
    path = monograph.path
    if monograph.coverage:
        yield f"words: {path}: {_counts(monograph.coverage, 'in the file', 'on the page')}"
    if script:
        yield f"words: {path}: {_counts(script.coverage, 'on the page', 'heard')}"


def _counts(found: Coverage, whole: str, rest: str) -> str:
    reasons = [f"{count:,} {reason}" for reason, count in found.left_out]
    left_out = sum(count for _, count in found.left_out)
    parts = [f"{found.words:,} {whole}, {found.covered:,} {rest}, {left_out:,} left out"]
    if reasons:
        parts.append(f" ({'; '.join(reasons)})")
    lost = found.words - found.covered - left_out
    if lost:
        parts.append(f", {lost:,} LOST")
    return "".join(parts)


def say(settings: Settings, text: str, path: Path) -> float:
    """Say a text into an MP3 file; its duration in seconds. Nothing is written if it fails.

    The lexicons of the content folder hold for it as for a leaflet.
    """
    site = lexicon.of_folder(settings.content)
    known = Lexicon(lexicon.layers(site, settings.lang))
    data, seconds = _narrate(kinds.create_engine(settings), settings.lang, text, known)
    try:
        _write(path, data)
    except OSError as error:
        raise StoreError(
            f"cannot be written: {error.strerror}", where=str(path), remedy="Choose another place"
        ) from error
    return seconds


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all; a device, a pipe or a folder is opened as it is, never replaced."""
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


def _measure(engine: Engine, lang: str) -> str:
    voice = engine.voice()
    data, seconds = _narrate(engine, lang, SENTENCE, Lexicon())
    samples, rate = audio.decode(data)
    if not engine.audible:
        return f"voice: {voice.name}, {seconds:.1f} s of intended silence"
    level = audio.loudness(samples, rate)
    peak = audio.true_peak(samples)
    if abs(level - audio.TARGET_LUFS) > TOLERANCE or peak > audio.PROMISED_DBTP:
        raise AudioError(
            f"a spoken sentence measures {level:.1f} LUFS and {peak:.1f} dBTP",
            where="audio",
            remedy="Report this; narrations would not be equally loud",
        )
    return (
        f"voice: {voice.name} ({voice.licence}) says {seconds:.1f} s at {level:.1f} LUFS,"
        f" true peak {peak:.1f} dBTP, {rate} Hz"
    )


def _narrate(engine: Engine, lang: str, text: str, known: Lexicon) -> tuple[bytes, float]:
    utterances = []
    for start, end in split(text, lang):
        spoken = spoken_form(text[start:end], lang, known)
        for flag in spoken.flags:
            if flag.refuse:
                raise VerbaliseError(
                    f"{text[start:end][flag.start : flag.end]!r} cannot be said: {flag.reason}",
                    where="text",
                    remedy="Write it in words",
                )
        if spoken.words:
            utterances.append(
                Utterance("sentence", text[start:end], spoken, "", start, 0.35, lang, "text")
            )
    if not utterances:
        raise VerbaliseError("there is nothing to say", where="text", remedy="Give some words")
    work = Work("", text[:60], tuple(utterances), (), (("TIT2", text[:60]),), (), "text")
    joiner = Joiner(work)
    data = joiner.begin()
    for utterance in utterances:
        data += joiner.add(make_clip(engine, utterance.spoken, utterance.lang))
    data += joiner.finish()
    return data, float(joiner.verify(data)["seconds"])


def _unread(folder: Path) -> list[Problem]:
    """Files in the content folder that are no input of ours."""
    if not folder.is_dir():
        return []
    return [
        Problem(
            "warning",
            str(path),
            "this file is not read",
            f"Monographs end in {', '.join(SUFFIXES)}, lexicons in {lexicon.SUFFIX};"
            " move other files elsewhere",
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not path.name.startswith(".")
        and path.suffix.lower() not in (*SUFFIXES, lexicon.SUFFIX)
    ]
