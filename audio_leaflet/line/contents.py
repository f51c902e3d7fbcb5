"""What can be heard of a leaflet, in the order in which it is offered and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio_leaflet.layout import is_warning
from audio_leaflet.script import INTRODUCTION

if TYPE_CHECKING:
    from audio_leaflet.model import Monograph

WHOLE = "_whole"
"""All of a leaflet from the beginning, in its menu. No section has this id."""

LISTED = 7
"""Sections that are read out before the caller chooses; 8 leads to more."""


def sections(monograph: Monograph) -> tuple[str, ...]:
    """Ids of all that is read of a leaflet, in its own order."""
    return (INTRODUCTION, *(section.id for section in monograph.sections))


def menu(monograph: Monograph) -> tuple[str, ...]:
    """What is offered of a leaflet: warnings, the whole, what is in it, then all else."""
    first = [each.id for each in monograph.sections if each.blocks and is_warning(each.title)]
    rest = [each.id for each in monograph.sections if each.id not in first]
    return (*first, WHOLE, INTRODUCTION, *rest)
