"""Gender of nouns, as far as numbers before them need it: un comprimido, doscientas unidades.

By the endings that grammars give (RAE, Nueva gramática, 2.2), with a table for the nouns of
leaflets that do not follow them.
"""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import listed

_ENDING = re.compile(
    r"(?:a|as|[cs]ión|[cs]iones|xión|xiones|dad|dades|tud|tudes|itis|cosis)$", re.IGNORECASE
)
_MASCULINE = listed(
    "día días mediodía síntoma síntomas problema problemas programa programas sistema sistemas "
    "esquema esquemas edema edemas eccema eczema eritema trauma coma mapa gameto "
    "especialista centígrado gorrión avión farmacéutico"
)
_FEMININE = listed(
    "dosis vez veces mujer mujeres noche noches tarde tardes clase clases parte partes leche fase "
    "fases sal sales piel madre madres base bases serie series crisis sangre mano manos nariz "
    "torunda imagen imágenes flor flores llave calle red luz hepatitis sesión frente fiebre"
)

NO_NOUN = listed(
    "a al ante bajo con contra de del desde en entre hacia hasta para por según sin sobre tras y e "
    "o u ni que se es son era está están fue cada si no ya como más menos el la los las su sus lo "
    "le les me te un una mayor menor igual cuando donde puede pueden debe deben contiene incluye "
    "mediante durante antes después muy también"
)
"""Words that begin no noun phrase; a number before them stands alone."""


def gender(noun: str) -> str:
    """`f` or `m`; empty for a word that is no noun."""
    low = noun.lower()
    if not low or low in NO_NOUN or not low[0].isalpha():
        return ""
    if low in _MASCULINE:
        return "m"
    return "f" if low in _FEMININE or _ENDING.search(low) else "m"
