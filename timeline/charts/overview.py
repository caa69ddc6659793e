"""The whole span at a glance: how many events each period holds, and where the lanes opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from ..amount import many
from ..interval import Day, Granularity, Interval, unit
from . import _window, _words
from ._axis import axis, length, moment
from ._palette import FONT, Palette, faded, palette
from ._table import Fill
from ._table import extents as told
from ._window import MONTH, Extent

HEIGHT = 116
MOST_BARS = 110
_PERIODS = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY)


def draw(table: pd.DataFrame, today: Day | None = None, dark: bool = False, window: Extent | None = None) -> go.Figure:
    """The figure of `Timeline.frame()`: an event counts in the period that holds its middle."""
    extents = told(table)
    return strip(extents, days(extents), today, dark, window)


def strip(
    extents: Sequence[Extent],
    held: Counter[int],
    today: Day | None = None,
    dark: bool = False,
    window: Extent | None = None,
    least: Granularity = Granularity.DAY,
) -> go.Figure:
    """The same of days that are counted already; `extents` tell where they are dense, `least` how finely they count."""
    now = _window.near(today, extents)
    whole, window = _window.whole(extents, now), window or _window.dense(extents, now)
    if whole.width < MONTH:  # the hours of a day tell nobody anything
        whole = whole.padded(0, least=MONTH / 2)
    colours = palette(dark)
    figure = go.Figure([_bars(count(held, period(whole, least)), colours)], _page(whole, window, colours))
    if now is not None:
        figure.add_vline(moment(now), line={"color": colours.today, "width": 1.5, "dash": "dot"})
    return figure


def period(whole: Extent, least: Granularity = Granularity.DAY) -> Granularity:
    """The finest period that does not give too many bars: years for a decade, months for a year."""
    fine = (each for each in _PERIODS if each >= least and whole.width / _days(each) <= MOST_BARS)
    return next(fine, Granularity.CENTURY)


def days(extents: Iterable[Extent]) -> Counter[int]:
    """How many events have their middle on each day."""
    return Counter(int(extent.middle // 1) for extent in extents)


def count(held: Counter[int], granularity: Granularity) -> list[tuple[Interval, int]]:
    """How many events each period holds, in order; empty periods are left out."""
    found: Counter[Interval] = Counter()
    for day, number in held.items():
        found[unit(Day.from_ordinal(day), granularity)] += number
    return sorted(found.items(), key=lambda each: each[0].start or Day(1))


def _days(granularity: Granularity) -> int:
    return unit(Day(2001), granularity).days or 1


def _bars(counted: list[tuple[Interval, int]], colours: Palette) -> go.Bar:
    return go.Bar(
        x=[moment((found.start or Day(1)).ordinal + (found.days or 1) / 2) for found, _ in counted],
        width=[length((found.days or 1) * 0.9) for found, _ in counted],
        y=[number for _, number in counted],
        customdata=[[_hover(found, number)] for found, number in counted],
        hovertemplate="%{customdata[0]}<extra></extra>",
        marker={"color": colours.soft_ink, "cornerradius": 2, "line": {"width": 0}},
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _hover(found: Interval, number: int) -> str:
    return f"{_words.when(found).rpartition(' (')[0]}: {many(number, 'event')}"


def _page(whole: Extent, window: Extent, colours: Palette) -> dict[str, Any]:
    font = {"family": FONT, "size": 13, "color": colours.ink}
    return {
        "height": HEIGHT,
        "margin": {"l": 12, "r": 18, "t": 8, "b": 42, "autoexpand": False},
        "paper_bgcolor": colours.paper,
        "plot_bgcolor": colours.band,
        "font": font,
        "xaxis": axis(whole, whole, colours) | {"fixedrange": True, "nticks": 8},
        "yaxis": {"visible": False, "fixedrange": True, "rangemode": "tozero"},
        "shapes": [_pane(window, colours)],
        "showlegend": False,
        "dragmode": "select",
        "selectdirection": "h",
        "hoverlabel": {"bgcolor": colours.card, "bordercolor": colours.card_edge, "font": font},
    }


def _pane(window: Extent, colours: Palette) -> dict[str, Any]:
    """Where the lanes opened."""
    return {
        "type": "rect",
        "x0": moment(window.start),
        "x1": moment(window.end),
        "yref": "paper",
        "y0": 0,
        "y1": 1,
        "fillcolor": faded(colours.fills[Fill.STATED], 0.12),
        "line": {"color": colours.fills[Fill.STATED], "width": 1},
        "layer": "below",
    }
