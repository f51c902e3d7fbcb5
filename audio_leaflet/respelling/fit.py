"""Whether a respelling can belong to the name beside it.

A respelling pasted from another medicine, or cut short, would be spoken with confidence; these
two measures catch that. They must not doubt a right one: names are spelled in many ways.
"""

from __future__ import annotations

import re
import unicodedata

from audio_leaflet.respelling.ipa import VOWELS
from audio_leaflet.respelling.notation import LINKS

SLACK = 1
"""Syllables more than the name has vowels: a syllabic consonant (-ism), an initial (M-vasi)."""

STRANGE = 0.4
"""Share of consonants that may differ. Of 700 true pairs of name and respelling none is above 0.34;
of 2,000 pairs of a name and another's respelling 98 % are above 0.4."""

# The sounds that a consonant letter of a name may stand for.
_SOUNDS_OF = {
    spelled[0]: spelled[2:]
    for spelled in (
        *("b=b", "c=ksʃtʒ", "d=dʒ", "f=f", "g=ɡdʒ", "h=h", "j=dʒhj", "k=k", "l=l", "m=m", "n=nŋ"),
        *("p=pf", "q=k", "r=ɹ", "s=szʃʒ", "t=tʃθð", "v=vf", "w=wv", "x=ksz", "z=zs"),
    )
}
_OFTEN_SILENT = "h"
_OFTEN_UNWRITTEN = "jwsʒʃŋ"
"""Sounds of u, qu, x, j, ch, ng: part of a letter that is counted already."""


def misfit(name: str, syllables: int, phonemes: str) -> str:
    """Why the respelling cannot be that of the name, for people; empty if it can.

    `syllables` and `phonemes` are what was read, without stress marks.
    """
    letters = unicodedata.normalize("NFD", re.sub("['’]", "", name.lower()))
    numbers = re.findall(r"\w*\d\w*", letters)
    words = re.findall("[a-z]+", re.sub(r"\w*\d\w*", " ", letters))
    words = [word for word in words if word not in LINKS]
    if not words:
        return ""
    # Initials (HFA, XR) are named, or they are left out.
    named = {initials.lower() for initials in initials_of(name)}
    least = sum(len(word) if word in named else _least(word) for word in words)
    difference = _difference("".join(words), phonemes)
    if difference == 0 and not numbers and _begins_alike(words[0], phonemes):
        # Nothing but vowels inside the words can be missing.
        least -= sum(len(_SILENT.findall(word)) for word in words if word not in named)
    if numbers:  # alfa-2b, 70/30: how long they are said is not known
        least += len(numbers)
        few = syllables < least
        return f"{syllables} syllables cannot be all of {name!r} (at least {least})" if few else ""
    most = sum(len(re.findall("[aeiouy]", word)) for word in words) + SLACK
    if not name.isupper():
        most += sum(len(initials) for initials in re.findall("[A-Z]{2,}", name))  # HFA, XR
    if not least <= syllables <= most:
        return f"{syllables} syllables cannot be all of {name!r} ({least} to {most})"
    if difference > STRANGE:
        return f"it does not sound like {name!r}"
    return ""


_SILENT = re.compile(
    "(?<=[aeiouy][^aeiouy])e(?=[^aeiouyr]+[aeiouy])"  # spikevax
    "|(?<=[^aeiouy])[aeio](?=r[aeiouy])"  # laboratory, aspirin
)
"""Vowel letters inside a word that some people do not say."""


def _least(word: str) -> int:
    """Fewest syllables that the spelling allows: runs of vowels, without a silent -e or -que."""
    sounded = re.sub("(?<=[gq])ue$|(?<=[^aeiouy])e[ds]?$", "", word)
    return max(1, len(re.findall("[aeiouy]+", sounded)))


def _begins_alike(letters: str, phonemes: str) -> bool:
    return (letters[0] in "aeiou") == (phonemes[:1] in VOWELS)


def initials_of(name: str) -> list[str]:
    """Initials in a name (HFA, XR, K). Words (MIX) and Roman numerals (VIII) are none."""
    if name.isupper():
        return []
    capitals = re.findall(r"\b[A-Z]{1,4}\b", name)
    other = re.compile("[^AEIOUY][AEIOUY][^AEIOUY]|[IVX]+$")
    return [each for each in capitals if not other.match(each)]


def _difference(letters: str, phonemes: str) -> float:
    """Consonants to change, drop or add between spelling and sound, as a share of the longer."""
    written = re.sub(r"(.)\1", r"\1", re.sub("[^bcdfghjklmnpqrstvwxz]", "", letters))
    heard = re.sub("[^bdfhjklmnpstvwzðŋɡɹʃʒθ]", "", phonemes.replace("ɚ", "ɹ").replace("ɜː", "ɹ"))
    if not written or not heard:
        return 0.0
    row = [0.0]
    for sound in heard:
        row.append(row[-1] + (sound not in _OFTEN_UNWRITTEN))
    for letter in written:
        before, row = row, [row[0] + (letter not in _OFTEN_SILENT)]
        for at, sound in enumerate(heard):
            row.append(
                min(
                    before[at] + (sound not in _SOUNDS_OF[letter]),
                    before[at + 1] + (letter not in _OFTEN_SILENT),
                    row[-1] + (sound not in _OFTEN_UNWRITTEN),
                )
            )
    return row[-1] / max(len(written), len(heard))
