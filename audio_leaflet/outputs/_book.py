"""What the books have in common: their chapters, what is marked while it is heard, their archive.

A chapter is a track with its text. Each utterance marks an element of the text while it is heard:
the element that its anchor names, or a piece of it where one element is said in several utterances.
What is only heard marks what it speaks of: the number of items its list, `Answer:` the answer.
"""

from __future__ import annotations

import io
import re
import uuid
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from audio_leaflet import layout
from audio_leaflet.model import Answer, ListItem, Paragraph, Subheading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from audio_leaflet.layout import Placed
    from audio_leaflet.model import Recording, Track, Utterance

EARLY = 0.1
"""Seconds before an utterance at which its clip begins, if the pause is that long: players find a
place in an MP3 to a frame or two (26 ms each), and no first sound may be lost."""

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML document may have, not even escaped (XML 1.0, 2.2)."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of an element's text."""

    text: str
    id: str = ""
    """What a clip marks while it is heard; empty if no clip has this piece alone."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A stretch of a track's sound and the element that is marked while it is heard."""

    target: str
    """Id of the element."""
    begin: int
    """Milliseconds from the beginning of the track; where the clip before it ends."""
    end: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a chapter, for tables of contents."""

    id: str
    text: str
    level: int
    """HTML heading level: 1 for the title of a chapter, with no gap below it."""
    clip: int
    """Index of the clip that says it; 0 if none does."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One track with its text, cut where the sound has a cue."""

    number: int
    """From 1."""
    track: Track
    blocks: tuple[Placed, ...]
    """Empty for the introduction and for a section without text."""
    runs: Mapping[str, tuple[Run, ...]]
    """By anchor: the text of every printed element that is not part of a table."""
    clips: tuple[Clip, ...]
    """They follow one another without a gap, from 0 to the end of the track."""
    headings: tuple[Heading, ...]
    """The title first."""

    @property
    def name(self) -> str:
        """Name of its files without the ending: eight letters, as old file systems want it."""
        return f"part-{self.number:03}"

    @property
    def milliseconds(self) -> int:
        """Duration of the track."""
        return self.clips[-1].end


def chapters(recording: Recording) -> tuple[Chapter, ...]:
    """The introduction, then every section."""
    placed = layout.place(recording.monograph)
    return tuple(
        _chapter(number, track, placed.get(track.id, ()))
        for number, track in enumerate(recording.tracks, 1)
    )


def ident(anchor: str) -> str:
    """An anchor as an id that begins with a letter, as XML and DAISY 2.02 (2.1.9) want it.

    No anchor has an underscore, so none is taken for another.
    """
    return anchor if anchor[:1].isalpha() else f"n_{anchor}"


def list_id(placed: Placed) -> str:
    """Id of a list; one that is nested in an item has no anchor of its own."""
    return ident(placed.anchor or f"{placed.children[0].anchor}.list")


def identifier(recording: Recording) -> str:
    """The leaflet's own name among all books, a UUID (RFC 9562, version 5); the same in each format
    and for each revision of the text."""
    monograph = recording.monograph
    name = recording.address or f"urn:audio-leaflet:{monograph.lang.lower()}:{monograph.id}"
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn


def xml(text: str) -> str:
    """A rendered document without the characters that would make it no XML at all.

    U+FFFD stands where one was, so that nobody takes the place for whole.
    """
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def writer(
    render: Callable[..., str], recording: Recording, parts: tuple[Chapter, ...]
) -> Callable[..., bytes]:
    """Writes the documents of one book, in UTF-8: a template of `templates/book` and its values."""

    def write(template: str, **values: object) -> bytes:
        document = render(
            f"book/{template}",
            lang=recording.monograph.lang,
            monograph=recording.monograph,
            voice=recording.voice,
            address=recording.address,
            identifier=identifier(recording),
            chapters=parts,
            **values,
        )
        return xml(document).encode()

    return write


def archive(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of these files in this order: the same bytes at any time, on any machine.

    Nothing is compressed, for the sound cannot be, and other releases of zlib pack differently.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as packed:
        for name, data in files:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            packed.writestr(entry, data)
    return made.getvalue()


def _chapter(number: int, track: Track, blocks: tuple[Placed, ...]) -> Chapter:
    said: defaultdict[str, list[Utterance]] = defaultdict(list)
    for timed in track.timings.utterances:
        if timed.utterance.printed:
            said[timed.utterance.anchor].append(timed.utterance)
    if track.section is None:
        texts = {anchor: _joined(utterances) for anchor, utterances in said.items()}
    else:
        texts = {track.section.id: track.section.title, **dict(_texts(blocks))}
    runs = {anchor: _runs(anchor, text, said[anchor]) for anchor, text in texts.items()}
    clips = _clips(track, runs, _notices(track, blocks))
    return Chapter(number, track, blocks, runs, clips, _headings(track, blocks, clips))


def _texts(blocks: Iterable[Placed]) -> Iterator[tuple[str, str]]:
    """Anchor and text of every printed element outside tables."""
    for placed in blocks:
        if isinstance(placed.block, Paragraph | Subheading | ListItem):
            yield placed.anchor, placed.block.text
        elif isinstance(placed.block, Answer):
            if placed.block.question is not None:
                yield f"{placed.anchor}.q", placed.block.question
            yield placed.anchor, placed.block.text
        yield from _texts(placed.children)


def _joined(utterances: Iterable[Utterance]) -> str:
    """The text of an element of which nothing is known but what is said of it."""
    text = ""
    for utterance in utterances:
        text = text.ljust(utterance.offset) + utterance.printed
    return text


def _runs(anchor: str, text: str, utterances: list[Utterance]) -> tuple[Run, ...]:
    """The text in pieces; one piece without an id where one utterance says all of it."""
    if len(utterances) == 1 and utterances[0].printed == text:
        return (Run(text),)
    runs, at = [], 0
    for number, utterance in enumerate(utterances, 1):
        if at < utterance.offset:
            runs.append(Run(text[at : utterance.offset]))
        at = utterance.offset + len(utterance.printed)
        runs.append(Run(text[utterance.offset : at], f"{ident(anchor)}.s{number}"))
    if text[at:]:
        runs.append(Run(text[at:]))
    return tuple(runs)


def _notices(track: Track, blocks: Iterable[Placed]) -> dict[str, list[str]]:
    """By anchor: what marks each notice of that element in turn, where it is not the element."""
    if track.section is not None and not blocks:
        return {track.section.id: [f"{ident(track.section.id)}.empty"]}
    found: dict[str, list[str]] = {}
    for placed in _all(blocks):
        if isinstance(placed.block, Answer):
            found[placed.anchor] = [f"{ident(placed.anchor)}.number"]
        elif isinstance(placed.block, ListItem):
            # An item without text of its own is heard as its number.
            own = [] if placed.block.text.strip() else [ident(placed.anchor)]
            lists = [each for each in placed.children if each.kind == "ItemList"]
            found[placed.anchor] = own + [list_id(each) for each in lists if each.children[1:]]
    return found


def _all(blocks: Iterable[Placed]) -> Iterator[Placed]:
    for placed in blocks:
        yield placed
        yield from _all(placed.children)


def _clips(
    track: Track, runs: Mapping[str, tuple[Run, ...]], notices: dict[str, list[str]]
) -> tuple[Clip, ...]:
    pieces = {anchor: [run.id for run in each if run.id] for anchor, each in runs.items()}
    begins: list[tuple[str, int]] = []
    silence = 0.0
    for timed in track.timings.utterances:
        anchor = timed.utterance.anchor
        left = (pieces if timed.utterance.printed else notices).get(anchor)
        target = left.pop(0) if left else ident(anchor)
        begin = max(silence, timed.start - EARLY) if begins else 0.0
        silence = timed.end
        if not begins or begins[-1][0] != target:
            begins.append((target, round(begin * 1000)))
    ends = (*begins, ("", round(track.timings.seconds * 1000)))
    return tuple(Clip(target, begin, end) for (target, begin), (_, end) in pairwise(ends))


def _headings(
    track: Track, blocks: Iterable[Placed], clips: tuple[Clip, ...]
) -> tuple[Heading, ...]:
    # The introduction has no heading but its first line.
    found = [(ident(track.id) if track.section else clips[0].target, track.title, 1)]
    found += [
        (ident(placed.anchor), placed.block.text, placed.number - 1)
        for placed in _all(blocks)
        if isinstance(placed.block, Subheading)
    ]
    # A heading may be said in pieces, whose ids begin with its own.
    said = [clip.target.partition(".s")[0] for clip in clips]
    return tuple(
        Heading(id, text, level, said.index(id) if id in said else 0) for id, text, level in found
    )
