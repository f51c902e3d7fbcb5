"""What the pages say and how their markup serves those who do not see them."""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

from audio_leaflet import resources
from audio_leaflet.layout import is_warning
from audio_leaflet.markup import Narrated, Site, direction
from audio_leaflet.model import (
    Answer,
    Block,
    ItemList,
    ListItem,
    Monograph,
    Name,
    Paragraph,
    Rendition,
    Section,
    Subheading,
    Table,
    Voice,
)
from audio_leaflet.outputs.page import (
    Reader,
    Results,
    accessibility_page,
    by_letter,
    catalogue_page,
    error_page,
    leaflet_page,
    results_page,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HOSTILE = '<script>alert("x")</script> & <b>5 < 6</b> {{ 7 * 191 }} \'"'
SITE = Site("Medicine leaflets")
READER = Reader("en-US")
CHOSEN = Reader("en", chosen=True)
VOICE = Voice(
    "joe-1", "Joe", "en-US", "Spoken by Joe.", "CC BY 4.0", "https://example.org/voices/joe"
)

BACLOFEN = Monograph(
    id="baclofen-injection",
    title="BACLOFEN - INJECTION",
    lang="en-US",
    pronunciation="BAK-loe-fen",
    name=Name("BACLOFEN", "BAK-loe-fen"),
    form="INJECTION",
    generic_names=(Name("baclofen"),),
    brand_names=(Name("Lioresal", "LYE-or-e-sal"), Name("Gablofen & Co")),
    revised="March 2024",
    source="First pharmacy <of all>",
    sections=(
        Section(
            "uses",
            "Uses",
            (
                Paragraph("USES: Baclofen treats spasms (such as multiple sclerosis, <5 mg>)."),
                ItemList(
                    (
                        ListItem("muscles"),
                        ListItem(
                            "spine",
                            (
                                Paragraph("of two kinds"),
                                ItemList((ListItem("injury"), ListItem("disease"))),
                                ItemList((ListItem("other"),), ordered=True, start=4),
                            ),
                        ),
                    )
                ),
                ItemList((ListItem("first"), ListItem("second")), ordered=True, start=3),
            ),
        ),
        Section(
            "how-to-use",
            "How to use BACLOFEN - INJECTION",
            (
                Subheading("Doses", 4),
                Table(
                    ("", "Adults", "Children"),
                    (("Start", "5 mg", ""), ("Most", "80 mg\n(a day)", HOSTILE)),
                    "Doses by age",
                ),
                Subheading("At home", 6),
                Paragraph("Do not use a cloudy liquid."),
                Subheading("Storage", 4),
                Table((), (("Below", "30 °C"), ("Light", "keep out"))),
                Table(("One column",), (("alone",),)),
            ),
        ),
        Section("side-effects", "Side Effects"),
        Section(
            "faq",
            "Questions",
            (Answer("It relaxes muscles."), Answer("Call <your> doctor.", HOSTILE)),
        ),
        Section("warning", "Warning", (Paragraph("WARNING: Do not stop " + HOSTILE),)),
    ),
)

ARABIC = Monograph(
    id="aromasin",
    title="أروماسين 25 mg",
    lang="ar",
    name=Name("أروماسين"),
    sections=(
        Section("uses", "دواعي الاستعمال", (Paragraph("أروماسين هو دواء."), Answer("نعم."))),
        Section("warnings", "تحذيرات", (Paragraph("لا تستعمل أروماسين."),)),
        Section("other", "معلومات أخرى"),
    ),
)

MANY = [Monograph(f"m{n}", f"{chr(65 + n % 26)}{n} medicine", "en") for n in range(120)]

READY = Rendition("k1", "ready", seconds=125.3, size=1_260_000)
WAITING = Rendition("k2", "waiting")
RENDERING = Rendition("k3", "rendering")
FAILED = Rendition("k4", "failed", reason="the voice <engine> is not installed.")


def leaflet(
    monograph: Monograph = BACLOFEN,
    states: dict[str, Rendition] | None = None,
    site: Site = SITE,
    voice: Voice | None = VOICE,
    whole: Rendition = READY,
) -> str:
    base = f"{site.root}/leaflets/{monograph.id}"
    parts = {
        each.id: Narrated(f"{base}/{each.id}.mp3", (states or {}).get(each.id, READY))
        for each in monograph.sections
    }
    return leaflet_page(
        site,
        monograph,
        voice,
        Narrated(f"{base}/introduction.mp3", READY),
        parts,
        Narrated(f"{base}.mp3", whole),
        f"{monograph.name.text}.\nThe source gives no date for this text.",
    )


PAGES: dict[str, Callable[[], str]] = {
    "catalogue": lambda: catalogue_page(SITE, READER, [BACLOFEN, ARABIC]),
    "empty catalogue": lambda: catalogue_page(SITE, READER, []),
    "large catalogue": lambda: catalogue_page(SITE, CHOSEN, MANY),
    "letter": lambda: catalogue_page(SITE, CHOSEN, MANY, "m"),
    "letter without leaflets": lambda: catalogue_page(SITE, READER, MANY, HOSTILE),
    "search": lambda: results_page(SITE, READER, "bac", Results([ARABIC], [BACLOFEN]), 2),
    "search, similar names": lambda: results_page(
        SITE, CHOSEN, HOSTILE, Results(similar=[(BACLOFEN, "Gablofen & Co")]), 2
    ),
    "search in vain": lambda: results_page(SITE, READER, HOSTILE, Results(), 2),
    "accessibility": lambda: accessibility_page(SITE, READER, ""),
    "accessibility, with a contact": lambda: accessibility_page(SITE, CHOSEN, "help@example.org"),
    "leaflet": leaflet,
    "leaflet, narration under way": lambda: leaflet(
        states={"uses": WAITING, "faq": RENDERING}, whole=RENDERING
    ),
    "leaflet, narration failed": lambda: leaflet(
        states={each.id: FAILED for each in BACLOFEN.sections}, voice=None, whole=FAILED
    ),
    "leaflet, right to left": lambda: leaflet(ARABIC),
    "404": lambda: error_page(
        SITE, READER, 404, "No such leaflet", f"No {HOSTILE}", [BACLOFEN, ARABIC]
    ),
    "500": lambda: error_page(SITE, READER, 500, "Something broke", "The page could not be made."),
}


@pytest.fixture(params=PAGES)
def tree(request: pytest.FixtureRequest) -> Any:
    return parse(PAGES[request.param]())


def parse(page: str) -> Any:
    return html.document_fromstring(page)


def text(page: str) -> str:
    """All that the page says, with single spaces."""
    return " ".join(parse(page).text_content().split())


def accessible_name(element: Any, tree: Any) -> str:
    """The name by the parts of the computation that these pages use."""
    if element.get("aria-label"):
        return str(element.get("aria-label"))
    for label in tree.xpath("//label[@for=$id]", id=element.get("id") or ""):
        return str(label.text_content())
    for label in element.iterancestors("label"):
        return str(label.text_content())
    return str(element.text_content())


# ---------------------------------------------------------------- every page


def test_one_h1_and_no_level_skipped(tree: Any) -> None:
    levels = [
        int(each.tag[1])
        for each in tree.xpath(
            "//*[re:test(local-name(), '^h[1-6]$')]",
            namespaces={"re": "http://exslt.org/regular-expressions"},
        )
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels)), levels


def test_ids_are_unique_and_every_link_inside_the_page_arrives(tree: Any) -> None:
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert not [each for each in ids if not each or any(char.isspace() for char in each)]
    targets = [each[1:] for each in tree.xpath("//a/@href") if each.startswith("#")]
    assert set(targets) <= set(ids)


def test_every_control_has_a_name(tree: Any) -> None:
    controls = tree.xpath(
        "//a | //button | //input[not(@type='hidden')] | //audio | //*[@tabindex='0']"
    )
    assert controls
    assert [
        html.tostring(each) for each in controls if not accessible_name(each, tree).strip()
    ] == []


def test_links_of_one_name_lead_to_one_place(tree: Any) -> None:
    places: dict[str, set[str]] = {}
    for link in tree.xpath("//a"):
        name = " ".join(link.text_content().split())
        places.setdefault(name, set()).add(link.get("href"))
    assert {name: to for name, to in places.items() if len(to) > 1} == {}


def test_landmarks_and_skip_link(tree: Any) -> None:
    assert [len(tree.xpath(f"//body/{each}")) for each in ("header", "main", "footer")] == [1, 1, 1]
    first = tree.xpath("//body//a")[0]
    assert first.get("href") == "#" + tree.xpath("//main/@id")[0]
    labels = [each.get("aria-label") for each in tree.xpath("//section")]
    assert len(labels) == len(set(labels))


def test_nothing_that_a_strict_content_policy_would_block(tree: Any) -> None:
    assert tree.xpath("//style | //@style | //@*[starts-with(name(), 'on')]") == []
    scripts = tree.xpath("//script[not(@type='application/json')]")
    assert [each.text for each in scripts] == [None] * len(scripts)
    fetched = tree.xpath("//link/@href | //img/@src | //audio/@src | //script/@src")
    assert [each for each in fetched if not each.startswith("/")] == []
    style = (resources.static() / "leaflet.css").read_text("utf-8")
    fonts = re.findall(r"url\(\"?(.*?)\"?\)", style)
    assert [each for each in fonts if not (resources.static() / each).is_file()] == []


def test_nothing_plays_or_loads_by_itself(tree: Any) -> None:
    for audio in tree.xpath("//audio"):
        assert (audio.get("preload"), audio.get("autoplay")) == ("none", None)


def test_the_files_that_the_pages_link_are_there(tree: Any) -> None:
    """All in one release of the static files, so that none is of another age than its page."""
    release = f"/static/{resources.static_version()}/"
    linked = tree.xpath("//link[not(@rel='alternate' or @rel='manifest')]/@href | //script/@src")
    assert len(linked) > 3
    for address in linked:
        assert (resources.static() / address.removeprefix(release)).is_file(), address


def test_text_of_others_is_text(tree: Any) -> None:
    """Markup in a leaflet, a query or an address makes no element; a template in it is not run."""
    assert (
        tree.xpath(
            "//script[not(@src) and not(@type='application/json')] | //b | //of | //your | //engine"
        )
        == []
    )
    assert "1337" not in tree.text_content()


# ---------------------------------------------------------------- the text as printed


def printed(
    blocks: tuple[Block, ...], parent: str, number: int = 1, inside: bool = False
) -> Iterator[tuple[str, str]]:
    """(anchor, text) of every printed element; numbers run on through the lists inside an item."""
    for block in blocks:
        anchor = f"{parent}.{number}"
        if isinstance(block, ItemList):
            base, first = (parent, number) if inside else (anchor, 1)
            for index, item in enumerate(block.items, first):
                yield f"{base}.{index}", item.text
                yield from printed(item.blocks, f"{base}.{index}", inside=True)
            number += len(block.items) if inside else 1
            continue
        if isinstance(block, Table):
            if block.caption:
                yield f"{anchor}.caption", block.caption
            for index, row in enumerate(block.rows, 1):
                yield f"{anchor}.{index}", "\t".join(row)
        else:
            if isinstance(block, Answer) and block.question is not None:
                yield f"{anchor}.q", block.question
            yield anchor, block.text
        number += 1


@pytest.mark.parametrize("monograph", [BACLOFEN, ARABIC], ids=lambda each: each.id)
def test_every_printed_element_stands_at_its_anchor_exactly(monograph: Monograph) -> None:
    tree = parse(leaflet(monograph))
    elements = [(each.id, each.title) for each in monograph.sections]
    for section in monograph.sections:
        elements += printed(section.blocks, section.id)
    for anchor, expected in elements:
        (found,) = tree.xpath("//*[@id=$anchor]", anchor=anchor)
        assert found.get("data-anchor") == anchor
        assert found.text_content() == expected


def test_every_line_of_the_introduction_stands_at_its_anchor() -> None:
    tree = parse(leaflet())
    lines = tree.xpath("//*[starts-with(@data-anchor, 'introduction.')]")
    assert [(each.get("id"), each.text) for each in lines] == [
        ("introduction.1", "BACLOFEN."),
        ("introduction.2", "The source gives no date for this text."),
    ]


def test_anchors_of_nested_items_are_counted_within_their_item() -> None:
    tree = parse(leaflet())
    at = {each.get("id"): each.text_content() for each in tree.xpath("//*[@data-anchor]")}
    assert [at[f"uses.2.2.{n}"] for n in (1, 2, 3, 4)] == [
        "of two kinds",
        "injury",
        "disease",
        "other",
    ]


def test_title_names_and_facts_are_shown_as_printed() -> None:
    said = text(leaflet())
    for fact in (
        "BACLOFEN - INJECTION",
        "Pronounced BAK-loe-fen",
        "Lioresal (LYE-or-e-sal), Gablofen & Co",
        "Revised March 2024",
        "Source First pharmacy <of all>",
        "Joe. Spoken by Joe. Licence: CC BY 4.0.",
        "BACLOFEN. The source gives no date for this text.",
    ):
        assert fact in said


def test_subheadings_keep_their_order_without_a_gap() -> None:
    tree = parse(leaflet())
    found = {each.text: each.tag for each in tree.xpath("//h3[not(@class)] | //h4 | //h5 | //h6")}
    assert found == {"Doses": "h3", "At home": "h4", "Storage": "h3"}


def test_lists_keep_their_kind_and_first_number() -> None:
    tree = parse(leaflet())
    assert tree.xpath("name(//*[@id='uses.2'])") == "ul"
    assert tree.xpath("name(//*[@id='uses.3'])") == "ol"
    assert tree.xpath("//*[@id='uses.3']/@start") == ["3"]
    assert tree.xpath("//*[@id='uses.2.2.4']/../../@start") == ["4"]


def test_tables_have_headers_with_scope_and_a_frame_that_the_keyboard_reaches() -> None:
    tree = parse(leaflet())
    first, second, third = tree.xpath("//table")
    assert first.xpath("caption")[0].text == "Doses by age"
    assert first.xpath(".//th[@scope='col']/text()") == ["Adults", "Children"]
    assert first.xpath(".//th[@scope='row']/text()") == ["Start", "Most"]
    assert [len(row) for row in first.xpath(".//tr")] == [3, 3, 3]
    assert second.xpath(".//th/@scope") == ["row", "row"]
    assert third.xpath(".//th/text()") == ["One column"]
    assert tree.xpath("//th[not(@scope)] | //th[not(normalize-space())]") == []
    assert tree.xpath("//table/../@aria-label") == [
        "Table 1: Doses by age",
        "Table 2: How to use BACLOFEN - INJECTION",
        "Table 3: How to use BACLOFEN - INJECTION",
    ]


def test_a_table_of_many_columns_can_be_stacked_and_remains_a_table() -> None:
    first, second, third = parse(leaflet()).xpath("//table")
    assert [each.get("class") for each in (first, second, third)] == ["stacked", None, None]
    named = {(td.get("data-column"), td.text_content()) for td in first.xpath(".//td")}
    assert {("Adults", "5 mg"), ("Children", ""), ("Children", HOSTILE)} <= named
    roles = [each.get("role") for each in first.iter() if each.tag != "caption"]
    assert roles == [
        *("table", "rowgroup", "row", "cell", "columnheader", "columnheader"),
        *("rowgroup", "row", "rowheader", "cell", "cell", "row", "rowheader", "cell", "cell"),
    ]


def test_an_answer_stands_under_its_question_or_says_that_it_is_not_given() -> None:
    tree = parse(leaflet())
    assert tree.xpath("//h3[@class='question']")[0].text_content() == f"Question 2. {HOSTILE}"
    before = [
        tree.xpath("//*[@id=$anchor]", anchor=each)[0].getprevious().text_content()
        for each in ("faq.1", "faq.2")
    ]
    assert before == [
        "Question 1. The source does not give the question.",
        f"Question 2. {HOSTILE}",
    ]


def test_a_section_without_text_says_so_in_place_and_in_the_contents() -> None:
    tree = parse(leaflet())
    (heading,) = tree.xpath("//*[@id='side-effects']")
    (note,) = heading.xpath("following-sibling::*[1]")
    assert note.text_content() == "The source gives no text for this section."
    contents = [each.text_content() for each in tree.xpath("//nav//a")]
    assert contents == [
        "Introduction",
        "Uses",
        "How to use BACLOFEN - INJECTION",
        "Side Effects (no text in the source)",
        "Questions",
        "Warning",
    ]


def test_a_warning_is_one_step_from_the_top() -> None:
    tree = parse(leaflet())
    first_in_main = tree.xpath("//main//a")[0]
    assert first_in_main.get("href") == "#warning"
    assert first_in_main.text_content() == "Go to: Warning"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Warning", True),
        ("BOXED WARNING: SUICIDALITY", True),
        ("Warnings and precautions", True),
        ("Advertencias y precauciones", True),
        ("تحذيرات", True),
        ("Precautions", False),
        ("Uses", False),
    ],
)
def test_which_sections_are_warnings(title: str, expected: bool) -> None:
    assert is_warning(title) is expected


# ---------------------------------------------------------------- the narration


def test_each_player_is_named_by_its_section_and_has_its_file() -> None:
    tree = parse(leaflet())
    players = [(each.get("aria-label"), each.get("src")) for each in tree.xpath("//audio")]
    base = "/leaflets/baclofen-injection"
    assert players == [
        ("Play: the whole leaflet", f"{base}.mp3"),
        ("Play: Introduction", f"{base}/introduction.mp3"),
        ("Play: Uses", f"{base}/uses.mp3"),
        ("Play: How to use BACLOFEN - INJECTION", f"{base}/how-to-use.mp3"),
        ("Play: Side Effects", f"{base}/side-effects.mp3"),
        ("Play: Questions", f"{base}/faq.mp3"),
        ("Play: Warning", f"{base}/warning.mp3"),
    ]
    downloads = [(a.text_content(), a.get("href")) for a in tree.xpath("//a[@download]")]
    assert downloads[2] == ("Download MP3: Uses (1.3 MB)", f"{base}/uses.mp3")
    assert [href for _, href in downloads] == [src for _, src in players]


@pytest.mark.parametrize(
    ("state", "players", "said"),
    [
        (READY, 1, "Duration: 2 minutes 5 seconds"),
        (WAITING, 1, "This section is waiting to be narrated. It can be played already"),
        (RENDERING, 1, "This section is being narrated now. It can be played already"),
        (
            FAILED,
            0,
            (
                "This section could not be narrated: the voice <engine> is not installed. "
                "The text below is complete; please read it or ask your pharmacist."
            ),
        ),
    ],
    ids=lambda each: each.state if isinstance(each, Rendition) else "",
)
def test_the_state_of_a_narration_in_words(state: Rendition, players: int, said: str) -> None:
    tree = parse(leaflet(states={"uses": state}))
    (heading,) = tree.xpath("//*[@id='uses']")
    section = heading.getparent()
    assert len(section.xpath(".//audio")) == players
    assert said in " ".join(section.text_content().split())


def test_a_failed_section_without_text_does_not_send_the_reader_to_text() -> None:
    tree = parse(leaflet(states={"side-effects": FAILED}))
    (heading,) = tree.xpath("//*[@id='side-effects']")
    said = " ".join(heading.getparent().text_content().split())
    assert "is not installed. Please ask your pharmacist." in said
    assert "text below" not in said


def test_a_reason_that_all_parts_share_is_given_once() -> None:
    states = {each.id: FAILED for each in BACLOFEN.sections}
    assert text(leaflet(states=states, whole=FAILED)).count("is not installed") == 1
    assert text(leaflet(states=states)).count("is not installed") == len(states)


def test_without_lines_and_without_narration_there_is_no_introduction() -> None:
    parts = {each.id: Narrated("/p.mp3", FAILED) for each in ARABIC.sections}
    page = leaflet_page(
        SITE, ARABIC, None, Narrated("/i.mp3", FAILED), parts, Narrated("/w.mp3", FAILED), ""
    )
    assert "Introduction" not in text(page)


def test_without_a_voice_the_page_says_so_and_shows_the_text() -> None:
    said = text(leaflet(voice=None))
    assert "No voice is ready at present." in said
    assert "USES: Baclofen treats spasms" in said


def test_a_voice_links_to_the_web_only() -> None:
    voice = Voice("x-1", "X", "en", "By X", "CC0", "javascript:alert(1)")
    assert "javascript:" not in leaflet(voice=voice)


def test_a_section_whose_narration_was_not_given_is_an_error() -> None:
    with pytest.raises(KeyError, match="uses"):
        leaflet_page(SITE, BACLOFEN, VOICE, Narrated("/i", READY), {}, Narrated("/w", READY), "")


# ---------------------------------------------------------------- language


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en-US", "ltr"),
        ("ar", "rtl"),
        ("ar-EG", "rtl"),
        ("he", "rtl"),
        ("ar-Latn", "ltr"),
        ("az-Arab-IR", "rtl"),
        ("zh-Hant-TW", "ltr"),
        ("sr-Cyrl", "ltr"),
    ],
)
def test_direction_of_a_language(tag: str, expected: str) -> None:
    assert direction(tag) == expected


def test_a_page_names_its_language_and_marks_what_is_in_another() -> None:
    english = parse(leaflet())
    assert (english.get("lang"), english.get("dir")) == ("en-US", "ltr")
    assert english.xpath("//body//@lang") == []

    arabic = parse(leaflet(ARABIC))
    assert (arabic.get("lang"), arabic.get("dir")) == ("ar", "rtl")
    for said in ("Contents", "Introduction", "The source gives no text for this section."):
        (element, *_) = arabic.xpath("//main//*[text()=$said]", said=said)
        assert (element.get("lang"), element.get("dir")) == ("en", "ltr")
    for anchored in arabic.xpath("//*[@data-anchor]"):
        assert anchored.xpath("ancestor-or-self::*[@lang][1]/@lang") == ["ar"]


def test_titles_in_a_list_carry_their_language() -> None:
    tree = parse(catalogue_page(SITE, READER, [BACLOFEN, ARABIC]))
    (link,) = tree.xpath("//a[@href='/leaflets/aromasin']")
    assert (link.get("lang"), link.get("dir")) == ("ar", "rtl")


# ---------------------------------------------------------------- catalogue and errors


def test_the_catalogue_lists_every_leaflet_with_form_and_brand_names() -> None:
    said = text(catalogue_page(SITE, READER, [BACLOFEN, ARABIC]))
    assert "2 leaflets." in said
    assert "BACLOFEN - INJECTION Form: INJECTION Brand names: Lioresal, Gablofen & Co" in said


def test_letters_are_sorted_and_lead_to_their_leaflets() -> None:
    titles = ["zinc", "Éprosartan", "5-ASA", "BACLOFEN - ORAL", "baclofen - injection"]
    entries = [Monograph(f"m{n}", title, "en") for n, title in enumerate(titles)]
    assert [(letter, [each.title for each in group]) for letter, group in by_letter(entries)] == [
        ("0–9", ["5-ASA"]),
        ("B", ["baclofen - injection", "BACLOFEN - ORAL"]),
        ("E", ["Éprosartan"]),
        ("Z", ["zinc"]),
    ]
    many = entries + [Monograph(f"z{n}", f"Zinc {n}", "en") for n in range(20)]
    tree = parse(catalogue_page(SITE, READER, many))
    (link,) = tree.xpath("//nav//a[text()='E']")
    (heading,) = tree.xpath("//*[@id=$id]", id=link.get("href")[1:])
    assert heading.text_content() == "E"
    assert heading.getnext().xpath(".//a/text()") == ["Éprosartan"]


def test_a_short_list_is_not_preceded_by_links_to_its_letters() -> None:
    tree = parse(catalogue_page(SITE, READER, [BACLOFEN, ARABIC]))
    assert tree.xpath("//main//nav") == []
    assert len(tree.xpath("//h2")) == 2


def test_of_a_large_catalogue_each_letter_has_a_page_one_step_away() -> None:
    entries = [*MANY, Monograph("asa", "5-ASA", "en")]
    front = parse(catalogue_page(SITE, CHOSEN, entries))
    assert front.xpath("//a[starts-with(@href, '/leaflets/')]") == []
    letters = {each.text: each.get("href") for each in front.xpath("//main//nav//a")}
    assert len(letters) == 27
    assert letters["M"] == "/?letter=M&lang=en"
    assert letters["0–9"] == "/?letter=0-9&lang=en"
    for given, listed in (("m", 5), ("0-9", 1), ("Ж", 0)):
        tree = parse(catalogue_page(SITE, READER, entries, given))
        assert len(tree.xpath("//a[starts-with(@href, '/leaflets/')]")) == listed
        assert len(tree.xpath("//main//nav//a[@aria-current='page']")) == (listed > 0)
        assert "Show all leaflets (121)" in " ".join(tree.text_content().split())


def test_a_search_tells_what_is_called_so_from_what_begins_so() -> None:
    page = results_page(SITE, READER, "bac", Results([BACLOFEN], [ARABIC]), 9)
    tree = parse(page)
    assert tree.xpath("//input[@name='q']/@value") == ["bac"]
    assert tree.xpath("//form/@action | //form/@method") == ["/", "get"]
    assert tree.xpath("//h1/text()") == ["2 leaflets match “bac”"]
    assert tree.xpath("//title/text()")[0].startswith("2 leaflets match “bac”")
    assert "Show all leaflets (9)" in text(page)
    assert tree.xpath("//h2/text()") == ["Leaflet that is called “bac”", "Names that contain “bac”"]
    assert tree.xpath("//li/a[not(@hreflang)]/@href") == [
        "/leaflets/baclofen-injection",
        "/leaflets/aromasin",
    ]


def test_similar_names_are_said_to_be_similar_only() -> None:
    page = results_page(SITE, READER, "gavlofen", Results(similar=[(BACLOFEN, "Gablofen & Co")]), 9)
    said = text(page)
    assert parse(page).xpath("//h1/text()") == ["No leaflet is called “gavlofen”"]
    assert "Similar name: Gablofen & Co" in said
    assert "A similar name can be that of another medicine." in said
    assert "Check the spelling" in said


def test_a_search_in_vain_helps() -> None:
    page = results_page(SITE, READER, "qwertz", Results(), 9)
    said = text(page)
    assert parse(page).xpath("//h1/text()") == ["No leaflet matches “qwertz”"]
    assert "Check the spelling" in said
    assert "Similar" not in said
    assert "Show all leaflets (9)" in said


def test_of_very_many_results_the_first_are_shown_and_the_page_says_so() -> None:
    tree = parse(results_page(SITE, READER, "me", Results(begin=MANY), 120))
    assert tree.xpath("//h1/text()") == ["120 leaflets match “me”"]
    assert len(tree.xpath("//a[starts-with(@href, '/leaflets/')]")) == 100
    assert "The first 100 are shown." in " ".join(tree.text_content().split())


@pytest.mark.parametrize(
    ("contact", "address"),
    [
        ("help@example.org", "mailto:help@example.org"),
        ("+1 (555) 010-0100", "tel:+15550100100"),
        ("https://example.org/help", "https://example.org/help"),
    ],
)
def test_the_accessibility_statement_says_whom_to_tell(contact: str, address: str) -> None:
    tree = parse(accessibility_page(SITE, READER, contact))
    (link,) = tree.xpath("//main//a[@href=$address]", address=address)
    assert link.text_content() == contact
    assert "WCAG) 2.2, level AA" in tree.text_content()
    assert "last reviewed on November 25, 2026" in tree.text_content()


def test_the_accessibility_statement_says_so_if_there_is_nobody_to_tell() -> None:
    said = text(accessibility_page(SITE, READER, ""))
    assert "This site does not name anybody whom you could tell." in said


def test_every_page_leads_to_the_accessibility_statement_in_its_language(tree: Any) -> None:
    (link,) = tree.xpath("//footer//a[contains(@href, '/accessibility')]")
    assert link.get("href") == "/accessibility?lang=en"


@pytest.mark.parametrize("status", [400, 404, 405, 416, 500, 503, 418, 502])
def test_every_error_says_what_happened_and_what_to_do(status: int) -> None:
    page = error_page(SITE, READER, status, "Not possible", "Because of <this>.")
    said = text(page)
    tree = parse(page)
    assert tree.xpath("//h1/text()") == ["Not possible"]
    assert "Because of <this>." in said
    assert f"Error {status}" in said
    assert tree.xpath("//main//a[@href='/']")
    assert tree.xpath("//input[@name='q']")


def test_a_404_offers_the_leaflets_that_may_be_meant() -> None:
    page = error_page(SITE, READER, 404, "No such leaflet", "There is none.", [BACLOFEN])
    tree = parse(page)
    assert tree.xpath("//li/a/@href") == ["/leaflets/baclofen-injection"]
    assert "A similar name can be that of another medicine." in text(page)


def test_a_site_under_a_path_links_within_it() -> None:
    site = Site("Leaflets", "/medicines")
    for page in (
        catalogue_page(site, READER, [BACLOFEN]),
        results_page(site, READER, "b", Results([BACLOFEN]), 1),
        accessibility_page(site, READER, ""),
        leaflet(site=site),
        error_page(site, READER, 404, "None", "None.", [BACLOFEN]),
    ):
        tree = parse(page)
        addresses = tree.xpath("//a/@href | //link/@href | //form/@action | //audio/@src")
        local = [each for each in addresses if each.startswith("/")]
        assert local
        assert [each for each in local if not each.startswith("/medicines/")] == []


def test_hostile_text_survives_the_way_through_the_page() -> None:
    assert HOSTILE in unescape(leaflet())
    assert HOSTILE not in leaflet()
