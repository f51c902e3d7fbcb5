"""Plain-text monographs in the layout of First Databank's patient monographs.

The title with the form, fields for pronunciation and names, then sections. A web site's copy has a
heading line for each section (`Uses`), mostly doubled by the text's own label (`USES:`); the text
as delivered has the labels alone, its lines wrapped. Both are read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from audio_leaflet.kinds import Document
from audio_leaflet.model import Monograph, Name, PrintedText
from audio_leaflet.sources._draft import (
    FURNITURE_SECTIONS,
    ID_OF,
    Draft,
    furniture,
    same_as,
    section_id,
    strip_label,
)
from audio_leaflet.sources._lines import (
    MARKER,
    NARROW,
    Line,
    ends_sentence,
    read_lines,
    tidy,
    wrap_width,
)
from audio_leaflet.sources._names import (
    RESPELLED,
    is_respelling,
    read_names,
    slug,
    split_title,
    title_of_stem,
    unbracket,
)

FIELDS = {
    "pronunciation": re.compile(r"(?:phonetic )?pronunciation\s*:", re.IGNORECASE),
    "brand_names": re.compile(r"(?:common )?brand names?(?:\(s\))?\s*:", re.IGNORECASE),
    "generic_names": re.compile(r"(?:common )?generic names?(?:\(s\))?\s*:", re.IGNORECASE),
}

# First Databank's own fields: their labels open a section even under another site heading.
FIELD_LABELS = frozenset(
    re.findall(
        r"[\w-]+",
        """
        uses how-to-use side-effects precautions interactions overdose notes missed-dose storage
        medical-alert
        """,
    )
)
CAPITALS = re.compile(
    r"([A-Z][A-Z '&/,()-]*: [A-Z][A-Z '&/,()-]*[A-Z)]|[A-Z][A-Z '&/,()-]*[A-Z)])\s*:(?=\s|$)"
)
ONE_PART = re.compile(r"([A-Z][A-Z '&/,()-]*[A-Z)])\s*:(?=\s|$)")
TITLE_CASE = re.compile(r"([A-Z][A-Za-z '/-]{2,40}?)\s*:(?=\s|$)")
LONGEST_TITLE = 120
LABEL = "label of a field"


@dataclass
class Head:
    """What the fields above the sections say."""

    pronunciation: str = ""
    brand_names: list[Name] = field(default_factory=list)
    generic_names: list[Name] = field(default_factory=list)

    def take(self, draft: Draft, kind: str, value: str, line: int) -> None:
        """Keep the value of a field of FIELDS."""
        if kind == "pronunciation":
            if self.pronunciation:
                draft.skip(value, "a second pronunciation of the title", line)
                draft.warn(
                    line,
                    f"the title has a second pronunciation, {value!r}, which is not used",
                    "Keep the one that is right",
                )
            self.pronunciation = self.pronunciation or unbracket(value)
            return
        names, skipped = read_names(value, line)
        getattr(self, kind).extend(names)
        draft.skipped.extend(skipped)

    def finish(self, draft: Draft, form: str, respelling: str) -> Monograph:
        """The monograph of the draft with these fields."""
        return draft.finish(
            form=form,
            pronunciation=self.pronunciation or respelling,
            brand_names=tuple(self.brand_names),
            generic_names=tuple(self.generic_names),
        )


def field_of(text: str) -> tuple[str, str] | None:
    """(kind, value) of a line that is a field of the head."""
    for kind, pattern in FIELDS.items():
        found = pattern.match(text)
        if found:
            return kind, tidy(text[found.end() :])
    return None


def label_of(text: str, *, loose: bool = False) -> tuple[str, str, int] | None:
    """(label without colon, section id, end) of a line that begins with a known label.

    `loose` allows `Side effects:` as well as `SIDE EFFECTS:`.
    """
    for pattern in (CAPITALS, ONE_PART, TITLE_CASE)[: 3 if loose else 2]:
        found = pattern.match(text)
        known = ID_OF.get(slug(found[1]), "") if found else ""
        if found and known and known not in FURNITURE_SECTIONS:
            return found[1], known, found.end()
    return None


def sniff(document: Document) -> int:
    """Any plain text may be a monograph; one with the layout's labels surely is."""
    if document.suffix != ".txt":
        return 0
    lines = document.text.split("\n")
    return 80 if sum(bool(field_of(each) or label_of(each)) for each in lines) >= 2 else 40


def labelled(lines: Sequence[Line]) -> bool:
    """Whether the lines are a monograph with labels, wherever they were found."""
    return sum(bool(label_of(text.strip())) for _, text in lines) >= 2


def read(document: Document) -> Monograph:
    """The monograph of a text file. Raises ContentError if it has no text."""
    return read_text(document, list(enumerate(document.text.split("\n"), 1)))


def printed(document: Document) -> Iterable[PrintedText]:
    """Every line."""
    lines = enumerate(document.text.split("\n"), 1)
    return without_labels(PrintedText(line, number) for number, line in lines)


def without_labels(texts: Iterable[PrintedText]) -> Iterator[PrintedText]:
    """The texts; the label of a field of the head (`Brand name(s):`) is none of the leaflet's."""
    for each in texts:
        labels = (pattern.match(each.text.lstrip()) for pattern in FIELDS.values())
        label = next(filter(None, labels), None)
        if label:
            yield PrintedText(label[0], each.line, LABEL)
            yield replace(each, text=label.string[label.end() :])
        else:
            yield each


def read_text(
    document: Document, lines: Sequence[Line], title: str = "", line: int = 0
) -> Monograph:
    """The monograph of these lines; `title`, with its line, when found elsewhere."""
    return _Walk(document, lines, title, line).read()


class _Walk:
    """One reading of one file, line by line."""

    def __init__(self, document: Document, lines: Sequence[Line], title: str, line: int) -> None:
        self.lines = lines
        self.at = 0
        self.head = Head()
        self.buffer: list[Line] = []
        self.by_heading = False
        skipped = self._skip_furniture()
        printed, line = (title, line) if title else self._title()
        shown = printed or title_of_stem(document.stem)
        name, self.form, self.respelling = split_title(shown, promised=bool(printed))
        self.draft = Draft(document, shown, name, line)
        for number, text, reason in skipped:
            self.draft.skip(text, reason, number)
        if not printed:
            how = "in the first line" if document.suffix == ".txt" else "as an h1"
            self.draft.warn(1, "the title is missing", f"Write it {how}; now it is {shown!r}")
        self.width = wrap_width([each for each in lines[self.at :] if not field_of(each[1])])
        body = [tidy(text) for _, text in lines[self.at :]]
        self.sites = any(
            self._known_heading(text) not in {"", *FURNITURE_SECTIONS} for text in body
        )
        self.loose = not self.sites and not any(label_of(text) for text in body)

    def _skip_furniture(self) -> list[tuple[int, str, str]]:
        """Blank lines and site furniture above the title."""
        skipped = []
        while self.at < len(self.lines):
            number, text = self.lines[self.at]
            reason = furniture(text) if text.strip() else ""
            if reason:
                skipped.append((number, tidy(text), reason))
            elif text.strip():
                break
            self.at += 1
        return skipped

    def _title(self) -> tuple[str, int]:
        if self.at == len(self.lines):
            return "", 0
        number, line = self.lines[self.at]
        text = tidy(line)
        if (
            len(text) > LONGEST_TITLE
            or text.endswith((".", ":", ";", ",", "?", "!"))
            or field_of(text)
            or label_of(text)
            or MARKER.match(text)
            or _alone(text)
            or slug(text) in ID_OF
        ):
            return "", 0
        self.at += 1
        return text, number

    def read(self) -> Monograph:
        """Every line goes to the head, to a section, or to what is skipped."""
        while self.at < len(self.lines):
            number, line = self.lines[self.at]
            text = tidy(line)
            self.at += 1
            if not text or not (
                self._field(number, text)
                or self._furniture(number, text)
                or self._heading(number, text)
                or self._label(number, line)
            ):
                self.buffer.append((number, line))
        self._flush()
        for section in self.draft.sections:
            strip_label(self.draft, section, same_as(section))
        return self.head.finish(self.draft, self.form, self.respelling)

    def _flush(self) -> None:
        reading = read_lines(self.buffer, self.width)
        self.buffer = []
        self.draft.add(reading.blocks)
        for number, word in reading.mended:
            self.draft.warn(
                number,
                f"a word broken at the end of the line above was read as {word!r}",
                "Write the word on one line",
            )

    def _goes_on(self) -> bool:
        """Whether the line at hand goes on with the sentence above it, in a wrapped text."""
        if not self.width or not self.buffer:
            return False
        above = self.buffer[-1][1].rstrip()
        return len(above) >= NARROW and not ends_sentence(above)

    def _field(self, number: int, text: str) -> bool:
        found = field_of(text)
        if not found or (self.draft.sections and not text[:2].isupper()):
            return False
        kind, value = found
        above = text
        while self.at < len(self.lines):
            below = tidy(self.lines[self.at][1])
            if not below or self._opens(below) or not self._field_goes_on(value, above, below):
                break
            value, above = tidy(f"{value} {below}"), below
            self.at += 1
        self.head.take(self.draft, kind, value, number)
        return True

    def _field_goes_on(self, value: str, above: str, below: str) -> bool:
        if not value or value.endswith((",", ";")) or value.count("(") > value.count(")"):
            return True
        return len(above) + 1 + len(below.split()[0]) > (self.width or len(above) + len(below) + 1)

    def _opens(self, text: str) -> bool:
        return bool(field_of(text) or label_of(text, loose=self.loose) or self._known_heading(text))

    def _furniture(self, number: int, text: str) -> bool:
        reason = furniture(text)
        if reason:
            self._flush()
            self.draft.skip(text, reason, number)
        return bool(reason)

    def _known_heading(self, text: str) -> str:
        """The section id if the line is a heading on its own; else empty."""
        first = next((c for c in text if c.isalnum()), "")
        if not first.isupper() or text.endswith((".", ",", ";", ":")) or len(text) > LONGEST_TITLE:
            return ""
        id_ = section_id(text, self.draft.title, self.draft.name)
        return id_ if id_ in ID_OF.values() else ""

    def _doubled(self, text: str) -> bool:
        """Whether a heading that is not known has its own label in the next line."""
        if text.endswith((".", ",", ";", ":")) or len(text.split()) > 8:
            return False
        below = next(
            (
                tidy(self.lines[at][1])
                for at in range(self.at, len(self.lines))
                if self.lines[at][1].strip()
            ),
            "",
        )
        found = ONE_PART.match(below)
        own = section_id(text, self.draft.title, self.draft.name)
        return found is not None and bool(own) and ID_OF.get(slug(found[1]), slug(found[1])) == own

    def _heading(self, number: int, text: str) -> bool:
        if _alone(text) and not self.draft.sections and not self.head.pronunciation:
            self.head.pronunciation = unbracket(text)
            return True
        if not self._doubled(text) and (self._goes_on() or not self._known_heading(text)):
            return False
        self._flush()
        self.draft.open(text, number)
        self.by_heading = True
        return True

    def _label(self, number: int, line: str) -> bool:
        text = line.lstrip()
        found = label_of(text, loose=self.loose)
        if not found:
            return False
        label, id_, end = found
        if self._goes_on() and id_ not in FIELD_LABELS:
            return False
        current = self.draft.sections[-1] if self.draft.sections else None
        empty = not any(each.strip() for _, each in self.buffer) and not (
            current and current.blocks
        )
        if current and self.by_heading and empty and current.id == id_:
            return False
        if self.sites and id_ not in FIELD_LABELS:
            return False
        self._flush()
        self.draft.open(label, number).id = id_
        self.by_heading = False
        # The rest keeps its column, by which the end of a wrapped line is told.
        self.buffer.append((number, " " * (len(line) - len(text) + end) + text[end:]))
        return True


def _alone(text: str) -> bool:
    """Whether a line is a respelling in brackets and nothing else."""
    inner = unbracket(text)
    return inner != text and bool(RESPELLED.fullmatch(inner)) and is_respelling(inner)
