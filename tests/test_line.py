"""The leaflet line: what a caller hears at each place, and where each key leads."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from conftest import SAMPLE, Server, serving

from audio_leaflet import translations
from audio_leaflet.errors import LineError
from audio_leaflet.line import Line, keypad, places
from audio_leaflet.line.prompts import MESSAGES
from audio_leaflet.model import Step
from audio_leaflet.service import Service
from audio_leaflet.settings import Settings
from audio_leaflet.telephone import FORMS

ENGLISH = SAMPLE.replace("revised:", 'product_numbers: [NDC 0074-4552-13, "4321"]\nrevised:')
"""Samplol tablets, found by two numbers."""

SPANISH = """---
title: Muestralina comprimidos
id: muestralina
lang: es-MX
form: comprimidos
pronunciation: mues-tra-LEE-na
product_numbers: ["77"]
---

## Usos

Muestralina es para el dolor de cabeza. Actúa en una hora.

## Advertencias

Deje de tomarla si le sale un sarpullido.
"""

REFUSED = """---
title: Samprufol cream
id: samprufol
lang: en-US
form: cream
product_numbers: ["55"]
---

## Uses

Samprufol is for the skin.

## Dose

Use it from 51/2 years.

## Storage

Keep it cool.
"""
"""Its dose cannot be said: five and a half, or fifty-one halves?"""

MANY = """---
title: {title}
lang: en-US
product_numbers: ["88"]
---

## Uses

Text.
"""

ALIKE = ("Zoloquin", "Sampax", "Sampium", "Sampwort")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("line")
    for name, text in (("a", ENGLISH), ("b", SPANISH), ("c", REFUSED)):
        (folder / f"{name}.md").write_text(text, "utf-8")
    for title in ALIKE:
        (folder / f"{title}.md").write_text(MANY.format(title=title), "utf-8")
    return folder


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def running(content: Path, cache: Path, **settings: Any) -> Iterator[tuple[Service, Line]]:
    service = Service(Settings(engine="silence", content=content, cache=cache, **settings))
    line = Line(service)
    service.publish()
    service.make_beforehand()
    service.studio.wait()
    yield service, line
    service.close()


@pytest.fixture(scope="module")
def both(content: Path, cache: Path) -> Iterator[tuple[Service, Line]]:
    yield from running(content, cache)


@pytest.fixture(scope="module")
def line(both: tuple[Service, Line]) -> Line:
    return both[1]


def heard(step: Step) -> str:
    return " ".join(prompt.text for prompt in step.prompts)


def press(line: Line, step: Step, *pressed: str) -> Step:
    """What is heard after keys, entries and (the empty text) silences.

    Each is answered by a worker that knows nothing of the call but its place.
    """
    for each in pressed:
        step = line.step(line.step(step.place).after(each))
    return step


# ---------------------------------------------------------------- finding a medicine

NUMBERS = [
    # keyed in, what is then heard
    ("0074455213", "Samplol tablets. If this is your medicine, press one."),
    ("00074455213", "Samplol tablets."),
    ("00744552", "Samplol tablets."),
    ("4321", "Samplol tablets."),
    ("55", "Samprufol cream."),
    ("88", "I found more than one medicine."),
    ("4322", "I found no medicine with this number: four. three. two. two. Please key in"),
]


@pytest.mark.parametrize(("keyed", "said"), NUMBERS)
def test_a_medicine_is_found_by_its_number(line: Line, keyed: str, said: str) -> None:
    step = press(line, line.step("en/find"), "1", keyed)
    assert said.lower() in heard(step).lower()


NAMES = [
    # what is spelled on the keypad, what is then heard
    ("samplol", "I found this medicine: samplol tablets."),
    ("sampl", "samplol tablets."),
    ("examplex", "samplol tablets."),  # by its brand name
    ("samp", "Too many medicines begin like that."),
    ("sampw", "sampwort."),
    ("sampa", "sampax."),
    ("zolo", "zoloquin."),
    ("mues", "I found no medicine whose name begins with the keys you pressed: six. eight. three."),
]


@pytest.mark.parametrize(("name", "said"), NAMES)
def test_a_medicine_is_found_by_its_name(line: Line, name: str, said: str) -> None:
    step = press(line, line.step("en/find"), "2", keypad.keys(name))
    assert said.lower() in heard(step).lower()


def test_letters_that_are_on_1_as_well(line: Line) -> None:
    assert "Zoloquin." in heard(press(line, line.step("en/spell"), "1656184"))


def test_at_most_four_are_read_out_before_the_caller_chooses(line: Line) -> None:
    step = press(line, line.step("en/number"), "88")
    assert [step.keys[key] for key in "1234"] == [
        f"en/menu/{id}" for id in ("sampax", "sampium", "sampwort", "zoloquin")
    ]
    assert "5" not in step.keys
    assert "Sampium. To choose it, press two. Sampwort. To choose it, press three." in heard(step)


def test_a_medicine_is_confirmed_before_it_is_read(line: Line) -> None:
    found = press(line, line.step("en/number"), "4321")
    assert heard(press(line, found, "1")).startswith("samplol tablets. To hear Warning, press one.")
    assert press(line, found, "2").place == "en/find"


def test_an_entry_that_finds_nothing_is_tried_three_times_and_then_otherwise(line: Line) -> None:
    step = line.step("en/number")
    for _ in range(2):
        step = press(line, step, "999")
        assert "Please key in the number again" in heard(step)
        assert step.entry
    step = press(line, step, "999")
    assert "Let us try to find it in another way." in heard(step)
    assert "spelling its name, press two" in heard(step)
    assert step.keys["2"] == "en/spell"


def test_an_entry_can_be_cleared_and_left(line: Line) -> None:
    step = line.step("en/number")
    assert press(line, step, "*").place == "en/find"
    assert press(line, step, "0").place == "en/help/number"
    assert press(line, step, "12*") == step
    assert press(line, step, "999", "12*").entry == press(line, step, "999").entry
    assert heard(press(line, step, "1" * 12)).startswith("That key does nothing here.")


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Service, Line]]:
    """The leaflets that come with the program, with nothing narrated."""
    service = Service(Settings(engine="silence", cache=tmp_path_factory.mktemp("bundled")))
    line = Line(service)
    service.publish()
    yield service, line
    service.close()


def test_the_bundled_leaflets_are_found_by_their_names_and_codes(
    bundled: tuple[Service, Line],
) -> None:
    service, line = bundled
    codes = []
    for id, edition in service.editions.items():
        monograph = edition.leaflet.monograph
        names = (monograph.name, *monograph.generic_names, *monograph.brand_names)
        for name in names:
            step = line.step(f"en/spell/{keypad.keys(name.text)[:20]}")
            assert id in "".join(step.keys.values()), name
        for number in monograph.product_numbers:
            codes.append(number.printed)
            assert line.step(f"en/number/{number.printed}").place == f"en/medicine/{id}"
    assert len(codes) >= 7


# ---------------------------------------------------------------- the whole graph


def walked(line: Line, entries: dict[str, list[str]]) -> dict[str, Step]:
    """Every step that a caller can come to; `entries` are what is keyed in, by language."""
    seen: dict[str, Step] = {}
    todo = [line.start()]
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        step = seen[path] = line.step(path)
        todo += [to for to in following(step, entries) if to not in seen]
    return seen


def following(step: Step, entries: dict[str, list[str]]) -> list[str]:
    found = [*step.keys.values(), step.silence, step.wrong]
    if step.entry:
        found += [step.after(digits) for digits in entries[step.place.partition("/")[0]]]
    return [each for each in found if each]


@pytest.fixture(scope="module")
def graph(line: Line) -> dict[str, Step]:
    return walked(
        line,
        {
            "en": ["4321", "88", "55", "999", *map(keypad.keys, ("samp", "samplol", "samprufol"))],
            "es": ["77", "999", keypad.keys("muestralina")],
        },
    )


def test_every_state_is_reached_in_every_language(line: Line, graph: dict[str, Step]) -> None:
    assert line.languages() == ("en", "es")
    reached = {(place.lang, place.state, place.help) for place in map(places.parse, graph)}
    for lang in line.languages():
        for state in ("find", "number", "spell", "medicine", "menu", "play", "pause", "end"):
            assert (lang, state, False) in reached
            assert (lang, state, True) in reached or state == "medicine"
        assert (lang, "goodbye", False) in reached


def test_every_place_is_a_step_and_names_itself(graph: dict[str, Step]) -> None:
    """`walked` raises for a key, a silence or a wrong key that leads nowhere."""
    for path, step in graph.items():
        assert places.parse(path).path == path
        assert step.prompts
        assert step.ends or step.wrong, path


def test_there_is_no_dead_end(graph: dict[str, Step]) -> None:
    """From everywhere a caller can end the call, and go back to finding a medicine."""
    entries = {"en": ["4321", "999"], "es": ["77", "999"]}
    for goal in ("goodbye", "find"):
        reach = {path for path in graph if path.partition("/")[2] == goal}
        size = 0
        while size < len(reach):
            size = len(reach)
            reach |= {
                p for p, step in graph.items() if reach.intersection(following(step, entries))
            }
        assert {p for p in graph if p not in reach and not graph[p].ends} == set()


def test_silence_alone_ends_every_call(graph: dict[str, Step]) -> None:
    """Nobody is left in a loop: without a key each place leads to the end."""
    for path in graph:
        seen, here = set(), path
        while not graph[here].ends:
            assert here not in seen, path
            seen.add(here)
            here = graph[here].silence


SAID = re.compile(r"press (zero|one|two|three|four|five|six|seven|eight|nine|star)\b")
DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
KEYS = {**{word: str(digit) for digit, word in enumerate(DIGITS)}, "star": "*"}


def test_every_key_that_is_announced_does_something(graph: dict[str, Step]) -> None:
    for path, step in graph.items():
        if step.lang != "en-US" or "help" in path:
            continue
        spelling = re.sub(r"For [QZ], press \w+ or \w+\.", "", heard(step))
        for key in SAID.findall(spelling):
            if not (path.startswith("en/spell") and key == "one"):
                assert KEYS[key] in step.keys, (path, key)


def test_announced_choices_go_up_without_a_gap(graph: dict[str, Step]) -> None:
    for path, step in graph.items():
        state = places.parse(path).state
        if (
            step.lang == "en-US"
            and state in ("menu", "end", "find", "medicine")
            and "help" not in path
        ):
            digits = [KEYS[key] for key in SAID.findall(heard(step)) if key not in ("zero", "star")]
            last = digits.pop() if digits[-1] == "8" else ""  # more of a list, always on one key
            assert digits == [str(n + 1) for n in range(len(digits))], path
            assert last in ("", "8")


def test_while_a_leaflet_is_read_every_key_has_a_meaning(graph: dict[str, Step]) -> None:
    for path, step in graph.items():
        if places.parse(path).state in ("play", "pause"):
            assert set(step.keys) == set("0123456789*#"), path


def test_prompts_are_in_the_language_of_the_place(graph: dict[str, Step]) -> None:
    spanish = {
        translations.messages("es").gettext(text) for text in MESSAGES.values() if "{" not in text
    }
    for path, step in graph.items():
        assert {prompt.lang for prompt in step.prompts} <= (
            {"en-US"} if path.startswith("en") else {"es-MX", "es"}
        ) or "start" in path
    assert "Oprima" not in heard(graph["en/find"])
    assert "oprima uno" in heard(graph["es/find"])
    assert "Gracias por llamar. Adiós." in spanish
    assert heard(graph["es/goodbye"]) == "Gracias por llamar. Adiós."


def test_the_greeting_offers_each_language_in_itself(line: Line) -> None:
    step = line.step(line.start())
    assert heard(step).startswith("Welcome to Medicine leaflets. If this is an emergency")
    assert heard(step).endswith("For English, press one. Para español, oprima dos.")
    assert [prompt.lang for prompt in step.prompts[-2:]] == ["en-US", "es"]
    assert (step.keys["1"], step.keys["2"]) == ("en/find", "es/find")


def test_every_prompt_is_known_to_every_worker(
    both: tuple[Service, Line], graph: dict[str, Step], content: Path, tmp_path: Path
) -> None:
    """Another process plans the same narrations under the same keys."""
    other = Service(Settings(engine="silence", content=content, cache=tmp_path))
    Line(other)
    other.publish()
    other.close()
    for step in graph.values():
        for prompt in step.prompts:
            key = prompt.audio.removeprefix("/audio/").partition("-t1")[0]
            assert key in both[0].works, prompt.text
            assert key in other.works, prompt.text


def test_prompts_pass_the_checks_of_narrations(both: tuple[Service, Line]) -> None:
    service = both[0]
    failed = [where for where, _ in service.studio.progress.failed]
    assert [where for where in failed if not where.startswith("samprufol")] == []


@pytest.fixture(scope="module")
def site(content: Path, cache: Path, both: tuple[Service, Line]) -> Iterator[Server]:
    with serving(content, cache, phone_languages="*") as server:
        yield server


def test_every_prompt_can_be_fetched(site: Server, graph: dict[str, Step]) -> None:
    addresses = sorted({prompt.audio for step in graph.values() for prompt in step.prompts})
    assert len(addresses) > 200
    forms = [*FORMS.values()]
    for number, address in enumerate(addresses[:: len(addresses) // 40]):
        form = forms[number % len(forms)]
        answer = site.get(f"{address}.{form.suffix}")
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == form.media_type
        assert "immutable" in answer.headers["cache-control"]
        assert answer.content


# ---------------------------------------------------------------- reading


def sentences(service: Service, id: str, section: str) -> list[str]:
    work = service.editions[id].work(section)
    assert work
    return [each.spoken.text for each in work.utterances]


@pytest.mark.parametrize("section", ["introduction", "uses", "how-to-use", "side-effects"])
@pytest.mark.parametrize("speed", ["80", "100", "150"])
def test_who_presses_nothing_hears_each_sentence_once_and_in_order(
    both: tuple[Service, Line], section: str, speed: str
) -> None:
    service, line = both
    step = line.step(f"en/play/samplol/{section}")
    step = line.step(step.place.replace("/100/", f"/{speed}/"))
    said, waits = [], []
    while places.parse(step.place).state == "play":
        said.append(heard(step))
        waits.append(step.wait)
        step = press(line, step, "")
    assert said == sentences(service, "samplol", section)
    work = service.editions["samplol"].work(section)
    assert work
    assert waits == [pytest.approx(u.pause * 100 / int(speed)) for u in work.utterances]
    assert "That is the end of this" in heard(step)


def test_the_whole_leaflet_is_read_and_no_section_passed_over_without_a_word(
    both: tuple[Service, Line],
) -> None:
    service, line = both
    step = line.step("en/menu/samprufol")
    assert "To hear the whole leaflet from the beginning, press one." in heard(step)
    step, said = press(line, step, "1"), []
    while places.parse(step.place).state == "play":
        said.append(heard(step))
        step = press(line, step, "")
    assert said == [
        *sentences(service, "samprufol", "introduction"),
        *sentences(service, "samprufol", "uses"),
        "Dose. This section cannot be read out. Please ask your pharmacist about it.",
        *sentences(service, "samprufol", "storage"),
    ]
    assert "That is the end of this leaflet." in heard(step)


def test_the_keys_of_the_reading(both: tuple[Service, Line]) -> None:
    service, line = both
    said = sentences(service, "samplol", "how-to-use")
    first = line.step("en/play/samplol/how-to-use")
    assert heard(first) == said[0]
    third = press(line, first, "6", "#")
    assert heard(third) == said[2]
    assert heard(press(line, third, "2")) == said[2]
    assert heard(press(line, third, "4")) == said[1]
    assert heard(press(line, first, "4")) == said[0]
    assert heard(press(line, third, "8")) == "Side effects."
    assert heard(press(line, third, "7")) == "Uses."
    assert press(line, third, "*").place == "en/menu/samplol"
    assert press(line, third, "9").place == "en/goodbye"


def test_slower_and_faster_repeat_the_sentence_at_the_next_speed(line: Line) -> None:
    first = line.step("en/play/samplol/uses")
    faster = press(line, first, "3")
    assert heard(faster) == "Faster. Uses."
    assert faster.prompts[-1].audio == first.prompts[-1].audio.replace("-t1", "-t1.x1.25")
    fastest = press(line, faster, "3", "3")
    assert heard(fastest) == "It cannot be faster. Uses."
    assert fastest.prompts[-1].audio.endswith("-t1.x1.5.sentence1")
    assert press(line, fastest, "").prompts[-1].audio.endswith("-t1.x1.5.sentence2")
    assert heard(press(line, first, "1", "1")) == "It cannot be slower. Uses."


def test_a_pause_waits_reminds_and_goes_on_at_the_same_sentence(line: Line) -> None:
    second = line.step("en/play/samplol/uses").after("6")
    paused = press(line, line.step(second), "5")
    assert heard(paused) == "Paused. To go on, press five."
    assert paused.wait >= 60
    reminded = press(line, paused, "", "")
    assert heard(reminded) == "The leaflet is still paused. To go on, press five."
    for step in (paused, reminded):
        assert step.after("5") == second
    assert press(line, paused, *[""] * 6).place == "en/goodbye"


def test_the_end_of_a_section_offers_the_next_by_its_title(line: Line) -> None:
    step = line.step("en/play/samplol/uses")
    while places.parse(step.place).state == "play":
        step = press(line, step, "")
    assert heard(step) == (
        "That is the end of this section. To hear How to use, press one."
        " To hear this section again, press two. To hear the list of sections, press three."
    )
    assert heard(press(line, step, "1")) == "How to use."
    assert heard(press(line, step, "2")) == "Uses."
    assert press(line, step, "3").place == "en/menu/samplol"
    assert heard(press(line, step, "4")) == "It starts to work within one hour."


def test_the_menu_begins_with_the_warnings_and_has_every_section(
    bundled: tuple[Service, Line],
) -> None:
    service, line = bundled
    for id, edition in service.editions.items():
        step, targets = line.step(f"en/menu/{id}"), []
        while True:
            targets += [step.keys[key] for key in "1234567" if key in step.keys]
            if step.keys.get("8") in (None, f"en/menu/{id}"):
                break
            step = press(line, step, "8")
        chosen = [target.split("/")[3] for target in targets]
        ids = [section.id for section in edition.leaflet.monograph.sections]
        assert sorted(chosen) == sorted(["introduction", "introduction", *ids])
        if "warning" in ids:
            assert chosen[0] == "warning"


def test_a_title_that_asks_is_offered_as_a_question(content: Path, tmp_path: Path) -> None:
    asks = tmp_path / "content"
    asks.mkdir()
    (asks / "a.md").write_text(MANY.format(title="Aol").replace("Uses", "WHAT IS AOL?"), "utf-8")
    for _, line in running(asks, tmp_path / "cache"):
        said = heard(line.step("en/menu/aol"))
        assert "what is aol? To hear the answer, press three." in said


# ---------------------------------------------------------------- silence, wrong keys, help


@pytest.mark.parametrize("pressed", ["", "7"])
@pytest.mark.parametrize("path", ["en/find", "en/menu/samplol", "en/medicine/samplol"])
def test_three_tries_each_said_differently_then_help_then_goodbye(
    line: Line, path: str, pressed: str
) -> None:
    first = line.step(path)
    options = heard(first)
    step, notices = first, []
    for _ in range(3):
        step = press(line, step, pressed)
        said = heard(step)
        assert said.endswith(options)  # what there is to choose is said again
        notices.append(said.removesuffix(options))
        assert step.keys == first.keys
    assert len(set(notices)) == 3
    helped = press(line, step, pressed)
    assert heard(helped).startswith("Here is some help.")
    assert options in heard(helped)
    assert helped.keys["1"] == first.keys["1"]
    assert heard(press(line, helped, "")) == "Thank you for calling. Goodbye."


def test_help_says_the_keys_and_leads_back_to_exactly_where_it_was(line: Line) -> None:
    here = press(line, line.step("en/play/samplol/how-to-use"), "3", "6", "6")
    helped = press(line, here, "0")
    assert "To go back one sentence, press four." in heard(helped)
    assert helped.after("") == here.place
    assert helped.after("*") == here.place
    assert helped.after("6") == here.after("6")
    assert "speak to a person" not in heard(helped)


def test_a_site_may_have_a_person_behind_the_line(content: Path, cache: Path) -> None:
    for _, line in running(content, cache, phone_person="+15550100"):
        helped = press(line, line.step("en/find"), "0")
        assert "To speak to a person, press zero." in heard(helped)
        person = press(line, helped, "0")
        assert (person.dial, person.ends) == ("+15550100", False)
        assert heard(press(line, person, "")).startswith("You are back on the leaflet line.")
        assert heard(person) == "One moment, please. I am putting you through to a person."
        silent = press(line, line.step("en/find"), "", "", "", "")
        assert "If you press no key now, I will put you through to a person." in heard(silent)
        assert press(line, silent, "").dial == "+15550100"


# ---------------------------------------------------------------- what is not there


@pytest.mark.parametrize(
    "path",
    [
        "",
        "en",
        "en/none",
        "fr/find",
        "en/menu/none",
        "en/menu/samplol/9",
        "en/menu/muestralina",
        "en/play/samplol/none",
        "en/play/samplol/uses/00000000/100",
        "en/play/samplol/uses/00000000/101/1",
        "en/number/12a",
        "en/../find",
        "en/find/_loud-1",
    ],
)
def test_a_place_that_is_not_there_is_said_to_the_caller(line: Line, path: str) -> None:
    if path == "en/play/samplol/uses/00000000/100":  # of a text that has changed
        step = press(line, line.step(path), "")
        assert heard(step).startswith("This leaflet has just been changed.")
        return
    with pytest.raises(LineError) as caught:
        line.step(path)
    assert caught.value.what.startswith("I am sorry.")
    step = line.sorry(path)
    assert heard(step).startswith("I am sorry.")
    assert step.keys["1"] == "en/number"


def test_a_caller_is_told_so_in_the_language_of_the_call(line: Line) -> None:
    with pytest.raises(LineError) as caught:
        line.step("es/menu/none")
    assert caught.value.what.startswith("Lo siento.")
    assert heard(line.sorry("es/menu/none")).startswith("Lo siento.")


def test_a_text_that_changes_during_a_call_is_read_again_from_its_beginning(
    content: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "content"
    folder.mkdir()
    file = folder / "a.md"
    file.write_text(ENGLISH, "utf-8")
    for service, line in running(folder, tmp_path / "cache"):
        place = press(line, line.step("en/play/samplol/uses"), "6", "6").place
        file.write_text(ENGLISH.replace("one hour", "two hours"), "utf-8")
        assert service.refresh()
        service.studio.wait()
        assert line.step(place).after("*") == "en/menu/samplol"
        for key in ("6", "4", "2"):
            assert line.step(place).after(key) == line.step(place).after("")
        step = line.step(line.step(place).after(""))
        assert heard(step) == (
            "This leaflet has just been changed. The section begins again. Uses."
        )
        assert "two hours" in heard(press(line, step, "", ""))
        file.unlink()
        service.refresh()
        with pytest.raises(LineError):
            line.step(place)
        assert line.languages() == ()
        with pytest.raises(LineError, match="cannot speak"):
            line.start()


def test_a_section_that_is_not_narrated_yet_is_waited_for(content: Path, tmp_path: Path) -> None:
    service = Service(Settings(engine="silence", content=content, cache=tmp_path))
    line = Line(service)
    service.publish()  # nothing is made beforehand
    try:
        step = line.step("en/play/samplol/uses")
        assert heard(step) == "One moment, please. This section is being prepared."
        work = service.editions["samplol"].work("uses")
        assert work
        service.studio.request(work).whole()
        # Whatever is pressed when it is made in the meantime, it is heard from its beginning.
        for key in ("", "6", "2", "4"):
            assert heard(press(line, step, key)) == "Uses."
    finally:
        service.close()


# ---------------------------------------------------------------- languages


@pytest.mark.parametrize(
    ("wanted", "languages"),
    [("*", ("en", "es")), ("es en", ("es", "en")), ("es", ("es",)), ("fr", ()), ("", ())],
)
def test_a_site_chooses_the_languages_of_its_line(
    content: Path, cache: Path, wanted: str, languages: tuple[str, ...]
) -> None:
    service = Service(
        Settings(engine="silence", content=content, cache=cache, phone_languages=wanted)
    )
    line = Line(service)
    service.publish()
    service.close()
    assert line.languages() == languages
    if languages:
        assert line.start() == f"{languages[0]}/start"
    if languages == ("es",):
        assert "Le damos la bienvenida" in heard(line.step("es/start"))
        assert line.step("es/start").keys["1"] == "es/number"


@pytest.fixture(scope="module")
def bundled_voice(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Line:
    """A line with the bundled voice; nothing is narrated."""
    service = Service(Settings(content=content, cache=tmp_path_factory.mktemp("piper")))
    line = Line(service)
    service.publish()
    service.close()
    return line


def test_a_voice_speaks_its_own_language_only(bundled_voice: Line) -> None:
    assert bundled_voice.languages() == ("en",)
    assert "español" not in heard(bundled_voice.step("en/start"))


def test_a_title_that_the_line_cannot_say_is_not_guessed(content: Path, cache: Path) -> None:
    for _, line in running(content, cache, title="Leaflets for 51/2 year old"):
        assert heard(line.step("en/start")).startswith("Welcome to the medicine leaflet line.")
    for _, line in running(content, cache, title="The Elm Street Pharmacy"):
        assert heard(line.step("en/start")).startswith("Welcome to The Elm Street Pharmacy.")


# ---------------------------------------------------------------- sound


@pytest.fixture(scope="module")
def voiced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("voiced")
    (folder / "content").mkdir()
    (folder / "content" / "a.md").write_text(MANY.format(title="Sampium"), "utf-8")
    with serving(
        folder / "content", folder / "cache", engine="piper", phone_languages="*"
    ) as server:
        yield server


def samples(server: Server, address: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    answer = server.get(address)
    assert answer.status_code == 200, answer.text
    found, rate = soundfile.read(io.BytesIO(answer.content), dtype="float64")
    assert rate == 8000
    return np.asarray(found)


def test_a_sentence_alone_is_heard_whole_and_at_once(voiced: Server) -> None:
    """It is the stretch of the section between its pauses, at the same level."""
    listing = voiced.get("/leaflets/sampium/introduction.telephone.json").json()
    natural = next(each for each in listing["speeds"] if each["speed"] == 1.0)
    whole = samples(voiced, natural["renditions"]["wav"]["stable"])
    for number, each in enumerate(natural["sentences"], 1):
        assert each["alone"]["stable"] == f"/leaflets/sampium/introduction.sentence{number}"
        alone = samples(voiced, each["alone"]["keyed"] + ".wav")
        loud = np.flatnonzero(np.abs(alone) > 0.01)
        assert loud[0] < 0.1 * 8000
        assert alone.size - loud[-1] < 0.15 * 8000
        stretch = whole[each["samples_8000"] :][: alone.size]
        likeness = np.correlate(stretch, alone, "same").max()
        assert likeness / np.sqrt(np.square(stretch).sum() * np.square(alone).sum()) > 0.9
        level = 10 * np.log10(np.square(alone[loud[0] : loud[-1]]).mean())
        assert level == pytest.approx(-22, abs=3)
        slow = samples(voiced, each["alone"]["keyed"].replace("-t1", "-t1.x0.8") + ".wav")
        assert slow.size * 0.8 == pytest.approx(alone.size, rel=0.03)
    assert voiced.get("/leaflets/sampium/introduction.sentence99.wav").status_code == 404


def test_a_prompt_is_spoken(voiced: Server, bundled_voice: Line) -> None:
    step = bundled_voice.step("en/start")
    for prompt in step.prompts[:2]:
        found = samples(voiced, f"{prompt.audio}.ulaw.wav")
        words = len(prompt.text.split())
        assert 0.15 * words < found.size / 8000 < 0.7 * words + 1
        active = found[np.abs(found) > 0.02]
        assert 10 * np.log10(np.square(active).mean()) == pytest.approx(-19, abs=4)
    mp3 = voiced.get(f"{step.prompts[0].audio}.mp3")
    assert (mp3.status_code, mp3.headers["content-type"]) == (200, "audio/mpeg")
    decoded, rate = soundfile.read(io.BytesIO(mp3.content))
    assert rate == 16000
    assert np.abs(decoded).max() > 0.1
