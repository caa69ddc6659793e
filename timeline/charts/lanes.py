"""A lane for every country: bars as wide as the text's dates, arrows from step to step, proof on every mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from ..interval import Day
from ..model import Modality
from . import _words
from ._axis import axis, length, moment
from ._countries import country, flagged
from ._layout import BAR, Band, Fill, Layout, Mark, interval, layout, told
from ._palette import FONT, Palette, faded, palette
from ._text import escape, hover
from ._window import Extent

LANE_PX = 38
_TOP, _BOTTOM = 62, 84
_POINT, _MIDDLE = 12, 7

_LEGEND = {
    Fill.STATED: "Date stated",
    Fill.INFERRED: "Date partly inferred",
    Fill.SOFT: "Approximate or planned",
    Fill.PROPOSED: "Proposed from another text",
    Fill.EDITED: "Date set by a person",
}
_STEPS = {"explicit": ("solid", 2.2), "implied": ("solid", 1.2), "proposed": ("dot", 1.4)}
_STEP_NAMES = {"explicit": "Next step, as told", "implied": "Next step, implied", "proposed": "Next step, proposed"}
_CARD = (
    "<b>%{customdata[1]}</b><br>%{customdata[2]}<br><br>%{customdata[4]}<br><br>"
    "<i>%{customdata[3]}</i><br><i>%{customdata[5]}</i><extra></extra>"
)
_OPAQUE = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
_SILENT: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False}


def draw(
    table: pd.DataFrame,
    links: pd.DataFrame | None = None,
    today: Day | None = None,
    dark: bool = False,
    window: Extent | None = None,
    selected: str | None = None,
) -> go.Figure:
    """The figure of `Timeline.frame()` and `Timeline.links()`, opened on the dense period or on a window.

    `customdata[0]` of a clicked mark is its event's id. Undated rows have no mark.
    """
    plan = layout(table, links, today, window)
    colours = palette(dark)
    cards = _cards(table)
    figure = go.Figure()
    figure.add_traces([*_bars(plan, colours), *_soft(plan, colours), *_outlines(plan, colours)])
    figure.add_traces([*_arrows(plan, colours), _reach(plan, cards, colours), _points(plan, cards, colours)])
    figure.add_traces([*_halo(plan, selected, colours), _labels(plan, colours), *_legend(plan, colours)])
    figure.update_layout(_page(plan, colours, today))
    return figure


def describe(table: pd.DataFrame) -> str:
    """What the chart shows, for a screen reader: "Timeline of 6 dated events in 4 countries, …"."""
    dated = table[table["certainty"].notna()]
    countries = {code for codes in dated["countries"] for code in codes}
    return f"Timeline: {len(dated)} dated events on the lanes of {len(countries)} countries. The table lists them all."


def _cards(table: pd.DataFrame) -> dict[str, list[str]]:
    """What a hover card says of an event, escaped: id, title, date, reading, snippet, source."""
    return {row.id: _card(row) for row in table[table["certainty"].notna()].itertuples()}


def _card(row: Any) -> list[str]:
    when = _words.when(interval(row.start, row.end, row.granularity), told(row.mod), row.modality)
    mood = _words.MODALITIES[Modality(row.modality)]
    reading = _words.reading(row.certainty, told(row.expression), told(row.how))
    return [
        row.id,
        hover(row.label),
        escape(f"{when} · {mood}" if mood else when),
        hover(reading),
        hover(row.snippet, told(row.expression)),
        hover(row.source),
    ]


def _bars(plan: Layout, colours: Palette) -> Iterator[go.Bar]:
    """Intervals with two firm ends: solid, or hatched where part of the date was filled in."""
    for fill in (Fill.STATED, Fill.INFERRED, Fill.EDITED):
        marks = [mark for mark in plan.marks if mark.fill is fill and not mark.point and not mark.stops]
        if marks:
            yield go.Bar(**_lengths(marks), marker=_bar_style(fill, colours), **_SILENT, **_OPAQUE)


def _lengths(marks: Sequence[Mark]) -> dict[str, Any]:
    return {
        "base": [moment(mark.extent.start) for mark in marks],
        "x": [length(mark.extent.width) for mark in marks],
        "y": [mark.y for mark in marks],
        "width": BAR,
        "orientation": "h",
    }


def _bar_style(fill: Fill, colours: Palette) -> dict[str, Any]:
    colour = colours.fills[fill]
    style: dict[str, Any] = {"color": colour, "line": {"color": colour, "width": 1.5}, "cornerradius": 3}
    if fill is Fill.INFERRED:
        style["color"] = faded(colour, 0.12)
        style["pattern"] = {"shape": "/", "fgcolor": colour, "fillmode": "overlay", "size": 6, "solidity": 0.28}
    return style


def _soft(plan: Layout, colours: Palette) -> Iterator[go.Scatter]:
    """Dates with soft edges or an open end fade along the time axis; Plotly knows one gradient a trace."""
    for mark in plan.marks:
        if mark.stops and not mark.point and mark.fill is not Fill.PROPOSED:
            yield _shade(_box(mark), _scale(mark.stops, colours.fills[mark.fill]))


def _shade(box: tuple[list[str], list[float]], scale: list[list[Any]]) -> go.Scatter:
    x, y = box
    gradient = {"type": "horizontal", "colorscale": scale}
    return go.Scatter(x=x, y=y, mode="none", fill="toself", fillgradient=gradient, hoveron="points", **_SILENT)


def _scale(stops: Iterable[tuple[float, float]], colour: str) -> list[list[Any]]:
    return [[share, faded(colour, opacity)] for share, opacity in stops]


def _box(mark: Mark) -> tuple[list[str], list[float]]:
    start, end = moment(mark.extent.start), moment(mark.extent.end)
    top, bottom = mark.y - BAR / 2, mark.y + BAR / 2
    return [start, end, end, start, start], [top, top, bottom, bottom, top]


def _outlines(plan: Layout, colours: Palette) -> Iterator[go.Scatter]:
    """Proposed dates are hollow and dashed."""
    boxes = [_box(mark) for mark in plan.marks if mark.fill is Fill.PROPOSED and not mark.point]
    if boxes:
        x = [value for box in boxes for value in (*box[0], None)]
        y = [value for box in boxes for value in (*box[1], None)]
        line = {"color": colours.fills[Fill.PROPOSED], "width": 1.6, "dash": "4px,3px"}
        yield go.Scatter(x=x, y=y, mode="lines", line=line, **_SILENT)


def _arrows(plan: Layout, colours: Palette) -> Iterator[go.Scatter]:
    """One trace for all arrows of one strength, clipped by the plot; annotation arrows would run over the names."""
    for strength, (dash, width) in _STEPS.items():
        paths = [arrow.corners for arrow in plan.arrows if arrow.strength == strength]
        if paths:
            yield go.Scatter(
                x=[value for path in paths for value in (*(moment(x) for x, _ in path), None)],
                y=[value for path in paths for value in (*(y for _, y in path), None)],
                mode="lines+markers",
                line={"color": colours.arrow, "width": width, "dash": dash},
                marker={
                    "symbol": "arrow",
                    "angleref": "previous",
                    "size": [size for path in paths for size in (*[0] * (len(path) - 1), 10, 0)],
                    "color": colours.arrow,
                    "line": {"width": 0},
                    "opacity": 1,
                    "standoff": [gap for path in paths for gap in (*[0] * (len(path) - 1), 1, 0)],
                },
                name=_STEP_NAMES[strength],
                legendrank=20,
                hoverinfo="skip",
                **_OPAQUE,
            )


def _reach(plan: Layout, cards: dict[str, list[str]], colours: Palette) -> go.Bar:
    """An unseen bar over every interval, so that all of it can be hovered and clicked, however it is drawn."""
    marks = [mark for mark in plan.marks if not mark.point]
    return go.Bar(
        **_lengths(marks),
        customdata=[cards[mark.event] for mark in marks],
        hovertemplate=_CARD,
        marker={"color": faded(colours.ink, 0), "line": {"width": 0}},
        selected={"marker": {"opacity": 1, "color": faded(colours.ink, 0.28)}},
        unselected={"marker": {"opacity": 1}},
        showlegend=False,
        name="events",
    )


def _points(plan: Layout, cards: dict[str, list[str]], colours: Palette) -> go.Scatter:
    """Days as circles; a diamond in every interval, so that five days among ten years can be clicked."""
    marks = plan.marks
    return go.Scatter(
        x=[moment(mark.anchor) for mark in marks],
        y=[mark.y for mark in marks],
        mode="markers",
        marker={
            "symbol": [_symbol(mark) for mark in marks],
            "size": [_POINT if mark.point else _MIDDLE for mark in marks],
            "color": [_inside(mark, colours) for mark in marks],
            "line": {"color": [_rim(mark, colours) for mark in marks], "width": [_rim_width(mark) for mark in marks]},
            "opacity": 1,
        },
        selected={"marker": {"opacity": 1, "size": _POINT + 5}},
        unselected={"marker": {"opacity": 1}},
        customdata=[cards[mark.event] for mark in marks],
        hovertemplate=_CARD,
        cliponaxis=True,
        showlegend=False,
        name="events",
    )


def _symbol(mark: Mark) -> str:
    if mark.negated:
        return "x"
    if mark.fill is Fill.EDITED:
        return "square"
    return "circle" if mark.point else "diamond"


def _inside(mark: Mark, colours: Palette) -> str:
    """Stated days are full, others hollow or pale; the diamond in a bar is always light on its dark rim."""
    colour = colours.fills[mark.fill]
    if not mark.point:
        return colours.paper
    if mark.fill is Fill.SOFT:
        return faded(colour, 0.35)
    return colour if mark.fill in (Fill.STATED, Fill.EDITED) else colours.paper


def _rim(mark: Mark, colours: Palette) -> str:
    return colours.fills[mark.fill] if mark.point else colours.ink


def _rim_width(mark: Mark) -> float:
    if not mark.point:
        return 1.4
    return {Fill.INFERRED: 2.6, Fill.PROPOSED: 1.3}.get(mark.fill, 1.6)


def _halo(plan: Layout, selected: str | None, colours: Palette) -> Iterator[go.Scatter]:
    """A ring around the event that the evidence panel shows."""
    marks = [mark for mark in plan.marks if mark.event == selected]
    if marks:
        ring = {"symbol": "circle-open", "size": 22, "color": colours.ink, "line": {"width": 2}, "opacity": 1}
        x = [moment(mark.anchor) for mark in marks]
        yield go.Scatter(x=x, y=[mark.y for mark in marks], mode="markers", marker=ring, **_SILENT, **_OPAQUE)


def _labels(plan: Layout, colours: Palette) -> go.Scatter:
    return go.Scatter(
        x=[moment(label.x) for label in plan.labels],
        y=[label.y for label in plan.labels],
        text=[escape(label.text) for label in plan.labels],
        textposition=["top left" if label.ends else "top right" for label in plan.labels],
        mode="text",
        textfont={"size": 12, "color": colours.ink, "shadow": _glow(colours)},
        selected={"textfont": {"color": colours.ink}},
        unselected={"textfont": {"color": colours.ink}},
        **_SILENT,
    )


def _glow(colours: Palette) -> str:
    """A rim of the page's colour: where an arrow must pass behind a label, the label stays readable."""
    return ", ".join([f"0 0 2px {colours.paper}"] * 4)


def _legend(plan: Layout, colours: Palette) -> Iterator[go.Bar | go.Scatter]:
    """Only what the picture holds, in plain words."""
    present = {mark.fill for mark in plan.marks}
    for rank, fill in enumerate(each for each in Fill if each in present):
        common = {"x": [None], "y": [None], "name": _LEGEND[fill], "legendrank": rank, "hoverinfo": "skip"}
        if fill is Fill.PROPOSED:
            line = {"color": colours.fills[fill], "width": 2, "dash": "4px,3px"}
            yield go.Scatter(**common, mode="lines", line=line)
        elif fill is Fill.SOFT:
            shade = {"type": "horizontal", "colorscale": _scale(((0, 0.1), (0.5, 0.9), (1, 0.1)), colours.fills[fill])}
            yield go.Scatter(**common, mode="none", fill="toself", fillgradient=shade)
        else:
            yield go.Bar(**common, marker=_bar_style(fill, colours))


def _page(plan: Layout, colours: Palette, today: Day | None) -> dict[str, Any]:
    names = [_name(band, colours) for band in plan.bands]
    return {
        "height": round(_TOP + _BOTTOM + plan.height * LANE_PX),
        "margin": {"l": 24 + _widest(plan), "r": 18, "t": _TOP, "b": _BOTTOM, "autoexpand": False},
        "paper_bgcolor": colours.paper,
        "plot_bgcolor": colours.paper,
        "font": {"family": FONT, "color": colours.ink, "size": 13},
        "barmode": "overlay",
        "hovermode": "closest",
        "dragmode": "pan",
        "xaxis": axis(plan.window, plan.whole, colours),
        "yaxis": {
            "range": [plan.height, 0],
            "tickvals": [(band.top + band.bottom) / 2 for band in plan.bands],
            "ticktext": names,
            "fixedrange": True,
            "showgrid": False,
            "zeroline": False,
            "ticklen": 10,
            "tickcolor": faded(colours.ink, 0),
            "ticks": "outside",
        },
        "shapes": [*_zebra(plan, colours), *_now(today, colours)],
        "annotations": _now_words(today, colours),
        "updatemenus": _chips(plan, colours),
        "hoverlabel": {
            "bgcolor": colours.card,
            "bordercolor": colours.card_edge,
            "font": {"family": FONT, "size": 13, "color": colours.ink},
            "align": "left",
            "namelength": 0,
        },
        "legend": {
            "orientation": "h",
            "x": 0,
            "y": 1,
            "yanchor": "bottom",
            "xanchor": "left",
            "yref": "paper",
            "itemclick": False,
            "itemdoubleclick": False,
            "font": {"size": 12, "color": colours.soft_ink},
            "bgcolor": faded(colours.paper, 0),
        },
        "modebar": {"bgcolor": faded(colours.paper, 0), "color": colours.soft_ink, "activecolor": colours.ink},
        "uirevision": "lanes",
    }


def _name(band: Band, colours: Palette) -> str:
    """Flag, bold name and count; below them what lies outside the opening window."""
    aside = " ".join(part for part in (band.earlier, band.later) if part)
    below = f'<br><span style="font-size:11px;color:{colours.soft_ink}">{escape(aside)}</span>' if aside else ""
    return f"<b>{escape(flagged(band.country))}</b> {band.count}{below}"


def _widest(plan: Layout) -> int:
    """Room for the names, in px: bold letters are about 7 px wide, the small ones below 5."""
    sizes = [max(len(country(band.country)) * 7.4 + 46, len(f"{band.earlier} {band.later}") * 5.4) for band in plan.bands]
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


def _now(today: Day | None, colours: Palette) -> list[dict[str, Any]]:
    if today is None:
        return []
    line = {"color": colours.today, "width": 1.5, "dash": "dot"}
    at = moment(today.ordinal)
    return [{"type": "line", "x0": at, "x1": at, "yref": "paper", "y0": 0, "y1": 1, "line": line}]


def _now_words(today: Day | None, colours: Palette) -> list[dict[str, Any]]:
    if today is None:
        return []
    font = {"color": colours.today, "size": 12}
    return [
        {"text": "today", "x": moment(today.ordinal), "yref": "paper", "y": 0, "yanchor": "bottom", "xanchor": "left"}
        | {"showarrow": False, "font": font}
    ]


def _chips(plan: Layout, colours: Palette) -> list[dict[str, Any]]:
    """Buttons under the axis: what lies outside the window (a click shows it all), and the way back."""
    if not plan.earlier and not plan.later:
        return []
    everything = [moment(plan.whole.start), moment(plan.whole.end)]
    opening = [moment(plan.window.start), moment(plan.window.end)]
    chips = [(words, everything) for words in (plan.earlier, plan.later) if words]
    return [
        {
            "type": "buttons",
            "direction": "right",
            "showactive": False,
            "x": 0,
            "xanchor": "left",
            "y": 0,
            "yanchor": "top",
            "pad": {"t": 44, "l": 0},
            "bgcolor": colours.chip,
            "bordercolor": colours.card_edge,
            "borderwidth": 1,
            "font": {"size": 12, "color": colours.chip_ink},
            "buttons": [
                {"label": label, "method": "relayout", "args": [{"xaxis.range": span}]}
                for label, span in [*chips, ("Opening view", opening)]
            ],
        }
    ]
