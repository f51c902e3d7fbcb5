"""What all pages share: the site, the templates, and the direction of writing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from audio_leaflet import resources, translations
from audio_leaflet.translations import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from audio_leaflet.model import Rendition

_RIGHT_TO_LEFT_LANGUAGES = frozenset(
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"]
)
_RIGHT_TO_LEFT_SCRIPTS = frozenset(["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa"])
"""ISO 639 and ISO 15924 codes, lower case; Unicode gives these scripts the direction R or AL."""


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages share."""

    title: str = N_("Medicine leaflets")
    """Name of the site, shown on every page."""
    root: str = ""
    """Path under which the site is served, without a slash at the end: `` or `/medicines`."""
    lang: str = translations.SOURCE
    """Language of the title, and of pages that are no leaflet's if a reader asks for none."""


@dataclass(frozen=True, slots=True)
class Narrated:
    """The narration of one part as the page offers it."""

    address: str
    """Where the MP3 is fetched from, `Site.root` included. It is always the present narration."""
    rendition: Rendition
    print: str = ""
    """Names where its words stand on the page."""
    root: str = ""
    """`Site.root`."""

    @property
    def audio(self) -> str:
        """Where this very sound is fetched from, so that it fits the text of this page."""
        key = self.rendition.key
        return f"{self.root}/audio/{key}.mp3" if key else self.address

    @property
    def timeline(self) -> str:
        """Where its times are fetched from, with the places of its words on this page; empty while
        it is not known which sound it will be."""
        key = self.rendition.key
        return f"{self.root}/audio/{key}.json?print={self.print}" if key else ""


def direction(lang: str) -> str:
    """`rtl` or `ltr`, from a BCP 47 tag: its script if it names one, otherwise its language."""
    language, *rest = lang.lower().replace("_", "-").split("-")
    scripts = [each for each in rest[:2] if len(each) == 4 and each.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if language in _RIGHT_TO_LEFT_LANGUAGES else "ltr"


def translated(text: str, lang: str) -> Markup:
    """Words of the program in a language of the interface; else marked as English (WCAG 3.1.2).

    Reasons and messages reach a page from far below it. Those that are written for listeners stand
    in the catalogues (`translations.N_`); of the others nothing is known but that they are English.
    """
    if lang == translations.SOURCE or not text:
        return escape(text)
    known = translations.messages(lang)
    for sentence, end in ((text, ""), (text.rstrip("."), ".")):
        found = known.gettext(sentence)
        if found != sentence:
            return escape(found + end)
    return Markup('<span lang="en" dir="ltr">{}</span>').format(text)


@cache
def style(name: str) -> Markup:
    """A style sheet, to stand inside a file that has to do without others."""
    return Markup((resources.static() / name).read_text("utf-8"))  # noqa: S704 - our own file


def titled(site: Site, lang: str) -> Markup:
    """The site's title on a page in a language of the interface.

    The title that a site has as long as its owner gives it none is translated; another one is the
    owner's own, and marked with its language if that is not the page's.
    """
    found = translations.messages(lang).gettext(site.title)
    if found != site.title or translations.same_language(site.lang, lang):
        return escape(found)
    mark = Markup('<span lang="{}" dir="{}">{}</span>')
    return mark.format(site.lang, direction(site.lang), site.title)


def renderer(**filters: Callable[..., object]) -> Callable[..., str]:
    """Makes pages of templates, which may use these filters and gettext.

    Every template also has the filters `direction`, `titled`, `translated`, and those that write
    in the language of the page's own words: `duration` (seconds), `megabytes` (bytes), `number`;
    `date` is given a language. `interface_languages` has each language of the interface with its
    own name; `static` is the address of this release's static files, below `Site.root`.

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
        made.globals["interface_languages"] = [
            (each, translations.name_of(each)) for each in translations.languages()
        ]
        made.globals["static"] = f"/static/{resources.static_version()}"
        made.filters |= {
            "direction": direction,
            "titled": partial(titled, lang=language),
            "translated": partial(translated, lang=language),
            "duration": partial(translations.length_of_time, lang=language),
            "megabytes": partial(translations.megabytes, lang=language),
            "number": partial(translations.number, lang=language),
            "date": translations.date,
            **filters,
        }
        return made

    def render(template: str, lang: str = "en", **values: object) -> str:
        language = translations.language(lang)
        page = environment(language).get_template(template)
        return page.render(lang=lang, ui_lang=language, **values)

    return render
