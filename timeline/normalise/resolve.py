"""A reading and its anchors → an interval: "in November", said in January 2026, is November 2025."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from ..errors import DateError
from ..interval import Day, Granularity, Interval, unit
from ..reading import Reading
from . import reader
from .select import in_year, within

_KEPT = 100_000  # answers: the same phrase, counted from the same day, lies in the same place


@dataclass(slots=True)
class Anchors:
    """What a phrase may be counted from: the document's date, and the last date that the text named.

    They move along with the reader of a text (`anchors.py`), and so are the one thing here that changes.
    - `narrative`: a history, which counts from the text first; `essay`: it speaks of its times rather than its day;
    - `latest`: the latest whole date that a text tells of, which stands in for a missing document date;
    - `quarter`: the one a report named last, whose "year ago" is a quarter too;
    - `guide`: it tells how things are at any time, and not what was on a day;
    - `message`: a short one, that speaks of its own day: "what a night";
    - `year`: where a history stands, for a phrase that lacks its year;
    - `near`, `paragraph`: the date that the same sentence, the same paragraph, named last.
    """

    dct: Interval | None = None
    text: Interval | None = None
    narrative: bool = False
    latest: Interval | None = None
    quarter: Interval | None = None
    message: bool = False
    near: Interval | None = None
    paragraph: Interval | None = None
    essay: bool = False
    year: int | None = None
    guide: bool = False

    def of(self, reading: Reading, direction: str = "") -> tuple[Interval | None, str]:
        """The anchor for a reading, and its name; no date of the text stands in for "yesterday"."""
        if reading.anchor in ("message", "aside", "era"):
            return None, ""
        if reading.anchor == "quarter":
            return (self.quarter, "text") if self.quarter else (None, "")
        if reading.anchor == "day":
            return self._day(direction)
        if reading.anchor in ("scene", "told"):
            return self._scene(reading.anchor == "told")
        if self.text and (reading.anchor == "text" or (self.narrative and reading.anchor != "now")):
            return (self.dct, "dct") if self.dct and self._is_far(reading, self.text) else (self.text, "text")
        years = reading.phrase.endswith("years ago") and not self.narrative  # "up from a year earlier" is so from now
        if self.dct and (reading.anchor != "text" or reading.mod or self.message or self.essay or years):
            # "The following day", with none before it, is any; "the end of the week" is not.
            return (None, "") if self._is_finer(reading, self.dct) else (self.dct, "dct")
        return (self.latest, "latest") if self.latest and names_itself(reading) else (None, "")

    @staticmethod
    def _is_finer(reading: Reading, own: Interval) -> bool:
        """ "Yesterday" and "this weekend" are on no known day of a text of which only the month is known."""
        finer = reading.granularity < own.granularity and not names_itself(reading)
        return finer and not (reading.select.startswith("day:") and own.granularity is Granularity.MONTH)

    def _is_far(self, reading: Reading, text: Interval) -> bool:
        """ "A day earlier" goes on from no month that another paragraph of a report spoke of."""
        shifts = bool(reading.phrase) and not reading.format and not reading.phrase.startswith("0")
        return shifts and text.granularity > reading.granularity and not (self.narrative or self.paragraph)

    def _day(self, direction: str) -> tuple[Interval | None, str]:
        """The day an hour belongs to: "Samedi 29 mai, … à 9 h"; what was, was on the day that the text named last."""
        named = self.near or (self.text if direction == "past" else None)
        named = self.text if self.narrative else named
        if named and named.granularity is Granularity.DAY:
            return named, "text"
        known = self.dct is not None and self.dct.granularity is Granularity.DAY and not self.narrative
        return (self.dct, "dct") if known else (None, "")

    def _scene(self, told: bool) -> tuple[Interval | None, str]:
        """The day a bare "night" belongs to: a message's own, or the one said beside it; else it may be any.

        "Am Abend" is told of a day, and may go on from the one that the paragraph spoke of.
        """
        near = self.near or (self.paragraph if told else None)
        day = near if near and near.granularity is Granularity.DAY else None
        if self.message and not self.narrative and not (day and self._is_of_another_year(day)):
            return self.dct, "dct"
        return (day, "text") if day else (None, "")

    def _is_of_another_year(self, day: Interval) -> bool:
        now = self.dct.start if self.dct else None
        return bool(day.start and now and day.start.year != now.year)


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


def names_itself(reading: Reading) -> bool:
    """Does the phrase name a stretch of a year ("November", "summer"), so that only the year is missing?"""
    if reading.select:
        return reading.select != "WE" and ":" not in reading.select
    return bool(reading.format) and reading.format != "%A" and reading.anchor in ("", "text")


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
    gone = reading.direction == "this" and direction == "was" and names_itself(reading)
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
    if anchors.year is not None:
        return Placed(in_year(reading, anchors.year), "text", Interval.of(anchors.year), "story")
    anchor, name = anchors.of(reading, direction)
    if anchor is None:
        return NOWHERE
    return _counted(
        reading, anchor, name, reading.direction or "on" if name == "text" and anchors.narrative else direction
    )


NOWHERE = Placed(None)


@lru_cache(maxsize=_KEPT)
def _whole(reading: Reading) -> Placed:
    """Where a phrase lies that needs no anchor."""
    interval = _complete(reading)
    return Placed(interval, "order" if reading.doubt else None, impossible=interval is None)


@lru_cache(maxsize=_KEPT)
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


@lru_cache(maxsize=_KEPT)
def _inside(reading: Reading, whole: Placed) -> Placed:
    if whole.interval is None or whole.interval.start is None:
        return whole
    if reading.within and whole.interval.granularity > reading.within.granularity:
        return whole  # in a text of 2026, "Friday last week" is of that year and no nearer
    if names_itself(reading) and whole.interval.granularity >= Granularity.YEAR:
        return replace(whole, interval=in_year(reading, whole.interval.start.year))
    if reading.select:
        return replace(whole, interval=within(reading.select, whole.interval, reading.granularity))
    return replace(whole, interval=_shifted(reading, whole.interval))


def _from_anchor(reading: Reading, anchor: Interval, direction: str) -> Interval | None:
    assert anchor.start is not None
    if reading.format == "%A":
        return _weekday(reading, anchor, direction)
    if reading.select == "WE":
        return _weekend(anchor.start, direction) if anchor.granularity <= Granularity.WEEK else anchor
    if reading.select.startswith("day:"):
        return _choose_month(reading, anchor, direction) if anchor.granularity <= Granularity.MONTH else anchor
    if names_itself(reading):
        return _choose_year(reading, anchor, direction)
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


def _weekday(reading: Reading, anchor: Interval, direction: str) -> Interval | None:
    """The latest such day, today included; "last" Friday and "next" Friday leave today out."""
    number = reader.weekday(reading.phrase, reading.language)
    if number is None or anchor.granularity > Granularity.DAY or anchor.start is None:
        return None
    return _nearest(number, anchor.start, direction)


def _nearest(number: int, day: Day, direction: str) -> Interval:
    back = (day.weekday - number) % 7
    days = {"last": -(back or 7), "next": 7 - back, "future": -back % 7, "this": -back % 7}.get(direction, -back)
    return unit(day.plus(days), Granularity.DAY)


def _weekend(day: Day, direction: str) -> Interval:
    begun = day.weekday >= 5
    weeks = -(direction in ("past", "last") and not begun) + (direction == "next" and begun)
    monday = day.plus(7 * weeks - day.weekday)
    return Interval(monday.plus(5), monday.plus(7), Granularity.WEEK)


def _choose_month(reading: Reading, anchor: Interval, direction: str) -> Interval | None:
    """The nearest such day of a month, as the clause points: "el día 13"."""
    assert anchor.start is not None
    months = [unit(anchor.start.plus(months=step), Granularity.MONTH) for step in (-1, 0, 1)]
    day, _, weekday = reading.select.removeprefix("day:").partition(":")
    near = [found for month in months if (found := within(f"day:{day}", month, Granularity.DAY))]
    if weekday:  # "viernes 30"; where none is near, it is a Friday, and thirty of something
        near = [found for found in near if found.start and found.start.weekday == int(weekday) - 1]
        near = near or [_nearest(int(weekday) - 1, anchor.start, direction)]
    return min(near, key=lambda each: _leap(anchor, each, _CLAUSE.get(direction, direction)), default=None)


_CLAUSE = {"last": "past", "next": "future"}


def _choose_year(reading: Reading, anchor: Interval, direction: str) -> Interval | None:
    """The year that the direction asks for: the latest November that has begun, or the next one to end."""
    assert anchor.start is not None
    year = anchor.start.year
    near = [each for each in (in_year(reading, year + step) for step in (-2, -1, 0, 1)) if each]
    if not near:
        return None
    if reading.direction == "this":
        return _this(near, anchor, direction) or in_year(reading, year)
    if direction == "this" or anchor.granularity >= Granularity.YEAR:
        return in_year(reading, year + _FOLLOWING.get(direction, 0) * (reading.anchor == "text"))
    ahead = direction in ("future", "next")
    reported = reading.granularity is Granularity.QUARTER and not ahead  # results are of quarters begun
    if direction == "last":  # "last winter", said in January, is the one before
        return max((each for each in near if _over(each, anchor)), key=_start, default=None)
    if reported:
        return max((each for each in near if _begun(each, anchor)), key=_start, default=None)
    if direction == "next":
        return min((each for each in near if not _begun(each, anchor)), key=_start, default=None)
    return min(near, key=lambda each: _leap(anchor, each, direction))


def _this(near: list[Interval], anchor: Interval, direction: str) -> Interval | None:
    """ "This winter", said in January, began last year; "lost seats this autumn" was last year's too."""
    now = next((each for each in near if each.overlaps(anchor)), None)
    if now and anchor.granularity < Granularity.SEASON:
        return now
    gone = direction == "was" and anchor.granularity is Granularity.DAY
    return next((each for each in near if gone and _is_just_over(each, anchor)), None)


def _is_just_over(interval: Interval, anchor: Interval) -> bool:
    """ "This summer" is still called so in January, and no more in March."""
    assert interval.end is not None
    return 0 <= _start(anchor).ordinal - interval.end.ordinal < _JUST


_JUST = 150  # days
_FOLLOWING = {"next": 1, "last": -1}  # "the following January", after "in 2019"


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
_AGAINST = {"on": (3.0, 1.0), "past": (1.0, 3.0), "future": (2.0, 1.0), "was": (1.0, 12.0), "will": (12.0, 1.0)}


def _leap(anchor: Interval, interval: Interval, direction: str) -> float:
    """How far a reader would have to jump from the anchor, backward or forward, against the clause or with it."""
    back, ahead = _AGAINST.get(direction, (1.0, 1.0))
    if interval.overlaps(anchor):
        return 0
    if _start(interval) > _start(anchor):
        return (_start(interval).ordinal - _start(anchor).ordinal) * ahead
    assert interval.end is not None
    return (_start(anchor).ordinal - interval.end.ordinal + 1) * back
