"""Every page in every state through four checkers, which find nothing but what is explained."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pytest
from checkers import Finding, axe, html_validate, ibm, vnu, vnu_css
from clinic import EXAMPLES
from conftest import ROOT, Server
from playwright.sync_api import Browser
from states import STATES, State


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that is none, and why. `where`, `what` and `page` are found in its own words."""

    checker: str
    rule: str
    where: str
    reason: str
    what: str = ""
    page: str = ""

    def covers(self, found: Finding) -> bool:
        """Whether it is about this finding."""
        return (
            (self.checker, self.rule) == (found.checker, found.rule)
            and re.search(self.where, found.where) is not None
            and re.search(self.what, found.what) is not None
            and re.search(self.page, found.page) is not None
        )


STACKED = """Browsers take a table for no table when CSS lays it out otherwise, unless its roles are
written out; tests/test_browser.py holds what a screen reader is given of it to be the same."""

CLOSED = """Of a panel that is folded up; unfolded, the engine finds the names."""

FRAMED = """A page in a frame has the landmarks of the page around it, and none of its own: three
players would else add as many that are the main one."""

LOOKED_AT = """A question to a person: measured in tests/test_adapt.py."""

ACCEPTED = (
    # ------------------------------------------------ what is so on purpose
    Accepted("vnu", "error", r"role=", STACKED, what=r"must not be used on a “t[rdh]” element"),
    Accepted(
        "vnu", "warning", r"role=", STACKED, what=r"“(table|row|rowgroup|cell|\w+header)” role"
    ),
    Accepted("html-validate", "no-redundant-role", r"", STACKED, what=r"on <(table|t\w+)>"),
    Accepted(
        "vnu",
        "warning",
        r'<ul( class="[\w ]+")? role="list">',
        "Safari takes a list without bullets for no list, unless its role is written out.",
        what=r"“list” role is unnecessary",
    ),
    Accepted(
        "html-validate",
        "no-redundant-role",
        r"",
        "The same.",
        what=r'"list" on <ul>',
    ),
    Accepted(
        "ibm",
        "element_tabbable_role_valid",
        r"/section",
        "A table that is wider than the window is scrolled by the keyboard, which needs the focus.",
    ),
    Accepted(
        "ibm",
        "list_structure_proper",
        r"/dl",
        "HTML lets a div hold each group of terms and descriptions; the engine does not know it.",
    ),
    Accepted(
        "vnu",
        "error",
        r"container",
        "Container queries (CSS Conditional Rules 5) are newer than the checker. Where a browser"
        " does not know them, a wide table scrolls.",
        what="container",
    ),
    Accepted(
        "vnu",
        "error",
        r"spoken-(sentence|word)\)",
        "The CSS Custom Highlight API, which marks what is heard, is newer than the checker.",
        what="Parse Error",
    ),
    Accepted(
        "vnu",
        "error",
        r"::part\(",
        "Parts of a custom element (CSS Shadow Parts), too, are newer than the checker.",
        what="Parse Error",
    ),
    Accepted(
        "vnu",
        "warning",
        r"rel=\"stylesheet\"",
        "The checker reads files, which have no origin: to it the style sheet beside an example is"
        " from elsewhere.",
        what="blocked by “style-src”",
    ),
    Accepted("axe", "landmark-one-main", r"html", FRAMED, page="in a frame"),
    Accepted("axe", "region", r"", FRAMED, page="in a frame"),
    Accepted("ibm", "skip_main_exists", r"/body", FRAMED, page="in a frame"),
    Accepted("ibm", "skip_main_described", r"/body", FRAMED, page="in a frame"),
    Accepted("ibm", "aria_content_in_landmark", r"", FRAMED, page="in a frame"),
    Accepted("ibm", "fieldset_label_valid", r"/header/details", CLOSED),
    Accepted("ibm", "input_label_exists", r"/header/details", CLOSED),
    # ------------------------------------------------ the words of the leaflet
    Accepted(
        "ibm",
        "text_sensory_misuse",
        r"",
        "The printed words of a leaflet, which are shown as they are: a right eye, a small dose;"
        " and in ours below and above are the order of reading.",
    ),
    # ------------------------------------------------ questions of the checkers, answered
    Accepted(
        "ibm",
        "a_target_warning",
        r"/body/p/a",
        "The engine knows the English words; the Spanish ones say it too (otra pestaña).",
    ),
    Accepted(
        "ibm",
        "style_viewport_resizable",
        r"/head/link",
        "The window's width only bounds headings where large text leaves no room; text is measured"
        " at 300 per cent in tests/test_display.py.",
    ),
    Accepted("ibm", "style_focus_visible", r"", LOOKED_AT),
    Accepted("ibm", "element_tabbable_visible", r"", LOOKED_AT),
    Accepted("ibm", "element_tabbable_unobscured", r"", LOOKED_AT),
    Accepted("ibm", "target_spacing_sufficient", r"/header/details", LOOKED_AT),
    Accepted(
        "axe",
        "color-contrast",
        r"> t[dh]",
        "Cells of a table that the keyboard scrolls into sight; computed in tests/test_adapt.py.",
        what="partially obscured",
    ),
    Accepted(
        "ibm",
        "input_label_visible",
        r"/(section|body/div(\[\d\])?)/div",
        "The place in the narration, with the clock beside it: a name says no more to the eye.",
    ),
    Accepted("ibm", "style_highcontrast_visible", r"", LOOKED_AT),
    Accepted(
        "ibm",
        "style_color_misuse",
        r"/head/(link|style)",
        "Links are underlined, warnings have a line and a heading, states are said in words.",
    ),
    Accepted(
        "ibm",
        "media_keyboard_controllable",
        r"/audio",
        "Played by the keyboard in tests/test_browser.py.",
    ),
    Accepted(
        "ibm",
        "media_audio_transcribed",
        r"",
        "What is heard is the text beside it; tests/test_coverage.py holds the two together.",
    ),
    Accepted(
        "ibm",
        "input_fields_grouped",
        r"/form",
        "A form of one subject, which its heading names.",
    ),
    Accepted(
        "ibm",
        "input_label_visible",
        r"/select",
        "Its label stands above it; the engine sees that of an input and not that of a select.",
    ),
    Accepted(
        "ibm",
        "text_block_heading",
        r"/form(\[2\])?/div",
        "The label of a field, not a heading.",
    ),
    Accepted(
        "ibm",
        "text_block_heading",
        r"/(section|body/div(\[\d\])?)/p",
        "What the player does at present; it heads nothing.",
    ),
    Accepted(
        "ibm",
        "input_checkboxes_grouped",
        r"/section",
        "Two choices that have nothing to do with one another.",
    ),
    Accepted(
        "html-validate",
        "long-title",
        r"title",
        "What was found stands first, with what was typed: a screen reader says it first.",
    ),
)


@dataclass
class Survey:
    """What the checkers have found so far: each page in each state is looked at once."""

    browser: Browser
    server: Server
    folder: Path
    """For the HTML that those are given which read files."""
    found: dict[State, list[Finding]] = field(default_factory=dict)
    documents: dict[str, str] = field(default_factory=dict)

    def of(self, state: State) -> list[Finding]:
        """What axe and IBM's engine find in this state."""
        if state not in self.found:
            with state.opened(self.browser, self.server) as (page, served):
                self.found[state] = axe(page, state.name) + ibm(page, state.name)
                self.documents[state.name] = served
        return self.found[state]

    @cached_property
    def html(self) -> list[Finding]:
        """What vnu and html-validate find in the HTML of all states and in the examples."""
        for state in STATES:
            self.of(state)
        examples = {each.name: each.read_text("utf-8") for each in EXAMPLES.glob("*.html")}
        documents = {**self.documents, **examples}
        return vnu(documents, self.folder) + html_validate(documents, self.folder)


@pytest.fixture(scope="module")
def survey(browser: Browser, leaflets: Server, tmp_path_factory: pytest.TempPathFactory) -> Survey:
    return Survey(browser, leaflets, tmp_path_factory.mktemp("documents"))


def unexplained(found: list[Finding]) -> str:
    """Those that no row of the table is about, a line each."""
    return "\n".join(str(each) for each in found if not any(row.covers(each) for row in ACCEPTED))


@pytest.mark.parametrize("state", STATES, ids=str)
def test_axe_and_ibm_find_nothing(survey: Survey, state: State) -> None:
    assert unexplained(survey.of(state)) == ""


def test_vnu_and_html_validate_find_nothing(survey: Survey) -> None:
    assert unexplained(survey.html) == ""


@pytest.fixture(scope="module")
def sheets() -> list[Finding]:
    """What vnu finds in the style sheets."""
    paths = sorted([*(ROOT / "static").rglob("*.css"), *EXAMPLES.glob("*.css")])
    assert paths
    return vnu_css(paths)


def test_the_style_sheets_are_as_the_standards_have_them(sheets: list[Finding]) -> None:
    assert unexplained(sheets) == ""


def test_every_row_of_the_table_is_needed(survey: Survey, sheets: list[Finding]) -> None:
    found = [*sheets, *survey.html, *(each for state in STATES for each in survey.of(state))]
    unneeded = [row for row in ACCEPTED if not any(row.covers(each) for each in found)]
    assert unneeded == []
