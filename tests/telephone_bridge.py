"""A telephone bridge of the tests: answers calls and follows `/phone/flow.json` for each caller.

It knows of a call no more than the address of its step, as a platform would.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
from sip_endpoint import Call, Endpoint


@dataclass
class Bridge:
    """The bridge while it runs."""

    web: httpx.AsyncClient
    """Its base is the address of the service."""
    port: int = 0
    """SIP over UDP, on loopback."""
    saying: str = ""
    """The words of the step that was begun last, in whatever call."""
    talking: int = 0
    most_at_once: int = 0
    """Calls that there were at one time."""

    @property
    def uri(self) -> str:
        return f"sip:line@127.0.0.1:{self.port}"

    def await_said(self, words: str, seconds: float = 20) -> None:
        """Wait until a step has begun with these words in its prompts."""
        deadline = time.monotonic() + seconds
        while words not in self.saying:
            assert time.monotonic() < deadline, f"not {words!r}, but {self.saying!r} is said"
            time.sleep(0.005)

    async def talk(self, call: Call) -> None:
        """One call from the greeting to the end of the flow."""
        self.talking += 1
        self.most_at_once = max(self.most_at_once, self.talking)
        try:
            await self._follow(call)
        finally:
            self.talking -= 1

    async def _follow(self, call: Call) -> None:
        answer = await self.web.get("/phone/flow.json")
        while True:
            step = answer.raise_for_status().json()
            self.saying = " ".join(prompt["text"] for prompt in step["prompts"])
            pressed = await self._step(call, step)
            if step["ends"]:
                return
            answer = await self.web.post(step["address"], data={"Digits": pressed})

    async def _step(self, call: Call, step: Any) -> str:
        """Play the prompts, every one of which a key cuts short; all that was keyed in."""
        pressed = ""
        for prompt in step["prompts"]:
            sound = await self.web.get(prompt["audio"] + ".ulaw")
            sound.raise_for_status()
            pressed = await call.play(sound.content)
            if pressed:
                break
        wait = step["wait"] / 1000
        if not pressed and not step["ends"]:
            pressed = await call.wait(wait)
        entry = step["entry"]
        if not entry or pressed == "*":
            return pressed
        while pressed and pressed[-1] != entry["terminator"] and len(pressed) <= entry["longest"]:
            key = await call.wait(wait)
            if not key:
                break
            pressed += key
        return pressed.removesuffix(entry["terminator"])


@contextlib.contextmanager
def bridging(site: str) -> Iterator[Bridge]:
    """A bridge on a free port of loopback, in a thread; raises at the end what broke a call off."""
    # Twenty callers keep their connections.
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    bridge = Bridge(httpx.AsyncClient(base_url=site, timeout=30, limits=limits))
    endpoint = Endpoint(bridge.talk)
    loop = asyncio.new_event_loop()

    async def start() -> None:
        await loop.create_datagram_endpoint(lambda: endpoint, local_addr=("127.0.0.1", 0))

    async def stop() -> None:
        await endpoint.close()
        await bridge.web.aclose()

    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    # Not in this thread, whose own loop may drive a browser.
    asyncio.run_coroutine_threadsafe(start(), loop).result(10)
    bridge.port = endpoint.port
    try:
        yield bridge
    finally:
        asyncio.run_coroutine_threadsafe(stop(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
    if endpoint.errors:
        raise ExceptionGroup("calls that broke off", endpoint.errors)
