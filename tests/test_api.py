"""The API: what it tells, how it refuses, and that a leaflet is published whole or not at all."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import hashlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import conftest
import httpx
import pytest
from conftest import ROOT, SAMPLE, Server, environment, serving
from states import REFUSED
from test_faults import mounts, needs_read_only, on_a_disk_of, read_only

from audio_leaflet.web.tokens import DELAY

TOKEN = "a-token-of-the-tests-of-the-api"
HASH = hashlib.sha256(TOKEN.encode()).hexdigest()
BEARER = {"authorization": f"Bearer {TOKEN}"}
MARKDOWN = {**BEARER, "content-type": "text/markdown"}

SPANISH = """---
title: Ejemplol comprimidos
id: ejemplol
lang: es-MX
product_numbers: [NDC 0074-4552-13, "4321"]
---

## Usos

Ejemplol se usa para el dolor de cabeza.
"""

NEW = """---
title: Novolol tablets
id: {id}
pronunciation: NO-voe-lol
---

## Uses

Novolol is for {use}.
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Three leaflets, narrated as far as they can be, and a token that may publish."""
    folder = tmp_path_factory.mktemp("api")
    content = folder / "content"
    content.mkdir()
    (content / "samplol.md").write_text(SAMPLE, "utf-8")
    (content / "ejemplol.md").write_text(SPANISH, "utf-8")
    (content / "refused.md").write_text(REFUSED, "utf-8")
    with serving(content, folder / "cache", api_tokens=HASH) as server:
        for id in ("samplol", "ejemplol", "refused"):
            server.narrated(id)
        yield server


@pytest.fixture(scope="module")
def open_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """A site that the tests publish on, and its content folder."""
    folder = tmp_path_factory.mktemp("publishing")
    content = folder / "content"
    content.mkdir()
    (content / "samplol.md").write_text(SAMPLE, "utf-8")
    with serving(content, folder / "cache", api_tokens=HASH) as server:
        yield server, content


def api(server: Server, path: str, **headers: str) -> Any:
    """The JSON at an address of the API."""
    answer = server.get(f"/api/v1/{path}", **headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json"
    return answer.json()


def post(
    server: Server, text: str | bytes, query: str = "", headers: dict[str, str] | None = None
) -> httpx.Response:
    """Publish a leaflet in Markdown."""
    return httpx.post(
        f"{server.address}/api/v1/leaflets{query}",
        content=text,
        headers={**MARKDOWN, **(headers or {})},
        timeout=60,
    )


def problem(answer: httpx.Response, status: int, kind: str) -> dict[str, Any]:
    """The problem details of an answer."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    details: dict[str, Any] = answer.json()
    assert details["status"] == status
    assert details["type"].endswith(f"/api#{kind}")
    assert details["title"]
    assert len(details["detail"].split()) >= 3
    return details


# ---------------------------------------------------------------- reading


def test_the_list_goes_on_until_its_last_page_and_shows_each_leaflet_once(site: Server) -> None:
    found, address = [], f"{site.address}/api/v1/leaflets?limit=2"
    while address:
        answer = httpx.get(address)
        page = answer.json()
        found += [each["id"] for each in page["leaflets"]]
        assert page["total"] == 3
        link = answer.headers.get("link", "")
        assert link == (f'<{page["next"]}>; rel="next"' if page["next"] else "")
        address = page["next"]
    assert found == ["ejemplol", "refused", "samplol"]


def test_a_leaflet_that_is_removed_between_two_pages_hides_no_other(site: Server) -> None:
    page = api(site, "leaflets?after=rea-was-here")
    assert [each["id"] for each in page["leaflets"]] == ["refused", "samplol"]


def test_a_search_gives_the_best_match_first_also_a_misspelt_one(site: Server) -> None:
    for typed in ("examplex", "samplol tab", "samplool"):
        page = api(site, f"leaflets?q={typed}")
        assert page["leaflets"][0]["id"] == "samplol", typed
    assert api(site, "leaflets?q=no-such-name-anywhere")["total"] == 0
    lost = site.get("/api/v1/leaflets?q=samplol&after=ejemplol")
    problem(lost, 404, "not-found")


def test_a_leaflet_is_found_by_the_number_on_its_pack(site: Server) -> None:
    for number in ("NDC 0074-4552-13", "0074455213", "00074-4552-13", "4321"):
        page = api(site, f"leaflets?number={number}")
        assert [each["id"] for each in page["leaflets"]] == ["ejemplol"], number
    assert api(site, "leaflets?number=0074-4552-99")["total"] == 0
    numbers = api(site, "leaflets/ejemplol")["product_numbers"]
    assert numbers[0] == {"scheme": "ndc", "printed": "NDC 0074-4552-13"}


def test_a_language_is_met_by_its_varieties(site: Server) -> None:
    for lang, ids in (("es", ["ejemplol"]), ("ES-mx", ["ejemplol"]), ("es-ES", []), ("e", None)):
        answer = site.get(f"/api/v1/leaflets?lang={lang}")
        if ids is None:
            problem(answer, 400, "bad-request")
        else:
            assert [each["id"] for each in answer.json()["leaflets"]] == ids


def test_what_has_changed_is_found_however_old_its_file_pretends_to_be(
    open_site: tuple[Server, Path],
) -> None:
    server, content = open_site
    leaflets = api(server, "leaflets?limit=100")
    newest = max(each["changed"] for each in leaflets["leaflets"])
    assert api(server, f"leaflets?changed_since={newest}")["total"] >= 1
    assert api(server, f"leaflets?changed_since={newest[:10]}")["total"] == leaflets["total"]
    later = dt.datetime.fromisoformat(newest) + dt.timedelta(seconds=1)
    since = later.isoformat().replace("+00:00", "Z")
    assert api(server, f"leaflets?changed_since={since}")["total"] == 0
    while dt.datetime.now(dt.UTC) < later:
        time.sleep(0.05)
    old = content / "old.md"
    old.write_text(NEW.format(id="old", use="pain"), "utf-8")
    os.utime(old, (0, 0))
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        found = api(server, f"leaflets?changed_since={since}")["leaflets"]
        if found:
            break
        time.sleep(0.1)
    assert [each["id"] for each in found] == ["old"]


def test_the_text_and_the_times_are_those_of_the_leaflet(site: Server) -> None:
    told = api(site, "leaflets/samplol/sections")
    known: Any = site.leaflet("samplol")
    assert [each["id"] for each in told["sections"]] == [
        "introduction",
        *(each["id"] for each in known["sections"]),
    ]
    for section, whole in zip(told["sections"][1:], known["sections"], strict=True):
        said = [block.get("text") for block in section["blocks"]]
        assert said == [block.get("text") for block in whole["blocks"]]
        assert section == api(site, f"leaflets/samplol/sections/{section['id']}")
        timings = api(site, f"leaflets/samplol/sections/{section['id']}/timings")
        assert timings["narration"]["seconds"] == whole["duration"]
        assert [(each["said"], each["start"]) for each in timings["utterances"]] == [
            (each["said"], each["start"]) for each in whole["sentences"]
        ]
    introduction = " ".join(block["text"] for block in told["sections"][0]["blocks"])
    assert "Samplol tablets" in introduction


def test_every_address_that_is_told_is_answered(site: Server) -> None:
    leaflet = api(site, "leaflets/samplol")
    renditions = api(site, "leaflets/samplol/sections/uses/renditions")
    exports = api(site, "leaflets/samplol/exports")
    assert {each["format"] for each in exports["exports"]} >= {"epub", "m4b", "large-print"}
    some = [
        each
        for each in renditions["recordings"]
        if (each["speed"], each["part"]) in ((1.0, 0), (1.25, 1))
    ]
    formats = {each["format"] for each in some}
    assert formats >= {"mp3", "wav", "ulaw.wav", "alaw", "sln16", "g722"}
    addresses = [leaflet[name] for name in ("address", "page", "exports", "status")]
    addresses += [section["address"] for section in leaflet["sections"]]
    addresses += [section["page"] for section in leaflet["sections"]]
    addresses.append(renditions["captions"])
    addresses += [each["address"] for each in exports["exports"] if not each["sound"]]
    addresses += [each[kind] for each in some for kind in ("stable", "keyed") if each[kind]]
    assert [each["format"] for each in some if not each["stable"]] == ["mp3"]
    with httpx.Client() as client:
        for address in addresses:
            assert address.startswith(f"{site.address}/")
            assert client.head(address, timeout=60).status_code == 200, address
        for each in some:
            keyed = client.get(each["keyed"])
            assert keyed.headers["content-type"] == each["type"]
            assert not each["stable"] or keyed.content == client.get(each["stable"]).content


def test_the_status_says_what_is_narrated_and_why_something_is_not(site: Server) -> None:
    assert api(site, "leaflets/samplol/status")["complete"] is True
    status = api(site, "leaflets/refused/status")
    assert status["complete"] is False
    states = {each["id"]: (each["state"], each["reason"]) for each in status["sections"]}
    assert states["uses"] == ("ready", "")
    assert states["how-to-use"][0] == "failed"
    assert "mgx" in states["how-to-use"][1]
    assert api(site, "leaflets/refused/sections/how-to-use/renditions")["recordings"] == []
    assert api(site, "leaflets/refused/sections/how-to-use/timings")["utterances"] == []
    whole = api(site, "status")
    assert whole["leaflets"] == 3
    assert whole["voice"]


def test_who_has_it_already_is_not_sent_it_again_and_head_is_as_get(site: Server) -> None:
    for path in (
        "leaflets",
        "leaflets/samplol",
        "leaflets/samplol/sections/uses",
        "leaflets/samplol/sections/uses/renditions",
    ):
        first = site.get(f"/api/v1/{path}")
        again = site.get(f"/api/v1/{path}", if_none_match=first.headers["etag"])
        assert (again.status_code, again.content) == (304, b"")
        head = site.request("HEAD", f"/api/v1/{path}", accept_encoding="identity")
        assert head.status_code == 200
        assert head.content == b""
        assert head.headers["etag"] == first.headers["etag"]
        assert int(head.headers["content-length"]) == len(first.content)


# ---------------------------------------------------------------- problems


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("leaflets/samplool", "samplol"),
        ("leaflets/samplol/sections/use", "how-to-use"),
        ("leaflets/samplol/sections/use/timings", "how-to-use"),
        ("leaflet", "address"),
        ("leaflets/", "address"),
    ],
)
def test_what_is_not_there_is_a_problem_that_helps(site: Server, path: str, named: str) -> None:
    details = problem(site.get(f"/api/v1/{path}"), 404, "not-found")
    assert named in details["detail"]
    assert details["instance"] == f"/api/v1/{path}"


def test_every_wrong_parameter_is_named(site: Server) -> None:
    path = "/api/v1/leaflets?limit=101&lang=x&page=2&q=a&q=b&changed_since=yesterday"
    details = problem(site.get(path), 400, "bad-request")
    named = [each["parameter"] for each in details["errors"]]
    assert named == ["limit", "lang", "page", "q", "changed_since"]


@pytest.mark.parametrize(
    ("method", "path", "headers", "status", "kind"),
    [
        ("PUT", "/api/v1/leaflets", {}, 405, "method-not-allowed"),
        ("POST", "/api/v1/status", {}, 405, "method-not-allowed"),
        ("DELETE", "/openapi.json", {}, 405, "method-not-allowed"),
        ("GET", "/api/v1/status", {"accept": "text/html"}, 406, "not-acceptable"),
        ("GET", "/api/v1/status", {"accept": "*/*, application/json;q=0"}, 406, "not-acceptable"),
        ("GET", "/api/v1/" + "x" * 2000, {}, 414, "address-too-long"),
        ("GET", "/api/v1/%00", {}, 400, "bad-request"),
    ],
)
def test_every_refusal_is_a_problem(
    site: Server, method: str, path: str, headers: dict[str, str], status: int, kind: str
) -> None:
    answer = site.request(method, path, **headers)
    problem(answer, status, kind)
    if status == 405:
        allowed = {"/api/v1/leaflets": "GET, HEAD, POST"}.get(path, "GET, HEAD")
        assert answer.headers["allow"] == allowed


def test_a_program_that_takes_json_among_others_is_answered(site: Server) -> None:
    for accept in ("application/json", "application/*;q=0.1", "text/html, */*;q=0.8", ""):
        assert site.get("/api/v1/status", accept=accept).status_code == 200


# ---------------------------------------------------------------- the document


def test_schemathesis_finds_no_fault(tmp_path: Path) -> None:
    """What the document allows is answered as it says, and what it forbids is refused."""
    content = tmp_path / "content"
    content.mkdir()
    shutil.copy(ROOT / "content" / "baclofen-injection.txt", content)
    config = tmp_path / "schemathesis.toml"
    # That a text is no leaflet, or that its file has another format, no schema can say.
    config.write_text(
        f"""
        seed = 5
        [generation]
        max-examples = 10
        database = "none"
        [auth.openapi.token]
        bearer = "{TOKEN}"
        [[operations]]
        include-operation-id = "publishLeaflet"
        checks.positive_data_acceptance.expected-statuses = ["2xx", "409", "412", "415", "422"]
        """
    )
    with serving(content, tmp_path / "cache", api_tokens=HASH) as server:
        server.narrated("baclofen-injection")
        document = f"{server.address}/openapi.json"
        done = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "--config-file", config),
                *("run", document, "--no-color", "--continue-on-failure"),
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            env={**environment(), "PYTHONWARNINGS": ""},
            timeout=150,
        )
        assert done.returncode == 0, done.stdout[-6000:] + done.stderr
        found = re.search(r"(\d+) generated, (\d+) passed", done.stdout)
        assert found
        assert int(found[2]) == int(found[1]) > 200
        published = api(server, "leaflets?limit=100")["leaflets"]
        assert len(published) > 1, "nothing of what was sent was published"


def test_every_example_of_the_document_is_published(open_site: tuple[Server, Path]) -> None:
    server, _ = open_site
    operation = server.get("/openapi.json").json()["paths"]["/api/v1/leaflets"]["post"]
    for kind, described in operation["requestBody"]["content"].items():
        example = described["example"]
        text = example if isinstance(example, str) else json.dumps(example)
        file = "?file=another-name.md" if kind == "application/octet-stream" else ""
        done = post(server, text, file, {"content-type": kind})
        assert done.status_code == 201, done.text


def test_the_page_of_the_api_explains_every_operation_type_and_problem(site: Server) -> None:
    html = site.get("/api").text
    document = site.get("/openapi.json").json()
    for methods in document["paths"].values():
        for operation in methods.values():
            assert f'id="{operation["operationId"]}"' in html
    for name in document["components"]["schemas"]:
        assert f'id="type-{name}"' in html
    kind = site.get("/api/v1/nothing").json()["type"]
    assert f'id="{kind.rpartition("#")[2]}"' in html
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', html), "loads from elsewhere"


# ---------------------------------------------------------------- publishing


def texts(id: str) -> tuple[str, str]:
    """Two texts of one leaflet."""
    return NEW.format(id=id, use="pain"), NEW.format(id=id, use="fever")


def listing(folder: Path) -> dict[str, bytes]:
    """The files of a folder, whatever their names, but for the record of publications."""
    found = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    found.pop(".published.jsonl", None)
    return found


def test_a_leaflet_is_published_narrated_and_can_be_watched(
    open_site: tuple[Server, Path],
) -> None:
    server, content = open_site
    text, _ = texts("watched")
    answer = post(server, text)
    done = answer.json()
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"] == done["address"]
    assert answer.headers["cache-control"] == "no-store"
    assert (content / "watched.md").read_text("utf-8") == text
    assert "Novolol is for pain." in httpx.get(done["page"]).text
    deadline = time.monotonic() + 60
    while not httpx.get(done["status"]).json()["complete"] and time.monotonic() < deadline:
        time.sleep(0.05)
    assert httpx.get(done["status"]).json()["complete"]
    sound = httpx.get(f"{done['page']}/uses.mp3")
    assert sound.headers["content-type"] == "audio/mpeg"
    record = (content / ".published.jsonl").read_text("utf-8")
    assert json.loads(record.splitlines()[-1]) | {"when": ""} == {
        "when": "",
        "who": f"token {HASH[:12]}",
        "leaflet": "watched",
        "file": "watched.md",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }


def test_a_leaflet_is_replaced_only_if_that_is_asked_for(open_site: tuple[Server, Path]) -> None:
    server, content = open_site
    old, new = texts("replaced")
    assert post(server, old).status_code == 201
    details = problem(post(server, new), 409, "conflict")
    assert "replaced.md" in details["detail"]
    assert (content / "replaced.md").read_text("utf-8") == old
    answer = post(server, new, "?replace=true")
    assert answer.status_code == 200
    assert answer.json()["created"] is False
    assert (content / "replaced.md").read_text("utf-8") == new
    assert "fever" in server.get("/leaflets/replaced").text


def test_a_leaflet_that_has_changed_meanwhile_is_not_replaced(
    open_site: tuple[Server, Path],
) -> None:
    server, content = open_site
    old, new = texts("meanwhile")
    assert post(server, old).status_code == 201
    etag = server.get("/api/v1/leaflets/meanwhile").headers["etag"]
    assert post(server, new, "", {"if-match": etag}).status_code == 200
    problem(post(server, old, "", {"if-match": etag}), 412, "changed-meanwhile")
    assert (content / "meanwhile.md").read_text("utf-8") == new
    missing = post(server, texts("missing")[0], "", {"if-match": "*"})
    problem(missing, 412, "changed-meanwhile")


def test_the_file_of_another_leaflet_is_never_taken(open_site: tuple[Server, Path]) -> None:
    server, content = open_site
    outside = content.parent / "outside.md"
    outside.write_text("nothing of ours", "utf-8")
    (content / "linked.md").symlink_to(outside)
    before = listing(content)
    html = "<h1>Samplol</h1><h2>Uses</h2><p>It is for pain.</p>"
    for text, query, kind in (
        (texts("other")[0], "?file=samplol.md&replace=true", "text/markdown"),
        (texts("samplol")[0], "?file=other.md&replace=true", "text/markdown"),
        (html, "?replace=true", "text/html"),
        (texts("linked")[0], "?replace=true", "text/markdown"),
    ):
        problem(post(server, text, query, {"content-type": kind}), 409, "conflict")
        assert listing(content) == before
    (content / "linked.md").unlink()


@pytest.mark.parametrize(
    "file",
    [
        *("../outside.md", "folder/x.md", "..%2Fx.md", ".hidden.md", "x.md%0A", "x.md%00"),
        *("x.pls", "x", "%2Fetc%2Fx.md", "x..md", "C:x.md", "-x.md"),
    ],
)
def test_no_name_leads_out_of_the_folder(site: Server, file: str) -> None:
    answer = post(site, texts("nowhere")[0], f"?file={file}")
    details = problem(answer, 400, "bad-request")
    assert [each["parameter"] for each in details["errors"]] == ["file"]


def test_of_two_posts_at_once_exactly_one_wins(open_site: tuple[Server, Path]) -> None:
    server, content = open_site
    sent = [NEW.format(id="raced", use=f"pain number {n}") for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda text: post(server, text), sent))
    assert sorted(each.status_code for each in answers) == [201, *[409] * 7]
    won = next(n for n, each in enumerate(answers) if each.status_code == 201)
    assert (content / "raced.md").read_text("utf-8") == sent[won]


def test_bad_content_is_refused_with_every_fault_and_its_line(
    open_site: tuple[Server, Path],
) -> None:
    server, content = open_site
    before = listing(content)
    broken = "---\ntitle: Novolol\nrevised: 2026-02-31\nid: NOVOLOL\n---\n\n## Uses\n\nPain.\n"
    details = problem(post(server, broken), 422, "refused")
    assert [each["line"] for each in details["errors"]] == [3, 4]
    assert all(each["remedy"] for each in details["errors"])
    long = NEW.format(id="x" * 101, use="pain")
    (fault,) = problem(post(server, long), 422, "refused")["errors"]
    assert fault["line"] == 3
    yaml = "---\ntitle: Novolol: tablets\n---\n\n## Uses\n\nPain.\n"
    (fault,) = problem(post(server, yaml), 422, "refused")["errors"]
    assert fault["line"] == 2
    unspoken = problem(post(server, REFUSED), 422, "refused")
    (fault,) = (each for each in unspoken["errors"] if each["level"] == "error")
    assert fault["line"] == 12
    assert "mgx" in fault["detail"]
    for text, said in ((b"\xff\xfe\x00", "UTF-16"), (b"", "empty"), (b"a\0b", "zero byte")):
        (fault,) = problem(post(server, text), 422, "refused")["errors"]
        assert said in fault["detail"]
    damaged = NEW.format(id="damaged", use="pa\ufffdn")
    problem(post(server, damaged, "?allow_unspoken=true"), 422, "refused")
    assert listing(content) == before


def test_what_is_not_narrated_is_published_if_that_is_asked_for(
    open_site: tuple[Server, Path],
) -> None:
    server, _ = open_site
    answer = post(server, REFUSED, "?allow_unspoken=true")
    assert answer.status_code == 201, answer.text
    assert any("mgx" in each["detail"] for each in answer.json()["warnings"])
    sections: Any = server.narrated("refused")["sections"]
    states = {each["id"]: each["state"] for each in sections}
    assert states == {"uses": "ready", "how-to-use": "failed", "warning": "ready"}


def test_a_broken_file_is_mended_by_publishing_over_it(open_site: tuple[Server, Path]) -> None:
    server, content = open_site
    (content / "broken.md").write_text("---\ntitle: [\n---\n", "utf-8")
    text, _ = texts("broken")
    problem(post(server, text), 409, "conflict")
    assert post(server, text, "?replace=true").status_code == 200
    assert (content / "broken.md").read_text("utf-8") == text


def test_a_file_keeps_its_name_folder_and_rights(open_site: tuple[Server, Path]) -> None:
    server, content = open_site
    old, new = texts("kept")
    place = content / "more" / "Some Name.markdown"
    place.parent.mkdir()
    place.write_text(old, "utf-8")
    place.chmod(0o640)
    assert post(server, new, "?replace=true").status_code == 200
    assert place.read_text("utf-8") == new
    assert place.stat().st_mode & 0o777 == 0o640
    assert list(place.parent.iterdir()) == [place]


# ---------------------------------------------------------------- what may be sent


def refused_at_once(server: Server, length: str) -> bytes:
    """The answer to the head of a POST whose body never comes."""
    host, port = server.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(
            f"POST /api/v1/leaflets HTTP/1.1\r\nHost: {host}\r\n"
            f"Authorization: Bearer {TOKEN}\r\nContent-Type: text/plain\r\n"
            f"{length}\r\n\r\n".encode()
        )
        if length.startswith("Transfer"):
            piece = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
            with contextlib.suppress(ConnectionError):  # the answer comes before all is sent
                for _ in range(100):
                    connection.sendall(piece)
        answer = b""
        while not answer.endswith(b"}\n"):
            piece = connection.recv(65536)
            assert piece, f"the connection ended after {answer!r}"
            answer += piece
        return answer


@pytest.mark.parametrize("length", ["Content-Length: 5000001", "Transfer-Encoding: chunked"])
def test_what_is_too_large_is_refused_before_it_is_read(site: Server, length: str) -> None:
    answer = refused_at_once(site, length)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"/api#too-large" in answer


@pytest.mark.parametrize(
    ("kind", "query"),
    [
        ("application/x-www-form-urlencoded", ""),
        ("application/pdf", ""),
        ("application/octet-stream", ""),
        ("text/html", "?file=x.md"),
    ],
)
def test_what_has_no_format_that_is_read_is_refused(site: Server, kind: str, query: str) -> None:
    answer = post(site, texts("nowhere")[0], query, {"content-type": kind})
    problem(answer, 415, "unsupported-media-type")


# ---------------------------------------------------------------- tokens


def test_without_a_token_nothing_is_published(site: Server) -> None:
    text = texts("nowhere")[0]
    for given in ("", "Basic dXNlcjpwYXNz", "Bearer"):
        answer = post(site, text, "", {"authorization": given})
        problem(answer, 401, "unauthorized")
        assert answer.headers["www-authenticate"].startswith("Bearer ")
    assert "novolol" not in site.get("/api/v1/leaflets").text


def test_a_wrong_token_is_slowed_down_and_keeps_no_right_one_waiting(site: Server) -> None:
    def wrong(number: int) -> httpx.Response:
        return post(site, "", "", {"authorization": f"Bearer wrong-{number}"})

    begun = time.monotonic()
    with ThreadPoolExecutor(3) as pool:
        waiting = [pool.submit(wrong, number) for number in range(2)]
        time.sleep(0.1)  # they are on their way; whether they have come does not matter
        asked = time.monotonic()
        right = post(site, "")
        took = time.monotonic() - asked
        answers = [each.result() for each in waiting]
    assert time.monotonic() - begun >= 2 * DELAY
    problem(right, 422, "refused")
    assert took < DELAY
    for answer in answers:
        problem(answer, 401, "unauthorized")
        assert 'error="invalid_token"' in answer.headers["www-authenticate"]


def test_many_wrong_tokens_are_turned_away(site: Server) -> None:
    async def tried() -> set[int]:
        address = f"{site.address}/api/v1/leaflets"
        headers = {"authorization": "Bearer wrong"}
        async with httpx.AsyncClient() as client:
            jobs = [asyncio.ensure_future(client.post(address, headers=headers)) for _ in range(40)]
            done, late = await asyncio.wait(jobs, return_when=asyncio.FIRST_COMPLETED)
            for job in late:
                job.cancel()
            return {job.result().status_code for job in done}

    with ThreadPoolExecutor(1) as thread:  # the loop of this thread may drive a browser
        assert thread.submit(asyncio.run, tried()).result() == {429}


# ---------------------------------------------------------------- settings


def test_the_settings_of_a_site_decide_its_addresses_and_who_may_publish(
    content: Path, tmp_path: Path
) -> None:
    public = "https://leaflets.example.org"
    with serving(content, tmp_path / "cache", address=public) as server:
        answer = post(server, texts("nowhere")[0])
        assert "api_tokens" in problem(answer, 403, "forbidden")["detail"]
        assert list(listing(content)) == ["samplol.md"]
        assert api(server, "leaflets/samplol")["page"] == f"{public}/leaflets/samplol"
        assert server.get("/openapi.json").json()["servers"] == [{"url": public}]
        assert f"curl -sS {public}/api/v1/leaflets" in server.get("/api").text


# ---------------------------------------------------------------- faults of the machine

PUBLISHES = """
import itertools, sys
from audio_leaflet import settings
from audio_leaflet.publishing import Publisher, Submission
from audio_leaflet.service import Service

chosen = {"content": sys.argv[1], "cache": sys.argv[2], "engine": "silence"}
service = Service(settings.load(chosen))
service.publish()
publisher = Publisher(service)
texts = [open(path, "rb").read() for path in sys.argv[4:]]
for text in itertools.islice(itertools.cycle(texts), int(sys.argv[3])):
    publisher.publish(Submission(text, (".md",), replace=True))
    print("published", flush=True)
"""
"""Publishes two texts in turn, as often as it is told."""


def test_a_crash_leaves_the_old_leaflet_or_the_new_one(content: Path, tmp_path: Path) -> None:
    sent = [SAMPLE.replace("---\n", f"---\n# {sign * 300_000}\n", 1) for sign in "xy"]
    files = [tmp_path / "x.md", tmp_path / "y.md"]
    for file, text in zip(files, sent, strict=True):
        file.write_text(text, "utf-8")

    def publishing(times: int) -> subprocess.Popen[bytes]:
        command = (sys.executable, "-c", PUBLISHES, content, tmp_path / "cache", str(times))
        return subprocess.Popen(
            [*command, *files], stdout=subprocess.PIPE, cwd=ROOT, env=environment()
        )

    for wait in (0.0, 0.003, 0.011):
        with publishing(1000) as process:
            assert process.stdout
            process.stdout.readline()
            time.sleep(wait)  # somewhere in the middle of it
            process.send_signal(signal.SIGKILL)
        assert (content / "samplol.md").read_text("utf-8") in sent
    with publishing(1) as process:
        process.communicate(timeout=60)
    assert process.returncode == 0
    assert listing(content) == {"samplol.md": sent[0].encode()}, "what the crashes left is gone"


@needs_read_only
def test_a_folder_that_cannot_be_written_is_told_with_the_remedy(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conftest, "PROGRAM", [*read_only(content), *conftest.PROGRAM])
    with serving(content, tmp_path / "cache", api_tokens=HASH) as server:
        answer = post(server, texts("nowhere")[0])
        details = problem(answer, 503, "not-writable")
        assert "Let the user that runs the program write in the content folder" in details["detail"]
        assert str(content) not in details["detail"]
        assert api(server, "leaflets/samplol")["id"] == "samplol"
    assert list(listing(content)) == ["samplol.md"]


@mounts
def test_a_full_disk_is_told_and_nothing_is_lost(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conftest, "PROGRAM", [*on_a_disk_of(1, content), *conftest.PROGRAM])
    (content / ".filler").write_bytes(bytes(1_000_000))
    long = texts("samplol")[0].replace("---\n\n", f"# {'x' * 60_000}\n---\n\n", 1)
    with serving(content, tmp_path / "cache", api_tokens=HASH) as server:
        assert post(server, texts("first")[0]).status_code == 201
        details = problem(post(server, long, "?replace=true"), 507, "full")
        assert "Free some space" in details["detail"]
        assert "It starts to work within one hour" in server.get("/leaflets/samplol").text
