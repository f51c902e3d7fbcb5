"""The unit tests of the pages' scripts, run by Node; each file of tests/js is one test here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

NODE = Path(sys.executable).with_name("node")

FILES = sorted((ROOT / "tests" / "js").glob("*.test.js"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_unit_tests_passes(path: Path) -> None:
    done = subprocess.run(
        [NODE, "--test", "--test-reporter=spec", path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "\nℹ pass 0\n" not in done.stdout, f"{path.name} holds no test"


def test_there_are_unit_tests_and_the_lock_file_names_no_host() -> None:
    assert FILES
    lock = (ROOT / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in lock
    assert lock.count('"integrity"') == lock.count('"node_modules/')
