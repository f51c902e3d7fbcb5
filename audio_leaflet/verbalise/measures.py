"""Units of measurement: how each is written, and said in full.

Sources: ISMP list of error-prone abbreviations (micrograms, units and milliliters in full, never
as letters), Joint Commission "do not use" list, NHS service manual (micrograms and units in full).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Rule, Saying, listed, words


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit. Its forms are matched exactly: `mg` and `MG`, but not `Mg` for magnesium alone."""

    forms: str
    """Ways of writing it, separated by `|`."""
    one: str
    many: str
    kind: str
    """What it measures; two amounts of one kind joined by a slash are two strengths, not a rate."""
    alone: bool = False
    """Whether the unit is certain even without a number before it."""
    flag: str = ""
    """What a pharmacist should know of this way of writing it."""


def _s(forms: str, one: str, kind: str, *, alone: bool = False, flag: str = "") -> Unit:
    return Unit(forms, one, one + "s", kind, alone, flag)


_ISMP = "error-prone writing (ISMP)"

UNITS: tuple[Unit, ...] = (
    # mass
    _s("mg|mgs|MG|mgm", "milligram", "mass", alone=True),
    _s("Mg", "milligram", "mass", flag="Mg is also magnesium; read as milligrams"),
    _s("mcg|mcgs|MCG|µg", "microgram", "mass", alone=True),
    _s("ug", "microgram", "mass", alone=True, flag=f"ug: {_ISMP}; read as micrograms"),
    _s("g|gm|gms|GM", "gram", "mass"),
    _s("G", "gram", "mass", flag="G may be grams or the gauge of a needle; read as grams"),
    _s("kg|kgs|KG|Kg|Kgs", "kilogram", "mass", alone=True),
    _s("ng", "nanogram", "mass", alone=True),
    _s("pg", "picogram", "mass", alone=True),
    _s("lb|lbs|LB|LBS", "pound", "mass", alone=True),
    _s("oz|OZ", "ounce", "mass"),
    # volume
    _s("mL|ml|mls|mLs|ML|MLS|MLs", "milliliter", "volume", alone=True),
    _s("cc|CC|ccs", "milliliter", "volume", flag=f"cc: {_ISMP}; read as milliliters"),
    _s("L|l", "liter", "volume"),
    _s("dL|dl", "deciliter", "volume", alone=True),
    _s("cL|cl", "centiliter", "volume"),
    _s("µL|µl|uL|mcL|mcl", "microliter", "volume", alone=True),
    _s("fl oz|fl. oz|fl. oz.|FL OZ|fl.oz", "fluid ounce", "volume", alone=True),
    _s("tsp|tsps|Tsp|TSP", "teaspoon", "volume", alone=True),
    _s("tbsp|tbsps|Tbsp|TBSP|Tbs|tbs", "tablespoon", "volume", alone=True),
    # length and area
    _s("km", "kilometer", "length"),
    _s("cm", "centimeter", "length", alone=True),
    _s("mm|MM", "millimeter", "length", alone=True),
    _s("nm", "nanometer", "length"),
    _s("µm|um", "micrometer", "length", alone=True),
    Unit("ft", "foot", "feet", "length"),
    Unit("″|in.", "inch", "inches", "length"),
    Unit("m2|m²|sq m|m^2", "square meter", "square meters", "area", alone=True),
    Unit("cm2|cm²", "square centimeter", "square centimeters", "area", alone=True),
    Unit("mm3|mm³|mm^3", "cubic millimeter", "cubic millimeters", "volume", alone=True),
    Unit("cm3|cm³|cm^3", "cubic centimeter", "cubic centimeters", "volume", alone=True),
    Unit("m3|m³", "cubic meter", "cubic meters", "volume", alone=True),
    Unit("m", "M", "M", "length", flag="m may be meters or a micrometer that lost its micro sign"),
    # activity
    _s("IU|I.U.|iu|IUs|UI|Iu", "international unit", "activity", alone=True),
    _s("U|Us|u", "unit", "activity", flag=f"U: {_ISMP}; read as units"),
    _s("MIU|MU", "million unit", "activity", flag="M before a unit is read as million"),
    _s("mIU", "milli-international unit", "activity", alone=True),
    _s("mU", "milliunit", "activity"),
    Unit("Lf", "L F", "L F", "activity"),
    _s("CFU|cfu", "colony-forming unit", "activity", alone=True),
    _s("PFU|pfu", "plaque-forming unit", "activity", alone=True),
    # amount of substance
    _s("mmol|mmols", "millimole", "amount", alone=True),
    _s("µmol|umol", "micromole", "amount", alone=True),
    _s("nmol", "nanomole", "amount", alone=True),
    _s("pmol", "picomole", "amount", alone=True),
    _s("mol", "mole", "amount"),
    _s("mEq|meq|MEQ", "milliequivalent", "amount", alone=True),
    _s("mOsm|mOsmol|mosm", "milliosmole", "amount", alone=True),
    Unit("mM", "millimolar", "millimolar", "concentration"),
    Unit("µM|uM", "micromolar", "micromolar", "concentration"),
    Unit("nM", "nanomolar", "nanomolar", "concentration"),
    Unit("M", "M", "M", "concentration", flag="M may be molar, million or a thousand"),
    # energy, pressure, radiation, electricity
    _s("kcal|Kcal", "kilocalorie", "energy", alone=True),
    _s("cal", "calorie", "energy"),
    _s("kJ|KJ", "kilojoule", "energy", alone=True),
    _s("J", "joule", "energy"),
    _s("mJ", "millijoule", "energy"),
    _s("mW", "milliwatt", "energy"),
    Unit(
        "mmHg|mm Hg|mm hg|mmhg|MMHG",
        "millimeter of mercury",
        "millimeters of mercury",
        "pressure",
        alone=True,
    ),
    Unit("kPa", "kilopascal", "kilopascals", "pressure", alone=True),
    Unit("cmH2O|cm H2O", "centimeter of water", "centimeters of water", "pressure", alone=True),
    Unit("psi", "pound per square inch", "pounds per square inch", "pressure"),
    Unit("Gy", "gray", "grays", "radiation"),
    _s("MBq", "megabecquerel", "radiation", alone=True),
    _s("GBq", "gigabecquerel", "radiation", alone=True),
    Unit("mCi", "millicurie", "millicuries", "radiation", alone=True),
    Unit("mSv", "millisievert", "millisieverts", "radiation", alone=True),
    Unit("Hz", "hertz", "hertz", "frequency"),
    Unit("kHz", "kilohertz", "kilohertz", "frequency"),
    Unit("MHz", "megahertz", "megahertz", "frequency"),
    _s("kDa", "kilodalton", "mass", alone=True),
    _s("Da", "dalton", "mass"),
    # time
    _s("h|hr|hrs|HR|HRS|Hrs|Hr", "hour", "time"),
    Unit("hrly|hourly", "hourly", "hourly", "period"),
    _s("min|mins|MIN|Min", "minute", "time"),
    _s("s|sec|secs", "second", "time"),
    _s("ms", "millisecond", "time"),
    _s("msec|msecs", "millisecond", "time", alone=True),
    _s("d", "day", "time"),
    _s("wk|wks|Wk|Wks", "week", "time", alone=True),
    _s("mo|mos|mth|mths", "month", "time"),
    _s("yr|yrs|YRS", "year", "time", alone=True),
    _s("y", "year", "time"),
    Unit("y/o|yo|y.o.", "year old", "years old", "age"),
    Unit("bpm|BPM", "beat per minute", "beats per minute", "frequency", alone=True),
    Unit("rpm", "revolution per minute", "revolutions per minute", "frequency", alone=True),
    # share
    Unit("%", "percent", "percent", "share", alone=True),
    Unit("‰", "per thousand", "per thousand", "share", alone=True),
    Unit("ppm", "part per million", "parts per million", "share"),
    Unit("ppb", "part per billion", "parts per billion", "share"),
    # counted things, as pharmacies shorten them
    _s("tab|tabs|TAB|TABS|Tab|Tabs", "tablet", "count"),
    _s("cap|caps|CAP|CAPS|Cap|Caps", "capsule", "count"),
    _s("amp|amps", "ampule", "count"),
    _s("supp|supps", "suppository", "count"),
    _s("gtt|gtts", "drop", "count", alone=True, flag=f"gtt: {_ISMP}; read as drops"),
    _s("pkt|pkts", "packet", "count"),
    _s("inh", "inhalation", "count"),
    _s("vg", "vector genome", "count"),
    Unit("ct", "count", "count", "count"),
    # needles and tubes
    Unit("ga|Ga|GA|ga.", "gauge", "gauge", "gauge"),
    Unit("Fr", "French", "French", "gauge"),
)

WORDS = {
    "time": "second minute hour day week fortnight month year night",
    "mass": "microgram milligram gram kilogram nanogram pound ounce",
    "volume": "milliliter millilitre liter litre deciliter teaspoon tablespoon teaspoonful",
    "count": (
        "dose tablet capsule vial pen syringe spray actuation inhalation application patch puff "
        "drop meal serving sachet packet ampule ampoule suppository lozenge time person patient "
        "hemisphere eye ear nostril cup glass scoop spoon spoonful breath beat copy cell square "
        "infusion injection cycle course treatment bottle pack container blister drink cigarette"
    ),
    "length": "millimeter centimeter meter millimetre centimetre metre inch inches foot feet",
    "activity": "unit",
    "share": "percent",
}
"""Units that are written as words; said as printed, but known to ranges and rates."""

_SIZES = {
    "picogram": 1e-12,
    "nanogram": 1e-9,
    "microgram": 1e-6,
    "milligram": 1e-3,
    "gram": 1.0,
    "kilogram": 1e3,
    "microliter": 1e-6,
    "milliliter": 1e-3,
    "deciliter": 0.1,
    "liter": 1.0,
    "millimeter": 1e-3,
    "centimeter": 1e-2,
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": 86_400.0,
    "week": 604_800.0,
    "month": 2_630_000.0,
    "year": 31_560_000.0,
}
"""Sizes of the units in which one range may begin and end: "6 months-2 years"."""

DENOMINATORS = {
    "D": ("day", "time"),
    "H": ("hour", "time"),
    "m 2": ("square meter", "area"),
    "act": ("actuation", "count"),
    "ACT": ("actuation", "count"),
}
"""Forms that are units only after a slash: `mg/kg/D`, `mg/m 2` whose superscript was lost."""

_CAPITALS = listed(
    "wk wks mo mos mth mths yr mins sec secs min gtt gtts pkt pkts supp supps amp amps inh mmol "
    "mEq mosm mOsm mOsmol kcal dL ng cm mm3 mm³ m2 m² cm2 cm² ft "
    "tsps tbsps msec h d y"
)
"""Forms that directions in capitals write in capitals too, after a number: "X 2 WKS"."""
_BY_FORM = {
    form: unit
    for unit in UNITS
    for small in unit.forms.split("|")
    for form in ([small, small.upper()] if small in _CAPITALS else [small])
}
_WORD_KIND = {
    form: kind
    for kind, listed in WORDS.items()
    for one in listed.split()
    for form in (one, one + "s")
}
_NOUNS = listed(
    "tablet tablets tab tabs capsule capsules cap caps caplet caplets pill pills dose doses dosage "
    "dosages strength strengths vial vials pen pens syringe syringes "
    "ampule ampules ampoule ampoules "
    "injection injections infusion suppository suppositories patch patches lozenge lozenges sachet "
    "sachets packet packets spray solution suspension syrup cream ointment gel powder film-coated "
    "chewable extended-release delayed-release orally-disintegrating spoon spoonful syringe "
    "bottle bottles pack packs needle needles single-dose multiple-dose prefilled pre-filled "
    "cartridge cartridges bolus group regimen glass cup can cans increments increment tube "
    "tubes carton cartons strip strips"
)
"""After these words a unit is an adjective and stays singular: "a 160 milligram dose"."""

_FORMS = "|".join(re.escape(form) for form in sorted(_BY_FORM, key=len, reverse=True))
_UNIT = re.compile(rf"(?:{_FORMS})(?![^\W_]|['²³])")
_WORD = re.compile(r"([A-Za-z]+)(?![^\W_])")
_SHORT = re.compile(rf"(?:{'|'.join(DENOMINATORS)})(?!\w)")
_DOTTED = re.compile(r"\.(?=\s?[,;)]|\s[a-z0-9(&]|\s?[-–—]\s?\d)")
"""A full stop after a shortened unit that does not end the sentence."""
_DIGIT = re.compile(r" ?\d")
DIGITS = "0123456789½¼¾"
"""After one of these a double quote that closes no quotation means inches."""
_NEAR = 40
"""Characters after a unit in which the thing it describes is looked for."""
_STOP = re.compile(r"\s*$|\s+[A-Z]")
"""After this a unit's own dot also ends the sentence."""


@dataclass(frozen=True, slots=True)
class Found:
    """A unit in the text, with the end of what was read."""

    unit: Unit
    start: int
    end: int

    def flags(self) -> tuple[Flag, ...]:
        """What a pharmacist should see of how it is written."""
        return (Flag(self.start, self.end, self.unit.flag),) if self.unit.flag else ()


GAUGE = Unit("G", "gauge", "gauge", "gauge")
INCH = Unit('"', "inch", "inches", "length")
_NEEDLE = re.compile(
    r"[ -]?(?:[x×] ?[\d½]|\d/\d ?(?:\"|″|in)|\d?[½¼¾]|"
    r"\d(?: ?\d/\d)? ?(?:\"|″|in(?:ch)?(?!\w))|"
    r"(?:[a-z]+ ){0,2}(?:needle|cannula|catheter|lancet))",
    re.IGNORECASE,
)
"""After a number of gauge: what has one, or the length of a needle (`25G 5/8"`)."""
_LENGTH = re.compile(r"(?:mm|\"|″|in\.?|inch) ?[x×] ?\d{2} ?-?$")
"""Before a number of gauge: the length of its needle (`4 mm x 32G`)."""


def unit_at(line: Line, at: int) -> Found | None:
    """The unit that begins at `at`, abbreviated or a word; None if there is none."""
    match = _UNIT.match(line.text, at)
    if match:
        end = match.end()
        dot = _DOTTED.match(line.text, end)
        if dot and match.group() not in ("%", "‰", "g", "h", "m", "L", "l", "s"):
            end = dot.end()
        elif match.group().endswith(".") and _STOP.match(line.text, end):
            end -= 1
        unit = _BY_FORM[match.group()]
        if match.group() == "G" and (
            _NEEDLE.match(line.text[: end + _NEAR], end)
            or _LENGTH.search(line.text, max(0, at - _NEAR), at)
        ):
            unit = GAUGE
        return Found(unit, at, end)
    if line.text[at : at + 1] == '"' and at not in line.quotes and line.text[at - 1] in DIGITS:
        return Found(INCH, at, at + 1)
    return _word_at(line, at)


def size(found: Found | None) -> float | None:
    """How large a unit is beside others of its kind; None without one that is known."""
    return _SIZES.get(found.unit.one.lower().removesuffix("s")) if found else None


def is_unit(word: str) -> bool:
    """Whether a word is a unit or its short form: "mL", "puffs"."""
    return word in _BY_FORM or word.lower() in _WORD_KIND


def _word_at(line: Line, at: int) -> Found | None:
    match = _WORD.match(line.text, at)
    kind = _WORD_KIND.get(match[1].lower()) if match else None
    if not match or not kind:
        return None
    return Found(Unit("", match[1].lower(), match[1].lower(), kind), at, match.end())


def denominator_at(line: Line, at: int) -> Found | None:
    """Like `unit_at`, after a slash: `d` is a day there."""
    match = _SHORT.match(line.text, at)
    if match and match.group() in DENOMINATORS:
        name, kind = DENOMINATORS[match.group()]
        return Found(Unit("", name, name + "s", kind), at, match.end())
    found = unit_at(line, at)
    if found and not found.unit.forms:
        # a word: its singular, "per day"
        one = found.unit.one
        if one.endswith("s") and one[:-1] in _WORD_KIND:
            one = one[:-1]
        return Found(Unit("", one, found.unit.many, found.unit.kind), found.start, found.end)
    return found


def qualifies(line: Line, end: int) -> bool:
    """Whether an amount that ends at `end` stands before the thing it describes."""
    follows = line.after(end).lower()
    return follows in _NOUNS or (
        follows == "orally" and line.text.startswith(" orally disintegrating", end)
    )


def _say_alone(line: Line, match: re.Match[str]) -> Saying | None:
    found = unit_at(line, match.start())
    if not found or not found.unit.alone:
        return None
    if match.group() == "KG" and line.text[match.start() - 1] != "(":
        return None  # GmbH & Co. KG
    before = line.adjacent(match.start())
    one = (
        before.lower() in ("one", "a", "per", "each", "every")
        or before.lstrip("0123456789.") in _BY_FORM
    )
    if found.unit.kind == "time" and _DIGIT.match(line.text, found.end):
        one = True  # wk 1
    name = found.unit.one if one else found.unit.many
    return Saying(words(name, found.start, found.end), found.end, found.flags())


_ALONE = "|".join(
    re.escape(form)
    for form in sorted(
        (f for f, unit in _BY_FORM.items() if unit.alone and f in unit.forms.split("|")),
        key=len,
        reverse=True,
    )
)
RULES = (
    Rule(
        re.compile(rf"(?:{_ALONE})(?![\w'])"),
        _say_alone,
        "a unit without its number, as in tables: 'dose (mg)'",
        "as",
    ),
)
