"""Calls to the leaflet line through every phone platform, over HTTP, with two real servers."""

from __future__ import annotations

import json
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import phone_forms
import pytest
from conftest import ROOT, SAMPLE, Server, serving
from phone_callers import CALLS, Call, Exchange, Worker, sign

from audio_leaflet.web import twilio

TOKEN = "0123456789abcdef0123456789abcdef"
PUBLIC = "https://phone.example.org"
PERSON = "+15550100"
PLATFORMS = [call.platform for call in CALLS]


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two bundled leaflets, and the small one, which a test takes away."""
    folder = tmp_path_factory.mktemp("phone") / "content"
    folder.mkdir()
    for name in ("metformin.md", "baclofen-injection.txt", "lexicon.pls"):
        shutil.copy(ROOT / "content" / name, folder)
    (folder / "samplol.md").write_text(SAMPLE, "utf-8")
    return folder


@pytest.fixture(scope="module")
def server(content: Path) -> Iterator[Server]:
    """A server whose address is that of the request."""
    with serving(
        content, content.parent / "cache", phone_languages="*", phone_person=PERSON
    ) as running:
        for address in ("/leaflets/metformin/warning.mp3", "/leaflets/samplol/warning.mp3"):
            assert running.get(address).status_code == 200
        yield running


@pytest.fixture(scope="module")
def guarded(content: Path, server: Server) -> Iterator[Server]:
    """Another worker on the same cache: it stands behind a proxy, and Twilio has to sign."""
    cache = content.parent / "cache"
    with serving(
        content, cache, address=PUBLIC, twilio_token=TOKEN, phone_languages="*", phone_person=PERSON
    ) as running:
        yield running


@pytest.fixture
def exchange(server: Server, guarded: Server) -> Exchange:
    return Exchange(TOKEN, Worker(server.address, server.address), Worker(guarded.address, PUBLIC))


def step(server: Server, place: str) -> dict[str, Any]:
    """A step as the flow has it."""
    found: dict[str, Any] = server.get(f"/phone/flow/{place}.json").json()
    return found


def recordings(server: Server, place: str) -> list[str]:
    return [f"{urlsplit(each['audio']).path}.wav" for each in step(server, place)["prompts"]]


def key_to(server: Server, place: str, ending: str) -> str:
    """The key that leads from a place to another whose path ends so."""
    keys: dict[str, str] = step(server, place)["keys"]
    return next(key for key, address in keys.items() if address.endswith(f"{ending}.json"))


# ---------------------------------------------------------------- whole calls


@pytest.mark.parametrize("platform", CALLS, ids=PLATFORMS)
def test_a_caller_finds_a_leaflet_hears_it_gets_help_and_hangs_up(
    platform: type[Call], exchange: Exchange, server: Server
) -> None:
    """Each request goes to another worker than the one before."""
    call = platform(exchange)
    assert call.heard == recordings(server, "en/start")
    call.press(key_to(server, "en/start", "/spell"))
    assert call.place == "en/spell"
    call.press("638")
    assert call.place == "en/medicine/metformin"
    call.press("1")
    assert call.place == "en/menu/metformin"
    assert call.heard == recordings(server, call.place)
    call.press("1")
    first = call.place
    found = re.fullmatch(r"en/play/metformin/[a-z-]+/[0-9a-f]{8}/100/1", first)
    assert found, first
    sound = server.get(call.heard[0])
    assert (sound.status_code, sound.headers["content-type"]) == (200, "audio/wav")
    call.press("6")
    second = first.removesuffix("1") + "2"
    assert call.place == second
    assert call.heard == recordings(server, second)
    call.wait()
    third = first.removesuffix("1") + "3"
    assert call.place == third
    call.press("0")
    assert call.place == third.replace("en/", "en/help/", 1)
    assert call.heard == recordings(server, call.place)
    call.wait()
    assert call.place == third
    call.press("9")
    assert call.heard == recordings(server, "en/goodbye")
    assert call.here == ""


@pytest.mark.parametrize("platform", CALLS, ids=PLATFORMS)
def test_silence_and_wrong_keys_are_heard_of(
    platform: type[Call], exchange: Exchange, server: Server
) -> None:
    call = platform(exchange)
    call.press(key_to(server, "en/start", "/spell"))
    call.wait()
    assert call.place == "en/spell/_silent-1"
    call.press("*3")
    assert call.place == "en/spell/_wrong-2"
    call.press("*")
    assert call.place == "en/find"
    call.press("#")
    assert call.place == "en/find/_wrong-1"
    assert call.heard == recordings(server, "en/find/_wrong-1")


def test_a_caller_who_wants_a_person_is_put_through(guarded: Server) -> None:
    ending = guarded.get("/phone/jambonz/en/person").json()
    assert ending[1]["target"] == [{"type": "phone", "number": PERSON}]
    assert step(guarded, "en/help/find")["keys"]["0"] == f"{PUBLIC}/phone/flow/en/person.json"


# ---------------------------------------------------------------- all steps in all forms


@pytest.fixture(scope="module")
def walked(server: Server) -> dict[str, dict[str, str]]:
    """Steps by place, one of each kind and every menu, and their documents by platform.

    Of steps that differ only in the leaflet, section, sentence, speed or what was keyed in, one.
    """
    found: dict[str, dict[str, str]] = {}
    kinds = set()
    todo = ["en/start", *_section(server, "en/play/samplol/warning")]
    with httpx.Client(base_url=server.address) as client:
        while todo:
            place = todo.pop(0)
            kind = re.sub(r"(?<=/)(?!_)[^/]*\d[^/]*", "N", place)
            kind = re.sub(r"(play|pause|end)((?:/_[a-z]+(?:-\d)?)?)/[^/]+/[^/]+", r"\1\2", kind)
            if kind in kinds:
                continue
            kinds.add(kind)
            endings = {"flow": ".json", "dialplan": ".json"}
            found[place] = {
                each: client.get(f"/phone/{each}/{place}{endings.get(each, '')}").text
                for each in PLATFORMS
            }
            flow = json.loads(found[place]["flow"])
            follow = [*flow["keys"].values(), flow["silence"], flow["wrong"]]
            if flow["entry"]:
                entry = flow["entry"]["address"]
                follow += [entry.replace("{digits}", each) for each in ("638", "2", "99999", "1")]
            places = [urlsplit(each).path[len("/phone/flow/") : -len(".json")] for each in follow]
            todo += [each for each in places if each]
    return found


def _section(server: Server, place: str) -> list[str]:
    """The places of a section that is listened to until something else comes."""
    found = []
    while place.startswith("en/play"):
        found.append(place)
        place = step(server, place)["silence"].removesuffix(".json").partition("/flow/")[2]
    return [*found[-1:], place]


def test_the_walk_comes_to_every_kind_of_step(walked: dict[str, dict[str, str]]) -> None:
    states = {re.sub(r"^en/(help/)?([a-z]+).*", r"\1\2", place) for place in walked}
    playing = {"play", "pause", "end"}
    assert states >= {
        "start",
        "find",
        "spell",
        "medicine",
        "menu",
        "goodbye",
        "help/play",
        *playing,
    }
    assert len(walked) > 80


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_step_is_what_the_platform_reads(
    platform: str, walked: dict[str, dict[str, str]]
) -> None:
    documents = [forms[platform] for forms in walked.values()]
    if platform == "jambonz":
        found = phone_forms.jambonz(documents)
    elif platform == "vxml" and not phone_forms.DTD.exists():
        pytest.skip("the W3C's DTD of VoiceXML is Debian's package w3c-sgml-lib")
    else:
        check = {
            "twilio": phone_forms.twiml,
            "vxml": phone_forms.vxml,
            "flow": phone_forms.flow,
            "dialplan": phone_forms.dialplan,
        }[platform]
        found = ["; ".join(check(document)) for document in documents]
    wrong = {place: said for place, said in zip(walked, found, strict=True) if said}
    assert wrong == {}


# ---------------------------------------------------------------- caching


def test_a_step_that_is_asked_for_again_is_not_sent_again(server: Server) -> None:
    first = server.get("/phone/flow.json")
    assert first.headers["cache-control"] == "public, no-cache"
    again = server.get("/phone/flow.json", if_none_match=first.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_answer_to_a_key_is_never_kept(server: Server, method: str) -> None:
    address = f"{server.address}/phone/twilio/en/menu/metformin"
    sent = {"params" if method == "GET" else "data": {"Digits": "1"}}
    answer = httpx.request(method, address, **sent)  # type: ignore[arg-type]
    assert answer.headers["cache-control"] == "no-store"
    assert "/phone/twilio/en/play/metformin/" in answer.text


# ---------------------------------------------------------------- what is not there


@pytest.mark.parametrize("platform", CALLS, ids=PLATFORMS)
def test_a_caller_at_a_place_that_is_gone_is_told_so_and_led_on(
    platform: type[Call], server: Server, exchange: Exchange
) -> None:
    ending = ".json" if platform.platform in ("flow", "dialplan") else ""
    answer = server.get(f"/phone/{platform.platform}/en/menu/no-such-leaflet{ending}")
    assert answer.status_code == (404 if ending else 200)
    call = platform(exchange)
    call._read(answer.text)  # as a platform does that does not look at the status
    assert call.place == "en/find/_sorry"
    call.press(key_to(server, "en/find", "/spell"))
    assert call.place == "en/spell"


def test_a_leaflet_may_go_in_the_middle_of_a_call(
    server: Server, guarded: Server, content: Path
) -> None:
    for each in (server, guarded):
        each.narrated("samplol")
    here = f"{server.address}/phone/twilio/en/menu/samplol"
    assert "/phone/twilio/en/menu/samplol" in httpx.post(here, data={"CallSid": "1"}).text
    (content / "samplol.md").unlink()
    deadline = time.monotonic() + 20
    while "/en/find/_sorry" not in httpx.post(here, data={"Digits": "1"}).text:
        assert time.monotonic() < deadline, "the leaflet is still there"
        time.sleep(0.1)


def test_a_line_that_cannot_speak_says_so_to_the_platform(
    tmp_path: Path,
) -> None:
    """With a status, so that the platform's own way out is taken; no other voice speaks."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "samplol.md").write_text(SAMPLE, "utf-8")
    voice = str(tmp_path / "none.onnx")
    with serving(
        content, tmp_path / "cache", engine="piper", phone_languages="*", voice=voice
    ) as mute:
        for address in ("/phone/twilio", "/phone/vxml", "/phone/jambonz", "/phone/flow.json"):
            answer = mute.get(address)
            assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
            assert answer.text == "The leaflet line cannot speak at the moment.\n"


@pytest.mark.parametrize(
    ("kind", "body", "status", "said"),
    [
        ("text/xml", "<a/>", 415, "the type of the form is text/xml."),
        ("application/json", "[", 400, "The body is no JSON."),
        ("application/json", "[" * 60_000, 400, "The body is no JSON."),
        ("application/json", "[1]", 400, "The body is JSON, but no object."),
        ("application/json", '"' + "a" * 70_000, 413, "the form is larger than 64000 bytes."),
        ("application/x-www-form-urlencoded", "a" * 70_000, 413, "the form is larger than"),
    ],
)
def test_what_no_platform_sends_is_refused_with_the_reason(
    server: Server, kind: str, body: str, status: int, said: str
) -> None:
    address = f"{server.address}/phone/jambonz/en/find"
    answer = httpx.post(address, content=body, headers={"content-type": kind})
    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert said in answer.text


@pytest.mark.parametrize("pressed", ["\ud800", "٣", "1" * 5000, {"a": 1}, None, 5])
def test_whatever_is_pressed_there_is_a_step(server: Server, pressed: object) -> None:
    body = json.dumps({"digits": pressed, "reason": "dtmfDetected"})
    answer = httpx.post(
        f"{server.address}/phone/jambonz/en/spell",
        content=body,
        headers={"content-type": "application/json"},
    )
    assert answer.status_code == 200
    assert answer.json()[0]["verb"] == "gather"


# ---------------------------------------------------------------- Twilio's signature


def test_the_signature_is_that_of_twilios_own_example() -> None:
    """The account, address and fields of the example in Twilio's documents and libraries."""
    fields = {
        "CallSid": "CA1234567890ABCDE",
        "Caller": "+14158675309",
        "Digits": "1234",
        "From": "+14158675309",
        "To": "+18005551212",
    }
    address = "https://mycompany.com/myapp.php?foo=1&bar=2"
    expected = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
    assert twilio.signature("12345", address, fields.items()) == expected
    assert sign("12345", address, fields) == expected
    for spelled in (address, address.replace(".com/", ".com:443/")):
        assert twilio.signed("12345", expected, spelled, fields.items())
    assert not twilio.signed("12346", expected, address, fields.items())
    assert not twilio.signed("12345", "ü", address, fields.items())


def test_a_request_that_twilio_signed_is_answered(guarded: Server) -> None:
    fields = {"CallSid": "CA1", "Digits": "*", "SpeechResult": "¿sí? & more"}
    for path in ("/phone/twilio", "/phone/twilio/en/menu/metformin"):
        headers = {"x-twilio-signature": sign(TOKEN, PUBLIC + path, fields)}
        assert httpx.post(guarded.address + path, data=fields, headers=headers).status_code == 200
    path = "/phone/twilio?CallSid=CA1&From=%2B15550123"
    signature = sign(TOKEN, PUBLIC + path, {})
    assert guarded.get(path, x_twilio_signature=signature).status_code == 200


@pytest.mark.parametrize(
    "given", ["", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", "other fields", "other place"]
)
def test_a_request_that_twilio_did_not_sign_is_refused_with_the_remedy(
    guarded: Server, given: str
) -> None:
    path = "/phone/twilio/en/start"
    signatures = {
        "other fields": sign(TOKEN, PUBLIC + path, {"Digits": "2"}),
        "other place": sign(TOKEN, f"{guarded.address}{path}", {"Digits": "1"}),
    }
    headers = {"x-twilio-signature": signatures.get(given, given)} if given else {}
    answer = httpx.post(guarded.address + path, data={"Digits": "1"}, headers=headers)
    assert answer.status_code == 403
    assert f"checked for {PUBLIC}{path}" in answer.text
    assert "AUDIO_LEAFLET_ADDRESS" in answer.text
    assert TOKEN not in answer.text


def test_only_a_form_can_be_signed(guarded: Server) -> None:
    address = f"{guarded.address}/phone/twilio"
    headers = {"x-twilio-signature": "a", "content-type": "application/json"}
    answer = httpx.post(address, content=b'{"Digits": ["\\ud800"]}', headers=headers)
    assert (answer.status_code, answer.text) == (415, "Twilio sends forms, not JSON.\n")


def test_the_other_platforms_need_no_signature(guarded: Server) -> None:
    for path in ("/phone/vxml", "/phone/jambonz", "/phone/flow.json", "/phone/dialplan.json"):
        assert guarded.get(path).status_code == 200
