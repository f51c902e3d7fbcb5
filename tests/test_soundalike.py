"""Names that look and sound alike are found, and few others with them."""

from __future__ import annotations

import csv
import functools
import itertools
from collections import Counter

import pytest
from conftest import ROOT

from audio_leaflet.lexicon import bundled
from audio_leaflet.soundalike import MOST, NEAR, Named, Pair, compare, near

CONFUSED = ROOT / "tests" / "data" / "soundalike.tsv"
"""Pairs that have been confused, from the lists of ISMP (List of Confused Drug Names), USP and
the FDA (Name Differentiation Project), with the IPA of our lexicon or else the voice's reading."""


@functools.cache
def confused() -> list[tuple[Named, Named]]:
    with CONFUSED.open(encoding="utf-8", newline="") as lines:
        return [
            (Named(row["name"], row["ipa"], ""), Named(row["confused_with"], row["its_ipa"], ""))
            for row in csv.DictReader(lines, delimiter="\t")
        ]


@functools.cache
def everything() -> list[Named]:
    """All those names, and every medicine and word of the bundled lexicon."""
    names = {each.text: each for pair in confused() for each in pair}
    for entry in (entry for file in bundled() for entry in file.entries):
        if entry.said and entry.text.isalpha():
            names.setdefault(entry.text, Named(entry.text, entry.said.ipa, ""))
    return list(names.values())


def texts(pairs: list[Pair]) -> list[tuple[str, str]]:
    return [(pair.first.text, pair.second.text) for pair in pairs]


def named(text: str, ipa: str = "", leaflet: str = "") -> Named:
    return Named(text, ipa, f"{leaflet}.md:1" if leaflet else "", leaflet)


CELEBREX, CELEXA = named("Celebrex", "ˈsɛləbɹɛks"), named("Celexa", "səˈlɛksə")


# ---------------------------------------------------------------- as measured


def test_most_of_the_pairs_that_people_confuse_come_near() -> None:
    found = [bool(near([one], [other])) for one, other in confused()]
    assert len(found) >= 200
    assert sum(found) / len(found) >= 0.6


def test_of_other_pairs_hardly_any_come_near() -> None:
    known = {frozenset((one.text, other.text)) for one, other in confused()}
    names = everything()
    found = [pair for pair in texts(near(names, names)) if frozenset(pair) not in known]
    assert len(found) / (len(names) * (len(names) - 1) / 2) < 0.003
    assert max(Counter(itertools.chain.from_iterable(found)).values()) <= MOST


def test_nothing_is_passed_over_to_be_fast() -> None:
    names = everything()[::4]
    alone = [compare(one, other) for one, other in itertools.combinations(names, 2)]
    expected = [pair for pair in alone if pair and pair.score >= NEAR]
    assert len(expected) > 50
    for pair in expected:
        assert near([pair.first], [pair.second]) == [pair]


# ---------------------------------------------------------------- what is near


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CELEBREX, CELEXA),
        (named("hydroxyzine", "haɪˈdɹɑːksəziːn"), named("hydralazine", "haɪˈdɹæləziːn")),
        (named("Prilosec", "ˈpɹaɪləsɛk"), named("Prozac", "ˈpɹoʊzæk")),
        (named("vinblastine", "vɪnˈblæstiːn"), named("vincristine", "vɪnˈkɹɪstiːn")),
    ],
)
def test_a_confused_pair_is_reported_whichever_comes_first(one: Named, other: Named) -> None:
    (pair,) = near([one], [other])
    (turned,) = near([other], [one])
    assert (pair.first, pair.second) == (one, other)
    assert (turned.first, turned.second) == (other, one)
    assert NEAR <= pair.score == turned.score < 1


def test_names_that_have_nothing_in_common_are_far() -> None:
    assert near([CELEBREX], [named("warfarin", "ˈwɔːɹfəɹɪn"), named("insulin")]) == []


def test_case_and_stress_do_not_tell_names_apart() -> None:
    loud = named("CELEXA", "ˈsəlɛksə")
    assert near([CELEBREX], [CELEXA])[0].score == near([CELEBREX], [loud])[0].score


def test_homophones_are_near_by_sound_though_they_are_spelled_apart() -> None:
    pair = compare(named("Ceena", "ˈsiːnə"), named("Sina", "ˈsiːnə"))
    assert pair
    assert (pair.sound, pair.look < 0.7) == (1.0, True)
    assert pair.score >= NEAR


def test_a_voiced_consonant_is_nearer_than_another_place() -> None:
    """Feature by feature, as the ear does: b is to p what it is not to g, and still less to s."""
    bay = named("Bea", "ˈbiː")
    sounds = [compare(bay, named("Xea", f"ˈ{c}iː")) for c in "pɡs"]
    near_p, near_g, near_s = (each.sound for each in sounds if each)
    assert near_p > near_g > near_s


def test_without_a_pronunciation_the_spelling_decides() -> None:
    (pair,) = near([named("clonidine")], [named("clozapine", "ˈkloʊzəpiːn")])
    assert pair.sound == pair.look


def test_the_nearest_come_first_and_no_name_comes_more_often_than_a_reader_can_bear() -> None:
    names = [named(f"metolazo{a}e{b}") for a in "nmlrst" for b in "nms"]
    pairs = near(names, names)
    assert [pair.score for pair in pairs] == sorted((p.score for p in pairs), reverse=True)
    counts = Counter(itertools.chain.from_iterable(texts(pairs)))
    assert max(counts.values()) == MOST


# ---------------------------------------------------------------- one medicine


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("metoprolol tartrate", "metoprolol succinate"),
        ("metoprolol", "Metoprolol Succinate"),
        ("Adderall", "Adderall XR"),
        ("amoxicillin", "amoxicillin and clavulanate"),
        ("Toprol-XL", "Toprol"),
        ("CLONIDINE", "clonidine"),
    ],
)
def test_names_of_one_medicine_are_no_pair(one: str, other: str) -> None:
    assert compare(named(one), named(other)) is None
    assert near([named(one)], [named(other)]) == []


def test_names_that_a_leaflet_gives_together_are_no_pair() -> None:
    brand, generic = named("Rifadin", "", "rifampin"), named("rifampin", "", "rifampin")
    assert near([brand], [generic]) == []
    other = named("rifampin", "", "other")
    assert texts(near([brand], [other])) == [("Rifadin", "rifampin")]
    assert near([brand], [generic, other]) == [], "one name, whose leaflets are taken together"


def test_a_word_that_both_have_does_not_make_them_alike() -> None:
    assert near([named("insulin glargine")], [named("insulin lispro")]) == []
    found = near([named("insulin Humalog")], [named("insulin Humulin")])
    assert texts(found) == [("insulin Humalog", "insulin Humulin")]


def test_medicines_that_are_salts_are_told_apart() -> None:
    assert compare(named("sodium chloride"), named("potassium chloride"))
    assert compare(named("calcium gluconate"), named("calcium chloride"))


# ---------------------------------------------------------------- two lists


def test_a_pair_is_one_of_ours_with_one_of_theirs_and_told_once() -> None:
    ours, theirs = [CELEBREX, CELEXA], [named("Cerebyx", "ˈsɛɹəbɪks")]
    assert [t for t in texts(near(ours, theirs)) if "Cerebyx" not in t] == []
    everybody = [*ours, *theirs]
    told = [frozenset(each) for each in texts(near(everybody, everybody))]
    assert len(told) == len(set(told))
    assert frozenset(("Celebrex", "Celexa")) in told


def test_a_name_without_letters_is_passed_over() -> None:
    assert near([named("5-12"), named("")], [CELEXA, named("5-13")]) == []
