"""The nouns: what a monograph is, what is said of it, and how it sounds.

Frozen, standard library only. A monograph keeps the text exactly as printed; the spoken form
lives beside it in utterances and never replaces it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import numpy as np
    from numpy.typing import NDArray

# ---------------------------------------------------------------- the monograph, as printed


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of running text."""

    text: str
    line: int = 0
    """Line of the source file, from 1; 0 when the format has no lines."""


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside a section."""

    text: str
    level: int = 3
    """HTML heading level, 3 to 6."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list, with the blocks nested under it (usually none)."""

    text: str
    blocks: tuple[Block, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class ItemList:
    """A bulleted or numbered list."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1
    """Number of the first item of an ordered list."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A data table. Every row has as many cells as there are columns; cells may be empty."""

    header: tuple[str, ...]
    """Column headings; empty when the source gives none."""
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a list of questions and answers."""

    text: str
    question: str | None = None
    """The question as printed; None when the source gives the answer alone."""
    line: int = 0


Block = Paragraph | Subheading | ItemList | Table | Answer


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a monograph."""

    id: str
    """Address of the section inside its leaflet: lower-case letters, digits and hyphens."""
    title: str
    """The heading as printed."""
    blocks: tuple[Block, ...] = ()
    """Empty when the source has the heading and no text under it."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the medicine with its pronunciation, as the monograph gives them."""

    text: str
    """As printed, for example `Lioresal`."""
    respelling: str = ""
    """The printed respelling without its brackets, for example `BAK-loe-fen`; empty if none."""
    ipa: str = ""
    """The author's IPA; it wins over the respelling. Empty if none."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class ProductNumber:
    """A number by which a medicine is known: printed on its pack, or a site's own short code."""

    scheme: Literal["ndc", "pl", "eu", "code"]
    """US National Drug Code, UK product licence, EU marketing authorisation, the site's own."""
    printed: str
    """As the source gives it: `NDC 0074-4552-13`."""
    digits: tuple[str, ...]
    """What a caller may key in for it, the whole number first."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """Text of the source that is not part of the leaflet, with the reason."""

    text: str
    reason: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class PrintedText:
    """Text of a source file as a reader of the file sees it, found without reading its meaning."""

    text: str
    line: int
    reason: str = ""
    """Why it is not text of the leaflet (a key of the front matter); empty if it is."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Printed words that nobody would hear and that nothing explains."""

    text: str
    where: str
    """File and line."""
    section: str
    """Id of the section they stand in (or of the introduction); empty if it cannot be told."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The account of printed words: each is taken over, left out for a reason, or lost."""

    words: int
    """Printed words in all; a word is a run of letters and digits."""
    left_out: tuple[tuple[str, int], ...] = ()
    """(reason, number of words), in the order in which they stand in print."""
    lost: tuple[Loss, ...] = ()

    @property
    def covered(self) -> int:
        """Words that are neither left out nor lost."""
        lost = sum(len(WORD.findall(each.text)) for each in self.lost)
        return self.words - lost - sum(count for _, count in self.left_out)


WORD = re.compile(r"[^\W_]+")
"""A printed word, where words are counted."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should mend, with the place and the remedy."""

    level: Literal["error", "warning"]
    where: str
    """File and line (`content/x.md:12`), setting, or part of the program."""
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.level}: {self.where}: {self.what.rstrip('.')}. {self.remedy.rstrip('.')}."


@dataclass(frozen=True, slots=True)
class Monograph:
    """One leaflet as its source gives it."""

    id: str
    """Address of the leaflet: lower-case letters, digits and hyphens."""
    title: str
    """The title as printed, for example `BACLOFEN - INJECTION`."""
    lang: str
    """BCP 47 language tag of the text."""
    pronunciation: str = ""
    """The respelling of the title's name as printed (`BAK-loe-fen`); empty if none."""
    name: Name = field(default_factory=lambda: Name(""))
    """The name that the title gives, without the form, with its pronunciation."""
    form: str = ""
    """Form or route, from the title (`INJECTION`) or given by the author; empty if unknown."""
    generic_names: tuple[Name, ...] = ()
    brand_names: tuple[Name, ...] = ()
    revised: str = ""
    """Date of the text as the source gives it; empty if it gives none."""
    source: str = ""
    """Who stands behind the text; empty if the source does not say."""
    product_numbers: tuple[ProductNumber, ...] = ()
    """Numbers by which callers find the medicine; they are not part of the text."""
    sections: tuple[Section, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    """What `check` reports of this file."""
    path: str = ""
    """The file it was read from."""
    coverage: Coverage | None = None
    """What became of each word of the file; None for a monograph that was not read from one."""


# ---------------------------------------------------------------- what is said


@dataclass(frozen=True, slots=True)
class Pronunciation:
    """How a name is said, in each form that an engine may need."""

    ipa: str
    """IPA with `ˈ` and `ˌ` before the stressed syllable, no separators: `ˈbækloʊfən`."""
    plain: str
    """The best plain spelling for an engine that takes only text."""
    source: str
    """Where it comes from, for people: `respelling BAK-loe-fen`, `author's IPA`, `lexicon`."""


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """One word as it is said, and where it stands in print."""

    text: str
    start: int
    """Offset of the word in the spoken text, in code points."""
    printed: tuple[int, int]
    """Half-open span of the printed text that it comes from, in code points; empty if inserted."""
    pronunciation: Pronunciation | None = None
    """Set when the word must be said so and not as the engine would read it."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A place of the printed text that a pharmacist should look at."""

    start: int
    end: int
    reason: str
    refuse: bool = False
    """True when the text must not be spoken at all until it is mended."""


@dataclass(frozen=True, slots=True)
class Omission:
    """A place of the printed text that is left out of the spoken form on purpose."""

    start: int
    end: int
    """Half-open span of the printed text, in code points."""
    reason: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """The spoken form of one line of written text, for any engine."""

    text: str
    words: tuple[SpokenWord, ...]
    """Every word of `text` in order; `text` is the words with punctuation and spaces between."""
    flags: tuple[Flag, ...] = ()
    omissions: tuple[Omission, ...] = ()
    """Letters and digits that no spoken word stands for."""


UtteranceKind = Literal["heading", "sentence", "item", "row", "notice"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing said in one breath: a heading, a sentence, a list item, a table row, a notice."""

    kind: UtteranceKind
    printed: str
    """The text as printed; empty for a notice that is only heard."""
    spoken: Spoken
    anchor: str
    """The printed element (`uses`, `uses.2`, `uses.2.1`): section id, block, item."""
    offset: int
    """Where `printed` begins in that element's text, in code points."""
    pause: float
    """Silence after it, in seconds."""
    lang: str
    """BCP 47 language tag."""
    where: str = ""
    """File and line, for messages."""

    @property
    def span(self) -> tuple[int, int] | None:
        """Half-open span of `printed` in the element's text, in code points; None if only heard."""
        return (self.offset, self.offset + len(self.printed)) if self.printed else None


@dataclass(frozen=True, slots=True)
class Part:
    """What is said of one section (or of the introduction), in order."""

    id: str
    title: str
    utterances: tuple[Utterance, ...]
    silent: tuple[Utterance, ...] = ()
    """Printed text of which nothing is said, with the reason in its omissions; has no clip."""
    lost: tuple[Loss, ...] = ()
    """Printed words that would not be heard; a part that has any is not published."""


@dataclass(frozen=True, slots=True)
class Script:
    """All that is said of one leaflet."""

    monograph: Monograph
    introduction: Part
    parts: tuple[Part, ...]
    """One for each section, in the monograph's order."""
    problems: tuple[Problem, ...] = ()
    coverage: Coverage = Coverage(0)
    """What became of each word that the leaflet's page shows."""
    name: Utterance | None = None
    """The medicine's name alone, for who asks for it; None unless its pronunciation is printed."""

    def utterances(self) -> Iterator[Utterance]:
        """All that is said of the introduction and of the sections, in order."""
        for part in (self.introduction, *self.parts):
            yield from part.utterances


# ---------------------------------------------------------------- how it sounds


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice and its provenance; attribution is required, because the page shows it."""

    id: str
    """Names the voice and its version; part of every key, so a new version renders anew."""
    name: str
    lang: str
    attribution: str
    licence: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Sound:
    """What an engine returns for one utterance."""

    samples: NDArray[np.float32]
    """Shape (n,), mono, nominal range -1 to 1."""
    rate: int
    """Samples per second, Hz."""
    starts: tuple[float, ...] | None
    """Start of each spoken word, seconds from the first sample; None if it cannot tell."""


@dataclass(frozen=True, slots=True)
class Cue:
    """When one spoken word is heard."""

    start: float
    """Seconds from the beginning of the rendition, as every decoder plays it."""
    end: float
    anchor: str
    """The printed element, as in `Utterance.anchor`."""
    span: tuple[int, int]
    """Half-open span in that element's text, in code points; empty if only heard."""
    text: str
    """The word as said."""


@dataclass(frozen=True, slots=True)
class TimedUtterance:
    """When one utterance is heard."""

    utterance: Utterance
    start: float
    """Seconds from the beginning of the rendition, as every decoder plays it."""
    end: float
    words: tuple[Cue, ...]
    """A cue for each spoken word, in order; empty if the voice tells no times of words."""


TimingPrecision = Literal["words", "sentences"]


@dataclass(frozen=True, slots=True)
class Timings:
    """When each utterance of one rendition is heard."""

    precision: TimingPrecision
    """What has times: words too, or only utterances."""
    seconds: float
    """Duration; what follows it in the whole leaflet begins then."""
    utterances: tuple[TimedUtterance, ...]


RenditionState = Literal["waiting", "rendering", "ready", "failed"]


@dataclass(frozen=True, slots=True)
class Rendition:
    """The narration of one part (or of the whole leaflet) as it stands now."""

    key: str
    """Names the bytes: the same key is the same sound."""
    state: RenditionState
    seconds: float | None = None
    """Duration; None until it is ready."""
    size: int | None = None
    """Bytes of the MP3; None until it is ready."""
    reason: str = ""
    """Why it failed, for people; empty otherwise."""


@dataclass(frozen=True, slots=True)
class Track:
    """One part of a recording: the introduction, or a section."""

    id: str
    """The section's id, or `introduction`."""
    title: str
    section: Section | None
    """None for the introduction."""
    mp3: bytes
    """Its narration, ID3 tag included."""
    timings: Timings


@dataclass(frozen=True, slots=True)
class Recording:
    """A leaflet with all of its sound: what exports are made from. Never only a part of it."""

    monograph: Monograph
    voice: Voice
    tracks: tuple[Track, ...]
    """The introduction, then every section, in the monograph's order."""
    address: str = ""
    """Where its page is on the web, with scheme and host; empty if that is not known."""


# ---------------------------------------------------------------- the leaflet line


@dataclass(frozen=True, slots=True)
class Prompt:
    """A recording that a caller hears: words of the line itself, or a sentence of a leaflet."""

    text: str
    """What is said."""
    lang: str
    """BCP 47 language tag."""
    audio: str
    """Address of its telephone renditions without the dot and the extension of a format."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Digits that a caller keys in, ended by `#`."""

    longest: int
    """Digits that are taken at most."""
    to: str
    """Place that they lead to, `/` and the digits following."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a caller hears at one place of the leaflet line, and what each key does there.

    A place is the whole state of a call, as a path below the platform's address: `en/find`. Every
    prompt may be interrupted by a key.
    """

    place: str
    lang: str
    """BCP 47 language tag."""
    prompts: tuple[Prompt, ...]
    """Heard in this order."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Key (`0` to `9`, `*`, `#`) and the place that it leads to. With an entry, what is keyed in
    altogether."""
    entry: Entry | None = None
    """Set where several digits are expected."""
    wait: float = 0.0
    """Seconds of silence after the prompts until `silence` follows."""
    silence: str = ""
    """Place that follows when nothing is pressed; with a number to dial, when the person does not
    answer or has hung up. Empty for a step that ends the call."""
    wrong: str = ""
    """Place that follows a key that means nothing here."""
    dial: str = ""
    """Telephone number to which the caller is put through after the prompts, in which no keys are
    taken; empty if not."""

    @property
    def ends(self) -> bool:
        """Whether the call ends after the prompts."""
        return not self.silence

    def after(self, pressed: str) -> str:
        """The place that follows what was pressed; nothing pressed is the empty text.

        `*` behind digits clears them.
        """
        if not pressed:
            return self.silence
        if pressed in self.keys:
            return self.keys[pressed]
        entry = self.entry
        if entry and pressed.endswith("*"):
            return entry.to  # cleared: the same entry from its beginning
        if entry and pressed.isascii() and pressed.isdigit() and len(pressed) <= entry.longest:
            return f"{entry.to}/{pressed}"
        return self.wrong
