"""Step by step: the events one below the other at equal distance, the time between them in words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from ..interval import Interval
from . import _words
from ._cards import TEMPLATE, cards
from ._countries import flagged
from ._palette import FONT, Palette, faded, palette
from ._table import Item, interval, items, rows
from ._text import escape, shorten
from ._tints import tinted

MOST = 150  # steps; a page of more is not read
STEP_PX = 92
_TITLE, _COUNTRIES = 58, 4  # letters of a title; countries named before "and more"
_DOT, _TEXT = 2.0, 5.5  # where they stand, in hundredths of the width


def draw(table: pd.DataFrame, dark: bool = False, selected: str | None = None, colour: str = "certainty") -> go.Figure:
    """The figure of `Timeline.frame()`: its first dated rows, in order. `customdata[0]` is the event's id."""
    table = table[table["certainty"].notna()].head(MOST)
    colours = tinted(palette(dark), table, colour)
    told, told_rows, found = cards(table), rows(table), items(table)
    traces = [_thread(len(found), colours), _reach(told_rows, told, selected, colours)]
    traces += [_dots(found, colours), _words_of(told_rows, colours), _gaps(told_rows, colours)]
    return go.Figure(traces, _page(len(found), colours))


def between(left: Interval, right: Interval) -> str:
    """What lies between two steps: "about 5 months later", "meanwhile"; nothing where no start is known."""
    later = _words.gap(left, right)
    if later:
        return f"{later} later"
    known = left.start and right.start
    return "meanwhile" if known and left.overlaps(right) else ""


def _thread(count: int, colours: Palette) -> go.Scatter:
    line = {"color": colours.card_edge, "width": 2}
    return go.Scatter(x=[_DOT, _DOT], y=[0, count - 1], mode="lines", line=line, hoverinfo="skip", showlegend=False)


def _reach(
    found: Sequence[dict[str, Any]], told: dict[str, list[str]], selected: str | None, colours: Palette
) -> go.Bar:
    """An unseen band behind every step: all of it can be hovered and clicked; the chosen one's is seen."""
    shades = [faded(colours.ink, 0.06 if row["id"] == selected else 0) for row in found]
    return go.Bar(
        x=[100] * len(found),
        y=list(range(len(found))),
        width=0.78,
        orientation="h",
        customdata=[told[row["id"]] for row in found],
        hovertemplate=TEMPLATE,
        marker={"color": shades, "line": {"width": 0}, "cornerradius": 8, "opacity": 1},
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
        showlegend=False,
        name="events",
    )


def _dots(found: Sequence[Item], colours: Palette) -> go.Scatter:
    hues = [colours.tints.get(item.event) or colours.fills[item.fill] for item in found]
    return go.Scatter(
        x=[_DOT] * len(found),
        y=list(range(len(found))),
        mode="markers",
        marker={
            "symbol": ["x" if item.negated else "circle" for item in found],
            "size": 13,
            "color": hues,
            "line": {"color": colours.paper, "width": 2},
            "opacity": 1,
        },
        hoverinfo="skip",
        showlegend=False,
    )


def _words_of(found: Sequence[dict[str, Any]], colours: Palette) -> go.Scatter:
    return _text([(at, _told(row, colours)) for at, row in enumerate(found)], colours.ink, 13)


def _told(row: dict[str, Any], colours: Palette) -> str:
    """Date, title, countries: three lines."""
    when = _words.when(interval(row), row["mod"])
    where = [flagged(code) for code in row["countries"][:_COUNTRIES]]
    where += [f"and {len(row['countries']) - _COUNTRIES} more"] if len(row["countries"]) > _COUNTRIES else []
    small = f'<span style="font-size:12px;color:{colours.soft_ink}">'
    title = escape(shorten(row["label"], _TITLE))
    return f"{small}{escape(when)}</span><br><b>{title}</b><br>{small}{escape('  '.join(where)) or ' '}</span>"


def _gaps(found: Sequence[dict[str, Any]], colours: Palette) -> go.Scatter:
    steps = enumerate(pairwise(map(interval, found)))
    words = [(at + 0.5, between(left, right)) for at, (left, right) in steps]
    return _text([(at, f"<i>{each}</i>") for at, each in words if each], colours.soft_ink, 12)


def _text(lines: Sequence[tuple[float, str]], colour: str, size: int) -> go.Scatter:
    return go.Scatter(
        x=[_TEXT] * len(lines),
        y=[at for at, _ in lines],
        text=[words for _, words in lines],
        mode="text",
        textposition="middle right",
        textfont={"size": size, "color": colour},
        selected={"textfont": {"color": colour}},
        unselected={"textfont": {"color": colour}},
        hoverinfo="skip",
        showlegend=False,
    )


def _page(count: int, colours: Palette) -> dict[str, Any]:
    font = {"family": FONT, "size": 13, "color": colours.ink}
    return {
        "height": round(count * STEP_PX + 24),
        "margin": {"l": 6, "r": 6, "t": 12, "b": 12, "autoexpand": False},
        "paper_bgcolor": colours.paper,
        "plot_bgcolor": colours.paper,
        "font": font,
        "hovermode": "closest",
        "dragmode": False,
        "xaxis": {"visible": False, "range": [0, 100], "fixedrange": True},
        "yaxis": {"visible": False, "range": [count - 0.5, -0.5], "fixedrange": True},
        "hoverlabel": {"bgcolor": colours.card, "bordercolor": colours.card_edge, "font": font, "align": "left"},
        "uirevision": "steps",
    }
