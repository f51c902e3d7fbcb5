"""Orca on a private desktop: keys in, spoken words out."""

from __future__ import annotations

import fcntl
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop import Desktop, start_browser, until

SPEECH = """LogLevel 3
LogDir "{folder}/log"
CommunicationMethod "unix_socket"
SocketPath "{run}/speech.socket"
AudioOutputMethod "pulse"
DefaultLanguage "en"
AddModule "written" "sd_generic" "written.conf"
DefaultModule "written"
"""

MODULE = """GenericExecuteSynth "{folder}/say \\'$DATA\\'"
GenericMaxChunkLength 4000
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "written"
DefaultVoice "written"
"""

SAY = """#!/bin/sh
exec 9> {folder}/speaking
flock --shared 9
printf '%s\\0' "$1" >> {folder}/said
if [ -e {folder}/../aloud ]; then PULSE_SINK=speech exec espeak-ng -s 180 -- "$1"; fi
# A voice that ends at once loses the end of its speech, and Orca's reading on stops short.
exec sleep 0.1
"""

CUSTOMIZATIONS = """import orca.debug
import orca.settings
orca.debug.debugFile.reconfigure(line_buffering=True)
orca.settings.enableKeyEcho = False  # the tests press keys, and ask what else is said
orca.settings.timeoutTime = 0
"""

LANGUAGE = re.compile(r"voice requested with language='([\w-]*)'")


@dataclass
class Orca:
    """A running Orca, with the windows of browsers that it reads."""

    desktop: Desktop
    said_file: Path
    log: Path
    windows: dict[str, str] = field(default_factory=dict)
    _read: int = 0
    _logged: int = 0

    def said(self) -> list[str]:
        """What has been given to the voice since the last time."""
        with self.said_file.open("rb") as file:
            file.seek(self._read)
            new = file.read()
            self._read = file.tell()
        self._logged = self.log.stat().st_size
        return [" ".join(each.split()) for each in new.decode().split("\0") if each.strip()]

    def settle(self, quiet: float = 0.6, most: float = 15) -> list[str]:
        """Wait until nothing has been said or thought for so many seconds; what was said."""
        deadline = time.monotonic() + most
        size, since = -1, time.monotonic()
        while time.monotonic() < deadline:
            now = self.log.stat().st_size + self.said_file.stat().st_size
            if now != size or self._speaks():
                size, since = now, time.monotonic()
            elif time.monotonic() - since >= quiet:
                break
            time.sleep(0.02)
        return self.said()

    def _speaks(self) -> bool:
        """Whether the voice speaks now: it holds a lock as long."""
        with (self.said_file.parent / "speaking").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
            return False

    def wait_for(self, words: str, seconds: float = 15) -> list[str]:
        """Wait until something is said; all that was said until then."""
        found: list[str] = []
        deadline = time.monotonic() + seconds
        while not heard(words, found):
            if time.monotonic() > deadline:
                raise AssertionError(f"{words!r} was not said, but {found}")
            time.sleep(0.02)
            found += self.said()
        return found

    def press(self, keys: str, quiet: float = 0.6) -> list[str]:
        """Press keys as X names them, one after the other; what is said after each."""
        found = []
        for key in keys.split():
            self.desktop.run("xdotool", "key", "--clearmodifiers", key)
            found += self.settle(quiet)
        return found

    def type(self, text: str) -> list[str]:
        """Type into the focused field; what is said."""
        self.desktop.run("xdotool", "type", "--delay", "12", text)
        return self.settle()

    def languages(self, keys: str) -> list[str]:
        """Press keys; the languages that Orca takes the words to be in that it then says."""
        self.said()
        start = self._logged
        self.press(keys)
        with self.log.open("rb") as file:
            file.seek(start)
            return LANGUAGE.findall(file.read().decode("utf-8", "replace"))

    def use(self, browser: str) -> None:
        """Bring the window of a browser to the front; it is started when it is not there."""
        if browser not in self.windows:
            self.windows[browser] = start_browser(self.desktop, browser)
        self.desktop.run("xdotool", "windowactivate", "--sync", self.windows[browser])
        self.settle(1)

    def visit(self, address: str, title: str) -> None:
        """Go to an address as a person does, by the address bar, and hear the new page's title."""
        self.press("ctrl+l", quiet=0.3)
        self.type(address)
        # Without what the browser proposes behind what was typed.
        self.desktop.run("xdotool", "key", "Delete", "Return")
        self.wait_for(f"Finished loading {title}", 40)


def heard(words: str, said: Sequence[str]) -> bool:
    """Whether words were said, in any case of letters and whatever is before and after them."""
    return words.casefold() in " ".join(said).casefold()


@contextmanager
def orca(desktop: Desktop) -> Iterator[Orca]:
    """Orca, started and silent, with a voice that writes down what it is given."""
    folder = desktop.folder / "speech"
    (folder / "modules").mkdir(parents=True)
    (folder / "log").mkdir()
    (folder / "speechd.conf").write_text(
        SPEECH.format(folder=folder, run=desktop.folder / "run"), "utf-8"
    )
    (folder / "modules/written.conf").write_text(MODULE.format(folder=folder), "utf-8")
    say = folder / "say"
    say.write_text(SAY.format(folder=folder), "utf-8")
    say.chmod(0o755)
    said = folder / "said"
    said.touch()
    own = desktop.folder / "data/orca"
    own.mkdir()
    (own / "orca-customizations.py").write_text(CUSTOMIZATIONS, "utf-8")
    log = desktop.folder / "orca.log"
    log.touch()
    desktop.start("speech", "speech-dispatcher", "-s", "-C", str(folder), "-t", "0")
    until((desktop.folder / "run/speech.socket").exists, 10, "speech-dispatcher")
    desktop.start("orca", "orca", f"--debug-file={log}")
    running = Orca(desktop, said, log)
    running.wait_for("screen reader on", 40)
    running.settle()
    yield running
