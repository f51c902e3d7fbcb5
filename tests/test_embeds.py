"""Players on pages of another site, in a real Chromium: the examples, and what may go wrong."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import httpx
import pytest
from browsing import FOCUSED
from checkers import axe, ibm
from clinic import EXAMPLES, Clinic, opening
from conftest import ROOT, Server, serving
from playwright.sync_api import Browser, BrowserContext, Frame, Locator, Page, expect
from test_checkers import ACCEPTED, Accepted

from audio_leaflet.outputs.embed import MODULES, STYLES
from audio_leaflet.web.origins import Origins

WARNING = "/leaflets/levothyroxine/warning.mp3"

REFUSED = """---
title: Trickol tablets
id: trickol
lang: en-US
---

## Uses

Mix it with 5 mgx of water.

## Warning

Stop taking it if you get a rash.
"""
"""One section cannot be narrated: nobody knows what a "mgx" is."""


OTHER = """---
title: Metformin
id: metformin
lang: en-US
---

## Uses

Metformin is for diabetes of type 2.
"""
"""The other leaflet that the examples name, in few words."""


@pytest.fixture(scope="module")
def clinic() -> Iterator[Clinic]:
    with opening() as running:
        yield running


@pytest.fixture(scope="module")
def shelf(clinic: Clinic, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The leaflets, which the clinic and some other sites may embed."""
    folder = tmp_path_factory.mktemp("embeds")
    (folder / "content").mkdir()
    shutil.copy(ROOT / "content" / "levothyroxine.md", folder / "content")
    (folder / "content" / "metformin.md").write_text(OTHER, "utf-8")
    shutil.copy(ROOT / "tests" / "data" / "paracetamol-es.md", folder / "content")
    (folder / "content" / "trickol.md").write_text(REFUSED, "utf-8")
    many = [f"https://clinic-{number}.example" for number in range(20)]
    allowed = " ".join([*many, clinic.origin])
    with serving(folder / "content", folder / "cache", embed_origins=allowed) as running:
        for part in ("introduction", "warning"):
            assert running.get(f"/leaflets/levothyroxine/{part}.mp3").status_code == 200
        running.narrated("trickol")
        clinic.leaflets = running.address
        yield running


@pytest.fixture(scope="module")
def closed(content_of_one: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Leaflets that no site may embed."""
    with serving(content_of_one, tmp_path_factory.mktemp("closed")) as running:
        yield running


@pytest.fixture(scope="module")
def content_of_one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("content")
    shutil.copy(ROOT / "content" / "levothyroxine.md", folder)
    return folder


class Visit:
    """A page of the clinic in a fresh window, and what the browser complains of."""

    def __init__(self, context: BrowserContext, clinic: Clinic) -> None:
        self.page = context.new_page()
        self.clinic = clinic
        self.complaints: list[str] = []
        context.on("console", lambda each: self.complaints.append(each.text))
        context.on("weberror", lambda each: self.complaints.append(str(each.error)))

    def open(self, name: str, origin: str = "") -> Page:
        """A page by its name."""
        self.page.goto(f"{origin or self.clinic.origin}/{name}")
        return self.page

    def write(self, body: str, head: str = "") -> Page:
        """A page with this in it."""
        script = f'<script type="module" src="{self.clinic.leaflets}/embed.js"></script>'
        self.clinic.pages["written.html"] = (
            f'<!DOCTYPE html><html lang="en"><title>Written</title>{head or script}{body}</html>'
        )
        return self.open("written.html")


Visiting = Callable[..., Visit]


@pytest.fixture
def visiting(browser: Browser, clinic: Clinic, shelf: Server) -> Iterator[Visiting]:
    """Makes windows with the options of Playwright's `new_context`."""
    contexts: list[BrowserContext] = []

    def make(**options: Any) -> Visit:
        contexts.append(browser.new_context(**{"service_workers": "block", **options}))
        return Visit(contexts[-1], clinic)

    yield make
    for each in contexts:
        each.close()
    clinic.headers.clear()


def frame(page: Page, number: int = 0) -> Frame:
    """What a frame of a page shows, once it is there."""
    element = page.locator("iframe").nth(number)
    element.scroll_into_view_if_needed()  # it is loaded only then
    handle = element.element_handle()
    assert handle
    shown = handle.content_frame()
    assert shown
    shown.wait_for_load_state("load")
    return shown


def player(page: Page, number: int = 0) -> Locator:
    """An element of a page, once its player is there."""
    found = page.locator("audio-leaflet").nth(number)
    found.get_by_role("button").first.wait_for()
    return found


def play(place: Frame | Locator, name: str) -> Locator:
    return place.get_by_role("button", name=f"Play: {name}", exact=True)


def pressed(button: Locator, state: bool) -> None:
    expect(button).to_have_attribute("aria-pressed", str(state).lower())


def sounds(place: Frame) -> None:
    """Wait until time passes in the sound of a frame."""
    place.wait_for_function("() => document.querySelector('audio').currentTime > 0.2")


def runs(of: Locator) -> None:
    """Wait until the clock of an element runs."""
    expect(of.locator("[part=clock]")).to_have_text(re.compile("^0:0[1-9]"))


# ---------------------------------------------------------------- headers


@pytest.fixture(scope="module")
def loaded(shelf: Server) -> dict[str, str]:
    """What pages of other sites load, by what it is."""
    audio = re.search(r"/audio/mp3-\w+\.mp3", shelf.get("/embed/levothyroxine.json").text)
    module = re.search(r"/static/\w+/", shelf.get("/embed.js").text)
    assert audio
    assert module
    return {
        "sound": WARNING,
        "all of the sound": "/leaflets/levothyroxine.mp3",
        "sound by its key": audio[0],
        "times by their key": audio[0].replace(".mp3", ".json"),
        "track": "/leaflets/levothyroxine/warning.vtt",
        "document": "/leaflets/levothyroxine.json",
        "short document": "/embed/levothyroxine.json",
        "no document": "/embed/nothing.json",
        "no sound": "/leaflets/levothyroxine/nothing.mp3",
        "script": "/embed.js",
        "colours": "/embed/colours.css?accent=0b3d91",
        **{name: module[0] + name for name in (*MODULES, *STYLES)},
    }


def test_what_embedding_needs_may_be_read_by_the_sites_that_may_embed(
    shelf: Server, clinic: Clinic, loaded: dict[str, str]
) -> None:
    with httpx.Client(base_url=shelf.address) as client:
        for what, path in loaded.items():
            for origin in (clinic.origin, clinic.stranger, "null", ""):
                asked = {"Origin": origin} if origin else {}
                for method, range in (("GET", {}), ("GET", {"Range": "bytes=0-9"}), ("HEAD", {})):
                    headers = client.request(method, path, headers={**asked, **range}).headers
                    let = headers.get("access-control-allow-origin")
                    assert let == (origin if origin == clinic.origin else None), (what, origin)
                    assert "Origin" in headers["vary"]
                    assert headers["cross-origin-resource-policy"] == "cross-origin"
                    assert "access-control-expose-headers" not in headers
                    assert max(len(f"{k}: {v}") for k, v in headers.items()) < 1000


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/leaflets/levothyroxine",
        "/leaflets/levothyroxine/warning.wav",
        "/leaflets/levothyroxine/warning.telephone.json",
        "/leaflets/levothyroxine.epub",
        "/static/leaflet.css",
        "/static/player/main.js",
        "/oembed",
        "/healthz",
    ],
)
def test_nothing_else_is_for_other_sites(shelf: Server, clinic: Clinic, path: str) -> None:
    answer = shelf.get(path, Origin=clinic.origin)
    assert "access-control-allow-origin" not in answer.headers
    assert "cross-origin-resource-policy" not in answer.headers
    if answer.headers["content-type"].startswith("text/html"):
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_every_site_may_if_the_setting_is_a_star() -> None:
    every = Origins.of("*")
    assert every.ancestors == "*"
    for origin in ("https://anybody.example", "null", ""):
        assert (b"access-control-allow-origin", b"*") in every.headers(origin)
        assert b"vary" not in dict(every.headers(origin))


def test_origins_are_compared_as_browsers_write_them() -> None:
    several = Origins.of("HTTPS://Clinic.Example:443 http://a.example:80 http://a.example:8080")
    for origin in ("https://clinic.example", "http://a.example", "http://a.example:8080"):
        assert dict(several.headers(origin))[b"access-control-allow-origin"] == origin.encode()
    for origin in ("http://clinic.example", "https://clinic.example.evil", "null", "", "*"):
        assert b"access-control-allow-origin" not in dict(several.headers(origin))


def test_a_page_for_frames_names_who_may_show_it(shelf: Server, clinic: Clinic) -> None:
    for path in ("/embed/levothyroxine", "/embed/levothyroxine/warning"):
        answer = shelf.get(path)
        policy = answer.headers["content-security-policy"]
        ancestors = policy.rpartition("frame-ancestors ")[2].split()
        assert {"'self'", clinic.origin, "https://clinic-19.example"} <= set(ancestors)
        assert "'unsafe-inline'" not in policy
        assert len(ancestors) == 22


def test_where_nobody_may_embed_a_frame_says_so(closed: Server) -> None:
    page = closed.get("/embed/levothyroxine")
    assert page.status_code == 403
    assert "does not allow its leaflets to be shown on other sites" in page.text
    assert f'href="{closed.address}/leaflets/levothyroxine" target="_blank"' in page.text
    assert page.headers["content-security-policy"].endswith("frame-ancestors *")
    for path in ("/embed.js", "/embed/levothyroxine.json", "/oembed?url=x", WARNING):
        answer = closed.get(path, Origin="https://clinic.example")
        assert answer.status_code == {WARNING: 200, "/oembed?url=x": 404}.get(path, 403)
        assert "access-control-allow-origin" not in answer.headers
        assert "cross-origin-resource-policy" not in answer.headers
    assert "oembed" not in closed.get("/leaflets/levothyroxine").text


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/embed/nothing", 404, "There is no leaflet with this address."),
        ("/embed/levothyroxine/nothing", 404, "This leaflet has no section with this address."),
        ("/embed/levothyroxine?accent=blue", 400, "An accent is six hexadecimal digits"),
        ("/embed/levothyroxine?theme=sepia", 400, "a theme is light or dark"),
    ],
)
def test_a_mistake_in_the_address_is_a_page_that_can_be_read(
    shelf: Server, path: str, status: int, said: str
) -> None:
    answer = shelf.get(path)
    assert answer.status_code == status
    assert said in answer.text
    assert 'target="_blank"' in answer.text
    assert "No hay" in shelf.get("/embed/nothing", Accept_Language="es").text


# ---------------------------------------------------------------- sizes


@pytest.mark.parametrize("path", ["/embed/levothyroxine", "/embed/levothyroxine/how-to-use"])
def test_a_frame_costs_thirty_kilobytes_at_most(browser: Browser, shelf: Server, path: str) -> None:
    """All that is compressed, with what a reader unfolds; headers come on top over HTTP/1.1."""
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    answers: dict[str, float] = {}
    bodies: list[float] = []
    network.on(
        "Network.loadingFinished",
        lambda event: answers.update({event["requestId"]: event["encodedDataLength"]}),
    )
    network.on("Network.dataReceived", lambda event: bodies.append(event["encodedDataLength"]))
    page.goto(f"{shelf.address}{path}?accent=0b3d91", wait_until="networkidle")
    page.locator("button.play:not([hidden])").first.wait_for()
    assert 15 <= len(answers) <= 30
    assert 20_000 < sum(answers.values()) <= 32_000
    page.locator(".text summary").click()
    page.wait_for_load_state("networkidle")
    assert 15_000 < sum(bodies) <= 30_000
    context.close()


def test_the_element_costs_twelve_kilobytes_at_most(shelf: Server, loaded: dict[str, str]) -> None:
    size = 0
    for name in ("script", *MODULES):
        size += len(gzip.compress(shelf.get(loaded[name], Accept_Encoding="identity").content))
    assert 3_000 < size <= 12_000


def test_the_element_loads_the_modules_that_may_be_loaded_and_no_others() -> None:
    found, ahead = set(), ["embed/element.js", "embed/resize.js"]
    while ahead:
        name = ahead.pop()
        found.add(name)
        code = (ROOT / "static" / name).read_text("utf-8")
        for target in re.findall(r'^(?:import|\} from)\b.*"(\.[^"]+)";$', code, re.MULTILINE):
            path = (ROOT / "static" / name).parent.joinpath(target).resolve()
            imported = path.relative_to(ROOT / "static").as_posix()
            if imported not in found:
                ahead.append(imported)
    assert found == set(MODULES)


# ---------------------------------------------------------------- frames


def fits(page: Page, number: int = 0) -> float:
    """Wait until a frame is as high as what it shows, and nothing in it scrolls; its height."""
    shown = frame(page, number)
    page.wait_for_function(
        """number => {
            const frame = document.querySelectorAll('iframe')[number];
            return frame.style.height && !frame.dataset.wait;
        }""",
        arg=number,
    )
    shown.wait_for_function(
        """() => Math.abs(document.documentElement.getBoundingClientRect().height - innerHeight) < 2
            && document.scrollingElement.scrollHeight <= innerHeight"""
    )
    height: float = shown.evaluate("innerHeight")
    return height


def test_frames_have_names_and_their_height_and_one_plays_at_a_time(visiting: Visiting) -> None:
    visit = visiting()
    page = visit.open("iframe.html")
    assert [fits(page, number) > 200 for number in range(3)] == [True] * 3
    tree = page.locator("iframe").evaluate_all("frames => frames.map(each => each.title)")
    assert tree == ["Levothyroxine: Important warning", "Levothyroxine", "Metformin: Uses"]
    warning, whole = frame(page, 0), frame(page, 1)
    assert warning.title().startswith("Levothyroxine: Important warning")
    first, second = play(warning, "Important warning"), play(whole, "the whole leaflet")
    first.click()
    pressed(first, True)
    sounds(warning)
    second.click()
    sounds(whole)
    page.locator("h1").click()
    pressed(first, False)
    pressed(second, True)
    assert visit.complaints == []


def test_the_text_of_a_section_is_there_and_the_frame_makes_room_for_it(visiting: Visiting) -> None:
    page = visiting().open("iframe.html")
    before = fits(page)
    shown = frame(page)
    text = shown.get_by_text("Do not use levothyroxine to lose weight.")
    expect(text).to_be_hidden()
    shown.get_by_text("Read the text of this section").click()
    expect(text).to_be_visible()
    page.wait_for_function(
        "before => document.querySelector('iframe').clientHeight > before + 50", arg=before
    )
    fits(page)
    shown.get_by_text("Read the text of this section").click()
    page.wait_for_function(
        "before => document.querySelector('iframe').clientHeight <= before", arg=before
    )
    link = shown.get_by_role("link", name="The whole leaflet (opens in a new tab)")
    with page.context.expect_page() as opened:
        link.click()
    expect(opened.value.get_by_role("heading", level=1)).to_have_text("Levothyroxine")
    assert opened.value.url.endswith("/leaflets/levothyroxine#warning")


def test_a_height_is_taken_from_our_frames_only(visiting: Visiting, clinic: Clinic) -> None:
    clinic.pages["liar.html"] = '<!DOCTYPE html><html lang="en"><title>Liar</title></html>'
    page = visiting().write(
        f'<iframe title="One" src="{clinic.leaflets}/embed/levothyroxine"></iframe>'
        '<iframe title="Two" src="liar.html"></iframe>'
    )
    height = fits(page)
    page.evaluate(
        """() => {
            const told = {"audio-leaflet": {height: 5000}};
            window.postMessage(told, "*");
            document.querySelectorAll('iframe')[1].contentWindow.eval(
                'parent.postMessage({"audio-leaflet": {height: 5000}}, "*")');
        }"""
    )
    page.evaluate("() => new Promise(done => setTimeout(done))")
    assert fits(page) == height
    assert page.locator("iframe").nth(1).evaluate("frame => frame.style.height") == ""


def test_without_scripts_a_frame_has_the_browsers_own_player(visiting: Visiting) -> None:
    page = visiting(java_script_enabled=False).open("iframe.html")
    shown = page.frame_locator("iframe").first
    expect(shown.locator("audio")).to_be_visible()
    expect(shown.locator("audio")).to_have_attribute("aria-label", "Play: Important warning")
    expect(shown.get_by_role("button", name="Play: Important warning")).to_be_hidden()
    shown.get_by_text("Read the text of this section").click()
    expect(shown.get_by_text("Do not use levothyroxine to lose weight.")).to_be_visible()


def test_a_site_that_may_not_show_a_frame_does_not(visiting: Visiting, clinic: Clinic) -> None:
    visit = visiting()
    page = visit.open("iframe.html", clinic.stranger)
    assert frame(page).url.startswith("chrome-error://")
    assert any("frame-ancestors" in each for each in visit.complaints)


def rgb(place: Frame, name: str) -> str:
    """A colour of the page in a frame."""
    value: str = place.evaluate(
        f"getComputedStyle(document.documentElement).getPropertyValue('--{name}').trim()"
    )
    return value


def test_a_frame_is_light_or_dark_and_has_the_accent_of_the_site(visiting: Visiting) -> None:
    for device in ("light", "dark"):
        page = visiting(color_scheme=device).open("iframe.html")
        follows, dark = frame(page, 1), frame(page, 2)
        ground = {"light": "#ffffff", "dark": "#14171a"}[device]
        link = {"light": "#a1144c", "dark": "#e59eba"}[device]
        assert (rgb(follows, "ground"), rgb(follows, "link")) == (ground, link)
        assert (rgb(dark, "ground"), rgb(dark, "link")) == ("#14171a", "#ffd54f")


# ---------------------------------------------------------------- the element


def test_three_elements_on_a_page_have_a_name_each_and_one_plays_at_a_time(
    visiting: Visiting,
) -> None:
    visit = visiting()
    page = visit.open("element.html")
    first, second, third = (player(page, number) for number in range(3))
    groups = page.get_by_role("group")
    assert groups.count() == 3
    for number, name in enumerate(
        ("Levothyroxine: Important warning", "Levothyroxine", "Metformin: Uses")
    ):
        expect(groups.nth(number)).to_have_accessible_name(name)
    one, two = play(first, "Important warning"), play(second, "the whole leaflet")
    one.click()
    pressed(one, True)
    runs(first)
    two.click()
    pressed(one, False)
    runs(second)
    expect(second.locator("[part=now]")).to_have_text("Introduction")
    second.get_by_role("button", name="Next section").click()
    expect(second.locator("[part=now]")).to_have_text("Important warning")
    two.click()
    pressed(two, False)
    expect(third.get_by_role("link", name="Metformin: read what it is for")).to_be_visible()
    assert visit.complaints == []


def test_an_element_by_the_keyboard(visiting: Visiting) -> None:
    page = visiting().open("element.html")
    player(page, 2)
    stops: list[str] = []
    for _ in range(7):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED.replace("document.activeElement", DEEPEST))
        assert stop["seen"], stop
        stops.append(stop["name"])
    assert stops[:3] == ["Play: Important warning", "Back 10 seconds", "Forward 10 seconds"]
    assert stops[4] == "Levothyroxine: read the warning"  # the slider comes once it plays
    first = player(page)
    button = play(first, "Important warning")
    button.press("Enter")
    pressed(button, True)
    runs(first)
    slider = first.get_by_role("slider", name="Position")
    slider.press("End")
    expect(first.get_by_role("status")).to_have_text("Stopped at the end of Important warning")
    pressed(button, False)
    slider.press("Home")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("^0 seconds of 1[0-9] seconds$"))
    slider.press("ArrowRight")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("^5 seconds of"))
    first.get_by_label("Speed").select_option("1.5 times normal")
    button.press("Space")
    pressed(button, True)


DEEPEST = "(document.activeElement.shadowRoot?.activeElement ?? document.activeElement)"


def test_an_element_leaves_nothing_behind_in_the_page(visiting: Visiting) -> None:
    names = "Object.getOwnPropertyNames(window).sort()"
    element = '<audio-leaflet src="{}/leaflets/levothyroxine"></audio-leaflet>'
    visit = visiting()
    plain = visit.write(element.format(visit.clinic.leaflets), head="<!-- -->").evaluate(names)
    page = visit.write(element.format(visit.clinic.leaflets))
    play(player(page), "the whole leaflet").click()
    runs(player(page))
    assert page.evaluate(names) == plain
    assert page.evaluate("[document.styleSheets.length, localStorage.length]") == [0, 0]
    assert page.evaluate("document.adoptedStyleSheets.length") == 0


def test_without_scripts_and_for_strangers_there_is_the_link(
    visiting: Visiting, clinic: Clinic
) -> None:
    for visit, origin in (
        (visiting(java_script_enabled=False), clinic.origin),
        (visiting(), clinic.stranger),
    ):
        page = visit.open("element.html", origin)
        page.wait_for_load_state("networkidle")
        expect(page.get_by_role("link", name="Levothyroxine: read the warning")).to_be_visible()
        assert page.get_by_role("button").count() == 0


MISTAKES = {
    'src="{}/leaflets/nothing"': "There is no leaflet with this address.",
    'src="{}/elsewhere"': "There is no leaflet with this address.",
    "": "There is no leaflet with this address.",
    'src="{}/leaflets/levothyroxine" section="nothing"': (
        "This leaflet has no section with this address."
    ),
    'src="{}/leaflets/trickol" section="uses"': (
        "This could not be narrated. Read its text in the leaflet, or ask your pharmacist."
    ),
    'src="http://127.0.0.1:9/leaflets/levothyroxine"': "The player could not be loaded.",
    'src="{}/leaflets/nothing" lang="es"': "No hay ningún prospecto en esta dirección.",
}
"""Attributes of elements that cannot play, and what they say."""


def test_an_element_that_cannot_play_says_why_and_keeps_the_link(visiting: Visiting) -> None:
    visit = visiting()
    page = visit.write(
        "".join(
            f"<audio-leaflet {given.format(visit.clinic.leaflets)}>"
            '<a href="/leaflet">Leaflet</a></audio-leaflet>'
            for given in MISTAKES
        )
    )
    expect(page.locator("[part=message]")).to_have_count(len(MISTAKES))
    for number, said in enumerate(MISTAKES.values()):
        element = page.locator("audio-leaflet").nth(number)
        expect(element.locator("[part=message]")).to_have_text(said)
        expect(element.get_by_role("link", name="Leaflet")).to_be_visible()
    assert page.get_by_role("button").count() == 0


def test_an_element_speaks_the_language_of_the_leaflet_or_the_one_that_is_asked_for(
    visiting: Visiting, clinic: Clinic
) -> None:
    src = f"{clinic.leaflets}/leaflets/paracetamol-es"
    page = visiting().write(
        f'<audio-leaflet src="{src}" section="advertencias"></audio-leaflet>'
        f'<audio-leaflet src="{src}" section="advertencias" lang="en-GB"></audio-leaflet>'
    )
    button = player(page).get_by_role("button").first
    expect(button).to_have_accessible_name("Reproducir: Advertencias")
    expect(player(page).get_by_role("link", name="Leer el prospecto")).to_be_visible()
    english = player(page, 1).get_by_role("button").first
    expect(english).to_have_accessible_name("Play: Advertencias")
    assert english.locator("span").get_attribute("lang") == "es-ES"
    page.locator("audio-leaflet").first.evaluate("each => each.setAttribute('lang', 'en')")
    expect(button).to_have_accessible_name("Play: Advertencias")


def test_an_element_says_when_its_sound_does_not_come_and_tries_again(
    visiting: Visiting, clinic: Clinic
) -> None:
    page = visiting().write(
        f'<audio-leaflet src="{clinic.leaflets}/leaflets/levothyroxine" section="warning">'
        "</audio-leaflet>"
    )
    page.route("**/*.mp3", lambda route: route.abort("internetdisconnected"))
    first = player(page)
    button = play(first, "Important warning")
    button.click()
    said = "Important warning cannot be fetched: there is no connection. Check it, then press Play."
    expect(first.get_by_role("status")).to_have_text(said)
    pressed(button, False)
    page.unroute("**/*.mp3")
    button.click()
    runs(first)
    expect(first.get_by_role("status")).to_have_text("")


def test_an_element_tells_that_its_narration_is_still_being_made(
    visiting: Visiting, clinic: Clinic
) -> None:
    visit = visiting()

    def early(route: Any) -> None:
        document = route.fetch().json()
        document["sections"][0] |= {"state": "rendering", "seconds": None}
        route.fulfill(json=document, headers={"access-control-allow-origin": clinic.origin})

    visit.page.route("**/embed/levothyroxine.json", early)
    page = visit.write(
        f'<audio-leaflet src="{clinic.leaflets}/leaflets/levothyroxine" section="warning">'
        "</audio-leaflet>"
    )
    first = player(page)
    expect(
        first.get_by_text("It is still being narrated, and can be played already.")
    ).to_be_visible()
    play(first, "Important warning").click()
    runs(first)


TARGETS = """part => [...document.querySelector('audio-leaflet').shadowRoot
    .querySelectorAll('button, select, input')].map(each => {
        const {width, height} = each.getBoundingClientRect();
        return Math.min(width, height);
    })"""


def test_an_element_is_large_enough_where_the_page_is_small_and_has_the_pages_accent(
    visiting: Visiting, clinic: Clinic
) -> None:
    style = "html { font-size: 62.5% } audio-leaflet { --audio-leaflet-accent: rgb(91, 26, 110) }"
    page = visiting(viewport={"width": 320, "height": 640}).write(
        f'<style>{style}</style><audio-leaflet src="{clinic.leaflets}/leaflets/levothyroxine">'
        "</audio-leaflet>"
    )
    button = play(player(page), "the whole leaflet")
    assert min(page.evaluate(TARGETS)) >= 44
    assert button.evaluate("each => getComputedStyle(each).backgroundColor") == "rgb(91, 26, 110)"
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


# ---------------------------------------------------------------- the other ways, and checkers


def test_plain_audio_plays_on_another_site(visiting: Visiting) -> None:
    visit = visiting()
    page = visit.open("plain-audio.html")
    page.locator("audio").evaluate("audio => audio.play()")
    sounds(page.main_frame)
    assert visit.complaints == []


def test_a_site_that_isolates_itself_can_embed_too(visiting: Visiting, clinic: Clinic) -> None:
    clinic.headers["Cross-Origin-Embedder-Policy"] = "require-corp"
    clinic.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    page = visiting().open("plain-audio.html")
    assert page.evaluate("crossOriginIsolated")
    page.locator("audio").evaluate("audio => audio.play()")
    sounds(page.main_frame)
    page = visiting().open("iframe.html")
    fits(page)
    page = visiting().open("element.html")
    play(player(page), "Important warning").click()
    runs(player(page))


def test_an_address_becomes_a_player_as_in_wordpress(
    visiting: Visiting, clinic: Clinic, shelf: Server
) -> None:
    page = clinic.read("oembed.html")
    address = f"{shelf.address}/leaflets/levothyroxine#warning"
    assert f"<p>{address}</p>" in page
    consumer = [sys.executable, str(EXAMPLES / "oembed.py"), address]
    html = subprocess.run(consumer, capture_output=True, text=True, check=True, timeout=60).stdout
    clinic.pages["shown.html"] = page.replace(f"<p>{address}</p>", html)
    visit = visiting()
    shown = visit.open("shown.html")
    fits(shown)
    assert shown.locator("iframe").get_attribute("title") == "Levothyroxine: Important warning"
    play(frame(shown), "Important warning").click()
    sounds(frame(shown))
    assert visit.complaints == []


def plugin(clinic: Clinic, folder: Path, **attributes: str) -> dict[str, Any]:
    """What the example for WordPress asks of it, and makes of a shortcode with these attributes."""
    path = folder / "plugin.php"
    path.write_text(clinic.read("wordpress/audio-leaflet.php"), "utf-8")
    done = subprocess.run(
        ["php", str(ROOT / "tests" / "wordpress.php"), str(path), json.dumps(attributes)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_the_plugin_for_wordpress(visiting: Visiting, clinic: Clinic, tmp_path: Path) -> None:
    told = plugin(clinic, tmp_path, id="levothyroxine", section="warning")
    pattern, provider = told["provider"]
    assert pattern == f"{clinic.leaflets}/leaflets/*"
    asked_for = f"{clinic.leaflets}/leaflets/levothyroxine#warning"
    assert httpx.get(provider, params={"url": asked_for, "format": "json"}).status_code == 200
    assert (told["hook"], told["shortcode"]) == ("wp_enqueue_scripts", "audio_leaflet")
    # As WordPress prints it: a script that is no module.
    script = f'<script src="{told["script"][0]}"></script>'
    page = visiting().write(told["html"] + script, head="<!-- -->")
    expect(play(player(page), "Important warning")).to_be_visible()
    expect(page.get_by_role("link", name="Read the leaflet")).to_have_attribute("href", asked_for)
    assert page.evaluate("typeof words + typeof at") == "undefinedundefined"
    hostile = plugin(clinic, tmp_path, id='"><script>', section='"><script>')["html"]
    assert "<script>" not in hostile


def test_in_a_sandbox_of_wordpress_there_is_the_browsers_own_player(visiting: Visiting) -> None:
    visit = visiting()
    page = visit.write(
        f'<iframe sandbox="allow-scripts" title="Levothyroxine" width="640" height="480"'
        f' src="{visit.clinic.leaflets}/embed/levothyroxine/warning"></iframe>'
    )
    shown = page.frame_locator("iframe")
    expect(shown.locator("audio")).to_be_visible()
    expect(shown.locator("h1")).to_have_css("font-size", "21.6px")  # it has its style sheets
    shown.locator("audio").evaluate("audio => audio.play()")
    expect(shown.get_by_role("button", name="Play: Important warning")).to_be_hidden()
    frame(page).wait_for_function("() => document.querySelector('audio').currentTime > 0.2")


def test_a_track_is_followed_from_another_site(visiting: Visiting) -> None:
    visit = visiting()
    base = f"{visit.clinic.leaflets}/leaflets/levothyroxine/warning"
    page = visit.write(
        f'<audio controls crossorigin src="{base}.mp3">'
        f'<track kind="metadata" default src="{base}.vtt"></audio>'
    )
    page.locator("audio").evaluate("audio => audio.play()")
    page.wait_for_function("() => document.querySelector('track').track.activeCues?.length")
    assert visit.complaints == []


def asked(shelf: Server, url: str, **parameters: str) -> httpx.Response:
    return httpx.get(f"{shelf.address}/oembed", params={"url": url, **parameters})


def test_oembed_answers_in_both_formats_and_in_the_room_there_is(shelf: Server) -> None:
    leaflet = f"{shelf.address}/leaflets/levothyroxine"
    told = asked(shelf, leaflet)
    assert told.headers["content-type"] == "application/json"
    values = told.json()
    assert (values["version"], values["type"]) == ("1.0", "rich")
    assert (values["title"], values["width"]) == ("Levothyroxine", 640)
    assert f'src="{shelf.address}/embed/levothyroxine" title="Levothyroxine"' in values["html"]
    small = asked(shelf, leaflet, maxwidth="300", maxheight="200").json()
    assert (small["width"], small["height"]) == (300, 200)
    assert 'width="300" height="200"' in small["html"]
    large = asked(shelf, leaflet, maxwidth="3000", maxheight="2000").json()
    assert (large["width"], large["height"]) == (values["width"], values["height"])
    xml = asked(shelf, leaflet, format="xml")
    assert xml.headers["content-type"] == "text/xml; charset=utf-8"
    root = ET.fromstring(xml.text)
    assert root.tag == "oembed"
    assert {each.tag: each.text for each in root} == {k: str(v) for k, v in values.items()}
    for url, path in (
        (f"{leaflet}#warning", "/embed/levothyroxine/warning"),
        (f"{leaflet}#nothing", "/embed/levothyroxine"),
        (f"{shelf.address}/embed/levothyroxine/warning?theme=dark", "/embed/levothyroxine/warning"),
    ):
        assert f'src="{shelf.address}{path}"' in asked(shelf, url).json()["html"], url


@pytest.mark.parametrize(
    ("url", "parameters", "status"),
    [
        ("{}/leaflets/nothing", {}, 404),
        ("{}/leaflets/levothyroxine/nothing", {}, 404),
        ("{}/accessibility", {}, 404),
        ("https://elsewhere.example/leaflets/levothyroxine", {}, 404),
        ("http://[", {}, 404),
        ("{}/leaflets/levothyroxine", {"format": "yaml"}, 501),
        ("{}/leaflets/levothyroxine", {"maxwidth": "wide"}, 400),
        ("{}/leaflets/levothyroxine", {"maxheight": "-1"}, 400),
    ],
)
def test_oembed_says_what_it_cannot_answer(
    shelf: Server, url: str, parameters: dict[str, str], status: int
) -> None:
    answer = asked(shelf, url.format(shelf.address), **parameters)
    assert answer.status_code == status
    assert answer.json()["error"]["message"]


def test_oembed_without_an_address_is_a_bad_request(shelf: Server) -> None:
    assert shelf.get("/oembed").status_code == 400


def test_leaflets_tell_where_they_can_be_asked_for_a_player(shelf: Server) -> None:
    page = shelf.get("/leaflets/levothyroxine").text
    for type in ("application/json+oembed", "text/xml+oembed"):
        found = re.search(rf'type="{re.escape(type)}" title="Levothyroxine" href="([^"]+)"', page)
        assert found
        assert httpx.get(found[1].replace("&amp;", "&")).status_code == 200


HERE = (
    Accepted(
        "ibm",
        "text_block_heading",
        r"audio-leaflet",
        "The title names the group of the controls; only the page knows the level of a heading.",
    ),
    Accepted(
        "ibm",
        "input_label_visible",
        r"audio-leaflet",
        "The place in the narration, with the clock beside it, as on our own page.",
    ),
    Accepted("ibm", "frame_src_valid", r"/iframe", "A question: axe looks into the frames."),
)
"""What the checkers ask of pages with players, beside what they ask of ours."""


@pytest.mark.parametrize("name", ["element.html", "iframe.html", "plain-audio.html"])
def test_the_checkers_find_nothing_in_a_page_that_embeds_nor_in_its_players(
    visiting: Visiting, name: str
) -> None:
    page = visiting(viewport={"width": 400, "height": 900}).open(name)
    if name == "element.html":
        player(page, 2)
        play(player(page), "Important warning").click()
        runs(player(page))
    for number in range(page.locator("iframe").count()):
        fits(page, number)
    found = axe(page, name) + ibm(page, name)
    table = (*ACCEPTED, *HERE)
    assert [str(each) for each in found if not any(row.covers(each) for row in table)] == []


def test_the_short_document_is_short(shelf: Server) -> None:
    told = shelf.get("/embed/levothyroxine.json")
    assert len(told.content) < 3_000
    document = json.loads(told.text)
    assert [each["id"] for each in document["sections"]][:2] == ["warning", "uses"]
    again = shelf.get("/embed/levothyroxine.json", If_None_Match=told.headers["etag"])
    assert again.status_code == 304


def test_the_script_is_asked_for_again_within_the_hour_and_its_parts_never(
    shelf: Server, loaded: dict[str, str]
) -> None:
    script = shelf.get("/embed.js")
    assert script.headers["cache-control"] == "public, max-age=3600"
    assert shelf.get("/embed.js", If_None_Match=script.headers["etag"]).status_code == 304
    for name in MODULES:
        kept = shelf.get(loaded[name]).headers["cache-control"]
        assert kept == "public, max-age=31536000, immutable"
