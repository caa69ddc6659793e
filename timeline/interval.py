"""When: a stretch of calendar days, as wide as the text made it.

"June 2025" is thirty days, never the first of June; "by the end of 2025" is open to the left. Days are proleptic
Gregorian with astronomical years (490 BC is −489), since `datetime.date` ends at year 1.

EDTF follows the Library of Congress specification of 2019 (ISO 8601-2): seasons 21–24, quarters 33–36, halves 40–41,
decades `196X`, centuries `19XX`, open ends `..`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from .errors import DateError
from .remembered import OFTEN, remembered

FIRST_YEAR, LAST_YEAR = -9999, 9999
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_EPOCH = 719468  # days from 0000-03-01 to 1970-01-01


class Granularity(IntEnum):
    """How wide a date is, from a day to a century, in order.

    >>> Interval.of(2025, 6).granularity < Granularity.YEAR
    True
    """

    DAY = 1
    WEEK = 2
    MONTH = 3
    QUARTER = 4
    SEASON = 5
    HALF = 6
    YEAR = 7
    DECADE = 8
    CENTURY = 9


class Day(NamedTuple):
    """One calendar day, of any year from −9999 to 9999 (490 BC is −489); orders and compares as a tuple.

    >>> print(Day(2025, 1, 31).plus(months=1))
    2025-02-28
    """

    year: int
    month: int = 1
    day: int = 1

    @property
    def ordinal(self) -> int:
        """Days since 1 January 1970 (Hinnant, "chrono-compatible low-level date algorithms")."""
        year = self.year - (self.month <= 2)
        era, of_era = divmod(year, 400)
        of_year = (153 * (self.month + (-3 if self.month > 2 else 9)) + 2) // 5 + self.day - 1
        return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - _EPOCH

    @classmethod
    def from_ordinal(cls, ordinal: int) -> Day:
        """The day so many days after 1 January 1970."""
        era, of_era = divmod(ordinal + _EPOCH, 146097)
        year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
        of_year = of_era - (365 * year + year // 4 - year // 100)
        shifted = (5 * of_year + 2) // 153
        month = shifted + 3 if shifted < 10 else shifted - 9
        return cls(year + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1)

    @property
    def weekday(self) -> int:
        """0 for Monday to 6 for Sunday."""
        return (self.ordinal + 3) % 7

    def plus(self, days: int = 0, months: int = 0) -> Day:
        """Later by so much; 31 January plus a month is the last of February."""
        if days:
            return Day.from_ordinal(self.plus(months=months).ordinal + days)
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Day(year, month + 1, min(self.day, month_length(year, month + 1)))

    def __str__(self) -> str:
        return f"{_year(self.year)}-{self.month:02}-{self.day:02}"


def month_length(year: int, month: int) -> int:
    """Days in a month of the proleptic Gregorian calendar."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _MONTH_DAYS[month - 1] + leap


@dataclass(frozen=True, slots=True)
class Interval:
    """From `start` up to, not including, `end`; None is an open end. Raises DateError where no day lies between.

    >>> Interval.of(2025, 6)
    Interval.from_edtf('2025-06')
    >>> Interval.of(2025, 6).last_day
    Day(year=2025, month=6, day=30)
    """

    start: Day | None
    end: Day | None
    granularity: Granularity = Granularity.DAY

    def __post_init__(self) -> None:
        for day in (self.start, self.end):
            if day and not FIRST_YEAR <= day.year <= LAST_YEAR + 1:
                raise DateError(f"year {day.year} is outside {FIRST_YEAR} … {LAST_YEAR}")
        if self.start and self.end and self.start >= self.end:
            raise DateError(f"the interval ends on {self.end.plus(-1)} before it starts on {self.start}")
        if not self.start and not self.end:
            raise DateError("an interval needs a start or an end; undated is None, not an Interval")

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None) -> Interval:
        """A year, a month or a day: `of(2025, 6)` is June 2025. Raises DateError where no calendar has it."""
        if month is None:
            return cls(Day(year), Day(year + 1), Granularity.YEAR)
        if not 1 <= month <= 12:
            raise DateError(f"there is no month {month}")
        if day is None:
            return cls(Day(year, month), Day(year, month).plus(months=1), Granularity.MONTH)
        if not 1 <= day <= month_length(year, month):
            raise DateError(f"{_year(year)}-{month:02} has no day {day}")
        return cls(Day(year, month, day), Day(year, month, day).plus(1))

    @classmethod
    def from_edtf(cls, text: str) -> Interval:
        """Reads the EDTF that this module writes, and the forms near it: "2025-06", "../2025-12-31", "196X", "2025-21".

        Raises DateError for anything else, with the forms that are read.
        """
        return _from_edtf(text.strip())

    @property
    def last_day(self) -> Day | None:
        """The last day inside, for people: June 2025 ends on the 30th."""
        return self.end and self.end.plus(-1)

    @property
    def days(self) -> int | None:
        """How many days wide; None when an end is open."""
        return self.end.ordinal - self.start.ordinal if self.start and self.end else None

    @property
    def edtf(self) -> str:
        """As EDTF: 2025-06, 2026-01-18/2026-01-22, ../2025-12-31, 196X. A closing bound is written as its last day."""
        return _edtf(self)

    def covers(self, other: Interval) -> bool:
        """Does every day of the other lie inside this one? An open end covers everything on its side."""
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        return starts and (self.end is None or (other.end is not None and other.end <= self.end))

    def overlaps(self, other: Interval) -> bool:
        """Do the two share a day?"""
        before = self.end is not None and other.start is not None and self.end <= other.start
        after = other.end is not None and self.start is not None and other.end <= self.start
        return not (before or after)

    def known_in(self, span: Interval) -> bool:
        """Does it share a day with a span, as far as is told? "By the end of 2025" names its last day, none before.

        >>> Interval.from_edtf("../1899").known_in(Interval.from_edtf("-0299/-0199"))
        False
        """
        last = None if self.start else self.last_day
        return (Interval(last, self.end) if last else self).overlaps(span)

    def until(self) -> Interval:
        """Any time up to the end of this: "by the end of 2025" is ../2025-12-31."""
        return Interval(None, self.end, self.granularity)

    def since(self) -> Interval:
        """Any time from the start of this on: "since 2016" is 2016/.."""
        return Interval(self.start, None, self.granularity)

    def __repr__(self) -> str:
        again = _from_edtf(self.edtf)
        if (again.start, again.end, again.granularity) == (self.start, self.end, self.granularity):
            return f"Interval.from_edtf({self.edtf!r})"
        return f"Interval({self.start!r}, {self.end!r}, Granularity.{self.granularity.name})"


@remembered(OFTEN)
def unit(day: Day, granularity: Granularity) -> Interval:
    """The calendar unit that holds a day: its month, its decade. A winter starts on 1 December."""
    if granularity is Granularity.DAY:
        start, end = day, day.plus(1)
    elif granularity is Granularity.WEEK:
        start = day.plus(-day.weekday)
        end = start.plus(7)
    elif granularity is Granularity.SEASON:
        start = Day(day.year - (day.month < 3), (day.month // 3 * 3) or 12)
        end = start.plus(months=3)
    elif granularity < Granularity.YEAR:
        months = _UNIT_MONTHS[granularity]
        start = Day(day.year, (day.month - 1) // months * months + 1)
        end = start.plus(months=months)
    else:
        years = _UNIT_YEARS[granularity]
        start = Day(day.year // years * years)
        end = Day(start.year + years)
    return Interval(start, end, granularity)


def hull(first: Interval, last: Interval) -> Interval:
    """From the start of one to the end of the other: "Jan. 18 to Jan. 22, 2026"."""
    return Interval(first.start, last.end, max(first.granularity, last.granularity))


_UNIT_MONTHS = {Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.HALF: 6}
_UNIT_YEARS = {Granularity.YEAR: 1, Granularity.DECADE: 10, Granularity.CENTURY: 100}
_SEASON_CODES = {3: 21, 6: 22, 9: 23, 12: 24}
_EDTF = re.compile(r"(?P<year>-?\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?|(?P<decade>\d{3})X|(?P<century>\d\d)XX")
_FORMS = (
    "2025, 2025-06, 2025-06-14, 2025-06/2025-09, ../2025, 2016/.., "
    "2025-21 (spring), 2025-33 (first quarter), 196X, 19XX"
)


def _year(year: int) -> str:
    return f"-{-year:04}" if year < 0 else f"{year:04}"


@remembered(OFTEN)
def _edtf(interval: Interval) -> str:
    start, end, granularity = interval.start, interval.end, interval.granularity
    if not start:
        return f"../{interval.last_day}"
    first = _edtf_unit(start, granularity)
    if not end:
        return f"{first or start}/.."
    return first if first and end == unit(start, granularity).end else _edtf_range(start, end, granularity)


def _edtf_range(start: Day, end: Day, granularity: Granularity) -> str:
    """In years or months where both ends are whole ones: 2025-03/2025-05; else in days."""
    for size in (Granularity.YEAR, Granularity.MONTH):
        last = unit(end.plus(-1), size)
        whole = unit(start, size).start == start and last.end == end
        if whole and size <= granularity and last.start:
            return f"{_edtf_unit(start, size)}/{_edtf_unit(last.start, size)}"
    return f"{start}/{end.plus(-1)}"


def _edtf_unit(start: Day, granularity: Granularity) -> str | None:
    """The EDTF of one whole unit; None where EDTF has no form for it (weeks, decades BC) or it starts elsewhere."""
    year, month, day = start
    if granularity is Granularity.DAY:
        return str(start)
    if granularity is Granularity.MONTH and day == 1:
        return f"{_year(year)}-{month:02}"
    if granularity is Granularity.QUARTER and (day, month % 3) == (1, 1):
        return f"{_year(year)}-{33 + month // 3}"
    if granularity is Granularity.SEASON and day == 1 and month in _SEASON_CODES:
        return f"{_year(year)}-{_SEASON_CODES[month]}"
    if granularity is Granularity.HALF and day == 1 and month in (1, 7):
        return f"{_year(year)}-{40 + month // 7}"
    if (month, day) != (1, 1) or granularity < Granularity.YEAR:
        return None
    if granularity is Granularity.DECADE and year >= 0 and year % 10 == 0:
        return f"{year // 10:03}X"
    if granularity is Granularity.CENTURY and year >= 0 and year % 100 == 0:
        return f"{year // 100:02}XX"
    return _year(year) if granularity is Granularity.YEAR else None


@remembered(1 << 12)
def _from_edtf(text: str) -> Interval:
    first, slash, last = text.partition("/")
    if not slash:
        return _edtf_single(first)
    starts = None if first in ("..", "") else _edtf_single(first)
    ends = None if last in ("..", "") else _edtf_single(last)
    sizes = [part.granularity for part in (starts, ends) if part]
    if not sizes:
        raise DateError(f"{text!r} is open on both sides")
    return Interval(starts.start if starts else None, ends.end if ends else None, max(sizes))


def _edtf_single(text: str) -> Interval:
    match = _EDTF.fullmatch(text)
    if not match:
        raise DateError(f"{text!r} is no date this reads; write it as one of {_FORMS}")
    if match["decade"]:
        return unit(Day(int(match["decade"]) * 10), Granularity.DECADE)
    if match["century"]:
        return unit(Day(int(match["century"]) * 100), Granularity.CENTURY)
    year, month, day = (int(match[part]) if match[part] else None for part in ("year", "month", "day"))
    assert year is not None
    if month is None or month <= 12 or day is not None:
        return Interval.of(year, month, day)
    return _edtf_sub_year(year, month)


def _edtf_sub_year(year: int, code: int) -> Interval:
    for granularity, first_code, count, first_month in (
        (Granularity.SEASON, 21, 4, 3),
        (Granularity.QUARTER, 33, 4, 1),
        (Granularity.HALF, 40, 2, 1),
    ):
        if first_code <= code < first_code + count:
            step = 12 // count
            return unit(Day(year, first_month + step * (code - first_code)), granularity)
    raise DateError(f"there is no month or sub-year code {code}; write it as one of {_FORMS}")
