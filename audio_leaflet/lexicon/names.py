"""The names that leaflets themselves give, with how they are said.

A leaflet's own names come before everything else in it. In another leaflet the same medicine is
said as its own leaflet says it, so a listener hears one name everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from audio_leaflet.errors import RespellingError
from audio_leaflet.lexicon.entries import Entry, key
from audio_leaflet.lexicon.lookup import Layer, Lexicon
from audio_leaflet.model import (
    Answer,
    ItemList,
    Monograph,
    Name,
    Problem,
    Pronunciation,
    Table,
)
from audio_leaflet.respelling import check_ipa, core, fit, notation, parse, pronunciation
from audio_leaflet.respelling.sounds import NUCLEUS


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one leaflet."""

    medicine: tuple[Entry, ...]
    """The name in its title and its generic names: they are for any case."""
    brands: tuple[Entry, ...]
    parts: tuple[Entry, ...]
    """Words of names of several words (`insulin glargine`), which stand alone in text too."""
    respelled: tuple[Entry, ...]
    """Words that the text itself respells behind them: `Eliquis (EL-i-kwis)`."""
    unsaid: tuple[Name, ...]
    """Names without a pronunciation of their own."""
    respellings: tuple[str, ...]
    """Respellings and IPA as printed, without brackets."""
    problems: tuple[Problem, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of them, whole names first, each with its own file and line."""
        return (*self.medicine, *self.brands, *self.parts, *self.respelled)


def names_of(monograph: Monograph) -> Names:
    """The names of a leaflet; respellings that cannot be trusted are among its problems."""
    medicine: list[Entry] = []
    brands: list[Entry] = []
    parts: list[Entry] = []
    unsaid: list[Name] = []
    problems: list[Problem] = []
    seen: set[Name] = set()
    for rank, given in (
        (medicine, (monograph.name, *monograph.generic_names)),
        (brands, monograph.brand_names),
    ):
        for name in given:
            if name in seen or not name.text.strip():
                continue
            seen.add(name)
            where = _where(monograph, name)
            try:
                said = _said_of(name)
                found = _entries(said, monograph)
            except RespellingError as error:
                what = f"the pronunciation of {name.text} cannot be read: {error.what}"
                problems.append(Problem("error", where, what, error.remedy))
                continue
            rank.extend(found)
            if found:
                parts += _parts(found[0])
            if not found or said.text != name.text:
                unsaid.append(name)
            problems += _doubts(said, where)
    whole = {key(entry.text) for entry in (*medicine, *brands)}
    # A part is said as in its name, unless it has a pronunciation of its own.
    parts = [part for part in parts if key(part.text) not in whole]
    known = whole | {key(part.text) for part in parts}
    respelled = list(_respelled(monograph, known))
    return Names(
        tuple(medicine),
        tuple(brands),
        tuple(parts),
        tuple(entry for entry, _ in respelled),
        tuple(unsaid),
        (*_printed(monograph), *(respelling for _, respelling in respelled)),
        tuple(problems),
    )


def lexicon_of(monograph: Monograph, own: Names, others: Sequence[Layer] = ()) -> Lexicon:
    """The lexicon of one leaflet: its own names, then other layers in order.

    Its problems tell of respellings that cannot be trusted, names without any pronunciation, and
    names with two.
    """
    layer = Layer(own.entries)
    found = Lexicon((layer, *others), own.respellings)
    problems = [*layer.problems, *own.problems, *_unknown(monograph, own, found)]
    return Lexicon(found.layers, own.respellings, problems)


def of_monograph(monograph: Monograph, others: Sequence[Layer] = ()) -> Lexicon:
    """The lexicon of a leaflet that stands alone."""
    return lexicon_of(monograph, names_of(monograph), others)


def shared(all_names: Iterable[Names]) -> dict[str, tuple[Layer, ...]]:
    """What leaflets say of one another's names, by primary language (`en`), in layers.

    A leaflet that has the name as its title or generic name comes before one that has it as a
    brand, and that before one in whose name it is a part; then the order given decides. Brands are
    looked for with their capital only, because many are words in small letters (`Advance`).
    """
    by_language: dict[str, tuple[list[Entry], list[Entry], list[Entry]]] = {}
    for each in all_names:
        brands = tuple(_capital(entry) for entry in each.brands)
        for rank, entries in enumerate((each.medicine, brands, each.parts)):
            for entry in entries:
                language = entry.lang.partition("-")[0].lower()
                by_language.setdefault(language, ([], [], []))[rank].append(entry)
    return {lang: tuple(map(Layer, ranks)) for lang, ranks in by_language.items()}


def disagreements(all_names: Iterable[Names]) -> list[Problem]:
    """Medicines that two leaflets of one language say in two ways, each told once."""
    problems: list[Problem] = []
    first: dict[tuple[str, str], Entry] = {}
    for each in all_names:
        for entry in (*each.medicine, *each.brands):
            known = first.setdefault((entry.lang, key(entry.text)), entry)
            if known.path != entry.path and known.reading != entry.reading:
                what = (
                    f"{entry.text} is said {entry.reading} here and {known.reading} in"
                    f" {known.where}"
                )
                remedy = "Give both leaflets the same pronunciation"
                problems.append(Problem("warning", entry.where, what, remedy))
    return list(dict.fromkeys(problems))


def _capital(entry: Entry) -> Entry:
    text = entry.text.title() if entry.text.isupper() or entry.text.islower() else entry.text
    return replace(entry, text=text, case="written")


def _where(monograph: Monograph, name: Name) -> str:
    return f"{monograph.path}:{name.line}" if name.line else monograph.path


def _said_of(name: Name) -> Name:
    """The name, or the leading words of it, that its pronunciation is of.

    `me-TOE-proe-lol` beside `Metoprolol tartrate tablets` tells how to say the first word; said for
    all three, it would swallow the salt and the form. Raises RespellingError if it fits neither.
    """
    words = list(re.finditer(r"\S+", name.text))
    if len(words) < 2 or not (name.ipa or name.respelling):
        return name
    misfit = _misfit(name)
    for end in range(len(words) - 1, 0, -1):
        if not misfit:
            break
        part = replace(name, text=name.text[: words[end - 1].end()].rstrip(",;:-"))
        if not _misfit(part):
            return part
    if misfit:
        raise RespellingError(
            misfit,
            where=name.text,
            remedy="Give the pronunciation of the whole name, or of its first words",
        )
    return name


def _misfit(name: Name) -> str:
    base, _ = core(name)
    if not name.ipa:
        return parse(base.respelling, base.text).misfit
    phonemes = re.sub("[ˈˌ. ]", "", check_ipa(name.ipa))
    return fit.misfit(base.text, len(re.findall(NUCLEUS, phonemes)), phonemes)


def _entries(name: Name, monograph: Monograph) -> list[Entry]:
    """The name, and a biologic's also without its four letters."""
    base, letters = core(name)
    both = [name, base] if letters and not name.ipa else [name]
    said = [(each.text, pronunciation(each, monograph.lang)) for each in both]
    place = Entry("", None, lang=monograph.lang, path=monograph.path, line=name.line)
    return [replace(place, text=text, said=each) for text, each in said if each is not None]


def _parts(entry: Entry) -> list[Entry]:
    """The words of a name of several, each with its own share of the pronunciation."""
    if entry.said is None:
        return []
    words = [w for w in notation.name_words(entry.text) if w.lower() not in notation.LINKS]
    spoken = [ipa for ipa in entry.said.ipa.split() if ipa not in notation.LINKS.values()]
    if len(words) < 2 or len(words) != len(spoken):
        return []
    return [
        replace(entry, text=word, said=Pronunciation(ipa, word.lower(), entry.said.source))
        for word, ipa in zip(words, spoken, strict=True)
        if len(word) > 1
    ]


_RESPELLED = re.compile(
    r"(?<![\w-])([A-Z][^\W\d_]{2,39})[®™]? ?[(\[](?:pronounced (?:as )?)?"
    r"([A-Za-z]{1,8}(?:[-–][A-Za-z]{1,8}){1,9})[)\]]"
)
"""A word with its capital and, in brackets, syllables."""


def _respelled(monograph: Monograph, known: Collection[str]) -> Iterator[tuple[Entry, str]]:
    """Words of the text with a respelling behind them that is beyond doubt, and the respelling."""
    found: set[str] = set()
    for text, line in _texts(monograph):
        for match in _RESPELLED.finditer(text):
            word, respelling = match.groups()
            if key(word) in known or key(word) in found or respelling.islower():
                continue
            try:
                read = parse(respelling, word)
            except RespellingError:
                continue
            if read.confidence == "high" and not read.misfit:
                found.add(key(word))
                name = Name(word, respelling, line=line)
                yield _entries(name, monograph)[0], respelling


def _texts(monograph: Monograph) -> Iterator[tuple[str, int]]:
    """Every printed text of the sections with its line."""
    blocks = [block for section in reversed(monograph.sections) for block in section.blocks[::-1]]
    while blocks:
        block = blocks.pop()
        match block:
            case Answer():
                yield block.question or "", block.line
                yield block.text, block.line
            case ItemList():
                for item in block.items:
                    yield item.text, item.line
                    blocks += item.blocks[::-1]
            case Table():
                for row in (block.header, *block.rows):
                    yield from ((cell, block.line) for cell in row)
            case _:
                yield block.text, block.line


def _printed(monograph: Monograph) -> Iterator[str]:
    all_names = (monograph.name, *monograph.generic_names, *monograph.brand_names)
    given = [monograph.pronunciation, *(t for n in all_names for t in (n.respelling, n.ipa))]
    for text in given:
        if any(sign.isalpha() for sign in text):
            yield text.strip(" ()[]/")


# ---------------------------------------------------------------- problems


def _doubts(name: Name, where: str) -> list[Problem]:
    if name.ipa or not name.respelling:
        return []
    base, _ = core(name)
    read = parse(base.respelling, base.text)
    if read.confidence == "high":
        return []
    reasons = "; ".join(read.reasons)
    what = f"the respelling {name.respelling} of {name.text} is read /{read.ipa}/, but {reasons}"
    return [Problem("warning", where, what, "Listen to it, then mend it or give the name's IPA")]


def _unknown(monograph: Monograph, own: Names, known: Lexicon) -> list[Problem]:
    """Names that the voice will say by its own rules."""
    problems: dict[str, Problem] = {}
    for name in own.unsaid:
        if not _covered(name.text, known):
            what = f"{name.text} has no pronunciation, so the voice says it by its own rules"
            where = _where(monograph, name)
            remedy = "Give its respelling or its IPA"
            problems.setdefault(key(name.text), Problem("warning", where, what, remedy))
    return list(problems.values())


def _covered(text: str, known: Lexicon) -> bool:
    """Whether each word of a name is said by an entry."""
    for match in reversed(known.find(text)):
        text = text[: match.start] + " " + text[match.end :]
    return all(word.lower() in notation.LINKS for word in re.findall(r"[^\W\d_]+", text))
