"""The wheel: what it holds, and that it serves the same pages as the checkout.

It is installed as a stranger would install it, into an empty venv with the packages of the lock
file (see image.py), and run from a folder that has nothing to do with the checkout.
"""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import image
import pytest
from conftest import environment

from audio_leaflet import __version__

pytestmark = pytest.mark.timeout(900)
"""The first test waits for the packages of the lock file, which may have to be fetched."""


@pytest.fixture(scope="module")
def wheel() -> zipfile.ZipFile:
    (path,) = (image.built() / "dist").glob("*.whl")
    return zipfile.ZipFile(path)


def _files(folder: str) -> set[str]:
    return {
        each.relative_to(image.ROOT / folder).as_posix()
        for each in (image.ROOT / folder).rglob("*")
        if each.is_file() and "__pycache__" not in each.parts
    }


@pytest.mark.parametrize("folder", ["content", "locale", "static", "templates"])
def test_the_wheel_holds_what_is_not_code(wheel: zipfile.ZipFile, folder: str) -> None:
    inside = f"audio_leaflet/bundled/{folder}/"
    held = {name.removeprefix(inside) for name in wheel.namelist() if name.startswith(inside)}
    assert held == _files(folder)
    for name in held:
        assert wheel.read(inside + name) == (image.ROOT / folder / name).read_bytes()


def test_the_wheel_holds_the_code_and_its_licence_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    names = {name for name in wheel.namelist() if not name.startswith("audio_leaflet/bundled/")}
    about = f"audio_leaflet-{__version__}.dist-info"
    code = {f"audio_leaflet/{name}" for name in _files("audio_leaflet")}
    records = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"}
    assert names == code | {f"{about}/{name}" for name in records}
    assert wheel.read(f"{about}/licenses/LICENSE") == (image.ROOT / "LICENSE").read_bytes()
    assert f"Version: {__version__}\n" in wheel.read(f"{about}/METADATA").decode()


@contextlib.contextmanager
def _serving(program: list[str], home: Path) -> Iterator[httpx.Client]:
    """`serve` with its own content, from the folder `home`, which is empty."""
    home.mkdir()
    with subprocess.Popen(
        [*program, "serve", "--engine", "silence", "--cache", home / "cache", "--port", "0"],
        cwd=home,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines: list[str] = []
        try:
            for line in process.stdout:
                lines.append(line)
                found = re.search(r"http://\S+?(?=/ )", line)
                if found:
                    break
            else:
                pytest.fail("it did not start:\n" + "".join(lines))
            reader = threading.Thread(target=lines.extend, args=(process.stdout,), daemon=True)
            reader.start()
            with httpx.Client(base_url=found[0], timeout=120, trust_env=False) as client:
                yield client
        finally:
            process.terminate()
            process.wait(timeout=30)
            print("".join(lines))


def test_the_installed_wheel_serves_what_the_checkout_serves(tmp_path: Path) -> None:
    installed = [str(image.built() / "venv/bin/audio-leaflet")]
    checkout = [sys.executable, "-m", "audio_leaflet"]
    with (
        _serving(installed, tmp_path / "elsewhere") as theirs,
        _serving(checkout, tmp_path / "here") as ours,
    ):
        catalogue = theirs.get("/").text
        assert catalogue == ours.get("/").text
        ids = set(re.findall(r'href="/leaflets/([a-z0-9-]+)"', catalogue))
        assert len(ids) >= 8

        # Once the whole leaflet has been asked for, each of its parts is narrated.
        leaflet = "/leaflets/baclofen-injection"
        sound = theirs.get(f"{leaflet}.mp3").content
        assert sound == ours.get(f"{leaflet}.mp3").content
        page = theirs.get(leaflet).text
        assert page == ours.get(leaflet).text
        assert theirs.get(f"{leaflet}.json").json() == ours.get(f"{leaflet}.json").json()

        linked = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page))
        assert len(linked) >= 2
        for address in sorted(linked):
            answer = theirs.get(address)
            assert answer.status_code == 200, address
            assert answer.content == ours.get(address).content


def test_the_program_runs_from_the_wheel_and_not_from_the_checkout(tmp_path: Path) -> None:
    python = image.built() / "venv/bin/python"
    done = subprocess.run(
        [python, "-c", "import audio_leaflet; print(audio_leaflet.__file__)"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert Path(done.stdout.strip()).is_relative_to(image.built()), done.stderr
