"""What is said of a monograph: its text as utterances, in order. Pure: no files, no engine.

Every block of every section becomes utterances of one sentence, list item or table row. What the
source leaves out is said to be missing; nothing is added to what it says but the words of PHRASES.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from audio_leaflet.errors import VerbaliseError
from audio_leaflet.lexicon import Lexicon
from audio_leaflet.model import (
    Answer,
    Block,
    Flag,
    ItemList,
    ListItem,
    Monograph,
    Paragraph,
    Part,
    Problem,
    Script,
    Section,
    Spoken,
    Subheading,
    Table,
    Utterance,
    UtteranceKind,
)
from audio_leaflet.verbalise import Fixed, verbalise
from audio_leaflet.verbalise.sentences import split

SENTENCE_PAUSE = 0.35
"""Seconds after a sentence inside a paragraph."""
CLAUSE_PAUSE = 0.2
"""Seconds after a part of a sentence that was too long to be one utterance."""
ITEM_PAUSE = 0.45
"""Seconds after a list item or a table row."""
PARAGRAPH_PAUSE = 0.7
"""Seconds after the last sentence of a paragraph."""
HEADING_PAUSE = 0.8
"""Seconds after a heading."""

INTRODUCTION = "introduction"
"""Id of the part that introduces a leaflet; no section may have it."""

PHRASES = {
    "en": {
        "empty": "The source gives no text for this section.",
        "no question": "Question {n}. The source does not give the question. Answer:",
        "question": "Question {n}.",
        "answer": "Answer:",
        "table": "Table, {columns}, {rows}: {header}.",
        "bare table": "Table, {columns}, {rows}.",
        "column": ("{n} column", "{n} columns"),
        "row": ("{n} row", "{n} rows"),
        "empty cell": "empty",
        "brand": ("Brand name: {names}.", "Brand names: {names}."),
        "generic": ("Generic name: {names}.", "Generic names: {names}."),
        "revised": "Text of {date}.",
        "unrevised": "The source gives no date for this text.",
        "sections": ("This leaflet has {n} section.", "This leaflet has {n} sections."),
        "without": "The source gives no text for: {titles}.",
        "and": " and ",
        "date": "{month} {day}, {year}",
        "months": (
            *("January", "February", "March", "April", "May", "June", "July"),
            *("August", "September", "October", "November", "December"),
        ),
    },
    "es": {
        "empty": "La fuente no da ningún texto para esta sección.",
        "no question": "Pregunta {n}. La fuente no da la pregunta. Respuesta:",
        "question": "Pregunta {n}.",
        "answer": "Respuesta:",
        "table": "Tabla, {columns}, {rows}: {header}.",
        "bare table": "Tabla, {columns}, {rows}.",
        "column": ("{n} columna", "{n} columnas"),
        "row": ("{n} fila", "{n} filas"),
        "empty cell": "vacío",
        "brand": ("Nombre comercial: {names}.", "Nombres comerciales: {names}."),
        "generic": ("Nombre genérico: {names}.", "Nombres genéricos: {names}."),
        "revised": "Fecha del texto: {date}.",
        "unrevised": "La fuente no da ninguna fecha para este texto.",
        "sections": ("Este prospecto tiene {n} sección.", "Este prospecto tiene {n} secciones."),
        "without": "La fuente no da ningún texto para: {titles}.",
        "and": ", ",  # "y" would have to be "e" before some names
        "date": "{day} de {month} de {year}",
        "months": (
            *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio"),
            *("agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        ),
    },
}
"""The only words that are ours, by language. A language that is missing here is not narrated."""


def introduction_text(monograph: Monograph) -> tuple[str, ...]:
    """The introduction as it is shown and said: name, form, names, date, number of sections."""
    say = _phrases(monograph.lang)
    title = monograph.title.rstrip(".")
    if monograph.form and monograph.form.casefold() not in title.casefold():
        title += f", {monograph.form}"
    lines = [f"{title}."]
    known = monograph.title.casefold()
    for kind, names in (("brand", monograph.brand_names), ("generic", monograph.generic_names)):
        listed = [name.text for name in names if name.text.casefold() not in known]
        if listed:
            lines.append(_counted(say[kind], len(listed)).format(names=_series(listed, say["and"])))
    lines.append(
        say["revised"].format(date=_date(monograph.revised, say))
        if monograph.revised
        else say["unrevised"]
    )
    lines.append(_counted(say["sections"], len(monograph.sections)))
    empty = [section.title for section in monograph.sections if not section.blocks]
    if empty:
        lines.append(say["without"].format(titles=_series(empty, say["and"])))
    return tuple(lines)


def build(monograph: Monograph, lexicon: Lexicon) -> Script:
    """The script of a monograph. Raises VerbaliseError for a language that has no PHRASES."""
    writer = _Writer(monograph, lexicon)
    introduction = Part(INTRODUCTION, monograph.title, tuple(writer.introduction()))
    parts = tuple(
        Part(section.id, section.title, tuple(writer.section(section)))
        for section in monograph.sections
    )
    return Script(monograph, introduction, parts, tuple(_problems((introduction, *parts))))


def spoken(text: str, lang: str, lexicon: Lexicon) -> Spoken:
    """The spoken form of one sentence, with what the lexicon knows said as it says."""
    # The case of a name is only print; without it the same name is the same clip.
    fixed = [
        Fixed(
            found.start,
            found.end,
            "" if found.silent else found.alias or text[found.start : found.end].lower(),
            found.pronunciation,
        )
        for found in lexicon.find(text)
    ]
    return verbalise(text, lang, fixed)


class _Writer:
    def __init__(self, monograph: Monograph, lexicon: Lexicon) -> None:
        self._monograph = monograph
        self._lexicon = lexicon
        self._say = _phrases(monograph.lang)

    def introduction(self) -> Iterator[Utterance]:
        for number, line in enumerate(introduction_text(self._monograph), 1):
            kind: UtteranceKind = "heading" if number == 1 else "sentence"
            pause = HEADING_PAUSE if number == 1 else SENTENCE_PAUSE
            yield from self._text(line, f"{INTRODUCTION}.{number}", 0, kind, pause)

    def section(self, section: Section) -> Iterator[Utterance]:
        yield from self._heading(section.title, section.id, section.line)
        if not section.blocks:
            yield from self._notice(self._say["empty"], section.id, section.line, PARAGRAPH_PAUSE)
        questions = 0
        for number, block in enumerate(section.blocks, 1):
            questions += isinstance(block, Answer)
            yield from self._block(block, f"{section.id}.{number}", questions)

    def _block(self, block: Block, anchor: str, question: int) -> Iterator[Utterance]:
        match block:
            case Paragraph():
                yield from self._text(block.text, anchor, block.line, "sentence", PARAGRAPH_PAUSE)
            case Subheading():
                yield from self._heading(block.text, anchor, block.line)
            case ItemList():
                yield from self._list(block, anchor)
            case Table():
                yield from self._table(block, anchor)
            case Answer():
                yield from self._answer(block, anchor, question)

    def _heading(self, text: str, anchor: str, line: int) -> Iterator[Utterance]:
        yield from self._text(text, anchor, line, "heading", HEADING_PAUSE)

    def _answer(self, block: Answer, anchor: str, number: int) -> Iterator[Utterance]:
        if block.question is None:
            words = self._say["no question"].format(n=number)
            yield from self._notice(words, anchor, block.line, SENTENCE_PAUSE)
        else:
            words = self._say["question"].format(n=number)
            yield from self._notice(words, anchor, block.line, SENTENCE_PAUSE)
            yield from self._text(
                block.question, f"{anchor}.q", block.line, "heading", SENTENCE_PAUSE
            )
            yield from self._notice(self._say["answer"], anchor, block.line, SENTENCE_PAUSE)
        yield from self._text(block.text, anchor, block.line, "sentence", PARAGRAPH_PAUSE)

    def _list(self, block: ItemList, anchor: str, first: int = 1) -> Iterator[Utterance]:
        for index, item in enumerate(block.items):
            yield from self._item(block, item, block.start + index, f"{anchor}.{first + index}")

    def _item(self, block: ItemList, item: ListItem, count: int, place: str) -> Iterator[Utterance]:
        utterances = list(self._text(item.text, place, item.line, "item", ITEM_PAUSE))
        if block.ordered:
            marker = _unprinted(self._spoken(f"{count}:"))
            if utterances:
                first = utterances[0]
                utterances[0] = replace(first, spoken=_join(marker, first.spoken))
            else:
                utterances = list(self._notice(f"{count}:", place, item.line, ITEM_PAUSE))
        yield from utterances
        below = 1
        for nested in item.blocks:
            # One count runs through an item: a block takes a number, a list one for each item.
            if isinstance(nested, ItemList):
                yield from self._list(nested, place, below)
                below += len(nested.items)
            else:
                yield from self._block(nested, f"{place}.{below}", 0)
                below += 1

    def _table(self, block: Table, anchor: str) -> Iterator[Utterance]:
        columns = len(block.header) or max((len(row) for row in block.rows), default=0)
        shape = {
            "columns": _counted(self._say["column"], columns),
            "rows": _counted(self._say["row"], len(block.rows)),
        }
        if block.caption:
            yield from self._text(
                block.caption, f"{anchor}.caption", block.line, "heading", SENTENCE_PAUSE
            )
        header = [cell for cell in block.header if cell.strip()]
        phrase = self._say["table" if header else "bare table"]
        words = phrase.format(**shape, header=", ".join(header))
        yield from self._notice(words, anchor, block.line, PARAGRAPH_PAUSE)
        for number, row in enumerate(block.rows, 1):
            yield from self._row(block, row, f"{anchor}.{number}")

    def _row(self, block: Table, row: tuple[str, ...], anchor: str) -> Iterator[Utterance]:
        """One table row: each cell after its column's heading, so that no value stands alone."""
        printed = "\t".join(row)
        whole: Spoken | None = None
        offset = 0
        for index, cell in enumerate(row):
            heading = block.header[index].strip() if index < len(block.header) else ""
            said = self._spoken(cell.strip() or self._say["empty cell"])
            if cell.strip():
                lead = len(cell) - len(cell.lstrip())
                said = _shifted(said, offset + lead)
            else:
                said = _unprinted(said)
            if heading:
                said = _join(_unprinted(self._spoken(heading.rstrip(".:") + ":")), said)
            whole = said if whole is None else _join(_ended(whole, ";"), said)
            offset += len(cell) + 1
        if whole is not None:
            yield self._utterance(
                "row", printed, _ended(whole, "."), anchor, 0, ITEM_PAUSE, block.line
            )

    def _text(
        self, text: str, anchor: str, line: int, kind: UtteranceKind, pause: float
    ) -> Iterator[Utterance]:
        """The sentences of a text, each an utterance; `pause` comes after the last."""
        spans = [(0, len(text))] if kind == "heading" else split(text, self._monograph.lang)
        for start, end in spans:
            printed = text[start:end]
            spoken = self._spoken(printed)
            if spoken.words or spoken.flags:
                goes_on = end != spans[-1][1] and spoken.text.endswith((",", ";", ":"))
                after = pause if end == spans[-1][1] else SENTENCE_PAUSE
                if goes_on:
                    after = CLAUSE_PAUSE
                else:  # a voice lowers its pitch at a full stop; an item often has none in print
                    spoken = _ended(spoken, ".")
                yield self._utterance(kind, printed, spoken, anchor, start, after, line)

    def _notice(self, words: str, anchor: str, line: int, pause: float) -> Iterator[Utterance]:
        spoken = _unprinted(self._spoken(words))
        yield self._utterance("notice", "", spoken, anchor, 0, pause, line)

    def _spoken(self, text: str) -> Spoken:
        return spoken(text, self._monograph.lang, self._lexicon)

    def _utterance(
        self,
        kind: UtteranceKind,
        printed: str,
        spoken: Spoken,
        anchor: str,
        offset: int,
        pause: float,
        line: int,
    ) -> Utterance:
        where = f"{self._monograph.path}:{line}" if line else self._monograph.path
        return Utterance(kind, printed, spoken, anchor, offset, pause, self._monograph.lang, where)


def _phrases(lang: str) -> dict[str, str]:
    try:
        return PHRASES[lang.split("-")[0].lower()]  # type: ignore[return-value]
    except KeyError:
        raise VerbaliseError(
            f"there are no spoken phrases for the language {lang!r}",
            where="audio_leaflet/script.py",
            remedy=f"Use one of {', '.join(PHRASES)}, or add the language to PHRASES",
        ) from None


def _counted(forms: str | tuple[str, str], n: int) -> str:
    form = forms if isinstance(forms, str) else forms[n != 1]
    return form.replace("{n}", str(n))


def _series(items: list[str], conjunction: str) -> str:
    return conjunction.join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def _date(written: str, say: dict[str, str]) -> str:
    """A date as people write it; what is not an ISO date stays as the source has it."""
    try:
        date = dt.date.fromisoformat(written)
    except ValueError:
        return written
    month = say["months"][date.month - 1]
    return say["date"].format(month=month, day=date.day, year=date.year)


def _unprinted(spoken: Spoken) -> Spoken:
    """Words that are only heard: they point to no printed text."""
    return replace(spoken, words=tuple(replace(w, printed=(0, 0)) for w in spoken.words))


def _shifted(spoken: Spoken, offset: int) -> Spoken:
    return replace(
        spoken,
        words=tuple(
            replace(w, printed=(w.printed[0] + offset, w.printed[1] + offset)) for w in spoken.words
        ),
        flags=tuple(
            replace(flag, start=flag.start + offset, end=flag.end + offset) for flag in spoken.flags
        ),
    )


def _join(first: Spoken, second: Spoken) -> Spoken:
    gap = len(first.text) + 1
    return Spoken(
        f"{first.text} {second.text}",
        first.words + tuple(replace(w, start=w.start + gap) for w in second.words),
        first.flags + second.flags,
    )


def _ended(spoken: Spoken, mark: str) -> Spoken:
    """The same words with a mark at the end that makes a pause."""
    text = spoken.text.rstrip()
    last = spoken.words[-1] if spoken.words else None
    if last is None or text.endswith((".", "!", "?", ";", ":")):
        if mark == ";" and text.endswith("."):
            return replace(spoken, text=text[:-1] + ";")
        return spoken
    return replace(spoken, text=text.rstrip(",") + mark)


def _problems(parts: tuple[Part, ...]) -> Iterator[Problem]:
    for part in parts:
        for utterance in part.utterances:
            for flag in utterance.spoken.flags:
                yield _problem(utterance, flag)


def _problem(utterance: Utterance, flag: Flag) -> Problem:
    place = utterance.printed[flag.start : flag.end] or utterance.printed[:40]
    if flag.refuse:
        return Problem(
            "error",
            utterance.where,
            f"{place!r} cannot be said: {flag.reason}",
            "Write it in words, or give it an entry in the lexicon; its section is not narrated",
        )
    return Problem(
        "warning",
        utterance.where,
        f"{place!r}: {flag.reason} (said as {utterance.spoken.text!r})",
        "Have a pharmacist look at it",
    )
