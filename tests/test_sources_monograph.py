"""Text monographs: the layout of a site's copy, and the text with labels alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from audio_leaflet.model import (
    Answer,
    ItemList,
    ListItem,
    Monograph,
    Name,
    Paragraph,
    Section,
    Skipped,
)
from audio_leaflet.sources import read_file
from audio_leaflet.sources._names import read_names, slug

DATA = Path(__file__).parent / "data" / "sources"


def sample(name: str) -> Monograph:
    return read_file(DATA / name, "en-US", shown=name)


def text(tmp_path: Path, body: str, name: str = "a.txt") -> Monograph:
    path = tmp_path / name
    path.write_text(body, "utf-8")
    return read_file(path, "en-US", shown=name)


def section(monograph: Monograph, id_: str) -> Section:
    return next(each for each in monograph.sections if each.id == id_)


def outline(monograph: Monograph) -> list[tuple[str, str, int]]:
    return [(each.id, each.title, each.line) for each in monograph.sections]


# ---------------------------------------------------------------- a site's copy


def test_the_head_gives_title_form_and_names_with_their_respellings() -> None:
    monograph = sample("site_layout.txt")
    assert monograph.id == "zelavorin-injection"
    assert monograph.title == "ZELAVORIN - INJECTION"
    assert monograph.form == "INJECTION"
    assert monograph.pronunciation == "zel-AV-oh-rin"
    assert monograph.name == Name("ZELAVORIN", "zel-AV-oh-rin", "", 1)
    assert monograph.brand_names == (
        Name("Morvanil", "mor-VAN-il", "", 3),
        Name("Zelora XR", "", "", 3),
        Name("Tavix (pen)", "", "", 3),
    )
    # The generic name is the name itself, so it is said the same.
    assert monograph.generic_names == (Name("zelavorin", "zel-AV-oh-rin", "", 4),)
    assert (monograph.lang, monograph.revised) == ("en-US", "May 2024")


def test_sections_have_short_ids_and_printed_titles_even_when_empty() -> None:
    monograph = sample("site_layout.txt")
    assert outline(monograph) == [
        ("uses", "Uses", 5),
        ("how-to-use", "How to use ZELAVORIN - INJECTION", 7),
        ("side-effects", "Side Effects", 12),
        ("precautions", "Precautions", 13),
        ("interactions", "Interactions", 14),
        ("overdose", "Overdose", 16),
        ("faq", "Faq for ZELAVORIN - INJECTION", 19),
        ("warning", "Warning", 22),
        ("disclaimer", "Disclaimer", 24),
    ]
    assert [each.id for each in monograph.sections if not each.blocks] == [
        "side-effects",
        "precautions",
        "overdose",
    ]


def test_a_label_that_repeats_the_heading_is_taken_out_and_recorded() -> None:
    monograph = sample("site_layout.txt")
    assert section(monograph, "interactions").blocks == (
        Paragraph("Tell your pharmacist about every medicine that you use.", 15),
    )
    repeated = [each for each in monograph.skipped if each.reason == "label repeats the heading"]
    assert [(each.text, each.line) for each in repeated] == [
        ("USES:", 6),
        ("HOW TO USE:", 8),
        ("DRUG INTERACTIONS:", 15),
        ("WARNING:", 23),
    ]


def test_a_label_that_says_more_than_the_heading_stays() -> None:
    first = section(sample("site_layout.txt"), "disclaimer").blocks[0]
    assert isinstance(first, Paragraph)
    assert first.text.startswith("IMPORTANT: HOW TO USE THIS INFORMATION: This is a short text")


def test_answers_without_questions_are_kept_as_answers() -> None:
    assert section(sample("site_layout.txt"), "faq").blocks == (
        Answer("Zelavorin is a medicine for stiff muscles.", None, 20),
        Answer("It starts to work within 1 to 2 hours.", None, 21),
    )


def test_furniture_of_the_site_is_left_out_with_a_reason() -> None:
    left_out = sample("site_layout.txt").skipped
    assert Skipped("Images", "picture gallery of the web site", 17) in left_out
    assert Skipped("Reviews", "user reviews of the web site", 18) in left_out
    assert Skipped("No Reviews Yet", "user reviews of the web site", 27) in left_out


def test_a_furniture_heading_with_text_under_it_is_a_section() -> None:
    assert section(sample("questions.txt"), "reviews").blocks == (
        Paragraph("It helped me within a week.", 15),
    )


def test_questions_are_kept_with_their_answers() -> None:
    monograph = sample("questions.txt")
    assert section(monograph, "faq").blocks == (
        Answer("A medicine for stiff muscles.", "What is zelavorin?", 5),
        Paragraph("It is not a pain reliever.", 7),
        Answer("Ask your doctor first.", "Is it safe in pregnancy?", 8),
        Answer("Not on the first day.", "May I drive?", 9),
        Answer("No.", "Can I drink alcohol?", 11),
        Paragraph("Where is it sold?", 13),
    )
    (problem,) = monograph.problems
    assert (problem.level, problem.where) == ("warning", "questions.txt:13")
    assert "has no answer" in problem.what


# ---------------------------------------------------------------- labels alone


def test_wrapped_lines_are_joined_into_paragraphs() -> None:
    monograph = sample("labels_wrapped.txt")
    assert outline(monograph) == [
        ("uses", "USES", 8),
        ("how-to-use", "HOW TO USE", 12),
        ("side-effects", "SIDE EFFECTS", 20),
        ("storage", "STORAGE", 26),
    ]
    assert section(monograph, "how-to-use").blocks == (
        Paragraph(
            "Take this medicine with a full glass of water, and a meal if it upsets you. "
            "Do not lie down for 30 minutes after you took it.",
            12,
        ),
        Paragraph(
            "Swallow the tablets whole. If a tablet is broken do not take it unless your "
            "pharmacist has told you that it is still good to use. In the north - Ask for the "
            "leaflet in your own language.",
            15,
        ),
    )


def test_a_word_broken_at_its_hyphen_is_whole_and_reported() -> None:
    monograph = sample("labels_wrapped.txt")
    (paragraph,) = section(monograph, "uses").blocks
    assert isinstance(paragraph, Paragraph)
    assert "people with a short-term strain of the back (e.g., after lifting)." in paragraph.text
    (problem,) = monograph.problems
    assert (problem.where, "'short-term'" in problem.what) == ("labels_wrapped.txt:10", True)


def test_a_respelling_alone_on_its_line_and_a_field_over_two_lines() -> None:
    monograph = sample("labels_wrapped.txt")
    assert monograph.pronunciation == "zel-AV-oh-rin"
    assert [each.text for each in monograph.brand_names] == ["Morvanil", "Zelora", "Tavix"]


def test_lists_in_the_text_are_lists() -> None:
    (lead, items) = section(sample("labels_wrapped.txt"), "side-effects").blocks
    assert lead == Paragraph("Tell your doctor if you notice:", 20)
    assert items == ItemList(
        (
            ListItem(
                "a dry mouth that does not go away within a few days of the last dose", (), 21
            ),
            ListItem("dizziness", (), 23),
            ListItem("sleep that is not restful", (), 24),
        ),
        line=21,
    )


def test_without_a_title_the_file_name_serves_and_a_warning_says_so() -> None:
    monograph = sample("no_title.txt")
    assert (monograph.id, monograph.title, monograph.form) == ("no-title", "No title", "")
    assert "the title is missing" in monograph.problems[0].what
    assert monograph.problems[0].where == "no_title.txt:1"


def test_navigation_and_promotion_go_but_text_like_them_stays() -> None:
    monograph = sample("no_title.txt")
    assert [each.line for each in monograph.skipped] == [1, 9, 11, 13, 15, 16, 18]
    assert section(monograph, "how-to-use").blocks == (
        Paragraph("Breathe in once. You can go back to work after 10 minutes.", 5),
        Paragraph("Weight | Age | Dose", 7),
    )


# ---------------------------------------------------------------- line by line

KEPT_LINES = [
    "Back to normal activities after a week.",
    "Print the dates of your doses on the box.",
    "No reviews of this medicine in children have been made.",
    "Report problems to your doctor at once.",
    "Take 1 | 2 | 3 tablets.",
    "FDA: call 1-800-555-0100.",
    "NOTE: This is a summary.",
    "WARNING: Not for children.",
    "MAOI: see your doctor.",
    "Adults: one tablet.",
    "Images of your liver may be taken.",
]


@pytest.mark.parametrize("line", KEPT_LINES)
def test_text_that_looks_like_furniture_or_a_label_is_kept(tmp_path: Path, line: str) -> None:
    monograph = text(tmp_path, f"TITLE\nUses\nUSES: One.\n{line}\nTwo.\n")
    assert monograph.sections[0].blocks == (
        Paragraph("One.", 3),
        Paragraph(line, 4),
        Paragraph("Two.", 5),
    )
    assert len(monograph.sections) == 1


LONG = "Swallow the whole tablet after a meal, with a glass of"
PARAGRAPHS = [
    ("each line a paragraph", "One.\nTwo.", ["One.", "Two."]),
    ("wrapped", f"{LONG}\nwater. Go on.", [f"{LONG} water. Go on."]),
    ("full line that ends a sentence", f"{LONG} it.\nMore.", [f"{LONG} it. More."]),
    ("abbreviation", f"{LONG} e.g.\nwater.", [f"{LONG} e.g. water."]),
    ("suspended hyphen", f"{LONG} pre-\nand after.", [f"{LONG} pre- and after."]),
    ("range", f"{LONG} 59\n- 77 mL.", [f"{LONG} 59 - 77 mL."]),
    ("number in a sentence", f"{LONG} B\n12. then go.", [f"{LONG} B 12. then go."]),
    ("short line before a capital", "One\nTwo", ["One", "Two"]),
    ("blank line", "One,\n\ntwo.", ["One,", "two."]),
    ("no-break space stays", "Take 5\u00a0mg.", ["Take 5\u00a0mg."]),
]


@pytest.mark.parametrize(("what", "body", "expected"), PARAGRAPHS, ids=[r[0] for r in PARAGRAPHS])
def test_lines_and_paragraphs(tmp_path: Path, what: str, body: str, expected: list[str]) -> None:
    wrapped = f"{LONG} hot\nwater, and wait for half an hour.\n\n"
    blocks = text(tmp_path, f"TITLE\nUSES:\n{wrapped}{body}\n").sections[0].blocks[1:]
    assert [each.text for each in blocks if isinstance(each, Paragraph)] == expected
    assert len(blocks) == len(expected)


UNPUNCTUATED = f"TITLE\nUSES: {LONG}\nwater. Call\n{LONG} 1-800-555-0100\n"


@pytest.mark.parametrize("below", ["STORAGE: Text.", "Storage\nSTORAGE: Text."])
def test_a_section_begins_even_below_a_line_without_a_full_stop(tmp_path: Path, below: str) -> None:
    monograph = text(tmp_path, f"{UNPUNCTUATED}{below}\n")
    assert [each.id for each in monograph.sections] == ["uses", "storage"]


def test_numbered_lists_keep_their_numbers_and_nest(tmp_path: Path) -> None:
    body = "TITLE\nUSES: Do:\n1. one\n2. two\n   - deep\n5. five\n"
    assert text(tmp_path, body).sections[0].blocks[1:] == (
        ItemList(
            (
                ListItem("one", (), 3),
                ListItem("two", (ItemList((ListItem("deep", (), 5),), line=5),), 4),
            ),
            ordered=True,
            line=3,
        ),
        ItemList((ListItem("five", (), 6),), ordered=True, start=5, line=6),
    )


def test_equal_headings_keep_both_texts_and_warn(tmp_path: Path) -> None:
    monograph = text(
        tmp_path, "TITLE\nUses\nUSES: One.\nUses\nTwo.\nIntroduction\nINTRODUCTION: Hi.\n"
    )
    assert [each.id for each in monograph.sections] == ["uses", "uses-2", "introduction-2"]
    (problem,) = monograph.problems
    assert (problem.where, "line 2" in problem.what) == ("a.txt:4", True)


HEADINGS = [
    ("How to use ZELAVORIN - ORAL", "how-to-use"),
    ("Uses of zelavorin", "uses"),
    ("Missed Dose", "missed-dose"),
    ("Drug Interactions", "interactions"),
    ("STORAGE", "storage"),
    ("What should I do IF I FORGET to take a dose?", "missed-dose"),
]


@pytest.mark.parametrize(("heading", "id_"), HEADINGS)
def test_known_headings_have_stable_ids(tmp_path: Path, heading: str, id_: str) -> None:
    monograph = text(tmp_path, f"ZELAVORIN - ORAL\n{heading}\nText of it.\n")
    assert outline(monograph) == [(id_, heading, 2)]


def test_text_above_the_first_section_is_kept(tmp_path: Path) -> None:
    monograph = text(tmp_path, "ZELAVORIN - ORAL\nRead all of it.\nUSES: Text.\n")
    assert outline(monograph)[0] == ("about", "About ZELAVORIN - ORAL", 2)


# ---------------------------------------------------------------- names

NAMES = [
    ("baclofen", [("baclofen", "")]),
    ("Lioresal (lye-OR-e-sal)", [("Lioresal", "lye-OR-e-sal")]),
    ("Advil [AD-vil]; Motrin", [("Advil", "AD-vil"), ("Motrin", "")]),
    ("acetaminophen (a set a mee' noe fen)", [("acetaminophen", "a set a mee' noe fen")]),
    ("insulin (rDNA origin)", [("insulin (rDNA origin)", "")]),
    ("Tylenol (8 hour), Panadol", [("Tylenol (8 hour)", ""), ("Panadol", "")]),
    ("hydrochlorothiazide (HCTZ)", [("hydrochlorothiazide (HCTZ)", "")]),
    ("ibuprofen (over-the-counter)", [("ibuprofen (over-the-counter)", "")]),
    ("salt (sodium, potassium), water", [("salt (sodium, potassium)", ""), ("water", "")]),
    ("Zelora®, Zelora® XR; also available generically", [("Zelora®", ""), ("Zelora® XR", "")]),
]


@pytest.mark.parametrize(("printed", "expected"), NAMES)
def test_names_and_their_respellings(printed: str, expected: list[tuple[str, str]]) -> None:
    names, _ = read_names(printed)
    assert [(each.text, each.respelling) for each in names] == expected


SLUGS = [
    ("BACLOFEN - INJECTION", "baclofen-injection"),
    ("Ácido acetilsalicílico 500 mg", "acido-acetilsalicilico-500-mg"),
    ("Ærø & Łódź® straße", "aero-lodz-strasse"),
    ("Don't stop", "dont-stop"),
    ("Парацетамол", ""),
]


@pytest.mark.parametrize(("printed", "expected"), SLUGS)
def test_addresses_are_plain_letters(printed: str, expected: str) -> None:
    assert slug(printed) == expected
