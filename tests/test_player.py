"""The player of a leaflet's page in a real browser: what it plays, says, remembers, never does."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import stops, tab
from checkers import axe
from conftest import Server, serving
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Route,
    expect,
)

LEAFLET = """---
title: Testol tablets
id: testol
lang: en-US
pronunciation: TES-tol
---

## Uses

Testol is for headaches. It works soon.

## How to use

Take one tablet with a large glass of water in the morning. Swallow it whole and do not crush it.
Do not lie down for half an hour after that. Eat something first if it upsets your stomach.
If you miss a dose, take it as soon as you remember it, unless it is almost time for the next one.

## Side effects

Take 5 mgx daily.

## Warning

Stop taking Testol and call your doctor.
"""
"""One section cannot be narrated: `mgx` may be a unit, and nobody knows which."""

PAGE = "/leaflets/testol"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with publishing(tmp_path_factory.mktemp("player")) as running:
        yield running


def publishing(folder: Path) -> Any:
    """A server of the leaflet above, and of one like it that is narrated whole."""
    (folder / "content").mkdir()
    (folder / "content" / "testol.md").write_text(LEAFLET, "utf-8")
    whole = re.sub("(?i)testol", "wholol", LEAFLET).replace("5 mgx", "5 mg")
    (folder / "content" / "wholol.md").write_text(whole, "utf-8")
    return serving(folder / "content", folder / "cache")


@pytest.fixture(scope="module", autouse=True)
def narrated(shelf: Server) -> None:
    shelf.narrated("testol")


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader's browser, with what it remembers."""
    opened = browser.new_context(
        viewport={"width": 1200, "height": 900},
        service_workers="block",  # what it stores for offline use is tested elsewhere
    )
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, shelf: Server) -> Page:
    """The leaflet, just opened."""
    return visit(context, shelf)


def visit(context: BrowserContext, server: Server) -> Page:
    """The leaflet in a new page of the same reader's browser, its player ready."""
    opened = context.new_page()
    opened.goto(server.address + PAGE)
    expect(opened.get_by_role("region", name="Player")).to_be_visible()
    return opened


def play(page: Page, title: str) -> Locator:
    """The button at a section's heading."""
    return page.locator(".section").get_by_role("button", name=f"Play: {title}", exact=True)


def control(page: Page, name: str) -> Locator:
    """A button of the player."""
    return page.get_by_role("region", name="Player").get_by_role("button", name=name, exact=True)


def says(page: Page, words: str | re.Pattern[str]) -> None:
    """Wait until the player shows what it does in these words."""
    expect(page.locator(".now")).to_have_text(words, timeout=15_000)


def audio(page: Page, expression: str) -> Any:
    """A property of what sounds."""
    return page.locator("audio").evaluate(f"audio => {expression}")


def wait_for(page: Page, expression: str) -> None:
    """Wait until this is true of what sounds."""
    page.wait_for_function(
        f"() => {{ const audio = document.querySelector('audio'); return {expression}; }}"
    )


def hold(page: Page, pattern: str) -> list[Route]:
    """Keep back what is asked for at these addresses; the requests, as they come."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route(pattern, keep)
    return held


def open_more(page: Page) -> None:
    """Show the controls that are not always there."""
    button = control(page, "Speed, timer and more")
    if button.get_attribute("aria-expanded") == "false":
        button.click()


def told(page: Page) -> str:
    """What a screen reader was last told."""
    return page.locator("#_status").inner_text()


# ---------------------------------------------------------------- its place on the page


def test_each_section_has_one_button_in_place_of_the_browsers_own_player(page: Page) -> None:
    buttons = page.locator("main button[data-play]:visible")
    names = buttons.all_inner_texts()
    assert names == [
        "Play: Warning",  # the first of all: beside the link to the warning
        "Play: Introduction",
        "Play: Uses",
        "Play: How to use",
        "Play: Warning",
    ]
    assert page.locator("main audio").count() == 0
    play(page, "Uses").click()
    says(page, "Playing: Uses")
    expect(play(page, "Uses")).to_have_attribute("aria-pressed", "true")
    expect(play(page, "Warning")).to_have_attribute("aria-pressed", "false")
    play(page, "Uses").click()
    says(page, "Paused: Uses")
    expect(play(page, "Uses")).to_have_attribute("aria-pressed", "false")
    assert buttons.all_inner_texts() == names


def test_a_leaflet_that_is_narrated_whole_can_be_begun_at_its_top(
    browser: Browser, shelf: Server
) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open("/leaflets/wholol")
        page.locator(".whole").get_by_role("button", name="Play: the whole leaflet").click()
        says(page, "Playing: Introduction")
        page.get_by_role("link", name="Go to the player").press("Enter")
        expect(page.get_by_role("region", name="Player")).to_be_focused()
        whole = "Play: the whole leaflet"
        reached = next(n for n, stop in enumerate(stops(page)) if stop["name"] == whole)
        assert reached <= 2
        page.keyboard.press("Space")
        says(page, "Paused: Introduction")


SHIFTS = """() => {
    window.shifted = 0;
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) window.shifted += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
}"""


PAINTED = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))"


@pytest.mark.parametrize("size", [(1200, 900), (390, 844), (320, 640)])
def test_nothing_moves_when_the_script_arrives(page: Page, size: tuple[int, int]) -> None:
    """However late it comes, and with a place to resume from."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    play(page, "How to use").click()
    wait_for(page, "audio.currentTime > 0.3")
    play(page, "How to use").click()
    page.add_init_script(f"({SHIFTS})()")
    held = hold(page, "**/player/main.js")
    page.goto(page.url, wait_until="commit")
    expect(page.locator("audio").last).to_be_visible()
    page.evaluate(PAINTED)
    held[0].continue_()
    expect(page.get_by_role("button", name="Resume: How to use")).to_be_visible()
    page.evaluate(PAINTED)
    assert page.evaluate("shifted") == 0


def test_without_its_script_the_page_keeps_the_browsers_own_players(page: Page) -> None:
    page.route("**/player/main.js", lambda route: route.fulfill(content_type="text/javascript"))
    page.reload()
    uses = page.get_by_label("Play: Uses")
    expect(uses).to_be_visible()
    assert page.get_by_role("button", name="Play: Uses").count() == 0
    assert page.get_by_role("region", name="Player").count() == 0
    uses.press("Space")
    wait_for(page, "[...document.querySelectorAll('audio')].some(a => a.currentTime > 0)")


def test_a_narration_begun_before_the_script_came_is_not_cut_off(page: Page) -> None:
    held = hold(page, "**/player/main.js")
    page.goto(page.url, wait_until="commit")
    native = page.locator("audio[aria-label='Play: How to use']")
    native.evaluate("audio => audio.play()")
    held[0].continue_()
    expect(page.get_by_role("region", name="Player")).to_be_visible()
    assert native.evaluate("audio => !audio.paused")
    play(page, "Uses").click()
    says(page, "Playing: Uses")
    expect(native).to_have_count(0)


COVERED = """() => {
    const focused = document.activeElement, player = document.getElementById("_player");
    if (player.contains(focused)) return false;
    return focused.getBoundingClientRect().bottom > player.getBoundingClientRect().top
        && getComputedStyle(player).position === "fixed";
}"""


@pytest.mark.parametrize("size", [(1200, 900), (390, 844), (320, 640), (640, 300)])
def test_the_player_never_covers_what_has_the_focus(
    browser: Browser, shelf: Server, size: tuple[int, int]
) -> None:
    with tab(browser, shelf, viewport={"width": size[0], "height": size[1]}) as opened:
        page = opened.open(PAGE)
        position = page.locator("#_player").evaluate("e => getComputedStyle(e).position")
        assert (position == "fixed") == (size in ((1200, 900), (390, 844)))
        covered = [stop["name"] for stop in stops(page) if page.evaluate(COVERED)]
        assert covered == []
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        page.set_viewport_size({"width": size[0], "height": size[1] - 1})
        # The page is told of its new size before it is drawn again.
        page.evaluate(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )
        share = page.locator("#_player").evaluate(
            "e => getComputedStyle(e).position === 'fixed' ? e.offsetHeight / innerHeight : 0"
        )
        assert share <= 0.35


@pytest.mark.parametrize("media", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_axe_finds_nothing_while_it_plays_with_everything_open(
    browser: Browser, shelf: Server, media: dict[str, Any]
) -> None:
    with tab(browser, shelf, **media) as opened:
        page = opened.open(PAGE)
        play(page, "How to use").click()
        open_more(page)
        page.get_by_text("Keyboard shortcuts", exact=True).click()
        says(page, "Playing: How to use")
        assert axe(page, "") == []
        small = page.locator("button:visible, select:visible, summary:visible").evaluate_all(
            "all => all.map(e => [e.innerText, e.getBoundingClientRect()])"
            ".filter(([, box]) => box.width < 44 || box.height < 44).map(([name]) => name)"
        )
        assert small == []


def test_the_page_with_its_styles_and_scripts_is_light(page: Page) -> None:
    """Under 60 kB compressed, without sound."""
    page.wait_for_load_state("load")
    sizes = page.evaluate(
        "performance.getEntries().filter(each => each.encodedBodySize)"
        ".map(each => [new URL(each.name).pathname, each.encodedBodySize])"
    )
    assert len(sizes) > 20
    assert sum(size for _, size in sizes) < 60_000, sizes


# ---------------------------------------------------------------- the queue


def test_the_whole_leaflet_plays_on_and_stops_where_nothing_is_narrated(page: Page) -> None:
    """A part without sound is never passed over in silence."""
    control(page, "Play: the whole leaflet").click()
    for title in ("Introduction", "Uses", "How to use"):
        says(page, f"Playing: {title}")
        page.locator("audio").evaluate("audio => { audio.currentTime = audio.duration - 0.5; }")
    fault = page.locator(".fault")
    expect(fault).to_contain_text("Side effects is not narrated. Its text is on this page.")
    assert told(page) == "Side effects is not narrated. Its text is on this page."
    assert audio(page, "audio.paused")
    assert page.locator("[aria-pressed=true]").count() == 0
    link = fault.get_by_role("link", name="Read its text")
    assert link.get_attribute("href") == "#side-effects"
    control(page, "Go on with: Warning").click()
    says(page, "Playing: Warning")
    page.locator("audio").evaluate("audio => { audio.currentTime = audio.duration - 0.5; }")
    says(page, "Stopped at the end of the leaflet")
    assert told(page) == "Stopped at the end of the leaflet"


def test_it_can_stop_at_the_end_of_each_section(page: Page) -> None:
    open_more(page)
    page.get_by_label("Stop at the end of each section").check()
    page.locator("audio").evaluate("audio => audio.defaultPlaybackRate = 3")
    play(page, "Uses").click()
    says(page, "Stopped at the end of Uses")
    assert told(page) == "Stopped at the end of Uses"
    expect(play(page, "Uses")).to_have_attribute("aria-pressed", "false")
    control(page, "Play: the whole leaflet").click()
    says(page, "Playing: How to use")
    page.reload()
    open_more(page)
    assert page.get_by_label("Stop at the end of each section").is_checked()


def test_sections_sentences_and_seconds_back_and_on(page: Page, shelf: Server) -> None:
    source = page.locator("[data-part=how-to-use]").get_attribute("data-timeline") or ""
    starts = [each["start"] for each in shelf.get(source).json()["sentences"]]
    assert len(starts) > 4
    play(page, "How to use").click()
    says(page, "Playing: How to use")
    control(page, "Next sentence").click()
    control(page, "Next sentence").click()
    wait_for(page, f"!audio.seeking && audio.currentTime >= {starts[2]}")
    assert audio(page, "audio.currentTime") < starts[3]
    control(page, "Previous sentence").click()
    wait_for(page, f"!audio.seeking && audio.currentTime < {starts[2]}")
    assert audio(page, "audio.currentTime") >= starts[1]
    before = audio(page, "audio.currentTime")
    control(page, "Forward 10 seconds").click()
    wait_for(page, f"!audio.seeking && audio.currentTime >= {before} + 10")
    control(page, "Back 10 seconds").click()
    wait_for(page, f"!audio.seeking && audio.currentTime < {before} + 5")
    control(page, "Previous section").click()
    says(page, re.compile("(Playing|Waiting for audio): (Uses|How to use)"))
    control(page, "Next section").click()
    control(page, "Next section").click()
    expect(page.locator(".fault")).to_contain_text("Side effects is not narrated")
    control(page, "Next section").click()
    says(page, "Playing: Warning")
    control(page, "Next section").click()
    expect(page.get_by_text("This is the last section")).to_be_visible()


# ---------------------------------------------------------------- two voices


WATCH = """() => {
    window.said = [];
    const plays = () => !document.querySelector("audio").paused;
    const status = document.getElementById("_status");
    new MutationObserver(() => { if (plays()) said.push(status.textContent); })
        .observe(status, { childList: true, characterData: true, subtree: true });
    window.changed = [];
    new MutationObserver(changes => {
        for (const { target, attributeName } of changes) {
            if (target === document.activeElement) changed.push(target.id + attributeName);
        }
    }).observe(document.body, { attributes: true, subtree: true });
}"""


def test_nothing_that_a_screen_reader_would_say_changes_while_it_plays(page: Page) -> None:
    """Neither the live region nor what has the focus; both would talk over the narration."""
    page.locator("audio").evaluate("audio => audio.defaultPlaybackRate = 2")
    slider = page.get_by_role("slider", name="Position")
    play(page, "Uses").click()
    says(page, "Playing: Uses")
    page.evaluate(WATCH)
    slider.focus()
    stood = slider.evaluate("s => [s.value, s.getAttribute('aria-valuetext')]")
    rail = page.locator(".rail").evaluate("r => getComputedStyle(r, '::after').left")
    says(page, "Playing: How to use")
    wait_for(page, "audio.currentTime > 2")
    assert slider.evaluate("s => [s.value, s.getAttribute('aria-valuetext')]") == stood
    assert page.locator(".rail").evaluate("r => getComputedStyle(r, '::after').left") != rail
    play(page, "Uses").focus()  # from here it was begun: nothing is said when the next part plays
    assert page.evaluate("[said, changed]") == [[], []]
    control(page, "Play: the whole leaflet").click()
    says(page, "Paused: How to use")


def test_a_button_that_has_begun_says_pressed_until_the_focus_leaves(page: Page) -> None:
    page.locator("audio").evaluate("audio => audio.defaultPlaybackRate = 3")
    uses = play(page, "Uses")
    uses.press("Enter")
    says(page, "Playing: How to use")
    assert uses.get_attribute("aria-pressed") == "true"
    uses.press("Enter")  # pressed it pauses, whatever plays by now
    says(page, "Paused: How to use")
    expect(uses).to_have_attribute("aria-pressed", "false")
    uses.press("Enter")  # and goes on where it was
    says(page, "Playing: How to use")
    page.keyboard.press("Tab")
    expect(uses).to_have_attribute("aria-pressed", "false")
    expect(play(page, "How to use")).to_have_attribute("aria-pressed", "true")


def test_the_slider_says_the_place_in_words_and_moves_by_keys(page: Page) -> None:
    slider = page.get_by_role("slider", name="Position")
    play(page, "How to use").click()
    wait_for(page, "audio.currentTime > 0.2")
    play(page, "How to use").click()
    says(page, "Paused: How to use")
    length = round(audio(page, "audio.duration"))
    slider.press("Home")
    expect(slider).to_have_attribute("aria-valuetext", f"0 seconds of {length} seconds")
    slider.press("ArrowRight")
    slider.press("ArrowRight")
    slider.press("ArrowRight")
    slider.press("ArrowLeft")
    expect(slider).to_have_attribute("aria-valuetext", f"10 seconds of {length} seconds")
    wait_for(page, "Math.abs(audio.currentTime - 10) < 0.1")
    slider.press("End")
    wait_for(page, "!audio.seeking && audio.currentTime > audio.duration - 0.5")
    said = slider.get_attribute("aria-valuetext")
    assert said in [f"{place} seconds of {length} seconds" for place in (length - 1, length)]


def test_a_second_page_that_begins_pauses_the_first(
    context: BrowserContext, page: Page, shelf: Server
) -> None:
    play(page, "How to use").click()
    says(page, "Playing: How to use")
    second = visit(context, shelf)
    play(second, "Uses").click()
    says(second, "Playing: Uses")
    says(page, "Paused: How to use")
    assert audio(page, "audio.paused")


# ---------------------------------------------------------------- what is remembered


def test_speed_and_volume_are_kept(context: BrowserContext, page: Page, shelf: Server) -> None:
    open_more(page)
    speed = page.get_by_role("slider", name="Speed")
    speed.press("ArrowRight")
    control(page, "Faster").click()
    assert speed.get_attribute("aria-valuetext") == "1.1 times normal"
    assert told(page) == "1.1 times normal"
    speed.press("End")
    assert audio(page, "audio.playbackRate") == 3
    control(page, "Slower").click()
    page.get_by_role("slider", name="Volume").press("ArrowLeft")
    play(page, "Uses").click()
    says(page, "Playing: Uses")
    assert audio(page, "[audio.playbackRate, audio.volume, audio.preservesPitch]") == [
        2.95,
        0.95,
        True,
    ]
    page.close()
    later = visit(context, shelf)
    play(later, "Uses").click()
    says(later, "Playing: Uses")
    assert audio(later, "[audio.playbackRate, audio.volume]") == [2.95, 0.95]


def test_tomorrow_it_goes_on_where_it_stopped(
    context: BrowserContext, page: Page, shelf: Server
) -> None:
    assert page.get_by_role("button", name="Resume").count() == 0
    play(page, "How to use").click()
    says(page, "Playing: How to use")
    control(page, "Forward 10 seconds").click()
    wait_for(page, "!audio.seeking && audio.currentTime > 10")
    page.close()

    later = visit(context, shelf)
    resume = later.get_by_role("button", name="Resume: How to use, at")
    assert re.fullmatch(r"Resume: How to use, at 1[01] seconds", resume.inner_text())
    assert audio(later, "audio.paused")
    resume.press("Enter")
    says(later, "Playing: How to use")
    assert 10 <= audio(later, "audio.currentTime") < 13
    expect(resume).to_be_focused()
    expect(resume).to_have_attribute("aria-pressed", "true")
    later.keyboard.press("Tab")
    expect(resume).to_be_hidden()


def test_a_place_in_a_narration_that_has_changed_is_its_beginning(
    browser: Browser, tmp_path: Path
) -> None:
    with publishing(tmp_path) as server, tab(browser, server) as opened:
        server.narrated("testol")
        page = opened.open(PAGE)
        play(page, "Uses").click()
        wait_for(page, "audio.currentTime > 1")
        play(page, "Uses").click()
        file = tmp_path / "content" / "testol.md"
        file.write_text(LEAFLET.replace("for headaches", "for all headaches"), "utf-8")
        resume = page.get_by_role("button", name="Resume: Uses, from its beginning")
        for _ in range(50):
            page.reload()
            expect(page.get_by_role("region", name="Player")).to_be_visible()
            if resume.count():
                break
        expect(resume).to_contain_text("because its narration has changed")
        resume.click()
        says(page, "Playing: Uses")
        assert audio(page, "audio.currentTime") < 1


def test_all_that_is_remembered_can_be_erased(
    context: BrowserContext, page: Page, shelf: Server
) -> None:
    open_more(page)
    control(page, "Faster").click()
    play(page, "How to use").click()
    wait_for(page, "audio.currentTime > 1")
    play(page, "How to use").click()
    assert page.evaluate("localStorage.length") >= 2
    control(page, "Forget what this site remembers on this device").click()
    note = page.locator("[data-show=note]")
    expect(note).to_have_text(
        "Forgotten. Leaflets that are kept for use without a network are removed under"
        " “What is stored on this device”."
    )
    assert told(page) == note.inner_text()
    assert page.evaluate("localStorage.length") == 0
    assert audio(page, "audio.playbackRate") == 1
    page.close()
    later = visit(context, shelf)
    assert later.evaluate("localStorage.length") == 0
    assert later.get_by_role("button", name="Resume").count() == 0


# ---------------------------------------------------------------- the sleep timer


def test_the_sleep_timer_stops_says_so_and_can_be_called_off(page: Page) -> None:
    page.clock.install()
    page.reload()
    open_more(page)
    timer = page.get_by_label("Sleep timer")
    play(page, "How to use").click()
    says(page, "Playing: How to use")
    timer.select_option("5 minutes")
    expect(page.get_by_text("Stops in 5 minutes")).to_be_visible()
    timer.select_option("Off")
    page.clock.fast_forward("10:00")
    assert not audio(page, "audio.paused")
    timer.select_option("5 minutes")
    page.clock.fast_forward("04:30")
    page.clock.run_for(2000)
    expect(page.get_by_text("Stops in 1 minute")).to_be_visible()
    assert not audio(page, "audio.paused")
    page.clock.run_for(31_000)
    says(page, "Paused: How to use")
    expect(page.locator("[data-show=note]")).to_have_text("Stopped by the sleep timer: How to use")
    assert told(page) == "Stopped by the sleep timer: How to use"
    assert timer.input_value() == ""


def test_the_sleep_timer_can_wait_for_the_end_of_the_section(page: Page) -> None:
    open_more(page)
    page.locator("audio").evaluate("audio => audio.defaultPlaybackRate = 3")
    page.get_by_label("Sleep timer").select_option("End of this section")
    play(page, "Uses").click()
    says(page, "Stopped at the end of Uses")
    assert page.get_by_label("Sleep timer").input_value() == ""
    control(page, "Play: the whole leaflet").click()
    says(page, "Playing: How to use")


# ---------------------------------------------------------------- keys


def test_shortcuts_need_two_modifiers_and_can_be_turned_off(
    context: BrowserContext, page: Page, shelf: Server
) -> None:
    play(page, "How to use").focus()
    for key in "szyj":
        page.keyboard.press(key)
    assert audio(page, "audio.paused")
    page.keyboard.press("Alt+Shift+S")
    says(page, "Playing: Introduction")
    page.keyboard.press("Alt+Shift+PageDown")
    says(page, "Playing: Uses")
    page.keyboard.press("Alt+Shift+Digit8")
    assert audio(page, "audio.playbackRate") == 1.05
    page.keyboard.press("Alt+Shift+S")
    says(page, "Paused: Uses")
    page.keyboard.press("Alt+Shift+J")
    expect(page.get_by_role("region", name="Player")).to_be_focused()

    open_more(page)
    page.get_by_text("Keyboard shortcuts", exact=True).click()
    page.get_by_label("Use keyboard shortcuts").uncheck()
    page.keyboard.press("Alt+Shift+S")
    page.close()
    later = visit(context, shelf)
    later.keyboard.press("Alt+Shift+S")
    later.wait_for_timeout(200)
    assert audio(later, "audio.paused")


def test_every_shortcut_is_listed_with_what_it_does(page: Page) -> None:
    open_more(page)
    page.get_by_text("Keyboard shortcuts", exact=True).click()
    listed = page.locator(".keys > div").all_inner_texts()
    script = (Path(__file__).parent.parent / "static" / "player" / "shortcuts.js").read_text(
        "utf-8"
    )
    known = re.findall(r"^  (\w+): \"\w+\",$", script, re.MULTILINE)
    assert len(listed) == len(known) == 10


def test_the_device_is_told_what_plays(page: Page) -> None:
    play(page, "How to use").click()
    says(page, "Playing: How to use")
    shown = page.evaluate(
        "(({ metadata, playbackState }) => [metadata.title, metadata.album, playbackState])"
        "(navigator.mediaSession)"
    )
    assert shown == ["How to use", "Testol tablets", "playing"]


# ---------------------------------------------------------------- what goes wrong


def test_a_recording_that_is_gone_and_a_server_that_is_gone_are_said_in_words(
    browser: Browser, tmp_path: Path
) -> None:
    with publishing(tmp_path) as server:
        server.narrated("testol")
        context = browser.new_context(service_workers="block")
        page = visit(context, server)
        shutil.rmtree(tmp_path / "cache" / "v1" / "entries")
        file = tmp_path / "content" / "testol.md"
        file.write_text(LEAFLET.replace("for headaches", "for all headaches"), "utf-8")
        former = page.locator("[data-part=uses]").get_attribute("data-audio") or ""
        while former in server.get(PAGE).text:
            page.wait_for_timeout(100)
        uses = play(page, "Uses")
        uses.press("Enter")
        fault = page.locator(".fault")
        expect(fault).to_contain_text("the leaflet has changed since you opened it")
        assert told(page).endswith("Reload the page.")
        expect(uses).to_be_focused()
        expect(uses).to_have_attribute("aria-pressed", "false")
        control(page, "Reload the page").click()
        play(page, "Uses").click()
        says(page, "Playing: Uses")
        play(page, "Uses").click()

        server.process.terminate()
        server.process.wait(timeout=30)
        warning = play(page, "Warning")
        warning.press("Enter")
        expect(fault).to_contain_text("Warning cannot be fetched: there is no connection.")
        expect(warning).to_be_focused()
        control(page, "Try again").press("Enter")
        expect(fault).to_contain_text("Warning cannot be fetched")
        expect(control(page, "Try again")).to_be_focused()
        context.close()


def test_waiting_is_said_after_a_while_and_the_state_is_never_ahead(page: Page) -> None:
    held = hold(page, "**/audio/*.mp3")
    play(page, "Uses").click()
    says(page, "Waiting for audio: Uses")
    assert told(page) == ""
    expect(page.locator("#_status")).to_have_text("Waiting for audio: Uses")
    held[0].continue_()
    says(page, "Playing: Uses")
    play(page, "Uses").click()
    expect(page.locator("#_status")).to_be_empty()
