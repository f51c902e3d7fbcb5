"""Written form to spoken form, for any engine: words, names of letters, and marks that pause.

`verbalise` is pure and linear in the length of the text. Rules are tables, one file a class of
token; `english` gives their order, and `spanish` that of the files in `es/`. A language is one such
list in `_LANGUAGES`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from audio_leaflet.model import Flag, Omission, Spoken
from audio_leaflet.verbalise import cleanup, core, english, measures, plain, spanish, symbols
from audio_leaflet.verbalise.core import Fixed

__all__ = ["Fixed", "verbalise"]

_LANGUAGES: dict[str, Sequence[core.Rule]] = {"en": english.RULES, "es": spanish.RULES}
_REGION = re.compile(r"[A-Za-z]{2}|\d{3}")
"""A region in a BCP 47 tag: two letters of ISO 3166, or three figures of UN M.49 (`es-419`)."""


def verbalise(written: str, lang: str = "en-US", fixed: Sequence[Fixed] = ()) -> Spoken:
    """The spoken form of one line of written text.

    `lang` is a BCP 47 tag; a language without rules passes nearly as printed, with a flag.
    `fixed` are spans already decided (a name with its phonemes, a span that is not spoken); they
    are kept as they are. Every spoken word has the half-open span of `written` it comes from, in
    code points. A flag with `refuse` marks writing whose reading cannot be known.

    Raises ValueError for decided spans that overlap or lie outside the text.
    """
    language, *subtags = lang.split("-")
    rules = _LANGUAGES.get(language.lower())
    region = next((tag.upper() for tag in subtags if _REGION.fullmatch(tag)), "")
    flags: list[Flag] = []
    if rules is None:
        rules = plain.RULES
        flags.append(Flag(0, len(written), f"no rules for the language {lang!r}"))
    marks = symbols.raised(written, fixed)
    fixed = (*fixed, *marks)
    flags += [Flag(each.start, each.end, each.reason) for each in marks]
    line, clean = _line(written, fixed, region)
    pieces, found, omitted = core.run(line, rules)
    spoken = core.join(pieces, clean, found, omitted, strict=rules is not plain.RULES)
    silent = (Omission(each.start, each.end, each.reason) for each in fixed if not each.text)
    return Spoken(
        spoken.text,
        spoken.words,
        (*flags, *clean.flags, *spoken.flags),
        (*silent, *spoken.omissions),
    )


def _line(written: str, fixed: Sequence[Fixed], region: str) -> tuple[core.Line, cleanup.Clean]:
    """The cleaned line, each decided span one character; a span that is not spoken is a space."""
    text: list[str] = []
    spans: list[tuple[int, int]] = []
    hard: set[int] = set()
    flags: list[Flag] = []
    places: dict[int, Fixed] = {}

    def clean(start: int, end: int) -> None:
        part = cleanup.clean(written[start:end].replace(core.FIXED, "\ufffd"))
        base = len(spans)
        text.append(part.text)
        spans.extend((start + first, start + last) for first, last in part.spans)
        hard.update(base + at for at in part.hard)
        flags.extend(Flag(f.start + start, f.end + start, f.reason, f.refuse) for f in part.flags)

    at = 0
    for each in sorted(fixed, key=lambda one: one.start):
        if not at <= each.start < each.end <= len(written):
            raise ValueError(f"decided span {each.start}-{each.end} overlaps or lies outside")
        clean(at, each.start)
        if each.text:
            places[len(spans)] = each
        text.append(core.FIXED if each.text else " ")
        spans.append((each.start, each.end))
        at = each.end
    clean(at, len(written))
    whole = "".join(text)
    cleaned = cleanup.Clean(whole, tuple(spans), frozenset(hard), tuple(flags))
    last = max((at + 1 for at, sign in enumerate(whole) if sign.isalnum()), default=0)
    line = core.Line(whole, cleaned.hard, places, last, _closing_quotes(whole), region)
    return line, cleaned


def _closing_quotes(text: str) -> frozenset[int]:
    """Offsets of the double quotes that close a quotation; after a digit one may mean inches."""
    closing: set[int] = set()
    is_open = False
    for at, sign in enumerate(text):
        if sign != '"':
            continue
        if is_open:
            closing.add(at)
        is_open = not is_open and not (at and text[at - 1] in measures.DIGITS)
    return frozenset(closing)
