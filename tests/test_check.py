"""What the doctor tells a pharmacist of the speech of a folder of leaflets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import run


def leaflet(folder: Path, title: str, front: str, *sentences: str) -> None:
    text = "\n\n".join(sentences)
    path = folder / f"{title.lower()}.md"
    path.write_text(f"---\ntitle: {title}\n{front}\n---\n\n## Uses\n\n{text}\n", "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    return folder


def checked(folder: Path, *arguments: str, **settings: str) -> str:
    cache = folder.parent / "cache"
    done = run("check", "--content", folder, "--cache", cache, *arguments, **settings)
    assert done.stderr == ""
    return done.stdout


def test_words_that_need_an_entry_are_listed_most_frequent_first(folder: Path) -> None:
    front = "pronunciation: BAK-loe-fen"
    text = ("Take zolpidemol with quillaja.", "Ask about zolpidemol.", "Zolpidemol helps.")
    leaflet(folder, "Baclofen", front, *text)
    told = checked(folder)
    assert "the voice may say wrong: 2 (" in told
    rows = re.findall(r"^ +(\d+) (\w+) +/(.+?)/ +(.+); .*baclofen\.md:(\d+)$", told, re.MULTILINE)
    assert [(count, word) for count, word, *_ in rows] == [("3", "zolpidemol"), ("1", "quillaja")]
    assert "zˈɑːlpɪdˌɛmɑːl" in rows[0][2] or rows[0][2]
    assert "rare in English" in rows[1][3]
    few = checked(folder, "--words", "1")
    assert "zolpidemol" in few
    assert "quillaja" not in few
    assert "and 1 more (--words 2 lists all)" in few


def test_a_word_with_an_entry_is_no_longer_listed(folder: Path) -> None:
    leaflet(folder, "Baclofen", "pronunciation: BAK-loe-fen", "With quillaja.")
    (folder / "site.pls").write_text(
        '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"'
        ' alphabet="ipa" xml:lang="en-US"><lexeme><grapheme>quillaja</grapheme>'
        "<phoneme>kwɪˈleɪə</phoneme></lexeme></lexicon>",
        "utf-8",
    )
    told = checked(folder)
    assert "may say wrong" not in told
    assert told.endswith("0 errors, 0 warnings\n")


def test_it_is_told_that_nobody_is_named_for_barriers(folder: Path) -> None:
    leaflet(folder, "Baclofen", "pronunciation: BAK-loe-fen", "For spasms.")
    told = "nobody is named whom readers can tell of a barrier (setting contact)"
    assert told in checked(folder)
    assert told not in checked(folder, contact="help@example.org")


def test_names_that_come_near_those_of_another_leaflet_are_told(folder: Path) -> None:
    leaflet(folder, "Hydroxyzine", "pronunciation: hye-DROX-i-zeen", "For itching.")
    leaflet(folder, "Hydralazine", "pronunciation: hye-DRAL-a-zeen", "For blood pressure.")
    leaflet(folder, "Metformin", "pronunciation: met-FOR-min", "For diabetes.")
    warnings = [line for line in checked(folder).splitlines() if line.startswith("warning")]
    (told,) = warnings
    assert "looks and sounds like" in told
    assert "Hydroxyzine /haɪˈdɹɑːksɪziːn/" in told
    assert "Hydralazine /haɪˈdɹæləziːn/" in told


def test_what_the_voice_would_not_say_is_told_before_it_is_narrated(folder: Path) -> None:
    """The rules let the word pass; the voice has no reading of it but its letters."""
    leaflet(folder, "Baclofen", "pronunciation: BAK-loe-fen", "Made in Hrvtsk by Example.")
    told = checked(folder)
    (error,) = (line for line in told.splitlines() if line.startswith("error"))
    assert "baclofen.md:8" in error
    assert "Hrvtsk" in error
    assert "its section is not narrated" in error
