"""What no checker finds: pages as people set them up, in their sizes and colours, and by keyboard.

Each is measured in Chromium on the real pages, by the numbers of WCAG 2.2.
"""

from __future__ import annotations

import base64
import json
import string
from collections.abc import Iterator
from typing import Any

import pytest
from browsing import LARGER, SPACED, overflow, tab
from conftest import Server
from playwright.sync_api import Browser, Page
from states import ALL_LARGE, BUNDLED, RICH, STATES, State, played


def states(*names: str) -> tuple[State, ...]:
    """Those of these names."""
    found = tuple(state for state in STATES if state.name in names)
    assert len(found) == len(names), set(names) - {state.name for state in found}
    return found


LAYOUTS = states(
    *("catalogue", "similar names", "none found, in Spanish", "accessibility statement"),
    *(f"leaflet {id}" for id in BUNDLED),
    *("leaflet, playing", "leaflet, audio failed", "leaflet, the player's choices"),
    *("leaflet, Spanish", "leaflet, Arabic, not narrated", "leaflet, a section not narrated"),
    *("leaflet in large print", "what is stored", "error 404"),
    *("player in a frame", "player in a frame, of a section"),
    *("workbench, list", "workbench, leaflet", "workbench, tried", "workbench, lexicon"),
)
"""Every layout once; the window and what the reader's system asks for are changed here."""


@pytest.fixture(scope="module", params=LAYOUTS, ids=str)
def page(request: pytest.FixtureRequest, browser: Browser, leaflets: Server) -> Iterator[Page]:
    """A page in each state, which every test leaves as it was."""
    state: State = request.param
    with state.opened(browser, leaflets) as (opened, _):
        yield opened


# ---------------------------------------------------------------- reflow, spacing, larger text

LOST = """() => {
    const width = document.documentElement.clientWidth, lost = [];
    for (const element of document.querySelectorAll('body *')) {
        const style = getComputedStyle(element), box = element.getBoundingClientRect();
        const text = element.textContent.trim();
        if (!text || !element.checkVisibility({visibilityProperty: true})) continue;
        if (element.closest('.unseen, .skip, .wide, select')) continue;
        const what = `${element.localName} ${element.id || text.slice(0, 40)}`;
        if (box.right > width + 1 || box.left < -1) lost.push(`outside: ${what}`);
        if (/hidden|clip/.test(style.overflowX + style.overflowY)
            && (element.scrollWidth > element.clientWidth + 1
                || element.scrollHeight > element.clientHeight + 1)) lost.push(`cut off: ${what}`);
        if (style.textOverflow === 'ellipsis') lost.push(`shortened: ${what}`);
    }
    return lost;
}"""
"""Text that is outside of the window or cut off. What is for screen readers only, or shown when it
has the focus, is out of sight on purpose; a frame that the keyboard scrolls is measured apart."""

SHOWN = """() => {
    const shown = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement, text = walker.currentNode.data.trim();
        if (text && parent.localName !== 'script' && !parent.closest('.player')
            && parent.checkVisibility({visibilityProperty: true, opacityProperty: true}))
            shown.push(text);
    }
    return shown;
}"""
"""All text that is displayed, in the order of the page; what the player says changes meanwhile."""

AS_IT_WAS = """() => {
    document.adoptedStyleSheets = [];
    document.documentElement.style.fontSize = '';
}"""


def test_nothing_is_lost_when_text_is_large_or_spaced(page: Page) -> None:
    """At 320 CSS px, which is 1280 px at 400 % (1.4.10), with text spacing (1.4.12), with text at
    200 % (1.4.4), and all of it together."""
    shown = page.evaluate(SHOWN)
    assert len(shown) > 5
    try:
        for change in ("() => {}", SPACED, LARGER):
            page.evaluate(change)
            for width in (1200, 320):
                page.set_viewport_size({"width": width, "height": 640})
                assert overflow(page) == 0, (change, width)
                assert page.evaluate(LOST) == [], (change, width)
                assert page.evaluate(SHOWN) == shown, (change, width)
    finally:
        page.evaluate(AS_IT_WAS)
        page.set_viewport_size({"width": 1200, "height": 900})


@pytest.mark.parametrize("view", ["", ALL_LARGE], ids=["as usual", "large in all ways"])
def test_zoom_of_400_per_cent_is_a_window_of_320_pixels(
    browser: Browser, leaflets: Server, view: str
) -> None:
    """As a browser's own zoom gives it: 1280 by 1024 real pixels, four to a CSS pixel."""
    options = {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4}
    with tab(browser, leaflets, **options) as opened:
        opened.page.add_init_script(f"localStorage['audio-leaflet.display'] = '{view}'")
        page = opened.open(f"/leaflets/{RICH}")
        assert page.evaluate("[innerWidth, devicePixelRatio]") == [320, 4]
        assert overflow(page) == 0
        assert page.evaluate(LOST) == []


# ---------------------------------------------------------------- what the reader's system asks for

PREFERENCES: dict[str, dict[str, Any]] = {
    "dark": {"color_scheme": "dark"},
    "more contrast": {"contrast": "more"},
    "dark with more contrast": {"color_scheme": "dark", "contrast": "more"},
    "forced colours": {"forced_colors": "active"},
    "dark with forced colours": {"color_scheme": "dark", "forced_colors": "active"},
}
AS_USUAL: dict[str, Any] = {
    "color_scheme": "light",
    "contrast": "no-preference",
    "forced_colors": "none",
    "reduced_motion": "no-preference",
}

PAINTED = r"""() => {
    const rgba = colour => {
        const found = colour.match(/[\d.]+/g).map(Number);
        return [found[0], found[1], found[2], found[3] ?? 1];
    };
    const over = (top, below) =>
        [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
    const luminance = colour => {
        const [r, g, b] = colour.slice(0, 3).map(c => c / 255)
            .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
        const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (more + 0.05) / (less + 0.05);
    };
    const ground = element => {
        const layers = [];
        for (let each = element; each; each = each.parentElement)
            layers.push(rgba(getComputedStyle(each).backgroundColor));
        return layers.reduceRight((below, top) => over(top, below), [255, 255, 255, 1]);
    };
    const faults = [];
    const judge = (what, one, other, wanted) => {
        const found = contrast(one, other);
        if (found < wanted) faults.push(`${what}: ${found.toFixed(2)}`);
    };
    let counted = 0;
    for (const element of document.querySelectorAll('body *')) {
        if (!element.checkVisibility({visibilityProperty: true})) continue;
        const style = getComputedStyle(element), below = ground(element);
        const text = element.textContent.trim();
        const what = `${element.localName} ${element.id || text.slice(0, 30)}`;
        const own = [...element.childNodes].some(each => each.nodeType === 3 && each.data.trim());
        if (own && !element.disabled) {
            judge(what, over(rgba(style.color), below), below, 7);
            counted += 1;
        }
        if (element.matches('input:not([type=checkbox], [type=radio], [type=range]), select')) {
            const outside = ground(element.parentElement);
            judge(`edge of ${what}`, over(rgba(style.borderTopColor), outside), outside, 3);
        }
    }
    if (counted < 5) throw new Error('nothing is painted');
    return faults;
}"""
"""Text with less than 7:1 to what is painted below it (1.4.6), edges of fields with less than 3:1
to what is around them (1.4.11)."""


def test_all_text_is_shown_with_a_contrast_of_7_in_all_colours(page: Page) -> None:
    assert page.evaluate(PAINTED) == []
    shown = page.evaluate(SHOWN)
    for name, media in PREFERENCES.items():
        page.emulate_media(**{**AS_USUAL, **media})
        assert page.evaluate(PAINTED) == [], name
        assert page.evaluate(SHOWN) == shown, name
    page.emulate_media(**AS_USUAL)


MOVING = """() => [
    ...document.getAnimations().map(each => `${each.animationName ?? each.transitionProperty}`),
    ...[...document.querySelectorAll('*')].flatMap(element => {
        const style = getComputedStyle(element), name = element.localName + '.' + element.className;
        const lasts = durations => durations.split(',').some(each => parseFloat(each) > 0.01);
        return [
            ...(lasts(style.transitionDuration) ? [`${name} has a transition`] : []),
            ...(lasts(style.animationDuration) && style.animationName !== 'none'
                ? [`${name} has an animation`] : []),
            ...(style.scrollBehavior === 'smooth' ? [`${name} scrolls smoothly`] : []),
        ];
    }),
]"""


def test_nothing_moves_for_who_asked_for_less_motion(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(MOVING) == []
    page.emulate_media(reduced_motion="no-preference")


# ---------------------------------------------------------------- targets

SMALL = """() => {
    const small = [];
    const controls = 'a[href], button, input:not([type=hidden]), select, summary, textarea, audio, '
        + '[role=button], [tabindex="0"]';
    for (const element of document.querySelectorAll(controls)) {
        if (!element.checkVisibility({visibilityProperty: true}) || element.matches('.skip'))
            continue;
        const box = element.getBoundingClientRect();
        let {width, height} = box;
        if (element.matches('[type=checkbox], [type=radio]')) { // its label is pressed as well
            const label = element.labels[0].getBoundingClientRect();
            width = Math.max(box.right, label.right) - Math.min(box.left, label.left);
            height = Math.max(box.bottom, label.bottom) - Math.min(box.top, label.top);
        }
        const inline = element.localName === 'a' && getComputedStyle(element).display === 'inline';
        const least = inline ? 24 : 44;
        if (height < least - 0.5 || width < least - 0.5)
            small.push([element.localName, element.ariaLabel || element.textContent.trim()
                || element.id, Math.round(width), Math.round(height)].join(' '));
    }
    return small;
}"""
"""Controls smaller than 44 CSS px (2.5.5), links in a line of text smaller than 24 (2.5.8)."""


def test_targets_are_large_enough_for_a_finger(page: Page) -> None:
    assert page.evaluate(SMALL) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate(SMALL) == []
    page.set_viewport_size({"width": 1200, "height": 900})


# ---------------------------------------------------------------- keyboard

FOCUSED = """() => {
    const element = document.activeElement;
    if (element === document.body) return null;
    const {x, y, width, height} = element.getClientRects()[0];
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
        name: element.ariaLabel || element.labels?.[0]?.textContent.trim()
            || element.textContent.trim(),
        box: element.getBoundingClientRect().toJSON(),
        covered: !hit || hit !== element && !element.contains(hit) && !hit.contains(element)
            && ![...(element.labels ?? [])].some(label => label.contains(hit)),
    };
}"""

LUMINANCES = r"""async data => {
    const answer = await fetch('data:image/png;base64,' + data);
    const image = await createImageBitmap(await answer.blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const pixels = canvas.getImageData(0, 0, image.width, image.height).data;
    const found = [];
    for (let at = 0; at < pixels.length; at += 4) {
        const [r, g, b] = [0, 1, 2].map(i => pixels[at + i] / 255)
            .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        found.push(0.2126 * r + 0.7152 * g + 0.0722 * b);
    }
    return found;
}"""
"""The relative luminance of each pixel of a picture, as WCAG defines it."""

CHANGED = f"""async ([before, after]) => {{
    const luminances = {LUMINANCES};
    const [one, other] = [await luminances(before), await luminances(after)];
    return one.filter((from, at) => {{
        const [less, more] = [from, other[at]].sort((a, b) => a - b);
        return (more + 0.05) / (less + 0.05) >= 3;
    }}).length;
}}"""
"""How many pixels of two pictures differ by 3:1 or more."""


def picture(page: Page, box: dict[str, float], around: float = 0) -> str:
    """What is seen of a part of the window, as PNG in base64."""
    size = page.viewport_size
    assert size
    left, top = max(0, box["x"] - around), max(0, box["y"] - around)
    clip = {
        "x": left,
        "y": top,
        "width": min(box["width"] + 2 * around, size["width"] - left),
        "height": min(box["height"] + 2 * around, size["height"] - top),
    }
    return base64.b64encode(page.screenshot(clip=clip)).decode()  # type: ignore[arg-type]


def tab_stops(page: Page, eye: Page) -> Iterator[dict[str, Any]]:
    """Every stop of the Tab key; `seen` are the pixels that the focus has changed by 3:1."""
    for _ in range(500):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            return
        after = picture(page, stop["box"], around=8)
        page.evaluate("document.activeElement.blur()")  # Tab goes on from there all the same
        stop["seen"] = eye.evaluate(CHANGED, [picture(page, stop["box"], around=8), after])
        yield stop
    pytest.fail("the Tab key never comes to the end of the page")


@pytest.fixture(scope="module")
def eye(browser: Browser) -> Iterator[Page]:
    """An empty page, which looks at pictures of others."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    "state",
    states(
        *("results", "leaflet, dark", "leaflet, playing, dark and narrow"),
        *("leaflet, the player's choices", "error 404", "workbench, tried"),
    ),
    ids=str,
)
def test_the_focus_is_always_seen_and_never_covered(
    browser: Browser, leaflets: Server, eye: Page, state: State
) -> None:
    """2.4.7, 2.4.11, and 2.4.13: as much as a line two pixels wide around it changes by 3:1."""
    with state.opened(browser, leaflets) as (page, _):
        reached = list(tab_stops(page, eye))
        names = [stop["name"] for stop in reached]
        assert all(names)
        assert [stop for stop in reached if stop["covered"]] == []
        size = page.viewport_size
        assert size
        for stop in reached:
            width = min(stop["box"]["width"], size["width"])
            height = min(stop["box"]["height"], size["height"])
            assert stop["seen"] >= 2 * 2 * (width + height), stop


MARKED = """name => {
    const [range] = CSS.highlights.get(name) ?? [];
    const box = range?.getClientRects()[0];
    return box && box.top > 0 && box.bottom < innerHeight ? box.toJSON() : null;
}"""

CONTRAST = f"""async picture => {{
    const found = (await ({LUMINANCES})(picture)).sort((a, b) => a - b);
    return (found.at(-1) + 0.05) / (found[0] + 0.05);
}}"""
"""Between the lightest and the darkest pixel of a picture of text: the text and its ground."""

THEMES = ("light", "dark", "black-on-white", "white-on-black", "yellow-on-black")


def test_marked_words_have_a_contrast_of_7(browser: Browser, leaflets: Server, eye: Page) -> None:
    """As painted: no checker knows the colours of what is marked while it is heard."""
    for theme in THEMES:
        with tab(browser, leaflets) as opened:
            page = opened.page
            view = json.dumps({"theme": theme})
            page.add_init_script(f"localStorage['audio-leaflet.display'] = '{view}'")
            opened.open(f"/leaflets/{RICH}")
            played(page)
            for name in ("spoken-sentence", "spoken-word"):
                box = page.wait_for_function(MARKED, arg=name).json_value()
                assert eye.evaluate(CONTRAST, picture(page, box)) >= 7, (theme, name)


STATE_OF_PAGE = """() => [
    location.href, document.documentElement.outerHTML, scrollX, scrollY,
    ...[...document.querySelectorAll('audio')].map(a => [a.paused, a.currentTime, a.playbackRate]),
].join('|')"""


@pytest.mark.parametrize("state", states("catalogue", f"leaflet {RICH}"), ids=str)
def test_no_letter_alone_does_anything(browser: Browser, leaflets: Server, state: State) -> None:
    """2.1.4: screen readers and people who speak to their machine send single letters."""
    with state.opened(browser, leaflets) as (page, _):
        page.wait_for_load_state("networkidle")
        for focused in ("document.body.focus()", "document.querySelector('main a').focus()"):
            page.evaluate(focused)
            before = page.evaluate(STATE_OF_PAGE)
            for key in string.ascii_letters + string.digits + ".,;:?!/<>[]+-*=":
                page.keyboard.press(key)
                assert page.evaluate(STATE_OF_PAGE) == before, key
