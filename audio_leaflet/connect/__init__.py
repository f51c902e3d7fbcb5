"""The leaflet line exported to Amazon Connect: its recordings, its steps, and a flow that leads on.

Connect asks no server of ours: it plays recordings from a bucket of Amazon S3 (WAV, mu-law, 8 kHz,
mono) and runs a flow. The steps are those of `line.Line`, each of them; none is written here.
"""

from __future__ import annotations

import functools
import hashlib
import io
import re
import shlex
import zipfile
from collections import deque
from dataclasses import dataclass, replace
from itertools import product, takewhile
from pathlib import Path
from typing import TYPE_CHECKING

import audio_leaflet
from audio_leaflet import model, telephone, telephony
from audio_leaflet.connect import flow, function
from audio_leaflet.connect.function import GROUP, Heard
from audio_leaflet.connect.template import FUNCTION, template
from audio_leaflet.errors import AudioError, LineError, SettingsError, StoreError
from audio_leaflet.exports import save
from audio_leaflet.telephony import Stretch, Telephony, Variant

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from audio_leaflet.line import Line
    from audio_leaflet.model import Prompt, Step
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Service

FORM = telephone.FORMS["ulaw.wav"]
"""What Connect plays (Administrator Guide, "Play prompt": Requirements)."""

LONGEST = 300.0
"""Seconds: a recording has to be shorter (the same)."""

LARGEST_CODE = 250_000_000
"""Bytes of a function when it is unpacked (AWS Lambda Developer Guide, "Lambda quotas")."""

_TEMPLATE = "template.json"
"""Name of the template's file."""

_BUCKET = re.compile(r"[a-z0-9][a-z0-9-]{1,61}[a-z0-9]")
_PREFIX = re.compile(r"[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*")
_E164 = re.compile(r"\+[1-9][0-9]{1,14}")

_PROBE = "0123456789"
"""Digits that find nothing, to learn what is then heard of any digits."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export consists of."""

    steps: int
    recordings: int
    new: int
    """Recordings that were not there yet."""
    bucket: str
    prefix: str
    folder: Path

    @property
    def commands(self) -> tuple[str, str]:
        """The commands that upload and deploy it, for a shell."""
        folder, file = (shlex.quote(str(p)) for p in (self.folder, self.folder / _TEMPLATE))
        there = f"s3://{self.bucket}/{self.prefix}"
        deploy = (
            f"aws cloudformation deploy --template-file {file} --stack-name audio-leaflet"
            " --capabilities CAPABILITY_IAM"
            " --parameter-overrides InstanceArn=$INSTANCE SetBucketPolicy=true"
        )
        return f"aws s3 sync {folder} {there} --exclude {_TEMPLATE}", deploy


def check(bucket: str, prefix: str, person: str) -> None:
    """Raise SettingsError for what Amazon would refuse.

    A name with dots is refused, since no certificate of S3 fits it.
    """
    if not _BUCKET.fullmatch(bucket):
        raise SettingsError(
            f"{bucket!r} is no name of a bucket that Connect can play from",
            where="--bucket",
            remedy="Give 3 to 63 small letters, digits and hyphens",
        )
    if not _PREFIX.fullmatch(prefix):
        raise SettingsError(
            f"{prefix!r} is no prefix",
            where="--prefix",
            remedy="Give letters, digits, hyphens and underscores; slashes between them",
        )
    if person and not _E164.fullmatch(person):
        raise SettingsError(
            f"Amazon Connect cannot dial {person!r}",
            where="setting phone_person",
            remedy="Write it with + and the country's code, without spaces: +15550100 (E.164)",
        )


def works(service: Service) -> list[Work]:
    """All narrations that the line may need: the parts of leaflets, and its own words."""
    return [work for work in service.works.values() if not work.parts and not work.refused]


def export(service: Service, line: Line, folder: Path, bucket: str, prefix: str) -> Exported:
    """Write everything into a folder; what an earlier export has left there is used again.

    The template comes last and names the rest, so that it is never that of half an export. A
    section that must not be spoken is told of by the line; for whatever else is not narrated, its
    error is raised. Raises LineError, AudioError or StoreError for what Connect could not take.
    """
    check(bucket, prefix, service.settings.phone_person)
    for work in works(service):
        service.studio.request(work).whole()
    recordings = _Recordings(service, folder / "recordings")
    outline, steps = _walk(line, recordings)
    _still_narrated(service)
    new = recordings.write()
    code = _code(function.pack(outline, steps))
    name = f"line-{hashlib.sha256(code).hexdigest()[:20]}.zip"
    save(folder / name, code)
    unknown = outline.unknown.values()
    kinds = {each.kind for each in (*steps, *unknown)} | {each.between for each in unknown}
    content = flow.content(kinds, line.languages()[0], FUNCTION)
    save(folder / _TEMPLATE, template(bucket, prefix, name, content).encode())
    return Exported(len(steps), len(recordings.names), new, bucket, prefix, folder)


# ---------------------------------------------------------------- every step


def _walk(line: Line, recordings: _Recordings) -> tuple[function.Outline, list[Heard]]:
    """Every step that a call can come to, breadth first; those after unknown digits apart."""
    start = line.start()
    sorry = {lang: line.sorry(f"{lang}/").place for lang in line.languages()}
    unknown: dict[str, Heard] = {}
    found = []
    seen = {start, *sorry.values()}
    waiting = deque(seen)
    while waiting:
        place = waiting.popleft()
        step = replace(line.step(place), place=place)
        found.append(Heard(step, (recordings.joined(step.prompts),), flow.kind(step)))
        following = _following(step)
        while step.entry and step.entry.to not in unknown:
            to = step.entry.to
            unknown[to] = _unknown(line, to, recordings)
            following += [f"{to}/{digits}" for digits in line.known(to)]
            step = unknown[to].step
            following += _following(step)
        for place in following:
            if place not in seen:
                seen.add(place)
                waiting.append(place)
    return function.Outline(start, sorry, unknown), found


def _following(step: Step) -> list[str]:
    return [*step.keys.values(), *filter(None, (step.silence, step.wrong))]


def _unknown(line: Line, to: str, recordings: _Recordings) -> Heard:
    """What is heard after digits that find nothing.

    There are too many of them for a step each. What differs between two is how the digits are read
    back, and a recording of some digits serves wherever they come.
    """
    forward, backward = (line.step(f"{to}/{digits}") for digits in (_PROBE, _PROBE[::-1]))
    before = _common(forward.prompts, backward.prompts)
    after = len(forward.prompts) - _common(forward.prompts[::-1], backward.prompts[::-1])
    read = forward.prompts[before:after]
    known = replace(backward, place=forward.place, prompts=forward.prompts)
    if len(read) != len(_PROBE) or read[::-1] != backward.prompts[before:after] or known != forward:
        raise LineError(
            f"after digits that find nothing it does more than read them back: {to}",
            where="the leaflet line",
            remedy="Report it: this export cannot tell what it does",
        )
    names = (
        recordings.joined(forward.prompts[:before]),
        recordings.digits(read),
        recordings.joined(forward.prompts[after:]),
    )
    return Heard(forward, names, flow.kind(forward), flow.kind(forward, last=False))


def _common(one: Sequence[Prompt], other: Sequence[Prompt]) -> int:
    """How many prompts are the same from the beginning."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


def _still_narrated(service: Service) -> None:
    """Raise StoreError if a narration was evicted, so that the line took it for a waiting one."""
    evicted = [each for each in works(service) if service.studio.rendition(each).state != "ready"]
    if evicted:
        raise StoreError(
            f"{len(evicted)} of its narrations do not fit into the cache",
            where="the leaflet line",
            remedy=f"Raise the setting cache_limit above {service.settings.cache_limit} MB",
        )


# ---------------------------------------------------------------- recordings


class _Recordings:
    """What is heard, one file a step: Connect plays one, and no gap is heard between prompts."""

    def __init__(self, service: Service, folder: Path) -> None:
        self._service = service
        self._telephony = Telephony(service)
        self._folder = folder
        self._single = functools.lru_cache(1024)(self._read)
        self.names: dict[str, tuple[str, ...]] = {}
        """By name, the addresses of the prompts that are heard: the name is a hash of them."""

    def joined(self, prompts: Iterable[Prompt]) -> str:
        """The name of the recording of these prompts."""
        heard = tuple(prompt.audio for prompt in prompts)
        name = _digest(heard)
        self.names[name] = heard
        return name

    def digits(self, prompts: Sequence[Prompt]) -> str:
        """The beginning of the names of recordings of up to GROUP digits; `prompts` are 0 to 9."""
        heard = [prompt.audio for prompt in prompts]
        begin = _digest(heard)
        for size in range(1, GROUP + 1):
            for group in product(range(10), repeat=size):
                name = f"{begin}-{''.join(map(str, group))}"
                self.names[name] = tuple(heard[digit] for digit in group)
        return begin

    def write(self) -> int:
        """Make the files that are not there yet; how many they were."""
        new = [name for name in self.names if not self._path(name).exists()]
        _folder(self._folder)
        known = _addresses(works(self._service))
        wanted = dict.fromkeys(address for name in new for address in self.names[name])
        made = [self._telephony.request(*known[address]) for address in wanted]
        for each in made:
            each.result()
        for name in new:
            singles = [self._single(*known[address]) for address in self.names[name]]
            seconds = sum(seconds for _, seconds in singles)
            if seconds >= LONGEST:
                raise AudioError(
                    f"{seconds:.0f} seconds are heard at once",
                    where=name,
                    remedy=f"Amazon Connect plays less than {LONGEST:.0f}: shorten the sentence or"
                    " the list",
                )
            save(self._path(name), telephone.join([data for data, _ in singles], FORM))
        return len(new)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.wav"

    def _read(self, work: Work, variant: Variant) -> tuple[bytes, float]:
        """A prompt by itself and its seconds."""
        reader = self._telephony.stored(work, variant)
        if reader is None:
            self._telephony.make(work, variant)
            return self._read(work, variant)
        try:
            return reader.read(), float(reader.meta["seconds"])
        finally:
            reader.close()


def _addresses(works: Iterable[Work]) -> dict[str, tuple[Work, Variant]]:
    """What is heard at each address that a prompt may have."""
    found = {}
    for work in works:
        numbers = range(len(work.utterances) + 1)
        for speed, sentence in product(telephone.SPEEDS, numbers):
            stretch = Stretch(speed, sentence=sentence)
            found[telephony.keyed(work, stretch)] = (work, Variant(FORM, stretch))
    return found


def _digest(addresses: Sequence[str]) -> str:
    return hashlib.sha256("\n".join((FORM.suffix, *addresses)).encode()).hexdigest()[:32]


def _folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"the folder cannot be made: {error.strerror}",
            where=str(path),
            remedy="Choose another place",
        ) from error


# ---------------------------------------------------------------- the function


def _code(steps: bytes) -> bytes:
    """The function and all that it needs, as AWS Lambda takes it; the same of the same steps."""
    package = Path(audio_leaflet.__file__).parent
    files = {
        "function.py": Path(function.__file__).read_bytes(),
        "audio_leaflet/__init__.py": (package / "__init__.py").read_bytes(),
        "audio_leaflet/model.py": Path(model.__file__).read_bytes(),
        function.FILE: steps,
    }
    size = sum(map(len, files.values()))
    if size > LARGEST_CODE:
        raise LineError(
            f"the line has {size / 1e6:.0f} MB of steps",
            where="Amazon Connect",
            remedy=f"AWS Lambda takes {LARGEST_CODE / 1e6:.0f}: export fewer leaflets, or fewer"
            " languages with the setting phone_languages",
        )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)  # of 1980, so that nothing depends on the time
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return packed.getvalue()
