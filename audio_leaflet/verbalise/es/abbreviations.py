"""Abbreviations with dots in Spanish, in full; their dots end no sentence.

Sources: the list of abbreviations in the Ortografía of the RAE, and ISMP-España for the routes of
administration (never heard as letters).
"""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, alternatives, letters, listed
from audio_leaflet.verbalise.core import words as said
from audio_leaflet.verbalise.es import gender

WORDS = {
    "p. ej.": "por ejemplo",
    "p.ej.": "por ejemplo",
    "p.e.": "por ejemplo",
    "ej.": "ejemplo",
    "etc.": "etcétera",
    "vs.": "frente a",
    "aprox.": "aproximadamente",
    "Reg.": "registro",
    "máx.": "máximo",
    "mín.": "mínimo",
    "incl.": "incluido",
    "temp.": "temperatura",
    "tel.": "teléfono",
    "tfno.": "teléfono",
    "tlf.": "teléfono",
    "teléf.": "teléfono",
    "Dr.": "doctor",
    "Dra.": "doctora",
    "Dres.": "doctores",
    "Sr.": "señor",
    "Sra.": "señora",
    "Sres.": "señores",
    "Srta.": "señorita",
    "Ud.": "usted",
    "Uds.": "ustedes",
    "Vd.": "usted",
    "Vds.": "ustedes",
    "D.ª": "doña",
    "M.ª": "María",
    "Prof.": "profesor",
    "Lcdo.": "licenciado",
    "Lcda.": "licenciada",
    "EE. UU.": "Estados Unidos",
    "EE.UU.": "Estados Unidos",
    "EE UU": "Estados Unidos",
    "EEUU": "Estados Unidos",
    "Lab.": "laboratorio",
    "Labs.": "laboratorios",
    "Cía.": "compañía",
    "Avda.": "avenida",
    "Av.": "avenida",
    "Ctra.": "carretera",
    "Pol. Ind.": "polígono industrial",
    "C.P.": "código postal",
    "Dpto.": "departamento",
    "admón.": "administración",
    "sol.": "solución",
    "susp.": "suspensión",
    "iny.": "inyectable",
    "comp.": "comprimidos",
    "cáps.": "cápsulas",
    "recub.": "recubiertos",
    "eferv.": "efervescentes",
    "jbe.": "jarabe",
    "pom.": "pomada",
    "supl.": "suplemento",
    "excip.": "excipiente",
    "c.s.p.": "cantidad suficiente para",
    "c.s.": "cantidad suficiente",
    "q.s.": "cantidad suficiente",
    "cad.": "caducidad",
    "Cad.": "caducidad",
    "vit.": "vitamina",
    "Vit.": "vitamina",
    "s/n": "sin número",
    "c/u": "cada uno",
    "p/v": "peso en volumen",
    "p/p": "peso en peso",
    "v/v": "volumen en volumen",
    "a. C.": "antes de Cristo",
    "et al.": "y otros",
    "resp.": "respectivamente",
    "ss.": "siguientes",
}
"""Said so wherever they stand; a capital may begin them at the beginning of a sentence."""

BEFORE_NUMBER = {
    "n.°": "número",
    "n°": "número",
    "nro.": "número",
    "nro": "número",
    "núm.": "número",
    "no.": "número",
    "pág.": "página",
    "págs.": "páginas",
    "fig.": "figura",
    "art.": "artículo",
    "ref.": "referencia",
    "vol.": "volumen",
    "ver.": "versión",
    "apdo.": "apartado",
    "secc.": "sección",
    "ext.": "extensión",
    "min.": "mínimo",
}
"""Only before a digit; `n.º` also before a word: "n.º de registro"."""

ROUTES = {
    "v.o.": ("oral", "oral", "por vía oral"),
    "p.o.": ("oral", "oral", "por vía oral"),
    "i.v.": ("intravenoso", "intravenosa", "por vía intravenosa"),
    "e.v.": ("endovenoso", "endovenosa", "por vía endovenosa"),
    "i.m.": ("intramuscular", "intramuscular", "por vía intramuscular"),
    "s.c.": ("subcutáneo", "subcutánea", "por vía subcutánea"),
    "i.d.": ("intradérmico", "intradérmica", "por vía intradérmica"),
    "s.l.": ("sublingual", "sublingual", "por vía sublingual"),
    "v.r.": ("rectal", "rectal", "por vía rectal"),
}
"""Routes of administration: after a masculine noun, after a feminine one, and by themselves."""

_NOUNS = listed(
    "vía vías uso usos inyección inyecciones infusión perfusión administración bolo dosis solución "
    "tratamiento inyectable vial jeringa aplicación línea forma formulación"
)
"""After these a route is an adjective: "uso i.v."."""

_ADJECTIVES = listed("máximo mínimo incluido")
"""After a feminine noun these end in a: "dosis máx."."""

ENDINGS = listed("etc. al. Cía. ss. cad. Cad. CAD. UU. EE.UU.")
"""These also end sentences: a capital after them begins the next one."""

_CASED = {form: spoken for form, spoken in WORDS.items() if not form[0].isupper()}
_BY_FORM = (
    WORDS
    | {form[0].upper() + form[1:]: spoken for form, spoken in _CASED.items() if form[0].isalpha()}
    | {form.upper(): spoken for form, spoken in WORDS.items() if len(form) > 3}
)
_WORDS = re.compile(rf"(?:{alternatives(_BY_FORM)})(?!\w)")
_NUMBERED = re.compile(rf"({alternatives(BEFORE_NUMBER)})(?= ?\d)", re.IGNORECASE)
_NUMBER = re.compile(r"[nN]\.? ?(?:°|os?\.?(?= ?\d))(?= ?\w)|[nN]\.°(?!\w)|N[ro]{0,2}\.(?= de )")
_ROUTE = re.compile(
    "|".join(rf"{form[0]}\. ?{form[2]}\.?" for form in ROUTES).join(("(?:", r")(?!\w)")),
    re.IGNORECASE,
)
_BARE = re.compile(r"(VO|IV|EV|IM|SC|SL)(?![\w'-]|\.\w)")
"""Without dots and in capitals; others are initials of something else as often."""
_COMPANY = re.compile(r"S\. ?[LC]\.")
"""A route, or after a name and a comma the form of a company."""
_STREET = re.compile(r"C/ ?(?=[A-ZÁÉÍÓÚÑ][a-záéíóúñ])")
_DOTTED = re.compile(r"(?:[A-Za-zÑñ]\. ?){1,5}[A-Za-zÑñ]\.(?!\w)")
_INITIAL = re.compile(r"([A-ZÑ])\.(?= ?[A-ZÁÉÍÓÚÑa-z][a-záéíóúñ])")


def _stop(line: Line, match: re.Match[str], *, ending: bool) -> tuple[Piece, ...]:
    """The full stop that an abbreviation shares with its sentence."""
    if not match.group().endswith("."):
        return ()
    rest = line.text[match.end() : match.end() + 3].lstrip("\"')]¿¡ ")
    starts = ending and line.text[match.end() : match.end() + 1] == " " and rest[:1].isupper()
    over = line.is_over(match.end())
    return (Piece(".", match.end() - 1, match.end()),) if over or starts else ()


def _say(line: Line, match: re.Match[str]) -> Saying:
    form = match.group()
    spoken = _BY_FORM[form]
    stop = _stop(line, match, ending=form.split()[-1] in ENDINGS)
    if spoken in _ADJECTIVES and gender.gender(line.adjacent(match.start())) == "f":
        spoken = spoken.removesuffix("o") + "a"
    return Saying(said(spoken, *match.span()) + stop, match.end())


def _say_numbered(line: Line, match: re.Match[str]) -> Saying | None:
    form = match[1].lower()
    if form in ("min.", "no.") and line.adjacent(match.start())[-1:].isdigit():
        return None  # "en 5 min. 3 comprimidos"
    return Saying(said(BEFORE_NUMBER[form], *match.span(1)), match.end(1))


def _say_number(line: Line, match: re.Match[str]) -> Saying:
    many = "os" in match.group().lower()
    return Saying(said("números" if many else "número", *match.span()), match.end())


def _say_route(line: Line, match: re.Match[str]) -> Saying | None:
    if _COMPANY.match(match.group()) and line.text[: match.start()].endswith(", "):
        return None  # "Laboratorios Ejemplo, S.L."
    form = re.sub(r"[. ]", "", match.group()).lower()
    masculine, feminine, alone = ROUTES[".".join(form) + "."]
    before = line.adjacent(match.start()).lower()
    spoken = alone
    if before in _NOUNS:
        spoken = feminine if gender.gender(before) == "f" or before == "vía" else masculine
    return Saying(said(spoken, *match.span()) + _stop(line, match, ending=False), match.end())


def _say_dotted(line: Line, match: re.Match[str]) -> Saying:
    """`S.A.`, `S. L. U.`: letters."""
    pieces = letters(match.group(), match.start())
    if line.is_over(match.end()):
        pieces += (Piece(".", match.end() - 1, match.end()),)
    return Saying(pieces, match.end())


def _say_initial(line: Line, match: re.Match[str]) -> Saying | None:
    """`E. coli`, `J. Pérez`: the dot of an initial is no stop; "vitamina C. Tome" is one."""
    follows = line.text[match.end() :][:2].strip()
    before = line.adjacent(match.start())
    if len(before) > 1 and before[-1].islower() and follows[:1].isupper():
        return None
    return Saying(letters(match[1], match.start()), match.end())


RULES = (
    Rule(_NUMBERED, _say_numbered, "n.º 6, fig. 3", "a"),
    Rule(_NUMBER, _say_number, "n.º de registro", "a"),
    Rule(
        _STREET,
        lambda line, match: Saying(said("calle", *match.span()), match.end()),
        "C/ Mayor",
        "a",
    ),
    Rule(_WORDS, _say, "p. ej., Dra., EE. UU.", "a"),
    Rule(_ROUTE, _say_route, "v.o., uso i.v.", "a"),
    Rule(_BARE, _say_route, "VO, uso IV", "a"),
    Rule(_DOTTED, _say_dotted, "S.A.: letters", "a"),
    Rule(_INITIAL, _say_initial, "E. coli", "a"),
)
