"""The months of a workspace, counted where they lie: the strip of the whole span, and shades on the lanes of countries.

`months` is what `Workspace.density()` answers: `country`, `start` (the month, NaT for the undated) and `events`. It may
have a row for each month of many countries, so that all but the last few steps are pandas'.
"""

from __future__ import annotations

from collections import Counter, defaultdict

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from ..interval import Day, Granularity, unit
from . import _window, counts, overview
from ._groups import OTHERS, order, title
from ._layout import MOST_LANES
from ._table import NO_COUNTRY
from ._window import Extent

_PARTS = 1000  # so many extents stand for all events: enough to tell where they are dense


def strip(
    months: pd.DataFrame, today: Day | None = None, dark: bool = False, window: Extent | None = None
) -> go.Figure:
    """How many events each period holds, as `overview.draw` shows it; one on two lanes counts on both."""
    every = _months(months)
    middles = [int(_extent(day).middle) for day in every.index.tolist()]
    held = Counter(dict(zip(middles, every.tolist(), strict=True)))
    return overview.strip(extents(months), held, today, dark, window, least=Granularity.MONTH)


def shades(months: pd.DataFrame, dark: bool = False) -> go.Figure:
    """A row of shades for every country, those with the most events on top; the rest share a lane."""
    whole = _window.whole(extents(months))
    size = overview.period(whole, least=Granularity.MONTH)
    held = _by_country(months, size)
    ranked = sorted(held, key=lambda lane: (lane == NO_COUNTRY, -held[lane].total(), order(lane, "country")))
    lanes = [_lane(country, held[country]) for country in ranked[:MOST_LANES]]
    rest = sum((held[country] for country in ranked[MOST_LANES:]), Counter[Day]())
    return counts.shades([*lanes, *([_lane(OTHERS, rest)] if rest else [])], whole, size, dark)


def extents(months: pd.DataFrame) -> list[Extent]:
    """Some months that stand for all events: the first, the last, and as many from between as an even sample hits."""
    every = _months(months)
    if every.empty:
        return []
    upto = every.cumsum().to_numpy()
    hit = np.searchsorted(upto, (np.arange(_PARTS) + 0.5) * upto[-1] / _PARTS)
    return [_extent(day) for day in every.index[[0, *hit, len(every) - 1]].tolist()]


def _lane(lane: str, held: Counter[Day]) -> counts.Counted:
    return counts.Counted(lane, title(lane, "country", {}), held.total(), held)


def _by_country(months: pd.DataFrame, size: Granularity) -> dict[str, Counter[Day]]:
    """How many events of each country every period holds, by the period's first day."""
    rows = _dated(months)
    first = {day: unit(Day.from_ordinal(day), size).start or Day(1) for day in rows["day"].unique().tolist()}
    rows = rows.groupby(["country", rows["day"].map(first)], sort=False)["events"].sum().reset_index()
    held: dict[str, Counter[Day]] = defaultdict(Counter)
    for country, start, number in zip(rows["country"], rows["day"], rows["events"].tolist(), strict=True):
        held[country][start] = number
    return held


def _months(months: pd.DataFrame) -> pd.Series[int]:
    """How many events every month holds, by its first day, in order."""
    return _dated(months).groupby("day")["events"].sum()


def _dated(months: pd.DataFrame) -> pd.DataFrame:
    """The rows with a month, its first day counted from 1970."""
    dated = months.dropna(subset="start")
    return dated.assign(day=dated["start"].to_numpy().astype("datetime64[D]").astype(int))


def _extent(day: int) -> Extent:
    return Extent(day, day + (unit(Day.from_ordinal(day), Granularity.MONTH).days or 1))
