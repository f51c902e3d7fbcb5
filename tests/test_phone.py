"""The leaflet line as phone platforms get it: what each is told, and whether it understands it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

import phone_forms
import pytest

from audio_leaflet import kinds
from audio_leaflet.model import Entry, Prompt, Step
from audio_leaflet.outputs import dialplan, flow, jambonz, twiml, vxml

SITE = "https://leaflets.example.org"


def prompt(text: str, key: str = "0", lang: str = "en-US") -> Prompt:
    return Prompt(text, lang, f"/audio/mp3-{key * 40}-t1")


MENU = Step(
    place="en/menu/samplol",
    lang="en-US",
    prompts=(prompt("To hear Uses, press 1.", "a"), prompt("To go back, press star.", "b")),
    keys={"1": "en/play/samplol/uses", "#": "en/menu/samplol/2", "*": "en/find"},
    wait=7.5,
    silence="en/menu/_silent-1/samplol",
    wrong="en/menu/_wrong-1/samplol",
)
ENTRY = Step(
    place="es/number",
    lang="es-US",
    prompts=(prompt("Marque el número.", "c", "es-US"),),
    keys={"0": "es/help/number", "*": "es/find"},
    entry=Entry(11, "es/number"),
    wait=6,
    silence="es/number/_silent-1",
    wrong="es/number/_wrong-1",
)
SENTENCE = Step(
    place="en/play/samplol/uses",
    lang="en-US",
    prompts=(prompt("Samplol is used for headaches.", "d"),),
    keys={"5": "en/pause/samplol/uses"},
    silence="en/play/samplol/uses/2",
    wrong="en/play/_wrong-1/samplol/uses",
)
PERSON = Step(
    "en/person",
    "en-US",
    (prompt("One moment, please.", "e"),),
    silence="en/find/_back",
    wrong="en/person",
    dial="+15550100",
)
GOODBYE = Step("en/goodbye", "en-US", (prompt("Goodbye.", "f"),))
STEPS = (MENU, ENTRY, SENTENCE, PERSON, GOODBYE)

needs_dtd = pytest.mark.skipif(
    not phone_forms.DTD.exists(),
    reason="the W3C's DTD of VoiceXML is Debian's package w3c-sgml-lib",
)


def written(form: kinds.StepFormat, step: Step) -> str:
    return form.write(step, f"{SITE}/phone/{form.platform}")


def form_of(module: object) -> kinds.StepFormat:
    found: kinds.StepFormat = next(each for each in kinds.step_formats() if each is module)
    return found


# ---------------------------------------------------------------- each platform would understand it


def test_every_form_of_the_line_is_found_by_its_file() -> None:
    platforms = {form.platform for form in kinds.step_formats()}
    assert platforms == {"twilio", "vxml", "jambonz", "flow", "dialplan"}


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.place)
@pytest.mark.parametrize(
    ("module", "faults"),
    [
        (twiml, phone_forms.twiml),
        pytest.param(vxml, phone_forms.vxml, marks=needs_dtd),
        (flow, phone_forms.flow),
        (dialplan, phone_forms.dialplan),
    ],
    ids=["twilio", "vxml", "flow", "dialplan"],
)
def test_a_step_is_what_the_platform_reads(
    module: object, faults: Callable[[str], list[str]], step: Step
) -> None:
    assert faults(written(form_of(module), step)) == []


def test_jambonz_accepts_every_step() -> None:
    found = phone_forms.jambonz([written(form_of(jambonz), step) for step in STEPS])
    assert found == [""] * len(STEPS)


@needs_dtd
def test_the_checks_find_what_is_wrong() -> None:
    """Each of them, or it would prove nothing."""
    assert phone_forms.twiml(written(form_of(twiml), MENU).replace("Play", "Listen"))
    assert phone_forms.twiml(written(form_of(twiml), MENU).replace('timeout="8"', 'timeout="7.5"'))
    assert phone_forms.vxml(written(form_of(vxml), MENU).replace("noinput", "silence"))
    assert phone_forms.vxml(written(form_of(vxml), MENU).replace("7500ms", "7.5"))
    assert phone_forms.flow(written(form_of(flow), MENU).replace(SITE, ""))
    assert phone_forms.dialplan(written(form_of(dialplan), MENU).replace('"wait"', '"pause"'))
    wrong = written(form_of(jambonz), MENU).replace("actionHook", "hook")
    assert "unknown property hook" in phone_forms.jambonz([wrong])[0]


# ---------------------------------------------------------------- what a caller gets


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.place)
@pytest.mark.parametrize("form", kinds.step_formats(), ids=lambda form: form.platform)
def test_all_prompts_are_heard_in_their_order_from_absolute_addresses(
    form: kinds.StepFormat, step: Step
) -> None:
    keys = [each.audio for each in step.prompts]
    heard = re.findall(rf"{SITE}(/audio/mp3-[0-9a-f]{{40}}-t1)(?!\.ulaw)", written(form, step))
    assert heard == keys


def test_twilio_is_interrupted_by_any_key_and_goes_on_after_silence() -> None:
    root = ET.fromstring(written(form_of(twiml), MENU))
    gather, redirect = root
    assert [each.tag for each in gather] == ["Play", "Play"]
    assert dict(gather.attrib) == {
        "input": "dtmf",
        "finishOnKey": "",
        "numDigits": "1",
        "timeout": "8",
        "action": f"{SITE}/phone/twilio/en/menu/samplol",
        "method": "POST",
    }
    assert redirect.text == f"{SITE}/phone/twilio/en/menu/_silent-1/samplol"


def test_the_pound_key_after_a_number_of_full_length_is_not_lost_into_the_next_step() -> None:
    gather = ET.fromstring(written(form_of(twiml), ENTRY))[0]
    assert (gather.get("finishOnKey"), gather.get("numDigits")) == ("#", "12")
    verb = json.loads(written(form_of(jambonz), ENTRY))[0]
    assert (verb["finishOnKey"], verb["minDigits"], verb["maxDigits"]) == ("#", 1, 12)
    form = ET.fromstring(written(form_of(vxml), ENTRY))
    names = {"v": "http://www.w3.org/2001/vxml"}
    properties = form.findall(".//v:property", names)
    values = {each.get("name"): each.get("value") for each in properties}
    assert (values["termchar"], values["termtimeout"]) == ("#", "2s")
    repeated = form.find(".//v:grammar/v:rule/v:item", names)
    assert repeated is not None
    assert repeated.get("repeat") == "1-12"
    assert "#" not in [each.text for each in repeated.iterfind(".//v:item", names)]
    flat = json.loads(written(form_of(dialplan), ENTRY))
    assert (flat["terminator"], flat["digits"]) == ("#", 12)


def test_the_pause_between_two_sentences_is_as_short_as_each_platform_can() -> None:
    gather = ET.fromstring(written(form_of(twiml), SENTENCE))[0]
    assert gather.get("timeout") == "1"
    assert 0 < json.loads(written(form_of(jambonz), SENTENCE))[0]["timeout"] <= 0.1
    assert 'timeout="0ms"' in written(form_of(vxml), SENTENCE)
    assert json.loads(written(form_of(flow), SENTENCE))["wait"] == 0


def test_a_caller_is_put_through_or_the_call_ends() -> None:
    root = ET.fromstring(written(form_of(twiml), PERSON))
    after = f"{SITE}/phone/twilio/en/find/_back"
    assert [(each.tag, each.text) for each in root][1:] == [
        ("Dial", "+15550100"),
        ("Redirect", after),
    ]
    root = ET.fromstring(written(form_of(twiml), GOODBYE))
    assert [each.tag for each in root] == ["Play", "Hangup"]
    verbs = json.loads(written(form_of(jambonz), PERSON))
    assert [each["verb"] for each in verbs] == ["play", "dial", "redirect"]
    assert verbs[1]["target"] == [{"type": "phone", "number": "+15550100"}]
    assert 'dest="tel:+15550100"' in written(form_of(vxml), PERSON)
    assert "<disconnect" in written(form_of(vxml), GOODBYE)
    step = json.loads(written(form_of(flow), PERSON))
    assert (step["ends"], step["dial"], step["silence"]) == (
        False,
        "+15550100",
        f"{SITE}/phone/flow/en/find/_back.json",
    )


def test_a_gateway_that_cannot_play_a_recording_says_so_in_the_language_of_the_caller() -> None:
    assert "A recording could not be played here." in written(form_of(vxml), MENU)
    assert "Aquí no se pudo reproducir una grabación." in written(form_of(vxml), ENTRY)


def test_a_script_finds_where_each_key_leads() -> None:
    step = json.loads(written(form_of(flow), ENTRY))
    assert step["keys"]["0"] == f"{SITE}/phone/flow/es/help/number.json"
    address = f"{SITE}/phone/flow/es/number/{{digits}}.json"
    assert step["entry"] == {"longest": 11, "terminator": "#", "address": address}
    assert step["prompts"][0]["text"] == "Marque el número."
    assert "ulaw.wav" in step["extensions"]


@pytest.mark.parametrize(
    ("module", "fields", "pressed"),
    [
        (twiml, {"CallSid": "CA1"}, None),
        (twiml, {"Digits": "5"}, "5"),
        (twiml, {"Digits": ""}, ""),
        (vxml, {"Digits": "0 7 4"}, "074"),
        (vxml, {"Digits": "#"}, "#"),
        (jambonz, {"call_sid": "1", "direction": "inbound"}, None),
        (jambonz, {"digits": "12", "reason": "dtmfDetected"}, "12"),
        (jambonz, {"digits": "", "reason": "dtmfDetected"}, ""),
        (jambonz, {"reason": "timeout"}, ""),
    ],
)
def test_what_was_pressed_is_read_as_each_platform_says_it(
    module: object, fields: dict[str, str], pressed: str | None
) -> None:
    assert form_of(module).pressed(fields) == pressed
