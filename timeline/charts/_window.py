"""Where to open: the dense period, with far outliers named at the edge ("◀ 2 earlier (2015, 2016)")."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from ..interval import Day
from ._words import year

MONTH = 30.0
_KEPT = 0.55  # of the events stay in view, at least
_FEW = 3  # events are never taken apart
_FAR = 4  # an outlier is further from the rest than so many times the rest's own span
_MANY, _CROWD, _SMALL = 12, 0.8, 0.25  # of at least so many events so many, in so small a part of their span
_VOIDS = 8  # the widest gaps, between which a dense period is looked for
_LEFT, _RIGHT = 0.05, 0.2  # air around the dense period; labels start at their mark and run to the right
_TODAY = 0.35  # today joins the view when it widens it by no more than this


class Extent(NamedTuple):
    """From one moment to another, in days since 1 January 1970."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2

    @property
    def width(self) -> float:
        return self.end - self.start

    def padded(self, share: float, least: float = 0.0) -> Extent:
        """Wider on both sides by a share of its width, or by so many days."""
        by = max(self.width * share, least)
        return Extent(self.start - by, self.end + by)


def dense(extents: Sequence[Extent], today: float | None = None) -> Extent:
    """The span that holds most events without a great void: five in a year, not also the two of a decade before."""
    if not extents:
        return Extent((today or 0) - MONTH, (today or 0) + MONTH)
    span = core(extents)
    if today is not None and span.start <= today <= span.end + _TODAY * max(span.width, MONTH):
        span = Extent(span.start, max(span.end, today))
    span = span if span.width > MONTH / 4 else span.padded(0, least=MONTH / 2)
    return Extent(span.start - _LEFT * span.width, span.end + _RIGHT * span.width)


def core(extents: Sequence[Extent]) -> Extent:
    """The dense period itself, without the air around it."""
    found = sorted(extents, key=lambda extent: extent.middle)
    first, last = _core([each.middle for each in found])
    found = found[first:last]
    return _crowd(found) or Extent(min(each.start for each in found), max(each.end for each in found))


def whole(extents: Sequence[Extent], today: float | None = None) -> Extent:
    """The span that holds everything, today too."""
    ends = [*extents, *([Extent(today, today)] if today is not None else [])]
    if not ends:
        return dense([])
    return Extent(min(each.start for each in ends), max(each.end for each in ends)).padded(0.06, least=1)


def near(today: Day | None, extents: Sequence[Extent]) -> float | None:
    """Today, unless what is told lies far back: a history of Rome is not drawn up to our day."""
    if today is None:
        return None
    span = whole(extents)
    return today.ordinal if today.ordinal - span.end < 2 * span.width else None


def outside(extents: Sequence[Extent], window: Extent, today: float | None = None) -> tuple[str, str]:
    """What lies before and after the window, in words, today too; empty where nothing does."""
    early, late = _beyond(extents, window)
    ahead = "up to today ▶" if today is not None and today >= window.end else ""
    return (
        f"◀ {len(early)} earlier ({_years(early)})" if early else "",
        f"{len(late)} later ({_years(late)}) ▶" if late else ahead,
    )


def aside(extents: Sequence[Extent], window: Extent) -> str:
    """The same for the margin of one lane, in years only: "◀ 2015, 2016"."""
    early, late = _beyond(extents, window)
    return " · ".join([*([f"◀ {_years(early)}"] if early else []), *([f"{_years(late)} ▶"] if late else [])])


def _beyond(extents: Sequence[Extent], window: Extent) -> tuple[list[Extent], list[Extent]]:
    early = [each for each in extents if each.end <= window.start]
    return early, [each for each in extents if each.start >= window.end]


def _core(middles: Sequence[float]) -> tuple[int, int]:
    """The shortest run of enough moments that voids part from all others; everything where there is none."""
    count = len(middles)
    keep = max(ceil(_KEPT * count), min(_FEW, count))
    voids = sorted(range(1, count), key=lambda at: middles[at - 1] - middles[at])[:_VOIDS]
    runs = [(first, last) for first in [0, *voids] for last in [*voids, count] if last - first >= keep]
    return min((run for run in runs if _alone(middles, *run)), key=lambda run: middles[run[1] - 1] - middles[run[0]])


def _crowd(found: Sequence[Extent]) -> Extent | None:
    """The shortest stretch that holds most of many events, where it is a small part of their span: weeks of decades."""
    count = ceil(_CROWD * len(found))
    if len(found) < _MANY:
        return None
    first = min(range(len(found) - count + 1), key=lambda at: found[at + count - 1].middle - found[at].middle)
    crowd = Extent(found[first].middle, found[first + count - 1].middle).padded(0.1, least=MONTH / 4)
    return crowd if crowd.width < _SMALL * (found[-1].middle - found[0].middle) else None


def _alone(middles: Sequence[float], first: int, last: int) -> bool:
    """Is there a void before and after this run?"""
    void = _FAR * max(middles[last - 1] - middles[first], MONTH)
    before = first == 0 or middles[first] - middles[first - 1] > void
    return before and (last == len(middles) or middles[last] - middles[last - 1] > void)


def _years(extents: Sequence[Extent]) -> str:
    """All of them where they are few; what is wider than a year has no one year to be named by."""
    ends = [(_year(each.start), _year(each.end - 1)) for each in extents]
    years = sorted({each for pair in ends for each in pair})
    few = len(years) <= 3 and all(first == last for first, last in ends)
    return ", ".join(map(year, years)) if few else f"{year(years[0])}–{year(years[-1])}"


def _year(moment: float) -> int:
    return Day.from_ordinal(int(moment // 1)).year
