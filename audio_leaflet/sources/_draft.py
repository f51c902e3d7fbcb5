"""A monograph in the making: sections opened one after another, then given their ids.

What every input format shares: the ids of known headings, furniture of web sites, labels that
repeat a heading, questions and answers, and the checks at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from audio_leaflet.errors import ContentError
from audio_leaflet.kinds import Document
from audio_leaflet.model import (
    Answer,
    Block,
    ItemList,
    ListItem,
    Monograph,
    Name,
    Paragraph,
    Problem,
    ProductNumber,
    Section,
    Skipped,
    Subheading,
    Table,
)
from audio_leaflet.sources._names import slug

Fault = TypeVar("Fault", bound=ContentError)

RESERVED = frozenset({"introduction"})
"""Ids that the narration uses for parts of its own."""

# Section id -> slugs of the headings that mean it. Sources: First Databank's field order (uses ...
# storage), the AHFS patient monograph's questions, and the headings of common leaflet sites.
KNOWN: dict[str, tuple[str, ...]] = {
    "uses": (
        "uses",
        "usage",
        "use",
        "medication-uses",
        "indications",
        "why-is-this-medicine-prescribed",
        "why-is-this-medication-prescribed",
    ),
    "other-uses": (
        "other-uses",
        "are-there-other-uses-for-this-medicine",
        "other-uses-for-this-medicine",
    ),
    "how-to-use": (
        "how-to-use",
        "how-to-take",
        "directions",
        "how-should-this-medicine-be-used",
        "how-should-this-medication-be-used",
    ),
    "dosage": ("dosage", "dose", "dosage-and-administration"),
    "side-effects": (
        "side-effects",
        "possible-side-effects",
        "what-side-effects-can-this-medicine-cause",
        "what-side-effects-can-this-medication-cause",
    ),
    "precautions": (
        "precautions",
        "special-precautions",
        "what-special-precautions-should-i-follow",
        "warnings-and-precautions",
    ),
    "diet": ("diet", "what-special-dietary-instructions-should-i-follow"),
    "interactions": ("interactions", "drug-interactions"),
    "overdose": (
        "overdose",
        "overdosage",
        "what-should-i-do-in-case-of-overdose",
        "in-case-of-overdose",
    ),
    "notes": ("notes",),
    "missed-dose": (
        "missed-dose",
        "missed-doses",
        "what-should-i-do-if-i-forget-to-take-a-dose",
        "what-should-i-do-if-i-forget-a-dose",
    ),
    "storage": (
        "storage",
        "how-to-store",
        "storage-and-disposal",
        "what-should-i-know-about-storage-and-disposal-of-this-medication",
        "what-should-i-know-about-storage-and-disposal-of-this-medicine",
    ),
    "other-information": ("other-information", "what-other-information-should-i-know"),
    "medical-alert": ("medical-alert",),
    "contraindications": ("contraindications",),
    "pregnancy": ("pregnancy", "pregnancy-and-breastfeeding", "pregnancy-and-breast-feeding"),
    "ingredients": ("ingredients",),
    "description": ("description",),
    "warning": ("warning", "warnings", "important-warning", "boxed-warning"),
    "faq": (
        "faq",
        "faqs",
        "frequently-asked-questions",
        "faq-frequently-asked-questions",
        "faqs-frequently-asked-questions",
        "questions-and-answers",
        "preguntas-frecuentes",
    ),
    "disclaimer": ("disclaimer", "important-how-to-use-this-information"),
    "images": ("images", "photos", "pictures"),
    "reviews": ("reviews", "comments", "user-reviews"),
    "pill-finder": ("pill-finder", "pill-finder-tool", "pill-identifier"),
    "report-problems": ("report-problems-to-the-food-and-drug-administration",),
}
ID_OF = {phrase: id_ for id_, phrases in KNOWN.items() for phrase in phrases}

FURNITURE_SECTIONS = {
    "images": "picture gallery of the web site",
    "reviews": "user reviews of the web site",
    "pill-finder": "promotion of another tool",
    "report-problems": "site notice about reporting to the authority",
}
"""Headings that a web site puts between the sections; left out when nothing stands under them."""

# Pattern -> reason. Whole lines only: a sentence about the medicine must never match.
FURNITURE: tuple[tuple[str, str], ...] = (
    (
        r"(?:there are )?no (?:reviews?|comments?|ratings?)(?: available)? yet\W*(?:be .{1,30})?",
        "user reviews of the web site",
    ),
    (r"no images?(?: available)?\W*", "picture gallery of the web site"),
    (
        r"(?:[<«‹←]\s*)?back to (?:[\w-]+ ){0,3}(?:index|list|home|top|directory|search)\.?",
        "navigation of the web site",
    ),
    (r"(?:print|share|e-?mail)(?: this)?(?: page)?", "navigation of the web site"),
    (r"(?:skip|jump) to (?:main )?content", "navigation of the web site"),
    (r"advertisements?|sponsored", "advertisement"),
    (r"need help identifying pills and medications\?", "promotion of another tool"),
    (r"use the pill (?:identifier|finder)(?: tool)?(?: on \w+)?\.?", "promotion of another tool"),
    (
        (
            r"you are encouraged to report negative side effects of prescription drugs "
            r"to the fda\. visit the fda medwatch website or call 1-800-fda-1088\.?"
        ),
        "site notice about reporting to the authority",
    ),
    (r"see description for any warranty details\.?", "text of a shop"),
)

ANY_FURNITURE = re.compile("|".join(f"(?:{form})" for form, _ in FURNITURE), re.IGNORECASE)

# "Information last revised May 2024.", "Selected Revisions: February 15, 2018."
REVISED = re.compile(
    r"(?i:last |selected )(?i:revised|revisions|reviewed|updated)\s*(?:on|in)?[:\s]\s*"
    r"((?:[A-Z][a-z]+ (?:\d{1,2}, )?|\d{1,2} [A-Z][a-z]+ )\d{4}|\d{4}-\d{2}-\d{2})"
)

QUESTION_MARK = re.compile(r"(?:Q(?:uestion)?\s*\d*\s*[:.)]|\d{1,2}[.)](?=\s))\s*", re.IGNORECASE)
ANSWER_MARK = re.compile(r"A(?:nswer)?\s*\d*\s*:\s*", re.IGNORECASE)
BOTH = re.compile(
    r"(Q(?:uestion)?\s*\d*\s*[:.)])\s*(\S.*?)\s+(A(?:nswer)?\s*\d*\s*:)\s*(\S.*)",
    re.IGNORECASE | re.DOTALL,
)
# `1. What it is`: the number is the order of the sections, not their name.
NUMBERED = re.compile(r"\s*\d{1,2}\s*[.)]\s+(?=\D)")
LONGEST_ID = 60
MARK = "marks a question or an answer"


def fault(document: Document, line: int, kind: type[Fault], what: str, remedy: str) -> Fault:
    """An error that names the file and, if the line is not 0, the line."""
    return kind(what, where=place(document, line), remedy=remedy)


def place(document: Document, line: int) -> str:
    """`file:line`, or the file alone for line 0."""
    return f"{document.path}:{line}" if line else document.path


def furniture(text: str) -> str:
    """Why a line is furniture of a web site and not text of the leaflet; empty if it is text."""
    text = text.strip()
    if ANY_FURNITURE.fullmatch(text):
        matches = (why for form, why in FURNITURE if re.fullmatch(form, text, re.IGNORECASE))
        return next(matches)
    if "|" not in text:
        return ""
    parts = [slug(part) for part in text.split("|")]
    if len(parts) >= 3 and 2 * sum(part in ID_OF for part in parts) >= len(parts):
        return "navigation of the web site"
    return ""


def section_id(heading: str, title: str, name: str) -> str:
    """The short id of a heading, without the medicine's title; empty if no ASCII letter is left."""
    short = slug(NUMBERED.sub("", heading), LONGEST_ID)
    for own in {slug(title): None, slug(name): None}:
        if not own or short == own:
            continue
        cut = re.sub(
            rf"(?:-(?:for|of|with|about|the))?-{re.escape(own)}$|^{re.escape(own)}-", "", short
        )
        short = cut or short
    return ID_OF.get(short, short)


@dataclass
class Open:
    """A section that still takes blocks."""

    title: str
    line: int
    id: str
    blocks: list[Block] = field(default_factory=list)


@dataclass
class Draft:
    """Everything found so far in one file."""

    document: Document
    title: str
    name: str
    title_line: int = 0
    sections: list[Open] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def warn(self, line: int, what: str, remedy: str) -> None:
        """Report something that a person should look at."""
        self.problems.append(Problem("warning", place(self.document, line), what, remedy))

    def skip(self, text: str, reason: str, line: int) -> None:
        """Leave text out of the leaflet, with the reason."""
        self.skipped.append(Skipped(text, reason, line))

    def open(self, title: str, line: int) -> Open:
        """Begin a section."""
        section = Open(title, line, section_id(title, self.title, self.name))
        self.sections.append(section)
        return section

    def add(self, blocks: Iterable[Block]) -> None:
        """Put blocks into the section that is open; text before the first heading is `about`."""
        for block in blocks:
            reason = furniture(block.text) if isinstance(block, Paragraph) else ""
            if reason and isinstance(block, Paragraph):
                self.skip(block.text, reason, block.line)
                continue
            if not self.sections:
                self.sections.append(Open(f"About {self.title}", block.line, "about"))
            self.sections[-1].blocks.append(block)

    def finish(
        self,
        *,
        id_: str = "",
        lang: str = "",
        pronunciation: str = "",
        ipa: str = "",
        form: str = "",
        generic_names: tuple[Name, ...] = (),
        brand_names: tuple[Name, ...] = (),
        revised: str = "",
        source: str = "",
        product_numbers: tuple[ProductNumber, ...] = (),
    ) -> Monograph:
        """The monograph. Raises ContentError if it has no text or can have no address."""
        document = self.document
        self._drop_furniture()
        for section in self.sections:
            if section.id == "faq":
                self._answer(section)
        if not any(section.blocks for section in self.sections):
            raise fault(
                document,
                self.title_line or 1,
                ContentError,
                f"{self.title!r} has no text under it",
                "Write at least one section with text",
            )
        address = id_ or slug(self.title) or slug(document.stem)
        if not address:
            raise fault(
                document,
                self.title_line or 1,
                ContentError,
                "neither the title nor the file name has a Latin letter or digit for the address",
                "Rename the file in Latin letters, or give an id in the front matter",
            )
        name = Name(self.name, pronunciation, ipa, self.title_line)
        return Monograph(
            id=address,
            title=self.title,
            lang=lang or document.lang,
            pronunciation=pronunciation,
            name=name,
            form=form,
            generic_names=tuple(_share(each, name) for each in generic_names),
            brand_names=tuple(_share(each, name) for each in brand_names),
            revised=revised or self._revised(),
            source=source,
            product_numbers=product_numbers,
            sections=self._numbered(),
            skipped=tuple(sorted(self.skipped, key=lambda each: each.line)),
            problems=tuple(self.problems),
            path=document.path,
        )

    def _drop_furniture(self) -> None:
        kept = []
        for section in self.sections:
            if section.id in FURNITURE_SECTIONS and not section.blocks:
                self.skip(section.title, FURNITURE_SECTIONS[section.id], section.line)
            else:
                kept.append(section)
        self.sections = kept

    def _numbered(self) -> tuple[Section, ...]:
        taken: dict[str, Open] = {}
        counts: dict[str, int] = {}
        made = []
        for position, section in enumerate(self.sections, 1):
            base = section.id or f"section-{position}"
            id_, count = base, counts.get(base, 1)
            while id_ in taken or id_ in RESERVED:
                count += 1
                id_ = f"{base}-{count}"
            counts[base] = count
            if base in taken:
                first = taken[base]
                self.warn(
                    section.line,
                    f"the heading {section.title!r} means the same as {first.title!r} in line "
                    f"{first.line}; its address is {id_}",
                    "Give one of them another heading, or put their text under one",
                )
            taken[id_] = section
            made.append(Section(id_, section.title, tuple(section.blocks), section.line))
        return tuple(made)

    def _revised(self) -> str:
        for section in reversed(self.sections):
            for block in reversed(section.blocks):
                found = REVISED.search(block.text) if isinstance(block, Paragraph) else None
                if found:
                    return found[1]
        return ""

    # ------------------------------------------------------------ questions and answers

    def _answer(self, section: Open) -> None:
        flat = [each for block in section.blocks for each in _unfold(block)]
        asked = [self._is_question(block) for block in flat]
        whole = [isinstance(block, Paragraph) and BOTH.fullmatch(block.text) for block in flat]
        if not any(asked) and not any(whole):
            section.blocks = [
                Answer(block.text, None, block.line) if isinstance(block, Paragraph) else block
                for block in section.blocks
            ]
            return
        blocks: list[Block] = []
        at = 0
        while at < len(flat):
            block, below = flat[at], flat[at + 1] if at + 1 < len(flat) else None
            both = whole[at]
            if both:
                self.skip(both[1], MARK, block.line)
                self.skip(both[3], MARK, block.line)
                blocks.append(Answer(both[4], both[2], block.line))
            elif asked[at] and isinstance(below, Paragraph) and not asked[at + 1]:
                question = self._unmark(_text(block), QUESTION_MARK, block.line)
                answer = self._unmark(below.text, ANSWER_MARK, below.line)
                blocks.append(Answer(answer, question, block.line))
                at += 1
            else:
                blocks.append(block)
                if asked[at] and not isinstance(below, ItemList | Table):
                    self.warn(
                        block.line,
                        f"the question {_text(block)!r} has no answer",
                        "Write the answer under it",
                    )
            at += 1
        section.blocks = blocks

    def _is_question(self, block: Block) -> bool:
        if not isinstance(block, Paragraph | Subheading) or BOTH.fullmatch(block.text):
            return False
        marked = re.match(r"Q(?:uestion)?\s*\d*\s*[:.)]", block.text, re.IGNORECASE)
        asks = block.text.endswith("?")
        if isinstance(block, Subheading):
            return asks or bool(marked)
        # An answer may end in a question of its own; a question is one sentence.
        return bool(marked) or (asks and not re.search(r"[.!?]\s", block.text))

    def _unmark(self, text: str, pattern: re.Pattern[str], line: int) -> str:
        found = pattern.match(text)
        if not found or found.end() == len(text):
            return text
        self.skip(found[0].strip(), MARK, line)
        return text[found.end() :]


def strip_label(draft: Draft, section: Open, labels: Sequence[str]) -> None:
    """Take a label that repeats the heading (`USES:` under `Uses`) out of the section's text."""
    if not section.blocks or not isinstance(section.blocks[0], Paragraph):
        return
    first = section.blocks[0]
    found = re.match(r"([A-Z][A-Z '&/()-]*[A-Z)])\s*:(?:\s+|$)", first.text)
    if not found or slug(found[1]) not in labels:
        return
    draft.skip(found[0].strip(), "label repeats the heading", first.line)
    rest = first.text[found.end() :]
    section.blocks[0:1] = [replace(first, text=rest)] if rest else []


def same_as(section: Open) -> list[str]:
    """Slugs of the labels that say the same as a section's heading."""
    plain = slug(section.title)
    # Where the label is a longer name of the same thing; the rest must be the very words.
    longer = {"interactions": ["drug-interactions"], "overdose": ["overdosage"]}
    own = [section.id] if section.id in ID_OF else []
    return [plain, *own, *longer.get(section.id, [])]


def _share(name: Name, own: Name) -> Name:
    if name.text.casefold() != own.text.casefold():
        return name
    return replace(name, respelling=name.respelling or own.respelling, ipa=name.ipa or own.ipa)


def _text(block: Block) -> str:
    return block.text if isinstance(block, Paragraph | Subheading) else ""


def _unfold(block: Block) -> list[Block]:
    """A list of `Q: ... A: ...` items, or a numbered question, as paragraphs; else the block."""
    if not isinstance(block, ItemList):
        return [block]
    alone = len(block.items) == 1 and not block.items[0].blocks
    if all(_is_pair(item) for item in block.items) or (alone and block.items[0].text[-1:] == "?"):
        return [Paragraph(item.text, item.line) for item in block.items]
    return [block]


def _is_pair(item: ListItem) -> bool:
    return not item.blocks and bool(BOTH.fullmatch(item.text))
