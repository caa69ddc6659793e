"""The day that a line of a log or diary opens with: the "yesterday" of "Monday 12 January - Police came yesterday"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..interval import Granularity, Interval
from ..model import Document, TimeExpression
from ..plain import opens_line
from .resolve import HALF_A_YEAR, Placed

_MARK = re.compile(r"\]?\s?(?:[-–—:|]|\s-)")
_AFTER_HOUR = re.compile(r"\]?\s?[ \t:|–—-]")
_DATES = ("day_month", "month_day", "numeric", "iso", "timestamp", "short_date", "weekday_number")


@dataclass(slots=True)
class Entries:
    """Those of a text, met in its order: the day of the last, and where its line ends."""

    document: Document
    day: Interval | None = None
    end: int = 0

    def over(self, place: int) -> Interval | None:
        """The day of the line that a place is in; None outside of such lines."""
        return self.day if place < self.end else None

    def pass_by(self, time: TimeExpression) -> None:
        """A date that opens its line, with a mark behind it, is the day of that line."""
        text, end = self.document.text, time.span.end
        if time.rule not in _DATES or not (_AFTER_HOUR if time.rule == "timestamp" else _MARK).match(text, end):
            return
        if opens_line(text, time.span.start) and self._is_behind(time):
            line = text.find("\n", end)
            self.day, self.end = time.interval, line if line >= 0 else len(text)

    def _is_behind(self, time: TimeExpression) -> bool:
        """Is it a day before that of the text, and a near one where its year is not said?"""
        day, own = time.interval, self.document.dct
        if time.bound or not day or not day.start or day.granularity is not Granularity.DAY:
            return False
        if not own or not own.start:
            return True
        gone = own.start.ordinal - day.start.ordinal
        return 0 < gone <= HALF_A_YEAR or (gone > 0 and time.anchor != "dct")


def counted(placed: Placed, day: Interval | None) -> Placed:
    """A place that was counted from the day of its line, and says so."""
    return replace(placed, anchor="text", base_name="entry") if day and placed.base_name == "dct" else placed
