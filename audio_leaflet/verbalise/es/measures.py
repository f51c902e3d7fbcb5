"""Units of measurement in Spanish: how each is written, and said in full.

Sources: Instituto para el Uso Seguro de los Medicamentos (ISMP-España), list of error-prone
abbreviations (microgramos, unidades and mililitros in full); Real Decreto 2032/2009 (names and
symbols of units).
"""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Rule, Saying, alternatives, listed, words
from audio_leaflet.verbalise.measures import Found, Unit


def _s(forms: str, one: str, kind: str, *, alone: bool = False, flag: str = "") -> Unit:
    return Unit(forms, one, one + "s", kind, alone, flag)


_ISMP = "error-prone writing (ISMP-España)"

UNITS: tuple[Unit, ...] = (
    # mass
    _s("mg|MG|mgs", "miligramo", "mass", alone=True),
    _s("Mg", "miligramo", "mass", flag="Mg is also magnesium; read as miligramos"),
    _s("mcg|MCG|µg", "microgramo", "mass", alone=True),
    _s("ug", "microgramo", "mass", alone=True, flag=f"ug: {_ISMP}; read as microgramos"),
    _s("γ", "microgramo", "mass", flag=f"γ: {_ISMP}; read as microgramos"),
    _s("g|gr|grs|gm", "gramo", "mass"),
    _s("G", "gramo", "mass", flag="G may be grams or the gauge of a needle; read as gramos"),
    _s("kg|Kg|KG|kgs", "kilogramo", "mass", alone=True),
    _s("ng", "nanogramo", "mass", alone=True),
    _s("lb|lbs", "libra", "mass", alone=True),
    _s("oz", "onza", "mass"),
    # volume
    _s("ml|mL|ML|mls", "mililitro", "volume", alone=True),
    _s("cc|CC|c.c.", "mililitro", "volume", flag=f"cc: {_ISMP}; read as mililitros"),
    _s("l|L", "litro", "volume"),
    _s("dl|dL", "decilitro", "volume", alone=True),
    _s("cl|cL", "centilitro", "volume"),
    _s("µl|µL|ul|uL", "microlitro", "volume", alone=True),
    # length and area
    _s("km", "kilómetro", "length"),
    _s("cm", "centímetro", "length", alone=True),
    _s("mm", "milímetro", "length", alone=True),
    _s("nm", "nanómetro", "length"),
    _s("µm", "micrómetro", "length", alone=True),
    _s("m", "metro", "length"),
    Unit("m2|m²|m^2", "metro cuadrado", "metros cuadrados", "area", alone=True),
    Unit("cm2|cm²", "centímetro cuadrado", "centímetros cuadrados", "area", alone=True),
    Unit("mm3|mm³", "milímetro cúbico", "milímetros cúbicos", "volume", alone=True),
    Unit("cm3|cm³", "centímetro cúbico", "centímetros cúbicos", "volume", alone=True),
    Unit("m3|m³", "metro cúbico", "metros cúbicos", "volume", alone=True),
    # activity and amount of substance
    Unit(
        "UI|U.I.|IU|ui|u.i.",
        "unidad internacional",
        "unidades internacionales",
        "activity",
        alone=True,
    ),
    Unit("U", "unidad", "unidades", "activity", flag=f"U: {_ISMP}; read as unidades"),
    Unit("MUI", "millón de unidades", "millones de unidades", "activity", alone=True),
    Unit("mUI", "miliunidad internacional", "miliunidades internacionales", "activity", alone=True),
    Unit(
        "UFC",
        "unidad formadora de colonias",
        "unidades formadoras de colonias",
        "activity",
        alone=True,
    ),
    Unit("mmol|mmoles", "milimol", "milimoles", "amount", alone=True),
    Unit("µmol", "micromol", "micromoles", "amount", alone=True),
    Unit("nmol", "nanomol", "nanomoles", "amount", alone=True),
    Unit("mol", "mol", "moles", "amount"),
    _s("mEq|meq", "miliequivalente", "amount", alone=True),
    Unit("mOsm|mOsmol", "miliosmol", "miliosmoles", "amount", alone=True),
    # energy, pressure, radiation, frequency
    _s("kcal|Kcal", "kilocaloría", "energy", alone=True),
    _s("cal", "caloría", "energy"),
    _s("kJ|KJ", "kilojulio", "energy", alone=True),
    Unit(
        "mmHg|mm Hg|mm de Hg",
        "milímetro de mercurio",
        "milímetros de mercurio",
        "pressure",
        alone=True,
    ),
    Unit("kPa", "kilopascal", "kilopascales", "pressure", alone=True),
    Unit("Gy", "gray", "grays", "radiation"),
    _s("MBq", "megabecquerelio", "radiation", alone=True),
    _s("GBq", "gigabecquerelio", "radiation", alone=True),
    Unit("Hz", "hercio", "hercios", "frequency"),
    Unit("lpm", "latido por minuto", "latidos por minuto", "frequency", alone=True),
    Unit("rpm", "revolución por minuto", "revoluciones por minuto", "frequency", alone=True),
    # time
    _s("h|hs|hr|hrs|H|Hrs|HRS", "hora", "time"),
    _s("min|mins|min.", "minuto", "time"),
    _s("s|seg|segs", "segundo", "time"),
    _s("ms", "milisegundo", "time"),
    _s("d", "día", "time"),
    _s("sem", "semana", "time"),
    # share
    Unit("%", "por ciento", "por ciento", "share", alone=True),
    Unit("‰", "por mil", "por mil", "share", alone=True),
    Unit("ppm", "parte por millón", "partes por millón", "share"),
    # counted things, as prescriptions shorten them
    _s("comp|comps|compr|cp|cps|Comp", "comprimido", "count"),
    _s("tab|tabs|tabl", "tableta", "count"),
    _s("cáps|caps|cap|cáp", "cápsula", "count"),
    _s("amp|amps", "ampolla", "count"),
    _s("sup|supos", "supositorio", "count"),
    Unit("inh", "inhalación", "inhalaciones", "count"),
    _s("gts|gtas|gtt|got", "gota", "count"),
    _s("cda|cdas", "cucharada", "count"),
    _s("cdta|cdtas|cdita|cditas", "cucharadita", "count"),
    _s("fco|fcos", "frasco", "count"),
    _s("sob", "sobre", "count"),
)

WORDS = {
    "time": "segundo minuto hora día noche semana mes meses año",
    "mass": "microgramo miligramo gramo kilogramo kilo nanogramo libra onza",
    "volume": "mililitro litro decilitro cucharada cucharadita",
    "count": (
        "dosis comprimido tableta pastilla cápsula gragea vial viales pluma jeringa pulsación "
        "inhalación inhalaciones aplicación aplicaciones parche gota sobre ampolla supositorio "
        "vez veces persona paciente niño taza vaso cigarrillo sesión ciclo inyección toma bebida"
    ),
    "length": "milímetro centímetro metro",
    "activity": "unidad unidades",
}
"""Units that are written as words; said as printed, but known to ranges and rates."""

BY_FORM = {form: unit for unit in UNITS for form in unit.forms.split("|")}
_WORD_KIND = {
    form: kind
    for kind, names in WORDS.items()
    for one in names.split()
    for form in (one, one + "s", one + "es")
}
_UNIT = re.compile(rf"(?:{alternatives(BY_FORM)})(?![^\W_]|['²³])")
_WORD = re.compile(r"([^\W\d_]+)(?![^\W_])")
_DOT = re.compile(r"\.(?=\s?[,;)]|\s[a-záéíóúñ0-9(]|\s?[-–—]\s?\d|/|\s[A-Z]{2,3}(?!\w))")
"""A full stop after a shortened unit that does not end the sentence."""
_UNDOTTED = listed("% ‰ m l L s d U")
"""After these a dot is a full stop."""
_SIGHT = 24
_CONJUNCTIONS = re.compile(r"(?:U|sobre) \d", re.IGNORECASE)
"""Before a digit these are words: "7 U 8 DÍAS", "120 sobre 80"."""
_SINGULAR = listed("un una cada por el la")
"""After these a unit without a number is one: "mg por kg"."""


def unit_at(line: Line, at: int) -> Found | None:
    """The unit that begins at `at`, abbreviated or a word; None if there is none."""
    if _CONJUNCTIONS.match(line.text, at):
        return None
    match = _UNIT.match(line.text, at)
    if match:
        dot = _DOT.match(line.text, match.end())
        end = dot.end() if dot and match.group() not in _UNDOTTED else match.end()
        return Found(BY_FORM[match.group()], at, end)
    word = _WORD.match(line.text, at, at + _SIGHT)
    kind = _WORD_KIND.get(word[1].lower()) if word else None
    if not word or not kind:
        return None
    return Found(Unit("", word[1].lower(), word[1].lower(), kind), at, word.end())


def is_unit(word: str) -> bool:
    """Whether a word is a unit, abbreviated or written out."""
    return word in BY_FORM or word.lower() in _WORD_KIND


def _say_alone(line: Line, match: re.Match[str]) -> Saying | None:
    found = unit_at(line, match.start())
    if not found or not found.unit.alone:
        return None
    one = line.adjacent(match.start()).lower() in _SINGULAR
    name = found.unit.one if one else found.unit.many
    return Saying(words(name, found.start, found.end), found.end, found.flags())


RULES = (
    Rule(
        re.compile(
            rf"(?:{alternatives(form for form, unit in BY_FORM.items() if unit.alone)})(?![\w'])"
        ),
        _say_alone,
        "a unit without its number, as in tables: 'dosis (mg)'",
        "as",
    ),
)
