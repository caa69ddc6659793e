"""What dateparser misreads, with the reason: the phrases that are read around it.

What it refuses (None for "the end of 2025") is not listed: a refusal harms nobody. A test asks dateparser about every
line here, and fails when a newer release reads one rightly, so that our own reading of it can go.
"""

from __future__ import annotations

from typing import NamedTuple


class Misreading(NamedTuple):
    """A phrase, the day it was said on, its right reading in EDTF, and why dateparser's own is wrong."""

    rule: str
    phrase: str
    said: str
    right: str
    reason: str


MISREAD = (
    Misreading("decade", "the 1990s", "2026-01-22", "199X", "read as 1,990 seconds ago"),
    Misreading("decade", "1930s", "2009-12-19", "193X", "read as 1,930 seconds ago"),
    Misreading("calendar_unit", "this century", "2026-01-22", "20XX", "read as last century"),
    Misreading("calendar_unit", "this decade", "2026-01-22", "202X", "read as last decade"),
    Misreading("weekday", "Friday", "2026-01-23", "2026-01-23", "on a Friday, the past one is seven days back"),
    Misreading("year", "'11", "2026-01-22", "2011", "read as a month or a day"),
    Misreading("range", "18–22 January 2026", "2026-01-22", "2026-01-18/2026-01-22", "only one end is read"),
    Misreading("range_days", "January 18-22, 2026", "2026-01-22", "2026-01-18/2026-01-22", "only one end is read"),
    Misreading("range_years", "2019-21", "2026-01-22", "2019/2021", "read as a month or a moment of one year"),
    Misreading("era", "A.D. 79", "2026-01-22", "0079", "read as a year of the twentieth century"),
    Misreading("fiscal", "FY 2025", "2026-01-22", "2025", "read as a day in 2025"),
    Misreading("duration", "10 years", "2026-01-22", "", "a length of time, read as ten years ago"),
)
