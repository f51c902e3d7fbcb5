"""Leaflets as files to take away: all of the sound, every word, or nothing and the reason."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import numpy as np
import pytest
from checkers import axe
from conftest import PROGRAM, ROOT, SAMPLE, Server, environment, run, serving
from lxml import html
from playwright.sync_api import Browser, Page

from audio_leaflet import audio, kinds, settings
from audio_leaflet.errors import NarrationError
from audio_leaflet.exports import Exports
from audio_leaflet.model import (
    WORD,
    Answer,
    ItemList,
    Monograph,
    Name,
    Paragraph,
    Section,
    Subheading,
    Table,
)
from audio_leaflet.model import ListItem as Item
from audio_leaflet.outputs import large_print, text
from audio_leaflet.service import Service
from audio_leaflet.sources import read_file
from audio_leaflet.translations import iso_date
from audio_leaflet.web import downloads
from audio_leaflet.web.app import Application

if TYPE_CHECKING:
    from numpy.typing import NDArray

FORMATS = kinds.formats()
SOUND = [name for name, each in FORMATS.items() if isinstance(each, kinds.SoundFormat)]
TEXT = [name for name, each in FORMATS.items() if isinstance(each, kinds.TextFormat)]
CHAPTERED = ["m4b", "mp3"]

UNSAYABLE = SAMPLE.replace("id: samplol", "id: snowy").replace("Swallow it whole", "Swallow ☃ it")
"""A sentence of its section `how-to-use` cannot be said."""


def service(content: Path, cache: Path, engine: str) -> Service:
    address = "https://leaflets.example.org"
    chosen = {"content": content, "cache": cache, "engine": engine, "address": address}
    started = Service(settings.load(chosen, {}))
    started.publish()
    return started


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder with a leaflet that can be narrated and one that cannot."""
    folder = tmp_path_factory.mktemp("exports") / "content"
    folder.mkdir()
    (folder / "samplol.md").write_text(SAMPLE, "utf-8")
    (folder / "snowy.md").write_text(UNSAYABLE, "utf-8")
    return folder


@pytest.fixture(scope="module")
def spoken(shelf: Path) -> Iterator[Exports]:
    """Exports of the leaflets in the bundled voice."""
    running = service(shelf, shelf.parent / "spoken", "piper")
    yield Exports(running)
    running.close()


@pytest.fixture(scope="module")
def silent(shelf: Path) -> Iterator[Exports]:
    """The same without sound, for what does not depend on it."""
    running = service(shelf, shelf.parent / "silent", "silence")
    yield Exports(running)
    running.close()


@pytest.fixture(scope="module")
def site(shelf: Path) -> Iterator[Server]:
    with serving(shelf, shelf.parent / "served") as server:
        server.narrated("samplol")
        server.narrated("snowy")
        yield server


def document(page: str) -> Any:
    return html.fromstring(page)


# ---------------------------------------------------------------- sound


def told(path: Path) -> str:
    """What ffmpeg tells of a file."""
    command = [audio.ffmpeg(), "-hide_banner", "-i", str(path)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8").stderr


def chapters(path: Path) -> list[tuple[float, float, str]]:
    """(start, end, title) of each chapter, as ffmpeg reads them."""
    found = re.findall(
        r"Chapter #\S+ start ([\d.]+), end ([\d.]+)\n +Metadata:\n +title +: (.*)", told(path)
    )
    return [(float(start), float(end), title) for start, end, title in found]


def decoded(path: Path, rate: int = 8000) -> NDArray[np.float64]:
    """The samples of a file, as a player plays them."""
    command = [audio.ffmpeg(), "-v", "error", "-i", str(path), "-map", "0:a", "-f", "s16le"]
    done = subprocess.run([*command, "-ac", "1", "-ar", str(rate), "-"], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    return np.frombuffer(done.stdout, "<i2").astype(np.float64)


def place(part: NDArray[np.float64], whole: NDArray[np.float64]) -> int:
    """The sample of `whole` at which `part` is heard: the peak of their correlation."""
    size = 1 << (part.size + whole.size).bit_length()
    both = np.fft.rfft(whole, size) * np.conj(np.fft.rfft(part, size))
    return int(np.argmax(np.fft.irfft(both, size)[: whole.size]))


@pytest.fixture(scope="module")
def books(spoken: Exports, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The leaflet in each format with chapters, by the format's name."""
    folder = tmp_path_factory.mktemp("books")
    made = {}
    for name in CHAPTERED:
        export = spoken.export("samplol", name)
        made[name] = folder / export.file
        made[name].write_bytes(spoken.make(export).data)
    return made


@pytest.mark.parametrize("name", CHAPTERED)
def test_a_chapter_begins_where_its_section_is_heard(
    name: str, spoken: Exports, books: dict[str, Path], tmp_path: Path
) -> None:
    whole = decoded(books[name])
    found = chapters(books[name])
    titles = ["Introduction", "Uses", "How to use", "Side effects", "Warning"]
    assert [title for _, _, title in found] == titles
    assert found[0][0] == 0
    assert found[-1][1] == pytest.approx(whole.size / 8000, abs=0.05)
    ids = ["introduction", "uses", "how-to-use", "side-effects", "warning"]
    for (start, end, _), following, id in zip(found, [*found[1:], None], ids, strict=True):
        path = tmp_path / f"{id}.mp3"
        path.write_bytes(spoken.section("samplol", id).data)
        part = decoded(path)
        assert place(part, whole) / 8000 == pytest.approx(start, abs=0.05)
        assert end - start == pytest.approx(part.size / 8000, abs=0.05)
        assert following is None or following[0] == end


@pytest.mark.parametrize("name", CHAPTERED)
def test_a_file_tells_title_source_date_language_and_voice(
    name: str, books: dict[str, Path]
) -> None:
    said = told(books[name])
    for field, value in (
        ("title", "Samplol tablets"),
        ("album", "Samplol tablets"),
        ("artist", "Test"),
        ("date", "2026-11-01"),
        ("genre", "Speech"),
    ):
        assert re.search(rf"^ +{field} +: {value}$", said, re.MULTILINE), (field, said)
    comment = re.search(r"^ +comment +: (.*)$", said, re.MULTILINE)
    assert comment
    for part in (
        *("Samplol tablets", "2026-11-01", "Test", "Piper voice en_US-joe-medium", "CC0"),
        "https://leaflets.example.org/leaflets/samplol",
    ):
        assert part in comment[1]
    data = books[name].read_bytes()
    if name == "mp3":
        assert data[:4] == b"ID3\x04"
        assert b"TLAN\0\0\0\x05\0\0\x03eng\0" in data[:500]
    else:
        assert data[4:12] == b"ftypM4B "
        assert b"chpl" in data  # Nero's chapters
        assert b"tref\0\0\0\x0cchap" in data  # QuickTime's
        assert data.index(b"moov") < data.index(b"mdat")  # plays while it is being fetched
        assert "(eng): Audio: aac" in said


def test_the_mp3_has_the_frames_of_its_sections_and_nothing_else(
    spoken: Exports, books: dict[str, Path]
) -> None:
    data = books["mp3"].read_bytes()
    frames = b""
    for id in ("introduction", "uses", "how-to-use", "side-effects", "warning"):
        section = spoken.section("samplol", id).data
        frames += section[audio.id3_size(section) :]
    assert data[audio.id3_size(data) :] == frames


def test_a_section_tells_its_leaflet_number_date_and_voice(spoken: Exports, tmp_path: Path) -> None:
    path = tmp_path / "uses.mp3"
    path.write_bytes(spoken.section("samplol", "uses").data)
    said = told(path)
    for field, value in (
        ("title", "Uses"),
        ("album", "Samplol tablets"),
        ("track", "2/5"),
        ("date", "2026-11-01"),
        ("comment", "Samplol tablets, 2026-11-01, Test. Piper voice en_US-joe-medium.*CC0"),
    ):
        assert re.search(rf"^ +{field} +: {value}", said, re.MULTILINE), (field, said)


@pytest.mark.parametrize(
    ("written", "lang", "date"),
    [
        ("2026-05-01", "en-US", "2026-05-01"),
        ("November 1, 2026", "en-US", "2026-11-01"),
        ("1 de noviembre de 2026", "es", "2026-11-01"),
        ("May 2024", "en-US", "2024-05"),
        ("11/1/2026", "en-US", "2026"),
        ("February 30, 2024", "en-US", "2024"),
        ("2019 and 2021", "en-US", ""),
        ("last week", "en-US", ""),
    ],
)
def test_a_date_is_no_more_exact_in_a_tag_than_in_print(written: str, lang: str, date: str) -> None:
    assert iso_date(written, lang) == date


# ---------------------------------------------------------------- text


def printed(monograph: Monograph) -> Iterator[str]:
    """Everything that a leaflet prints, block by block."""

    def walk(blocks: Any) -> Iterator[str]:
        for block in blocks:
            match block:
                case Paragraph(said) | Subheading(said):
                    yield said
                case Answer(said, question):
                    yield from filter(None, (question, said))
                case Table(header, rows, caption):
                    yield from filter(None, (caption, *header, *(c for row in rows for c in row)))
                case ItemList(items):
                    for item in items:
                        yield item.text
                        yield from walk(item.blocks)

    yield monograph.title
    for section in monograph.sections:
        yield section.title
        yield from walk(section.blocks)


MANY = Monograph(
    id="many",
    title="MANY – 5 % “BLOCKS”",
    lang="en-US",
    brand_names=(Name("Examplex", "eg-ZAM-plex"),),
    sections=(
        Section(
            "uses",
            "Uses <of it>",
            (
                Subheading("Doses & ages", 4),
                Table(("", "Adults"), (("Start", "5 mg"), ("Most", ""))),
                Table((), (("Below", "30 °C"), ("Light", "keep out"))),
                Table(("Nobody", "Nothing"), (), "An empty table"),
                ItemList(
                    (Item("first", (ItemList((Item("inner"), Item("other"))),)), Item("second")),
                    ordered=True,
                    start=3,
                ),
                Answer("It relaxes muscles, 100% of them."),
                Answer("Call {{ your }} doctor.", "What %(number)s if I forget?"),
            ),
        ),
        Section("empty", "Side effects"),
    ),
)


@pytest.mark.parametrize(
    "monograph",
    [
        *(
            pytest.param(read_file(path, "en-US"), id=path.stem)
            for path in sorted((ROOT / "content").iterdir())
            if path.suffix in (".md", ".txt")
        ),
        pytest.param(MANY, id="many"),
    ],
)
def test_every_printed_word_is_in_the_text_and_in_the_large_print(monograph: Monograph) -> None:
    plain = text.write(monograph, "").decode("utf-8-sig")
    page = document(large_print.write(monograph, "").decode())
    shown = page.find("body").text_content()
    wanted = list(printed(monograph))
    assert len(WORD.findall(" ".join(wanted))) >= 20
    for each in wanted:
        assert each in plain
        assert each in shown
    # In order: headings and what follows them.
    begin = plain.index("\n\n\n" + monograph.sections[0].title)
    for section in monograph.sections:
        begin = plain.index(f"\n\n\n{section.title}\n", begin) + 3


def test_lists_tables_and_questions_can_be_followed_line_by_line() -> None:
    assert text.write(MANY, "https://example.org/leaflets/many").decode("utf-8-sig") == (
        "MANY – 5 % “BLOCKS”\n"
        "\n"
        "Brand name: Examplex (eg-ZAM-plex)\n"
        "Revised: The source gives no date.\n"
        "To listen: https://example.org/leaflets/many\n"
        "\n\n"
        "Contents\n"
        "\n"
        "- Uses <of it>\n"
        "- Side effects\n"
        "\n\n"
        "Uses <of it>\n"
        "\n"
        "Doses & ages\n"
        "\n"
        "Start\n"
        "  Adults: 5 mg\n"
        "\n"
        "Most\n"
        "  Adults: empty\n"
        "\n"
        "Below\n"
        "  30 °C\n"
        "\n"
        "Light\n"
        "  keep out\n"
        "\n"
        "An empty table\n"
        "Nobody\n"
        "Nothing\n"
        "\n"
        "3. first\n"
        "  - inner\n"
        "  - other\n"
        "4. second\n"
        "\n"
        "Question 1. The source does not give the question.\n"
        "It relaxes muscles, 100% of them.\n"
        "\n"
        "Question 2. What %(number)s if I forget?\n"
        "Call {{ your }} doctor.\n"
        "\n\n"
        "Side effects\n"
        "\n"
        "The source gives no text for this section.\n"
    )


@pytest.fixture(scope="module")
def large(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The large print of a leaflet with lists and tables, opened from the disk."""
    path = tmp_path_factory.mktemp("large") / "leaflet.html"
    path.write_bytes(large_print.write(read_file(ROOT / "content/metformin.md", "en-US"), ""))
    with browser.new_context(viewport={"width": 1000, "height": 800}) as context:
        page = context.new_page()
        requested: list[str] = []
        page.on("request", lambda request: requested.append(request.url))
        page.goto(path.as_uri())
        assert requested == [path.as_uri()]
        yield page


def test_large_print_is_18_point_with_lines_one_and_a_half_apart(large: Page) -> None:
    sizes = large.evaluate(
        """() => [...document.querySelectorAll("body *")]
            .filter(each => [...each.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
            .map(each => {
                const style = getComputedStyle(each);
                return [each.tagName, parseFloat(style.fontSize), parseFloat(style.lineHeight)];
            })"""
    )
    assert len(sizes) > 50
    for tag, size, line in sizes:
        assert size >= 24, tag  # 18 points of 96 to the inch
        assert line >= size * (1.3 if tag in ("H1", "H2", "H3", "H4") else 1.5) - 0.01, tag


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_large_print(large: Page, scheme: Any) -> None:
    large.emulate_media(color_scheme=scheme)
    assert axe(large, "") == []
    large.emulate_media(color_scheme="light")


def test_large_print_fits_a_phone_and_paper(large: Page) -> None:
    overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    large.set_viewport_size({"width": 320, "height": 600})
    assert large.evaluate(overflow) == 0
    large.emulate_media(media="print")
    large.set_viewport_size({"width": 660, "height": 900})  # A4 without its margins
    assert large.evaluate(overflow) == 0
    cut = large.evaluate(
        """() => [...document.querySelectorAll(".wide")]
            .filter(each => each.scrollWidth > each.clientWidth + 1).length"""
    )
    assert cut == 0
    large.emulate_media(media="screen")


# ---------------------------------------------------------------- the command


def test_every_format_is_written_as_a_user_asks_for_it(shelf: Path, tmp_path: Path) -> None:
    where = ("--content", shelf, "--cache", shelf.parent / "silent", "-o", tmp_path)
    done = run("export", "samplol", "--format", "all", *where, engine="silence")
    assert (done.returncode, done.stderr) == (0, "")
    names = {f"samplol{each.suffix}" for each in FORMATS.values()}
    assert {path.name for path in tmp_path.iterdir()} == names
    for name, each in FORMATS.items():
        path = re.escape(str(tmp_path / f"samplol{each.suffix}"))
        length = r", 0 min \d+ s" if name in SOUND else ""
        assert re.search(rf"^{path}: \d+\.\d\d MB{length}$", done.stdout, re.MULTILINE), name


def test_the_help_names_every_format() -> None:
    help = re.sub(r"-\s+", "-", run("export", "--help").stdout)  # a line may end after a hyphen
    assert {"all", *FORMATS} <= set(help.replace(",", " ").split())


def test_the_document_has_a_row_for_each_format() -> None:
    rows = re.findall(
        r"^\| `([\w-]+)` \| `/leaflets/\{id\}(\.[\w.-]+)` \|",
        (ROOT / "docs/exports.md").read_text("utf-8"),
        re.MULTILINE,
    )
    assert dict(rows) == {name: each.suffix for name, each in FORMATS.items()}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("samplol", "--format", "wax"), f"the formats are {', '.join(FORMATS)}."),
        (("samplo", "--format", "text"), "perhaps samplol or "),
        (("--format", "text"), "give the ids of leaflets, or --all-leaflets"),
        (
            ("samplol", "--format", "mp3", "--section", "use"),
            "the sections are introduction, ",
        ),
        (("samplol", "--format", "m4b", "--section", "uses"), "give --format mp3 with it."),
        (("--all-leaflets", "--format", "text", "-o", "one.txt"), "give a folder that exists."),
    ],
)
def test_what_is_asked_wrongly_is_answered_with_the_remedy(
    shelf: Path, arguments: tuple[str, ...], said: str
) -> None:
    where = ("--content", str(shelf), "--cache", str(shelf.parent / "silent"))
    done = run("export", *arguments, *where, engine="silence")
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr.lower()


def test_a_leaflet_with_a_part_that_fails_has_text_and_no_sound(
    shelf: Path, tmp_path: Path
) -> None:
    where = ("--content", shelf, "--cache", shelf.parent / "silent", "-o", tmp_path)
    formats = [part for name in ("m4b", *TEXT) for part in ("--format", name)]
    done = run("export", "snowy", *formats, *where, engine="silence")
    assert done.returncode == 1
    said = done.stderr.strip().splitlines()
    assert len(said) == 1
    assert said[0].startswith(f"not written: {tmp_path / 'snowy.m4b'}: snowy/how-to-use: ")
    assert "'How to use' is not narrated: '☃' cannot be said" in said[0]
    assert said[0].endswith("Mend the text; run audio-leaflet check.")
    names = {f"snowy{FORMATS[name].suffix}" for name in TEXT}
    assert {path.name for path in tmp_path.iterdir()} == names


def test_a_section_alone(shelf: Path, tmp_path: Path) -> None:
    where = ("--content", shelf, "--cache", shelf.parent / "silent", "-o", tmp_path / "u.mp3")
    asked = ("--format", "mp3", "--section", "uses")
    done = run("export", "samplol", *asked, *where, engine="silence")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"^ +title +: Uses$", told(tmp_path / "u.mp3"), re.MULTILINE)


def test_a_file_is_made_once_and_one_that_fails_leaves_nothing(shelf: Path, tmp_path: Path) -> None:
    """Without ffmpeg, which makes these formats, only what is made already can be had."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "ffmpeg").write_text("#!/bin/sh\necho 'the disk is gone' >&2\nexit 3\n")
    (programs / "ffmpeg").chmod(0o755)
    out = tmp_path / "out"
    out.mkdir()
    (out / "samplol.m4b").write_text("an older file")
    where = ("--content", str(shelf), "--cache", str(tmp_path / "cache"), "-o", str(out))
    command = ["export", "samplol", *where]
    first = run(*command, "--format", "mp3", engine="silence")
    assert first.returncode == 0
    before = (out / "samplol.chapters.mp3").read_bytes()
    (out / "samplol.chapters.mp3").unlink()

    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    second = subprocess.run(
        [*PROGRAM, *command, "--format", "mp3", "--format", "m4b"],
        env={**environment(engine="silence"), "PATH": path},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert second.returncode == 1
    assert "samplol.m4b: audio: ffmpeg failed: the disk is gone. " in second.stderr
    assert (out / "samplol.chapters.mp3").read_bytes() == before
    assert (out / "samplol.m4b").read_text() == "an older file"


# ---------------------------------------------------------------- the store


@pytest.mark.parametrize("name", SOUND)
def test_the_same_input_gives_the_same_bytes(silent: Exports, name: str) -> None:
    export = silent.export("samplol", name)
    made = silent.make(export).data
    recording = silent.recording(export.edition, export.address)
    assert isinstance(export.format, kinds.SoundFormat)
    assert export.format.export(recording) == made


def test_damage_in_the_cache_is_mended(shelf: Path, tmp_path: Path) -> None:
    running = service(shelf, tmp_path, "silence")
    try:
        exports = Exports(running)
        export = exports.export("samplol", "m4b")
        before = exports.make(export)
        assert exports.size(export) == len(before.data)
        for kind in ("export", "mp3"):
            for entry in tmp_path.glob(f"v1/entries/*/{kind}-*"):
                data = bytearray(entry.read_bytes())
                data[-100] ^= 0xFF
                entry.write_bytes(data)
        assert exports.size(export) is None
        assert exports.make(export) == before
    finally:
        running.close()


def test_what_is_asked_for_at_once_is_made_once(shelf: Path, tmp_path: Path) -> None:
    running = service(shelf, tmp_path, "silence")
    try:
        exports = Exports(running)
        export = exports.export("samplol", "mp3")
        with ThreadPoolExecutor(8) as asking:
            futures = list(asking.map(lambda _: exports.request(export), range(8)))
        assert len({id(future) for future in futures}) == 1
        assert futures[0].result(60).data[:3] == b"ID3"
    finally:
        running.close()


def test_there_is_no_recording_of_a_leaflet_with_a_part_that_fails(silent: Exports) -> None:
    edition = silent.export("snowy", "mp3").edition
    with pytest.raises(NarrationError, match="'How to use' is not narrated"):
        silent.recording(edition, "")


# ---------------------------------------------------------------- over HTTP


@pytest.mark.parametrize("name", FORMATS)
def test_a_download_has_type_name_length_and_tag(site: Server, name: str) -> None:
    format = FORMATS[name]
    path = f"/leaflets/samplol{format.suffix}"
    got = site.get(path)
    assert got.status_code == 200
    assert got.headers["content-type"] == format.media_type
    shown = "inline" if name == "large-print" else "attachment"
    assert got.headers["content-disposition"] == f'{shown}; filename="samplol{format.suffix}"'
    assert int(got.headers["content-length"]) == len(got.content)
    assert got.headers["x-content-type-options"] == "nosniff"
    head = site.request("HEAD", path)
    for header in ("etag", "content-length", "content-type", "content-disposition"):
        assert head.headers[header] == got.headers[header]
    assert head.content == b""
    same = site.get(path, if_none_match=got.headers["etag"])
    assert (same.status_code, same.content) == (304, b"")
    part = site.get(path, range="bytes=10-19")
    assert (part.status_code, part.content) == (206, got.content[10:20])


def test_the_page_leads_to_every_download(site: Server) -> None:
    for name in SOUND:
        site.get(f"/leaflets/samplol{FORMATS[name].suffix}")
    (section,) = document(site.get("/leaflets/samplol").text).find_class("downloads")
    links = {link.get("href"): link.text_content() for link in section.iter("a")}
    assert set(links) == {f"/leaflets/samplol{each.suffix}" for each in FORMATS.values()}
    for name in SOUND:
        assert re.search(r", \d+\.\d MB\)$", links[f"/leaflets/samplol{FORMATS[name].suffix}"])
    assert "made when it is first asked for" not in section.text_content()


def test_a_leaflet_with_a_part_that_fails_offers_its_text_only(site: Server) -> None:
    (section,) = document(site.get("/leaflets/snowy").text).find_class("downloads")
    links = {link.get("href") for link in section.iter("a")}
    assert links == {f"/leaflets/snowy{FORMATS[name].suffix}" for name in TEXT}
    assert "not all of the leaflet could be narrated" in section.text_content()
    refused = site.get("/leaflets/snowy.m4b", accept="text/html")
    assert refused.status_code == 503
    assert "'How to use' is not narrated" in document(refused.text).text_content()
    assert site.get("/leaflets/snowy.txt").status_code == 200


def test_unknown_leaflets_and_writing_are_refused(site: Server) -> None:
    assert site.get("/leaflets/nothing.m4b").status_code == 404
    assert site.get("/leaflets/samplol.wax").status_code == 404
    refused = site.request("POST", "/leaflets/samplol.m4b")
    assert (refused.status_code, refused.headers["allow"]) == (405, "GET, HEAD")


def test_large_print_over_http_runs_and_fetches_nothing(site: Server) -> None:
    policy = site.get("/leaflets/samplol.large-print.html").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy


def test_who_asks_too_early_is_told_in_words_and_gets_it_later(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "WAIT", 0.0)
    running = service(shelf, tmp_path, "silence")

    async def ask() -> None:
        transport = httpx.ASGITransport(Application(running))
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            early = await client.get("/leaflets/samplol.m4b", headers={"accept": "text/html"})
            assert early.status_code == 503
            assert int(early.headers["retry-after"]) > 0
            assert "is being made for the first time" in early.text
            deadline = time.monotonic() + 60
            while (got := await client.get("/leaflets/samplol.m4b")).status_code == 503:
                assert time.monotonic() < deadline
                await asyncio.sleep(0.1)
            assert got.status_code == 200
            assert got.content[4:12] == b"ftypM4B "

    try:
        with ThreadPoolExecutor(1) as thread:  # apart from the loop of the browser's tests
            thread.submit(asyncio.run, ask()).result()
    finally:
        running.close()
