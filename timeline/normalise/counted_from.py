"""What a phrase may be counted from: the document's date, or the last date that the text named."""

from __future__ import annotations

from dataclasses import dataclass

from ..interval import Granularity, Interval
from ..reading import Reading


@dataclass(slots=True)
class Anchors:
    """What a phrase may be counted from: the document's date, and the last date that the text named.

    They move along with the reader of a text (`anchors.py`), and so are the one thing here that changes.
    - `narrative`: a history, which counts from the text first; `essay`: it speaks of its times rather than its day;
    - `lead`: the day that the lead of a text tells of, which stands in for a missing document date;
    - `quarter`: the one a report named last, whose "year ago" is a quarter too;
    - `guide`: it tells how things are at any time, and not what was on a day;
    - `message`: a short one, that speaks of its own day: "what a night";
    - `year`: where a history stands, for a phrase that lacks its year;
    - `heading`: the year that a chronology has on a line of its own above;
    - `near`, `paragraph`: the date that the same sentence, the same paragraph, named last;
    - `ancient`: the text names years before Christ;
    - `day`: the last of the paragraph that was a day.
    """

    dct: Interval | None = None
    text: Interval | None = None
    narrative: bool = False
    lead: Interval | None = None
    quarter: Interval | None = None
    message: bool = False
    near: Interval | None = None
    paragraph: Interval | None = None
    essay: bool = False
    year: int | None = None
    guide: bool = False
    heading: int | None = None
    day: Interval | None = None
    ancient: bool = False

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
        if self.day and self.text and self._is_same_day(reading, self.text):
            return self.day, "text"
        if self.text and (reading.anchor == "text" or (self.narrative and reading.anchor != "now")):
            if not self.dct and not self._goes_on(reading, self.text):
                return None, ""
            return (self.dct, "dct") if self.dct and self._is_far(reading, self.text) else (self.text, "text")
        years = reading.phrase.endswith("years ago") and not self.narrative  # "up from a year earlier" is so from now
        if self.dct and (reading.anchor != "text" or reading.mod or self.message or self.essay or years):
            # "The following day", with none before it, is any; "the end of the week" is not.
            return (None, "") if self._is_finer(reading, self.dct) else (self.dct, "dct")
        return (self.lead, "lead") if self.lead and names_itself(reading) else (None, "")

    @staticmethod
    def _is_same_day(reading: Reading, text: Interval) -> bool:
        """ "The same day" is the last day that was named, and no year "formed in 2000" behind it."""
        same = reading.anchor == "text" and reading.phrase.startswith("0 day")
        return same and text.granularity is Granularity.YEAR

    @staticmethod
    def _is_finer(reading: Reading, own: Interval) -> bool:
        """ "Yesterday" and "this weekend" are on no known day of a text of which only the month is known."""
        finer = reading.granularity < own.granularity and not names_itself(reading)
        return finer and not (reading.select.startswith("day:") and own.granularity is Granularity.MONTH)

    def _goes_on(self, reading: Reading, text: Interval) -> bool:
        """Does a text without a date of its own count from the date that it named last?

        "Two days later" goes on from a day, wherever it was told; "a year earlier" from a year beside it, else from the
        day of writing, which nobody knows; "yesterday" and "last year" from that day alone.
        """
        if self.narrative:
            return reading.anchor == "text" or not _is_said_on_a_day(reading)
        beside = self.near or self.paragraph or reading.granularity < Granularity.MONTH
        return bool(beside) and text.granularity <= reading.granularity

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


def _is_said_on_a_day(reading: Reading) -> bool:
    """ "Yesterday", "last year", "on Friday"; not "that year" or "the end of the month"."""
    shifted = reading.phrase and not reading.format and not reading.phrase.startswith("0 ")
    return bool(shifted) or reading.format == "%A"


def names_itself(reading: Reading) -> bool:
    """Does the phrase name a stretch of a year ("November", "summer"), so that only the year is missing?"""
    if reading.select:
        return reading.select != "WE" and ":" not in reading.select
    return bool(reading.format) and reading.format != "%A" and reading.anchor in ("", "text")
