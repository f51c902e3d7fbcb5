"""The page that explains the API, made of its OpenAPI document, so that both say the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from audio_leaflet import markup

if TYPE_CHECKING:
    from audio_leaflet.markup import Site

media_type = "text/html; charset=utf-8"

_EXAMPLES = {"id": "baclofen-injection", "section": "uses"}
"""What stands in the addresses of the examples."""


@dataclass(frozen=True, slots=True)
class Explained:
    """A kind of problem, for people."""

    name: str
    """Its anchor."""
    status: int
    title: str
    meaning: str


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a type, or a parameter."""

    name: str
    kind: tuple[tuple[str, str], ...]
    """Its type in words: pieces of text, each with the name of the type it links to, or none."""
    meaning: str


@dataclass(frozen=True, slots=True)
class _Operation:
    name: str
    method: str
    path: str
    summary: str
    description: str
    parameters: tuple[_Field, ...]
    example: str
    """A command for a shell."""
    answers: tuple[tuple[str, str, str], ...]
    """Status, meaning, and the name of the type of the answer, if it has one."""


def page(site: Site, document: Mapping[str, Any], problems: Sequence[Explained]) -> str:
    """The page of an OpenAPI document, with the kinds of problem that its answers name."""
    address = document["servers"][0]["url"]
    return _render(
        "reference.html",
        site=site,
        title=document["info"]["title"],
        description=document["info"]["description"],
        address=address,
        operations=list(_operations(document, address)),
        types=[
            (name, schema.get("description", ""), list(_fields(schema)))
            for name, schema in document["components"]["schemas"].items()
        ],
        problems=problems,
    )


def _operations(document: Mapping[str, Any], address: str) -> Iterator[_Operation]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield _Operation(
                operation["operationId"],
                method.upper(),
                path,
                operation["summary"],
                operation["description"],
                tuple(map(_parameter, operation["parameters"])),
                _example(address, path, operation),
                tuple(
                    (status, answer["description"], _type_of(answer))
                    for status, answer in operation["responses"].items()
                ),
            )


def _example(address: str, path: str, operation: Mapping[str, Any]) -> str:
    for name, value in _EXAMPLES.items():
        path = path.replace(f"{{{name}}}", value)
    if "requestBody" not in operation:
        return f"curl -sS {address}{quote(path)}"
    kind = next(iter(operation["requestBody"]["content"]))
    lines = (
        f"curl -sS {address}{quote(path)}",
        '-H "Authorization: Bearer $TOKEN"',
        f"-H 'Content-Type: {kind}'",
        "--data-binary @leaflet.md",
    )
    return " \\\n    ".join(lines)


def _parameter(parameter: Mapping[str, Any]) -> _Field:
    schema = parameter["schema"]
    kind = f"{parameter['in']}, {_words(schema)}"
    if "default" in schema:
        kind += f", {json.dumps(schema['default'])} if not given"
    return _Field(parameter["name"], ((kind, ""),), parameter["description"])


def _type_of(answer: Mapping[str, Any]) -> str:
    for content in answer.get("content", {}).values():
        return _name(content["schema"])
    return ""


def _fields(schema: Mapping[str, Any]) -> Iterator[_Field]:
    for name, each in schema["properties"].items():
        yield _Field(name, tuple(_kind(each)), each.get("description", ""))


def _kind(schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if "$ref" in schema:
        yield _name(schema), _name(schema)
    elif "anyOf" in schema:
        for number, each in enumerate(schema["anyOf"]):
            yield (" or ", "") if number else ("", "")
            yield from _kind(each)
    elif "enum" in schema:
        yield " or ".join(json.dumps(each) for each in schema["enum"]), ""
    elif schema["type"] == "array" and "prefixItems" not in schema:
        yield "list of ", ""
        yield from _kind(schema["items"])
    else:
        yield _words(schema), ""


def _words(schema: Mapping[str, Any]) -> str:
    """A type without others in it, in words."""
    if "prefixItems" in schema:
        return "two numbers"
    words = str(schema["type"])
    formats = [each["format"] for each in (schema, *schema.get("anyOf", ())) if "format" in each]
    if formats:
        words += f" ({' or '.join(formats)})"
    if "minimum" in schema and "maximum" in schema:
        words += f" from {schema['minimum']} to {schema['maximum']}"
    return words


def _name(schema: Mapping[str, Any]) -> str:
    return str(schema["$ref"].rpartition("/")[2])


_render = markup.renderer()
