"""Trying how a word might be said: in a sentence, before it is saved to a lexicon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_leaflet import lexicon, respelling, script
from audio_leaflet.errors import LexiconError, RespellingError, VerbaliseError
from audio_leaflet.lexicon import Layer, writer
from audio_leaflet.model import Utterance
from audio_leaflet.verbalise.sentences import split

if TYPE_CHECKING:
    from audio_leaflet.lexicon import Lexicon
    from audio_leaflet.respelling import Respelling

LONGEST_SENTENCE = 500
"""Characters of the text that the word is tried in."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to try."""

    word: str
    respelling: str = ""
    ipa: str = ""
    """It comes before the respelling, as in a leaflet."""
    words: str = ""
    """Other words to say instead, as for an abbreviation; there is no pronunciation then."""
    sentence: str = ""
    """Where it is heard; empty for the word alone."""
    lang: str = "en-US"


@dataclass(frozen=True, slots=True)
class Trial:
    """A word as it might be said."""

    word: str
    reading: str
    """`/IPA/`, or other words; empty to hear what is said now."""
    respelling: Respelling | None
    """How the respelling was read; None if none was."""
    utterances: tuple[Utterance, ...]


def trial(wanted: Wanted, known: Lexicon) -> Trial:
    """A word in a sentence with the reading wanted; all else is said as `known` says it.

    Raises LexiconError, RespellingError or VerbaliseError with the field in `where`: `word`,
    `respelling`, `ipa`, `words` or `sentence`.
    """
    word = writer.checked_word(wanted.word)
    reading, read = _reading(wanted, word)
    sentence = " ".join(wanted.sentence.split()) or f"{word}."
    if len(sentence) > LONGEST_SENTENCE or not sentence.isprintable():
        raise VerbaliseError(
            f"it is longer than {LONGEST_SENTENCE} characters, or has signs that are not printed",
            where="sentence",
            remedy="Give one or two sentences",
        )
    if reading:
        layer = Layer([lexicon.entry(word, reading, wanted.lang)])
        meant = lexicon.Lexicon([layer]).find(sentence)
        known = known.under(layer)
        _hear(word, sentence, heard=any(each in meant for each in known.find(sentence)))
    elif word.casefold() not in sentence.casefold():
        _hear(word, sentence, heard=False)
    return Trial(word, reading, read, tuple(_utterances(sentence, wanted.lang, known)))


def _reading(wanted: Wanted, word: str) -> tuple[str, Respelling | None]:
    words = " ".join(wanted.words.split())
    if words and (wanted.ipa.strip() or wanted.respelling.strip()):
        raise LexiconError(
            "there are other words and a pronunciation",
            where="words",
            remedy="Give the one or the other",
        )
    for field, text in (("ipa", f"/{wanted.ipa.strip().strip('/[]')}/"), ("words", words)):
        if getattr(wanted, field).strip():
            try:
                return writer.checked_reading(text, wanted.lang), None
            except LexiconError as error:
                raise LexiconError(error.what, where=field, remedy=error.remedy) from error
    if not wanted.respelling.strip():
        return "", None
    try:
        read = respelling.parse(wanted.respelling.strip().strip("()[]"), word)
        return writer.checked_reading(f"/{read.ipa}/", wanted.lang), read
    except (RespellingError, LexiconError) as error:
        raise RespellingError(error.what, where="respelling", remedy=error.remedy) from error


def _hear(word: str, sentence: str, heard: bool) -> None:
    """Raise VerbaliseError if the word could not be heard in the sentence."""
    if not heard:
        raise VerbaliseError(
            f"{word!r} is not a word by itself in {sentence!r}, written as it is here",
            where="sentence",
            remedy="Write a sentence that has the word, or leave it out to hear the word alone",
        )


def _utterances(text: str, lang: str, known: Lexicon) -> list[Utterance]:
    found = []
    for start, end in split(text, lang):
        printed = text[start:end]
        spoken = script.spoken(printed, lang, known)
        for flag in spoken.flags:
            if flag.refuse:
                raise VerbaliseError(
                    f"{printed[flag.start : flag.end]!r} cannot be said: {flag.reason}",
                    where="sentence",
                    remedy="Write it in words",
                )
        if spoken.words:
            pause = script.SENTENCE_PAUSE
            found.append(
                Utterance("sentence", printed, spoken, "", start, pause, lang, "the sentence tried")
            )
    if not found:
        raise VerbaliseError(
            "there is nothing to say", where="sentence", remedy="Write a sentence in words"
        )
    return found
