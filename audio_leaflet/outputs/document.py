"""A leaflet as JSON: its text, its names, and where, how long and how timed its narrations are."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from audio_leaflet.model import (
    Answer,
    Block,
    ItemList,
    ListItem,
    Monograph,
    Name,
    Paragraph,
    Rendition,
    Subheading,
    Table,
    Timings,
)

media_type = "application/json"


def monograph(document: Monograph) -> dict[str, Any]:
    """A monograph as plain JSON values, with what was skipped and what is wrong with it."""
    return {
        **_head(document),
        "form": document.form,
        "sections": [
            {
                "id": section.id,
                "title": section.title,
                "line": section.line,
                "blocks": [_block(block) for block in section.blocks],
            }
            for section in document.sections
        ],
        "skipped": [
            {"text": each.text, "reason": each.reason, "line": each.line}
            for each in document.skipped
        ],
        "problems": [str(problem) for problem in document.problems],
    }


def leaflet(
    document: Monograph,
    ipa: str,
    narrated: Callable[[str], tuple[str, Rendition]],
    timings: Callable[[str], Timings | None],
) -> dict[str, Any]:
    """A leaflet with its narrations.

    `narrated` gives for a section's id (`introduction` and the empty id, for the whole leaflet,
    included) the stable address of its MP3 and how it stands. `timings` gives for a section's id or
    `introduction` when its words are heard; None until it is narrated.
    """
    return {
        **_head(document),
        "pronunciation": {"printed": document.pronunciation, "ipa": ipa},
        "audio": _narration(*narrated("")),
        "introduction": {
            **_narration(*narrated("introduction")),
            **_timings(timings("introduction")),
        },
        "sections": [
            {
                "id": section.id,
                "title": section.title,
                "blocks": [_block(block) for block in section.blocks],
                **_narration(*narrated(section.id)),
                **_timings(timings(section.id)),
            }
            for section in document.sections
        ],
    }


def dumps(value: Any) -> str:
    """Readable JSON text."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def _head(document: Monograph) -> dict[str, Any]:
    return {
        "id": document.id,
        "title": document.title,
        "lang": document.lang,
        "pronunciation": document.pronunciation,
        "names": {
            "name": _name(document.name),
            "generic": [_name(name) for name in document.generic_names],
            "brand": [_name(name) for name in document.brand_names],
        },
        "product_numbers": [
            {"scheme": each.scheme, "printed": each.printed} for each in document.product_numbers
        ],
        "revised": document.revised,
        "source": document.source,
    }


def _name(name: Name) -> dict[str, str]:
    return {"text": name.text, "respelling": name.respelling, "ipa": name.ipa}


def _narration(address: str, rendition: Rendition) -> dict[str, Any]:
    described: dict[str, Any] = {
        "state": rendition.state,
        "audio": address,
        "track": address.removesuffix(".mp3") + ".vtt",
        "key": rendition.key or None,
        "duration": rendition.seconds,
        "bytes": rendition.size,
    }
    if rendition.reason:
        described["reason"] = rendition.reason
    return described


def _timings(timings: Timings | None) -> dict[str, Any]:
    if timings is None:
        return {"timed": None, "sentences": None}
    return {
        "timed": timings.precision,
        "sentences": [
            {
                "anchor": timed.utterance.anchor,
                "span": timed.utterance.span,
                "said": timed.utterance.spoken.text,
                "start": timed.start,
                "end": timed.end,
                "words": [
                    {
                        "said": word.text,
                        "span": list(word.span) if word.span != (0, 0) else None,
                        "start": word.start,
                    }
                    for word in timed.words
                ],
            }
            for timed in timings.utterances
        ],
    }


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph():
            return {"type": "paragraph", "text": block.text}
        case Subheading():
            return {"type": "heading", "level": block.level, "text": block.text}
        case Answer():
            return {"type": "answer", "question": block.question, "text": block.text}
        case ItemList():
            return {
                "type": "list",
                "ordered": block.ordered,
                "start": block.start,
                "items": [_item(item) for item in block.items],
            }
        case Table():
            return {
                "type": "table",
                "caption": block.caption,
                "header": list(block.header),
                "rows": [list(row) for row in block.rows],
            }


def _item(item: ListItem) -> dict[str, Any]:
    found: dict[str, Any] = {"text": item.text}
    if item.blocks:
        found["blocks"] = [_block(block) for block in item.blocks]
    return found
