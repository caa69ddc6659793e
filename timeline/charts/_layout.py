"""The layout table of the country lanes, which any writer can draw. A country is a band of sub-lanes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

import pandas as pd

from ..countries import name, successor
from ..interval import Day
from . import _window
from ._pack import Packer, fitting
from ._shapes import Layout
from ._steps import arrows
from ._table import NO_COUNTRY, Item, items
from ._window import Extent

PLOT_PX = 430  # the server never learns the width; a plot on a narrow page is about this wide


def layout(
    table: pd.DataFrame,
    links: pd.DataFrame | None = None,
    today: Day | None = None,
    window: Extent | None = None,
    plot_px: int = PLOT_PX,
) -> Layout:
    """Where everything goes. `window` overrides the dense period."""
    found = items(table)
    now = today.ordinal if today else None
    extents = [item.told for item in found]
    window = window or _window.dense(extents, now)
    whole = _window.whole([*extents, window], now)
    packer = Packer(window, plot_px, _predecessors(links))
    bands, marks, labels = packer.pack(_by_country(found))
    earlier, later = _window.outside(extents, window)
    return Layout(
        bands=bands,
        marks=marks,
        labels=labels,
        far_labels=fitting(labels, whole, plot_px),
        arrows=tuple(arrows(marks, links)),
        window=window,
        whole=whole,
        earlier=earlier,
        later=later,
    )


def _by_country(found: Iterable[Item]) -> list[tuple[str, list[Item]]]:
    """Countries with the most events on top; what has no country comes last. The Soviet Union is on Russia's lane."""
    lanes: dict[str, list[Item]] = defaultdict(list)
    for item in found:
        for lane in dict.fromkeys(map(successor, item.countries)):
            lanes[lane].append(item if lane in item.countries else _historic(item, lane))
    return sorted(lanes.items(), key=lambda lane: (lane[0] == NO_COUNTRY, -len(lane[1]), name(lane[0])))


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
