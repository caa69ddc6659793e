"""Time expressions → intervals, each as wide as the text made it; the only package that knows dateparser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest

from ..interval import Granularity, Interval
from ..model import Bound, Document, TimeExpression, content_id
from ..reading import Reading, Tag
from ..remembered import OFTEN
from ..tag import tags
from . import timex
from .anchors import HERE, has_year, in_context, lacks_year, move, step
from .beside import beside, lent, same_of
from .choose import BEHIND
from .counted_from import Anchors, names_itself
from .direction import direction
from .entries import Entries, counted
from .from_now import from_now
from .genre import MESSAGE, dwells, guides, narrates
from .habits import is_any_season, is_habit
from .headings import Headings
from .ranges import joined
from .resolve import NOWHERE, Placed, needs_direction, resolve
from .select import in_year
from .stand_in import stand_in
from .told_year import by_text, headed_by
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
    ancient = any(tag.reading.format == "BC" and tag.reading.anchor != "era" for tag in found)
    anchors = Anchors(document.dct, None, narrative, lead, message=message, essay=essay, guide=guide, ancient=ancient)
    read: list[TimeExpression] = []
    years = passed(document, found) if narrative else {}
    headings, entries = Headings(document.text, found), Entries(document)
    ahead = zip_longest(found, found[1:], found[2:])
    for index, (tag, after, beyond) in enumerate(ahead):
        if read:
            step(anchors, document.text, read[-1], tag)
        anchors.year, anchors.heading = years.get(index), headings.over(tag.span.start)
        entry = entries.over(tag.span.start)
        anchors.dct = entry or document.dct
        tag = from_now(document, in_context(tag, anchors))
        placed = counted(_place(document, tag, after, read, anchors, beyond), entry)
        if _only_here(tag.reading) and not placed.interval and not (narrative and _is_told_of(tag)):
            continue
        move(anchors, document, placed.interval, tag)
        read.append(_expression(document, tag, placed))
        headings.pass_by(read[-1])
        entries.pass_by(read[-1])
    return read


def _only_here(reading: Reading) -> bool:
    """Dates only in their place: "the period" after a quarter, "in 490" among years BC, "night" in a short message."""
    return reading.anchor in HERE


def _is_told_of(tag: Tag) -> bool:
    """ "Moved only at night", "winter quarters": of no day or year, but in a history named all the same."""
    return tag.rule == "season" or (tag.rule == "day_part" and tag.reading.anchor == "scene")


def _place(
    document: Document,
    tag: Tag,
    after: Tag | None,
    read: list[TimeExpression],
    anchors: Anchors,
    beyond: Tag | None = None,
) -> Placed:
    """A range's open half takes from its other end what it lacks; all else is counted from the anchors."""
    end = (
        _known_end(document, tag, after, anchors, read)
        if after and after.joins and lacks_year(tag.reading)
        else NOWHERE
    )
    if after and end.interval:
        return replace(_up_to(tag.reading, end.interval, after.joins), anchor=end.anchor, base_name="range")
    if is_habit(document, tag, after, read):
        return Placed(None, base_name="usual")
    listed = tag.rule == "listed" or (tag.rule == "range_quarter" and bool(tag.joins))
    if anchors.guide and needs_direction(tag.reading) and not (tag.joins and read and read[-1].interval):
        return Placed(None, base_name="usual")
    goes_on = (tag.joins == "range" or listed) and bool(read)
    if goes_on and read[-1].interval and lacks_year(tag.reading) and not tag.reading.direction:
        placed = _from(read[-1].interval, tag)
        return replace(placed, anchor=read[-1].anchor, base_name="range")
    if same := same_of(document.text, tag, after, anchors):
        return same
    if whole := lent(document.text, tag, after):
        return _place(document, whole, beyond if whole.rule == "holiday" else None, read, anchors)
    if day := beside(document.text, tag, after, read, anchors):
        return Placed(day, "text", day, "beside" if tag.rule == "day_word" else "range")
    ahead = anchors.narrative and tag.rule == "day_word"  # what "is to open tomorrow" is no history
    points = _points(document, tag, anchors) if ahead or needs_direction(tag.reading) else ""
    if tag.rule == "season" and not (points or anchors.narrative or anchors.message) and is_any_season(document, tag):
        return Placed(None, base_name="usual")
    if told := by_text(document, tag, after, read, anchors, points):
        return told
    placed = resolve(tag.reading, anchors, points)
    if tag.bound is Bound.BY and points in ("will", "shall") and placed.side == "before" and lacks_year(tag.reading):
        return resolve(tag.reading, anchors, "next")  # "will leave by December", said in January
    return NOWHERE if _is_past_to_come(document, tag, placed) else placed


def _is_past_to_come(document: Document, tag: Tag, placed: Placed) -> bool:
    """ "The next day he died", where no day was named: what was is not on the day after the document's own."""
    to_come = placed.anchor == "dct" and tag.reading.anchor == "text" and placed.side == "after"
    return to_come and direction(document.text, tag.span, document.language) == "past"


def _points(document: Document, tag: Tag, anchors: Anchors) -> str:
    """Which way its clause points; a year is put in by what is sure, but a report's quarters are mostly behind it."""
    named = tag.reading.within or tag.reading  # "the first Sunday of October" is of an October
    sure = lacks_year(named) and named.granularity is not Granularity.QUARTER
    sure = sure or (anchors.narrative and (tag.reading.format == "%A" or tag.rule == "day_word"))
    found = direction(document.text, tag.span, document.language, sure)
    return "will" if found == "due" and not anchors.narrative else found  # only a history has days of its own


def _known_end(document: Document, tag: Tag, after: Tag, anchors: Anchors, read: Sequence[TimeExpression]) -> Placed:
    """The end of a range that says its year, or that is over: "fell between January and September"."""
    if _lends_year(after.reading):
        return resolve(after.reading, anchors, "past")
    alike = tag.reading.granularity is after.reading.granularity and after.joins == "range"
    if not alike or anchors.narrative or not lacks_year(after.reading) or after.reading.direction:
        return NOWHERE
    if read and (year := headed_by(document.text, tag, read[-1])):
        return Placed(in_year(after.reading, year), "text", Interval.of(year), "text")
    over = direction(document.text, tag.span, document.language, sure=True) in BEHIND
    return resolve(after.reading, anchors, "was") if over else NOWHERE


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


@lru_cache(maxsize=OFTEN)
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
