"""The workbench, by a real server process, real HTTP and a real browser."""

from __future__ import annotations

import asyncio
import concurrent.futures
import html
import re
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from browsing import LARGER, SPACED, overflow, tab
from checkers import axe
from conftest import SAMPLE, Server, run, serving
from playwright.sync_api import Browser, Page

from audio_leaflet import audio
from audio_leaflet.approvals import FILE as APPROVALS
from audio_leaflet.lexicon import read_pls
from audio_leaflet.lexicon.writer import HISTORY
from audio_leaflet.web.app import LOOK_EVERY
from audio_leaflet.web.sessions import COOKIE, Sessions
from audio_leaflet.web.tokens import WAITING

TOKEN = "a-token-of-the-tests"
KINDS = {"content-type": "application/x-www-form-urlencoded"}

TRICKY = """---
title: Trickol tablets
id: tricky
pronunciation: TRIK-ol
brand_names:
  - name: Nosound
---

## Uses

Trickol is for COPD. Take 10 U of Trickol with quillaja.

Mix it with 5 mgx of water.

| Age | Dose |
|---|---|
| Adult | 5 mg |
"""
"""With a flag, a refused place, a name that nobody pronounces, a table."""


class Staff:
    """Somebody with a cookie, if signed in."""

    def __init__(self, address: str, name: str = "Ann Example") -> None:
        """Signs in, unless the name is empty."""
        self.address = address
        self.cookie = ""
        if name:
            signed = self.post("/workbench/sign-in", name=name, token=TOKEN)
            assert signed.status_code == 303, signed.text
            self.cookie = signed.cookies[COOKIE]

    def ask(self, method: str, path: str, headers: dict[str, str], **given: Any) -> httpx.Response:
        sent = {"cookie": f"{COOKIE}={self.cookie}", **headers}
        return httpx.request(method, self.address + path, headers=sent, timeout=60, **given)

    def get(self, path: str, **query: str) -> httpx.Response:
        return self.ask("GET", path, {}, params=query or None)

    def post(self, path: str, **fields: str) -> httpx.Response:
        return self.ask("POST", path, {"origin": self.address}, data=fields)

    def page(self, path: str, **query: str) -> str:
        found = self.get(path, **query)
        assert found.status_code == 200, found.text
        return text(found)

    def save(self, word: str, reading: str, seen: str = "", **fields: str) -> httpx.Response:
        fields = {"lang": "en-US", "note": "", **fields}
        return self.post("/workbench/try", word=word, reading=reading, seen=seen, **fields)


def text(answer: httpx.Response) -> str:
    """A page as it is read, with one blank between words."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


def field(answer: httpx.Response, name: str) -> str:
    """The value of a field of a form."""
    tags = re.findall(rf'<input [^>]*name="{name}"[^>]*>', answer.text)
    (value,) = {found[1] for tag in tags if (found := re.search(r'value="([^"]*)"', tag))}
    return html.unescape(value)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """A server with a workbench, and its content folder; Piper speaks."""
    folder = tmp_path_factory.mktemp("bench")
    content = folder / "content"
    content.mkdir()
    (content / "samplol.md").write_text(SAMPLE, "utf-8")
    (content / "tricky.md").write_text(TRICKY, "utf-8")
    with serving(content, folder / "cache", engine="piper", workbench_token=TOKEN) as running:
        running.narrated("samplol")
        running.narrated("tricky")
        yield running, content


@pytest.fixture(scope="module")
def ann(bench: tuple[Server, Path]) -> Staff:
    return Staff(bench[0].address)


@pytest.fixture
def content(bench: tuple[Server, Path]) -> Iterator[Path]:
    """The content folder, put back as it was."""
    folder = bench[1]
    yield folder
    changed = bool(list(folder.glob("*.pls")))
    for path in folder.iterdir():
        if path.name not in ("samplol.md", "tricky.md"):
            path.rmdir() if path.is_dir() else path.unlink()
    if (folder / "tricky.md").read_text("utf-8") != TRICKY:
        (folder / "tricky.md").write_text(TRICKY, "utf-8")
        changed = True
    if changed:
        time.sleep(LOOK_EVERY)


# ---------------------------------------------------------------- who may come in


def test_without_a_token_there_is_no_workbench(server: Server) -> None:
    for path in ("/workbench", "/workbench/sign-in", "/workbench/try.mp3"):
        assert server.get(path).status_code == 404
        assert server.request("POST", path).status_code == 404
        assert "ign in" not in server.get(path, accept="text/html").text


def test_a_token_that_could_be_guessed_is_refused_and_a_good_one_is_never_shown() -> None:
    done = run("settings", workbench_token="secret")
    assert done.returncode == 2
    assert "setting workbench_token: it has fewer than 16 characters" in done.stderr
    assert "secrets.token_urlsafe" in done.stderr
    done = run("settings", workbench_token=TOKEN)
    assert "workbench_token = (set, not shown)\n" in done.stdout
    assert TOKEN not in done.stdout + done.stderr


def test_who_is_not_signed_in_sees_the_form_for_it_and_nothing_else(
    bench: tuple[Server, Path],
) -> None:
    nobody = Staff(bench[0].address, name="")
    for path in ("/workbench", "/workbench/leaflets/tricky", "/workbench/lexicon", "/workbench/x"):
        sent = nobody.get(path)
        assert sent.status_code == 303
        assert sent.headers["location"].startswith("/workbench/sign-in?next=")
        assert "Trickol" not in sent.text
    assert nobody.get("/workbench/try.mp3", word="quillaja").status_code == 403


def test_signing_in_gives_a_cookie_that_only_this_site_gets(bench: tuple[Server, Path]) -> None:
    nobody = Staff(bench[0].address, name="")
    signed = nobody.post("/workbench/sign-in", name=" Ann  Example", token=TOKEN)
    cookie = signed.headers["set-cookie"].lower()
    for part in ("httponly", "samesite=strict", "path=/workbench", "max-age=86400"):
        assert part in cookie
    assert "secure" not in cookie
    assert signed.headers["location"] == "/workbench"
    proxied = {"origin": nobody.address, "x-forwarded-proto": "https"}
    form = {"name": "Ann", "token": TOKEN}
    behind_tls = nobody.ask("POST", "/workbench/sign-in", proxied, data=form)
    assert "secure" in behind_tls.headers["set-cookie"].lower()


@pytest.mark.parametrize(
    "target", ["https://example.org/", "//example.org", "/\\example.org", "/leaflets/tricky", ""]
)
def test_signing_in_leads_nowhere_but_to_the_workbench(
    bench: tuple[Server, Path], target: str
) -> None:
    nobody = Staff(bench[0].address, name="")
    signed = nobody.post("/workbench/sign-in", name="Ann", token=TOKEN, next=target)
    assert signed.headers["location"] == "/workbench"


def test_wrong_tokens_are_slow_and_logged_and_hold_up_nobody_else(
    bench: tuple[Server, Path],
) -> None:
    server = bench[0]
    began = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        guesses = [
            pool.submit(
                Staff(server.address, "").post, "/workbench/sign-in", name="Eve", token=guess
            )
            for guess in (TOKEN[:-1], TOKEN + "x")
        ]
        time.sleep(0.1)
        asked = time.monotonic()
        assert server.get("/healthz").status_code == 200
        assert time.monotonic() - asked < 0.5
        answers = [each.result() for each in guesses]
    assert time.monotonic() - began >= 2  # one after the other
    for answer in answers:
        assert answer.status_code == 403
        assert "set-cookie" not in answer.headers
        assert "This is not the token." in text(answer)
        assert field(answer, "name") == "Eve"
    assert sum("a wrong token from 127.0.0.1" in line for line in server.lines) == 2
    assert not any(TOKEN[:-1] in line for line in server.lines)


def test_who_is_one_too_many_is_turned_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audio_leaflet.web.tokens.DELAY", 0.01)

    async def crowd() -> list[bool | None]:
        sessions = Sessions(TOKEN)
        guesses = (sessions.admit("guess") for _ in range(WAITING + 1))
        return await asyncio.gather(*guesses, sessions.admit(TOKEN))

    # Who has the token is let in all the same. The loop of this thread drives the browser.
    with concurrent.futures.ThreadPoolExecutor(1) as thread:
        let_in = thread.submit(asyncio.run, crowd()).result()
    assert let_in == [False] * WAITING + [None, True]


def test_a_word_of_a_language_that_no_leaflet_has_is_not_saved(
    ann: Staff, bench: tuple[Server, Path]
) -> None:
    answer = ann.post("/workbench/lexicon", word="foo", reading="bar", lang="xx", seen="")
    assert answer.status_code == 409
    assert "there is no leaflet in the language 'xx'" in text(answer)
    assert not list(bench[1].rglob("site.xx.pls"))
    assert "Saved." not in text(ann.get("/workbench/try?word=nosuchword&lang=en-US&saved=1"))


def test_a_cookie_that_is_old_forged_or_of_another_token_lets_nobody_in(
    bench: tuple[Server, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    good = Sessions(TOKEN).cookie("Ann")
    other = Sessions(TOKEN + "2").cookie("Ann")
    body, _, signature = good.partition(".")
    longer = (bytes.fromhex(body).decode().replace("]", "9]")).encode().hex()
    monkeypatch.setattr(time, "time", lambda: 1_700_000_000.0)
    old = Sessions(TOKEN).cookie("Ann")
    for cookie in (other, old, f"{longer}.{signature}", body, "", "."):
        sent = bench[0].get("/workbench", cookie=f"{COOKIE}={cookie}")
        assert sent.status_code == 303, cookie
    assert bench[0].get("/workbench", cookie=f"{COOKIE}={good}").status_code == 200


def test_a_session_holds_in_another_process_with_the_same_token(ann: Staff, tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    with serving(tmp_path / "content", tmp_path / "cache", workbench_token=TOKEN) as other:
        cookie = ann.cookie
        found = other.get("/workbench", cookie=f"{COOKIE}={cookie}")
    assert found.status_code == 200
    assert "Ann Example" in found.text


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "https://example.org"},
        {"origin": "null"},
        {"origin": "http://["},
        {"sec-fetch-site": "cross-site"},
        {"origin": "{own}", "sec-fetch-site": "same-site"},
    ],
    ids=str,
)
def test_a_form_that_another_site_sends_is_refused(
    ann: Staff, content: Path, headers: dict[str, str]
) -> None:
    sent = {name: value.replace("{own}", ann.address) for name, value in headers.items()}
    fields = {"word": "quillaja", "reading": "/bɑː/", "lang": "en-US", "done": "approve"}
    for path in ("try", "lexicon", "leaflets/tricky/approval", "sign-out", "sign-in"):
        refused = ann.ask("POST", f"/workbench/{path}", sent, data=fields)
        assert refused.status_code == 403
        assert "not sent from a page of this site" in refused.text
    assert not (content / "site.en-US.pls").exists()
    assert ann.get("/workbench").status_code == 200  # still signed in


def test_every_answer_is_kept_by_nobody_and_told_to_nobody(ann: Staff) -> None:
    (clip, *_) = clips(ann, "tricky")
    for path in ("/workbench", "/workbench/try", "/workbench/nothing", clip):
        headers = ann.get(path).headers
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-robots-tag"] == "noindex"
    assert "workbench" not in ann.get("/").text + ann.get("/leaflets/tricky").text


def test_what_is_no_form_is_refused_and_what_has_no_address_is_missing(ann: Staff) -> None:
    own = {"origin": ann.address}
    for body, headers, status, said in (
        (b"{}", {"content-type": "application/json"}, 415, "application/json"),
        (b"x=1" * 40_000, KINDS, 413, "larger than 64000 bytes"),
        (b"&".join(b"a=%d" % n for n in range(99)), KINDS, 400, "cannot be read"),
        ("word=é".encode(), KINDS, 400, "cannot be read"),
    ):
        refused = ann.ask("POST", "/workbench/try", {**own, **headers}, content=body)
        assert (refused.status_code, said in text(refused)) == (status, True)
    assert ann.get("/workbench/leaflets/nothing").status_code == 404
    assert ann.get("/workbench/nothing").status_code == 404
    assert ann.get("/workbench/leaflets/tricky/clip-1.mp3").status_code == 404
    assert ann.ask("PUT", "/workbench/try", {}).status_code == 405


# ---------------------------------------------------------------- what is said


def clips(staff: Staff, id: str) -> list[str]:
    """The addresses of the utterances of a leaflet, in the order of its page."""
    return re.findall(r'<audio [^>]*src="([^"]+)"', staff.get(f"/workbench/leaflets/{id}").text)


def test_the_list_names_what_has_to_be_looked_at(ann: Staff) -> None:
    listed = ann.page("/workbench")
    assert "Not approved yet (2) Trickol tablets" in listed  # before Samplol, which has nothing
    assert "2 places to look at, 1 of them not said at all; 2 notes about the leaflet." in listed
    assert "1 leaflet with “samp”" in ann.page("/workbench", q="samp")


def test_a_leaflet_shows_flagged_places_first_then_all_of_it_in_order(ann: Staff) -> None:
    shown = ann.page("/workbench/leaflets/tricky")
    first, rest = shown.split("To look at first Uses", 1)[1].split(" Introduction ", 1)
    assert "Nosound has no pronunciation" in shown.split("To look at first Uses")[0]
    assert "“U”" in first
    assert "Not said at all: “mgx”" in first
    assert "quillaja" in first
    assert "COPD" not in first
    # Printed, spoken, phonemes, side by side.
    assert (
        "Printed Trickol is for COPD. Spoken trickol is for C O P D."
        " Phonemes tɹˈɪkɑːl ɪz fɔːɹ sˈiː ˈoʊ pˈiː dˈiː."
    ) in rest
    assert "Trickol is said /ˈtɹɪkɑːl/ (respelling TRIK-ol, " in rest
    assert "tricky.md:2) Try: Trickol" in rest
    assert "Printed Age Dose Spoken Table, two columns, one row: Age, Dose." in rest
    assert "Then a pause of 0.35 s" in rest
    assert rest.index("Uses, 1 (heading)") < rest.index("Uses, 2") < rest.index("Uses, 5")


def test_every_link_on_a_page_leads_to_its_place(ann: Staff) -> None:
    for path in ("/workbench/leaflets/tricky", "/workbench/try?word=quillaja&ipa=ß"):
        page = ann.get(path).text
        ids = re.findall(r' id="([^"]+)"', page)
        assert len(ids) == len(set(ids))
        targets = set(re.findall(r'href="#([^"]+)"', page))
        assert len(targets) > 1
        assert targets <= set(ids)


def test_an_utterance_is_heard_and_is_the_one_that_is_published(
    ann: Staff, bench: tuple[Server, Path]
) -> None:
    rendered = bench[0].get("/readyz").json()["parts"]["narration"]["rendered"]
    found = clips(ann, "samplol")
    assert len(found) == 17
    for address in found[:3]:
        sound = ann.get(address)
        assert sound.headers["content-type"] == "audio/mpeg"
        samples, rate = audio.decode(sound.content)
        assert samples.size / rate > 0.8
        part = ann.ask("GET", address, {"range": "bytes=0-99"})  # as Safari asks
        assert part.status_code == 206
        assert part.content == sound.content[:100]
    assert bench[0].get("/readyz").json()["parts"]["narration"]["rendered"] == rendered
    refused = [each for each in clips(ann, "tricky") if ann.get(each).status_code != 200]
    assert refused == []  # what is not said has no player


# ---------------------------------------------------------------- trying


def test_a_respelling_is_read_and_heard_in_its_sentence(ann: Staff) -> None:
    asked = {"word": "quillaja", "respelling": "kwi-LAY-uh", "sentence": "Take quillaja for COPD."}
    shown = ann.page("/workbench/try", **asked)
    assert "Said /kwɪˈleɪə/ Syllables kwi · LAY · uh (NCI) Confidence high" in shown
    assert "Take quillaja for C O P D." in shown
    assert "kwɪlˈeɪə" in shown.replace("kwɪˈleɪə", "kwɪlˈeɪə")
    assert "Trickol tablets : said by the voice’s own rules" in shown  # where it is printed
    with_it = ann.get("/workbench/try.mp3", **asked)
    without = ann.get("/workbench/try.mp3", word="quillaja", sentence=asked["sentence"])
    assert audio.decode(with_it.content)[0].size > 22_050
    assert with_it.content != without.content


def test_a_doubtful_respelling_says_why(ann: Staff) -> None:
    shown = ann.page("/workbench/try", word="quillaja", respelling="kwi-lay")
    assert "Confidence low, because" in shown


def test_ipa_comes_before_a_respelling_and_other_words_can_be_said(ann: Staff) -> None:
    shown = ann.page("/workbench/try", word="quillaja", respelling="kwi-LAY-uh", ipa="kwɪˈlɑːhə")
    assert "Said /kwɪˈlɑːhə/" in shown
    shown = ann.page("/workbench/try", word="COPD", words="lung disease", sentence="It is COPD.")
    assert "Spoken It is lung disease." in shown


@pytest.mark.parametrize(
    ("fields", "name", "said"),
    [
        ({"word": "...", "ipa": "bɑː"}, "word", "There is no word"),
        ({"word": "quillaja", "ipa": "kwɪß"}, "ipa", "ß (U+00DF)"),
        ({"word": "quillaja", "respelling": "123"}, "respelling", "has no letters"),
        ({"word": "quillaja", "ipa": "bɑː", "words": "bark"}, "words", "the one or the other"),
        ({"word": "quillaja", "ipa": "bɑː", "sentence": "Nothing."}, "sentence", "not a word by"),
        ({"word": "quillaja", "sentence": "Nothing."}, "sentence", "is not a word by itself"),
        ({"word": "mab", "ipa": "bɑː", "sentence": "Two mabs, 5 mgx."}, "sentence", "'mgx'"),
        ({"word": "quillaja", "ipa": "bɑː", "lang": "tlh"}, "lang", "no leaflet is in 'tlh'"),
    ],
)
def test_what_cannot_be_tried_is_said_at_its_field_and_nothing_is_lost(
    ann: Staff, fields: dict[str, str], name: str, said: str
) -> None:
    answer = ann.get("/workbench/try", **fields)
    assert answer.status_code == 422
    (error,) = re.findall(rf'id="_{name}-error">([^<]*)<', answer.text)
    assert said.lower() in html.unescape(error).lower()
    assert f'href="#_{name}"' in answer.text
    assert re.search(rf'id="_{name}"[^>]*aria-invalid="true"', answer.text)
    for each, value in fields.items():
        if each != "lang":
            assert field(answer, each) == value
    assert ann.get("/workbench/try.mp3", **fields).status_code in (422, 503)


# ---------------------------------------------------------------- saving


def test_what_is_saved_is_said_at_once_and_can_be_taken_back(ann: Staff, content: Path) -> None:
    assert "/kwɪˈleɪə/" not in ann.page("/workbench/leaflets/tricky")
    sent = ann.save("quillaja", "/kwɪˈleɪə/", note="as the maker says", sentence="A quillaja.")
    assert sent.status_code == 303
    after = ann.get(sent.headers["location"])
    assert "Saved. “quillaja” is now said /kwɪˈleɪə/" in text(after)
    assert field(after, "sentence") == "A quillaja."
    assert "saved by Ann Example" in text(after)
    shown = ann.page("/workbench/leaflets/tricky")
    assert "quillaja is said /kwɪˈleɪə/ (lexicon, " in shown
    assert "site.en-US.pls:4)" in shown

    bob = Staff(ann.address, "Bob")
    listed = bob.page("/workbench/lexicon")
    assert "site.en-US.pls: 1 word quillaja is said /kwɪˈleɪə/" in listed
    assert "Ann Example: quillaja was put in as /kwɪˈleɪə/. as the maker says" in listed
    undo = {"word": "quillaja", "lang": "en-US", "reading": "", "seen": "/kwɪˈleɪə/"}
    assert bob.post("/workbench/lexicon", **undo).status_code == 303
    assert "/kwɪˈleɪə/" not in bob.page("/workbench/leaflets/tricky")
    listed = bob.page("/workbench/lexicon")
    assert "Bob: quillaja was taken out; it was said /kwɪˈleɪə/" in listed
    assert "Put back: quillaja as /kwɪˈleɪə/" in listed


def test_where_the_names_of_a_leaflet_decide_it_is_said_so(ann: Staff, content: Path) -> None:
    sent = ann.save("trickol", "/ˈtɹeɪkəl/")
    shown = ann.page(sent.headers["location"])
    assert "Trickol tablets : said /ˈtɹɪkɑːl/" in shown
    assert "tricky.md:2" in shown
    assert "The names of a leaflet come before every lexicon: to change it here" in shown


def test_nothing_that_was_not_heard_is_saved(ann: Staff, content: Path) -> None:
    for answer in (ann.save("quillaja", ""), ann.save("quillaja", "/bɑː/", lang="../x")):
        assert answer.status_code == 422
        assert field(answer, "word") == "quillaja"
    assert not list(content.glob("*.pls"))


def test_two_people_do_not_overwrite_each_other_unseen(ann: Staff, content: Path) -> None:
    bob = Staff(ann.address, "Bob")
    assert ann.save("quillaja", "/kwɪˈleɪə/", ipa="kwɪˈleɪə").status_code == 303
    late = bob.save("quillaja", "/kwɪˈlɑːə/", ipa="kwɪˈlɑːə", note="heard it so")
    assert late.status_code == 409
    assert "Somebody else changed 'quillaja' meanwhile; it is said /kwɪˈleɪə/" in text(late)
    assert (field(late, "ipa"), field(late, "note")) == ("kwɪˈlɑːə", "heard it so")
    again = bob.save("quillaja", "/kwɪˈlɑːə/", seen=field(late, "seen"))
    assert again.status_code == 303


def test_a_session_that_ends_while_somebody_writes_loses_nothing(
    bench: tuple[Server, Path], content: Path
) -> None:
    late = Staff(bench[0].address, name="")
    sent = late.save("quillaja", "/kwɪˈleɪə/", ipa="kwɪˈleɪə", sentence="A quillaja.", note="Why")
    assert sent.status_code == 303
    (target,) = parse_qs(urlsplit(sent.headers["location"]).query)["next"]
    assert field(late.get(sent.headers["location"]), "next") == target
    signed = late.post("/workbench/sign-in", name="Ann", token=TOKEN, next=target)
    late.cookie = signed.cookies[COOKIE]
    back = late.get(signed.headers["location"])
    written = {"word": "quillaja", "ipa": "kwɪˈleɪə", "sentence": "A quillaja.", "note": "Why"}
    page = back.text[back.text.index("Change it and try again") :]
    for name, value in written.items():
        place = back.text if name == "note" else page
        assert re.search(rf'name="{name}"[^>]*value="{re.escape(value)}"', html.unescape(place))
    assert not list(content.glob("*.pls"))


def test_a_history_that_cannot_be_written_changes_nothing_and_loses_nothing(
    ann: Staff, content: Path
) -> None:
    (content / HISTORY).mkdir()
    refused = ann.save("quillaja", "/kwɪˈleɪə/", ipa="kwɪˈleɪə", note="Why")
    assert refused.status_code == 503
    assert f"{HISTORY}: it cannot be written: Is a directory." in text(refused)
    assert "write in the content folder (setting content)" in text(refused)
    assert (field(refused, "ipa"), field(refused, "note")) == ("kwɪˈleɪə", "Why")
    assert not list(content.glob("*.pls"))


def test_a_lexicon_broken_by_hand_is_named_with_its_line_and_left_alone(
    ann: Staff, content: Path
) -> None:
    ann.save("quillaja", "/kwɪˈleɪə/")
    path = content / "site.en-US.pls"
    broken = path.read_text("utf-8").replace("</phoneme>", "</phone>")
    path.write_text(broken, "utf-8")
    time.sleep(LOOK_EVERY)
    refused = ann.save("other", "/kwɪˈleɪə/", ipa="kwɪˈleɪə")
    assert refused.status_code == 503
    assert "site.en-US.pls:4: is not XML" in text(refused)
    assert path.read_text("utf-8") == broken
    assert "site.en-US.pls:4" in ann.page("/workbench")
    assert "A lexicon of pronunciations has to be mended first" in ann.page(
        "/workbench/leaflets/tricky"
    )
    stopped = ann.get("/workbench/lexicon")
    assert stopped.status_code == 500
    assert "Place" in text(stopped)
    assert "site.en-US.pls:4" in text(stopped)
    assert ann.get("/leaflets/tricky").status_code == 200


def test_many_who_save_at_once_lose_nothing(bench: tuple[Server, Path], content: Path) -> None:
    people = [Staff(bench[0].address, f"P{n}") for n in range(4)]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        answers = list(
            pool.map(lambda n: people[n % 4].save(f"word{'abcdefgh'[n]}", "/bɑː/"), range(8))
        )
    assert {answer.status_code for answer in answers} == {303}
    assert len(read_pls(content / "site.en-US.pls")) == 8


# ---------------------------------------------------------------- approving


def approve(staff: Staff, id: str, done: str = "approve", note: str = "") -> httpx.Response:
    seen = field(staff.get(f"/workbench/leaflets/{id}"), "seen")
    return staff.post(f"/workbench/leaflets/{id}/approval", seen=seen, done=done, note=note)


def test_an_approval_tells_by_whom_and_what_has_changed_since(ann: Staff, content: Path) -> None:
    assert approve(ann, "tricky", note="heard all").status_code == 303
    assert re.search(
        r"Approved \(1\) Trickol tablets .* Approved by Ann Example, \d{4}-", ann.page("/workbench")
    )
    assert "Note: heard all" in ann.page("/workbench/leaflets/tricky")
    before = ann.get("/workbench/leaflets/tricky")

    # Once by another word, once by another way to say one.
    (content / "tricky.md").write_text(TRICKY.replace("is for COPD", "is for asthma"), "utf-8")
    ann.save("quillaja", "/kwɪˈleɪə/")
    time.sleep(LOOK_EVERY)
    listed = ann.page("/workbench")
    assert "Changed since approval (1) Trickol tablets" in listed
    assert re.search(
        r"Changed since it was approved by Ann .*: 2 places are new or different", listed
    )
    first = ann.page("/workbench/leaflets/tricky").split("To look at first")[2]
    first = first.split(" Introduction ")[0]
    assert first.count("New or different since the leaflet was approved.") == 2
    assert "Trickol is for asthma." in first

    stale = ann.post(
        "/workbench/leaflets/tricky/approval",
        seen=field(before, "seen"),
        done="approve",
        note="as before",
    )
    assert stale.status_code == 409
    assert "The leaflet has changed since this page was shown." in text(stale)
    assert field(stale, "note") == "as before"
    assert approve(ann, "tricky").status_code == 303
    assert "Approved (1)" in ann.page("/workbench")
    assert approve(ann, "tricky", "withdraw", "too early").status_code == 303
    shown = ann.page("/workbench/leaflets/tricky")
    assert "Trickol tablets Not approved." in shown
    assert "Approval taken back by Ann Example" in shown
    assert shown.count("Approved by Ann Example") == 2  # what was, stays


def test_an_approval_is_not_forgotten_while_the_leaflet_is_not_narrated(
    ann: Staff, content: Path
) -> None:
    assert approve(ann, "tricky").status_code == 303
    broken = content / "other.pls"
    broken.write_text("garbage", "utf-8")
    time.sleep(LOOK_EVERY)
    try:
        listed = ann.page("/workbench")
        assert "Approved, but not narrated now (1) Trickol tablets" in listed
        assert "Approved by Ann Example" in ann.page("/workbench/leaflets/tricky")
    finally:
        broken.unlink()
    time.sleep(LOOK_EVERY)
    assert "Approved (1)" in ann.page("/workbench")
    assert approve(ann, "tricky", "withdraw").status_code == 303


def test_an_approval_that_cannot_be_kept_is_no_approval(ann: Staff, content: Path) -> None:
    (content / APPROVALS).write_text("rubbish\n", "utf-8")
    broken = ann.get("/workbench")
    assert broken.status_code == 500
    assert f"{APPROVALS}:1" in text(broken)
    assert "this line is no record" in text(broken)
    (content / APPROVALS).unlink()
    assert ann.post("/workbench/leaflets/tricky/approval", done="x").status_code == 400


# ---------------------------------------------------------------- in a browser


def accessible(page: Page) -> None:
    """Axe, headings in steps, nothing wider than the window: wide and light, narrow and dark."""
    levels = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(h => +h.tagName[1])")
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels)), levels
    assert axe(page, "") == []
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 320, "height": 640})
    assert axe(page, "") == []
    assert overflow(page) == 0
    page.evaluate(SPACED)
    page.evaluate(LARGER)
    assert overflow(page) == 0
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1200, "height": 900})
    page.reload()


def test_a_pharmacist_hears_mends_and_approves(
    browser: Browser, bench: tuple[Server, Path], content: Path
) -> None:
    """With the keyboard: sign in, open a leaflet, try a word, hear it, save it, approve."""
    with tab(browser, bench[0]) as opened:
        page = opened.open("/workbench/leaflets/tricky")
        accessible(page)
        page.get_by_label("Your name").focus()
        page.keyboard.type("Ann Example")
        page.keyboard.press("Tab")
        page.keyboard.type(TOKEN)
        page.keyboard.press("Enter")
        page.wait_for_url("**/workbench/leaflets/tricky")
        accessible(page)
        assert page.locator("audio").evaluate_all("all => all.every(a => a.paused)")
        assert not any(url.endswith(".mp3") for url in opened.requests)

        page.get_by_role("link", name="Try a word of Uses, 3").first.press("Enter")
        page.get_by_label("Word, as it is printed").fill("quillaja")
        page.get_by_label("Respelling").fill("kwi-LAY-uh")
        page.get_by_label("Respelling").press("Enter")
        page.get_by_role("heading", name="How it sounds").wait_for()
        player = page.get_by_label("Play: Take ten units of trickol with quillaja.")
        player.evaluate("a => a.play()")
        page.wait_for_function("a => a.currentTime > 0.3", arg=player.element_handle())
        accessible(page)

        page.get_by_label("Why").fill("as the maker says")
        page.get_by_role("button", name="Save “quillaja” as /kwɪˈleɪə/").press("Enter")
        assert page.locator(".done").inner_text().startswith("Saved. “quillaja”")
        page.get_by_role("link", name="Lexicon and history").press("Enter")
        page.get_by_role("button", name="Take out: quillaja", exact=True).wait_for()
        accessible(page)

        page.get_by_role("link", name="Workbench").press("Enter")
        page.wait_for_url("**/workbench")
        accessible(page)
        page.get_by_role("link", name="Trickol tablets").press("Enter")
        page.wait_for_url("**/tricky")
        assert page.get_by_text("/kwɪˈleɪə/").count()
        page.get_by_role("button", name="Approve as Ann Example").press("Enter")
        page.wait_for_url("**/tricky#_approval")
        assert page.get_by_text("Approved by Ann Example").count()
        page.get_by_role("button", name="Sign out Ann Example").press("Enter")
        page.wait_for_url("**/sign-in")


def test_the_same_without_script(
    browser: Browser, bench: tuple[Server, Path], content: Path
) -> None:
    with tab(browser, bench[0], java_script_enabled=False) as opened:
        page = opened.open("/workbench/try?word=quillaja&ipa=kwɪˈleɪə")
        page.get_by_label("Your name").fill("Ann")
        page.get_by_label("Token").fill(TOKEN)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("button", name="Save “quillaja”").click()
        assert page.get_by_text("Saved. “quillaja”").is_visible()
    assert [each.reading for each in read_pls(content / "site.en-US.pls")] == ["/kwɪˈleɪə/"]


def test_faults_are_accessible_too(
    browser: Browser, bench: tuple[Server, Path], ann: Staff, content: Path
) -> None:
    (content / APPROVALS).write_text("rubbish\n", "utf-8")
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    try:
        context.add_cookies(
            [{"name": COOKIE, "value": ann.cookie, "url": ann.address + "/workbench"}]
        )
        page = context.new_page()
        page.goto(f"{ann.address}/workbench/try?word=quillaja&ipa=ß")
        assert page.get_by_role("alert").get_by_role("link").count() == 1
        page.get_by_role("alert").get_by_role("link").press("Enter")
        accessible(page)
        page.goto(f"{ann.address}/workbench")
        assert page.get_by_text(f"{APPROVALS}:1").is_visible()
        accessible(page)
    finally:
        context.close()
