"""The words of the interface in other languages: catalogues that are complete and correct."""

from __future__ import annotations

import ast
import json
import os
import re
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from conftest import ROOT
from lxml import etree, html

from audio_leaflet import translations
from audio_leaflet.markup import Narrated, Site
from audio_leaflet.model import (
    Answer,
    Monograph,
    Name,
    Paragraph,
    Rendition,
    Section,
    Table,
    Voice,
)
from audio_leaflet.outputs import large_print, offline
from audio_leaflet.outputs.page import (
    Download,
    Reader,
    Results,
    accessibility_page,
    catalogue_page,
    error_page,
    leaflet_page,
    results_page,
)
from audio_leaflet.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CATALOGUES = sorted((ROOT / "locale").glob("*.po"))

PLACE = re.compile(r"%\(\w+\)[sd]|\{\w+\}")
"""A place in a message that is filled in later, on the server or by a script."""

KNOWN_TO_PASS_ON = ("markup.py",)
"""Where a message is looked up that another module has marked."""

Id = str | tuple[str, ...]


@pytest.fixture(scope="module")
def used() -> set[Id]:
    """Every message that templates and code ask for."""
    with (ROOT / "locale" / "babel.cfg").open() as file:
        methods, options = parse_mapping_cfg(file, "babel.cfg")  # type: ignore[no-untyped-call]

    def looked_into(folder: str | os.PathLike[str]) -> bool:
        path = os.path.relpath(folder, ROOT)
        return path == "." or path.split(os.sep)[0] in ("templates", "audio_leaflet")

    found = extract_from_dir(ROOT, methods, options, directory_filter=looked_into)
    return {message for _, _, message, _, _ in found}


@pytest.fixture(params=CATALOGUES, ids=lambda path: path.stem)
def catalogue(request: pytest.FixtureRequest) -> Catalog:
    path: Path = request.param
    with path.open("rb") as file:
        return read_po(file, locale=path.stem.replace("-", "_"), abort_invalid=True)


def test_messages_in_code_stand_where_babel_sees_them() -> None:
    """Before Python 3.12 Babel sees none within an f-string; and it needs a literal."""
    for path in sorted((ROOT / "audio_leaflet").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        hidden = [each for each in ast.walk(tree) if isinstance(each, ast.JoinedStr)]
        inside = {id(each) for outer in hidden for each in ast.walk(outer)}
        for call in (each for each in ast.walk(tree) if isinstance(each, ast.Call)):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name in ("gettext", "ngettext", "N_") and path.name not in KNOWN_TO_PASS_ON:
                assert id(call) not in inside, f"{path}:{call.lineno}"
                marked = ast.Constant if name == "N_" else ast.Constant | ast.Name
                assert isinstance(call.args[0], marked), f"{path}:{call.lineno}"


def test_spanish_is_among_the_languages() -> None:
    assert translations.languages() == ("en", *(path.stem.lower() for path in CATALOGUES))
    assert "es" in translations.languages()


def test_a_catalogue_has_every_message_and_no_other(catalogue: Catalog, used: set[Id]) -> None:
    assert len(used) > 50
    there = {message.id for message in catalogue if message.id}
    assert used - there == set(), "not in the catalogue: run make messages, then translate"
    assert there - used == set(), "asked for by no page: run make messages"
    assert not catalogue.obsolete


def both(catalogue: Catalog) -> Iterator[tuple[Message, tuple[str, ...], tuple[str, ...]]]:
    """Each message with its English and its translated forms, singular first."""
    for message in catalogue:
        english = (message.id,) if isinstance(message.id, str) else tuple(message.id)
        given = message.string or ()
        if message.id:
            yield message, english, (given,) if isinstance(given, str) else tuple(given)


def test_every_message_is_translated_and_checked(catalogue: Catalog) -> None:
    for message, english, translated in both(catalogue):
        assert len(translated) == (catalogue.num_plurals if message.pluralizable else 1), english
        assert all(each.strip() for each in translated), f"{english[0]!r} is not translated"
        assert not message.fuzzy, f"{english[0]!r} is a guess (fuzzy): check it"


def test_a_translation_has_the_places_of_its_message(catalogue: Catalog) -> None:
    for _, english, translated in both(catalogue):
        for each in translated:
            assert sorted(PLACE.findall(each)) == sorted(PLACE.findall(english[-1])), english


def test_a_label_stays_a_label_and_a_sentence_a_sentence(catalogue: Catalog) -> None:
    """Pages put them together with others."""
    for _, english, translated in both(catalogue):
        for each in translated:
            assert each[0].isspace() == english[-1][0].isspace(), english
            assert each[-1].isspace() == english[-1][-1].isspace(), english
            assert each.endswith((".", ":")) == english[-1].endswith((".", ":")), english


# ---------------------------------------------------------------- lengths, sizes, numbers, dates


@pytest.mark.parametrize(
    ("seconds", "english", "spanish"),
    [
        (0.2, "less than 1 second", "menos de 1 segundo"),
        (1, "1 second", "1 segundo"),
        (59.6, "1 minute", "1 minuto"),
        (61, "1 minute 1 second", "1 minuto 1 segundo"),
        (125.3, "2 minutes 5 seconds", "2 minutos 5 segundos"),
        (3600, "1 hour", "1 hora"),
        (7505, "2 hours 5 minutes 5 seconds", "2 horas 5 minutos 5 segundos"),
    ],
)
def test_a_length_of_time_in_words(seconds: float, english: str, spanish: str) -> None:
    assert translations.length_of_time(seconds) == english
    assert translations.length_of_time(seconds, "es") == spanish


@pytest.mark.parametrize(
    ("size", "english", "spanish"),
    [
        (900, "0.1 MB", "0,1 MB"),
        (1_260_000, "1.3 MB", "1,3 MB"),
        (25_000_000, "25.0 MB", "25,0 MB"),
    ],
)
def test_a_size(size: int, english: str, spanish: str) -> None:
    assert translations.megabytes(size) == english
    assert translations.megabytes(size, "es").replace("\u00a0", " ") == spanish


@pytest.mark.parametrize(
    ("written", "lang", "shown"),
    [
        ("2026-11-02", "en-US", "November 2, 2026"),
        ("2026-11-02", "en-GB", "2 November 2026"),
        ("2026-11-02", "es-ES", "2 de noviembre de 2026"),
        ("2026-11-02", "ar", "2 نوفمبر 2026"),
        ("2026-11-02", "qxx", "2026-11-02"),  # a language that nobody knows the dates of
        ("March 2024", "es", "March 2024"),  # as printed
    ],
)
def test_a_date(written: str, lang: str, shown: str) -> None:
    assert translations.date(written, lang) == shown


def test_a_number() -> None:
    assert [translations.number(2000, lang) for lang in ("en", "es")] == ["2,000", "2.000"]


# ---------------------------------------------------------------- pages in Spanish

TEXT = "Zzq"
"""Stands for every word that is not the interface's: those of leaflets, sites, voices, readers."""

SITE = Site(TEXT, lang="es")
LEAFLET = Monograph(
    id="zzq",
    title=TEXT,
    lang="es-ES",
    pronunciation=TEXT,
    name=Name(TEXT),
    form=TEXT,
    generic_names=(Name(TEXT),),
    brand_names=(Name(TEXT), Name(TEXT)),
    revised="2026-11-02",
    source=TEXT,
    sections=(
        Section("a", TEXT, (Paragraph(TEXT), Table((TEXT, TEXT), ((TEXT, TEXT),)))),
        Section("b", TEXT),
        Section("c", TEXT, (Answer(TEXT), Answer(TEXT, TEXT))),
        Section("advertencia", f"Advertencia {TEXT}", (Paragraph(TEXT),)),
    ),
)
VOICE = Voice("v", TEXT, "es-ES", "Spoken by somebody", TEXT, "https://example.org/voice")
READER = Reader("es", chosen=True)
MANY = [Monograph(f"m{n}", f"{TEXT} {n}", "es") for n in range(120)]

FORMATS = ("large-print", "text", "mp3", "m4b", "epub", "audiobook", "daisy")
GONE = "There is nothing at this address."
WAITING, RENDERING = Rendition("k", "waiting"), Rendition("k", "rendering")
READY = Rendition("k", "ready", seconds=3725.0, size=1_260_000)
FAILED = Rendition("k", "failed", reason="The voice is not available at the moment")
UNFORESEEN = Rendition("k", "failed", reason="the voice would misread it")


def shown(voice: Voice | None, *states: Rendition) -> str:
    """A leaflet whose narrations are in these states: the whole, the introduction, the sections."""
    whole, introduction, *parts = (Narrated("/a.mp3", each) for each in states)
    ids = (section.id for section in LEAFLET.sections)
    sections = dict(zip(ids, parts, strict=True))
    downloads = [Download(each, "/a", sound=True, size=1_260_000) for each in FORMATS]
    return leaflet_page(
        SITE, LEAFLET, voice, introduction, sections, whole, TEXT, downloads, "/name.mp3"
    )


PAGES: dict[str, Callable[[], str]] = {
    "catalogue": lambda: catalogue_page(SITE, READER, [LEAFLET]),
    "empty catalogue": lambda: catalogue_page(SITE, READER, []),
    "large catalogue": lambda: catalogue_page(SITE, READER, MANY),
    "letter": lambda: catalogue_page(SITE, READER, MANY, "z"),
    "letter without leaflets": lambda: catalogue_page(SITE, READER, MANY, "ñ"),
    "results": lambda: results_page(SITE, READER, TEXT, Results([LEAFLET], MANY), 121),
    "similar": lambda: results_page(SITE, READER, TEXT, Results((), (), [(LEAFLET, "Zzqx")]), 1),
    "nothing found": lambda: results_page(SITE, READER, TEXT, Results(), 1),
    "accessibility": lambda: accessibility_page(SITE, READER, ""),
    "contact": lambda: accessibility_page(SITE, READER, "https://zzq.example/zzq"),
    "narrated": lambda: shown(VOICE, *[READY] * 6),
    "under way": lambda: shown(VOICE, *[WAITING, RENDERING] * 3),
    "stored": lambda: offline.stored_page(SITE, "es"),
    "offline": lambda: offline.offline_page(SITE, "es"),
    "large print": lambda: large_print.write(LEAFLET, "https://zzq.example/zzq").decode(),
    "failed": lambda: shown(None, *[FAILED] * 6),
    "failed, unforeseen": lambda: shown(None, *[UNFORESEEN, FAILED] * 3),
    **{
        f"error {status}": partial(error_page, SITE, READER, status, "Not found", GONE, [LEAFLET])
        for status in (400, 404, 405, 416, 500, 503)
    },
}


NO_WORDS = re.compile(
    r"\b(Zzq\w*|Advertencia|MB|Alt|HTML|TXT|MP3|M4B|EPUB|LPF|ZIP)\b|https?://\S+|\d\S*",
    re.IGNORECASE,
)
"""What is no word of the interface: values, units, keys, formats, addresses, numbers."""


def parsed(page: str) -> Any:
    return html.document_fromstring(page)


def said(page: str) -> Iterator[tuple[str, str]]:
    """Each text of a page, for eyes or screen readers, with its language."""
    tree = parsed(page)
    for element in tree.iter(etree.Element):
        lang = element.xpath("string(ancestor-or-self::*[@lang][1]/@lang)")
        for name in ("aria-label", "alt", "placeholder", "title", "data-said", "data-title"):
            yield element.get(name, ""), lang
        if element.tag == "style":
            continue
        for inside in element.xpath("text()"):
            if element.get("id") == "_messages":
                yield from ((PLACE.sub("Zzq", each), lang) for each in json.loads(inside).values())
            else:
                yield inside, lang


@pytest.fixture(scope="module")
def spanish() -> list[re.Pattern[str]]:
    """Whatever stands in the Spanish catalogue, between its places, the longest first."""
    with (ROOT / "locale" / "es.po").open("rb") as file:
        pieces = {
            piece.strip(" .:;,()«»")
            for _, _, translated in both(read_po(file, locale="es"))
            for each in translated
            for piece in PLACE.split(each)
        }
    units = {translations.length_of_time(seconds, "es") for seconds in (1, 2, 60, 120, 3600, 7200)}
    pieces |= {each.lstrip("0123456789 ") for each in units}
    pieces |= {translations.date(f"2026-{month:02}-01", "es")[2:-5] for month in range(1, 13)}
    pieces |= {"English", *(translations.name_of(each) for each in translations.languages())}
    longest = sorted((each for each in pieces if len(each) > 3), key=len, reverse=True)
    # Shorter ones between two values only, or they would be found within English.
    between = [re.compile(rf"Zzq {each} Zzq") for each in pieces if 0 < len(each) <= 3]
    return between + [
        re.compile(rf"(?<!\w){re.escape(each)}(?!\w)", re.IGNORECASE) for each in longest
    ]


@pytest.mark.parametrize("name", PAGES)
def test_no_english_is_left_on_a_spanish_page(name: str, spanish: list[re.Pattern[str]]) -> None:
    page = PAGES[name]()
    assert parsed(page).get("lang").split("-")[0] == "es"
    for text, lang in said(page):
        if lang == "en":
            continue
        rest = text
        for piece in spanish:
            rest = piece.sub("", rest)
        rest = re.sub(
            r"(?i)\b(Zzq\w*|MB|Alt|HTML|TXT|MP3|M4B|EPUB|LPF|ZIP|Advertencia)\b|https?://\S+|\d\S*",
            "",
            rest,
        )
        assert not re.search(r"[^\W\d_]{2}", rest), f"{text.strip()!r} has words of no catalogue"


def test_what_is_english_on_a_spanish_page_is_marked() -> None:
    english = {
        text.strip(" .\n")
        for name in PAGES
        for text, lang in said(PAGES[name]())
        if lang == "en" and text.strip()
    }
    assert english == {"English", "Spoken by somebody", "the voice would misread it"}


def test_a_title_of_the_sites_owner_is_marked_and_the_given_one_is_translated() -> None:
    owned = catalogue_page(Site("Our <leaflets>", lang="en-GB"), READER, [])
    (link,) = parsed(owned).xpath("//header/a[not(@class)]")
    (title,) = link.xpath("span[@lang='en-GB']/text()")
    assert title == "Our <leaflets>"
    given = catalogue_page(Site(lang="en-GB"), READER, [])
    (link,) = parsed(given).xpath("//header/a[not(@class)]")
    assert (link.text, link.xpath("span")) == ("Prospectos de medicamentos", [])
    assert Site().title == Settings().title
