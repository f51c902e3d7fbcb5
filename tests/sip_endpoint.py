"""A telephone that answers: SIP (RFC 3261), sound in G.711 mu-law, keys by RFC 4733 or INFO.

Only what a call on loopback needs: no registration, no proxies, no authentication.
"""

from __future__ import annotations

import asyncio
import itertools
import re
import secrets
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

RATE = 8000
"""Samples per second; a sample is a byte in mu-law."""

FRAME = 160
"""Samples of a packet: 20 ms."""

SILENCE = b"\xff"
"""Zero in mu-law."""

KEYS = "0123456789*#"
"""Keys in the order of their event codes (RFC 4733, 3.2)."""

METHODS = "INVITE, ACK, BYE, CANCEL, INFO, OPTIONS"

Address = tuple[str, int]


@dataclass(frozen=True)
class Message:
    """A request or a response."""

    first: str
    """Its first line."""
    headers: tuple[tuple[str, str], ...]
    """Names in lower case, in order."""
    body: str

    @classmethod
    def read(cls, datagram: bytes) -> Message:
        head, _, body = datagram.decode().partition("\r\n\r\n")
        first, *lines = head.split("\r\n")
        pairs = (line.partition(":") for line in lines)
        return cls(first, tuple((n.strip().lower(), v.strip()) for n, _, v in pairs), body)

    def all(self, name: str) -> list[str]:
        return [value for known, value in self.headers if known == name]

    def __getitem__(self, name: str) -> str:
        return self.all(name)[0]

    @property
    def method(self) -> str:
        """Of a request; `SIP/2.0` for a response."""
        return self.first.split()[0]

    def answer(self, status: str, *more: str, tag: str = "", body: str = "") -> bytes:
        """The response to this request (RFC 3261, 8.2.6)."""
        to = self["to"] if "tag=" in self["to"] or not tag else f"{self['to']};tag={tag}"
        lines = [f"SIP/2.0 {status}", *(f"Via: {via}" for via in self.all("via"))]
        lines += [f"From: {self['from']}", f"To: {to}", f"Call-ID: {self['call-id']}"]
        lines += [f"CSeq: {self['cseq']}", *more, f"Content-Length: {len(body)}", "", body]
        return "\r\n".join(lines).encode()


@dataclass(eq=False)
class Call(asyncio.DatagramProtocol):
    """One call that was answered: what is played into it, and the keys that come out of it."""

    invite: Message
    caller: Address
    """Where the signalling goes."""
    tag: str = field(default_factory=lambda: secrets.token_hex(8))
    response: bytes = b""
    """The response to the INVITE, sent again if that comes again."""
    over: bool = False
    """Whether the caller has hung up."""

    def __post_init__(self) -> None:
        body = self.invite.body
        host = re.search(r"^c=IN IP4 (\S+)", body, re.MULTILINE)
        audio = re.search(r"^m=audio (\d+) RTP/AVP(?: \d+)*? 0\b", body, re.MULTILINE)
        events = re.search(r"^a=rtpmap:(\d+) telephone-event/8000", body, re.MULTILINE)
        if not host or not audio:
            raise ValueError(f"no G.711 mu-law is offered:\n{body}")
        self._media: Address = host[1], int(audio[1])
        self.events = int(events[1]) if events else 101
        self._last_event = -1
        self._sound = b""
        self._keys: asyncio.Queue[str] = asyncio.Queue()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.DatagramTransport = transport  # type: ignore[assignment]
        self._stream = asyncio.ensure_future(self._send())

    async def play(self, sound: bytes) -> str:
        """Play mu-law samples; the key that cuts them short, or nothing at their end.

        A key that was pressed since the last sound counts for this one.
        """
        if not sound and self._keys.empty():
            return ""
        if self._keys.empty():
            self._sound = sound
        return await self._keys.get()

    async def wait(self, seconds: float) -> str:
        """The key that is pressed within this time, or nothing."""
        return await self.play(SILENCE * round(seconds * RATE))

    def pressed(self, key: str) -> None:
        """A key: what is being played stops with the packet that went out last."""
        self._sound = b""
        self._keys.put_nowait(key)

    def datagram_received(self, data: bytes, addr: Address) -> None:
        """RTP (RFC 3550, 5.1); all packets of an event have its timestamp (RFC 4733, 2.5.1.2)."""
        start = 12 + 4 * (data[0] & 15)
        (timestamp,) = struct.unpack_from("!I", data, 4)
        if data[1] & 127 == self.events and timestamp != self._last_event:
            self._last_event = timestamp
            self.pressed(KEYS[data[start]])

    def error_received(self, exc: Exception) -> None:
        """A caller that does not listen yet, or not any more, loses packets; so be it."""

    async def _send(self) -> None:
        """A packet every 20 ms, by the clock, whether there is something to hear or not."""
        loop = asyncio.get_running_loop()
        source = secrets.randbits(32)
        began = loop.time()
        for number in itertools.count():
            if self._sound:
                frame, self._sound = self._sound[:FRAME], self._sound[FRAME:]
                if not self._sound:
                    self._keys.put_nowait("")
            else:
                frame = b""
            head = struct.pack("!BBHII", 128, 0, number & 0xFFFF, number * FRAME, source)
            self.transport.sendto(head + frame.ljust(FRAME, SILENCE), self._media)
            await asyncio.sleep(began + (number + 1) * FRAME / RATE - loop.time())

    def close(self) -> None:
        self._stream.cancel()
        self.transport.close()


class Endpoint(asyncio.DatagramProtocol):
    """Answers every call and hands it to `talk`; hangs up when that returns."""

    def __init__(self, talk: Callable[[Call], Awaitable[None]]) -> None:
        self._talk = talk
        self._calls: dict[str, tuple[Call, asyncio.Task[None]]] = {}
        self.errors: list[Exception] = []
        """Why calls broke off that should not have."""

    @property
    def port(self) -> int:
        port: int = self.transport.get_extra_info("sockname")[1]
        return port

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.DatagramTransport = transport  # type: ignore[assignment]

    def datagram_received(self, data: bytes, addr: Address) -> None:
        message = Message.read(data)
        call, task = self._calls.get(message["call-id"], (None, None))
        match message.method:
            case "SIP/2.0" | "ACK":
                return  # the answer to our BYE, or to our answer
            case "INVITE" if call:
                self.transport.sendto(call.response, addr)
                return
            case "INVITE":
                call = Call(message, addr)
                task = asyncio.ensure_future(self._run(call))
                task.add_done_callback(self._ended)
                self._calls[message["call-id"]] = call, task
                return
            case "INFO" if call:
                key = re.search(r"^Signal ?= ?(\S)", message.body, re.MULTILINE)
                if key:
                    call.pressed(key[1])
            case "BYE" if call and task:
                call.over = True
                task.cancel()
            case "OPTIONS" | "CANCEL":
                pass
            case _:
                self.transport.sendto(message.answer("481 Call/Transaction Does Not Exist"), addr)
                return
        self.transport.sendto(message.answer("200 OK", f"Allow: {METHODS}"), addr)

    async def close(self) -> None:
        """Hang up all calls and answer no more."""
        tasks = [task for _, task in self._calls.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.transport.close()

    def _ended(self, task: asyncio.Task[None]) -> None:
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            self.errors.append(error)

    async def _run(self, call: Call) -> None:
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(
            lambda: call, local_addr=("127.0.0.1", 0)
        )
        description = (
            "v=0",
            "o=- 1 1 IN IP4 127.0.0.1",
            "s=-",
            "c=IN IP4 127.0.0.1",
            "t=0 0",
            f"m=audio {transport.get_extra_info('sockname')[1]} RTP/AVP 0 {call.events}",
            "a=rtpmap:0 PCMU/8000",
            f"a=rtpmap:{call.events} telephone-event/8000",
            "a=ptime:20",
            "",
        )
        call.response = call.invite.answer(
            "200 OK",
            f"Contact: <sip:line@127.0.0.1:{self.port}>",
            f"Allow: {METHODS}",
            "Content-Type: application/sdp",
            tag=call.tag,
            body="\r\n".join(description),
        )
        self.transport.sendto(call.response, call.caller)
        try:
            await self._talk(call)
        finally:
            call.close()
            del self._calls[call.invite["call-id"]]
            if not call.over:
                self.transport.sendto(self._bye(call), call.caller)

    def _bye(self, call: Call) -> bytes:
        """We hang up: the roles of From and To are changed (RFC 3261, 12.2.1.1)."""
        invite = call.invite
        contact = re.search(r"<?(sip:[^>;\s]+)", invite["contact"])
        target = contact[1] if contact else f"sip:{call.caller[0]}:{call.caller[1]}"
        lines = (
            f"BYE {target} SIP/2.0",
            f"Via: SIP/2.0/UDP 127.0.0.1:{self.port};branch=z9hG4bK{secrets.token_hex(8)}",
            "Max-Forwards: 70",
            f"From: {invite['to']};tag={call.tag}",
            f"To: {invite['from']}",
            f"Call-ID: {invite['call-id']}",
            "CSeq: 1 BYE",
            "Content-Length: 0",
            "",
            "",
        )
        return "\r\n".join(lines).encode()
