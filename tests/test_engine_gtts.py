"""The engine `gtts` against a server on loopback that speaks Google Translate's protocol."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING

import numpy as np
import pytest
import translate_server as does
from translate_server import SECONDS_PER_CHARACTER, TranslateServer

from audio_leaflet.engines import gtts
from audio_leaflet.errors import EngineUnavailable, UtteranceRefused
from audio_leaflet.model import Pronunciation, Spoken, SpokenWord
from audio_leaflet.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from translate_server import Fault

PADDING = 0.15
"""Seconds that MP3 coding may add to a piece: the encoder's delay and the last frame's rest."""

BLACK_BOX = (
    "Abrupt discontinuation of the injection, whatever the cause, has resulted in high fever,"
    " altered mental status, exaggerated rebound spasticity, and muscle rigidity; in rare cases it"
    " has advanced to rhabdomyolysis, multiple organ-system failure and death."
)


@dataclass
class Hand:
    """Time that a test moves by hand; waiting moves it, too."""

    time: float = 1000.0
    waits: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds


def spoken(text: str, said: dict[str, str] | None = None) -> Spoken:
    """Words are what stands between spaces, without the marks round it."""
    words = []
    for match in re.finditer(r"\w(?:\S*\w)?", text):
        plain = (said or {}).get(match[0])
        pronunciation = Pronunciation("ˈx", plain, "test") if plain is not None else None
        words.append(SpokenWord(match[0], match.start(), match.span(), pronunciation))
    return Spoken(text, tuple(words))


def engine_for(
    server: TranslateServer,
    hand: Hand | None = None,
    *,
    most_jitter: bool = False,
    **settings: object,
) -> gtts.Gtts:
    """An engine that asks this server and waits by hand."""
    hand = hand or Hand()
    return gtts.Gtts(
        Settings(engine="gtts", gtts_url=server.url, **settings),  # type: ignore[arg-type]
        sleep=hand.sleep,
        clock=hand.now,
        jitter=(lambda low, high: high) if most_jitter else (lambda low, high: low),
    )


def pitches(samples: np.ndarray, rate: int) -> list[int]:
    """The tones heard one after the other, each rounded to 20 Hz, silences left out."""
    heard: list[int] = []
    step = rate // 10
    for at in range(0, samples.size - step + 1, step):
        part = samples[at : at + step]
        if np.abs(part).max() < 0.3:
            continue
        found = np.abs(np.fft.rfft(part * np.hanning(step), rate)).argmax()
        heard.append(20 * round(float(found) / 20))
    return [one for before, one in zip([None, *heard], heard, strict=False) if one != before]


# ---------------------------------------------------------------- what is asked


def test_a_sentence_is_asked_for_as_it_is_and_heard_whole() -> None:
    text = "Take one tablet by mouth, twice a day (with food)."
    with TranslateServer() as server:
        sound = engine_for(server).speak(spoken(text), "en-US")
    (asked,) = server.asked
    assert (asked.text, asked.lang, asked.slow) == (text, "en", False)
    assert asked.headers["Referer"] == "http://translate.google.com/"
    assert (sound.rate, sound.samples.ndim) == (24_000, 1)
    assert sound.samples.dtype == np.float32
    expected = len(text) * SECONDS_PER_CHARACTER
    assert expected <= sound.samples.size / sound.rate <= expected + PADDING
    assert 0.4 < np.abs(sound.samples).max() < 0.7  # the tone's 0.5, through MP3
    assert sound.starts is None


@pytest.mark.parametrize(
    ("printed", "said", "asked"),
    [
        # A name is sent by its plain spelling and nothing else is touched.
        ("Baclofen is for spasms.", {"Baclofen": "backlofen"}, "backlofen is for spasms."),
        ("Take (Lioresal).", {"Lioresal": "lie or a sal"}, "Take (lie or a sal)."),
        # Letter names stay.
        ("Vitamin A, B and K.", {}, "Vitamin A, B and K."),
        ("Give it I V.", {}, "Give it I V."),
        # gTTS itself would say "Esquire", cut the stop after "Dr", join "non-\nfasting".
        ("Ask Dr. Esq. now", {}, "Ask Dr. Esq. now"),
        ("If non-\nfasting, wait", {}, "If non- fasting, wait"),
        # The letter, the article, several of a letter; and words that gTTS would change.
        ("an M A O I or M A O I's, A or a", {}, "an M A O I or M A O I's, A or a"),
        ("Mrs Mr. Prof. o'clock 'til", {}, "Mrs Mr. Prof. o'clock 'til"),
        ("Do not! Stop? Yes: no; now", {}, "Do not! Stop? Yes: no; now"),
        # A figure in a name's own spelling is a name, and the name is what is sent.
        ("Take Lioresal5.", {"Lioresal5": "lie or a sal five"}, "Take lie or a sal five."),
        # Marks, quotes and letters beyond ASCII go through.
        ('"Wait!" — naïve Ménière Ω…', {}, '"Wait!" — naïve Ménière Ω…'),
    ],
)
def test_nothing_but_names_is_altered(printed: str, said: dict[str, str], asked: str) -> None:
    with TranslateServer() as server:
        engine_for(server).speak(spoken(printed, said), "en-US")
    assert server.texts == [asked]


def test_a_language_without_rules_is_sent_as_printed() -> None:
    text = '"Halt!" — 5 % & <b> 1/2 μg Ω'
    with TranslateServer() as server:
        engine_for(server).speak(spoken(text), "de-DE")
    assert server.texts == [text]


@pytest.mark.parametrize("sign", ["5", "½", "%", "<", "/", "&", "+", "=", "~", "$", "°", "µg²"])
def test_what_google_would_read_its_own_way_is_refused(sign: str) -> None:
    with TranslateServer() as server:
        for text in (f"Take it {sign} now.", f"Take{sign}it now."):
            with pytest.raises(UtteranceRefused, match="Google would choose its reading"):
                engine_for(server).speak(spoken(text), "en-US")
        assert server.asked == []


def test_a_long_sentence_is_sent_in_pieces_cut_where_a_breath_is() -> None:
    with TranslateServer() as server:
        sound = engine_for(server).speak(spoken(BLACK_BOX), "en-US")
    assert server.texts == [
        "Abrupt discontinuation of the injection, whatever the cause, has resulted in high fever,",
        "altered mental status, exaggerated rebound spasticity, and muscle rigidity;",
        "in rare cases it has advanced to rhabdomyolysis, multiple organ-system failure and death.",
    ]
    expected = len("".join(server.texts)) * SECONDS_PER_CHARACTER
    assert expected <= sound.samples.size / sound.rate <= expected + 3 * PADDING
    assert pitches(sound.samples, sound.rate) == [does.pitch(text) for text in server.texts]


@pytest.mark.parametrize(
    "text",
    [
        BLACK_BOX,
        "word " * 200,
        "a " * 250,
        " leading and trailing " + "x" * 99 + "  double  spaces " + "y" * 100 + " ",
        "No comma in this text which is long enough " * 7,
        "One. Two! Three? Four; five: six, seven... " * 8,
        "(" * 5 + "bracketed text " * 20 + ")" * 5,
        "dashes — stand alone — between the words — " * 9,
        "2-amino-5-chloro-" * 15 + "acid and/or " + "left/right/" * 20 + "end",
        "日本語 の テキスト です。 " * 20,
    ],
)
def test_no_word_is_lost_and_no_piece_is_too_long(text: str) -> None:
    with TranslateServer() as server:
        engine_for(server).speak(spoken(text), "de-DE")
    assert "".join("".join(server.texts).split()) == "".join(text.split())
    assert max(map(len, server.texts)) <= 100
    words = text.split()
    whole = [word for piece in server.texts for word in piece.split()]
    assert [word for word in words if len(word) <= 100 and word not in whole] == []


def test_without_a_mark_it_is_cut_before_a_phrase() -> None:
    text = (
        "The usual dose for adults is one thousand two hundred and fifty milligrams for each"
        " infusion of two hours that is given after a test of the A L T with an S S R I or M A O I"
        " that the patient has taken before and may continue to take"
    )
    with TranslateServer() as server:
        engine = engine_for(server)
        for shift in range(0, 40, 3):
            server.asked.clear()
            engine.speak(spoken("x" * shift + " " + text), "en-US")
            begin = {piece.split()[0] for piece in server.texts[1:]}
            assert begin <= {"for", "that", "after", "with", "or", "before"}
            assert " ".join(server.texts).endswith(text)


def test_a_dose_is_not_torn_apart() -> None:
    text = "equivalent to twenty five milligrams and two hundred and fifty micrograms " * 5
    with TranslateServer() as server:
        engine_for(server).speak(spoken(text), "en-US")
    assert {piece.split()[0] for piece in server.texts} <= {"equivalent", "to", "and"}
    assert " ".join(server.texts).split() == text.split()


def test_the_letters_of_a_word_stay_together_but_any_number_of_them_is_said() -> None:
    with TranslateServer() as server:
        engine_for(server).speak(spoken("medicines like M A O I's " * 20), "en-US")
        assert not any(piece.endswith((" M", " A", " O")) for piece in server.texts)
        server.asked.clear()
        letters = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z " * 4
        engine_for(server).speak(spoken(letters), "en-US")
        assert " ".join(server.texts).split() == letters.split()


def test_a_name_of_several_parts_is_never_cut() -> None:
    plain = "use teh kin you mab"
    for before, where in ((80, [True, False]), (81, [False, True]), (100, [False, True])):
        with TranslateServer() as server:
            text = "x" * before + " ustekinumab is given."
            engine_for(server).speak(spoken(text, {"ustekinumab": plain}), "en-US")
        assert [plain in piece for piece in server.texts] == where


def test_a_word_that_cannot_be_cut_is_refused_and_nothing_is_sent() -> None:
    with TranslateServer() as server:
        with pytest.raises(UtteranceRefused, match="longer than the 100 characters"):
            engine_for(server).speak(spoken("Take " + "y" * 101), "en-US")
        assert server.asked == []


@pytest.mark.parametrize("text", ["", "   ", "...", "—"])
def test_text_without_words_is_refused(text: str) -> None:
    with TranslateServer() as server:
        with pytest.raises(UtteranceRefused, match="there is no word in"):
            engine_for(server).speak(spoken(text), "en-US")
        assert server.asked == []


def test_a_name_without_a_plain_spelling_is_refused() -> None:
    with TranslateServer() as server:
        with pytest.raises(UtteranceRefused, match="nothing to say for the word 'Lioresal'"):
            engine_for(server).speak(spoken("Take Lioresal.", {"Lioresal": ""}), "en-US")
        assert server.asked == []


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("EN-gb", "en"),
        ("fr-CA", "fr-CA"),
        ("fr-BE", "fr"),
        ("pt-PT", "pt-PT"),
        ("pt-BR", "pt"),
        ("zh-Hant-TW", "zh-TW"),
        ("zh-TW", "zh-TW"),
        ("zh-Hans", "zh-CN"),
        ("he-IL", "iw"),
        ("nb-NO", "no"),
        ("fil", "tl"),
    ],
)
def test_the_language_is_asked_for_by_googles_code(tag: str, code: str) -> None:
    with TranslateServer() as server:
        engine_for(server).speak(spoken("text"), tag)
    assert server.asked[0].lang == code


@pytest.mark.parametrize("tag", ["mi", "nn-NO", "tlh"])
def test_a_language_that_google_lacks_is_refused(tag: str) -> None:
    with TranslateServer() as server:
        engine = engine_for(server, lang=tag)
        with pytest.raises(UtteranceRefused, match=f"does not speak '{tag}'. Choose a language"):
            engine.speak(spoken("text"), tag)
        assert server.asked == []
        (problem,) = engine.problems()
        assert (problem.level, problem.where) == ("error", "setting lang")
        with pytest.raises(EngineUnavailable, match="does not speak"):
            engine.voice()


@pytest.mark.parametrize(
    ("speed", "slow", "warned"), [(0.5, True, 0), (0.79, True, 0), (0.8, False, 1), (1.0, False, 0)]
)
def test_speed_chooses_googles_slow_voice_or_is_reported(
    speed: float, slow: bool, warned: int
) -> None:
    with TranslateServer() as server:
        engine = engine_for(server, speed=speed)
        engine.speak(spoken("text"), "en-US")
        assert server.asked[0].slow is slow
        assert [each.level for each in engine.problems()] == ["warning"] * warned
        assert ("slow" in engine.recipe()) is slow


# ---------------------------------------------------------------- answers without sound


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (does.body(does.envelope(None)), "answered without sound"),
        (does.body(does.envelope('[""]')), "answered without sound"),
        (does.body(does.envelope("[]")), "answered without sound"),
        (does.body(does.envelope('["!!!"]')), "answered without sound"),
        (does.body(b")]}'\n\n[]"), "answered without sound"),
        (does.body(b""), "answered without sound"),
        (does.body(does.answer(b"this is no sound at all " * 40)), "960 bytes that are not MP3"),
        (does.sound(volume=0.0), "s of silence"),
        (does.sound(share=0.1), "which has been cut off"),
        (does.sound(rate=44_100), "44100 Hz instead of 24000"),
    ],
)
def test_an_answer_without_whole_sound_is_refused_at_once(fault: Fault, message: str) -> None:
    text = "Do not stop this medicine suddenly."
    with TranslateServer(fault) as server:
        with pytest.raises(UtteranceRefused, match=message) as caught:
            engine_for(server).speak(spoken(text), "en-US")
        assert len(server.asked) == 1
    assert text in str(caught.value)


def test_a_sentence_is_not_heard_without_its_second_half() -> None:
    with TranslateServer(does.speech, does.body(does.envelope(None))) as server:
        with pytest.raises(UtteranceRefused, match="'altered mental status, exagg"):
            engine_for(server).speak(spoken(BLACK_BOX), "en-US")
        assert len(server.asked) == 2


def test_the_servers_cookies_are_not_kept() -> None:
    with TranslateServer(does.status(500, Set_Cookie="NID=511=x; path=/")) as server:
        engine_for(server).speak(spoken("text"), "en-US")
    assert ["Cookie" in asked.headers for asked in server.asked] == [False, False]


def test_an_answer_in_chunks_is_read_too() -> None:
    with TranslateServer(does.chunked) as server:
        sound = engine_for(server).speak(spoken("Shake well before use"), "en-US")
    assert sound.samples.size / sound.rate >= 21 * SECONDS_PER_CHARACTER


# ---------------------------------------------------------------- trying again


PASSING = {
    "500": (does.status(500), "answered 500 Internal Server Error"),
    "503": (does.status(503), "answered 503 Service Unavailable"),
    "late": (does.late(0.9), "did not answer in 0.5 s"),
    "dripping": (does.dripping, "did not answer in 0.5 s"),
    "reset": (does.reset, "cannot be reached"),
    "truncated": (does.truncated, "cut its answer off"),
    "truncated unseen": (does.truncated_unseen, "cut its answer off"),
}


@pytest.mark.parametrize("name", PASSING)
def test_a_passing_fault_is_not_heard(name: str) -> None:
    fault, message = PASSING[name]
    timeout = 0.5 if "did not answer" in message else 10.0
    text = "Keep this medicine out of the reach of children."
    with TranslateServer(fault, fault) as server:
        sound = engine_for(server, gtts_timeout=timeout).speak(spoken(text), "en-US")
    assert server.texts == [text] * 3
    expected = len(text) * SECONDS_PER_CHARACTER
    assert expected <= sound.samples.size / sound.rate <= expected + PADDING


@pytest.mark.parametrize("name", PASSING)
def test_a_lasting_fault_is_reported_after_the_attempts_that_are_set(name: str) -> None:
    fault, message = PASSING[name]
    timeout = 0.5 if "did not answer" in message else 10.0
    with TranslateServer(fault, fault, fault) as server:
        with pytest.raises(EngineUnavailable, match=rf"127.0.0.1:\d+ {message}.*\(2 attempts\)"):
            engine_for(server, gtts_timeout=timeout, gtts_retries=1).speak(spoken("text"), "en-US")
        assert len(server.asked) == 2


def test_waits_double_up_to_a_limit_and_chance_takes_any_part_of_them() -> None:
    for most, waits in ((True, [0.5, 1, 2, 4, 8, 8]), (False, [0] * 6)):
        hand = Hand()
        with TranslateServer(*[does.status(500)] * 6) as server:
            engine = engine_for(server, hand, most_jitter=most, gtts_retries=6)
            engine.speak(spoken("text"), "en-US")
        assert hand.waits == waits


@pytest.mark.parametrize("code", [204, 400, 401, 403, 404, 413])
def test_an_answer_that_will_not_change_is_not_asked_for_again(code: int) -> None:
    hand = Hand()
    with TranslateServer(does.status(code)) as server:
        with pytest.raises(EngineUnavailable, match=f"answered {code} .*Check gtts_url"):
            engine_for(server, hand).speak(spoken("text"), "en-US")
        assert (len(server.asked), hand.waits) == (1, [])


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (does.body(b'{"error": "no"}x'), "does not answer as Google Translate does"),
        (does.body(b"not json"), "does not answer as Google Translate does"),
        (does.body(b"[" * 200_000), "does not answer as Google Translate does"),
        (does.body(b"0" * 4_000_001), "larger than 4000000 bytes"),
    ],
)
def test_a_server_that_speaks_otherwise_is_reported(fault: Fault, message: str) -> None:
    with TranslateServer(fault) as server:
        with pytest.raises(EngineUnavailable, match=f"{message}.*Check gtts_url"):
            engine_for(server).speak(spoken("text"), "en-US")
        assert len(server.asked) == 1


def test_without_a_network_it_says_what_to_do() -> None:
    with TranslateServer() as server:
        pass  # nothing listens at its address any more
    hand = Hand()
    engine = engine_for(server, hand)
    with pytest.raises(EngineUnavailable) as caught:
        engine.speak(spoken("text"), "en-US")
    host = server.url.removeprefix("http://")
    assert str(caught.value) == (
        f"engine gtts: the speech server {host} cannot be reached (Connection refused)"
        " (5 attempts). gTTS needs the internet; set engine to piper to speak without a network."
    )
    assert len(hand.waits) == 4
    (problem,) = engine.problems()
    assert problem.level == "error"
    assert "cannot be reached (Connection refused)" in problem.what
    assert "set engine to piper" in problem.remedy


def test_a_name_that_does_not_resolve_is_offline_too() -> None:
    engine = gtts.Gtts(Settings(gtts_url="http://speech.invalid", gtts_retries=0))
    with pytest.raises(EngineUnavailable, match=r"speech.invalid cannot be reached.*the internet"):
        engine.speak(spoken("text"), "en-US")
    assert "speech.invalid cannot be reached" in engine.problems()[0].what


def test_a_network_that_swallows_connections_is_offline_too() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        # Nobody accepts: once its queue is full, the kernel leaves further callers without answer.
        callers = [socket.socket() for _ in range(3)]
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(full.getsockname())
        url = f"http://127.0.0.1:{full.getsockname()[1]}"
        engine = gtts.Gtts(Settings(gtts_url=url, gtts_retries=0, gtts_timeout=0.2))
        with pytest.raises(
            EngineUnavailable, match=r"no connection in 0.2 s\).*needs the internet"
        ):
            engine.speak(spoken("text"), "en-US")
        for caller in callers:
            caller.close()


# ---------------------------------------------------------------- being told to stop


BLOCKS: dict[str, Fault] = {
    "429": does.status(429),
    "captcha page": does.body(b"<!doctype html><title>Sorry...</title>", "text/html"),
    "captcha redirect": does.status(302, Location="https://google.invalid/sorry/index?q=x"),
}


@pytest.mark.parametrize("name", BLOCKS)
def test_after_a_refusal_no_request_is_sent_for_a_while(name: str) -> None:
    hand = Hand()
    with TranslateServer(BLOCKS[name]) as server:
        engine = engine_for(server, hand)
        with pytest.raises(EngineUnavailable, match="it is tried again in 30 s"):
            engine.speak(spoken("text"), "en-US")
        hand.time += 12
        for _ in range(3):
            with pytest.raises(
                EngineUnavailable, match=r"it is tried again in 18 s.*set engine to"
            ):
                engine.speak(spoken("text"), "en-US")
        assert (len(server.asked), hand.waits) == (1, [])
        hand.time += 18
        engine.speak(spoken("text"), "en-US")
        engine.speak(spoken("text"), "en-US")
        assert len(server.asked) == 3


def test_a_text_is_never_sent_on_to_another_address() -> None:
    with (
        TranslateServer() as other,
        TranslateServer(does.status(307, Location=other.url)) as server,
    ):
        with pytest.raises(EngineUnavailable, match=r"points to 127\.0\.0\.1"):
            engine_for(server).speak(spoken("text"), "en-US")
        assert (len(server.asked), other.connections) == (1, 0)


@pytest.mark.parametrize("code", [429, 503])
def test_a_short_retry_after_is_waited_for(code: int) -> None:
    hand = Hand()
    with TranslateServer(does.status(code, Retry_After="7")) as server:
        engine_for(server, hand, most_jitter=True).speak(spoken("text"), "en-US")
        assert len(server.asked) == 2
    assert hand.waits == [7.5]  # as asked, and by chance up to half a second more


def test_a_long_retry_after_is_reported_and_kept() -> None:
    hand = Hand()
    with TranslateServer(does.status(429, Retry_After="7200")) as server:
        engine = engine_for(server, hand)
        with pytest.raises(EngineUnavailable, match="tried again in 7200 s"):
            engine.speak(spoken("text"), "en-US")
        hand.time += 7199
        with pytest.raises(EngineUnavailable, match="tried again in 1 s"):
            engine.speak(spoken("text"), "en-US")
        hand.time += 1
        engine.speak(spoken("text"), "en-US")
        assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("header", "low", "high"),
    [
        ("in ten minutes", 500, 600),  # written as a date, when the test runs
        ("9" * 400, 86_400, 86_400),  # beyond a day is a day
        ("soon", 30, 30),  # not understood: the usual time
        ("-5", 30, 30),
        ("0", 30, 30),
    ],
)
def test_every_form_of_retry_after_is_understood(header: str, low: int, high: int) -> None:
    if header == "in ten minutes":
        header = formatdate(time.time() + 600, usegmt=True)
    with (
        TranslateServer(does.status(429, Retry_After=header)) as server,
        pytest.raises(EngineUnavailable) as caught,
    ):
        engine_for(server).speak(spoken("text"), "en-US")
    match = re.search(r"tried again in (\d+) s", str(caught.value))
    assert match
    assert low <= int(match[1]) <= high


def test_the_pause_doubles_with_each_refusal_up_to_an_hour_and_starts_anew_after_success() -> None:
    hand = Hand()
    pauses = []
    with TranslateServer(*[does.status(429)] * 9, does.speech, does.status(429)) as server:
        engine = engine_for(server, hand)
        for _ in range(11):
            try:
                engine.speak(spoken("text"), "en-US")
            except EngineUnavailable as error:
                match = re.search(r"tried again in (\d+) s", str(error))
                assert match
                pauses.append(int(match[1]))
                hand.time += pauses[-1]
        assert len(server.asked) == 11
    assert pauses == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 30]


def test_after_the_pause_one_call_is_let_through_and_the_others_wait_for_its_outcome() -> None:
    hand = Hand()
    with TranslateServer(does.status(429), does.late(0.5)) as server:
        engine = engine_for(server, hand)
        with pytest.raises(EngineUnavailable):
            engine.speak(spoken("first"), "en-US")
        hand.time += 30
        with ThreadPoolExecutor() as pool:
            probe = pool.submit(engine.speak, spoken("probe"), "en-US")
            while len(server.asked) < 2:
                time.sleep(0.01)
            with pytest.raises(EngineUnavailable, match="refuses requests for now"):
                engine.speak(spoken("other"), "en-US")
            assert probe.result().samples.any()
        engine.speak(spoken("later"), "en-US")
        assert server.texts == ["first", "probe", "later"]


def test_the_call_let_through_may_meet_a_fault_and_be_tried_again() -> None:
    hand = Hand()
    with TranslateServer(does.status(429), does.status(500), does.reset) as server:
        engine = engine_for(server, hand)
        with pytest.raises(EngineUnavailable):
            engine.speak(spoken("text"), "en-US")
        hand.time += 30
        assert engine.speak(spoken("text"), "en-US").samples.any()
        assert len(server.asked) == 4


def test_an_answer_to_an_earlier_request_does_not_end_the_pause() -> None:
    with TranslateServer(does.late(0.4), does.status(429)) as server:
        engine = engine_for(server)
        with ThreadPoolExecutor() as pool:
            early = pool.submit(engine.speak, spoken("early"), "en-US")
            while not server.asked:
                time.sleep(0.01)
            with pytest.raises(EngineUnavailable, match="429"):
                engine.speak(spoken("refused"), "en-US")
            assert early.result().samples.any()
        with pytest.raises(EngineUnavailable, match="tried again in 30 s"):
            engine.speak(spoken("later"), "en-US")
        assert server.texts == ["early", "refused"]


def test_a_refusal_stops_all_threads() -> None:
    hand = Hand()
    with TranslateServer(*[does.status(429)] * 20, seconds=0.05) as server:
        engine = engine_for(server, hand)

        def fails(number: int) -> bool:
            with pytest.raises(EngineUnavailable, match="tried again in 30 s"):
                engine.speak(spoken("text" + " more" * number), "en-US")
            return True

        with ThreadPoolExecutor(8) as pool:
            assert all(pool.map(fails, range(16)))
        assert len(server.asked) <= engine.lanes  # those under way when the first was refused


def test_two_requests_at_most_are_under_way_and_connections_are_kept() -> None:
    with TranslateServer(seconds=0.03) as server:
        engine = engine_for(server)
        texts = [f"Sentence {letter}." for letter in "ABCDEFGHIJKL"]
        with ThreadPoolExecutor(8) as pool:
            sounds = list(pool.map(lambda text: engine.speak(spoken(text), "en-US"), texts))
        assert sorted(server.texts) == sorted(texts)
        assert (engine.lanes, server.most_at_once, server.connections) == (2, 2, 2)
    for text, sound in zip(texts, sounds, strict=True):
        assert pitches(sound.samples, sound.rate) == [does.pitch(text)]


# ---------------------------------------------------------------- settings


def test_a_working_server_has_no_problems_and_is_not_asked_for_speech() -> None:
    with TranslateServer() as server:
        assert engine_for(server).problems() == []
        for _ in range(200):  # the server may be a moment behind
            if not server.connections:
                time.sleep(0.01)
        assert (server.connections, server.asked) == (1, [])


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("gtts_tld", "uk", "co.uk (United Kingdom)"),
        ("gtts_tld", "com/evil?", "com (United States)"),
        ("gtts_url", "speech.example.org", "like https://speech.example.org"),
        ("gtts_url", "ftp://127.0.0.1", "like https://speech.example.org"),
        ("gtts_url", "http://", "like https://speech.example.org"),
        ("gtts_url", "http://127.0.0.1:port", "like https://speech.example.org"),
    ],
)
def test_a_wrong_address_is_reported_and_nothing_is_sent(
    name: str, value: str, remedy: str
) -> None:
    with TranslateServer() as server:
        settings = Settings(**{"gtts_url": server.url, name: value})  # type: ignore[arg-type]
        engine = gtts.Gtts(settings)
        (problem,) = engine.problems()
        assert (problem.level, problem.where) == ("error", f"setting {name}")
        assert remedy in problem.remedy
        with pytest.raises(EngineUnavailable, match=f"setting {name}"):
            engine.speak(spoken("text"), "en-US")
        assert server.connections == 0


def test_the_voice_says_whose_it_is_and_that_the_text_leaves_the_machine() -> None:
    engine = gtts.create(Settings(gtts_tld="co.uk", lang="en-GB"))
    voice = engine.voice()
    assert voice.id == "gtts-en-co.uk"
    assert voice.lang == "en-GB"
    assert voice.attribution == "Google Translate text-to-speech"
    assert "Google's terms of service" in voice.licence
    assert "leaves this machine: it is sent to translate.google.co.uk" in voice.licence
    assert engine.audible


def test_the_recipe_changes_with_all_that_changes_the_sound() -> None:
    different = [
        Settings(),
        Settings(gtts_tld="co.uk"),
        Settings(speed=0.7),
        Settings(gtts_url="https://speech.example.org"),
        Settings(gtts_url="https://speech.example.org/google"),
    ]
    recipes = [gtts.create(each).recipe() for each in different]
    assert len(set(recipes)) == len(different)
    assert all("package 2." in recipe for recipe in recipes)
    alike = Settings(gtts_timeout=3, gtts_retries=0, workers=1)
    assert gtts.create(alike).recipe() == recipes[0]


def test_a_password_in_the_address_is_used_and_never_shown() -> None:
    with TranslateServer(does.speech, does.status(403)) as server:
        url = server.url.replace("http://", "http://nurse:secret@") + "/google/"
        engine = gtts.Gtts(Settings(gtts_url=url))
        engine.speak(spoken("text"), "en-US")
        with pytest.raises(EngineUnavailable) as caught:
            engine.speak(spoken("text"), "en-US")
    assert server.asked[0].path == "/google" + does.PATH
    assert server.asked[0].headers["Authorization"].startswith("Basic ")
    for shown in (str(caught.value), engine.recipe(), engine.voice().licence):
        assert "127.0.0.1" in shown
        assert "secret" not in shown


def test_a_companys_proxy_is_used_and_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    settings = Settings(gtts_url="http://speech.invalid", gtts_retries=0)
    with TranslateServer() as server:
        monkeypatch.setenv("http_proxy", server.url)
        engine = gtts.Gtts(settings)
        assert engine.problems() == []
        engine.speak(spoken("text"), "en-US")
        assert server.asked[0].path == "http://speech.invalid" + does.PATH
        monkeypatch.setenv("http_proxy", server.url.removeprefix("http://"))
        assert engine.problems() == []
    (problem,) = engine.problems()
    assert f"through the proxy {server.url.removeprefix('http://')}" in problem.what


def test_a_server_whose_certificate_is_not_trusted_is_not_spoken_to(tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("openssl is not installed")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    subprocess.run(
        [openssl, "req", "-x509", *kind, *subject, "-keyout", key, "-out", certificate],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    received: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        try:
            with context.wrap_socket(listener.accept()[0], server_side=True) as connection:
                received.append(connection.recv(100))
        except ssl.SSLError:
            pass

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        url = f"https://localhost:{listener.getsockname()[1]}"
        engine = gtts.Gtts(Settings(gtts_url=url, gtts_retries=0))
        with pytest.raises(
            EngineUnavailable, match=r"securely \(.*certificate.*REQUESTS_CA_BUNDLE"
        ):
            engine.speak(spoken("text"), "en-US")
        thread.join()
    assert received == []
