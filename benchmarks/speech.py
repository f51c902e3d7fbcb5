"""How well the speech does on development sets, beside what espeak-ng makes of the same print.

The sets and their scorers are research that may not be copied into this project; they are used
where they lie beside it. `make bench-speech` prints the table that the README quotes.
"""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.errors import RespellingError
from audio_leaflet.respelling import parse

ROOT = Path(__file__).resolve().parent.parent
SPEECH = ROOT.parent / "shared" / "speech"


def main() -> int:
    """Print the scores of pronunciation and of verbalising."""
    if not SPEECH.is_dir():
        print(f"There are no development sets: {SPEECH} is not there.", file=sys.stderr)
        return 1
    piper = PiperEngine("bundled", 1.0, 1)
    with tempfile.TemporaryDirectory() as folder:
        # The scorers keep a cache beside themselves.
        copy = Path(folder) / "speech"
        shutil.copytree(SPEECH, copy)
        rows = [
            *_pronunciation(copy / "pronunciation", piper),
            *_verbalising(copy / "verbalise"),
        ]
    print("| Measure | Ours | espeak-ng alone | Aim |")
    print("|---|---|---|---|")
    for row in rows:
        print(f"| {' | '.join(row)} |")
    return 0


# ---------------------------------------------------------------- pronunciation


def _pronunciation(folder: Path, piper: PiperEngine) -> list[tuple[str, ...]]:
    with (folder / "dev.tsv").open(encoding="utf-8", newline="") as file:
        names = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    ours = _score(folder, names, _respelled)
    theirs = _score(folder, names, lambda name, _: piper.reading(name, "en-US"))
    measures = (
        ("phone errors", "lenient", "at most 1.5 %"),
        ("words without an error", "word-exact", "at least 92 %"),
        ("primary stress right", "primary-stress ok", "at least 97 %"),
    )
    return [
        (f"{len(names)} respellings: {what}", _percent(ours, key), _percent(theirs, key), aim)
        for what, key, aim in measures
    ]


def _respelled(name: str, respelling: str) -> str:
    try:
        return parse(respelling, name).ipa
    except RespellingError:
        return ""


def _score(folder: Path, names: list[dict[str, str]], say: Callable[[str, str], str]) -> str:
    """The scorer's line for all names."""
    said = folder / "said.tsv"
    with said.open("w", encoding="utf-8") as file:
        for row in names:
            ipa = say(row["name"], row["respelling"])
            file.write(f"{row['name']}\t{row['respelling']}\t{ipa}\n")
    return _run(folder / "score.py", said, folder / "dev.tsv").splitlines()[0]


def _percent(line: str, key: str) -> str:
    found = re.search(rf"{key} +([\d.]+)%", line)
    if found is None:
        raise LookupError(f"the scorer's line has no {key}: {line}")
    return f"{found[1]} %"


# ---------------------------------------------------------------- verbalising


def _verbalising(folder: Path) -> list[tuple[str, ...]]:
    ours = _snippets(folder, f"{sys.executable} -m audio_leaflet.verbalise")
    theirs = _snippets(folder, "cat", "--engine")
    return [
        (
            f"{total} snippets: {what}",
            *(f"{result[what]} of {total}" for result in (ours, theirs)),
            aim,
        )
        for what, total, aim in (
            ("read right", ours["snippets"], "at least 98 %"),
            ("critical ones read right", ours["critical"], "all"),
        )
    ]


def _snippets(folder: Path, command: str, *more: str) -> dict[str, int]:
    line = _run(
        folder / "score.py", "--set", folder / "dev.tsv", "--cmd", command, "--list", "none", *more
    ).splitlines()[0]
    found = re.search(r": (\d+)/(\d+) = .* critical (\d+)/(\d+) ", line)
    if found is None:
        raise LookupError(f"the scorer's line has no counts: {line}")
    right, snippets, critical_right, critical = map(int, found.groups())
    return {
        "read right": right,
        "snippets": snippets,
        "critical ones read right": critical_right,
        "critical": critical,
    }


def _run(*arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, *map(str, arguments)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
