"""The words of the interface in other languages: catalogues that are complete and correct."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po
from conftest import ROOT

from audio_leaflet import translations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CATALOGUES = sorted((ROOT / "locale").glob("*.po"))

PLACE = re.compile(r"%\(\w+\)[sd]|\{\w+\}")
"""A place in a message that is filled in later, on the server or by a script."""

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
