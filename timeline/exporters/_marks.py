"""The marks of a printed chart: bars by their fill, points by their shape, arrows, labels. As Plotly draws them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..charts._marks import STEPS
from ..charts._palette import LIGHT, Palette
from ..charts._shapes import BAR, Layout, Mark
from ..charts._table import Fill
from ._frame import Frame
from ._svg import element, number, text, words_of

DASHES = {"solid": None, "dot": "2 3"}
_HEAD, _GAP = 8.0, 7.5  # the head of an arrow; how far before a point it stops
_FULL = (Fill.STATED, Fill.EDITED)


def definitions(plan: Layout, colours: Palette) -> Iterator[str]:
    """Hatching and gradients, each once."""
    hatched = {colours.of(mark) for mark in plan.marks if mark.fill is Fill.INFERRED} | _in_legend(plan, colours)
    for colour in sorted(hatched):
        stripe = element("path", d="M0 0V6", stroke=colour, stroke_width=3)
        turned = {"patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
        yield element("pattern", stripe, id=hatch(colour), width=6, height=6, **turned)
    for name, mark in {_gradient(mark, colours): mark for mark in plan.marks}.items():
        if name:
            shades = ((share, colours.of(mark), opacity) for share, opacity in mark.stops)
            stops = (element("stop", offset=at, stop_color=hue, stop_opacity=dark) for at, hue, dark in shades)
            yield element("linearGradient", *stops, id=name)


def _in_legend(plan: Layout, colours: Palette) -> set[str]:
    inferred = any(mark.fill is Fill.INFERRED for mark in plan.marks)
    return {colours.soft_ink if colours.legend else colours.fills[Fill.INFERRED]} if inferred else set()


def hatch(colour: str) -> str:
    """The name of the hatching in a colour."""
    return f"tl-hatch-{colour.lstrip('#')}"


def _gradient(mark: Mark, colours: Palette) -> str:
    if not mark.stops or mark.point or mark.fill is Fill.PROPOSED:
        return ""
    stops = "-".join(f"{share * 100:g}_{opacity * 100:g}" for share, opacity in mark.stops)
    return f"tl-{colours.of(mark).lstrip('#')}-{stops}"


def bars(frame: Frame, plan: Layout, colours: Palette) -> Iterator[str]:
    """The intervals, each as wide as its date; days have a point alone."""
    for mark in plan.marks:
        if not mark.point:
            yield from _bar(frame, mark, colours)


def _bar(frame: Frame, mark: Mark, colours: Palette) -> Iterator[str]:
    left, right = frame.x(mark.extent.start), frame.x(mark.extent.end)
    high = BAR * frame.lane
    box = {"x": left, "y": frame.y(mark.y - BAR / 2), "width": max(right - left, 0.5), "height": high}
    colour = colours.of(mark)
    if _gradient(mark, colours):
        yield element("rect", class_="bar", fill=f"url(#{_gradient(mark, colours)})", **box)
    elif mark.fill is Fill.PROPOSED:
        yield element("rect", class_="bar", fill="none", stroke=colour, stroke_width=1.6, stroke_dasharray="4 3", **box)
    elif mark.fill is Fill.INFERRED:
        yield element("rect", fill=colour, fill_opacity=0.12, rx=3, **box)
        yield element("rect", class_="bar", fill=f"url(#{hatch(colour)})", stroke=colour, stroke_width=1.5, rx=3, **box)
    else:
        yield element("rect", class_="bar", fill=colour, stroke=colour, stroke_width=1.5, rx=3, **box)


def points(frame: Frame, plan: Layout, colours: Palette, titles: Mapping[str, str]) -> Iterator[str]:
    """A point for every mark; `titles` is what a reader of the page hears, or sees on hovering."""
    for mark in plan.marks:
        x, y = frame.x(mark.anchor), frame.y(mark.y)
        said = element("title", words_of(titles[mark.event]))
        told = {"data_event": mark.event, "data_country": mark.country, "data_shape": mark.shape}
        drawn = symbol(mark.shape, x, y, 6 if mark.point else 4)
        yield element("g", said, element("path", d=drawn, **_paint(mark, colours)), class_="mark", **told)


def symbol(name: str, x: float, y: float, size: float) -> str:
    """The outline of a symbol around its middle."""
    if name == "circle":
        return f"M{number(x - size)} {number(y)}a{size} {size} 0 1 0 {2 * size} 0a{size} {size} 0 1 0 {-2 * size} 0Z"
    corners = {
        "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        "diamond": ((-1.2, 0), (0, -1.2), (1.2, 0), (0, 1.2)),
        "x": _CROSS,
    }[name]
    return "M" + "L".join(f"{number(x + size * dx)} {number(y + size * dy)}" for dx, dy in corners) + "Z"


_CROSS = (
    (-1, -0.5), (-0.5, -1), (0, -0.5), (0.5, -1), (1, -0.5), (0.5, 0),
    (1, 0.5), (0.5, 1), (0, 0.5), (-0.5, 1), (-1, 0.5), (-0.5, 0),
)  # fmt: skip


def _paint(mark: Mark, colours: Palette) -> dict[str, str | float]:
    """Stated dates are full, others hollow or pale: a mark a few pixels wide shows its certainty too."""
    colour = colours.of(mark)
    pale = mark.fill is Fill.SOFT and mark.point
    width = 2.4 if mark.point and mark.fill is Fill.INFERRED else 1.5
    return {
        "fill": colour if mark.fill in _FULL or pale else LIGHT.paper,
        "fill_opacity": 0.35 if pale else 1,
        "stroke": LIGHT.paper if mark.fill in _FULL and not mark.point else colour,
        "stroke_width": width,
    }


def arrows(frame: Frame, plan: Layout, colours: Palette) -> Iterator[str]:
    """The steps of storylines, each with its head."""
    days = {mark.event for mark in plan.marks if mark.point}
    for arrow in plan.arrows:
        dash, thick = STEPS[arrow.strength]
        path = _stopped([(frame.x(x), frame.y(y)) for x, y in arrow.corners], _GAP if arrow.target in days else 2.0)
        line = "M" + "L".join(f"{number(x)} {number(y)}" for x, y in [*path[:-1], _short(path)])
        colour = {"stroke": colours.arrow, "stroke_dasharray": DASHES[dash], "stroke_linejoin": "round"}
        yield element(
            "g",
            element("path", d=line, fill="none", stroke_width=thick, **colour),
            element("path", d=_head(path), fill=colours.arrow),
            class_="step", data_source=arrow.source, data_target=arrow.target,
        )  # fmt: skip


def _direction(path: list[tuple[float, float]]) -> tuple[float, float]:
    (x0, y0), (x1, y1) = path[-2:]
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5 or 1.0
    return (x1 - x0) / length, (y1 - y0) / length


def _stopped(path: list[tuple[float, float]], gap: float) -> list[tuple[float, float]]:
    dx, dy = _direction(path)
    x, y = path[-1]
    return [*path[:-1], (x - gap * dx, y - gap * dy)]


def _short(path: list[tuple[float, float]]) -> tuple[float, float]:
    """The line ends inside its head, so that the tip is sharp."""
    return _stopped(path, _HEAD * 0.7)[-1]


def _head(path: list[tuple[float, float]]) -> str:
    (dx, dy), (x, y) = _direction(path), path[-1]
    back_x, back_y, half = x - _HEAD * dx, y - _HEAD * dy, _HEAD * 0.45
    corners = ((x, y), (back_x - half * dy, back_y + half * dx), (back_x + half * dy, back_y - half * dx))
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in corners) + "Z"


def labels(frame: Frame, plan: Layout) -> Iterator[str]:
    """Words above their marks, on a rim of paper, so that what must pass behind them leaves them readable."""
    for label in plan.labels:
        if label.text and plan.window.start <= label.x <= plan.window.end:
            yield text(
                label.text, frame.x(label.x), frame.y(label.y) - 4, 11, LIGHT.ink,
                text_anchor="end" if label.ends else None, class_="label", data_event=label.event,
                stroke=LIGHT.paper, stroke_width=3, stroke_linejoin="round", paint_order="stroke",
            )  # fmt: skip
