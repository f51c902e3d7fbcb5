"""Words in capitals in Spanish: emphasis is said as words, acronyms as letters.

Spanish syllables end in few consonants, so what cannot be pronounced is an acronym (VIH, INR,
ADN); `acronyms` has the rows for what can be and is one all the same.
"""

from __future__ import annotations

import re

from audio_leaflet.model import Flag
from audio_leaflet.verbalise.core import Line, Piece, Rule, Saying, listed, words
from audio_leaflet.verbalise.es import acronyms, numbers

_UPPER = "A-ZÁÉÍÓÚÜÑ"
_VOWEL = "AEIOUÁÉÍÓÚÜ"
_ONSET = (
    "B|C|D|F|G|H|J|K|L|LL|M|N|Ñ|P|QU|R|RR|S|T|V|W|X|Y|Z|CH|SH|BL|BR|CL|CR|DR|FL|FR|GL|GR|PL|PR|"
    "TR|TL|PS|GU|KL|TH|PH"
)
_CODA = "[BCDFGLMNPRSTXZ]|[NRBLC]S|Y"
_LAST = "[LNRSDZXYMTC]|[NRLC]S"
_SYLLABLES = re.compile(
    rf"(?:(?:{_ONSET})?[{_VOWEL}]{{1,3}}(?:{_CODA})?)*(?:{_ONSET})?[{_VOWEL}]{{1,3}}(?:{_LAST})?"
)
_LONGEST = 40
_CAPS = re.compile(rf"([{_UPPER}]{{2,}})(s|es)?(?![^\W_]|'[^\W\d_])")
_ONE = re.compile(rf"([a-záéíóúüñ{_UPPER}])(?![^\W_])")
_MIXED = re.compile(rf"({'|'.join(map(re.escape, acronyms.MIXED))})(?![^\W_])")
_TALL = re.compile(rf"(?=\w{{7,40}}(?!\w))[a-záéíóúñ]+[{_UPPER}]{{3,}}[a-záéíóúñ]*")
_INNER = re.compile(r"(?=[A-Za-z]*[a-z])(?=[A-Za-z]+[A-Z])[A-Za-z]{2,6}(?![^\W_])")
_BEFORE_GREEK = re.compile(r"[A-Za-z]{1,12}(?=[α-ωµ](?![Ͱ-Ͽ]))")
_SHOUTED = re.compile(rf"(?<!\w)[{_UPPER}]{{2,}}(?!\w)")
_NEAR = 24
_LETTERED = listed("vitamina cromosoma eje tipo clase hepatitis grupo letra factor coenzima")
"""After these a single letter is a letter, whatever word it looks like."""
_LONG = 7
"""Letters from which a word with enough vowels is no acronym."""
_LETTER_AFTER = re.compile(r" [B-DF-NP-TV-XZ](?!\w)")
_SHORT = 3
"""Letters of a word that is an acronym unless it is known or stands among words in capitals."""
LETTER_Y = "ye"
"""The name of the letter: a capital Y that stands alone is the word "y" to every voice."""


def is_pronounceable(text: str) -> bool:
    """Whether the letters make Spanish syllables."""
    return len(text) <= _LONGEST and bool(_SYLLABLES.fullmatch(text.upper()))


def letters(text: str, start: int) -> tuple[Piece, ...]:
    """The names of the letters, single capitals; Y by its name in letters."""
    return tuple(
        Piece(LETTER_Y if each in "yY" else each.upper(), start + at, start + at + 1)
        for at, each in enumerate(text)
        if each.isalpha()
    )


def is_word(line: Line, start: int, text: str) -> bool:
    """Whether capitals are emphasis, or an acronym that is said as a word."""
    if text in acronyms.SAID_AS_WORDS or text.lower() in acronyms.SHORT_WORDS:
        return True
    if text in acronyms.LETTERS:
        return False
    if not is_pronounceable(text):
        return len(text) >= _LONG and sum(sign in _VOWEL for sign in text) * 4 >= len(text)
    return len(text) > _SHORT or _is_shouted(line, start, text)


def _is_shouted(line: Line, start: int, text: str) -> bool:
    """Whether other words beside it stand in capitals too and are words."""
    end = start + len(text)
    around = line.text[max(0, start - _NEAR) : start] + "  " + line.text[end : end + _NEAR]
    return any(
        len(word) > _SHORT and is_pronounceable(word) and word not in acronyms.LETTERS
        for word in _SHOUTED.findall(around)
    )


def cased(line: Line, start: int, text: str) -> str:
    """Capitals in lower case, the first letter of a sentence excepted."""
    low = text.lower()
    known = text in acronyms.SAID_AS_WORDS
    return low.capitalize() if line.starts_sentence(start) and not known else low


def _say(line: Line, match: re.Match[str]) -> Saying:
    text, tail = match[1], match[2] or ""
    span = match.span()
    if text in acronyms.AMBIGUOUS:
        flag = Flag(*span, f"may be {acronyms.AMBIGUOUS[text]}; read as letters")
        return Saying(letters(text, span[0]), span[1], (flag,))
    if is_word(line, span[0], text):
        return Saying(words(cased(line, span[0], text) + tail, *span), span[1])
    # the plural of an acronym is not heard (RAE): "los ARN", also where an s is printed
    pieces = letters(text, span[0])
    last = pieces[-1]
    return Saying((*pieces[:-1], Piece(last.text, last.start, span[1])), span[1])


def _say_one(line: Line, match: re.Match[str]) -> Saying:
    """A single letter is its name; a, e, o, u and y are words, unless a label tells otherwise."""
    sign, (start, end) = match[1], match.span()
    if sign.lower() not in "aeouyáó" or _is_letter(line, start, end):
        return Saying(letters(sign, start), end)
    shouted = _SHOUTED.search(line.text, max(0, start - _NEAR), end + _NEAR)
    spoken = sign.lower() if shouted and not line.starts_sentence(start) else sign
    number = numbers.read(line, end + 1) if line.text[end : end + 1] == " " else None
    if spoken == "o" and number and number.say().startswith("o"):
        spoken = "u"  # siete u ocho
    return Saying(words(spoken, start, end), end)


def _is_letter(line: Line, start: int, end: int) -> bool:
    """Whether A, E, O, U or Y is no word: "vitamina E", "X e Y", "A/B"."""
    if line.text[start].islower():
        return False
    if line.adjacent(start).lower() in _LETTERED:
        return True
    joints = line.text[start - 1 : start] + line.text[end : end + 1]
    return "/" in joints or "-" in joints or bool(_LETTER_AFTER.match(line.text, end))


def _say_mixed(line: Line, match: re.Match[str]) -> Saying:
    return Saying(words(acronyms.MIXED[match[1]], *match.span()), match.end())


def _say_tall(line: Line, match: re.Match[str]) -> Saying:
    """`hidrOXIzina`: capitals that tell look-alike names apart, for the eye only."""
    return Saying(words(match.group().lower(), *match.span()), match.end())


def _say_inner(line: Line, match: re.Match[str]) -> Saying:
    """`ddI`, `CLcr`: capitals amid small letters; a word only if it can be pronounced."""
    text = match.group()
    if is_pronounceable(text):
        return Saying(words(text.lower(), *match.span()), match.end())
    return Saying(letters(text, match.start()), match.end())


def _say_before_greek(line: Line, match: re.Match[str]) -> Saying:
    """`TNFα`: the letters before a Greek one in the same token."""
    text, (start, end) = match.group(), match.span()
    if len(text) > _SHORT and is_pronounceable(text):
        return Saying(words(text.lower() if text.isupper() else text, start, end), end)
    return Saying(letters(text, start), end)


RULES = (
    Rule(_MIXED, _say_mixed, "HbA1c, pH: not as their letters suggest", "a"),
    Rule(_TALL, _say_tall, "hidrOXIzina: tall man letters", "a"),
    Rule(_BEFORE_GREEK, _say_before_greek, "TNFα", "a"),
    Rule(_CAPS, _say, "words and acronyms in capitals", "a"),
    Rule(_INNER, _say_inner, "ddI, CLcr: acronyms with small letters in them", "a"),
    Rule(_ONE, _say_one, "names of letters, conjunctions", "a"),
)
