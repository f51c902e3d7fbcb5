"""W3C pronunciation lexicons (PLS 1.0, 2008): the files in which a site says how words are said.

Every file names its language (`xml:lang`), so there may be one for each. Those that come with the
program stand beside the sample leaflets; those of a site stand in its content folder.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from lxml import etree

from audio_leaflet import resources
from audio_leaflet.errors import LexiconError, RespellingError
from audio_leaflet.lexicon.entries import Case, Entry, key
from audio_leaflet.lexicon.lookup import Layer
from audio_leaflet.model import Pronunciation
from audio_leaflet.respelling import check_ipa

SUFFIX = ".pls"
"""Ending of the files' names, in any case."""

EDITED = re.compile(r"site\.(?P<lang>[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)\.pls")
"""Name of the file that the workbench writes for a language, as `site.en-US.pls`."""

PLS = "{http://www.w3.org/2005/01/pronunciation-lexicon}"


@dataclass(frozen=True, slots=True)
class Document:
    """One lexicon file."""

    path: Path
    lang: str
    """BCP 47 tag of the texts that it is for."""
    layer: Layer

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its entries in the order of the file."""
        return self.layer.entries


@functools.cache
def bundled() -> tuple[Document, ...]:
    """The lexicons that come with the program: medicines and words that the voice reads wrong.

    They are used for any content folder. Raises LexiconError with file and line if one is broken.
    """
    found = sorted(resources.content().glob(f"*{SUFFIX}"))
    return tuple(read(path) for path in found if not EDITED.fullmatch(path.name))


def of_folder(folder: Path) -> tuple[Document, ...]:
    """The lexicons of a site, which stand in its content folder (or below) in any order.

    Raises LexiconError with file and line if one is broken.
    """
    return tuple(
        read(path)
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() == SUFFIX
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def layers(site: Iterable[Document], lang: str) -> tuple[Layer, ...]:
    """The layers for texts of this language: the site's files, then the bundled ones.

    Of each, those for the very tag (`en-GB`) come before those for the language (`en`, `en-US`);
    then what the workbench writes comes before other files; then the order given decides.
    """
    ours = list(site)
    paths = {document.path.resolve() for document in ours}
    found: list[Layer] = []
    rest = [each for each in bundled() if each.path.resolve() not in paths]
    for documents in (ours, rest):
        fitting = [each for each in documents if _primary(each.lang) == _primary(lang)]
        fitting.sort(key=lambda each: (each.lang.lower() != lang.lower(), not _edited(each)))
        found += [each.layer for each in fitting]
    return tuple(found)


def _edited(document: Document) -> bool:
    return EDITED.fullmatch(document.path.name) is not None


def _primary(lang: str) -> str:
    return lang.partition("-")[0].lower()


def read(path: Path, shown: str = "") -> Document:
    """A lexicon file; `shown` is its path for people. Raises LexiconError like `read_pls`."""
    entries, lang = _read(path, shown or str(path))
    return Document(path, lang, Layer(entries))


def read_pls(path: Path) -> list[Entry]:
    """The entries of a W3C Pronunciation Lexicon in IPA.

    A lexeme's first `phoneme` or `alias` with `prefer="true"` is said, else its first. A grapheme
    in small letters is for the word in any case; one with a capital is for that writing, as
    `Entry.fits` tells. `role` is refused, because a text does not tell the role of its words.
    Raises LexiconError with file and line for the first thing that is wrong.
    """
    return _read(path, str(path))[0]


def tree(path: Path, shown: str) -> etree._ElementTree:
    """The XML of a lexicon file. Raises LexiconError with file and line if it is none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.ElementTree(etree.fromstring(path.read_bytes(), parser))
    except OSError as error:
        raise LexiconError(
            f"cannot be read: {error.strerror}", where=shown, remedy="Check the file"
        ) from error
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        raise _wrong(shown, line, f"is not XML: {error.msg}", "Mend the XML") from error


def _read(path: Path, shown: str) -> tuple[list[Entry], str]:
    root = tree(path, shown).getroot()
    if root.tag != f"{PLS}lexicon":
        what = f"its root is {root.tag}, not a PLS lexicon"
        raise _wrong(shown, root, what, f'Begin it with <lexicon xmlns="{PLS[1:-1]}">')
    lang = root.get("{http://www.w3.org/XML/1998/namespace}lang")
    if not lang:
        raise _wrong(shown, root, "has no xml:lang", 'Add xml:lang="en-US" to <lexicon>')
    entries: list[Entry] = []
    for element in root.iterchildren():
        if element.tag == f"{PLS}lexeme":
            entries += _lexeme(shown, element, lang, root.get("alphabet", ""))
        elif element.tag not in (etree.Comment, f"{PLS}meta", f"{PLS}metadata"):
            raise _wrong(shown, element, f"{_tag(element)} is not part of PLS", "Remove it")
    return entries, lang


def _lexeme(shown: str, lexeme: etree._Element, lang: str, alphabet: str) -> list[Entry]:
    if lexeme.get("role"):
        raise _wrong(shown, lexeme, "role is not supported", "Remove the role or the lexeme")
    graphemes: list[str] = []
    readings: list[etree._Element] = []
    for element in lexeme.iterchildren():
        if element.tag == f"{PLS}grapheme":
            graphemes.append(_text(shown, element))
        elif element.tag in (f"{PLS}phoneme", f"{PLS}alias"):
            readings.append(element)
        elif element.tag not in (etree.Comment, f"{PLS}example"):
            raise _wrong(shown, element, f"{_tag(element)} is not part of a lexeme", "Remove it")
    if not graphemes or not readings:
        missing = "phoneme or alias" if graphemes else "grapheme"
        raise _wrong(shown, lexeme, f"a lexeme has no {missing}", f"Add its {missing}")
    chosen = next((r for r in readings if r.get("prefer") == "true"), readings[0])
    place = Entry("", None, lang=lang, path=shown, line=_line(lexeme))
    text = _text(shown, chosen)
    if chosen.tag == f"{PLS}alias":
        return [replace(place, text=g, alias=text, case=_case(g)) for g in graphemes]
    used = chosen.get("alphabet") or alphabet
    if used != "ipa":
        raise _wrong(shown, chosen, f"the alphabet {used!r} is not supported", "Write it in IPA")
    try:
        ipa = check_ipa(text, lang)
    except RespellingError as error:
        raise _wrong(shown, chosen, error.what, error.remedy) from error
    return [
        replace(place, text=g, said=Pronunciation(ipa, _plain(g), "lexicon"), case=_case(g))
        for g in graphemes
    ]


def entry(word: str, reading: str, lang: str) -> Entry:
    """The entry that a lexeme of this grapheme and reading (`/IPA/`, or other words) would be.

    Raises RespellingError for IPA that no voice can say.
    """
    place = Entry(word, None, lang=lang, case=_case(word))
    if not reading.startswith("/"):
        return replace(place, alias=reading)
    return replace(place, said=Pronunciation(check_ipa(reading, lang), _plain(word), "lexicon"))


def _case(grapheme: str) -> Case:
    """Small letters are for any case, capitals for themselves."""
    return "any" if grapheme == grapheme.lower() else "written"


def _plain(grapheme: str) -> str:
    """The word for a voice that takes no phonemes; it knows an abbreviation by its capitals."""
    return grapheme if grapheme.isupper() else grapheme.lower()


def _text(shown: str, element: etree._Element) -> str:
    text = " ".join((element.text or "").split())
    if len(element) or not text:
        raise _wrong(shown, element, f"{_tag(element)} is not plain text", "Write text in it")
    if element.tag == f"{PLS}grapheme" and not key(text):
        raise _wrong(shown, element, "a grapheme has no visible sign", "Write the word in it")
    return text


def _tag(element: etree._Element) -> str:
    return f"<{element.tag.removeprefix(PLS)}>" if isinstance(element.tag, str) else "an entity"


def _wrong(shown: str, at: etree._Element | int, what: str, remedy: str) -> LexiconError:
    line = at if isinstance(at, int) else _line(at)
    return LexiconError(what, where=f"{shown}:{line}", remedy=remedy)


def _line(element: etree._Element) -> int:
    return cast("int", element.sourceline)
