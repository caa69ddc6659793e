"""Ticks of a printed time axis: as many as there is room for, from days to thousands of years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..charts._window import Extent
from ..charts._words import MONTHS, year
from ..interval import Day

_DAYS, _MONTHS = (1, 2, 5, 7, 14), (1, 2, 3, 6)
_YEARS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000)


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid, what it says, and what stands below it: "Nov" and "2025"."""

    at: int
    text: str
    below: str = ""


def ticks(window: Extent, most: int) -> list[Tick]:
    """At most so many ticks, on round days, months or years."""
    for step in _DAYS:
        if window.width / step <= most:
            return _named(_days(window, step))
    for step in _MONTHS:
        if window.width / (step * 30.44) <= most:
            return _named(_months(window, step))
    step = next((each for each in _YEARS if window.width / (each * 365.25) <= most), 10_000)
    return [Tick(day.ordinal, year(day.year)) for day in _years(window, step)]


def _first(window: Extent) -> Day:
    return Day.from_ordinal(int(window.start // 1))


def _days(window: Extent, step: int) -> Iterator[tuple[Day, str]]:
    """Weeks begin on a Monday."""
    start = int(-(-window.start // 1))
    start += (4 - start) % 7 if step >= 7 else 0
    for ordinal in range(start, int(window.end // 1) + 1, step):
        day = Day.from_ordinal(ordinal)
        yield day, str(day.day)


def _months(window: Extent, step: int) -> Iterator[tuple[Day, str]]:
    first = _first(window)
    day = Day(first.year, (first.month - 1) // step * step + 1)
    while day.ordinal <= window.end:
        if day.ordinal >= window.start:
            yield day, MONTHS[day.month - 1][:3]
        day = day.plus(months=step)


def _years(window: Extent, step: int) -> Iterator[Day]:
    """Round in people's years: 500 BC is the astronomical −499."""
    number = _first(window).year // step * step
    while Day(number).ordinal <= window.end:
        day = Day(number + 1) if number < 0 and step > 1 else Day(number or (1 if step > 1 else 0))
        if window.start <= day.ordinal <= window.end:
            yield day
        number += step


def _named(found: Iterator[tuple[Day, str]]) -> list[Tick]:
    """The larger unit stands below the first tick of each."""
    named: list[Tick] = []
    last = ""
    for day, text in found:
        whole = year(day.year) if text.isalpha() else f"{MONTHS[day.month - 1][:3]} {year(day.year)}"
        named.append(Tick(day.ordinal, text, whole if whole != last else ""))
        last = whole
    return named
