"""Print every figure that the README quotes, with the machine that it was measured on."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from pathlib import Path

from benchmarks import delivery, first_byte, rendering, timings

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared/leaflets/examples/monograph/seed_baclofen_injection.txt"
"""A real monograph, used when it is there; it may not be copied into this project."""


def main() -> int:
    """Run all benchmarks."""
    monograph = REAL if REAL.is_file() else ROOT / "content" / "baclofen-injection.txt"
    cores = len(os.sched_getaffinity(0))
    print(f"machine: {_processor()}, {cores} cores, Python {platform.python_version()}")
    print(f"monograph: {monograph.name}\n")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        rows += rendering.measure(monograph, Path(folder) / "rendering", cores)
        rows += first_byte.measure(monograph, Path(folder) / "first_byte")
        rows += delivery.measure(Path(folder) / "delivery")
        rows += timings.measure(ROOT / "content", Path(folder) / "timings")
    print("\n| Measure | Ours | Compared with | Ratio | Aim |")
    print("|---|---|---|---|---|")
    for row in rows:
        print(f"| {' | '.join(row)} |")
    return 0


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


if __name__ == "__main__":
    sys.exit(main())
