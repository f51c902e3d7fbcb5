"""Every setting once: name, default, help.

A setting comes, in falling order of precedence, from the command line, from the environment
(`AUDIO_LEAFLET_` and its name in capitals), from a TOML file (named by `AUDIO_LEAFLET_CONFIG`, else
`audio_leaflet.toml` in the working folder if there is one), or from its default. A name that is
not in this file is refused: a misspelt setting must not be a setting without effect.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from audio_leaflet import resources
from audio_leaflet.errors import SettingsError

PREFIX = "AUDIO_LEAFLET_"
CONFIG = PREFIX + "CONFIG"
FILE = "audio_leaflet.toml"

SHORTEST_TOKEN = 16
"""Characters of a token that nobody can guess."""

_CONTACT = re.compile(
    r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+|\+?[0-9][0-9 ().-]{2,30}[0-9]|https?://[^\s<>]+"
)
_ADDRESS = re.compile(r"https?://[^/\s?#@]+")
"""Scheme and host, and a port; the site is at the root of its host."""

_ORIGIN = re.compile(r"\*|https?://(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\])(?::[0-9]{1,5})?")
"""Scheme and host, and a port, as browsers write an origin: names with other letters as xn--. Or
any origin."""

_TELEPHONE = re.compile(r"\+?[0-9]{3,15}")
"""A number as a telephone is dialled (E.164 has 15 digits at most; short ones are a site's own)."""

_SHA256 = re.compile(r"[0-9a-f]{64}")

_LANG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class _Form:
    """What a text has to look like if it is not empty."""

    pattern: re.Pattern[str]
    wrong: str
    """What anything else is, for messages."""
    right: str
    several: bool = False
    """Whether it may hold several, with blanks between."""


_FORMS = {
    "lang": _Form(_LANG, "not a language tag", "a BCP 47 tag such as en-US"),
    "address": _Form(
        _ADDRESS,
        "not the address of a site",
        "scheme and host, such as https://leaflets.example.org",
    ),
    "contact": _Form(
        _CONTACT,
        "no mail address, telephone number or web address",
        "one, such as help@example.org or +1 555 0100",
    ),
    "embed_origins": _Form(
        _ORIGIN,
        "not the origin of a site",
        "schemes and hosts, such as https://clinic.example, or to *",
        several=True,
    ),
    "phone_languages": _Form(
        re.compile(rf"\*|{_LANG.pattern}"),
        "not a language tag",
        "tags such as en es, or to *",
        several=True,
    ),
    "phone_person": _Form(
        _TELEPHONE, "not a telephone number", "digits as they are dialled, such as +15550100"
    ),
}
"""By setting."""


def _setting(default: Any, help: str, secret: bool = False) -> Any:
    metadata = {"help": help, "secret": secret}
    if callable(default):
        return field(default_factory=default, metadata=metadata)
    return field(default=default, metadata=metadata, repr=not secret)


def _default_cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "audio-leaflet"
    except RuntimeError as error:
        raise SettingsError(
            "this user has no home folder to keep rendered speech in",
            where="setting cache",
            remedy=f"Set {PREFIX}CACHE to a folder that can be written",
        ) from error


@dataclass(frozen=True)
class Settings:
    """All settings with their values. The metadata of each field holds its help."""

    content: Path = _setting(resources.content, "Folder of the monographs.")
    cache: Path = _setting(_default_cache, "Folder for rendered speech; safe to delete.")
    cache_limit: int = _setting(
        4096, "Most that the cache may hold, in MB; the least recently used goes first."
    )
    engine: str = _setting("piper", "Voice engine: piper, gtts or silence.")
    voice: str = _setting(
        "bundled",
        "Piper voice: bundled, or the path of a voice's .onnx file (its .json beside it).",
    )
    lang: str = _setting("en-US", "Language of monographs that do not name theirs (BCP 47).")
    speed: float = _setting(1.0, "Speaking rate of the rendered speech, 0.5 to 2.0; 1 is natural.")
    workers: int = _setting(
        0, "Sentences rendered at once, one processor core each; 0 uses all cores."
    )
    host: str = _setting("127.0.0.1", "Address to listen on; 0.0.0.0 for every interface.")
    port: int = _setting(8000, "Port to listen on; 0 picks a free one.")
    title: str = _setting("Medicine leaflets", "Name of the site, shown on every page.")
    address: str = _setting(
        "",
        "Address of the site as others reach it, such as https://leaflets.example.org, for feeds,"
        " QR codes and exports; empty: feeds and QR codes take that of the request, exports name"
        " none.",
    )
    contact: str = _setting(
        "",
        "Whom readers tell of a barrier, shown by the accessibility statement: a mail address,"
        " a telephone number or a web address; empty: the statement says that none is given.",
    )
    memory_cache: int = _setting(
        64, "Narrations kept in memory for fast delivery, in MB; 0 keeps none."
    )
    workbench_token: str = _setting(
        "",
        "What the staff sign in to /workbench with, 16 characters or more; empty: there is none.",
        secret=True,
    )
    embed_origins: str = _setting(
        "",
        "Sites that may embed players, as origins with spaces between"
        " (https://clinic.example https://www.clinic.example); * is every site; empty: none.",
    )
    api_tokens: str = _setting(
        "",
        "SHA-256 hashes (64 hexadecimal digits, spaces between) of the tokens that may add and"
        " replace leaflets by the API; `audio-leaflet token` makes one; empty: nobody may.",
        secret=True,
    )
    twilio_token: str = _setting(
        "",
        "Auth token of the Twilio account that may use /phone/twilio; empty: whoever asks may.",
        secret=True,
    )
    phone_languages: str = _setting(
        "*",
        "Languages in which the leaflet line can be heard, in the order in which callers choose"
        " (en es); * is every one that the voice speaks; empty: there is no line.",
    )
    phone_person: str = _setting(
        "",
        "Telephone number to which the leaflet line puts a caller through who wants to speak to a"
        " person, such as +15550100; empty: the line offers none.",
    )
    gtts_tld: str = _setting(
        "com", "Google domain that decides the accent: com, co.uk, com.au, ca, co.in, ie, co.za."
    )
    gtts_url: str = _setting(
        "", "Address of a server that speaks Google Translate's protocol; empty for Google's own."
    )
    gtts_timeout: float = _setting(10.0, "Seconds to wait for one answer of the speech server.")
    gtts_retries: int = _setting(4, "Attempts after a first that failed, before giving up.")

    def __post_init__(self) -> None:
        # An empty host would be every interface, an empty language would have no rules.
        for name in ("engine", "voice", "lang", "host", "title", "gtts_tld"):
            if not getattr(self, name).strip():
                raise SettingsError(
                    "it is empty",
                    where=f"setting {name}",
                    remedy=f"Give {PREFIX}{name.upper()} a value, or unset it",
                )
        for name, form in _FORMS.items():
            value = getattr(self, name)
            for each in value.split() if form.several else [value]:
                if each and not form.pattern.fullmatch(each):
                    raise SettingsError(
                        f"{each!r} is {form.wrong}",
                        where=f"setting {name}",
                        remedy=f"Set {PREFIX}{name.upper()} to {form.right}",
                    )
        if not all(_SHA256.fullmatch(each) for each in self.api_tokens.split()):
            raise SettingsError(
                "it holds something else than SHA-256 hashes",
                where="setting api_tokens",
                remedy="Give it what `audio-leaflet token` prints as the hash, not the token",
            )
        if 0 < len(self.workbench_token) < SHORTEST_TOKEN:
            raise SettingsError(
                f"it has fewer than {SHORTEST_TOKEN} characters, so it could be guessed",
                where="setting workbench_token",
                remedy="Give it the output of: python3 -c 'import secrets;"
                " print(secrets.token_urlsafe())'",
            )
        limits = {
            "speed": (0.5, 2.0),
            "port": (0, 65535),
            "workers": (0, 256),
            "cache_limit": (1, 1_000_000_000),
            "memory_cache": (0, 1_000_000),
            "gtts_timeout": (0.1, 600.0),
            "gtts_retries": (0, 20),
        }
        for name, (low, high) in limits.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise SettingsError(
                    f"{value} is not between {low} and {high}",
                    where=f"setting {name}",
                    remedy=f"Set {PREFIX}{name.upper()} to a number in that range",
                )

    def shown(self, name: str) -> str:
        """The value of a setting for people; of a secret only that there is one."""
        value = str(getattr(self, name))
        secret = next(each.metadata["secret"] for each in fields(self) if each.name == name)
        return "(set, not shown)" if secret and value else value


def table() -> list[tuple[str, str, str, str]]:
    """(name, environment variable, default, help) of every setting, in order."""
    rows = []
    for each in fields(Settings):
        default = each.default
        shown = {"content": "the bundled content", "cache": "~/.cache/audio-leaflet"}.get(
            each.name, "" if default == "" else str(default)
        )
        rows.append((each.name, PREFIX + each.name.upper(), shown, each.metadata["help"]))
    return rows


def markdown() -> str:
    """The table of docs/settings.md."""
    lines = ["| Setting | Environment variable | Default | Meaning |", "|---|---|---|---|"]
    for name, variable, default, text in table():
        lines.append(f"| `{name}` | `{variable}` | {default or 'empty'} | {text} |")
    return "\n".join(lines)


def load(
    arguments: Mapping[str, Any] | None = None, environment: Mapping[str, str] | None = None
) -> Settings:
    """The settings in force.

    `arguments` are those of the command line (None values count as not given). Raises SettingsError
    for an unknown name, an unreadable file or a value that does not fit.
    """
    env = os.environ if environment is None else environment
    known = {each.name: each for each in fields(Settings)}
    values: dict[str, Any] = {}

    path = Path(env[CONFIG]) if env.get(CONFIG) else Path(FILE)
    if env.get(CONFIG) or path.is_file():
        for name, value in _read(path).items():
            if name not in known:
                raise _unknown(name, str(path), known)
            values[name] = _convert(name, known[name].type, value, str(path))

    for variable, text in env.items():
        if variable.startswith(PREFIX) and variable != CONFIG:
            name = variable.removeprefix(PREFIX).lower()
            if name not in known:
                raise _unknown(variable, "environment", known)
            values[name] = _convert(name, known[name].type, text, variable)

    for name, value in (arguments or {}).items():
        if value is not None:
            values[name] = _convert(name, known[name].type, value, f"--{name}")
    return Settings(**values)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))  # Notepad writes a mark
    except OSError as error:
        raise SettingsError(
            f"cannot be read: {error.strerror}", where=str(path), remedy=f"Mend or unset {CONFIG}"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"is not TOML: {error}", where=str(path), remedy='Write settings as name = "value"'
        ) from error


def _unknown(name: str, where: str, known: Mapping[str, Any]) -> SettingsError:
    return SettingsError(
        f"{name} is not a setting",
        where=where,
        remedy=f"The settings are {', '.join(known)}; see docs/settings.md",
    )


def _convert(name: str, kind: Any, value: Any, where: str) -> Any:
    try:
        if kind == "Path":
            if value == "" or "\0" in str(value):
                raise ValueError
            return Path(value).expanduser()
        if kind == "str":
            if not isinstance(value, str):
                raise ValueError
            return value
        if isinstance(value, bool):
            raise ValueError
        if kind == "int" and isinstance(value, float):
            raise ValueError
        return {"int": int, "float": float}[kind](value)
    except (ValueError, TypeError, RuntimeError) as error:  # RuntimeError: ~ of an unknown user
        wanted = {"int": "a whole number", "float": "a number", "str": "text", "Path": "a path"}[
            kind
        ]
        raise SettingsError(
            f"{value!r} is not {wanted}", where=where, remedy=f"Give {name} as {wanted}"
        ) from error
