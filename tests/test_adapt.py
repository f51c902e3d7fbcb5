"""What no checker finds: pages as people set them up, with large text, in their own colours, by key.

Each is measured in Chromium on the real pages, by the numbers of WCAG 2.2.
"""

from __future__ import annotations

import base64
import string
from collections.abc import Iterator
from typing import Any

import pytest
from browsing import LARGER, SPACED, browser, overflow, tab
from conftest import Server
from playwright.sync_api import Browser, Page
from states import RICH, STATES, State, serving_all

__all__ = ["browser"]  # the fixture


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving_all(tmp_path_factory.mktemp("adapt")) as running:
        yield running


def states(*names: str) -> tuple[State, ...]:
    """Those of these names."""
    found = tuple(state for state in STATES if state.name in names)
    assert len(found) == len(names)
    return found


LAYOUTS = tuple(state for state in STATES if not state.media and state.width == 1200)
"""Each page in each state once; its media and its width are what is changed here."""

# ---------------------------------------------------------------- reflow, spacing, larger text

LOST = """() => {
    const width = document.documentElement.clientWidth, lost = [];
    for (const element of document.querySelectorAll('body *')) {
        const style = getComputedStyle(element), box = element.getBoundingClientRect();
        if (!element.checkVisibility({visibilityProperty: true}) || !element.textContent.trim())
            continue;
        if (element.closest('.unseen, .skip, .wide, select')) continue;
        const what = `${element.localName} ${element.id || element.textContent.trim().slice(0, 40)}`;
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
        if (text && parent.localName !== 'script'
            && parent.checkVisibility({visibilityProperty: true, opacityProperty: true}))
            shown.push(text);
    }
    return shown;
}"""
"""All text that is displayed, in the order of the page."""


@pytest.mark.parametrize("state", LAYOUTS, ids=str)
def test_nothing_is_lost_when_text_is_large_or_spaced(
    browser: Browser, server: Server, state: State
) -> None:
    """At 320 CSS px, which is 1280 px at 400 % (1.4.10), with text spacing (1.4.12), with text at
    200 % (1.4.4), and all of it together."""
    with state.opened(browser, server) as (page, _):
        shown = page.evaluate(SHOWN)
        assert len(shown) > 5
        for change in ("", SPACED, LARGER):
            if change:
                page.evaluate(change)
            for width in (1200, 320):
                page.set_viewport_size({"width": width, "height": 640})
                assert overflow(page) == 0, (change, width)
                assert page.evaluate(LOST) == [], (change, width)
        assert page.evaluate(SHOWN) == shown


def test_zoom_of_400_per_cent_is_a_window_of_320_pixels(browser: Browser, server: Server) -> None:
    """As a browser's own zoom gives it: 1280 by 1024 real pixels, four to a CSS pixel."""
    options = {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4}
    with tab(browser, server, **options) as opened:
        page = opened.open(f"/leaflets/{RICH}")
        assert page.evaluate("[innerWidth, devicePixelRatio]") == [320, 4]
        assert overflow(page) == 0
        assert page.evaluate(LOST) == []


# ---------------------------------------------------------------- what the reader's system asks for

PREFERENCES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "more contrast": {"color_scheme": "light", "contrast": "more"},
    "dark with more contrast": {"color_scheme": "dark", "contrast": "more"},
    "forced colours, light": {"color_scheme": "light", "forced_colors": "active"},
    "forced colours, dark": {"color_scheme": "dark", "forced_colors": "active"},
    "print": {"media": "print"},
}

PAINTED = r"""([least, leastOfControls]) => {
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
    const canvas = getComputedStyle(document.documentElement).colorScheme.includes('dark')
        && matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
    const ground = element => {
        const layers = [];
        for (let each = element; each; each = each.parentElement)
            layers.push(rgba(getComputedStyle(each).backgroundColor));
        return layers.reduceRight((below, top) => over(top, below), canvas);
    };
    const faults = [];
    const judge = (what, one, other, wanted) => {
        const found = contrast(one, other);
        if (found < wanted) faults.push(`${what}: ${found.toFixed(2)}`);
    };
    let counted = 0;
    for (const element of document.querySelectorAll('body, body *')) {
        if (!element.checkVisibility({visibilityProperty: true})) continue;
        const style = getComputedStyle(element), below = ground(element);
        const what = `${element.localName} ${element.id || element.textContent.trim().slice(0, 30)}`;
        const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        if (own && !element.disabled) {
            judge(what, over(rgba(style.color), below), below, least);
            counted += 1;
        }
        if (element.matches('input:not([type=checkbox], [type=radio], [type=range]), select')) {
            const outside = ground(element.parentElement);
            judge(`edge of ${what}`, over(rgba(style.borderTopColor), outside), outside,
                leastOfControls);
        }
    }
    if (counted < 5) throw new Error('nothing is painted');
    return faults;
}"""
"""Text against the ground that is painted below it; the edge of a field against what is around it."""


@pytest.mark.parametrize("name", PREFERENCES)
def test_all_text_has_a_contrast_of_7_and_all_of_it_is_shown(
    browser: Browser, server: Server, name: str
) -> None:
    """WCAG 1.4.6 (AAA) for text, 1.4.11 for the edges of fields, in each way of showing a page."""
    for path in (
        "/",
        "/?q=levotyroxin",
        f"/leaflets/{RICH}",
        "/leaflets/nothing",
        "/accessibility",
    ):
        with tab(browser, server) as opened:
            page = opened.page
            page.emulate_media(**PREFERENCES[name])
            opened.open(path)
            assert page.evaluate(PAINTED, [7, 3]) == [], path
            if name != "print":
                with tab(browser, server) as plain:
                    assert page.evaluate(SHOWN) == plain.open(path).evaluate(SHOWN)


MOVING = """() => [
    ...document.getAnimations().map(each => `${each.animationName ?? each.transitionProperty} runs`),
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


@pytest.mark.parametrize("state", LAYOUTS, ids=str)
def test_nothing_moves_for_who_asked_for_less_motion(
    browser: Browser, server: Server, state: State
) -> None:
    with state.opened(browser, server) as (page, _):
        page.emulate_media(reduced_motion="reduce")
        assert page.evaluate(MOVING) == []


# ---------------------------------------------------------------- targets

SMALL = """() => {
    const small = [];
    const controls = 'a[href], button, input:not([type=hidden]), select, summary, textarea, audio, '
        + '[role=button], [tabindex="0"]';
    for (const element of document.querySelectorAll(controls)) {
        if (!element.checkVisibility({visibilityProperty: true}) || element.matches('.skip')) continue;
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


@pytest.mark.parametrize("state", LAYOUTS, ids=str)
def test_targets_are_large_enough_for_a_finger(
    browser: Browser, server: Server, state: State
) -> None:
    with state.opened(browser, server) as (page, _):
        assert page.evaluate(SMALL) == []
        page.set_viewport_size({"width": 320, "height": 640})
        assert page.evaluate(SMALL) == []


# ---------------------------------------------------------------- keyboard

FOCUSED = """() => {
    const element = document.activeElement;
    if (element === document.body) return null;
    const box = element.getClientRects()[0];
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
        tag: element.localName,
        name: element.ariaLabel || element.labels?.[0]?.textContent.trim()
            || element.textContent.trim(),
        box: element.getBoundingClientRect().toJSON(),
        obscured: hit !== null && hit !== element && !element.contains(hit) && !hit.contains(element)
            || hit === null,
    };
}"""

CHANGED = r"""async ([before, after]) => {
    const pixels = async data => {
        const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
    };
    const luminance = (data, at) => {
        const [r, g, b] = [0, 1, 2].map(i => data[at + i] / 255)
            .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [one, other] = [await pixels(before), await pixels(after)];
    let changed = 0;
    for (let at = 0; at < one.length; at += 4) {
        const [less, more] = [luminance(one, at), luminance(other, at)].sort((a, b) => a - b);
        if ((more + 0.05) / (less + 0.05) >= 3) changed += 1;
    }
    return changed;
}"""
"""How many pixels of two pictures differ by 3:1 or more."""


def tab_stops(page: Page, eye: Page) -> Iterator[dict[str, Any]]:
    """Every stop of the Tab key, with the pixels that changed by 3:1 when the focus came (`seen`)."""
    for _ in range(500):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            return
        box = stop["box"]
        clip = {
            "x": max(0, box["x"] - 8),
            "y": max(0, box["y"] - 8),
            "width": min(box["width"] + 16, 1200),
            "height": min(box["height"] + 16, 900),
        }
        after = page.screenshot(clip=clip)  # type: ignore[arg-type]
        page.evaluate("document.activeElement.blur()")
        before = page.screenshot(clip=clip)  # type: ignore[arg-type]
        shots = [base64.b64encode(shot).decode() for shot in (before, after)]
        stop["seen"] = eye.evaluate(CHANGED, shots)
        yield stop
    pytest.fail("the Tab key never comes to the end of the page")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "state", states("results", f"leaflet {RICH}", "error 404", "workbench, try"), ids=str
)
def test_the_focus_is_always_seen_and_never_covered(
    browser: Browser, server: Server, state: State, scheme: Any
) -> None:
    """2.4.7, 2.4.11, and 2.4.13: a line two pixels wide around it that changes by 3:1."""
    eye = browser.new_context().new_page()
    with state.opened(browser, server) as (page, _):
        page.emulate_media(color_scheme=scheme)
        reached = list(tab_stops(page, eye))
        assert len(reached) > 3
        assert reached[0]["name"] == "Skip to main content"
        for stop in reached:
            box = stop["box"]
            assert stop["name"], stop
            assert not stop["obscured"], stop
            assert stop["seen"] >= 2 * 2 * (min(box["width"], 1200) + min(box["height"], 900)), stop
        controls = page.locator(
            "a, button, audio, input:not([type=hidden]), select, summary"
        ).filter(visible=True)
        assert len(reached) >= controls.count()
    eye.context.close()


STATE_OF_PAGE = """() => [
    location.href, document.documentElement.outerHTML, scrollX, scrollY, document.activeElement.id,
    ...[...document.querySelectorAll('audio')].map(a => [a.paused, a.currentTime, a.playbackRate]),
].join('|')"""


@pytest.mark.parametrize("state", states("catalogue", f"leaflet {RICH}"), ids=str)
def test_no_letter_alone_does_anything(browser: Browser, server: Server, state: State) -> None:
    """2.1.4: screen readers and people who speak to their machine send single letters."""
    with state.opened(browser, server) as (page, _):
        for focused in ("document.body.focus()", "document.querySelector('main a').focus()"):
            page.evaluate(focused)
            before = page.evaluate(STATE_OF_PAGE)
            for key in string.ascii_letters + string.digits + ".,;:?!/<>[]+-*=":
                page.keyboard.press(key)
                assert page.evaluate(STATE_OF_PAGE) == before, key
