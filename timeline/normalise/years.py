"""The years a history passes through: whose "17 September" it is when the text has gone back or ahead in between.

A history goes mostly forward, and the year that a day lacks is often said only after it. So the years of all such days
are chosen together: those along which the text has to leap least, where a date that lies off its way ("a report of 2005
found …") may be stepped over.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from functools import cache
from math import log2
from typing import NamedTuple

from ..interval import Day, Granularity, Interval
from ..languages import language
from ..model import Document
from ..reading import Reading, Tag
from .anchors import SENTENCE_ENDS, has_year
from .counted_from import Anchors, names_itself
from .resolve import resolve
from .select import in_year

WAYS = 16  # that are followed at once
NEAR = 4  # dates said before and after a day whose years may be its own
MONTH = 30.0  # days
# What the parts of a way cost, tuned on histories in three languages; half or twice as much changes little.
ASIDE, ASIDE_OPENING = 4.0, 5.5  # stepping over a date; over one that opens a paragraph, and is seldom by the way
LOOKING_BACK, AGAIN = 0.4, 0.4  # of that: "who had been appointed in 1859"; a date that was said right before
LIFE = 0.1  # of that: the years of a life or an office, in brackets
AHEAD, BACK, BEHIND = 0.4, 0.5, 0.35  # to a day without its year: a month ahead; back at all, and a month back
YEAR_BACK = 2.0  # to one of a year before, within a paragraph: who goes back so far says so
BEGINNING = 4.0  # with another date than the first
OTHER_YEAR = 1.5  # to one of another year than its own sentence has said
SAID_AHEAD, SAID_BACK, SAID_BEHIND = 0.5, 1.0, 0.7  # to a date that says its year, by the logarithm of the months
BACK_OPENING = 0.75  # of what going back costs, where a paragraph opens: it may turn to another field of the war


class _Way(NamedTuple):
    """One way through the text so far: what it cost, from which day to which it stands, the years that it gave."""

    cost: float = 0.0
    start: int = 0
    end: int = 0
    given: tuple[int, int] | None = None
    before: _Way | None = None


class _Around(NamedTuple):
    """Whether a phrase opens a paragraph, what stepping over it costs, and the years that its sentence has said."""

    opens: bool
    aside: float
    years: set[int]


def passed(document: Document, found: Sequence[Tag]) -> dict[int, int]:
    """The year of each phrase that lacks one, by its place in the list."""
    said = [_said(tag) for tag in found]
    where = [index for index, days in enumerate(said) if days]
    ways = [_Way()]
    for index, (tag, around) in enumerate(zip(found, _all_around(document, found, said), strict=True)):
        if whole := said[index]:
            over = [way._replace(cost=way.cost + around.aside) for way in ways]
            ways = _best([*(_to(way, *whole, around) for way in ways), *over])
        elif _lacks_year(found, index):
            places = list(_places(tag.reading, _near(said, where, index) | _where(ways)))
            steps = [_to(way, *span, around, (index, year)) for way in ways for year, span in places]
            ways = _best(steps) or ways
        elif tag.reading.anchor == "text" and tag.reading.phrase.startswith("in "):
            ways = [_on(way, tag.reading) for way in ways]
    return dict(_given(ways[0]))


def _all_around(document: Document, found: Sequence[Tag], said: list[tuple[int, int] | None]) -> Iterator[_Around]:
    """What stands around each phrase, as far as it tells of its year."""
    read, last, years = 0, None, set[int]()
    for tag, whole in zip(found, said, strict=True):
        between, read = document.text[read : tag.span.start], tag.span.end
        opens, back = "\n" in between, _looks_back(document, tag) if whole else 1.0
        years = set() if opens or SENTENCE_ENDS.search(between) else years
        aside = (ASIDE_OPENING if opens else ASIDE) * back * (AGAIN if whole == last else 1)
        yield _Around(opens, aside, years)
        if whole:
            last, years = whole, set() if back < 1 else _years(*whole)


def _said(tag: Tag) -> tuple[int, int] | None:
    """The days of a date that says its year, no wider than that."""
    if not has_year(tag.reading) or tag.reading.doubt:
        return None
    interval = resolve(tag.reading, Anchors(), "past").interval
    return _days(interval) if interval and interval.granularity <= Granularity.YEAR else None


_STOPS = re.compile(r"[.;\n]")
_OPENS_LIFE, _UP_TO = re.compile(r"\((?:[a-z]{1,2}\. ?)?$"), re.compile(r" ?[-–] ?\d")
_ENDS_LIFE = re.compile(r"\((?:[a-z]{1,2}\. ?)?\d{4} ?[-–] ?$")
_REACH = 90  # characters


def _looks_back(document: Document, tag: Tag) -> float:
    """How little it costs to step over what had been: "who had been appointed in 1859", "the worst since 1812"."""
    before = document.text[max(0, tag.span.start - _REACH) : tag.span.start]
    opens = _OPENS_LIFE.search(before) and _UP_TO.match(document.text, tag.span.end)
    if tag.reading.format == "%Y" and (opens or _ENDS_LIFE.search(before)):
        return LIFE  # "Rao (1921–2004)"
    words = language(document.language)
    back = any(words.mean("looking_back", word) for word in _STOPS.split(before)[-1].split())
    return LOOKING_BACK if back else 1.0


def _years(start: int, end: int) -> set[int]:
    """The first and the last year of a date."""
    return {Day.from_ordinal(start).year, Day.from_ordinal(end - 1).year}


def _days(interval: Interval) -> tuple[int, int] | None:
    return (interval.start.ordinal, interval.end.ordinal) if interval.start and interval.end else None


def _lacks_year(found: Sequence[Tag], index: int) -> bool:
    """ "Last winter" says where it counts from, and the "18" of "18 to 22 May 1940" is lent its year."""
    tag, after = found[index], found[index + 1] if index + 1 < len(found) else None
    lent = after is not None and after.joins and has_year(after.reading)
    if tag.reading.direction or tag.reading.within or lent or tag.joins == "range":
        return False
    return names_itself(tag.reading) and not has_year(tag.reading) and tag.reading.anchor != "message"


def _where(ways: list[_Way]) -> set[int]:
    """The years in which the ways stand, which need not have been said: "two years later"."""
    return {Day.from_ordinal(way.end - 1).year for way in ways if way.end}


def _near(said: list[tuple[int, int] | None], where: list[int], index: int) -> set[int]:
    """The years said around a phrase, and their neighbours."""
    at = bisect(where, index)
    around = [days for each in where[max(0, at - NEAR) : at + NEAR] if (days := said[each])]
    return {Day.from_ordinal(start).year + step for start, _ in around for step in (-1, 0, 1)}


def _places(reading: Reading, years: set[int]) -> Iterator[tuple[int, tuple[int, int]]]:
    for year in sorted(years):
        place = in_year(reading, year)
        if place and (days := _days(place)):
            yield year, days


def _to(way: _Way, start: int, end: int, around: _Around, given: tuple[int, int] | None = None) -> _Way:
    """A step on; "1939", said in July of it, goes back to no January."""
    leap = _leap(way, start, end, given is None)
    if around.opens and end <= way.start:
        leap *= BACK_OPENING
    cost = way.cost + leap + (_against(way, given[1], around) if given else 0)
    if start <= way.start and way.end <= end:
        start, end = way.start, way.end
    return _Way(cost, start, end, given, way)


def _leap(way: _Way, start: int, end: int, said: bool) -> float:
    """How far it is from one date to the next; a day without its year is seldom a year off, or back."""
    if not way.end:
        return BEGINNING if way.cost else 0.0
    if start < way.end and way.start < end:
        return 0.0
    if start >= way.end:
        months = (start - way.end) / MONTH
        return SAID_AHEAD * log2(1 + months) if said else AHEAD * months
    months = (way.start - end) / MONTH
    return SAID_BACK + SAID_BEHIND * log2(1 + months) if said else BACK + BEHIND * months


def _against(way: _Way, year: int, around: _Around) -> float:
    """What speaks against a year that is not said: that of its sentence, or where its paragraph stands."""
    other = OTHER_YEAR if around.years and year not in around.years else 0
    back = not around.opens and way.end and way.start >= _new_year(year + 1)
    return other + (YEAR_BACK if back else 0)


@cache
def _new_year(year: int) -> int:
    return Day(year).ordinal


def _on(way: _Way, reading: Reading) -> _Way:
    """ "The following year" and "two months later" go on from where the text stands."""
    at = Interval(Day.from_ordinal(way.start), Day.from_ordinal(way.end), Granularity.DAY) if way.end else None
    place = resolve(reading, Anchors(text=at, narrative=True), "past").interval
    days = _days(place) if place else None
    return way._replace(start=days[0], end=days[1]) if days else way


def _best(ways: list[_Way]) -> list[_Way]:
    """The cheapest ways, one to each place."""
    kept: dict[tuple[int, int], _Way] = {}
    for way in sorted(ways, key=lambda way: way.cost):
        kept.setdefault((way.start, way.end), way)
    return list(kept.values())[:WAYS]


def _given(way: _Way | None) -> Iterator[tuple[int, int]]:
    while way:
        if way.given:
            yield way.given
        way = way.before
