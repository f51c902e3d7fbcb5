"""Endings in brackets in Spanish: `comprimido(s)` is said as the plural, `doctor(a)` as both."""

from __future__ import annotations

import re

from audio_leaflet.verbalise.core import Line, Rule, Saying, listed, words

_PLURAL = re.compile(r"([^\W\d_]{2,30})\((s|es|S|ES)\)(?!\w)")
_BOTH = re.compile(r"([^\W\d_]{2,30})\((as?|los|las?|A|AS)\)(?!\w)")
_ARTICLES = listed("el la los las un una del al este esta")
_ONE = listed("1 un una el la cada este esta ningún ninguna su")
_ACCENT = str.maketrans("áéíóú", "aeiou")
_STRESSED = re.compile(r"[áéíóú](?=[ns]$)")
"""An accent on the last syllable goes when another follows: inyección, inyecciones."""


def _unaccented(word: str) -> str:
    return _STRESSED.sub(lambda found: found.group().translate(_ACCENT), word)


def other(word: str, ending: str) -> str | None:
    """The other form that an ending gives a word: niño, a -> niña; el, la -> la; None if none."""
    low = word.lower()
    if ending in ("la", "las", "los"):
        return ending if low in _ARTICLES else None
    if ending in ("a", "as"):
        if low.endswith(("o", "os")):
            stem = word[: -len("os" if low.endswith("os") else "o")]
            return stem + ending
        if low.endswith(("or", "ón", "án", "ín", "és", "al")) and ending == "a":
            return _unaccented(word) + "a"
        return word.removesuffix("es") + "as" if low.endswith("es") and ending == "as" else None
    if ending in ("s", "es"):
        return _unaccented(word) + ending if ending == "es" else word + ending
    if ending in ("o", "os") and low.endswith(("a", "as")):
        return word[: -len(ending)] + ending
    return None


def _say(line: Line, match: re.Match[str]) -> Saying:
    """The plural covers one as well; after "1" or an article in the singular it is one."""
    word, ending = match[1], match[2].lower()
    if word.isupper():
        word = word.lower()
    one = line.adjacent(match.start()).lower() in _ONE
    spoken = word if one else other(word, ending) or word
    return Saying(words(spoken, *match.span()), match.end())


def _say_both(line: Line, match: re.Match[str]) -> Saying | None:
    word = match[1].lower() if match[1].isupper() else match[1]
    second = other(word, match[2].lower())
    if second is None:
        return None
    joint = words("o", match.end(1), match.start(2))
    return Saying(words(word, *match.span(1)) + joint + words(second, *match.span(2)), match.end())


RULES = (
    Rule(_PLURAL, _say, "comprimido(s)", "a"),
    Rule(_BOTH, _say_both, "hijo(a), el(la)", "a"),
)
