"""Settings: where they come from, which one wins, what is refused, and what the docs say."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, run

from audio_leaflet import settings
from audio_leaflet.errors import SettingsError

NAMES = [name for name, *_ in settings.table()]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder without an audio_leaflet.toml of the developer's."""
    monkeypatch.chdir(tmp_path)


def refused(**given: Any) -> str:
    with pytest.raises(SettingsError) as caught:
        settings.load(**given)
    return str(caught.value)


# ---------------------------------------------------------------- where they come from


def test_without_anything_each_has_its_default() -> None:
    chosen = settings.load(environment={})
    assert chosen.engine == "piper"
    assert chosen.port == 8000
    assert (chosen.content / "baclofen-injection.txt").is_file()


def test_the_cache_follows_the_desktop_standard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert settings.load(environment={}).cache == tmp_path / "xdg" / "audio-leaflet"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert settings.load(environment={}).cache == tmp_path / "home" / ".cache" / "audio-leaflet"


def test_the_environment_sets(tmp_path: Path) -> None:
    chosen = settings.load(
        environment={
            "AUDIO_LEAFLET_CONTENT": str(tmp_path),
            "AUDIO_LEAFLET_SPEED": "0.8",
            "AUDIO_LEAFLET_WORKERS": "2",
            "AUDIO_LEAFLET_TITLE": "Städtische Apotheke",
            "PATH": "/bin",
            "AUDIO_LEAFLETS": "another program's",
        }
    )
    assert chosen.content == tmp_path
    assert chosen.speed == 0.8
    assert chosen.workers == 2
    assert chosen.title == "Städtische Apotheke"


def test_a_file_in_the_working_folder_sets(tmp_path: Path) -> None:
    (tmp_path / "audio_leaflet.toml").write_text('engine = "silence"\nspeed = 2\n', "utf-8")
    chosen = settings.load(environment={})
    assert (chosen.engine, chosen.speed) == ("silence", 2.0)


def test_a_named_file_takes_the_place_of_the_one_in_the_working_folder(tmp_path: Path) -> None:
    (tmp_path / "audio_leaflet.toml").write_text("port = 1111\nworkers = 3\n", "utf-8")
    named = tmp_path / "clinic.toml"
    named.write_text("port = 2222\n", "utf-8")
    chosen = settings.load(environment={"AUDIO_LEAFLET_CONFIG": str(named)})
    assert (chosen.port, chosen.workers) == (2222, 0)


def test_command_line_wins_over_environment_over_file_over_default(tmp_path: Path) -> None:
    (tmp_path / "audio_leaflet.toml").write_text(
        'port = 1111\nhost = "file"\nengine = "silence"\n', "utf-8"
    )
    chosen = settings.load(
        {"port": "3333", "host": None},
        {"AUDIO_LEAFLET_PORT": "2222", "AUDIO_LEAFLET_HOST": "environment"},
    )
    assert chosen.port == 3333
    assert chosen.host == "environment", "an option that was not given does not count"
    assert chosen.engine == "silence"
    assert chosen.workers == 0


def test_only_what_may_be_empty_may_be_empty() -> None:
    assert settings.load(environment={"AUDIO_LEAFLET_GTTS_URL": ""}).gtts_url == ""


@pytest.mark.parametrize("tag", ["en", "en-GB", "es-419", "zh-Hant-TW"])
def test_a_language_is_a_tag(tag: str) -> None:
    assert settings.load(environment={"AUDIO_LEAFLET_LANG": tag}).lang == tag


def test_a_home_folder_may_be_written_with_a_tilde(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    chosen = settings.load(environment={"AUDIO_LEAFLET_CACHE": "~/speech"})
    assert chosen.cache == tmp_path / "speech"


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize("name", ["AUDIO_LEAFLET_ENGIN", "AUDIO_LEAFLET_", "AUDIO_LEAFLET_VOICES"])
def test_an_unknown_name_in_the_environment(name: str) -> None:
    said = refused(environment={name: "x"})
    assert said.startswith(f"environment: {name} is not a setting.")
    assert all(known in said for known in NAMES), "the remedy lists what there is"
    assert "docs/settings.md" in said


@pytest.mark.parametrize("text", ['voce = "bundled"\n', "[server]\nport = 80\n"])
def test_an_unknown_name_in_the_file(tmp_path: Path, text: str) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(text, "utf-8")
    said = refused(environment={"AUDIO_LEAFLET_CONFIG": str(file)})
    assert said.startswith(f"{file}: ")
    assert "is not a setting" in said
    assert "The settings are content, cache," in said


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("port", "eighty", "'eighty' is not a whole number"),
        ("port", "80.5", "'80.5' is not a whole number"),
        ("port", "65536", "65536 is not between 0 and 65535"),
        ("port", "-1", "-1 is not between 0 and 65535"),
        ("port", "", "'' is not a whole number"),
        ("speed", "fast", "'fast' is not a number"),
        ("speed", "0.49", "0.49 is not between 0.5 and 2.0"),
        ("speed", "nan", "nan is not between 0.5 and 2.0"),
        ("workers", "257", "257 is not between 0 and 256"),
        ("cache_limit", "0", "0 is not between 1 and"),
        ("memory_cache", "-1", "-1 is not between 0 and"),
        ("gtts_timeout", "0", "0.0 is not between 0.1 and 600.0"),
        ("gtts_retries", "21", "21 is not between 0 and 20"),
        ("host", "", "it is empty"),
        ("lang", " ", "it is empty"),
        ("title", "", "it is empty"),
        ("lang", "English", "'English' is not a language tag"),
        ("lang", "en_US", "'en_US' is not a language tag"),
        ("address", "leaflets.example.org", "is not the address of a site"),
        ("address", "https://example.org/leaflets", "is not the address of a site"),
        ("contact", "the pharmacy", "is no mail address, telephone number or web address"),
        ("contact", "javascript:alert(1)", "is no mail address, telephone number or web address"),
        ("cache", "", "'' is not a path"),
        ("cache", "~nobody-of-this-name/x", "is not a path"),
    ],
)
def test_a_value_that_does_not_fit(name: str, value: str, said: str) -> None:
    variable = f"AUDIO_LEAFLET_{name.upper()}"
    message = refused(environment={variable: value})
    assert said in message
    assert name in message.lower()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("port = true\n", "True is not a whole number"),
        ("port = 80.0\n", "80.0 is not a whole number"),
        ("title = 5\n", "5 is not text"),
        ("content = 5\n", "5 is not a path"),
        ('content = "a\\u0000b"\n', "is not a path"),
        ("speed = [1]\n", "[1] is not a number"),
        ("port 80\n", "is not TOML"),
    ],
)
def test_a_value_in_the_file_that_does_not_fit(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "audio_leaflet.toml"
    file.write_text(text, "utf-8")
    message = refused(environment={})
    assert message.startswith("audio_leaflet.toml: ")
    assert said in message


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "audio_leaflet.toml").write_bytes(b"title = '\xff'\n")
    assert "is not TOML" in refused(environment={})


def test_a_named_file_that_is_not_there(tmp_path: Path) -> None:
    said = refused(environment={"AUDIO_LEAFLET_CONFIG": str(tmp_path / "none.toml")})
    assert "none.toml: cannot be read: No such file or directory." in said
    assert "AUDIO_LEAFLET_CONFIG" in said


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become a user that does not exist")
def test_a_user_without_a_home_is_told_to_set_the_cache() -> None:
    program = """
        import os
        from audio_leaflet import settings
        os.environ.pop("HOME", None)
        os.setuid(61234)
        print(settings.load(environment={"AUDIO_LEAFLET_CACHE": "/var/speech"}).cache)
        settings.load(environment={})
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, cwd="/"
    )
    assert done.stdout == "/var/speech\n"
    assert "no home folder" in done.stderr
    assert "Set AUDIO_LEAFLET_CACHE" in done.stderr


# ---------------------------------------------------------------- by the program


def test_the_program_refuses_in_one_line_and_exits_2() -> None:
    for command in (["settings"], ["check"], ["build"], ["cache"], ["verbalise"]):
        done = run(*command, voise="x")
        assert done.returncode == 2, command
        assert done.stderr.startswith("audio-leaflet: environment: AUDIO_LEAFLET_VOISE is not")
        assert done.stderr.count("\n") == 1


def test_an_option_that_does_not_exist() -> None:
    done = run("build", "--engin-e", "silence")
    assert done.returncode == 2
    assert "unrecognized arguments: --engin-e" in done.stderr


def test_an_engine_that_does_not_exist(tmp_path: Path) -> None:
    done = run("build", "--engine", "espeak", "--cache", tmp_path)
    assert done.returncode == 2
    assert "'espeak' is not one of gtts, piper, silence. Choose one of them." in done.stderr


def test_the_program_lists_every_setting_with_its_value() -> None:
    done = run("settings", title="Stadtapotheke", port="8080")
    assert done.returncode == 0
    for name, variable, _, text in settings.table():
        assert f"\n{name} = " in f"\n{done.stdout}"
        assert variable in done.stdout
        assert text in done.stdout
    assert "title = Stadtapotheke\n" in done.stdout
    assert "port = 8080\n" in done.stdout


def test_every_setting_has_a_help_that_is_a_sentence() -> None:
    for name, variable, _, text in settings.table():
        assert variable == f"AUDIO_LEAFLET_{name.upper()}"
        assert text.endswith(".")
        assert len(text.split()) >= 3


# ---------------------------------------------------------------- in the docs


def test_the_docs_have_the_table_that_the_program_prints() -> None:
    printed = run("settings", "--markdown").stdout
    rows = printed.strip().splitlines()
    assert len(rows) == 2 + len(NAMES)
    written = (ROOT / "docs" / "settings.md").read_text("utf-8").splitlines()
    missing = [row for row in rows if row not in written]
    assert not missing, "put `audio-leaflet settings --markdown` into docs/settings.md:\n" + (
        "\n".join(missing)
    )


def test_the_docs_name_no_setting_that_does_not_exist() -> None:
    written = (ROOT / "docs" / "settings.md").read_text("utf-8")
    words = {word.strip("`|.,;:()=\"'*") for word in written.replace("=", " ").split()}
    named = {word for word in words if word.startswith("AUDIO_LEAFLET_")}
    known = {variable for _, variable, *_ in settings.table()}
    assert named - known - {"AUDIO_LEAFLET_", "AUDIO_LEAFLET_CONFIG"} == set()
