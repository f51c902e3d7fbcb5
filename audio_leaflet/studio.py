"""Who makes which narration, when, and only once.

Clips are made by one worker a core, taken from one queue: what a listener waits for goes before
what is made beforehand. A narration is joined by a thread of its own as its clips come in order, so
that it can be heard while it is being made. Within a process the queue, and between processes the
store's locks, see to it that nothing is made twice.
"""

from __future__ import annotations

import contextlib
import heapq
import itertools
import logging
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from audio_leaflet import audio
from audio_leaflet.errors import AudioLeafletError, EngineUnavailable, NarrationError, StoreError
from audio_leaflet.model import Rendition, Timings
from audio_leaflet.narrate import Clip, Joiner, Work, make_clip, timings

if TYPE_CHECKING:
    from audio_leaflet.kinds import Engine, Store
    from audio_leaflet.model import Utterance

log = logging.getLogger(__name__)

URGENT, BEFOREHAND = 0, 1

FEEDERS = 3
"""Narrations made beforehand at once: enough that workers never wait for one to be finished."""

ANSWERERS = 12
"""Narrations joined at once for listeners; more wait in the order in which they were asked for."""

NICENESS = 5
"""Of the threads that work beforehand; those that work for a listener have the usual 0."""

PASSING = (EngineUnavailable, StoreError)
"""Failures that may be gone soon: no network, a full disk."""

RETRY = 5.0
"""Seconds after which a failure that may have passed (no network, full disk) is tried again."""


PATIENCE = 60.0
"""Seconds after which any other failure is tried again (a server may have sent rubbish once)."""


class Take:
    """A narration being made: its bytes so far, for any number of listeners."""

    def __init__(self, work: Work, urgency: int) -> None:
        """A take of `work`, empty as yet."""
        self.work = work
        self.urgency = urgency
        self.begun = False
        self._data = bytearray()
        self._changed = threading.Condition()
        self._listeners: list[Callable[[], None]] = []
        self._done = False
        self._error: AudioLeafletError | None = None

    def read(self, offset: int) -> tuple[bytes, bool]:
        """The bytes from `offset` that there are, and whether they are the last.

        Raises what ended the take, if it failed: then nothing of it may be kept.
        """
        with self._changed:
            if self._error is not None:
                raise self._error.with_traceback(None)  # raised often: its history must not grow
            return bytes(memoryview(self._data)[offset:]), self._done

    def wait(self, offset: int) -> tuple[bytes, bool]:
        """Like `read`, but waits until there is something new."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._done or self._error is not None or len(self._data) > offset
            )
        return self.read(offset)

    def whole(self) -> bytes:
        """All bytes, waiting for the end. Raises what ended the take, if it failed."""
        with self._changed:
            self._changed.wait_for(lambda: self._done or self._error is not None)
        return self.read(0)[0]

    def listen(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call `changed` (from any thread) when there is something new; returns how to stop it."""
        with self._changed:
            self._listeners.append(changed)
        return lambda: self._forget(changed)

    def append(self, data: bytes) -> None:
        """More bytes."""
        if data:
            with self._changed:
                self._data += data
            self._tell()

    def finish(self) -> None:
        """These were the last bytes."""
        self._done = True
        self._tell()

    def fail(self, error: AudioLeafletError) -> None:
        """There will be no end."""
        self._error = error
        self._tell()

    def _forget(self, changed: Callable[[], None]) -> None:
        with self._changed:
            if changed in self._listeners:
                self._listeners.remove(changed)

    def _tell(self) -> None:
        with self._changed:
            self._changed.notify_all()
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener()


@dataclass(slots=True)
class Progress:
    """How far the work beforehand is, in sentences; the counts only grow."""

    total: int = 0
    done: int = 0
    rendered: int = 0
    """Sentences that the engine spoke (for listeners too)."""
    reused: int = 0
    """Sentences that were in the store."""
    failed: list[tuple[str, str]] = field(default_factory=list)
    """(leaflet and part, reason)."""


@dataclass(slots=True)
class _Job:
    key: str
    utterance: Utterance
    urgency: int
    place: int
    """Of the utterance in its narration, from 0."""
    result: Future[Clip] = field(default_factory=Future)
    begun: bool = False


class Studio:
    """Makes narrations with one engine into one store."""

    def __init__(self, engine: Engine, store: Store) -> None:
        """Starts its workers; `close` stops them."""
        self._engine = engine
        self._store = store
        self._lock = threading.Condition()
        self._queue: list[tuple[int, int, int, _Job]] = []
        self._order = itertools.count()
        self._jobs: dict[str, _Job] = {}
        self._takes: dict[str, Take] = {}
        self._failures: dict[str, tuple[AudioLeafletError, float]] = {}
        self._beforehand: deque[Work] = deque()
        self._asked: deque[Take] = deque()
        self._busy = 0
        self._in_hand = 0
        self._stopping = False
        self.progress = Progress()
        self._threads = [
            *(threading.Thread(target=self._work, args=(BEFOREHAND,)) for _ in range(engine.lanes)),
            # One more for listeners only, so that the first words never wait for a long sentence.
            threading.Thread(target=self._work, args=(URGENT,)),
            *(threading.Thread(target=self._feed) for _ in range(FEEDERS)),
            *(threading.Thread(target=self._answer) for _ in range(ANSWERERS)),
        ]
        for thread in self._threads:
            thread.daemon = True
            thread.start()

    # ------------------------------------------------------------ asking

    def rendition(self, work: Work) -> Rendition:
        """How this narration stands now."""
        with self._lock:
            take = self._takes.get(work.key)
            failure = self._failure(work.key)
        if take is None or not take.begun:
            try:
                reader = self._store.open(work.key)
            except StoreError as error:
                return Rendition(work.key, "failed", reason=error.what)
            if reader is not None:
                seconds = float(reader.meta["seconds"])
                size = reader.size
                reader.close()
                return Rendition(work.key, "ready", seconds, size)
        if take is not None and take.begun:
            return Rendition(work.key, "rendering")
        reason = work.refused or (failure.what if failure else "")
        if reason:
            return Rendition(work.key, "failed", reason=reason)
        return Rendition(work.key, "waiting")

    def timings(self, work: Work) -> Timings | None:
        """When the words of a part are heard; None until it is made. Raises StoreError."""
        reader = self._store.open(work.key)
        if reader is None:
            return None
        try:
            return timings(work, reader.meta)
        finally:
            reader.close()

    def request(self, work: Work) -> Take:
        """Have it made now, before everything that nobody waits for; joins a take under way.

        Raises the error of an earlier attempt that trying again cannot mend (yet).
        """
        with self._lock:
            take = self._takes.get(work.key)
            if take is None:
                self._check(work)
                take = self._takes[work.key] = Take(work, URGENT)
            elif take.urgency > URGENT:
                take.urgency = URGENT
                for key in work.clips:
                    if key in self._jobs:
                        self._push(self._jobs[key], URGENT)
            if not take.begun:
                self._asked.append(take)
                self._lock.notify_all()
        return take

    def clips(self, work: Work) -> list[Clip]:
        """The clips of a part, in order, made now where they are not stored.

        Raises the error of the first sentence that cannot be narrated.
        """
        with self._lock:
            self._check(work)
            jobs = [
                self._submit(key, utterance, URGENT, place)
                for place, (key, utterance) in enumerate(
                    zip(work.clips, work.utterances, strict=True)
                )
            ]
        return [job.result.result() for job in jobs]

    def passing_failures(self) -> set[str]:
        """Keys of what failed for a reason that may be gone by now."""
        with self._lock:
            return {key for key, (error, _) in self._failures.items() if isinstance(error, PASSING)}

    def make_beforehand(self, works: Iterable[Work]) -> None:
        """Make these, in this order, while nobody waits for anything; replaces what was left."""
        with self._lock:
            self._beforehand = deque(works)
            waiting = sum(len(work.utterances) for work in self._beforehand)
            self.progress.total = self.progress.done + self._in_hand + waiting
            self._lock.notify_all()

    def wait(self, timeout: float | None = None) -> bool:
        """Until all that was to be made beforehand is made or has failed; False on time-out."""
        with self._lock:
            return self._lock.wait_for(
                lambda: self._stopping or (not self._beforehand and not self._busy), timeout
            )

    def close(self) -> None:
        """Stop after the sentences under way; takes that are not finished fail."""
        with self._lock:
            self._stopping = True
            self._beforehand.clear()
            waiting = [entry[-1] for entry in self._queue if not entry[-1].begun]
            self._queue.clear()
            unbegun = [take for take in self._asked if not take.begun]
            self._asked.clear()
            self._lock.notify_all()
        for take in unbegun:
            self._give_up(take, _stopped())
        for job in waiting:
            if not job.result.done():
                job.result.set_exception(_stopped())
        for thread in self._threads:
            thread.join(timeout=10)

    # ------------------------------------------------------------ narrations

    def _check(self, work: Work) -> None:
        if self._stopping:
            raise _stopped()
        _sayable(work)
        failure = self._failure(work.key)
        if failure is not None:
            raise failure.with_traceback(None)

    def _failure(self, key: str) -> AudioLeafletError | None:
        """Why the last attempt failed, as long as it is too soon for another."""
        if key not in self._failures:
            return None
        error, when = self._failures[key]
        patience = RETRY if isinstance(error, PASSING) else PATIENCE
        return error if time.monotonic() - when < patience else None

    def _feed(self) -> None:
        """Make what is to be made beforehand, one narration after the other."""
        while True:
            with self._lock:
                self._lock.wait_for(lambda: self._stopping or self._beforehand)
                if self._stopping:
                    return
                work = self._beforehand.popleft()
                self._busy += 1
                self._in_hand += len(work.utterances)
            try:
                self._made(work, BEFOREHAND).whole()
            except AudioLeafletError as error:
                with self._lock:
                    self.progress.failed.append((work.where, str(error)))
            finally:
                with self._lock:
                    self.progress.done += len(work.utterances)
                    self._in_hand -= len(work.utterances)
                    self._busy -= 1
                    self._lock.notify_all()

    def _answer(self) -> None:
        """Make what listeners asked for, one narration after the other."""
        while True:
            with self._lock:
                self._lock.wait_for(lambda: self._stopping or self._asked)
                if self._stopping:
                    return
                take = self._asked.popleft()
                if take.begun:
                    continue
                take.begun = True
            self._make(take)

    def _made(self, work: Work, urgency: int, follow: Callable[[Take], None] | None = None) -> Take:
        """The take of a work, made in this thread unless another has begun it.

        `follow` is called with a take that this thread makes, before it is begun.
        """
        with self._lock:
            take = self._takes.get(work.key)
            if take is None:
                take = self._takes[work.key] = Take(work, urgency)
            mine = not take.begun
            take.begun = True
        if mine:
            if follow:
                follow(take)
            self._make(take)
        return take

    def _make(self, take: Take) -> None:
        """Make a narration, or find it made by another process; every way out ends the take."""
        work = take.work
        try:
            _sayable(work)
            if not self._reuse(take):
                with self._store.alone(work.key):
                    if not self._reuse(take):
                        self._render(take)
        except AudioLeafletError as error:
            log.error("%s is not narrated: %s", work.where, error)
            self._give_up(take, error)
        except Exception as error:  # a listener must not wait for a thread that died
            log.exception("%s is not narrated", work.where)
            self._give_up(take, _unforeseen(error, work.where))
        else:
            with self._lock:
                self._failures.pop(work.key, None)
                self._takes.pop(work.key, None)
            take.finish()

    def _reuse(self, take: Take) -> bool:
        """Take the narration from the store, if it is there."""
        reader = self._store.open(take.work.key)
        if reader is None:
            return False
        try:
            take.append(reader.read())
        finally:
            reader.close()
        with self._lock:
            self.progress.reused += len(take.work.utterances)
        return True

    def _render(self, take: Take) -> None:
        if take.work.parts:
            self._chain(take)
        else:
            self._join(take)

    def _give_up(self, take: Take, error: AudioLeafletError) -> None:
        with self._lock:
            self._failures[take.work.key] = (error, time.monotonic())
            self._takes.pop(take.work.key, None)
        take.fail(error)

    def _join(self, take: Take) -> None:
        work = take.work
        joiner = Joiner(work)
        with self._lock:
            jobs = [
                self._submit(key, utterance, take.urgency, place)
                for place, (key, utterance) in enumerate(
                    zip(work.clips, work.utterances, strict=True)
                )
            ]
        head = joiner.begin()  # held back until there is sound: who gets a byte gets speech
        for job in jobs:
            take.append(head + joiner.add(job.result.result()))
            head = b""
        take.append(joiner.finish())
        data = take.read(0)[0]
        self._store.put(work.key, data, joiner.verify(data))

    def _chain(self, take: Take) -> None:
        """A whole leaflet: the frames of its parts, one after the other.

        Every part ends with whole frames and begins without a look back, so frames may be chained.
        """
        work = take.work
        head = audio.id3(dict(work.tags))
        for number, part in enumerate(work.parts):
            following = work.parts[number + 1 : number + 2]
            if take.urgency == URGENT:
                for each in following:
                    self._ahead(each)
            head = self._part(take, part, head)
        data = take.read(0)[0]
        seconds = (len(data) - audio.id3_size(data)) * 8 / (audio.BITRATE * 1000)
        self._store.put(work.key, data, {"title": work.title, "seconds": round(seconds, 3)})

    def _part(self, take: Take, part: Work, head: bytes) -> bytes:
        """Append the frames of one part as they come, after `head`; what is left of `head`."""
        offset, tag = 0, -1

        def copy(data: bytes) -> None:
            nonlocal offset, tag, head
            offset += len(data)
            if tag < 0 and data:
                tag = audio.id3_size(data)
                data = data[tag:]
            if data:
                take.append(head + data)
                head = b""

        def follow(making: Take) -> None:
            making.listen(lambda: copy(making.read(offset)[0]))

        reader = self._store.open(part.key)
        if reader is not None:
            try:
                copy(reader.read())
            finally:
                reader.close()
            return head
        making = self._made(part, take.urgency, follow)
        done = False
        while not done:
            data, done = making.wait(offset)
            copy(data)
        return head

    def _ahead(self, part: Work) -> None:
        reader = self._store.open(part.key)
        if reader is None:
            self.request(part)
        else:
            reader.close()

    # ------------------------------------------------------------ clips

    def _submit(self, key: str, utterance: Utterance, urgency: int, place: int) -> _Job:
        """Queue a clip, or join the job that makes it already. Called with the lock held."""
        job = self._jobs.get(key)
        if job is None:
            job = self._jobs[key] = _Job(key, utterance, urgency, place)
            self._push(job, urgency)
            return job
        self.progress.reused += 1
        if urgency < job.urgency:
            self._push(job, urgency)
        return job

    def _push(self, job: _Job, urgency: int) -> None:
        """(Again) into the queue; the earlier place is passed over when it comes up."""
        job.urgency = urgency
        if job.begun or job.result.done():
            return
        if self._stopping:
            job.result.set_exception(_stopped())
            return
        # Listeners share: the first sentences of one go before the later ones of another.
        place = job.place if urgency == URGENT else 0
        heapq.heappush(self._queue, (urgency, place, next(self._order), job))
        self._lock.notify_all()

    def _work(self, lowest: int) -> None:
        """Make clips as urgent as `lowest` or more."""
        if lowest > URGENT and sys.platform == "linux":
            # What nobody waits for yet yields the processor to what somebody does.
            # (It may be nicer already, and may then not become less so.)
            thread = threading.get_native_id()
            with contextlib.suppress(OSError):
                niceness = max(NICENESS, os.getpriority(os.PRIO_PROCESS, thread))
                os.setpriority(os.PRIO_PROCESS, thread, niceness)
        while True:
            with self._lock:
                self._lock.wait_for(
                    lambda: self._stopping or (self._queue and self._queue[0][0] <= lowest)
                )
                if self._stopping:
                    return
                job = heapq.heappop(self._queue)[-1]
                if job.begun:
                    continue
                job.begun = True
            try:
                clip = self._clip(job)
            except AudioLeafletError as error:
                self._settle(job)
                job.result.set_exception(error)
            except Exception as error:  # the worker lives on; the sentence fails with a reason
                log.exception("%s", job.utterance.where)
                self._settle(job)
                job.result.set_exception(_unforeseen(error, job.utterance.where))
            else:
                self._settle(job)
                job.result.set_result(clip)

    def _settle(self, job: _Job) -> None:
        with self._lock:
            self._jobs.pop(job.key, None)

    def _clip(self, job: _Job) -> Clip:
        clip = self._stored(job)
        if clip is None:
            with self._store.alone(job.key):
                clip = self._stored(job)
                if clip is None:
                    clip = make_clip(self._engine, job.utterance.spoken, job.utterance.lang)
                    self._store.put(job.key, clip.pcm, clip.meta())
                    with self._lock:
                        self.progress.rendered += 1
        return clip

    def _stored(self, job: _Job) -> Clip | None:
        reader = self._store.open(job.key)
        if reader is None:
            return None
        try:
            clip = Clip.stored(reader.read(), reader.meta)
        finally:
            reader.close()
        with self._lock:
            self.progress.reused += 1
        return clip


def _sayable(work: Work) -> None:
    """Raise NarrationError for a work with text that must not be spoken."""
    if work.refused:
        raise NarrationError(
            work.refused, where=work.where, remedy="Mend the text; run audio-leaflet check"
        )


def _unforeseen(error: Exception, where: str) -> NarrationError:
    return NarrationError(
        f"something unforeseen happened ({type(error).__name__}: {error})",
        where=where,
        remedy="Report this with the log; the text is served without sound",
    )


def _stopped() -> EngineUnavailable:
    return EngineUnavailable(
        "the program is stopping", where="studio", remedy="Ask again when it runs"
    )
