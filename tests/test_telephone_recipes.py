"""The recipes of `deploy/` for Asterisk and FreeSWITCH, run against the leaflet line over HTTP.

The exchanges themselves are not here: what stands for them is written after their sources and knows
only what the recipes use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree as ET

import freeswitch_session
import httpx
import lupa.lua52
import lupa.lua54
import pytest
from asterisk_dialplan import LONGEST_VALUE, Dialplan
from conftest import ROOT
from leaflet_line import NUMBER, USES, line, prompts

DIALPLAN = ROOT / "deploy" / "asterisk" / "extensions.conf"
SCRIPT = ROOT / "deploy" / "freeswitch" / "leaflet_line.lua"

PERSON = "+15550100"


class Caller:
    """Presses keys as soon as certain words are heard; says nothing otherwise."""

    def __init__(
        self, words: dict[str, str], *script: tuple[str, str], unfetched: str = ""
    ) -> None:
        """`words` are those of the recordings that can be fetched, by their addresses."""
        self._words = words
        self._script = list(script)
        self._unfetched = unfetched
        self._keys = ""
        self.heard: list[str] = []
        """The words of every recording that was begun; the names of the exchange's own."""

    def play(self, file: str) -> str | None:
        said = self._words.get(file, file)
        self.heard.append(said)
        assert len(self.heard) < 100, "the call never ends"
        assert said != file or not file.startswith("http"), f"{file} is not of the line"
        if said == self._unfetched:
            return None
        if not self._keys and self._script and self._script[0][0] in said:
            self._keys = self._script.pop(0)[1]
        return self.key(0)

    def key(self, seconds: float) -> str:
        key, self._keys = self._keys[:1], self._keys[1:]
        return key


Call = Callable[[str, Caller], list[str]]
"""Has a caller call the line of a site; the numbers to which the caller was put through."""


def asterisk(site: str, caller: Caller) -> list[str]:
    dialplan = Dialplan(DIALPLAN, caller, LEAFLET_SITE=site)
    dialplan.run()
    return [re.sub(r"^PJSIP/(.*)@trunk,60,g$", r"\1", each) for each in dialplan.dialled]


def freeswitch(lua: Any, site: str, caller: Caller) -> list[str]:
    session = freeswitch_session.Session(caller, leaflet_site=site)
    freeswitch_session.run(SCRIPT, lua, session)
    assert not session.up, "the script did not hang up"
    return [data.removeprefix("sofia/gateway/trunk/") for _, data in session.executed]


def freeswitch_lua_52(site: str, caller: Caller) -> list[str]:
    return freeswitch(lupa.lua52, site, caller)


def freeswitch_lua_54(site: str, caller: Caller) -> list[str]:
    return freeswitch(lupa.lua54, site, caller)


each_exchange = pytest.mark.parametrize("call", [asterisk, freeswitch_lua_52, freeswitch_lua_54])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    with line(tmp_path_factory.mktemp("recipes"), phone_person=PERSON) as running:
        yield running


def words(site: httpx.Client, *pressed: str) -> dict[str, str]:
    """What is said on a way through the line, by the address of its recording."""
    return prompts(site, *pressed, extension="wav")


@each_exchange
def test_a_caller_finds_a_medicine_and_hears_every_sentence_of_a_section(
    site: httpx.Client, call: Call
) -> None:
    caller = Caller(
        words(site, "1", NUMBER, "1", USES, "", "", "", "", "9"),
        ("Welcome", "1"),
        ("letters, dashes and slashes", f"{NUMBER}#"),
        ("If this is your medicine", "1"),
        ("To hear Uses", USES),
        ("the end of this", "9"),
    )
    assert call(str(site.base_url), caller) == []
    assert [said.lower() for said in caller.heard[-6:-2]] == [
        "uses.",
        "samplol is used for headaches.",
        "it starts to work within one hour.",
        "take one tablet with water.",
    ]
    assert caller.heard[-1].endswith("Goodbye.")


@each_exchange
def test_a_pound_key_after_an_entry_of_full_length_is_not_taken_for_a_choice(
    site: httpx.Client, call: Call
) -> None:
    asked: Any = site.get("/phone/flow/en/number.json").json()
    digits = "0" * asked["entry"]["longest"]
    caller = Caller(
        words(site, "1", digits, "*", "9"),
        ("Welcome", "1"),
        ("Please key in the number", f"{digits}#"),
        ("key in the number again", "*9"),
    )
    call(str(site.base_url), caller)
    # A key that means nothing would be told so.
    assert [said for said in caller.heard if said.endswith("here.")] == []
    assert "again" in caller.heard[-3]


@each_exchange
def test_star_leads_back_from_an_entry_at_once(site: httpx.Client, call: Call) -> None:
    caller = Caller(
        words(site, "1", "*", "9"),
        ("Welcome", "1"),
        ("Please key in the number", "*9"),
    )
    call(str(site.base_url), caller)
    assert caller.heard[2].startswith("To find your medicine")


@each_exchange
def test_who_is_silent_is_asked_again_and_who_wants_a_person_is_put_through(
    site: httpx.Client, call: Call
) -> None:
    caller = Caller(
        words(site, "", "0", "0", "", "9"),
        ("I did not hear a key", "0"),
        ("Here is", "0"),
        ("You are back", "9"),
    )
    assert call(str(site.base_url), caller) == [PERSON]
    assert caller.heard[-1].endswith("Goodbye.")


@each_exchange
def test_no_sentence_is_left_out_when_its_recording_cannot_be_fetched(
    site: httpx.Client, call: Call
) -> None:
    known = words(site, "1")
    missing = next(said for said in known.values() if "dashes and slashes" in said)
    caller = Caller(known, ("Welcome", "1"), unfetched=missing)
    call(str(site.base_url), caller)
    assert caller.heard.count(missing) == 3
    assert all("sorry" in each or "try" in each for each in caller.heard[-1].split("&"))


@each_exchange
def test_an_exchange_that_asks_in_vain_says_so_in_its_own_voice(
    site: httpx.Client, call: Call
) -> None:
    for address in ("http://127.0.0.1:9", f"{site.base_url}/no-such-place"):
        caller = Caller({})
        call(address, caller)
        assert "sorry" in caller.heard[0]


def test_the_longest_step_of_the_dialplan_is_no_longer_than_asterisk_keeps(
    site: httpx.Client,
) -> None:
    """A name that is not found has each of its keys read back, each a recording."""
    asked: Any = site.get("/phone/dialplan/en/spell.json").json()
    digits = "0" * (asked["digits"] - 1)
    answer = site.get(f"/phone/dialplan/en/spell/{digits}.json").raise_for_status()
    here = str(site.base_url)
    elsewhere = "https://" + "leaflets.hospital.".ljust(60, "x") + ".example"
    assert answer.text.count(here) > len(digits)
    assert len(answer.text.replace(here, elsewhere)) <= LONGEST_VALUE


def block(page: str, language: str) -> str:
    """The only block of code in a language on a page of the documents."""
    text = (ROOT / "docs" / "integrations" / page).read_text("utf-8")
    (code,) = re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return str(code)


def test_the_document_sends_calls_to_the_context_of_the_dialplan() -> None:
    (context,) = re.findall(r"Goto\((.*),s,1\)", block("asterisk.md", "ini"))
    assert f"\n[{context}]\n" in DIALPLAN.read_text("utf-8")


def test_the_document_runs_the_script_with_variables_that_it_reads() -> None:
    actions = list(ET.fromstring(block("freeswitch.md", "xml")).iter("action"))
    (script,) = (each.get("data") for each in actions if each.get("application") == "lua")
    assert script == SCRIPT.name
    variables = re.findall(r"leaflet_\w+(?==)", block("freeswitch.md", "xml"))
    assert variables == ["leaflet_site", "leaflet_dial"]
    for variable in variables:
        assert f'getVariable("{variable}")' in SCRIPT.read_text("utf-8")
