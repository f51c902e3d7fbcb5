"""Letters on the keys of a telephone, and the numbers on packs, as callers key them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from audio_leaflet.catalogue import Catalogue
from audio_leaflet.errors import SyntaxProblem
from audio_leaflet.line import keypad
from audio_leaflet.product_numbers import parse

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Lioresal", "54673725"),
        ("amoxicillin", "26694245546"),
        ("Amoxicillin and clavulanate", "2669424554626325288526283"),
        ("ustekinumab-auub", "878354686222882"),
        ("Vitamin B12", "8482646212"),
        ("Señora", "736672"),  # ñ is on the key of n, as accents are printed nowhere on keys
    ],
)
def test_the_keys_of_a_name(name: str, keys: str) -> None:
    assert keypad.keys(name) == keys
    assert keypad.is_all(name, keys)
    assert keypad.begins(name, keys[:3])
    assert not keypad.is_all(name, keys[:3])
    assert not keypad.begins(name, keys + "2")


@pytest.mark.parametrize(
    ("name", "pressed", "found"),
    [
        ("Zoloquin", "9656784", True),
        ("Zoloquin", "1656784", True),  # Z on 1, as on older keypads
        ("Zoloquin", "1656184", True),  # and Q
        ("Zoloquin", "9656284", False),
        ("Qvar", "7827", True),
        ("Qvar", "1827", True),
        ("Xanax", "1262", False),  # X is on 9 only
    ],
)
def test_q_and_z_are_on_1_too(name: str, pressed: str, found: bool) -> None:
    assert keypad.begins(name, pressed) is found


@pytest.mark.parametrize(
    ("printed", "scheme", "keyed"),
    [
        # As printed; the eleven digits of a bill; the product without its package, both ways.
        ("NDC 0074-4552-13", "ndc", ["0074455213", "00074455213", "00744552", "000744552"]),
        ("NDC 12345-123-45", "ndc", ["1234512345", "12345012345", "12345123", "123450123"]),
        ("ndc 12345-1234-5", "ndc", ["1234512345", "12345123405", "123451234"]),
        ("NDC: 12345-1234-05", "ndc", ["12345123405", "123451234"]),
        ("NDC 12345123405", "ndc", ["12345123405", "123451234"]),
        ("0074-4552", "ndc", ["00744552", "000744552"]),
        ("PL 00427/0123", "pl", ["004270123", "4270123"]),
        ("PL 427/0123", "pl", ["004270123", "4270123"]),
        ("PLGB 12345/0123", "pl", ["123450123"]),
        ("EU/1/08/494/001", "eu", ["108494001", "108494"]),
        ("EU/1/20/1494", "eu", ["1201494"]),
        ("4321", "code", ["4321"]),
        ("007", "code", ["007"]),
    ],
)
def test_what_a_caller_may_key_in(printed: str, scheme: str, keyed: list[str]) -> None:
    number = parse(printed)
    assert (number.scheme, list(number.digits)) == (scheme, keyed)


@pytest.mark.parametrize(
    "printed",
    [
        "NDC 0074455213",  # 10 digits: nobody can tell where the parts end
        "NDC 1234-123-45",
        "PL 427/123",
        "EU/1/8/494/001",
        "EAN 4006381333931",
        "1",
        "123456789",
        "code 4321",
        "",
    ],
)
def test_what_is_no_product_number(printed: str) -> None:
    with pytest.raises(SyntaxProblem, match="is no product number") as caught:
        parse(printed)
    assert "NDC 0074-4552-13" in caught.value.remedy


LEAFLET = """---
title: {title}
lang: {lang}
product_numbers:
  - NDC 0074-4552-13
  - "{code}"
---

## Uses

For headaches.
"""


def test_two_leaflets_with_one_number_are_reported_with_their_lines(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(LEAFLET.format(title="Aol", lang="en", code="4321"), "utf-8")
    (tmp_path / "b.md").write_text(LEAFLET.format(title="Bol", lang="en-GB", code="22"), "utf-8")
    (tmp_path / "c.md").write_text(LEAFLET.format(title="Col", lang="es", code="4321"), "utf-8")
    catalogue = Catalogue(tmp_path, "en-US")
    (problem,) = [each for each in catalogue.problems if "keyed in" in each.what]
    assert (problem.level, problem.where) == ("warning", f"{tmp_path}/b.md:5")
    assert "0074455213" in problem.what
    assert f"{tmp_path}/a.md:5" in problem.what
