"""Which words of a text have a known pronunciation: one lookup, one pass.

A lexicon is a list of entries, data with their source. Entries that come first win, so the names
of a monograph stand before the entries of any other lexicon. Text is searched with one compiled
expression in which common beginnings are shared: the time grows with the text, not with the
number of entries.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, cast

from lxml import etree

from audio_leaflet import resources
from audio_leaflet.errors import LexiconError, RespellingError
from audio_leaflet.model import Monograph, Name, Problem, Pronunciation
from audio_leaflet.respelling import check_ipa, core, endings, fit, notation, parse, pronunciation
from audio_leaflet.respelling.sounds import NUCLEUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_HYPHENS = "-‐‑"
_APOSTROPHES = "'’ʼ′"
# A word does not begin or end beside a letter, digit or combining mark.
_BEFORE = r"(?<![\w\u0300-\u036f])"
_AFTER = r"(?![\w\u0300-\u036f])"

_FOLDED = {"ſ": "s", "ı": "i", "i\u0307": "i"}
"""Letters that `re.IGNORECASE` takes for ASCII ones and `lower` does not."""

BUNDLED = "lexicon.pls"
"""File of the bundled lexicon, among the sample monographs."""

PLS = "{http://www.w3.org/2005/01/pronunciation-lexicon}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One written form and what is said for it: a pronunciation, or other words."""

    text: str
    """As written; case does not matter."""
    said: Pronunciation | None
    """None for an alias."""
    alias: str = ""
    """Words to say instead (`milligrams per litre`); empty if there is a pronunciation."""
    lang: str = ""
    """BCP 47 tag of the texts that it is for; empty for any."""
    path: str = ""
    """The file that it stands in."""
    line: int = 0

    @property
    def where(self) -> str:
        """File and line, for messages."""
        return f"{self.path}:{self.line}" if self.line else self.path


@dataclass(frozen=True, slots=True)
class Match:
    """A place of a text that the lexicon knows."""

    start: int
    end: int
    """Half-open span of the text, in code points; it includes the suffix."""
    kind: Literal["name", "alias", "respelling"]
    pronunciation: Pronunciation | None = None
    """Of a name, with its suffix; None for the other kinds."""
    suffix: str = ""
    """What the text adds to the entry, as printed: `'s`, `s`, `-auub`."""
    alias: str = ""
    """Words to say instead, with the suffix; empty for the other kinds."""

    @property
    def silent(self) -> bool:
        """Whether the span is not said at all: `(BAK-loe-fen)` only tells a reader the sound."""
        return self.kind == "respelling"


class Lexicon:
    """Names with their pronunciation, and printed respellings that are not to be said."""

    def __init__(self, entries: Iterable[Entry] = (), respellings: Iterable[str] = ()) -> None:
        """Of entries with one written form the first wins.

        `respellings` are those printed in the text, without brackets.
        """
        self.problems: list[Problem] = []
        """What a person should mend."""
        self._entries: dict[str, Entry] = {}
        for entry in entries:
            first = self._entries.setdefault(_key(entry.text), entry)
            # Between files the order decides; inside one file two readings are a mistake.
            if first.path == entry.path and (first.said, first.alias) != (entry.said, entry.alias):
                self.problems += _conflict(first, entry)
        self._pattern = _compile(self._entries, list(dict.fromkeys(respellings)))

    def __iter__(self) -> Iterator[Entry]:
        """The entries in force."""
        return iter(self._entries.values())

    def find(self, text: str) -> list[Match]:
        """Every known name and printed respelling of a text, in order, without overlap."""
        matches: list[Match] = []
        for found in self._pattern.finditer(text):
            if not matches or found.start() >= matches[-1].end:
                matches.append(self._match(found))
        return matches

    def _match(self, found: re.Match[str]) -> Match:
        written = found["name"]
        if written is None:
            return Match(found.start(), found.end(), "respelling")
        entry = self._entries[_key(written)]
        end = found.end("name")
        letters, s = "", found["s"] or ""
        if found["letters"] and endings.is_biologic_suffix(written, found["letters"]):
            letters, s = found["letters"], found["letters_s"] or ""
            end = found.end("letters")
        end += len(s)
        suffix = found.string[found.end("name") : end]
        said = entry.said
        if said is None:
            return Match(found.start(), end, "alias", suffix=suffix, alias=entry.alias + suffix)
        if letters:
            said = endings.add_letters(said, letters)
        if s:
            said = endings.add_s(said, s)
        return Match(found.start(), end, "name", said, suffix)


def of_monograph(monograph: Monograph, *others: Iterable[Entry]) -> Lexicon:
    """The lexicon of one leaflet: its own names, then the entries of other lexicons in order.

    Entries of another language than the leaflet's are left out. Its problems tell of respellings
    that cannot be trusted, names without any pronunciation, and names with two.
    """
    names = [monograph.name, *monograph.generic_names, *monograph.brand_names]
    names = [name for name in dict.fromkeys(names) if name.text.strip()]
    whole: list[Entry] = []
    parts: list[Entry] = []
    problems: list[Problem] = []
    unreadable: set[str] = set()
    for given in names:
        name = given
        try:
            name = _said_of(given)
            found = _entries(name, monograph)
        except RespellingError as error:
            what = f"the pronunciation of {name.text} cannot be read: {error.what}"
            problems.append(Problem("error", _where(monograph, name), what, error.remedy))
            unreadable.add(_key(name.text))
            continue
        whole += found
        if found:
            parts += _parts(found[0])
        problems += _doubts(name, _where(monograph, name))
    known = {_key(entry.text) for entry in whole}
    # A part is said as in its name, unless it has a pronunciation of its own.
    parts = [part for part in parts if _key(part.text) not in known]
    rest = [entry for other in others for entry in other if _same_language(entry, monograph)]
    lexicon = Lexicon([*whole, *parts, *rest], _printed(monograph, names))
    lexicon.problems += problems
    lexicon.problems += _unknown(monograph, names, unreadable, lexicon)
    return lexicon


def _key(text: str) -> str:
    """What is the same name in print: any case, any blanks, any hyphen or apostrophe."""
    text = re.sub(f"[{_HYPHENS}]", "-", unicodedata.normalize("NFC", text).lower())
    text = re.sub(f"[{_APOSTROPHES}]", "'", text)
    for letter, plain in _FOLDED.items():
        text = text.replace(letter, plain)
    return " ".join(text.split())


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
    names = [name, base] if letters and not name.ipa else [name]
    said = [(each.text, pronunciation(each, monograph.lang)) for each in names]
    place = Entry("", None, path=monograph.path, line=name.line)
    return [replace(place, text=text, said=each) for text, each in said if each is not None]


def _same_language(entry: Entry, monograph: Monograph) -> bool:
    return not entry.lang or entry.lang.split("-")[0] == monograph.lang.split("-")[0]


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


def _conflict(first: Entry, second: Entry) -> list[Problem]:
    said, unsaid = (e.alias if e.said is None else f"/{e.said.ipa}/" for e in (first, second))
    if said == unsaid:
        return []
    what = f"{second.text} has two pronunciations: {said} is said, {unsaid} is not"
    return [Problem("warning", second.where, what, "Keep one of them")]


def _unknown(
    monograph: Monograph, names: Sequence[Name], unreadable: set[str], lexicon: Lexicon
) -> list[Problem]:
    """Names that the voice will say by its own rules."""
    problems: dict[str, Problem] = {}
    for name in names:
        if _key(name.text) not in unreadable and not _covered(name.text, lexicon):
            what = f"{name.text} has no pronunciation, so the voice says it by its own rules"
            where = _where(monograph, name)
            remedy = "Give its respelling or its IPA"
            problems.setdefault(_key(name.text), Problem("warning", where, what, remedy))
    return list(problems.values())


def _covered(text: str, lexicon: Lexicon) -> bool:
    """Whether each word of a name is said by an entry."""
    for match in reversed(lexicon.find(text)):
        text = text[: match.start] + " " + text[match.end :]
    return all(word.lower() in notation.LINKS for word in re.findall(r"[^\W\d_]+", text))


# ---------------------------------------------------------------- parts of names


def _parts(entry: Entry) -> list[Entry]:
    """The words of a name of several, each with its own share of the pronunciation.

    A combination's medicines, and the last word of `insulin glargine`, stand alone in text too.
    """
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


def _printed(monograph: Monograph, names: Sequence[Name]) -> list[str]:
    given = [monograph.pronunciation, *(t for name in names for t in (name.respelling, name.ipa))]
    return [text.strip(" ()[]/") for text in given if any(c.isalpha() for c in text)]


# ---------------------------------------------------------------- the expression


def _compile(names: Iterable[str], respellings: Sequence[str]) -> re.Pattern[str]:
    # Every part is read once from where it begins, so that no text takes quadratic time.
    printed = (
        rf"(?<!\s)\s*[(\[]/?\s*(?:pronounced(?:\s+as)?:?\s+)?(?:{_alike(respellings)})\s*/?[)\]]"
    )
    # Xanaxes, but not the word allies for the name Alli.
    s = rf"[{_APOSTROPHES}]?s{_AFTER}|(?<=[sxzh])es{_AFTER}"
    letters = rf"(?=[{_HYPHENS}](?P<letters>[a-z]{{4}})(?:(?P<letters_s>{s})|{_AFTER}))?"
    name = rf"{_BEFORE}(?P<name>{_trie(names)}){letters}(?:(?P<s>{s})|{_AFTER})"
    return re.compile(f"{printed}|{name}", re.IGNORECASE)


def _alike(respellings: Sequence[str]) -> str:
    """The respellings as any typesetter sets them: any case, quotes, hyphens and blanks."""
    marks = notation.APOSTROPHES + notation.QUOTES
    patterns = []
    for text in sorted(respellings, key=len, reverse=True):
        pattern = ""
        for run in re.findall(rf"[{marks}]+|\s+|[{notation.HYPHENS}]|.", text):
            if run[0] in marks:
                pattern += f"[{marks}]{{1,2}}"
            elif run[0] in notation.HYPHENS:
                pattern += f"[{notation.HYPHENS}]"
            else:
                pattern += r"\s+" if run.isspace() else re.escape(run)
        patterns.append(pattern)
    return "|".join(patterns) or _NOTHING


_NOTHING = r"(?!)"


class _Node(dict[str, "_Node"]):
    """The letters that may follow; the empty one when a name ends here."""


def _trie(names: Iterable[str]) -> str:
    """One expression for all names, the longest first, that reads each letter once."""
    root = _Node()
    for name in names:
        node = root
        for letter in name:
            node = node.setdefault(letter, _Node())
        node[""] = _Node()
    return _branches(root) if root else _NOTHING


def _branches(node: _Node) -> str:
    run = ""
    while len(node) == 1 and "" not in node:
        ((letter, node),) = node.items()
        run += _letter(letter)
    longer = [_letter(letter) + _branches(below) for letter, below in node.items() if letter]
    if not longer:
        return run
    return f"{run}(?:{'|'.join(longer)}){'?' if '' in node else ''}"


def _letter(letter: str) -> str:
    if letter == " ":
        return r"\s+"
    if letter == "-":
        return f"[{_HYPHENS}]"
    return f"[{_APOSTROPHES}]" if letter == "'" else re.escape(letter)


# ---------------------------------------------------------------- W3C lexicons


@functools.cache
def bundled() -> tuple[Entry, ...]:
    """The lexicon that comes with the program: medicines and words that the voice reads wrong.

    It is used for any content folder, so it is looked for beside the program and not in that
    folder. Raises LexiconError with file and line if it has been broken.
    """
    return tuple(read_pls(resources.content() / BUNDLED))


def read_pls(path: Path) -> list[Entry]:
    """The entries of a W3C Pronunciation Lexicon (PLS 1.0, 2008) in IPA.

    A lexeme's first `phoneme` or `alias` with `prefer="true"` is said, else its first. `role` is
    refused, because a text does not tell the role of its words. Raises LexiconError with file and
    line for the first thing that is wrong.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(path.read_bytes(), parser)
    except OSError as error:
        raise LexiconError(
            f"cannot be read: {error.strerror}", where=str(path), remedy="Check the file"
        ) from error
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        raise _wrong(path, line, f"is not XML: {error.msg}", "Mend the XML") from error
    if root.tag != f"{PLS}lexicon":
        what = f"its root is {root.tag}, not a PLS lexicon"
        raise _wrong(path, root, what, f'Begin it with <lexicon xmlns="{PLS[1:-1]}">')
    lang = root.get("{http://www.w3.org/XML/1998/namespace}lang")
    if not lang:
        raise _wrong(path, root, "has no xml:lang", 'Add xml:lang="en-US" to <lexicon>')
    entries: list[Entry] = []
    for element in root.iterchildren():
        if element.tag == f"{PLS}lexeme":
            entries += _lexeme(path, element, lang, root.get("alphabet", ""))
        elif element.tag not in (etree.Comment, f"{PLS}meta", f"{PLS}metadata"):
            raise _wrong(path, element, f"{_tag(element)} is not part of PLS", "Remove it")
    return entries


def _lexeme(path: Path, lexeme: etree._Element, lang: str, alphabet: str) -> list[Entry]:
    if lexeme.get("role"):
        raise _wrong(path, lexeme, "role is not supported", "Remove the role or the lexeme")
    graphemes: list[str] = []
    readings: list[etree._Element] = []
    for element in lexeme.iterchildren():
        if element.tag == f"{PLS}grapheme":
            graphemes.append(_text(path, element))
        elif element.tag in (f"{PLS}phoneme", f"{PLS}alias"):
            readings.append(element)
        elif element.tag not in (etree.Comment, f"{PLS}example"):
            raise _wrong(path, element, f"{_tag(element)} is not part of a lexeme", "Remove it")
    if not graphemes or not readings:
        missing = "phoneme or alias" if graphemes else "grapheme"
        raise _wrong(path, lexeme, f"a lexeme has no {missing}", f"Add its {missing}")
    chosen = next((r for r in readings if r.get("prefer") == "true"), readings[0])
    place = Entry("", None, lang=lang, path=str(path), line=_line(lexeme))
    text = _text(path, chosen)
    if chosen.tag == f"{PLS}alias":
        return [replace(place, text=grapheme, alias=text) for grapheme in graphemes]
    used = chosen.get("alphabet") or alphabet
    if used != "ipa":
        raise _wrong(path, chosen, f"the alphabet {used!r} is not supported", "Write it in IPA")
    try:
        ipa = check_ipa(text, lang)
    except RespellingError as error:
        raise _wrong(path, chosen, error.what, error.remedy) from error
    return [
        replace(place, text=grapheme, said=Pronunciation(ipa, _plain(grapheme), "lexicon"))
        for grapheme in graphemes
    ]


def _plain(grapheme: str) -> str:
    """The word for a voice that takes no phonemes; it knows an abbreviation by its capitals."""
    return grapheme if grapheme.isupper() else grapheme.lower()


def _text(path: Path, element: etree._Element) -> str:
    text = " ".join((element.text or "").split())
    if len(element) or not text:
        raise _wrong(path, element, f"{_tag(element)} is not plain text", "Write text in it")
    return text


def _tag(element: etree._Element) -> str:
    return f"<{element.tag.removeprefix(PLS)}>" if isinstance(element.tag, str) else "an entity"


def _wrong(path: Path, at: etree._Element | int, what: str, remedy: str) -> LexiconError:
    line = at if isinstance(at, int) else _line(at)
    return LexiconError(what, where=f"{path}:{line}", remedy=remedy)


def _line(element: etree._Element) -> int:
    return cast("int", element.sourceline)
