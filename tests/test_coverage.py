"""Nothing is lost: each printed word is heard, left out for a reason, or its section is silent.

Losses are planted by hand: a monograph as a reader would make it that dropped text, a script as a
verbaliser would make it that dropped a word.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import SAMPLE, run

from audio_leaflet import coverage, resources
from audio_leaflet.engines.silence import create as create_silence
from audio_leaflet.lexicon import Lexicon, layers, of_monograph
from audio_leaflet.model import (
    Coverage,
    Monograph,
    Paragraph,
    Part,
    PrintedText,
    Script,
    Section,
    Spoken,
    Table,
)
from audio_leaflet.narrate import plan
from audio_leaflet.script import build, introduction_text
from audio_leaflet.settings import Settings
from audio_leaflet.sources import read_file
from audio_leaflet.verbalise import core, verbalise
from audio_leaflet.verbalise.cleanup import clean

LEAFLETS = sorted(
    path for path in resources.content().iterdir() if path.suffix in (".txt", ".md", ".html")
)

MARKDOWN = """---
title: "Zelavorin tablets"
pronunciation: zel-AV-oh-rin
brand_names: [Morvanil, {name: Kestrane, pronunciation: KES-trayn}]
revised: 2026-5-1   # checked
colour: blue
---
# Zelavorin tablets

## Uses <!-- not printed -->

Zelavorin **eas**es [cramps](https://cramps.example/a_b "title"). See <https://www.zel.example>.

1. Take 1 tablet.
   - not 2
2. Rest for 10&nbsp;minutes, then take the tab&shy;let.

| Age \\| years | Dose |
|:--|--:|
| 6-12 | 5 mL, 10<sup>9</sup> cells |

![A tablet](tablet.png) Line one\\
line two.

```text
kept as typed
```

[shop]: https://shop.example/
"""

HTML = """<!DOCTYPE html><html lang="en"><head><title>Zelavorin</title><style>p {color: red}</style>
</head><body><nav>Home | Shop</nav><h1>Zelavorin</h1><p>Common brand name(s): Morvanil</p>
<h2>Uses</h2><p>It <b>eas</b>es cramps&#44; twice.<br>Ask <safety@zel.example>.</p>
<ol start="3"><li>Three<ul><li>inner</li></ul></li><li>Four</li></ol>
<table><tfoot><tr><td colspan=2>Foot</td></tr></tfoot><tr><th>A<th>B<tr><td rowspan=2>1<td>2
<tr><td>3</table><img alt="A tablet" src="t.png"><script>no("text")</script></body></html>
"""

TEXT = """BACK TO THE LIST
ZELAVORIN - INJECTION
PHONETIC PRONUNCIATION: (zel-AV-oh-rin)
COMMON BRAND NAME(S): Morvanil

USES: Zelavorin eases cramps
that come with over-the-
counter medicines.
1. First
2. Second
Faq for ZELAVORIN - INJECTION
Q: Does it help? A: Yes, it does.
"""


def read(folder: Path, name: str, text: str) -> Monograph:
    path = folder / name
    path.write_text(text, "utf-8")
    return read_file(path, "en-US")


def script(monograph: Monograph) -> Script:
    return build(monograph, of_monograph(monograph, layers((), "en-US")))


def left_out(found: Coverage | None) -> dict[str, int]:
    assert found is not None
    return dict(found.left_out)


# ---------------------------------------------------------------- no false alarm


@pytest.mark.parametrize("path", LEAFLETS, ids=lambda path: path.name)
def test_no_word_of_a_bundled_leaflet_is_lost(path: Path) -> None:
    monograph = read_file(path, "en-US")
    assert monograph.coverage is not None
    assert (monograph.coverage.lost, script(monograph).coverage.lost) == ((), ())
    printed = len(re.findall(r"[^\W_]+", path.read_text("utf-8")))
    assert monograph.coverage.words == printed
    assert monograph.coverage.covered > 0.95 * printed


@pytest.mark.parametrize(
    ("name", "text"), [("a.md", MARKDOWN), ("a.html", HTML), ("a.txt", TEXT)], ids=lambda v: v[:6]
)
def test_marks_of_a_format_are_no_losses(tmp_path: Path, name: str, text: str) -> None:
    monograph = read(tmp_path, name, text)
    assert monograph.coverage is not None
    assert monograph.coverage.lost == ()
    assert script(monograph).coverage.lost == ()


def test_what_is_left_out_is_counted_with_its_reason(tmp_path: Path) -> None:
    assert left_out(read(tmp_path, "a.txt", TEXT).coverage) == {
        "navigation of the web site": 4,
        "label of a field": 6,
        "marks a question or an answer": 2,
    }
    found = left_out(read(tmp_path, "a.md", MARKDOWN).coverage)
    assert found["a key of the front matter that is not known"] == 2
    assert found["the date of the text; said as a date"] == 3
    assert found["heading repeats the title"] == 2
    assert found["address of a link"] == 12
    assert left_out(read(tmp_path, "a.html", HTML).coverage) == {
        "navigation of the web site": 2,
        "label of a field": 4,
    }


def test_a_printed_respelling_and_a_protocol_are_left_out_with_a_reason(tmp_path: Path) -> None:
    text = "---\ntitle: Zelavorin\npronunciation: zel-AV-oh-rin\n---\n## Uses\n\n"
    said = script(read(tmp_path, "a.md", f"{text}(zel-AV-oh-rin)\n\nSee https://zel.example.\n"))
    assert said.coverage.lost == ()
    reasons = left_out(said.coverage)
    assert reasons["a printed respelling; heard in the name"] == 4
    assert reasons["the protocol of an address; nobody types it"] == 1
    assert [each.printed for each in said.parts[0].silent] == ["(zel-AV-oh-rin)"]


# ---------------------------------------------------------------- a reader that loses text


def printed(text: str) -> list[PrintedText]:
    return [PrintedText(line, number) for number, line in enumerate(text.split("\n"), 1)]


PAGE = """Zelavorin
Uses
It eases cramps. Do not take it twice.
It eases pain.
Take 5 mg.
Storage
Keep it cool."""

MADE = Monograph(
    "zelavorin",
    "Zelavorin",
    "en-US",
    path="z.txt",
    sections=(
        Section(
            "uses",
            "Uses",
            (
                Paragraph("It eases cramps. Do not take it twice.", 3),
                Paragraph("It eases pain.", 4),
                Paragraph("Take 5 mg.", 5),
            ),
            2,
        ),
        Section("storage", "Storage", (Paragraph("Keep it cool.", 7),), 6),
    ),
)


def without(monograph: Monograph, number: int) -> Monograph:
    """As a reader would make it that drops this paragraph of the first section."""
    uses, *others = monograph.sections
    blocks = uses.blocks[:number] + uses.blocks[number + 1 :]
    return replace(monograph, sections=(replace(uses, blocks=blocks), *others))


def reworded(old: str, new: str) -> Monograph:
    uses, *others = MADE.sections
    blocks = tuple(
        replace(block, text=block.text.replace(old, new))
        for block in uses.blocks
        if isinstance(block, Paragraph)
    )
    return replace(MADE, sections=(replace(uses, blocks=blocks), *others))


LOSSES = [
    ("nothing", MADE, []),
    ("a paragraph", without(MADE, 1), [("It eases pain", "z.txt:4", "uses")]),
    ("a word in the middle", reworded("not ", ""), [("not", "z.txt:3", "uses")]),
    ("a dose", reworded("5 ", ""), [("5", "z.txt:5", "uses")]),
    ("a word that was changed", reworded("twice", "once"), [("twice", "z.txt:3", "uses")]),
    (
        "a section",
        replace(MADE, sections=MADE.sections[:1]),
        [("Storage", "z.txt:6", "uses"), ("Keep it cool", "z.txt:7", "uses")],
    ),
    ("the title", replace(MADE, title="Other"), [("Zelavorin", "z.txt:1", "")]),
]


@pytest.mark.parametrize(("what", "made", "lost"), LOSSES, ids=[row[0] for row in LOSSES])
def test_what_a_reader_loses_is_found_with_its_place(
    what: str, made: Monograph, lost: list[tuple[str, str, str]]
) -> None:
    found = coverage.read(printed(PAGE), made)
    assert [(each.text, each.where, each.section) for each in found.lost] == lost
    assert found.covered + sum(len(each[0].split()) for each in lost) == found.words


@pytest.mark.parametrize("path", LEAFLETS, ids=lambda path: path.name)
def test_each_paragraph_and_item_of_a_bundled_leaflet_would_be_missed(path: Path) -> None:
    whole = read_file(path, "en-US")
    text = coverage_text(whole)
    for at, section in enumerate(whole.sections):
        for number, block in enumerate(section.blocks):
            blocks = section.blocks[:number] + section.blocks[number + 1 :]
            sections = (
                *whole.sections[:at],
                replace(section, blocks=blocks),
                *whole.sections[at + 1 :],
            )
            lost = coverage.read(text, replace(whole, sections=sections)).lost
            missing = " ".join(each.text for each in lost)
            assert missing.split(), f"{section.id}, block {number + 1}: {block}"


def coverage_text(monograph: Monograph) -> list[PrintedText]:
    """The text of a leaflet as its page prints it."""
    return [
        PrintedText(each.text.replace("\t", " "), each.line)
        for each in coverage.elements(monograph)
    ]


def test_text_that_was_moved_or_repeated_is_no_loss() -> None:
    table = Table(("Age", "Dose"), (("Adults", "5 mg"), ("Adults", "10 mg")), "", 2)
    made = replace(MADE, title="", sections=(Section("uses", "Uses", (table,), 1),))
    page = printed("Uses\nAge Dose\nAdults 10 mg\n5 mg")
    assert coverage.read(page, made).lost == ()


def test_the_time_grows_with_the_length_of_the_text() -> None:
    def took(count: int) -> float:
        words = [
            f"Take {n} tablets of it twice a day, and rest for {n * 7} days." for n in range(count)
        ]
        blocks = tuple(Paragraph(text, n + 2) for n, text in enumerate(words))
        made = Monograph("a", "T", "en-US", sections=(Section("uses", "Uses", blocks, 1),))
        page = printed("Uses\n" + "\n".join(words))
        begun = time.process_time()
        assert coverage.read(page, made).lost == ()
        return time.process_time() - begun

    took(100)
    assert took(4000) < 40 * max(took(400), 0.005)


# ---------------------------------------------------------------- a verbaliser that loses words


def account(said: Script, change: Callable[[Spoken], Spoken]) -> list[str]:
    """What is lost when the spoken form of each utterance is changed."""
    parts = [
        Part(
            part.id,
            part.title,
            tuple(replace(each, spoken=change(each.spoken)) for each in part.utterances),
            part.silent,
        )
        for part in (said.introduction, *said.parts)
    ]
    lines = introduction_text(said.monograph)
    return [each.text for each in coverage.spoken(said.monograph, lines, parts).lost]


def dropping(word: str) -> Callable[[Spoken], Spoken]:
    def change(spoken: Spoken) -> Spoken:
        return replace(spoken, words=tuple(each for each in spoken.words if each.text != word))

    return change


@pytest.mark.parametrize(("said", "lost"), [("not", "not"), ("five", "5"), ("Keep", "Keep")])
def test_a_word_that_no_utterance_has_is_found(said: str, lost: str) -> None:
    whole = build(MADE, Lexicon())
    assert account(whole, lambda spoken: spoken) == []
    assert account(whole, dropping(said)) == [lost]


def test_an_utterance_that_is_missing_is_found() -> None:
    whole = build(MADE, Lexicon())
    parts = [replace(part, utterances=part.utterances[:-1]) for part in whole.parts]
    found = coverage.spoken(MADE, introduction_text(MADE), [whole.introduction, *parts])
    assert [(each.text, each.section) for each in found.lost] == [
        ("Take 5 mg", "uses"),
        ("Keep it cool", "storage"),
    ]


def test_a_name_that_the_introduction_does_not_say_is_found() -> None:
    whole = build(MADE, Lexicon())
    found = coverage.spoken(
        replace(MADE, form="eye drops"), ("Zelavorin.",), (whole.introduction, *whole.parts)
    )
    assert "eye drops" in [each.text for each in found.lost]


def test_a_rule_that_says_less_than_it_matched_refuses_the_text() -> None:
    rule = core.Rule(
        re.compile("take it (?:with|without) food"), core.said("take it with"), "", "a"
    )
    line = clean("take it without food")
    pieces, flags, omissions = core.run(core.Line(line.text), [rule])
    said = core.join(pieces, line, flags, omissions)
    assert [("take it without food"[f.start : f.end], f.refuse) for f in said.flags] == [
        ("food", True)
    ]
    assert not [flag for flag in verbalise("Take it without food.").flags if flag.refuse]


# ---------------------------------------------------------------- what follows from a loss


def test_a_loss_stops_its_section_and_the_whole_leaflet(tmp_path: Path) -> None:
    """As if a reader had lost a line: the other sections are narrated."""
    made = without(MADE, 1)
    said = build(replace(made, coverage=coverage.read(printed(PAGE), made)), Lexicon())
    (problem,) = (each for each in said.problems if each.level == "error")
    assert (problem.where, "'It eases pain'" in problem.what) == ("z.txt:4", True)
    engine = create_silence(Settings())
    planned = plan(said, engine.voice(), engine.recipe())
    reason = "'It eases pain' is printed and would not be heard"
    assert [work.refused for work in planned.parts] == [reason, ""]
    assert planned.introduction.refused == ""
    assert planned.whole.refused == f"Uses: {reason}"
    complete = plan(build(made, Lexicon()), engine.voice(), engine.recipe())
    assert planned.parts[0].key != complete.parts[0].key, "an older narration is not served for it"
    assert planned.parts[1].key == complete.parts[1].key


def test_a_loss_outside_the_sections_stops_all_of_them() -> None:
    made = replace(MADE, title="Other")
    said = build(replace(made, coverage=coverage.read(printed(PAGE), made)), Lexicon())
    engine = create_silence(Settings())
    assert all(work.refused for work in plan(said, engine.voice(), engine.recipe()).works())


# ---------------------------------------------------------------- seen by a pharmacist


def test_check_prints_the_account_of_each_leaflet(content: Path, tmp_path: Path) -> None:
    done = run("check", "--content", content, "--cache", tmp_path / "c", "--engine", "silence")
    assert done.returncode == 0
    lines = [line for line in done.stdout.splitlines() if line.startswith("words: ")]
    path = content / "samplol.md"
    words = len(re.findall(r"[^\W_]+", SAMPLE))
    assert re.fullmatch(
        rf"words: {re.escape(str(path))}: {words} in the file, (\d+) on the page, (\d+) left out "
        r"\(\d+ a key of the front matter; .*\)",
        lines[0],
    )
    assert re.fullmatch(r"words: .*: \d+ on the page, \d+ heard, 8 left out \(.*\)", lines[1])


def test_script_lists_what_is_left_out_and_what_is_lost(content: Path) -> None:
    done = run("script", content / "samplol.md", "--content", content, "--coverage")
    assert done.returncode == 0
    assert "left out of the file: 1 the address of the leaflet" in done.stdout
    assert "left out of the sound: 1 the page shows it" in done.stdout
    assert done.stdout.splitlines()[-1] == "lost: nothing"


def test_every_element_of_a_bundled_leaflet_is_named_by_an_utterance() -> None:
    for path in LEAFLETS:
        monograph = read_file(path, "en-US")
        said = script(monograph)
        named = {
            u.anchor for part in said.parts for u in (*part.utterances, *part.silent) if u.printed
        }
        for element in coverage.elements(monograph):
            assert element.anchor in named or not element.text.strip(), element
