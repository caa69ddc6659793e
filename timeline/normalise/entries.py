"""The day of an entry in a log, diary or letter: the "yesterday" of "Monday 12 January - Police came yesterday"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..interval import Granularity, Interval
from ..languages import language
from ..model import Document, TimeExpression
from ..plain import opens_line
from .resolve import HALF_A_YEAR, Placed

_MARK = re.compile(r"\]?\s?(?:[-–—:|]|\s-|\. (?=[A-Z\"“]))")
_AFTER_HOUR = re.compile(r"\]?\s?[ \t:|–—-]")
_ALONE = re.compile(r"[.:]?[ \t]*\n\s*")
_SET_OFF = re.compile(r"(?:^|\n[ \t]*\n|[.!?…\"”)][ \t]*\n)\s*$")
_DATES = ("day_month", "month_day", "numeric", "iso", "timestamp", "short_date", "weekday_number")
_MAY_END = ".: \t\n"  # asked first, since most dates stand not alone
_REACH = 40  # characters


@dataclass(slots=True)
class Entries:
    """Those of a text, met in its order: the day of the last, and where what is of it ends."""

    document: Document
    day: Interval | None = None
    end: int = 0

    def over(self, place: int) -> Interval | None:
        """The day of the entry that a place is in; None outside of such."""
        return self.day if place < self.end else None

    def pass_by(self, time: TimeExpression) -> None:
        """A date that opens its line, with a mark behind it, is the day of that line; one that heads them, of all."""
        if time.rule not in _DATES:
            return
        behind = self._is_behind(time)
        if (behind or self.end) and (end := self._until(time)):
            self.day, self.end = (time.interval, end) if behind else (None, 0)

    def _until(self, time: TimeExpression) -> int:
        """Where the entry ends that a date opens; 0 if it opens none."""
        text, (start, end) = self.document.text, time.span
        if (_AFTER_HOUR if time.rule == "timestamp" else _MARK).match(text, end) and opens_line(text, start):
            line = text.find("\n", end)
            return line if line >= 0 else len(text)
        alone = _ALONE.match(text, end) if text[end : end + 1] in _MAY_END else None
        heads = alone and not time.anchor and opens_line(text, start) and self._is_set_off(start)
        greets = alone and self._greets(alone.end())
        return len(text) if heads or greets or self._is_now(start) else 0

    def _is_set_off(self, place: int) -> bool:
        """Does no label stand above it, as "Born" over "12 March 1950"?"""
        return bool(_SET_OFF.search(self.document.text, max(0, place - _REACH), place))

    def _greets(self, place: int) -> bool:
        """Is it over a letter's "Dear wife, …"?"""
        greeting = f" {self.document.text[place : place + _REACH]} "
        return language(self.document.language).says("after_letterhead", greeting)

    def _is_now(self, place: int) -> bool:
        """ "Hi, it's Monday May 3rd, and today I have an exam"."""
        before = self.document.text[max(0, place - _REACH) : place]
        return language(self.document.language).says("before_now", f" {before}")

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
