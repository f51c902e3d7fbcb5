"""Spanish words in capitals, sorted: a row only where the general rule of `capitals` is wrong."""

from __future__ import annotations

from audio_leaflet.verbalise.core import listed

LETTERS = listed(
    "AAS ISR EMA ALAT ASAT IRA HIV UE CE IL ARA MAO OTC SAP UV IPP AMP RAM ATC PAS TIC INTI"
)
"""Said letter by letter although they can be pronounced."""

SAID_AS_WORDS = listed(
    "AEMPS COFEPRIS SIDA AINE AINES EPOC IMAO IMAOS IECA IECAS COVID UCI TAC DIU SARS"
)
"""Acronyms with a name of their own."""

AMBIGUOUS = {
    "MS": "morphine sulfate, multiple sclerosis, or another",
    "DC": "discontinue, discharge, or another",
    "OD": "right eye or once daily",
    "OI": "left eye or another",
    "AO": "both eyes or another",
}
"""Said as letters and shown to a pharmacist."""

SHORT_WORDS = listed(
    "a al de del el en es ha he la las le les lo los me mi mis ni no nos o os para por que se sea "
    "ser si sí sin su sus te tu un una uno unos unas va ve vez y ya yo u e más con cada dos tres "
    "seis diez ojo oído uso vía oral piel no sal mes año día hora tos gel spray kit pie voz luz "
    "ojos usar use tome lea leer dar dé dosis antes tras ante bajo agua niño bebé"
)
"""Ordinary short words: in capitals they are emphasis, not acronyms."""

MIXED = {
    "pH": "P H",
    "HbA1c": "H B A uno C",
    "Hb": "H B",
    "Cmax": "C máx",
    "Cmáx": "C máx",
    "Tmax": "T máx",
    "NaCl": "N A C L",
    "KCl": "K C L",
    "HCl": "H C L",
    "IgG": "I G G",
    "IgE": "I G E",
    "IgA": "I G A",
    "IgM": "I G M",
    "ClCr": "C L C R",
    "CrCl": "C R C L",
    "TFGe": "T F G E",
    "mAb": "M A B",
    "PhD": "P H D",
    "GmbH": "G M B H",
    "ARNm": "A R N M",
}
"""Mixed capitals whose saying does not follow from their letters."""
