"""What all pages share: the site, the templates, and the direction of writing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from audio_leaflet import resources

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
    """Makes pages of templates, which may use these filters and `direction`.

    What it gives takes the name of a template, `lang` (that of the page, else English) and the
    template's values; a value that a template uses and is not given is an error.
    """

    @cache
    def environment() -> Environment:
        made = Environment(
            loader=FileSystemLoader(resources.templates()),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        made.filters |= {"direction": direction, **filters}
        return made

    def render(template: str, lang: str = "en", **values: object) -> str:
        return environment().get_template(template).render(lang=lang, **values)

    return render
