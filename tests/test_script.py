"""How lists, tables and headings are said, so that they can be followed by ear."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from audio_leaflet import audio
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.lexicon import layers, of_monograph
from audio_leaflet.model import Part, Script
from audio_leaflet.narrate import Joiner, Work, make_clip
from audio_leaflet.script import BREAK_PAUSE, END_PAUSE, ITEM_PAUSE, build
from audio_leaflet.sources import read_file


def script(folder: Path, body: str, suffix: str = "md") -> Script:
    """The script of a leaflet with one section, Doses."""
    head = {"md": "# Zelavorin\n\n## Doses\n\n", "html": "<h1>Zelavorin</h1>\n<h2>Doses</h2>\n"}
    path = folder / f"zelavorin.{suffix}"
    path.write_text(head[suffix] + body, "utf-8")
    monograph = read_file(path, "en-US")
    said = build(monograph, of_monograph(monograph, layers((), "en-US")))
    assert said.coverage.lost == ()
    assert monograph.coverage is not None
    assert monograph.coverage.lost == ()
    return said


def texts(part: Part) -> list[str]:
    """What is said after the heading."""
    return [each.spoken.text for each in part.utterances[1:]]


def said(folder: Path, body: str, suffix: str = "md") -> list[str]:
    (part,) = script(folder, body, suffix).parts
    return texts(part)


# ---------------------------------------------------------------- lists

LISTS = [
    ("a list", "- one\n- two", ["List of two items.", "one.", "two."]),
    ("of one item", "- alone", ["alone."]),
    ("numbered", "3. first\n4. second", ["List of two items.", "three: first.", "four: second."]),
    (
        "nested",
        "- one\n  - inner\n  - more\n- two",
        ["List of two items.", "one.", "two items under this:", "inner.", "more.", "two."],
    ),
    (
        "nested, of one item",
        "- one\n  - inner\n- two",
        ["List of two items.", "one.", "inner.", "two."],
    ),
]


@pytest.mark.parametrize(("what", "body", "heard"), LISTS, ids=[row[0] for row in LISTS])
def test_lists_are_announced_with_their_length(
    tmp_path: Path, what: str, body: str, heard: list[str]
) -> None:
    assert said(tmp_path, body) == heard


def test_the_end_of_a_list_is_a_longer_pause(tmp_path: Path) -> None:
    (part,) = script(tmp_path, "- one\n  - inner\n  - more\n- two\n\nText.").parts
    pauses = {each.spoken.text: each.pause for each in part.utterances}
    assert [pauses[item] for item in ("one.", "inner.")] == [ITEM_PAUSE, ITEM_PAUSE]
    assert [pauses[item] for item in ("more.", "two.")] == [END_PAUSE, END_PAUSE]
    assert END_PAUSE > 1.5 * ITEM_PAUSE


# ---------------------------------------------------------------- tables

LONG = "Not with the juice of grapefruit, since it raises what is in the blood too far."

TABLES = [
    (
        "size and headings once, headings with each cell",
        "| Age | Dose |\n|---|---|\n| 6-12 | 5 mL |\n| adults | |",
        "md",
        [
            "Table, two columns, two rows: Age, Dose.",
            "Age: six to twelve; Dose: five milliliters.",
            "Age: adults; Dose: empty.",
        ],
    ),
    (
        "without headings",
        "<table><tr><td>Day</td><td>5 mg</td></tr><tr><td>Night</td><td>10 mg</td></tr></table>",
        "html",
        ["Table, two columns, two rows.", "Day; five milligrams.", "Night; ten milligrams."],
    ),
    (
        "merged cells",
        (
            "<table><tr><th rowspan=2>Age<th colspan=2>Dose<tr><th>day<th>night"
            "<tr><td rowspan=2>Adults<td>5 mg<td>10 mg<tr><td colspan=2>2 mg</table>"
        ),
        "html",
        [
            "Table, three columns, two rows: Age, Dose day, Dose night.",
            "Age: Adults; Dose day: five milligrams; Dose night: ten milligrams.",
            "Age: Adults; Dose day: two milligrams; Dose night: two milligrams.",
        ],
    ),
    (
        "the title of the rows below it",
        "| Age | Day | Night |\n|---|---|---|\n| Kidney disease | | |\n| adults | 5 mg | none |",
        "md",
        [
            "Table, three columns, two rows: Age, Day, Night.",
            "Kidney disease.",
            "Age: adults; Day: five milligrams; Night: none.",
        ],
    ),
    (
        "a loss is no gain",
        "| Weight | Change |\n|---|---|\n| 80 kg | -2.5 kg in 12 weeks |\n| 90 kg | –1 |",
        "md",
        [
            "Table, two columns, two rows: Weight, Change.",
            "Weight: eighty kilograms; Change: minus two point five kilograms in twelve weeks.",
            "Weight: ninety kilograms; Change: minus one.",
        ],
    ),
    (
        "a note under the table",
        "| Age | Dose |\n|---|---|\n| adults | 10 mg\\* |\n| 6-12 | 5 mg\\* |\n\n\\* with food",
        "md",
        [
            "Table, two columns, two rows: Age, Dose.",
            "Age: adults; Dose: ten milligrams, Note: with food.",
            "Age: six to twelve; Dose: five milligrams, Note: with food.",
            "Note:",
            "with food.",
        ],
    ),
    (
        "a mark in the middle, and a note in the last row",
        "| Age | Dose |\n|---|---|\n| adults | 10 mg\\* twice |\n| \\* with food | |",
        "md",
        [
            "Table, two columns, one row: Age, Dose.",
            "Age: adults; Dose: ten milligrams, Note: with food, twice.",
            "Note:",
            "with food.",
        ],
    ),
    (
        "raised letters",
        (
            "<table><tr><th>Age<th>Dose<sup>a</sup><tr><td>Adults<td>2 mg<sup>b</sup></table>"
            "<p>a. By day.<br>b. Not <i>more</i>.</p>"
        ),
        "html",
        [
            "Table, two columns, one row: Age, Dose, Note: By day.",
            "Age: Adults; Dose: two milligrams, Note: Not more.",
            "Note:",
            "By day.",
            "Note:",
            "Not more.",
        ],
    ),
    (
        "a long note once",
        f"| Age | Dose |\n|---|---|\n| adults | 10 mg† |\n| 6-12 | 5 mg† |\n\n† {LONG}",
        "md",
        [
            "Table, two columns, two rows: Age, Dose.",
            f"Age: adults; Dose: ten milligrams, Note one: {LONG}",
            "Age: six to twelve; Dose: five milligrams, see note one.",
            "Note one:",
            LONG,
        ],
    ),
    (
        "a power is no mark",
        "| Area | Dose² |\n|---|---|\n| 1.73 m² | 5 mg |\n\n² by mouth",
        "md",
        [
            "Table, two columns, one row: Area, Dose, Note: by mouth.",
            "Area: one point seven three square meters; Dose: five milligrams.",
            "Note:",
            "by mouth.",
        ],
    ),
    (
        "a layout table by its role",
        '<table role="presentation"><tr><td>Day</td><td>5 mg</td></tr></table>',
        "html",
        ["Day.", "five milligrams."],
    ),
    (
        "a layout table by its text",
        "<table><tr><td><p>"
        + "Take it in the morning. " * 10
        + "</p><p>Rest.</p></td><td>Ask.</td></tr></table>",
        "html",
        ["Take it in the morning."] * 10 + ["Rest.", "Ask."],
    ),
]


@pytest.mark.parametrize(
    ("what", "body", "suffix", "heard"), TABLES, ids=[row[0] for row in TABLES]
)
def test_tables_can_be_followed_by_ear(
    tmp_path: Path, what: str, body: str, suffix: str, heard: list[str]
) -> None:
    assert said(tmp_path, body, suffix) == heard


def test_the_words_of_a_row_point_at_their_cells_and_those_of_a_note_at_none(
    tmp_path: Path,
) -> None:
    (part,) = script(
        tmp_path, "| Age | Dose |\n|---|---|\n| adults | 10 mg\\* |\n\n\\* with food"
    ).parts
    header, row = part.utterances[1:3]
    assert (header.anchor, row.anchor) == ("doses.1.0", "doses.1.1")
    for utterance, words in ((header, ["Age", "Dose"]), (row, ["adults", "10", "mg"])):
        spans = [each.printed for each in utterance.spoken.words if each.printed != (0, 0)]
        assert [utterance.printed[start:end] for start, end in spans] == words


def test_a_mark_without_a_note_is_reported(tmp_path: Path) -> None:
    (problem,) = script(tmp_path, "| Age | Dose |\n|---|---|\n| adults | 10 mg† |").problems
    assert (problem.level, "'†'" in problem.what) == ("warning", True)


# ---------------------------------------------------------------- headings


def test_a_heading_stands_between_long_pauses(tmp_path: Path) -> None:
    (part,) = script(tmp_path, "One. Two.\n\n### More\n\n- one\n- two\n\n### Last\n\nText.").parts
    pauses = {each.spoken.text: each.pause for each in part.utterances}
    assert pauses["Two."] == pauses["two."] == BREAK_PAUSE
    assert pauses["Text."] == BREAK_PAUSE, "before the heading of the next section"
    assert max(pauses["One."], pauses["one."]) < pauses["More."] < BREAK_PAUSE


def silences(part: Part) -> list[float]:
    """Seconds of each silence of a fifth of a second or more inside the narration of a part."""
    engine = PiperEngine("bundled", 1.0, 1)
    joiner = Joiner(Work("", part.title, part.utterances, (), (), (), "test"))
    data = joiner.begin()
    for each in part.utterances:
        data += joiner.add(make_clip(engine, each.spoken, each.lang))
    samples, rate = audio.decode(data + joiner.finish())
    loud = np.flatnonzero(np.abs(samples) > 0.01)
    gaps = np.diff(loud) / rate
    return [float(gap) for gap in gaps[gaps >= 0.2]]


def test_a_heading_is_heard_by_the_silence_around_it(tmp_path: Path) -> None:
    """Its pitch is no sure sign: the voice does not always fall at the end of a few words."""
    (part,) = script(tmp_path, "Take it. Rest well.\n\n### Missed dose\n\nTake it soon.").parts
    _, between, before, after = silences(part)
    assert between < 0.6 < after < before
    assert before == pytest.approx(BREAK_PAUSE, abs=0.2)


def test_a_heading_ends_in_print_without_a_mark_and_is_said_as_a_sentence(tmp_path: Path) -> None:
    (part,) = script(tmp_path, "One.\n\n### Possible effects:\n\nText.").parts
    assert "Possible effects." in texts(part)
