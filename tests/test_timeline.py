"""The times of a narration for the page that plays it: `/audio/{key}.json`."""

from __future__ import annotations

import concurrent.futures
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from conftest import Server, serving
from translate_server import TranslateServer

LEAFLET = """---
title: Timol
id: timol
lang: en-US
generic_names:
  - name: timol
    pronunciation: TYE-mol
---

## Uses

Timol treats 𝐛𝐚𝐝 pain. Take 500 mg, not *more*.

1. Rest.
2. Wait.

| Age | Dose |
| --- | ---- |
| 6-12 years | 5 mL |

## Side effects
"""
"""With letters beyond 16 bits, words that share their print, and words that are only heard."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder with LEAFLET, whose text a test may change."""
    content = tmp_path_factory.mktemp("timeline") / "content"
    content.mkdir()
    (content / "timol.md").write_text(LEAFLET, "utf-8")
    return content


@pytest.fixture(scope="module")
def narrated(folder: Path) -> Iterator[Server]:
    """A server of LEAFLET, narrated in silence."""
    with serving(folder, folder.parent / "cache") as running:
        running.narrated("timol")
        yield running


def timeline(server: Server, key: str) -> Any:
    answer = server.get(f"/audio/{key}.json")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_each_word_has_its_time_and_its_place_in_print(narrated: Server) -> None:
    section: Any = narrated.leaflet("timol")["sections"][0]  # type: ignore[index]
    found = timeline(narrated, section["key"])
    assert (found["key"], found["precision"]) == (section["key"], "words")
    assert found["seconds"] == section["duration"]
    for sentence, described in zip(found["sentences"], section["sentences"], strict=True):
        for name in ("anchor", "span", "said", "start", "end"):
            assert sentence[name] == described[name]
    paragraph = section["blocks"][0]["text"]
    second = found["sentences"][2]
    printed = [paragraph[start:end] for _, start, end in second["words"]]
    assert printed == ["Take", "500", "mg", "not", "more"]  # "five hundred" is one place
    times = [start for start, _, _ in second["words"]]
    assert times[0] == second["start"]
    assert all(a < b for a, b in pairwise([*times, second["end"]]))


def test_what_is_only_heard_has_no_place(narrated: Server) -> None:
    section: Any = narrated.leaflet("timol")["sections"][0]  # type: ignore[index]
    sentences = {each["said"]: each for each in timeline(narrated, section["key"])["sentences"]}
    notice = sentences["List of two items."]
    assert (notice["span"], notice["words"]) == (None, [])
    row = next(each for each in sentences.values() if each["anchor"] == "uses.3.1")
    printed = "6-12 years\t5 mL"
    assert row["span"] == [0, len(printed)]
    spans = [printed[start:end] for _, start, end in row["words"]]
    # Each cell comes after the heading of its column, which stands elsewhere.
    assert spans[0] == ""
    assert spans.count("") == 2
    assert [each for each in spans if each][-2:] == ["5", "mL"]


def test_the_whole_leaflet_is_its_parts_one_after_the_other(narrated: Server) -> None:
    document: Any = narrated.leaflet("timol")
    whole = timeline(narrated, document["audio"]["key"])
    sentences, offset = [], 0.0
    for part in (document["introduction"], *document["sections"]):
        alone = timeline(narrated, part["key"])
        sentences += [(each, offset) for each in alone["sentences"]]
        offset += alone["seconds"]
    assert whole["seconds"] == pytest.approx(offset, abs=0.001)
    assert len(whole["sentences"]) == len(sentences)
    for found, (alone, before) in zip(whole["sentences"], sentences, strict=True):
        assert found["anchor"] == alone["anchor"]
        assert found["start"] == pytest.approx(alone["start"] + before, abs=0.001)
        assert [word[1:] for word in found["words"]] == [word[1:] for word in alone["words"]]
        for word, first in zip(found["words"], alone["words"], strict=True):
            assert word[0] == pytest.approx(first[0] + before, abs=0.001)


def test_it_is_small_and_asked_for_again_by_its_tag(narrated: Server) -> None:
    section: Any = narrated.leaflet("timol")["sections"][0]  # type: ignore[index]
    path = f"/audio/{section['key']}.json"
    got = narrated.get(path)
    assert got.headers["content-type"] == "application/json"
    assert "no-cache" in got.headers["cache-control"]
    assert "\n" not in got.text
    assert '": ' not in got.text
    etag = got.headers["etag"]
    assert etag.startswith('W/"')
    for method in ("GET", "HEAD"):
        same = narrated.request(method, path, if_none_match=etag)
        assert (same.status_code, same.content) == (304, b"")
        assert same.headers["etag"] == etag
    head = narrated.request("HEAD", path)
    assert (head.status_code, head.content, head.headers["etag"]) == (200, b"", etag)


def test_an_unknown_key_is_answered_in_json(narrated: Server) -> None:
    for key in ("mp3-" + "0" * 40, "x", "..%2f..%2fetc"):
        missing = narrated.get(f"/audio/{key}.json", accept="*/*")
        assert missing.status_code == 404
        assert missing.json()["error"]["title"] == "Not found"
    refused = narrated.request("POST", "/audio/mp3-" + "0" * 40 + ".json")
    assert refused.status_code == 405


def test_it_waits_until_the_narration_is_made(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    text = LEAFLET + "".join(f"\nSentence number {n} is long enough.\n" for n in range(200))
    (content / "timol.md").write_text(text, "utf-8")
    with serving(content, tmp_path / "cache") as server:
        document: Any = server.leaflet("timol")
        section = document["sections"][1]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            waiting = pool.submit(timeline, server, section["key"])
            sound = pool.submit(server.get, f"/audio/{section['key']}.mp3")
            assert len(waiting.result(timeout=60)["sentences"]) == 201
            assert sound.result(timeout=60).status_code == 200


def offered(server: Server) -> str:
    """The address of the times of the first section, as its page has it."""
    html = server.get("/leaflets/timol").text
    found = re.search(r'data-part="uses"[^>]* data-timeline="([^"]+)"', html)
    assert found, html
    return found[1]


def test_a_page_has_the_places_that_its_print_has(narrated: Server, folder: Path) -> None:
    """The key names the sound, and the same sound may be printed in another way."""
    before: Any = narrated.leaflet("timol")["sections"][0]  # type: ignore[index]
    old = offered(narrated)
    first = narrated.get(old)
    assert "immutable" in first.headers["cache-control"]
    (folder / "timol.md").write_text(LEAFLET.replace("500 mg", "500mg"), "utf-8")
    try:
        after: Any = before
        while after["blocks"] == before["blocks"]:
            after = narrated.leaflet("timol")["sections"][0]  # type: ignore[index]
        assert after["key"] == before["key"]
        # Who still has the old page gets no marks rather than wrong ones.
        assert narrated.get(old).status_code == 404
        new = narrated.get(offered(narrated)).json()
        sentence = new["sentences"][2]
        printed = [after["blocks"][0]["text"][start:end] for _, start, end in sentence["words"]]
        assert printed == ["Take", "500", "mg", "not", "more"]
        assert timeline(narrated, after["key"]) == new
    finally:
        (folder / "timol.md").write_text(LEAFLET, "utf-8")


def test_a_voice_that_tells_no_times_of_words_has_those_of_sentences(
    content: Path, tmp_path: Path
) -> None:
    with (
        TranslateServer() as google,
        serving(content, tmp_path / "cache", engine="gtts", gtts_url=google.url) as server,
    ):
        document: Any = server.narrated("samplol")
        found = timeline(server, document["sections"][0]["key"])
    assert found["precision"] == "sentences"
    assert [each["words"] for each in found["sentences"]] == [[], [], []]
    assert all(a["end"] < b["start"] for a, b in pairwise(found["sentences"]))
