"""More events than can be drawn one by one, as a part of a page: the fuller a period, the darker, as in the app."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pandas as pd

from ..charts import _window
from ..charts._layout import View, grouped
from ..charts._palette import LIGHT, mixed
from ..charts._table import Fill, items
from ..charts._window import Extent
from ..charts._words import when
from ..charts.overview import period
from ..interval import Day, Granularity, Interval, unit
from ._frame import AXIS, EDGE, WIDTH, Frame, Row, ground, left
from ._svg import cut, element, text, words_of

LANE = 30
_ABOVE, _GAP, _PALEST = 34.0, 6.0, 0.22


@dataclass(frozen=True, slots=True)
class Shades:
    """A row of fields for every lane, and what the palest and the darkest of them hold."""

    lanes: tuple[tuple[str, int, Counter[Interval]], ...]
    window: Extent
    size: Granularity
    least: int
    most: int

    @property
    def height(self) -> float:
        return _ABOVE + LANE * len(self.lanes) + AXIS

    @property
    def _rows(self) -> tuple[Row, ...]:
        return tuple(Row(title, count, at, at + 1) for at, (title, count, _) in enumerate(self.lanes))

    def draw(self, top: float) -> Iterator[str]:
        """The elements, from the top down."""
        frame = Frame(left(self._rows), top + _ABOVE, LANE * len(self.lanes), LANE, self.window)
        yield text(cut(self.words, 12.5, WIDTH - 2 * EDGE), EDGE, top + 20, 12.5, LIGHT.ink, class_="shades")
        yield from ground(frame, self._rows)
        for at, (title, _, counted) in enumerate(self.lanes):
            for found, number in sorted(counted.items(), key=lambda each: each[0].edtf):
                yield self._field(frame, at, title, found, number)

    @property
    def words(self) -> str:
        """What the shades say: "the darker a month, the more events: 1 to 120"."""
        each = self.size.name.lower()
        span = f"{self.least:,} to {self.most:,}" if self.most > self.least else f"{self.most:,}"
        return f"Too many to draw one by one. The darker a {each}, the more events it holds: {span}."

    def _field(self, frame: Frame, lane: int, title: str, found: Interval, number: int) -> str:
        assert found.start
        assert found.end
        x, end = frame.x(max(found.start.ordinal, self.window.start)), frame.x(min(found.end.ordinal, self.window.end))
        box = {"x": x, "y": frame.y(lane) + _GAP / 2, "width": max(end - x - 1, 0.5), "height": LANE - _GAP}
        said = f"{title}, {when(found).rpartition(' (')[0]}: {number:,}"
        told = {"class_": "field", "data_period": found.edtf, "data_count": str(number)}
        return element("rect", element("title", words_of(said)), fill=self._shade(number), **box, **told)

    def _shade(self, number: int) -> str:
        share = (number - self.least) / ((self.most - self.least) or 1)
        return mixed(LIGHT.fills[Fill.STATED], LIGHT.paper, _PALEST + (1 - _PALEST) * share)

    def parts(self, first: float, room: float) -> Iterator[Shades]:
        """No higher than there is room for."""
        lanes = list(self.lanes)
        while lanes:
            fits = max(int((first - _ABOVE - AXIS) // LANE), 1)
            yield replace(self, lanes=tuple(lanes[:fits]))
            lanes, first = lanes[fits:], room


def shades(table: pd.DataFrame, links: pd.DataFrame, view: View) -> Shades:
    """Of all dated events, in periods that their whole span asks for."""
    found = items(table)
    whole = _window.whole([item.told for item in found])
    size = period(whole)
    lanes = tuple(
        (title, len(held), Counter(unit(Day.from_ordinal(int(item.told.middle // 1)), size) for item in held))
        for _, title, held in grouped(table, found, links, view)
    )
    counts = [number for _, _, counted in lanes for number in counted.values()]
    return Shades(lanes, whole, size, min(counts), max(counts))
