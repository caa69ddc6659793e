"""The traces: every fill in its own way, an unseen layer to hover and click, labels, arrows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import plotly.graph_objects as go

from ._axis import length, moment
from ._cards import TEMPLATE
from ._palette import Palette, faded
from ._shapes import BAR, Label, Layout, Mark
from ._table import Fill
from ._text import escape

STEPS = {"explicit": ("solid", 2.2), "implied": ("solid", 1.2), "proposed": ("dot", 1.4)}
STEP_NAMES = {"explicit": "Step, as told", "implied": "Step, implied", "proposed": "Step, proposed"}
LABELS = "labels"
_FIRM = (Fill.STATED, Fill.INFERRED, Fill.EDITED)
_POINT, _MIDDLE = 12, 8
_OPAQUE = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
_SILENT: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False}


def bars(plan: Layout, colours: Palette) -> Iterator[go.Bar]:
    """Intervals with two firm ends: solid, or hatched where part of the date was filled in."""
    found: dict[tuple[Fill, str], list[Mark]] = defaultdict(list)
    for mark in plan.marks:
        if mark.fill in _FIRM and not mark.point and not mark.stops:
            found[mark.fill, colours.of(mark)].append(mark)
    for (fill, colour), marks in sorted(found.items(), key=lambda each: (_FIRM.index(each[0][0]), each[0][1])):
        yield go.Bar(**_lengths(marks), marker=bar_style(fill, colour), **_SILENT, **_OPAQUE)


def _lengths(marks: Sequence[Mark]) -> dict[str, Any]:
    return {
        "base": [moment(mark.extent.start) for mark in marks],
        "x": [length(mark.extent.width) for mark in marks],
        "y": [mark.y for mark in marks],
        "width": BAR,
        "orientation": "h",
    }


def bar_style(fill: Fill, colour: str) -> dict[str, Any]:
    style: dict[str, Any] = {"color": colour, "line": {"color": colour, "width": 1.5}, "cornerradius": 3}
    if fill is Fill.INFERRED:
        style["color"] = faded(colour, 0.12)
        style["pattern"] = {"shape": "/", "fgcolor": colour, "fillmode": "overlay", "size": 6, "solidity": 0.28}
    return style


def soft(plan: Layout, colours: Palette) -> Iterator[go.Scatter]:
    """Dates with soft edges or an open end fade along the time axis; Plotly knows one gradient a trace."""
    for mark in plan.marks:
        if mark.stops and not mark.point and mark.fill is not Fill.PROPOSED:
            yield _shade(_box(mark), scale(mark.stops, colours.of(mark)))


def _shade(box: tuple[list[str], list[float]], scale: list[list[Any]]) -> go.Scatter:
    x, y = box
    gradient = {"type": "horizontal", "colorscale": scale}
    return go.Scatter(x=x, y=y, mode="none", fill="toself", fillgradient=gradient, hoveron="points", **_SILENT)


def scale(stops: Iterable[tuple[float, float]], colour: str) -> list[list[Any]]:
    return [[share, faded(colour, opacity)] for share, opacity in stops]


def _box(mark: Mark) -> tuple[list[str], list[float]]:
    start, end = moment(mark.extent.start), moment(mark.extent.end)
    top, bottom = mark.y - BAR / 2, mark.y + BAR / 2
    return [start, end, end, start, start], [top, top, bottom, bottom, top]


def outlines(plan: Layout, colours: Palette) -> Iterator[go.Scatter]:
    """Proposed dates are hollow and dashed."""
    marks = [mark for mark in plan.marks if mark.fill is Fill.PROPOSED and not mark.point]
    for colour in sorted({colours.of(mark) for mark in marks}):
        boxes = [_box(mark) for mark in marks if colours.of(mark) == colour]
        x = [value for box in boxes for value in (*box[0], None)]
        y = [value for box in boxes for value in (*box[1], None)]
        line = {"color": colour, "width": 1.6, "dash": "4px,3px"}
        yield go.Scatter(x=x, y=y, mode="lines", line=line, **_SILENT)


def arrows(plan: Layout, colours: Palette) -> Iterator[go.Scatter]:
    """One trace for all arrows of one strength, clipped by the plot; annotation arrows would run over the names."""
    for strength, (dash, width) in STEPS.items():
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
                name=STEP_NAMES[strength],
                legendrank=20,
                hoverinfo="skip",
                **_OPAQUE,
            )


def reach(plan: Layout, cards: dict[str, list[str]], colours: Palette) -> go.Bar:
    """An unseen bar over every interval, so that all of it can be hovered and clicked, however it is drawn."""
    marks = [mark for mark in plan.marks if not mark.point]
    return go.Bar(
        **_lengths(marks),
        customdata=[cards[mark.event] for mark in marks],
        hovertemplate=TEMPLATE,
        marker={"color": faded(colours.ink, 0), "line": {"width": 0}},
        selected={"marker": {"opacity": 1, "color": faded(colours.ink, 0.28)}},
        unselected={"marker": {"opacity": 1}},
        showlegend=False,
        name="events",
    )


def points(plan: Layout, cards: dict[str, list[str]], colours: Palette) -> go.Scatter:
    """Days as circles; a diamond in every interval, so that five days among ten years can be clicked."""
    marks = plan.marks
    return go.Scatter(
        x=[moment(mark.anchor) for mark in marks],
        y=[mark.y for mark in marks],
        mode="markers",
        marker={
            "symbol": [mark.shape for mark in marks],
            "size": [_POINT if mark.point else _MIDDLE for mark in marks],
            "color": [_inside(mark, colours) for mark in marks],
            "line": {"color": [_rim(mark, colours) for mark in marks], "width": [_rim_width(mark) for mark in marks]},
            "opacity": 1,
        },
        selected={"marker": {"opacity": 1, "size": _POINT + 5}},
        unselected={"marker": {"opacity": 1}},
        customdata=[cards[mark.event] for mark in marks],
        hovertemplate=TEMPLATE,
        cliponaxis=True,
        showlegend=False,
        name="events",
    )


def _inside(mark: Mark, colours: Palette) -> str:
    """Stated dates are full, others hollow or pale: a mark a few pixels wide shows its certainty too."""
    colour = colours.of(mark)
    if mark.fill is Fill.SOFT:
        return faded(colour, 0.35) if mark.point else colours.paper
    return colour if mark.fill in (Fill.STATED, Fill.EDITED) else colours.paper


def _rim(mark: Mark, colours: Palette) -> str:
    """A full diamond needs a light rim to be seen in its own bar."""
    full = mark.fill in (Fill.STATED, Fill.EDITED)
    return colours.paper if full and not mark.point else colours.of(mark)


def _rim_width(mark: Mark) -> float:
    return 2.4 if mark.point and mark.fill is Fill.INFERRED else 1.5


def halo(plan: Layout, selected: str | None, colours: Palette) -> Iterator[go.Scatter]:
    """A ring around the event that the evidence panel shows."""
    marks = [mark for mark in plan.marks if mark.event == selected]
    if marks:
        ring = {"symbol": "circle-open", "size": 22, "color": colours.ink, "line": {"width": 2}, "opacity": 1}
        x = [moment(mark.anchor) for mark in marks]
        yield go.Scatter(x=x, y=[mark.y for mark in marks], mode="markers", marker=ring, **_SILENT, **_OPAQUE)


def labels(plan: Layout, colours: Palette) -> go.Scatter:
    return go.Scatter(
        x=[moment(label.x) for label in plan.labels],
        y=[label.y for label in plan.labels],
        **words(plan.labels),
        mode="text",
        name=LABELS,
        textfont={"size": 12, "color": colours.ink, "shadow": _glow(colours)},
        selected={"textfont": {"color": colours.ink}},
        unselected={"textfont": {"color": colours.ink}},
        **_SILENT,
    )


def words(labels: Sequence[Label]) -> dict[str, list[str]]:
    """What labels say, and on which side of their point."""
    return {
        "text": [escape(label.text) for label in labels],
        "textposition": ["top left" if label.ends else "top right" for label in labels],
    }


def _glow(colours: Palette) -> str:
    """A rim of the page's colour: where an arrow must pass behind a label, the label stays readable."""
    return ", ".join([f"0 0 2px {colours.paper}"] * 4)
