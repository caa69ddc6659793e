"""What one sentence says of its dates together: "closed the straits in May and war broke out in June 1967"."""

from __future__ import annotations

import re
from functools import cache

from ..interval import Granularity, Interval
from ..languages import language
from ..model import Document, TimeExpression
from ..reading import Tag
from .anchors import SENTENCE_ENDS
from .counted_from import Anchors
from .resolve import resolve

_REACH = 120  # characters
_OF_NOUN = re.compile(r" (?:an?|the) $")
_DATED = ("day_month", "month_day", "day_number", "iso", "numeric")
_NEVER = re.compile("(?!)")


def goes_on_to(document: Document, tag: Tag, after: Tag, anchors: Anchors) -> Interval | None:
    """The "June 1967" of "closed the straits in May and war broke out in June 1967", if that is behind."""
    dated = "%Y" in after.reading.format and after.reading.granularity <= Granularity.MONTH
    if not dated or not tag.reading.format or tag.bound or after.joins or after.span.start - tag.span.end > _REACH:
        return None
    between = document.text[tag.span.end : after.span.start]
    if not _goes_on(document.language).fullmatch(between) or _OF_NOUN.search(between):
        return None  # "and a November 2024 rise"
    end = resolve(after.reading, Anchors(), "past").interval
    return end if end and (anchors.dct is None or is_gone(end, anchors)) else None


@cache
def _goes_on(code: str) -> re.Pattern[str]:
    """What lies between two dates that are told in their order: " and war broke out in "."""
    words = language(code)
    if "unlike" not in words.slots:
        return _NEVER
    other = rf"(?!(?:{words.slots['unlike']})\b)(?!\d)[^\s.,;:()\"“”]+"
    return re.compile(rf"(?:,? {other}){{0,8}},? {words.any_of('and')}(?: {other}){{0,7}} ", re.IGNORECASE)


def goes_on_from(text: str, tag: Tag, last: TimeExpression) -> Interval | None:
    """The "8 July 1943" of "landed on 8 July 1943 and left on the 21st"."""
    if tag.reading.direction or tag.reading.anchor or last.rule not in _DATED:
        return None
    between = text[last.span.end : tag.span.start]
    day = last.interval if not last.bound and "\n" not in between and not SENTENCE_ENDS.search(between) else None
    return day if day and day.granularity is Granularity.DAY else None


def is_gone(day: Interval, anchors: Anchors) -> bool:
    """Is it over on the day of writing?"""
    now = anchors.dct.start if anchors.dct else None
    return bool(now and day.end and day.end <= now)


def named_after(document: Document, tag: Tag, last: TimeExpression) -> int:
    """The year of "the 1973 war began on 6 October"."""
    text, year = document.text, last.interval.start if last.interval else None
    led = text[max(0, last.span.start - 4) : last.span.start] in ("The ", "the ")
    if not year or not led or tag.span.start - last.span.end > _REACH:
        return 0
    return year.year if _began(document.language).fullmatch(text[last.span.end : tag.span.start]) else 0


@cache
def _began(code: str) -> re.Pattern[str]:
    """What lies between the year and the day of "the 1973 war began on 6 October"."""
    words = language(code)
    if "began" not in words.slots:
        return _NEVER
    noun, verb = (words.any_of(slot) for slot in ("lasting_noun", "began"))
    return re.compile(rf"(?: [\w-]+)? {noun} {verb} (?:\w+ )?{words.any_of('on', 'in')} (?:{words.any_of('the')} )?")
