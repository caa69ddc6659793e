"""Years that stand apart from their date: before it, as chronologies have them, or behind it in words.

"1957 March 6 - Ghana becomes independent", "the twenty-eighth day of July, nineteen hundred and fifty-one".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..interval import Granularity
from ..model import Span
from ..plain import opens_line
from ..reading import Reading, Tag

_TOUCHES = re.compile(r" (?:[-–—] )?")
_GOES_ON = re.compile(r" ?[-–—/,] ?| [a-z]{1,3} ")
_MARK = re.compile(r" ?[-–—:|]|\s*(?:\n|$)")
_BEHIND = re.compile(r", ?")
BARE = ("%d %B", "%B")


def with_years(text: str, found: list[Tag]) -> list[Tag]:
    """All tags, with such a year and its date as one."""
    if not any(_is_apart(text, *pair) for pair in pairwise(found)):  # as it is in most texts
        return found
    out: list[Tag] = []
    for index, tag in enumerate(found):
        if out and tag.span.start < out[-1].span.end:
            continue  # one that its year has taken
        if dates := list(_dated(text, found[index : index + 4])):
            out += dates
        elif out and _is_apart(text, out[-1], tag) and tag.rule == "spelled_year":
            out[-1] = in_year(tag, out[-1], Span(out[-1].span.start, tag.span.end))
        else:
            out.append(tag)
    return out


def _is_apart(text: str, first: Tag, last: Tag) -> bool:
    """Is the one the year of the other: "1957" and "March 6", "28 July" and "nineteen hundred and fifty-one"?"""
    if last.rule == "spelled_year":
        between = text[first.span.end : last.span.start]
        return (first.reading.within or first.reading).format in BARE and bool(_BEHIND.fullmatch(between))
    if first.rule != "year" or last.reading.format not in BARE:
        return False
    touches = _TOUCHES.fullmatch(text[first.span.end : last.span.start])
    return touches is not None and opens_line(text, first.span.start)


def _dated(text: str, found: Sequence[Tag]) -> Iterator[Tag]:
    """The dates that go with a year in front: "1957 March 6", both of "1994 April-July -"."""
    year, *dates = found
    if not dates or year.rule != "year" or not _is_apart(text, year, dates[0]):
        return
    last = 1
    while last < len(dates) and _is_more(text, dates[last - 1], dates[last]):
        last += 1
    bare_day = dates[0].reading.granularity is Granularity.DAY and text[year.span.end : dates[0].span.start] == " "
    if bare_day or _MARK.match(text, dates[last - 1].span.end):
        yield in_year(year, dates[0], Span(year.span.start, dates[0].span.end))
        yield from (in_year(year, date, date.span) for date in dates[1:last])


def _is_more(text: str, first: Tag, last: Tag) -> bool:
    """ "September, October", "3 May - 8 June"."""
    between = text[first.span.end : last.span.start]
    return last.reading.format in BARE and bool(_GOES_ON.fullmatch(between))


def in_year(year: Tag, tag: Tag, span: Span) -> Tag:
    """A date without its year, of that year; the span is that of both."""
    return replace(tag, span=span, reading=_of(year.reading.phrase, tag.reading))


def _of(year: str, bare: Reading) -> Reading:
    """ "March 6" of 1957; of "the fourth day of April" it is April."""
    if bare.within:
        return replace(bare, within=_of(year, bare.within))
    return replace(bare, phrase=f"{bare.phrase} {year}", format=f"{bare.format} %Y", direction="")
