"""A slash between words: "or" for alternatives, "and" between medicines given together.

Sources: ISMP 2024 (between medicines never "per" or "slash"), and the writing of consumer
monographs, where it lists alternatives ("itching/swelling").
"""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import MEDICINE, Line, Rule, Saying, listed, words

_STEMS = re.compile(
    r"(?:pril|prilat|sartan|vir|statin|olol|alol|mab|tide|azole|cillin|mycin|micin|profen|codone|"
    r"morphone|setron|gliptin|gliflozin|formin|thiazide|thiazone|barbital|caine|dipine|floxacin|cycline|"
    r"cef\w*|xaban|gatran|tinib|ciclib|parib|lukast|triptan|oxetine|azepam|zolam|tadine|terol|"
    r"ciferol|vudine|citabine|platin|rubicin|lukin|asone|olone|onide|estradiol|gestrel|estrel|drone|acetaminophen|paracetamol|clavulanate|clavulanic|"
    r"bactam|penem|sulfa\w*|trimethoprim|ephrine|ephedrine|amine|idine|parin|kacin|quine|"
    r"curonium|tropium|glinide|glitazone|fibrate|prazole|azoline|zide|semide|actone|plase)$",
    re.IGNORECASE,
)
"""Endings that the lists of USAN and INN stems give to medicines."""

_GIVEN_TOGETHER = listed(
    "magnesium aluminum aluminium calcium zinc iron sodium potassium placebo mtx caffeine codeine "
    "carbonate aspirin hydroxide levodopa carbidopa naloxone insulin acetate "
    "fumarate ethinyl hctz apap smx tmp"
)
_CHAIN = re.compile(r"[\w'-]{2,40}(?: ?/ ?[\w'-]{2,40})+")
_REACH = 120
"""Characters around a slash in which the words that it joins are looked for."""
_JOINT = re.compile(r" ?/ ?(?=[^\W\d_]|[\"'(])|/(?=\d)")
_PLURAL = re.compile(r"\w\((?:e?s|E?S)\)$")
_STRENGTHS = re.compile(r"[\w'-]{2,30} \d{1,4}(?:\.\d{1,3})?(?: ?mg)?[/-]\d")
"""A word and two strengths after a slash: "amox/clav 875/125"."""
_RATIO = re.compile(r"[A-Za-z]{2,20} ratios?(?!\w)")
"""The second part of a ratio: "blood/plasma ratio"."""
_AND_OR = re.compile(r"(and|either) ?/ ?or(?!\w)", re.IGNORECASE)


def is_medicine(word: str) -> bool:
    """Whether a word is a medicine, as far as its ending or the lexicon shows."""
    return word == MEDICINE or word.lower() in _GIVEN_TOGETHER or bool(_STEMS.search(word))


def _say_and_or(line: Line, match: re.Match[str]) -> Saying:
    end = match.end()
    first = match[1].lower()
    if first == "either":
        first = match[1]
    return Saying(words(first, *match.span(1)) + words("or", end - 2, end), end)


def _say(line: Line, match: re.Match[str]) -> Saying | None:
    before, after = line.adjacent(match.start()), line.after(match.end())
    if not before and _PLURAL.search(line.text, max(0, match.start() - 4), match.start()):
        spoken = "or" if after else ","
        return Saying(words(spoken, *match.span()), match.end())
    if not before:
        return Saying(words(",", *match.span()), match.end())
    if _RATIO.match(line.text, match.end()):
        spoken = "to"
    elif len(before) == 1 and len(after) == 1:
        spoken = ","  # hepatitis A/B: letters
    elif line.text[match.end()].isdigit() or before[-1:].isdigit() or _is_code(line, match.end()):
        spoken = "," if before[-1:].isdigit() else "slash"
    elif (
        is_medicine(before)
        or is_medicine(after)
        or _joins_medicines(line, match.start())
        or _STRENGTHS.match(line.text, match.end())
    ):
        spoken = "and"
    else:
        spoken = "or"
    return Saying(words(spoken, *match.span()), match.end())


def _joins_medicines(line: Line, at: int) -> bool:
    """Whether another word of the same chain is a medicine: abacavir/lamivudine/xyz."""
    chain = next(
        (
            found.group()
            for found in _CHAIN.finditer(line.text, max(0, at - _REACH), at + _REACH)
            if found.start() < at < found.end()
        ),
        "",
    )
    return any(is_medicine(word.strip()) for word in chain.split("/"))


def _is_code(line: Line, at: int) -> bool:
    """An imprint such as FIL/F40."""
    return bool(re.match(r"[A-Z]{1,3}\d", line.text[at : at + 4]))


BOTH = (Rule(_AND_OR, _say_and_or, "and/or is said as both words", "a"),)
"""Tried before words in capitals."""

RULES = (Rule(_JOINT, _say, "alternatives, or medicines given together", "s"),)
