"""The answer of the VA's medication service: an AHFS page as text in `data.attributes.html`."""

from __future__ import annotations

import json
from collections.abc import Iterable

from audio_leaflet.errors import ContentError, SyntaxProblem
from audio_leaflet.kinds import Document
from audio_leaflet.model import Monograph, PrintedText
from audio_leaflet.sources import html, monograph
from audio_leaflet.sources._draft import fault
from audio_leaflet.sources._printed import of_html


def sniff(document: Document) -> int:
    """JSON by suffix: no other format is written in it."""
    return 90 if document.suffix == ".json" else 0


def read(document: Document) -> Monograph:
    """The monograph of the page. Raises SyntaxProblem for broken JSON, ContentError for other."""
    return html.read_page(document, *_page(document))


def printed(document: Document) -> Iterable[PrintedText]:
    """What a browser would show of the page, by another parser."""
    return monograph.without_labels(of_html(*_page(document)))


def _page(document: Document) -> tuple[str, int]:
    """The HTML in a file, and the line in which it stands. Raises as `read`."""
    try:
        value = json.loads(document.text)
    except json.JSONDecodeError as error:
        raise fault(
            document,
            error.lineno,
            SyntaxProblem,
            f"is not JSON: {error.msg} in column {error.colno}",
            "Mend the JSON, or fetch the file again",
        ) from error
    except ValueError as error:
        # A number with more digits than Python converts.
        raise fault(document, 0, SyntaxProblem, "a number is too long", "Mend the JSON") from error
    for key in ("data", "attributes", "html"):
        value = value.get(key) if isinstance(value, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise fault(
            document,
            1,
            ContentError,
            "has no leaflet text in data.attributes.html",
            "Use the answer of the medication service as it came, or convert it to HTML",
        )
    # A string of JSON stands in one line of the file.
    at = document.text.find('"html"')
    return value, document.text.count("\n", 0, max(at, 0)) + 1
