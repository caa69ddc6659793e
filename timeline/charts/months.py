"""The months of a workspace, counted where they lie: the strip of the whole span, and shades on the lanes of countries.

`months` is what `Workspace.density()` answers: `country`, `start` (the month, NaT for the undated) and `events`.
"""

from __future__ import annotations

from collections import Counter, defaultdict

import pandas as pd
import plotly.graph_objects as go

from ..interval import Day, Granularity, unit
from . import _window, counts, overview
from ._groups import OTHERS, order, title
from ._layout import MOST_LANES
from ._window import Extent

_PARTS = 1000  # so many extents stand for all events: enough to tell where they are dense


def strip(
    months: pd.DataFrame, today: Day | None = None, dark: bool = False, window: Extent | None = None
) -> go.Figure:
    """How many events each period holds, as `overview.draw` shows it; one on two lanes counts on both."""
    held: Counter[int] = Counter()
    for extent, _, number in _counted(months):
        held[int(extent.middle)] += number
    return overview.strip(extents(months), held, today, dark, window, least=Granularity.MONTH)


def shades(months: pd.DataFrame, dark: bool = False) -> go.Figure:
    """A row of shades for every country, those with the most events on top; the rest share a lane."""
    found = _counted(months)
    whole = _window.whole([extent for extent, _, _ in found])
    size = overview.period(whole, least=Granularity.MONTH)
    held: dict[str, Counter[Day]] = defaultdict(Counter)
    for extent, country, number in found:
        held[country][unit(Day.from_ordinal(int(extent.middle)), size).start or Day(1)] += number
    ranked = sorted(held, key=lambda country: (country == "", -held[country].total(), order(country, "country")))
    lanes = [_lane(country, held[country]) for country in ranked[:MOST_LANES]]
    rest = sum((held[country] for country in ranked[MOST_LANES:]), Counter[Day]())
    return counts.shades([*lanes, *([_lane(OTHERS, rest)] if rest else [])], whole, size, dark)


def extents(months: pd.DataFrame) -> list[Extent]:
    """The months, each as often as its share of all: where the dense period is, and what there is to choose."""
    found = _counted(months)
    total = sum(number for _, _, number in found) or 1
    return [extent for extent, _, number in found for _ in range(-(-number * _PARTS // total))]


def _lane(lane: str, held: Counter[Day]) -> counts.Counted:
    return counts.Counted(lane, title(lane, "country", {}), held.total(), held)


def _counted(months: pd.DataFrame) -> list[tuple[Extent, str, int]]:
    """Each month of each country, with how many events it holds."""
    dated = months.dropna(subset="start")
    days = dated["start"].to_numpy().astype("datetime64[D]").astype(int).tolist()
    wide = [unit(Day.from_ordinal(day), Granularity.MONTH).days or 1 for day in days]
    extents = [Extent(day, day + days_in) for day, days_in in zip(days, wide, strict=True)]
    return list(zip(extents, dated["country"].tolist(), dated["events"].tolist(), strict=True))
