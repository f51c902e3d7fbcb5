"""The flow of Amazon Connect that leads a caller through the leaflet line.

It is written in the Amazon Connect Flow language (API Reference, version 2019-10-30). A flow may
have 250 actions, and an instance 100 flows; one leaflet of 90 sentences alone makes ten thousand
steps of the line. So the flow knows no step: it plays what the function says, takes a key or
digits, and asks the function again. A place is passed from answer to question
(`$.External.place`) and is no attribute of the contact: contact records do not tell what somebody
listens to.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from audio_leaflet.connect.function import SILENCE
from audio_leaflet.errors import LineError
from audio_leaflet.outputs._step import TERMINATOR, most_keys
from audio_leaflet.translations import N_, language, messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from audio_leaflet.model import Step

MOST_ACTIONS = 250
"""Actions of a flow (API Reference, "Flow language")."""

LONGEST_CONTENT = 256_000
"""Characters of a flow (API Reference, CreateContactFlow)."""

LONGEST_WAIT = 179
"""Seconds that are waited for a key at most (Administrator Guide, "Get customer input")."""

SHORTEST_BETWEEN = 5
"""Seconds between two digits, where the line waits for less: Connect's own default."""

LONGEST_BETWEEN = 20
"""Seconds between two digits at most (API Reference, GetParticipantInput)."""

ANSWERED_WITHIN = 30
"""Seconds in which the person behind the line has to answer."""

BROKEN = N_("I am sorry. This line is out of order at the moment. Please call again later.")
"""Said by Amazon Polly, when neither the function nor our recordings can be reached."""

VOICES = {"en": "Joanna", "es": "Lupe"}
"""Amazon Polly's voice for each language of the interface."""

_NAMES = {"*": "star", "#": "pound"}
_KEYS = (*"0123456789", "*", "#")


def kind(step: Step, *, last: bool = True) -> str:
    """The block that plays a step, or one of its recordings but the last, after which it goes on.

    Waiting times and the most digits have to stand in a block: there is one for each. Connect waits
    for whole seconds, at least one.
    """
    if step.ends:
        return "end"
    if step.dial:
        return "dial"
    wait = max(1, math.ceil(step.wait))
    limit = LONGEST_BETWEEN if step.entry else LONGEST_WAIT
    if wait > limit:
        raise LineError(
            f"Amazon Connect cannot wait for {wait} seconds",
            where=f"place {step.place}",
            remedy=f"Let the line wait for {limit} seconds at most",
        )
    first = wait if last else 1
    if step.entry is None:
        return f"choice-{first}"
    return f"entry-{first}-{max(wait, SHORTEST_BETWEEN)}-{most_keys(step)}"


def content(kinds: Iterable[str], lang: str, function: str) -> str:
    """The flow with a block for each kind of step; `function` is the ARN of the function.

    The line begins in the language `lang`. Raises LineError if the flow is too large.
    """
    wanted = sorted(set(kinds))
    actions = [
        _keep_keys(),
        _ask("begin", function, {}),
        *(_ask(f"key {_NAMES.get(key, key)}", function, _asked(key)) for key in _KEYS),
        _ask("silence", function, _asked(SILENCE)),
        _ask("keyed in", function, _asked("$.StoredCustomerInput")),
        _which(wanted),
        *(_block(each) for each in wanted),
        *(_dial() if "dial" in wanted else ()),
        *_broken(lang),
        _action("hang up", "DisconnectParticipant", {}, {}),
    ]
    flow = {"Version": "2019-10-30", "StartAction": "keep keys", "Metadata": {}, "Actions": actions}
    text = json.dumps(flow, ensure_ascii=False, separators=(",", ":"))
    if len(actions) > MOST_ACTIONS or len(text) > LONGEST_CONTENT:
        raise LineError(
            f"the flow has {len(actions)} actions and {len(text):,} characters",
            where="Amazon Connect",
            remedy=f"It may have {MOST_ACTIONS} actions and {LONGEST_CONTENT:,} characters",
        )
    return text


def _asked(pressed: str) -> dict[str, str]:
    return {"place": "$.External.place", "part": "$.External.part", "pressed": pressed}


def _keep_keys() -> dict[str, Any]:
    """Keys that are pressed while the function is asked are kept for the next block.

    Administrator Guide, "Set Touchtone Buffer Behavior". Where it fails, they are lost as ever.
    """
    return _action(
        "keep keys", "GetParticipantInput", {"EnableDTMFBuffer": "true"}, _next("begin", "begin")
    )


def _ask(name: str, function: str, sent: Mapping[str, str]) -> dict[str, Any]:
    parameters: dict[str, Any] = {
        "LambdaFunctionARN": function,
        "InvocationTimeLimitSeconds": "8",
        "InvocationType": "SYNCHRONOUS",
        "ResponseValidation": {"ResponseType": "STRING_MAP"},
    }
    if sent:
        parameters["LambdaInvocationAttributes"] = dict(sent)
    return _action(name, "InvokeLambdaFunction", parameters, _next("which", "broken"))


def _which(kinds: Iterable[str]) -> dict[str, Any]:
    to = {
        "NextAction": "broken",
        "Conditions": [_condition(each, each) for each in kinds],
        "Errors": [_error("NoMatchingCondition", "broken")],
    }
    return _action("which", "Compare", {"ComparisonValue": "$.External.kind"}, to)


def _block(kind: str) -> dict[str, Any]:
    name, *numbers = kind.split("-")
    if name == "choice":
        return _choice(kind, *numbers)
    if name == "entry":
        return _entry(kind, *numbers)
    after = "put through" if name == "dial" else "hang up"
    return _action(kind, "MessageParticipant", {"Media": _MEDIA}, _next(after, after))


def _choice(name: str, wait: str) -> dict[str, Any]:
    """Get customer input: one key, which interrupts the recording."""
    parameters = {"Media": _MEDIA, "StoreInput": "False", "InputTimeLimitSeconds": wait}
    to = {
        "NextAction": "silence",
        "Conditions": [_condition(key, f"key {_NAMES.get(key, key)}") for key in _KEYS],
        "Errors": [
            _error("InputTimeLimitExceeded", "silence"),
            _error("NoMatchingCondition", "silence"),
            _error("NoMatchingError", "broken"),
        ],
    }
    return _action(name, "GetParticipantInput", parameters, to)


def _entry(name: str, wait: str, between: str, most: str) -> dict[str, Any]:
    """Store customer input: digits, the first of which interrupts the recording.

    `*` is a key like any other: else it would cancel what was keyed in.
    """
    parameters = {
        "Media": _MEDIA,
        "StoreInput": "True",
        "InputTimeLimitSeconds": wait,
        "InputValidation": {"CustomValidation": {"MaximumLength": most}},
        "DTMFConfiguration": {
            "InputTerminationSequence": TERMINATOR,
            "DisableCancelKey": "True",
            "InterdigitTimeLimitSeconds": between,
        },
    }
    return _action(name, "GetParticipantInput", parameters, _next("keyed in", "broken"))


def _dial() -> list[dict[str, Any]]:
    """The line goes on when the person does not answer, and after the talk.

    Silence is what the function is then told of, as of a step at which nothing was pressed.
    """
    parameters = {
        "ThirdPartyPhoneNumber": "$.External.dial",
        "ThirdPartyConnectionTimeLimitSeconds": str(ANSWERED_WITHIN),
        "ContinueFlowExecution": "True",
    }
    to = {
        "NextAction": "silence",
        "Errors": [
            _error("CallFailed", "silence"),
            _error("ConnectionTimeLimitExceeded", "silence"),
            _error("NoMatchingError", "silence"),
        ],
    }
    return [_action("put through", "TransferParticipantToThirdParty", parameters, to)]


def _broken(lang: str) -> list[dict[str, Any]]:
    spoken = language(lang)
    return [
        _action(
            "broken",
            "UpdateContactTextToSpeechVoice",
            {"TextToSpeechVoice": VOICES[spoken]},
            _next("apology", "apology"),
        ),
        _action(
            "apology",
            "MessageParticipant",
            {"Text": messages(spoken).gettext(BROKEN)},
            _next("hang up", "hang up"),
        ),
    ]


_MEDIA = {"Uri": "$.External.recording", "SourceType": "S3", "MediaType": "Audio"}


def _action(
    name: str, type: str, parameters: Mapping[str, Any], to: Mapping[str, Any]
) -> dict[str, Any]:
    return {"Identifier": name, "Type": type, "Parameters": parameters, "Transitions": to}


def _next(action: str, failed: str) -> dict[str, Any]:
    return {"NextAction": action, "Errors": [_error("NoMatchingError", failed)]}


def _condition(value: str, action: str) -> dict[str, Any]:
    return {"NextAction": action, "Condition": {"Operator": "Equals", "Operands": [value]}}


def _error(type: str, action: str) -> dict[str, str]:
    return {"NextAction": action, "ErrorType": type}
