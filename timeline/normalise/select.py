"""Parts of a whole by name: the third quarter of a year, its summer, Easter, the last day or second week of a month."""

from __future__ import annotations

import re

from .. import solar_hijri
from ..interval import Day, Granularity, Interval, month_length, unit
from ..reading import Reading
from . import reader

_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_FIXED = re.compile(r"(\d\d)-(\d\d)")
_NTH = re.compile(r"(\d\d)-(-?\d)-(\d)(?:\+(\d))?")
_EASTER = re.compile(r"easter([+-]\d+)")


def in_year(reading: Reading, year: int) -> Interval | None:
    """A named phrase in a year: "November" in 2025, "summer" in 1969; None for 29 February of a common year."""
    if reading.select:
        return _selected(reading.select, year)
    parts = reader.named(reading.phrase, reading.format, reading.language)
    if parts is None:
        return None
    _, month, day = parts
    if reading.granularity is not Granularity.DAY:
        return unit(Day(year, month), reading.granularity)
    return unit(Day(year, month, day), Granularity.DAY) if day <= month_length(year, month) else None


def of_whole(reading: Reading, whole: Interval) -> Interval | None:
    """The same in a year of any calendar: Bahman is in the second of the two years that a Solar Hijri one lies in."""
    assert whole.start is not None
    found = in_year(reading, whole.start.year)
    late = found and whole.start.month > 1 and not whole.overlaps(found)
    return in_year(reading, whole.start.year + 1) if late else found


def _selected(select: str, year: int) -> Interval | None:
    if select in _SEASON_MONTH:
        return unit(Day(year, _SEASON_MONTH[select]), Granularity.SEASON)
    if solar_hijri.is_code(select):
        return solar_hijri.in_year(select, year)
    if select[0] == "Q" and select[1:].isdigit():
        return unit(Day(year, 3 * int(select[1]) - 2), Granularity.QUARTER)
    if select[0] == "H" and select[1:].isdigit():
        return unit(Day(year, 6 * int(select[1]) - 5), Granularity.HALF)
    if fixed := _FIXED.fullmatch(select):
        return Interval.of(year, int(fixed[1]), int(fixed[2]))
    if nth := _NTH.fullmatch(select):
        day = nth_weekday(year, int(nth[1]), int(nth[2]), int(nth[3]) - 1)
        return unit(day.plus(int(nth[4] or 0)), Granularity.DAY) if day else None
    if moved := _EASTER.fullmatch(select):
        return unit(easter(year).plus(int(moved[1])), Granularity.DAY)
    return None


def within(select: str, whole: Interval, width: Granularity) -> Interval | None:
    """A part of any whole: the weekend of a week, the "day:3", "week:-1", "weekday:1:-1" (last Monday) of a month.

    "of:week" is the other way round: the week around a day; so is "before:5", the Friday before it.
    """
    assert whole.start is not None
    assert whole.end is not None
    if select.startswith("of:"):
        return _week_of(select, whole)
    if select == "WE":
        return Interval(whole.start.plus(5), whole.end, Granularity.WEEK) if whole.days == 7 else None
    kind, _, number = select.partition(":")
    if kind == "years":
        middle = whole.start.plus(3 if width is Granularity.WEEK else 0)  # a week's dates are not those of a year ago
        return unit(middle.plus(months=12 * int(number)), width)
    if kind == "weekday":
        day, _, count = number.partition(":")
        found = nth_weekday(whole.start.year, whole.start.month, int(count), int(day) - 1)
        return unit(found, Granularity.DAY) if found else None
    if kind in ("before", "after"):
        ahead = (int(number) - 1 - whole.start.weekday) % 7
        return unit(whole.start.plus((ahead or 7) if kind == "after" else ahead - 7), Granularity.DAY)
    if kind == "weekend":
        saturday = nth_weekday(whole.start.year, whole.start.month, int(number), 5)
        return Interval(saturday, saturday.plus(2), Granularity.WEEK) if saturday else None
    if width is Granularity.WEEK and number == "-1" and whole.end.plus(-7) >= whole.start:
        return Interval(whole.end.plus(-7), whole.end, width)  # not what is left after four weeks: the last seven days
    units = _units(whole, width)
    index = int(number) if kind else 0
    index = index - 1 if index > 0 else index
    return units[index] if -len(units) <= index < len(units) else None


def _week_of(select: str, whole: Interval) -> Interval | None:
    """The week of a day; its weekend is the one that a Monday's feast ends: "Labor Day weekend"."""
    assert whole.start is not None
    day = whole.start.plus(-1 if whole.start.weekday == 0 and select == "of:WE" else 0)
    week = unit(day, Granularity.WEEK)
    return within("WE", week, Granularity.WEEK) if select == "of:WE" else week


def _units(whole: Interval, width: Granularity) -> list[Interval]:
    """All units of a width inside a whole: the days of a month, the months of a year; weeks from its first day."""
    assert whole.start is not None
    assert whole.end is not None
    found: list[Interval] = []
    start = whole.start
    while start < whole.end and len(found) < 1000:
        end = start.plus(7) if width is Granularity.WEEK else unit(start, width).end
        assert end is not None
        found.append(Interval(start, min(end, whole.end), width))
        start = end
    return found


def nth_weekday(year: int, month: int, count: int, weekday: int) -> Day | None:
    """The third Monday of a month; a negative count is from its end."""
    if count < 0:
        last = Day(year, month, month_length(year, month))
        return last.plus(-((last.weekday - weekday) % 7) + 7 * (count + 1))
    first = Day(year, month)
    found = first.plus((weekday - first.weekday) % 7 + 7 * (count - 1))
    return found if found.month == month else None


def easter(year: int) -> Day:
    """Easter Sunday, Gregorian (Meeus/Jones/Butcher, "Astronomical Algorithms", 1991)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    offset = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * offset) // 451
    month, day = divmod(h + offset - 7 * m + 114, 31)
    return Day(year, month, day + 1)
