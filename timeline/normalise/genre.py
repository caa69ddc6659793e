"""What kind of text it is, as far as its dates tell: news, a history, an essay, a guide, a short message."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..interval import Day, Granularity
from ..languages import language
from ..model import Document
from ..reading import Reading, Tag
from . import reader
from .counted_from import names_itself

MESSAGE = 300  # characters: no article is so short
ESSAY = 2500  # characters
SAYS_ONCE = 1000  # characters in which a report says who said so; no history here does so in 2,000
MANY = 5  # dates that say their year
COMPARED = 4  # years: a report compares one with that before, or two
_SPOKEN = {"day_word", "weekday", "calendar_unit", "weekend", "of_year", "day_part", "part", "ago"}


def narrates(document: Document, found: Sequence[Tag]) -> bool:
    """A history rather than news: it names many years, most of them long past, and hardly a "yesterday" or "Friday".

    Nor does it report at every turn what somebody said.
    """
    dated = [(year, tag.reading) for tag in found if (year := _year_of(tag.reading)) is not None]
    if len(dated) < MANY:
        return False
    day = document.dct.start if document.dct else None
    dates_itself = day is not None and any(_is_day(reading, day) for _, reading in dated)
    spoken = sum(_spoken(document, tag) for tag in found)
    if spoken * 8 > len(dated) or (spoken and dates_itself) or _reports(document):
        return False
    compares = len({year for year, _ in dated}) < COMPARED  # "fell to 175 million, from 269 million in 1985"
    if not day:
        return not compares
    long_past = sum(year < day.year - 1 - compares for year, _ in dated)
    too_late = sum(year > day.year + 1 and reading.granularity < Granularity.YEAR for year, reading in dated)
    ahead = too_late >= MANY and not dates_itself  # who tells of days years ahead was not writing then
    return ahead or long_past > len(dated) / 2


def _is_day(reading: Reading, day: Day) -> bool:
    said = reading.granularity is Granularity.DAY and "%d" in reading.format and "%Y" in reading.format
    return said and reader.named(reading.phrase, reading.format, reading.language) == day


def _reports(document: Document) -> bool:
    """A text in which somebody "said", "told" or "added" something every few sentences; histories do so far less."""
    said = "saying" in language(document.language).slots
    return said and len(_any(document.language, "saying").findall(document.text)) * SAYS_ONCE > len(document.text)


def dwells(document: Document, found: Sequence[Tag]) -> bool:
    """An essay rather than a report of the day, where "heute" is these days: long, with hardly an hour or "gestern"."""
    spoken = sum(tag.rule in ("clock", "day_word") and not is_today(tag) for tag in found)
    return language(document.language).today_is_now and spoken * ESSAY < len(document.text) > ESSAY


def guides(document: Document, found: Sequence[Tag]) -> bool:
    """A guide, which tells its reader what to do at any time ("you can swim there in summer") and names no day."""
    words, text = language(document.language), document.text
    if not words.slots.get("reader") or len(text) < GUIDE or any(_names_day(tag.reading) for tag in found):
        return False
    to_reader = len(_any(document.language, "reader").findall(text))
    return to_reader * SAID_ONCE > len(text) and len(_any(document.language, "writer").findall(text)) * 2 < to_reader


GUIDE = 1500  # characters
SAID_ONCE = 750  # characters in which a guide says "you" once at least; reports say it far more seldom


@cache
def _any(code: str, slot: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{language(code).slots[slot]})\b", re.IGNORECASE)


def _names_day(reading: Reading) -> bool:
    inner = reading.within or reading
    return inner.granularity is Granularity.DAY and inner.format not in ("", "%A")


def is_today(tag: Tag) -> bool:
    """Is it the day of the telling itself, by whatever word?"""
    return tag.rule == "day_word" and tag.reading.phrase.startswith("0")


def _says_today(tag: Tag) -> bool:
    """ "Today" in a history is these days, and "this day" is the one it tells of."""
    return tag.reading.phrase.startswith("0 day")


def _spoken(document: Document, tag: Tag) -> int:
    """How much a phrase tells of a report; "today" may as well be these days, save where something was done on it."""
    if _says_today(tag):
        return _REPORTS * (document.dct is not None and _was_done(document, tag))
    return tag.rule in _SPOKEN and _counted_from_now(tag.reading)


def _was_done(document: Document, tag: Tag) -> bool:
    """ "Was sentenced today", "today announced"; not "built near what is today Baghdad", "to this day"."""
    if tag.reading.anchor or tag.bound:
        return False
    text, past = document.text, language(document.language).past
    before = text[max(0, tag.span.start - _NEAR) : tag.span.start].rpartition("\n")[2]
    after = text[tag.span.end : tag.span.end + _NEAR].partition("\n")[0]
    goes_before = any(len(before[end:].split()) <= _BETWEEN for _, end in past.spans(before))
    return goes_before or any(start <= 1 for start, _ in past.spans(after))


_REPORTS = 3  # a report of the day says "today" once, and names many years of which its matter is
_NEAR, _BETWEEN = 40, 2  # characters, words: how near a verb stands to what was done today


def _counted_from_now(reading: Reading) -> bool:
    inner = reading.within or reading
    if inner.anchor in ("text", "scene", "told", "day") or inner.value or names_itself(inner):
        return False
    return not inner.select.startswith("day:")  # "the evening of the 29th" is of the month told of


def _year_of(said: Reading) -> int | None:
    reading = said.within if said.within and said.within.format == "BC" else said
    if reading.format == "BC":
        return -int(reading.phrase.split()[0])
    return int(reading.phrase[-4:]) if reading.format.endswith("%Y") else None
