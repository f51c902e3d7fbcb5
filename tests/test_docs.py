"""The documents say what is true: recipes run, links lead somewhere, commands and examples work."""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote

import pytest
from conftest import ROOT, Server, run, serving

from audio_leaflet import __version__, settings
from audio_leaflet.engines.silence import Silence
from audio_leaflet.lexicon import Lexicon, layers, of_folder, of_monograph
from audio_leaflet.narrate import plan
from audio_leaflet.script import build
from audio_leaflet.sources import read_file

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
NAMES = [path.relative_to(ROOT).as_posix() for path in DOCUMENTS]

SERVED = "http://127.0.0.1:8000"
"""Where the recipes expect the server."""

TOKEN = "a-token-of-the-recipes"
"""What they publish with."""


@dataclass(frozen=True, slots=True)
class Fence:
    """One block of code of a document."""

    where: str
    """File and line."""
    language: str
    marked: str
    """The comment in the line above, without its brackets: `tested`."""
    text: str


def fences(name: str) -> list[Fence]:
    """The blocks of code of a document, in order."""
    lines = (ROOT / name).read_text("utf-8").split("\n")
    found: list[Fence] = []
    opened: int | None = None
    for number, line in enumerate(lines):
        mark = re.fullmatch(r"(`{3,})(\w*)", line)
        if opened is None and mark:
            opened, fence, language = number, mark[1], mark[2]
        elif opened is not None and line == fence:
            above = re.fullmatch(r"<!-- (\w+) -->", lines[opened - 1]) if opened else None
            text = "\n".join(lines[opened + 1 : number]) + "\n"
            marked = above[1] if above else ""
            found.append(Fence(f"{name}:{opened + 1}", language, marked, text))
            opened = None
    assert opened is None, f"{name}:{(opened or 0) + 1}: the block of code never ends"
    return found


# ---------------------------------------------------------------- recipes


@dataclass(frozen=True, slots=True)
class Recipe:
    """Commands that are run, and lines of what they print, in order."""

    where: str
    commands: str
    printed: tuple[str, ...]


def recipes(name: str) -> Iterator[Recipe]:
    """The recipes of a document that are marked as tested, with the answer that follows each."""
    found = fences(name)
    for fence, after in zip(found, [*found[1:], None], strict=False):
        if fence.language == "sh" and fence.marked == "tested":
            assert after is not None, f"{fence.where} is followed by no answer"
            assert after.language == "text", f"{fence.where} is followed by no answer"
            yield Recipe(fence.where, fence.text, tuple(after.text.splitlines()))


RECIPES = [recipe for name in NAMES if name.startswith("docs/") for recipe in recipes(name)]


@pytest.fixture(scope="module")
def narrated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of the baclofen sample, all of it narrated."""
    folder = tmp_path_factory.mktemp("recipes")
    content = folder / "content"
    content.mkdir()
    shutil.copy(ROOT / "content" / "baclofen-injection.txt", content)
    with serving(
        content,
        folder / "cache",
        api_tokens=sha256(TOKEN.encode()).hexdigest(),
        embed_origins="https://clinic.example",
        phone_languages="*",
    ) as server:
        server.narrated("baclofen-injection")
        yield server


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.where)
def test_a_recipe_prints_what_the_document_says(
    recipe: Recipe, narrated: Server, tmp_path: Path
) -> None:
    assert SERVED in recipe.commands
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", recipe.commands.replace(SERVED, narrated.address)],
        cwd=tmp_path,
        env={**os.environ, "TOKEN": TOKEN},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    lines = iter(done.stdout.splitlines())
    for wanted in recipe.printed:
        pattern = ".*".join(map(re.escape, wanted.split("…")))
        assert any(re.fullmatch(pattern, line) for line in lines), (
            f"{recipe.where}: nothing (more) like {wanted!r} in\n{done.stdout}"
        )


def test_there_are_recipes_for_head_range_304_json_and_the_whole_leaflet() -> None:
    said = "\n".join("\n".join((each.commands, *each.printed)) for each in RECIPES)
    for part in ("--head", "206 Partial", "416 ", "304", ".json", "/baclofen-injection.mp3"):
        assert part in said


# ---------------------------------------------------------------- links and names


def anchors(path: Path) -> set[str]:
    """The addresses that a code host gives to the headings of a document."""
    text = re.sub(r"^(`{3,}).*?^\1$", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    found = set()
    for heading in re.findall(r"^#{1,6} +(.+)$", text, re.MULTILINE):
        plain = re.sub(r"[^\w\- ]", "", heading.lower())
        found.add(plain.replace(" ", "-"))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_link_between_the_documents_leads_somewhere(name: str) -> None:
    path = ROOT / name
    text = re.sub(r"^(`{3,}).*?^\1$", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            assert target.startswith(("https://", "http://127.0.0.1:")), f"{name}: {target}"
            continue
        file, _, anchor = unquote(target).partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.exists(), f"{name}: nothing is at {target}"
        assert there.is_relative_to(ROOT), f"{name}: {target} is not in the project"
        if anchor:
            assert anchor in anchors(there), f"{name}: {target} has no such heading"


@functools.cache
def commands() -> frozenset[str]:
    """The commands that the program offers."""
    found = re.findall(r"^    ([a-z]+)(?: |$)", run("--help").stdout, re.MULTILINE)
    assert {"serve", "build", "pronounce"} <= set(found)
    return frozenset(found)


@pytest.mark.parametrize("name", NAMES)
def test_every_make_target_and_command_that_is_named_exists(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    targets = set(
        re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    )
    code = "\n".join([*re.findall(r"`([^`\n]+)`", text), *(fence.text for fence in fences(name))])
    for target in re.findall(r"(?:^|\s)make ([a-z-]+)", code):
        assert target in targets, f"{name}: make {target}"
    known = commands()
    for command in re.findall(r"(?:^|[\s/])(?<!-u )audio-leaflet ([a-z]+)", code):
        assert command in known, f"{name}: audio-leaflet {command}"


@pytest.mark.parametrize("name", NAMES)
def test_no_setting_is_named_that_does_not_exist(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    known = {variable for _, variable, _, _ in settings.table()} | {settings.CONFIG}
    for variable in re.findall(r"\bAUDIO_LEAFLET_[A-Z_]+\b", text):
        assert variable in known, f"{name}: {variable}"


def test_the_readme_leads_to_every_document() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    for path in (ROOT / "docs").glob("*.md"):
        assert f"](docs/{path.name})" in text, path.name


def test_the_index_of_integrations_leads_to_every_page_of_one() -> None:
    folder = ROOT / "docs" / "integrations"
    text = (folder / "README.md").read_text("utf-8")
    for path in folder.glob("*.md"):
        assert path.name == "README.md" or f"]({path.name})" in text, path.name
    assert "](integrations/README.md)" in (ROOT / "docs" / "integrating.md").read_text("utf-8")


def test_the_readme_names_every_command_and_every_address() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    for command in commands():
        assert f"`audio-leaflet {command}" in text, command
    for address in (
        *("/", "/leaflets/{id}", "/leaflets/{id}/{section}.mp3", "/leaflets/{id}.mp3"),
        *("/audio/{key}.mp3", "/leaflets/{id}.json", "/healthz", "/readyz"),
    ):
        assert f"| `{address}`" in text, address


def test_every_test_that_may_be_skipped_is_named_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    for path in sorted((ROOT / "tests").glob("test_*.py")):
        code = path.read_text("utf-8")
        if path.name != Path(__file__).name and re.search(r"pytest\.(?:skip|mark\.skip)", code):
            assert f"`{path.stem}`" in text, f"{path.name} can skip and README.md does not say so"


# ---------------------------------------------------------------- conformance report

LEVEL_A_AND_AA = """
1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5
1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6
2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1
3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
"""
"""The success criteria of WCAG 2.2."""


def test_the_conformance_report_answers_every_criterion_and_names_tests_that_exist() -> None:
    text = (ROOT / "docs" / "accessibility.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d\.\d\.\d+) [^|]+ \| ([^|]+) \| ([^|]*) \|$", text, re.MULTILINE)
    answered = [number for number, _, _ in rows]
    assert [each for each in LEVEL_A_AND_AA.split() if answered.count(each) != 1] == []
    for number, conformance, remarks in rows:
        assert conformance in ("Supports", "Partially", "Does not", "Not applicable"), number
        assert remarks.strip(), number
    for name in set(re.findall(r"`(test_\w+)`", text)):
        assert (ROOT / "tests" / f"{name}.py").is_file(), name


# ---------------------------------------------------------------- examples


EXAMPLES = [
    (fence, "md" if fence.language == "markdown" else "txt")
    for name in ("README.md", "docs/writing-leaflets.md")
    for fence in fences(name)
    if fence.marked == "leaflet"
]


@pytest.mark.parametrize(("fence", "suffix"), EXAMPLES, ids=lambda each: getattr(each, "where", ""))
def test_an_example_of_a_leaflet_is_read_and_said_without_a_complaint(
    fence: Fence, suffix: str, tmp_path: Path
) -> None:
    path = tmp_path / f"example.{suffix}"
    path.write_text(fence.text, "utf-8")
    monograph = read_file(path, "en-US")
    lexicon = of_monograph(monograph)
    script = build(monograph, lexicon)
    assert [*monograph.problems, *lexicon.problems, *script.problems] == []
    assert monograph.pronunciation
    assert monograph.brand_names
    assert len(monograph.sections) >= 3
    engine = Silence()
    assert not plan(script, engine.voice(), engine.recipe()).whole.refused


def test_both_layouts_have_an_example_in_the_readme() -> None:
    where = [(fence.where.split(":")[0], suffix) for fence, suffix in EXAMPLES]
    assert ("README.md", "md") in where
    assert ("README.md", "txt") in where


def test_the_example_of_a_lexicon_is_read_and_said(tmp_path: Path) -> None:
    (example,) = (
        fence for fence in fences("docs/writing-leaflets.md") if fence.marked == "lexicon"
    )
    (tmp_path / "lexicon.pls").write_text(example.text, "utf-8")
    found = Lexicon(layers(of_folder(tmp_path), "en-US")).find("Quillaja in COPD, not iv.")
    said = [each.alias or (each.pronunciation and each.pronunciation.ipa) for each in found]
    assert said == ["kwɪˈleɪə", "chronic obstructive pulmonary disease"]


def test_the_example_of_a_settings_file_is_accepted(tmp_path: Path) -> None:
    (example,) = (fence for fence in fences("docs/settings.md") if fence.language == "toml")
    path = tmp_path / "example.toml"
    path.write_text(example.text, "utf-8")
    chosen = settings.load(environment={settings.CONFIG: str(path)})
    for name, value in tomllib.loads(example.text).items():
        assert str(getattr(chosen, name)) == str(value)


def test_the_players_of_the_documents_are_those_of_the_examples() -> None:
    pages = "\n".join(
        path.read_text("utf-8") for path in sorted((ROOT / "examples").glob("*.html"))
    )
    shown = [
        fence for name in NAMES for fence in fences(name) if name.startswith("docs/integrations/")
    ]
    examples = [fence for fence in shown if fence.marked == "example"]
    assert len(examples) >= 5
    for fence in examples:
        assert fence.text.strip() in pages, fence.where


# ---------------------------------------------------------------- dependencies and version


def _name(requirement: str) -> str:
    found = re.match(r"[@\w./-]+", requirement)
    assert found
    return found[0].lower()


def test_the_dependencies_are_those_of_the_document_and_the_other_way_round() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    running, _, rest = text.partition("\n## To build and test\n")
    tools, _, scripts = rest.partition("\n## To check the scripts and pages\n")
    assert scripts
    packages = json.loads((ROOT / "package.json").read_text("utf-8"))
    assert "dependencies" not in packages  # the pages load no code but our own
    for part, wanted in (
        (running, project["dependencies"]),
        (tools, [each for extra in project["optional-dependencies"].values() for each in extra]),
        (scripts, packages["devDependencies"]),
    ):
        rows = re.findall(r"^\| `([@\w./-]+)` \| (.+) \| (.+) \| (.+) \|$", part, re.MULTILINE)
        assert {name for name, *_ in rows} == {_name(each) for each in wanted}
        for name, *cells in rows:
            assert all(cell.strip() for cell in cells), f"{name}: a cell is empty"


def test_the_change_log_has_this_version_on_top() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    versions = re.findall(r"^## \[([\d.]+)\] - \d{4}-\d{2}-\d{2}$", text, re.MULTILINE)
    assert versions[0] == __version__
    assert run("--version").stdout.strip() == __version__
