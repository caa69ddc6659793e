"""The Solar Hijri calendar of Iran and Afghanistan: its years begin with spring, its months with the signs of the sun.

A day, month or year of it is named by the year after Christ in which it, or its month, begins, and a code: "SH-03-15"
of 2025 is 15 Khordad 1404, "SH-03" that month, "SH" the year 1404.
"""

from __future__ import annotations

from .interval import Day, Granularity, Interval

_CODE = "SH"
_AHEAD = 621  # years by which ours begin before the months up to Dey, the tenth; the last two begin in our next year
_LAST_OF_OURS = 10
SIZES = (Granularity.YEAR, Granularity.MONTH, Granularity.DAY)  # by how many parts a code has


def code(*parts: int) -> str:
    """Of a month, and a day of it, or of a year as a whole.

    >>> code(3, 15), code()
    ('SH-03-15', 'SH')
    """
    return "-".join([_CODE, *(f"{part:02}" for part in parts)])


def is_code(select: str) -> bool:
    """Does a reading name a day, month or year of this calendar?"""
    return select.startswith(_CODE)


def begins_in(year: int, month: int = 1) -> int:
    """The year after Christ in which a month of a Solar Hijri year begins: 2025 for Khordad 1404."""
    return year + _AHEAD + (month > _LAST_OF_OURS)


def in_year(named: str, year: int) -> Interval | None:
    """The days meant by a code in a year after Christ; None for a day that the month does not have.

    >>> in_year("SH-03", 2025)
    Interval(Day(year=2025, month=5, day=22), Day(year=2025, month=6, day=22), Granularity.MONTH)
    """
    parts = [int(part) for part in named.split("-")[1:]]
    own = year - _AHEAD - bool(parts and parts[0] > _LAST_OF_OURS)
    return _stretch(own, *parts) if own > 0 else None


def _stretch(year: int, month: int = 0, day: int = 0) -> Interval | None:
    from persiantools.jdatetime import JalaliDate

    if month and day > JalaliDate.days_in_month(month, year):
        return None
    first = _day(year, month or 1, day or 1)
    size = SIZES[bool(month) + bool(day)]
    after = {Granularity.YEAR: (year + 1, 1), Granularity.MONTH: (year + month // 12, month % 12 + 1)}
    return Interval(first, _day(*after[size], 1) if size in after else first.plus(1), size)


def _day(year: int, month: int, day: int) -> Day:
    from persiantools.jdatetime import JalaliDate

    found = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return Day(found.year, found.month, found.day)
