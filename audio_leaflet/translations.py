"""The languages of the interface: gettext catalogues in `locale/`, one file a language.

English stands in the templates. A translator adds `locale/xx.po`; nothing else changes. Numbers,
sizes, dates and lengths of time are written as the CLDR says that a language writes them.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import gettext
import io
import re
from functools import cache

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date, get_month_names
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from babel.numbers import format_decimal
from babel.units import format_unit

from audio_leaflet import resources
from audio_leaflet.errors import SettingsError

SOURCE = "en"
"""The language in which the templates are written."""


def language(lang: str) -> str:
    """The language in which the interface speaks with a reader of `lang` (BCP 47): `es`, else `en`.

    A catalogue of the whole tag (`pt-BR`) goes before one of its language (`pt`).
    """
    for candidate in (lang.replace("_", "-").lower(), _primary(lang)):
        if candidate in languages():
            return candidate
    return SOURCE


def nearest(lang: str) -> str:
    """The tag itself, with its region, if the interface speaks its language; else `en`."""
    spoken = language(lang)
    return lang if same_language(lang, spoken) else spoken


def same_language(one: str, other: str) -> bool:
    """Whether two tags (BCP 47) are of one language, be their regions what they may."""
    return _primary(one) == _primary(other)


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


def name_of(lang: str) -> str:
    """The name of a language of `languages()` in itself: `Español`."""
    locale = _locale(lang)
    return (locale.get_display_name(locale) or lang).capitalize() if locale else lang


def N_(text: str) -> str:  # noqa: N802 - the name that Babel looks for
    """The text itself; marks it for the catalogues where it is not shown yet, but will be."""
    return text


def length_of_time(seconds: float, lang: str = SOURCE) -> str:
    """A length of time in words, to the nearest second: `2 minutes 5 seconds`.

    `lang` is one of `languages()`. The pages' scripts say lengths in the same words (`inWords`).
    """
    whole = int(seconds + 0.5)
    if whole == 0:
        return messages(lang).gettext("less than 1 second")
    minutes, second = divmod(whole, 60)
    hour, minute = divmod(minutes, 60)
    units = ((hour, "hour"), (minute, "minute"), (second, "second"))
    return " ".join(
        format_unit(n, f"duration-{unit}", "long", locale=_locale(lang)) for n, unit in units if n
    )


def megabytes(size: int, lang: str = SOURCE) -> str:
    """A number of bytes in decimal megabytes with one digit, never less than 0.1: `1.3 MB`."""
    return format_unit(
        max(size / 1_000_000, 0.1), "digital-megabyte", "short", "0.0", locale=_locale(lang)
    )


def number(value: int, lang: str = SOURCE) -> str:
    """A whole number as the language writes it: `2,000`."""
    return format_decimal(value, locale=_locale(lang))


def date(written: str, lang: str) -> str:
    """A date such as 2026-05-01 in words, `May 1, 2026`; whatever else is written, as it is.

    `lang` is any tag (BCP 47); that of a language of which CLDR knows no dates leaves the date as
    it is written.
    """
    locale = _locale(lang)
    try:
        day = dt.date.fromisoformat(written)
    except ValueError:
        return written
    return format_date(day, "long", locale=locale) if locale else written


def _primary(lang: str) -> str:
    return lang.replace("_", "-").partition("-")[0].lower()


@cache
def _locale(lang: str) -> Locale | None:
    """What CLDR knows of a language; of its region too, if it knows that."""
    tag = lang.replace("_", "-")
    for candidate in (tag, _primary(tag)):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None


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
    locale = _locale(lang)
    if locale is None:
        return {}
    return {
        name.casefold(): month
        for width in ("wide", "abbreviated")
        for month, name in get_month_names(width, locale=locale).items()
    }
