"""Everything of the figure but its traces: bands, names, axes, the today line, the chips for what lies outside."""

from __future__ import annotations

from math import ceil
from typing import Any

from ._axis import axis, moment
from ._countries import flagged
from ._palette import FONT, Palette, faded
from ._shapes import CENTRE, PAD, Band, Layout
from ._text import escape

LANE_PX = 38
_BUTTONS, _LEGEND_ROW, _BOTTOM = 34, 18, 84  # px above: the buttons, then the legend; below: ticks and chips
_TICKS = 36  # px for the years above a tall chart, whose foot is out of sight
_TALL = 16  # lanes
_ABOVE = {"side": "top", "overlaying": "x", "matches": "x", "showgrid": False}


def page(plan: Layout, colours: Palette) -> dict[str, Any]:
    ticks = _TICKS if is_tall(plan) else 0
    top = _BUTTONS + _LEGEND_ROW * max(3, _legend_rows(plan, colours)) + ticks
    names = [_name(band, colours) for band in plan.bands]
    times = axis(plan.window, plan.whole, colours)
    above = {"xaxis2": times | _ABOVE} if ticks else {}
    return above | {
        "height": round(top + _BOTTOM + plan.height * LANE_PX),
        "margin": {"l": 18 + _widest(plan), "r": 18, "t": top, "b": _BOTTOM, "autoexpand": False},
        "paper_bgcolor": colours.paper,
        "plot_bgcolor": colours.paper,
        "font": {"family": FONT, "color": colours.ink, "size": 13},
        "barmode": "overlay",
        "hovermode": "closest",
        "dragmode": "pan",
        "xaxis": times,
        "yaxis": {
            "range": [plan.height, 0],
            "tickvals": [band.top + PAD + CENTRE for band in plan.bands],
            "ticktext": names,
            "fixedrange": True,
            "showgrid": False,
            "zeroline": False,
            "ticklen": 10,
            "tickcolor": faded(colours.ink, 0),
            "ticks": "outside",
        },
        "shapes": [*_zebra(plan, colours), *_now(plan.now, colours)],
        "annotations": _now_words(plan.now, colours),
        "hoverlabel": {
            "bgcolor": colours.card,
            "bordercolor": colours.card_edge,
            "font": {"family": FONT, "size": 13, "color": colours.ink},
            "align": "left",
            "namelength": 0,
        },
        "legend": {
            "orientation": "h",
            "xref": "container",  # narrow pages need the room above the names too
            "x": 0.01,
            "y": 1 + ticks / (plan.height * LANE_PX),
            "yanchor": "bottom",
            "xanchor": "left",
            "itemclick": False,
            "itemdoubleclick": False,
            "font": {"size": 12, "color": colours.soft_ink},
            "bgcolor": faded(colours.paper, 0),
        },
        "modebar": {"bgcolor": faded(colours.paper, 0), "color": colours.soft_ink, "activecolor": colours.ink},
        "uirevision": "lanes",
    }


def is_tall(plan: Layout) -> bool:
    """Are the years at its foot out of sight when one looks at its head?"""
    return plan.height > _TALL


def _name(band: Band, colours: Palette) -> str:
    """Flag, bold name and count; above them a region, below them the years that lie outside the opening window."""
    style = f"font-size:11px;color:{colours.soft_ink}"
    above = f'<span style="{style}">{escape(band.heading.upper())}</span><br>' if band.heading else ""
    below = f'<br><span style="{style}">{escape(band.aside)}</span>' if band.aside else ""
    return f"{above}<b>{escape(_title(band))}</b> {band.count or ''}{below}"


def _legend_rows(plan: Layout, colours: Palette) -> int:
    """Of two entries each, as on a narrow page."""
    fills, steps = {mark.fill for mark in plan.marks}, {arrow.strength for arrow in plan.arrows}
    return ceil((len(colours.legend) + len(fills) + len(steps) + plan.denies) / 2)


def _title(band: Band) -> str:
    return band.title or flagged(band.country)


def _widest(plan: Layout) -> int:
    """Room for the names, in px: bold letters are about 7 px wide, the small ones below them 5.4."""
    sizes = [max(len(_title(band)) * 7.4 + 30, len(band.aside) * 5.4, len(band.heading) * 7.6) for band in plan.bands]
    return round(min(max(sizes, default=60), 220))


def _zebra(plan: Layout, colours: Palette) -> list[dict[str, Any]]:
    return [
        {
            "type": "rect",
            "xref": "paper",
            "x0": 0,
            "x1": 1,
            "y0": band.top,
            "y1": band.bottom,
            "fillcolor": colours.band,
            "line": {"width": 0},
            "layer": "below",
        }
        for band in plan.bands[::2]
    ]


def _now(today: float | None, colours: Palette) -> list[dict[str, Any]]:
    if today is None:
        return []
    line = {"color": colours.today, "width": 1.5, "dash": "dot"}
    at = moment(today)
    return [{"type": "line", "x0": at, "x1": at, "yref": "paper", "y0": 0, "y1": 1, "line": line}]


def _now_words(today: float | None, colours: Palette) -> list[dict[str, Any]]:
    if today is None:
        return []
    font = {"color": colours.today, "size": 12}
    return [
        {"text": "today", "x": moment(today), "yref": "paper", "y": 0, "yanchor": "bottom", "xanchor": "right"}
        | {"showarrow": False, "font": font}
    ]
