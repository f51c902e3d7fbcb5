"""What the API tells: frozen types, of which its answers, its checks and its document are made.

The description of each field stands in its type, for it is part of OpenAPI's schemas. Addresses are
absolute; times are in seconds; spans count code points in the text of the printed element whose id
is the anchor, from the first to before the last.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta, Struct

from audio_leaflet.model import RenditionState, TimingPrecision

LONGEST_PAGE = 100
"""Leaflets of one page of the list."""

BEGINNING = dt.datetime.min.replace(tzinfo=dt.UTC)
"""Before everything."""

Id = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9][a-z0-9-]{0,99}$",
        description="Lower-case letters, digits and hyphens.",
        examples=["baclofen-injection"],
    ),
]
SectionId = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9][a-z0-9-]{0,99}$",
        description="Id of a section, or `introduction`: title and names, which come first.",
        examples=["uses"],
    ),
]
Language = Annotated[str, Meta(description="BCP 47 language tag of the text.", examples=["en-US"])]
Address = Annotated[str, Meta(extra_json_schema={"format": "uri"})]
Span = Annotated[
    tuple[int, int] | None,
    Meta(description="Where it is printed in the element's text; null for what is only heard."),
]
Seconds = Annotated[float, Meta(ge=0)]


class Representation(Struct, frozen=True, kw_only=True):
    """Anything that the API answers."""


# ---------------------------------------------------------------- leaflets


class LeafletSummary(Representation, frozen=True):
    """A leaflet as the list shows it."""

    id: Id
    title: Annotated[str, Meta(description="As printed.")]
    lang: Language
    form: Annotated[str, Meta(description="Form or route, as printed; empty if unknown.")]
    revised: Annotated[str, Meta(description="Date of the text as its source gives it, or empty.")]
    changed: Annotated[
        dt.datetime, Meta(tz=True, description="When its file last changed on this site.")
    ]
    narration_key: Annotated[
        str | None,
        Meta(
            description="Names the sound of the whole leaflet: another key is another sound, be it"
            " for another text, pronunciation or voice. Null if it is not narrated."
        ),
    ]
    address: Annotated[Address, Meta(description="Of the leaflet in this API.")]
    page: Annotated[Address, Meta(description="Of its page, for people.")]


class Leaflets(Representation, frozen=True):
    """A page of the list of leaflets."""

    total: Annotated[int, Meta(ge=0, description="Leaflets on all pages.")]
    next: Annotated[
        Address | None, Meta(description="The page that follows; null for the last one.")
    ]
    leaflets: tuple[LeafletSummary, ...]


class Name(Representation, frozen=True):
    """A name of the medicine with its pronunciation."""

    text: Annotated[str, Meta(description="As printed.")]
    respelling: Annotated[str, Meta(description="As printed, such as BAK-loe-fen; or empty.")]
    ipa: Annotated[str, Meta(description="As the author gives it; or empty.")]


class ProductNumber(Representation, frozen=True):
    """A number by which a medicine is known."""

    scheme: Annotated[
        Literal["ndc", "pl", "eu", "code"],
        Meta(
            description="US National Drug Code, UK product licence, EU marketing authorisation, or"
            " a code of this site."
        ),
    ]
    printed: Annotated[str, Meta(description="As the source gives it.")]


class SectionSummary(Representation, frozen=True):
    """A section as its leaflet shows it."""

    id: SectionId
    title: Annotated[str, Meta(description="The heading as printed.")]
    address: Annotated[Address, Meta(description="Of the section in this API.")]
    page: Annotated[Address, Meta(description="Where it stands on the leaflet's page.")]


class Leaflet(LeafletSummary, frozen=True):
    """A leaflet: what is known of it, and where the rest is."""

    name: Annotated[Name, Meta(description="The name that the title gives.")]
    ipa: Annotated[str, Meta(description="How that name is said; empty if that is not printed.")]
    generic_names: tuple[Name, ...]
    brand_names: tuple[Name, ...]
    product_numbers: tuple[ProductNumber, ...]
    source: Annotated[str, Meta(description="Who stands behind the text; or empty.")]
    sections: Annotated[
        tuple[SectionSummary, ...], Meta(description="The introduction, then all in print order.")
    ]
    exports: Annotated[Address, Meta(description="Of the list of its files to take away.")]
    status: Annotated[Address, Meta(description="Of how its narration stands.")]


# ---------------------------------------------------------------- text


class Paragraph(Representation, frozen=True, tag_field="type", tag="paragraph"):
    """Running text."""

    text: str


class Heading(Representation, frozen=True, tag_field="type", tag="heading"):
    """A heading inside a section."""

    level: Annotated[int, Meta(ge=1, le=6, description="As in HTML.")]
    text: str


class Answer(Representation, frozen=True, tag_field="type", tag="answer"):
    """A question with its answer."""

    question: Annotated[str | None, Meta(description="Null if the source gives none.")]
    text: str


class Item(Representation, frozen=True):
    """An item of a list."""

    text: str
    blocks: Annotated[tuple[Block, ...], Meta(description="What is nested under it.")] = ()


class List(Representation, frozen=True, tag_field="type", tag="list"):
    """A bulleted or numbered list."""

    ordered: bool
    start: Annotated[int, Meta(description="Number of the first item of an ordered list.")]
    items: tuple[Item, ...]


class Table(Representation, frozen=True, tag_field="type", tag="table"):
    """A data table; every row has as many cells as there are columns."""

    caption: str
    header: Annotated[tuple[str, ...], Meta(description="Empty if the source gives none.")]
    rows: tuple[tuple[str, ...], ...]


Block = Paragraph | Heading | Answer | List | Table


class Section(SectionSummary, frozen=True):
    """A section with its text as printed."""

    blocks: Annotated[
        tuple[Block, ...], Meta(description="Empty if the source has no text under the heading.")
    ]
    timings: Annotated[Address, Meta(description="Of when each word is heard.")]
    renditions: Annotated[Address, Meta(description="Of the list of its recordings.")]


class Sections(Representation, frozen=True):
    """All sections of a leaflet, the introduction first."""

    leaflet: Id
    sections: tuple[Section, ...]


# ---------------------------------------------------------------- narration


class Narration(Representation, frozen=True):
    """How a narration stands."""

    state: Annotated[
        RenditionState,
        Meta(
            description="`waiting` and `rendering` can be asked for all the same, and then go"
            " before what nobody waits for. `failed` is not published; `reason` says why."
        ),
    ]
    reason: Annotated[str, Meta(description="Why it failed; else empty.")]
    key: Annotated[
        str | None, Meta(description="Names the sound; null while no voice is there to say it.")
    ]
    seconds: Annotated[Seconds | None, Meta(description="Duration; null until it is ready.")]
    bytes: Annotated[int | None, Meta(description="Size of the MP3; null until it is ready.")]


class SectionStatus(Narration, frozen=True):
    """How the narration of a section stands."""

    id: SectionId
    title: str


class LeafletStatus(Representation, frozen=True):
    """How the narration of a leaflet stands."""

    id: Id
    complete: Annotated[bool, Meta(description="Whether every section is ready.")]
    whole: Annotated[Narration, Meta(description="The recording of the whole leaflet.")]
    sections: tuple[SectionStatus, ...]


class Status(Representation, frozen=True):
    """How the narration of the site stands."""

    leaflets: Annotated[int, Meta(ge=0)]
    voice: Annotated[str | None, Meta(description="Who speaks; null while no voice is there.")]
    complete: Annotated[bool, Meta(description="Whether all that is to be narrated was tried.")]
    sentences: Annotated[int, Meta(description="To be narrated since the server was started.")]
    done: Annotated[int, Meta(description="Of these, rendered, found rendered, or failed.")]
    failed: Annotated[int, Meta(description="Narrations that failed since then.")]


class Word(Representation, frozen=True):
    """When a word is heard; it lasts until the next one."""

    said: str
    span: Span
    start: Seconds


class Utterance(Representation, frozen=True):
    """When a heading, a sentence, a list item, a table row or a spoken notice is heard."""

    anchor: Annotated[str, Meta(description="Id of the printed element on the leaflet's page.")]
    span: Span
    said: Annotated[str, Meta(description="In words, as the voice says it.")]
    start: Seconds
    end: Seconds
    words: Annotated[
        tuple[Word, ...], Meta(description="Empty if the voice tells no times of words.")
    ]


class Timings(Representation, frozen=True):
    """When what is said of a section is heard, from the beginning of its MP3 as players play it."""

    narration: Narration
    precision: Annotated[
        TimingPrecision | None, Meta(description="Null, and no utterances, until it is ready.")
    ]
    captions: Annotated[Address, Meta(description="The same as WebVTT.")]
    utterances: tuple[Utterance, ...]


class Recording(Representation, frozen=True):
    """One recording, at an address that follows the text and one that does not."""

    format: Annotated[str, Meta(description="Ending of its address: `mp3`, `ulaw.wav`.")]
    type: Annotated[str, Meta(description="Media type.")]
    telephone: Annotated[bool, Meta(description="Whether it is made for telephones.")]
    rate: Annotated[int | None, Meta(description="Samples per second; null for the web's mp3.")]
    speed: Annotated[float, Meta(description="1 is natural; the pitch is the same.")]
    part: Annotated[int, Meta(ge=0, description="0 is the whole section; parts count from 1.")]
    seconds: Annotated[Seconds | None, Meta(description="Duration; null until it is known.")]
    stable: Annotated[
        Address | None,
        Meta(
            description="Where the section is heard as its text stands now. Null for the whole mp3"
            " for telephones: that address has the web's."
        ),
    ]
    keyed: Annotated[
        Address, Meta(description="Where the bytes never change; gone when nobody needs them.")
    ]


class Renditions(Representation, frozen=True):
    """All recordings of a section: for the web, and for telephones whole and in parts."""

    narration: Narration
    captions: Annotated[Address, Meta(description="When each word is heard, as WebVTT.")]
    recordings: Annotated[
        tuple[Recording, ...],
        Meta(description="Parts stand here once the section is ready. None if it is not narrated."),
    ]


class Export(Representation, frozen=True):
    """A leaflet as a file to take away."""

    format: str
    type: Annotated[str, Meta(description="Media type.")]
    sound: Annotated[bool, Meta(description="Whether it holds the narration.")]
    bytes: Annotated[int | None, Meta(description="Size; null until it is made.")]
    address: Annotated[Address, Meta(description="Asked for, it is made if it is not there.")]


class Exports(Representation, frozen=True):
    """All files that a leaflet can be had as; none with sound if a section is not narrated."""

    narration: Annotated[Narration, Meta(description="Of the whole leaflet.")]
    exports: tuple[Export, ...]


# ---------------------------------------------------------------- publishing and problems


class Fault(Representation, frozen=True, omit_defaults=True):
    """One thing that is wrong, and how to mend it."""

    level: Literal["error", "warning"]
    detail: Annotated[str, Meta(description="What is wrong.")]
    remedy: Annotated[str, Meta(description="What to do about it.")]
    line: Annotated[
        Annotated[int, Meta(ge=1)] | None,
        Meta(description="Line of what was sent; not there if it has none."),
    ] = None
    parameter: Annotated[
        str | None, Meta(description="The parameter that is wrong; not there if none is.")
    ] = None


class Published(Representation, frozen=True):
    """A leaflet that was added or replaced; its narration begins now."""

    id: Id
    created: Annotated[bool, Meta(description="False if it took the place of a leaflet.")]
    address: Annotated[Address, Meta(description="Of the leaflet in this API.")]
    page: Annotated[Address, Meta(description="Of its page, for people.")]
    status: Annotated[Address, Meta(description="Where to watch its narration.")]
    warnings: Annotated[tuple[Fault, ...], Meta(description="What a pharmacist should look at.")]


class ProblemDetails(Representation, frozen=True, omit_defaults=True):
    """Why a request was not met (RFC 9457)."""

    type: Annotated[Address, Meta(description="Of the kind of problem, explained for people.")]
    title: Annotated[str, Meta(description="The kind of problem in words.")]
    status: Annotated[int, Meta(description="The status of the answer.")]
    detail: Annotated[str, Meta(description="What is wrong here, and what to do about it.")]
    instance: Annotated[str, Meta(description="The path that was asked for.")]
    errors: Annotated[
        tuple[Fault, ...], Meta(description="Each single fault, if there are several.")
    ] = ()


# ---------------------------------------------------------------- parameters


class Parameters(Struct, frozen=True, kw_only=True):
    """Parameters of a query; every one may be left out, and none may be given twice."""


class LeafletsQuery(Parameters, frozen=True):
    """Which leaflets to list."""

    q: Annotated[
        str,
        Meta(
            max_length=200,
            description="A name as people type it. The best match comes first; without `q`,"
            " leaflets are in the order of their ids.",
            examples=["baclofen"],
        ),
    ] = ""
    number: Annotated[
        str,
        Meta(
            pattern=r"^[0-9A-Za-z][0-9A-Za-z /.:-]{1,39}$",
            description="Only the leaflet of a pack with this number, as printed or in digits: NDC,"
            " PL, EU number, or this site's short code.",
            examples=["NDC 0074-4552-13"],
        ),
    ] = ""
    lang: Annotated[
        str,
        Meta(
            pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$",
            description="Only texts in this language: `es` is met by `es` and by `es-MX`.",
            examples=["es"],
        ),
    ] = ""
    changed_since: Annotated[
        dt.datetime,
        Meta(
            tz=True,
            description="Only leaflets whose `changed` is this or later: a date, which is its"
            " midnight in UTC, or a date-time with its offset (RFC 3339). Use the highest"
            " `changed` that you have seen, not your own clock.",
            examples=["2026-11-01", "2026-11-01T08:00:00Z"],
        ),
    ] = BEGINNING
    after: Annotated[
        str,
        Meta(
            pattern=r"^[a-z0-9][a-z0-9-]{0,99}$",
            description="Only what follows the leaflet with this id; `next` of the page before says"
            " it.",
        ),
    ] = ""
    limit: Annotated[
        int, Meta(ge=1, le=LONGEST_PAGE, description="The most leaflets on one page.")
    ] = 20


class PublishQuery(Parameters, frozen=True):
    """How to publish a leaflet."""

    file: Annotated[
        str,
        Meta(
            pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\.(txt|md|markdown|html|htm|json)$",
            description="Name of its file. Not given: the file that the leaflet has, else its id"
            " with the ending of its format.",
            examples=["baclofen-injection.md"],
        ),
    ] = ""
    replace: Annotated[
        bool, Meta(description="Whether it may take the place of the leaflet with its id.")
    ] = False
    allow_unspoken: Annotated[
        bool,
        Meta(
            description="Publish it even if text of it would not be narrated; the reply says which."
            " Not given, that is an error."
        ),
    ] = False
