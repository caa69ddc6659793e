"""The lanes as a part of a page: their legend, and what Plotly draws of the layout table, drawn without a browser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ..charts._palette import LIGHT, Palette
from ..charts._shapes import Arrow, Band, Label, Layout, Mark
from ..interval import Day
from . import _legend, _marks
from ._frame import AXIS, Frame, Row, ground, left, now
from ._svg import element

T = TypeVar("T", Mark, Label)
LANE = 38
_ABOVE = 16.0  # the legend


@dataclass(frozen=True, slots=True)
class Lanes:
    """A layout to draw; `titles` is what a reader of the page hears of a mark, or sees on hovering."""

    plan: Layout
    today: Day | None
    titles: Mapping[str, str]
    colours: Palette = LIGHT

    @property
    def height(self) -> float:
        return self._above + self.plan.height * LANE + AXIS

    @property
    def _above(self) -> float:
        return _ABOVE + _legend.ROW * len(_legend.rows(self.plan, self.colours))

    def frame(self, top: float) -> Frame:
        """Where the plot lies when all begins so far down."""
        return Frame(left(self._rows), top + self._above, self.plan.height * LANE, LANE, self.plan.window)

    @property
    def _rows(self) -> tuple[Row, ...]:
        return tuple(Row(b.title, b.count, b.top, b.bottom, b.aside, b.heading) for b in self.plan.bands)

    def draw(self, top: float) -> Iterator[str]:
        """The elements, from the top down."""
        frame, plan, colours = self.frame(top), self.plan, self.colours
        box = element("rect", x=frame.left, y=frame.top, width=frame.width, height=frame.height)
        yield element("defs", *_marks.definitions(plan, colours), element("clipPath", box, id="tl-plot"))
        yield from _legend.legend(_legend.rows(plan, colours), top + 14)
        yield from ground(frame, self._rows)
        marks = [
            *_marks.bars(frame, plan, colours),
            *_marks.arrows(frame, plan, colours),
            *now(frame, self.today),
            *_marks.points(frame, plan, colours, self.titles),
            *_marks.labels(frame, plan),
        ]
        place = {"data_left": f"{frame.left!r}", "data_top": f"{frame.top!r}", "data_width": f"{frame.width!r}"}
        yield element("g", *marks, clip_path="url(#tl-plot)", class_="plot", **place)

    def parts(self, first: float, room: float) -> Iterator[Lanes]:
        """No higher than there is room for, whole bands each; a band that is higher by itself is alone."""
        around = self.height - self.plan.height * LANE
        group: list[Band] = []
        most = first - around
        for band in self.plan.bands:
            if group and (band.bottom - group[0].top) * LANE > most:
                yield self._part(group)
                group, most = [], room - around
            group.append(band)
        yield self._part(group) if len(group) < len(self.plan.bands) else self

    def _part(self, bands: Sequence[Band]) -> Lanes:
        """Some bands, moved to the top."""
        top, bottom = bands[0].top, bands[-1].bottom
        steps = [arrow for arrow in self.plan.arrows if _inside(arrow, top, bottom)]
        plan = replace(
            self.plan,
            bands=tuple(replace(band, top=band.top - top, bottom=band.bottom - top) for band in bands),
            marks=_moved(self.plan.marks, top, bottom),
            labels=_moved(self.plan.labels, top, bottom),
            arrows=tuple(replace(each, corners=tuple((x, y - top) for x, y in each.corners)) for each in steps),
        )
        return replace(self, plan=plan)


def _inside(arrow: Arrow, top: float, bottom: float) -> bool:
    """Does an arrow lie on these lanes alone?"""
    return all(top <= y <= bottom for _, y in arrow.corners)


def _moved(things: Iterable[T], top: float, bottom: float) -> tuple[T, ...]:
    return tuple(replace(each, y=each.y - top) for each in things if top <= each.y < bottom)
