"""Real faults: killed programs, damaged bytes, full disks, broken files, clients that hang up."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import conftest
import pytest
from conftest import PROGRAM, ROOT, SAMPLE, Server, environment, run, serving

from audio_leaflet import audio
from audio_leaflet.stores.folder import FolderStore

# ---------------------------------------------------------------- helpers


def entries(cache: Path, kind: str) -> dict[str, Path]:
    """Files of the cache by key; `kind` is `clip` or `mp3`."""
    return {path.name: path for path in (cache / "v1" / "entries").glob(f"*/{kind}-*")}


def assert_sound(cache: Path) -> None:
    """Everything in the cache is what was stored, and every narration decodes."""
    store = FolderStore(cache, 10**12)
    for key in [*entries(cache, "clip"), *entries(cache, "mp3")]:
        reader = store.open(key)
        assert reader is not None, f"{key} is damaged"
        with reader:
            if key.startswith("mp3-"):
                samples, rate = audio.decode(reader.read())
                assert samples.size / rate == pytest.approx(reader.meta["seconds"], abs=0.01)


@contextlib.contextmanager
def started(*arguments: str | Path, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """A command under way; killed at the end if it still runs."""
    with subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(**settings),
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def wait_for_clips(process: subprocess.Popen[str], cache: Path, count: int) -> None:
    deadline = time.monotonic() + 60
    while len(entries(cache, "clip")) < count:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)


def counted(done: str) -> tuple[int, int]:
    """(rendered, reused) as `build` reports them."""
    found = re.search(r": (\d+) sentences rendered, (\d+) reused", done)
    assert found, done
    return int(found[1]), int(found[2])


def two_leaflets(folder: Path) -> Path:
    """Two of the bundled leaflets: enough to be interrupted in."""
    folder.mkdir()
    for name in ("metformin.md", "baclofen-injection.txt"):
        shutil.copy(ROOT / "content" / name, folder)
    return folder


# ---------------------------------------------------------------- killed and stopped


def test_killed_build_loses_no_finished_sentence_and_stores_nothing_wrong(
    tmp_path: Path, content: Path
) -> None:
    cache = tmp_path / "cache"
    arguments = ("build", "--content", content, "--cache", cache)
    with started(*arguments) as process:
        wait_for_clips(process, cache, 4)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    kept = {key: path.read_bytes() for key, path in entries(cache, "clip").items()}
    assert_sound(cache)

    again = run(*arguments)
    assert again.returncode == 0, again.stderr
    clips = entries(cache, "clip")
    assert len(clips) > len(kept), "it was killed too late to show anything"
    assert counted(again.stdout)[0] == len(clips) - len(kept), "only what was missing is rendered"
    assert {key: clips[key].read_bytes() for key in kept} == kept
    assert len(entries(cache, "mp3")) == 7
    assert_sound(cache)
    assert counted(run(*arguments).stdout)[0] == 0


@pytest.mark.parametrize(
    ("sent", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)], ids=["SIGTERM", "SIGINT"]
)
def test_build_stops_when_told(
    tmp_path: Path, content: Path, sent: signal.Signals, status: int
) -> None:
    cache = tmp_path / "cache"
    with started("build", "--content", content, "--cache", cache) as process:
        wait_for_clips(process, cache, 2)
        begun = time.monotonic()
        process.send_signal(sent)
        _, said = process.communicate(timeout=30)
    assert time.monotonic() - begun < 8
    assert process.returncode == status
    assert said.splitlines()[-1] == "stopped; run build again to go on where it stopped"
    assert "Traceback" not in said
    assert_sound(cache)


@pytest.mark.parametrize("engine", ["silence", "piper"])
def test_serve_stops_when_told_even_while_it_narrates(tmp_path: Path, engine: str) -> None:
    cache = tmp_path / "cache"
    with serving(ROOT / "content", cache, engine=engine) as server:
        wait_for_clips(server.process, cache, 2)
        begun = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        server.process.wait(30)
        assert time.monotonic() - begun < 8
    assert server.process.returncode in (0, 143, -signal.SIGTERM)
    said = "".join(server.lines)
    assert "Traceback" not in said
    assert "Narration is complete" not in said
    assert "not narrated" not in said, "it is no fault to be stopped"
    assert_sound(cache)


def test_a_cache_too_small_for_the_content_is_told(tmp_path: Path) -> None:
    content, cache = two_leaflets(tmp_path / "two"), tmp_path / "cache"
    done = run("build", "--content", content, "--cache", cache, engine="silence", cache_limit="1")
    assert done.returncode == 1
    found = re.search(r"^not kept: (\d+) of (\d+) narrations do not fit", done.stderr, re.MULTILINE)
    assert found, done.stderr
    assert int(found[2]) - int(found[1]) <= len(entries(cache, "mp3"))
    assert "Raise the setting cache_limit above 1 MB." in done.stderr
    assert sum(path.stat().st_size for path in cache.rglob("*") if path.is_file()) <= 1_000_000


def test_two_builds_at_once_render_each_sentence_once(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    arguments = ("build", "--content", two_leaflets(tmp_path / "two"), "--cache", cache)
    with (
        started(*arguments, engine="silence") as one,
        started(*arguments, engine="silence") as other,
    ):
        done = [process.communicate(timeout=120) for process in (one, other)]
    assert (one.returncode, other.returncode) == (0, 0), done
    (first, reused), (second, reused_too) = (counted(out) for out, _ in done)
    assert first + second == len(entries(cache, "clip"))
    assert first + reused == second + reused_too, "both saw every sentence"
    assert_sound(cache)


# ---------------------------------------------------------------- damaged entries


def damaged(data: bytes, how: str) -> bytes:
    middle = len(data) * 2 // 3
    return {
        "a bit": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
        "cut": data[:middle],
        "empty": b"",
        "zeros": b"\0" * len(data),
        "longer": data + b"\0",
    }[how]


def test_damaged_narrations_are_made_again_and_never_served(tmp_path: Path, content: Path) -> None:
    cache = tmp_path / "cache"
    with serving(content, cache, memory_cache="0") as server:
        server.narrated("samplol")
        addresses = [f"/audio/{key}.mp3" for key in entries(cache, "mp3")]
        assert len(addresses) == 7
        right = {address: server.get(address).content for address in addresses}
        for how, range_ in (
            ("a bit", ""),
            ("cut", "bytes=100-199"),
            ("empty", ""),
            ("zeros", "bytes=-100"),
            ("longer", ""),
        ):
            for file in entries(cache, "mp3").values():
                file.write_bytes(damaged(file.read_bytes(), how))
            for address in addresses:
                answer = server.get(address, **({"range": range_} if range_ else {}))
                whole = right[address]
                part = {"bytes=100-199": whole[100:200], "bytes=-100": whole[-100:]}
                assert answer.content == part.get(range_, whole), how
    assert "is made again" in "".join(server.lines)
    assert "Traceback" not in "".join(server.lines)


def test_a_damaged_sentence_is_spoken_again(tmp_path: Path, content: Path) -> None:
    cache = tmp_path / "cache"
    arguments = ("build", "--content", content, "--cache", cache)
    run(*arguments, engine="silence")
    before = {key: path.read_bytes() for key, path in entries(cache, "mp3").items()}
    clips = entries(cache, "clip")
    bad = sorted(clips)[:3]
    for key, how in zip(bad, ("a bit", "cut", "zeros"), strict=True):
        clips[key].write_bytes(damaged(clips[key].read_bytes(), how))
    for path in entries(cache, "mp3").values():
        path.unlink()
    again = run(*arguments, engine="silence")
    assert again.returncode == 0
    assert counted(again.stdout)[0] == 3
    assert {key: path.read_bytes() for key, path in entries(cache, "mp3").items()} == before
    assert_sound(cache)


# ---------------------------------------------------------------- disks


def _may_mount() -> bool:
    try:
        done = subprocess.run(
            ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"],
            capture_output=True,
        )
    except FileNotFoundError:
        return False
    return done.returncode == 0


MAY_MOUNT = _may_mount()
mounts = pytest.mark.skipif(not MAY_MOUNT, reason="this system lets no user mount in a namespace")


def on_a_disk_of(megabytes: int, cache: Path, after: str = "") -> list[str]:
    """Before a command: its cache folder is a disk of this size, which begins with what is there.

    `after` is a folder that gets a copy of it when the command has ended.
    """
    ends = f'"$@"; s=$?; cp -a {cache}/. {after}; exit $s' if after else 'exec "$@"'
    script = (
        f"mkdir -p {cache} && cp -a {cache} {cache}.before"
        f" && mount -t tmpfs -o size={megabytes}m tmpfs {cache}"
        f" && cp -a {cache}.before/. {cache} && {ends}"
    )
    return ["unshare", "-rm", "sh", "-c", script, "sh"]


def read_only(cache: Path) -> list[str]:
    """Before a command: its cache folder cannot be written."""
    script = (
        f'mount --bind {cache} {cache} && mount -o remount,bind,ro {cache} && exec "$@"'
        if MAY_MOUNT
        else f'chmod -R a-w {cache} && exec "$@"'
    )
    return [*(["unshare", "-rm"] if MAY_MOUNT else []), "sh", "-c", script, "sh"]


needs_read_only = pytest.mark.skipif(
    not MAY_MOUNT and os.getuid() == 0, reason="rights do not bind root, and it may not mount"
)


@mounts
def test_full_disk_is_told_and_nothing_rendered_before_is_lost(
    tmp_path: Path, content: Path
) -> None:
    cache, after = tmp_path / "cache", tmp_path / "after"
    after.mkdir()
    run("build", "--content", content, "--cache", cache, engine="silence")
    before = {key: path.read_bytes() for key, path in entries(cache, "mp3").items()}
    shutil.copy(ROOT / "content" / "metformin.md", content)
    size = sum(path.stat().st_size for path in cache.rglob("*") if path.is_file())
    done = subprocess.run(
        [
            *on_a_disk_of(size // 1_000_000 + 2, cache, str(after)),
            *PROGRAM,
            *("build", "--content", content, "--cache", cache, "--engine", "silence"),
        ],
        capture_output=True,
        text=True,
        env=environment(),
    )
    assert done.returncode == 1
    assert "No space left on device. Free some space, or lower the setting cache" in done.stderr
    assert "not rendered: metformin" in done.stderr
    assert "Traceback" not in done.stderr
    kept = {key: path.read_bytes() for key, path in entries(after, "mp3").items()}
    assert before.items() <= kept.items()
    assert len(entries(after, "clip")) > len(entries(cache, "clip")), "it went on until it was full"
    assert_sound(after)


def test_a_limit_on_file_size_is_told(tmp_path: Path, content: Path) -> None:
    """The same fault where nothing can be mounted: a write that is cut short."""
    cache = tmp_path / "cache"
    done = subprocess.run(
        [
            *("sh", "-c", 'ulimit -f 200; exec "$@"', "sh"),
            *PROGRAM,
            *("build", "--content", content, "--cache", cache, "--engine", "silence"),
        ],
        capture_output=True,
        text=True,
        # Without coverage, whose own file would be cut short too.
        env={k: v for k, v in environment().items() if not k.startswith("COVERAGE")},
    )
    assert done.returncode == 1
    assert "the cache cannot be used: File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert entries(cache, "clip"), "what is short enough is kept"
    assert_sound(cache)


@mounts
def test_on_a_full_disk_the_pages_are_served_and_say_why_there_is_no_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, cache = two_leaflets(tmp_path / "two"), tmp_path / "cache"
    monkeypatch.setattr(conftest, "PROGRAM", [*on_a_disk_of(3, cache), *PROGRAM])
    with serving(content, cache) as server:
        document = server.narrated("metformin")
        states = {section["state"] for section in document["sections"]}  # type: ignore[attr-defined]
        assert "failed" in states
        page = server.get("/leaflets/metformin", accept="text/html")
        assert page.status_code == 200
        assert "No space left on device" in page.text
        for section in document["sections"]:  # type: ignore[attr-defined]
            answer = server.get(section["audio"], range="bytes=0-9999999")
            if section["state"] == "ready":
                assert answer.status_code == 206
            else:
                assert answer.status_code == 503
                assert "No space left on device" in answer.text
    assert "Traceback" not in "".join(server.lines)


@needs_read_only
def test_a_read_only_cache_serves_what_it_has_and_says_what_it_cannot(
    tmp_path: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    run("build", "--content", content, "--cache", cache, engine="silence")
    shutil.copy(ROOT / "content" / "metformin.md", content)
    monkeypatch.setattr(conftest, "PROGRAM", [*read_only(cache), *PROGRAM])

    done = run("build", "--content", content, "--cache", cache, engine="silence")
    assert done.returncode == 1
    assert "not rendered: metformin/uses: " in done.stderr
    assert "the cache cannot be used: Read-only file system. Set the setting cache" in done.stderr
    assert "Traceback" not in done.stderr

    with serving(content, cache, memory_cache="0") as server:
        server.narrated("metformin")
        ready = server.narrated("samplol")
        for section in ready["sections"]:  # type: ignore[attr-defined]
            assert section["state"] == "ready"
            assert server.get(section["audio"]).status_code == 200
        assert server.get("/leaflets/metformin").status_code == 200
        refused = server.get("/leaflets/metformin/uses.mp3")
        assert refused.status_code == 503
        assert "Read-only file system" in refused.text
    assert "Traceback" not in "".join(server.lines)


@needs_read_only
def test_a_read_only_cache_that_holds_everything_needs_nothing_else(
    tmp_path: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    arguments = ("build", "--content", content, "--cache", cache)
    run(*arguments, engine="silence")
    monkeypatch.setattr(conftest, "PROGRAM", [*read_only(cache), *PROGRAM])
    done = run(*arguments, engine="silence")
    assert done.stderr == ""
    assert done.returncode == 0
    assert counted(done.stdout)[0] == 0


# ---------------------------------------------------------------- broken content


@dataclass(frozen=True)
class Broken:
    name: str
    data: bytes
    line: int
    """0 when the fault is of the whole file."""
    fault: str
    remedy: str


def _sample(**changes: str) -> bytes:
    text = SAMPLE
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    return text.encode()


BROKEN = (
    Broken("empty.md", b"", 0, "the file is empty", "Write the leaflet into it, or remove it"),
    Broken("blank.txt", b" \n\n\t\n", 0, "the file has no text", "Write the leaflet into it"),
    Broken("binary.txt", b"TITLE\nUses\n\x00\x01\xff" * 50, 3, "binary", "Save the file as UTF-8"),
    Broken("huge.txt", b"word " * 4_000_000, 0, "larger than 5 MB", "Keep one leaflet in one file"),
    Broken(
        "mixed.txt",
        "OTHER - ORAL\nUses\nUSES: café ".encode() + "café".encode("latin-1"),
        3,
        "the encoding is neither UTF-8 nor Windows-1252",
        "Save the file as UTF-8 text",
    ),
    Broken(
        "cyrillic.txt",
        "ДРУГОЕ\nUses\nПрименяют от кашля и насморка.\n".encode("cp1251"),
        1,
        "the encoding is neither",
        "Save the file as UTF-8 text",
    ),
    Broken(
        "front.md",
        _sample(**{"form: tablets": "form: [tablets"}),
        0,
        "the front matter is not YAML",
        "Write each key as name: value",
    ),
    Broken(
        "bare.md", b"---\ntitle: Bare\n---\n", 2, "has no text under it", "at least one section"
    ),
    Broken("twin.md", _sample(), 0, "the id 'samplol' is taken by", "Give one of them another id"),
    Broken("json.json", b'{"title": "x",\n  "sections": [}\n', 2, "JSON", ""),
)


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder with a good leaflet and every broken one."""
    content = tmp_path_factory.mktemp("broken")
    (content / "samplol.md").write_text(SAMPLE, "utf-8")
    for each in BROKEN:
        (content / each.name).write_bytes(each.data)
    return content


@pytest.fixture(scope="module", params=["check", "build"])
def told(request: pytest.FixtureRequest, broken: Path) -> subprocess.CompletedProcess[str]:
    cache = broken.parent / "cache"
    return run(request.param, "--content", broken, "--cache", cache, "--engine", "silence")


@pytest.mark.parametrize("each", BROKEN, ids=lambda each: each.name)
def test_a_broken_file_is_named_with_its_line_fault_and_remedy(
    told: subprocess.CompletedProcess[str], broken: Path, each: Broken
) -> None:
    assert told.returncode == 1
    lines = [
        line
        for line in (told.stdout + told.stderr).splitlines()
        if line.startswith(f"error: {broken / each.name}:")
    ]
    assert len(lines) == 1, "once, in one line"
    place = f"{broken / each.name}:{each.line}: " if each.line else f"{broken / each.name}:"
    assert place in lines[0]
    assert each.fault in lines[0]
    assert each.remedy in lines[0]
    assert "Traceback" not in told.stderr


def test_the_others_are_built(broken: Path, tmp_path: Path) -> None:
    done = run("build", "--content", broken, "--cache", tmp_path, "--engine", "silence")
    assert counted(done.stdout)[0] > 10
    assert "not rendered" not in done.stderr
    assert len(entries(tmp_path, "mp3")) == 7


def test_two_sections_of_one_name_both_keep_their_text_and_an_address(
    tmp_path: Path, content: Path
) -> None:
    (content / "samplol.md").write_bytes(_sample(**{"## Warning": "## Uses"}))
    done = run("check", "--content", content, "--cache", tmp_path / "cache", engine="silence")
    line = 1 + SAMPLE[: SAMPLE.index("## Warning")].count("\n")
    assert f"warning: {content / 'samplol.md'}:{line}: the heading 'Uses'" in done.stdout
    assert "uses-2" in done.stdout
    parsed = run("parse", content / "samplol.md").stdout
    assert '"uses"' in parsed
    assert '"uses-2"' in parsed
    assert "call your doctor if you get a rash" in parsed


@pytest.mark.parametrize(("make", "reason"), [(False, "No such file"), (True, "Not a directory")])
@pytest.mark.parametrize("command", ["check", "build"])
def test_a_content_folder_that_cannot_be_read(
    tmp_path: Path, command: str, make: bool, reason: str
) -> None:
    place = tmp_path / "place"
    if make:
        place.touch()
    done = run(command, "--content", place, "--cache", tmp_path / "cache", engine="silence")
    assert done.returncode == 1
    said = done.stdout + done.stderr
    (line,) = [line for line in said.splitlines() if line.startswith(f"error: {place}: ")]
    assert f"folder cannot be read: {reason}" in line
    assert "content" in line.rpartition(reason)[2], "the remedy names the setting"
    assert "Traceback" not in said


def test_links_to_nowhere_and_in_circles_harm_no_leaflet(tmp_path: Path, content: Path) -> None:
    """An editor's lock file is a link to nowhere, and a file may go while the folder is read."""
    (content / "gone.md").symlink_to("nowhere.md")
    (content / "circle").symlink_to(".")
    arguments = ("--content", content, "--cache", tmp_path / "cache", "--engine", "silence")
    checked = run("check", *arguments)
    assert "1 leaflets, 4 sections" in checked.stdout
    assert "is taken by" not in checked.stdout, "the same file is one leaflet"
    assert f"{content / 'gone.md'}: " in checked.stdout
    assert counted(run("build", *arguments).stdout)[0] > 10


def test_a_file_name_that_is_not_text_harms_no_other(tmp_path: Path, content: Path) -> None:
    other = {"id: samplol": "id: other", "one tablet with": "one ☃ with"}
    Path(os.fsdecode(os.fsencode(content) + b"/caf\xe9.md")).write_bytes(_sample(**other))
    cache = tmp_path / "cache"
    done = run("check", "--content", content, "--cache", cache, engine="silence")
    assert re.search(r"error: \S+/caf\\\w+\.md", done.stdout), "named as well as it can be"
    with serving(content, cache) as server:
        server.narrated("samplol")
        for address in ("/", "/leaflets/samplol", "/readyz"):
            assert server.get(address).status_code == 200, address
        assert server.get("/leaflets/other").status_code in (200, 404)
    assert "Traceback" not in "".join(server.lines)


def test_a_content_folder_that_comes_late_is_taken_up(tmp_path: Path, content: Path) -> None:
    later = content.rename(tmp_path / "later")
    with serving(content, tmp_path / "cache") as server:
        assert server.get("/").status_code == 200
        assert server.get("/leaflets/samplol").status_code == 404
        later.rename(content)
        deadline = time.monotonic() + 10
        while server.get("/leaflets/samplol").status_code != 200:
            assert time.monotonic() < deadline
            time.sleep(0.2)


# ---------------------------------------------------------------- the network


def hang_up(server: Server, path: str, after: int) -> bytes:
    """Ask, read `after` bytes, and break the connection as a phone does that loses its network."""
    place = urlsplit(server.address)
    assert place.hostname is not None
    with socket.create_connection((place.hostname, place.port or 80), timeout=30) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {place.netloc}\r\n\r\n".encode())
        got = b""
        while len(got) < after:
            got += connection.recv(after - len(got))
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return got


def test_a_client_that_hangs_up_in_mid_stream_harms_nothing(tmp_path: Path) -> None:
    content, cache = two_leaflets(tmp_path / "two"), tmp_path / "cache"
    with serving(content, cache) as server:
        for path in ("/leaflets/metformin.mp3", "/leaflets/baclofen-injection/faq.mp3"):
            assert hang_up(server, path, 400).startswith(b"HTTP/1.1 200 ")
        whole = server.get("/leaflets/metformin.mp3")
        assert whole.status_code == 200
        document = server.narrated("metformin")
        assert {section["state"] for section in document["sections"]} == {"ready"}  # type: ignore[attr-defined]
        assert server.get(str(document["audio"]["audio"])).content == whole.content  # type: ignore[index]
        for _ in range(20):  # now from the store and from memory
            hang_up(server, "/leaflets/metformin.mp3", 400)
        assert server.get("/leaflets/metformin.mp3").content == whole.content
        server.narrated("baclofen-injection")
    said = "".join(server.lines)
    assert "Traceback" not in said
    assert "ERROR" not in said
    assert_sound(cache)


def test_a_port_in_use_is_told(tmp_path: Path, content: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", "--content", content, "--cache", tmp_path, "--port", str(port))
    assert done.returncode == 2
    assert f"cannot listen on 127.0.0.1:{port}: Address already in use." in done.stderr
    assert "Choose another port with --port" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("host", ["203.0.113.7", "no-such-host.invalid"])
def test_an_address_that_is_not_ours_is_told(tmp_path: Path, content: Path, host: str) -> None:
    done = run("serve", "--content", content, "--cache", tmp_path, "--host", host, "--port", "0")
    assert done.returncode == 2
    assert f"cannot listen on {host}:0: " in done.stderr
    assert "Traceback" not in done.stderr
