"""A lane for every country: bars as wide as the text's dates, arrows from step to step, proof on every mark."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from ..interval import Day
from ._cards import cards
from ._chips import chips
from ._layout import BY_COUNTRY, View, layout
from ._legend import legend
from ._marks import LABELS, arrows, bars, halo, labels, outlines, points, reach, soft
from ._page import is_tall, page
from ._palette import palette
from ._tints import tinted
from ._window import Extent


def draw(
    table: pd.DataFrame,
    links: pd.DataFrame | None = None,
    today: Day | None = None,
    dark: bool = False,
    window: Extent | None = None,
    selected: str | None = None,
    view: View = BY_COUNTRY,
    colour: str = "certainty",
) -> go.Figure:
    """The figure of `Timeline.frame()` and `Timeline.links()`, opened on the dense period or on a window.

    Colours tell the certainty, the type or the source.

    `customdata[0]` of a clicked mark is its event's id. Undated rows have no mark.
    """
    plan = layout(table, links, today, window, view=view)
    colours = tinted(palette(dark), table, colour)
    told = cards(table)
    traces = [*bars(plan, colours), *soft(plan, colours), *outlines(plan, colours)]
    traces += [*arrows(plan, colours), reach(plan, told, colours), points(plan, told, colours)]
    traces += [*halo(plan, selected, colours), labels(plan, colours), *legend(plan, colours)]
    traces += [go.Scatter(x=[None], y=[None], xaxis="x2", showlegend=False, hoverinfo="skip")] * is_tall(plan)
    place = next(at for at, trace in enumerate(traces) if trace.name == LABELS)
    return go.Figure(traces, page(plan, colours) | {"updatemenus": chips(plan, colours, place)})


def describe(table: pd.DataFrame) -> str:
    """What the chart shows, for a screen reader: "Timeline: 6 dated events on the lanes of 4 countries."."""
    dated = table[table["certainty"].notna()]
    countries = {code for codes in dated["countries"] for code in codes}
    return f"Timeline: {len(dated)} dated events on the lanes of {len(countries)} countries."
