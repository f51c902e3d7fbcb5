"""The languages of the interface: gettext catalogues in `locale/`, one file a language.

English stands in the templates. A translator adds `locale/xx.po`; nothing else changes.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import gettext
import io
import re
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import get_month_names
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from audio_leaflet import resources
from audio_leaflet.errors import SettingsError

SOURCE = "en"
"""The language in which the templates are written."""


def language(lang: str) -> str:
    """The language in which the interface speaks with a reader of `lang` (BCP 47): `es`, else `en`.

    A catalogue of the whole tag (`pt-BR`) goes before one of its language (`pt`).
    """
    tag = lang.replace("_", "-").lower()
    for candidate in (tag, tag.partition("-")[0]):
        if candidate in languages():
            return candidate
    return SOURCE


@cache
def languages() -> tuple[str, ...]:
    """Every language that the interface speaks, lower case, English first."""
    found = sorted(path.stem.lower() for path in resources.locale().glob("*.po"))
    return (SOURCE, *found)


@cache
def messages(lang: str) -> gettext.NullTranslations:
    """The messages of a language of `languages()`.

    Raises SettingsError, with file and line, for a catalogue that cannot be read.
    """
    if lang == SOURCE:
        return gettext.NullTranslations()
    path = next(each for each in resources.locale().glob("*.po") if each.stem.lower() == lang)
    compiled = io.BytesIO()
    try:
        with path.open("rb") as file:
            write_mo(compiled, read_po(file, locale=lang.replace("-", "_"), abort_invalid=True))
    except PoFileError as error:
        raise SettingsError(
            f"is no catalogue of messages: {error}",
            where=f"{path}:{error.lineno}",
            remedy="Mend the file, for example with Poedit",
        ) from error
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def iso_date(written: str, lang: str) -> str:
    """A date as a text of `lang` prints it, in ISO 8601: `2026-11-01`, `2026-11` or `2026`.

    Empty if no year is in it. `November 1, 2026` and `1 de noviembre de 2026` are read whole; of
    figures alone (`11/1/2026`), which countries read differently, only the year is taken.
    """
    with contextlib.suppress(ValueError):
        return dt.date.fromisoformat(written.strip()).isoformat()
    words = re.findall(r"[^\W\d_]+|\d+", written.casefold())
    years: list[str] = [word for word in words if re.fullmatch(r"(19|20)\d\d", word)]
    if len(years) != 1:
        return ""
    months = [_months(lang)[word] for word in words if word in _months(lang)]
    days = [int(word) for word in words if re.fullmatch(r"\d{1,2}", word)]
    if len(months) != 1 or len(days) > 1:
        return years[0]
    if not days:
        return f"{years[0]}-{months[0]:02}"
    try:
        return dt.date(int(years[0]), months[0], days[0]).isoformat()
    except ValueError:  # February 30
        return years[0]


@cache
def _months(lang: str) -> dict[str, int]:
    """The months by their names in a language, case-folded."""
    try:
        locale = Locale.parse(lang.partition("-")[0])
    except (ValueError, UnknownLocaleError):
        return {}
    return {
        name.casefold(): month
        for width in ("wide", "abbreviated")
        for month, name in get_month_names(width, locale=locale).items()
    }
