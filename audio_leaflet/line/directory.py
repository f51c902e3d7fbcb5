"""Which leaflets callers find in a language: by a number on the pack, or by the keys of a name."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from audio_leaflet.line import keypad

if TYPE_CHECKING:
    from collections.abc import Iterable

    from audio_leaflet.model import Monograph


class Directory:
    """The leaflets of one language."""

    def __init__(self, monographs: Iterable[Monograph]) -> None:
        """In the order in which they are listed."""
        self._numbers: defaultdict[str, list[str]] = defaultdict(list)
        self._names: dict[str, tuple[str, ...]] = {}
        schemes = set()
        for each in monographs:
            for number in each.product_numbers:
                schemes.add(number.scheme)
                for digits in number.digits:
                    if each.id not in self._numbers[digits]:
                        self._numbers[digits].append(each.id)
            self._names[each.id] = _spelled(each)
        self.schemes = frozenset(schemes)
        """The kinds of product numbers that there are."""

    def numbered(self, digits: str) -> tuple[str, ...]:
        """Ids of the leaflets with this product number; several only if their authors erred."""
        return tuple(self._numbers.get(digits, ()))

    def numbers(self) -> frozenset[str]:
        """All digits that `numbered` finds something with."""
        return frozenset(self._numbers)

    def spellings(self, longest: int) -> frozenset[str]:
        """All keys, up to so many, that `spelled` finds something with."""
        return frozenset(
            pressed
            for names in self._names.values()
            for name in names
            for pressed in keypad.beginnings(name, longest)
        )

    def spelled(self, pressed: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """(ids with a name that is spelled so to its end, ids with a name that begins so)."""
        begin = tuple(
            id
            for id, names in self._names.items()
            if any(keypad.begins(name, pressed) for name in names)
        )
        called = tuple(
            id for id in begin if any(keypad.is_all(name, pressed) for name in self._names[id])
        )
        return called, begin


def _spelled(monograph: Monograph) -> tuple[str, ...]:
    """All that a caller may spell: each name, and the title, as letters."""
    named = (monograph.name, *monograph.generic_names, *monograph.brand_names)
    names = (monograph.title, *(each.text for each in named))
    return tuple(dict.fromkeys(filter(None, map(keypad.letters, names))))
