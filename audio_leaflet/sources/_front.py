"""Front matter of a Markdown monograph: YAML between two lines of `---`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import yaml

from audio_leaflet import product_numbers
from audio_leaflet.errors import ContentError, SyntaxProblem
from audio_leaflet.kinds import Document
from audio_leaflet.model import Name, PrintedText, Problem, ProductNumber, Skipped
from audio_leaflet.sources._draft import fault, place
from audio_leaflet.sources._names import read_names, unbracket

FENCE = re.compile(r"---[ \t]*")
END = re.compile(r"(?:---|\.\.\.)[ \t]*")
KEY = re.compile(r"[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|$)")
ID = re.compile(r"(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*")
LANG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")

# Key -> what it holds, for messages.
TEXTS = {
    "title": "the title as printed",
    "id": "the address: at most 100 lower-case letters, digits and hyphens",
    "lang": "a language tag such as en-US",
    "pronunciation": "a respelling such as BAK-loe-fen",
    "ipa": "IPA such as ˈbækloʊfən",
    "form": "the form, such as injection",
    "revised": "a date such as 2026-05-01",
    "source": "who stands behind the text",
}
NAMES = ("brand_names", "generic_names")
NUMBERS = "product_numbers"
KEYS = (*TEXTS, *NAMES, NUMBERS)
NAME_KEYS = ("name", "pronunciation", "ipa")
KNOWN_KEY = re.compile(
    r"(?:^[ \t]*(?:-[ \t]+)?\{?[ \t]*|[{,][ \t]*)"
    rf"({'|'.join((*KEYS, *NAME_KEYS))})[ \t]*:(?=[ \t]|$)"
)
# Values that are no text: key -> why.
SETTINGS = {
    "id": "the address of the leaflet",
    "lang": "the language of the leaflet",
    "revised": "the date of the text; said as a date",
    NUMBERS: "numbers by which callers find the medicine",
}

STRING = "tag:yaml.org,2002:str"
NOTHING = "tag:yaml.org,2002:null"


@dataclass
class Front:
    """What the front matter says; texts that are not given are empty."""

    body: int = 0
    """Index of the first line of the text after it."""
    texts: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    names: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    numbers: tuple[ProductNumber, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    faults: list[ContentError] = field(default_factory=list)
    """What is wrong with single keys: the file cannot be used, but the rest of it is looked at."""


def begins(text: str) -> bool:
    """Whether a text has front matter: a fence, and under it a key or the other fence."""
    lines = text.split("\n", 20)
    if not FENCE.fullmatch(lines[0]):
        return False
    filled = (line for line in lines[1:] if line.strip() and not line.startswith("#"))
    first = next(filled, "")
    return bool(KEY.match(first) or END.fullmatch(first) or first[:1] in "{[!&\"'-")


def end_of(lines: Sequence[str]) -> int:
    """Index of the line that ends the front matter; 0 if none does."""
    return next((n for n, line in enumerate(lines) if n and END.fullmatch(line)), 0)


def printed_front(lines: Sequence[str]) -> Iterator[PrintedText]:
    """The text of front matter, found without YAML; its known keys are no text of their own."""
    reason = ""
    for number, line in enumerate(lines, 1):
        if not line[:1].isspace() and line[:1] != "-":
            reason = ""
        at = 0
        for key in KNOWN_KEY.finditer(line):
            yield PrintedText(line[at : key.start()], number, reason)
            yield PrintedText(key[0], number, "a key of the front matter")
            at = key.end()
            reason = SETTINGS.get(key[1], "")
        yield PrintedText(re.sub(r"(?:^|\s)#.*", "", line[at:]), number, reason)


def read_front(document: Document) -> Front | None:
    """The front matter; None if the file has none. Raises SyntaxProblem if it is no YAML."""
    if not begins(document.text):
        return None
    lines = document.text.split("\n")
    end = end_of(lines)
    if not end:
        raise fault(
            document,
            1,
            SyntaxProblem,
            "the front matter never ends",
            "Write a line of --- under its last key",
        )
    try:
        node = yaml.compose("\n".join(lines[1:end]), Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
        raise fault(
            document,
            min(mark.line + 2, end + 1) if mark else 1,
            SyntaxProblem,
            f"the front matter is not YAML: {what}",
            "Write each key as name: value, and put a value with : or # in quotes",
        ) from error
    return _Reader(document, lines, end).read(node)


class _Reader:
    def __init__(self, document: Document, lines: list[str], end: int) -> None:
        self.document = document
        self.lines = lines
        self.end = end
        self.front = Front(body=end + 1)

    def fault(self, node: yaml.Node, what: str, remedy: str) -> SyntaxProblem:
        return fault(self.document, _line(node), SyntaxProblem, what, remedy)

    def read(self, node: yaml.Node | None) -> Front:
        if node is None:
            return self.front
        if not isinstance(node, yaml.MappingNode):
            raise self.fault(node, "the front matter is not keys and values", "Write name: value")
        seen: dict[str, int] = {}
        for position, (key, value) in enumerate(node.value):
            after = node.value[position + 1 : position + 2]
            end = _line(after[0][0]) - 1 if after else self.end
            try:
                self.key(key, value, end, seen)
            except SyntaxProblem as error:  # the other keys are looked at all the same
                self.front.faults.append(error)
        return self.front

    def key(self, key: yaml.Node, value: yaml.Node, end: int, seen: dict[str, int]) -> None:
        name = key.value if isinstance(key, yaml.ScalarNode) else ""
        if name in seen:
            raise self.fault(
                key,
                f"the key {name} stands a second time, first in line {seen[name]}",
                "Keep one of them",
            )
        seen[name] = _line(key)
        if name in TEXTS:
            self.front.texts[name] = self.text(name, value)
            self.front.lines[name] = _line(value)
        elif name in NAMES:
            self.front.names[name] = self.names(name, value)
        elif name == NUMBERS:
            self.front.numbers = tuple(self.numbers(value))
        else:
            self.unknown(name, key, end)

    def unknown(self, name: str, key: yaml.Node, end: int) -> None:
        line = _line(key)
        self.front.problems.append(
            Problem(
                "warning",
                place(self.document, line),
                f"the key {name} is not known and its text is not read",
                f"The keys are {', '.join(KEYS)}",
            )
        )
        text = "\n".join(self.lines[line - 1 : max(line, end)]).strip()
        self.front.skipped.append(
            Skipped(text, "a key of the front matter that is not known", line)
        )

    def text(self, name: str, node: yaml.Node, why: str = "") -> str:
        wrong = self.fault(
            node,
            f"{name} is not a text",
            f"Write {why or TEXTS[name]}, in quotes if it looks like a number or yes or no",
        )
        if not isinstance(node, yaml.ScalarNode):
            raise wrong
        if node.tag == NOTHING:
            return ""
        value = node.value.strip()
        if name == "revised":
            return self.date(node)
        # YAML takes `no` (Norwegian) for false.
        if node.tag != STRING and name != "lang":
            raise wrong
        checks: dict[str, Callable[[str], object]] = {"id": ID.fullmatch, "lang": LANG.fullmatch}
        if value and name in checks and not checks[name](value):
            raise self.fault(node, f"{name} is {value!r}", f"Write {TEXTS[name]}")
        return unbracket(value) if name in {"pronunciation", "ipa"} else " ".join(value.split())

    def date(self, node: yaml.ScalarNode) -> str:
        found = re.match(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", node.value)
        if not found:
            return " ".join(node.value.split())
        try:
            year, month, day = (int(each) for each in found.groups())
            return dt.date(year, month, day).isoformat()
        except ValueError as error:
            raise self.fault(
                node, f"revised is {node.value!r}, which is no date", f"Write {TEXTS['revised']}"
            ) from error

    def names(self, key: str, node: yaml.Node) -> tuple[Name, ...]:
        if isinstance(node, yaml.ScalarNode):
            if node.tag == NOTHING:
                return ()
            found, skipped = read_names(self.text(key, node, "names"), _line(node))
            self.front.skipped.extend(skipped)
            return found
        if not isinstance(node, yaml.SequenceNode):
            raise self.fault(
                node, f"{key} is neither a list nor a text", "Write one name a line, after a -"
            )
        made: list[Name] = []
        for item in node.value:
            if isinstance(item, yaml.MappingNode):
                made.append(self.name(key, item))
            else:
                # One entry is one name, even with a comma in it; its respelling may follow.
                text = self.text(key, item, "a name")
                found, _ = read_names(text, _line(item))
                made.append(found[0] if len(found) == 1 else Name(text, line=_line(item)))
        return tuple(name for name in made if name.text)

    def numbers(self, node: yaml.Node) -> Iterator[ProductNumber]:
        if isinstance(node, yaml.ScalarNode) and node.tag == NOTHING:
            return
        seen: dict[str, int] = {}
        for item in node.value if isinstance(node, yaml.SequenceNode) else [node]:
            if not isinstance(item, yaml.ScalarNode):
                raise self.fault(
                    item, f"{NUMBERS} has an entry that is no number", "Write one a line, after a -"
                )
            try:
                # A code may look like a number to YAML; its digits stand in the file all the same.
                found = product_numbers.parse(item.value, _line(item))
            except SyntaxProblem as error:
                raise self.fault(item, error.what, error.remedy) from error
            if found.digits[0] in seen:
                raise self.fault(
                    item,
                    f"the number {found.printed} stands a second time, first in line"
                    f" {seen[found.digits[0]]}",
                    "Keep one of them",
                )
            seen[found.digits[0]] = found.line
            yield found

    def name(self, key: str, node: yaml.MappingNode) -> Name:
        values: dict[str, str] = {}
        for inner, value in node.value:
            name = inner.value if isinstance(inner, yaml.ScalarNode) else ""
            if name not in NAME_KEYS or name in values:
                raise self.fault(
                    inner,
                    f"{key} has an entry with the key {name}"
                    + (" twice" if name in values else ", which is not known"),
                    f"The keys of a name are {', '.join(NAME_KEYS)}",
                )
            values[name] = self.text(name, value, TEXTS.get(name, "the name as printed"))
        if not values.get("name"):
            raise self.fault(node, f"{key} has an entry without name", "Write name: and the name")
        return Name(
            values["name"], values.get("pronunciation", ""), values.get("ipa", ""), _line(node)
        )


def _line(node: yaml.Node) -> int:
    """Line of the file; the node counts from 0 below the fence."""
    return int(node.start_mark.line) + 2
