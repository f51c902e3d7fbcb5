"""Leaflets without a network, in a real browser whose network or server is really gone."""

from __future__ import annotations

import json
import re
import shutil
import time
from collections.abc import Iterator
from typing import Any

import pytest
from browsing import overflow
from checkers import axe
from conftest import ROOT, SAMPLE, Server, serving
from playwright.sync_api import Browser, BrowserContext, Page, expect

KEPT = "/leaflets/levothyroxine"
OTHER = "/leaflets/samplol"
UNKEPT = "/leaflets/amoxicillin-clavulanate"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("offline")
    (folder / "content").mkdir()
    for name in ("levothyroxine.md", "amoxicillin-clavulanate.md"):
        shutil.copy(ROOT / "content" / name, folder / "content")
    (folder / "content" / "samplol.md").write_text(SAMPLE, "utf-8")
    with serving(folder / "content", folder / "cache") as running:
        for id in ("levothyroxine", "samplol"):
            running.narrated(id)
        yield running


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    yield context
    context.close()


KEEPS = "path => caches.match(path).then(found => Boolean(found))"
CACHES = "caches.keys()"


def until(page: Page, expression: str, arg: Any = None, polling: int = 50) -> None:
    """Wait until a function, which may be asynchronous, gives something true."""
    deadline = time.monotonic() + 30
    while not page.evaluate(expression, arg):
        assert time.monotonic() < deadline, expression
        page.wait_for_timeout(polling)


def opened(context: BrowserContext, server: Server, path: str) -> Page:
    """A page that the worker has in its care, with what it keeps of it."""
    page = context.pages[0] if context.pages else context.new_page()
    page.goto(server.address + path)
    until(page, "navigator.serviceWorker.controller !== null")
    if path.startswith("/leaflets/"):
        wait_kept(page, path)
    return page


def wait_kept(page: Page, path: str) -> None:
    until(page, KEEPS, arg=path)


def keep(page: Page) -> None:
    """Press the button and wait until the leaflet is kept with its sound."""
    button = page.get_by_role("button", name="Keep this leaflet for offline use")
    button.press("Enter")
    page.get_by_text("This leaflet is kept on this device, with its sound.").first.wait_for()


# ---------------------------------------------------------------- pages


def test_an_opened_leaflet_is_read_offline_and_says_what_it_is(
    context: BrowserContext, shelf: Server
) -> None:
    page = opened(context, shelf, KEPT)
    text = page.locator("main").inner_text()
    assert not page.locator(".copy").is_visible()
    context.set_offline(True)
    page.reload()
    copy = page.locator(".copy")
    assert copy.is_visible()
    said = copy.inner_text()
    assert "You are offline" in said
    assert (
        page.evaluate("new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(new Date())")
        in said
    )
    assert "as revised on" in said
    assert page.title().startswith("Offline copy – ")
    assert text.split("Without a network")[0].strip() in page.locator("main").inner_text()
    # Its style and scripts are there too.
    assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"
    page.locator("summary", has_text="Display").click()
    page.get_by_label("Dark", exact=True).check()
    until(page, "getComputedStyle(document.body).backgroundColor === 'rgb(20, 23, 26)'")
    assert axe(page, "") == []


def test_a_leaflet_that_is_not_kept_gets_a_page_that_helps(
    context: BrowserContext, shelf: Server
) -> None:
    page = opened(context, shelf, KEPT)
    context.set_offline(True)
    answer = page.goto(shelf.address + UNKEPT)
    assert answer is not None
    assert answer.status == 503
    assert page.get_by_role("heading", level=1).inner_text() == "This page is not on this device"
    assert axe(page, "") == []
    link = page.get_by_role("link", name="Levothyroxine")
    assert link.count() == 1
    link.click()
    page.wait_for_url("**" + KEPT)
    assert page.locator(".copy").is_visible()
    for path in ("/", "/?q=levo"):
        page.goto(shelf.address + path)
        expect(page.get_by_role("link", name="Levothyroxine")).to_be_visible()


def test_it_speaks_the_language_of_the_reader(browser: Browser, shelf: Server) -> None:
    context = browser.new_context(locale="es-MX")
    page = opened(context, shelf, KEPT)
    context.set_offline(True)
    page.goto(shelf.address + UNKEPT)
    assert page.evaluate("document.documentElement.lang") == "es"
    context.close()


def test_online_a_changed_leaflet_is_seen_at_once_and_one_that_is_gone_is_forgotten(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("changed")
    (folder / "content").mkdir()
    leaflet = folder / "content" / "samplol.md"
    leaflet.write_text(SAMPLE, "utf-8")
    context = browser.new_context()
    with serving(folder / "content", folder / "cache") as server:
        server.narrated("samplol")
        page = opened(context, server, OTHER)
        keep(page)
        before = page.evaluate(
            f"caches.open('audio-leaflet.leaflet.{OTHER}').then(c => c.keys()).then(k => k.length)"
        )
        changed = SAMPLE.replace("Swallow it whole.", "Chew it well.").replace(
            "revised: 2026-11-01", "revised: 2026-11-20"
        )
        leaflet.write_text(changed, "utf-8")
        until(
            page,
            "path => fetch(path).then(r => r.text()).then(t => t.includes('Chew it well'))",
            arg=OTHER,
            polling=200,
        )
        server.narrated("samplol")
        page.reload()
        assert page.get_by_text("Chew it well.").first.is_visible()
        # The sound that is kept follows, and nothing old of it stays.
        page.get_by_text("This leaflet is kept on this device, with its sound.").first.wait_for()
        until(
            page,
            """async ([path, count]) => {
                const box = await caches.open('audio-leaflet.leaflet.' + path);
                const kept = (await box.keys()).map(r => new URL(r.url).pathname);
                const parts = [...document.querySelectorAll('[data-audio]')];
                const all = parts.map(each => each.dataset.audio);
                return kept.length === count && all.every(each => kept.includes(each));
            }""",
            arg=[OTHER, before],
        )
        context.set_offline(True)
        page.reload()
        assert page.get_by_text("Chew it well.").first.is_visible()
        assert "November 20, 2026" in page.locator(".copy").inner_text()

        context.set_offline(False)
        leaflet.write_text(SAMPLE.replace("id: samplol", "id: another"), "utf-8")
        until(page, "path => fetch(path).then(r => r.status === 404)", arg=OTHER, polling=200)
        page.goto(server.address + OTHER)
        until(page, f"caches.match('{OTHER}').then(found => !found)")
    # And now the server itself is gone.
    page.goto(server.address + OTHER)
    assert page.get_by_role("heading", level=1).inner_text() == "This page is not on this device"
    context.close()


# ---------------------------------------------------------------- sound

PLAYED = """async address => {
    const audio = new Audio(address);
    const until = name => new Promise((done, failed) => {
        audio.addEventListener(name, done, {once: true});
        audio.addEventListener('error', () => failed(audio.error.message), {once: true});
    });
    audio.muted = true;
    await audio.play();
    const length = audio.duration;
    audio.currentTime = length - 1;
    await until('seeked');
    const there = audio.currentTime;
    audio.currentTime = 0.5;
    await until('seeked');
    audio.currentTime = length - 0.3;
    await until('ended');
    return [length, there, audio.currentTime];
}"""


def test_a_kept_leaflet_plays_and_seeks_offline(context: BrowserContext, shelf: Server) -> None:
    document: Any = shelf.leaflet("levothyroxine")
    section = next(each for each in document["sections"] if each["duration"] > 5)
    page = opened(context, shelf, KEPT)
    keep(page)
    context.set_offline(True)
    page.reload()
    block = page.locator(f"[data-part='{section['id']}']")
    address = block.get_attribute("data-audio")
    length, there, end = page.evaluate(PLAYED, address)
    assert length == pytest.approx(section["duration"], abs=0.2)
    assert there == pytest.approx(length - 1, abs=0.2)
    assert end == pytest.approx(length, abs=0.2)
    timeline = page.evaluate(
        "address => fetch(address).then(r => r.json())", block.get_attribute("data-timeline")
    )
    assert timeline["sentences"]
    ranges = page.evaluate(
        """async address => {
            const answers = [];
            for (const range of ['bytes=0-', 'bytes=10-19', 'bytes=-5', 'bytes=99999999-']) {
                const answer = await fetch(address, {headers: {range}});
                const {size} = await answer.blob();
                answers.push([answer.status, size, answer.headers.get('content-range')]);
            }
            return answers;
        }""",
        address,
    )
    size = int(ranges[0][2].rpartition("/")[2])
    assert ranges == [
        [206, size, f"bytes 0-{size - 1}/{size}"],
        [206, 10, f"bytes 10-19/{size}"],
        [206, 5, f"bytes {size - 5}-{size - 1}/{size}"],
        [416, 0, f"bytes */{size}"],
    ]


def test_without_room_it_says_so_and_keeps_nothing(context: BrowserContext, shelf: Server) -> None:
    page = opened(context, shelf, OTHER)
    page.evaluate(
        "() => { Cache.prototype.put = async () => {"
        " throw new DOMException('', 'QuotaExceededError'); } }"
    )
    page.get_by_role("button", name="Keep this leaflet").click()
    page.get_by_text("this device has no room for it").first.wait_for()
    assert [name for name in page.evaluate(CACHES) if "leaflet./" in name] == []
    assert page.get_by_role("button", name="Keep this leaflet").is_visible()


# ---------------------------------------------------------------- what is stored


def test_what_is_stored_is_listed_and_each_can_be_removed(
    context: BrowserContext, shelf: Server
) -> None:
    page = opened(context, shelf, KEPT)
    keep(page)
    opened(context, shelf, OTHER)
    opened(context, shelf, "/stored")
    rows = page.locator("#_stored li")
    rows.first.wait_for()
    assert "Text and sound" in rows.filter(has_text="Levothyroxine").inner_text()
    assert "Text only" in rows.filter(has_text="Samplol").inner_text()
    said = re.search(r"([\d.]+) MB", rows.filter(has_text="Levothyroxine").inner_text())
    document: Any = shelf.leaflet("levothyroxine")
    addresses = [document["introduction"]["audio"], *(s["audio"] for s in document["sections"])]
    sound = sum(len(shelf.get(address).content) for address in addresses)
    assert said is not None
    assert sound / 1e6 <= float(said[1]) + 0.05 < sound / 1e6 + 0.3  # with page and times
    assert axe(page, "") == []
    page.get_by_role("button", name="Remove: Levothyroxine").press("Enter")
    until(page, "document.querySelectorAll('#_stored li').length === 1")
    assert page.evaluate("document.activeElement.textContent") == "Leaflets on this device"
    assert page.locator("#_status").inner_text() == "Removed: Levothyroxine"
    assert not page.evaluate(KEEPS, KEPT)

    page.get_by_label("Keep the text of each leaflet that I open").uncheck()
    page.get_by_text("No leaflet is kept on this device.").wait_for()
    page.goto(shelf.address + OTHER)
    page.wait_for_load_state("networkidle")
    assert not page.evaluate(KEEPS, OTHER)
    keep(page)
    assert page.evaluate(KEEPS, OTHER)


def test_remove_everything_leaves_nothing(context: BrowserContext, shelf: Server) -> None:
    page = opened(context, shelf, KEPT)
    keep(page)
    page.evaluate("localStorage.setItem('audio-leaflet.display', '{\"theme\":\"dark\"}')")
    page.evaluate("localStorage.setItem('audio-leaflet.speed', '2')")
    opened(context, shelf, "/stored")
    page.get_by_text("Things remembered").wait_for()
    page.get_by_role("button", name="Remove everything").click()
    page.get_by_text("Everything was removed.").wait_for(state="attached")
    assert page.evaluate(CACHES) == []
    assert page.evaluate("localStorage.length") == 0
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(r => r.length)") == 0
    assert page.evaluate("document.documentElement.dataset.theme") is None


# ---------------------------------------------------------------- releases


def test_files_of_an_older_release_go_when_no_page_needs_them(
    context: BrowserContext, shelf: Server
) -> None:
    """A kept page of an older release is fetched anew; as long as it cannot be, its files stay."""
    page = opened(context, shelf, KEPT)
    old = "0123456789abcdef"
    page.evaluate(
        """async ([old, path]) => {
            const release = await caches.open(`audio-leaflet.release.${old}-0123456789abcdef`);
            await release.put(`/static/${old}/leaflet.css`, new Response('body {}'));
            const pages = await caches.open('audio-leaflet.pages');
            const html = `<html lang=en><link href="/static/${old}/leaflet.css"><h1>Old</h1>`;
            await pages.put(path, new Response(html));
        }""",
        [old, OTHER],
    )
    context.set_offline(True)
    page.reload()
    page.wait_for_load_state("networkidle")
    assert any(old in name for name in page.evaluate(CACHES))
    context.set_offline(False)
    page.reload()
    until(page, "caches.keys().then(k => k.filter(n => n.includes('release')).length === 1)")
    assert not any(f".{old}" in name for name in page.evaluate(CACHES))
    kept = page.evaluate("path => caches.match(path).then(r => r.text())", OTHER)
    assert "Samplol tablets" in kept
    assert old not in kept


NEWER_WORKER = """async () => {
    const link = document.querySelector('link[href*="/static/"]').href;
    const version = /static.([0-9a-f]{16})/.exec(link)[1];
    const { installing, waiting, active } = await navigator.serviceWorker.ready;
    const names = await caches.keys();
    return !installing && !waiting && active.state === "activated"
        && names.some((name) => name.includes(version));
}"""
"""Whether the worker of the release that the page is of has taken over."""


def test_a_new_release_is_taken_up_as_a_whole(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The same address, served by a copy of the program in which a style and a script changed."""
    folder = tmp_path_factory.mktemp("release")
    newer = folder / "newer"
    for name in ("audio_leaflet", "locale", "static", "templates"):
        shutil.copytree(ROOT / name, newer / name)
    with (newer / "static" / "leaflet.css").open("a", encoding="utf-8") as style:
        style.write("h1 { text-decoration: underline; }\n")
    (folder / "content").mkdir()
    (folder / "content" / "samplol.md").write_text(SAMPLE, "utf-8")
    context = browser.new_context()
    underlined = "() => getComputedStyle(document.querySelector('h1')).textDecorationLine"
    with serving(folder / "content", folder / "cache") as server:
        server.narrated("samplol")
        page = opened(context, server, OTHER)
        keep(page)
        assert page.evaluate(underlined) == "none"
        port = int(server.address.rpartition(":")[2])
    page.reload()  # the server is gone: the kept copy with the files of its release
    assert page.locator(".copy").is_visible()
    assert page.evaluate(underlined) == "none"
    with serving(folder / "content", folder / "cache", port=port, checkout=newer) as server:
        server.narrated("samplol")
        page.reload()
        assert page.evaluate(underlined) == "underline"
        until(page, NEWER_WORKER)
        page.reload()  # the page before may have told the older worker that it was opened
        until(
            page, "() => caches.keys().then(all => all.filter(n => /release/.test(n)).length === 1)"
        )
        wait_kept(page, OTHER)
    page.reload()
    assert page.locator(".copy").is_visible()
    assert page.evaluate(underlined) == "underline"
    versions = page.evaluate(
        """() => [...document.querySelectorAll('link[href], script[src]')]
            .map(each => /static.([0-9a-f]{16})/.exec(each.href || each.src)?.[1])
            .filter(Boolean)"""
    )
    assert len(set(versions)) == 1
    context.close()


def test_what_is_never_kept(context: BrowserContext, shelf: Server) -> None:
    page = opened(context, shelf, KEPT)
    for path in ("/readyz", "/healthz", "/workbench", f"{KEPT}.json", f"{KEPT}.mp3"):
        page.evaluate("path => fetch(path).then(r => r.blob())", path)
    kept = page.evaluate(
        """async () => {
            const all = [];
            for (const name of await caches.keys()) {
                for (const each of await (await caches.open(name)).keys()) {
                    all.push(new URL(each.url).pathname);
                }
            }
            return all;
        }"""
    )
    assert [p for p in kept if not p.startswith(("/static/", "/stored", "/offline"))] == [KEPT]
    assert not [p for p in kept if "workbench" in p]
    context.set_offline(True)
    for path in ("/readyz", f"{KEPT}.json"):
        assert page.evaluate("path => fetch(path).then(() => 'kept', () => 'gone')", path) == "gone"


REFUSED = "throw new DOMException('', 'SecurityError')"


@pytest.mark.parametrize(
    "less",
    [
        "delete Navigator.prototype.serviceWorker",
        f"ServiceWorkerContainer.prototype.register = async () => {{{REFUSED}}}",
        f"CacheStorage.prototype.keys = async () => {{{REFUSED}}}",
    ],
    ids=["no worker", "worker refused", "storage refused"],
)
def test_nothing_breaks_where_nothing_can_be_kept(
    context: BrowserContext, shelf: Server, less: str
) -> None:
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.add_init_script(less)
    for path in (KEPT, "/stored"):
        page.goto(shelf.address + path)
        page.wait_for_load_state("networkidle")
        assert not page.locator("#_keep, #_stored").first.is_visible()
    assert page.get_by_text("At present nothing is kept").is_visible()
    assert errors == []


def test_the_pages_at_320_pixels(context: BrowserContext, shelf: Server) -> None:
    page = opened(context, shelf, KEPT)
    page.set_viewport_size({"width": 320, "height": 640})
    for path in ("/stored", "/offline", "/stored?lang=es"):
        page.goto(shelf.address + path)
        page.locator("#_stored").wait_for()
        assert overflow(page) == 0


# ---------------------------------------------------------------- an app


def test_the_site_can_be_installed(context: BrowserContext, shelf: Server) -> None:
    page = opened(context, shelf, "/")
    session = context.new_cdp_session(page)
    found = session.send("Page.getAppManifest")
    assert found["errors"] == []
    assert found["url"] == shelf.address + "/manifest.webmanifest"
    manifest = json.loads(found["data"])
    assert manifest["name"] == "Medicine leaflets"
    assert (manifest["lang"], manifest["dir"]) == ("en-US", "ltr")
    assert manifest["display"] == "standalone"
    errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [each["errorId"] for each in errors if each["errorId"] != "in-incognito"] == []
    for icon in manifest["icons"]:
        answer = shelf.get(icon["src"])
        assert answer.headers["content-type"] == "image/png"
        width = int.from_bytes(answer.content[16:20], "big")
        assert f"{width}x{int.from_bytes(answer.content[20:24], 'big')}" == icon["sizes"]
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    touch = page.locator("link[rel=apple-touch-icon]").get_attribute("href")
    assert shelf.get(touch or "").headers["content-type"] == "image/png"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/sw.js", "text/javascript; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json"),
        ("/stored", "text/html; charset=utf-8"),
        ("/offline", "text/html; charset=utf-8"),
    ],
)
def test_addresses(shelf: Server, path: str, kind: str) -> None:
    answer = shelf.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == kind
    assert answer.headers["cache-control"] == "public, no-cache"
    assert shelf.get(path, If_None_Match=answer.headers["etag"]).status_code == 304
    assert "default-src 'none'" in answer.headers.get(
        "content-security-policy", "default-src 'none'"
    )
