"""Where sentences end, and how a long one is divided."""

from __future__ import annotations

import itertools
import re
import time
from pathlib import Path

import pytest

from audio_leaflet.verbalise.sentences import LONGEST, split

DATA = Path(__file__).parent / "data"
TABLES = {"en-US": "verbalise_sentences.tsv", "es-ES": "verbalise_sentences_es.tsv"}
ROWS = [
    (lang, row)
    for lang, table in TABLES.items()
    for row in (DATA / table).read_text("utf-8").splitlines()
    if not row.startswith("# ")
]
LONG = (
    "Tell your doctor about any of these: "
    + "excessive tiredness of the body; " * 9
    + "swelling of the face (lips, tongue, or throat), pain on July 15, 2022, or 1,000 mg"
)


def _sentences(text: str, lang: str = "en-US") -> list[str]:
    return [text[start:end] for start, end in split(text, lang)]


@pytest.mark.parametrize(("lang", "row"), ROWS)
def test_sentences(lang: str, row: str) -> None:
    wanted = [each.strip() for each in row.split(" | ")]
    assert _sentences(row.replace(" | ", " "), lang) == wanted


@pytest.mark.parametrize(
    "text", [*(row for _, row in ROWS), LONG, "", "  ", "no stop", "x" * 1000, "a, " * 500]
)
def test_all_text_is_covered_once_and_in_order(text: str) -> None:
    spans = split(text, "en")
    assert "".join(text[a:b] for a, b in spans).replace(" ", "") == re.sub(r"\s", "", text)
    assert all(a < b for a, b in spans)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(spans))


def test_a_long_sentence_is_divided_at_its_strongest_mark() -> None:
    parts = _sentences(LONG)
    assert len(parts) > 1
    assert all(len(part) <= LONGEST for part in parts)
    assert parts[0].endswith(";")


def test_no_part_ends_within_brackets_or_a_number_or_a_date() -> None:
    text = "word " * 50 + "(one, two, three) and 1,000 mg on July 15, 2022 " + "word " * 20
    assert _sentences(text) == [text.strip()]
    assert _sentences(text + ", then stop")[1] == "then stop"


def test_other_languages_have_titles_and_their_own_marks() -> None:
    assert _sentences("O Dr. Souza disse. Pode? Sim.", "pt") == [
        "O Dr. Souza disse.",
        "Pode?",
        "Sim.",
    ]
    assert _sentences("服用一片。每天两次。", "zh") == ["服用一片。", "每天两次。"]


@pytest.mark.parametrize("unit", [".", "(", "()", "a, ", "a. B", "A. "])
def test_time_grows_with_length(unit: str) -> None:
    begin = time.process_time()
    split(unit * (200_000 // len(unit)), "en")
    assert time.process_time() - begin < 2
