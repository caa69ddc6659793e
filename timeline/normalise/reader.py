"""The one door to dateparser: a bare, canonical phrase in, calendar parts out.

How it is called, and why, was measured: a known format costs 31–37 µs instead of 1–2 ms; a base is always passed and is
midnight, since its time leaks into relative results; one language, or stray words become dates. Every answer is kept:
a named phrase means the same whatever the base, and a relative one is kept as the shift it stands for.

Phrases that differ in their figures alone share one answer: asked for "15 june 2000", dateparser has told what "june"
is, and "5 June 2025" follows. Where the shared answer does not give back its own figures, or the calendar might end,
each phrase is asked for itself.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache, lru_cache
from typing import NamedTuple

from dateparser.date import DateDataParser
from dateparser.freshness_date_parser import freshness_date_parser

from ..interval import Day, Granularity, month_length

_BASE = datetime(2000, 3, 15)  # a Wednesday of a leap year, so that 29 February can be read
_SETTINGS = {
    "RELATIVE_BASE": _BASE,
    "PREFER_DAY_OF_MONTH": "first",
    "PREFER_MONTH_OF_YEAR": "first",
    "PREFER_DATES_FROM": "past",
    "RETURN_AS_TIMEZONE_AWARE": False,
}


class Shift(NamedTuple):
    """A distance on the calendar: "3 weeks ago" is −21 days, "in 2 years" is 24 months."""

    months: int = 0
    days: int = 0


@lru_cache(maxsize=20_000)
def named(phrase: str, form: str, language: str) -> Day | None:
    """Year, month and day of a phrase in a known format; a phrase without a year is read in a leap year."""
    if "%Y" not in form:
        phrase, form = f"{phrase} {_BASE.year}", f"{form} %Y"
    said = _said(form).fullmatch(phrase)
    if not said:
        return asked(phrase, form, language)
    figures = {name: int(each) for name, each in said.groupdict().items() if name in _SAMPLE}
    shared = asked(_sampled(form, said), form, language)
    if shared is None or any(getattr(shared, name) != _SAMPLE[name] for name in figures):
        return asked(phrase, form, language)
    return _existing(shared._replace(**figures))


_SAMPLE = {"day": 15, "month": 3, "year": 2000}
_DIRECTIVES = {
    "%d": r"(?P<day>[0-9]{1,2})",
    "%m": r"(?P<month>[0-9]{1,2})",
    "%Y": r"(?P<year>[0-9]{4})",
    "%B": r"(?P<name>[^0-9]+)",
}


@cache
def _said(form: str) -> re.Pattern[str]:
    """The figures and the name in phrases of a format."""
    return re.compile(re.sub("%[dmYB]", lambda directive: _DIRECTIVES[directive[0]], form))


def _sampled(form: str, said: re.Match[str]) -> str:
    """A phrase with the figures of the sample in place of its own: "15 june 2000" for "5 june 2025"."""
    name = said.groupdict().get("name", "")
    return form.replace("%d", "15").replace("%m", "03").replace("%Y", "2000").replace("%B", name)


def _existing(day: Day) -> Day | None:
    """No 31 June."""
    exists = day.year > 0 and 1 <= day.month <= 12 and 1 <= day.day <= month_length(day.year, day.month)
    return day if exists else None


@lru_cache(maxsize=20_000)
def asked(phrase: str, form: str, language: str) -> Day | None:
    """What dateparser itself reads in a phrase."""
    found = _parser(language, True).get_date_data(phrase, date_formats=[form]).date_obj
    return Day(found.year, found.month, found.day) if found else None


@cache
def weekday(phrase: str, language: str) -> int | None:
    """0 for Monday to 6 for Sunday; asked as the day of a week, since a format makes the answer quick and sure."""
    day = asked(f"{phrase} 2000 11", "%A %Y %W", language)
    return day.weekday if day else None


_MONTHS = {"months": 1, "years": 12, "decades": 120}
_DAYS = {"days": 1, "weeks": 7}
_SAFE = 12 * 1900  # months to either side of the base; dateparser's calendar ends with the years 1 and 9999


@lru_cache(maxsize=20_000)
def shift(phrase: str, width: Granularity) -> Shift | None:
    """How far a relative phrase reaches; in months from a month up, so that it holds from any base."""
    amounts = distance(phrase)
    months = sum(int(count) * _MONTHS.get(unit, 0) for unit, count in amounts.items())
    days = sum(int(count) * _DAYS.get(unit, 0) for unit, count in amounts.items())
    if not amounts or amounts.keys() - _MONTHS.keys() - _DAYS.keys() or months + days // 28 >= _SAFE:
        return asked_shift(phrase, width)
    return Shift(months, days) if phrase.startswith("in ") else Shift(-months, -days)


@lru_cache(maxsize=20_000)
def distance(phrase: str) -> dict[str, float]:
    """The amounts of a relative phrase: {"weeks": 3} for "3 weeks ago".

    This is the part of dateparser that reads such phrases, asked directly, with the unit in the singular that it wants:
    on the way there from the front door all time zones are compiled, which takes longer than reading 100 articles.
    """
    read = freshness_date_parser.get_kwargs(phrase.removesuffix(" ago").removesuffix("s"))
    amounts: dict[str, float] = read[0] if isinstance(read, tuple) else read
    return amounts


@lru_cache(maxsize=20_000)
def asked_shift(phrase: str, width: Granularity) -> Shift | None:
    """What dateparser itself makes of a relative phrase."""
    try:
        found = _parser("en", False).get_date_data(phrase).date_obj
    except OverflowError:  # "3000 years ago": dateparser's calendar ends at year 1
        return None
    if not found:
        return None
    if width >= Granularity.YEAR:  # asked for a year, dateparser answers with its first month
        return Shift(months=(found.year - _BASE.year) * 12)
    if width >= Granularity.MONTH:
        return Shift(months=(found.year - _BASE.year) * 12 + found.month - _BASE.month)
    return Shift(days=(found - _BASE).days)


@cache
def _parser(language: str, formats_only: bool) -> DateDataParser:
    parsers = {"PARSERS": ["custom-formats"]} if formats_only else {}
    return DateDataParser(languages=[language], settings=_SETTINGS | parsers)
