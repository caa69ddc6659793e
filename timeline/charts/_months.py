"""The months of a workspace, counted where they lie: the strip of the whole span, and shades on the lanes of countries.

`months` is what `Workspace.density()` answers: `country`, `start` (the month, NaT for the undated) and `events`. It may
have a row for each month of many countries, so that all but the last few steps are numpy's and pandas'.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import pandas as pd
import plotly.graph_objects as go
from numpy.typing import NDArray

from ..interval import Day, Granularity, unit
from . import _window, counts, overview
from ._groups import OTHERS, order, title
from ._layout import MOST_LANES
from ._table import NO_COUNTRY
from ._window import Extent

_PARTS = 1000  # so many extents stand for all events: enough to tell where they are dense
_MONTH, _YEAR, _DAY = "datetime64[M]", "datetime64[Y]", "datetime64[D]"

Days: TypeAlias = NDArray[np.int64]  # counted from 1970


class _Total(NamedTuple):
    """How many events every month holds, in order, whatever their country."""

    starts: NDArray[Any]
    events: NDArray[Any]


def strip(
    months: pd.DataFrame, today: Day | None = None, dark: bool = False, window: Extent | None = None
) -> go.Figure:
    """How many events each period holds, as `overview.draw` shows it; one on two lanes counts on both."""
    every = _total(months)
    return overview.strip(_sample(every), _middles(every), today, dark, window, least=Granularity.MONTH)


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
    return _sample(_total(months))


def _sample(every: _Total) -> list[Extent]:
    if not len(every.starts):
        return []
    upto = every.events.cumsum()
    hit = np.searchsorted(upto, (np.arange(_PARTS) + 0.5) * upto[-1] / _PARTS)
    starts = every.starts[[0, *hit, len(upto) - 1]]
    return [
        Extent(first, after) for first, after in zip(_days(starts).tolist(), _days(starts + 1).tolist(), strict=True)
    ]


def _middles(every: _Total) -> Counter[int]:
    """How many events have their middle on a day: in that of their month, or of their year where no bar is a month."""
    starts = every.starts.astype(_YEAR) if len(every.starts) > 2 * overview.MOST_BARS else every.starts
    held: Counter[int] = Counter()
    for middle, number in zip(((_days(starts) + _days(starts + 1)) // 2).tolist(), every.events.tolist(), strict=True):
        held[middle] += number
    return held


def _lane(lane: str, held: Counter[Day]) -> counts.Counted:
    return counts.Counted(lane, title(lane, "country", {}), held.total(), held)


def _by_country(months: pd.DataFrame, size: Granularity) -> dict[str, Counter[Day]]:
    """How many events of each country every period holds, by the period's first day."""
    dated = months.dropna(subset="start")
    starts = dated["start"].to_numpy().astype(_YEAR if size >= Granularity.YEAR else _MONTH)
    place, distinct = pd.factorize(_days(starts))
    first = [unit(Day.from_ordinal(day), size).start or Day(1) for day in distinct.tolist()]
    period = pd.Series([day.ordinal for day in first], dtype=int).to_numpy()[place]
    rows = dated["events"].groupby([dated["country"], period], sort=False).sum().reset_index()
    held: dict[str, Counter[Day]] = defaultdict(Counter)
    for country, day, number in rows.itertuples(index=False):
        held[country][Day.from_ordinal(day)] = number
    return held


def _total(months: pd.DataFrame) -> _Total:
    dated = months.dropna(subset="start")
    starts, place = np.unique(dated["start"].to_numpy().astype(_MONTH), return_inverse=True)
    events = np.bincount(place, dated["events"].to_numpy(), minlength=len(starts))
    return _Total(starts, events.astype(int))


def _days(starts: NDArray[Any]) -> Days:
    """The first day of each month or year."""
    return starts.astype(_DAY).astype(int)
