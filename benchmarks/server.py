"""The real program, serving on loopback for as long as a measurement takes."""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def serving(content: Path, cache: Path, engine: str, until: str) -> Iterator[str]:
    """Host and port of a server, once it has printed a line with `until` in it."""
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "audio_leaflet", "serve", "--port", "0", "--engine", engine),
            *("--content", content, "--cache", cache),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout
        try:
            host = re.search(r"http://([^/]+)/", process.stdout.readline())
            assert host
            while until not in process.stdout.readline():
                assert process.poll() is None, "the server stopped"
            yield host[1]
        finally:
            process.terminate()
