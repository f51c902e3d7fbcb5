"""The flow of the leaflet line: what a caller hears at each place, and where each key leads.

Everywhere the function is said before the key, the keys go up without a gap, `*` goes back, 0 is
help and after that a person, 9 hangs up, and `#` ends what is keyed in (after ISO/IEC 13714). While
a leaflet is read a step is one sentence, so that every platform knows which sentence was being
heard when a key came, and none is passed over that was not heard.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from audio_leaflet import telephony
from audio_leaflet.errors import LineError
from audio_leaflet.line.contents import LISTED, WHOLE, menu, sections
from audio_leaflet.line.prompts import CHOICES
from audio_leaflet.model import Entry, Prompt, Step
from audio_leaflet.product_numbers import LONGEST
from audio_leaflet.script import INTRODUCTION
from audio_leaflet.telephone import SPEEDS
from audio_leaflet.telephony import Stretch
from audio_leaflet.translations import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from audio_leaflet.line.directory import Directory
    from audio_leaflet.line.places import Notice, Place
    from audio_leaflet.line.prompts import Speaker
    from audio_leaflet.model import Monograph
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Edition

WAIT = 8.0
"""Seconds for a choice: time for who is slow, and for who looks for a key by touch."""

ENTRY_WAIT = 10.0
"""Seconds for the first digit of an entry, and between two."""

PAUSE_WAIT = 60.0
"""Seconds of a pause before the caller is reminded of it."""

REMINDERS = 5
"""Of a pause, before the call ends."""

MOMENT_WAIT = 6.0
"""Seconds until it is looked again whether a section is narrated."""

MOMENTS = 15
"""Looks at a section that is being narrated, before it counts as one that cannot be read out."""

TRIES = 3
"""Silences, or wrong keys, or entries that find nothing, before help comes by itself."""

LONGEST_NAME = 20
"""Letters of a name that are taken at most; fewer are enough."""


@dataclass(frozen=True, slots=True)
class Readable:
    """A leaflet that callers can find."""

    edition: Edition
    speaker: Speaker
    """Says the leaflet's own words; of one that cannot be read out, not even its name."""

    @property
    def monograph(self) -> Monograph:
        """Its text."""
        return self.edition.leaflet.monograph

    @property
    def sayable(self) -> bool:
        """Whether it can be named, and read out at least in part."""
        return self.edition.plan is not None and self.speaker.sayable("name")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What there is in one language."""

    speaker: Speaker
    directory: Directory
    leaflets: Mapping[str, Readable]


@dataclass(frozen=True, slots=True)
class Flow:
    """The whole line at one moment."""

    languages: Mapping[str, Spoken]
    """By language of the interface, that of the site first."""
    person: str
    """Telephone number of the person behind the line; empty if there is none."""
    state: Callable[[Work], Literal["ready", "waiting", "failed"]]
    """How a narration stands; asking for one that is waiting has it made."""

    def step(self, place: Place) -> Step:
        """What is heard at a place. Raises LineError if there is no such place."""
        if place.lang not in self.languages:
            raise _gone(place)
        return _Steps(self, self.languages[place.lang]).step(place)

    def known(self, place: Place) -> frozenset[str]:
        """Digits that find something at an entry. Raises LineError if there is no such place."""
        if place.lang not in self.languages or place.state not in ("number", "spell"):
            raise _gone(place)
        directory = self.languages[place.lang].directory
        if place.state == "number":
            return directory.numbers()
        return directory.spellings(LONGEST_NAME)


@dataclass(frozen=True, slots=True)
class _Steps:
    flow: Flow
    spoken: Spoken

    def step(self, place: Place) -> Step:
        match place.state:
            case "start":
                made = self._start(place)
            case "find":
                made = self._find(place)
            case "number" | "spell":
                made = self._look_up(place)
            case "medicine":
                made = self._medicine(place)
            case "menu":
                made = self._menu(place)
            case "play":
                made = self._play(place)
            case "pause":
                made = self._pause(place)
            case "end":
                made = self._end(place)
            case "person" | "goodbye":
                return self._last(place)
        return self._help(place, made) if place.help else made

    # ------------------------------------------------------------ finding a medicine

    def _start(self, place: Place) -> Step:
        welcome = (self._say("welcome"), self._say("emergency"))
        if len(self.flow.languages) == 1:
            found = self._find(place.at("find"))
            return replace(found, place=place.path, prompts=(*welcome, *found.prompts))
        choices = [
            (spoken.speaker.prompt("language", n), place.at("find", lang=lang).path)
            for n, (lang, spoken) in enumerate(self.flow.languages.items(), 1)
        ]
        return self._choice(place, (*self._noticed(place), *welcome), choices)

    def _find(self, place: Place) -> Step:
        ways = [("find by name", place.at("spell").path)]
        if self.spoken.directory.schemes:
            ways.insert(0, ("find by number", place.at("number").path))
        choices = [(self._say(message, n), to) for n, (message, to) in enumerate(ways, 1)]
        made = self._choice(place, self._noticed(place), choices)
        return replace(made, prompts=(*made.prompts, self._say("for help")))

    def _look_up(self, place: Place) -> Step:
        """Keying in a number or a name, and what it finds."""
        if not place.digits:
            return self._entry(place, self._asked(place))
        directory = self.spoken.directory
        if place.state == "number":
            found = directory.numbered(place.digits)
        else:
            called, begin = directory.spelled(place.digits)
            found = begin if len(begin) <= CHOICES or not called else called
            if len(found) > CHOICES and not called:
                return self._entry(place, (self._say("spell many"), self._say("spell again")))
        if not found:
            return self._none(place)
        found = tuple(id for id in found if self.spoken.leaflets[id].sayable) or found[:1]
        if len(found) == 1:
            return self._medicine(place.at("medicine", leaflet=found[0]))
        return self._choose(place, found)

    def _asked(self, place: Place) -> tuple[Prompt, ...]:
        if place.state == "spell":
            return (*self._noticed(place), self._say("spell"), self._say("entry spell"))
        known = [
            self._say(f"number {scheme}")
            for scheme in ("ndc", "pl", "eu", "code")
            if scheme in self.spoken.directory.schemes
        ]
        return (*self._noticed(place), self._say("number"), *known, self._say("entry number"))

    def _none(self, place: Place) -> Step:
        tries = place.tries + 1 if place.notice == "none" else 1
        read = tuple(self._say("digit", digit) for digit in place.digits)
        told = (self._say(f"{place.state} none"), *read)
        if tries < TRIES:
            again = place.at(place.state, notice="none", tries=tries)
            return self._entry(again, (*told, self._say(f"{place.state} again")), place.path)
        found = self._find(place.at("find"))
        prompts = (*told, self._say("another way"), *found.prompts)
        return replace(found, place=place.path, prompts=prompts)

    def _entry(self, place: Place, prompts: tuple[Prompt, ...], path: str = "") -> Step:
        """Digits are keyed in; what they lead to is told by how often nothing was found."""
        kept = place.at(place.state)
        if place.notice == "none":
            kept = replace(kept, notice="none", tries=place.tries)
        longest = LONGEST if place.state == "number" else LONGEST_NAME
        asked = place.at(place.state, notice=place.notice, tries=place.tries)
        return Step(
            path or place.path,
            self.spoken.speaker.tag,
            prompts,
            {"0": replace(self._quiet(asked), help=True).path, "*": place.at("find").path},
            Entry(longest, kept.path),
            ENTRY_WAIT,
            self._again(asked, "silent"),
            self._again(asked, "wrong"),
        )

    def _choose(self, place: Place, found: Sequence[str]) -> Step:
        """Which of several, four at a time."""
        first = place.page * CHOICES
        shown = found[first : first + CHOICES]
        if not shown:
            raise _gone(place)
        prompts = [*self._noticed(place), self._say("found several")]
        keys = {}
        for n, id in enumerate(shown, 1):
            prompts += [self._name(id), self._say("choose", n)]
            keys[str(n)] = place.at("menu", leaflet=id).path
        if first + CHOICES < len(found):
            prompts.append(self._say("choose more"))
            keys["5"] = self._same(place, page=place.page + 1).path
        prompts.append(self._say("choose none"))
        return self._made(place, prompts, keys)

    def _medicine(self, place: Place) -> Step:
        leaflet = self._leaflet(place)
        if not leaflet.sayable:
            found = self._find(place.at("find"))
            told = (self._say("medicine unreadable"), *found.prompts)
            return replace(found, place=place.path, prompts=told)
        prompts = (
            *self._noticed(place),
            self._say("found"),
            self._name(place.leaflet),
            self._say("is it right"),
        )
        keys = {"1": place.at("menu").path, "2": place.at("find").path}
        return self._made(place, prompts, keys)

    # ------------------------------------------------------------ choosing a section

    def _menu(self, place: Place) -> Step:
        leaflet = self._leaflet(place)
        entries = menu(leaflet.monograph)
        first = place.page * LISTED
        shown = entries[first : first + LISTED]
        if not shown:
            raise _gone(place)
        prompts = [*self._noticed(place), self._name(place.leaflet)]
        keys = {}
        for n, entry in enumerate(shown, 1):
            prompts.append(self._offer(leaflet, entry, n))
            keys[str(n)] = self._begin(place, entry).path
        last = first + LISTED >= len(entries)
        if place.page or not last:
            prompts.append(self._say("first sections" if last else "more sections"))
            keys["8"] = self._same(place, page=0 if last else place.page + 1).path
        before = self._same(place, page=place.page - 1) if place.page else place.at("find")
        keys["*"] = before.path
        if not place.page:
            prompts += [self._say("another medicine"), self._say("while reading")]
        return self._made(place, prompts, keys)

    def _offer(self, leaflet: Readable, entry: str, n: int) -> Prompt:
        if entry == WHOLE:
            return self._say("whole", n)
        if entry == INTRODUCTION:
            return self._say("introduction", n)
        return leaflet.speaker.prompt("section", entry, n)

    def _begin(self, place: Place, entry: str) -> Place:
        """The beginning of what was chosen in a menu."""
        whole = entry == WHOLE
        section = INTRODUCTION if whole else entry
        return self._open(place, section, on=whole)

    # ------------------------------------------------------------ reading

    def _open(self, place: Place, section: str, *, on: bool | None = None, at: int = 1) -> Place:
        """A sentence of a section in its present narration."""
        work = self._work(place, section)
        return place.at(
            "play",
            section=section,
            edition=_edition(work),
            sentence=at,
            on=place.on if on is None else on,
        )

    def _play(self, place: Place) -> Step:
        """A sentence; or why there is none.

        What a key leads to must not depend on what has become of the narration since the caller
        heard the step: a sentence would be passed over. So waiting and refusing have places of
        their own, and a text that has changed leads to its own beginning.
        """
        work = self._work(place, place.section)
        edition = _edition(work)
        if place.edition not in ("", edition):
            return self._stale(place, work)
        place = replace(place, edition=edition)
        if place.sentence > max(1, len(work.utterances)):
            raise _gone(place)
        state = "failed" if work.refused or not work.utterances else self.flow.state(work)
        if place.notice == "unreadable" or (state == "failed" and place.notice != "moment"):
            return self._unreadable(replace(place, notice="unreadable", tries=0), work)
        if place.notice == "moment" or state == "waiting":
            return self._moment(place, work, waiting=state == "waiting")
        utterance = work.utterances[place.sentence - 1]
        address = telephony.keyed(work, Stretch(place.speed, sentence=place.sentence))
        heard = Prompt(utterance.spoken.text, utterance.lang, address)
        prompts = [*self._noticed(place), heard]
        keys, on = self._playing(place, work), self._on(place, work)
        return self._step(place, prompts, keys, utterance.pause / place.speed, on)

    def _stale(self, place: Place, work: Work) -> Step:
        """A sentence of a text that is no more: whatever is pressed, the present one is read."""
        fresh = self._same(place, edition=_edition(work), sentence=1, notice="changed")
        keys = {**self._playing(self._same(fresh), work), **dict.fromkeys("123456#", fresh.path)}
        return self._step(place, [self._say("moment")], keys, 1.0, fresh)

    def _moment(self, place: Place, work: Work, *, waiting: bool) -> Step:
        """The section is being narrated; it is looked at again and again, for some time."""
        tries = place.tries if place.notice == "moment" else 1
        after = self._same(place)
        if waiting:
            last = tries >= MOMENTS
            after = replace(
                after, notice="unreadable" if last else "moment", tries=0 if last else tries + 1
            )
        prompts = [*self._noticed(place), self._say("moment")]
        here = replace(place, notice="moment", tries=tries)
        keys = {**self._playing(place, work), **dict.fromkeys("246#", after.path)}
        return self._step(here, prompts, keys, MOMENT_WAIT, after)

    def _playing(self, place: Place, work: Work) -> dict[str, str]:
        """What each key does while a sentence is heard, or is to be heard after a pause."""
        here, place = place, replace(place, state="play")
        back = self._same(place, sentence=max(1, place.sentence - 1))
        on = self._on(place, work).path
        return {
            "1": self._paced(place, -1).path,
            "2": self._same(place).path,
            "3": self._paced(place, 1).path,
            "4": back.path,
            "5": self._same(place, state="pause").path,
            "6": on,
            "7": self._neighbour(place, -1).path,
            "8": self._neighbour(place, 1).path,
            "9": place.at("goodbye").path,
            "0": self._same(here, help=True).path,
            "*": place.at("menu").path,
            "#": on,
        }

    def _paced(self, place: Place, by: int) -> Place:
        """The same sentence at the next speed."""
        at = SPEEDS.index(place.speed) + by
        if not 0 <= at < len(SPEEDS):
            return self._same(place, notice="slowest" if by < 0 else "fastest")
        return self._same(place, speed=SPEEDS[at], notice="slower" if by < 0 else "faster")

    def _on(self, place: Place, work: Work) -> Place:
        """What follows a sentence that was heard."""
        if place.sentence < len(work.utterances):
            return self._same(place, sentence=place.sentence + 1)
        order = sections(self._leaflet(place).monograph)
        if place.on and place.section != order[-1]:
            return self._neighbour(place, 1)
        return self._same(place, state="end", sentence=max(1, len(work.utterances)))

    def _neighbour(self, place: Place, by: int) -> Place:
        """The beginning of another section; past the last one the leaflet is at its end."""
        order = sections(self._leaflet(place).monograph)
        at = order.index(place.section) + by
        if at == len(order):
            work = self._work(place, place.section)
            return self._same(place, state="end", sentence=max(1, len(work.utterances)))
        return self._open(place, order[max(0, at)])

    def _unreadable(self, place: Place, work: Work) -> Step:
        """A section that is not narrated is never passed over without a word."""
        leaflet = self._leaflet(place)
        introduction = place.section == INTRODUCTION
        key = ("name",) if introduction else ("title", place.section)
        told = [leaflet.speaker.prompt(*key), self._say("unreadable")]
        order = sections(leaflet.monograph)
        after = self._same(place, state="end", sentence=1)
        if place.on and place.section != order[-1]:
            after = self._neighbour(place, 1)
        keys = {**self._playing(place, work), "6": after.path, "#": after.path}
        return self._step(place, told, keys, 1.0, after)

    def _pause(self, place: Place) -> Step:
        work = self._work(place, place.section)
        keys = {**self._playing(place, work), "5": self._same(place, state="play").path}
        count = place.tries if place.notice == "silent" else 0
        after = self._same(place, state="pause", notice="silent", tries=count + 1)
        if count >= REMINDERS:
            after = place.at("goodbye")
        told = self._say("still paused" if count else "paused")
        made = self._step(place, [told], keys, PAUSE_WAIT, after)
        return replace(made, wrong=self._same(place, state="pause").path)

    def _end(self, place: Place) -> Step:
        leaflet = self._leaflet(place)
        again = self._open(place, place.section).path
        order = sections(leaflet.monograph)
        last = place.section == order[-1]
        following = order[0] if last else order[order.index(place.section) + 1]
        prompts = [
            *self._noticed(place),
            self._say("end leaflet" if last else "end section"),
            self._offer(leaflet, following, 1),
            self._say("again"),
            self._say("sections"),
        ]
        keys = {
            "1": self._open(place, following).path,
            "2": again,
            "3": place.at("menu").path,
            "4": self._same(place, state="play").path,
            "7": again,
            "8": self._open(place, following).path,
            "*": place.at("menu").path,
        }
        return self._made(place, prompts, keys)

    # ------------------------------------------------------------ help, and the end of a call

    def _help(self, place: Place, made: Step) -> Step:
        """Which keys there are at a place; it leads back to exactly there."""
        there = replace(place, help=False)
        forced = place.notice in ("silent", "wrong") and place.tries >= TRIES
        prompts = [self._say("help")]
        if place.state == "play" or place.state == "pause":
            prompts.append(self._say("help play"))
        else:
            if place.state in ("start", "find"):
                prompts.append(self._say("help start"))
            prompts.append(self._say("help any time"))
            prompts.append(self._say("help entry" if made.entry else "help back"))
        if self.flow.person:
            prompts.append(self._say("help person"))
        if forced:
            last = "help person last" if self.flow.person else "help last"
            silence = place.at("person" if self.flow.person else "goodbye").path
            prompts = [*prompts, *made.prompts, self._say(last)]
        else:
            prompts.append(self._say("help return"))
            silence = self._quiet(there).path
        keys = {**made.keys, "*": self._quiet(there).path}
        keys["0"] = place.at("person").path if self.flow.person else place.path
        # Of an entry it is the time between two digits as well.
        wait = made.wait if forced or made.entry else 1.0
        wrong = silence if forced else made.wrong
        return replace(
            made,
            place=place.path,
            prompts=tuple(prompts),
            keys=keys,
            wait=wait,
            silence=silence,
            wrong=wrong,
        )

    def _quiet(self, place: Place) -> Place:
        """The same without a notice; how often nothing was found is kept."""
        return place if place.notice == "none" else replace(place, notice="", tries=0)

    def _last(self, place: Place) -> Step:
        if place.state == "person" and self.flow.person:
            return Step(
                place.path,
                self.spoken.speaker.tag,
                (self._say("person"),),
                # Nobody may answer there; and who has spoken to somebody may want a leaflet read.
                silence=place.at("find", notice="back").path,
                wrong=place.path,
                dial=self.flow.person,
            )
        return Step(place.path, self.spoken.speaker.tag, (self._say("goodbye"),))

    # ------------------------------------------------------------ what steps are made of

    def _say(self, message: str, *values: str | int) -> Prompt:
        return self.spoken.speaker.prompt(message, *values)

    def _name(self, id: str) -> Prompt:
        return self.spoken.leaflets[id].speaker.prompt("name")

    def _leaflet(self, place: Place) -> Readable:
        leaflet = self.spoken.leaflets.get(place.leaflet)
        if leaflet is None or not (leaflet.sayable or place.state == "medicine"):
            raise _gone(place)
        return leaflet

    def _work(self, place: Place, section: str) -> Work:
        work = self._leaflet(place).edition.work(section)
        if work is None or section not in sections(self._leaflet(place).monograph):
            raise _gone(place)
        return work

    def _noticed(self, place: Place) -> tuple[Prompt, ...]:
        """What a step begins with, because of what the caller did last."""
        if place.help or place.notice in ("", "none", "moment", "unreadable"):
            return ()
        counted = place.notice in ("silent", "wrong")
        return (
            self._say(f"{place.notice} {min(place.tries, TRIES)}" if counted else place.notice),
        )

    def _again(self, place: Place, notice: Notice) -> str:
        """Where silence or a wrong key leads: to the same place, and after some tries to help."""
        if place.notice not in ("silent", "wrong"):
            return replace(place, notice=notice, tries=1).path
        if place.tries < TRIES:
            return replace(place, notice=notice, tries=place.tries + 1).path
        return replace(place, help=True, notice=notice).path

    def _same(self, place: Place, **changes: object) -> Place:
        """The same place, with nothing said about how it was reached."""
        return replace(place, **{"help": False, "notice": "", "tries": 0, **changes})  # type: ignore[arg-type]

    def _choice(
        self, place: Place, before: Sequence[Prompt], choices: Sequence[tuple[Prompt, str]]
    ) -> Step:
        keys = {str(n): to for n, (_, to) in enumerate(choices, 1)}
        return self._made(place, [*before, *(prompt for prompt, _ in choices)], keys)

    def _made(self, place: Place, prompts: Sequence[Prompt], keys: Mapping[str, str]) -> Step:
        """A step at which the caller chooses."""
        asked = replace(place, help=False)
        common = {
            "0": replace(self._same(place), help=True).path,
            "9": place.at("goodbye").path,
            "*": place.at("find").path,
        }
        return Step(
            place.path,
            self.spoken.speaker.tag,
            tuple(prompts),
            {**common, **keys},
            None,
            WAIT,
            self._again(asked, "silent"),
            self._again(asked, "wrong"),
        )

    def _step(
        self,
        place: Place,
        prompts: Sequence[Prompt],
        keys: Mapping[str, str],
        wait: float,
        silence: Place,
    ) -> Step:
        """A step that goes on by itself."""
        tag = self.spoken.speaker.tag
        wrong = self._same(place, notice="wrong", tries=1).path
        return Step(place.path, tag, tuple(prompts), keys, None, wait, silence.path, wrong)


def _edition(work: Work) -> str:
    return work.key.removeprefix("mp3-")[:8]


def _gone(place: Place) -> LineError:
    return LineError(
        N_("I am sorry. What you asked for is not here any more"),
        where=f"place {place.path}",
        remedy="Begin at the first place of the line",
    )
