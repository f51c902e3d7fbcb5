"""The pages of the workbench, on which a pharmacist hears, mends and approves what is said.

Server-rendered HTML that needs no script. The ids of the pages' own elements begin with `_`, which
no section id can.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from audio_leaflet import markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from audio_leaflet.markup import Site
    from audio_leaflet.model import Monograph, Problem, Utterance

media_type = "text/html; charset=utf-8"

OPEN = 40
"""Utterances up to which the sections are unfolded: each player is several stops of the tab key."""

Standing = Literal["none", "approved", "changed", "voice", "silent"]
"""Never approved; approved as it is; changed since; only the voice has changed since; approved, and
what it says now cannot be known, because it is not narrated."""

_KINDS = {
    "heading": "heading",
    "sentence": "sentence",
    "item": "list item",
    "row": "table row",
    "notice": "only heard",
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What all pages of the workbench share."""

    site: Site
    name: str
    """Who is signed in; empty on the page for signing in."""


@dataclass(frozen=True, slots=True)
class Form:
    """What was written into a form, and what is wrong with it."""

    values: Mapping[str, str]
    """By the names of the fields."""
    errors: Mapping[str, str] = field(default_factory=dict)
    """Fault and remedy by the name of the field; under `` what concerns the whole form."""


@dataclass(frozen=True, slots=True)
class Approved:
    """How the approval of a leaflet stands."""

    standing: Standing
    who: str = ""
    when: str = ""
    """Date and time in UTC, as 2026-11-25T18:41:04Z."""
    note: str = ""
    changed: int = 0
    """Utterances that were not there, or not so, when it was approved."""


@dataclass(frozen=True, slots=True)
class Row:
    """One leaflet in the list."""

    monograph: Monograph
    approved: Approved
    flagged: int
    """Utterances that a pharmacist should look at, those that are refused included."""
    refused: int
    """Utterances that are not said at all."""
    problems: int
    """Other problems of the leaflet."""
    reason: str = ""
    """Why it cannot be narrated; empty if it can."""


@dataclass(frozen=True, slots=True)
class Named:
    """A word of an utterance that has a pronunciation of its own."""

    text: str
    """As printed, or as said if it is only heard."""
    ipa: str
    source: str
    """Where the pronunciation comes from, with file and line if they are known."""
    address: str
    """The page on which another one can be tried."""


@dataclass(frozen=True, slots=True)
class Line:
    """One utterance: what is printed, what is said, how it sounds."""

    id: str
    label: str
    """Its section and its number there, for headings and players."""
    utterance: Utterance
    audio: str
    """Address of its sound; empty if there is none."""
    phonemes: str
    """What the engine says, in its own symbols; empty if it does not tell."""
    failure: str
    """Why the voice cannot say it; empty if it can."""
    names: tuple[Named, ...]
    changed: bool
    """Whether it was not there, or not so, when the leaflet was approved."""
    address: str
    """The page on which a word of it can be tried."""

    @property
    def kind(self) -> str:
        """What it is, in words."""
        return _KINDS[self.utterance.kind]

    @property
    def wanted(self) -> bool:
        """Whether a pharmacist should look at it first."""
        return bool(self.utterance.spoken.flags or self.failure or self.changed)

    @property
    def pieces(self) -> list[tuple[str, bool]]:
        """The printed text in pieces, with whether a piece is flagged."""
        return list(_pieces(self.utterance))


@dataclass(frozen=True, slots=True)
class Group:
    """The utterances of one section."""

    id: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """How a word is said in one leaflet now."""

    monograph: Monograph
    reading: str
    """`/IPA/`, or other words; empty if the voice says it by its own rules."""
    where: str
    """File and line of what decides; empty if nothing does."""
    own: bool
    """Whether a leaflet's names decide, which come before every lexicon."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A word as it would be said."""

    word: str
    reading: str
    """`/IPA/`, or other words; empty if it is said as it is now."""
    syllables: tuple[str, ...]
    """Of the respelling; empty if none was given."""
    convention: str
    confidence: str
    """`high` or `low`; empty if no respelling was given."""
    reasons: tuple[str, ...]
    """Why the confidence is low."""
    spoken: str
    phonemes: str
    failure: str
    """Why the voice cannot say it; empty if it can."""
    audio: str
    """Address of its sound."""


@dataclass(frozen=True, slots=True)
class Saved:
    """An entry of the site's lexicon, or a change of it."""

    word: str
    lang: str
    reading: str
    """`/IPA/`, or other words; empty if it was taken away."""
    when: str = ""
    who: str = ""
    before: str = ""
    note: str = ""
    now: str = ""
    """The reading in the lexicon now; what `seen` of a form is compared with."""
    address: str = ""
    """The page on which another reading can be tried."""


def sign_in_page(site: Site, form: Form, target: str) -> str:
    """The form for signing in; `target` is the address to go on to."""
    return _page("sign_in.html", Frame(site, ""), form=form, target=target)


def list_page(
    frame: Frame, query: str, rows: Sequence[Row], problems: Sequence[Problem], voice: str
) -> str:
    """All leaflets, those that need somebody most first; `problems` are those of no leaflet.

    `voice` is why there is no voice; empty if there is one.
    """
    titles = {
        "none": "Not approved yet",
        "changed": "Changed since approval",
        "voice": "The voice has changed since approval",
        "silent": "Approved, but not narrated now",
        "approved": "Approved",
    }
    order: tuple[Standing, ...] = ("changed", "none", "voice", "silent", "approved")
    ordered = sorted(rows, key=lambda row: (-row.refused, -row.flagged, -row.problems))
    groups = [
        (titles[standing], [row for row in ordered if row.approved.standing == standing])
        for standing in order
    ]
    return _page(
        "list.html",
        frame,
        query=query,
        groups=[(title, found) for title, found in groups if found],
        total=len(rows),
        problems=problems,
        voice=voice,
    )


def leaflet_page(
    frame: Frame,
    row: Row,
    groups: Sequence[Group],
    problems: Sequence[Problem],
    history: Sequence[Saved],
    form: Form,
) -> str:
    """One leaflet: what needs a look first, then everything in order, then the approval.

    `problems` are those that have no place among the utterances. `history` are the approvals
    before, newest first, with `reading` as what was done. The form has `seen` and `note`.
    """
    lines = [line for group in groups for line in group.lines]
    return _page(
        "leaflet.html",
        frame,
        row=row,
        groups=groups,
        wanted=[line for line in lines if line.wanted],
        unfolded=len(lines) <= OPEN,
        total=len(lines),
        problems=problems,
        history=history,
        form=form,
    )


def try_page(
    frame: Frame,
    form: Form,
    tried: Tried | None,
    said: Sequence[Said],
    saved: Saved | None,
    languages: Sequence[str],
    done: bool,
) -> str:
    """A word to be tried, how it sounds, and where it is said.

    `saved` is the entry of the site's lexicon with its last change, `done` whether it was saved
    just now.
    """
    return _page(
        "try.html",
        frame,
        form=form,
        tried=tried,
        said=said,
        saved=saved,
        languages=languages,
        done=done,
    )


def lexicon_page(
    frame: Frame,
    files: Sequence[tuple[str, Sequence[Saved]]],
    changes: Sequence[Saved],
    error: str,
    more: int,
) -> str:
    """The lexicons that the workbench wrote, by file, and what was changed, newest first.

    `more` is the number of older changes that are not shown.
    """
    return _page("lexicon.html", frame, files=files, changes=changes, error=error, more=more)


def problem_page(frame: Frame, problem: Problem) -> str:
    """Something that has to be mended before this page can be shown."""
    return _page("problem.html", frame, problem=problem)


def moment(when: str) -> str:
    """A time as people write it: `2026-11-25 18:41 UTC`."""
    return f"{when[:10]} {when[11:16]} UTC"


def _pieces(utterance: Utterance) -> Iterator[tuple[str, bool]]:
    text, at = utterance.printed, 0
    for flag in sorted(utterance.spoken.flags, key=lambda flag: flag.start):
        start = max(at, flag.start)
        if flag.end > start:
            if start > at:
                yield text[at:start], False
            yield text[start : flag.end], True
            at = flag.end
    if at < len(text):
        yield text[at:], False


def _page(template: str, frame: Frame, **values: object) -> str:
    return _render(f"workbench/{template}", site=frame.site, frame=frame, **values)


_render = markup.renderer(moment=moment)
