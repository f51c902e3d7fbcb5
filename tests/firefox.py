"""Firefox driven by WebDriver BiDi (W3C), which it speaks without a driver program."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

KEYS = {
    "Tab": "\ue004",
    "Enter": "\ue006",
    "Space": " ",
    "Left": "\ue012",
    "Up": "\ue013",
    "Right": "\ue014",
    "Down": "\ue015",
    "Shift": "\ue008",
    "Alt": "\ue00a",
}
"""Keys by name, as WebDriver writes them (WebDriver, section 17.4.2)."""

PREFERENCES = {
    "accessibility.force_disabled": -1,
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.newtabpage.enabled": False,
    "browser.safebrowsing.downloads.remote.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "browser.urlbar.autoFill": False,
    "browser.urlbar.suggest.history": False,
    "browser.urlbar.suggest.openpage": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "termsofuse.bypassNotification": True,
    "toolkit.telemetry.enabled": False,
}
"""No first-run pages, nothing fetched; what concerns pages and sound is as it ships."""


def firefox() -> str:
    """Path of an installed Firefox; empty when there is none."""
    return shutil.which("firefox-esr") or shutil.which("firefox") or ""


def command(profile: Path) -> list[str]:
    """How Firefox is started with a new profile in a folder."""
    lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in PREFERENCES.items()]
    (profile / "user.js").write_text("\n".join(lines), "utf-8")
    return [firefox(), "--no-remote", "--profile", str(profile)]


@dataclass
class Tab:
    """A tab of Firefox, and all that it complained of."""

    socket: ClientConnection
    context: str = ""
    complaints: list[str] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """A command and its answer; events that come in between are noted."""
        number = next(self._numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            message = json.loads(self.socket.recv(timeout=60))
            if message.get("method") == "log.entryAdded":
                entry = message["params"]
                if entry["level"] in ("error", "warn"):
                    self.complaints.append(entry["text"])
            if message.get("id") == number:
                if message["type"] == "error":
                    raise RuntimeError(f"{method}: {message['error']}: {message['message']}")
                return message["result"]  # type: ignore[no-any-return]

    def open(self, address: str) -> None:
        """Go to an address and wait until the page is loaded."""
        self.send("browsingContext.navigate", context=self.context, url=address, wait="complete")

    def reload(self) -> None:
        """Load the page anew."""
        self.send("browsingContext.reload", context=self.context, wait="complete")

    def js(self, expression: str) -> Any:
        """The value of an expression of JavaScript that JSON can write."""
        answer = self.send(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({expression}) ?? null))()",
            target={"context": self.context},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']['text']}")
        return json.loads(answer["result"]["value"])

    def wait(self, condition: str, seconds: float = 15) -> None:
        """Wait until an expression of JavaScript is true."""
        deadline = time.monotonic() + seconds
        while not self.js(f"Boolean({condition})"):
            if time.monotonic() > deadline:
                raise AssertionError(f"not so within {seconds:g} seconds: {condition}")
            time.sleep(0.05)

    def press(self, keys: str) -> None:
        """Press keys by name or letter, held ones joined by a plus: `Tab Alt+Shift+p Enter`."""
        for chord in keys.split():
            values = [KEYS.get(key, key) for key in chord.split("+")]
            actions = [{"type": "keyDown", "value": value} for value in values]
            actions += [{"type": "keyUp", "value": value} for value in reversed(values)]
            source = {"type": "key", "id": "keyboard", "actions": actions}
            self.send("input.performActions", context=self.context, actions=[source])


@contextlib.contextmanager
def tab() -> Iterator[Tab]:
    """A Firefox without a window, with a home of its own, and the tab in it."""
    with tempfile.TemporaryDirectory(prefix="firefox-", ignore_cleanup_errors=True) as home:
        started = subprocess.Popen(
            [*command(Path(home)), "--headless", "--remote-debugging-port=0", "about:blank"],
            env={"HOME": home, "PATH": os.environ["PATH"]},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        with started as process:
            try:
                yield from _attached(process)
            finally:
                process.terminate()
                process.communicate(timeout=30)


def _attached(process: subprocess.Popen[str]) -> Iterator[Tab]:
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(r"WebDriver BiDi listening on (ws://\S+)", line):
            break
    else:
        raise RuntimeError("Firefox did not start")
    with connect(f"{found[1]}/session", max_size=None) as socket:
        tab = Tab(socket)
        tab.send("session.new", capabilities={})
        tab.send("session.subscribe", events=["log.entryAdded"])
        # A tab of our own: the first does not have the focus, and no key presses a button there.
        tab.context = tab.send("browsingContext.create", type="tab")["context"]
        yield tab
