"""Time expressions → intervals, each as wide as the text made it; the only package that knows dateparser."""

from __future__ import annotations

import re
from dataclasses import replace

from ..interval import Granularity, Interval, hull
from ..languages import language
from ..model import Document, Span, TimeExpression, content_id
from ..reading import Reading
from ..tag import JOINT, Tag, tags
from . import timex
from .direction import direction
from .resolve import Anchors, Placed, names_itself, needs_direction, resolve
from .words import how

__all__ = ["joined", "times", "whole_date"]


MESSAGE = 300  # characters: no article is so short


def times(document: Document, mode: str = "auto") -> list[TimeExpression]:
    """The time expressions of a document in text order, read; a range is the two expressions at its ends.

    `mode` is "news" (count from the document's date), "narrative" (from the last date named), or "auto".
    """
    found = tags(document.text, document.language)
    narrative = mode == "narrative" or (mode == "auto" and _narrates(document, found))
    message = len(document.text) <= MESSAGE
    essay = narrative or _dwells(document, found)
    anchors = Anchors(document.dct, None, narrative, _latest(document, found), message=message, essay=essay)
    read: list[TimeExpression] = []
    for tag, after in zip(found, [*found[1:], None], strict=False):
        anchors = _in_sentence(document.text, anchors, read, tag)
        tag = _in_context(tag, anchors)
        placed = _place(document, tag, after, read, anchors)
        if _only_here(tag.reading) and not placed.interval:
            continue
        anchors = _moved(document.text, anchors, placed.interval, tag)
        read.append(_expression(document, tag, placed))
    return read


_SENTENCE_ENDS = re.compile(r"[.!?;][\s\"'»”]|\n\s*\n")


def _in_sentence(text: str, anchors: Anchors, read: list[TimeExpression], tag: Tag) -> Anchors:
    """The anchors with the date that the same sentence named last, if it did, and the same paragraph."""
    if not read:
        return anchors
    last, between = read[-1].interval, text[read[-1].span.end : tag.span.start]
    near = None if _SENTENCE_ENDS.search(between) else last or anchors.near
    return replace(anchors, near=near, paragraph=None if "\n" in between else last or anchors.paragraph)


def _only_here(reading: Reading) -> bool:
    """Dates only in their place: "the period" after a quarter, "in 490" among years BC, "night" in a short message."""
    return reading.anchor in ("quarter", "era", "scene")


def _moved(text: str, anchors: Anchors, interval: Interval | None, tag: Tag) -> Anchors:
    """The anchors after a phrase: "the following day" is counted from the last date that the text tells of."""
    if tag.rule == "quarter" and interval:
        anchors = replace(anchors, quarter=interval)
    if interval is None or interval.granularity > Granularity.YEAR or _aside(text, tag):
        return anchors
    return replace(anchors, text=interval)


def _aside(text: str, tag: Tag) -> bool:
    """A date that only compares or tells things apart: "a year earlier", "the 1614 Estates"."""
    back = tag.reading.phrase.endswith("years ago") and not tag.reading.phrase.startswith("0")
    label = tag.reading.format == "%Y" and text[max(0, tag.span.start - 4) : tag.span.start].casefold() == "the "
    return back or label


def _in_context(tag: Tag, anchors: Anchors) -> Tag:
    """In a report on a quarter, "a year earlier" is that quarter a year before; in a history, "today" is these days."""
    if anchors.essay and _is_today(tag) and not tag.bound:
        return replace(tag, reading=Reading(value="PRESENT_REF"))
    if anchors.quarter and tag.rule == "ago" and tag.reading.phrase == "1 years ago":
        return replace(tag, reading=Reading(granularity=Granularity.QUARTER, shift=-4, anchor="quarter"))
    return tag


def _place(document: Document, tag: Tag, after: Tag | None, read: list[TimeExpression], anchors: Anchors) -> Placed:
    """A range's open half takes from its other end what it lacks; all else is counted from the anchors."""
    if after and after.joins and names_itself(tag.reading) and not _has_year(tag.reading) and _has_year(after.reading):
        end = resolve(after.reading, anchors, "past").interval
        placed = resolve(tag.reading, Anchors(end), "past") if end else Placed(None)
        return replace(placed, anchor=None, base_name="range")
    if tag.joins == "range" and read and read[-1].interval and names_itself(tag.reading) and not _has_year(tag.reading):
        placed = resolve(tag.reading, Anchors(read[-1].interval), "future")
        return replace(placed, anchor=read[-1].anchor, base_name="range")
    points = direction(document.text, tag.span, document.language) if needs_direction(tag.reading) else ""
    return resolve(tag.reading, anchors, points)


def _has_year(reading: Reading) -> bool:
    return "%Y" in reading.format or reading.format == "BC" or bool(reading.within and _has_year(reading.within))


def _latest(document: Document, found: list[Tag]) -> Interval | None:
    """Without a document date, the latest whole date that the text names: it was not written before."""
    if document.dct:
        return None
    whole = [
        resolve(tag.reading, Anchors(), "past").interval for tag in found if _has_year(tag.reading) and not tag.bound
    ]
    days = [each for each in whole if each and each.granularity <= Granularity.MONTH and each.end]
    return max(days, key=lambda each: each.end or each.start, default=None)  # type: ignore[arg-type, return-value]


def _narrates(document: Document, found: list[Tag]) -> bool:
    """A history rather than news: it names many years, most of them long past, and hardly a "yesterday" or "Friday"."""
    years = [year for tag in found if (year := _year_of(tag.reading)) is not None]
    spoken = sum(tag.rule in _SPOKEN and _counted_from_now(tag.reading) for tag in found)
    if len(years) < 5 or spoken * 8 > len(years):
        return False
    if not document.dct or not document.dct.start:
        return True
    past = document.dct.start.year - 1
    return sum(year < past for year in years) > len(years) / 2


def _dwells(document: Document, found: list[Tag]) -> bool:
    """An essay rather than a report of the day, where "heute" is these days: long, with hardly an hour or "gestern"."""
    spoken = sum(tag.rule in ("clock", "day_word") and not _is_today(tag) for tag in found)
    return language(document.language).today_is_now and spoken * _ESSAY < len(document.text) > _ESSAY


_ESSAY = 2500  # characters


def _is_today(tag: Tag) -> bool:
    return tag.rule == "day_word" and tag.reading.phrase.startswith("0")


def _counted_from_now(reading: Reading) -> bool:
    inner = reading.within or reading
    return inner.anchor not in ("text", "scene", "day") and not inner.value and (not names_itself(inner))


_SPOKEN = {"day_word", "weekday", "calendar_unit", "weekend", "of_year", "day_part", "part", "ago"}


def _year_of(reading: Reading) -> int | None:
    if reading.format == "BC":
        return -int(reading.phrase.split()[0])
    return int(reading.phrase[-4:]) if reading.format.endswith("%Y") else None


def _expression(document: Document, tag: Tag, placed: Placed) -> TimeExpression:
    reading = tag.reading
    return TimeExpression(
        id=content_id(document.id, "time", tag.span.start, tag.span.end),
        document=document.id,
        span=tag.span,
        text=tag.span.of(document.text),
        type=_type(reading),
        value=timex.value(reading, placed.interval),
        rule=tag.rule,
        mod=reading.mod,
        bound=tag.bound,
        anchor=placed.anchor,
        interval=placed.interval,
        how=how(tag.span.of(document.text), reading, placed, tag.bound),
        ends_range=tag.joins == "range",
        impossible=placed.impossible,
    )


def _type(reading: Reading) -> str:
    return "TIME" if reading.time and reading.type == "DATE" else reading.type


def joined(found: list[TimeExpression], document: Document) -> list[TimeExpression]:
    """Ranges as one expression each: "Jan. 18 to Jan. 22, 2026" is 2026-01-18/2026-01-22."""
    out: list[TimeExpression] = []
    for time in found:
        near = bool(out) and time.span.start - out[-1].span.end <= JOINT  # what stood between may have been no date
        whole = _join(out[-1], time, document) if time.ends_range and near else None
        out[-1:] = [whole] if whole else [*out[-1:], time]
    return out


def _join(first: TimeExpression, last: TimeExpression, document: Document) -> TimeExpression | None:
    starts, ends = first.interval, last.interval
    if not starts or not ends or not starts.start or not ends.end or starts.start >= ends.end:
        return None
    span = Span(first.span.start, last.span.end)
    return replace(
        first,
        id=content_id(document.id, "time", *span),
        span=span,
        text=span.of(document.text),
        value=f"{first.value}/{last.value}",
        interval=hull(starts, ends),
        bound=None,
        how=f"“{span.of(document.text)}” → {first.value} up to {last.value} → {hull(starts, ends).edtf}",
    )


def whole_date(text: str, language: str = "en") -> Interval | None:
    """The one date that a label or a file name says in full: "Published: 22 January 2026"; None when it says none."""
    whole = [tag.reading for tag in tags(text, language) if _has_year(tag.reading)]
    return resolve(whole[0], Anchors(), "past").interval if len(whole) == 1 else None
