"""The second engine, chosen by one setting, through the whole service over real HTTP."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from conftest import serving
from translate_server import TranslateServer, status

from audio_leaflet import audio


def test_one_setting_chooses_google_and_every_sentence_is_sent_once(
    content: Path, tmp_path: Path
) -> None:
    with (
        TranslateServer() as google,
        serving(content, tmp_path / "cache", engine="gtts", gtts_url=google.url) as server,
    ):
        document: Any = server.narrated("samplol")
        assert [s["state"] for s in document["sections"]] == ["ready"] * 4
        samples, rate = audio.decode(server.get("/leaflets/samplol/uses.mp3").content)
        assert rate == 24_000
        assert abs(audio.loudness(samples, rate) - audio.TARGET_LUFS) < 1
        assert audio.true_peak(samples) <= audio.PROMISED_DBTP
        page = server.get("/leaflets/samplol").text
        assert "Google" in page
    said = google.texts
    assert len(said) == len(set(said))
    assert any("is used for headaches" in text for text in said)
    assert any("Swallow it whole" in text for text in said)
    # The name goes as a plain spelling, never letter by letter from its respelling.
    assert not any("SAM" in text or "SAM-ploll" in text for text in said)


def test_offline_is_said_with_the_remedy_and_the_text_is_served(
    content: Path, tmp_path: Path
) -> None:
    with serving(
        content, tmp_path / "cache", engine="gtts", gtts_url="http://127.0.0.1:9", gtts_retries="0"
    ) as server:
        document: Any = server.narrated("samplol")
        assert document["sections"][0]["state"] == "failed"
        refused = server.get("/leaflets/samplol/uses.mp3")
        assert refused.status_code == 503
        assert "retry-after" in refused.headers
        page = server.get("/leaflets/samplol")
        assert page.status_code == 200
        assert "Swallow it whole." in page.text
        ready = server.get("/readyz")
        assert ready.status_code == 503
        assert "piper" in ready.text


def test_a_passing_failure_is_tried_again_when_asked(content: Path, tmp_path: Path) -> None:
    with (
        TranslateServer(*[status(500)] * 200) as google,
        serving(
            content,
            tmp_path / "cache",
            engine="gtts",
            gtts_url=google.url,
            gtts_retries="0",
        ) as server,
    ):
        document: Any = server.narrated("samplol")
        assert document["sections"][0]["state"] == "failed"
        google.faults.clear()
        deadline = time.monotonic() + 30
        while server.get("/leaflets/samplol/uses.mp3").status_code != 200:
            assert time.monotonic() < deadline
            time.sleep(1)
        assert server.leaflet("samplol")["sections"][0]["state"] == "ready"  # type: ignore[index]
