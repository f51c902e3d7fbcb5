"""From a file to its monograph: what is refused, how text is decoded, and that no word is lost."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from lxml import html as lxml_html

from audio_leaflet import kinds
from audio_leaflet.errors import ContentError, SyntaxProblem, UnreadableError
from audio_leaflet.model import Answer, Block, ItemList, Monograph, Paragraph, Table
from audio_leaflet.sources import LIMIT, SUFFIXES, load, read_file

DATA = Path(__file__).parent / "data" / "sources"
SAMPLES = sorted(path for path in DATA.iterdir() if path.suffix in SUFFIXES)


def put(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, ItemList):
            for item in block.items:
                yield item.text
                yield from texts(item.blocks)
        elif isinstance(block, Table):
            yield block.caption
            yield from block.header
            for row in block.rows:
                yield from row
        elif isinstance(block, Answer):
            yield block.question or ""
            yield block.text
        else:
            yield block.text


def bag(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def kept(monograph: Monograph) -> Counter[str]:
    """All words that a monograph holds or says it left out."""
    names = (monograph.name, *monograph.brand_names, *monograph.generic_names)
    parts = [monograph.title, *(f"{each.text} {each.respelling}" for each in names)]
    parts += [monograph.form, monograph.revised, monograph.source, monograph.id, monograph.lang]
    for section in monograph.sections:
        parts += [section.title, *texts(section.blocks)]
    parts += [each.text for each in monograph.skipped]
    return bag(" \n ".join(parts))


# ---------------------------------------------------------------- no word is lost

# What is structure and not text: labels of the head, keys of the front matter, list numbers.
STRUCTURE = {
    ".txt": r"PHONETIC PRONUNCIATION|COMMON BRAND NAME\(S\)|GENERIC NAME\(S\)|(?m:^\d\. )",
    ".html": r"Brand Name\(s\)",
    ".json": r"Brand Name\(s\)",
    ".md": r"(?m)^[- ]*\w+:|/zɛlˈævərɪn/|^\d\. |\]\([^)]*\)|</?sub>",
}


def printed(path: Path) -> str:
    """The words of a sample as a browser or a reader of the file would see them."""
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        text = json.loads(text)["data"]["attributes"]["html"]
    if path.suffix in {".html", ".json"}:
        text = text.replace(r"\n", " ").replace("<safety@maker.example>", "safety@maker.example")
        text = re.sub(r"(?s)<(head|script)>.*?</\1>|<!--.*?-->|<script>.*</script>", "", text)
        # A block ends a word, `<sup>` does not.
        text = re.sub(r"</?(?:p|li|td|th|h\d|caption|div|a)\b[^>]*>|<br>", r"\g<0> ", text)
        text = "".join(map(str, lxml_html.document_fromstring(text).itertext()))
    return re.sub(STRUCTURE[path.suffix], "", text)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_word_of_the_file_is_in_the_monograph_or_skipped(path: Path) -> None:
    lost = bag(printed(path)) - kept(read_file(path, "en-US"))
    assert lost == Counter()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_sample_has_sections_with_addresses_lines_and_text(path: Path) -> None:
    monograph = read_file(path, "en-US", shown=path.name)
    ids = [section.id for section in monograph.sections]
    lines = path.read_text("utf-8").count("\n") + 1
    assert len(set(ids)) == len(ids)
    assert "introduction" not in ids
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each) for each in [monograph.id, *ids])
    assert monograph.path == path.name
    for section in monograph.sections:
        assert 1 <= section.line <= lines
        assert all(1 <= block.line <= lines for block in section.blocks)
        assert all(text.strip() == text for text in texts(section.blocks))
    for problem in monograph.problems:
        assert re.match(rf"{re.escape(path.name)}:\d+$", problem.where)
        assert problem.remedy


def test_each_format_is_found_by_its_file_name() -> None:
    assert list(kinds.names("sources")) == ["html", "markdown", "monograph", "va_json"]


# ---------------------------------------------------------------- which format

FORMATS = [
    ("a.txt", "TITLE\nUSES: Text.\n", "uses"),
    ("a.txt", "---\ntitle: T\n---\n## Uses\n\nText.\n", "uses"),
    ("a.txt", "# T\n\n## Storage\n\nText.\n", "storage"),
    ("a.txt", "<!DOCTYPE html><h1>T</h1><h2>Uses</h2><p>Text.", "uses"),
    ("a.md", "<html><body><h1>T</h1><h2>Uses</h2><p>Text.", "uses"),
    ("a.md", "<p>Before.</p>\n\n# T\n\n## Uses\n\nText.\n", "about"),
    ("A.HTM", "<h1>T</h1><h2>Uses</h2><p>Text.", "uses"),
    ("a.markdown", "# T\n\n## Uses\n\nText.\n", "uses"),
]


@pytest.mark.parametrize(("name", "text", "first"), FORMATS)
def test_the_format_is_told_by_suffix_and_content(
    tmp_path: Path, name: str, text: str, first: str
) -> None:
    assert read_file(put(tmp_path, name, text), "en").sections[0].id == first


# ---------------------------------------------------------------- decoding

DECODED = [
    ("UTF-8", "TITLE\nUSES: größer.\n".encode(), 0),
    ("UTF-8 with mark", b"\xef\xbb\xbfTITLE\r\nUSES: gr\xc3\xb6\xc3\x9fer.\r\n", 0),
    ("old Mac line ends", "TITLE\rUSES: größer.\r".encode(), 0),
    ("UTF-16", "TITLE\nUSES: größer.\n".encode("utf-16"), 0),
    ("UTF-16 big end first", b"\xfe\xff" + "TITLE\nUSES: größer.\n".encode("utf-16-be"), 0),
    ("Windows-1252", "TITLE\nUSES: größer.\n".encode("cp1252"), 1),
]


@pytest.mark.parametrize(("what", "data", "warnings"), DECODED, ids=[row[0] for row in DECODED])
def test_text_is_decoded(tmp_path: Path, what: str, data: bytes, warnings: int) -> None:
    monograph = read_file(put(tmp_path, "a.txt", data), "de", shown="content/a.txt")
    assert monograph.title == "TITLE"
    assert monograph.sections[0].blocks == (Paragraph("größer.", 2),)
    assert len(monograph.problems) == warnings
    for problem in monograph.problems:
        assert problem.where == "content/a.txt:2"
        assert "Windows-1252" in problem.what


def test_load_gives_the_text_with_plain_line_ends(tmp_path: Path) -> None:
    document = load(
        put(tmp_path, "A b.TXT", b"\xef\xbb\xbfone\r\ntwo\rthree\n"), "en-GB", "A b.TXT"
    )
    assert (document.path, document.stem, document.suffix) == ("A b.TXT", "A b", ".txt")
    assert (document.text, document.lang) == ("one\ntwo\nthree\n", "en-GB")


def test_a_lost_character_is_an_error_in_the_report_with_its_line(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", "TITLE\nUSES: Take 5 \ufffdg.\n")
    (problem,) = read_file(path, "en", shown="a.txt").problems
    assert (problem.level, problem.where) == ("error", "a.txt:2")


# ---------------------------------------------------------------- what is refused

REFUSED = [
    ("empty", "a.txt", b"", "a.txt: the file is empty"),
    ("blank", "a.txt", b" \n\t\n", "a.txt: the file has no text"),
    ("binary", "a.txt", b"TITLE\nUSES: x\x00y", "a.txt:2: the file is binary"),
    ("control character", "a.txt", b"TITLE\n\nUSES: \x1b[1m", "a.txt:3: the file is not text"),
    ("UTF-16 without mark", "a.txt", "TITLE".encode("utf-16-le"), "zero byte at byte 1"),
    ("UTF-16 cut short", "a.txt", "\ufeffTITLE".encode("utf-16-le")[:-1], "not UTF-16"),
    ("damaged UTF-8", "a.txt", b"T\nUSES: caf\xc3\xa9\n\xff", "a.txt:3: the encoding is neither"),
    ("Cyrillic code page", "a.txt", "Парацетамол\n".encode("cp1251"), "at byte 0"),
    ("Mac accents", "a.txt", b"TITLE\nUSES: It isn\xd5t\n", "a.txt:2: the encoding is neither"),
    ("other suffix", "a.pdf", b"%PDF", "a.pdf: files that end in '.pdf' are not read"),
    ("too large", "a.txt", b"word " * (20_000_000 // 5), "a.txt: is larger than 5 MB"),
]


@pytest.mark.parametrize(("what", "name", "data", "message"), REFUSED, ids=[r[0] for r in REFUSED])
def test_a_file_that_is_no_text_is_refused_with_its_place(
    tmp_path: Path, what: str, name: str, data: bytes, message: str
) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_file(put(tmp_path, name, data), "en", shown=name)
    assert message in str(caught.value)
    assert caught.value.remedy


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    text = "TITLE\nUSES: " + "word " * ((LIMIT - 20) // 5)
    (section,) = read_file(put(tmp_path, "a.txt", text), "en").sections
    assert bag(" ".join(texts(section.blocks)))["word"] == (LIMIT - 20) // 5


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to(path)])
def test_what_is_not_a_readable_file_is_refused(tmp_path: Path, make: object) -> None:
    path = tmp_path / "a.txt"
    assert callable(make)
    make(path)
    with pytest.raises(UnreadableError, match=r"a\.txt"):
        read_file(path, "en")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="cannot be read"):
        read_file(tmp_path / "none.txt", "en")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", "TITLE\nUSES: Text.\n")
    path.chmod(0)
    with pytest.raises(UnreadableError, match="cannot be read: Permission denied"):
        read_file(path, "en")


NO_MONOGRAPH = [
    ("a.txt", "JUST A TITLE\n", ContentError, "a.txt:1: 'JUST A TITLE' has no text under it"),
    ("a.txt", "TITLE\nUses\nSide Effects\n", ContentError, "a.txt:1: 'TITLE' has no text"),
    ("a.md", "---\ntitle: A\n---\n\n", ContentError, "a.md:2: 'A' has no text under it"),
    ("a.html", "<h1>A</h1><script>x</script>", ContentError, "a.html:1: 'A' has no text"),
    ("лист.txt", "ЗЕЛАВОРИН\n\nТекст о нём.\n", ContentError, "Latin letter"),
    ("a.html", "<!-- nothing -->", SyntaxProblem, "a.html:1: the page has no element"),
    ("a.html", "<h1>A</h1>\n<p>b <!-- c", SyntaxProblem, "a.html:2: '<!--' is never closed"),
    ("a.html", "<h1>A</h1>\n<script>b", SyntaxProblem, "a.html:2: '<script>' is never closed"),
    ("a.html", "<p>\n" + "<div>" * 300 + "b", SyntaxProblem, "more than 100 deep"),
    ("a.json", '{"data":\n oops}', SyntaxProblem, "a.json:2: is not JSON"),
    ("a.json", '{"data": {"attributes": []}}', ContentError, "data.attributes.html"),
    ("a.json", "[" * 100_000, SyntaxProblem, "nested too deeply"),
    ("a.json", '{"data": ' + "9" * 10_000 + "}", SyntaxProblem, "a number is too long"),
    ("a.md", "---\ntitle: A\n", SyntaxProblem, "a.md:1: the front matter never ends"),
    ("a.md", "---\ntitle: A: b\n---\nc", SyntaxProblem, "a.md:2: the front matter is not YAML"),
    ("a.md", "---\nid: a\n\ttitle: b\n---\nc", SyntaxProblem, "a.md:3: the front matter is not"),
    ("a.md", "---\nid: a\n---\nText.", ContentError, "a.md:1: the front matter has no title"),
    ("a.md", "---\ntitle: 5\n---\nText.", SyntaxProblem, "a.md:2: title is not a text"),
    ("a.md", "---\ntitle: A\nid: B c\n---\nT.", SyntaxProblem, "a.md:3: id is 'B c'"),
    ("a.md", "---\ntitle: A\nlang: 5\n---\nT.", SyntaxProblem, "a.md:3: lang is '5'"),
    ("a.md", "---\ntitle: A\ntitle: B\n---\nT.", SyntaxProblem, "a.md:3: the key title stands"),
    ("a.md", "---\ntitle: A\nrevised: 2026-13-01\n---\nT.", SyntaxProblem, "a.md:3: revised is"),
    ("a.md", "---\ntitle: A\nbrand_names: {b: c}\n---\nT.", SyntaxProblem, "a.md:3: brand_names"),
    ("a.md", "---\ntitle: A\nbrand_names: [5]\n---\nT.", SyntaxProblem, "a.md:3: brand_names"),
    (
        "a.md",
        "---\ntitle: A\ngeneric_names:\n  - nam: b\n---\nT.",
        SyntaxProblem,
        "a.md:4: generic_names has an entry with the key nam, which is not known",
    ),
    ("a.md", "---\n- a\n---\nT.", SyntaxProblem, "the front matter is not keys and values"),
    ("a.md", "---\ntitle: " + "[" * 9000 + "\n---\nT.", SyntaxProblem, "nested too deeply"),
    ("a.md", "# A\n\n" + ">" * 500 + " b", SyntaxProblem, "a.md:3: lists or quotations are"),
    ("a.md", "# A\n\n|b|c|\n|-|-|\n|1|2|3|", SyntaxProblem, "a.md:5: the row has 3 cells"),
]


@pytest.mark.parametrize(("name", "text", "kind", "message"), NO_MONOGRAPH)
def test_a_file_without_a_monograph_says_where_and_what_to_do(
    tmp_path: Path, name: str, text: str, kind: type[ContentError], message: str
) -> None:
    with pytest.raises(kind) as caught:
        read_file(put(tmp_path, name, text), "en", shown=name)
    assert message in str(caught.value)
    assert caught.value.where.startswith(name)
    assert caught.value.remedy
