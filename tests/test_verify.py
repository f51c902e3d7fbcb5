"""Listening to what is published: nothing is missed that is there, and what is not is named."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from conftest import run

from audio_leaflet import audio, settings
from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.model import Spoken
from audio_leaflet.narrate import make_clip
from audio_leaflet.recogniser import CHOICES, SAME, Ear, arpabet
from audio_leaflet.service import Service
from audio_leaflet.verbalise import verbalise

SENTENCES = (
    "Take 5 mg twice daily.",
    "Take 0.5 mg every 4-6 hours.",
    "Inject 40 units once daily.",
    "Give 2.5 mL every 12 hours for 10 days.",
    "Do NOT take more than 8 tablets in 24 hours.",
    "Call your doctor right away if you notice swelling.",
    "Store it in a dry place, away from children.",
    "People who take MAOIs must not use this medicine.",
)


@pytest.fixture(scope="module")
def piper() -> PiperEngine:
    return PiperEngine("bundled", 1.0, 2)


@pytest.fixture(scope="module")
def ear(piper: PiperEngine) -> Ear:
    return Ear(lambda word: piper.reading(word, "en-US"))


def heard(ear: Ear, piper: PiperEngine, expected: Spoken, said: Spoken) -> list[str]:
    """The words of `expected` that are not heard when `said` is spoken."""
    clip = make_clip(piper, said, "en-US")
    hearing = ear.hear(expected, audio.from_pcm16(clip.pcm), clip.rate)
    return [each.text for each in hearing.doubts]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_is_said_is_heard(ear: Ear, piper: PiperEngine, sentence: str) -> None:
    spoken = verbalise(sentence)
    assert heard(ear, piper, spoken, spoken) == []


@pytest.mark.parametrize(
    ("expected", "said", "missed"),
    [
        ("Take 5 mg twice daily.", "Take 9 mg twice daily.", ["five"]),
        ("Take 500 mg twice daily.", "Take 500 mcg twice daily.", ["milligrams"]),
        ("Take 2.5 mL once daily.", "Take 25 mL once daily.", ["point"]),
        ("Do NOT take it with milk.", "Do take it with milk.", ["not"]),
        ("Take it once daily.", "Take it twice daily.", ["once"]),
        ("Patients > 65 years old.", "Patients < 65 years old.", ["greater"]),
        ("Take it for 10 days.", "Take it for 10 weeks.", ["days"]),
        ("Take it for 3 months.", "Take it for 3 minutes.", ["months"]),
        ("Take it without food.", "Take it with food.", ["without"]),
        ("Take it before meals.", "Take it after meals.", ["before"]),
        ("Use it in the left eye.", "Use it in the right eye.", ["left"]),
        ("Stop it if you notice swelling.", "Stop it if you notice.", ["swelling"]),
    ],
)
def test_what_is_not_said_is_missed(
    ear: Ear, piper: PiperEngine, expected: str, said: str, missed: list[str]
) -> None:
    found = heard(ear, piper, verbalise(expected), verbalise(said))
    assert set(missed) & set(found)


def test_another_sentence_is_not_taken_for_this_one(ear: Ear, piper: PiperEngine) -> None:
    said = verbalise("Ask your pharmacist before you take it with other medicines.")
    assert heard(ear, piper, verbalise("Limit alcohol."), said)


def test_silence_and_noise_are_not_taken_for_words(ear: Ear) -> None:
    spoken = verbalise("Take one tablet with water.")
    noise = np.random.default_rng(1).normal(0, 0.1, 22_050 * 2).astype(np.float32)
    for sound in (np.zeros(22_050 * 2, np.float32), noise):
        missed = {each.text for each in ear.hear(spoken, sound, 22_050).doubts}
        assert {"tablet", "water"} <= missed


def test_a_word_that_nobody_can_read_is_not_listened_for_and_is_named() -> None:
    ear = Ear(lambda word: "")
    sound = np.zeros(16_000, np.float32)
    hearing = ear.hear(verbalise("Quillajaquin."), sound, 16_000)
    assert hearing.doubts == ()
    assert hearing.unknown == ("quillajaquin",)


def test_every_choice_has_an_entry_and_those_of_one_sound_are_no_choice(ear: Ear) -> None:
    for row in CHOICES:
        for word in row:
            assert ear.knows(word), word
    assert any({"fifteen", "fifty"} == set(pair) for pair in SAME)


def test_ipa_is_written_in_the_alphabet_of_the_recogniser() -> None:
    assert arpabet("ˈbækloʊfən") == "B AE K L OW F AH N"
    assert arpabet("ˌʌstəkˈɪnjuːmæb") == "AH S T AH K IH N Y UW M AE B"


# ---------------------------------------------------------------- the command


@pytest.fixture(scope="module")
def narrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one short leaflet, narrated into a cache beside it."""
    folder = tmp_path_factory.mktemp("verify")
    (folder / "content").mkdir()
    (folder / "content" / "short.md").write_text(
        "---\ntitle: Baclofen\nid: short\npronunciation: BAK-loe-fen\n---\n\n"
        "## Uses\n\nBaclofen loosens tight muscles.\n\n## How to use\n\nTake 5 mg twice daily.\n",
        "utf-8",
    )
    done = run("build", *places(folder), "--verify")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "not all words were heard in 0" in done.stdout
    return folder


def places(folder: Path) -> tuple[str | Path, ...]:
    return "--content", folder / "content", "--cache", folder / "cache"


def test_verify_listens_to_what_was_built(narrated: Path) -> None:
    done = run("verify", *places(narrated))
    assert done.returncode == 0, done.stdout + done.stderr
    found = re.search(r"listened to (\d+) sentences \((\d+) words, ", done.stdout)
    assert found
    assert int(found[1]) >= 6
    assert int(found[2]) >= 20


def test_verify_names_the_sentence_that_is_not_in_the_recording(
    narrated: Path, tmp_path: Path
) -> None:
    """One clip is exchanged for another of about its length, as no check of ours would notice."""
    folder = tmp_path / "copy"
    shutil.copytree(narrated, folder)
    chosen = settings.load({"content": folder / "content", "cache": folder / "cache"})
    service = Service(chosen)
    service.publish()
    edition = service.editions["short"]
    work = edition.work("how-to-use")
    assert work is not None
    (at,) = (n for n, u in enumerate(work.utterances) if "five milligrams" in u.spoken.text)
    wrong = make_clip(service.engine, verbalise("Take 9 mg twice daily."), "en-US")
    service.store.put(work.clips[at], wrong.pcm, wrong.meta())
    entry = next((folder / "cache").rglob(work.key))
    entry.unlink()
    service.close()
    assert run("build", *places(folder)).returncode == 0
    done = run("verify", "short", *places(folder))
    assert done.returncode == 1
    assert "not heard: short/how-to-use: 'Take five milligrams twice daily.'" in done.stdout
    assert "'five' was not heard, 'nine' was" in done.stdout
    assert "not all words were heard in 1" in done.stdout
    assert run("build", *places(folder), "--verify").returncode == 1


def test_verify_of_what_is_not_rendered_says_what_to_do(narrated: Path, tmp_path: Path) -> None:
    done = run("verify", "--content", narrated / "content", "--cache", tmp_path / "empty")
    assert done.returncode == 1
    assert "it is not rendered yet. Run audio-leaflet build first." in done.stderr


def test_verify_of_an_unknown_leaflet_names_those_that_there_are(narrated: Path) -> None:
    done = run("verify", "shrt", *places(narrated))
    assert done.returncode == 2
    assert "audio-leaflet: verify: there is no leaflet 'shrt'. The ids are short." in done.stderr


def test_a_section_that_is_not_narrated_is_no_success(narrated: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(narrated, folder)
    leaflet = folder / "content" / "short.md"
    leaflet.write_text(leaflet.read_text("utf-8") + "\n## Storage\n\nMix 5 mgx of it.\n", "utf-8")
    run("build", *places(folder))
    done = run("verify", *places(folder))
    assert done.returncode == 1
    assert "not listened to: short/storage: it is not narrated: " in done.stdout


def test_verify_does_not_listen_to_what_it_cannot_understand(
    narrated: Path, tmp_path: Path
) -> None:
    done = run("verify", *places(narrated), "--engine", "silence")
    assert done.returncode == 0
    assert "not listened to: the engine is silent by intention" in done.stdout
