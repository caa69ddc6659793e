"""A date as a person types it: "June 2025", "18–22 January 2026", "since 2016", or EDTF; never a guess."""

from __future__ import annotations

import re
from textwrap import shorten

from .. import plugins
from ..errors import DateError
from ..interval import Day, Granularity, Interval, month_length
from ..model import Bound, Document, Mod, TimeExpression
from ..normalise import joined
from ..pipeline import dates
from .edit import ABOUT, when_of, written

FORMS = (
    "2026-01-22, June 2025, 18–22 January 2026, 2016, by 31 December 2025, since 2016, spring 2025, the 1960s, 490 BC"
)
_FORMAL = re.compile(r"[-\dX./~ ]+")
_FIGURES = re.compile(r"(-?\d{4})-(\d\d)(?:-(\d\d))?")
_IDLE = re.compile(r"[\W_]+|\b(?:on|in|at|of|the|a|from|between|le|en|im|am|el|il)\b", re.IGNORECASE)
_ENDS = (Bound.BY, Bound.UNTIL)  # "by the end of 2025" is any time up to its last day
_MONTHS = (*range(1, 13), 21, 22, 23, 24, 33, 34, 35, 36, 40, 41)  # the last ten are EDTF's parts of a year
_PARTS = {Mod.START: "start", Mod.MID: "middle", Mod.END: "end"}


def date(text: str) -> str:
    """The date as the log has it; raises DateError, with the reason and what would do.

    >>> date("June 2025"), date("18–22 January 2026"), date("since 2016"), date("about 1850"), date("490 BC")
    ('2025-06', '2026-01-18/2026-01-22', '2016/..', '1850~', '-0489')
    """
    said = " ".join(text.split())
    if not said:
        return ""
    try:
        return written(*when_of(said.replace(" ", "")))
    except DateError as error:
        _check_figures(said)
        return _in_words(said, error)


def _in_words(said: str, error: DateError) -> str:
    """What all of it says in one of the languages that are read here."""
    time = next((found for code in _languages() if (found := _whole(said, code))), None)
    if time is None:
        raise _unread(said, error)
    if time.impossible or time.interval is None:
        raise DateError(_why_not(time))
    if time.anchor == "order":
        raise _two_ways(said, time.interval)
    if time.mod in _PARTS and not (time.mod is Mod.END and time.bound in _ENDS):
        part = _PARTS[time.mod]
        raise DateError(f"“{said}”: write which months or days the {part} of it is, such as 2025-11/2025-12")
    return written(time.bound.apply(time.interval) if time.bound else time.interval, time.mod)


def _languages() -> list[str]:
    return ["en", *(code for code in plugins.load("languages") if code != "en")]


def _read(said: str, language: str) -> list[TimeExpression]:
    return joined(dates(said, language=language), Document("typed", "typed", said))


def _whole(said: str, language: str) -> TimeExpression | None:
    """What a language reads, when it reads all of it: "week of 5 May" is no day."""
    found = _read(said, language)
    if len(found) != 1:
        return None
    before, after = said[: found[0].span.start], said[found[0].span.end :]
    explained = bool(found[0].bound or found[0].mod) and len(before.split()) <= 3
    return None if _IDLE.sub("", after) or (not explained and _IDLE.sub("", before)) else found[0]


def _unread(said: str, error: DateError) -> DateError:
    words = ", ".join(f"“{time.text}”" for time in _read(said, "en"))
    short = shorten(said, 60, placeholder=" …") if " " in said else said[:60]
    if _FORMAL.fullmatch(said) and "/" in said:
        return error
    if words:
        return DateError(f"of “{short}” only {words} can be read; write one date, or a first and a last day: {FORMS}")
    return DateError(f"“{short}” is not a date that can be read; write it as {FORMS}")


def _why_not(time: TimeExpression) -> str:
    year = re.search(r"\b\d{4}\b", time.text)
    if time.impossible:
        return f"“{time.text}” is no day of the calendar; write a day that there is{_last_of(time.text, year)}"
    if time.type != "DATE":
        return f"“{time.text}” tells how long or how often, not when; write a date, such as {FORMS}"
    return f"“{time.text}” does not say which year, or counts from a day that is not known; write it whole: {FORMS}"


def _last_of(said: str, year: re.Match[str] | None) -> str:
    """The month ends on the 30th: "31 June 2025" was meant to be one of its days, or all of it."""
    month = re.sub(r"\b\d{1,2}(?:st|nd|rd|th)?\b,?", "", said).strip()
    whole = _read(month, "en")
    if not year or len(whole) != 1 or not whole[0].interval or whole[0].interval.granularity is not Granularity.MONTH:
        return ""
    when = whole[0].interval
    return f", up to {when.last_day}, or {when.edtf} for the whole month"


def _check_figures(said: str) -> None:
    """Figures in the right form that name no month or day: "2025-02-30"."""
    parts = said.replace(" ", "").removesuffix(ABOUT).split("/")
    for part in parts if len(parts) < 3 else ():
        if found := _FIGURES.fullmatch(part):
            _check_day(part, *(int(number or 0) for number in found.groups()))


def _check_day(said: str, year: int, month: int, day: int) -> None:
    if month not in _MONTHS:
        raise DateError(f"“{said}”: there is no month {month}; write 01 to 12, 21 for spring, 33 for a first quarter")
    if month <= 12 and day > month_length(year, month):
        last = Day(year, month, month_length(year, month))
        all_of_it = str(last)[:-3]
        raise DateError(f"“{said}” is no day of the calendar; its month ends on {last}, and {all_of_it} is all of it")


def _two_ways(said: str, when: Interval) -> DateError:
    """3/4/2025 is April in one country and March in another."""
    start = when.start
    assert start
    other = Day(start.year, start.day, start.month) if start.day <= 12 else start
    return DateError(f"“{said}” can be read in two ways; write {start} or {other}")
