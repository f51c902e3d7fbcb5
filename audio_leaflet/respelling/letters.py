"""The letters of one printed syllable, and the sounds they stand for.

The tables hold the spellings that authors use, most of them from the keys of USAN and Wikipedia and
the practice of NCI. Which sound of a vowel is said depends on its stress and on its neighbours:
that is decided in `sounds`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Vowel:
    """The sounds of one vowel of English, in espeak-ng's en-us notation."""

    stressed: str
    closed: str
    """Unstressed, before a consonant of the same syllable."""
    open: str
    """Unstressed, at the end of the syllable."""


def _full(sound: str) -> Vowel:
    return Vowel(sound, sound, sound)


# Keywords are those of Wells's lexical sets where there is one.
SOUNDS = {
    "TRAP": Vowel("æ", "æ", "ə"),
    "DRESS": Vowel("ɛ", "ɛ", "ə"),  # e: se, te, me are weak when unstressed
    "EH": _full("ɛ"),  # eh: written so because it is not weak
    "KIT": _full("ɪ"),
    "LOT": _full("ɑː"),
    "STRUT": Vowel("ʌ", "ə", "ə"),
    "FOOT": _full("ʊ"),
    "PALM": Vowel("ɑː", "ɑː", "ə"),  # ah: English has no unstressed open ɑː (-tah, -dah)
    "FACE": _full("eɪ"),
    "FLEECE": Vowel("iː", "iː", "i"),
    "PRICE": _full("aɪ"),
    "GOAT": _full("oʊ"),
    "GOOSE": _full("uː"),
    "THOUGHT": _full("ɔː"),
    "CHOICE": _full("ɔɪ"),
    "MOUTH": _full("aʊ"),
    "COMMA": Vowel("ʌ", "ə", "ə"),
    "NURSE": Vowel("ɜː", "ɚ", "ɚ"),
    "START": _full("ɑːɹ"),
    "NORTH": _full("ɔːɹ"),
    "SQUARE": _full("ɛɹ"),
    "NEAR": _full("ɪɹ"),
    "CURE": _full("ʊɹ"),
    "FIRE": _full("aɪɚ"),
    "SOUR": _full("aʊɚ"),
}


def _by_spelling(table: Mapping[str, str]) -> dict[str, str]:
    return {spelling: key for key, spellings in table.items() for spelling in spellings.split()}


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


# Vowel spellings; the longest that fits is taken. "+" before the keyword asks for /j/ (cue, pure).
_VOWELS = _by_spelling(
    {
        "TRAP": "a",
        "DRESS": "e",
        "KIT": "i y ih",
        "LOT": "o ä",
        "STRUT": "u uh",
        "COMMA": "ə ᵊ",
        "PALM": "ah aa",
        "EH": "eh",
        "GOAT": "oh oe oa eau ō",
        "FOOT": "uu u\u0307",
        "FACE": "ay ai ae eigh ey ā",
        "FLEECE": "ee ea ei ie ē",
        "PRICE": "igh eye aye ye uy ī",
        "GOOSE": "oo ui ü",
        "+GOOSE": "ue ew eu",
        "MOUTH": "ou ow au\u0307",
        "CHOICE": "oy oi ȯi",
        "THOUGHT": "aw au augh ough ȯ",
        "START": "ar ahr aar är",
        "SQUARE": "arr air ayr ehr aer",
        "NURSE": "er err ur urr uhr ər",
        "NEAR": "ir irr ihr eer ear ier yr",
        "NORTH": "or orr ohr oar awr aur ȯr",
        "CURE": "oor uur u\u0307r",
        "+CURE": "eur ewr uer",
        "SOUR": "our owr",
        "FIRE": "eyer yer",
    }
)

# Vowel spellings that depend on the consonants after them, which are said too: ball, bold, book.
_BEFORE = {"all": "THOUGHT", "old": "GOAT", "olt": "GOAT", "olk": "GOAT", "ook": "FOOT"}

# Spellings with another sound at the end of their syllable.
_OPEN = {
    "ai": "PRICE",  # Thai, bonsai; rain when closed
    "ie": "PRICE",  # pie; field when closed
    "y": "PRICE",  # NCI and Wikipedia write long i so: my, sy, ly
    "o": "GOAT",
    "u": "+GOOSE",  # Hu-, nu-, tru-: the short vowel would be written uh
}

# Silent e: with one consonant before it, it makes the vowel long (USAN's key: -rate, -bite, -toe).
_LONG = {"a": "FACE", "e": "FLEECE", "i": "PRICE", "o": "GOAT", "u": "+GOOSE", "y": "PRICE"}
_LONG_R = {"a": "SQUARE", "e": "NEAR", "i": "FIRE", "o": "NORTH", "u": "+CURE", "y": "FIRE"}
_SILENT_E = re.compile(r"([aeiouy])(th|[bcdfgklmnprstvz])e")

# Consonant spellings; the longest that fits is taken.
_CONSONANTS = {
    spelling: sounds
    for sounds, spellings in (
        (("b",), "b bb"),
        (("d",), "d dd"),
        (("f",), "f ff ph"),
        (("h",), "h"),
        (("k",), "k kk c cc ck q kh"),
        (("l",), "l ll"),
        (("m",), "m mm"),
        (("n",), "n nn"),
        (("p",), "p pp"),
        (("s",), "s ss"),
        (("t",), "t tt"),
        (("v",), "v vv"),
        (("w",), "w wh hw"),
        (("z",), "z zz"),
        (("ŋ",), "ŋ ng"),
        (("ɡ",), "g gg gh"),
        (("ɹ",), "r rr rh"),
        (("dʒ",), "j dg dj"),
        (("k", "w"), "qu"),
        (("k", "s"), "x"),
        (("j",), "y"),
        (("tʃ",), "ch tch"),
        (("ʃ",), "sh sch"),
        (("ʒ",), "zh"),
        (("θ",), "th"),
        (("ð",), "dh"),
        (("ŋ", "k"), "nk"),
        (("ŋ", "k", "s"), "nx"),
    )
    for spelling in spellings.split()
}

# At the beginning of a word a first letter is silent, or x is z.
_INITIAL = {
    "x": ("z",),
    "kn": ("n",),
    "gn": ("n",),
    "pn": ("n",),
    "mn": ("n",),
    "wr": ("ɹ",),
    "ps": ("s",),
    "pt": ("t",),
}

# Before e, i and y, c is s; g is soft only with silent e, because authors write j for the sound.
_SOFT = {"c": ("s",), "sc": ("s",), "cc": ("k", "s")}
_SOFT_AT_END = {"ge": ("dʒ",), "dge": ("dʒ",), "nge": ("n", "dʒ"), "the": ("ð",)}

# English words that authors use as syllables and that the rules above would misread, respelled.
# Words that are likelier a piece of a medicine's name (to, do, the, some, rose) are not of them.
_WORDS = _pairs(
    "two=too who=hoo you=yoo your=yor lou=loo own=ohn door=dor floor=flor four=for "
    "pour=por give=giv love=luv bear=bair wear=wair pear=pair "
    "where=wair head=hed bread=bred heart=hahrt guy=gye hugh=hyoo buy=bye key=kee "
    "talk=tawk walk=wawk sure=shoor soup=soop group=groop youth=yooth through=throo though=dhoh "
    "mind=mynde kind=kynde find=fynde put=puut push=puush pull=puul full=fuul bull=buul "
    "good=guud wood=wuud foot=fuut roll=rohl toll=tohl "
    "wise=wyze rise=ryze ease=eez please=pleez salt=sawlt "
    "blown=blohn flown=flohn grown=grohn known=nohn shown=shohn thrown=throhn"
)

# Digits are words as well: methyl-5-aminolevulinate.
_DIGITS = _pairs("1=wun 2=too 3=three 4=for 5=fyve 6=siks 8=ayt 7=sevun 9=nyne 0=zeeroh")

# Consonants by name, respelled.
_NAMES = _pairs(
    "b=bee c=see d=dee f=ef g=jee h=aych j=jay k=kay l=el m=em n=en p=pee q=kyoo r=ar s=es "
    "t=tee v=vee w=dubulyoo x=eks z=zee"
)

# NCI and Wikipedia write aʊ as ow without exception; others mean the English word.
_OW_WORDS = ("low", "slow", "flow", "glow", "blow", "grow", "show", "snow", "know", "crow", "throw")

_YOD_NEVER_AFTER = ("t", "d", "n", "s", "z", "l", "θ", "ɹ", "tʃ", "dʒ", "ʃ", "ʒ", "j", "w")
"""Americans say new, due, suit and lute without /j/."""

_VOWEL_LETTERS = "aeiouəāēīōüȯäᵊ\u0307"
"""The last is the dot above of Merriam-Webster's u̇, which has no code point of its own."""

_SYLLABIC = "lmnr"


def _longest_first(table: Mapping[str, object]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)))


_VOWEL = _longest_first(_VOWELS)
_CONSONANT = _longest_first(_CONSONANTS)
_INITIAL_CONSONANT = _longest_first(_INITIAL)


@dataclass(slots=True)
class Beat:
    """One vowel with the consonants around it: what is sounded as one syllable."""

    onset: list[str]
    vowel: str
    """Keyword of SOUNDS."""
    spelling: str = ""
    """The letters of the vowel."""
    coda: list[str] = field(default_factory=list)
    plain_s: bool = False
    """Whether it ends in one letter s, which English may voice; ss and se it does not."""


def read(printed: str, *, initial: bool, strict: bool) -> list[Beat] | None:
    """The beats of one printed syllable, usually one; None if it has no vowel.

    `initial` says that it begins its word. `strict` says that its convention gives each spelling
    one sound, so English words are not looked up.
    """
    text = _plain_letters(printed)
    text = _DIGITS.get(text, text)
    if not strict:
        if text.removesuffix("s") in _OW_WORDS:
            text = text.replace("ow", "oh")
        text = _WORDS.get(text, text)
    if not any(_is_vowel(text, at) for at in range(len(text))):
        return _syllabic(text)
    beats: list[Beat] = []
    held: list[str] = []
    """Consonants since the last vowel."""
    at = 0
    while at < len(text):
        if _is_vowel(text, at):
            if beats and held and text[at:] == "e":
                break  # silent
            if beats:
                beats[-1].coda, held = held[:-1], held[-1:]
            beat, at = _vowel(text, at, held)
            beats.append(beat)
            held = []
        else:
            sounds, at = _consonant(text, at, initial=initial and at == 0, after_vowel=bool(beats))
            held += sounds
    if not beats:
        return None  # the only vowel letter was the u of qu
    beats[-1].coda += held
    if len(beats) > 1 and text.endswith("y") and beats[-1].spelling == "y":
        beats[-1].vowel = "FLEECE"  # a whole end of a word (ity), read as English
    beats[-1].plain_s = re.search("[^s]s$", text) is not None
    return beats


def _plain_letters(printed: str) -> str:
    """Lower case; accents that no convention uses go (é is e)."""
    text = unicodedata.normalize("NFC", printed.lower())
    kept = (c if c in _VOWEL_LETTERS else unicodedata.normalize("NFD", c)[0] for c in text)
    return "".join(kept)


def _is_vowel(text: str, at: int) -> bool:
    if text[at] != "y":
        return text[at] in _VOWEL_LETTERS
    after = text[at + 1 : at + 3]
    if not after or after[0] not in _VOWEL_LETTERS:
        return True
    # After a consonant ye is a vowel (mye, lyse) and y before another vowel is /j/ (kyoo, nyeh).
    return at > 0 and after[0] == "e" and after[1:] not in ("h", "e", "a")


def _vowel(text: str, at: int, onset: list[str]) -> tuple[Beat, int]:
    rest = text[at:]
    silent = _SILENT_E.fullmatch(rest)
    coda: list[str] = []
    if silent:
        letter, consonant = silent.groups()
        spelling = rest
        key = (_LONG_R if consonant == "r" else _LONG)[letter]
        if consonant != "r":
            soft = {"c": "s", "g": "dʒ", "th": "ð"}
            coda = [soft.get(consonant) or _CONSONANTS[consonant][0]]
        end = len(text)
    else:
        match = _VOWEL.match(text, at)
        spelling = match[0] if match else text[at]
        key = _VOWELS.get(spelling, "COMMA")
        end = at + len(spelling)
        if end == len(text):
            key = _OPEN.get(spelling, key)
        for letters, sound in _BEFORE.items():
            if rest.startswith(letters):
                key = sound
                end = at + len(letters.rstrip("lkdt"))
                spelling = text[at:end]
    if spelling == "ou" and onset[-1:] == ["j"]:
        key = "GOOSE"
    if spelling == "aye" and onset:
        key = "FACE"  # Faye, Kaye; aye alone is eye
    if spelling == "ar" and onset[-1:] == ["w"]:
        key = "NORTH"  # war, warm, quart
    if key.startswith("+"):
        key = key[1:]
        if not onset or onset[-1] not in _YOD_NEVER_AFTER:
            onset = [*onset, "j"]
    return Beat(onset, key, spelling, coda), end


def _consonant(
    text: str, at: int, *, initial: bool, after_vowel: bool
) -> tuple[tuple[str, ...], int]:
    rest = text[at:]
    if after_vowel:
        if rest in _SOFT_AT_END:
            return _SOFT_AT_END[rest], len(text)
        if rest[0] == "h" and (len(rest) == 1 or not _is_vowel(text, at + 1)):
            return (), at + 1  # ooh, eeh: h only shows that the vowel is long
    elif initial:
        first = _INITIAL_CONSONANT.match(text, at)
        if first:
            return _INITIAL[first[0]], first.end()
    for letters in ("cc", "sc", "c"):
        if rest.startswith(letters) and rest[len(letters) : len(letters) + 1] in ("e", "i", "y"):
            return _SOFT[letters], at + len(letters)
    match = _CONSONANT.match(text, at)
    if match is None:
        return (), at + 1
    return _CONSONANTS[match[0]], match.end()


def _syllabic(text: str) -> list[Beat] | None:
    """`bl`, `tle`, `zm`: the last consonant is the syllable."""
    text = text.removesuffix("e")
    if len(text) < 2 or text[-1] not in _SYLLABIC:
        return None
    onset: list[str] = []
    at = 0
    while at < len(text) - 1:
        sounds, at = _consonant(text, at, initial=False, after_vowel=False)
        onset += sounds
    if text[-1] == "r":
        return [Beat(onset, "NURSE", "er")]
    return [Beat(onset, "COMMA", "ə", [text[-1]])]


def named(printed: str) -> list[Beat]:
    """The consonants of a syllable without vowel, each said by its name."""
    beats: list[Beat] = []
    for letter in _plain_letters(printed):
        if letter in _NAMES:
            beats += read(_NAMES[letter], initial=False, strict=True) or []
    return beats


def unknown(printed: str) -> str:
    """Signs of a printed syllable that stand for no sound."""
    text = _plain_letters(printed)
    if text in _DIGITS:
        return ""
    return "".join(c for c in text if c not in _VOWEL_LETTERS and c not in _CONSONANTS)
