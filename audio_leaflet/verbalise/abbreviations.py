"""Abbreviations with dots, in full; their dots end no sentence.

`ENDINGS` may also stand at the end of a sentence: a capital after them begins the next one.
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise import capitals
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, letters, listed, words

WORDS = {
    "e.g.": "for example",
    "eg.": "for example",
    "i.e.": "that is",
    "ie.": "that is",
    "etc.": "et cetera",
    "vs.": "versus",
    "v.": "versus",
    "viz.": "namely",
    "cf.": "compare",
    "ca.": "about",
    "approx.": "approximately",
    "incl.": "including",
    "excl.": "excluding",
    "max.": "maximum",
    "est.": "estimated",
    "resp.": "respectively",
    "temp.": "temperature",
    "tel.": "telephone",
    "Tel.": "telephone",
    "Dr.": "Doctor",
    "Mr.": "Mister",
    "Mrs.": "Missis",
    "Ms.": "Miz",
    "Prof.": "Professor",
    "Inc.": "Incorporated",
    "Ltd.": "Limited",
    "Corp.": "Corporation",
    "Co.": "Company",
    "Dept.": "Department",
    "Pharm.": "Pharmaceuticals",
    "Mfr.": "Manufacturer",
    "Mfd.": "Manufactured",
    "Mfg.": "Manufacturing",
    "Pvt.": "Private",
    "Labs.": "Laboratories",
    "Univ.": "University",
    "Intl.": "International",
    "Int'l": "International",
    "Gov't": "Government",
    "Attn.": "Attention",
    "Attn:": "Attention :",
    "Ext.": "extension",
    "avg.": "average",
    "Avg.": "average",
    "dept.": "department",
    "conc.": "concentration",
    "soln.": "solution",
    "susp.": "suspension",
    "inj.": "injection",
    "equiv.": "equivalent",
    "esp.": "especially",
    "misc.": "miscellaneous",
    "subcut.": "subcutaneous",
    "wt.": "weight",
    "Mon.": "Monday",
    "Tue.": "Tuesday",
    "Tues.": "Tuesday",
    "Wed.": "Wednesday",
    "Thu.": "Thursday",
    "Thur.": "Thursday",
    "Thurs.": "Thursday",
    "Fri.": "Friday",
    "Co. KG": "Company K G",
    "Co. KGaA": "Company K G A A",
    "Lp(a)": "L P A",
    "Jr.": "Junior",
    "Sr.": "Senior",
    "I.U.": "international units",
    "W/O": "without",
    "w/in": "within",
    "w/out": "without",
    "MON-FRI": "Monday to Friday",
    "M-F": "Monday to Friday",
    "M–F": "Monday to Friday",
    "W/": "with",
    "I/O": "I O",
    "Rev.": "Revised",
    "Exp.": "expires",
    "et al.": "and others",
    "spp.": "species",
    "sp.": "species",
    "subsp.": "subspecies",
    "Ph. Eur.": "European Pharmacopoeia",
    "Ph.D.": "P H D",
    "Pharm.D.": "farm D",
    "Disp:": "dispense :",
    "Disp.": "dispense",
    "i. v.": "intravenous",
    "i. m.": "intramuscular",
    "s. c.": "subcutaneous",
    "p. o.": "by mouth",
    "vit.": "vitamin",
    "Vit.": "vitamin",
    "div.": "divided",
    "i.v.": "intravenous",
    "I.V.": "intravenous",
    "i.m.": "intramuscular",
    "I.M.": "intramuscular",
    "s.c.": "subcutaneous",
    "S.C.": "subcutaneous",
    "p.o.": "by mouth",
    "P.O.": "by mouth",
    "w/w": "weight in weight",
    "w/v": "weight in volume",
    "v/v": "volume in volume",
    "w/o": "without",
    "W/W": "weight in weight",
    "W/V": "weight in volume",
    "V/V": "volume in volume",
    "w/": "with",
    "c/o": "care of",
    "s/p": "status post",
    "h/o": "history of",
    "f/u": "follow up",
    "r/o": "rule out",
    "b/c": "because",
    "y/o": "year old",
    "N/V": "nausea and vomiting",
    "n/v": "nausea and vomiting",
    "N/V/D": "nausea , vomiting and diarrhea",
    "n/v/d": "nausea , vomiting and diarrhea",
    "Exp. Date": "expiration date",
    "Exp. date": "expiration date",
    "EXP.": "E X P",
    "Exp. Dt.": "expiration date",
    "Mfg. Dt.": "manufacturing date",
    "Dist. by": "Distributed by",
    "Lic.": "License",
    "Exp Date": "expiration date",
    "EXP DATE": "expiration date",
    "Ave.": "Avenue",
    "Blvd.": "Boulevard",
    "Rd.": "Road",
    "Hwy.": "Highway",
    "Pkwy.": "Parkway",
    "Sch.": "Schedule",
    "e/c": "enteric coated",
    "n/a": "not applicable",
    "N/A": "not applicable",
    "a./n.v.": "N V",
    "s/he": "she or he",
    "D/C": "D C",
    "A/S": "A S",
    "T/A": "trading as",
    "t/a": "trading as",
    "I/V": "intravenous",
    "i/v": "intravenous",
    "I/M": "intramuscular",
    "i/m": "intramuscular",
    "S/C": "subcutaneous",
    "s/c": "subcutaneous",
    "&c.": "et cetera",
}
PLAIN = {
    "eg": "for example",
    "vs": "versus",
    "approx": "approximately",
    "Ltd": "Limited",
    "Pty": "Proprietary",
    "plc": "P L C",
    "Corp": "Corporation",
    "Ave": "Avenue",
    "Blvd": "Boulevard",
    "Pkwy": "Parkway",
    "Hwy": "Highway",
    "Inc": "Incorporated",
    "INC": "Incorporated",
    "LTD": "Limited",
    "Dr": "Doctor",
    "Mr": "Mister",
    "Mrs": "Missis",
    "Ms": "Miz",
    "Jr": "Junior",
    "Sr": "Senior",
    "tel": "telephone",
    "Tel": "telephone",
    "Tlf": "telephone",
    "CO LTD": "Company Limited",
    "Co Ltd": "Company Limited",
    "Div": "Division",
    "DIV": "Division",
    "div": "divided",
    "appt": "appointment",
    "incl": "including",
    "Fig": "Figure",
    "wt": "weight",
    "ht": "height",
    "hx": "history",
    "rx": "R X",
    "etc": "et cetera",
    "pts": "patients",
    "yrs": "years",
    "hrs": "hours",
    "hr": "hour",
    "mins": "minutes",
    "tabs": "tablets",
    "pls": "please",
    "Qty": "quantity",
    "qty": "quantity",
    "Mfd": "Manufactured",
    "MFD": "Manufactured",
    "Mfg": "Manufacturing",
    "MFG": "Manufacturing",
    "Mfr": "Manufacturer",
    "MFR": "Manufacturer",
    "Exp": "expires",
    "vit": "vitamin",
    "Vit": "vitamin",
    "Faq": "F A Q",
    "Faqs": "F A Q's",
    "PharmD": "farm D",
    "x-ray": "X ray",
    "X-ray": "X ray",
    "x-rays": "X rays",
    "X-rays": "X rays",
    "e-mail": "email",
    "E-mail": "Email",
}
"""The same without a dot; a row only if the token is no other word."""

_IN_CAPITALS = listed(
    "e.g. i.e. etc. vs. approx. incl. excl. max. temp. tel. Dr. Mr. Mrs. Prof. Inc. Ltd. "
    "Corp. Co. Dept. avg. esp. Attn. Attn: Jr. Sr. Mfg. Mfd. Mfr. Rev. inj. susp. Labs."
)
"""These are written in capitals too, in headings and addresses."""
WORDS |= {form.upper(): WORDS[form] for form in _IN_CAPITALS}
PLAIN |= {
    "MON": "Monday",
    "TUE": "Tuesday",
    "TUES": "Tuesday",
    "THU": "Thursday",
    "THUR": "Thursday",
    "THURS": "Thursday",
    "FRI": "Friday",
    "TEL": "telephone",
    "VS": "versus",
    "CORP": "Corporation",
    "APPROX": "approximately",
}
BEFORE_NUMBER = {
    "No.": "number",
    "NO.": "number",
    "NOS.": "numbers",
    "FIG.": "figure",
    "Eq.": "equation",
    "no.": "number",
    "No": "number",
    "Nos.": "numbers",
    "nos.": "numbers",
    "Fig.": "figure",
    "Figs.": "figures",
    "fig.": "figure",
    "Sec.": "section",
    "sec.": "section",
    "Vol.": "volume",
    "vol.": "volume",
    "p.": "page",
    "pp.": "pages",
    "ver.": "version",
    "v.": "version",
    "min.": "minimum",
    "Min.": "minimum",
    "Max.": "maximum",
    "Ch.": "chapter",
    "ch.": "chapter",
    "para.": "paragraph",
    "art.": "article",
    "c.": "about",
    "Tab.": "table",
    "Ref.": "reference",
    "ext.": "extension",
    "ext": "extension",
}
"""Only before a digit (or a letter that numbers a figure): elsewhere `No.` is the word no."""

ENDINGS = listed(
    "etc. Inc. Ltd. Corp. Co. al. spp. p.o. P.O. i.v. I.V. i.m. I.M. s.c. S.C. "
    "Ave. Blvd. Rd. Hwy. Pkwy. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. wt. soln. susp."
)


def _alternatives(table: dict[str, str]) -> str:
    return "|".join(re.escape(form) for form in sorted(table, key=len, reverse=True))


_WORDS = re.compile(rf"(?:{_alternatives(WORDS)})(?!\w)|w/(?=[a-z])|W/(?=[A-Z])")
_PLAIN = re.compile(rf"(?:{_alternatives(PLAIN)})(?![\w'-])")
_NUMBERED = re.compile(rf"({_alternatives(BEFORE_NUMBER)})(?= ?(?:\d|[A-Z](?![\w'])))")
_COUNTED = re.compile(r"(No|Nos)\.(?=:| of )")
"""`Code No.:`, `No. of tablets`: a number though no digit follows."""
_MOUNT = re.compile(r"(Mt|Ft)\.(?= [A-Z][a-z])")
_CHEMICAL = re.compile(r"(?:dl|DL)(?=-[^\W\d_]{3})")
_SAINT = re.compile(r"St\.?(?= [A-Z][a-z]+)|ST\.?(?= JOHN|\. [A-Z]{3})")
_DOTTED = re.compile(r"((?:[A-Za-z]\.){2,8})([A-Za-z](?![\w.]))?('s|s(?![\w.]))?")
_INITIAL = re.compile(r"([A-Z])\.(?= ?[A-Za-z][a-z]| [A-Z]\. ?[A-Z])")
_NAME_NEAR = 24
_INITIALS = re.compile(r"(?<![^\W_])[A-Z]\. ?$")


def _stop(line: Line, match: re.Match[str], *, ending: bool) -> tuple[Piece, ...]:
    """The full stop that an abbreviation shares with its sentence."""
    if not match.group().endswith("."):
        return ()
    rest = line.text[match.end() : match.end() + 3].lstrip("\"')] ")
    over = line.is_over(match.end())
    starts = ending and line.text[match.end() : match.end() + 1] == " " and rest[:1].isupper()
    return (Piece(".", match.end() - 1, match.end()),) if over or starts else ()


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    form = match.group()
    if form == "v." and line.starts_sentence(match.start()):
        return None
    spoken = WORDS[form]
    if form == "c/o" and line.after(match.end())[:1].islower():
        spoken = "complaining of"
    before = line.adjacent(match.start())
    joined = line.text[: match.start()].endswith("& ")
    if (form in ("Co.", "CO.") and not (before or joined)) or (form == "max." and len(before) == 1):
        return None
    if form in ("S.C.", "I.M.") and line.starts_sentence(match.start()):
        return None  # a company: "S.C. Abc S.A."
    if form in ("P.O.", "p.o.") and line.after(match.end()).lower() == "box":
        return Saying(letters("PO", match.start()), match.end())
    if form.endswith("."):
        last = form.split()[-1]
        stop = _stop(line, match, ending=last in ENDINGS)
        return Saying(words(spoken, *match.span()) + stop, match.end())
    flags: tuple[Flag, ...] = ()
    if form == "D/C":
        reason = "D/C may be discharge or discontinue; read as letters"
        flags = (Flag(*match.span(), reason),)
    return Saying(words(spoken, *match.span()), match.end(), flags)


def _say_plain(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words(PLAIN[match.group()], *match.span()), match.end())


def _say_numbered(line: Line, match: re.Match[str]) -> Saying | None:
    form = match[1]
    follows = line.text[match.end() :][:2].lstrip()
    if not follows[:1].isdigit() and form.lower() not in ("fig.", "figs.", "tab.", "no."):
        return None
    if form == "No" and (line.starts_sentence(match.start()) or not follows[:1].isdigit()):
        return None  # "No 5 mg tablet is left": the answer no
    if form in ("no.", "min.", "sec.", "c.", "v.", "p.") and line.adjacent(match.start()).isdigit():
        return None  # "in 5 min. 3 tablets"
    return Saying(words(BEFORE_NUMBER[form], *match.span(1)), match.end(1))


def _say_dotted(line: Line, match: re.Match[str]) -> Saying | None:
    """`U.S.`, `B.V.`, `Ph.D.`: letters."""
    text = match.group()
    end = match.end()
    ending = match[3] or ("s" if match[2] == "s" and match[1].isupper() else "")
    pieces = letters(text[: len(text) - len(ending)], match.start())
    if ending:
        last = pieces[-1]
        pieces = (*pieces[:-1], Piece(last.text + "'s", last.start, end))
    if text.endswith(".") and line.is_over(end):
        pieces += (Piece(".", end - 1, end),)
    return Saying(pieces, end)


def _say_initial(line: Line, match: re.Match[str]) -> Saying | None:
    """`Y. pestis`, `J. Smith`: the dot of an initial is no stop; "vitamin C. Take" is one.

    After another single capital (an acronym already spelled out) it is the end of a sentence.
    """
    follows = line.text[match.end() :][:2].strip()
    before = line.adjacent(match.start())
    chain = _INITIALS.search(line.text, max(0, match.start() - 4), match.start())
    lettered = before.islower() or before.lower() in capitals.LETTERED
    if (lettered and follows[:1].isupper()) or (
        len(before) == 1 and before.isupper() and not chain
    ):
        return None
    return Saying(letters(match[1], match.start(1)), match.end())


_STREET = re.compile(
    r"St\.?(?= (?:Pharmacy|Clinic|Drugs?|Drugstore|Medical|Dental|Health|Suite|Ste|Apt|Unit|Floor))"
    r"|St\.(?! [A-Z])"
)
_NAME_BEFORE = re.compile(r"(?:[A-Z][a-z]+|\d(?:st|nd|rd|th)) $")


def _say_street(line: Line, match: re.Match[str]) -> Saying | None:
    """`Main St. Pharmacy`: after a name, and before no other name."""
    start = match.start()
    if not _NAME_BEFORE.search(line.text, max(0, start - _NAME_NEAR), start):
        return None
    return Saying(words("Street", *match.span()) + _stop(line, match, ending=False), match.end())


RULES = (
    Rule(_STREET, _say_street, "Main St. Pharmacy", "a"),
    Rule(
        _SAINT,
        lambda line, match: Saying(words("Saint", *match.span()), match.end()),
        "St. John's wort",
        "a",
    ),
    Rule(
        _COUNTED,
        lambda line, match: Saying(
            words("numbers" if match[1] == "Nos" else "number", *match.span()), match.end()
        ),
        "No. of tablets",
        "a",
    ),
    Rule(
        _MOUNT,
        lambda line, match: Saying(
            words("Mount" if match[1] == "Mt" else "Fort", *match.span()), match.end()
        ),
        "Mt. Sinai",
        "a",
    ),
    Rule(
        _CHEMICAL,
        lambda line, match: Saying(letters(match.group(), match.start()), match.end()),
        "dl-alpha-tocopherol: a form of a molecule, not deciliters",
        "a",
    ),
    Rule(_NUMBERED, _say_numbered, "No. 6, Fig. 3", "a"),
    Rule(_WORDS, _say, "e.g., i.e., vs.", "as"),
    Rule(_PLAIN, _say_plain, "the same without dots", "a"),
    Rule(_DOTTED, _say_dotted, "U.S., B.V.: letters", "a"),
    Rule(_INITIAL, _say_initial, "Y. pestis", "a"),
)
