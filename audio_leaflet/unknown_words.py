"""Words that a voice may say wrong because neither a lexicon nor common English has them.

A voice reads by rule what its dictionary lacks, and its rules are those of everyday English: they
fail on the names of medicines and on medical words (espeak-ng stresses "metformin" on the first
syllable). A person listens to these words once and gives the wrong ones an entry in a lexicon.
Speech recognition calls them out-of-vocabulary words. Two things mark a word:

- a stem of International Nonproprietary Names, unless the word is an everyday one
- rarity in general English, or absence from it, unless the word is a form of a common one

and one thing gives away a wrong reading of it: main stress before the last three syllables.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

import symspellpy

from audio_leaflet.respelling.sounds import NUCLEUS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from audio_leaflet.model import Script, Utterance

RARE = 0.5
"""Occurrences per million words of English below which a word is rare. The usual border of the
rare words is 1 (Zipf 3: van Heuven and others, SUBTLEX-UK, 2014); half of it lets everyday words
of illness pass that books seldom have (stuffy, wheezing)."""

EVERYDAY = 10.0
"""Occurrences per million words from which a word is an everyday one (Zipf 4: the same source); a
stem in it is then chance, as in "examine" and "April"."""

STEMS = {
    "-actide": "synthetic corticotropins",
    "-afil": "phosphodiesterase 5 inhibitors",
    "-alol": "alpha and beta blockers",
    "-anib": "angiogenesis inhibitors",
    "-astine": "antihistamines",
    "-azepam": "benzodiazepines",
    "-azole": "azole antifungals and others",
    "-azoline": "decongestants",
    "-azosin": "alpha blockers",
    "-bactam": "beta-lactamase inhibitors",
    "-bamate": "propanediol and pentanediol tranquillisers",
    "-barbital": "barbiturates",
    "-bendazole": "medicines against worms",
    "-betasol": "corticosteroids",
    "-bufen": "anti-inflammatory medicines",
    "-caine": "local anaesthetics",
    "cef-": "cephalosporins",
    "-ciclib": "cyclin-dependent kinase inhibitors",
    "-ciclovir": "antivirals of the aciclovir group",
    "-cillin": "penicillins",
    "-citabine": "nucleoside antivirals and cytostatics",
    "-conazole": "azole antifungals",
    "-coxib": "selective cyclooxygenase inhibitors",
    "-curium": "muscle relaxants",
    "-curonium": "muscle relaxants",
    "-cycline": "tetracyclines",
    "-dipine": "calcium channel blockers",
    "-dralazine": "antihypertensives",
    "-dronate": "bisphosphonates",
    "-dronic": "bisphosphonates",
    "-enatide": "GLP-1 receptor agonists",
    "-ergoline": "ergot derivatives",
    "-fenac": "anti-inflammatory medicines",
    "-fibrate": "fibrates",
    "-floxacin": "fluoroquinolones",
    "-flurane": "inhaled anaesthetics",
    "-formin": "biguanides against diabetes",
    "-gatran": "thrombin inhibitors",
    "-gepant": "CGRP receptor antagonists",
    "-gestone": "progestogens",
    "-gestrel": "progestogens",
    "-gliflozin": "SGLT2 inhibitors",
    "-glinide": "meglitinides against diabetes",
    "-gliptin": "DPP-4 inhibitors",
    "-glitazone": "thiazolidinediones against diabetes",
    "-glutide": "GLP-1 receptor agonists",
    "-grastim": "granulocyte colony-stimulating factors",
    "-grel": "platelet aggregation inhibitors",
    "-ifene": "oestrogen receptor modulators",
    "-kacin": "aminoglycosides",
    "-kinra": "interleukin receptor antagonists",
    "-kiren": "renin inhibitors",
    "-lukast": "leukotriene receptor antagonists",
    "-mab": "monoclonal antibodies",
    "-metasone": "corticosteroids",
    "-methasone": "corticosteroids",
    "-micin": "aminoglycosides",
    "-mycin": "antibiotics",
    "-nidazole": "nitroimidazoles",
    "-olol": "beta blockers",
    "-olone": "corticosteroids",
    "-onide": "corticosteroids",
    "-orexant": "orexin receptor antagonists",
    "-orphan": "morphinan derivatives",
    "-orphine": "opioids",
    "-oxacin": "quinolones",
    "-oxetine": "antidepressants",
    "-parib": "PARP inhibitors",
    "-parin": "heparins",
    "-penem": "carbapenems",
    "-peridol": "antipsychotics",
    "-peridone": "antipsychotics",
    "-platin": "platinum medicines against cancer",
    "-poetin": "erythropoietins",
    "-prazole": "proton pump inhibitors and others",
    "-pressin": "vasoconstrictors",
    "-pril": "ACE inhibitors",
    "-prilat": "ACE inhibitors",
    "-pristone": "progesterone receptor modulators",
    "-profen": "anti-inflammatory medicines",
    "-prost": "prostaglandins",
    "-racetam": "piracetam group",
    "-relin": "gonadotropin-releasing hormones",
    "-relix": "gonadotropin-releasing hormone antagonists",
    "-rubicin": "anthracyclines",
    "-sartan": "angiotensin II receptor antagonists",
    "-semide": "loop diuretics",
    "-setron": "serotonin 5-HT3 antagonists",
    "-siran": "small interfering RNA",
    "-spirone": "buspirone group",
    "-statin": "statins and other enzyme inhibitors",
    "-steride": "testosterone reductase inhibitors",
    "-sulfan": "alkylating cytostatics",
    "-taxel": "taxanes",
    "-tecan": "topoisomerase I inhibitors",
    "-tegravir": "integrase inhibitors",
    "-teplase": "tissue plasminogen activators",
    "-terol": "bronchodilators",
    "-thiazide": "thiazide diuretics",
    "-tiapine": "antipsychotics",
    "-tiazem": "calcium channel blockers",
    "-tidine": "H2 receptor antagonists",
    "-tinib": "tyrosine kinase inhibitors",
    "-trexate": "folic acid analogues",
    "-trexed": "folic acid analogues",
    "-tricin": "polyene antibiotics",
    "-triptan": "serotonin agonists against migraine",
    "-triptyline": "tricyclic antidepressants",
    "-tropium": "anticholinergics",
    "-vaptan": "vasopressin receptor antagonists",
    "-vir": "antivirals",
    "-virine": "reverse transcriptase inhibitors",
    "-vudine": "nucleoside reverse transcriptase inhibitors",
    "-xaban": "factor Xa inhibitors",
    "-zolam": "benzodiazepines",
    "-zolid": "oxazolidinone antibiotics",
}
"""Stems of generic names and what they stand for. Source: WHO, "The use of stems in the selection
of International Nonproprietary Names (INN) for pharmaceutical substances", 2018, with the stems of
United States Adopted Names where they differ. Stems of two letters are left out: chance."""

_BEFORE_STEMS = re.compile("|".join(s[:-1] for s in STEMS if s.endswith("-")))
_ENDS_IN_STEM = re.compile(
    # The longest first: -conazole tells more than -azole.
    f"(?:{'|'.join(sorted((s[1:] for s in STEMS if s.startswith('-')), key=len, reverse=True))})$"
)

PREFIXES = (
    *("anti", "co", "contra", "counter", "de", "dis", "hyper", "im", "in", "inter", "micro"),
    *(
        "mid",
        "mini",
        "mis",
        "mono",
        "multi",
        "non",
        "out",
        "over",
        "post",
        "pre",
        "re",
        "self",
        "semi",
    ),
    *("sub", "super", "tri", "ultra", "un", "under", "up", "well"),
    *("centi", "deci", "kilo", "mega", "milli", "nano", "pico"),
)
"""What may stand before a common word without making it harder to read."""

SUFFIXES = {
    "'s": ("",), "s'": ("s",), "s": ("",), "es": ("", "e"), "ies": ("y",),
    "n't": ("",), "not": ("",), "'ll": ("",), "'re": ("",), "'ve": ("",), "'d": ("",),
    "ed": ("", "e"), "ied": ("y",), "ing": ("", "e"), "er": ("", "e"), "ier": ("y",),
    "est": ("", "e"), "iest": ("y",), "or": ("", "e"), "ly": ("", "le"), "ily": ("y",),
    "ally": ("", "al"), "ness": ("",), "iness": ("y",), "able": ("", "e"), "ably": ("able",),
    "less": ("",), "like": ("",), "ful": ("",), "fully": ("ful",), "ization": ("ize",),
    "isation": ("ise",), "ability": ("able",), "ation": ("e",), "y": ("", "e"),
}  # fmt: skip
"""Endings of English words, and what stood in their place."""

BRITISH = (
    ("or", "our"), ("er", "re"), ("e", "ae"), ("e", "oe"), ("l", "ll"), ("yz", "ys"),
    ("iz", "is"), ("ens", "enc"), ("num", "nium"), ("g", "gue"), ("f", "ph"),
)  # fmt: skip
"""American spellings and British ones: the list of common words is in British spelling."""

NEUTRAL = (
    *("able", "ary", "ative", "ed", "er", "ers", "ful", "ing", "ism", "less"),
    *("ly", "ment", "ments", "ness", "or", "ors", "ory"),
)
"""Endings that leave the stress of a word where it was, and add a syllable after it."""

_PARTS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile(r"[a-z\u00df-\u024f']+")
_SHORTEST = 4
"""Letters of the shortest word that is looked at."""


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word that someone should listen to."""

    word: str
    """In lower case, without a possessive; the singular if a leaflet has both numbers."""
    count: int
    """Times that it is said in all leaflets, in any form."""
    where: str
    """File and line where it is first said."""
    why: str
    """For people: the stem that it has, or that it is rare."""
    said: str
    """The phonemes that the engine would say; empty if the engine cannot tell."""
    misread: bool
    """Whether `said` is all but surely wrong, by where its stress is."""


def unknown_words(
    scripts: Iterable[Script], reading: Callable[[str, str], str]
) -> list[UnknownWord]:
    """The words of all scripts that need a pronunciation, most frequent first.

    Those that are as frequent come in alphabetical order, misread ones before. A word that has a
    pronunciation is left out, and so are languages other than English, for which there is no
    list of common words. `reading` takes a word and its BCP 47 language tag and tells the phonemes
    that the engine would say, in IPA; empty if it cannot tell.
    """
    counts: Counter[str] = Counter()
    place: dict[str, Utterance] = {}
    for utterance in _utterances(scripts):
        for spoken in utterance.spoken.words:
            if spoken.pronunciation is None:
                counts[spoken.text] += 1
                place.setdefault(spoken.text, utterance)
    totals: Counter[str] = Counter()
    reasons: dict[str, str] = {}
    for text, count in counts.items():
        for word in _parts(text):
            why = reason(word)
            if why:
                totals[word] += count
                reasons[word] = why
                place.setdefault(word, place[text])
    for word in list(reasons):
        if word.endswith("s") and word[:-1] in reasons:
            totals[word[:-1]] += totals.pop(word)
    found = []
    for word, count in totals.items():
        said = reading(word, place[word].lang)
        where = place[word].where
        found.append(UnknownWord(word, count, where, reasons[word], said, _is_misread(word, said)))
    return sorted(found, key=lambda each: (-each.count, not each.misread, each.word))


@functools.lru_cache(maxsize=65536)
def reason(word: str) -> str:
    """Why an English word in lower case is likely to be said wrong, for people; empty if it is not.

    Its forms (plural, past, adverb), its prefixes, its two halves and its British spelling are
    looked up with it, so that only words count that are strange in themselves.
    """
    frequency = _frequency(word)
    if frequency >= EVERYDAY:
        return ""
    stem = _stem(word)
    if stem:
        return f"{stem} is the stem of {STEMS[stem]}"
    return "" if frequency >= RARE or _is_compound(word) else "rare in English"


def _utterances(scripts: Iterable[Script]) -> Iterator[Utterance]:
    for script in scripts:
        for utterance in script.utterances():
            if utterance.lang.split("-")[0].lower() == "en":
                yield utterance


def _parts(text: str) -> Iterator[str]:
    """The words of a hyphenated one, in lower case, without the possessive."""
    for part in _PARTS.findall(text.lower().replace("’", "'")):
        word = part.removesuffix("'s")
        if len(word) >= _SHORTEST and _LATIN.fullmatch(word):
            yield word


def _stem(word: str) -> str:
    """The stem that a generic name, or its plural, is built on; empty if there is none."""
    found = _ENDS_IN_STEM.search(word) or _ENDS_IN_STEM.search(word.removesuffix("s"))
    if found and found.start():
        return f"-{found[0]}"
    begun = _BEFORE_STEMS.match(word)
    return f"{begun[0]}-" if begun else ""


def _is_misread(word: str, ipa: str) -> bool:
    """Whether the main stress is further from the end than English has it.

    It falls on one of the last three syllables of a word (the three-syllable window: Hayes, A
    Metrical Theory of Stress Rules, 1980), before endings that leave the stress where it was.
    espeak-ng stresses 805 of 2,333 rare medical words further from the end, 795 of them wrongly.
    """
    _, mark, after = ipa.partition("ˈ")
    window = 4 if word.endswith(NEUTRAL) else 3
    return bool(mark) and len(re.findall(NUCLEUS, after)) > window


# ---------------------------------------------------------------- common English


@functools.cache
def _list() -> Mapping[str, float]:
    """Common words of English with their occurrences per million words.

    The list of symspellpy: the 82,765 words of SCOWL's spelling lists that Google's books of
    English have, with how often they have them. It has hardly any name of a medicine.
    """
    text = (resources.files(symspellpy) / _FILE).read_text("utf-8-sig")
    counted = {word: int(count) for word, count in map(str.split, text.splitlines())}
    million = sum(counted.values()) / 1e6
    return {word: count / million for word, count in counted.items()}


_FILE = "frequency_dictionary_en_82_765.txt"


def _frequency(word: str) -> float:
    """Occurrences per million words of the word, or of what it is a form of; 0 if not listed."""
    return max(_listed(form) for form in _forms(word))


def _listed(word: str) -> float:
    found = _list().get(word, 0.0)
    if found < RARE:
        for american, british in BRITISH:
            for at in [m.start() for m in re.finditer(american, word)]:
                spelt = word[:at] + british + word[at + len(american) :]
                found = max(found, _list().get(spelt, 0.0))
    return found


def _forms(word: str) -> Iterator[str]:
    """The word and what it may be a form of: without ending, without prefix."""
    for base in (word, *_bases(word)):
        yield base
        for prefix in PREFIXES:
            rest = base.removeprefix(prefix)
            if rest != base and len(rest) >= _SHORTEST:
                yield rest


def _bases(word: str) -> Iterator[str]:
    for suffix, befores in SUFFIXES.items():
        rest = word.removesuffix(suffix)
        if rest != word and len(rest) > 1:
            yield from (rest + before for before in befores)
            if len(rest) > 3 and rest[-1] == rest[-2]:  # scarring
                yield rest[:-1]


def _is_compound(word: str) -> bool:
    """Whether it is two everyday words in one, such as painkillers."""
    return any(
        _list().get(word[:at], 0.0) >= EVERYDAY and _frequency(word[at:]) >= EVERYDAY
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1)
    )
