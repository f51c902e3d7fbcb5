"""The folder store: whole or not at all, verified, shared, limited."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from audio_leaflet.errors import StoreError
from audio_leaflet.stores.folder import FolderStore

MB = 1_000_000
KEY = "mp3-" + "a" * 40
OTHER = "mp3-" + "b" * 40


def entry(store: FolderStore, key: str) -> Path:
    (found,) = (store.root / "v1" / "entries").glob(f"*/{key}")
    return found


def content(store: FolderStore, key: str) -> bytes | None:
    reader = store.open(key)
    if reader is None:
        return None
    with reader:
        return reader.read()


@pytest.fixture
def store(tmp_path: Path) -> FolderStore:
    return FolderStore(tmp_path / "cache", 100 * MB)


def test_what_was_put_is_read_back_with_what_was_said_of_it(store: FolderStore) -> None:
    store.put(KEY, b"sound" * 1000, {"title": "Usos y dosis", "seconds": 1.5})
    with store.open(KEY) as reader:  # type: ignore[union-attr]
        assert reader.read() == b"sound" * 1000
        assert reader.read(5, 3) == b"sou"
        assert reader.read(4998, 100) == b"nd"
        assert reader.meta["title"] == "Usos y dosis"
        assert reader.meta["seconds"] == 1.5
    assert store.open(OTHER) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: data[:-3] + b"xyz",
        lambda data: b"",
        lambda data: b"\0" * len(data),
        lambda data: b"not json\n" + data.partition(b"\n")[2],
        lambda data: b"[1]\n" + data.partition(b"\n")[2],
    ],
    ids=["cut", "longer", "changed", "empty", "zeros", "no header", "other header"],
)
def test_damaged_entries_are_never_read(
    store: FolderStore, damage: object, caplog: pytest.LogCaptureFixture
) -> None:
    store.put(KEY, b"0123456789" * 50, {})
    assert content(store, KEY)
    path = entry(store, KEY)
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    assert content(FolderStore(store.root, store.limit), KEY) is None  # as after a restart
    assert "made again" in caplog.text
    store.put(KEY, b"new", {})
    assert content(store, KEY) == b"new"


def test_damage_under_a_running_process_is_noticed(store: FolderStore) -> None:
    store.put(KEY, b"0123456789", {})
    assert content(store, KEY) == b"0123456789"
    path = entry(store, KEY)
    time.sleep(0.01)
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert content(store, KEY) is None


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    store = FolderStore(tmp_path, 5 * MB)
    keys = [f"clip-{n:040x}" for n in range(8)]
    for age, key in enumerate(keys[:4]):
        store.put(key, bytes(MB), {})
        old = time.time() - 86400 + age
        os.utime(entry(store, key), (old, old))
    assert content(store, keys[0])  # used: no longer the oldest
    for key in keys[4:6]:
        store.put(key, bytes(MB), {})
    held = {key for key, _, _ in store.listing()}
    assert keys[0] in held
    assert keys[1] not in held
    assert keys[5] in held
    assert sum(size for _, size, _ in store.listing()) <= 5 * MB


def test_eviction_does_not_disturb_who_is_reading(tmp_path: Path) -> None:
    store = FolderStore(tmp_path, 2 * MB)
    store.put(KEY, b"r" * MB, {})
    with store.open(KEY) as reader:  # type: ignore[union-attr]
        assert store.prune(0)[0] == 1
        assert store.open(KEY) is None
        assert reader.read() == b"r" * MB


def test_only_one_holds_a_key_at_a_time(store: FolderStore) -> None:
    inside, most = 0, 0
    guard = threading.Lock()

    def hold() -> None:
        nonlocal inside, most
        for _ in range(20):
            with store.alone(KEY):
                with guard:
                    inside += 1
                    most = max(most, inside)
                time.sleep(0.001)
                with guard:
                    inside -= 1

    threads = [threading.Thread(target=hold) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1
    assert not list((store.root / "v1" / "locks").iterdir())


def _increment(root: Path) -> None:
    store = FolderStore(root, 100 * MB)
    for _ in range(25):
        with store.alone(KEY):
            number = int(content(store, OTHER) or b"0")
            store.put(OTHER, str(number + 1).encode(), {})


def test_processes_exclude_each_other_too(store: FolderStore) -> None:
    spawn = multiprocessing.get_context("spawn")
    processes = [spawn.Process(target=_increment, args=(store.root,)) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        assert process.exitcode == 0
    assert content(store, OTHER) == b"100"


def test_a_killed_process_leaves_no_half_entry_and_no_lock(store: FolderStore) -> None:
    script = f"""
        from pathlib import Path
        from audio_leaflet.stores.folder import FolderStore
        store = FolderStore(Path({str(store.root)!r}), 100_000_000)
        with store.alone({KEY!r}):
            print("holding", flush=True)
            while True:
                store.put({KEY!r}, bytes(3_000_000), {{}})
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.3)
        process.send_signal(signal.SIGKILL)
    begun = time.monotonic()
    with store.alone(KEY):
        assert time.monotonic() - begun < 5
    assert content(store, KEY) in (None, bytes(3_000_000))
    for left in (store.root / "v1" / "aside").iterdir():
        os.utime(left, (0, 0))
    store.prune(store.limit)
    assert not list((store.root / "v1" / "aside").iterdir())


def test_a_folder_that_cannot_be_written_is_named_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file, not a folder")
    store = FolderStore(tmp_path / "cache", MB)
    (problem,) = store.problems()
    assert problem.level == "error"
    assert str(tmp_path / "cache") in problem.where
    assert problem.remedy
    with pytest.raises(StoreError, match="cannot be used"):
        store.put(KEY, b"x", {})


def test_a_write_that_the_system_cuts_off_keeps_nothing(tmp_path: Path) -> None:
    script = f"""
        import resource, signal
        from pathlib import Path
        from audio_leaflet.errors import StoreError
        from audio_leaflet.stores.folder import FolderStore
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        store = FolderStore(Path({str(tmp_path)!r}), 100_000_000)
        store.put({OTHER!r}, b"kept", {{}})
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            store.put({KEY!r}, bytes(200_000), {{}})
        except StoreError as error:
            print(error)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=True
    )
    assert "cache cannot be used" in done.stdout
    store = FolderStore(tmp_path, 100 * MB)
    assert content(store, KEY) is None
    assert content(store, OTHER) == b"kept"
    assert not list((tmp_path / "v1" / "aside").iterdir())


@pytest.mark.parametrize("key", ["", "x", "../../etc/passwd", "mp3-" + "A" * 40, "mp3-a/b", "a\0b"])
def test_nothing_but_a_key_reaches_the_file_system(store: FolderStore, key: str) -> None:
    with pytest.raises(StoreError):
        store.open(key)
