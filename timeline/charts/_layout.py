"""The layout table of the country lanes, which any writer can draw. A country is a band of sub-lanes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from ..countries import name, successor
from ..interval import Day
from . import _window
from ._groups import OTHERS, heading, lanes, mentioned, order, title
from ._pack import Packer, fitting
from ._shapes import Layout
from ._steps import arrows
from ._table import NO_COUNTRY, Item, items, rows
from ._window import Extent


@dataclass(frozen=True, slots=True)
class View:
    """What lanes stand for, which of them come first, and whether countries that are only mentioned have marks too."""

    group: str = "country"
    pinned: tuple[str, ...] = ()
    mentioned: bool = False
    by_region: bool = False  # countries below the name of their region


BY_COUNTRY = View()
MOST_LANES = 30  # a page of more is not read; the rest share one
PLOT_PX = 430  # the server never learns the width; a plot on a narrow page is about this wide


def layout(
    table: pd.DataFrame,
    links: pd.DataFrame | None = None,
    today: Day | None = None,
    window: Extent | None = None,
    plot_px: int = PLOT_PX,
    view: View = BY_COUNTRY,
) -> Layout:
    """Where everything goes. `window` overrides the dense period."""
    found = items(table)
    extents = [item.told for item in found]
    now = _window.near(today, extents)
    window = window or _window.dense(extents, now)
    whole = _window.whole([*extents, window], now)
    titles = _titles(links)
    packer = Packer(window, plot_px, _predecessors(links))
    bands, marks, labels = packer.pack(_grouped(table, found, view))
    regions = headings([band.country for band in bands], view)
    named = tuple(
        replace(band, title=title(band.country, view.group, titles), heading=above)
        for band, above in zip(bands, regions, strict=True)
    )
    earlier, later = _window.outside(extents, window, now)
    return Layout(
        bands=named,
        marks=marks,
        labels=labels,
        far_labels=fitting(labels, whole, plot_px),
        arrows=tuple(arrows(marks, links)),
        window=window,
        whole=whole,
        now=now,
        earlier=earlier,
        later=later,
    )


def grouped(
    table: pd.DataFrame, found: Iterable[Item], links: pd.DataFrame | None, view: View
) -> list[tuple[str, str, list[Item]]]:
    """Every lane with its title and what it holds, from the top."""
    titles = _titles(links)
    return [(lane, title(lane, view.group, titles), held) for lane, held in _grouped(table, found, view)]


def _titles(links: pd.DataFrame | None) -> dict[str, str]:
    return dict(zip(links["storyline"], links["title"], strict=True)) if links is not None else {}


def _grouped(table: pd.DataFrame, found: Iterable[Item], view: View) -> list[tuple[str, list[Item]]]:
    """Lanes with the most events on top, pinned ones before; what belongs to none comes last.

    The Soviet Union is on Russia's lane.
    """
    where: dict[str, list[Item]] = defaultdict(list)
    for row, item in zip(rows(table), found, strict=True):
        for key, placed in _placed(row, item, view):
            where[key].append(placed)
    ranked = sorted(where.items(), key=lambda lane: _rank(lane[0], lane[1], view))
    first = ranked[:MOST_LANES]
    return [*(_together(first) if _headed(view) else first), *_shared(ranked[MOST_LANES:])]


def _headed(view: View) -> bool:
    return view.by_region and view.group == "country"


def _together(ranked: Sequence[tuple[str, list[Item]]]) -> list[tuple[str, list[Item]]]:
    """The lanes of a region next to each other, regions in the order of their first lanes."""
    regions = list(dict.fromkeys(heading(lane) for lane, _ in ranked))
    return sorted(ranked, key=lambda lane: (lane[0] == NO_COUNTRY, regions.index(heading(lane[0]))))


def headings(lanes: Sequence[str], view: View) -> list[str]:
    """The region's name for each lane that is the first of its region; else nothing."""
    regions = [heading(lane) if _headed(view) else "" for lane in lanes]
    return [region if region != before else "" for before, region in zip(["", *regions], regions, strict=False)]


def _shared(rest: Sequence[tuple[str, list[Item]]]) -> Iterator[tuple[str, list[Item]]]:
    """One lane for all that has none of its own; an event is on it once."""
    found = {item.event: item for _, held in rest for item in held}
    if found:
        yield OTHERS, list(found.values())


def _placed(row: dict[str, Any], item: Item, view: View) -> Iterator[tuple[str, Item]]:
    own = lanes(row, view.group)
    for lane in dict.fromkeys(map(successor, own)):
        yield lane, item if lane in own else _historic(item, lane)
    for lane in dict.fromkeys(map(successor, mentioned(row, view.group) if view.mentioned else ())):
        yield lane, replace(item, faint=True)


def _rank(lane: str, found: Sequence[Item], view: View) -> tuple[bool, int, int, str]:
    pinned = view.pinned.index(lane) if lane in view.pinned else len(view.pinned)
    return (lane == NO_COUNTRY, pinned, -sum(not item.faint for item in found), order(lane, view.group))


def _historic(item: Item, lane: str) -> Item:
    """An event of a state that is no more, labelled with the name it had."""
    states = [name(code) for code in item.countries if successor(code) == lane]
    return replace(item, label=f"{', '.join(states)}: {item.label}")


def _predecessors(links: pd.DataFrame | None) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    if links is not None:
        for source, target in zip(links["source"], links["target"], strict=True):
            found[target].append(source)
    return found
