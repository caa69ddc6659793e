"""Time expressions → intervals, each as wide as the text made it; the only package that knows dateparser."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ..interval import Granularity, Interval
from ..languages import language
from ..model import Bound, Document, TimeExpression, content_id
from ..reading import Reading, Tag
from ..tag import tags
from . import timex
from .anchors import HERE, has_year, in_context, move, step
from .beside import beside, lent, same_of
from .choose import BEHIND
from .counted_from import Anchors, names_itself
from .direction import direction
from .from_now import from_now
from .genre import MESSAGE, dwells, guides, narrates
from .habits import is_habit
from .headings import headings, still
from .ranges import joined
from .resolve import NOWHERE, Placed, needs_direction, resolve
from .select import in_year
from .stand_in import stand_in
from .words import how
from .years import passed

__all__ = ["joined", "times", "whole_date"]


def times(document: Document, mode: str = "auto", found: Sequence[Tag] | None = None) -> list[TimeExpression]:
    """The time expressions of a document in text order, read; a range is the two expressions at its ends.

    `mode` is "news" (count from the document's date), "narrative" (from the last date named), or "auto". `found` are
    its tags, where they are known.
    """
    found = tags(document.text, document.language) if found is None else found
    narrative = mode == "narrative" or (mode == "auto" and narrates(document, found))
    message = len(document.text) <= MESSAGE and not narrative
    guide = not narrative and guides(document, found)
    essay = narrative or guide or dwells(document, found)
    lead = stand_in(document, found)
    anchors = Anchors(document.dct, None, narrative, lead, message=message, essay=essay, guide=guide)
    read: list[TimeExpression] = []
    years = passed(document, found) if narrative else {}
    heading = headings(document.text)
    for index, (tag, after) in enumerate(zip(found, [*found[1:], None], strict=False)):
        if read:
            step(anchors, document.text, read[-1], tag)
        anchors.year, anchors.heading = years.get(index), heading(tag.span.start)
        tag = from_now(document, in_context(tag, anchors))
        placed = _place(document, tag, after, read, anchors)
        if _only_here(tag.reading) and not placed.interval and not (narrative and _is_told_of(tag)):
            continue
        move(anchors, document, placed.interval, tag)
        read.append(_expression(document, tag, placed))
    return read


def _only_here(reading: Reading) -> bool:
    """Dates only in their place: "the period" after a quarter, "in 490" among years BC, "night" in a short message."""
    return reading.anchor in HERE


def _is_told_of(tag: Tag) -> bool:
    """ "Moved only at night", "winter quarters": of no day or year, but in a history named all the same."""
    return tag.rule == "season" or (tag.rule == "day_part" and tag.reading.anchor == "scene")


def _place(document: Document, tag: Tag, after: Tag | None, read: list[TimeExpression], anchors: Anchors) -> Placed:
    """A range's open half takes from its other end what it lacks; all else is counted from the anchors."""
    end = _known_end(document, tag, after, anchors) if after and after.joins and _lacks_year(tag.reading) else NOWHERE
    if after and end.interval:
        return replace(_up_to(tag.reading, end.interval, after.joins), anchor=end.anchor, base_name="range")
    if is_habit(document, tag, after, read):
        return Placed(None, base_name="usual")
    listed = tag.rule == "listed" or (tag.rule == "range_quarter" and bool(tag.joins))
    if anchors.guide and needs_direction(tag.reading) and not (tag.joins and read and read[-1].interval):
        return Placed(None, base_name="usual")
    goes_on = (tag.joins == "range" or listed) and bool(read)
    if goes_on and read[-1].interval and _lacks_year(tag.reading):
        placed = _from(read[-1].interval, tag)
        return replace(placed, anchor=read[-1].anchor, base_name="range")
    if same := same_of(document.text, tag, after, anchors):
        return same
    if whole := lent(document.text, tag, after):
        return _place(document, whole, None, read, anchors)
    if day := beside(document.text, tag, after, read, anchors):
        return Placed(day, "text", day, "beside" if tag.rule == "day_word" else "range")
    ahead = anchors.narrative and tag.rule == "day_word"  # what "is to open tomorrow" is no history
    points = _points(document, tag, anchors) if ahead or needs_direction(tag.reading) else ""
    above = anchors.heading
    if above and _lacks_year(tag.reading) and not tag.reading.direction and still(above, read):
        return Placed(in_year(tag.reading, above.year), "text", Interval.of(above.year), "heading")
    if read and (year := _opened_by(document.text, tag, read[-1])):
        return Placed(in_year(tag.reading, year), "text", Interval.of(year), "text")
    if _is_later(document, tag, read, anchors):
        return replace(resolve(tag.reading, Anchors(anchors.near), "future"), anchor="text", base_name="text")
    if points not in ("future", "will", "due") and _beside_long_ago(tag.reading, anchors):
        on = resolve(tag.reading, Anchors(anchors.near or anchors.paragraph), "future")  # texts go mostly forward
        return replace(on, anchor="text", base_name="text")
    placed = resolve(tag.reading, anchors, points)
    return NOWHERE if _is_to_come(placed, tag) and _is_told(document, tag) else placed


def _is_to_come(placed: Placed, tag: Tag) -> bool:
    """Is "the next day", where the text named no day before, the one after the document's own?"""
    when, own = placed.interval, placed.base
    counted = placed.anchor == "dct" and tag.reading.anchor == "text" and bool(when and own)
    return counted and when is not None and own is not None and bool(when.start and own.end and when.start >= own.end)


def _is_told(document: Document, tag: Tag) -> bool:
    """ "The next day he died": what was is not to come, and nothing tells what it is counted from."""
    return direction(document.text, tag.span, document.language) == "past"


def _points(document: Document, tag: Tag, anchors: Anchors) -> str:
    """Which way its clause points; a year is put in by what is sure, but a report's quarters are mostly behind it."""
    named = tag.reading.within or tag.reading  # "the first Sunday of October" is of an October
    sure = _lacks_year(named) and named.granularity is not Granularity.QUARTER
    sure = sure or (anchors.narrative and (tag.reading.format == "%A" or tag.rule == "day_word"))
    found = direction(document.text, tag.span, document.language, sure)
    return "will" if found == "due" and not anchors.narrative else found  # only a history has days of its own


def _known_end(document: Document, tag: Tag, after: Tag, anchors: Anchors) -> Placed:
    """The end of a range that says its year, or that is over: "fell between January and September"."""
    if _lends_year(after.reading):
        return resolve(after.reading, anchors, "past")
    alike = tag.reading.granularity is after.reading.granularity and after.joins == "range"
    if not alike or anchors.narrative or not _lacks_year(after.reading) or after.reading.direction:
        return NOWHERE
    over = direction(document.text, tag.span, document.language, sure=True) in BEHIND
    return resolve(after.reading, anchors, "was") if over else NOWHERE


_BEHIND_YEAR = re.compile(r", (?:(?:on|in|le|en|am|im|el|il|a|em|no dia) )?(?:the )?")


def _opened_by(text: str, tag: Tag, last: TimeExpression) -> int | None:
    """The year of "In 2015, on 3 May, they met"."""
    bare = _lacks_year(tag.reading) and not tag.reading.direction and tag.reading.granularity <= Granularity.MONTH
    year = last.interval.start if last.interval and last.rule == "year" else None
    opens = year is not None and bool(_OPENS.search(text[max(0, last.span.start - 12) : last.span.start]))
    touches = bool(_BEHIND_YEAR.fullmatch(text[last.span.end : tag.span.start]))
    return year.year if year and bare and opens and touches else None


_OPENS = re.compile(r"(?:^|[.;\n]\s?)(?:In|En|Im|Nel|Em|No|Im Jahr) $")


def _is_later(document: Document, tag: Tag, read: list[TimeExpression], anchors: Anchors) -> bool:
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
    bare = _lacks_year(reading) and not reading.direction and not reading.anchor and not anchors.narrative
    if not bare or not near or not now or near.granularity > Granularity.SEASON or not near.end or not now.start:
        return False
    of_days = reading.granularity is near.granularity is Granularity.DAY
    if not anchors.near and not (of_days and reading.format):
        return False
    return now.start.ordinal - near.end.ordinal > (LAST_YEAR if anchors.near and of_days else LONG_AGO)


def _lacks_year(reading: Reading) -> bool:
    return names_itself(reading) and not reading.within and not has_year(reading)


def _lends_year(reading: Reading) -> bool:
    """ "March 2025" and "March of last year" say the year of a "January" before them."""
    return has_year(reading) or bool(names_itself(reading) and reading.within)


def _up_to(reading: Reading, end: Interval, joins: str) -> Placed:
    """The first of two: "1 January to 31 December 2019" goes not back from 2020, "May and March 2025" may."""
    near = resolve(reading, Anchors(end), "past")
    within = near.interval and near.interval.start and end.start and near.interval.start <= end.start
    listed = joins != "range" and near.interval and end.start and in_year(reading, end.start.year) == near.interval
    return near if within or listed else resolve(reading, Anchors(end), "last")


def _from(start: Interval, tag: Tag) -> Placed:
    """The last of two: "1 January 2019 to 31 December" ends not the day before; "Friday to December" may."""
    alike = tag.joins == "range" and tag.reading.granularity is start.granularity
    return resolve(tag.reading, Anchors(start), "next" if alike else "future")


def _expression(document: Document, tag: Tag, placed: Placed) -> TimeExpression:
    reading, said = tag.reading, tag.span.of(document.text)
    value, told = _told(said, reading, placed, tag.bound)
    return TimeExpression(
        id=content_id(document.id, "time", tag.span.start, tag.span.end),
        document=document.id,
        span=tag.span,
        text=said,
        type=_type(reading),
        value=value,
        rule=tag.rule,
        mod=reading.mod,
        bound=tag.bound,
        anchor=placed.anchor,
        interval=placed.interval,
        how=told,
        ends_range=tag.joins in ("range", "either"),
        either=tag.joins == "either",
        impossible=placed.impossible,
    )


@lru_cache(maxsize=65536)
def _told(said: str, reading: Reading, placed: Placed, bound: Bound | None) -> tuple[str, str]:
    """The TIMEX3 value of a phrase in its place, and how it was read, in words."""
    return timex.value(reading, placed.interval), how(said, reading, placed, bound)


def _type(reading: Reading) -> str:
    if reading.length:
        return "DURATION"
    return "TIME" if reading.time and reading.type == "DATE" else reading.type


def whole_date(text: str, language: str = "en") -> Interval | None:
    """The one date that a label or a file name says in full: "Published: 22 January 2026"; None when it says none."""
    whole = [tag.reading for tag in tags(text, language) if has_year(tag.reading)]
    return resolve(whole[0], Anchors(), "past").interval if len(whole) == 1 else None
