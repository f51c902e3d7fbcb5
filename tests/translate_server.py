"""A server on loopback that speaks the protocol of Google Translate's speech, faults included.

It reads a call as Google's server does and answers with a tone of `SECONDS_PER_CHARACTER` for each
character. `faults` are used up one a call; then it speaks.
"""

from __future__ import annotations

import base64
import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

import lameenc
import numpy as np

SECONDS_PER_CHARACTER = 0.06
RATE = 24_000
PATH = "/_/TranslateWebserverUi/data/batchexecute"
RPC = "jQ1olc"


@dataclass(frozen=True)
class Asked:
    """One call as it arrived."""

    text: str
    lang: str
    slow: bool
    path: str
    headers: dict[str, str]


@dataclass
class TranslateServer:
    """`with TranslateServer(fault, ...) as server:` serves at `server.url`."""

    faults: list[Fault] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    """Every call, in order of arrival."""
    connections: int = 0
    """Connections accepted, with or without a call."""
    most_at_once: int = 0
    """The most calls that were under way together."""
    seconds: float = 0.0
    """Time that every answer takes."""
    url: str = ""

    def __init__(self, *faults: Fault, seconds: float = 0.0) -> None:
        self.faults = list(faults)
        self.asked = []
        self.seconds = seconds
        self._now = 0
        self._lock = threading.Lock()

    @property
    def texts(self) -> list[str]:
        return [each.text for each in self.asked]

    def __enter__(self) -> Self:
        self._server = _Server(("127.0.0.1", 0), _Handler, self)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @contextlib.contextmanager
    def under_way(self, asked: Asked) -> Iterator[Fault]:
        with self._lock:
            self.asked.append(asked)
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
            fault = self.faults.pop(0) if self.faults else speech
        time.sleep(self.seconds)
        try:
            yield fault
        finally:
            with self._lock:
                self._now -= 1


class _Server(ThreadingHTTPServer):
    def __init__(self, address: tuple[str, int], handler: Any, owner: TranslateServer) -> None:
        super().__init__(address, handler)
        self.owner = owner
        self._open: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        self.owner.connections += 1
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that hang up are what the tests are about."""

    def server_close(self) -> None:
        for each in list(self._open):  # ends the threads that wait on kept connections
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        super().server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, format: str, *args: object) -> None:
        """Silent: the tests read `asked`."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode("ascii")
        [[[rpc, parameter, nothing, generic]]] = json.loads(parse_qs(body)["f.req"][0])
        text, lang, slow, null = json.loads(parameter)
        assert (rpc, nothing, generic, null) == (RPC, None, "generic", "null")
        assert urlsplit(self.path).path.endswith(PATH)
        asked = Asked(text, lang, bool(slow), self.path, dict(self.headers))
        with self.server.owner.under_way(asked) as fault:
            fault(self, asked)

    def reply(self, body: bytes, status: int = 200, **headers: str) -> None:
        """A whole answer. Header names with _ for -."""
        headers = {"Content_Type": "application/json; charset=utf-8"} | headers
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


Fault = Callable[[_Handler, Asked], None]


# ---------------------------------------------------------------- sound


def pitch(text: str) -> int:
    """Hz of the tone that stands for a text."""
    return 300 + 40 * (len(text) % 20)


def mp3(text: str, share: float = 1.0, volume: float = 0.5, rate: int = RATE) -> bytes:
    """A tone whose length and pitch tell the text's length."""
    count = int(len(text) * SECONDS_PER_CHARACTER * rate * share)
    wave = volume * np.sin(2 * np.pi * pitch(text) * np.arange(count) / rate)
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_bit_rate(32)
    encoder.set_in_sample_rate(rate)
    encoder.set_out_sample_rate(rate)
    encoder.set_channels(1)
    return bytes(encoder.encode((wave * 32767).astype("<i2").tobytes()) + encoder.flush())


def envelope(payload: str | None) -> bytes:
    """What Google puts round the payload of a call."""
    call = ["wrb.fr", RPC, payload, None, None, None, "generic"]
    rest = [["di", 88], ["af.httprm", 87, "-5512349713", 9]]
    lines = ",".join(json.dumps(each, separators=(",", ":")) + "\n" for each in [call, *rest])
    return f")]}}'\n\n[{lines}]".encode()


def answer(sound: bytes) -> bytes:
    return envelope(json.dumps([base64.b64encode(sound).decode("ascii")]))


# ---------------------------------------------------------------- what it may do


def speech(handler: _Handler, asked: Asked) -> None:
    """The answer that Google gives."""
    handler.reply(answer(mp3(asked.text)))


def chunked(handler: _Handler, asked: Asked) -> None:
    """The other form of Google's answer: each value after its length, in HTTP chunks."""
    text = answer(mp3(asked.text)).decode("ascii")
    guard, _, values = text.partition("\n\n")
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    body = f'{guard}\n\n{len(values)}\n{values}\n25\n[["e",4,null,null,131]]\n'
    for part in (body[:100], body[100:]):
        handler.wfile.write(f"{len(part):x}\r\n{part}\r\n".encode())
    handler.wfile.write(b"0\r\n\r\n")


def status(code: int, **headers: str) -> Fault:
    """An error page with this status."""
    return lambda handler, asked: handler.reply(b"<html>Sorry</html>", code, **headers)


def body(data: bytes, content_type: str = "application/json") -> Fault:
    """Status 200 with these bytes."""
    return lambda handler, asked: handler.reply(data, Content_Type=content_type)


def sound(**how: float) -> Fault:
    """Speech that is not as it should be; see `mp3`."""
    return lambda handler, asked: handler.reply(answer(mp3(asked.text, **how)))  # type: ignore[arg-type]


def late(seconds: float) -> Fault:
    """Speech, but after a while."""

    def fault(handler: _Handler, asked: Asked) -> None:
        time.sleep(seconds)
        speech(handler, asked)

    return fault


def dripping(handler: _Handler, asked: Asked) -> None:
    """Speech, but a few bytes at a time: no single wait is long."""
    data = answer(mp3(asked.text))
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    with contextlib.suppress(OSError):
        for at in range(0, len(data), 100):
            handler.wfile.write(data[at : at + 100])
            time.sleep(0.05)


def reset(handler: _Handler, asked: Asked) -> None:
    """The connection is reset before any answer."""
    del asked
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.connection.close()
    handler.close_connection = True


def truncated(handler: _Handler, asked: Asked) -> None:
    """The connection ends in the middle of the sound."""
    data = answer(mp3(asked.text))
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    handler.wfile.write(data[: len(data) // 2])
    handler.close_connection = True


def truncated_unseen(handler: _Handler, asked: Asked) -> None:
    """The same, but HTTP cannot tell: no length was announced."""
    data = answer(mp3(asked.text))
    handler.send_response(200)
    handler.send_header("Connection", "close")
    handler.end_headers()
    handler.wfile.write(data[: len(data) // 2])
    handler.close_connection = True
