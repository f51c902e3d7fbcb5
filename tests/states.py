"""Every page in every state, served by one real server, for whatever looks at all of them."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from browsing import tab
from conftest import ROOT, Server, serving
from playwright.sync_api import Browser, Page

from audio_leaflet import settings
from audio_leaflet.markup import Site
from audio_leaflet.outputs.page import Reader, error_page
from audio_leaflet.service import Service

TOKEN = "a-token-of-the-tests"

BUNDLED = tuple(
    sorted(path.stem for path in (ROOT / "content").iterdir() if path.suffix in (".md", ".txt"))
)

ARABIC = """---
title: دواء للتجربة
id: unspoken
lang: ar
form: أقراص
---

## دواعي الاستعمال

يستعمل هذا الدواء للصداع.

## تحذيرات

لا تستعمل أكثر من قرص واحد.

| العمر | الجرعة |
| --- | --- |
| بالغ | قرص واحد |

## معلومات أخرى
"""
"""In a language that cannot be narrated, and written from right to left."""

REFUSED = """---
title: Trickol tablets
id: refused
---

## Uses

Trickol is for headaches.

## How to use

Mix it with 5 mgx of water.

## Warning

Stop taking it if you get a rash.

| Age | Dose |
| --- | --- |
| Adult | one tablet |
"""
"""One section must not be spoken: nobody knows what a "mgx" is."""

HELD = """---
title: Zedol tablets
id: held
---

## Uses

Zedol is for headaches.

## How to use

Take one tablet.

## Warning

Stop taking it if you get a rash.

## Storage

Keep it dry.
"""
"""The last of the list, whose narrations never come to an end."""


@pytest.fixture(scope="session")
def leaflets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of all leaflets, narrated in silence, but for those whose state is another; with a
    workbench. Whoever looks at it leaves it as it was.
    """
    folder = tmp_path_factory.mktemp("leaflets")
    content, cache = folder / "content", folder / "cache"
    shutil.copytree(ROOT / "content", content)
    (content / "unspoken.md").write_text(ARABIC, "utf-8")
    (content / "refused.md").write_text(REFUSED, "utf-8")
    (content / "held.md").write_text(HELD, "utf-8")
    shutil.copy(ROOT / "tests" / "data" / "paracetamol-es.md", content)
    # Whoever makes a narration has to be alone with it: as long as we are, nobody makes it.
    with contextlib.ExitStack() as kept:
        service = Service(settings.load({"content": content, "cache": cache, "engine": "silence"}))
        service.publish()
        planned = service.editions["held"].plan
        assert planned
        for work in (planned.introduction, *planned.parts[:2]):
            kept.enter_context(service.store.alone(work.key))
        with serving(content, cache, workbench_token=TOKEN, embed_origins="*") as server:
            try:
                for id in (*BUNDLED, "paracetamol-es", "refused"):
                    server.narrated(id)
                yield server
            finally:
                kept.close()  # or the server would wait for us at its end


def sign_in(page: Page) -> None:
    """Fill in the form of the workbench's entrance."""
    page.get_by_label("Your name").fill("Ann Example")
    page.get_by_label("Token").fill(TOKEN)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(lambda url: "sign-in" not in url)


def failing(page: Page) -> None:
    """The page of a fault that we cannot bring about: the page's own maker makes it."""
    html = error_page(Site("Leaflets"), Reader(), 500, "Error", "Something went wrong here.")
    page.route("**/broken", lambda route: route.fulfill(status=500, content_type=HTML, body=html))


def posting(page: Page) -> None:
    """Ask in a way that pages do not know."""
    page.route("**/", lambda route: route.continue_(method="POST"))


def inline(page: Page) -> None:
    """Show what is offered as a file to take away."""
    page.route(
        "**/*.large-print.html",
        lambda route: route.fulfill(content_type=HTML, body=route.fetch().body()),
    )


def played(page: Page) -> None:
    """A section plays."""
    page.locator(".section button.play").first.click()
    page.locator(".now", has_text="Playing").wait_for()


def waited_for(page: Page) -> None:
    """A section was to play, and its audio does not come."""
    page.locator(".section button.play").first.click()
    page.locator(".now", has_text="Waiting").wait_for()


def failed(page: Page) -> None:
    """A section was to play, and the network is gone."""
    page.route("**/audio/*.mp3", lambda route: route.abort("internetdisconnected"))
    page.locator(".section button.play").first.click()
    page.locator(".fault").wait_for()


def opened_up(page: Page) -> None:
    """Everything of the player is unfolded."""
    page.get_by_role("button", name="Speed, timer and more").click()
    page.get_by_text("Keyboard shortcuts").first.click()


def read(page: Page) -> None:
    """What a player in a frame has folded up is unfolded, and it plays."""
    page.locator(".text summary").click()
    page.locator("button.play").first.click()
    page.locator(".now", has_text="Playing").wait_for()


def displaying(page: Page) -> None:
    """The panel "Display" is unfolded."""
    page.locator(".display summary").click()


def typing(page: Page) -> None:
    """Type a name in small letters, and look at what is found meanwhile."""
    page.get_by_role("searchbox").press_sequentially("met")
    page.locator("h1", has_text="met").wait_for()


def nothing(page: Page) -> None:
    """Just look at the page."""


HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class State:
    """A page, how it is asked for, and what is done on it before it is looked at."""

    name: str
    path: str
    then: Callable[[Page], None] = nothing
    """What a reader does once it is open."""
    before: Callable[[Page], None] = nothing
    status: int = 200
    view: str = ""
    """What the reader chose under "Display" at an earlier visit, as it is remembered (JSON)."""
    media: tuple[tuple[str, str], ...] = ()
    """What the reader's system asks for, as Playwright's emulate_media names it."""
    width: int = 1200
    signed_in: bool = False

    def __str__(self) -> str:
        return self.name

    @contextlib.contextmanager
    def opened(self, browser: Browser, server: Server) -> Iterator[tuple[Page, str]]:
        """The page in this state, and the HTML that was served for it."""
        with tab(browser, server, viewport={"width": self.width, "height": 900}) as opened:
            page = opened.page
            if self.signed_in:
                sign_in(opened.open("/workbench"))
            if self.view:
                page.add_init_script(f"localStorage['audio-leaflet.display'] = '{self.view}'")
            self.before(page)
            page.emulate_media(**dict(self.media))  # type: ignore[arg-type]
            answer = page.goto(server.address + self.path)
            assert answer
            assert answer.status == self.status
            served = answer.text()
            self.then(page)
            yield page, served


DARK = (("color_scheme", "dark"),)
ALL_LARGE = """{"size": "300", "layout": "large-print", "spacing": "wide", "font": "legible",
"theme": "dark"}""".replace("\n", " ")

CONTRAST = (("contrast", "more"),)
FORCED = (("forced_colors", "active"),)

RICH = "amoxicillin-clavulanate"
"""A bundled leaflet with a warning, lists, and tables that are stacked where there is no room."""

VIEWS = (
    ("black on white", '{"theme": "black-on-white"}', 1200),
    ("white on black", '{"theme": "white-on-black", "width": "full"}', 1200),
    ("yellow on black", '{"theme": "yellow-on-black", "width": "narrow"}', 1200),
    ("large print", '{"layout": "large-print"}', 1200),
    ("text at 200 per cent", '{"size": "200", "theme": "light"}', 1200),
    ("all that is large", ALL_LARGE, 320),
)
"""What is under "Display": name, what is remembered, width of the window."""

STATES = (
    State("catalogue", "/"),
    State("catalogue, dark and narrow", "/", media=DARK, width=320),
    State("results", "/?q=a"),
    State("results while a name is typed", "/", then=typing),
    State("similar names", "/?q=levotyroxin"),
    State("none found", "/?q=no+such+medicine"),
    State("catalogue in Spanish", "/?lang=es"),
    State("none found, in Spanish", "/?q=no+such+medicine&lang=es"),
    State("one letter", "/?letter=B"),
    State("API", "/api"),
    State("API, dark and narrow", "/api", media=DARK, width=320),
    State("accessibility statement", "/accessibility"),
    State("accessibility statement in Spanish", "/accessibility?lang=es"),
    *(State(f"leaflet {id}", f"/leaflets/{id}") for id in BUNDLED),
    State("leaflet, dark", f"/leaflets/{RICH}", media=DARK),
    State("leaflet, dark and narrow", f"/leaflets/{RICH}", media=DARK, width=320),
    State("leaflet, more contrast", f"/leaflets/{RICH}", media=CONTRAST),
    State("leaflet, dark with more contrast", f"/leaflets/{RICH}", media=(*DARK, *CONTRAST)),
    State("leaflet, forced colours", f"/leaflets/{RICH}", media=FORCED),
    State("leaflet, print", f"/leaflets/{RICH}", media=(("media", "print"),)),
    *(
        State(f"leaflet, {name}", f"/leaflets/{RICH}", view=view, width=width)
        for name, view, width in VIEWS
    ),
    State("leaflet, playing", f"/leaflets/{RICH}", then=played),
    State("leaflet, playing, dark and narrow", f"/leaflets/{RICH}", played, media=DARK, width=320),
    State("leaflet, waiting for audio", "/leaflets/held", then=waited_for),
    State("leaflet, audio failed", f"/leaflets/{RICH}", then=failed),
    State("leaflet, how it is displayed", f"/leaflets/{RICH}", then=displaying),
    State("leaflet, the player's choices", f"/leaflets/{RICH}", then=opened_up),
    State("leaflet, Spanish", "/leaflets/paracetamol-es"),
    State("leaflet, Arabic, not narrated", "/leaflets/unspoken"),
    State("leaflet, a section not narrated", "/leaflets/refused"),
    State("leaflet, being narrated", "/leaflets/held"),
    State("player in a frame", f"/embed/{RICH}", then=read),
    State("player in a frame, of a section", f"/embed/{RICH}/how-to-use", then=read),
    State(
        "player in a frame, dark, with an accent",
        f"/embed/{RICH}/how-to-use?theme=dark&accent=0b3d91",
        then=read,
        width=320,
    ),
    State("player in a frame, Spanish, with an accent", "/embed/paracetamol-es?accent=ff0"),
    State("player in a frame, Arabic, not narrated", "/embed/unspoken"),
    State("player in a frame, a section not narrated", "/embed/refused/how-to-use"),
    State("no player in a frame", "/embed/levothyroxin", status=404),
    State("leaflet in large print", f"/leaflets/{RICH}.large-print.html", before=inline),
    State("what is stored", "/stored"),
    State("what is stored, in Spanish", "/stored?lang=es"),
    State("not on this device", "/offline"),
    State("error 400", "/leaflets/a%01b", status=400),
    State("error 404", "/leaflets/levothyroxin", status=404),
    State("error 405", "/", before=posting, status=405),
    State("error 500", "/broken", before=failing, status=500),
    State("error 503", "/leaflets/unspoken.mp3", status=503),
    State("workbench, sign in", "/workbench/sign-in"),
    State("workbench, list", "/workbench", signed_in=True),
    State("workbench, leaflet", "/workbench/leaflets/refused", signed_in=True),
    State("workbench, try", "/workbench/try", signed_in=True),
    State("workbench, tried", "/workbench/try?word=quillaja&ipa=kwɪˈleɪə", signed_in=True),
    State("workbench, fault", "/workbench/try?word=quillaja&ipa=ß", status=422, signed_in=True),
    State("workbench, lexicon", "/workbench/lexicon", signed_in=True),
)
