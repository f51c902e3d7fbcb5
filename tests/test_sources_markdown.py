"""Markdown with front matter, the format recommended for leaflets of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from audio_leaflet.errors import ContentError
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


def sample() -> Monograph:
    return read_file(DATA / "recommended.md", "en-US", shown="recommended.md")


def text(tmp_path: Path, body: str) -> Monograph:
    path = tmp_path / "a.md"
    path.write_text(body, "utf-8")
    return read_file(path, "en-US", shown="a.md")


def blocks(monograph: Monograph, id_: str) -> tuple[Block, ...]:
    return next(each.blocks for each in monograph.sections if each.id == id_)


def test_the_front_matter_is_the_head_of_the_monograph() -> None:
    monograph = sample()
    assert (monograph.id, monograph.title) == ("zelavorin", "Zelavorin injection")
    assert (monograph.lang, monograph.form) == ("en-GB", "injection")
    assert monograph.pronunciation == "zel-AV-oh-rin"
    assert monograph.name == Name("Zelavorin", "zel-AV-oh-rin", "zɛlˈævərɪn", 2)
    assert monograph.brand_names == (
        Name("Morvanil", "mor-VAN-il", "", 8),
        Name("Zelora", "", "", 8),
    )
    assert monograph.generic_names == (
        Name("zelavorin", "zel-AV-oh-rin", "zɛlˈævərɪn", 10),
        Name("zelavorin sodium", "zel-AV-oh-rin SOE-dee-um", "", 11),
    )
    assert (monograph.revised, monograph.source) == ("2026-05-01", "The hospital's pharmacy")


def test_second_level_headings_are_sections() -> None:
    assert [(each.id, each.title, each.line) for each in sample().sections] == [
        ("about", "About Zelavorin injection", 18),
        ("uses", "Uses", 20),
        ("how-to-use", "How to use Zelavorin injection", 26),
        ("side-effects", "Side effects", 50),
        ("faq", "Frequently asked questions", 52),
        ("uses-2", "Uses", 65),
        ("introduction-2", "Introduction", 69),
    ]


def test_emphasis_code_links_and_hard_breaks_keep_their_text() -> None:
    assert blocks(sample(), "uses") == (
        Paragraph(
            "Zelavorin eases stiff muscles in adults.\nSee our page and https://maker.example.", 22
        ),
    )


def test_lists_tables_quotations_and_pictures() -> None:
    assert blocks(sample(), "how-to-use") == (
        ItemList(
            (
                ListItem(
                    "Wash your hands.",
                    (
                        ItemList(
                            (ListItem("with soap", (), 29), ListItem("for 20 seconds", (), 30)),
                            line=29,
                        ),
                        Paragraph("Dry them.", 32),
                    ),
                    28,
                ),
                ListItem("Open the pen.", (), 33),
            ),
            ordered=True,
            line=28,
        ),
        Subheading("For children", 3, 35),
        Table(("Age", "Dose"), (("2 to 3", "5 mL"), ("4 to 5", "7.5 mL | 8 mL")), "", 37),
        Paragraph("Never take more than this.", 42),
        Paragraph("The pen", 44),
        Paragraph("A cell has GABAB and water is H₂O.", 46),
    )


def test_questions_in_subheadings_have_their_answers() -> None:
    assert blocks(sample(), "faq") == (
        Answer("Yes, for most people.", "Is it safe?", 54),
        Paragraph("Ask if you are not sure.", 58),
        Subheading("May I drive?", 3, 60),
        ItemList(
            (ListItem("not on the first day", (), 62), ListItem("later, yes", (), 63)), line=62
        ),
    )


def test_what_is_not_heard_is_reported_with_its_line() -> None:
    told = [(each.where.rpartition(":")[2], each.what) for each in sample().problems]
    assert [line for line, _ in told] == ["15", "24", "44", "46", "65"]
    for (_, what), word in zip(
        told, ["colour", "our page", "pen.png", "'B'", "uses-2"], strict=True
    ):
        assert word in what


def test_questions_in_a_list(tmp_path: Path) -> None:
    body = "# T\n\n## FAQs\n\n* **Q: Is it safe?** A: Yes.\n* **Q: May I drive?** A: No.\n"
    assert blocks(text(tmp_path, body), "faq") == (
        Answer("Yes.", "Is it safe?", 5),
        Answer("No.", "May I drive?", 6),
    )


TITLES = [
    ("# Zelavorin\n\n## Uses\n\nText.", "Zelavorin", ["uses"]),
    ("---\ntitle: Zelavorin\n---\n# Zelavorin\n\n## Uses\n\nText.", "Zelavorin", ["uses"]),
    ("---\ntitle: Zelavorin\n---\n# Storage\n\nText.", "Zelavorin", ["storage"]),
    ("# Zelavorin\n\nText.\n\n# Storage\n\nText.", "Zelavorin", ["about", "storage"]),
    ("# Zelavorin\n\n### Usage\n\nText.", "Zelavorin", ["uses"]),
    ("Zelavorin\n=========\n\nUses\n----\n\nText.", "Zelavorin", ["uses"]),
    ("## Uses\n\nText.", "A", ["uses"]),
    ("# T\n\n## 1. What is T\n\nText.\n\n## Zażółć *it*\n\nText.", "T", ["what-is", "zazolc-it"]),
    ("# T\n\n## Применение\n\nText.", "T", ["section-1"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "title", "ids"), TITLES)
def test_title_and_sections(tmp_path: Path, body: str, title: str, ids: list[str]) -> None:
    monograph = text(tmp_path, body)
    assert monograph.title == title
    assert [each.id for each in monograph.sections] == ids


DATES = [
    ("2026-05-01", "2026-05-01"),
    ("2026-5-1", "2026-05-01"),
    ("2026-05-01T10:00:00Z", "2026-05-01"),
    ("May 2026", "May 2026"),
    ("2026", "2026"),
]


@pytest.mark.parametrize(("printed", "expected"), DATES)
def test_dates_are_iso_text(tmp_path: Path, printed: str, expected: str) -> None:
    assert text(tmp_path, f"---\ntitle: T\nrevised: {printed}\n---\nText.").revised == expected


def test_norwegian_is_a_language_and_not_a_no(tmp_path: Path) -> None:
    assert text(tmp_path, "---\ntitle: T\nlang: no\n---\nTekst.").lang == "no"


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        (" [NDC 0074-4552-13, '0421']", [("NDC 0074-4552-13", 3), ("0421", 3)]),
        ("\n  - EU/1/08/494/001\n  - 0421", [("EU/1/08/494/001", 4), ("0421", 5)]),
        (" PL 00427/0123", [("PL 00427/0123", 3)]),
        ("", []),
    ],
)
def test_product_numbers_are_known_and_not_part_of_the_text(
    tmp_path: Path, written: str, numbers: list[tuple[str, int]]
) -> None:
    monograph = text(tmp_path, f"---\ntitle: T\nproduct_numbers:{written}\n---\nText.")
    assert [(each.printed, each.line) for each in monograph.product_numbers] == numbers
    assert not monograph.problems
    assert monograph.coverage
    assert not monograph.coverage.lost


@pytest.mark.parametrize(
    ("written", "line", "what"),
    [
        (" [NDC 0074455213]", 3, "'NDC 0074455213' is no product number"),
        ('\n  - "4321"\n  - 4321', 5, "4321 stands a second time, first in line 4"),
        ("\n  - \n    ndc: 4321", 5, "an entry that is no number"),
        ("\n  - EU/1/08", 4, "'EU/1/08' is no product number"),
    ],
)
def test_a_wrong_product_number_is_named_with_its_line(
    tmp_path: Path, written: str, line: int, what: str
) -> None:
    with pytest.raises(ContentError) as caught:
        text(tmp_path, f"---\ntitle: T\nproduct_numbers:{written}\n---\nText.")
    assert what in caught.value.what
    assert caught.value.where == f"a.md:{line}"
    assert caught.value.remedy


def test_the_text_of_an_unknown_key_is_kept_as_skipped(tmp_path: Path) -> None:
    monograph = text(tmp_path, "---\ntitle: T\nfaqs:\n  - q: Why?\n    a: So.\nid: t\n---\nText.")
    assert [(each.text, each.line) for each in monograph.skipped] == [
        ("faqs:\n  - q: Why?\n    a: So.", 3)
    ]
    (problem,) = monograph.problems
    assert (problem.where, "faqs" in problem.what) == ("a.md:3", True)


BODIES: list[tuple[str, tuple[Block, ...]]] = [
    ("a\nb", (Paragraph("a b", 3),)),
    ("a  \nb", (Paragraph("a\nb", 3),)),
    ("a *b*c `d  e` 5 \\* 6 &lt; 7 &amp; 8", (Paragraph("a bc d e 5 * 6 < 7 & 8", 3),)),
    ("* a\n\n  b\n* c", (ItemList((ListItem("a", (Paragraph("b", 5),), 3), ListItem("c", (), 6)),
                                  line=3),)),
    ("7. a\n8. b", (ItemList((ListItem("a", (), 3), ListItem("b", (), 4)), True, 7, 3),)),
    ("> > a\n\n***\n\nb", (Paragraph("a", 3), Paragraph("b", 7))),
    ("a<br>b <span>c</span>", (Paragraph("a\nb c", 3),)),
    ("10<sup>9</sup>", (Paragraph("10⁹", 3),)),
    ("    a\n    b", (Paragraph("a\nb", 3),)),
    ("```\na\n\nb\n```", (Paragraph("a", 4), Paragraph("b", 6))),
    ("<div>\n<p>a</p>\n</div>", (Paragraph("a", 4),)),
    ("<!-- a -->\n\nb", (Paragraph("b", 5),)),
    ("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
     (Table(("A", "B"), (("1", "2"),), "", 3),)),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_blocks(tmp_path: Path, body: str, expected: tuple[Block, ...]) -> None:
    assert text(tmp_path, f"# T\n\n{body}\n").sections[0].blocks == expected


WARNED = [
    ("1. a\n2. b\n4. c", "numbered 1, 2, 4"),
    ("one\ntwo\n---\nthree", "a paragraph over a line of dashes is a heading"),
    ("    a", "indented or fenced text"),
    ("a <b>b</b>", "the tag <b>"),
    ("a\n\n<div>b</div>", "HTML stands in the text"),
    ("[a](https://x.example)", "https://x.example"),
    ("![](a.png)\n\nb", "a.png"),
]


@pytest.mark.parametrize(("body", "what"), WARNED)
def test_what_may_be_meant_otherwise_is_reported(tmp_path: Path, body: str, what: str) -> None:
    (problem,) = text(tmp_path, f"# T\n\n{body}\n").problems
    assert what in problem.what
    assert problem.where.startswith("a.md:")


def test_all_that_is_wrong_with_a_file_is_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "wrong.md"
    file.write_text(
        "---\ntitle: Aspirin\nid: Not An Id\nrevised: 2026-13-45\n---\n\n## Dose\n\n"
        "| Age | Dose |\n|---|---|\n| 4 | 5 mL | extra |\n| 6 | 7 mL | more |\n",
        "utf-8",
    )
    with pytest.raises(ContentError) as caught:
        read_file(file, "en-US")
    lines = [each.where.rpartition(":")[2] for each in (caught.value, *caught.value.others)]
    assert lines == ["3", "4", "11", "12"]
    assert all(each.remedy for each in (caught.value, *caught.value.others))
