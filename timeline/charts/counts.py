"""How many events each period holds, on lanes as shades or as one row of bars; a click names the period."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from ..amount import many
from ..interval import Day, Granularity, Interval, unit
from . import _window, _words
from ._axis import axis, length, moment
from ._groups import BLOC, OTHERS
from ._layout import BY_COUNTRY, View, grouped, headings
from ._legend import WORDS
from ._palette import FONT, Palette, mixed, palette
from ._table import NO_COUNTRY, Fill, Item, items
from ._text import escape
from ._tints import kinds, tinted
from ._window import Extent
from .overview import period

BARS_PX, LANE_PX = 320, 30
_MARGIN = {"l": 44, "r": 18, "t": 40, "b": 48, "autoexpand": False}


def bars(table: pd.DataFrame, today: Day | None = None, dark: bool = False, colour: str = "certainty") -> go.Figure:
    """Stacked bars by certainty, type or source. `customdata[0]` of a bar is its period as EDTF."""
    found, whole, size = _spanned(table)
    colours = tinted(palette(dark), table, colour)
    stacks = _stacks(table, found, size, colours, colour)
    return go.Figure([_stack(name, *held) for name, held in stacks.items()], _bars_page(whole, colours))


def _spanned(table: pd.DataFrame) -> tuple[list[Item], Extent, Granularity]:
    """What is counted, the stretch that holds it all, and how wide its periods are."""
    found = items(table)
    whole = _window.whole([item.told for item in found])
    return found, whole, period(whole)


class Counted(NamedTuple):
    """A lane, and how many events each period on it holds, by the period's first day."""

    lane: str
    title: str
    number: int
    held: Counter[Day]


def density(
    table: pd.DataFrame, links: pd.DataFrame | None = None, dark: bool = False, view: View = BY_COUNTRY
) -> go.Figure:
    """A row of shades for every lane: the fuller a period, the darker. `customdata` is the period and the lane."""
    found, whole, size = _spanned(table)
    lanes = [
        Counted(lane, title, len(held), Counter(_start(item, size) for item in held))
        for lane, title, held in grouped(table, found, links, view)
    ]
    return shades(lanes, whole, size, dark, view)


def fields(
    table: pd.DataFrame, links: pd.DataFrame | None = None, view: View = BY_COUNTRY
) -> dict[str, list[tuple[int, int]]]:
    """Of each event the fields of `density` that count it, as row and column: whoever filters can count anew."""
    found, whole, size = _spanned(table)
    column = {when.start or Day(1): at for at, when in enumerate(_periods(whole, size))}
    held: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for row, (_, _, lane) in enumerate(grouped(table, found, links, view)):
        for item in lane:
            held[item.event].append((row, column[_start(item, size)]))
    return held


def shades(
    lanes: Sequence[Counted], whole: Extent, size: Granularity, dark: bool = False, view: View = BY_COUNTRY
) -> go.Figure:
    """The same of lanes that are counted already."""
    colours = palette(dark)
    regions = headings([each.lane for each in lanes], view)
    names = [_name(each, above, colours) for each, above in zip(lanes, regions, strict=True)]
    widest = max((len(words) for words in (*(each.title for each in lanes), *regions)), default=0)
    heat = _heat(lanes, _periods(whole, size), colours)
    return go.Figure([heat], _lanes_page(whole, names, widest, colours))


def _heat(lanes: Sequence[Counted], periods: Sequence[Interval], colours: Palette) -> go.Heatmap:
    """The lane that many share would leave all others pale: it is as dark as the darkest of them."""
    own = [each.held for each in lanes if each.lane != OTHERS]
    blue = colours.fills[Fill.STATED]
    return go.Heatmap(
        x=[moment(_middle(when)) for when in periods],
        y=list(range(len(lanes))),
        z=[[_in(each, when) or None for when in periods] for each in lanes],
        customdata=[
            [[when.edtf, _code(each.lane), _words_of(each.title, when, _in(each, when))] for when in periods]
            for each in lanes
        ],
        hovertemplate="%{customdata[2]}<extra></extra>",
        colorscale=[[0, mixed(blue, colours.paper, 0.22)], [1, blue]],
        showscale=False,
        zmin=0,
        zmax=max((number for held in own for number in held.values()), default=1),
        xgap=1,
        ygap=6,
    )


def clickable(figure: go.Figure) -> go.Figure:
    """Nobody can click a heat map of Plotly's: unseen bars over its fields tell what they hold, and are clicked."""
    (heat,) = figure.data
    fields = [
        (row, Interval.from_edtf(told[0]), told)
        for row, (numbers, line) in enumerate(zip(heat.z, heat.customdata, strict=True))
        for number, told in zip(numbers, line, strict=True)
        if number
    ]
    reach = go.Bar(
        base=[moment((when.start or Day(1)).ordinal) for _, when, _ in fields],
        x=[length(when.days or 1) for _, when, _ in fields],
        y=[row for row, _, _ in fields],
        width=0.8,
        orientation="h",
        customdata=[list(told) for _, _, told in fields],
        hovertemplate=heat.hovertemplate,
        marker={"color": "rgba(0, 0, 0, 0)", "line": {"width": 0}},
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )
    heat.update(customdata=None, hovertemplate=None, hoverinfo="skip")
    return figure.add_trace(reach).update_layout(barmode="overlay")


def _in(lane: Counted, when: Interval) -> int:
    return lane.held[when.start] if when.start else 0


def _name(lane: Counted, region: str, colours: Palette) -> str:
    """Bold name and count; above them the region of the lanes from here on."""
    style = f"font-size:10px;color:{colours.soft_ink}"
    above = f'<span style="{style}">{escape(region.upper())}</span><br>' if region else ""
    return f"{above}<b>{escape(lane.title)}</b> {lane.number:,}"


def _code(lane: str) -> str:
    return "" if lane in (NO_COUNTRY, OTHERS) or lane.startswith(BLOC) else lane


def _words_of(lane: str, when: Interval, number: int) -> str:
    return f"<b>{escape(lane)}</b><br>{_words.when(when).rpartition(' (')[0]}: {many(number, 'event')}"


def _periods(whole: Extent, size: Granularity) -> list[Interval]:
    """All of them, empty ones too: a heat map has no holes."""
    found = [unit(Day.from_ordinal(int(whole.start // 1)), size)]
    while found[-1].end and found[-1].end.ordinal < whole.end:
        found.append(unit(found[-1].end, size))
    return found


def _start(item: Item, size: Granularity) -> Day:
    return _period(item, size).start or Day(1)


def _period(item: Item, size: Granularity) -> Interval:
    return _unit(int(item.told.middle // 1), size)


@lru_cache(maxsize=65536)
def _unit(day: int, size: Granularity) -> Interval:
    """Kept, since thousands of events share their days."""
    return unit(Day.from_ordinal(day), size)


def _middle(when: Interval) -> float:
    return (when.start or Day(1)).ordinal + (when.days or 1) / 2


def _stacks(
    table: pd.DataFrame, found: list[Item], size: Granularity, colours: Palette, by: str
) -> dict[str, tuple[str, Counter[Interval]]]:
    """By what the legend calls them: a colour, and how many each period holds."""
    named = kinds(table, by)
    stacks: dict[str, tuple[str, Counter[Interval]]] = {}
    for item in found:
        hue = colours.tints.get(item.event) or colours.fills[item.fill]
        rest = hue == colours.soft_ink
        name = WORDS[item.fill] if by == "certainty" else "Others" if rest else named[item.event]
        stacks.setdefault(name, (hue, Counter()))[1][_period(item, size)] += 1
    return stacks


def _stack(name: str, hue: str, counted: Counter[Interval]) -> go.Bar:
    held = sorted(counted.items(), key=lambda each: _middle(each[0]))
    return go.Bar(
        x=[moment(_middle(when)) for when, _ in held],
        width=[length((when.days or 1) * 0.86) for when, _ in held],
        y=[number for _, number in held],
        customdata=[[when.edtf, "", _words_of(name, when, number)] for when, number in held],
        hovertemplate="%{customdata[2]}<extra></extra>",
        marker={"color": hue, "line": {"width": 0}},
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
        name=escape(name),
    )


def _bars_page(whole: Extent, colours: Palette) -> dict[str, Any]:
    return _page(whole, colours) | {
        "height": BARS_PX,
        "barmode": "stack",
        "margin": _MARGIN,
        "yaxis": {"gridcolor": colours.grid, "fixedrange": True, "zeroline": False, "tickformat": ",d", "nticks": 5},
        "legend": {"orientation": "h", "x": 0, "y": 1.02, "yanchor": "bottom", "itemclick": False},
    }


def _lanes_page(whole: Extent, names: list[str], widest: int, colours: Palette) -> dict[str, Any]:
    return _page(whole, colours) | {
        "height": len(names) * LANE_PX + 70,
        "margin": _MARGIN | {"l": round(min(widest * 7.2 + 50, 230)), "t": 10},
        "yaxis": {
            "range": [len(names) - 0.5, -0.5],
            "tickvals": list(range(len(names))),
            "ticktext": names,
            "fixedrange": True,
            "showgrid": False,
            "zeroline": False,
            "ticks": "",
        },
    }


def _page(whole: Extent, colours: Palette) -> dict[str, Any]:
    font = {"family": FONT, "size": 13, "color": colours.ink}
    return {
        "paper_bgcolor": colours.paper,
        "plot_bgcolor": colours.paper,
        "font": font,
        "dragmode": False,
        "xaxis": axis(whole, whole, colours) | {"fixedrange": True, "nticks": 8},
        "hoverlabel": {"bgcolor": colours.card, "bordercolor": colours.card_edge, "font": font, "align": "left"},
    }
