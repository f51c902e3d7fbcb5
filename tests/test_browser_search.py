"""Finding a leaflet in a real browser, and how pages of other languages are laid out there."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator

import pytest
from browsing import tab
from conftest import ROOT, Server, serving
from playwright.sync_api import Browser, Page, expect
from states import ARABIC


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The bundled leaflets, one in Spanish and one in Arabic."""
    folder = tmp_path_factory.mktemp("languages")
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "tests" / "data" / "paracetamol-es.md", folder / "content")
    (folder / "content" / "unspoken.md").write_text(ARABIC, "utf-8")
    with serving(folder / "content", folder / "cache") as running:
        yield running


HEARD = """() => {
    window.heard = [];
    const status = document.getElementById("_status");
    new MutationObserver(() => window.heard.push(status.textContent)).observe(status,
        { childList: true, characterData: true, subtree: true });
}"""
"""Keeps what the live region says, each time."""


def results(page: Page) -> list[str]:
    return page.locator("#_results .links a").all_inner_texts()


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def test_results_come_while_a_name_is_typed_and_are_said_once(
    browser: Browser, shelf: Server
) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open("/accessibility")
        page.goto(shelf.address + "/")
        page.evaluate(HEARD)
        field = page.get_by_role("searchbox")
        field.focus()
        page.keyboard.type("levo", delay=30)
        expect(page.locator("h1")).to_have_text("1 leaflet matches “levo”")
        assert results(page) == ["Levothyroxine"]
        assert page.url == shelf.address + "/?q=levo"
        assert page.title().startswith("1 leaflet matches “levo”")
        assert page.evaluate("window.heard") == ["1 leaflet matches “levo”."]
        assert (focused(page), field.input_value()) == ("_q", "levo")
        field.fill("tilenol")
        expect(page.locator("h1")).to_have_text("No leaflet is called “tilenol”")
        assert results(page) == ["Acetaminophen"]
        said = page.evaluate("window.heard")
        assert said[1:] == ["No leaflet is called “tilenol”. 1 similar name."]
        field.fill("")
        expect(page.locator("h1")).to_have_text("Find a medicine")
        assert len(results(page)) > 5
        assert focused(page) == "_q"
        page.go_back()  # not letter by letter
        assert page.url == shelf.address + "/accessibility"


def test_back_from_a_leaflet_leads_to_the_results(browser: Browser, shelf: Server) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open("/")
        page.get_by_role("searchbox").fill("glucophage")
        expect(page.locator("h1")).to_have_text("1 leaflet matches “glucophage”")
        page.get_by_role("link", name="Metformin").click()
        page.wait_for_url("**/leaflets/metformin")
        page.go_back()
        expect(page.locator("h1")).to_have_text("1 leaflet matches “glucophage”")
        assert page.get_by_role("searchbox").input_value() == "glucophage"


def test_results_do_not_go_away_under_a_reader_who_is_in_them(
    browser: Browser, shelf: Server
) -> None:
    with tab(browser, shelf) as opened:
        page = opened.open("/?q=l")
        page.evaluate(HEARD)
        with page.expect_response("**/?q=lx"):
            page.get_by_role("searchbox").press("End")
            page.keyboard.press("x")
            page.locator("#_results a").first.focus()
        page.wait_for_load_state("networkidle")
        assert page.locator("#_results a").first.evaluate("a => a === document.activeElement")
        assert page.locator("h1").inner_text().endswith("“l”")
        assert page.evaluate("window.heard") == []


def test_a_search_without_a_connection_says_so_and_keeps_what_was_typed(
    browser: Browser, shelf: Server
) -> None:
    with tab(browser, shelf, locale="es-ES") as opened:
        page = opened.open("/?q=metf")
        opened.page.context.set_offline(True)
        field = page.get_by_role("searchbox")
        field.press("End")
        page.keyboard.press("o")
        expect(page.get_by_role("status")).to_contain_text("No se ha podido hacer la búsqueda")
        assert results(page) == []  # those of other letters could be taken for these
        assert (focused(page), field.input_value()) == ("_q", "metfo")
        opened.page.context.set_offline(False)
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_have_text("1 prospecto coincide con «metfo»")
        opened.complaints.clear()  # Chromium's own, of the lost connection


def test_the_interface_is_in_the_browsers_language_and_can_be_changed(
    browser: Browser, shelf: Server
) -> None:
    with tab(browser, shelf, locale="es-US") as opened:
        page = opened.open("/leaflets/paracetamo")
        assert page.locator("h1").inner_text() == "No se ha encontrado"
        page.get_by_role("link", name="Paracetamol").click()
        expect(page.get_by_role("heading", name="Escuchar el prospecto completo")).to_be_visible()
        page.get_by_role("link", name="Accesibilidad").click()
        expect(page.locator("h1")).to_have_text("Declaración de accesibilidad")
        page.get_by_role("link", name="English").click()
        expect(page.locator("h1")).to_have_text("Accessibility statement")
        page.get_by_role("link", name="Medicine leaflets").click()
        expect(page.locator("h1")).to_have_text("Find a medicine")
        page.get_by_role("searchbox").fill("qwertz")
        page.get_by_role("button", name="Search").click()
        expect(page.locator("h1")).to_have_text("No leaflet matches “qwertz”")


SIDES = """selector => {
    const box = document.querySelector(selector).getBoundingClientRect();
    const main = document.querySelector("main").getBoundingClientRect();
    return { start: main.right - box.right, end: box.left - main.left };
}"""
"""How far an element is from the sides of the page, from where an Arabic line begins."""


def test_a_leaflet_in_arabic_is_laid_out_from_the_right(browser: Browser, shelf: Server) -> None:
    with tab(browser, shelf, viewport={"width": 800, "height": 900}) as opened:
        page = opened.open("/leaflets/unspoken")
        title = "header a:not(.skip)"
        for selector in (title, ".facts dt", "#_contents ~ ul a", ".alert a span", "table"):
            sides = page.evaluate(SIDES, selector)
            assert sides["start"] < sides["end"], selector
        term, fact = (page.locator(f".facts {each}").first.bounding_box() for each in ("dt", "dd"))
        assert term is not None
        assert fact is not None
        assert term["x"] > fact["x"], "a term stands before what it names"
        cells = [each.bounding_box() for each in page.locator("thead th").all()]
        assert cells[0] is not None
        assert cells[1] is not None
        assert cells[0]["x"] > cells[1]["x"], "the first column stands at the right"
        border = page.locator(".section.alert").evaluate(
            "alert => getComputedStyle(alert).borderRightWidth"
        )
        assert border != "0px"
        label = page.locator(".wide").get_attribute("aria-label")
        assert label is not None
        assert not re.search("[A-Za-z]", label), "a name cannot say that a word of it is English"
        for words in page.locator("[lang=en]").all():
            assert words.get_attribute("dir") == "ltr"
        page.set_viewport_size({"width": 320, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
