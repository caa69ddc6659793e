"""When may two dates be one? "2025" and June 2025 may be; 5 May and 6 May may not."""

from __future__ import annotations

from ..interval import Granularity, Interval

CLOSE = 7  # days: two dates of one telling this near may be a mistake; further apart they are two happenings


def compatible(one: Interval, other: Interval) -> bool:
    """May the two be one date? "2025" and June 2025 may; a deadline and its year too; two days or months may not.

    >>> compatible(Interval.of(2025), Interval.of(2025, 6))
    True
    """
    if is_open(one) != is_open(other):
        deadline, plain = (one, other) if is_open(one) else (other, one)
        return deadline.end == plain.end and deadline.end is not None
    return one == other or (one.granularity != other.granularity and (one.covers(other) or other.covers(one)))


def fits(one: Interval | None, other: Interval | None) -> bool:
    """Dates that may be one: equal, or the coarser holds the finer; an undated telling fits every date."""
    return one is None or other is None or compatible(one, other)


def is_open(interval: Interval) -> bool:
    """A deadline, or a beginning without an end."""
    return interval.start is None or interval.end is None


def finer(one: Interval | None, other: Interval | None) -> Interval | None:
    """The better of two compatible dates: a deadline before its bare year, the narrower before the wider."""
    if one is None or other is None:
        return one or other
    if is_open(one) != is_open(other):
        return one if is_open(one) else other
    return other if (other.days or 0) < (one.days or 0) else one


def are_close(one: Interval | None, other: Interval | None) -> bool:
    """Two days so near that one of two papers telling the same in the same words may be wrong."""
    if one is None or other is None or not one.start or not other.start:
        return False
    days = one.granularity is other.granularity is Granularity.DAY
    return days and abs(one.start.ordinal - other.start.ordinal) <= CLOSE
