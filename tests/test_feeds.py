"""Feeds, chapters and QR codes, as podcast players and telephones take them from a real server."""

from __future__ import annotations

import base64
import re
import shutil
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import zxingcpp
from conftest import ROOT, Server, serving
from lxml import etree
from numpy.typing import NDArray
from playwright.sync_api import Browser, Page

SITE = "https://leaflets.example.org"
ID = "baclofen-injection"

SPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
}

UNSAYABLE = """---
title: Unsayol & <Sons> tablets
id: unsayol
lang: en-US
---

## Uses

Unsayol helps with headaches.

## Warning

Take 5 \N{REPLACEMENT CHARACTER}g only.
"""
"""One of its sections must not be said; its title looks like markup."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Three leaflets, one of them not narrated to its end, at an address of their own."""
    folder = tmp_path_factory.mktemp("feeds")
    content = folder / "content"
    content.mkdir()
    shutil.copy(ROOT / "content" / f"{ID}.txt", content)
    shutil.copy(ROOT / "content" / "metformin.md", content)
    (content / "unsayol.md").write_text(UNSAYABLE, "utf-8")
    with serving(content, folder / "cache", address=SITE) as running:
        for id in (ID, "metformin", "unsayol"):
            running.narrated(id)
        yield running


def feed(server: Server, path: str) -> Any:
    answer = server.get(path)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/rss+xml; charset=utf-8"
    return etree.fromstring(answer.content)


def texts(tree: Any, path: str) -> list[str]:
    return [str(each) for each in tree.xpath(path, namespaces=SPACES)]


def local(address: str) -> str:
    """The path of an address of the site."""
    assert address.startswith(SITE + "/"), address
    return address.removeprefix(SITE)


REQUIRED = (
    # RSS 2.0.11, required channel elements
    "channel/title",
    "channel/link",
    "channel/description",
    # Apple, "A podcaster's guide to RSS", required tags
    "channel/language",
    "channel/itunes:image/@href",
    "channel/itunes:category/@text",
    "channel/itunes:explicit",
    # Podcasting 2.0 namespace
    "channel/podcast:guid",
    "channel/podcast:medium",
    # RSS Advisory Board, best practices profile
    "channel/atom:link[@rel='self'][@type='application/rss+xml']/@href",
)


@pytest.mark.parametrize("path", ["/feed.xml", f"/leaflets/{ID}/feed.xml"])
def test_a_feed_has_once_what_players_require(site: Server, path: str) -> None:
    tree = feed(site, path)
    assert (tree.tag, tree.get("version")) == ("rss", "2.0")
    for each in REQUIRED:
        assert len(tree.xpath(each, namespaces=SPACES)) == 1, each
    assert texts(tree, "channel/atom:link/@href") == [SITE + path]
    assert re.fullmatch(r"[0-9a-f-]{36}", texts(tree, "channel/podcast:guid/text()")[0])
    for item in tree.iter("item"):
        for each in ("title", "link", "guid", "description", "enclosure", "itunes:duration"):
            assert len(item.xpath(each, namespaces=SPACES)) == 1, each


@pytest.mark.parametrize("path", ["/feed.xml", f"/leaflets/{ID}/feed.xml"])
def test_every_address_in_a_feed_answers_as_it_says(site: Server, path: str) -> None:
    tree = feed(site, path)
    items = list(tree.iter("item"))
    assert len(items) >= 2
    for item in items:
        enclosure = item.find("enclosure")
        sound = site.request("HEAD", local(enclosure.get("url")))
        assert sound.headers["content-length"] == enclosure.get("length")
        assert sound.headers["content-type"] == enclosure.get("type") == "audio/mpeg"
        assert sound.headers["cache-control"].endswith("immutable")
        page, _, anchor = local(item.findtext("link")).partition("#")
        shown = site.get(page)
        assert shown.status_code == 200
        assert not anchor or f'id="{anchor}"' in shown.text
        transcript = item.find("podcast:transcript", SPACES)
        track = site.get(local(transcript.get("url")))
        assert track.headers["content-type"].startswith(transcript.get("type"))
        assert track.text.startswith("WEBVTT")
    image = site.get(local(texts(tree, "channel/itunes:image/@href")[0]))
    assert image.headers["content-type"] == "image/png"
    width, height = (int.from_bytes(image.content[n : n + 4]) for n in (16, 20))
    assert width == height == 1400  # Apple: 1400 to 3000, square


def test_revision_source_and_voice_are_told(site: Server) -> None:
    tree = feed(site, f"/leaflets/{ID}/feed.xml")
    monograph = site.leaflet(ID)
    for said in [tree.findtext("channel/description"), *tree.xpath("//item/description/text()")]:
        assert f"Revised: {monograph['revised']}." in said
        assert str(monograph["source"]).rstrip(".") in said
        assert "Voice: " in said
        assert "Licence: " in said
        assert "  " not in said.strip()
    for id in (ID, "metformin"):  # one writes 2026-11-01, the other November 1, 2026
        dated = feed(site, f"/leaflets/{id}/feed.xml")
        assert set(texts(dated, "//pubDate/text()")) == {"Sun, 01 Nov 2026 00:00:00 GMT"}


def test_the_feed_of_a_leaflet_has_its_parts_in_order(site: Server) -> None:
    document = site.leaflet(ID)
    tree = feed(site, f"/leaflets/{ID}/feed.xml")
    titles = [str(each["title"]) for each in document["sections"]]  # type: ignore[attr-defined]
    assert texts(tree, "//item/title/text()")[1:] == titles
    numbers = texts(tree, "//itunes:episode/text()")
    assert numbers == [str(n) for n in range(1, len(titles) + 2)]
    assert texts(tree, "channel/itunes:type/text()") == ["serial"]


def test_the_catalogue_has_whole_leaflets_only_and_counts_the_others(site: Server) -> None:
    tree = feed(site, "/feed.xml")
    pages = texts(tree, "//item/link/text()")
    assert sorted(pages) == [f"{SITE}/leaflets/{id}" for id in (ID, "metformin")]
    description = tree.findtext("channel/description")
    assert "2 leaflets" in description
    assert "1 more is not narrated yet." in description


def test_a_feed_of_a_leaflet_says_what_is_missing(site: Server) -> None:
    tree = feed(site, "/leaflets/unsayol/feed.xml")
    assert tree.findtext("channel/title") == "Unsayol & <Sons> tablets"
    assert "NOT COMPLETE: without sound are Warning." in tree.findtext("channel/description")
    assert texts(tree, "//item/title/text()")[1:] == ["Uses"]
    assert texts(tree, "//pubDate") == []


def test_chapters_begin_where_the_parts_do(site: Server) -> None:
    document: Any = site.leaflet(ID)
    item = feed(site, "/feed.xml").xpath(f"//item[link='{SITE}/leaflets/{ID}']")[0]
    link = item.find("podcast:chapters", SPACES)
    answer = site.get(local(link.get("url")))
    assert answer.headers["content-type"] == link.get("type") == "application/json+chapters"
    found = answer.json()
    assert found["version"] == "1.2.0"
    parts = [document["introduction"], *document["sections"]]
    at = 0.0
    for chapter, part in zip(found["chapters"], parts, strict=True):
        assert chapter["startTime"] == pytest.approx(at, abs=0.05)
        at += part["duration"]
    assert [each["title"] for each in found["chapters"][1:]] == [p["title"] for p in parts[1:]]


def test_chapters_of_what_is_not_whole_are_refused(site: Server) -> None:
    answer = site.get("/leaflets/unsayol/chapters.json")
    assert answer.status_code == 503
    assert answer.headers["retry-after"]


def test_a_feed_is_sent_again_only_when_it_has_changed(site: Server) -> None:
    first = site.get("/feed.xml")
    again = site.get("/feed.xml", if_none_match=first.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "path",
    [
        "/leaflets/none/feed.xml",
        "/leaflets/none/chapters.json",
        "/leaflets/none.qr.svg",
        f"/leaflets/{ID}/none.qr.svg",
    ],
)
def test_what_there_is_not(site: Server, path: str) -> None:
    assert site.get(path).status_code == 404


def test_without_a_setting_the_address_is_that_of_the_request(server: Server) -> None:
    server.narrated("samplol")
    tree = feed(server, "/feed.xml")
    assert texts(tree, "//item/link/text()") == [f"{server.address}/leaflets/samplol"]


# ---------------------------------------------------------------- QR codes


def test_a_telephone_reads_the_codes(browser: Browser, site: Server) -> None:
    document: Any = site.leaflet(ID)
    wanted = {f"/leaflets/{ID}.qr.svg": (f"{SITE}/leaflets/{ID}", document["title"])}
    for section in document["sections"][:3]:
        title = f"{document['title']}: {section['title']}"
        address = f"{SITE}/leaflets/{ID}#{section['id']}"
        wanted[f"/leaflets/{ID}/{section['id']}.qr.svg"] = (address, title)
    with browser.new_context(viewport={"width": 400, "height": 500}) as context:
        page = context.new_page()
        for path, (address, title) in wanted.items():
            drawn = site.get(path)
            assert drawn.headers["content-type"] == "image/svg+xml"
            tree: Any = etree.fromstring(drawn.content)
            assert tree.findtext("{*}title") == f"QR code: {title}"
            lines = tree.xpath("//*[local-name()='text']/text()")
            assert "".join(lines).replace(" ", "").endswith(address)
            page.goto(site.address + path)
            # What the eye sees, as numbers.
            read = zxingcpp.read_barcodes(_grey(page, page.screenshot()))
            assert [each.text for each in read] == [address]
            outside = page.evaluate(
                "() => { const all = document.documentElement.getBoundingClientRect();"
                " return [...document.querySelectorAll('text')].map(t => t.getBoundingClientRect())"
                ".filter(b => b.left < all.left || b.right > all.right || b.bottom > all.bottom)"
                ".length }"
            )
            assert outside == 0


def _grey(page: Page, png: bytes) -> NDArray[np.uint8]:
    """The brightness of a picture's pixels, as the browser decodes it; shape (height, width)."""
    made = page.context.new_page().evaluate(
        """async (png) => {
          const blob = await (await fetch("data:image/png;base64," + png)).blob();
          const bitmap = await createImageBitmap(blob);
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          canvas.drawImage(bitmap, 0, 0);
          const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
          let grey = "";
          for (let n = 0; n < data.length; n += 4) grey += String.fromCharCode(data[n]);
          return [btoa(grey), bitmap.height, bitmap.width];
        }""",
        base64.b64encode(png).decode(),
    )
    return np.frombuffer(base64.b64decode(made[0]), np.uint8).reshape(made[1], made[2])
