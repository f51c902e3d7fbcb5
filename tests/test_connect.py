"""The leaflet line on Amazon Connect: the exported flow is run, with the exported function.

No instance of Connect is asked. A small interpreter follows the JSON of the flow as the Amazon
Connect Flow language describes its actions, and the function runs from its archive, in a process
that sees nothing else.
"""

from __future__ import annotations

import io
import json
import math
import random
import re
import shlex
import subprocess
import sys
import zipfile
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import numpy as np
import pytest
import soundfile
import yaml
from conftest import Server, run, serving
from numpy.typing import NDArray
from test_docs import fences

from audio_leaflet import connect, settings, translations
from audio_leaflet.connect import flow as flows
from audio_leaflet.connect.function import Steps
from audio_leaflet.errors import AudioError, AudioLeafletError, LineError, SettingsError
from audio_leaflet.line import Line
from audio_leaflet.model import Step
from audio_leaflet.service import Service

Samples = NDArray[np.int16]

SAMPLOL = """---
title: Samplol
id: samplol
lang: en-US
pronunciation: SAM-ploll
form: tablets
product_numbers: ["4321"]
---

## Uses

Samplol helps. It is quick.

## Storage

Keep it ☃ dry.
"""
"""With a section that cannot be said."""

QUAZOL = """---
title: Quazol
id: quazol
lang: en-US
pronunciation: KWAY-zoll
form: drops
---

## Uses

Quazol helps.
"""
"""With letters that stand on two keys."""

RECIPE, ANSWER, JOB = (
    each for each in fences("docs/integrations/amazon-connect.md") if each.marked == "connect"
)
"""The command of the document, what it prints, and a job that runs it."""

PERSON = "+15550100"
BUCKET = "leaflets-example"
ADDRESS = f"https://{BUCKET}.s3.eu-west-2.amazonaws.com/leaflet-line/recordings/"
ARN = "arn:aws:lambda:eu-west-2:123456789012:function:leaflet-line"


@dataclass(frozen=True)
class Exported:
    """An export, and the line that it was made of."""

    folder: Path
    said: str
    template: dict[str, Any]
    flow: dict[str, Any]
    steps: Steps
    code: Path
    """The function's archive, unpacked."""
    service: Service
    line: Line
    server: Server
    """Serves the same leaflets, narrated into the same cache."""

    def samples(self, name: str) -> Samples:
        """Of a recording."""
        return _decoded((self.folder / "recordings" / f"{name}.wav").read_bytes())


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exported]:
    """Two small leaflets, exported by the command."""
    folder = tmp_path_factory.mktemp("connect")
    content = folder / "content"
    content.mkdir()
    (content / "samplol.md").write_text(SAMPLOL, "utf-8")
    (content / "quazol.md").write_text(QUAZOL, "utf-8")
    out = folder / "out"
    given = {"engine": "silence", "phone_person": PERSON, "phone_languages": "*"}
    places = {"content": str(content), "cache": str(folder / "cache")}
    _, *words = shlex.split(RECIPE.text)
    done = run(*(out if word == "leaflet-line" else word for word in words), **given, **places)
    assert (done.returncode, done.stderr) == (0, "")
    template = json.loads((out / "template.json").read_text("utf-8"))
    resources = template["Resources"]
    text = resources["Flow"]["Properties"]["Content"]["Fn::Sub"].replace("${Function.Arn}", ARN)
    code = folder / "code"
    key = resources["Function"]["Properties"]["Code"]["S3Key"]
    with zipfile.ZipFile(out / key.removeprefix("leaflet-line/")) as archive:
        archive.extractall(code)
    service = Service(settings.load({**given, **places}))
    line = Line(service)
    service.publish()
    steps = Steps(code / "steps")
    with serving(content, folder / "cache", phone_person=PERSON, phone_languages="*") as server:
        flow = json.loads(text)
        yield Exported(out, done.stdout, template, flow, steps, code, service, line, server)
    service.close()


@pytest.fixture(scope="module")
def places(export: Exported) -> dict[str, Step]:
    """Every step that the line itself leads to, by place."""
    line = export.line
    begin = [line.start(), *(line.sorry(f"{lang}/x").place for lang in line.languages())]
    found: dict[str, Step] = {}
    waiting = deque(begin)
    while waiting:
        place = waiting.popleft()
        if place in found:
            continue
        step = found[place] = line.step(place)
        waiting += [*step.keys.values(), *filter(None, (step.silence, step.wrong))]
        if step.entry:
            waiting += [f"{step.entry.to}/{digits}" for digits in line.known(step.entry.to)]
            unknown = line.step(f"{step.entry.to}/99999")
            waiting += [*unknown.keys.values(), unknown.silence, unknown.wrong]
    return found


@pytest.fixture(scope="module")
def recordings(export: Exported, places: dict[str, Step]) -> dict[tuple[str, ...], str]:
    """The name of a recording by the addresses of its prompts."""
    found = {}
    for place, step in places.items():
        heard = export.steps.find(place)
        assert heard is not None, place
        assert len(heard.recordings) == 1
        found[_addresses(step)] = heard.recordings[0]
    return found


@pytest.fixture(scope="module")
def prompts(export: Exported, places: dict[str, Step]) -> dict[str, Samples]:
    """Every prompt by itself, as other platforms fetch it, by its address."""
    entries = {step.entry.to for step in places.values() if step.entry}
    unknown = [export.line.step(f"{to}/0123456789") for to in entries]
    wanted = {each.audio for step in (*places.values(), *unknown) for each in step.prompts}
    found = {}
    with httpx.Client(base_url=export.server.address, timeout=60) as client:
        for address in wanted:
            response = client.get(f"{address}.ulaw.wav")
            assert response.status_code == 200, address
            found[address] = _decoded(response.content)
    return found


def _decoded(data: bytes) -> Samples:
    samples, rate = soundfile.read(io.BytesIO(data), dtype="int16")
    assert rate == 8000
    return np.asarray(samples)


def _addresses(step: Step) -> tuple[str, ...]:
    return tuple(prompt.audio for prompt in step.prompts)


# ---------------------------------------------------------------- the flow by itself


def actions(export: Exported) -> dict[str, dict[str, Any]]:
    return {each["Identifier"]: each for each in export.flow["Actions"]}


def following(action: dict[str, Any]) -> set[str]:
    to = action["Transitions"]
    rest = [*to.get("Conditions", []), *to.get("Errors", [])]
    return {each["NextAction"] for each in (to, *rest) if "NextAction" in each}


def test_every_action_exists_is_reached_and_leads_on_or_hangs_up(export: Exported) -> None:
    known = actions(export)
    assert len(known) == len(export.flow["Actions"]) <= 250
    assert export.flow["Version"] == "2019-10-30"
    reached = set()
    waiting = {export.flow["StartAction"]}
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting |= following(known[name]) - reached
    assert reached == set(known)
    ends = {name for name, each in known.items() if not following(each)}
    assert ends == {"hang up"}
    assert known["hang up"]["Type"] == "DisconnectParticipant"


def test_the_flow_keeps_to_the_flow_language(export: Exported) -> None:
    """Rules of the API Reference: "Flow language", and the page of each action."""
    for name, action in actions(export).items():
        assert len(name) <= 50
        assert not set(name) & set(r"%:(\/)=$,;[]{}")
        parameters, to = action["Parameters"], action["Transitions"]
        if action["Type"] == "GetParticipantInput" and "Media" in parameters:
            assert 1 <= int(parameters["InputTimeLimitSeconds"]) <= 179
            errors = Counter(each["ErrorType"] for each in to["Errors"])
            if parameters["StoreInput"] == "True":
                assert not to.get("Conditions")
                assert set(errors) == {"NoMatchingError"}
                between = parameters["DTMFConfiguration"]["InterdigitTimeLimitSeconds"]
                assert 5 <= int(between) <= 20
            else:
                pressed = [each["Condition"]["Operands"] for each in to["Conditions"]]
                assert sorted(pressed) == sorted([key] for key in "0123456789*#")
                for each in to["Conditions"]:
                    asked = actions(export)[each["NextAction"]]["Parameters"]
                    sent = asked["LambdaInvocationAttributes"]["pressed"]
                    assert [sent] == each["Condition"]["Operands"]
                assert set(errors) == {
                    "InputTimeLimitExceeded",
                    "NoMatchingCondition",
                    "NoMatchingError",
                }
        if "Media" in parameters:
            media = {"Uri": "$.External.recording", "SourceType": "S3", "MediaType": "Audio"}
            assert parameters["Media"] == media


def test_what_a_caller_listens_to_is_no_attribute_of_the_contact(export: Exported) -> None:
    types = {each["Type"] for each in export.flow["Actions"]}
    assert "UpdateContactAttributes" not in types
    assert "$.Attributes" not in json.dumps(export.flow)


def test_the_apology_is_in_every_language_of_the_interface() -> None:
    assert set(flows.VOICES) == set(translations.languages())


# ---------------------------------------------------------------- every step


def test_every_key_at_every_place_leads_where_the_line_leads(
    export: Exported, places: dict[str, Step]
) -> None:
    """And nothing that a call can come to is about a narration that is being made."""
    assert len(places) > 1000
    for place, step in places.items():
        assert "/_moment" not in place
        heard = export.steps.find(place)
        assert heard is not None
        assert (heard.step.entry, heard.step.dial) == (step.entry, step.dial)
        if step.ends:
            continue
        for pressed in ("", *"0123456789*#", "55", "9" * 30):
            after = step.after(pressed)
            told, part = export.steps.answer(place, 0, pressed)
            assert (told.step.place, part) == (after, 0), (place, pressed)


def test_every_step_is_heard_as_the_line_has_it(
    export: Exported, places: dict[str, Step], recordings: dict[tuple[str, ...], str]
) -> None:
    """Other prompts are another recording, and the same prompts are the same one."""
    assert len(set(recordings.values())) == len(recordings)
    for place, step in places.items():
        heard = export.steps.find(place)
        assert heard is not None
        assert heard.recordings == (recordings[_addresses(step)],)


def test_every_step_is_played_by_a_block_that_waits_and_takes_as_the_line_says(
    export: Exported, places: dict[str, Step]
) -> None:
    known = actions(export)
    blocks = {
        each["Condition"]["Operands"][0]: known[each["NextAction"]]
        for each in known["which"]["Transitions"]["Conditions"]
    }
    for place, step in places.items():
        heard = export.steps.find(place)
        assert heard is not None
        block = blocks[heard.kind]
        given = block["Parameters"]
        if step.ends or step.dial:
            after = "put through" if step.dial else "hang up"
            assert (block["Type"], following(block)) == ("MessageParticipant", {after})
            continue
        assert int(given["InputTimeLimitSeconds"]) == max(1, math.ceil(step.wait))
        assert given["StoreInput"] == str(step.entry is not None)
        if step.entry:
            # One more, so that # after the longest entry ends it and is no key of the next step.
            most = given["InputValidation"]["CustomValidation"]["MaximumLength"]
            assert int(most) == step.entry.longest + 1
            assert given["DTMFConfiguration"]["InputTerminationSequence"] == "#"
            assert given["DTMFConfiguration"]["DisableCancelKey"] == "True"


def test_digits_that_find_nothing_are_read_back_and_lead_on_as_in_the_line(
    export: Exported, places: dict[str, Step], prompts: dict[str, Samples]
) -> None:
    entries = {step.entry for step in places.values() if step.entry}
    assert len(entries) == 6  # by number and by name, at the first, second and third attempt
    chance = random.Random(7)
    for entry in entries:
        known = export.line.known(entry.to)
        for length in range(1, entry.longest + 1):
            digits = "".join(chance.choices("0123456789", k=length))
            if digits in known:
                continue
            place = f"{entry.to}/{digits}"
            step = export.line.step(place)
            heard = export.steps.find(place)
            assert heard is not None
            assert "".join(re.findall(r"-([0-9]{1,3})(?= )", " ".join(heard.recordings))) == digits
            joined = np.concatenate([export.samples(name) for name in heard.recordings])
            alone = np.concatenate([prompts[each.audio] for each in step.prompts])
            assert np.array_equal(joined, alone)
            last = len(heard.recordings) - 1
            for pressed in ("", *"0123456789*#"):
                told, part = export.steps.answer(place, last, pressed)
                assert (told.step.place, part) == (step.after(pressed), 0)
            assert export.steps.answer(place, 0, "") == (heard, 1)
            assert export.steps.answer(place, 0, "5")[0].step.place == step.after("5")


def test_what_is_said_to_be_known_is_all_that_is_found(export: Exported) -> None:
    """Three digits, and four that begin with 4, find something only if they are among them."""
    for to in ("en/number", "en/spell"):
        known = export.line.known(to)
        nothing = _addresses(export.line.step(f"{to}/99999"))[0]
        for digits in (f"{four}{number:03}" for four in ("", "4") for number in range(1000)):
            found = _addresses(export.line.step(f"{to}/{digits}"))[0] != nothing
            assert found == (digits in known), digits


# ---------------------------------------------------------------- recordings


def test_every_recording_is_what_connect_plays(export: Exported) -> None:
    """Administrator Guide, "Play prompt": WAV, mu-law, 8 kHz, mono, < 50 MB, < 5 minutes."""
    files = sorted((export.folder / "recordings").iterdir())
    assert len(files) > 1110
    for path in files:
        info = soundfile.info(path)
        assert (info.format, info.subtype) == ("WAV", "ULAW"), path
        assert (info.samplerate, info.channels) == (8000, 1)
        assert 0 < info.duration < 300
        assert path.stat().st_size < 50_000_000


def test_every_recording_that_is_named_is_there(
    export: Exported, recordings: dict[tuple[str, ...], str]
) -> None:
    there = {path.stem for path in (export.folder / "recordings").iterdir()}
    assert set(recordings.values()) <= there


def test_a_recording_is_its_prompts_one_after_the_other(
    export: Exported,
    recordings: dict[tuple[str, ...], str],
    prompts: dict[str, Samples],
) -> None:
    for addresses, name in recordings.items():
        alone = np.concatenate([prompts[each] for each in addresses])
        assert np.array_equal(export.samples(name), alone)


# ---------------------------------------------------------------- a call

RUNS = """
import json, sys
from function import handler
for line in sys.stdin:
    print(json.dumps(handler(json.loads(line))), flush=True)
"""
"""The function, asked by lines of JSON."""


@pytest.fixture(scope="module")
def function(export: Exported) -> Iterator[subprocess.Popen[str]]:
    """The function of the archive, in a Python that sees nothing but the archive."""
    code = f"import sys; sys.path.insert(0, {str(export.code)!r})\n{RUNS}"
    with subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"RECORDINGS": ADDRESS},
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


class Call:
    """A call: the flow is followed action by action until the caller has to do something."""

    def __init__(self, export: Exported, function: subprocess.Popen[str], broken: str = "") -> None:
        """`broken` is the type of an action that fails each time."""
        self._actions = actions(export)
        self._function = function
        self._broken = broken
        self._values: dict[str, Any] = {"External": {}}
        self.heard: list[str] = []
        """Names of recordings, and what is said by Amazon's voice, so far."""
        self.dialled = ""
        self.ended = False
        self._at = self._actions[export.flow["StartAction"]]
        self._run()

    @property
    def place(self) -> str:
        """Where the caller is."""
        place: str = self._values["External"]["place"]
        return place

    def press(self, keys: str) -> None:
        """Press keys, which are all taken by the block that plays now."""
        parameters = self._at["Parameters"]
        if parameters["StoreInput"] == "True":
            most = int(parameters["InputValidation"]["CustomValidation"]["MaximumLength"])
            end = parameters["DTMFConfiguration"]["InputTerminationSequence"]
            assert keys.endswith(end) or len(keys) == most, "Connect would wait for more"
            self._values["StoredCustomerInput"] = keys.removesuffix(end)
            self._go(self._at["Transitions"]["NextAction"])
        else:
            for each in self._at["Transitions"]["Conditions"]:
                if each["Condition"]["Operands"] == [keys]:
                    self._go(each["NextAction"])
                    return
            self._fail("NoMatchingCondition")

    def wait(self) -> None:
        """Press nothing until the time is over."""
        if self._at["Parameters"]["StoreInput"] == "True":
            self._values["StoredCustomerInput"] = "Timeout"
            self._go(self._at["Transitions"]["NextAction"])
        else:
            self._fail("InputTimeLimitExceeded")

    def _go(self, name: str) -> None:
        self._at = self._actions[name]
        self._run()

    def _fail(self, error: str) -> None:
        errors = {each["ErrorType"]: each for each in self._at["Transitions"]["Errors"]}
        self._go(errors[error]["NextAction"])

    def _value(self, given: str) -> str:
        """A parameter: a text, or a reference."""
        if not given.startswith("$."):
            return given
        value: Any = self._values
        for name in given.removeprefix("$.").split("."):
            value = value[name]
        assert isinstance(value, str)
        return value

    def _run(self) -> None:
        action = self._at
        type, parameters = action["Type"], action["Parameters"]
        if type == self._broken:
            self._fail("NoMatchingError")
            return
        match type:
            case "DisconnectParticipant":
                self.ended = True
            case "GetParticipantInput" if "Media" in parameters:
                self._play(parameters["Media"])
            case "GetParticipantInput":
                assert parameters == {"EnableDTMFBuffer": "true"}
                self._go(action["Transitions"]["NextAction"])
            case "InvokeLambdaFunction":
                self._values["External"] = self._invoke(parameters)
                self._go(action["Transitions"]["NextAction"])
            case "Compare":
                value = self._value(parameters["ComparisonValue"])
                conditions = action["Transitions"]["Conditions"]
                to = {each["Condition"]["Operands"][0]: each["NextAction"] for each in conditions}
                self._go(to[value])
            case "MessageParticipant" if "Media" in parameters:
                self._play(parameters["Media"])
                self._go(action["Transitions"]["NextAction"])
            case "MessageParticipant":
                self.heard.append(parameters["Text"])
                self._go(action["Transitions"]["NextAction"])
            case "TransferParticipantToThirdParty":
                self.dialled = self._value(parameters["ThirdPartyPhoneNumber"])
                self._go(action["Transitions"]["NextAction"])
            case "UpdateContactTextToSpeechVoice":
                self._go(action["Transitions"]["NextAction"])
            case _:
                pytest.fail(f"{type} is not known to this interpreter")

    def _play(self, media: dict[str, str]) -> None:
        uri = self._value(media["Uri"])
        assert uri.startswith(ADDRESS)
        self.heard.append(uri.removeprefix(ADDRESS).removesuffix(".wav"))

    def _invoke(self, parameters: dict[str, Any]) -> dict[str, str]:
        assert parameters["LambdaFunctionARN"] == ARN
        sent = parameters.get("LambdaInvocationAttributes", {})
        values = {name: self._value(value) for name, value in sent.items()}
        event = {"Details": {"ContactData": {}, "Parameters": values}, "Name": "ContactFlowEvent"}
        assert self._function.stdin is not None
        assert self._function.stdout is not None
        self._function.stdin.write(json.dumps(event) + "\n")
        self._function.stdin.flush()
        answer: dict[str, str] = json.loads(self._function.stdout.readline())
        assert all(isinstance(value, str) and value for value in answer.values())
        return answer


def test_a_call_is_heard_as_with_the_line(
    export: Exported,
    function: subprocess.Popen[str],
    recordings: dict[tuple[str, ...], str],
) -> None:
    """Greeting, number, confirmation, menu, sentences, back, slower, help, and the end."""
    call = Call(export, function)
    line = export.line
    step = line.step(line.start())
    expected = [recordings[_addresses(step)]]
    script = ("2", "726#", "1", "2", "", "", "4", "1", "0", "*", "5", "", "9")
    for pressed in script:
        step = line.step(step.after(pressed.removesuffix("#")))
        expected.append(recordings[_addresses(step)])
        call.press(pressed) if pressed else call.wait()
        assert call.heard == expected, pressed
    assert step.place == "en/goodbye"
    assert call.ended
    assert not call.dialled


def test_a_number_that_is_not_known_is_read_back_while_the_caller_may_already_key_in_another(
    export: Exported, function: subprocess.Popen[str]
) -> None:
    call = Call(export, function)
    call.press("1")
    call.press("98765#")
    assert call.place == "en/number/98765"
    before = len(call.heard)
    call.wait()
    call.wait()
    assert [name.rpartition("-")[2] for name in call.heard[before:]] == ["987", "65"]
    call.press("4321#")
    assert call.place == "en/number/_none-1/4321"
    assert call.heard[-1:] == list(_found(export, "en/number/4321"))


def _found(export: Exported, place: str) -> tuple[str, ...]:
    heard = export.steps.find(place)
    assert heard is not None
    return heard.recordings


def test_a_caller_is_put_through_to_a_person(
    export: Exported, function: subprocess.Popen[str]
) -> None:
    call = Call(export, function)
    call.press("0")
    call.press("0")
    assert call.dialled == PERSON
    assert call.place == "en/find/_back"


def test_who_is_where_the_line_has_nothing_any_more_is_told_and_led_on(export: Exported) -> None:
    told, part = export.steps.answer("en/play/withdrawn/uses/01234567/100/3", 0, "6")
    assert (told.step.place, part) == (export.line.sorry("en/x").place, 0)
    assert told.step.keys == export.line.step("en/find/_sorry").keys


@pytest.mark.parametrize("broken", ["InvokeLambdaFunction", "GetParticipantInput"])
def test_a_caller_is_told_when_the_line_is_out_of_order(
    export: Exported, function: subprocess.Popen[str], broken: str
) -> None:
    """The function fails, or the bucket cannot be read."""
    call = Call(export, function, broken)
    assert call.heard == [flows.BROKEN]
    assert call.ended


# ---------------------------------------------------------------- the command


def test_the_command_of_the_document_prints_what_the_document_says(export: Exported) -> None:
    said = export.said.replace(str(export.folder), "leaflet-line").splitlines()
    for wanted, line in zip(ANSWER.text.splitlines(), said[-3:], strict=True):
        assert re.fullmatch(".*".join(map(re.escape, wanted.split("…"))), line)


def test_the_job_of_the_document_runs_these_commands() -> None:
    steps = yaml.safe_load(JOB.text)["jobs"]["leaflet-line"]["steps"]
    commands = [each["run"] for each in steps if "run" in each]
    upload, deploy = ANSWER.text.splitlines()[1:]
    assert commands[-3:] == [RECIPE.text.strip(), upload, deploy]


def test_the_template_names_what_is_uploaded(export: Exported) -> None:
    resources = export.template["Resources"]
    function = resources["Function"]["Properties"]
    key = function["Code"]["S3Key"].removeprefix("leaflet-line/")
    assert (export.folder / key).is_file()
    assert function["Handler"] == "function.handler"
    given = function["Environment"]["Variables"]["RECORDINGS"]["Fn::Sub"]
    region = given.replace("${AWS::Region}", "eu-west-2")
    assert region.replace("${AWS::URLSuffix}", "amazonaws.com") == ADDRESS
    size = len((export.folder / "template.json").read_bytes())
    assert size <= 51_200  # what CloudFormation takes without a bucket


def test_an_export_again_makes_only_what_is_not_there(export: Exported) -> None:
    def times() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in export.folder.rglob("*.wav")}

    before = times()
    gone = min(before)
    gone.unlink()
    content, cache = export.folder.parent / "content", export.folder.parent / "cache"
    done = run(
        *("connect", export.folder, "--bucket", BUCKET, "--content", content, "--cache", cache),
        engine="silence",
        phone_person=PERSON,
        phone_languages="*",
    )
    assert done.returncode == 0
    assert f"{len(before)} recordings (1 new)" in done.stdout
    after = times()
    assert {path for path in before if after[path] != before[path]} == {gone}
    assert len(list(export.folder.glob("line-*.zip"))) == 1  # the same steps, the same archive


@pytest.mark.parametrize(
    ("bucket", "prefix", "person", "said"),
    [
        ("Leaflets", "line", "", "'Leaflets' is no name of a bucket"),
        ("a.b.c", "line", "", "'a.b.c' is no name of a bucket"),
        (BUCKET, "/line", "", "'/line' is no prefix"),
        (BUCKET, "line", "08005550100", "Amazon Connect cannot dial '08005550100'"),
    ],
)
def test_what_amazon_would_not_know_is_refused(
    bucket: str, prefix: str, person: str, said: str
) -> None:
    with pytest.raises(SettingsError, match=re.escape(said)):
        connect.check(bucket, prefix, person)
    connect.check(BUCKET, "line/of-leaflets", PERSON)


@pytest.mark.parametrize(
    ("module", "limit", "least", "error"),
    [
        (connect, "LONGEST", 1.0, AudioError),
        (connect, "LARGEST_CODE", 1000, LineError),
        (flows, "MOST_ACTIONS", 20, LineError),
        (flows, "LONGEST_CONTENT", 10_000, LineError),
        (flows, "LONGEST_WAIT", 7, LineError),
        (flows, "LONGEST_BETWEEN", 9, LineError),
    ],
)
def test_an_export_that_amazon_would_not_take_is_not_made(
    module: ModuleType,
    limit: str,
    least: float,
    error: type[AudioLeafletError],
    export: Exported,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The template of the export before stays."""
    before = (export.folder / "template.json").read_bytes()
    monkeypatch.setattr(module, limit, least)
    if limit == "LONGEST":
        files = (export.folder / "recordings").iterdir()
        max(files, key=lambda path: path.stat().st_size).unlink()
    with pytest.raises(error) as raised:
        connect.export(export.service, export.line, export.folder, BUCKET, "leaflet-line")
    assert raised.value.remedy
    assert (export.folder / "template.json").read_bytes() == before


def test_an_export_of_what_cannot_be_narrated_now_says_so_and_writes_no_template(
    content: Path, tmp_path: Path
) -> None:
    done = run(
        *("connect", tmp_path / "out", "--bucket", BUCKET),
        *("--content", content, "--cache", tmp_path / "cache"),
        engine="gtts",
        gtts_url="http://127.0.0.1:9",
        gtts_retries="0",
        phone_languages="*",
    )
    assert done.returncode == 1
    assert "127.0.0.1:9" in done.stderr
    assert not (tmp_path / "out" / "template.json").exists()


def test_a_line_that_cannot_speak_is_not_exported(content: Path, tmp_path: Path) -> None:
    done = run(
        *("connect", tmp_path / "out", "--bucket", BUCKET),
        *("--content", content, "--cache", tmp_path / "cache"),
        engine="silence",
    )
    assert done.returncode == 1
    assert "The leaflet line cannot speak at the moment" in done.stderr
    assert not (tmp_path / "out" / "template.json").exists()
