"""What patients do with Orca, in Chromium and in Firefox: keys they press and what they hear."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from clinic import opening
from conftest import Server, serving
from desktop import Recording, desktop, missing, until
from orca import Orca, heard, orca

LEAFLET = """---
id: {id}
title: {title}
lang: en-US
pronunciation: SAM-ploll
form: tablets
brand_names:
  - name: {brand}
    pronunciation: eg-ZAM-plex
revised: 2026-11-01
source: Test
---

## Important warning

Do not stop taking this medicine without talking to your doctor.

## Uses

This medicine is used for headaches. It starts to work within one hour. Its effect lasts for the
whole day. Tell your doctor if your headache does not get better. It is also used for pain of the
teeth, of the back and of the joints. It does not cure what causes the pain. It may be used together
with other medicines if your doctor knows of all of them. Keep a list of all the medicines that you
use, and show it to your doctor and to your pharmacist. Do not share this medicine with others.
It does not help against coughs or a blocked nose. It does not make you tired. You may drive a car
while you take it. Ask your pharmacist if you are not sure which of your medicines are for pain. A
headache that comes suddenly and is very strong needs a doctor at once. So does a headache after a
fall, with a stiff neck, or with a rash. Write down when your headaches come and how long they last.
That helps your doctor to find out what causes them. Many headaches become rarer with enough sleep.

## How to use

Take one tablet with water.
"""

SPANISH = """---
id: ejemplol
title: Ejemplol comprimidos
lang: es
form: comprimidos
revised: 2026-11-01
source: Prueba
---

## Usos

Este medicamento se usa para el dolor de cabeza.
"""

WARNING = ("Play: Important warning", "not pressed")
"""What the button of the warning says before anything plays."""


@dataclass(frozen=True)
class Step:
    """Keys as X names them, and what is heard after them, in this order."""

    keys: str
    hears: tuple[str, ...]


@dataclass
class Listener:
    """Somebody with Orca before a browser, and a note of all that they pressed and heard."""

    orca: Orca
    browser: str
    journey: str
    notes: list[tuple[str, str, str, str]]
    pressed: int = 0

    def visit(self, server: Server, path: str, title: str) -> None:
        """Come to the top of a page. Orca has begun to read it and is hushed."""
        self.orca.visit(server.address + path, title)
        self.orca.press("Control_L ctrl+Home")

    def follow(self, *steps: Step) -> None:
        """Take steps, and count the keys."""
        for step in steps:
            keys = step.keys.split()
            self.pressed += len(keys)
            self.hear(step.keys, self.orca.press(step.keys), step.hears)

    def hear(self, keys: str, said: list[str], wanted: tuple[str, ...]) -> None:
        """Note what was said, and check that all that is wanted is in it, in its order."""
        self.notes.append((self.journey, self.browser, keys, " | ".join(said)))
        rest = " | ".join(said).casefold()
        for words in wanted:
            assert words.casefold() in rest, f"after {keys}: {words!r} was not said, but {said}"
            rest = rest.partition(words.casefold())[2]

    def wait_for(self, words: str, seconds: float = 20) -> None:
        """Wait without a key until something is said."""
        if not self.notes or not heard(words, [self.notes[-1][3]]):
            self.hear("(wait)", self.orca.wait_for(words, seconds), (words,))

    def press_until(self, key: str, words: str, most: int) -> None:
        """Press one key again and again, as who looks for something does."""
        for _ in range(most):
            said = self.orca.press(key)
            self.pressed += 1
            self.hear(key, said, ())
            if heard(words, said):
                return
        raise AssertionError(f"{words!r} was not found by {most} times {key}")


# ---------------------------------------------------------------- who listens, and to what


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("leaflets")
    for id, title, brand in (
        ("samplol", "Samplol tablets", "Examplex"),
        ("otherol", "Otherol tablets", "Difflex"),
    ):
        text = LEAFLET.format(id=id, title=title, brand=brand)
        (folder / f"{id}.md").write_text(text, "utf-8")
    (folder / "ejemplol.md").write_text(SPANISH, "utf-8")
    with serving(
        folder, tmp_path_factory.mktemp("cache"), engine="piper", embed_origins="*"
    ) as running:
        yield running


@pytest.fixture(scope="module")
def notes(request: pytest.FixtureRequest) -> Iterator[list[tuple[str, str, str, str]]]:
    """What was heard, shown as a table at the end."""
    kept: list[tuple[str, str, str, str]] = []
    yield kept
    capture = request.config.pluginmanager.get_plugin("capturemanager")
    assert capture is not None
    with capture.global_and_fixture_disabled():
        print("\n| Journey | Browser | Keys | Heard |\n|---|---|---|---|")
        for row in kept:
            print("| {} | {} | `{}` | {} |".format(*(each.replace(" | ", " / ") for each in row)))


@pytest.fixture(scope="module")
def reader(server: Server) -> Iterator[Orca]:
    absent = missing()
    assert not absent, f"install {' '.join(absent)}, or run scripts/install-screen-reader"
    with desktop() as alone, orca(alone) as running:
        for id in ("samplol", "otherol"):
            server.narrated(id)
        yield running


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def browser(reader: Orca, request: pytest.FixtureRequest) -> str:
    name: str = request.param
    reader.use(name)
    return name


@pytest.fixture
def listener(
    reader: Orca,
    browser: str,
    notes: list[tuple[str, str, str, str]],
    request: pytest.FixtureRequest,
) -> Iterator[Listener]:
    name = request.node.name.removeprefix("test_").partition("[")[0].replace("_", " ")
    yield Listener(reader, browser, name, notes)
    reader.press("Escape")


# ---------------------------------------------------------------- journeys


def test_the_warning_is_heard_after_three_keys_and_nothing_talks_over_it(
    listener: Listener, server: Server
) -> None:
    """Its button comes next after the one of the display. The next section follows by itself."""
    listener.visit(server, "/leaflets/samplol", "Samplol tablets")
    with listener.orca.desktop.recording() as sound:
        listener.press_until("b", "Play: Important warning", 2)
        listener.follow(Step("Return", ("pressed",)))
        assert listener.pressed == 3
        until(lambda: sound().narrated > 8, 40, "the narration of the warning and more")
        listener.follow(Step("Return", ("not pressed",)))
        listener.orca.settle(1)
        recorded = sound()
    listener.notes.append(
        (listener.journey, listener.browser, "(recorded)", _seconds(recorded)),
    )
    assert recorded.spoken > 1
    assert recorded.both == 0, _seconds(recorded)


def _seconds(recorded: Recording) -> str:
    return (
        f"narration {recorded.narrated:.2f} s, screen reader {recorded.spoken:.2f} s, "
        f"both at once {recorded.both:.2f} s"
    )


def test_a_medicine_is_found_by_its_brand_name(listener: Listener, server: Server) -> None:
    """The number of results is said while the name is typed; the first link after them leads on."""
    listener.visit(server, "/", "Find a medicine")
    listener.follow(
        Step("e", ("Search for a medicine", "entry")), Step("Insert+a", ("Focus mode",))
    )
    listener.hear("(typed) examplex", listener.orca.type("examplex"), ())
    listener.wait_for("1 leaflet")
    listener.press_until("Tab", "Samplol tablets", 4)
    listener.follow(Step("Return", ()))
    listener.wait_for("Finished loading Samplol tablets")
    assert listener.pressed <= 6


def test_headings_and_contents_lead_through_the_leaflet(listener: Listener, server: Server) -> None:
    listener.visit(server, "/leaflets/samplol", "Samplol tablets")
    listener.follow(Step("1", ("Samplol tablets", "heading level 1")))
    listener.press_until("2", "Contents heading level 2", 3)
    listener.press_until("k", "Uses link", 4)
    listener.follow(Step("Return", ()), Step("b", ("Play: Uses", "not pressed")))
    assert listener.pressed <= 10


def test_each_button_says_whether_its_section_plays(listener: Listener, server: Server) -> None:
    listener.visit(server, "/leaflets/samplol", "Samplol tablets")
    listener.press_until("2", "Uses heading level 2", 8)
    listener.follow(
        Step("b", ("Play: Uses", "not pressed")),
        Step("Return", ("pressed",)),
        Step("shift+b", ("Play: Important warning", "not pressed")),
        Step("b", ("Play: Uses", " pressed")),
        Step("Return", ("not pressed",)),
    )


def test_pause_is_one_chord_away_wherever_the_listener_is(
    listener: Listener, server: Server
) -> None:
    listener.visit(server, "/leaflets/samplol", "Samplol tablets")
    with listener.orca.desktop.recording() as sound:
        listener.follow(Step("b b", WARNING), Step("Return", ("pressed",)))
        listener.follow(Step("1", ("Samplol tablets",)))
        listener.follow(Step("alt+shift+s", ()))
        narrated = sound().narrated
        listener.orca.settle(2)
        assert sound().narrated == pytest.approx(narrated, abs=0.3)


def test_the_speed_is_said_once_when_it_is_changed(listener: Listener, server: Server) -> None:
    listener.visit(server, "/leaflets/samplol", "Samplol tablets")
    listener.follow(Step("alt+shift+j", ("Player",)))
    listener.press_until("b", "Speed, timer and more", 9)
    listener.follow(
        Step("Return", ("expanded",)),
        Step("Tab", ("Speed", "slider", "1 times")),
    )
    for key, speed in (("Right", "1.05 times"), ("Right", "1.1 times"), ("Left", "1.05 times")):
        said = listener.orca.press(key)
        listener.hear(key, said, (speed,))
        assert " ".join(said).count("times") == 1
    listener.orca.press("Left")


def test_a_sentence_is_gone_back_and_the_position_is_told_in_words(
    listener: Listener, server: Server
) -> None:
    listener.visit(server, "/leaflets/samplol", "Samplol tablets")
    listener.press_until("2", "Uses heading level 2", 8)
    listener.follow(Step("b", ("Play: Uses",)), Step("Return", ("pressed",)))
    listener.orca.settle(4)
    listener.follow(Step("alt+shift+z", ()))
    assert listener.notes[-1][3] == ""
    listener.follow(Step("alt+shift+j", ("Player",)))
    listener.press_until("Tab", "Position", 2)
    said = listener.notes[-1][3]
    assert heard("seconds of 58 seconds", [said]), said
    # It moves by itself now, and says nothing of it.
    assert listener.orca.settle(3) == []
    listener.follow(Step("alt+shift+s", ("seconds of 58 seconds",)))


def test_where_the_listener_stopped_is_offered_on_the_next_visit(
    listener: Listener, server: Server
) -> None:
    listener.visit(server, "/leaflets/otherol", "Otherol tablets")
    listener.press_until("2", "Uses heading level 2", 8)
    listener.follow(Step("b", ("Play: Uses",)), Step("Return", ("pressed",)))
    listener.orca.settle(3)
    listener.follow(Step("Return", ("not pressed",)))
    listener.visit(server, "/", "Find a medicine")
    listener.visit(server, "/leaflets/otherol", "Otherol tablets")
    listener.press_until("b", "Resume: Uses, at", 6)
    listener.follow(Step("Return", ("pressed",)))
    listener.follow(Step("Return", ("not pressed",)))


def test_it_is_said_that_audio_is_waited_for_and_that_it_failed(
    listener: Listener, tmp_path: Path
) -> None:
    """A server that stops answering, and then is gone."""
    (tmp_path / "content").mkdir()
    text = LEAFLET.format(id="samplol", title="Unreachol tablets", brand="Examplex")
    (tmp_path / "content" / "samplol.md").write_text(text, "utf-8")
    with serving(tmp_path / "content", tmp_path / "cache") as server:
        server.narrated("samplol")
        listener.visit(server, "/leaflets/samplol", "Unreachol tablets")
        os.kill(server.process.pid, signal.SIGSTOP)
        try:
            listener.follow(Step("b b", WARNING), Step("Return", ("pressed",)))
            listener.wait_for("Waiting for audio: Important warning")
        finally:
            os.kill(server.process.pid, signal.SIGCONT)
        listener.orca.settle(1)
        listener.follow(Step("Return", ("not pressed",)))
        server.process.terminate()
        server.process.wait(timeout=30)
        listener.press_until("b", "Play: Introduction", 3)
        listener.follow(Step("Return", ()))
        listener.wait_for("Introduction cannot be fetched: there is no connection", 40)


def test_the_words_of_a_spanish_leaflet_are_known_to_be_spanish(
    listener: Listener, server: Server
) -> None:
    """Orca 43 finds the language of all that it says; whether it changes its voice is its own."""
    listener.visit(server, "/leaflets/ejemplol", "Ejemplol comprimidos")
    assert set(listener.orca.languages("1")) == {"es"}
    listener.visit(server, "/", "Find a medicine")
    assert set(listener.orca.languages("1")) == {"en"}
    listener.press_until("k", "Ejemplol comprimidos", 6)
    listener.orca.press("shift+k")
    assert set(listener.orca.languages("k")) == {"es"}


CLINIC = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<script type="module" src="{leaflets}/embed.js"></script></head><body><h1>{title}</h1>
{players}</body></html>"""

ELEMENT = """<audio-leaflet src="{leaflets}/leaflets/{id}" section="warning">
<a href="{leaflets}/leaflets/{id}">Read {id}</a></audio-leaflet>"""

FRAME = """<iframe src="{leaflets}/embed/{id}/warning" title="{id}" width="600"
height="500"></iframe>"""


@pytest.mark.parametrize(
    ("title", "player", "path"),
    [
        (
            "Players as elements",
            ELEMENT,
            (
                Step("Tab", ("Samplol tablets: Important warning panel", *WARNING)),
                Step("Return", ("pressed",)),
            ),
        ),
        (
            "Players in frames",
            FRAME,
            (
                Step("1", ("Samplol tablets heading level 1",)),
                Step("b", WARNING),
                Step("Return", ("pressed",)),
            ),
        ),
    ],
    ids=["element", "frame"],
)
def test_a_player_on_another_site_says_what_it_plays_and_that_it_plays(
    listener: Listener, server: Server, title: str, player: str, path: tuple[Step, ...]
) -> None:
    """Two of them on a page, each told by the name of its medicine."""
    with opening() as site:
        players = "".join(player.replace("{id}", id) for id in ("samplol", "otherol"))
        written = CLINIC.replace("{title}", title).replace("{players}", players)
        site.pages["players.html"] = written.replace("{leaflets}", server.address)
        listener.orca.visit(f"{site.origin}/players.html", title)
        listener.orca.press("Control_L ctrl+Home")
        listener.follow(*path)
        listener.wait_for("Stopped at the end of Important warning", 30)
        listener.follow(Step("b", ("Back 10 seconds",)), Step("b", ("Forward 10 seconds",)))
