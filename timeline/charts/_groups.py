"""What a lane stands for: a country, a region, a storyline, a type, a source, or all events together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from ..countries import all_regions, name, regions, successor
from . import _words
from ._countries import flagged
from ._table import NO_COUNTRY
from ._text import shorten

BLOC = "bloc "  # before the code of a bloc that is on a lane of its own
OTHERS = "others"  # the lane that lanes beyond the first many share
_LONGEST = 26  # letters of a lane's title


def lanes(row: Mapping[str, Any], group: str) -> tuple[str, ...]:
    """The lanes an event is on; `NO_COUNTRY` where it belongs to none."""
    return _LANES[group](row) or (NO_COUNTRY,)


def mentioned(row: Mapping[str, Any], group: str) -> tuple[str, ...]:
    """The lanes of countries that it only mentions."""
    if group != "country":
        return ()
    full = set(map(successor, row["countries"]))
    return tuple(code for code in row["other_countries"] if successor(code) not in full)


def title(lane: str, group: str, storylines: Mapping[str, str]) -> str:
    """What a lane is called; a country has its flag before its name."""
    if lane == NO_COUNTRY:
        return _NONE[group]
    if lane == OTHERS:
        return _OTHERS[group]
    if group == "country":
        return lane.removeprefix(BLOC) if lane.startswith(BLOC) else flagged(lane)
    words = storylines.get(lane, lane) if group == "storyline" else _words.kind(lane) if group == "type" else lane
    return shorten(words[:1].upper() + words[1:] if group != "source" else words, _LONGEST)


def order(lane: str, group: str) -> str:
    """What lanes of as many events are sorted by."""
    return name(lane.removeprefix(BLOC)) if group == "country" else lane


def heading(lane: str) -> str:
    """What a country's lane stands under: its region; blocs under "Blocs"."""
    if lane in (NO_COUNTRY, OTHERS):
        return ""
    return "Blocs" if lane.startswith(BLOC) else region(lane)


@cache
def region(country: str) -> str:
    """The UN's area within a continent: RWA is in "Eastern Africa"."""
    areas = [each for each in regions(country) if each in _areas()]
    return areas[0] if areas else NO_COUNTRY


@cache
def _areas() -> tuple[str, ...]:
    """After the blocs and the Sahel, which is no part of a partition, from the smallest to the largest."""
    every = all_regions()
    return every[every.index("Northern Africa") :]


def _countries(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(row["countries"]) + tuple(BLOC + code for code in row.get("blocs") or ())


def _regions(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found for code in row["countries"] if (found := region(code))))


_LANES: dict[str, Callable[[Mapping[str, Any]], tuple[str, ...]]] = {
    "country": _countries,
    "region": _regions,
    "storyline": lambda row: tuple(row["storylines"]),
    "type": lambda row: (row["type"],),
    "source": lambda row: (row["source"],),
    "none": lambda _: (),
}
_OTHERS = {
    "country": "Other countries",
    "region": "Other regions",
    "storyline": "Other storylines",
    "type": "Other types",
    "source": "Other sources",
    "none": "Others",
}
_NONE = {
    "country": "No country",
    "region": "No region",
    "storyline": "No storyline",
    "type": "Other",
    "source": "No source",
    "none": "All events",
}
GROUPS = tuple(_LANES)
