"""When it is heard: against an independent ear, in a browser, and for voices that cannot tell."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import Server, serving
from playwright.sync_api import Browser
from recorded import record
from translate_server import TranslateServer

from audio_leaflet import audio
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.model import (
    Cue,
    Spoken,
    SpokenWord,
    TimedUtterance,
    Timings,
    Utterance,
)
from audio_leaflet.outputs import vtt
from benchmarks.aligner import Aligner, Onset

SENTENCES = (
    "Take one tablet by mouth every morning with a full glass of water.",
    "Swallow the capsule whole; do not crush, chew or open it.",
    "Use 2.5 mL twice a day for 10 days.",
    "Shake the bottle well before each dose.",
    "Call your doctor at once if your face, lips or tongue swell.",
    "Baclofen may make you sleepy, dizzy or less alert.",
    "If you miss a dose, take it as soon as you remember.",
    "Do not take more than 4,000 mg of acetaminophen in 24 hours.",
    "This medicine relaxes the muscles of the airways.",
    "Keep it at room temperature, away from light and moisture.",
    "Tell your pharmacist about every other medicine that you use.",
    "Your blood pressure should be checked regularly.",
    "It may take up to 8 weeks until you notice the full benefit.",
    "Avoid grapefruit juice unless your doctor says that it is safe.",
    "Rarely, this drug can cause a serious allergic reaction.",
    "Inject 0.4 mL under the skin of the belly or thigh.",
    "Wash your hands before and after using the eye drops.",
    "Older adults are more likely to have side effects.",
    "Never share needles, pens or syringes with anybody.",
    "Stop smoking, since smoking makes it work less well.",
)
"""Every kind of beginning of a word, pauses inside, numbers, and names that no dictionary has."""

LEAFLET = """---
title: Timol & Co
id: timol
lang: en-US
generic_names:
  - name: timol
    pronunciation: TYE-mol
---

## Uses & limits

Timol treats pain. Use it if the fever is < 39 °C, & not *longer* than 2-3 days -- ask!

1. Take 500 mg (1 tablet).
2. Wait.

| Age | Dose |
| --- | ---- |
| 6-12 years | 5 mL |

## Side effects
"""
"""With signs that are markup in a track, words that are only heard, and a section without text."""


@pytest.fixture(scope="module")
def narrated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of LEAFLET, narrated by Piper."""
    folder = tmp_path_factory.mktemp("timings")
    (folder / "content").mkdir()
    (folder / "content" / "timol.md").write_text(LEAFLET, "utf-8")
    with serving(folder / "content", folder / "cache", engine="piper") as running:
        running.narrated("timol")
        yield running


# ---------------------------------------------------------------- against an independent ear


@pytest.fixture(scope="module")
def onsets() -> list[Onset | None]:
    """The sentences as the list of one section, narrated and encoded, heard in the MP3."""
    engine = PiperEngine("bundled", 1.0, 2)
    names = {"baclofen": "BAK-loe-fen", "acetaminophen": "a-SEET-a-MIN-oh-fen"}
    heard = record(engine, SENTENCES, names)
    return list(Aligner(engine).onsets(heard.timings, heard.samples, heard.rate))


def test_words_begin_where_an_independent_ear_hears_them(onsets: list[Onset | None]) -> None:
    """The promise is 50 ms at the median and 120 ms at the 95th percentile."""
    found = [onset for onset in onsets if onset is not None]
    assert len(found) == len(onsets) > 200
    late = np.array([onset.late for onset in found])
    assert np.median(np.abs(late)) <= 0.025
    assert np.percentile(np.abs(late), 95) <= 0.080


@pytest.mark.parametrize("sound", ["stop", "fricative", "nasal", "approximant", "vowel"])
def test_no_kind_of_sound_makes_words_early_or_late(onsets: list[Onset | None], sound: str) -> None:
    late = [onset.late for onset in onsets if onset is not None and onset.sound == sound]
    assert len(late) >= 10
    assert abs(np.median(late)) <= 0.025


# ---------------------------------------------------------------- in a browser

LOAD = """async path => {
    const player = document.createElement("audio");
    const element = document.createElement("track");
    element.src = path;
    player.append(element);
    document.body.append(player);
    element.track.mode = "hidden";
    await new Promise((resolve, reject) => { element.onload = resolve; element.onerror = reject; });
    const seconds = clock => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
    return Array.from(element.track.cues, cue => ({
        id: cue.id, start: cue.startTime, end: cue.endTime,
        text: cue.getCueAsHTML().textContent,
        pieces: Array.from(cue.getCueAsHTML().childNodes, node =>
            node.nodeType === Node.PROCESSING_INSTRUCTION_NODE ? seconds(node.data) : node.data),
    }));
}"""

DECODE = """async coded => {
    const bytes = Uint8Array.from(atob(coded), sign => sign.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, 22050).decodeAudioData(bytes.buffer);
    const samples = sound.getChannelData(0), frame = 22050 / 200, levels = [];
    for (let at = 0; at + frame < samples.length; at += frame) {
        let loudest = 0;
        for (let i = Math.round(at); i < at + frame; i++)
            loudest = Math.max(loudest, Math.abs(samples[i]));
        levels.push(loudest);
    }
    return levels;
}"""
"""The highest sample of each 5 ms."""


def loaded(browser: Browser, server: Server, path: str) -> list[dict[str, Any]]:
    """The cues of a track as the browser understands them."""
    page = browser.new_page()
    page.goto(f"{server.address}/leaflets/timol")
    cues: list[dict[str, Any]] = page.evaluate(LOAD, path)
    page.close()
    return cues


def test_a_browser_reads_a_cue_for_each_utterance_and_a_time_for_each_word(
    browser: Browser, narrated: Server
) -> None:
    document: Any = narrated.leaflet("timol")
    section = document["sections"][0]
    cues = loaded(browser, narrated, section["track"])
    assert [(cue["id"], cue["text"]) for cue in cues] == [
        ("uses-limits:1", "Uses & limits"),
        ("uses-limits.1:1", "Timol treats pain."),
        ("uses-limits.1:2", "Use it if the fever is < 39 °C, & not longer than 2-3 days -- ask!"),
        ("uses-limits.2:1", "List of two items."),
        ("uses-limits.2.1:1", "Take 500 mg (1 tablet)."),
        ("uses-limits.2.2:1", "Wait."),
        ("uses-limits.3.0:1", "Age\tDose"),
        ("uses-limits.3.1:1", "6-12 years\t5 mL"),
    ]
    for cue, sentence in zip(cues, section["sentences"], strict=True):
        assert cue["id"].split(":")[0] == sentence["anchor"]
        assert (cue["start"], cue["end"]) == (sentence["start"], sentence["end"])
        times = [piece for piece in cue["pieces"] if not isinstance(piece, str)]
        assert all(a < b for a, b in pairwise([cue["start"], *times, cue["end"]]))
        starts = np.array([word["start"] for word in sentence["words"]])
        assert all(np.abs(starts - time).min() < 0.002 for time in times)
    assert all(a["end"] < b["start"] for a, b in pairwise(cues))
    # Each printed word has its time before it; "500" is two words said and one in print.
    pieces = cues[4]["pieces"]
    assert [each for each in pieces if isinstance(each, str)] == [
        *("Take ", "500 ", "mg (", "1 ", "tablet).")
    ]


def test_the_track_of_the_whole_leaflet_follows_its_sound(
    browser: Browser, narrated: Server
) -> None:
    document: Any = narrated.leaflet("timol")
    cues = loaded(browser, narrated, document["audio"]["track"])
    parts = [document["introduction"], *document["sections"]]
    assert len(cues) == sum(len(part["sentences"]) for part in parts)
    assert len({cue["id"] for cue in cues}) == len(cues)
    heard_in(browser, narrated, document["audio"]["audio"], cues)


def test_sound_begins_at_the_cue_in_the_time_of_a_browser(
    browser: Browser, narrated: Server
) -> None:
    document: Any = narrated.leaflet("timol")
    for section in document["sections"]:
        cues = loaded(browser, narrated, section["track"])
        heard_in(browser, narrated, section["audio"], cues)


def heard_in(browser: Browser, server: Server, address: str, cues: list[dict[str, Any]]) -> None:
    """In what the browser decodes, silence ends where each cue begins, to 30 ms."""
    page = browser.new_page()
    levels = np.array(page.evaluate(DECODE, base64.b64encode(server.get(address).content).decode()))
    page.close()
    loud = np.flatnonzero(levels > 0.01) / 200
    begin = 0.0
    for cue in cues:
        onset = loud[loud >= begin][0]
        assert onset == pytest.approx(cue["start"], abs=0.03), cue["text"]
        begin = cue["end"]


# ---------------------------------------------------------------- in the JSON


def test_the_json_points_at_the_printed_words(narrated: Server) -> None:
    document: Any = narrated.leaflet("timol")
    section = document["sections"][0]
    assert section["timed"] == "words"
    paragraph = section["blocks"][0]["text"]
    first, second = (s for s in section["sentences"] if s["anchor"] == "uses-limits.1")
    assert paragraph[slice(*first["span"])] == "Timol treats pain."
    assert paragraph[slice(*second["span"])].startswith("Use it")
    words = [(word["said"], paragraph[slice(*word["span"])]) for word in second["words"]]
    assert ("thirty", "39") in words or ("thirty-nine", "39") in words
    notice = next(s for s in section["sentences"] if s["anchor"] == "uses-limits.2")
    assert notice["span"] is None
    assert {word["span"] is None for word in notice["words"]} == {True}
    times = [time for s in section["sentences"] for w in s["words"] for time in (w["start"],)]
    assert times == sorted(times)
    assert section["sentences"][-1]["end"] <= section["duration"]


def test_a_voice_that_tells_no_times_of_words_is_not_made_to(content: Path, tmp_path: Path) -> None:
    with (
        TranslateServer() as google,
        serving(content, tmp_path / "cache", engine="gtts", gtts_url=google.url) as server,
    ):
        document: Any = server.narrated("samplol")
        track = server.get("/leaflets/samplol/uses.vtt").text
        data = server.get("/leaflets/samplol/uses.mp3").content
    section = document["sections"][0]
    assert section["timed"] == "sentences"
    assert [sentence["words"] for sentence in section["sentences"]] == [[], [], []]
    assert "\nNOTE The voice tells no times of words" in track
    assert track.count(" --> ") == 3
    assert not re.search(r"<\d", track)
    samples, rate = audio.decode(data)
    for sentence in section["sentences"]:
        piece = samples[int(sentence["start"] * rate) : int(sentence["end"] * rate)]
        assert audio.loudness(piece, rate) == pytest.approx(audio.TARGET_LUFS, abs=1)


# ---------------------------------------------------------------- the text of a track


def timed(printed: str, words: str, *starts: float) -> Timings:
    """One utterance of a second; `words` are printed where they are first found."""
    found = re.finditer(r"\S+", words)
    spoken = Spoken(
        words,
        tuple(
            SpokenWord(each[0], each.start(), (at, at + len(each[0])) if at >= 0 else (0, 0))
            for each in found
            for at in (printed.find(each[0]),)
        ),
    )
    utterance = Utterance("sentence", printed, spoken, "uses.1", 0, 0.5, "en-US")
    cues = tuple(
        Cue(start, end, "uses.1", word.printed, word.text)
        for word, (start, end) in zip(spoken.words, pairwise([*starts, 1.0]), strict=True)
    )
    return Timings("words", 1.5, (TimedUtterance(utterance, 0.0, 1.0, cues),))


@pytest.mark.parametrize(
    ("printed", "words", "starts", "payload"),
    [
        ("one two", "one two", [0.0, 0.5], "one <00:00:00.500>two"),
        ("one two", "so one two", [0.0, 0.2, 0.5], "<00:00:00.200>one <00:00:00.500>two"),
        ("one two", "two one", [0.0, 0.5], "one two"),
        ("one two", "one two", [0.0, 0.0], "one two"),
        ("<1> --> b\n\n&amp;", "b", [0.5], "&lt;1&gt; --&gt; <00:00:00.500>b  &amp;amp;"),
    ],
    ids=["words", "a word only heard", "said in another order", "at once", "markup"],
)
def test_whatever_is_printed_a_cue_is_valid(
    printed: str, words: str, starts: list[float], payload: str
) -> None:
    text = vtt.track("Uses", "en-US", [timed(printed, words, *starts)])
    head = "WEBVTT\n\nNOTE Uses (en-US)\n\nuses.1:1\n00:00:00.000 --> 00:00:01.000\n"
    assert text == f"{head}{payload}\n"


def test_parts_follow_one_another_under_a_title_that_cannot_break_the_track() -> None:
    part = timed("one two", "one two", 0.0, 0.5)
    assert vtt.track("A --> B\n\nC", "en-US", [part, replace(part, precision="sentences")]) == (
        "WEBVTT\n\nNOTE A -> B  C (en-US)\n\n"
        "NOTE The voice tells no times of words: a cue has none inside.\n\n"
        "uses.1:1\n00:00:00.000 --> 00:00:01.000\none <00:00:00.500>two\n\n"
        "uses.1:2\n00:00:01.500 --> 00:00:02.500\none <00:00:02.000>two\n"
    )
