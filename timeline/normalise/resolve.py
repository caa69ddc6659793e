"""A reading and its anchors → an interval: "in November", said in January 2026, is November 2025."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from ..errors import DateError
from ..interval import Day, Granularity, Interval, unit
from ..reading import Reading
from ..remembered import OFTEN
from . import choose, reader
from .counted_from import Anchors, names_itself
from .select import in_year, of_whole, within


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """Where a reading lies, and what completed it: `anchor` is "dct" or "text", `base` the date counted from.

    The caches here keep one for each phrase and anchor, so that what is known of it is found by what it is.
    """

    interval: Interval | None
    anchor: str | None = None
    base: Interval | None = None
    base_name: str = ""
    impossible: bool = False

    @property
    def side(self) -> str:
        """Where it lies by its base: "before", "after" or "in" it; "" where either is open, or nothing was counted."""
        base, found = self.base, self.interval
        if not base or not found or not base.start or not found.start or not base.end or not found.end:
            return ""
        if found.end <= base.start:
            return "before"
        return "after" if found.start >= base.end else "in"


def needs_direction(reading: Reading) -> bool:
    """Does it take the clause to tell which one is meant: "in November", "on Friday", "at 3 p.m."?"""
    inner = reading.within or reading
    if inner.direction == "this" and names_itself(inner):
        return True
    sure = inner.value or inner.direction or "%Y" in inner.format or (inner.phrase and not inner.format)
    return inner.anchor == "day" or not sure or _is_this_weekday(inner)


def resolve(reading: Reading, anchors: Anchors, direction: str) -> Placed:
    """Where a phrase lies; an interval of None when its anchor is missing or it is no place on the calendar."""
    try:
        return _resolve(reading, anchors, _way(reading, direction))
    except DateError:  # "31 June", "in 20000 years"
        return Placed(None, impossible=True)


def _way(reading: Reading, direction: str) -> str:
    """ "This Friday" is the one ahead, unless the clause tells what was: "dijo este viernes"."""
    told = _is_this_weekday(reading) and direction == "past"
    gone = reading.direction == "this" and direction in choose.BEHIND and names_itself(reading)
    return direction if told or gone else reading.direction or direction


def _is_this_weekday(reading: Reading) -> bool:
    return reading.format == "%A" and reading.direction == "this"


def _resolve(reading: Reading, anchors: Anchors, direction: str) -> Placed:
    if reading.value:
        return NOWHERE
    if "%Y" in reading.format or (reading.format == "BC" and not reading.anchor):
        return _whole(reading)
    if reading.within:
        return _inside(reading, _resolve(reading.within, anchors, reading.within.direction or direction))
    if direction == "usual" and not (anchors.message and reading.anchor == "day"):
        return Placed(None, base_name="usual")  # "the monsoon comes in July"
    if direction == "due" and anchors.dct:
        return _counted(reading, anchors.dct, "dct", "will")  # "is to be tried on 4 May", after all that he has done
    if anchors.year is not None:
        return Placed(in_year(reading, anchors.year), "text", Interval.of(anchors.year), "story")
    anchor, name = anchors.of(reading, direction)
    if anchor is None:
        return NOWHERE
    way = (reading.direction or "on") if name == "text" and anchors.narrative else direction
    placed = _counted(reading, anchor, name, way)
    return NOWHERE if name == "lead" and _is_far(placed.interval, anchor) else placed


HALF_A_YEAR = 190  # days


def _is_far(interval: Interval | None, lead: Interval) -> bool:
    """ "In February", told of a text of some December, may be behind or ahead, and nothing says which."""
    if not interval or not interval.start or not lead.start:
        return True
    return abs(interval.start.ordinal - lead.start.ordinal) > HALF_A_YEAR


NOWHERE = Placed(None)


@lru_cache(maxsize=OFTEN)
def _whole(reading: Reading) -> Placed:
    """Where a phrase lies that needs no anchor."""
    interval = _complete(reading)
    return Placed(interval, "order" if reading.doubt else None, impossible=interval is None)


@lru_cache(maxsize=OFTEN)
def _counted(reading: Reading, anchor: Interval, name: str, direction: str) -> Placed:
    """Where a phrase lies that is counted from an anchor."""
    return Placed(_from_anchor(reading, anchor, direction), "dct" if name == "dct" else "text", anchor, name)


def _complete(reading: Reading) -> Interval | None:
    """A phrase that says its year: nothing is missing."""
    if reading.format == "BC":
        return _before_christ(reading)
    parts = reader.named(reading.phrase, reading.format, reading.language)
    if parts is None:
        return None
    whole = unit(Day(*parts), reading.granularity)
    if whole.start and whole.start.year == 0:  # no year is 0 after Christ: the first century are the years 1 to 99
        return Interval(Day(1), whole.end, reading.granularity)
    return whole


# The first and the last year of what is called after a number: "the 470s BC" are 479 to 470, "the 4th century BC" (300)
# is 400 to 301.
_COUNTED_DOWN = {Granularity.YEAR: (0, 0), Granularity.DECADE: (9, 0), Granularity.CENTURY: (100, 1)}


def _before_christ(reading: Reading) -> Interval:
    """490 BC is the year −489."""
    number = int(reading.phrase.split()[0])
    first, last = _COUNTED_DOWN[reading.granularity]
    return Interval(Day(1 - number - first), Day(2 - number - last), reading.granularity)


@lru_cache(maxsize=OFTEN)
def _inside(reading: Reading, whole: Placed) -> Placed:
    if whole.interval is None or whole.interval.start is None:
        return whole
    if reading.within and whole.interval.granularity > reading.within.granularity:
        return whole  # after "in 1915", "Friday of the following week" is of that year and no nearer
    if names_itself(reading) and whole.interval.granularity >= Granularity.YEAR:
        return replace(whole, interval=of_whole(reading, whole.interval))
    if reading.select:
        return replace(whole, interval=within(reading.select, whole.interval, reading.granularity))
    return replace(whole, interval=_shifted(reading, whole.interval))


def _from_anchor(reading: Reading, anchor: Interval, direction: str) -> Interval | None:
    assert anchor.start is not None
    if reading.format == "%A":
        return choose.weekday(reading, anchor, direction)
    if reading.select == "WE":
        return choose.weekend(anchor.start, direction) if anchor.granularity <= Granularity.WEEK else anchor
    if reading.select.startswith("day:"):
        return choose.of_month(reading, anchor, direction) if anchor.granularity <= Granularity.MONTH else anchor
    if names_itself(reading):
        return choose.of_year(reading, anchor, direction)
    return _shifted(reading, anchor)


def _shifted(reading: Reading, base: Interval) -> Interval | None:
    """So far from a base; "four days later" than some day of 1915 is no nearer than 1915."""
    assert base.start is not None
    if base.granularity > reading.granularity:
        return base
    start = base.start
    if reading.phrase:
        shift = reader.shift(reading.phrase, reading.granularity)
        if shift is None:
            return None
        start = start.plus(days=shift.days, months=shift.months)
    whole = unit(start, reading.granularity)
    for _ in range(abs(reading.shift)):
        whole = _neighbour(whole, reading.shift > 0)
    return whole


def _neighbour(whole: Interval, later: bool) -> Interval:
    assert whole.start is not None
    assert whole.end is not None
    return unit(whole.end if later else whole.start.plus(-1), whole.granularity)
