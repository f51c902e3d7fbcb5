"""Names of medicines that look and sound alike (LASA), and so get mistaken for one another.

The measure follows what is known to find such pairs. Kondrak and Dorr (Identification of Confusable
Drug Names, COLING 2004) found that sound compared feature by feature (ALINE) and spelling compared
by the letters in common do best together. The FDA's Phonetic and Orthographic Computer Analysis
(POCA) combines the two, and since version 4 gives the first three letters weight of their own.

Measured on the 208 confused pairs of tests/data/soundalike.tsv and on all other pairs of 995 names
of medicines: of the confused ones 63 % come near, of the others 0.27 %, many of them as alike.
Sound alone, or spelling alone, finds less than half at that rate. What is missed are names that
begin differently (Zantac, Xanax) or that handwriting confuses. Kondrak and Dorr's BI-SIM in the
place of the longest common subsequence gains one pair in a hundred and takes many times as long.
"""

from __future__ import annotations

import functools
import itertools
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_leaflet.respelling.ipa import VOWELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NEAR = 0.55
"""Score from which a pair is reported. At 0.6 it would be 46 % of the confused pairs and 0.11 % of
the others."""

MOST = 5
"""Pairs reported of one name, the nearest: a list that nobody can read warns of nothing."""

BEGINNING = 3
"""Letters of the beginning that are compared by themselves."""

_SOUND, _LOOK, _BEGIN = 0.425, 0.425, 0.15


@dataclass(frozen=True, slots=True)
class Named:
    """A name of a medicine."""

    text: str
    """As printed."""
    ipa: str
    """How it is said; empty if that is not known, then its spelling alone is compared."""
    where: str
    """File and line, for messages."""
    leaflet: str = ""
    """The leaflet that gives it; names of one leaflet are of one medicine."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names that come near each other."""

    first: Named
    second: Named
    score: float
    """0 nothing in common, 1 the same; at least NEAR."""
    sound: float
    """Likeness of the phonemes, stress aside, 0 to 1; that of the spelling if one is not known."""
    look: float
    """Likeness of the spelling, case aside, 0 to 1."""


def near(own: Sequence[Named], others: Sequence[Named]) -> list[Pair]:
    """Pairs of one of `own` with one of `others` that come near, the nearest first.

    Either list may hold names of the other; each pair is reported once, at most MOST of a name. A
    name given several times is one, with all its leaflets. Names of one medicine are no pair: those
    that a leaflet gives together, and those that `compare` takes for one.
    """
    profiles = _profiles([*own, *others])
    ours, theirs = ({_key(each): None for each in names} for names in (own, others))
    met = _Shelf()
    for key, profile in profiles.items():
        if key not in ours:
            met.add(profile)
    found: list[Pair] = []
    for key in filter(None, ours):
        one = profiles[key]
        for other in met.candidates(one):
            if one.leaflets & other.leaflets or not (key in theirs or other.key in theirs):
                continue
            pair = compare(one.named, other.named)
            if pair and pair.score >= NEAR:
                found.append(pair)
        met.add(one)
    return _nearest(found)


def compare(one: Named, other: Named) -> Pair | None:
    """How near two names come; None if they are of one medicine.

    That is so if one has all the words of the other, or if they differ only by salt or release
    (`metoprolol tartrate`, `metoprolol succinate`). Words that both have are left aside.
    """
    words, other_words = _words(one), _words(other)
    common = {word for word, _ in words} & {word for word, _ in other_words}
    a = [each for each in words if each[0] not in common]
    b = [each for each in other_words if each[0] not in common]
    if not a or not b:
        return None
    letters, other_letters = ("".join(word for word, _ in each) for each in (a, b))
    look = _look(letters, other_letters)
    said, other_said = (_phonemes("".join(ipa for _, ipa in each)) for each in (a, b))
    sound = _sound(said, other_said) if said and other_said else look
    score = _SOUND * sound + _LOOK * look + _BEGIN * _beginning(letters, other_letters)
    return Pair(one, other, score, sound, look)


def _nearest(pairs: Iterable[Pair]) -> list[Pair]:
    """The nearest pairs, at most MOST of each name."""
    counts: dict[Named, int] = {}
    kept = []
    for pair in sorted(pairs, key=lambda p: (-p.score, p.first.text, p.second.text)):
        if all(counts.get(each, 0) < MOST for each in (pair.first, pair.second)):
            kept.append(pair)
            for each in (pair.first, pair.second):
                counts[each] = counts.get(each, 0) + 1
    return kept


# ---------------------------------------------------------------- names


_SALTS = """
    acetate besylate bromide calcium carbonate chloride citrate decanoate dihydrate dihydrochloride
    dipropionate disodium enanthate fumarate furoate gluconate hcl hydrobromide hydrochloride
    hydrogen lactate lysine magnesium maleate malate medoxomil mesylate monohydrate nitrate
    palmitate pamoate phosphate potassium propionate salicylate sodium succinate sulfate tartrate
    tosylate trihydrate valerate xinafoate zinc
"""
_RELEASES = "cd cr dr ec er hfa ir la odt sr xl xr"

_ASIDE = frozenset((_SALTS + _RELEASES).split())
"""Words of a name that do not tell the medicine, unless it has no others."""


def _words(named: Named) -> tuple[tuple[str, str], ...]:
    """Each word in small letters with its IPA; all in one if print and IPA do not match up."""
    words = re.findall(r"[^\W\d_]+", named.text.lower())
    said = named.ipa.split() or [""] * len(words)
    if len(said) != len(words):
        return (("".join(words), named.ipa),) if words else ()
    both = list(zip(words, said, strict=True))
    return tuple(each for each in both if each[0] not in _ASIDE) or tuple(both)


def _key(named: Named) -> str:
    """What is the same name, however it is printed; empty if it has no letters."""
    return " ".join(word for word, _ in _words(named))


@dataclass(frozen=True, slots=True)
class _Profile:
    """A name made ready to be found."""

    named: Named
    key: str
    leaflets: frozenset[str]
    letters: str
    letter_bag: int
    """One bit for each letter and how often it has occurred: common bits are common letters."""
    skeleton: str
    """Its consonants, one letter for each place and manner."""
    skeleton_bag: int
    vowels: int
    """How many phonemes are vowels; -1 if the pronunciation is not known."""


class _Bits:
    """Bits for things counted, the same for all names."""

    def __init__(self) -> None:
        self._bits: dict[tuple[str, int], int] = {}

    def bag(self, things: str) -> int:
        counts: dict[str, int] = {}
        bits = 0
        for thing in things:
            counts[thing] = counts.get(thing, 0) + 1
            bits |= 1 << self._bits.setdefault((thing, counts[thing]), len(self._bits))
        return bits


def _profiles(names: Iterable[Named]) -> dict[str, _Profile]:
    """By key, one profile for each name with all the leaflets that give it."""
    groups: dict[str, list[Named]] = {}
    for named in names:
        groups.setdefault(_key(named), []).append(named)
    bits = _Bits()
    return {key: _profile(key, group, bits) for key, group in groups.items() if key}


def _profile(key: str, group: Sequence[Named], bits: _Bits) -> _Profile:
    named = next((each for each in group if each.ipa), group[0])
    words = _words(named)
    letters = "".join(word for word, _ in words)
    phonemes = _phonemes("".join(ipa for _, ipa in words))
    skeleton = "".join(_CLASSES.get(each, each) for each in phonemes if not _is_vowel(each))
    return _Profile(
        named=named,
        key=key,
        leaflets=frozenset(each.leaflet for each in group if each.leaflet),
        letters=letters,
        letter_bag=bits.bag(letters),
        skeleton=skeleton,
        skeleton_bag=bits.bag(skeleton),
        vowels=sum(map(_is_vowel, phonemes)) if phonemes else -1,
    )


# ---------------------------------------------------------------- finding without comparing all

_Shape = tuple[int, int, int]
"""Letters, consonants and vowels of a name."""
_Shelved = list[tuple[int, int, _Profile]]
"""Both bags of each name, and the name."""


class _Shelf:
    """Names by their shape, so that what cannot come near is passed over.

    Every bound is on what the score can be at most; none leaves out a pair that is near.
    """

    def __init__(self) -> None:
        self._all: dict[_Shape, _Shelved] = {}
        self._initials: dict[str, dict[_Shape, _Shelved]] = {}

    def add(self, profile: _Profile) -> None:
        shape = len(profile.letters), len(profile.skeleton), profile.vowels
        row = profile.letter_bag, profile.skeleton_bag, profile
        self._all.setdefault(shape, []).append(row)
        initials = self._initials.setdefault(profile.letters[0], {})
        initials.setdefault(shape, []).append(row)

    def candidates(self, one: _Profile) -> list[_Profile]:
        """Those whose score can reach NEAR; few of the others are among them."""
        found: dict[str, _Profile] = {}
        initials = self._initials.get(one.letters[0], {})
        for shelves, begin in ((initials, _BEGIN), (self._all, 0.0)):
            for shape, shelf in shelves.items():
                found |= {each.key: each for each in _within(one, shape, shelf, begin)}
        return [each for each in found.values() if _reaches(one, each)]


def _within(one: _Profile, shape: _Shape, shelf: _Shelved, begin: float) -> list[_Profile]:
    """By letters and consonants in common, in any order; `begin` is what the beginning adds."""
    length, consonants, vowels = shape
    longer, fewer = max(len(one.letters), length), min(len(one.skeleton), consonants)
    bag, skeleton = one.letter_bag, one.skeleton_bag
    each_letter = _LOOK / longer
    if one.vowels < 0 or vowels < 0:
        each_letter += _SOUND / longer
        least = (NEAR - begin) / each_letter
        return [p for letters, _, p in shelf if (letters & bag).bit_count() >= least]
    best, each_class = _sound_bound(one, consonants, vowels)
    need = NEAR - begin - best + each_class * fewer
    if each_letter * min(len(one.letters), length) + each_class * fewer < need:
        return []
    return [
        p
        for letters, classes, p in shelf
        if each_letter * (letters & bag).bit_count() + each_class * (classes & skeleton).bit_count()
        >= need
    ]


def _reaches(one: _Profile, other: _Profile) -> bool:
    """By letters and consonants in common, in order."""
    begin = _BEGIN * _beginning(one.letters, other.letters)
    look = _LOOK * _look(one.letters, other.letters)
    if one.vowels < 0 or other.vowels < 0:
        return look + look * _SOUND / _LOOK + begin >= NEAR
    best, each_class = _sound_bound(one, len(other.skeleton), other.vowels)
    if best + look + begin < NEAR:
        return False
    common = _common(_places(one.skeleton), len(one.skeleton), other.skeleton)
    missed = min(len(one.skeleton), len(other.skeleton)) - common
    return best - each_class * missed + look + begin >= NEAR


def _sound_bound(one: _Profile, consonants: int, vowels: int) -> tuple[float, float]:
    """What sound adds to the score at most, and what each class not in common takes away.

    What one name has more than the other has to be added; a consonant without its class in the
    other name costs at least what another place or another manner costs.
    """
    own = len(one.skeleton)
    heavier = max(own * _CONSONANT + one.vowels * _VOWEL, consonants * _CONSONANT + vowels * _VOWEL)
    added = abs(own - consonants) * _CONSONANT + abs(one.vowels - vowels) * _VOWEL
    return _SOUND * (1 - added / heavier), _SOUND * _OTHER / heavier


# ---------------------------------------------------------------- spelling


def _beginning(a: str, b: str) -> float:
    """Share of the first letters that are the same, up to the first difference."""
    same = 0
    while same < BEGINNING and a[same : same + 1] == b[same : same + 1] != "":
        same += 1
    return same / BEGINNING


def _look(a: str, b: str) -> float:
    """Longest common subsequence of the letters, as a share of the longer name."""
    return _common(_places(a), len(a), b) / max(len(a), len(b))


@functools.lru_cache(maxsize=8192)
def _places(text: str) -> dict[str, int]:
    """For each letter the places where it stands, as bits."""
    places: dict[str, int] = {}
    for at, letter in enumerate(text):
        places[letter] = places.get(letter, 0) | 1 << at
    return places


def _common(places: dict[str, int], length: int, other: str) -> int:
    """Length of the longest common subsequence, a row of the usual table at once.

    Bit-parallel, after Hyyrö (Bit-parallel LCS-length computation revisited, 2004).
    """
    full = (1 << length) - 1
    row = full
    for letter in other:
        matched = row & places.get(letter, 0)
        row = (row + matched) | (row - matched)
    return length - (row & full).bit_count()


# ---------------------------------------------------------------- sound

_CONSONANTS = {
    symbol: (place, manner, voice)
    for place, manner, symbols in (
        ("labial", "stop", "p- b+"),
        ("coronal", "stop", "t- d+ ɾ+"),
        ("dorsal", "stop", "k- ɡ+"),
        ("glottal", "stop", "ʔ-"),
        ("labial", "fricative", "f- v+"),
        ("coronal", "fricative", "θ- ð+ s- z+"),
        ("palatal", "fricative", "ʃ- ʒ+"),
        ("dorsal", "fricative", "x-"),
        ("glottal", "fricative", "h-"),
        ("palatal", "affricate", "tʃ- dʒ+"),
        ("labial", "nasal", "m+"),
        ("coronal", "nasal", "n+"),
        ("dorsal", "nasal", "ŋ+"),
        ("coronal", "approximant", "l+ ɬ-"),
        ("palatal", "approximant", "ɹ+ j+"),
        ("labial", "approximant", "w+ ʍ-"),
    )
    for symbol, voice in ((each[:-1], each[-1]) for each in symbols.split())
}
"""Place, manner and voicing of English consonants: the features that ALINE weighs most."""

_CLASSES = {
    symbol: chr(ord("A") + sorted({each[:2] for each in _CONSONANTS.values()}).index(features[:2]))
    for symbol, features in _CONSONANTS.items()
}
"""One letter for each place and manner."""

_OTHER, _VOICING, _ALLOPHONE = 0.45, 0.2, 0.1
"""What it costs that place or manner (each) or voicing differ, or only the symbol."""

_VOWELS = {
    "i": (0.0, 0.0), "ɪ": (0.5, 0.2), "ᵻ": (0.5, 0.3), "eɪ": (1.0, 0.0), "e": (1.0, 0.0),
    "ɛ": (1.3, 0.3), "æ": (2.0, 0.3), "a": (2.0, 1.0), "ə": (1.2, 1.0), "ɐ": (1.3, 1.0),
    "ɚ": (1.2, 1.0), "ɜ": (1.2, 1.0), "ʌ": (1.5, 1.2), "ɑ": (2.0, 1.8), "ɔ": (1.6, 2.0),
    "oʊ": (1.0, 2.0), "o": (1.0, 2.0), "ʊ": (0.5, 1.8), "u": (0.0, 2.0), "aɪ": (1.6, 0.6),
    "aʊ": (1.6, 1.4), "ɔɪ": (1.2, 1.3),
}  # fmt: skip
"""Height (0 close, 2 open) and backness (0 front, 2 back) of American vowels, 2 units across."""

_RHOTIC = "ɚɜ"
_FARTHEST = 0.6
"""What two vowels at opposite ends cost; vowels are heard less surely than consonants."""
_COLOUR = 0.18
"""What it costs that one vowel has the colour of r."""
_CONSONANT, _VOWEL = 1.0, 0.5
"""Weights: what a phoneme too many costs."""


@functools.lru_cache(maxsize=16384)
def _phonemes(ipa: str) -> tuple[str, ...]:
    """Diphthongs and affricates whole; stress, length and blanks aside."""
    return tuple(re.findall("tʃ|dʒ|eɪ|aɪ|aʊ|ɔɪ|oʊ|.", re.sub("[ˈˌːʲ ]", "", ipa)))


def _is_vowel(phoneme: str) -> bool:
    return phoneme[0] in VOWELS


def _weight(phonemes: Iterable[str]) -> float:
    return sum(_VOWEL if _is_vowel(each) else _CONSONANT for each in phonemes)


def _exchange(x: str, y: str) -> float:
    """What it costs to hear one phoneme for another."""
    if x == y:
        return 0.0
    if _is_vowel(x) != _is_vowel(y):
        return _CONSONANT + _VOWEL
    if _is_vowel(x):
        if x not in _VOWELS or y not in _VOWELS:
            return _FARTHEST
        (height, back), (other_height, other_back) = _VOWELS[x], _VOWELS[y]
        apart = math.hypot(height - other_height, back - other_back) / 2
        colour = _COLOUR * ((x in _RHOTIC) != (y in _RHOTIC))
        return min(_FARTHEST, _FARTHEST * apart + colour)
    if x not in _CONSONANTS or y not in _CONSONANTS:
        return _CONSONANT
    (place, manner, voice), (other_place, other_manner, other_voice) = (
        _CONSONANTS[x],
        _CONSONANTS[y],
    )
    cost = _OTHER * ((place != other_place) + (manner != other_manner))
    return min(_CONSONANT, cost + _VOICING * (voice != other_voice)) or _ALLOPHONE


class _Costs(dict[str, float]):
    """What it costs to hear a phoneme for another, worked out once."""

    def __init__(self, phoneme: str) -> None:
        self._phoneme = phoneme

    def __missing__(self, other: str) -> float:
        cost = self[other] = _exchange(self._phoneme, other)
        return cost


@functools.cache
def _costs(phoneme: str) -> _Costs:
    return _Costs(phoneme)


def _sound(a: Sequence[str], b: Sequence[str]) -> float:
    """1 less the least cost of making one name of the other, as a share of the heavier."""
    extra = [_weight([each]) for each in b]
    row = [0.0, *itertools.accumulate(extra)]
    for x in a:
        costs, drop = _costs(x), _weight([x])
        diagonal, left = row[0], row[0] + drop
        new = [left]
        for y, above, add in zip(b, row[1:], extra, strict=True):
            least = diagonal + costs[y]
            if above + drop < least:
                least = above + drop
            if left + add < least:
                least = left + add
            new.append(least)
            diagonal, left = above, least
        row = new
    return 1 - row[-1] / max(_weight(a), _weight(b))
