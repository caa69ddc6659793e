"""Days and hours of how things usually are: "open Tuesday to Sunday, 10 am to 6 pm", "every Saturday at 8"."""

from __future__ import annotations

from ..languages import language
from ..model import Document, TimeExpression
from ..reading import Tag

_REACH = 40  # characters
_STOPS = (". ", "\n", ";")


def is_habit(document: Document, tag: Tag, after: Tag | None, read: list[TimeExpression]) -> bool:
    """Is it a day of opening hours, or an hour of what is done every such day?"""
    return _opens(document, tag, after) or (bool(read) and _goes_on(document.text, tag, read[-1]))


def is_any_season(document: Document, tag: Tag) -> bool:
    """Is it the winter of every year: "in winter it gets cold"?"""
    if not tag.span.of(document.text).isalpha() or tag.reading.within:
        return False
    lead = document.text[max(0, tag.span.start - _REACH) : tag.span.start].split()
    return bool(lead and language(document.language).mean("in", lead[-1]))


def _opens(document: Document, tag: Tag, after: Tag | None) -> bool:
    """The Tuesday of "open Tuesday to Sunday", the hours of "Di–So 10–18 Uhr"; "open on Tuesday" may be one."""
    words, text = language(document.language), document.text
    before = text[max(0, tag.span.start - _REACH) : tag.span.start]
    if tag.rule == "clock_range" and tag.reading.anchor == "day":
        return words.says("before_usual_hours", before)
    stretch = tag.rule == "range_fused" or (after is not None and after.joins == "range" and _is_weekday(after))
    if not stretch or not (_is_weekday(tag) or tag.rule == "range_fused"):
        return False
    end = after.span.end if after else tag.span.end
    behind = text[end : end + _REACH]
    return words.says("before_open_days", before) or words.says("after_open_days", behind)


def _goes_on(text: str, tag: Tag, last: TimeExpression) -> bool:
    """The Sunday of "Tuesday to Sunday", and the hour of "every Saturday at 8"."""
    unplaced = last.interval is None and (last.type == "TIME" or last.rule in ("weekday", "range_fused"))
    if not unplaced and last.type != "SET":
        return False
    hour = tag.reading.anchor == "day" and bool(tag.reading.time)
    if not hour and not (tag.joins == "range" and _is_weekday(tag) and last.type != "SET"):
        return False
    between = text[last.span.end : tag.span.start]
    return len(between) <= _REACH and not any(stop in between for stop in _STOPS)


def _is_weekday(tag: Tag) -> bool:
    return tag.reading.format == "%A" and not tag.reading.direction and not tag.reading.within
