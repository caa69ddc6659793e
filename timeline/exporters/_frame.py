"""Where a plot lies on a page, and what is around it: zebra, names, grid, the line of today."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..charts._palette import LIGHT
from ..charts._window import Extent
from ..interval import Day
from ._safe import plain
from ._svg import cut, element, text, width
from ._ticks import Tick, ticks

WIDTH = 1120.0
EDGE = 28.0
AXIS = 46.0
_TICK = 74.0  # pixels
_FLAG = re.compile(r"[\U0001F1E6-\U0001F1FF]+\s*")


@dataclass(frozen=True, slots=True)
class Row:
    """The ground of one lane: its name and count, the region it begins, the years that lie outside the window."""

    title: str
    count: int
    top: float
    bottom: float
    aside: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """A plot on the page, in pixels, and how days and lanes are placed in it."""

    left: float
    top: float
    height: float
    lane: float
    window: Extent

    @property
    def width(self) -> float:
        return WIDTH - EDGE - self.left

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def x(self, day: float) -> float:
        """Far days end just outside, where they are clipped: a drawing must not be a million pixels wide."""
        share = (day - self.window.start) / self.window.width
        return self.left + min(max(share, -1.0), 2.0) * self.width

    def y(self, lane: float) -> float:
        return self.top + lane * self.lane


def left(rows: Iterable[Row]) -> float:
    """Room for the names, between 90 and 250 pixels."""
    widest = max([width(_name(row), 13, bold=True) + 52 for row in rows], default=0.0)
    return EDGE + min(max(widest, 90.0), 250.0)


def _name(row: Row) -> str:
    """Without its flag: printers have none."""
    return _FLAG.sub("", plain(row.title))


def ground(frame: Frame, rows: tuple[Row, ...]) -> Iterator[str]:
    """All that lies below the marks."""
    for row in rows[::2]:
        deep = (row.bottom - row.top) * frame.lane
        yield element("rect", x=EDGE, y=frame.y(row.top), width=WIDTH - 2 * EDGE, height=deep, fill=LIGHT.band)
    for row in rows:
        yield from _names(frame, row)
    yield from _grid(frame)


def _names(frame: Frame, row: Row) -> Iterator[str]:
    room, soft = frame.left - EDGE - 42, LIGHT.soft_ink
    y = frame.y(row.top) + min(25, frame.lane * 0.65)
    if row.heading:
        yield text(cut(row.heading.upper(), 9, room + 26), EDGE + 8, y - 13, 9, soft, class_="region")
    yield text(cut(_name(row), 13, room), EDGE + 8, y, 13, LIGHT.ink, font_weight="bold", class_="country")
    yield text(f"{row.count:,}" if row.count else "", frame.left - 12, y, 12, soft, text_anchor="end")
    if row.aside:
        yield text(cut(pointers(row.aside), 10.5, room + 26), EDGE + 8, y + 15, 10.5, soft)


def pointers(words: str) -> str:
    """The triangles that every font for print has; without them the whole line would be set in another one."""
    return words.replace("◀", "◄").replace("▶", "►")


def _grid(frame: Frame) -> Iterator[str]:
    for tick in ticks(frame.window, most=int(frame.width / _TICK)):
        x = frame.x(tick.at)
        yield element("path", d=f"M{x:.2f} {frame.top:g}V{frame.bottom:.2f}", stroke=LIGHT.grid, class_="tick")
        yield from _tick_words(tick, x, frame.bottom)
    line = f"M{frame.left:.2f} {frame.bottom:.2f}H{frame.left + frame.width:.2f}"
    yield element("path", d=line, stroke=LIGHT.card_edge)


def _tick_words(tick: Tick, x: float, bottom: float) -> Iterator[str]:
    yield text(tick.text, x, bottom + 16, 11.5, LIGHT.soft_ink, text_anchor="middle")
    if tick.below:
        yield text(tick.below, x, bottom + 31, 11.5, LIGHT.ink, text_anchor="middle")


def now(frame: Frame, today: Day | None) -> Iterator[str]:
    """The dotted line, where today is in the window."""
    if today is None or not frame.window.start <= today.ordinal <= frame.window.end:
        return
    x = frame.x(today.ordinal)
    line = f"M{x:.2f} {frame.top:g}V{frame.bottom:.2f}"
    yield element("path", d=line, stroke=LIGHT.today, stroke_width=1.5, stroke_dasharray="2 3", class_="today")
    yield text("today", x - 4, frame.bottom - 5, 11.5, LIGHT.today, text_anchor="end")
