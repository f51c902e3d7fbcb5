"""What is said of a monograph: its text as utterances, in order. Pure: no files, no engine.

Every block of every section becomes utterances of one sentence, list item or table row. What the
source leaves out is said to be missing; nothing is added to what it says but the words of PHRASES,
and the note of a table cell, which is said at its mark as well.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from audio_leaflet import coverage
from audio_leaflet.errors import VerbaliseError
from audio_leaflet.footnotes import Note, Notes, notes_of, unexplained
from audio_leaflet.lexicon import Lexicon
from audio_leaflet.model import (
    Answer,
    Block,
    Flag,
    ItemList,
    ListItem,
    Loss,
    Monograph,
    Omission,
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
END_PAUSE = 0.9
"""Seconds after the last item of a list or row of a table: what comes is not of it."""
HEADING_PAUSE = 0.8
"""Seconds after a heading."""
BREAK_PAUSE = 1.2
"""Seconds before a heading, and at the end of a section."""

SHORT_NOTE = 12
"""Words of a table's note up to which it is said whole at each of its marks."""

INTRODUCTION = coverage.INTRODUCTION
"""Id of the part that introduces a leaflet; no section may have it."""

NAME = "_name"
"""Id of the medicine's name alone; no section can have it."""

PHRASES = {
    "en": {
        "empty": "The source gives no text for this section.",
        "no question": "Question {n}. The source does not give the question. Answer:",
        "question": "Question {n}.",
        "answer": "Answer:",
        "list": ("List of {n} item.", "List of {n} items."),
        "inner list": ("{n} item under this:", "{n} items under this:"),
        "table": "Table, {columns}, {rows}",
        "note": "Note:",
        "numbered note": "Note {n}:",
        "note again": "see note {n}",
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
        "list": ("Lista de {n} punto.", "Lista de {n} puntos."),
        "inner list": ("{n} punto dentro de este:", "{n} puntos dentro de este:"),
        "table": "Tabla, {columns}, {rows}",
        "note": "Nota:",
        "numbered note": "Nota {n}:",
        "note again": "véase la nota {n}",
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


_SIGN = re.compile(r"(?<!\S)[-–](?=[.,]?\d)")
"""A dash at the beginning of a table's cell, right before a number: a minus and no bullet."""


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
    parts = [
        _part(INTRODUCTION, monograph.title, writer.introduction()),
        *(
            _part(section.id, section.title, writer.section(section))
            for section in monograph.sections
        ),
    ]
    account = coverage.spoken(monograph, introduction_text(monograph), parts)
    read = monograph.coverage.lost if monograph.coverage else ()
    lost = (*read, *account.lost)
    introduction, *rest = (
        replace(part, lost=tuple(each for each in lost if each.section in {part.id, ""}))
        for part in parts
    )
    problems = (*_problems(parts), *writer.problems, *map(_loss, lost))
    return Script(monograph, introduction, tuple(rest), problems, account, writer.name())


def _part(id: str, title: str, written: Iterator[Utterance]) -> Part:
    """A part: what has words to say, and what is printed and has none."""
    utterances = list(written)
    said = [each for each in utterances if each.spoken.words or each.spoken.flags]
    # A heading is heard as one by the silence around it.
    for at, below in enumerate(said[1:]):
        if below.kind == "heading" and said[at].kind not in {"heading", "notice"}:
            said[at] = replace(said[at], pause=max(said[at].pause, BREAK_PAUSE))
    if said:
        said[-1] = replace(said[-1], pause=BREAK_PAUSE)
    silent = [each for each in utterances if not (each.spoken.words or each.spoken.flags)]
    return Part(id, title, tuple(said), tuple(silent))


def spoken(text: str, lang: str, lexicon: Lexicon, marks: Sequence[tuple[int, int]] = ()) -> Spoken:
    """The spoken form of one sentence, with what the lexicon knows said as it says.

    `marks` are half-open spans of the marks of notes, which are not said; in code points.
    """
    blank = text
    for start, end in marks:
        blank = blank[:start] + " " * (end - start) + blank[end:]
    # The case of a name is only print; without it the same name is the same clip.
    fixed = [
        Fixed(
            found.start,
            found.end,
            "" if found.silent else found.alias or text[found.start : found.end].lower(),
            found.pronunciation,
            "a printed respelling; heard in the name" if found.silent else "",
        )
        for found in lexicon.find(blank)
    ]
    # A respelling may have had a mark in it, which is silent with it.
    fixed += [
        Fixed(start, end, "", reason="the mark of a note")
        for start, end in marks
        if not any(each.start < end and start < each.end for each in fixed)
    ]
    return verbalise(text, lang, fixed)


@dataclass(frozen=True, slots=True)
class _Notes:
    """The notes of a table, and which of them were said by their number."""

    of: Notes
    said: set[int] = field(default_factory=set)


class _Writer:
    def __init__(self, monograph: Monograph, lexicon: Lexicon) -> None:
        self._monograph = monograph
        self._lexicon = lexicon
        self._say = _phrases(monograph.lang)
        self.problems: list[Problem] = []

    def name(self) -> Utterance | None:
        """The name once, by itself, if it is said from its pronunciation and not guessed."""
        text = self._monograph.name.text
        said = _ended(self._spoken(text), ".") if self._monograph.pronunciation else Spoken("", ())
        if not any(word.pronunciation for word in said.words):
            return None
        return self._utterance("sentence", text, said, NAME, 0, SENTENCE_PAUSE, 0)

    def introduction(self) -> Iterator[Utterance]:
        for number, line in enumerate(introduction_text(self._monograph), 1):
            kind: UtteranceKind = "heading" if number == 1 else "sentence"
            pause = HEADING_PAUSE if number == 1 else SENTENCE_PAUSE
            yield from self._text(line, f"{INTRODUCTION}.{number}", 0, kind, pause)

    def section(self, section: Section) -> Iterator[Utterance]:
        yield from self._heading(section.title, section.id, section.line)
        if not section.blocks:
            yield from self._notice(self._say["empty"], section.id, section.line, PARAGRAPH_PAUSE)
        yield from self._blocks(section.blocks, section.id)

    def _blocks(self, blocks: Sequence[Block], parent: str) -> Iterator[Utterance]:
        questions = 0
        notes: dict[int, _Notes] = {}
        for index, block in enumerate(blocks):
            questions += isinstance(block, Answer)
            anchor = f"{parent}.{index + 1}"
            if isinstance(block, Table):
                own = _Notes(notes_of(block, blocks[index + 1 :]))
                notes |= {index + 1 + at: own for at in own.of.blocks}
                yield from self._table(block, anchor, own)
            elif index in notes and isinstance(block, Paragraph):
                first = index - min(at for at in notes if notes[at] is notes[index])
                for note in notes[index].of.blocks[first]:
                    yield from self._note(note, notes[index], anchor, block.line)
            else:
                yield from self._block(block, anchor, questions)

    def _block(self, block: Block, anchor: str, question: int) -> Iterator[Utterance]:
        match block:
            case Paragraph():
                yield from self._text(block.text, anchor, block.line, "sentence", PARAGRAPH_PAUSE)
            case Subheading():
                yield from self._heading(block.text, anchor, block.line)
            case ItemList():
                yield from self._list(block, anchor, "list")
            case Table():
                yield from self._table(block, anchor, _Notes(notes_of(block, ())))
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

    def _list(
        self, block: ItemList, anchor: str, phrase: str, first: int = 1
    ) -> Iterator[Utterance]:
        """The items, after how many they are; what follows the last is set off by a pause."""
        if len(block.items) > 1:
            words = _counted(self._say[phrase], len(block.items))
            yield from self._notice(words, anchor, block.line, SENTENCE_PAUSE)
        said: list[Utterance] = []
        for index, item in enumerate(block.items):
            place = f"{anchor}.{first + index}"
            said += self._item(block, item, block.start + index, place)
        if said:
            said[-1] = replace(said[-1], pause=max(said[-1].pause, END_PAUSE))
        yield from said

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
                yield from self._list(nested, place, "inner list", below)
                below += len(nested.items)
            else:
                yield from self._block(nested, f"{place}.{below}", 0)
                below += 1

    # ------------------------------------------------------------ tables

    def _table(self, block: Table, anchor: str, notes: _Notes) -> Iterator[Utterance]:
        for mark in dict.fromkeys(unexplained(block, notes.of)):
            self._warn(
                block.line,
                f"the mark {mark!r} in a table has no note under it, and is not heard",
                "Begin the paragraph right under the table with the mark",
            )
        if block.caption:
            said = self._noted(block.caption, notes)
            yield self._utterance(
                "heading",
                block.caption,
                _ended(said, "."),
                f"{anchor}.caption",
                0,
                SENTENCE_PAUSE,
                block.line,
            )
        yield self._header(block, anchor, notes)
        rows = list[Utterance]()
        for number, row in enumerate(block.rows):
            place = f"{anchor}.{number + 1}"
            if number in notes.of.rows:
                rows += self._note(notes.of.rows[number], notes, place, block.line)
            else:
                rows += self._row(block, row, place, notes)
        if rows:
            rows[-1] = replace(rows[-1], pause=END_PAUSE)
        yield from rows

    def _header(self, block: Table, anchor: str, notes: _Notes) -> Utterance:
        """The size of a table, and the headings of its columns as they are printed."""
        columns = len(block.header) or max((len(row) for row in block.rows), default=0)
        phrase = self._say["table"].format(
            columns=_counted(self._say["column"], columns),
            rows=_counted(self._say["row"], len(block.rows) - len(notes.of.rows)),
        )
        whole, offset = _unprinted(self._spoken(phrase)), 0
        mark = ":"
        for cell in block.header:
            if cell.strip():
                said = _shifted(self._noted(_SIGN.sub("−", cell), notes), offset)
                whole, mark = _join(_ended(whole, mark), said), ","
            offset += len(cell) + 1
        whole = _ended(whole, ".")
        printed = "\t".join(block.header)
        if not printed.strip():
            return self._utterance("notice", "", whole, anchor, 0, PARAGRAPH_PAUSE, block.line)
        return self._utterance("row", printed, whole, f"{anchor}.0", 0, PARAGRAPH_PAUSE, block.line)

    def _row(
        self, block: Table, row: tuple[str, ...], anchor: str, notes: _Notes
    ) -> Iterator[Utterance]:
        """One table row: each cell after its column's heading, so that no value stands alone."""
        printed = "\t".join(row)
        if len(row) > 2 and not any(cell.strip() for cell in row[1:]):
            # The title of the rows below it, not a row whose values are missing.
            title = _ended(self._noted(row[0], notes), ".")
            yield self._utterance("row", printed, title, anchor, 0, ITEM_PAUSE, block.line)
            return
        whole: Spoken | None = None
        offset = 0
        for index, cell in enumerate(row):
            heading = block.header[index].strip() if index < len(block.header) else ""
            if cell.strip():
                said = _shifted(self._noted(_SIGN.sub("−", cell), notes), offset)
            else:
                said = _unprinted(self._spoken(self._say["empty cell"]))
            if heading:
                column = _unprinted(self._noted(heading, notes, at_mark=False))
                said = _join(_ended(column, ":"), said)
            whole = said if whole is None else _join(_ended(whole, ";"), said)
            offset += len(cell) + 1
        if whole is not None:
            yield self._utterance(
                "row", printed, _ended(whole, "."), anchor, 0, ITEM_PAUSE, block.line
            )

    def _noted(self, text: str, notes: _Notes, *, at_mark: bool = True) -> Spoken:
        """A text of a table with the notes of its marks, each said at its mark."""
        marks = tuple(notes.of.marks(text))
        rest = self._spoken(text, [(mark.start, mark.end) for mark in marks])
        said: Spoken | None = None
        for mark in marks if at_mark else ():
            before, rest = _divided(rest, mark.start)
            for each in (before, self._at_mark(mark.note, notes)):
                if each.words:
                    said = each if said is None else _join(_ended(said, ","), each)
        if said is None:
            return rest
        return _join(_ended(said, ","), rest) if rest.words else _join(said, rest)

    def _at_mark(self, note: Note, notes: _Notes) -> Spoken:
        """A note where its mark stands; a long one is said whole only the first time."""
        if note.number in notes.said and _is_long(note):
            words = self._say["note again"].format(n=note.number)
        else:
            notes.said.add(note.number)
            words = f"{self._name(note, notes)} {note.text.rstrip('.')}"
        return _unprinted(self._spoken(words))

    def _note(self, note: Note, notes: _Notes, anchor: str, line: int) -> Iterator[Utterance]:
        """A note where it is printed."""
        mark = Spoken("", (), (), (Omission(0, len(note.mark), "the mark of a note"),))
        yield self._utterance("sentence", note.mark, mark, anchor, note.begin, 0, line)
        yield from self._notice(self._name(note, notes), anchor, line, CLAUSE_PAUSE)
        yield from self._text(
            note.text, anchor, line, "sentence", PARAGRAPH_PAUSE, note.begin + len(note.mark)
        )

    def _name(self, note: Note, notes: _Notes) -> str:
        """What a note is called; with a number where one may be referred to."""
        phrase = self._say["numbered note" if any(map(_is_long, notes.of.all)) else "note"]
        return phrase.format(n=note.number)

    # ------------------------------------------------------------ texts

    def _text(
        self,
        text: str,
        anchor: str,
        line: int,
        kind: UtteranceKind,
        pause: float,
        offset: int = 0,
    ) -> Iterator[Utterance]:
        """The sentences of a text, each an utterance; `pause` comes after the last.

        `offset` is where the text begins in its element.
        """
        spans = [(0, len(text))] if kind == "heading" else split(text, self._monograph.lang)
        for start, end in spans:
            printed = text[start:end]
            spoken = self._spoken(printed)
            if spoken.words or spoken.flags or spoken.omissions:
                goes_on = end != spans[-1][1] and spoken.text.endswith((",", ";", ":"))
                after = pause if end == spans[-1][1] else SENTENCE_PAUSE
                if goes_on:
                    after = CLAUSE_PAUSE
                else:  # a voice lowers its pitch at a full stop; an item often has none in print
                    spoken = _ended(spoken, ".")
                    if kind == "heading" and spoken.text.endswith(":"):
                        spoken = replace(spoken, text=f"{spoken.text[:-1]}.")
                yield self._utterance(kind, printed, spoken, anchor, offset + start, after, line)

    def _notice(self, words: str, anchor: str, line: int, pause: float) -> Iterator[Utterance]:
        spoken = _unprinted(self._spoken(words))
        yield self._utterance("notice", "", spoken, anchor, 0, pause, line)

    def _spoken(self, text: str, marks: Sequence[tuple[int, int]] = ()) -> Spoken:
        return spoken(text, self._monograph.lang, self._lexicon, marks)

    def _warn(self, line: int, what: str, remedy: str) -> None:
        self.problems.append(Problem("warning", self._where(line), what, remedy))

    def _where(self, line: int) -> str:
        return f"{self._monograph.path}:{line}" if line else self._monograph.path

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
        lang, where = self._monograph.lang, self._where(line)
        return Utterance(kind, printed, spoken, anchor, offset, pause, lang, where)


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


def _is_long(note: Note) -> bool:
    return len(note.text.split()) > SHORT_NOTE


def _unprinted(spoken: Spoken) -> Spoken:
    """Words that are only heard: they point to no printed text."""
    return replace(
        spoken,
        words=tuple(replace(word, printed=(0, 0)) for word in spoken.words),
        flags=tuple(replace(flag, start=0, end=0) for flag in spoken.flags),
        omissions=(),
    )


def _shifted(spoken: Spoken, offset: int) -> Spoken:
    return replace(
        spoken,
        words=tuple(
            word
            if word.printed == (0, 0)
            else replace(word, printed=(word.printed[0] + offset, word.printed[1] + offset))
            for word in spoken.words
        ),
        flags=tuple(
            replace(flag, start=flag.start + offset, end=flag.end + offset) for flag in spoken.flags
        ),
        omissions=tuple(
            replace(each, start=each.start + offset, end=each.end + offset)
            for each in spoken.omissions
        ),
    )


def _join(first: Spoken, second: Spoken) -> Spoken:
    gap = len(first.text) + 1
    return Spoken(
        f"{first.text} {second.text}",
        first.words + tuple(replace(w, start=w.start + gap) for w in second.words),
        first.flags + second.flags,
        first.omissions + second.omissions,
    )


def _divided(spoken: Spoken, at: int) -> tuple[Spoken, Spoken]:
    """The words printed before `at` with flags and omissions of all, and the words after it."""
    count = sum(word.printed[0] < at for word in spoken.words)
    before, after = spoken.words[:count], spoken.words[count:]
    end = before[-1].start + len(before[-1].text) if before else 0
    start = after[0].start if after else len(spoken.text)
    rest = tuple(replace(word, start=word.start - start) for word in after)
    return (
        replace(spoken, text=spoken.text[:end], words=before),
        Spoken(spoken.text[start:], rest),
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


def _problems(parts: Sequence[Part]) -> Iterator[Problem]:
    for part in parts:
        for utterance in (*part.utterances, *part.silent):
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


def _loss(loss: Loss) -> Problem:
    return Problem(
        "error",
        loss.where,
        f"{loss.text!r} is printed and would not be heard",
        "Report this with the file; what it stands in is not narrated until it is heard",
    )
