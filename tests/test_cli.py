"""Every command, through the real program, as a person or a script would use it."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from conftest import PROGRAM, ROOT, SAMPLE, environment, run

from audio_leaflet import __version__, audio, kinds, settings
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.lexicon import of_monograph, read_pls
from audio_leaflet.model import Part, Section
from audio_leaflet.outputs.document import monograph as described
from audio_leaflet.script import build
from audio_leaflet.sources import SUFFIXES, read_file

COMMANDS = ("serve", "build", "check", "cache", "parse", "script", "pronounce", "verbalise", "say")

SEED = """\
TESTOZINE - INJECTION
PHONETIC PRONUNCIATION: (tes-TOE-zeen)
COMMON BRAND NAME(S): Examplin, Samplor XR
GENERIC NAME(S): testozine HCl
Uses
USES: Testozine eases cramps (sudden tightening/jerking). Use it with other testozine tablet(s).
How to use TESTOZINE - INJECTION
HOW TO USE: A nurse injects 50 mcg in 1 mL. Do NOT stop it by yourself.
Side Effects
Precautions
Interactions
Overdose
Images
Reviews
Faq for TESTOZINE - INJECTION
Testozine is a muscle relaxant. It was made up for this test.
Call 911 if you cannot be woken.
Warning
WARNING: Sudden loss of testozine has caused fever. Learn the sound of the alarm(s).
Disclaimer
IMPORTANT: HOW TO USE THIS INFORMATION: This is a summary. It was last revised July 1, 2026.
No Reviews Yet
"""
"""The layout of the monographs that people have, with its doubled labels, its headings without
text, its answers without questions, and what the web site left in it."""


@pytest.fixture
def seed(tmp_path: Path) -> Path:
    file = tmp_path / "testozine.txt"
    file.write_text(SEED, "utf-8")
    return file


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


# ---------------------------------------------------------------- help and exit statuses


def test_help_shows_every_command_and_examples_that_work() -> None:
    done = run("--help")
    assert done.returncode == 0
    for command in (*COMMANDS, "settings", "token"):
        assert re.search(rf"^    {command}\b", done.stdout, re.MULTILINE), command
    example = run("pronounce", "BAK-loe-fen")
    assert "audio-leaflet pronounce BAK-loe-fen" in done.stdout
    assert example.stdout == "BAK-loe-fen\tˈbækloʊfən\thigh\n"


@pytest.mark.parametrize("command", [*COMMANDS, "settings", "token"])
def test_help_of_each_command_says_what_it_does_and_what_each_argument_means(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    description = done.stdout.split("\n\n")[1]
    assert len(description.split()) >= 5
    assert description.endswith(".")
    lines = done.stdout.splitlines()
    for line, below in pairwise([*lines, ""]):
        if re.match(r"  \S", line):
            assert re.search(r"\S  +\S", line) or below.startswith(" " * 10), f"what is {line}?"
    if command in ("serve", "build", "check"):
        said = " ".join(done.stdout.split())
        for name in ("CONTENT", "CACHE", "ENGINE"):
            assert f"--{name.lower()} " in said
            assert f"Environment: AUDIO_LEAFLET_{name}." in said, "the setting behind the option"


def test_the_version() -> None:
    assert run("--version").stdout.strip() == __version__


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["narrate"],
        ["parse"],
        ["say", "Hello."],
        ["cache", "--prune", "some"],
        ["cache", "--prune", "nan"],
        ["cache", "--prune", "-5"],
        ["serve", "--port", "http"],
        ["build", "--engine", "espeak"],
    ],
)
def test_wrongly_asked_is_2(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert "audio-leaflet" in done.stderr


@pytest.mark.parametrize(
    ("command", "name"), [("parse", "none.txt"), ("script", "leaflet.docx"), ("parse", "empty.md")]
)
def test_a_file_that_cannot_be_read_is_1_and_named(tmp_path: Path, command: str, name: str) -> None:
    file = tmp_path / name
    if name == "empty.md":
        file.touch()
    done = run(command, file)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith(f"audio-leaflet: {file}: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "stdin"),
    [
        (["--help"], ""),
        (["settings"], ""),
        (["parse", ROOT / "content" / "metformin.md"], ""),
        (["script", ROOT / "content" / "metformin.md"], ""),
        (["verbalise"], "Take 5 mL.\n" * 50),
        (["pronounce"], "BAK-loe-fen\n" * 50),
    ],
    ids=lambda value: str(value[0]) if isinstance(value, list) else "",
)
def test_a_reader_that_has_enough_is_left_in_silence(arguments: list[Any], stdin: str) -> None:
    with subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        _, said = process.communicate(stdin, timeout=60)
    assert said == ""
    # 141 is how a shell reports SIGPIPE; the help is written by argparse, which looks away.
    assert process.returncode == (0 if arguments == ["--help"] else 141)


def test_output_to_a_full_disk_is_told(seed: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*PROGRAM, "parse", str(seed)], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 1
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


def test_output_is_utf_8_in_any_locale() -> None:
    done = subprocess.run(
        [*PROGRAM, "pronounce", "BAK-loe-fen"],
        capture_output=True,
        env={**environment(), "PYTHONIOENCODING": "latin-1", "LC_ALL": "C"},
    )
    assert done.stdout.decode("utf-8") == "BAK-loe-fen\tˈbækloʊfən\thigh\n"


# ---------------------------------------------------------------- parse


@pytest.fixture
def parsed(seed: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(run("parse", seed).stdout)
    return document


def test_parse_gives_the_head(parsed: dict[str, Any]) -> None:
    assert parsed["id"] == "testozine-injection"
    assert parsed["title"] == "TESTOZINE - INJECTION"
    assert parsed["lang"] == "en-US"
    assert parsed["pronunciation"] == "tes-TOE-zeen"
    names = parsed["names"]
    assert [name["text"] for name in names["brand"]] == ["Examplin", "Samplor XR"]
    assert [name["text"] for name in names["generic"]] == ["testozine HCl"]
    assert parsed["revised"] == "July 1, 2026"


def test_parse_gives_the_sections_in_order_as_printed(parsed: dict[str, Any]) -> None:
    assert [(section["id"], section["title"]) for section in parsed["sections"]] == [
        ("uses", "Uses"),
        ("how-to-use", "How to use TESTOZINE - INJECTION"),
        ("side-effects", "Side Effects"),
        ("precautions", "Precautions"),
        ("interactions", "Interactions"),
        ("overdose", "Overdose"),
        ("faq", "Faq for TESTOZINE - INJECTION"),
        ("warning", "Warning"),
        ("disclaimer", "Disclaimer"),
    ]
    empty = [section["id"] for section in parsed["sections"] if not section["blocks"]]
    assert empty == ["side-effects", "precautions", "interactions", "overdose"]


def test_parse_keeps_the_text_and_invents_no_questions(parsed: dict[str, Any]) -> None:
    blocks = {section["id"]: section["blocks"] for section in parsed["sections"]}
    assert blocks["uses"][0]["text"] == (
        "Testozine eases cramps (sudden tightening/jerking). Use it with other testozine tablet(s)."
    )
    assert [(block["type"], block["question"]) for block in blocks["faq"]] == [
        ("answer", None),
        ("answer", None),
    ]
    assert blocks["warning"][0]["text"].startswith("Sudden loss of testozine")
    assert blocks["disclaimer"][0]["text"].startswith("IMPORTANT: HOW TO USE THIS INFORMATION:")


def test_parse_names_what_it_left_out_and_loses_nothing_else(parsed: dict[str, Any]) -> None:
    skipped = {each["text"]: each["reason"] for each in parsed["skipped"]}
    assert set(skipped) == {
        "USES:",
        "HOW TO USE:",
        "WARNING:",
        "Images",
        "Reviews",
        "No Reviews Yet",
    }
    assert all(skipped.values())
    kept = json.dumps([parsed["sections"], parsed["title"], parsed["names"], parsed["skipped"]])
    labels = words("PHONETIC PRONUNCIATION COMMON BRAND NAME(S) GENERIC NAME(S) tes-TOE-zeen")
    assert Counter(words(SEED)) - Counter(words(kept)) - Counter(labels) == Counter()


@pytest.mark.parametrize(
    "data",
    [
        SEED.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + SEED.encode(),
        SEED.replace("jerking", "jerking – café").encode("cp1252"),
    ],
    ids=["CRLF", "BOM", "cp1252"],
)
def test_parse_reads_what_windows_writes(
    tmp_path: Path, parsed: dict[str, Any], data: bytes
) -> None:
    file = tmp_path / "windows.txt"
    file.write_bytes(data)
    again = json.loads(run("parse", file).stdout)
    text = json.dumps(again["sections"], ensure_ascii=False).replace(" – café", "")
    assert json.loads(text) == parsed["sections"]


# ---------------------------------------------------------------- script


@pytest.fixture
def said(seed: Path) -> dict[str, list[dict[str, Any]]]:
    document = json.loads(run("script", "--json", seed).stdout)
    assert document["id"] == "testozine-injection"
    return {part["id"]: part["utterances"] for part in document["parts"]}


def test_script_says_the_name_from_its_respelling_wherever_it_stands(
    said: dict[str, list[dict[str, Any]]],
) -> None:
    every = [utterance for part in said.values() for utterance in part]
    named = [u for u in every if "testozine" in u["printed"].casefold()]
    assert len(named) >= 6
    for utterance in named:
        times = utterance["printed"].casefold().count("testozine")
        names = [p for p in utterance["phonemes"] if p["word"].startswith("testozine")]
        assert [p["ipa"] for p in names] == ["tɛsˈtoʊziːn"] * times, utterance["printed"]
        assert all("tes-TOE-zeen" in p["source"] for p in names)


def test_script_prints_and_speaks(said: dict[str, list[dict[str, Any]]]) -> None:
    spoken = {u["printed"]: u["spoken"] for part in said.values() for u in part}
    assert spoken["Testozine eases cramps (sudden tightening/jerking)."] == (
        "testozine eases cramps, sudden tightening or jerking."
    )
    assert spoken["Use it with other testozine tablet(s)."] == (
        "Use it with other testozine tablets."
    )
    assert spoken["A nurse injects 50 mcg in 1 mL."] == (
        "a nurse injects fifty micrograms in one milliliter."
    )
    assert spoken["Call 911 if you cannot be woken."].startswith("Call nine one one")


def test_script_says_what_the_source_leaves_out(said: dict[str, list[dict[str, Any]]]) -> None:
    assert [u["spoken"] for u in said["side-effects"]] == [
        "Side Effects.",
        "The source gives no text for this section.",
    ]
    notices = [u["spoken"] for u in said["faq"] if u["kind"] == "notice"]
    assert [notice.split(".")[0] for notice in notices] == ["Question one", "Question two"]
    assert all("does not give the question" in notice for notice in notices)
    introduction = " ".join(u["spoken"] for u in said["introduction"])
    assert "This leaflet has nine sections." in introduction
    assert "no text for: Side Effects, Precautions, Interactions and Overdose." in introduction
    assert "Examplin" in introduction
    assert "July first, twenty twenty six" in introduction


def test_script_for_people_shows_the_same(
    seed: Path, said: dict[str, list[dict[str, Any]]]
) -> None:
    done = run("script", seed)
    assert done.returncode == 0
    headings = re.findall(r"^== (\S+): ", done.stdout, re.MULTILINE)
    assert headings == list(said)
    for part in said.values():
        for utterance in part:
            assert utterance["printed"] in done.stdout
            assert f"\n         {utterance['spoken']}\n" in done.stdout
    assert "testozine tɛsˈtoʊziːn (respelling tes-TOE-zeen)" in done.stdout


def test_script_marks_what_cannot_be_said(tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    file.write_text(SAMPLE.replace("one tablet with", "one ☃ with"), "utf-8")
    parts = json.loads(run("script", "--json", file).stdout)["parts"]
    flags = [flag for part in parts for u in part["utterances"] for flag in u["flags"]]
    assert [(flag["text"], flag["refused"]) for flag in flags] == [("☃", True)]


# ---------------------------------------------------------------- pronounce and verbalise


def test_pronounce_arguments() -> None:
    done = run("pronounce", "BAK-loe-fen", "(lee-oh-REE-sal)", "-fen")
    assert done.returncode == 0
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert [row[0] for row in rows] == ["BAK-loe-fen", "(lee-oh-REE-sal)", "-fen"]
    assert rows[0][1:] == ["ˈbækloʊfən", "high"]
    assert rows[1][1].startswith("lioʊˈɹiːs")
    assert all(row[2] in ("high", "low") for row in rows)


def test_a_respelling_that_begins_with_a_dash_is_no_option() -> None:
    for arguments in (["-BAK-loe"], ["--", "-BAK-loe"], ["-BAK-loe", "-h"]):
        done = run("pronounce", *arguments)
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("-BAK-loe\tˈbækloʊ\t")
    assert run("pronounce", "-h").stdout.startswith("usage:")


def test_pronounce_lines_one_row_each_and_a_bad_one_is_told() -> None:
    done = run("pronounce", stdin="BAK-loe-fen\r\n\n123\nmet FOR min\nlee-voe-thy-ROX-een")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert [len(row) for row in rows] == [3, 3, 3, 3]
    assert [row[0] for row in rows] == [
        "BAK-loe-fen",
        "123",
        "met FOR min",
        "lee-voe-thy-ROX-een",
    ]
    assert rows[1] == ["123", "", "low"]
    assert done.returncode == 1
    assert "'123' has no letters" in done.stderr


def test_pronounce_with_the_name_of_each_respelling() -> None:
    """The first three columns stay what they are; the name is judged by and comes last."""
    lines = "baclofen\tBAK-loe-fen\nwarfarin\tBAK-loe-fen\nBAK-loe-fen\nbaclofen\t\n"
    done = run("pronounce", stdin=lines)
    assert done.stdout.splitlines() == [
        "BAK-loe-fen\tˈbækloʊfən\thigh\tbaclofen",
        "BAK-loe-fen\tˈbækloʊfən\tlow\twarfarin",
        "BAK-loe-fen\tˈbækloʊfən\thigh",
        "\t\tlow\tbaclofen",
    ]
    assert done.returncode == 1
    assert "'baclofen' has no respelling beside it" in done.stderr


@pytest.mark.parametrize(
    ("notation", "written"),
    [
        ("ipa", "ˈbækloʊfən"),
        ("piper", "bˈækloʊfən"),
        ("espeak", "[[b'akloUf@n]]"),
        ("ssml", '<phoneme alphabet="ipa" ph="ˈbækloʊfən">bakloefen</phoneme>'),
        ("plain", "bakloefen"),
    ],
)
def test_pronounce_writes_the_notation_asked_for_and_nothing_else(
    notation: str, written: str
) -> None:
    for arguments in (["--as", notation, "BAK-loe-fen"], ["BAK-loe-fen", f"--as={notation}"]):
        done = run("pronounce", *arguments)
        assert done.stdout == f"{written}\n"
        assert (done.returncode, done.stderr) == (0, "")


def test_pronounce_writes_a_lexicon_and_names_what_is_not_in_it(tmp_path: Path) -> None:
    lines = "baclofen\tBAK-loe-fen\nBAK-loe\nwarfarin\tBAK-loe-fen\n"
    done = run("pronounce", "--as", "pls", stdin=lines)
    file = tmp_path / "ours.pls"
    file.write_text(done.stdout, "utf-8")
    entries = {entry.text: entry.said for entry in read_pls(file)}
    assert sorted(entries) == [
        "BACLOFEN",
        "Baclofen",
        "WARFARIN",
        "Warfarin",
        "baclofen",
        "warfarin",
    ]
    assert done.returncode == 1
    told = done.stderr.splitlines()
    assert told[0].startswith("the respelling BAK-loe has no name beside it")
    assert told[1] == "warfarin: low confidence: it does not sound like 'warfarin'"


def test_pronounce_refuses_a_notation_that_does_not_exist() -> None:
    done = run("pronounce", "--as", "sampa", "BAK-loe-fen")
    assert done.returncode == 2
    assert "'espeak', 'ipa', 'piper', 'plain', 'pls', 'ssml'" in done.stderr


def test_pronounce_shows_all_that_it_made_of_a_respelling() -> None:
    done = run("pronounce", "--json", stdin="baclofen\tbak' loe fen\nbak-loe\n123\n")
    marked, flat, unread = map(json.loads, done.stdout.splitlines())
    assert marked.keys() == flat.keys() == unread.keys()
    assert (marked["name"], marked["convention"]) == ("baclofen", "USAN or AHFS")
    assert [s["phonemes"] for s in marked["syllables"]] == ["bæk", "loʊ", "fən"]
    assert [s["stress"] for s in marked["syllables"]] == ["primary", "none", "none"]
    assert (marked["confidence"], marked["reasons"]) == ("high", [])
    assert flat["confidence"] == "low"
    assert any("stress" in reason for reason in flat["reasons"])
    assert (unread["ipa"], unread["syllables"]) == ("", [])
    assert unread["reasons"] == ["the respelling '123' has no letters"]
    assert done.returncode == 1


def test_pronounce_is_unsure_of_what_is_not_written_as_a_respelling() -> None:
    done = run("pronounce", "BAK-loe-fen", "xzqw")
    sure = [line.split("\t")[2] for line in done.stdout.splitlines()]
    assert sure == ["high", "low"]


def test_verbalise_line_for_line() -> None:
    lines = ["Take 5 mL.", "", "   ", "BP 120/80 mm Hg", "tablet(s)", "", "Call 911."]
    done = run("verbalise", stdin="\n".join(lines))
    assert done.returncode == 0
    spoken = done.stdout.split("\n")
    assert len(spoken) == len(lines) + 1
    assert spoken[0] == "Take five milliliters."
    assert [spoken[i] for i in (1, 2, 5)] == ["", "", ""]
    assert spoken[4] == "tablets"
    assert spoken[6] == "Call nine one one."


def test_no_sign_inside_a_line_adds_a_line() -> None:
    """Only a line feed ends a line: not a carriage return, nor what Unicode calls a separator."""
    signs = ["\u2028", "\u2029", *"\x85\x0b\x0c\x1c\x1d\x1e\r\t\u00a0\ufeff\u200b"]
    done = run("verbalise", stdin="".join(f"Take one{sign} tablet.\n\n" for sign in signs))
    assert done.returncode == 0
    assert done.stdout == "Take one tablet.\n\n" * len(signs)


def test_verbalise_leaves_nothing_out_in_silence() -> None:
    done = run("verbalise", stdin="Rest.\nTake 5 ☃ now.\n")
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.startswith("line 2: '☃' cannot be said: ")


def test_a_line_that_is_not_utf_8_is_told_and_keeps_its_place() -> None:
    for command, first in (("verbalise", "five\n\nsix\n"), ("pronounce", "5\t\tlow\n\t\tlow\n")):
        done = subprocess.run(
            [*PROGRAM, command], input=b"5\ncaf\xe9 5 mg\n6\n", capture_output=True
        )
        assert done.returncode == 1
        assert done.stdout.decode().startswith(first)
        assert b"standard input:2: byte 4 is not UTF-8." in done.stderr


def test_filters_answer_each_line_at_once() -> None:
    """So that another program can ask and wait."""
    with subprocess.Popen(
        [*PROGRAM, "verbalise"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for line, answer in (("5 mL\n", "five milliliters\n"), ("10 mg\n", "ten milligrams\n")):
            process.stdin.write(line)
            assert process.stdout.readline() == answer
        process.stdin.close()
        assert process.wait(10) == 0


# ---------------------------------------------------------------- say


def test_say_makes_an_mp3_of_the_right_length_and_loudness(tmp_path: Path) -> None:
    file = tmp_path / "dose.mp3"
    text = "Take one tablet twice daily with a glass of water. Do not drive tonight."
    done = run("say", text, "-o", file)
    assert done.returncode == 0, done.stderr
    samples, rate = audio.decode(file.read_bytes())
    seconds = samples.size / rate
    told = float(re.fullmatch(rf"{file}: ([\d.]+) seconds\n", done.stdout)[1])  # type: ignore[index]
    assert abs(told - seconds) < 0.15, "the file is longer by the encoder's own delay"
    assert 14 / 4 < seconds < 14 / 2, "two to four words a second"
    measured = subprocess.run(
        [audio.ffmpeg(), "-nostats", "-i", file, "-af", "ebur128=peak=true", "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stderr.rpartition("Summary:")[2]
    loudness = float(re.search(r"I:\s+(-?[\d.]+) LUFS", measured)[1])  # type: ignore[index]
    peak = float(re.search(r"Peak:\s+(-?[\d.]+) dBFS", measured)[1])  # type: ignore[index]
    assert abs(loudness - -16) <= 1
    assert peak <= -1.5
    assert list(tmp_path.iterdir()) == [file], "nothing is left beside it"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "there is nothing to say"),
        ("... --- ...", "there is nothing to say"),
        ("Take 5 ☃ now.", "'☃' cannot be said: no rule says the sign '☃'. Write it in words."),
    ],
)
def test_say_refuses_what_cannot_be_said(tmp_path: Path, text: str, reason: str) -> None:
    done = run("say", text, "-o", tmp_path / "x.mp3", engine="silence")
    assert done.returncode == 1
    assert reason in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("place", [".", "none/x.mp3", "file/x.mp3", "x" * 300])
def test_say_to_a_place_that_cannot_be_written(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    done = run("say", "Hello.", "-o", tmp_path / place, engine="silence")
    assert done.returncode == 1
    assert f"{tmp_path / place}: cannot be written: " in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_say_replaces_a_file_and_never_a_pipe_or_device(tmp_path: Path) -> None:
    file, link = tmp_path / "real.mp3", tmp_path / "link.mp3"
    file.write_bytes(b"old")
    link.symlink_to(file)
    assert run("say", "Hello.", "-o", link, engine="silence").returncode == 0
    assert link.is_symlink()
    assert audio.decode(file.read_bytes())[0].size
    assert run("say", "Hello.", "-o", "/dev/null", engine="silence").returncode == 0
    assert Path("/dev/null").is_char_device()


def test_say_without_the_voice_tells_how_to_mend_it(tmp_path: Path) -> None:
    voice = tmp_path / "none.onnx"
    done = run("say", "Hello.", "-o", tmp_path / "x.mp3", "--voice", voice)
    assert done.returncode == 1
    assert f"{voice} does not exist" in done.stderr
    assert "bundled" in done.stderr
    assert not list(tmp_path.iterdir())


# ---------------------------------------------------------------- build, check, cache


def test_build_renders_then_reuses_everything(tmp_path: Path, content: Path) -> None:
    cache = tmp_path / "cache"
    arguments = ("build", "--content", content, "--cache", cache, "--engine", "silence")
    first = run(*arguments)
    assert first.returncode == 0, first.stderr
    counts = re.search(
        r"^1 leaflets?: (\d+) sentences rendered, (\d+) reused, in [\d.]+ s$",
        first.stdout,
        re.MULTILINE,
    )
    assert counts, first.stdout
    total = int(counts[1]) + int(counts[2])
    assert int(counts[1]) > 10

    begun = time.monotonic()
    second = run(*arguments)
    assert time.monotonic() - begun < 5
    assert second.returncode == 0
    assert f": 0 sentences rendered, {total} reused" in second.stdout

    text = (content / "samplol.md").read_text("utf-8")
    (content / "samplol.md").write_text(text.replace("headaches", "toothaches"), "utf-8")
    third = run(*arguments)
    assert f": 1 sentences rendered, {total - 1} reused" in third.stdout


def test_build_shows_progress(tmp_path: Path, content: Path) -> None:
    for name in ("metformin.md", "ustekinumab.md"):
        shutil.copy(ROOT / "content" / name, content)
    done = run("build", "--content", content, "--cache", tmp_path, "--engine", "silence")
    steps = re.findall(r"^narrating: (\d+) of (\d+) sentences$", done.stdout, re.MULTILINE)
    assert steps
    assert len({total for _, total in steps}) == 1
    done_so_far = [int(number) for number, _ in steps]
    assert done_so_far == sorted(set(done_so_far))
    assert done_so_far[-1] <= int(steps[0][1])


def test_build_of_an_empty_folder_says_so(tmp_path: Path) -> None:
    done = run("build", "--content", tmp_path, "--cache", tmp_path / "c", "--engine", "silence")
    assert "there is no monograph in the content folder" in done.stderr


def test_build_without_a_voice_names_it_and_the_bad_files_too(
    tmp_path: Path, content: Path
) -> None:
    (content / "empty.md").touch()
    voice = tmp_path / "none.onnx"
    done = run("build", "--content", content, "--cache", tmp_path / "c", "--voice", voice)
    assert done.returncode == 1
    assert "none.onnx does not exist" in done.stderr
    assert f"{content / 'empty.md'}: the file is empty" in done.stderr
    assert done.stderr.count("does not exist") == 1, "each problem is told once"


def test_check_does_the_real_job(tmp_path: Path, content: Path) -> None:
    done = run("check", "--content", content, "--cache", tmp_path / "cache")
    assert done.returncode == 0, done.stdout + done.stderr
    found = re.search(
        r"voice: Piper (\S+) \(.+\) says ([\d.]+) s at (-[\d.]+) LUFS, true peak (-[\d.]+) dBTP",
        done.stdout,
    )
    assert found, done.stdout
    assert abs(float(found[3]) - -16) <= 1
    assert float(found[4]) <= -1.5
    assert "1 leaflets, 4 sections" in done.stdout
    assert f"{tmp_path / 'cache'} can be written and read" in done.stdout
    assert done.stdout.endswith("0 errors, 0 warnings\n")
    assert done.stderr == ""


def test_check_reports_all_at_once_each_with_place_and_remedy(
    tmp_path: Path, content: Path
) -> None:
    (content / "empty.md").touch()
    (content / "twin.md").write_text(SAMPLE, "utf-8")
    (content / "sign.md").write_text(
        SAMPLE.replace("samplol\n", "other\n", 1).replace("one tablet", "one ☃"), "utf-8"
    )
    (content / "notes.pdf").touch()
    file = tmp_path / "no-folder"
    file.touch()
    done = run("check", "--content", content, "--cache", file, "--engine", "silence")
    assert done.returncode == 1
    lines = [line for line in done.stdout.splitlines() if line.startswith(("error", "warning"))]
    place = {re.match(r"(error|warning): (.+?): ", line)[2]: line for line in lines}  # type: ignore[index]
    assert f"{content / 'empty.md'}" in place
    assert "is taken by" in place[f"{content / 'twin.md'}"]
    line = 1 + SAMPLE[: SAMPLE.index("one tablet")].count("\n")
    assert "'☃' cannot be said" in place[f"{content / 'sign.md'}:{line}"]
    assert "this file is not read" in place[f"{content / 'notes.pdf'}"]
    assert any(str(file) in where for where in place), "the cache"
    for line_ in lines:
        assert line_.endswith(".")
        assert line_.count(". ") >= 1, f"fault and remedy: {line_}"
    assert done.stdout.endswith("4 errors, 1 warning\n")
    assert done.stderr == "", "nothing is told twice"


def test_the_bundled_content_has_no_errors_and_no_file_too_many(tmp_path: Path) -> None:
    done = run("check", "--cache", tmp_path, "--engine", "silence")
    assert done.returncode == 0, done.stdout
    found = re.search(r"^content: (\d+) leaflets, ", done.stdout, re.MULTILINE)
    assert found, done.stdout
    assert int(found[1]) >= 8
    assert "this file is not read" not in done.stdout


def test_check_names_what_it_left_out(tmp_path: Path, seed: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    file = seed.rename(content / seed.name)
    done = run("check", "--content", content, "--cache", tmp_path / "c", "--engine", "silence")
    assert f"left out: {file}:13: 'Images' (" in done.stdout
    assert f"left out: {file}:6: 'USES:' (" in done.stdout


def test_strict_makes_warnings_fail(tmp_path: Path, content: Path) -> None:
    (content / "notes.pdf").touch()
    arguments = ("check", "--content", content, "--cache", tmp_path / "c", "--engine", "silence")
    assert run(*arguments).returncode == 0
    strict = run(*arguments, "--strict")
    assert strict.returncode == 1
    assert strict.stdout.endswith("0 errors, 1 warning\n")
    (content / "notes.pdf").unlink()
    assert run(*arguments, "--strict").returncode == 0


def test_cache_shows_prunes_and_clears(tmp_path: Path, content: Path) -> None:
    cache = tmp_path / "cache"
    assert "     0 in all " in run("cache", "--cache", cache).stdout
    build = ("build", "--content", content, "--cache", cache, "--engine", "silence")
    run(*build)

    def held() -> tuple[int, int, int]:
        shown = run("cache", "--cache", cache).stdout
        assert f"folder: {cache}" in shown
        found = re.findall(r"^ *(\d+) (sentences|narrations|in all) ", shown, re.MULTILINE)
        numbers = {name: int(number) for number, name in found}
        return numbers["sentences"], numbers["narrations"], numbers["in all"]

    sentences, narrations, total = held()
    assert narrations == 7, "introduction, four sections, the whole, the name"
    assert sentences > 10
    assert total == sentences + narrations

    pruned = run("cache", "--cache", cache, "--prune", "0.4")
    removed = int(re.match(r"removed (\d+) entries, [\d.]+ MB\n", pruned.stdout)[1])  # type: ignore[index]
    assert 0 < removed < total
    assert held()[2] == total - removed
    on_disk = sum(p.stat().st_size for p in cache.rglob("*") if p.is_file())
    assert on_disk <= 400_000

    assert run(*build).returncode == 0, "what was pruned is made again"
    assert held()[1] == 7
    cleared = run("cache", "--cache", cache, "--clear")
    assert cleared.returncode == 0
    assert held() == (0, 0, 0)


def test_cache_in_a_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    done = run("cache", "--cache", file)
    assert done.returncode == 2
    assert f"{file} is not a folder" in done.stderr


# ---------------------------------------------------------------- token


def test_a_token_is_new_each_time_and_its_hash_is_what_the_setting_takes() -> None:
    tokens = set()
    for _ in range(2):
        token, hashed, *_ = (line.rpartition(": ")[2] for line in run("token").stdout.splitlines())
        tokens.add(token)
        assert hashed == hashlib.sha256(token.encode()).hexdigest()
        assert settings.load(environment={"AUDIO_LEAFLET_API_TOKENS": f" {hashed}"}).api_tokens
    assert len(tokens) == 2
    assert all(len(each) >= 40 for each in tokens)


# ---------------------------------------------------------------- every bundled leaflet


BUNDLED = sorted(p for p in (ROOT / "content").iterdir() if p.suffix in SUFFIXES)


@pytest.fixture(scope="module")
def piper() -> PiperEngine:
    engine = kinds.create_engine(settings.load(environment={}))
    assert isinstance(engine, PiperEngine)
    return engine


def texts(value: Any) -> Iterator[str]:
    """Every printed text inside a section as `parse` gives it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("type", "id"):
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str):
        yield value


def assert_covered(section: Section, printed: dict[str, Any], part: Part) -> None:
    wanted = Counter(word for text in texts(printed) for word in words(text))
    heard = Counter(word for u in part.utterances for word in words(u.printed))
    assert heard == wanted, f"{section.id}: an utterance is missing, or there is one too many"


@pytest.mark.parametrize("file", BUNDLED, ids=lambda path: path.name)
def test_every_word_of_a_bundled_leaflet_can_be_said(file: Path, piper: PiperEngine) -> None:
    monograph = read_file(file, "en-US")
    script = build(monograph, of_monograph(monograph))
    respellings = {
        name.respelling
        for name in (monograph.name, *monograph.generic_names, *monograph.brand_names)
        if name.respelling
    }
    printed = described(monograph)["sections"]
    for section, description, part in zip(monograph.sections, printed, script.parts, strict=True):
        assert_covered(section, description, part)
    for part in (script.introduction, *script.parts):
        assert part.utterances
        for utterance in part.utterances:
            spoken = utterance.spoken
            assert not [flag for flag in spoken.flags if flag.refuse], utterance.where
            assert not set(spoken.text) & set("()[]/%®™"), spoken.text
            assert not [each for each in respellings if each in spoken.text], spoken.text
            said = {at for word in spoken.words for at in range(*word.printed)}
            unsaid = [
                found[0]
                for found in re.finditer(r"\w+", utterance.printed)
                if not said & set(range(*found.span()))
            ]
            assert not unsaid, f"{utterance.where}: {utterance.printed!r}"
            piper.phonemes(spoken)  # raises UtteranceRefused for what it would leave out
