"""Ranges put together: TIMEX3 tags the two ends apart, an event has the whole."""

from __future__ import annotations

from dataclasses import replace

from ..interval import Granularity, Interval, hull, unit
from ..model import Document, Mod, Span, TimeExpression, content_id
from ..tag.joints import JOINT
from .terms import term


def joined(found: list[TimeExpression], document: Document) -> list[TimeExpression]:
    """Ranges as one expression each: "Jan. 18 to Jan. 22, 2026" is 2026-01-18/2026-01-22.

    "5 May or 6 May 2024" is both days, and approximate: no narrower than the text.
    """
    out: list[TimeExpression] = []
    for time in found:
        near = bool(out) and time.span.start - out[-1].span.end <= JOINT  # what stood between may have been no date
        whole = _join(out[-1], time, document) if time.ends_range and near else None
        out[-1:] = [whole] if whole else [*out[-1:], time]
    return _with_lengths(out, document)


def _with_lengths(found: list[TimeExpression], document: Document) -> list[TimeExpression]:
    """ "Six months ended 30 June 2024" as one expression."""
    out: list[TimeExpression] = []
    for time in found:
        before = out[-1] if out else None
        whole = term(before, time, document)
        if whole and before and whole.span.start <= before.span.start:
            out.pop()
        out.append(whole or time)
    return out


def _join(first: TimeExpression, last: TimeExpression, document: Document) -> TimeExpression | None:
    starts, ends = first.interval, last.interval
    if not starts or not ends or not starts.start or not ends.end or starts.start >= ends.end:
        return None
    span = Span(first.span.start, last.span.end)
    whole = _inner(first, last) or hull(starts, ends)
    return replace(
        first,
        mod=Mod.APPROX if last.either or {first.mod, last.mod} & _PARTS else first.mod,
        id=content_id(document.id, "time", *span),
        span=span,
        text=span.of(document.text),
        value=f"{first.value}/{last.value}",
        interval=whole,
        bound=first.bound if last.either else None,
        how=f"“{span.of(document.text)}” → {first.value} up to {last.value} → {whole.edtf}",
    )


_PARTS = {Mod.START, Mod.MID, Mod.END}
_QUARTER = 3  # months of a year that are "late 2019", "early 2020"


def _inner(first: TimeExpression, last: TimeExpression) -> Interval | None:
    """From October 2019 to March 2020, about: "late 2019 to early 2020"; None where neither end is a part of a year."""
    starts, ends = first.interval, last.interval
    assert starts
    assert ends
    late = first.mod is Mod.END and starts.granularity is Granularity.YEAR and starts.end
    early = last.mod is Mod.START and ends.granularity is Granularity.YEAR and ends.start
    if not late and not early:
        return None
    begin = unit(late.plus(months=-_QUARTER), Granularity.MONTH) if late else starts
    end = unit(early.plus(months=_QUARTER - 1), Granularity.MONTH) if early else ends
    assert begin.start
    assert end.end
    return hull(begin, end) if begin.start < end.end else None  # "late 1987 to January 1987"
