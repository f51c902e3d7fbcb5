"""The Dockerfile as data, and its building stage run in a folder, without a container engine."""

from __future__ import annotations

import atexit
import contextlib
import fcntl
import functools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent

_KEPT = re.compile(r"PIP_\w+|(?:https?|no|all)_proxy|SSL_CERT_\w+|HOME|LANG", re.IGNORECASE)
"""What a build may take from our environment: how to reach the package registry."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What follows one FROM."""

    base: str
    name: str
    lines: tuple[tuple[str, str], ...]
    """(instruction in capitals, its arguments) in order."""

    def all(self, instruction: str) -> list[str]:
        """The arguments of every such instruction."""
        return [arguments for name, arguments in self.lines if name == instruction]

    def one(self, instruction: str) -> str:
        """The arguments of the one such instruction."""
        (arguments,) = self.all(instruction)
        return arguments

    def environment(self) -> dict[str, str]:
        """What ENV sets."""
        return dict(pair.split("=", 1) for line in self.all("ENV") for pair in line.split())


def stages() -> tuple[Stage, ...]:
    """The stages of the Dockerfile."""
    text = (ROOT / "Dockerfile").read_text("utf-8")
    text = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r"\\\n\s*", " ", text)
    found: list[Stage] = []
    for line in filter(str.strip, text.split("\n")):
        instruction, arguments = line.split(maxsplit=1)
        if instruction == "FROM":
            base, _, name = arguments.partition(" AS ")
            found.append(Stage(base, name, ()))
        else:
            last = found[-1]
            found[-1] = Stage(last.base, last.name, (*last.lines, (instruction, arguments)))
    return tuple(found)


def sent() -> set[str]:
    """Top-level names that .dockerignore lets through to the builder."""
    lines = (ROOT / ".dockerignore").read_text("utf-8").split()
    return {line[1:] for line in lines if line.startswith("!")}


def placed(text: str, folder: Path) -> str:
    """A command line with the image's own folders moved into `folder`."""
    return re.sub(r"(?<![\w./-])/(?=(?:venv|src|dist|check|cache)\b)", f"{folder}/", text)


def clean_environment(**more: str) -> dict[str, str]:
    """The environment of a build: nothing of ours but the way to the package registry."""
    kept = {k: v for k, v in os.environ.items() if _KEPT.fullmatch(k)}
    return {**kept, "PATH": "/usr/local/bin:/usr/bin:/bin", **more}


@functools.cache
def built() -> Path:
    """A folder in which every line of the building stage was run, once for the whole test run.

    Its `venv` is what the image would carry (made with the Python at hand), its `dist` the wheel.
    Whichever of the run's processes needs it first builds it; the last to end removes it.
    """
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    folder = Path(tempfile.gettempdir()) / f"audio-leaflet-image-{run}"
    folder.mkdir(exist_ok=True)
    used = (folder / "used").open("w")
    fcntl.flock(used, fcntl.LOCK_SH)
    atexit.register(_leave, folder, used)
    with (folder / "building").open("w") as building:
        fcntl.flock(building, fcntl.LOCK_EX)
        if not (folder / "built").exists():
            _build(folder)
            (folder / "built").touch()
    return folder


def _leave(folder: Path, used: IO[str]) -> None:
    """Remove the folder, unless another process still uses it."""
    with used, contextlib.suppress(BlockingIOError):
        fcntl.flock(used, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(folder, ignore_errors=True)


def _build(folder: Path) -> None:
    """Run the building stage in a folder."""
    folder.chmod(0o755)
    work = folder
    builder = stages()[0]
    for instruction, arguments in builder.lines:
        if instruction == "ENV":
            continue
        if instruction == "WORKDIR":
            work = Path(placed(arguments, folder))
            work.mkdir()
        elif instruction == "COPY":
            *sources, target = arguments.split()
            for source in sources:
                _copy(source, work / target)
        elif instruction == "RUN":
            _run(arguments, folder, work, builder.environment())
        else:
            raise NotImplementedError(f"{instruction} in the building stage")


def _copy(source: str, target: Path) -> None:
    if source not in sent():
        raise FileNotFoundError(f"{source}: .dockerignore keeps it from the builder")
    if (ROOT / source).is_dir():
        ignored = shutil.ignore_patterns("__pycache__", "*.pyc", "bundled")
        shutil.copytree(ROOT / source, target, ignore=ignored)
    else:
        shutil.copy(ROOT / source, target)


def _run(command: str, folder: Path, work: Path, environment: dict[str, str]) -> None:
    command = re.sub(r"^python\b", sys.executable, placed(command, folder))
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=work,
        env=clean_environment(**environment),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"RUN {command}\n{done.stdout}{done.stderr}")


def exec_form(arguments: str) -> list[str]:
    """The words of a command in JSON, which runs without a shell."""
    words: list[str] = json.loads(arguments)
    return words
