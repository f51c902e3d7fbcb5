"""How soon a listener hears the first words of a section that nobody has asked for before."""

from __future__ import annotations

import http.client
import shutil
import time
from pathlib import Path

from audio_leaflet.audio import id3_size
from benchmarks.server import serving

SETTLE = 0.5
"""Seconds after the voice is loaded: the narration of everything else is then in full swing."""

SECTIONS = ("how-to-use", "faq", "warning", "disclaimer")


def measure(monograph: Path, folder: Path) -> list[tuple[str, ...]]:
    """Rows of the table: the longest wait of several sections, while the rest is being narrated."""
    content = folder / "content"
    content.mkdir(parents=True)
    shutil.copy(monograph, content)
    first, whole, made = 0.0, 0.0, ""
    for number, section in enumerate(SECTIONS):
        with serving(content, folder / f"cache{number}", "piper", "Voice:") as host:
            time.sleep(SETTLE)
            heard, took = _listen(host, f"/leaflets/baclofen-injection/{section}.mp3")
        print(f"{section}: first sound after {heard * 1000:.0f} ms, all of it after {took:.2f} s")
        if heard > first:
            first, whole, made = heard, took, section
    return [
        (
            "first audio byte, cold, while the rest is narrated (worst of four sections)",
            f"{first * 1000:.0f} ms",
            f"the whole section first ({made}), {whole * 1000:.0f} ms",
            f"{first / whole:.2f}",
            "250 ms",
        )
    ]


def _listen(host: str, path: str) -> tuple[float, float]:
    connection = http.client.HTTPConnection(host, timeout=60)
    begun = time.perf_counter()
    connection.request("GET", path)
    answer = connection.getresponse()
    data, first = b"", 0.0
    while piece := answer.read1(65536):
        data += piece
        if not first and len(data) > id3_size(data):
            first = time.perf_counter() - begun
    took = time.perf_counter() - begun
    assert answer.status == 200, answer.status
    connection.close()
    return first, took
