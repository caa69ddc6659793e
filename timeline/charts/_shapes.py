"""What a layout is made of: bands, marks, labels and arrows, in days and lanes, free of any drawing library."""

from __future__ import annotations

from dataclasses import dataclass

from ._table import Fill
from ._window import Extent

BAR = 0.30  # height of a bar, in lanes
CENTRE = 0.66  # where in its lane a mark sits: the label is above it
PAD = 0.22  # above and below the lanes of a band


@dataclass(frozen=True, slots=True)
class Mark:
    """One event on one lane, which is a country's unless another grouping is asked for.

    `stops` are (share of the width, opacity) where the fill is a gradient.
    """

    event: str
    country: str
    extent: Extent
    y: float
    fill: Fill
    point: bool
    anchor: float  # where a click lands: the middle, or the bound that an open interval has
    stops: tuple[tuple[float, float], ...] = ()
    negated: bool = False
    faint: bool = False  # on the lane of a country that it only mentions

    @property
    def shape(self) -> str:
        """Crossed out when it was said not to be; square by hand; a circle is a day, a diamond something wider."""
        if self.negated:
            return "x"
        if self.fill is Fill.EDITED:
            return "square"
        return "circle" if self.point else "diamond"


@dataclass(frozen=True, slots=True)
class Label:
    """Words above a mark, from its start; at the right edge they end with it instead."""

    event: str
    text: str
    x: float
    y: float
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """The lanes of one country, or of what else events are grouped by.

    With how many events they hold, and the years of those outside the window.
    """

    country: str
    count: int
    top: float
    bottom: float
    aside: str = ""
    title: str = ""
    heading: str = ""  # of the bands from here on


@dataclass(frozen=True, slots=True)
class Arrow:
    """A step of a storyline on one lane: the corners it runs through."""

    source: str
    target: str
    strength: str
    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All there is to draw, and the windows to draw it in."""

    bands: tuple[Band, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    far_labels: tuple[Label, ...]  # the same, in the same order, as they fit into the whole span; else without text
    arrows: tuple[Arrow, ...]
    window: Extent
    whole: Extent
    earlier: str
    later: str
    now: float | None = None  # today, unless what is told lies far back

    @property
    def denies(self) -> bool:
        """Is one of them said not to be so?"""
        return any(mark.negated for mark in self.marks)

    @property
    def height(self) -> float:
        """How many lanes high."""
        return self.bands[-1].bottom if self.bands else 1.0
