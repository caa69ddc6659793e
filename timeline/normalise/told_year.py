"""The year of a bare date that its text tells: by a heading above, a year in front, what its sentence named before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ..interval import Granularity, Interval
from ..languages import language
from ..model import Document, TimeExpression
from ..plain import opens_line
from ..reading import Reading, Tag
from .anchors import has_year
from .beside import SETS_OFF
from .counted_from import Anchors, names_itself
from .direction import AHEAD
from .resolve import Placed, resolve
from .select import in_year


def by_text(
    document: Document, tag: Tag, after: Tag | None, read: Sequence[TimeExpression], anchors: Anchors, points: str
) -> Placed | None:
    """Where a date lies by what stands above or before it, if that tells; `points` is the way of its clause."""
    above = anchors.heading
    if above and lacks_year(tag.reading) and not tag.reading.direction:
        return Placed(in_year(tag.reading, above), "text", Interval.of(above), "heading")
    if read and (year := _opened_by(document.text, tag, read[-1])):
        return Placed(in_year(tag.reading, year), "text", Interval.of(year), "text")
    if after and (year := _opens_for(document.text, tag, after)):
        return Placed(in_year(tag.reading, year), "text", Interval.of(year), "range")
    if after and (end := _goes_on_to(document, tag, after, anchors)) and points not in AHEAD:
        return replace(_before(tag, end), anchor="text", base=end, base_name="range")
    if _is_later(document, tag, read, anchors):
        return _after(tag, anchors.near)
    if points not in AHEAD and _beside_long_ago(tag.reading, anchors):
        return _after(tag, anchors.near or anchors.paragraph)  # texts go mostly forward
    return None


def _goes_on_to(document: Document, tag: Tag, after: Tag, anchors: Anchors) -> Interval | None:
    """The "June 1967" of "closed the straits in May and war broke out in June 1967", if that is behind."""
    bare = lacks_year(tag.reading) and not (tag.reading.direction or tag.bound) and tag.reading.format
    dated = has_year(after.reading) and after.reading.granularity <= Granularity.MONTH and after.reading.format
    between = document.text[tag.span.end : after.span.start]
    if not bare or not dated or after.joins or len(between) > _REACH:
        return None
    if not _goes_on(document.language).fullmatch(between) or _OF_NOUN.search(between):
        return None  # "and a November 2024 rise"
    end, now = resolve(after.reading, Anchors(), "past").interval, anchors.dct
    gone = now is None or (end and end.end and now.start and end.end <= now.start)
    return end if gone else None


_REACH = 120  # characters
_OF_NOUN = re.compile(r" (?:an?|the) $")


def _before(tag: Tag, end: Interval) -> Placed:
    """The last such day or month before a date."""
    return resolve(tag.reading, Anchors(end), "last")


@cache
def _goes_on(code: str) -> re.Pattern[str]:
    """What lies between two dates that are told in their order, in one sentence: " and war broke out in "."""
    words = language(code)
    if "unlike" not in words.slots:
        return re.compile("(?!)")
    other = rf"(?!{words.slots['unlike']})(?!\d)[^\s.,;:()\"“”]+"
    return re.compile(rf"(?:,? {other}){{0,8}},? {words.any_of('and')}(?: {other}){{0,7}} ", re.IGNORECASE)


def _after(tag: Tag, day: Interval | None) -> Placed:
    return replace(resolve(tag.reading, Anchors(day), "future"), anchor="text", base_name="text")


def lacks_year(reading: Reading) -> bool:
    """ "January" and "on 5 May" do; "next May" and "the May of last year" do not."""
    return names_itself(reading) and not reading.within and not has_year(reading)


_BEHIND_YEAR = re.compile(rf"{SETS_OFF}(?:the )?")


def _opened_by(text: str, tag: Tag, last: TimeExpression) -> int | None:
    """The year of "In 2015, on 3 May, they met"."""
    bare = lacks_year(tag.reading) and not tag.reading.direction and tag.reading.granularity <= Granularity.MONTH
    year = last.interval.start if last.interval and last.rule == "year" else None
    opens = year is not None and bool(_OPENS.search(text[max(0, last.span.start - 12) : last.span.start]))
    touches = bool(_BEHIND_YEAR.fullmatch(text[last.span.end : tag.span.start]))
    return year.year if year and bare and opens and touches else None


_OPENS = re.compile(r"(?:^|[.;\n]\s?)(?:In|En|Im|Nel|Em|No|Im Jahr) $")


_MARK_AND_YEAR = re.compile(r"\s?[-–—:] (?:In|En|Im|Nel|Em) ")


def _opens_for(text: str, tag: Tag, after: Tag) -> int:
    """The year of "January 22: In 1879, …", as almanacs have it."""
    bare = lacks_year(tag.reading) and not tag.reading.direction and after.rule == "year"
    said = bare and opens_line(text, tag.span.start) and _MARK_AND_YEAR.fullmatch(text[tag.span.end : after.span.start])
    return int(after.reading.phrase) if said else 0


def _is_later(document: Document, tag: Tag, read: Sequence[TimeExpression], anchors: Anchors) -> bool:
    """ "He said in December he would step down in June": ahead of that December, though both are behind."""
    near, bare = anchors.near, names_itself(tag.reading) or tag.reading.format == "%A"
    if not near or not near.start or not bare or has_year(tag.reading) or tag.reading.direction or not read:
        return False
    between = document.text[read[-1].span.end : tag.span.start]
    owns = _OWNS.match(document.text, tag.span.end)  # "would avenge Monday's raids"
    return not owns and read[-1].interval == near and language(document.language).later.stands_in(between)


_OWNS = re.compile(r"['’]s\b")
LONG_AGO = 3650  # days: a sentence on a month of ten years ago hardly goes on to one of this year, without saying so
LAST_YEAR = 400  # days: nor one on a day of the year before last to a day of this year


def _beside_long_ago(reading: Reading, anchors: Anchors) -> bool:
    """The "29 May" of "… began in March 1453 and ended on 29 May" is not of the year of writing.

    So within a sentence; a paragraph may go back and forth, but seldom from a day of long ago to one of these days.
    """
    near, now = anchors.near or anchors.paragraph, anchors.dct
    bare = lacks_year(reading) and not reading.direction and not reading.anchor and not anchors.narrative
    if not bare or not near or not now or near.granularity > Granularity.SEASON or not near.end or not now.start:
        return False
    of_days = reading.granularity is near.granularity is Granularity.DAY
    if not anchors.near and not (of_days and reading.format):
        return False
    return now.start.ordinal - near.end.ordinal > (LAST_YEAR if anchors.near and of_days else LONG_AGO)
