"""A telephone that calls: baresip from Debian, over its control port; records what it hears.

Control: netstrings of JSON (module ctrl_tcp). The recording is what was decoded of the packets as
they came, 8,000 samples a second (module sndfile).
"""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
import time
import wave
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

RATE = 8000
"""Samples per second of a recording."""

CONFIG = """\
poll_method epoll
sip_listen 127.0.0.1:0
net_interface 127.0.0.1
audio_player aubridge,nil
audio_source aufile,{silence}
audio_srate 8000-8000
audio_channels 1-1
rtp_timeout 0
jitter_buffer_delay 1-10
snd_path {folder}
ctrl_tcp_listen 127.0.0.1:{port}
module_path {modules}
module g711.so
module aufile.so
module aubridge.so
module sndfile.so
module_app account.so
module_app menu.so
module_app ctrl_tcp.so
"""

ACCOUNT = "<sip:caller@127.0.0.1>;regint=0;audio_codecs=pcmu;dtmfmode=rtpevent\n"

LONGEST_CALL = 120
"""Seconds. The silence that the caller says ends the call when it ends."""


@dataclass
class Caller:
    """A baresip that runs."""

    folder: Path
    control: socket.socket
    events: list[tuple[float, str]] = field(default_factory=list)
    """When (time.monotonic) and what: `CALL_ESTABLISHED`, `CALL_CLOSED`, …"""
    unread: bytes = b""

    def command(self, name: str, params: str = "") -> None:
        """Have baresip do something, and wait for its word that it did."""
        asked = json.dumps({"command": name, "params": params, "token": name}).encode()
        self.control.sendall(b"%d:%s," % (len(asked), asked))
        answer = self._until(lambda told: told.get("token") == name, 10)
        assert answer["ok"], answer

    def dial(self, uri: str) -> float:
        """Call, and wait until somebody answers; when that was (time.monotonic)."""
        self.command("dial", uri)
        return self.await_event("CALL_ESTABLISHED")

    def press(self, keys: str) -> float:
        """Press keys one after the other (RFC 4733); when the last one was (time.monotonic)."""
        for key in keys:
            pressed = time.monotonic()
            self.command("sndcode", key)
        return pressed

    def hang_up(self) -> None:
        self.command("hangup")
        self.await_event("CALL_CLOSED")

    def await_event(self, type: str, seconds: float = 30) -> float:
        """When something happened (time.monotonic); waits for it."""
        for when, known in self.events:
            if known == type:
                return when
        self._until(lambda told: told.get("type") == type, seconds)
        return self.events[-1][0]

    def recording(self) -> NDArray[np.float64]:
        """What the caller heard in the call that is over: shape (n,), RATE samples a second."""
        (path,) = self.folder.glob("*-dec.wav")
        samples, rate = soundfile.read(path)
        assert rate == RATE
        return np.asarray(samples)

    def _until(self, wanted: Any, seconds: float) -> Any:
        deadline = time.monotonic() + seconds
        while True:
            length, colon, rest = self.unread.partition(b":")
            if colon and len(rest) > int(length):
                told = json.loads(rest[: int(length)])
                self.unread = rest[int(length) + 1 :]
                if told.get("event"):
                    self.events.append((time.monotonic(), told["type"]))
                if wanted(told):
                    return told
                continue
            self.control.settimeout(max(0.01, deadline - time.monotonic()))
            more = self.control.recv(65536)
            assert more, f"baresip has ended: {(self.folder / 'log').read_text()}"
            self.unread += more


@contextlib.contextmanager
def calling(folder: Path) -> Iterator[Caller]:
    """A telephone with a folder of its own; it and its call end with the context."""
    folder.mkdir()
    program = shutil.which("baresip")
    assert program, "baresip is not installed: run make test, or apt install baresip-core"
    silence = folder / "silence.wav"
    with wave.open(str(silence), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(bytes(2 * RATE * LONGEST_CALL))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (modules,) = Path("/usr/lib").glob("**/baresip/modules")
    (folder / "config").write_text(
        CONFIG.format(silence=silence, folder=folder, port=port, modules=modules)
    )
    (folder / "accounts").write_text(ACCOUNT)
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen(
            [program, "-f", str(folder)], stdin=subprocess.PIPE, stdout=log, stderr=log
        ) as process,
    ):
        try:
            with _connected(port) as control:
                yield Caller(folder, control)
        finally:
            process.kill()


def _connected(port: int) -> socket.socket:
    deadline = time.monotonic() + 20
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port))
        except ConnectionRefusedError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)
