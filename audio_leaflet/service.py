"""What runs together: the content, the voice, the store and the studio, from one Settings."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_leaflet import kinds
from audio_leaflet.catalogue import Catalogue, Leaflet
from audio_leaflet.errors import EngineUnavailable
from audio_leaflet.narrate import Plan, Work, excerpt, plan
from audio_leaflet.script import INTRODUCTION, NAME
from audio_leaflet.studio import Studio
from audio_leaflet.translations import N_

if TYPE_CHECKING:
    from audio_leaflet.kinds import Engine, Store
    from audio_leaflet.model import Problem, Utterance, Voice
    from audio_leaflet.settings import Settings

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Edition:
    """A leaflet as it is published now: its text and the plan of its narration."""

    leaflet: Leaflet
    plan: Plan | None
    """None when it cannot be narrated now."""
    reason: str = ""
    """Why it cannot; empty while the voice is still being loaded."""

    def work(self, part: str) -> Work | None:
        """The narration of the section with this id, of the introduction, or of the name."""
        if self.plan is None:
            return None
        if part == INTRODUCTION:
            return self.plan.introduction
        if part == NAME:
            return self.plan.name
        for section, work in zip(self.leaflet.monograph.sections, self.plan.parts, strict=True):
            if section.id == part:
                return work
        return None


Planner = Callable[[Mapping[str, Edition]], Sequence[Work]]
"""What a room above has narrated of the editions, in this order, after the leaflets themselves."""


class Service:
    """One running audio_leaflet, whatever asks it: the web, `build` or `check`."""

    def __init__(self, settings: Settings) -> None:
        """Reads the content. Nothing is rendered and no voice is loaded until it is needed."""
        self.settings = settings
        self.engine: Engine = kinds.create_engine(settings)
        self.store: Store = kinds.find("stores", "folder", "store").create(settings)
        self.catalogue = Catalogue(settings.content, settings.lang)
        self.studio = Studio(self.engine, self.store)
        self.editions = {id: Edition(each, None) for id, each in self.catalogue.leaflets.items()}
        self.published = threading.Event()
        """Set once the voice was looked for: before that, editions have neither plan nor reason."""
        self.works: dict[str, Work] = {}
        """Every narration of the present editions, and what is planned of them, by its key."""
        self._planners: list[Planner] = []
        self._planned: list[Work] = []
        self.voice: Voice | None = None
        self._lock = threading.Lock()
        self._beforehand = False
        self._reason = ""
        self._planned_for: Voice | None = None

    def publish(self) -> None:
        """Plan the narrations of what the catalogue holds. Loads the voice the first time."""
        try:
            with self._lock:
                self._publish()
        finally:
            self.published.set()

    def refresh(self, first: str = "") -> bool:
        """Take up what has changed in the content folder; whether anything had.

        The leaflet with the id `first` is narrated before all others.
        """
        if not self.published.is_set():
            return False
        with self._lock:
            changed = self.catalogue.refresh()
            if changed or (self.voice is None and self.editions):
                self._publish()
                if self._beforehand:
                    self.make_beforehand(first)
            return changed

    def also(self, planner: Planner) -> None:
        """Have narrated, too, what a room above plans of the editions, now and after each change.

        It is called with the editions; as long as they have no plan, there is no voice.
        """
        with self._lock:
            self._planners.append(planner)
            self._plan_also(planner)
            if self._beforehand:
                self.make_beforehand()

    def make_beforehand(self, first: str = "") -> None:
        """Begin (and after each change go on) to render everything that is not rendered yet.

        The leaflet with the id `first` goes before all others.
        """
        self._beforehand = True
        editions = dict(self.editions)
        before = [editions.pop(first)] if first in editions else []
        plans = (edition.plan for edition in (*before, *editions.values()))
        works = [work for each in plans if each for work in each.works()]
        self.studio.make_beforehand([*works, *self._planned])

    def try_again(self) -> None:
        """Take up changes, and render what failed for a reason that may be gone by now."""
        self.refresh()
        failed = self.studio.passing_failures()
        again = [work for key, work in self.works.items() if key in failed]
        if again and self.studio.wait(0):
            self.studio.make_beforehand(again)

    def excerpt(self, utterances: tuple[Utterance, ...]) -> Work:
        """A few utterances alone, for the studio to make. Raises EngineUnavailable."""
        voice = self.voice or self.engine.voice()
        return excerpt(utterances, voice, self.engine.recipe())

    def problems(self) -> list[Problem]:
        """All that is known to be wrong with content, engine and store."""
        return [*self.catalogue.problems, *self.engine.problems(), *self.store.problems()]

    def close(self) -> None:
        """Stop rendering."""
        self.studio.close()

    def _publish(self) -> None:
        reason = ""
        try:
            self.voice = self.engine.voice()
        except EngineUnavailable as error:
            self.voice = None
            reason = N_("The voice is not available at the moment")  # paths are for the log
            if str(error) != self._reason:
                log.error("%s", error)
            self._reason = str(error)
        else:
            self._reason = ""
        editions = {}
        before = self.editions if self._planned_for == self.voice else {}
        for id, leaflet in self.catalogue.leaflets.items():
            known = before.get(id)
            if leaflet.script is None:
                editions[id] = Edition(leaflet, None, leaflet.reason)
            elif self.voice is None:
                editions[id] = Edition(leaflet, None, reason)
            elif known and known.plan and known.leaflet is leaflet:
                editions[id] = known  # among thousands, one has changed
            else:
                planned = plan(leaflet.script, self.voice, self.engine.recipe())
                editions[id] = Edition(leaflet, planned)
        self._planned_for = self.voice
        self.works = {
            work.key: work for each in editions.values() if each.plan for work in each.plan.works()
        }
        self.editions = editions
        self._planned = []
        for planner in self._planners:
            self._plan_also(planner)

    def _plan_also(self, planner: Planner) -> None:
        planned = planner(self.editions)
        self._planned += planned
        self.works = {**{work.key: work for work in planned}, **self.works}
