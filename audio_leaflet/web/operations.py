"""Operations of the API: one table that both routes requests and makes the OpenAPI document.

What is not in the table is not answered, and what is in it is checked as it is documented: the
parameters are converted to the types of which their schemas are made, and the answers are of the
types of which theirs are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from audio_leaflet import __version__
from audio_leaflet.representations import (
    Fault,
    Id,
    Parameters,
    ProblemDetails,
    Representation,
    SectionId,
)
from audio_leaflet.web.problems import KINDS, MEDIA_TYPE, ProblemError

BEARER = "token"
"""Name of the security scheme."""

_REFERENCE = "#/components/schemas/{name}"
_PATH: Mapping[str, Any] = {"id": Id, "section": SectionId}


@dataclass(frozen=True, slots=True)
class Asked:
    """A request whose parameters are right."""

    query: Parameters
    site: str
    """Address of the site, without a slash at the end."""
    id: str = ""
    section: str = ""
    body: bytes = b""
    media_type: str = ""
    if_match: str = ""
    who: str = ""
    """Names the token that it came with."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered."""

    body: Representation
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Operation:
    """Something that can be asked of the API."""

    name: str
    """Its operationId."""
    method: str
    path: str
    summary: str
    description: str
    answer: type[Representation]
    handler: Callable[[Any, Asked], Reply]
    """A method of the API. Raises ProblemError for one of `problems`."""
    query: type[Parameters] = Parameters
    statuses: Mapping[int, str] = field(default_factory=lambda: {200: "What was asked for."})
    """With what each means, if it is well."""
    problems: tuple[int, ...] = ()
    """Kinds of problem, besides those that every operation may have."""
    body: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Media types that are read, with schema and example of each; empty if there is no body."""

    @property
    def restricted(self) -> bool:
        """Whether it needs a token: all that changes anything does."""
        return self.method != "GET"


# ---------------------------------------------------------------- parameters


def parameters(kind: type[Parameters], given: Sequence[tuple[str, str]]) -> Parameters:
    """The parameters of a query as their types want them.

    Raises ProblemError (400) that names every one which is unknown, given twice or wrong.
    """
    known = {each.name: each.type for each in msgspec.structs.fields(kind)}
    values: dict[str, Any] = {}
    faults = []
    for name, text in given:
        try:
            if name not in known:
                choices = ", ".join(known) or "none"
                raise ValueError(f"There is no such parameter here; there are: {choices}.")
            if name in values:
                raise ValueError("It is given twice.")
            values[name] = _converted(known[name], text)
        except (ValueError, msgspec.ValidationError) as error:
            values.setdefault(name, None)
            remedy = "Mend it or leave it out; /openapi.json describes every parameter."
            fault = Fault(level="error", detail=str(error), remedy=remedy, parameter=name[:100])
            faults.append(fault)
    if faults:
        raise ProblemError(400, "A parameter of the query is wrong.", tuple(faults))
    return kind(**values)


def _converted(kind: Any, text: str) -> Any:
    """Raises ValueError or msgspec.ValidationError."""
    plain = _schema(kind)
    if plain["type"] == "boolean" and text not in ("true", "false"):
        raise ValueError("It is neither true nor false.")
    if "pattern" in plain and "\n" in text:  # Python's $ stands before the last one too
        raise ValueError("It has the end of a line in it.")
    if plain.get("format") == "date-time" and len(text) == len("2026-11-01"):
        text += "T00:00:00Z"  # a date is its midnight in UTC
    return msgspec.convert(text, kind, strict=plain["type"] == "string")


def _schema(kind: Any) -> dict[str, Any]:
    return msgspec.json.schema(kind)


# ---------------------------------------------------------------- the document


def openapi(operations: Iterable[Operation], title: str, site: str) -> dict[str, Any]:
    """The OpenAPI 3.1 document of these operations, for a site with this title and address."""
    found = tuple(operations)
    answers = [each.answer for each in found]
    _, schemas = msgspec.json.schema_components(
        [*dict.fromkeys(answers), ProblemDetails], ref_template=_REFERENCE
    )
    paths: dict[str, dict[str, Any]] = {}
    for each in found:
        paths.setdefault(each.path, {})[each.method.lower()] = _operation(each)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"{title}: API",
            "version": __version__,
            "description": "Leaflets about medicines as text and as narrated sound. Reading needs"
            " no token. Every address that is answered is absolute. All answers have an entity tag:"
            " ask again with `If-None-Match`, and what has not changed is answered 304. HEAD is"
            " answered wherever GET is.",
        },
        "servers": [{"url": site}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                BEARER: {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "A token whose hash the setting `api_tokens` has.",
                }
            },
        },
    }


def _operation(operation: Operation) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "description": operation.description,
        "parameters": [
            *_path_parameters(operation.path),
            *_query_parameters(operation.query),
            *_header_parameters(operation),
        ],
        "responses": _responses(operation),
    }
    if operation.restricted:
        described["security"] = [{BEARER: []}]
    if operation.body:
        described["requestBody"] = {
            "required": True,
            "description": "The leaflet, as a file of the content folder would be.",
            "content": operation.body,
        }
    return described


def _path_parameters(path: str) -> list[dict[str, Any]]:
    found = []
    for name, kind in _PATH.items():
        if f"{{{name}}}" in path:
            found.append(_parameter(name, "path", _schema(kind), required=True))
    return found


def _query_parameters(kind: type[Parameters]) -> list[dict[str, Any]]:
    found = []
    for each in msgspec.structs.fields(kind):
        schema = _schema(each.type)
        if isinstance(each.default, int):
            schema["default"] = each.default
        if schema.get("format") == "date-time":
            schema["anyOf"] = [{"format": schema.pop("format")}, {"format": "date"}]
        found.append(_parameter(each.name, "query", schema))
    return found


def _header_parameters(operation: Operation) -> list[dict[str, Any]]:
    if not operation.restricted:
        return []
    schema = {
        "type": "string",
        "description": "Entity tag of the leaflet that is to be replaced, as reading it has"
        " answered it: it is replaced only if it is still that one.",
    }
    return [_parameter("If-Match", "header", schema)]


def _parameter(
    name: str, place: str, schema: dict[str, Any], required: bool = False
) -> dict[str, Any]:
    text = schema.pop("description", "")
    examples = {str(each): {"value": each} for each in schema.pop("examples", [])}
    found: dict[str, Any] = {"name": name, "in": place, "description": text, "schema": schema}
    if required:
        found["required"] = True
    if examples:
        found["examples"] = examples
    return found


def _responses(operation: Operation) -> dict[str, Any]:
    schema = {"$ref": _REFERENCE.format(name=operation.answer.__name__)}
    found: dict[str, Any] = {}
    for status, meaning in operation.statuses.items():
        found[str(status)] = {
            "description": meaning,
            "headers": _headers(operation),
            "content": {"application/json": {"schema": schema}},
        }
    if not operation.restricted:
        found["304"] = {"description": "It is the one that `If-None-Match` names."}
    problem = {MEDIA_TYPE: {"schema": {"$ref": _REFERENCE.format(name=ProblemDetails.__name__)}}}
    for status in sorted({400, 405, 406, *operation.problems}):
        kind = KINDS[status]
        found[str(status)] = {"description": f"{kind.title}. {kind.meaning}", "content": problem}
    return found


def _headers(operation: Operation) -> dict[str, Any]:
    text = {"schema": {"type": "string"}}
    if operation.restricted:
        return {"Location": {"description": "The leaflet in this API.", **text, "required": True}}
    headers = {"ETag": {"description": "Names what is answered.", **text, "required": True}}
    if any(each.name == "after" for each in msgspec.structs.fields(operation.query)):
        headers["Link"] = {"description": 'The page that follows, as `rel="next"`.', **text}
    return headers
