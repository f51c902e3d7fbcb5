"""The addresses, by a real server process and real HTTP."""

from __future__ import annotations

import concurrent.futures
import http.client
import json
import socket
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from conftest import SAMPLE, Server, serving, until

from audio_leaflet import audio

PART = "/leaflets/samplol/uses.mp3"


@pytest.fixture(scope="module")
def narrated(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A server whose small leaflet is narrated (in silence)."""
    folder = tmp_path_factory.mktemp("web")
    (folder / "content").mkdir()
    (folder / "content" / "samplol.md").write_text(SAMPLE, "utf-8")
    with serving(folder / "content", folder / "cache") as running:
        running.narrated("samplol")
        yield running


def test_json_describes_the_leaflet(narrated: Server) -> None:
    document: Any = narrated.leaflet("samplol")
    assert document["id"] == "samplol"
    assert document["title"] == "Samplol tablets"
    assert document["lang"] == "en-US"
    assert document["pronunciation"]["printed"] == "SAM-ploll"
    assert document["pronunciation"]["ipa"].startswith("ˈsæm")
    assert document["names"]["brand"][0]["text"] == "Examplex"
    assert document["revised"] == "2026-11-01"
    assert document["source"] == "Test"
    assert [s["id"] for s in document["sections"]] == [
        *("uses", "how-to-use", "side-effects", "warning")
    ]
    for section in document["sections"]:
        assert section["state"] == "ready"
        assert section["audio"] == f"/leaflets/samplol/{section['id']}.mp3"
        data = narrated.get(section["audio"])
        assert len(data.content) == section["bytes"]
        samples, rate = audio.decode(data.content)
        assert samples.size / rate == pytest.approx(section["duration"], abs=0.15)
        assert narrated.get(f"/audio/{section['key']}.mp3").content == data.content
    assert document["sections"][2]["blocks"] == []
    assert document["sections"][1]["blocks"][1]["items"][1]["text"] == "Do not crush it."


def test_whole_leaflet_is_introduction_and_sections_in_order(narrated: Server) -> None:
    document: Any = narrated.leaflet("samplol")
    parts = [document["introduction"], *document["sections"]]
    whole = narrated.get("/leaflets/samplol.mp3")
    assert len(whole.content) == document["audio"]["bytes"]
    samples, rate = audio.decode(whole.content)
    assert samples.size / rate == pytest.approx(document["audio"]["duration"], abs=0.06)
    assert samples.size / rate >= sum(p["duration"] for p in parts)
    frames = b"".join(
        (data := narrated.get(p["audio"]).content)[audio.id3_size(data) :] for p in parts
    )
    assert whole.content[audio.id3_size(whole.content) :] == frames


def test_stable_address_revalidates_and_keyed_one_is_forever(narrated: Server) -> None:
    stable = narrated.get(PART)
    assert stable.status_code == 200
    assert stable.history == []
    assert stable.headers["content-type"] == "audio/mpeg"
    assert stable.headers["content-length"] == str(len(stable.content))
    assert stable.headers["accept-ranges"] == "bytes"
    assert "no-cache" in stable.headers["cache-control"]
    etag = stable.headers["etag"]
    assert etag.startswith('"')
    assert not etag.startswith("W/")
    document: Any = narrated.leaflet("samplol")
    keyed = narrated.get(f"/audio/{document['sections'][0]['key']}.mp3")
    assert keyed.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert keyed.headers["etag"] == etag
    assert keyed.content == stable.content
    assert all(len(f"{k}: {v}") < 1000 for k, v in keyed.headers.items())


def test_head_has_the_headers_and_no_body(narrated: Server) -> None:
    get, head = narrated.get(PART), narrated.request("HEAD", PART)
    assert head.status_code == 200
    assert head.content == b""
    for name in ("content-type", "content-length", "etag", "cache-control", "accept-ranges"):
        assert head.headers[name] == get.headers[name]


@pytest.mark.parametrize(
    ("header", "first", "last"),
    [
        ("bytes=0-0", 0, 0),
        ("bytes=0-", 0, -1),
        ("bytes=100-199", 100, 199),
        ("bytes=-50", -50, -1),
        ("bytes=500-999999999", 500, -1),
        ("BYTES=10-19", 10, 19),
    ],
)
def test_ranges(narrated: Server, header: str, first: int, last: int) -> None:
    whole = narrated.get(PART).content
    size = len(whole)
    start, end = first % size if first < 0 else first, last % size if last < 0 else last
    part = narrated.get(PART, range=header)
    assert part.status_code == 206
    assert part.content == whole[start : end + 1]
    assert part.headers["content-range"] == f"bytes {start}-{end}/{size}"
    assert part.headers["content-length"] == str(end - start + 1)


@pytest.mark.parametrize("header", ["bytes=999999999-", "bytes=-0"])
def test_a_range_that_there_is_not(narrated: Server, header: str) -> None:
    refused = narrated.get(PART, range=header)
    size = len(narrated.get(PART).content)
    assert refused.status_code == 416
    assert refused.headers["content-range"] == f"bytes */{size}"


@pytest.mark.parametrize(
    "header", ["bytes=0-1,5-6", "bytes=9-5", "bytes=", "bytes=-", "lines=1-2", "bytes=a-b", "x"]
)
def test_a_range_that_is_not_understood_gives_the_whole(narrated: Server, header: str) -> None:
    answer = narrated.get(PART, range=header)
    assert answer.status_code == 200
    assert len(answer.content) == int(answer.headers["content-length"])


def test_head_ignores_ranges_and_a_missing_range_is_not_kept(narrated: Server) -> None:
    head = narrated.request("HEAD", PART, range="bytes=0-9")
    assert head.status_code == 200
    assert int(head.headers["content-length"]) > 10
    document: Any = narrated.leaflet("samplol")
    keyed = f"/audio/{document['sections'][0]['key']}.mp3"
    assert narrated.get(keyed, range="bytes=999999999-").headers["cache-control"] == "no-store"


def test_not_modified(narrated: Server) -> None:
    etag = narrated.get(PART).headers["etag"]
    for header in (etag, f'"other", {etag}', f"W/{etag}", "*"):
        for method in ("GET", "HEAD"):
            same = narrated.request(method, PART, if_none_match=header)
            assert same.status_code == 304
            assert same.content == b""
            assert same.headers["etag"] == etag
    assert narrated.get(PART, if_none_match='"other"').status_code == 200


def test_if_range(narrated: Server) -> None:
    etag = narrated.get(PART).headers["etag"]
    assert narrated.get(PART, range="bytes=0-9", if_range=etag).status_code == 206
    changed = narrated.get(PART, range="bytes=0-9", if_range='"other"')
    assert changed.status_code == 200
    assert len(changed.content) > 10


@pytest.mark.parametrize("path", ["/leaflets/samplol/uses.vtt", "/leaflets/samplol.vtt"])
def test_a_track_is_asked_for_again_and_sent_once(narrated: Server, path: str) -> None:
    got = narrated.get(path)
    assert got.status_code == 200
    assert got.headers["content-type"] == "text/vtt; charset=utf-8"
    assert got.headers["cache-control"] == narrated.get(PART).headers["cache-control"]
    assert got.text.startswith("WEBVTT\n\n")
    head = narrated.request("HEAD", path, accept_encoding="identity")
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["content-length"] == str(len(got.content))
    etag = got.headers["etag"]
    for header in (etag, etag.removeprefix("W/"), f'"other", {etag}', "*"):
        for method in ("GET", "HEAD"):
            same = narrated.request(method, path, if_none_match=header)
            assert same.status_code == 304
            assert same.content == b""
            assert same.headers["etag"] == etag
    assert narrated.get(path, if_none_match='"other"').status_code == 200


def test_a_track_that_there_is_not(narrated: Server) -> None:
    for path in ("/leaflets/samplol/us.vtt", "/leaflets/samplo.vtt", "/leaflets/x/uses.vtt"):
        missing = narrated.get(path)
        assert missing.status_code == 404
        assert missing.text.startswith("Not found: ")
        assert "text/html" in narrated.get(path, accept="text/html").headers["content-type"]


def test_unknown_addresses_help(narrated: Server) -> None:
    for path in ("/leaflets/samplo", "/leaflets/samplol/us.mp3", "/leaflets/x.mp3", "/nowhere"):
        missing = narrated.get(path, accept="text/html")
        assert missing.status_code == 404
        assert "text/html" in missing.headers["content-type"]
        assert 'href="/"' in missing.text
    assert 'href="/leaflets/samplol"' in narrated.get("/leaflets/samplo", accept="text/html").text
    for path in ("/leaflets/x.json", "/leaflets/x"):
        missing = narrated.get(path, accept="application/json")
        assert missing.status_code == 404
        assert missing.json()["error"]["status"] == 404
    assert narrated.get(f"/audio/mp3-{'0' * 40}.mp3").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/leaflets/..%2f..%2fetc%2fpasswd",
        "/leaflets/%2e%2e/%2e%2e/etc/passwd",
        "/static/..%2f..%2fpyproject.toml",
        "/static/%2e%2e/pyproject.toml",
        "/leaflets/a%00b",
        "/leaflets/a%00b.mp3",
        "/audio/%00.mp3",
        "/leaflets/" + "a" * 5000,
        "/leaflets/" + "a" * 5000 + ".mp3",
        "/leaflets/<script>alert(1)</script>",
        "/leaflets/%0d%0aSet-Cookie:x=1",
        "/leaflets/%ff%fe.mp3",
    ],
)
def test_tricks_are_refused(narrated: Server, path: str) -> None:
    host = httpx.URL(narrated.address)
    connection = http.client.HTTPConnection(host.host, host.port or 80, timeout=10)
    connection.putrequest("GET", path, skip_host=True)
    connection.putheader("Host", "localhost")
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    assert 400 <= answer.status < 500
    assert b"<script>" not in body
    assert b"build-backend" not in body
    assert answer.getheader("Set-Cookie") is None


def test_an_id_of_ten_megabytes_is_refused(narrated: Server) -> None:
    host = httpx.URL(narrated.address)
    with socket.create_connection((host.host, host.port or 80), timeout=20) as raw:
        answer = b""
        try:
            raw.sendall(b"GET /leaflets/" + b"a" * 10_000_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n")
            answer = raw.recv(100)
        except (BrokenPipeError, ConnectionResetError):
            pass  # hung up on: refused too
    assert answer == b"" or answer.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4"))
    assert narrated.get("/healthz").status_code == 200


def test_only_reading_is_allowed(narrated: Server) -> None:
    for path in (PART, "/leaflets/samplol", "/"):
        for method in ("POST", "PUT", "DELETE"):
            refused = narrated.request(method, path)
            assert refused.status_code == 405
            assert "GET" in refused.headers["allow"]


def test_every_answer_is_guarded(narrated: Server) -> None:
    for path in (
        *("/", "/leaflets/samplol", "/nowhere", PART, "/leaflets/samplol.json", "/healthz"),
        "/leaflets/samplol.vtt",
    ):
        headers = narrated.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
    for path in ("/", "/leaflets/samplol", "/nowhere"):
        policy = narrated.get(path, accept="text/html").headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_search_without_script(narrated: Server) -> None:
    for query in ("samplol", "SAMP", "examplex", "tablets samp", ""):
        assert "/leaflets/samplol" in narrated.get(f"/?q={query}").text
    nothing = narrated.get("/?q=%3Cscript%3Ealert(1)%3C/script%3E")
    assert nothing.status_code == 200
    assert "<script>alert" not in nothing.text
    assert "&lt;script&gt;" in nothing.text


@pytest.mark.parametrize(
    ("path", "asked", "lang"),
    [
        ("/", "", "en-US"),  # the site's
        ("/", "es-MX,es;q=0.9,en;q=0.8", "es"),
        ("/", "fr, en;q=0.5, es;q=0.4", "en"),
        ("/", "fr, *", "en-US"),
        ("/", "es;q=0", "en-US"),
        ("/?lang=es", "en", "es"),
        ("/?lang=xx", "es", "es"),
        ("/?q=samplol", "es", "es"),
        ("/nowhere", "es", "es"),
        ("/accessibility", "es", "es"),
        ("/accessibility?lang=en", "es", "en"),
        ("/leaflets/samplol", "es", "en-US"),  # the leaflet's
    ],
)
def test_a_page_is_in_the_language_of_its_leaflet_or_its_reader(
    narrated: Server, path: str, asked: str, lang: str
) -> None:
    answer = narrated.get(path, accept="text/html", accept_language=asked)
    assert f'<html lang="{lang}"' in answer.text
    varies = "Accept-Language" in answer.headers["vary"]
    assert varies is not path.startswith("/leaflets/")


def test_a_chosen_language_is_kept_by_the_links_of_the_page(narrated: Server) -> None:
    page = narrated.get("/?lang=es", accept_language="en").text
    assert 'href="/?lang=es"' in page
    assert '<input type="hidden" name="lang" value="es">' in page
    page = narrated.get("/?q=qwertz&lang=es", accept_language="en").text
    assert 'href="?q=qwertz&amp;lang=en"' in page


def test_health_names_each_part(narrated: Server) -> None:
    assert narrated.get("/healthz").json() == {"status": "alive"}
    ready = narrated.get("/readyz")
    assert ready.status_code == 200
    assert ready.json()["status"] == "ready"
    assert set(ready.json()["parts"]) == {"content", "engine", "store", "narration"}


def test_pages_are_compressed_and_audio_is_not(narrated: Server) -> None:
    page = narrated.get("/leaflets/samplol", accept_encoding="gzip")
    assert page.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in narrated.get(PART, accept_encoding="gzip").headers


# ---------------------------------------------------------------- while it is being made


def slow_leaflet(folder: Path, sentences: int) -> None:
    """A leaflet of one long section that no other test has narrated."""
    text = " ".join(f"This is sentence number {n} of the long section." for n in range(sentences))
    (folder / "long.md").write_text(f"---\ntitle: Longol\n---\n\n## Uses\n\n{text}\n", "utf-8")


def test_cold_audio_streams_while_it_is_made_and_those_bytes_are_kept(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    slow_leaflet(tmp_path / "content", 30)
    with serving(tmp_path / "content", tmp_path / "cache", engine="piper", workers="1") as server:
        # Ask before it is stored; Chromium always asks for bytes=0-.
        with httpx.stream(
            "GET",
            f"{server.address}/leaflets/longol/uses.mp3",
            headers={"range": "bytes=0-"},
            timeout=60,
        ) as answer:
            assert answer.status_code == 200
            assert answer.headers["content-type"] == "audio/mpeg"
            assert "content-length" not in answer.headers
            assert answer.headers["cache-control"] == "no-store"
            pieces = []
            states = set()
            for piece in answer.iter_bytes():
                pieces.append(piece)
                document: Any = server.leaflet("longol")
                states.add(document["sections"][0]["state"])
        assert "rendering" in states
        assert len(pieces) > 5
        kept = server.get("/leaflets/longol/uses.mp3")
        assert kept.headers["content-length"] == str(len(b"".join(pieces)))
        assert kept.content == b"".join(pieces)


def test_many_listeners_get_one_rendering(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    slow_leaflet(tmp_path / "content", 8)
    with serving(tmp_path / "content", tmp_path / "cache", engine="piper") as server:
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: server.get("/leaflets/longol/uses.mp3"), range(8)))
        assert {answer.status_code for answer in answers} == {200}
        assert len({answer.content for answer in answers}) == 1
        server.narrated("longol")
        progress = server.get("/readyz").json()["parts"]["narration"]
    sentences = 8 + 1 + 3  # the section, its heading, the introduction
    assert progress["rendered"] == sentences


def test_head_and_later_ranges_wait_for_the_whole(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    slow_leaflet(tmp_path / "content", 5)
    with serving(tmp_path / "content", tmp_path / "cache", engine="piper") as server:
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            track = pool.submit(server.get, "/leaflets/longol/uses.vtt")
            while not track.done():  # it waits, and nobody waits for it
                assert server.get("/healthz").elapsed.total_seconds() < 1
        assert track.result().status_code == 200
        assert track.result().text.count(" --> ") == 6
        head = server.request("HEAD", "/leaflets/longol/uses.mp3")
        assert head.status_code == 200
        assert int(head.headers["content-length"]) > 10_000
        assert head.headers["etag"]


def test_an_old_client_gets_a_length_and_no_chunks(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    slow_leaflet(tmp_path / "content", 5)
    with serving(tmp_path / "content", tmp_path / "cache", engine="piper") as server:
        host = httpx.URL(server.address)
        with socket.create_connection((host.host, host.port or 80), timeout=60) as raw:
            raw.sendall(b"GET /leaflets/longol/uses.mp3 HTTP/1.0\r\n\r\n")
            answer = b""
            while piece := raw.recv(65536):
                answer += piece
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"transfer-encoding" not in head.lower()
    assert f"content-length: {len(body)}".encode() in head.lower()
    assert body.startswith(b"ID3")
    audio.decode(body)


def test_waiting_listeners_do_not_hold_up_the_others(tmp_path: Path) -> None:
    """Forty players that ask for a later range of a section in the making wait without a thread."""
    (tmp_path / "content").mkdir()
    slow_leaflet(tmp_path / "content", 20)
    (tmp_path / "content" / "samplol.md").write_text(SAMPLE, "utf-8")
    with serving(tmp_path / "content", tmp_path / "cache", engine="piper", workers="1") as server:
        cold = f"{server.address}/leaflets/longol/uses.mp3"

        def later() -> int:
            answer = httpx.get(cold, headers={"range": "bytes=0-1"}, timeout=120)
            return answer.status_code

        with concurrent.futures.ThreadPoolExecutor(45) as pool:
            waiting = [pool.submit(later) for _ in range(45)]
            time.sleep(1)
            page = server.get("/leaflets/samplol")
            assert page.status_code == 200
            assert not all(each.done() for each in waiting)
            assert {each.result() for each in waiting} == {206}


def test_an_edit_is_taken_up_and_renders_one_sentence(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    file = content / "samplol.md"
    file.write_text(SAMPLE, "utf-8")
    with serving(content, tmp_path / "cache") as server:
        before: Any = server.narrated("samplol")
        rendered = server.get("/readyz").json()["parts"]["narration"]["rendered"]
        file.write_text(SAMPLE.replace("within one hour", "within two hours"), "utf-8")
        until(lambda: server.leaflet("samplol")["sections"] != before["sections"])
        after: Any = server.narrated("samplol")
        again = server.get("/readyz").json()["parts"]["narration"]["rendered"]
        old, new = before["sections"], after["sections"]
        assert again == rendered + 1
        assert new[0]["key"] != old[0]["key"]
        assert [s["key"] for s in new[1:]] == [s["key"] for s in old[1:]]
        assert "two hours" in server.get("/leaflets/samplol").text
        # What was published under a key stays what it was.
        assert server.get(f"/audio/{old[0]['key']}.mp3").status_code == 200

        file.write_text(SAMPLE.replace("2026-11-01", "2026-12-01"), "utf-8")
        (content / "broken.md").write_text("---\ntitle: [\n---\n\n## Uses\n\nText.\n", "utf-8")
        until(lambda: server.leaflet("samplol")["revised"] == "2026-12-01")
        assert server.get("/leaflets/samplol").status_code == 200
        (problem,) = server.get("/readyz").json()["parts"]["content"]["problems"]
        assert "broken.md" in problem


def test_a_bad_file_harms_no_other(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (content / "good.md").write_text(SAMPLE, "utf-8")
    (content / "empty.md").write_bytes(b"")
    (content / "binary.txt").write_bytes(bytes(range(256)) * 10)
    (content / "twin.md").write_text(SAMPLE, "utf-8")
    (content / "title-only.md").write_text("---\ntitle: Nothing\n---\n", "utf-8")
    with serving(content, tmp_path / "cache") as server:
        server.narrated("samplol")
        problems = server.get("/readyz").json()["parts"]["content"]["problems"]
    text = json.dumps(problems)
    for name in ("empty.md", "binary.txt", "twin.md", "title-only.md"):
        assert name in text


def test_a_part_that_cannot_be_said_fails_with_its_reason_and_the_rest_is_served(
    tmp_path: Path,
) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (content / "spanish.md").write_text(
        "---\ntitle: Ejemplol\nlang: es-ES\n---\n\n## Usos\n\nSirve para el dolor.\n", "utf-8"
    )
    (content / "samplol.md").write_text(SAMPLE, "utf-8")
    with serving(content, tmp_path / "cache", engine="piper") as server:
        server.narrated("samplol")
        page = server.get("/leaflets/ejemplol")
        assert "Sirve para el dolor." in page.text
        document: Any = server.narrated("ejemplol")
        assert document["sections"][0]["state"] == "failed"
        assert document["sections"][0]["reason"]
        refused = server.get("/leaflets/ejemplol/usos.mp3")
        assert refused.status_code == 503
        assert refused.text.strip()


def test_without_a_voice_the_pages_are_served_and_say_so(tmp_path: Path, content: Path) -> None:
    with serving(content, tmp_path / "cache", engine="piper", voice="/nowhere.onnx") as server:
        page = server.get("/leaflets/samplol")
        assert page.status_code == 200
        assert "Swallow it whole." in page.text
        assert server.get(PART).status_code == 503
        ready = server.get("/readyz")
        assert ready.status_code == 503
        assert "/nowhere.onnx" in ready.text
