"""What all pages share: the site, the templates, and the direction of writing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from audio_leaflet import resources, translations

if TYPE_CHECKING:
    from collections.abc import Callable

_RIGHT_TO_LEFT_LANGUAGES = frozenset(
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"]
)
_RIGHT_TO_LEFT_SCRIPTS = frozenset(["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa"])
"""ISO 639 and ISO 15924 codes, lower case; Unicode gives these scripts the direction R or AL."""


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages share."""

    title: str
    """Name of the site, shown on every page."""
    root: str = ""
    """Path under which the site is served, without a slash at the end: `` or `/medicines`."""


def direction(lang: str) -> str:
    """`rtl` or `ltr`, from a BCP 47 tag: its script if it names one, otherwise its language."""
    language, *rest = lang.lower().replace("_", "-").split("-")
    scripts = [each for each in rest[:2] if len(each) == 4 and each.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if language in _RIGHT_TO_LEFT_LANGUAGES else "ltr"


def renderer(**filters: Callable[..., object]) -> Callable[..., str]:
    """Makes pages of templates, which may use these filters, `direction`, `static` and gettext.

    `static` is the address of the static files of this release, below `Site.root`.

    What it gives takes the name of a template, `lang` (that of the page, else English) and the
    template's values; a value that a template uses and is not given is an error. The page's own
    words are in `ui_lang`, the language of the interface that is nearest to `lang`.
    """

    @cache
    def environment(language: str) -> Environment:
        made = Environment(
            loader=FileSystemLoader(resources.templates()),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.i18n"],
        )
        made.policies["ext.i18n.trimmed"] = True
        # jinja2's types do not know what its extensions add.
        made.install_gettext_translations(  # type: ignore[attr-defined]
            translations.messages(language), newstyle=True
        )
        made.filters |= {"direction": direction, **filters}
        made.globals["static"] = f"/static/{resources.static_version()}"
        return made

    def render(template: str, lang: str = "en", **values: object) -> str:
        language = translations.language(lang)
        page = environment(language).get_template(template)
        return page.render(lang=lang, ui_lang=language, **values)

    return render
