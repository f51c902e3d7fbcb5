"""The views under "Display" in a real browser: what each changes, and that it is remembered."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from browsing import overflow, stops, tab
from checkers import axe
from conftest import ROOT, Server, serving
from playwright.sync_api import Browser, Page
from states import ARABIC

LEAFLET = "/leaflets/amoxicillin-clavulanate"
THEMES = ("light", "dark", "black-on-white", "white-on-black", "yellow-on-black")
DEVICES: dict[str, dict[str, Any]] = {
    "device light": {"color_scheme": "light"},
    "device dark": {"color_scheme": "dark"},
    "device contrast light": {"contrast": "more", "color_scheme": "light"},
    "device contrast dark": {"contrast": "more", "color_scheme": "dark"},
}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("display")
    (folder / "content").mkdir()
    for name in ("amoxicillin-clavulanate.md", "levothyroxine.md"):
        shutil.copy(ROOT / "content" / name, folder / "content")
    (folder / "content" / "unspoken.md").write_text(ARABIC, "utf-8")
    with serving(folder / "content", folder / "cache") as running:
        yield running


def choose(page: Page, **view: str) -> None:
    """Set the controls of the panel as a reader does, and wait until the page has it."""
    panel = page.locator("details.display")
    if panel.get_attribute("open") is None:
        panel.locator("summary").click()
    for name, value in view.items():
        if name == "size":
            panel.get_by_label("Text size").fill(value)
            page.wait_for_function(
                "size => getComputedStyle(document.documentElement).getPropertyValue('--size')"
                " === String(size / 100)",
                arg=int(value),
            )
        else:
            panel.locator(f'[name="{name}"][value="{value}"]').check()
            page.wait_for_function(
                "([name, value]) => (document.documentElement.dataset[name] ?? '') === value",
                arg=[name, value],
            )


def style(page: Page, selector: str, name: str) -> str:
    """A computed value of the first element that matches."""
    found: str = page.locator(selector).first.evaluate(
        "(e, name) => getComputedStyle(e).getPropertyValue(name)", name
    )
    return found


def pixels(page: Page, selector: str, name: str) -> float:
    return float(style(page, selector, name).removesuffix("px"))


# ---------------------------------------------------------------- colours

COLOURS = """names => {
    const probe = document.body.appendChild(document.createElement("i"));
    const found = {};
    for (const name of names) {
        probe.style.color = `var(--${name})`;
        found[name] = getComputedStyle(probe).color.match(/\\d+/g).slice(0, 3).map(Number);
    }
    probe.remove();
    return found;
}"""
NAMES = ["ground", "text", "quiet", "link", "line", "alert", "alert-line", "mark"]
NAMES += ["speak", "speak-word"]


def luminance(colour: list[int]) -> float:
    """Relative luminance (WCAG 2.2) of an sRGB colour."""
    parts = [c / 255 for c in colour]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: list[int], other: list[int]) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [*THEMES, *DEVICES])
def test_contrast_of_every_theme(browser: Browser, shelf: Server, theme: str) -> None:
    """Text 7:1 on each ground it stands on (WCAG 2.2, 1.4.6), lines and focus 3:1 (1.4.11)."""
    with tab(browser, shelf, **DEVICES.get(theme, {})) as opened:
        page = opened.open(LEAFLET)
        if theme in THEMES:
            choose(page, theme=theme)
        found = page.evaluate(COLOURS, NAMES)
        assert found["ground"] == page.evaluate(
            "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
        )
        texts = ("text", "quiet", "link")
        pairs = [(text, ground) for text in texts for ground in ("ground", "alert", "mark")]
        pairs += [("text", "speak"), ("text", "speak-word"), ("ground", "link")]
        low = {pair: contrast(*(found[name] for name in pair)) for pair in pairs}
        assert {pair: ratio for pair, ratio in low.items() if ratio < 7} == {}
        lines = {n: contrast(found[n], found["ground"]) for n in ("line", "alert-line", "link")}
        assert {name: ratio for name, ratio in lines.items() if ratio < 3} == {}
        assert found["speak"] != found["speak-word"] != found["ground"]
        # What the variables say, the page does.
        assert axe(page, "") == []


def test_a_chosen_theme_goes_before_what_the_device_asks_for(
    browser: Browser, shelf: Server
) -> None:
    with tab(browser, shelf, color_scheme="dark", contrast="more") as opened:
        page = opened.open(LEAFLET)
        assert style(page, "body", "background-color") == "rgb(0, 0, 0)"
        choose(page, theme="light")
        assert style(page, "body", "background-color") == "rgb(255, 255, 255)"
        assert style(page, ":root", "color-scheme") == "light"
        frame = page.locator('meta[name="theme-color"]').evaluate_all(
            "all => all.map(m => m.content)"
        )
        assert set(frame) == {"rgb(255, 255, 255)"}
        choose(page, theme="")
        assert style(page, "body", "background-color") == "rgb(0, 0, 0)"


@pytest.mark.parametrize("theme", ["dark", "yellow-on-black"])
def test_a_dark_theme_is_printed_black_on_white(
    browser: Browser, shelf: Server, theme: str
) -> None:
    with tab(browser, shelf, color_scheme="dark") as opened:
        page = opened.open(LEAFLET)
        choose(page, theme=theme, size="300")
        page.emulate_media(media="print")
        assert style(page, "body", "background-color") == "rgb(255, 255, 255)"
        assert style(page, "body", "color") == "rgb(26, 26, 26)"
        assert pixels(page, "body", "font-size") == pytest.approx(14 / 72 * 96, abs=0.1)
        assert not page.locator("details.display").is_visible()
        choose_large = "document.documentElement.dataset.layout = 'large-print'"
        page.evaluate(choose_large)
        assert pixels(page, "body", "font-size") == 24  # 18 point


def test_chosen_colours_of_the_system_stay_and_the_panel_says_so(
    browser: Browser, shelf: Server
) -> None:
    with tab(browser, shelf, forced_colors="active") as opened:
        page = opened.open(LEAFLET)
        ground = style(page, "body", "background-color")
        choose(page, theme="yellow-on-black")
        assert style(page, "body", "background-color") == ground
        assert page.get_by_text("Your device has chosen its own colours").is_visible()


# ---------------------------------------------------------------- sizes and distances


def test_text_size_from_100_to_300_per_cent(browser: Browser, shelf: Server) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open(LEAFLET)
        usual = {
            each: pixels(page, each, "font-size") for each in ("main p", "h1", ".display label")
        }
        for size in (100, 200, 300):
            choose(page, size=str(size))
            for each, before in usual.items():
                assert pixels(page, each, "font-size") == pytest.approx(before * size / 100)
        control = page.get_by_label("Text size")
        assert control.get_attribute("aria-valuetext") == "300%"
        assert control.evaluate("c => document.activeElement === c")
        box = control.bounding_box()
        assert box is not None
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 900
        control.press("ArrowLeft")
        page.wait_for_function(
            "() => document.documentElement.style.getPropertyValue('--size') === '2.9'"
        )


@pytest.mark.parametrize("width", [390, 1200])
def test_large_print(browser: Browser, shelf: Server, width: int) -> None:
    """18 point, lines 1.5 apart, wide margins; nothing on the page is smaller."""
    with tab(browser, shelf, viewport={"width": width, "height": 900}) as opened:
        page = opened.open(LEAFLET)
        choose(page, layout="large-print")
        text = "body, body *:not(.unseen)"
        smallest = page.locator(text).evaluate_all(
            """all => Math.min(...all.filter(e => e.checkVisibility() && e.innerText?.trim())
                .map(e => parseFloat(getComputedStyle(e).fontSize)))"""
        )
        assert smallest >= 24
        for each in ("main p", "h1", "h2", "li", "dd"):
            spacing = pixels(page, each, "line-height") / pixels(page, each, "font-size")
            assert spacing >= 1.5 - 1e-6
        box = page.locator("h1").bounding_box()
        assert box is not None
        assert box["x"] >= 0.09 * width - 1


def test_wide_spacing_has_the_distances_of_wcag(browser: Browser, shelf: Server) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open(LEAFLET)
        choose(page, spacing="wide")
        for each in ("main p:not(.note)", "h2", "li", "summary", "button.second"):
            size = pixels(page, each, "font-size")
            assert pixels(page, each, "letter-spacing") >= 0.12 * size - 0.01
            assert pixels(page, each, "word-spacing") >= 0.16 * size - 0.01
            assert pixels(page, each, "line-height") >= 1.5 * size
        paragraph = "[data-anchor]:is(p)"
        size = pixels(page, paragraph, "font-size")
        assert pixels(page, paragraph, "margin-bottom") >= 2 * size
        opened.open("/leaflets/unspoken")
        assert style(page, "main p", "letter-spacing") == "normal"  # joined letters stay joined
        assert pixels(page, "main p", "word-spacing") > 0


def test_length_of_lines(browser: Browser, shelf: Server) -> None:
    with tab(browser, shelf, viewport={"width": 1600, "height": 900}) as opened:
        page = opened.open(LEAFLET)
        widths = []
        for width in ("narrow", "", "wide", "full"):
            choose(page, width=width)
            widths.append(pixels(page, "main", "width"))
        assert widths == sorted(set(widths))
        assert widths[0] == 24 * 24
        assert widths[-1] > 1550


def test_the_legible_font_is_fetched_when_chosen_and_used(browser: Browser, shelf: Server) -> None:
    width = """() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector("h1"));
        return range.getBoundingClientRect().width;
    }"""
    with tab(browser, shelf) as opened:
        page = opened.open(LEAFLET)
        before = page.evaluate(width)
        assert [url for url in opened.requests if "woff" in url] == []
        choose(page, font="legible")
        chosen = page.evaluate(width)
        assert chosen != before
        assert {url.rpartition("hyperlegible-")[2] for url in opened.requests if "woff" in url} == {
            "latin-400.woff2",
            "latin-700.woff2",
        }
        page.reload()
        assert page.evaluate(width) == chosen


@pytest.mark.parametrize("path", ["/", "/?q=zzzz", "/leaflets/levo", LEAFLET, "/leaflets/unspoken"])
def test_nothing_is_lost_on_a_small_screen_in_the_largest_text(
    browser: Browser, shelf: Server, path: str
) -> None:
    """320 px, 300 %, large print, wide spacing and the legible font, all at once."""
    clipped = """all => all.filter(e => {
        if (e.closest(".unseen, .skip, .stacked thead, audio, input") || !e.checkVisibility()) {
            return false;
        }
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        const hidden = /hidden|clip/.test(style.overflowX + style.overflowY);
        const wider = e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
        return (hidden && wider)
            || (e.innerText?.trim() && !e.closest(".wide") && (box.left < -1 || box.right > 321));
    }).map(e => e.outerHTML.slice(0, 120))"""
    with tab(browser, shelf, viewport={"width": 320, "height": 640}) as opened:
        page = opened.open(path)
        choose(page, size="300", layout="large-print", spacing="wide", font="legible")
        assert overflow(page) == 0
        assert page.locator("body *").evaluate_all(clipped) == []


def test_a_wide_table_is_stacked_when_the_text_is_large(browser: Browser, shelf: Server) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open(LEAFLET)
        dose = page.get_by_text("875 mg every 12 hours", exact=True)
        assert dose.evaluate("d => getComputedStyle(d).display") == "table-cell"
        choose(page, size="300")
        assert dose.evaluate("d => getComputedStyle(d).display") == "block"


@pytest.mark.parametrize("theme", ["dark", "yellow-on-black"])
def test_the_focus_is_always_seen(browser: Browser, shelf: Server, theme: str) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open("/")
        choose(page, theme=theme, size="200")
        page.reload()
        page.locator(".display summary").press("Enter")
        page.locator(".skip").focus()
        reached = list(stops(page))
        names = {"Display", "size", "layout", "theme", "Reset the display"}
        assert names <= {stop["name"] for stop in reached}
        assert [stop for stop in reached if not stop["seen"]] == []


# ---------------------------------------------------------------- remembered

WATCH = """
window.shifts = 0;
window.grounds = new Set();
new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.shifts += entry.value;
}).observe({type: "layout-shift", buffered: true});
(function look() {
    if (document.body) grounds.add(getComputedStyle(document.body).backgroundColor);
    requestAnimationFrame(look);
})();
"""


def test_a_view_is_remembered_and_there_from_the_first_frame(
    browser: Browser, shelf: Server
) -> None:
    view = {
        "size": "150",
        "layout": "large-print",
        "theme": "yellow-on-black",
        "width": "wide",
        "font": "legible",
        "spacing": "wide",
    }
    with tab(browser, shelf) as opened:
        page = opened.open(LEAFLET)
        choose(page, **view)
        page.add_init_script(WATCH)
        for path in (LEAFLET, "/", LEAFLET):
            opened.open(path)
            page.wait_for_load_state("load")
            page.wait_for_function("() => grounds.size > 0")
            page.wait_for_timeout(200)
            assert page.evaluate("[...grounds]") == ["rgb(0, 0, 0)"]
            assert page.evaluate("shifts") == 0
            assert pixels(page, "html", "font-size") == 24
            controls = page.locator("#_display :checked, #_size").evaluate_all(
                "all => Object.fromEntries(all.map(each => [each.name, each.value]))"
            )
            assert controls == view

        other = page.context.new_page()
        other.goto(opened.origin)
        page.locator(".display summary").click()
        page.get_by_role("button", name="Reset the display").click()
        for each in (page, other):  # a page that is open elsewhere follows
            each.wait_for_function("() => document.documentElement.dataset.theme === undefined")
            assert pixels(each, "html", "font-size") == 16
        assert page.evaluate("localStorage.length") == 0
        assert page.locator("#_size-shown").inner_text() == "100%"
        assert page.locator("#_display :checked").evaluate_all("all => all.map(c => c.value)") == [
            "",
            "",
        ]
        page.reload()
        assert style(page, "body", "background-color") == "rgb(255, 255, 255)"


def test_where_nothing_can_be_remembered_a_view_holds_for_the_page(
    browser: Browser, shelf: Server
) -> None:
    with tab(browser, shelf) as opened:
        opened.page.add_init_script(
            "Object.defineProperty(window, 'localStorage',"
            " {get() { throw new DOMException('no', 'SecurityError'); }})"
        )
        page = opened.open(LEAFLET)
        choose(page, theme="dark", size="200")
        assert style(page, "body", "background-color") == "rgb(20, 23, 26)"


def test_what_was_remembered_wrong_does_no_harm(browser: Browser, shelf: Server) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open(LEAFLET)
        for wrong in ("null", "{", "[]", '{"size": "much", "theme": "pink"}', "7"):
            page.evaluate("wrong => localStorage.setItem('audio-leaflet.display', wrong)", wrong)
            page.reload()
            assert pixels(page, "html", "font-size") == 16
            assert page.locator(".display summary").is_visible()


def test_without_script_there_is_no_panel_and_the_device_is_followed(
    browser: Browser, shelf: Server
) -> None:
    with tab(browser, shelf, java_script_enabled=False, color_scheme="dark") as opened:
        page = opened.open(LEAFLET)
        assert not page.locator("details.display").is_visible()
    with tab(browser, shelf, color_scheme="dark") as opened:
        opened.page.route("**/*.js", lambda route: route.abort())
        page = opened.page
        page.goto(opened.origin + LEAFLET)
        assert not page.locator("details.display").is_visible()
        assert style(page, "body", "background-color") == "rgb(20, 23, 26)"
        opened.complaints.clear()


def test_the_panel_has_names_groups_and_targets(browser: Browser, shelf: Server) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open(LEAFLET)
        page.locator(".display summary").click()
        assert page.get_by_role("group", name="Colours").get_by_role("radio").count() == 6
        assert page.get_by_role("group", name="Length of lines").get_by_role("radio").count() == 4
        assert page.get_by_role("slider", name="Text size").is_visible()
        assert page.get_by_role("checkbox").count() == 3
        for each in page.locator("#_display label:not([for]), #_display button, #_size").all():
            box = each.bounding_box()
            assert box is not None
            assert box["height"] >= 44


def test_the_script_that_holds_the_page_back_is_small() -> None:
    assert (ROOT / "static" / "view.js").stat().st_size < 1500
