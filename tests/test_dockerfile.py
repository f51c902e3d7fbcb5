"""The image, as far as it can be tried without a container engine.

Every line of the building stage is run in a clean folder (with the Python at hand, not with 3.12);
what it made then serves as the last stage says, on a file system that is read-only but for the
cache. What is not tried: that the base image exists, and what an engine makes of the Dockerfile.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import image
import pytest

pytestmark = pytest.mark.timeout(900)
"""The first test waits for the packages of the lock file, which may have to be fetched."""

LAST = image.stages()[-1]


# ---------------------------------------------------------------- as written


def test_both_stages_have_the_same_base_so_that_the_venv_fits() -> None:
    builder, last = image.stages()
    assert builder.base == last.base == "python:3.12-slim"


def test_nothing_is_run_in_the_last_stage_so_that_it_carries_no_tools() -> None:
    assert LAST.all("RUN") == []


def test_it_runs_as_a_numbered_user_that_is_not_root() -> None:
    user, group = LAST.one("USER").split(":")
    assert int(user) >= 10_000
    assert int(group) >= 10_000


def test_the_cache_is_a_volume_that_this_user_owns() -> None:
    cache = LAST.environment()["AUDIO_LEAFLET_CACHE"]
    assert LAST.one("VOLUME") == cache
    assert f"--from=builder --chown={LAST.one('USER')} {cache} {cache}" in LAST.all("COPY")


def test_it_listens_on_every_interface_at_the_port_that_it_exposes() -> None:
    environment = LAST.environment()
    assert environment["AUDIO_LEAFLET_HOST"] == "0.0.0.0"
    assert environment["AUDIO_LEAFLET_PORT"] == LAST.one("EXPOSE")


def test_nothing_is_sent_to_the_maker_of_the_runtime_of_the_voice() -> None:
    assert all(stage.environment()["ORT_DISABLE_TELEMETRY"] == "1" for stage in image.stages())


def test_the_command_is_serve_and_another_can_be_given() -> None:
    assert image.exec_form(LAST.one("ENTRYPOINT")) == ["audio-leaflet"]
    assert image.exec_form(LAST.one("CMD")) == ["serve"]


def test_the_packages_have_a_layer_of_their_own_before_the_code() -> None:
    lines = [arguments for _, arguments in image.stages()[0].lines]
    installed = next(n for n, line in enumerate(lines) if "--require-hashes" in line)
    assert all("audio_leaflet" not in line for line in lines[:installed])


def test_nothing_but_what_the_wheel_needs_is_sent_to_the_builder() -> None:
    copied = {name for line in image.stages()[0].all("COPY") for name in line.split()[:-1]}
    assert image.sent() == copied
    ignored = (image.ROOT / ".dockerignore").read_text("utf-8").split("\n")
    assert "*" in ignored
    assert "**/__pycache__" in ignored


# ---------------------------------------------------------------- as run


@dataclass
class Container:
    """The image's command with the image's environment, as near as a folder comes to it."""

    process: subprocess.Popen[str]
    folder: Path
    environment: dict[str, str]
    address: str

    def check(self) -> subprocess.CompletedProcess[str]:
        """The image's health check."""
        command = image.exec_form(LAST.one("HEALTHCHECK").partition(" CMD ")[2])
        return subprocess.run(
            command,
            env=self.environment,
            executable=self.folder / "venv/bin/python",
            capture_output=True,
            text=True,
            timeout=30,
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _read_only(cache: Path) -> list[str]:
    """A prefix that makes every file system read-only for a command, but for the cache."""
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not installed")
    prefix = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    script = (
        'set -eu; mount --make-rprivate /; mount --bind "$1" "$1"; mount -o remount,bind,ro /;'
        " for place in /tmp /var/tmp /dev/shm /run; do"
        '  if mountpoint -q "$place"; then mount -o remount,bind,ro "$place"; fi;'
        ' done; shift; exec "$@"'
    )
    command = [*prefix, "/bin/sh", "-c", script, "sh", str(cache)]
    if subprocess.run([*command, "true"], capture_output=True).returncode:
        pytest.skip("this machine does not let us make a read-only file system")
    return command


@pytest.fixture(scope="module")
def container() -> Iterator[Container]:
    folder = image.built()
    port = _free_port()
    given = {name: image.placed(value, folder) for name, value in LAST.environment().items()}
    environment = {
        **given,
        "AUDIO_LEAFLET_PORT": str(port),
        "AUDIO_LEAFLET_ENGINE": "silence",
        "HOME": "/",
        "http_proxy": "http://127.0.0.1:9",  # nothing is there: the health check must not go by it
    }
    command = [
        *_read_only(folder / "cache"),
        str(folder / "venv/bin" / image.exec_form(LAST.one("ENTRYPOINT"))[0]),
        *image.exec_form(LAST.one("CMD")),
    ]
    address = f"http://127.0.0.1:{port}"
    with subprocess.Popen(
        command,
        cwd="/",
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            _wait(address, process)
            yield Container(process, folder, environment, address)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                output, _ = process.communicate(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
            print(output)


def _wait(address: str, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if process.poll() is not None:
            assert process.stdout is not None
            pytest.fail(f"it ended with {process.returncode}: {process.stdout.read()}")
        with contextlib.suppress(httpx.HTTPError):
            httpx.get(f"{address}/healthz", trust_env=False)
            return
        time.sleep(0.05)
    pytest.fail("it did not answer in a minute")


def test_it_narrates_with_nothing_but_the_cache_to_write_in(container: Container) -> None:
    page = httpx.get(f"{container.address}/", trust_env=False)
    first = re.search(r'href="(/leaflets/[a-z0-9-]+)"', page.text)
    assert first
    mp3 = httpx.get(f"{container.address}{first[1]}/introduction.mp3", trust_env=False, timeout=60)
    assert (mp3.status_code, mp3.headers["content-type"]) == (200, "audio/mpeg")
    assert list((container.folder / "cache").rglob("mp3-*"))
    ready = httpx.get(f"{container.address}/readyz", trust_env=False, timeout=60)
    assert ready.json()["status"] == "ready", ready.text


def test_the_health_check_passes_while_it_answers_and_fails_elsewhere(
    container: Container,
) -> None:
    well = container.check()
    assert well.returncode == 0, well.stderr
    deaf = {**container.environment, "AUDIO_LEAFLET_PORT": str(_free_port())}
    ill = Container(container.process, container.folder, deaf, container.address).check()
    assert ill.returncode != 0


def test_the_venv_carries_no_installer_and_no_tests_of_ours() -> None:
    packages = next((image.built() / "venv/lib").glob("python*/site-packages"))
    present = {each.name for each in packages.iterdir()}
    assert "audio_leaflet" in present
    assert not present & {"pip", "hatchling", "pytest", "playwright", "tests"}
