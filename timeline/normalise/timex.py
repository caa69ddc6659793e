"""TIMEX3 values (ISO 24617-1): "2025-06", "2014-Q1", "2012-SU", "196", "BC0490", "2013-W37-WE", "XXXX-11"."""

from __future__ import annotations

from .. import solar_hijri
from ..interval import Day, Granularity, Interval, unit
from ..reading import Reading
from . import reader

_UNKNOWN = {
    Granularity.DAY: "XXXX-XX-XX",
    Granularity.WEEK: "XXXX-WXX",
    Granularity.MONTH: "XXXX-XX",
    Granularity.QUARTER: "XXXX-QX",
    Granularity.SEASON: "XXXX-XX",
    Granularity.HALF: "XXXX-HX",
    Granularity.YEAR: "XXXX",
    Granularity.DECADE: "XXX",
    Granularity.CENTURY: "XX",
}
_CENTURY = 100  # "the 4th century BC" begins in 400, and is BC03
_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


def value(reading: Reading, interval: Interval | None) -> str:
    """The value of a phrase: of its interval where it has one, else what is known of it, with X for what is not."""
    if reading.value or reading.length:
        return reading.value or reading.length
    if interval is None or interval.start is None:
        return _unplaced(reading)
    if solar_hijri.is_code(reading.select) and interval.granularity is not Granularity.DAY:
        return interval.edtf  # its months and years are none of ours
    return _placed(_named_by(reading, interval.start), interval, reading.select) + reading.time


def _named_by(reading: Reading, start: Day) -> Day:
    """A winter whose year no word tells is called by the year of its January, as weather services and annotators do."""
    return start.plus(months=12) if reading.select == "WI" and not reading.within else start


def _placed(start: Day, interval: Interval, select: str) -> str:
    back = _CENTURY if interval.granularity is Granularity.CENTURY else 0
    year = f"{start.year:04}" if start.year > 0 else f"BC{1 - start.year - back:04}"
    match interval.granularity:
        case Granularity.DAY:
            return f"{year}-{start.month:02}-{start.day:02}"
        case Granularity.WEEK:
            return _week(start) + ("-WE" if "WE" in select or "weekend" in select else "")
        case Granularity.MONTH:
            return f"{year}-{start.month:02}"
        case Granularity.QUARTER:
            return f"{year}-Q{(start.month + 2) // 3}"
        case Granularity.SEASON:
            return f"{year}-{_SEASONS.get(start.month, 'XX')}"
        case Granularity.HALF:
            return f"{year}-H{1 + start.month // 7}"
        case Granularity.YEAR:
            return year
        case Granularity.DECADE:
            return year[:-1]
        case Granularity.CENTURY:
            return year[:-2]


def _week(day: Day) -> str:
    """The ISO week, which belongs to the year of its Thursday."""
    thursday = day.plus(3 - day.weekday)
    first = unit(Day(thursday.year, 1, 4), Granularity.WEEK).start
    assert first is not None
    return f"{thursday.year:04}-W{(thursday.ordinal - first.ordinal) // 7 + 1:02}"


def _unplaced(reading: Reading) -> str:
    if reading.format == "%A":
        number = reader.weekday(reading.phrase, reading.language)
        return f"XXXX-WXX-{(number or 0) + 1}{reading.time}"
    if reading.format and "BC" not in reading.format:
        parts = reader.named(reading.phrase, reading.format, reading.language)
        day = f"-{parts[2]:02}" if parts and reading.granularity is Granularity.DAY else ""
        return (f"XXXX-{parts[1]:02}{day}" if parts else "XXXX") + reading.time
    if reading.select and ":" not in reading.select and not solar_hijri.is_code(reading.select):
        return f"{_UNKNOWN[Granularity.WEEK]}-WE" if reading.select == "WE" else f"XXXX-{reading.select}"
    return _UNKNOWN[reading.granularity] + reading.time
