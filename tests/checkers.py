"""Four checkers of pages, each a function that gives what it finds.

axe-core and IBM's engine look at a page in the browser; the Nu HTML checker (vnu) and html-validate
read HTML. They come with `package.json`. What a checker cannot decide and asks a person to look at
is a finding as well.
"""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conftest import ROOT
from playwright.sync_api import Page

MODULES = ROOT / "node_modules"
NODE = Path(sys.executable).with_name("node")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that one checker finds wrong, or asks a person to look at."""

    checker: str
    rule: str
    where: str
    """A CSS selector or XPath, or for vnu the piece of HTML."""
    what: str
    page: str
    """Name of the page and its state."""

    def __str__(self) -> str:
        return f"{self.page}: {self.checker} {self.rule} at {self.where}: {self.what}"


@functools.cache
def _script(path: str) -> str:
    return (MODULES / path).read_text("utf-8")


def _rows(found: Any) -> list[tuple[str, str, str]]:
    """Rule, place and words, as the scripts below give them."""
    return [(rule, where, what) for rule, where, what in found]


_AXE = """async () => {
    const found = await axe.run(document, {
        runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
            'best-practice']},
        rules: {'color-contrast-enhanced': {enabled: true}},
        resultTypes: ['violations', 'incomplete'],
    });
    if (found.passes.length < 10) throw new Error('axe has not looked');
    return [...found.violations, ...found.incomplete].flatMap(rule => rule.nodes.map(node =>
        [rule.id, node.target.flat().join(' '), node.any.concat(node.all, node.none)
            .map(check => check.message).join('; ') || rule.help]));
}"""


def axe(page: Page, name: str) -> list[Finding]:
    """All rules of WCAG 2.2 A and AA and of good practice, and contrast as AAA has it (7:1).

    In the page and in its frames, wherever they come from.
    """
    # Evaluated by the debugger, so that the page's content policy need not allow it.
    for each in page.frames:
        each.evaluate(_script("axe-core/axe.min.js"))
        each.evaluate("axe.configure({allowedOrigins: ['<unsafe_all_origins>']})")
    return [Finding("axe", *each, name) for each in _rows(page.evaluate(_AXE))]


_IBM = """async () => {
    const report = await new ace_ibma.Checker().check(document, ['WCAG_2_2']);
    if (report.results.length < 50) throw new Error('the engine has not looked');
    return report.results.filter(each => each.value[1] !== 'PASS')
        .map(each => [each.ruleId, each.path.dom.replaceAll('[1]', ''),
            `${each.value.join(' ')}: ${each.message}`]);
}"""


def ibm(page: Page, name: str) -> list[Finding]:
    """IBM's rules for WCAG 2.2."""
    page.evaluate(_script("accessibility-checker-engine/ace-window.js"))
    return [Finding("ibm", *each, name) for each in _rows(page.evaluate(_IBM))]


def vnu(documents: Mapping[str, str], folder: Path) -> list[Finding]:
    """HTML as the standard has it, for documents by name; they are written to a folder first."""
    return _vnu([], _written(documents, folder))


def vnu_css(paths: Sequence[Path]) -> list[Finding]:
    """Style sheets as the standards have them."""
    return _vnu(["--css"], {path: path.name for path in paths})


def _vnu(options: Sequence[str], paths: Mapping[Path, str]) -> list[Finding]:
    jar = MODULES / "vnu-jar/build/dist/vnu.jar"
    command = ["java", "-jar", str(jar), *options, "--format", "json", "--stdout"]
    done = subprocess.run([*command, *paths], capture_output=True, text=True, timeout=170)
    assert done.returncode in (0, 1), done.stderr
    found = json.loads(done.stdout)["messages"]
    return [
        Finding(
            "vnu",
            each.get("subType", each["type"]),
            " ".join(each.get("extract", "").split()),
            each["message"],
            paths[Path(each["url"].removeprefix("file:"))],
        )
        for each in found
    ]


_HTML_VALIDATE = {
    "extends": ["html-validate:recommended"],
    "rules": {
        # The standard allows every character but a space in an id. Ours say what they are the id
        # of: `_main` is no section of a leaflet, `uses.1` is the first sentence of `uses`.
        "valid-id": ["error", {"relaxed": True}],
    },
}


def html_validate(documents: Mapping[str, str], folder: Path) -> list[Finding]:
    """Rules of HTML beyond the standard, for documents by name."""
    paths = _written(documents, folder)
    config, report = folder / "html-validate.json", folder / "report.json"
    config.write_text(json.dumps(_HTML_VALIDATE), "utf-8")
    program = MODULES / "html-validate/bin/html-validate.mjs"
    command = (NODE, program, "--config", config, "--formatter", f"json={report}")
    done = subprocess.run([*command, *paths], capture_output=True, text=True, timeout=170)
    assert done.returncode in (0, 1), done.stderr
    return [
        Finding(
            "html-validate",
            each["ruleId"],
            each["selector"] or "",
            each["message"],
            paths[Path(document["filePath"])],
        )
        for document in json.loads(report.read_text("utf-8"))
        for each in document["messages"]
    ]


def _written(documents: Mapping[str, str], folder: Path) -> dict[Path, str]:
    paths = {}
    for number, (name, html) in enumerate(documents.items()):
        path = folder / f"{number}.html"
        path.write_text(html, "utf-8")
        paths[path] = name
    return paths
