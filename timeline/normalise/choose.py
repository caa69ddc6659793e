"""Which of those that lie near: the Friday, the weekend, the 13th or the November that a clause means."""

from __future__ import annotations

from ..interval import Day, Granularity, Interval, unit
from ..reading import Reading
from . import reader
from .select import in_year, within

BEHIND = ("was", "gone")  # the ways of a clause that leaves no doubt that it was
_COMING = ("future", "will", "shall", "this")


def weekday(reading: Reading, anchor: Interval, direction: str) -> Interval | None:
    """The latest such day, today included; "last" Friday and "next" Friday leave today out."""
    number = reader.weekday(reading.phrase, reading.language)
    if number is None or anchor.granularity > Granularity.DAY or anchor.start is None:
        return None
    return _nearest(number, anchor.start, direction)


def _nearest(number: int, day: Day, direction: str) -> Interval:
    back = (day.weekday - number) % 7
    ahead = -back % 7
    days = {"last": -(back or 7), "next": 7 - back}.get(direction, ahead if direction in _COMING else -back)
    return unit(day.plus(days), Granularity.DAY)


def weekend(day: Day, direction: str) -> Interval:
    """The one that comes, or goes on; "last weekend" is over."""
    begun = day.weekday >= 5
    weeks = -(direction in ("past", "last") and not begun) + (direction == "next" and begun)
    monday = day.plus(7 * weeks - day.weekday)
    return Interval(monday.plus(5), monday.plus(7), Granularity.WEEK)


def of_month(reading: Reading, anchor: Interval, direction: str) -> Interval | None:
    """The nearest such day of a month, as the clause points: "el día 13"."""
    assert anchor.start is not None
    day, _, weekday = reading.select.removeprefix("day:").partition(":")
    reach = range(-12, 13) if weekday else (-1, 0, 1)  # the last Friday the 13th may be months ago
    months = [unit(anchor.start.plus(months=step), Granularity.MONTH) for step in reach]
    near = [found for month in months if (found := within(f"day:{day}", month, Granularity.DAY))]
    if weekday:  # "viernes 30"
        near = [found for found in near if found.start and found.start.weekday == int(weekday) - 1]
    return min(near, key=lambda each: _leap(anchor, each, _CLAUSE.get(direction, direction)), default=None)


_CLAUSE = {"last": "past", "next": "future"}


def of_year(reading: Reading, anchor: Interval, direction: str) -> Interval | None:
    """The year that the direction asks for: the latest November that has begun, or the next one to end."""
    assert anchor.start is not None
    year = anchor.start.year
    near = [each for each in (in_year(reading, year + step) for step in (-2, -1, 0, 1)) if each]
    if not near:
        return None
    if reading.direction == "this":
        return _this(near, anchor, direction) or _nearest_winter(reading, near, anchor) or in_year(reading, year)
    if direction == "this" or anchor.granularity >= Granularity.YEAR:
        return in_year(reading, year + _FOLLOWING.get(direction, 0) * (reading.anchor == "text"))
    ahead = direction in ("future", "next")
    reported = reading.granularity is Granularity.QUARTER and not ahead  # results are of quarters begun
    if direction == "last":  # "last winter", said in January, is the one before
        return max((each for each in near if _over(each, anchor)), key=_start, default=None)
    if reading.granularity is Granularity.HALF and direction in ("past", *BEHIND):
        return max((each for each in near if _is_half_over(each, anchor)), key=_start, default=None)
    if reported or direction == "gone":  # "closed since April"
        return max((each for each in near if _begun(each, anchor)), key=_start, default=None)
    if direction == "next":
        return min((each for each in near if not _begun(each, anchor)), key=_start, default=None)
    return min(near, key=lambda each: _leap(anchor, each, direction))


def _nearest_winter(reading: Reading, near: list[Interval], anchor: Interval) -> Interval | None:
    """ "This winter", said in March, is the one that has just ended rather than that of next December."""
    return min(near, key=lambda each: _leap(anchor, each, "")) if reading.select == "WI" else None


def _this(near: list[Interval], anchor: Interval, direction: str) -> Interval | None:
    """ "This winter", said in January, began last year; "lost seats this autumn" was last year's too."""
    now = next((each for each in near if each.overlaps(anchor)), None)
    if now and anchor.granularity < Granularity.SEASON:
        return now
    gone = direction in BEHIND and anchor.granularity is Granularity.DAY
    return next((each for each in near if gone and _is_just_over(each, anchor)), None)


def _is_just_over(interval: Interval, anchor: Interval) -> bool:
    """ "This summer" is still called so in January, and no more in March."""
    assert interval.end is not None
    return 0 <= _start(anchor).ordinal - interval.end.ordinal < _JUST


_JUST = 150  # days
_FOLLOWING = {"next": 1, "last": -1}  # "the following January", after "in 2019"


def _is_half_over(interval: Interval, anchor: Interval) -> bool:
    """ "Profit fell in the first half", said in January, is of the one before."""
    return _start(anchor).ordinal - _start(interval).ordinal > _HALF_OF_IT


_HALF_OF_IT = 91  # days


def _over(interval: Interval, anchor: Interval) -> bool:
    assert interval.end is not None
    return interval.end <= _start(anchor)


def _begun(interval: Interval, anchor: Interval) -> bool:
    return _start(interval) < (anchor.end or Day(9999))


def _start(interval: Interval) -> Day:
    assert interval.start is not None
    return interval.start


# How much farther a date may lie on the side that the clause does not speak of; tuned on news and on histories. Where
# the clause leaves no doubt ("was", "will"), hardly at all: "resigned in March", said in January, was ten months ago.
# A history's "on the 28th", after 8 May, is of May.
_AGAINST = {
    "on": (3.0, 1.0),
    "past": (1.0, 3.0),
    "future": (2.0, 1.0),
    "was": (1.0, 12.0),
    "will": (14.0, 1.0),
    "shall": (14.0, 1.0),
}

# "Will end on 31 December", said on 22 January: a text may bear a date that is some days late, but not weeks.
_LATE = 20  # days
_NEVER = 100.0


def _leap(anchor: Interval, interval: Interval, direction: str) -> float:
    """How far a reader would have to jump from the anchor, backward or forward, against the clause or with it."""
    back, ahead = _AGAINST.get(direction, (1.0, 1.0))
    if interval.overlaps(anchor):
        return 0
    if _start(interval) > _start(anchor):
        return (_start(interval).ordinal - _start(anchor).ordinal) * ahead
    assert interval.end is not None
    gone = _start(anchor).ordinal - interval.end.ordinal + 1
    return gone * (_NEVER if direction == "shall" and gone > _LATE else back)
