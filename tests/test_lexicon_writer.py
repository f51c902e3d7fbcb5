"""Changing the site's lexicon: what stays, what is kept, and what faults cannot break."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import environment

from audio_leaflet.errors import JournalError, LexiconError
from audio_leaflet.journal import Journal
from audio_leaflet.lexicon import Lexicon, layers, of_folder, read_pls
from audio_leaflet.lexicon.writer import HISTORY, SiteLexicon

QUILLAJA = "/kwɪˈleɪə/"

BY_HAND = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
    alphabet="ipa" xml:lang="en-US">
  <!-- Asked the maker -->
  <lexeme>
    <grapheme>foo</grapheme>
    <grapheme>bar</grapheme>
    <phoneme>bɑː</phoneme>
  </lexeme>
  <!-- Abbreviations -->
  <lexeme><grapheme>COPD</grapheme><alias>lung disease</alias></lexeme>
  <lexeme><grapheme>baz</grapheme><phoneme>bæz</phoneme></lexeme>
</lexicon>
"""


def said(folder: Path) -> dict[str, str]:
    """Every entry of the English file."""
    return {each.text: each.reading for each in read_pls(folder / "site.en-US.pls")}


def saved(folder: Path, *changes: tuple[str, str]) -> SiteLexicon:
    lexicon = SiteLexicon(folder)
    for word, reading in changes:
        lexicon.save(word, reading, "en-US", "Ann")
    return lexicon


# ---------------------------------------------------------------- what is written


def test_a_word_is_put_in_changed_and_taken_out_and_all_of_it_is_kept(tmp_path: Path) -> None:
    lexicon = SiteLexicon(tmp_path)
    lexicon.save("quillaja", "/kwi'leɪə/", "en-US", "Ann", "as the maker says")
    lexicon.save("COPD", "chronic obstructive pulmonary disease", "en-US", "Ann")
    assert said(tmp_path) == {
        "quillaja": "/kwiˈleɪə/",  # the stress mark as voices take it
        "COPD": "chronic obstructive pulmonary disease",
    }
    lexicon.save("quillaja", QUILLAJA, "en-US", "Bob")
    lexicon.save("COPD", "", "en-US", "Bob")
    assert said(tmp_path) == {"quillaja": QUILLAJA}
    assert [(c.who, c.word, c.before, c.after, c.note) for c in lexicon.changes()] == [
        ("Bob", "COPD", "chronic obstructive pulmonary disease", "", ""),
        ("Bob", "quillaja", "/kwiˈleɪə/", QUILLAJA, ""),
        ("Ann", "COPD", "", "chronic obstructive pulmonary disease", ""),
        ("Ann", "quillaja", "", "/kwiˈleɪə/", "as the maker says"),
    ]
    assert all(c.when.endswith("Z") and c.lang == "en-US" for c in lexicon.changes())


def test_a_word_saved_in_the_workbench_comes_before_other_files_of_the_site(tmp_path: Path) -> None:
    (tmp_path / "a.pls").write_text(BY_HAND, "utf-8")
    saved(tmp_path, ("baz", "/bɑːz/"))
    (found,) = Lexicon(layers(of_folder(tmp_path), "en-US")).find("A baz.")
    assert found.pronunciation is not None
    assert found.pronunciation.ipa == "bɑːz"


def test_what_was_written_by_hand_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "site.en-US.pls").write_text(BY_HAND, "utf-8")
    saved(tmp_path, ("COPD", "chronic disease"), ("foo", "/fuː/"), ("new", "/njuː/"))
    assert list(said(tmp_path).items()) == [
        ("bar", "/bɑː/"),  # it shared its reading with foo, and keeps it
        ("foo", "/fuː/"),
        ("COPD", "chronic disease"),
        ("baz", "/bæz/"),
        ("new", "/njuː/"),
    ]
    text = (tmp_path / "site.en-US.pls").read_text("utf-8")
    assert text.index("Asked the maker") < text.index("Abbreviations") < text.index("chronic")
    assert "\n  <lexeme><grapheme>baz</grapheme><phoneme>bæz</phoneme></lexeme>\n" in text
    saved(tmp_path, ("COPD", "lung disease"), ("foo", ""), ("new", ""))
    kept = said(tmp_path)
    assert kept == {"bar": "/bɑː/", "COPD": "lung disease", "baz": "/bæz/"}


def test_small_letters_are_for_any_case_and_capitals_are_another_entry(tmp_path: Path) -> None:
    saved(tmp_path, ("iv", "/ɪv/"), ("IV", "intravenous"), ("IV", "into a vein"))
    assert said(tmp_path) == {"iv": "/ɪv/", "IV": "into a vein"}


@pytest.mark.parametrize(
    ("word", "reading", "lang", "where", "what"),
    [
        ("", QUILLAJA, "en-US", "word", "there is no word"),
        (" - ", QUILLAJA, "en-US", "word", "there is no word"),
        ("a" * 101, QUILLAJA, "en-US", "word", "longer than 100"),
        ("quill\x07aja", QUILLAJA, "en-US", "word", "not printed"),
        ("quillaja", "/kwɪˈlẞɪə/", "en-US", "reading", "ẞ (U+1E9E)"),
        ("quillaja", "//", "en-US", "reading", "no vowel"),
        ("quillaja", "a" * 301, "en-US", "reading", "longer than 300"),
        ("quillaja", QUILLAJA, "../x", "language", "not a language tag"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    tmp_path: Path, word: str, reading: str, lang: str, where: str, what: str
) -> None:
    with pytest.raises(LexiconError) as caught:
        SiteLexicon(tmp_path).save(word, reading, lang, "Ann")
    assert caught.value.where == where
    assert what in caught.value.what
    assert not list(tmp_path.glob("*.pls"))
    assert SiteLexicon(tmp_path).changes() == []


def test_a_change_of_what_somebody_else_has_changed_meanwhile_is_refused(tmp_path: Path) -> None:
    lexicon = saved(tmp_path, ("quillaja", QUILLAJA))
    with pytest.raises(LexiconError, match="somebody else changed 'quillaja' meanwhile"):
        lexicon.save("quillaja", "/kwɪˈlɑːə/", "en-US", "Bob", seen="")
    assert said(tmp_path) == {"quillaja": QUILLAJA}
    lexicon.save("quillaja", "/kwɪˈlɑːə/", "en-US", "Bob", seen=QUILLAJA)
    assert said(tmp_path) == {"quillaja": "/kwɪˈlɑːə/"}


# ---------------------------------------------------------------- faults


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (BY_HAND.replace("</lexicon>", ""), 14, "is not XML"),
        (BY_HAND.replace("bæz", "bẞz"), 12, "symbols that no voice knows"),
        (BY_HAND.replace("en-US", "es"), 0, "its xml:lang is es"),
    ],
)
def test_a_broken_file_is_named_and_left_alone(
    tmp_path: Path, text: str, line: int, what: str
) -> None:
    path = tmp_path / "site.en-US.pls"
    path.write_text(text, "utf-8")
    with pytest.raises(LexiconError, match=what) as caught:
        saved(tmp_path, ("quillaja", QUILLAJA))
    assert str(caught.value).startswith(f"{path}:{line}" if line else str(path))
    assert path.read_text("utf-8") == text
    assert SiteLexicon(tmp_path).changes() == []


MANY = """
import sys
from pathlib import Path
from audio_leaflet.lexicon.writer import SiteLexicon
lexicon = SiteLexicon(Path(sys.argv[1]))
print("ready", flush=True)
for number in range(int(sys.argv[3])):
    lexicon.save(f"{sys.argv[2]}{number}", "/bɑː/", "en-US", sys.argv[2])
    print(number, flush=True)
"""


def writer(folder: Path, who: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", MANY, str(folder), who, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment())


def test_two_processes_that_save_at_once_lose_nothing(tmp_path: Path) -> None:
    both = [writer(tmp_path, who, 15) for who in ("ann", "bob")]
    for each in both:
        each.communicate(timeout=60)
        assert each.returncode == 0
    words = {f"{who}{n}" for who in ("ann", "bob") for n in range(15)}
    assert set(said(tmp_path)) == words
    assert {change.word for change in SiteLexicon(tmp_path).changes()} == words


def test_killed_in_the_middle_it_leaves_a_whole_file_and_lets_the_next_one_write(
    tmp_path: Path,
) -> None:
    for attempt in range(4):
        with writer(tmp_path, f"w{attempt}x", 10_000) as process:
            assert process.stdout is not None
            for _ in range(3):
                process.stdout.readline()
            time.sleep(0.003 * attempt)
            process.send_signal(signal.SIGKILL)
            done = {int(line) for line in process.stdout if line.strip().isdigit()} | {0, 1}
        there = said(tmp_path)  # readable, or this raises
        assert {f"w{attempt}x{number}" for number in done} <= set(there)
        recorded = {change.word for change in SiteLexicon(tmp_path).changes()}
        assert set(there) <= recorded  # nothing is in the file that the history does not tell of
    saved(tmp_path, ("quillaja", QUILLAJA))
    assert said(tmp_path)["quillaja"] == QUILLAJA
    assert sorted(path.name for path in tmp_path.iterdir()) == [HISTORY, "site.en-US.pls"]


FULL = """
import resource, sys
from pathlib import Path
from audio_leaflet.errors import AudioLeafletError
from audio_leaflet.lexicon.writer import SiteLexicon
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    SiteLexicon(Path(sys.argv[1])).save("quillaja", "/bɑː/", "en-US", "Ann", "n" * 400)
except AudioLeafletError as error:
    print(error)
"""


@pytest.mark.parametrize("full", ["lexicon", "history"])
def test_without_room_on_the_disk_nothing_is_half_written(tmp_path: Path, full: str) -> None:
    (tmp_path / "site.en-US.pls").write_text(BY_HAND, "utf-8")
    saved(tmp_path, ("first", "/bɑː/"))
    history = (tmp_path / HISTORY).read_bytes() * 20  # larger than the lexicon
    (tmp_path / HISTORY).write_bytes(history)
    text = (tmp_path / "site.en-US.pls").read_bytes()
    room = len(history) + 9 if full == "history" else 100  # bytes that a file may have
    done = subprocess.run(
        [sys.executable, "-c", FULL, tmp_path, str(room)],
        capture_output=True,
        text=True,
        env=environment(),
    )
    assert "it cannot be written: File too large" in done.stdout, done.stderr
    assert (tmp_path / "site.en-US.pls").read_bytes() == text
    assert (tmp_path / HISTORY).read_bytes() == history
    assert sorted(path.name for path in tmp_path.iterdir()) == [HISTORY, "site.en-US.pls"]


def test_a_history_that_cannot_be_written_stops_the_change(tmp_path: Path) -> None:
    (tmp_path / HISTORY).mkdir()
    with pytest.raises(JournalError, match="it cannot be written: Is a directory") as caught:
        saved(tmp_path, ("quillaja", QUILLAJA))
    assert "setting content" in caught.value.remedy
    assert not (tmp_path / "site.en-US.pls").exists()


# ---------------------------------------------------------------- the records


def test_a_record_torn_by_a_crash_counts_as_never_written(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "records")
    with journal.turn() as turn:
        turn.append({"n": 1})
    with (tmp_path / "records").open("ab") as file:
        file.write(b'{"n": 2, "wo')
    assert journal.records() == [{"n": 1}]
    with journal.turn() as turn:
        turn.append({"n": 3})
    assert journal.records() == [{"n": 1}, {"n": 3}]


def test_a_damaged_record_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "records").write_text('{"n": 1}\nrubbish\n{"n": 3}\n', "utf-8")
    with pytest.raises(JournalError) as caught:
        Journal(tmp_path / "records").records()
    assert str(caught.value).startswith(f"{tmp_path}/records:2: this line is no record.")


def test_a_turn_that_fails_takes_its_records_back(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "records")
    with pytest.raises(KeyError), journal.turn() as turn:  # noqa: PT012
        turn.append({"n": 1})
        raise KeyError
    assert journal.records() == []


def test_who_waits_too_long_for_another_writer_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("audio_leaflet.journal.PATIENCE", 0.1)
    journal = Journal(tmp_path / "records")
    with journal.turn(), pytest.raises(JournalError, match="somebody else"), journal.turn():
        pass
    with journal.turn() as turn:
        turn.append({"pid": os.getpid()})
    assert len(journal.records()) == 1
