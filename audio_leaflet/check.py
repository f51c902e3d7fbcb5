"""The doctor: content, voice, store and settings, each problem with its place and its remedy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_leaflet import audio, kinds, lexicon, soundalike
from audio_leaflet.catalogue import Catalogue
from audio_leaflet.errors import (
    AudioError,
    AudioLeafletError,
    UtteranceRefused,
    VerbaliseError,
)
from audio_leaflet.exports import save
from audio_leaflet.lexicon import Lexicon
from audio_leaflet.model import Coverage, Monograph, Problem, Script, Utterance
from audio_leaflet.narrate import Joiner, Work, make_clip, refusals
from audio_leaflet.script import spoken as spoken_form
from audio_leaflet.soundalike import Named
from audio_leaflet.sources import SUFFIXES
from audio_leaflet.unknown_words import UnknownWord, unknown_words
from audio_leaflet.verbalise.sentences import split

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from audio_leaflet.kinds import Engine
    from audio_leaflet.settings import Settings

SENTENCES = {
    "en": "Take one tablet twice daily with a glass of water.",
    "es": "Tome un comprimido dos veces al día con un vaso de agua.",
}
"""What `check` has said, encoded, decoded and measured, by language; in others the English one."""

TOLERANCE = 1.0
"""LU by which a narration may differ from the target."""


@dataclass(frozen=True, slots=True)
class Report:
    """What `check` found."""

    facts: tuple[str, ...]
    """What works, for people."""
    problems: tuple[Problem, ...]
    words: tuple[UnknownWord, ...]
    """Words of the leaflets that no lexicon has and that the voice may say wrong."""


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
    ready = engine if not found else None
    problems.extend(_refused(catalogue, ready))
    problems.extend(_alike(catalogue, ready))
    scripts = [each.script for each in catalogue.leaflets.values() if each.script]
    words = unknown_words(scripts, lambda word, lang: _reading(ready, word, lang))

    store = kinds.find("stores", "folder", "store").create(settings)
    found = store.problems()
    problems.extend(found)
    if not found:
        facts.append(f"cache: {settings.cache} can be written and read")
    if not settings.contact:
        facts.append(
            "contact: nobody is named whom readers can tell of a barrier (setting contact)"
        )
    return Report(tuple(facts), tuple(problems), tuple(words))


def _refused(catalogue: Catalogue, engine: Engine | None) -> Iterator[Problem]:
    """Utterances that the rules allow and the voice would not say, each told once."""
    if engine is not None:
        scripts = (each.script for each in catalogue.leaflets.values() if each.script)
        yield from refusals(engine, (each for script in scripts for each in script.utterances()))


def _alike(catalogue: Catalogue, engine: Engine | None) -> Iterator[Problem]:
    """Names that look or sound like those of another leaflet, the nearest first.

    Confused names are among the commonest causes of errors with medicines (ISMP's list of confused
    drug names); a listener has no print to tell them apart by.
    """
    listed: list[Named] = []
    for id, leaflet in catalogue.leaflets.items():
        said = {entry.text: entry for entry in leaflet.names.entries}
        monograph = leaflet.monograph
        for name in (monograph.name, *monograph.generic_names, *monograph.brand_names):
            if name.text.strip():
                entry = said.get(name.text)
                known = entry.said.ipa if entry and entry.said else ""
                ipa = known or _reading(engine, name.text, monograph.lang)
                where = f"{monograph.path}:{name.line}" if name.line else monograph.path
                listed.append(Named(name.text, ipa, where, id))
    for pair in soundalike.near(listed, listed):
        one, other = pair.first, pair.second
        how = "looks and sounds like" if one.ipa and other.ipa else "is spelled like"
        yield Problem(
            "warning",
            one.where,
            f"{_shown(one)} {how} {_shown(other)} of {other.where}",
            "Have somebody listen to both, and let each leaflet say early what its medicine is for",
        )


def _shown(named: Named) -> str:
    return f"{named.text} /{named.ipa}/" if named.ipa else named.text


def _reading(engine: Engine | None, word: str, lang: str) -> str:
    """What the engine would say for a word; nothing if it cannot tell."""
    try:
        return engine.reading(word, lang) if engine else ""
    except UtteranceRefused:
        return ""


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
    save(path, data)
    return seconds


def _measure(engine: Engine, lang: str) -> str:
    voice = engine.voice()
    sentence = SENTENCES.get(lang.partition("-")[0].lower(), SENTENCES["en"])
    data, seconds = _narrate(engine, lang, sentence, Lexicon())
    samples, rate = audio.decode(data)
    # An ffmpeg that cannot make an audio book is found here, and not by whoever asks for one.
    audio.with_chapters([audio.Chapter(sentence, data, samples.size / rate)], "m4b", {})
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
