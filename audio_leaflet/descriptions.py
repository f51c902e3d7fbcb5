"""What the API tells of a service, in the types of `representations`.

Everything here may take a while (it reads the store), so it is called in threads.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import msgspec

from audio_leaflet import model, translations
from audio_leaflet import representations as told
from audio_leaflet.errors import AudioLeafletError
from audio_leaflet.kinds import SoundFormat
from audio_leaflet.respelling import pronunciation
from audio_leaflet.script import INTRODUCTION, introduction_text
from audio_leaflet.telephone import FORMS, SPEEDS
from audio_leaflet.telephony import Stretch, keyed, stable

if TYPE_CHECKING:
    from audio_leaflet.exports import Exports
    from audio_leaflet.narrate import Work
    from audio_leaflet.service import Edition, Service
    from audio_leaflet.telephony import Part, Telephony

ROOT = "/api/v1"
"""Path under which the API is answered."""


class Descriptions:
    """Describes the leaflets of one service, with the addresses of one site."""

    def __init__(self, service: Service, exports: Exports, telephony: Telephony) -> None:
        """With the exports and the telephone renditions of the same service."""
        self._service = service
        self._exports = exports
        self._telephony = telephony

    # ------------------------------------------------------------ leaflets

    def leaflets(self, query: told.LeafletsQuery, site: str) -> told.Leaflets:
        """A page of the list. Raises LookupError if nothing is known of where it should begin."""
        found = [each for each in self._found(query.q) if _speaks(each, query.lang)]
        if query.number:
            digits = re.sub("[^0-9]", "", query.number)
            found = [each for each in found if _is_known_as(each, digits)]
        found = [each for each in found if each.leaflet.changed >= query.changed_since]
        ids = [each.leaflet.monograph.id for each in found]
        first = 0
        if query.after and not query.q:
            first = bisect.bisect_right(ids, query.after)  # it may have been removed meanwhile
        elif query.after:
            first = ids.index(query.after) + 1 if query.after in ids else -1
        if first < 0:
            raise LookupError(query.after)
        end = first + query.limit
        following = _page(query, ids[end - 1], site) if end < len(ids) else None
        shown = tuple(self._summary(each, site) for each in found[first:end])
        return told.Leaflets(total=len(found), next=following, leaflets=shown)

    def leaflet(self, edition: Edition, site: str) -> told.Leaflet:
        """One leaflet."""
        monograph = edition.leaflet.monograph
        summary = msgspec.structs.asdict(self._summary(edition, site))
        said = pronunciation(monograph.name, monograph.lang)
        return told.Leaflet(
            **summary,
            name=_name(monograph.name),
            ipa=said.ipa if said else "",
            generic_names=tuple(map(_name, monograph.generic_names)),
            brand_names=tuple(map(_name, monograph.brand_names)),
            product_numbers=tuple(
                told.ProductNumber(scheme=each.scheme, printed=each.printed)
                for each in monograph.product_numbers
            ),
            source=monograph.source,
            sections=tuple(
                told.SectionSummary(**self._heading(edition, id, title, site))
                for id, title in parts(edition)
            ),
            exports=f"{summary['address']}/exports",
            status=f"{summary['address']}/status",
        )

    def sections(self, edition: Edition, site: str) -> told.Sections:
        """All sections with their texts."""
        found = tuple(self.section(edition, id, site) for id, _ in parts(edition))
        return told.Sections(leaflet=edition.leaflet.monograph.id, sections=found)

    def section(self, edition: Edition, id: str, site: str) -> told.Section:
        """One section with its text. Raises KeyError if there is none such."""
        monograph = edition.leaflet.monograph
        heading = self._heading(edition, id, dict(parts(edition))[id], site)
        if id == INTRODUCTION:
            lines = introduction_text(monograph) if edition.leaflet.script else ()
            blocks: tuple[told.Block, ...] = tuple(told.Paragraph(text=line) for line in lines)
        else:
            section = next(each for each in monograph.sections if each.id == id)
            blocks = tuple(map(_block, section.blocks))
        return told.Section(
            **heading,
            blocks=blocks,
            timings=f"{heading['address']}/timings",
            renditions=f"{heading['address']}/renditions",
        )

    # ------------------------------------------------------------ narration

    def timings(self, edition: Edition, section: str, site: str) -> told.Timings:
        """When what is said of a section is heard."""
        narration = self._narration(edition, section)
        found: model.Timings | None = None
        work = edition.work(section)
        if work and narration.state == "ready":
            try:
                found = self._service.studio.timings(work)
            except AudioLeafletError as error:
                narration = _failed(work, error)
        return told.Timings(
            narration=narration,
            precision=found.precision if found else None,
            captions=f"{_audio(edition, section, site)}.vtt",
            utterances=tuple(map(_utterance, found.utterances)) if found else (),
        )

    def renditions(self, edition: Edition, section: str, site: str) -> told.Renditions:
        """All recordings of a section."""
        narration = self._narration(edition, section)
        work = edition.work(section)
        cut: tuple[Part, ...] = ()
        if work and narration.state == "ready":
            try:
                cut = self._telephony.parts(work)
            except AudioLeafletError as error:
                narration = _failed(work, error)
        address = _audio(edition, section, site)
        recordings = (
            _recordings(narration, work, address, site, cut)
            if work and narration.state != "failed"
            else ()
        )
        return told.Renditions(
            narration=narration,
            captions=f"{address}.vtt",
            recordings=tuple(recordings),
        )

    def exports(self, edition: Edition, site: str) -> told.Exports:
        """All files that a leaflet can be had as."""
        id = edition.leaflet.monograph.id
        whole = self._narration(edition, "")
        found = []
        for name, format in self._exports.formats.items():
            sound = isinstance(format, SoundFormat)
            if not sound or whole.state != "failed":
                size = self._exports.size(self._exports.export(id, name)) if sound else None
                address = f"{site}/leaflets/{id}{format.suffix}"
                found.append(
                    told.Export(
                        format=name,
                        type=format.media_type,
                        sound=sound,
                        bytes=size,
                        address=address,
                    )
                )
        return told.Exports(narration=whole, exports=tuple(found))

    def leaflet_status(self, edition: Edition) -> told.LeafletStatus:
        """How the narration of a leaflet stands."""
        whole = self._narration(edition, "")
        sections = tuple(
            told.SectionStatus(
                id=id, title=title, **msgspec.structs.asdict(self._narration(edition, id))
            )
            for id, title in parts(edition)
        )
        return told.LeafletStatus(
            id=edition.leaflet.monograph.id,
            complete=all(each.state == "ready" for each in (whole, *sections)),
            whole=whole,
            sections=sections,
        )

    def status(self) -> told.Status:
        """How the narration of the site stands."""
        service = self._service
        progress = service.studio.progress
        return told.Status(
            leaflets=len(service.editions),
            voice=service.voice.name if service.voice else None,
            complete=service.voice is not None and service.studio.wait(0),
            sentences=progress.total,
            done=progress.done,
            failed=len(progress.failed),
        )

    # ------------------------------------------------------------ pieces

    def _found(self, query: str) -> list[Edition]:
        """What a search finds, the best first; all in the order of their ids without one."""
        editions = self._service.editions
        if not query.strip():
            return [editions[id] for id in sorted(editions)]
        matches = self._service.catalogue.search(query)
        similar = (leaflet for leaflet, _ in matches.similar)
        ids = [each.monograph.id for each in (*matches.called, *matches.begin, *similar)]
        return [editions[id] for id in dict.fromkeys(ids) if id in editions]

    def _summary(self, edition: Edition, site: str) -> told.LeafletSummary:
        monograph = edition.leaflet.monograph
        return told.LeafletSummary(
            id=monograph.id,
            title=monograph.title,
            lang=monograph.lang,
            form=monograph.form,
            revised=monograph.revised,
            changed=edition.leaflet.changed.replace(microsecond=0),
            narration_key=edition.plan.whole.key if edition.plan else None,
            address=f"{site}{ROOT}/leaflets/{monograph.id}",
            page=f"{site}/leaflets/{monograph.id}",
        )

    def _heading(self, edition: Edition, id: str, title: str, site: str) -> dict[str, str]:
        leaflet = f"/leaflets/{edition.leaflet.monograph.id}"
        return {
            "id": id,
            "title": title,
            "address": f"{site}{ROOT}{leaflet}/sections/{id}",
            "page": f"{site}{leaflet}#{id}",
        }

    def _narration(self, edition: Edition, part: str) -> told.Narration:
        """Of a section, of the introduction, or (the empty part) of the whole leaflet."""
        if edition.plan is None:
            state: model.RenditionState = "failed" if edition.reason else "waiting"
            return _narration(model.Rendition("", state, reason=edition.reason))
        work = edition.work(part) if part else edition.plan.whole
        if work is None:
            raise KeyError(part)
        return _narration(self._service.studio.rendition(work))


def parts(edition: Edition) -> Iterator[tuple[str, str]]:
    """Id and title of the introduction and of every section, in order."""
    monograph = edition.leaflet.monograph
    words = translations.messages(translations.language(monograph.lang)).gettext
    yield INTRODUCTION, words("Introduction")
    for section in monograph.sections:
        yield section.id, section.title


def _speaks(edition: Edition, lang: str) -> bool:
    """Whether a leaflet is in a language or a variety of it (RFC 4647, 3.3.1)."""
    tag, wanted = edition.leaflet.monograph.lang.lower(), lang.lower()
    return not wanted or tag == wanted or tag.startswith(f"{wanted}-")


def _is_known_as(edition: Edition, digits: str) -> bool:
    """Whether a leaflet has this product number, in one of the ways to write it in digits."""
    numbers = edition.leaflet.monograph.product_numbers
    return any(digits in number.digits for number in numbers)


def _page(query: told.LeafletsQuery, after: str, site: str) -> str:
    given = {
        "q": query.q,
        "number": query.number,
        "lang": query.lang,
        "after": after,
        "limit": str(query.limit),
    }
    if query.changed_since > told.BEGINNING:
        given["changed_since"] = query.changed_since.isoformat()
    named = {name: value for name, value in given.items() if value}
    return f"{site}{ROOT}/leaflets?{urlencode(named)}"


def _audio(edition: Edition, section: str, site: str) -> str:
    return f"{site}/leaflets/{edition.leaflet.monograph.id}/{section}"


def _recordings(
    narration: told.Narration, work: Work, address: str, site: str, cut: tuple[Part, ...]
) -> Iterator[told.Recording]:
    yield told.Recording(
        format="mp3",
        type="audio/mpeg",
        telephone=False,
        rate=None,
        speed=1.0,
        part=0,
        seconds=narration.seconds,
        stable=f"{address}.mp3",
        keyed=f"{site}/audio/{work.key}.mp3",
    )
    lengths = [(0, narration.seconds), *((part.number, part.seconds) for part in cut)]
    for form in FORMS.values():
        for speed in SPEEDS:
            for part, seconds in lengths:
                stretch = Stretch(speed, part)
                yield told.Recording(
                    format=form.suffix,
                    type=form.media_type,
                    telephone=True,
                    rate=form.rate,
                    speed=speed,
                    part=part,
                    seconds=round(seconds / speed, 3) if seconds is not None else None,
                    stable=stable(address, stretch, form.suffix),
                    keyed=f"{site}{keyed(work, stretch)}.{form.suffix}",
                )


def _narration(rendition: model.Rendition) -> told.Narration:
    return told.Narration(
        state=rendition.state,
        reason=rendition.reason,
        key=rendition.key or None,
        seconds=rendition.seconds,
        bytes=rendition.size,
    )


def _failed(work: Work, error: AudioLeafletError) -> told.Narration:
    return _narration(model.Rendition(work.key, "failed", reason=error.what))


def _name(name: model.Name) -> told.Name:
    return told.Name(text=name.text, respelling=name.respelling, ipa=name.ipa)


def _utterance(timed: model.TimedUtterance) -> told.Utterance:
    utterance = timed.utterance
    return told.Utterance(
        anchor=utterance.anchor,
        span=utterance.span,
        said=utterance.spoken.text,
        start=timed.start,
        end=timed.end,
        words=tuple(
            told.Word(
                said=word.text, span=word.span if word.span != (0, 0) else None, start=word.start
            )
            for word in timed.words
        ),
    )


def _block(block: model.Block) -> told.Block:
    match block:
        case model.Paragraph():
            return told.Paragraph(text=block.text)
        case model.Subheading():
            return told.Heading(level=block.level, text=block.text)
        case model.Answer():
            return told.Answer(question=block.question, text=block.text)
        case model.ItemList():
            items = tuple(
                told.Item(text=each.text, blocks=tuple(map(_block, each.blocks)))
                for each in block.items
            )
            return told.List(ordered=block.ordered, start=block.start, items=items)
        case model.Table():
            return told.Table(caption=block.caption, header=block.header, rows=block.rows)
