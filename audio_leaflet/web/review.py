"""What the workbench shows: from the service to the nouns of its pages.

Everything here may take a while (it reads files and asks the voice), so it is called in threads.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from audio_leaflet import approvals, trial
from audio_leaflet.errors import (
    AudioLeafletError,
    EngineError,
    LexiconError,
    RespellingError,
    VerbaliseError,
)
from audio_leaflet.lexicon import SUFFIX, writer
from audio_leaflet.outputs import workbench as page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from audio_leaflet.lexicon import Lexicon
    from audio_leaflet.model import Monograph, Script, Utterance
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Edition, Service

ROOT = "/workbench"

SHOWN = 200
"""Changes of the lexicon that the page of its history shows."""

FIELDS = ("word", "respelling", "ipa", "words", "sentence", "lang")
"""Of the form in which a word is tried."""


class Review:
    """The pages about the content of one service."""

    def __init__(
        self, service: Service, kept: approvals.Approvals, lexicon: writer.SiteLexicon
    ) -> None:
        """With the approvals and the lexicon of the same content folder."""
        self._service = service
        self._approvals = kept
        self._lexicon = lexicon

    # ------------------------------------------------------------ leaflets

    def list_page(self, frame: page.Frame, query: str) -> str:
        """All leaflets, or those that match a query. Raises JournalError."""
        catalogue = self._service.catalogue
        latest = self._approvals.latest()
        found = list(catalogue.leaflets.values())
        if query:
            matches = catalogue.search(query)
            found = [*matches.called, *matches.begin]
        editions = [self._service.editions.get(each.monograph.id) for each in found]
        rows = [self._row(each, latest) for each in editions if each]
        told = {problem for each in catalogue.leaflets.values() for problem in each.problems}
        others = [problem for problem in catalogue.problems if problem not in told]
        voice = "" if self._service.voice or not rows else _voiceless(self._service)
        return page.list_page(frame, query, rows, others, voice)

    def leaflet_page(self, frame: page.Frame, edition: Edition, form: page.Form) -> str:
        """One leaflet; the form has what was written as its note. Raises JournalError."""
        leaflet = edition.leaflet
        monograph, script = leaflet.monograph, leaflet.script
        history = self._approvals.of(monograph.id)
        row = self._row(edition, {each.leaflet: each for each in history[:1] if not each.withdrawn})
        groups: list[page.Group] = []
        problems = list(leaflet.problems)
        if script:
            form = replace(form, values={**form.values, "seen": approvals.whole(script)})
            problems = [each for each in problems if each not in script.problems]
            current = history[0] if history and not history[0].withdrawn else None
            changed = current.changed(script) if current else []
            groups = self._groups(edition, script, changed)
        before = [
            page.Saved("", "", _done(each), each.when, each.who, note=each.note) for each in history
        ]
        return page.leaflet_page(frame, row, groups, problems, before, form)

    def _row(self, edition: Edition, latest: Mapping[str, approvals.Approval]) -> page.Row:
        leaflet = edition.leaflet
        script = leaflet.script
        approval = latest.get(leaflet.monograph.id)
        approved = self._approved(approval, script) if approval else page.Approved("none")
        flags = []
        if script:
            flags = [u.spoken.flags for u in script.utterances() if u.spoken.flags]
        return page.Row(
            leaflet.monograph,
            approved,
            len(flags),
            sum(any(flag.refuse for flag in each) for each in flags),
            len(set(leaflet.problems) - set(script.problems if script else ())),
            edition.reason,
        )

    def _approved(self, approval: approvals.Approval, script: Script | None) -> page.Approved:
        if script is None:  # nobody can tell what has changed
            return page.Approved("silent", approval.who, approval.when, approval.note)
        standing: page.Standing = "approved"
        if not approval.same_words(script):
            standing = "changed"
        elif self.voice() not in ("", approval.voice):
            standing = "voice"
        changed = len(approval.changed(script))
        return page.Approved(standing, approval.who, approval.when, approval.note, changed)

    def _groups(
        self, edition: Edition, script: Script, changed: list[Utterance]
    ) -> list[page.Group]:
        known = self._service.catalogue.lexicon(script.monograph)
        works = [edition.plan.introduction, *edition.plan.parts] if edition.plan else []
        groups = []
        for number, part in enumerate((script.introduction, *script.parts)):
            title = part.title if number else "Introduction"
            clips = works[number].clips if works else ("",) * len(part.utterances)
            lines = [
                self._line(script.monograph, f"{title}, {n}", f"_{part.id}-{n}", u, clip, known)
                for n, (u, clip) in enumerate(zip(part.utterances, clips, strict=True), 1)
            ]
            marked = tuple(
                replace(line, changed=any(line.utterance is each for each in changed))
                for line in lines
            )
            groups.append(page.Group(part.id, title, marked))
        return groups

    def _line(
        self,
        monograph: Monograph,
        label: str,
        id: str,
        utterance: Utterance,
        clip: str,
        known: Lexicon,
    ) -> page.Line:
        phonemes, failure = self._phonemes(utterance)
        silent = any(flag.refuse for flag in utterance.spoken.flags) or failure
        sentence = utterance.printed.replace("\t", " ")
        return page.Line(
            id,
            label,
            utterance,
            f"{ROOT}/leaflets/{monograph.id}/{clip}.mp3" if clip and not silent else "",
            phonemes,
            failure,
            tuple(_names(utterance, known)),
            False,
            _try_address(sentence=sentence, lang=utterance.lang),
        )

    def _phonemes(self, utterance: Utterance) -> tuple[str, str]:
        """What the engine says, and why it cannot; nothing as long as there is no voice at all."""
        if self._service.voice is None:
            return "", ""
        try:
            return self._service.engine.transcribe(utterance.spoken, utterance.lang), ""
        except EngineError as error:
            return "", error.what

    # ------------------------------------------------------------ words

    def empty_page(self, frame: page.Frame, form: page.Form) -> str:
        """The form in which a word is tried, before there is one."""
        return page.try_page(frame, form, None, [], None, self.languages(), False)

    def try_page(self, frame: page.Frame, form: page.Form, done: bool) -> tuple[str, bool]:
        """The page, and whether something is wrong with what is to be tried."""
        errors = dict(form.errors)
        tried, said, saved = None, [], None
        languages = self.languages()
        try:
            if form.values["lang"] not in languages:
                raise LexiconError(
                    f"no leaflet is in {form.values['lang']!r}",
                    where="lang",
                    remedy=f"Choose one of {', '.join(languages)}",
                )
            found = self._trial(form.values)
            tried = self._sounds(found, form.values)
            said = list(self._said(found.word, form.values["lang"]))
            saved = self._entry(found.word, form.values["lang"])
        except (LexiconError, RespellingError, VerbaliseError, EngineError) as error:
            name = error.where if error.where in FIELDS else ""
            errors.setdefault(name, sentence(error) if name else str(error))
        values = {**form.values, "seen": saved.reading if saved else ""}
        form = page.Form(values, errors)
        html = page.try_page(frame, form, tried, said, saved, languages, done)
        return html, bool(errors)

    def _trial(self, values: Mapping[str, str]) -> trial.Trial:
        wanted = trial.Wanted(**{name: values.get(name, "") for name in FIELDS})
        return trial.trial(wanted, self._service.catalogue.general(wanted.lang))

    def _sounds(self, found: trial.Trial, values: Mapping[str, str]) -> page.Tried:
        phonemes, failure = [], ""
        for utterance in found.utterances:
            symbols, fault = self._phonemes(utterance)
            phonemes.append(symbols)
            failure = failure or fault
        read = found.respelling
        asked = {name: values[name] for name in FIELDS if values.get(name)}
        return page.Tried(
            found.word,
            found.reading,
            tuple(each.printed for each in read.syllables) if read else (),
            read.convention if read else "",
            read.confidence if read else "",
            read.reasons if read else (),
            " ".join(each.spoken.text for each in found.utterances),
            " ".join(phonemes).strip(),
            failure,
            f"{ROOT}/try.mp3?{urlencode(asked)}",
        )

    def _said(self, word: str, lang: str) -> Iterator[page.Said]:
        for leaflet, entry in self._service.catalogue.saying(word, lang):
            if entry is None:
                yield page.Said(leaflet.monograph, "", "", False)
            else:
                own = not entry.path.lower().endswith(SUFFIX)
                yield page.Said(leaflet.monograph, entry.reading, entry.where, own)

    def _entry(self, word: str, lang: str) -> page.Saved:
        """What the site's lexicon has for a word, with the last change of it."""
        reading = self._lexicon.reading(word, lang)
        for each in self._lexicon.changes() if reading else ():
            if each.word == word and each.lang == lang and each.after == reading:
                return page.Saved(word, lang, reading, each.when, each.who, note=each.note)
        return page.Saved(word, lang, reading)

    def languages(self) -> list[str]:
        """The languages of the leaflets, and that of the settings."""
        texts = {each.monograph.lang for each in self._service.catalogue.leaflets.values()}
        return sorted({*texts, self._service.settings.lang})

    def lexicon_page(self, frame: page.Frame, error: str) -> str:
        """The site's lexicon and its history. Raises LexiconError or JournalError."""
        files = []
        now: dict[tuple[str, str], str] = {}
        for document in self._lexicon.documents():
            lang = document.lang
            entries = [(each.text, each.reading) for each in document.layer.entries]
            now |= {(lang, word): reading for word, reading in entries}
            saved = [
                page.Saved(
                    word, lang, reading, now=reading, address=_try_address(word=word, lang=lang)
                )
                for word, reading in entries
            ]
            files.append((document.path.name, saved))
        changes = self._lexicon.changes()
        shown = [
            page.Saved(
                each.word,
                each.lang,
                each.after,
                each.when,
                each.who,
                each.before,
                each.note,
                now.get((each.lang, each.word), ""),
            )
            for each in changes[:SHOWN]
        ]
        return page.lexicon_page(frame, files, shown, error, max(0, len(changes) - SHOWN))

    # ------------------------------------------------------------ sound

    def tried_sound(self, values: Mapping[str, str]) -> Work:
        """The sentence of the form in which a word is tried.

        Raises what `trial` raises, and EngineUnavailable.
        """
        return self._service.excerpt(self._trial(values).utterances)

    def clip_sound(self, leaflet: str, clip: str) -> Work | None:
        """One utterance of a leaflet, by the key of its clip; None if there is none (any more)."""
        edition = self._service.editions.get(leaflet)
        works = (edition.plan.introduction, *edition.plan.parts) if edition and edition.plan else ()
        for work in works:
            for key, utterance in zip(work.clips, work.utterances, strict=True):
                if key == clip:
                    return self._service.excerpt((utterance,))
        return None

    def voice(self) -> str:
        """The voice with all that decides its sound; an approval is of what it says."""
        voice = self._service.voice
        return f"{voice.id}; {self._service.engine.recipe()}" if voice else ""


def _try_address(**values: str) -> str:
    return f"{ROOT}/try?{urlencode(values)}"


def _names(utterance: Utterance, known: Lexicon) -> Iterator[page.Named]:
    """Words of an utterance with a pronunciation of their own, each once."""
    seen = set()
    for word in utterance.spoken.words:
        said = word.pronunciation
        if said is None:
            continue
        start, end = word.printed
        text = utterance.printed[start:end] or word.text
        if (text.lower(), said.ipa) not in seen:
            seen.add((text.lower(), said.ipa))
            entry = known.entry(text)
            source = f"{said.source}, {entry.where}" if entry else said.source
            sentence = utterance.printed.replace("\t", " ")
            address = _try_address(word=text, sentence=sentence, lang=utterance.lang)
            yield page.Named(text, said.ipa, source, address)


def _done(approval: approvals.Approval) -> str:
    return "Approval taken back" if approval.withdrawn else "Approved"


def _voiceless(service: Service) -> str:
    found = service.engine.problems()
    return "; ".join(str(each) for each in found) or "it is still being loaded"


def sentence(error: AudioLeafletError) -> str:
    """Fault and remedy, for a form that shows the place itself."""
    what = error.what[:1].upper() + error.what[1:]
    return f"{what}. {error.remedy}." if error.remedy else f"{what}."
