"""Telephone renditions over HTTP, as phone platforms fetch them.

Each is whole before its first byte goes out: never in chunks, never redirected, with its exact type
and length, a strong entity tag and the day on which it was made. HEAD answers as GET does, 304
included. No line of its headers is long: Asterisk gives up at 1,024 bytes.
"""

from __future__ import annotations

import asyncio
import re
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import anyio.to_thread

from audio_leaflet.errors import AudioLeafletError
from audio_leaflet.narrate import LEAD
from audio_leaflet.outputs import document
from audio_leaflet.studio import PASSING
from audio_leaflet.telephone import FORMS, RECIPE, SPEEDS
from audio_leaflet.telephony import Offset, Stretch, Telephony, Variant, keyed, stable
from audio_leaflet.translations import N_
from audio_leaflet.web.audio import FOREVER, Asked, Refuse, narration, published, send_stored
from audio_leaflet.web.entities import entity
from audio_leaflet.web.headers import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send

    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Service
    from audio_leaflet.telephony import Part
    from audio_leaflet.web.tracks import Refusal

WAIT = 12.0
"""Seconds that a request waits for a rendition being made: Twilio gives up after 15."""

A_DAY = "public, max-age=86400"
"""For a stable address: phone platforms ask again at every call if they are told nothing."""

_FORM = "|".join(re.escape(suffix) for suffix in sorted(FORMS, key=len, reverse=True))
_SPEED = "|".join(re.escape(str(speed)) for speed in SPEEDS if speed != 1.0)
_NUMBER = r"([1-9][0-9]{0,3})"
_VARIANT = rf"(?:\.x({_SPEED}))?(?:\.part{_NUMBER}|\.sentence{_NUMBER})?\.({_FORM})"
_ID = r"([a-z0-9][a-z0-9-]{0,99})"
_STABLE = re.compile(rf"/leaflets/{_ID}/{_ID}{_VARIANT}")
_KEYED = re.compile(rf"/audio/(mp3-[0-9a-f]{{40}})-t{RECIPE}{_VARIANT}")


class Telephones:
    """Answers `/leaflets/{id}/{section}.{ext}` and `/audio/{key}-t1.{ext}`, and variants."""

    def __init__(
        self,
        service: Service,
        telephony: Telephony,
        refuse: Refuse,
        fresh: Callable[[], Awaitable[None]],
    ) -> None:
        """`refuse` answers errors as the client likes them; `fresh` takes up changed content."""
        self._service = service
        self._telephony = telephony
        self._refuse = refuse
        self._fresh = fresh

    @staticmethod
    def serves(path: str) -> bool:
        """Whether an address is one of ours. `{section}.mp3` is the web's."""
        found = _STABLE.fullmatch(path)
        if found:
            variant = _variant(*found.groups()[2:])
            return stable("", variant.stretch, variant.form.suffix) is not None
        return _KEYED.fullmatch(path) is not None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request for an address that `serves`."""
        if scope["method"] not in ("GET", "HEAD"):
            message = N_("Narrations can be read, not written.")
            await self._refuse(scope, receive, send, 405, N_("Not allowed"), message)
            return
        await self._fresh()
        await published(self._service)
        work, variant, cache_control = self._find(scope["path"])
        if isinstance(work, str):
            status = 503 if work.startswith("!") else 404
            title = N_("No narration") if status == 503 else N_("Not found")
            told = work.lstrip("!")
            await self._refuse(scope, receive, send, status, title, told, passing=status == 503)
            return
        try:
            await self._answer(scope, send, work, variant, cache_control)
        except IndexError:
            message = N_("This section has fewer parts and sentences.")
            await self._refuse(scope, receive, send, 404, N_("Not found"), message)
        except TimeoutError:
            message = N_("It is being narrated for the first time. Ask again in some seconds.")
            await self._refuse(
                scope, receive, send, 503, N_("Not ready yet"), message, passing=True
            )
        except AudioLeafletError as error:
            passing = isinstance(error, PASSING)
            told = f"{error.what}."
            await self._refuse(scope, receive, send, 503, N_("No narration"), told, passing)

    def _find(self, path: str) -> tuple[Work | str, Variant, str]:
        """The narration, what is wanted of it, and how long the answer may be kept.

        In place of a narration stands why there is none, after "!" if only for now.
        """
        keyed = _KEYED.fullmatch(path)
        if keyed:
            work = self._service.works.get(keyed[1])
            gone = N_("There is no narration here any more.")
            return work or gone, _variant(*keyed.groups()[1:]), FOREVER
        found = _STABLE.fullmatch(path)
        if found is None:
            raise ValueError(path)
        variant = _variant(*found.groups()[2:])
        return narration(self._service, found[1], found[2]), variant, A_DAY

    async def _answer(
        self, scope: Scope, send: Send, work: Work, variant: Variant, cache_control: str
    ) -> None:
        """Raises TimeoutError if it is not made soon, and what `Telephony.make` does."""
        reader = await anyio.to_thread.run_sync(self._telephony.stored, work, variant)
        if reader is None:
            making = asyncio.wrap_future(self._telephony.request(work, variant))
            await asyncio.wait_for(asyncio.shield(making), WAIT)
            reader = await anyio.to_thread.run_sync(self._telephony.stored, work, variant)
        if reader is None:
            raise TimeoutError  # evicted at once; it is made again
        try:
            headers = {
                "content-type": variant.form.media_type,
                "last-modified": formatdate(reader.meta["made"], usegmt=True),
                **PRIVATE,
            }
            described = [(name.encode(), value.encode()) for name, value in headers.items()]
            await send_stored(send, Asked.of(scope), reader, cache_control, described)
        finally:
            reader.close()


class TelephoneLists:
    """Answers `/leaflets/{id}/{section}.telephone.json`: what there is of a section, and where."""

    def __init__(
        self,
        service: Service,
        telephony: Telephony,
        refusal: Refusal,
        fresh: Callable[[], Awaitable[None]],
    ) -> None:
        """`refusal` answers errors as the client likes them; `fresh` takes up changed content."""
        self._service = service
        self._telephony = telephony
        self._refusal = refusal
        self._fresh = fresh

    async def section(self, request: Request) -> Response:
        """Answer one request. The section is narrated first if it is not yet."""
        await self._fresh()
        await published(self._service)
        scope, id, section = (
            request.scope,
            request.path_params["id"],
            request.path_params["section"],
        )
        edition = self._service.editions.get(id)
        if edition is None:
            message = N_("There is no leaflet with this address.")
            return await self._refusal(scope, 404, N_("Not found"), message)
        if edition.plan is None:
            return await self._refusal(scope, 503, N_("No narration"), edition.reason, passing=True)
        work = edition.work(section)
        if work is None:
            message = N_("This leaflet has no section with this address.")
            return await self._refusal(scope, 404, N_("Not found"), message)
        try:
            parts = await anyio.to_thread.run_sync(self._telephony.parts, work)
        except AudioLeafletError as error:
            passing = isinstance(error, PASSING)
            return await self._refusal(scope, 503, N_("No narration"), f"{error.what}.", passing)
        listing = _listing(f"/leaflets/{id}/{section}", work, parts)
        return entity(request, document.dumps(listing) + "\n", document.media_type)


def _listing(address: str, work: Work, parts: Sequence[Part]) -> dict[str, Any]:
    return {
        "section": address,
        "key": work.key,
        "formats": [
            {
                "extension": form.suffix,
                "type": form.media_type,
                "rate": form.rate,
                "platforms": form.platforms,
            }
            for form in FORMS.values()
        ],
        "speeds": [
            {
                "speed": speed,
                "renditions": _addresses(address, work, speed, 0),
                "sentences": [
                    {**each, "alone": _alone(address, work, speed, number)}
                    for number, each in enumerate(_sentences(_whole(parts), speed), 1)
                ],
                "parts": [
                    {
                        "part": part.number,
                        "seconds": round(part.seconds / speed, 3),
                        "renditions": _addresses(address, work, speed, part.number),
                        "sentences": _sentences(part.sentences, speed),
                    }
                    for part in parts
                ],
            }
            for speed in SPEEDS
        ],
    }


def _addresses(address: str, work: Work, speed: float, part: int) -> dict[str, dict[str, str]]:
    """The stable address, if there is one, and that which never changes its bytes, by extension."""
    stretch = Stretch(speed, part)
    constant = keyed(work, stretch)
    found = {}
    for suffix in FORMS:
        found[suffix] = {"keyed": f"{constant}.{suffix}"}
        at_present = stable(address, stretch, suffix)
        if at_present:
            found[suffix]["stable"] = at_present
    return found


def _alone(address: str, work: Work, speed: float, number: int) -> dict[str, str]:
    """Addresses of a sentence by itself, without the dot and the extension of a format."""
    stretch = Stretch(speed, sentence=number)
    return {"stable": address + stretch.stem, "keyed": keyed(work, stretch)}


def _whole(parts: Sequence[Part]) -> list[Offset]:
    """The sentences of all parts, from the beginning of the whole, which has one lead for all."""
    found, begun = [], 0.0
    for part in parts:
        found += [Offset(each.utterance, begun + each.seconds) for each in part.sentences]
        begun += part.seconds - LEAD
    return found


def _sentences(offsets: Sequence[Offset], speed: float) -> list[dict[str, Any]]:
    """Where each begins: in milliseconds, and in samples of either rate, as jambonz wants them."""
    return [
        {
            "said": each.utterance.spoken.text,
            "milliseconds": round(each.seconds / speed * 1000),
            "samples_8000": round(each.seconds / speed * 8000),
            "samples_16000": round(each.seconds / speed * 16000),
        }
        for each in offsets
    ]


def _variant(speed: Any, part: Any, sentence: Any, suffix: Any) -> Variant:
    stretch = Stretch(float(speed or 1.0), int(part or 0), int(sentence or 0))
    return Variant(FORMS[suffix], stretch)
