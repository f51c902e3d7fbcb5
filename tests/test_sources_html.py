"""HTML leaflets, alone and inside the service's JSON."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from audio_leaflet.model import (
    Answer,
    Block,
    ItemList,
    ListItem,
    Monograph,
    Name,
    Paragraph,
    Subheading,
    Table,
)
from audio_leaflet.sources import read_file

DATA = Path(__file__).parent / "data" / "sources"


def sample(name: str) -> Monograph:
    return read_file(DATA / name, "en-US", shown=name)


def page(tmp_path: Path, body: str) -> Monograph:
    path = tmp_path / "a.html"
    path.write_text(body, "utf-8")
    return read_file(path, "en-US", shown="a.html")


def blocks(monograph: Monograph, id_: str) -> tuple[Block, ...]:
    return next(each.blocks for each in monograph.sections if each.id == id_)


def test_headings_make_the_sections_and_the_boxed_warning_stands_first() -> None:
    monograph = sample("service_page.html")
    assert (monograph.id, monograph.title, monograph.lang) == ("zelavorin", "Zelavorin", "en-GB")
    assert [(each.id, each.title, each.line) for each in monograph.sections] == [
        ("warning", "IMPORTANT WARNING:", 7),
        ("uses", "WHY is this medicine prescribed?", 9),
        ("how-to-use", "HOW should this medicine be used?", 11),
        ("missed-dose", "What should I do IF I FORGET to take a dose?", 20),
        ("other-information", "What OTHER INFORMATION should I know?", 23),
    ]
    assert blocks(monograph, "warning") == (
        Paragraph("Zelavorin can harm your liver.", 8),
        Paragraph("Call your doctor if your skin turns yellow.", 8),
    )
    assert monograph.revised == "February 15, 2018"


def test_brand_names_in_a_heading_are_names() -> None:
    monograph = sample("service_page.html")
    assert monograph.brand_names == (Name("Morvanil®", line=6), Name("Zelora® XR", line=6))
    assert monograph.skipped[0].text == "also available generically"


def test_lists_breaks_tables_and_raised_letters() -> None:
    assert blocks(sample("service_page.html"), "how-to-use") == (
        Paragraph("Before you take it,", 12),
        ItemList(
            (
                ListItem(
                    "tell your doctor:",
                    (
                        ItemList(
                            (
                                ListItem("all your medicines", (), 13),
                                ListItem("your allergies", (), 13),
                            ),
                            line=13,
                        ),
                    ),
                    13,
                ),
                ListItem("drink water.", (), 13),
            ),
            line=13,
        ),
        ItemList((ListItem("Open it.", (), 14),), ordered=True, start=3, line=14),
        ItemList((ListItem("Close it.", (), 14),), ordered=True, start=7, line=14),
        Paragraph("First line\nsecond line.", 15),
        Paragraph("A new paragraph with H₂O and 10⁹/L, AHFS®.", 15),
        Table(
            ("Age", "Dose"),
            (
                ("2 to 3 years", "5 mL"),
                ("2 to 3 years", "6 mL at night"),
                ("Never more than this.", ""),
            ),
            "Doses",
            16,
        ),
    )


def test_entities_typed_bullets_and_pictures() -> None:
    monograph = sample("service_page.html")
    assert blocks(monograph, "uses") == (
        Paragraph("It eases stiff muscles\u00a0– 5\u00a0mL is 1 teaspoon.", 10),
    )
    assert blocks(monograph, "other-information") == (
        Subheading("A small matter", 4, 26),
        ItemList((ListItem("one", (), 27), ListItem("two", (), 27)), line=27),
        Paragraph("A box of tablets", 28),
        Paragraph("Selected Revisions: February 15, 2018.", 29),
    )


def test_what_is_not_heard_is_reported_with_its_line() -> None:
    monograph = sample("service_page.html")
    assert [(each.where, each.level) for each in monograph.problems] == [
        ("service_page.html:21", "warning"),
        ("service_page.html:21", "warning"),
        ("service_page.html:28", "warning"),
        ("service_page.html:28", "warning"),
    ]
    told = " ".join(each.what for each in monograph.problems)
    assert "https://maker.example/zelavorin" in told
    assert "box.png" in told
    assert [(each.text, each.line) for each in monograph.skipped[1:]] == [
        ("Home All medicines", 25),
        ("logo.png", 28),
    ]


def test_the_services_answer_holds_the_same_leaflet() -> None:
    answer, plain = sample("service_answer.json"), sample("service_page.html")
    assert [each.title for each in answer.sections] == [each.title for each in plain.sections]
    assert {section.line for section in answer.sections} == {5}
    first, second = (blocks(each, "missed-dose")[0] for each in (answer, plain))
    assert isinstance(first, Paragraph)
    assert isinstance(second, Paragraph)
    assert first == replace(second, line=5)
    assert answer.lang == "en-US"


def test_labels_in_a_page_without_headings_make_the_sections() -> None:
    monograph = sample("labels_in_page.html")
    assert [(each.id, each.title, each.line) for each in monograph.sections] == [
        ("disclaimer", "IMPORTANT: HOW TO USE THIS INFORMATION", 4),
        ("uses", "USES", 5),
        ("how-to-use", "HOW TO USE", 7),
    ]
    assert blocks(monograph, "how-to-use") == (
        Paragraph("Take it with water, usually once daily.", 7),
    )
    assert [each.line for each in monograph.skipped] == [2, 10]


def test_a_sites_copy_in_html_is_read_as_its_text_copy(tmp_path: Path) -> None:
    monograph = page(
        tmp_path,
        "<h1>ZELAVORIN - INJECTION</h1>\n<p>PHONETIC PRONUNCIATION: (zel-AV-oh-rin)<br>"
        "COMMON BRAND NAME(S): Morvanil</p>\n<h2>Uses</h2><p>USES: Eases.</p><h2>Images</h2>"
        "<h2>Faq for ZELAVORIN - INJECTION</h2><p>It is a medicine.</p>",
    )
    assert (monograph.form, monograph.pronunciation) == ("INJECTION", "zel-AV-oh-rin")
    assert monograph.brand_names == (Name("Morvanil", line=2),)
    assert blocks(monograph, "uses") == (Paragraph("Eases.", 3),)
    assert blocks(monograph, "faq") == (Answer("It is a medicine.", None, 3),)
    assert [each.text for each in monograph.skipped] == ["USES:", "Images"]


TABLES = [
    (
        "column heads in bold",
        "<tr><td><b>Age</b></td><td><b>Dose</b></td></tr><tr><td>2</td><td>5</td></tr>",
        (Table(("Age", "Dose"), (("2", "5"),), "", 2),),
    ),
    (
        "no column heads",
        "<tr><td>Age</td><td>2</td></tr><tr><td>Dose</td></tr>",
        (Table((), (("Age", "2"), ("Dose", "")), "", 2),),
    ),
    (
        "two rows of heads",
        "<tr><th rowspan=2>Age<th colspan=2>Dose<tr><th>day<th>night<tr><td>2<td>5<td>6",
        (Table(("Age", "Dose day", "Dose night"), (("2", "5", "6"),), "", 2),),
    ),
    (
        "a box",
        "<tr><td><p>One.</p><ul><li>two</li></ul></td></tr>",
        (Paragraph("One.", 2), ItemList((ListItem("two", (), 2),), line=2)),
    ),
    (
        "columns of text",
        "<tr><td><ul><li>one</li></ul></td><td>Two.</td></tr>",
        (ItemList((ListItem("one", (), 2),), line=2), Paragraph("Two.", 2)),
    ),
    (
        "a table in a box",
        "<tr><td><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr>",
        (Table(("A", "B"), (("1", "2"),), "", 2),),
    ),
]


@pytest.mark.parametrize(("what", "rows", "expected"), TABLES, ids=[row[0] for row in TABLES])
def test_tables(tmp_path: Path, what: str, rows: str, expected: tuple[Block, ...]) -> None:
    monograph = page(tmp_path, f"<h1>T</h1><h2>Uses</h2>\n<table>{rows}</table>")
    assert monograph.sections[0].blocks == expected


TEXTS = [
    ("<p>a <b>b</b>c<i>d</i></p>", ["a bcd"]),
    ("<div>a<div>b</div>c</div>", ["a", "b", "c"]),
    ("<span>Vitamin D</span><span>3</span>", ["Vitamin D3"]),
    ("a<br><br>b", ["a", "b"]),
    ("<b><p>a</p><p>b</p></b>", ["a", "b"]),
    ("<p>5 < 6 &amp; 7 &lt; 8 &#8805; 2&#xBD;</p>", ["5 < 6 & 7 < 8 ≥ 2½"]),
    ("<p>He said <q>stop</q></p>", ["He said “stop”"]),
    ("<dl><dt>Dose</dt><dd>5 mL</dd></dl>", ["Dose", "5 mL"]),
    ("<p>&nbsp;</p><p> \n </p>a", ["a"]),
    ("<unknown>a</unknown><o:p>b</o:p>", ["a", "b"]),
    ("<pre>a\nb</pre>", ["a", "b"]),
    ("<ul>stray<li>a</li></ul>", ["stray"]),
    ("<p>x<!-- y -->z</p><?php w ?>", ["xz"]),
]


@pytest.mark.parametrize(("body", "expected"), TEXTS)
def test_text_is_read_as_a_browser_shows_it(tmp_path: Path, body: str, expected: list[str]) -> None:
    monograph = page(tmp_path, f"<h1>T</h1><h2>Uses</h2>{body}<p>End.</p>")
    found = monograph.sections[0].blocks
    assert [each.text for each in found if isinstance(each, Paragraph)] == [*expected, "End."]


WARNED = [
    ("<p>Take <del>two</del> one.</p>", "'two' is struck out"),
    ("<p>AUC<sup>inf</sup></p>", "'inf' is raised in print"),
    ('<p><a href="tel:+1-800-555-0100">Call us</a></p>', "tel:+1-800-555-0100"),
    ('<p>x</p><img src="a.png">', "a.png"),
]


@pytest.mark.parametrize(("body", "what"), WARNED)
def test_what_plain_text_cannot_show_is_reported(tmp_path: Path, body: str, what: str) -> None:
    (problem,) = page(tmp_path, f"<h1>T</h1>\n{body}").problems
    assert what in problem.what
    assert problem.where == "a.html:2"


def test_a_link_whose_address_is_in_its_text_is_not_reported(tmp_path: Path) -> None:
    body = '<h1>T</h1><a href="https://www.x.example/">x.example</a> <a href="#uses">Uses</a>'
    assert page(tmp_path, f"{body} <a href='tel:+18005550100'>1-800-555-0100</a>").problems == ()


def test_without_a_heading_the_page_title_serves(tmp_path: Path) -> None:
    monograph = page(tmp_path, "<title>Zelavorin tablets</title><p>Text.</p>")
    assert (monograph.title, monograph.problems) == ("Zelavorin tablets", ())
    assert [each.title for each in monograph.sections] == ["About Zelavorin tablets"]
