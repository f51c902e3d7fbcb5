"""Making things in threads, each only once at a time: who asks for what is under way joins it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Calls under way, by key. No thread is started before the first call."""

    def __init__(self, name: str, at_once: int) -> None:
        """At most `at_once` calls run side by side, in threads of this name."""
        self._executor = ThreadPoolExecutor(at_once, name)
        self._lock = threading.Lock()
        self._running: dict[str, Future[T]] = {}

    def request(self, key: str, make: Callable[[], T]) -> Future[T]:
        """The result of `make`, or of the call with the same key that is under way."""
        with self._lock:
            future = self._running.get(key)
            if future is None:
                future = self._running[key] = self._executor.submit(make)
                future.add_done_callback(lambda _: self._running.pop(key, None))
        return future
