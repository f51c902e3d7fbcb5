"""The four scores that Lighthouse gives a leaflet's page and the catalogue, and what lowers them.

`python -m benchmarks.lighthouse`; the server is the real one, narrated in silence, in light load.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.server import serving

ROOT = Path(__file__).resolve().parent.parent
NODE = Path(sys.executable).with_name("node")
PROGRAM = ROOT / "node_modules/lighthouse/cli/index.js"
PAGES = {"leaflet": "/leaflets/amoxicillin-clavulanate", "catalogue": "/"}
METRICS = {
    "first-contentful-paint": "first paint",
    "largest-contentful-paint": "largest paint",
    "total-blocking-time": "blocked",
    "cumulative-layout-shift": "layout shift",
    "total-byte-weight": "weight",
}


def main() -> int:
    """Print a row for each page; the exit status says whether all scores are 100."""
    perfect = True
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "cache"
        with serving(ROOT / "content", cache, "silence", "Narration is complete") as host:
            for name, path in PAGES.items():
                report = examine(f"http://{host}{path}", Path(folder) / f"{name}.json")
                scores = {each["title"]: each["score"] for each in report["categories"].values()}
                audits = report["audits"]
                perfect &= all(score == 1 for score in scores.values())
                print(f"{name}: " + ", ".join(f"{k} {v * 100:.0f}" for k, v in scores.items()))
                print(
                    "  " + ", ".join(f"{METRICS[k]} {audits[k]['displayValue']}" for k in METRICS)
                )
                for fault in faults(report):
                    print(f"  {fault}")
    return 0 if perfect else 1


def examine(url: str, path: Path) -> dict[str, Any]:
    """Lighthouse's report of a page as a slow phone loads it, written to a file on the way."""
    flags = "--headless=new" + (" --no-sandbox" if os.geteuid() == 0 else "")
    command = [str(NODE), str(PROGRAM), url, "--quiet", "--output=json", f"--output-path={path}"]
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    environment = {**os.environ, **({"CHROME_PATH": browser} if browser else {})}
    subprocess.run([*command, f"--chrome-flags={flags}"], env=environment, check=True, timeout=300)
    report: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return report


def faults(report: dict[str, Any]) -> list[str]:
    """Each audit that costs a part of a score, with the first place that it names."""
    found = []
    for category in report["categories"].values():
        for reference in category["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                items = audit.get("details", {}).get("items", [])
                place = json.dumps(items[0])[:300] if items else audit.get("displayValue", "")
                found.append(
                    f"{category['title']}: {audit['title']} ({audit['score']:.2f}) {place}"
                )
    return found


if __name__ == "__main__":
    sys.exit(main())
