"""A narration's times as WebVTT (W3C Candidate Recommendation of 4 April 2019): a cue for each
utterance, with a timestamp inside it before each printed word.

A cue's text is what a reader sees; that of a notice is what is said, for it is only heard. Its
identifier is the anchor of the printed element and the number of the utterance in it, `uses.2:1`,
so that a page finds the element by what stands before the colon.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from audio_leaflet.model import TimedUtterance, Timings

media_type = "text/vtt; charset=utf-8"

_WITHOUT_WORDS = "The voice tells no times of words: a cue has none inside."

_ESCAPED = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "\n": " ",
        "\r": " ",
        "\0": "\N{REPLACEMENT CHARACTER}",
    }
)
"""A cue's text must not have markup's signs, `-->` or an empty line in it (WebVTT, 4.1)."""


def track(title: str, lang: str, parts: Iterable[Timings]) -> str:
    """The file for a narration that is made of these parts, one after the other."""
    notes, cues = [f"{title} ({lang})".replace("\n", " ").replace("-->", "->")], []
    seen: Counter[str] = Counter()
    offset = 0.0
    for part in parts:
        if part.precision == "sentences" and _WITHOUT_WORDS not in notes:
            notes.append(_WITHOUT_WORDS)
        for timed in part.utterances:
            anchor = timed.utterance.anchor
            seen[anchor] += 1
            cues.append(_cue(f"{anchor}:{seen[anchor]}", offset, timed))
        offset += part.seconds
    return "\n".join(["WEBVTT\n", *(f"NOTE {note}\n" for note in notes), *cues])


def _cue(id: str, offset: float, timed: TimedUtterance) -> str:
    start, end = _milliseconds(timed.start + offset), _milliseconds(timed.end + offset)
    utterance = timed.utterance
    if utterance.printed:
        text, begin = utterance.printed, utterance.offset
        words = [(cue.span[0] - begin, cue.start) for cue in timed.words if cue.span != (0, 0)]
    else:
        text = utterance.spoken.text
        words = [
            (word.start, cue.start)
            for word, cue in zip(utterance.spoken.words, timed.words, strict=False)
        ]
    payload, written, furthest, last = "", 0, -1, start
    for place, seconds in words:
        if place <= furthest:
            continue  # words that share their print, or are said later than it stands
        furthest = place
        at = _milliseconds(seconds + offset)
        if last < at < end:  # the first word begins with its cue, and none may stand outside it
            payload += f"{text[written:place].translate(_ESCAPED)}<{_clock(at)}>"
            written, last = place, at
    payload += text[written:].translate(_ESCAPED)
    return f"{id}\n{_clock(start)} --> {_clock(end)}\n{payload}\n"


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


def _clock(milliseconds: int) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours:02}:{minute:02}:{second:02}.{thousandths:03}"
