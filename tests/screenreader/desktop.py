"""A desktop of its own for a screen reader: X server, D-Bus, sound, home; nothing outlives it."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from conftest import chromium
from firefox import command, firefox
from numpy.typing import NDArray

TOOLS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "orca": "orca",
    "speech-dispatcher": "speech-dispatcher",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
    "espeak-ng": "espeak-ng",
    "setpriv": "util-linux",
}
"""Each program that is needed, and Debian's package of it (scripts/install-screen-reader)."""

ACCESSIBILITY_BUS = "/usr/libexec/at-spi-bus-launcher"

RATE = 24_000
"""Samples a second of what is recorded."""


@dataclass(frozen=True)
class Recording:
    """Both voices, recorded by one clock: float samples from -1 to 1 at `RATE`."""

    narration: NDArray[np.float64]
    speech: NDArray[np.float64]

    def __post_init__(self) -> None:
        if self.narration.shape != self.speech.shape:
            raise ValueError("both voices have to be recorded for the same time")

    @staticmethod
    def _sounds(samples: NDArray[np.float64]) -> NDArray[np.bool_]:
        """For each hundredth of a second: is anything above -50 dBFS in it?"""
        step = RATE // 100
        steps = samples[: len(samples) // step * step].reshape(-1, step)
        return np.asarray(np.abs(steps).max(axis=1) > 0.003)

    @property
    def narrated(self) -> float:
        """Seconds in which the narration sounds."""
        return float(self._sounds(self.narration).sum()) / 100

    @property
    def spoken(self) -> float:
        """Seconds in which the screen reader sounds."""
        return float(self._sounds(self.speech).sum()) / 100

    @property
    def both(self) -> float:
        """Seconds in which both sound at once."""
        return float((self._sounds(self.narration) & self._sounds(self.speech)).sum()) / 100


@dataclass
class Desktop:
    """A running desktop. Every process in it has its folder as home and is ended with it."""

    folder: Path
    environment: dict[str, str]
    processes: list[tuple[str, subprocess.Popen[bytes]]] = field(default_factory=list)

    def start(self, name: str, *command: str | Path, pipe: int | None = None) -> None:
        """Start a program that runs until the desktop ends, or until the tests are killed."""
        with (self.folder / f"{name}.out").open("wb") as out:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", *command],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                pass_fds=() if pipe is None else (pipe,),
                start_new_session=True,
            )
        self.processes.append((name, process))

    def start_and_read(self, name: str, *command: str, option: str) -> str:
        """Start a program that writes where it is to the pipe whose number follows an option."""
        reading, writing = os.pipe()
        self.start(
            name,
            *command,
            *(each.replace("{}", str(writing)) for each in option.split()),
            pipe=writing,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            line = pipe.readline().strip()
        if not line:
            raise RuntimeError(f"{name} did not start: {self.output(name)}")
        return line

    def output(self, name: str) -> str:
        """What a program of the desktop has written."""
        return (self.folder / f"{name}.out").read_text("utf-8", "replace")

    def run(self, *command: str) -> str:
        """A short command on the desktop; what it prints."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=30, check=False
        )
        return done.stdout.strip()

    def end(self) -> None:
        """End every process of the desktop, the latest first; what does not end is killed."""
        for _, process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        for _, process in self.processes:
            try:
                process.wait(timeout=2)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for pid in self._left():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def _left(self) -> Iterator[int]:
        """Processes that were started in this desktop, by the home in their environment."""
        mark = f"XDG_RUNTIME_DIR={self.environment['XDG_RUNTIME_DIR']}\0".encode()
        for path in Path("/proc").glob("[0-9]*/environ"):
            with contextlib.suppress(OSError):
                if mark in path.read_bytes():
                    yield int(path.parent.name)

    @contextlib.contextmanager
    def recording(self) -> Iterator[Callable[[], Recording]]:
        """Record both voices; inside, the screen reader really speaks. Call it for the sound."""
        raw = self.folder / "recording.raw"
        aloud = self.folder / "aloud"
        aloud.touch()
        with raw.open("wb") as out:
            recorder = subprocess.Popen(
                [
                    "parec",
                    "--device=both.monitor",
                    "--format=s16le",
                    f"--rate={RATE}",
                    "--channels=2",
                    "--latency-msec=50",
                    "--raw",
                ],
                env=self.environment,
                stdout=out,
                start_new_session=True,
            )
        self.processes.append(("recorder", recorder))
        try:
            until(lambda: raw.stat().st_size > 0, 10, "the recorder")

            def sound() -> Recording:
                pcm = np.fromfile(raw, np.int16)
                pairs = pcm[: len(pcm) // 2 * 2].reshape(-1, 2) / 32768
                return Recording(pairs[:, 0], pairs[:, 1])

            yield sound
        finally:
            recorder.terminate()
            recorder.wait(timeout=10)
            aloud.unlink()


def until(ready: Callable[[], object], seconds: float, what: str) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what}: not ready in {seconds:g} seconds")
        time.sleep(0.02)


def missing() -> list[str]:
    """Debian's packages that have to be installed first."""
    there = {package: shutil.which(program) for program, package in TOOLS.items()}
    there |= {"chromium": chromium(), "firefox-esr": firefox()}
    there["at-spi2-core"] = shutil.which(ACCESSIBILITY_BUS)
    return [package for package, path in there.items() if not path]


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Wait for other runs of the same user: Orca does not start beside another Orca."""
    path = Path(tempfile.gettempdir()) / f"audio-leaflet-screen-reader-{os.getuid()}.lock"
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextlib.contextmanager
def desktop() -> Iterator[Desktop]:
    """A desktop with sound and an accessibility bus, and nothing on it."""
    with (
        alone(),
        tempfile.TemporaryDirectory(prefix="desktop-", ignore_cleanup_errors=True) as name,
    ):
        folder = Path(name)
        running = Desktop(folder, _environment(folder))
        try:
            _furnish(running)
            yield running
        finally:
            running.end()


def _environment(folder: Path) -> dict[str, str]:
    for each in ("home", "run", "config/glib-2.0/settings", "data", "cache"):
        (folder / each).mkdir(parents=True)
    (folder / "run").chmod(0o700)
    settings = (
        "[org/gnome/desktop/interface]\ntoolkit-accessibility=true\n"
        "[org/gnome/desktop/a11y/applications]\nscreen-reader-enabled=true\n"
    )
    (folder / "config/glib-2.0/settings/keyfile").write_text(settings, "utf-8")
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "HOME": str(folder / "home"),
        "USER": os.environ.get("USER", "root"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_SESSION_TYPE": "x11",
        "GDK_BACKEND": "x11",
        "MOZ_ENABLE_WAYLAND": "0",
        "GSETTINGS_BACKEND": "keyfile",
        "GNOME_ACCESSIBILITY": "1",
        "PULSE_SERVER": f"unix:{folder}/run/pulse.socket",
        "PULSE_COOKIE": str(folder / "run/cookie"),
        "PULSE_LATENCY_MSEC": "30",
        "PULSE_SINK": "narration",
        "SPEECHD_ADDRESS": f"unix_socket:{folder}/run/speech.socket",
    }


def _furnish(running: Desktop) -> None:
    environment = running.environment
    display = running.start_and_read(
        "xvfb", "Xvfb", "-screen", "0", "1280x900x24", "-nolisten", "tcp", option="-displayfd {}"
    )
    environment["DISPLAY"] = f":{display}"
    environment["DBUS_SESSION_BUS_ADDRESS"] = running.start_and_read(
        "dbus", "dbus-daemon", "--session", "--nofork", "--nopidfile", option="--print-address={}"
    )
    # One sink of two channels under two of one: both voices are recorded by one clock.
    socket = Path(environment["PULSE_SERVER"].removeprefix("unix:"))
    sinks = ["module-null-sink sink_name=both channels=2 channel_map=front-left,front-right"]
    for sink, channel in (("narration", "front-left"), ("speech", "front-right")):
        sinks.append(
            f"module-remap-sink sink_name={sink} master=both channels=1 channel_map=mono "
            f"master_channel_map={channel} remix=no"
        )
    modules = [f"module-native-protocol-unix socket={socket} auth-anonymous=1", *sinks]
    running.start(
        "pulseaudio",
        "pulseaudio",
        "-n",
        "--daemonize=no",
        "--exit-idle-time=-1",
        "--use-pid-file=no",
        *(part for each in modules for part in ("-L", each)),
    )
    running.start("accessibility", ACCESSIBILITY_BUS, "--launch-immediately")
    running.start("openbox", "openbox")
    until(socket.exists, 10, "pulseaudio")


# ---------------------------------------------------------------- browsers


def start_browser(running: Desktop, browser: str) -> str:
    """Start `chromium` or `firefox` with an empty page; the number of its window."""
    profile = running.folder / browser
    profile.mkdir()
    if browser == "chromium":
        preferences = profile / "Default/Preferences"
        preferences.parent.mkdir()
        preferences.write_text('{"translate": {"enabled": false}}', "utf-8")
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        running.start(
            browser,
            chromium(),
            *sandbox,
            f"--user-data-dir={profile}",
            "--force-renderer-accessibility",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--password-store=basic",
            "--lang=en-GB",
            "--window-position=0,0",
            "--window-size=1280,900",
            "about:blank",
        )
    else:
        running.start(browser, *command(profile), "about:blank")
    window = ""

    def shown() -> bool:
        nonlocal window
        found = running.run("xdotool", "search", "--onlyvisible", "--class", browser).split()
        window = found[-1] if found else ""
        return bool(window)

    until(shown, 60, f"a window of {browser}")
    running.run("xdotool", "windowactivate", "--sync", window)
    return window
