"""A narration's times for the page that plays it: compact JSON, for the marks of the read-along.

```text
{"key": …, "seconds": …, "precision": "words" | "sentences", "sentences": [
  {"anchor": …, "span": [from, to] | null, "said": …, "start": …, "end": …,
   "words": [[start, from, to], …]}, …]}
```

Times are seconds from the beginning of the narration. Spans are half-open and count code points in
the text of the printed element whose id is the anchor. A sentence that is only heard has no span
and no words; words that are only heard inside a printed one have the span 0, 0. Words said one
after the other for the same print are one, as "five hundred" is for `500`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from audio_leaflet.model import TimedUtterance, Timings

media_type = "application/json"


def timeline(key: str, parts: Iterable[Timings]) -> str:
    """The document for the narration with this key, made of these parts one after the other."""
    sentences, offset, precision = [], 0.0, "words"
    for part in parts:
        if part.precision == "sentences":
            precision = "sentences"
        sentences += [_sentence(timed, offset) for timed in part.utterances]
        offset += part.seconds
    document = {
        "key": key,
        "seconds": _rounded(offset),
        "precision": precision,
        "sentences": sentences,
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _sentence(timed: TimedUtterance, offset: float) -> dict[str, Any]:
    utterance = timed.utterance
    return {
        "anchor": utterance.anchor,
        "span": utterance.span,
        "said": utterance.spoken.text,
        "start": _rounded(timed.start + offset),
        "end": _rounded(timed.end + offset),
        "words": _words(timed, offset) if utterance.printed else [],
    }


def _words(timed: TimedUtterance, offset: float) -> list[list[float]]:
    words: list[list[float]] = []
    last: tuple[int, int] | None = None
    for cue in timed.words:
        if cue.span != last:
            words.append([_rounded(cue.start + offset), *cue.span])
            last = cue.span
    return words


def _rounded(seconds: float) -> float:
    """To the millisecond, as times are stored; sums of them have digits that mean nothing."""
    return round(seconds, 3)
