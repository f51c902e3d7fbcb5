"""The content folder as a whole: leaflets that name one another, and the site's own lexicon."""

from __future__ import annotations

from pathlib import Path

import pytest

from audio_leaflet.catalogue import Catalogue, Leaflet
from audio_leaflet.errors import LexiconError
from audio_leaflet.sources import read_file

LEXICON = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa"
    xml:lang="en-US">
  <lexeme><grapheme>{word}</grapheme><phoneme>{ipa}</phoneme></lexeme>
</lexicon>
"""


def leaflet(folder: Path, title: str, front: str, text: str) -> Path:
    path = folder / f"{title.lower()}.md"
    path.write_text(f"---\ntitle: {title}\n{front}---\n\n## Uses\n\n{text}\n", "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    leaflet(
        tmp_path,
        "Zolvenine",
        "pronunciation: zole-VEN-een\nbrand_names:\n  - name: Advance\n    ipa: ˈædvænts\n",
        "Take zolvenine as told.",
    )
    leaflet(
        tmp_path,
        "Baclofen",
        "pronunciation: BAK-loe-fen\n",
        "Ask in advance about Zolvenine, ADVANCE and quillaja.",
    )
    return tmp_path


def said(each: Leaflet) -> dict[str, str]:
    """The words of a leaflet that have a pronunciation of their own, and their IPA."""
    assert each.script is not None
    return {
        word.text: word.pronunciation.ipa
        for part in each.script.parts
        for utterance in part.utterances
        for word in utterance.spoken.words
        if word.pronunciation
    }


def problems(catalogue: Catalogue) -> list[tuple[str, str]]:
    return [(Path(p.where).name, p.what) for p in catalogue.problems if p.level == "error"]


def test_a_medicine_is_said_in_another_leaflet_as_in_its_own(folder: Path) -> None:
    catalogue = Catalogue(folder, "en-US")
    found = said(catalogue.leaflets["baclofen"])
    assert found["zolvenine"] == said(catalogue.leaflets["zolvenine"])["zolvenine"]
    assert found["advance"] == "ˈædvænts"
    assert list(found).count("advance") == 1  # the word in small letters is left to the voice


def test_a_changed_pronunciation_is_heard_in_the_leaflets_that_have_the_name(folder: Path) -> None:
    leaflet(folder, "Aspirin", "ipa: ˈæspɹɪn\n", "For pain.")
    catalogue = Catalogue(folder, "en-US")
    aspirin, baclofen = catalogue.leaflets["aspirin"], catalogue.leaflets["baclofen"]
    leaflet(folder, "Zolvenine", "ipa: ˈzɑːlvənaɪn\n", "Take it as told.")
    assert catalogue.refresh()
    assert said(catalogue.leaflets["baclofen"])["zolvenine"] == "ˈzɑːlvənaɪn"
    assert "advance" not in said(catalogue.leaflets["baclofen"])
    assert catalogue.leaflets["baclofen"] is not baclofen
    assert catalogue.leaflets["aspirin"] is aspirin  # it has none of these names
    (folder / "zolvenine.md").unlink()
    assert catalogue.refresh()
    assert "zolvenine" not in said(catalogue.leaflets["baclofen"])


def test_a_changed_pronunciation_is_heard_in_the_headings_of_a_table(folder: Path) -> None:
    leaflet(folder, "Table", "", "| Dose | Zolvenine |\n|---|---|\n| 5 mg | yes |")
    catalogue = Catalogue(folder, "en-US")
    leaflet(folder, "Zolvenine", "ipa: ˈzɑːlvənaɪn\n", "Take it as told.")
    assert catalogue.refresh()
    assert said(catalogue.leaflets["table"])["zolvenine"] == "ˈzɑːlvənaɪn"


def test_of_leaflets_that_disagree_the_first_is_followed_also_after_a_rename(folder: Path) -> None:
    front = "id: {}\ngeneric_names:\n  - name: vextorin\n    ipa: {}\n"
    leaflet(folder, "Ma", front.format("ma", "ˈvɛkstɔːɹɪn"), "x")
    leaflet(folder, "Mb", front.format("mb", "vɛksˈtɔːɹɪn"), "x")
    leaflet(folder, "Mc", "", "About vextorin.")
    catalogue = Catalogue(folder, "en-US")
    assert said(catalogue.leaflets["mc"])["vextorin"] == "ˈvɛkstɔːɹɪn"
    (folder / "ma.md").rename(folder / "mz.md")
    assert catalogue.refresh()
    assert said(catalogue.leaflets["mc"])["vextorin"] == "vɛksˈtɔːɹɪn"


def test_a_sites_lexicon_is_heard_as_soon_as_it_is_saved(folder: Path) -> None:
    catalogue = Catalogue(folder, "en-US")
    assert "quillaja" not in said(catalogue.leaflets["baclofen"])
    lexicon = folder / "words.pls"
    lexicon.write_text(LEXICON.format(word="quillaja", ipa="kwɪˈleɪə"), "utf-8")
    assert catalogue.refresh()
    assert said(catalogue.leaflets["baclofen"])["quillaja"] == "kwɪˈleɪə"
    lexicon.write_text(LEXICON.format(word="quillaja", ipa="kiːˈjɑːhə"), "utf-8")
    assert catalogue.refresh()
    assert said(catalogue.leaflets["baclofen"])["quillaja"] == "kiːˈjɑːhə"
    lexicon.unlink()
    assert catalogue.refresh()
    assert "quillaja" not in said(catalogue.leaflets["baclofen"])


def test_a_broken_lexicon_is_told_once_and_nothing_is_said_until_it_is_mended(
    folder: Path,
) -> None:
    lexicon = folder / "words.pls"
    lexicon.write_text(LEXICON.format(word="quillaja", ipa="k€"), "utf-8")
    catalogue = Catalogue(folder, "en-US")
    assert [where for where, _ in problems(catalogue)] == ["words.pls:4"]
    for each in catalogue.leaflets.values():
        assert each.script is None
        assert "lexicon" in each.reason
        assert str(folder) not in each.reason
    with pytest.raises(LexiconError, match=r"words\.pls:4"):
        catalogue.lexicon(catalogue.leaflets["baclofen"].monograph)
    lexicon.write_text(LEXICON.format(word="quillaja", ipa="kwɪˈleɪə"), "utf-8")
    assert catalogue.refresh()
    assert problems(catalogue) == []
    assert said(catalogue.leaflets["baclofen"])["quillaja"] == "kwɪˈleɪə"


def test_a_word_that_the_text_respells_is_said_so_and_only_in_its_leaflet(folder: Path) -> None:
    text = "Quizaprex (KWIZ-a-preks) helps. Ask about quizaprex. A Scan (CT-MRI) and Vitexol (x-y)."
    leaflet(folder, "Aspirin", "ipa: ˈæspɹɪn\n", text)
    leaflet(folder, "Zinc", "ipa: ˈzɪŋk\n", "Not with quizaprex.")
    catalogue = Catalogue(folder, "en-US")
    found = said(catalogue.leaflets["aspirin"])
    assert found["quizaprex"] == "ˈkwɪzəpɹɛks"
    assert not {"scan", "vitexol"} & set(found)
    script = catalogue.leaflets["aspirin"].script
    assert script is not None
    spoken = [utterance.spoken.text for utterance in script.parts[0].utterances]
    assert "quizaprex helps." in spoken  # the respelling is for readers
    assert "quizaprex" not in said(catalogue.leaflets["zinc"])


def test_two_leaflets_that_say_one_name_in_two_ways_are_told(folder: Path) -> None:
    front = "id: second\npronunciation: ba-KLOE-fen\n"
    path = leaflet(folder, "Baclofen-injection", front, "x").rename(folder / "second.md")
    path.write_text(path.read_text("utf-8").replace("Baclofen-injection", "Baclofen"), "utf-8")
    catalogue = Catalogue(folder, "en-US")
    (told,) = [p for p in catalogue.problems if "is said" in p.what]
    assert "baclofen.md" in told.what
    assert told.where.endswith("second.md:2") or told.where.endswith("second.md:4")


def test_a_leaflet_of_elsewhere_is_read_with_the_lexicon_of_the_folder(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = leaflet(tmp_path_factory.mktemp("other"), "Draft", "", "About zolvenine.")
    monograph = read_file(elsewhere, "en-US")
    known = Catalogue(folder, "en-US").lexicon(monograph)
    (match,) = known.find("zolvenine")
    assert match.pronunciation is not None
    assert match.pronunciation.source == "respelling zole-VEN-een"
