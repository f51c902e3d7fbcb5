"""The words of the leaflet line, and each of them as a narration.

They are messages of the interface, so that they are translated in `locale/`, and spoken by the same
rules, lexicons and voice as the leaflets: the name of a medicine is said by its respelling.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from audio_leaflet import telephony, translations
from audio_leaflet.line.contents import LISTED, menu
from audio_leaflet.model import Prompt, Utterance
from audio_leaflet.script import SENTENCE_PAUSE, spoken
from audio_leaflet.telephony import Stretch
from audio_leaflet.translations import N_
from audio_leaflet.verbalise.sentences import split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from audio_leaflet.lexicon import Lexicon
    from audio_leaflet.model import Monograph, Script, Section
    from audio_leaflet.narrate import Work

MESSAGES = {
    # ---------------------------------------------------------------- the beginning
    "welcome": N_("Welcome to the medicine leaflet line."),
    "welcome to": N_("Welcome to {title}."),
    "emergency": N_("If this is an emergency, hang up and call your emergency number."),
    # A translation names its own language and not English.
    "language": N_("For English, press {n}."),
    "find by number": N_("To find your medicine by a number on its pack, press {n}."),
    "find by name": N_("To find your medicine by spelling its name, press {n}."),
    "for help": N_("For help at any time, press 0."),
    # ---------------------------------------------------------------- by number
    "number": N_("Please key in the number of your medicine."),
    "number ndc": N_("In the United States, it is on the box or label after the letters NDC."),
    "number pl": N_("In the United Kingdom, it is on the box after the letters PL."),
    "number eu": N_("In Europe, it is on the box after the letters EU."),
    "number code": N_("If you were given a short number for this line, key that in."),
    "entry number": N_(
        "Leave out letters, dashes and slashes. At the end, press the pound key. It is also called"
        " the hash key, and it is at the bottom right. To go back, press star."
    ),
    "number again": N_("Please key in the number again, then press the pound or hash key."),
    "number none": N_("I am sorry. I found no medicine with this number:"),
    # ---------------------------------------------------------------- by name
    "spell": N_("Please spell the name of your medicine with the letter keys of your phone."),
    "entry spell": N_(
        "Press one key for each letter. The first few letters are enough. For Q, press 7 or 1. For"
        " Z, press 9 or 1. At the end, press the pound key. It is also called the hash key, and it"
        " is at the bottom right. To go back, press star."
    ),
    "spell again": N_("Please spell the name again, then press the pound or hash key."),
    "spell none": N_(
        "I am sorry. I found no medicine whose name begins with the keys you pressed:"
    ),
    "spell many": N_("Too many medicines begin like that. I need more letters."),
    "another way": N_("Let us try to find it in another way."),
    # ---------------------------------------------------------------- which medicine
    "found": N_("I found this medicine:"),
    "found several": N_("I found more than one medicine. Please choose yours."),
    "choose": N_("To choose it, press {n}."),
    "choose more": N_("To hear more medicines, press 5."),
    "choose none": N_("If your medicine is not among them, press star."),
    "is it right": N_("If this is your medicine, press 1. If it is not, press 2."),
    "name": "{name}.",
    "medicine unreadable": N_(
        "This leaflet cannot be read out. Please ask your pharmacist about your medicine."
    ),
    # ---------------------------------------------------------------- which section
    "section": N_("To hear {section}, press {n}."),
    "section question": N_("{section} To hear the answer, press {n}."),
    "numbered section": N_("To hear section {section}, press {n}."),
    "introduction": N_("To hear what is in this leaflet, press {n}."),
    "whole": N_("To hear the whole leaflet from the beginning, press {n}."),
    "more sections": N_("To hear more sections, press 8."),
    "first sections": N_("To hear the first sections again, press 8."),
    "another medicine": N_("To find another medicine, press star."),
    "while reading": N_("While a leaflet is being read, press 0 to learn what each key does."),
    # ---------------------------------------------------------------- reading
    "slower": N_("Slower."),
    "faster": N_("Faster."),
    "slowest": N_("It cannot be slower."),
    "fastest": N_("It cannot be faster."),
    "moment": N_("One moment, please. This section is being prepared."),
    "changed": N_("This leaflet has just been changed. The section begins again."),
    "unreadable": N_("This section cannot be read out. Please ask your pharmacist about it."),
    "numbered title": N_("Section {section}."),
    "paused": N_("Paused. To go on, press 5."),
    "still paused": N_("The leaflet is still paused. To go on, press 5."),
    "end section": N_("That is the end of this section."),
    "end leaflet": N_("That is the end of this leaflet."),
    "again": N_("To hear this section again, press 2."),
    "sections": N_("To hear the list of sections, press 3."),
    # ---------------------------------------------------------------- silence and wrong keys
    "silent 1": N_("I did not hear a key."),
    "silent 2": N_("I still did not hear a key. Please take your time."),
    "silent 3": N_("I have not heard a key for a while. Here are your choices once more."),
    "wrong 1": N_("That key does nothing here."),
    "wrong 2": N_("That key does nothing here either. Please listen to your choices."),
    "wrong 3": N_("I could not use that key. Here are your choices once more."),
    "sorry": N_("I am sorry. What you asked for is not here any more."),
    # ---------------------------------------------------------------- help
    "help": N_("Here is some help."),
    "help start": N_("This line reads the leaflets of medicines to you."),
    "help any time": N_("You need not wait. You can press a key while I speak."),
    "help back": N_("To go back, press star. To end the call, press 9."),
    "help entry": N_("To go back, press star. To end the call, hang up."),
    "help play": N_(
        "To hear it slower, press 1. To hear it faster, press 3. To hear a sentence again, press 2."
        " To go back one sentence, press 4. To go on one sentence, press 6. To pause, press 5. For"
        " the section before, press 7. For the next section, press 8. For the list of sections,"
        " press star. To end the call, press 9."
    ),
    "help person": N_("To speak to a person, press 0."),
    "help return": N_("Now we go on where you were."),
    "help last": N_("If you press no key now, the call ends."),
    "help person last": N_("If you press no key now, I will put you through to a person."),
    "person": N_("One moment, please. I am putting you through to a person."),
    "back": N_("You are back on the leaflet line."),
    "goodbye": N_("Thank you for calling. Goodbye."),
}
"""By name. What stands in braces is filled in: numbers of keys, names of medicines and sections."""

CHOICES = 4
"""Medicines that are read out before the caller chooses."""

PAUSE = 0.25
"""Seconds after each prompt but the last, which the waiting of the step follows."""

LEAFLET_MESSAGES = (*("name", "section", "section question", "numbered section", "numbered title"),)
"""Messages with words of a leaflet in them."""


def name_of(monograph: Monograph) -> str:
    """How a medicine is named to callers: its title, and its form if the title does not have it."""
    title = re.sub(r"\s+[-–—]+\s+", ", ", _quiet(monograph.title))
    if monograph.form.casefold() not in title.casefold():
        title += f", {_quiet(monograph.form)}"
    return title


def _quiet(text: str) -> str:
    """A heading as it can stand within a sentence: no capitals throughout, no mark at its end."""
    return (text.lower() if text.isupper() else text).rstrip(".: ")


Key = tuple[str | int, ...]
"""Names a prompt of one speaker."""


class Speaker:
    """Messages in one language, with one lexicon, as narrations that were planned beforehand."""

    def __init__(
        self,
        lang: str,
        tag: str,
        lexicon: Lexicon,
        narrate: Callable[[tuple[Utterance, ...]], Work],
    ) -> None:
        """`lang` is one of translations.languages(), `tag` (BCP 47) that of the spoken words.

        `narrate` plans the narration of a few utterances.
        """
        self.tag = tag
        self._lang = lang
        self._lexicon = lexicon
        self._narrate = narrate
        self._works: dict[Key, Work] = {}

    def plan(self, key: Key, message: str, **values: str | int) -> Work:
        """Have a message narrated, with what stands in its braces, to be a prompt by its key."""
        english = MESSAGES[message]
        text = translations.messages(self._lang).gettext(english).format(**values)
        return self.take(key, tuple(self._utterances(text)))

    def take(self, key: Key, utterances: tuple[Utterance, ...]) -> Work:
        """Have words of a leaflet itself narrated alone, to be a prompt by its key."""
        work = self._works[key] = self._narrate(utterances)
        return work

    def prompt(self, *key: str | int) -> Prompt:
        """The prompt that was planned with this key."""
        work = self._works[key]
        text = " ".join(each.spoken.text for each in work.utterances)
        return Prompt(text, self.tag, telephony.keyed(work, Stretch()))

    def sayable(self, *key: str | int) -> bool:
        """Whether it was planned, and can be said."""
        return key in self._works and not self._works[key].refused

    def _utterances(self, text: str) -> Iterable[Utterance]:
        sentences = split(text, self.tag)
        for start, end in sentences:
            pause = PAUSE if end == sentences[-1][1] else SENTENCE_PAUSE
            printed = text[start:end]
            said = spoken(printed, self.tag, self._lexicon)
            yield Utterance("notice", printed, said, "", 0, pause, self.tag, "the leaflet line")


def plan_general(speaker: Speaker, languages: int) -> tuple[Work, ...]:
    """All words of the line itself, by message and number; it is heard in so many languages."""
    ranges = {
        "language": range(1, languages + 1),
        "find by number": range(1, 2),
        "find by name": range(1, 3),
        "choose": range(1, CHOICES + 1),
        "introduction": range(1, LISTED + 1),
        "whole": range(1, LISTED + 1),
    }
    works = []
    for message in MESSAGES:
        if message in ranges:
            works += [speaker.plan((message, n), message, n=n) for n in ranges[message]]
        elif message not in (*LEAFLET_MESSAGES, "welcome", "welcome to"):
            works.append(speaker.plan((message,), message))
    works += [speaker.plan(("digit", str(n)), "name", name=str(n)) for n in range(10)]
    return tuple(works)


def plan_leaflet(speaker: Speaker, script: Script) -> tuple[Work, ...]:
    """The words of the line that are about one leaflet.

    A section whose title cannot be said is called by its number.
    """
    monograph = script.monograph
    works = [speaker.plan(("name",), "name", name=name_of(monograph))]
    places = {entry: n % LISTED + 1 for n, entry in enumerate(menu(monograph))}
    for number, (section, part) in enumerate(zip(monograph.sections, script.parts, strict=True), 1):
        offers = sorted({1, places[section.id]})  # 1 is its number after the section before
        works += [_offer(speaker, section, number, n) for n in offers]
        key = ("title", section.id)
        title = speaker.take(key, part.utterances[:1]) if part.utterances else None
        if title is None or title.refused:
            title = speaker.plan(key, "numbered title", section=number)
        works.append(title)
    return tuple(works)


def _offer(speaker: Speaker, section: Section, number: int, n: int) -> Work:
    title = _quiet(section.title)
    message = "section question" if title.endswith("?") else "section"
    key = ("section", section.id, n)
    work = speaker.plan(key, message, section=title, n=n)
    if work.refused:
        work = speaker.plan(key, "numbered section", section=number, n=n)
    return work
