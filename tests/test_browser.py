"""The pages in a real browser, served by a real server: looks, keyboard, sound, silence."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

import pytest
from browsing import stops, tab
from conftest import ROOT, Server, serving
from playwright.sync_api import Browser, Page, expect
from states import BUNDLED

from audio_leaflet.translations import length_of_time

TABLED = tuple(
    id
    for id in BUNDLED
    if any("\n|" in path.read_text("utf-8") for path in (ROOT / "content").glob(f"{id}.md"))
)
EMPTY = "baclofen-injection"
"""A bundled leaflet with sections without text and answers without questions."""

PAGES = {
    "catalogue": "/",
    "search": "/?q=a",
    "search in vain": "/?q=no+such+medicine",
    "similar names": "/?q=tilenol",
    "accessibility statement": "/accessibility",
    "not found": "/leaflets/levothyroxin",
    "not narrated": "/leaflets/unspoken",
    **{id: f"/leaflets/{id}" for id in BUNDLED},
}


# ---------------------------------------------------------------- every page


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_nothing_plays_or_loads_by_itself_and_headings_go_in_steps(
    browser: Browser, leaflets: Server, path: str
) -> None:
    with tab(browser, leaflets) as opened:
        page = opened.open(path)
        page.wait_for_timeout(100)
        state = "all => all.map(a => [a.paused, a.currentTime, a.readyState])"
        for playing in page.locator("audio").evaluate_all(state):
            assert playing == [True, 0, 0]
        kinds = {urlsplit(url).path.rpartition(".")[2] for url in opened.requests}
        assert "mp3" not in kinds
        levels = page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(
            "all => all.map(h => Number(h.tagName[1]))"
        )
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(below - above <= 1 for above, below in pairwise(levels)), levels


BROKEN_WORDS = r"""all => all.flatMap(cell => {
    const range = document.createRange();
    const broken = [];
    for (const node of cell.childNodes) {
        for (const word of node.textContent.matchAll(/[\p{L}\p{N}]+/gu)) {
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            if (range.getClientRects().length > 1) broken.push(word[0]);
        }
    }
    return broken;
})"""


@pytest.mark.parametrize("id", TABLED)
def test_words_in_tables_stay_whole_on_a_narrow_screen(
    browser: Browser, leaflets: Server, id: str
) -> None:
    with tab(browser, leaflets, viewport={"width": 320, "height": 640}) as opened:
        page = opened.open(f"/leaflets/{id}")
        cells = page.locator("th, td")
        assert cells.count() > 3
        assert cells.evaluate_all(BROKEN_WORDS) == []
        assert cells.evaluate_all("all => Math.max(...all.map(c => c.scrollWidth))") <= 320
        for frame in page.locator(".wide").all():
            wider = frame.evaluate("f => f.scrollWidth - f.clientWidth")
            frame.focus()
            page.keyboard.press("ArrowRight")
            page.wait_for_function(
                "([f, wider]) => wider < 2 || f.scrollLeft > 0", arg=[frame.element_handle(), wider]
            )


def said_of_tables(page: Page) -> list[tuple[str, str]]:
    """(role, name) of what a screen reader is given of the tables, in order."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    roles = {"table", "row", "columnheader", "rowheader", "cell"}
    return [
        (role, node["name"]["value"])
        for node in nodes
        if not node["ignored"] and (role := node["role"]["value"]) in roles
    ]


def test_a_stacked_table_hides_no_dose_and_says_the_same(
    browser: Browser, leaflets: Server
) -> None:
    """Three columns have no room at 320 px: the cells stand below each other, all in sight."""
    with tab(browser, leaflets) as opened:
        page = opened.open("/leaflets/amoxicillin-clavulanate")
        dose = page.get_by_text("875 mg every 12 hours", exact=True)
        wide = said_of_tables(page)
        assert ("columnheader", "More severe infection") in wide
        page.set_viewport_size({"width": 320, "height": 640})
        assert said_of_tables(page) == wide
        dose.scroll_into_view_if_needed()
        box = dose.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        label = dose.evaluate("d => getComputedStyle(d, '::before').content")
        assert label == '"More severe infection: " / ""'  # shown, and not said once more


def test_print_leaves_out_what_paper_cannot_do(browser: Browser, leaflets: Server) -> None:
    with tab(browser, leaflets) as opened:
        page = opened.open(f"/leaflets/{EMPTY}")
        page.emulate_media(media="print")
        assert not page.locator("audio, nav, form, .skip").filter(visible=True).count()
        assert page.get_by_text("NEVER be stopped suddenly").is_visible()
        assert page.get_by_text("The source gives no text").first.is_visible()


# ---------------------------------------------------------------- keyboard and no script


def test_the_skip_link_passes_what_all_pages_share(browser: Browser, leaflets: Server) -> None:
    with tab(browser, leaflets) as opened:
        page = opened.open(f"/leaflets/{EMPTY}")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "_main"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Go to: Warning"
        page.keyboard.press("Enter")
        heading = page.get_by_role("heading", name="Warning", exact=True)
        page.wait_for_function("scrollY > 0")
        box = heading.bounding_box()
        assert box is not None
        assert 0 <= box["y"] < 900


def test_play_and_pause_by_the_keyboard(browser: Browser, leaflets: Server) -> None:
    with tab(browser, leaflets) as opened:
        page = opened.open(f"/leaflets/{EMPTY}")
        player = page.locator("audio").element_handle()
        for stop in stops(page):
            if stop["name"] == "Play: Uses":
                break
        page.keyboard.press("Space")
        page.wait_for_function("a => a.currentTime > 0", arg=player)
        assert page.locator("[data-play=uses]").get_attribute("aria-pressed") == "true"
        page.keyboard.press("Space")
        page.wait_for_function("a => a.paused", arg=player)
        assert page.locator("[data-play=uses]").get_attribute("aria-pressed") == "false"


def test_one_voice_at_a_time(browser: Browser, leaflets: Server) -> None:
    with tab(browser, leaflets) as opened:
        page = opened.open(f"/leaflets/{EMPTY}")
        uses = page.get_by_role("button", name="Play: Uses")
        warning = page.locator(".section").get_by_role("button", name="Play: Warning")
        for button in (uses, warning):
            button.click()
            playing = button.inner_text().replace("Play", "Playing")
            expect(page.locator(".now")).to_have_text(playing)
        assert page.locator("audio").count() == 1
        assert uses.get_attribute("aria-pressed") == "false"
        assert warning.get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_search_by_the_keyboard(browser: Browser, leaflets: Server, script: bool) -> None:
    with tab(browser, leaflets, java_script_enabled=script) as opened:
        page = opened.open("/")
        field = page.get_by_role("searchbox", name="Search for a medicine")
        field.focus()
        page.keyboard.type("lior")
        page.keyboard.press("Enter")
        page.wait_for_url("**/?q=lior")
        assert page.get_by_role("heading", level=1).inner_text() == "1 leaflet matches “lior”"
        assert page.title().startswith("1 leaflet matches “lior”")
        assert page.get_by_role("searchbox").input_value() == "lior"
        page.get_by_role("link", name="BACLOFEN - INJECTION").press("Enter")
        page.wait_for_url("**/leaflets/baclofen-injection")
        assert page.get_by_role("heading", level=1).inner_text() == "BACLOFEN - INJECTION"


def test_without_script_text_and_players_are_there(browser: Browser, leaflets: Server) -> None:
    document: Any = leaflets.leaflet(EMPTY)
    with tab(browser, leaflets, java_script_enabled=False) as opened:
        page = opened.open(f"/leaflets/{EMPTY}")
        for section in document["sections"]:
            assert page.get_by_role("heading", name=section["title"], exact=True).is_visible()
            player = page.get_by_label(f"Play: {section['title']}", exact=True)
            assert player.is_visible()
            assert player.get_attribute("src") == section["audio"]
        missing = [s["title"] for s in document["sections"] if not s["blocks"]]
        assert missing == ["Side Effects", "Precautions", "Interactions", "Overdose"]
        said = page.get_by_text("The source gives no text for this section.", exact=True)
        assert said.count() == len(missing)
        faq = page.get_by_text("The source does not give the question.")
        answers = [b for s in document["sections"] for b in s["blocks"] if "question" in b]
        assert faq.count() == len(answers) > 0
        with page.expect_request(f"**{document['sections'][0]['audio']}"):
            page.get_by_label("Play: Uses").press("Space")


# ---------------------------------------------------------------- sound


@pytest.fixture(scope="module")
def voiced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The bundled leaflets, spoken by Piper into an empty cache.

    Two sentences at a time, so that on no machine is a long section made before it sounds.
    """
    with serving(
        ROOT / "content",
        tmp_path_factory.mktemp("voiced"),
        engine="piper",
        workers="2",
    ) as running:
        # Before the voice is loaded, pages cannot tell which sound theirs will be.
        while not part(running, "ustekinumab", "how-to-use")["key"]:
            time.sleep(0.05)
        yield running


def part(server: Server, leaflet: str, section: str) -> dict[str, Any]:
    """A section in the leaflet's JSON."""
    document: Any = server.leaflet(leaflet)
    return next(each for each in document["sections"] if each["id"] == section)


def made(server: Server, leaflet: str, section: str) -> dict[str, Any]:
    """The same, once it is narrated."""
    deadline = time.monotonic() + 180
    while time.monotonic() < deadline:
        found = part(server, leaflet, section)
        if found["state"] == "ready":
            return found
        time.sleep(0.1)
    pytest.fail(f"{leaflet}/{section} was not narrated in three minutes")


def playing(page: Page, title: str) -> None:
    """Begin a section, and wait until it sounds."""
    page.locator(".section").get_by_role("button", name=f"Play: {title}", exact=True).click()
    expect(page.locator(".now")).to_have_text(f"Playing: {title}", timeout=60_000)


def test_a_section_sounds_while_it_is_made_and_the_page_says_how_it_stands(
    browser: Browser, voiced: Server
) -> None:
    """The last leaflet of the list: nothing of it is made yet, and it jumps the queue."""
    with tab(browser, voiced) as opened:
        page = opened.open("/leaflets/ustekinumab")
        title = "How to use ustekinumab"
        about = page.locator("div.section", has=page.get_by_role("heading", name=title))
        assert part(voiced, "ustekinumab", "how-to-use")["state"] == "waiting"
        assert "This section is waiting to be narrated." in about.inner_text()

        handle = page.locator("audio").element_handle()
        slider = page.get_by_role("slider", name="Position")
        with tab(browser, voiced) as other:
            playing(page, title)
            page.wait_for_function("a => a.currentTime > 0.3 && !a.paused", arg=handle, polling=20)
            assert part(voiced, "ustekinumab", "how-to-use")["state"] == "rendering"
            said = slider.get_attribute("aria-valuetext") or ""
            assert said.endswith("how long it will be is not known yet")
            meanwhile = other.open("/leaflets/ustekinumab").locator("div.section")
            said = meanwhile.filter(has_text=title).first.inner_text()
            assert "This section is being narrated now." in said

        # What has come can be gone back to; what has not come is waited for, in words.
        slider.press("Home")
        page.wait_for_function("a => a.currentTime < 2 && !a.seeking && !a.paused", arg=handle)
        slider.press("PageUp")
        early = f"Waiting for audio: this place of {title} is still being narrated"
        expect(page.locator("#_status")).to_have_text(early)
        slider.press("Home")  # one need not wait
        expect(page.locator(".now")).to_have_text(f"Playing: {title}", timeout=60_000)
        slider.press("PageUp")
        section = made(voiced, "ustekinumab", "how-to-use")
        expect(page.locator(".now")).to_have_text(f"Playing: {title}", timeout=60_000)
        assert 30 <= page.locator("audio").evaluate("a => a.currentTime") < 40
        # From now on it is the stored narration, which has a length and ends where it ends.
        length = page.locator("audio").evaluate("a => a.duration")
        assert length == pytest.approx(section["duration"], abs=0.2)
        slider.press("End")
        titles = page.locator("[data-part]").evaluate_all("all => all.map(e => e.dataset.title)")
        after = titles[titles.index(title) + 1]
        expect(page.locator(".now")).to_have_text(f"Playing: {after}", timeout=20_000)

        page.reload()
        assert f"Duration: {length_of_time(section['duration'])}" in about.inner_text()
        assert "being narrated" not in about.inner_text()


def test_a_section_plays_seeks_and_ends(browser: Browser, voiced: Server) -> None:
    section = made(voiced, "acetaminophen", "uses")
    with tab(browser, voiced) as opened:
        page = opened.open("/leaflets/acetaminophen")
        page.get_by_role("button", name="Speed, timer and more").click()
        page.get_by_label("Stop at the end of each section").check()
        playing(page, section["title"])
        player = page.locator("audio")
        handle = player.element_handle()
        page.wait_for_function("a => a.currentTime > 0.3", arg=handle)
        length = player.evaluate("a => a.duration")
        assert length == pytest.approx(section["duration"], abs=0.2)
        for place in (length / 2, 0.5, length - 0.8):
            player.evaluate("(a, to) => { a.currentTime = to; }", place)
            page.wait_for_function(
                "([a, to]) => !a.seeking && a.currentTime > to + 0.2", arg=[handle, place]
            )
        stopped = f"Stopped at the end of {section['title']}"
        expect(page.locator(".now")).to_have_text(stopped, timeout=10_000)
        assert player.evaluate("a => a.currentTime") == pytest.approx(length, abs=0.1)
        assert player.evaluate("a => a.error") is None


def test_a_narration_that_breaks_off_is_no_end(browser: Browser, voiced: Server) -> None:
    """The server dies while it sends. Nobody is let believe that this was all."""
    document: Any = voiced.leaflet("metformin")
    title = next(each["title"] for each in document["sections"] if each["state"] == "waiting")
    page = browser.new_page()
    page.goto(f"{voiced.address}/leaflets/metformin")
    page.locator("audio").evaluate("a => { a.defaultPlaybackRate = 3; }")
    playing(page, title)
    voiced.process.kill()
    fault = page.locator(".fault")
    expect(fault).to_contain_text(f"{title} cannot be fetched", timeout=60_000)
    assert page.locator("audio").evaluate("a => a.paused")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    page.close()
