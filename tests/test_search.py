"""What is found of what people type: the sure, the similar, and nothing that is neither."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest
from conftest import ROOT

from audio_leaflet.catalogue import Catalogue
from audio_leaflet.search import Found, Index, sound, words

DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


SEARCHES = rows("searches.tsv")
NAMES = sorted(
    {row["name"] for row in SEARCHES if row["name"]}
    | {row[side] for row in rows("soundalike.tsv") for side in ("name", "confused_with")}
)
"""What the table searches for, among names that are known to be mistaken for one another."""


@pytest.fixture(scope="module")
def index() -> Index:
    return Index({name: (name,) for name in NAMES})


def found(results: Found) -> dict[str, list[str]]:
    return {
        "called": list(results.called),
        "begins": list(results.begin),
        "similar": [each.name for each in results.similar],
    }


@pytest.mark.parametrize("row", SEARCHES, ids=lambda row: row["typed"])
def test_a_name_is_found_as_people_spell_it(index: Index, row: dict[str, str]) -> None:
    results = found(index.search(row["typed"]))
    if row["found"] == "none":
        assert results == {"called": [], "begins": [], "similar": []}
        return
    folded = {kind: [name.casefold() for name in names] for kind, names in results.items()}
    assert row["name"].casefold() in folded[row["found"]], results
    if row["found"] == "similar":
        assert folded["similar"][0] == row["name"].casefold(), "the nearest stands first"
        assert results["called"] == results["begins"] == []


def test_misspellings_seldom_lead_to_another_medicine(index: Index) -> None:
    misspelt = [row for row in SEARCHES if row["found"] == "similar"]
    assert len(misspelt) > 100
    others = sum(len(index.search(row["typed"]).similar) - 1 for row in misspelt)
    assert others <= len(misspelt) * 0.05


def test_a_name_that_is_not_there_is_seldom_answered_by_one_that_is_mistaken_for_it() -> None:
    offered = 0
    for row in rows("soundalike.tsv"):
        others = Index({name: (name,) for name in NAMES if name != row["name"]})
        results = others.search(row["name"])
        assert not results.called
        offered += row["confused_with"] in [each.name for each in results.similar]
    assert offered <= 20  # of 208, and each is said to be similar only


def test_similar_names_are_looked_for_only_if_there_is_nothing_surer() -> None:
    index = Index({"a": ("Prednisone",), "b": ("Prednisolone",)})
    assert index.search("prednisone") == Found(called=("a",))
    assert index.search("predniso") == Found(begin=("a", "b"))
    assert [each.id for each in index.search("prednizone").similar] == ["a", "b"]


def test_a_leaflet_is_found_by_each_of_its_names_and_listed_once() -> None:
    index = Index(
        {
            "apap": ("Acetaminophen", "acetaminophen", "Tylenol", "Tylenol PM"),
            "coamox": ("Amoxicillin and clavulanate", "co-amoxiclav", "Augmentin"),
        }
    )
    assert index.search("TYLENOL").called == ("apap",)
    assert index.search("tyl").begin == ("apap",)
    assert index.search("clavulanate amoxi").begin == ("coamox",)
    assert index.search("co amoxiclav").called == ("coamox",)
    (similar,) = index.search("tilenol").similar
    assert (similar.id, similar.name) == ("apap", "Tylenol")
    (similar,) = index.search("amoxacillin").similar
    assert (similar.id, similar.name) == ("coamox", "Amoxicillin and clavulanate")


def test_accents_case_and_signs_are_no_difference() -> None:
    assert words("Ácido  fólico, 5-ASA™®") == ["acido", "folico", "5", "asa"]
    index = Index({"folic": ("Ácido fólico",), "ar": ("أروماسين",)})
    assert index.search("ACIDO FOLICO").called == ("folic",)
    assert index.search("أروماسين").called == ("ar",)


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("hydrochlorothiazide", "hidroclorotiazida"),
        ("xanax", "zanax"),
        ("ibuprofen", "ibuprophen"),
        ("ventolin", "bentolin"),
        ("lasix", "lasics"),
    ],
)
def test_what_sounds_alike_is_written_alike(written: str, heard: str) -> None:
    assert sound(written) == sound(heard)


def test_a_search_among_thousands_of_names_takes_no_time_that_anybody_would_notice() -> None:
    stems = [words(name)[0] for name in NAMES]
    names = {f"m{n}": (f"{stems[n % len(stems)]}{n}", f"brand{n}") for n in range(2000)}
    index = Index(names)
    begun = time.process_time()
    for typed in ("acetominophen", "levothir", "m", "no such medicine"):
        index.search(typed)
    assert (time.process_time() - begun) / 4 < 0.1


def test_the_bundled_leaflets_are_found_and_a_404_has_the_nearest() -> None:
    catalogue = Catalogue(ROOT / "content", "en-US")
    (called,) = catalogue.search("synthroid").called
    assert called.monograph.id == "levothyroxine"
    ((similar, name),) = catalogue.search("tilenol").similar
    assert (similar.monograph.id, name) == ("acetaminophen", "Tylenol")
    assert [each.monograph.id for each in catalogue.nearest("levothiroxin")] == ["levothyroxine"]
    assert catalogue.nearest("about-us") == []
