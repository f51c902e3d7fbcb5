"""Static files over HTTP: one version a release, kept for good, compressed once."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT, Server, environment, serving
from playwright.sync_api import Browser

FOREVER = "public, max-age=31536000, immutable"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("static")
    (folder / "content").mkdir()
    shutil.copy(ROOT / "content" / "levothyroxine.md", folder / "content")
    with serving(folder / "content", folder / "cache") as running:
        yield running


def linked(server: Server) -> list[str]:
    """The static files that the first page links."""
    return re.findall(r'(?:href|src)="(/static/[^"]+)"', server.get("/").text)


def test_what_a_page_links_is_fetched_once(server: Server) -> None:
    addresses = linked(server)
    assert len(addresses) >= 4
    assert len({address.split("/")[2] for address in addresses}) == 1
    for address in addresses:
        answer = server.get(address)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == FOREVER
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_address_without_a_version_is_asked_again(server: Server) -> None:
    answer = server.get("/static/favicon.svg")
    assert answer.text == (ROOT / "static" / "favicon.svg").read_text("utf-8")
    assert answer.headers["cache-control"] == "public, no-cache"
    again = server.get("/static/favicon.svg", If_None_Match=answer.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("name", "kind", "smaller"),
    [
        ("leaflet.css", "text/css; charset=utf-8", True),
        ("view.js", "text/javascript; charset=utf-8", True),
        ("player/storage.js", "text/javascript; charset=utf-8", True),
        ("favicon.svg", "image/svg+xml", True),
        ("fonts/atkinson-hyperlegible-latin-400.woff2", "font/woff2", False),
        ("fonts/LICENSE", "text/plain; charset=utf-8", True),
    ],
)
def test_type_and_compression(server: Server, name: str, kind: str, smaller: bool) -> None:
    data = server.get(f"/static/{name}", Accept_Encoding="identity").content
    written = (ROOT / "static" / name).read_bytes()
    assert len(data) < len(written) if name.endswith((".js", ".css")) else data == written
    for accepted in ("gzip", "identity"):
        answer = server.get(f"/static/{name}", Accept_Encoding=accepted)
        assert answer.content == data
        assert answer.headers["content-type"] == kind
        zipped = smaller and accepted == "gzip"
        assert answer.headers.get("content-encoding") == ("gzip" if zipped else None)
        length = int(answer.headers["content-length"])
        assert length < len(data) if zipped else length == len(data)
        assert ("accept-encoding" in answer.headers.get("vary", "").lower()) == smaller


def both(server: Server, suffix: str) -> Iterator[tuple[str, str, str]]:
    """Name, text as written and text as sent of every static file of a kind."""
    for path in sorted((ROOT / "static").rglob(f"*{suffix}")):
        name = path.relative_to(ROOT / "static").as_posix()
        yield name, path.read_text("utf-8"), server.get(f"/static/{name}").text


SAME_PROGRAMS = """
const { parse } = require("espree");
const bare = (key, value) => (key === "start" || key === "end" ? undefined : value);
const program = (text) =>
  JSON.stringify(parse(text, { ecmaVersion: "latest", sourceType: "module" }), bare);
const pairs = JSON.parse(require("node:fs").readFileSync(0, "utf-8"));
for (const [name, written, sent] of pairs) {
  if (program(written) !== program(sent)) console.log(name);
}
"""


def test_scripts_as_they_are_sent_are_the_programs_that_were_written(server: Server) -> None:
    pairs = list(both(server, ".js"))
    assert len(pairs) >= 25
    done = subprocess.run(
        [Path(sys.executable).with_name("node"), "-e", SAME_PROGRAMS],
        cwd=ROOT,
        input=json.dumps(pairs),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


RULES = """text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map(rule => rule.cssText.replace(/(?<=[,(])\\s+|\\s+(?=\\))/g, ''));
}"""
"""The rules of a style sheet as a browser has understood them, lists in one spacing."""


def test_style_sheets_as_they_are_sent_have_the_rules_that_were_written(
    server: Server, browser: Browser
) -> None:
    page = browser.new_page()
    for name, written, sent in both(server, ".css"):
        rules = [page.evaluate(RULES, text) for text in (written, sent)]
        assert len(rules[0]) >= 5
        assert rules[0] == rules[1], name
    page.close()


@pytest.mark.parametrize(
    "address", ["/static/0123456789abcdef/leaflet.css", "/static/", "/static/none.css"]
)
def test_files_of_another_release_are_not_passed_off_as_this_one(
    server: Server, address: str
) -> None:
    answer = server.get(address)
    assert answer.status_code == 404
    assert answer.headers["cache-control"] == "no-cache"


def test_another_byte_is_another_version(tmp_path: Path) -> None:
    """A copy of the program with one changed file."""
    shutil.copytree(ROOT / "audio_leaflet", tmp_path / "audio_leaflet")
    shutil.copytree(ROOT / "static", tmp_path / "static")
    asked = "from audio_leaflet import resources; print(resources.static_version())"
    versions = []
    for change in ("", "", "/* */"):
        with (tmp_path / "static" / "leaflet.css").open("a", encoding="utf-8") as file:
            file.write(change)
        done = subprocess.run(
            [sys.executable, "-c", asked],
            cwd=tmp_path,
            env={**environment(), "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=True,
        )
        versions.append(done.stdout)
    assert versions[0] == versions[1] != versions[2]
