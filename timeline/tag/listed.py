"""Days that go on after a month is said once: the "9" and "16" of "May 2, 9 and 16", the "9-10" of "May 2-3, 9-10"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from ..languages import Language, language
from ..model import Span
from ..reading import Tag
from .joints import joints_of, lead

_MONTH_FIRST = ("month_day", "range_days")
_YEAR = re.compile(r",? ((?:1[0-9]|20)[0-9]{2})(?![\w.,]?\d)")
_ENDS = re.compile(r"\s*(?:[,;.:)(\]](?!\d)|$)")


def listed(text: str, found: list[Tag], code: str) -> list[Tag]:
    """All tags, and the days that such lists add; a year at a list's end is that of all its days."""
    out: list[Tag] = []
    for tag in found:
        if out and tag.span.start < out[-1].span.end:
            continue  # the year that a list has taken
        out.append(tag)
        if tag.rule in _MONTH_FIRST and tag.reading.format == "%d %B" and not tag.reading.last:
            more = _dated(text, out, list(_more(text, tag, language(code))))
            out += [replace(more[0], joins="range")] if _is_between(text, tag, more, code) else more
    return out


def _is_between(text: str, first: Tag, more: list[Tag], code: str) -> bool:
    """ "Between May 13 and 16" is no list of two days."""
    return len(more) == 1 and bool(joints_of(code).between.search(lead(text, first.span.start)))


def _more(text: str, tag: Tag, words: Language) -> Iterator[Tag]:
    """The days after a tag, each later in the month than the one before."""
    last, month = tag.reading.phrase.split(" ", 1)
    end, day = tag.span.end, int(last)
    while (found := _next(words.code).match(text, end)) and int(found["day"]) > day and _closes(text, found, words):
        day, end = int(found["day"]), found.end()
        reading = replace(tag.reading, phrase=f"{day} {month}")
        joins = "range" if found["to"] else "list"
        yield replace(tag, span=Span(found.start("day"), end), rule="listed", reading=reading, joins=joins)


def _closes(text: str, found: re.Match[str], words: Language) -> bool:
    """ "May 2, 30 people" is one day and some people; "May 2, 9 and 16 in Rabat" is three days."""
    goes_on = _next(words.code).match(text, found.end())
    ends = _ENDS.match(text, found.end()) or goes_on
    return bool(ends) or (bool(found["and"]) and words.says("after_day", text[found.end() : found.end() + 20]))


def _dated(text: str, out: list[Tag], more: list[Tag]) -> list[Tag]:
    """The days of a list with the year at its end: "May 2, 9 and 16, 2026"."""
    year = _YEAR.match(text, more[-1].span.end) if more else None
    if not year:
        return more
    first = 2 if out[-1].joins == "range" else 1
    out[-first:] = [_in_year(tag, year[1]) for tag in out[-first:]]
    whole = [_in_year(tag, year[1]) for tag in more]
    return [*whole[:-1], replace(whole[-1], span=Span(whole[-1].span.start, year.end()))]


def _in_year(tag: Tag, year: str) -> Tag:
    reading = replace(tag.reading, phrase=f"{tag.reading.phrase} {year}", format=f"{tag.reading.format} %Y")
    return replace(tag, reading=reading)


@cache
def _next(code: str) -> re.Pattern[str]:
    both = language(code).any_of("and")
    joint = rf"(?P<and>,? (?:{both}|&) )|, |(?P<to> ?[-–—] ?)"
    return re.compile(
        rf"(?:{joint})(?P<day>[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w%/:])",
        re.IGNORECASE,
    )
