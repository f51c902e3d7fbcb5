"""The languages of the interface: gettext catalogues in `locale/`, one file a language.

English stands in the templates. A translator adds `locale/xx.po`; nothing else changes.
"""

from __future__ import annotations

import gettext
import io
from functools import cache

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
