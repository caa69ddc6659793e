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
        if time.rule in _DATES and (end := self._until(time)):
            self.day, self.end = (time.interval, end) if self._is_behind(time) else (None, 0)

    def _until(self, time: TimeExpression) -> int:
        """Where the entry ends that a date opens; 0 if it opens none."""
        text, end = self.document.text, time.span.end
        opens, alone = opens_line(text, time.span.start), _ALONE.match(text, end)
        if opens and (_AFTER_HOUR if time.rule == "timestamp" else _MARK).match(text, end):
            line = text.find("\n", end)
            return line if line >= 0 else len(text)
        heads = (
            opens
            and alone
            and not time.anchor
            and _SET_OFF.search(text, max(0, time.span.start - _REACH), time.span.start)
        )
        return len(text) if heads or self._greets(alone) or self._is_now(time) else 0

    def _greets(self, alone: re.Match[str] | None) -> bool:
        """ "Camp Lee, 4 January 1863", over "Dear wife, …"."""
        words, text = language(self.document.language), self.document.text
        return alone is not None and words.says("after_letterhead", f" {text[alone.end() : alone.end() + _REACH]} ")

    def _is_now(self, time: TimeExpression) -> bool:
        """ "Hi, it's Monday May 3rd, and today I have an exam"."""
        before = self.document.text[max(0, time.span.start - _REACH) : time.span.start]
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
