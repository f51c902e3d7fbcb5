"""How a line of writing becomes spoken words: one pass from left to right over tables of rules.

A rule is tried only where a token begins, in the order of its language's list; the first that
answers says all that it matched. Patterns are anchored and look only a bounded distance around
them, so the time grows with the length of the text. Rules are pure: line in, pieces out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from audio_leaflet.model import Flag, Omission, Pronunciation, Spoken, SpokenWord
from audio_leaflet.verbalise.cleanup import Clean

MARKS = ",;:.!?"
"""Marks that make a pause, from weak to strong; of several in a row the strongest is kept."""

FIXED = "\ua66e"
"""Stands in a cleaned line for a decided span: a letter of no case that no leaflet contains."""

MEDICINE = "medicine"
"""What a rule sees for a name of the leaflet's own medicine."""

GENERAL = "lexicon"
"""`Pronunciation.source` of the words of a general lexicon."""

_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")
_PARTS = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[aeiouyáéíóú]")
_ABBREVIATED = 4
_NEAR = 40
"""How far, in characters, a rule looks around itself for a word."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A span of the written text whose spoken form is already decided; it is kept as it is."""

    start: int
    end: int
    """Half-open span of the written text, in code points."""
    text: str
    """What is said; empty for a span that is not spoken."""
    pronunciation: Pronunciation | None = None
    """How it must be said; None to leave it to the engine."""
    reason: str = ""
    """Why a span with empty `text` is not spoken."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A spoken word or a pause mark, and the span of the cleaned line that it comes from."""

    text: str
    start: int
    end: int
    pronunciation: Pronunciation | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """What a rule answers: the pieces, where it stopped, and what a pharmacist should see.

    Spans, those of flags and omissions too, are of the cleaned line. Every letter and digit that
    was matched lies in the span of a piece or of an omission; else it counts as lost.
    """

    pieces: tuple[Piece, ...]
    end: int
    flags: tuple[Flag, ...] = ()
    omissions: tuple[Omission, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One cleaned line with the decided spans in it, as the rules see it."""

    text: str
    """Cleaned text; a decided span is one character `FIXED`."""
    hard: frozenset[int] = frozenset()
    """Offsets of spaces that were printed as no-break or thin spaces."""
    fixed: Mapping[int, Fixed] = field(default_factory=dict)
    """The decided spans by their offset in `text`."""
    last: int = 0
    """Offset after the last letter or digit."""
    quotes: frozenset[int] = frozenset()
    """Offsets of the double quotes that close a quotation."""
    region: str = ""
    """Region of the language, as `MX`; empty if the tag names none."""

    def before(self, at: int) -> str:
        """The word that ends before `at` with only spaces and marks between; empty if none."""
        found = list(_WORD.finditer(self.text, max(0, at - _NEAR), at))
        return self.shown(found[-1]) if found else ""

    def adjacent(self, at: int) -> str:
        """Like `before`, but empty if anything except one space stands between."""
        end = at - 1 if at and self.text[at - 1] == " " else at
        if not end or not (self.text[end - 1].isalnum() or self.text[end - 1] in "'-%"):
            return ""
        return self.before(end) or self.text[end - 1]

    def after(self, at: int) -> str:
        """The word that begins at `at` or after one space; empty if there is none."""
        if at < len(self.text) and self.text[at] == " ":
            at += 1
        found = _WORD.match(self.text, at, at + _NEAR)
        return self.shown(found) if found else ""

    def shown(self, found: re.Match[str]) -> str:
        """The text of a match with words for each decided span.

        A span with a pronunciation of the leaflet's own is one of its medicines, whatever its
        letters look like; a word of a general lexicon is what it is.
        """
        return "".join(
            self._named(at) if sign == FIXED else sign
            for at, sign in enumerate(found.group(), found.start())
        )

    def _named(self, at: int) -> str:
        fixed = self.fixed.get(at)
        if fixed and fixed.pronunciation and fixed.pronunciation.source != GENERAL:
            return MEDICINE
        return fixed.text if fixed else MEDICINE

    def is_over(self, at: int) -> bool:
        """Whether nothing is left to say from `at`: only marks and brackets follow."""
        return at >= self.last

    def starts_sentence(self, at: int) -> bool:
        """Whether a sentence begins at `at`: nothing before it, or a full stop, colon or bullet."""
        head = self.text[max(0, at - _NEAR) : at].rstrip(" \"'“‘([¿¡")
        return not head or head[-1] in ".!?:;\n•■*"


Say = Callable[[Line, "re.Match[str]"], Saying | None]
"""Says a match, or declines with None so that the next rule is tried."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern and what is said for it."""

    pattern: re.Pattern[str]
    """Matched at the beginning of a token."""
    say: Say
    reason: str
    """Why the rule is there, or the source that asks for it."""
    begins: str = "das"
    """What its tokens begin with: d a digit, a letter, s any other sign; for speed."""


def listed(text: str) -> frozenset[str]:
    """The words of a table row."""
    return frozenset(text.split())


def words(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """Every word or mark of `text` (separated by spaces), all from one span."""
    return tuple(Piece(each, start, end) for each in text.split())


def letters(text: str, start: int) -> tuple[Piece, ...]:
    """The names of the letters of `text`, single capitals, each with the span of its letter."""
    return tuple(
        Piece(each.upper(), start + at, start + at + 1)
        for at, each in enumerate(text)
        if each.isalpha()
    )


def said(text: str) -> Say:
    """A rule's answer that is the same whatever was matched."""

    def say(line: Line, match: re.Match[str]) -> Saying:
        return Saying(words(text, *match.span()), match.end())

    return say


def named(table: Mapping[str, str]) -> Say:
    """A rule's answer that stands in a table by what was matched."""

    def say(line: Line, match: re.Match[str]) -> Saying:
        return Saying(words(table[match.group()], *match.span()), match.end())

    return say


def silent(line: Line, match: re.Match[str]) -> Saying:
    """A rule's answer for what is not heard."""
    return Saying((), match.end())


def alternatives(forms: Iterable[str]) -> str:
    """A pattern of any of these written forms, the longest first."""
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))


def run(line: Line, rules: Sequence[Rule]) -> tuple[list[Piece], list[Flag], list[Omission]]:
    """Say the whole line; what no rule answers is flagged so that the text is refused."""
    table = {kind: [rule for rule in rules if kind in rule.begins] for kind in "das"}
    pieces: list[Piece] = []
    flags: list[Flag] = []
    omissions: list[Omission] = []
    at, text = 0, line.text
    while at < len(text):
        sign = text[at]
        if sign.isspace():
            at += 1
            continue
        kind = "d" if sign.isdigit() and sign.isascii() else "a" if sign.isalpha() else "s"
        for rule in table[kind]:
            match = rule.pattern.match(text, at)
            answer = rule.say(line, match) if match else None
            if answer is not None:
                break
        else:
            answer = Saying(
                (), at + 1, (Flag(at, at + 1, f"no rule says the sign {sign!r}", refuse=True),)
            )
        pieces.extend(answer.pieces)
        flags.extend(answer.flags)
        flags.extend(_unsaid(text, at, answer))
        omissions.extend(answer.omissions)
        at = answer.end
    return pieces, flags, omissions


def _is_of(piece: Piece, word: re.Match[str], text: str) -> bool:
    """Whether a spoken word comes from this printed word, with its full stop, and from no other."""
    if piece.text in MARKS or not word.start() <= piece.start < word.end():
        return False
    return piece.end <= word.end() or not any(map(str.isalnum, text[word.end() : piece.end]))


def _unsaid(text: str, at: int, answer: Saying) -> Iterator[Flag]:
    """Words inside what a rule matched that its answer has nothing of: the rule lost them.

    Only words that nobody abbreviates: of four letters or more, with a vowel, no capital inside.
    One counts as said if a spoken word comes from it alone, begins like it or holds it, or if it is
    spelled.
    """
    if answer.end - at <= _ABBREVIATED or text[at : answer.end].isalpha():
        return
    spoken = [each for piece in answer.pieces for each in _PARTS.findall(piece.text.lower())]
    letters = "".join(spoken)
    for found in _PARTS.finditer(text, at, answer.end):
        word = found.group().lower()
        if len(word) < _ABBREVIATED or not found.group()[1:].islower() or FIXED in word:
            continue
        if word in letters or not _VOWEL.search(word):
            continue
        if any(each.start <= found.start() < each.end for each in answer.omissions):
            continue
        if any(_is_of(piece, found, text) for piece in answer.pieces):
            continue
        if not any(each.startswith(word[:2]) for each in spoken):
            yield Flag(*found.span(), "a rule of the verbaliser leaves this word out", refuse=True)


def join(
    pieces: Iterable[Piece],
    clean: Clean,
    flags: Iterable[Flag],
    omissions: Iterable[Omission] = (),
    *,
    strict: bool = True,
) -> Spoken:
    """Pieces as spoken text: marks cling to the word before them, of several the strongest stays.

    A mark before the first word, and a comma that stands for a bracket or dash at the end, make no
    pause that anyone would miss and are dropped. Words that still contain a sign or a digit are
    flagged if `strict`: an engine would drop it or guess.
    """
    out: list[SpokenWord] = []
    flagged = [
        Flag(*clean.printed(each.start, each.end), each.reason, each.refuse) for each in flags
    ]
    parts: list[str] = []
    length, mark, printed = 0, "", False
    for piece in pieces:
        if piece.text in MARKS:
            if not mark or MARKS.index(piece.text) > MARKS.index(mark):
                mark = piece.text if out else ""
                printed = clean.text[piece.start : piece.end] == mark
            continue
        gap = mark + " " if out else ""
        span = clean.printed(piece.start, piece.end)
        if strict and piece.pronunciation is None and not _sayable(piece.text):
            flagged.append(Flag(*span, f"{piece.text!r} is not a word", refuse=True))
        out.append(SpokenWord(piece.text, length + len(gap), span, piece.pronunciation))
        parts += (gap, piece.text)
        length += len(gap) + len(piece.text)
        mark, printed = "", False
    parts.append(mark if mark != "," or printed else "")
    omitted = (Omission(*clean.printed(each.start, each.end), each.reason) for each in omissions)
    return Spoken("".join(parts), tuple(out), tuple(dict.fromkeys(flagged)), tuple(omitted))


def _sayable(word: str) -> bool:
    return all(sign.isalpha() or sign in "'- " for sign in word) and any(map(str.isalpha, word))
