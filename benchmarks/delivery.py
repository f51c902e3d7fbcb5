"""How many cached narrations a second one worker delivers, against nginx on the same file."""

from __future__ import annotations

import contextlib
import http.client
import json
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.server import serving

SECONDS, CLIENTS, ROUNDS = 4, 16, 3
SIZE = 300_000
"""Bytes of the narration that is fetched: half a minute to a minute of speech."""

LEAFLET = "---\ntitle: Benchol\n---\n\n## Uses\n\n{text}\n"


def measure(folder: Path) -> list[tuple[str, ...]]:
    """Rows of the table."""
    folder.mkdir(parents=True)
    for tool in ("nginx", "wrk"):
        if not shutil.which(tool):
            print(f"{tool} is missing: apt install nginx-light wrk; delivery is not measured")
            return []
    with _ours(folder) as (address, path):
        served = _fetch(address, path)
        (folder / "narration.mp3").write_bytes(served)
        with _nginx(folder) as peer:
            assert _fetch(peer, "/narration.mp3") == served
            ours, theirs = 0.0, 0.0
            for _ in range(ROUNDS):
                theirs = max(theirs, _load(f"http://{peer}/narration.mp3"))
                ours = max(ours, _load(f"http://{address}{path}"))
    print(f"{len(served)} bytes: nginx {theirs:.0f} requests/s, ours {ours:.0f} requests/s")
    return [
        (
            f"cached {len(served) // 1000} kB narration, one worker, {CLIENTS} clients",
            f"{ours:.0f} requests/s",
            f"nginx, {theirs:.0f} requests/s",
            f"{ours / theirs:.2f}",
            "1.0",
        )
    ]


@contextlib.contextmanager
def _ours(folder: Path) -> Iterator[tuple[str, str]]:
    content = folder / "content"
    content.mkdir()
    words = SIZE * 8 // 64000 * 10 // 3  # the silence engine takes 0.3 s a word, at 64 kbit/s
    sentences = " ".join(
        "This is one sentence of ten words in all here." for _ in range(words // 11)
    )
    (content / "benchol.md").write_text(LEAFLET.format(text=sentences), "utf-8")
    with serving(content, folder / "cache", "silence", "complete") as host:
        document = json.loads(_fetch(host, "/leaflets/benchol.json"))
        yield host, f"/audio/{document['sections'][0]['key']}.mp3"


@contextlib.contextmanager
def _nginx(folder: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = folder / "nginx.conf"
    config.write_text(
        f"""
        daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
        events {{ worker_connections 512; }}
        http {{
            access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
            types {{ audio/mpeg mp3; }}
            client_body_temp_path {folder}/b; proxy_temp_path {folder}/p;
            fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
            server {{ listen 127.0.0.1:{port}; root {folder}; }}
        }}
        """
    )
    folder.chmod(0o755)
    folder.parent.chmod(0o755)
    with subprocess.Popen(
        ["nginx", "-p", folder, "-c", config], stderr=subprocess.DEVNULL
    ) as process:
        try:
            time.sleep(0.5)
            yield f"127.0.0.1:{port}"
        finally:
            process.terminate()


def _load(address: str) -> float:
    done = subprocess.run(
        ["wrk", "-t1", f"-c{CLIENTS}", f"-d{SECONDS}s", address],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Non-2xx" not in done.stdout, done.stdout
    found = re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)
    assert found
    return float(found[1])


def _fetch(host: str, path: str) -> bytes:
    connection = http.client.HTTPConnection(host, timeout=30)
    connection.request("GET", path)
    answer = connection.getresponse()
    data = answer.read()
    connection.close()
    assert answer.status == 200, (answer.status, path)
    return data
