"""The leaflet line: a call in which a leaflet is found and read, with nothing to be seen.

Its flow is defined here once, as steps (`model.Step`); `outputs` has the forms that telephone
platforms want. Nothing of a call is remembered: its place is all of its state.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from audio_leaflet import translations
from audio_leaflet.errors import (
    AudioLeafletError,
    EngineError,
    LexiconError,
    LineError,
    VerbaliseError,
)
from audio_leaflet.line import places
from audio_leaflet.line.directory import Directory
from audio_leaflet.line.flow import Flow, Readable, Spoken
from audio_leaflet.line.places import Place
from audio_leaflet.line.prompts import Speaker, plan_general, plan_leaflet
from audio_leaflet.translations import N_, same_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from audio_leaflet.catalogue import Leaflet
    from audio_leaflet.model import Step, Voice
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Edition, Service

__all__ = ["Line"]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of the line about one leaflet, and of what they were made."""

    leaflet: Leaflet
    voice: Voice | None
    speaker: Speaker
    works: tuple[Work, ...]


class Line:
    """The leaflet line of one service."""

    def __init__(self, service: Service) -> None:
        """Its prompts are narrated by the service from now on, after the leaflets themselves."""
        self._service = service
        self._flow = Flow({}, "", self._state)
        self._words: dict[str, _Words] = {}
        service.also(self._plan)

    def languages(self) -> tuple[str, ...]:
        """The languages in which the line can be spoken now, that of the site first.

        Those of the interface that the voice speaks, and in which there is a leaflet to be read.
        """
        return tuple(self._flow.languages)

    def start(self) -> str:
        """The place at which a call begins. Raises LineError if nothing can be spoken now."""
        return Place(self._first(), "start").path

    def step(self, place: str) -> Step:
        """What is heard at a place, and where each key leads.

        Raises LineError, with a sentence for the caller in the language of the place, if it does
        not exist (any more). A section that is not narrated yet is put before all else.
        """
        flow = self._flow
        try:
            found = places.parse(place)
            return flow.step(found)
        except LineError as error:
            lang = self._language(place)
            what = error.what
            told = translations.messages(lang).gettext(what)
            raise LineError(told, where=error.where, remedy=error.remedy) from error

    def known(self, place: str) -> frozenset[str]:
        """The digits with which something is found at an entry (`Entry.to`); there is no other.

        Raises LineError if there is no such place, or nothing is keyed in there.
        """
        found = places.parse(place)
        return self._flow.known(found)

    def sorry(self, place: str) -> Step:
        """What a caller hears at a place that `step` does not know; it leads on to finding.

        Raises LineError if nothing can be spoken now.
        """
        lang = self._language(place)
        known = lang if lang in self._flow.languages else self._first()
        return self._flow.step(Place(known, "find", notice="sorry"))

    def _first(self) -> str:
        for lang in self._flow.languages:
            return lang
        raise LineError(
            N_("The leaflet line cannot speak at the moment"),
            where="the leaflet line",
            remedy="Run audio-leaflet check; a leaflet has to be narrated in a language of the"
            " interface",
        )

    def _language(self, place: str) -> str:
        lang = place.partition("/")[0]
        return lang if lang in translations.languages() else translations.SOURCE

    def _state(self, work: Work) -> Literal["ready", "waiting", "failed"]:
        rendition = self._service.studio.rendition(work)
        if rendition.state in ("ready", "failed"):
            return "ready" if rendition.state == "ready" else "failed"
        try:
            self._service.studio.request(work)
        except AudioLeafletError:
            return "failed"
        return "waiting"

    # ------------------------------------------------------------ planning

    def _plan(self, editions: Mapping[str, Edition]) -> list[Work]:
        """Take up the present editions; what of the line is to be narrated."""
        speakers: dict[str, Speaker] = {}
        for lang in self._wanted():
            speaker = self._speaker(lang, editions)
            if speaker:
                speakers[lang] = speaker
            elif self._service.voice and "*" not in self._service.settings.phone_languages:
                log.warning("the leaflet line cannot be heard in %s: no leaflet or no voice", lang)
        works: list[Work] = []
        languages = {}
        words = {}
        for lang, speaker in speakers.items():
            works += [self._welcome(lang, speaker), *plan_general(speaker, len(speakers))]
            leaflets = {}
            for id, edition in editions.items():
                if same_language(edition.leaflet.monograph.lang, lang):
                    known = words[id] = self._about(lang, edition)
                    works += known.works
                    leaflets[id] = Readable(edition, known.speaker)
            directory = Directory(each.monograph for each in leaflets.values())
            languages[lang] = Spoken(speaker, directory, leaflets)
        self._words = words
        self._flow = Flow(languages, self._service.settings.phone_person, self._state)
        return works

    def _wanted(self) -> list[str]:
        """Languages of the interface in which the line should be heard, in order."""
        offered = translations.languages()
        wanted = self._service.settings.phone_languages.split()
        if "*" in wanted:
            site = self._service.settings.lang
            return sorted(offered, key=lambda each: not same_language(each, site))
        named = [lang for each in wanted for lang in offered if same_language(each, lang)]
        return list(dict.fromkeys(named))

    def _speaker(self, lang: str, editions: Mapping[str, Edition]) -> Speaker | None:
        """Who says the line's own words in a language; None if nobody can, or need."""
        spoken = (
            each.plan is not None and same_language(each.leaflet.monograph.lang, lang)
            for each in editions.values()
        )
        if not any(spoken):
            return None
        tags = (self._service.engine.voice().lang, self._service.settings.lang)
        tag = next((each for each in tags if same_language(each, lang)), lang)
        try:
            known = self._service.catalogue.general(tag)
            speaker = Speaker(lang, tag, known, self._service.excerpt)
            for utterance in speaker.plan(("welcome",), "welcome").utterances:
                self._service.engine.transcribe(utterance.spoken, tag)
        except (EngineError, LexiconError, VerbaliseError):
            return None
        return speaker

    def _welcome(self, lang: str, speaker: Speaker) -> Work:
        """The greeting: with the site's title, if it has one that can be said in this language."""
        given = self._service.settings.title
        title = translations.messages(lang).gettext(given)
        if title != given or same_language(self._service.settings.lang, lang):
            work = speaker.plan(("welcome",), "welcome to", title=title)
            if not work.refused:
                return work
            log.warning("callers are not greeted with the site's title: %s", work.refused)
        return speaker.plan(("welcome",), "welcome")

    def _about(self, lang: str, edition: Edition) -> _Words:
        """The words of the line about a leaflet; the same as before if nothing has changed."""
        leaflet, voice = edition.leaflet, self._service.voice
        known = self._words.get(leaflet.monograph.id)
        if known and known.leaflet is leaflet and known.voice == voice:
            return known
        monograph = leaflet.monograph
        lexicon = self._service.catalogue.lexicon(monograph)
        speaker = Speaker(lang, monograph.lang, lexicon, self._service.excerpt)
        script = leaflet.script if edition.plan else None
        works = plan_leaflet(speaker, script) if script else ()
        return _Words(leaflet, voice, speaker, works)
