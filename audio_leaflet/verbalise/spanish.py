"""The rules of Spanish, in order: of two that match the same place the earlier one speaks.

What differs between countries is data by the region of the tag: `numbers.POINT_REGIONS` (decimal
mark), `dates.MONTH_FIRST` and `dates.FIRST_OF_MONTH`.
"""

from __future__ import annotations

from audio_leaflet.verbalise import brackets, prose
from audio_leaflet.verbalise import symbols as signs
from audio_leaflet.verbalise.es import (
    abbreviations,
    addresses,
    alphanumerics,
    capitals,
    comparisons,
    dates,
    fractions,
    measures,
    numbers,
    plurals,
    quantities,
    rates,
    romans,
    sigs,
    slashes,
    symbols,
    telephones,
    temperatures,
    times,
)

RULES = (
    prose.NAME,
    *addresses.RULES,
    *telephones.RULES,
    *dates.RULES,
    *alphanumerics.CODES,
    *times.RULES,
    *temperatures.RULES,
    *fractions.RULES,
    *numbers.RULES,
    *signs.TAGS,
    *comparisons.RULES,
    *quantities.RULES,
    *plurals.RULES,
    *sigs.RULES,
    *abbreviations.RULES,
    *romans.RULES,
    *rates.RULES,
    *measures.RULES,
    *alphanumerics.RULES,
    *slashes.BOTH,
    *capitals.RULES,
    *slashes.RULES,
    *symbols.RULES,
    *brackets.RULES,
    *prose.LAST,
)
