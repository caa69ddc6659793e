"""Days whose month is said after others: the "3" of "3, 5 and 9 May", the "12–14" of "12–14 and 19–21 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ..languages import language
from ..model import Span
from ..reading import Tag

REACH = 60  # characters: no such list is longer
_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th|\.|º)?"
_DAYS = re.compile(rf"(?P<first>{_DAY})(?:\s?[-–—]\s?(?P<last>{_DAY}))?")


def days_before(text: str, found: list[Tag], code: str) -> list[Tag]:
    """All tags, and the days that such lists add."""
    out: list[Tag] = []
    for tag, after in zip(found, [*found[1:], None], strict=False):
        more = list(_more(text, tag, after, code)) if tag.rule == "range" and not tag.joins else []
        while more and out and out[-1].span.end > more[0].span.start:
            out.pop()  # "los días 3" says less than "los días 3, 5 y 9 de mayo"
        out += [*more, tag]
    return out


def _more(text: str, tag: Tag, after: Tag | None, code: str) -> Iterator[Tag]:
    """The days that lead up to a tag, if each is later than the one before; "room 3, 19–21 May" is none."""
    start = max(0, tag.span.start - REACH)
    lead = _lead(code).search(text[start : tag.span.start])
    goes_on = after is not None and (after.joins in ("list", "either") or _is_and(text, tag, after, code))
    told = lead and (lead["and"] or _DASH.search(lead["days"]) or goes_on)
    if not lead or not told or not tag.reading.format.startswith("%d") or _names(text, start + lead.start()):
        return
    offset = start + lead.start("days")
    said = list(_DAYS.finditer(lead["days"]))
    numbers = [int(_FIGURES.sub("", day)) for each in said for day in each.groups() if day]
    first, _, rest = tag.reading.phrase.partition(" ")
    if any(one >= two for one, two in pairwise([*numbers, int(first)])):
        return
    for each in said:
        for part, joins in (("first", ""), ("last", "range")):
            if each[part]:
                reading = replace(tag.reading, phrase=f"{_FIGURES.sub('', each[part])} {rest}")
                span = Span(offset + each.start(part), offset + each.end(part))
                yield replace(tag, span=span, rule="listed", reading=reading, joins=joins)


def _is_and(text: str, tag: Tag, after: Tag, code: str) -> bool:
    """ "4 and 5 May" are two days on end, and the last of a list all the same."""
    between = text[tag.span.end : after.span.start].strip(" .º")
    return after.joins == "range" and re.fullmatch(language(code).any_of("and"), between, re.IGNORECASE) is not None


_NAMED = re.compile(r"[A-Z]\w{3,} $")


def _names(text: str, end: int) -> bool:
    """Is it the number of a name? "In Operation Dawn 5, and 22 to 24 February"."""
    return bool(_NAMED.search(text[max(0, end - REACH) : end]))


_FIGURES = re.compile(r"\D")
_DASH = re.compile(r"[0-9.]\s?[-–—]\s?[0-9]")


@cache
def _lead(code: str) -> re.Pattern[str]:
    """Days and what stands between them, up to the next: "3, ", "12–14 and "."""
    both = language(code).any_of("and")
    days = rf"{_DAY}(?:\s?[-–—]\s?{_DAY})?"
    return re.compile(rf"(?<![\w.,:/$€£-])(?P<days>(?:{days},\s)*{days}(?:,\s|(?P<and>,?\s{both}\s)))$", re.IGNORECASE)
