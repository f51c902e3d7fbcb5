"""Numbers on packs of medicine: what is printed, and what a caller may key in for it.

- NDC (21 CFR 207.33): 10 digits as 4-4-2, 5-3-2 or 5-4-1 (labeler, product, package). For billing
  each part is filled with zeros to 5-4-2, 11 digits (HIPAA). Without the package it names the
  product.
- PL (MHRA): company and product, `PL 00427/0123`, 9 digits; PLGB and PLNI are written alike.
- EU (Community Register): `EU/1/08/494/001`; without the last part it names the product.
- A site's own short code: 2 to 8 digits.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Literal

from audio_leaflet.errors import SyntaxProblem
from audio_leaflet.model import Problem, ProductNumber
from audio_leaflet.translations import same_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from audio_leaflet.model import Monograph

LONGEST = 11
"""Digits of the longest number."""

_NDC = re.compile(r"(?:NDC[ :]*)?(\d{4,5})-(\d{3,4})(?:-(\d{1,2}))?", re.IGNORECASE)
_NDC_SHAPES = {(4, 4, 2), (5, 3, 2), (5, 4, 1), (5, 4, 2)}
_BILLING = re.compile(r"NDC[ :]*(\d{5})(\d{4})(\d{2})", re.IGNORECASE)
_PL = re.compile(r"PL(?:GB|NI)?[ :]*(\d{1,5})/(\d{4})", re.IGNORECASE)
_EU = re.compile(r"EU/(\d)/(\d{2})/(\d{3,4})(?:/(\d{3}))?", re.IGNORECASE)
_CODE = re.compile(r"\d{2,8}")

_KNOWN = (
    "Write it as it is printed: NDC 0074-4552-13, PL 00427/0123, EU/1/08/494/001,"
    ' or a code of your own of 2 to 8 digits in quotes, "4321"'
)


def parse(printed: str, line: int = 0) -> ProductNumber:
    """The number that is printed so. Raises SyntaxProblem, without a place, for any other text."""
    text = " ".join(printed.split())
    for scheme, reader in _READERS.items():
        digits = reader(text)
        if digits:
            return ProductNumber(scheme, text, tuple(dict.fromkeys(digits)), line)
    raise SyntaxProblem(f"{text!r} is no product number that is known here", remedy=_KNOWN)


def shared(monographs: Iterable[Monograph]) -> Iterator[Problem]:
    """A problem for each number that callers may key in for two leaflets of one language."""
    owners: defaultdict[str, list[tuple[Monograph, ProductNumber]]] = defaultdict(list)
    for monograph in monographs:
        for number in monograph.product_numbers:
            for digits in number.digits:
                owners[digits].append((monograph, number))
    told = set()
    for digits, found in owners.items():
        first, first_number = found[0]
        for other, number in found[1:]:
            pair = (first.id, other.id)
            if first.id == other.id or pair in told or not same_language(first.lang, other.lang):
                continue
            told.add(pair)
            yield Problem(
                "warning",
                f"{other.path}:{number.line}",
                f"{number.printed} is keyed in as {digits}, as is {first_number.printed} of"
                f" {first.path}:{first_number.line}",
                "Correct one of them; until then callers hear both names and choose",
            )


def _ndc(text: str) -> tuple[str, ...]:
    billing = _BILLING.fullmatch(text)
    found = billing or _NDC.fullmatch(text)
    if not found:
        return ()
    labeler, product, package = found.groups()
    if package is None:
        if (len(labeler), len(product)) not in {shape[:2] for shape in _NDC_SHAPES}:
            return ()
        return labeler + product, labeler.zfill(5) + product.zfill(4)
    if (len(labeler), len(product), len(package)) not in _NDC_SHAPES:
        return ()
    filled = labeler.zfill(5), product.zfill(4), package.zfill(2)
    return (
        labeler + product + package,
        "".join(filled),
        labeler + product,
        filled[0] + filled[1],
    )


def _pl(text: str) -> tuple[str, ...]:
    found = _PL.fullmatch(text)
    if not found:
        return ()
    whole = found[1].zfill(5) + found[2]
    return whole, whole.lstrip("0"), found[1] + found[2]


def _eu(text: str) -> tuple[str, ...]:
    found = _EU.fullmatch(text)
    if not found:
        return ()
    kind, year, product, pack = found.groups()
    short = kind + year + product
    return (short + pack, short) if pack else (short,)


def _code(text: str) -> tuple[str, ...]:
    return (text,) if _CODE.fullmatch(text) else ()


_READERS: dict[Literal["ndc", "pl", "eu", "code"], Callable[[str], tuple[str, ...]]] = {
    "ndc": _ndc,
    "pl": _pl,
    "eu": _eu,
    "code": _code,
}
