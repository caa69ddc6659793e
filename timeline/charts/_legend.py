"""The legend: only what the picture holds, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

import plotly.graph_objects as go

from ._marks import bar_style, scale
from ._palette import Palette
from ._shapes import Layout
from ._table import Fill

WORDS = {
    Fill.STATED: "Date stated",
    Fill.INFERRED: "Partly inferred",
    Fill.SOFT: "Approximate or planned",
    Fill.PROPOSED: "Proposed, to be checked",
    Fill.EDITED: "Date set by a person",
}
DENIED = "Said not to be so"


def legend(plan: Layout, colours: Palette) -> Iterator[go.Bar | go.Scatter]:
    """Only what the picture holds, in plain words; where colours tell something else, fills are shown in grey."""
    for rank, (words, hue) in enumerate(colours.legend.items()):
        common = {"x": [None], "y": [None], "name": words, "legendrank": rank, "hoverinfo": "skip"}
        yield go.Bar(**common, marker=bar_style(Fill.STATED, hue))
    present = {mark.fill for mark in plan.marks}
    for rank, fill in enumerate(each for each in Fill if each in present):
        common = {"x": [None], "y": [None], "name": WORDS[fill], "legendrank": 10 + rank, "hoverinfo": "skip"}
        colour = colours.soft_ink if colours.legend else colours.fills[fill]
        if fill is Fill.PROPOSED:
            line = {"color": colour, "width": 2, "dash": "4px,3px"}
            yield go.Scatter(**common, mode="lines", line=line)
        elif fill is Fill.SOFT:
            shade = {"type": "horizontal", "colorscale": scale(((0, 0.1), (0.5, 0.9), (1, 0.1)), colour)}
            yield go.Scatter(**common, mode="none", fill="toself", fillgradient=shade)
        else:
            yield go.Bar(**common, marker=bar_style(fill, colour))
    if plan.denies:
        marker = {"symbol": "x", "size": 11, "color": colours.ink}
        yield go.Scatter(
            x=[None], y=[None], name=DENIED, legendrank=30, hoverinfo="skip", mode="markers", marker=marker
        )
