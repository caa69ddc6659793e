"""A length of time with the date that bounds it: "six months ended 30 June 2024" are 2024-01-01/2024-06-30.

So are "for two months from 3 May" and "the first nine months of 2025".

TIMEX3 tags the two apart; what is told of those months was done neither on that day nor at any time before it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from ..errors import DateError
from ..interval import Interval
from ..languages import language
from ..model import Document, Mod, Span, TimeExpression, content_id
from ..reading import TERM
from .length import length

_LEAD = 40  # characters: "fiscal quarter that ended on "
_ARTICLE = 4  # characters: "del ", of a date
_ORDINAL = 10  # characters: "primeiros "


class _Term(NamedTuple):
    """Where the words of a length begin, the length ("P6M"), and what the date is to it: one of `_SIDES`."""

    start: int
    length: str
    side: str


_SIDES = {
    "ends": "up to its end",
    "starts": "from its start on",
    "first": "at its start",
    "last": "at its end",
}


def term(before: TimeExpression | None, date: TimeExpression, document: Document) -> TimeExpression | None:
    """A date together with the length that it ends, begins or holds; None where it does neither, or is a range."""
    if date.interval is None or date.ends_range or "/" in date.value or date.mod in (Mod.START, Mod.MID):
        return None
    for found in (_counted(before, date, document), _named(before, date, document)):
        if found and (lasting := _lasting(found, date.interval)):
            return _whole(found, date, lasting, document)
    return None


def _counted(before: TimeExpression | None, date: TimeExpression, document: Document) -> _Term | None:
    """ "Six months ended", right before the date; "delayed by six months to June" is a shift, "a day until" a rate."""
    if (
        before is None
        or before.type != "DURATION"
        or before.mod not in (None, Mod.APPROX)
        or _is_rate(before, document)
    ):
        return None
    words, text, start, end = _words(document.language), document.text, *before.span
    lead = text[max(0, start - _LEAD) : start]
    if _leads_to(words.ends.match(text, end), date) and not words.shifts.search(lead):
        return _Term(start, before.value, "ends")
    if _leads_to(words.starts.match(text, end), date) and words.lasts.search(lead):
        return _Term(start, before.value, "starts")
    part = words.part.search(text, max(0, start - _ORDINAL), end)
    if part and _leads_to(words.of.match(text, end), date):
        return _Term(min(start, part.start()), before.value, language(document.language).mean("term_part", part[1]))
    return None


def _is_rate(duration: TimeExpression, document: Document) -> bool:
    """ "500 tonnes a day", "50 a month"."""
    article = language(document.language).mean("single", duration.text.partition(" ")[0])
    said = length(duration.value)
    return bool(article and said and said.number == 1)


def _named(before: TimeExpression | None, date: TimeExpression, document: Document) -> _Term | None:
    """ "Quarter ended", right before the date: a length that is no DURATION by itself; "the last quarter" is whole."""
    named = _words(document.language).named
    for found in named.finditer(document.text, max(0, date.span.start - _LEAD), date.span.start + _ARTICLE):
        if _leads_to(found, date):
            whole = before is not None and before.span.start <= found.start() < before.span.end
            start = before.span.start if before and whole else found.start()
            return _Term(start, language(document.language).mean("term_name", found[1]), "ends")
    return None


def _leads_to(found: re.Match[str] | None, date: TimeExpression) -> bool:
    """Do words end where a date begins? The article of "clos le 30 juin" is the date's."""
    return found is not None and 0 <= found.end() - date.span.start <= _ARTICLE


def _lasting(term: _Term, date: Interval) -> Interval | None:
    """The days of a term; none where it is told in smaller units than its date: "six months to 2019".

    The first nine months of 2025 are a part of it, and must be told in smaller ones.
    """
    said, within = length(term.length), term.side in ("first", "last")
    if said is None or date.start is None or date.end is None or within is not (said.width < date.granularity):
        return None
    from_start = term.side in ("starts", "first")
    try:
        start, end = (date.start, said.after(date.start)) if from_start else (said.after(date.end, -1), date.end)
        found = Interval(start, end, said.width if within else date.granularity)
    except DateError:  # before the first year, or after the last
        return None
    return found if not within or (date.covers(found) and found.edtf != date.edtf) else None


def _whole(term: _Term, date: TimeExpression, lasting: Interval, document: Document) -> TimeExpression:
    span = Span(term.start, date.span.end)
    said = span.of(document.text)
    return replace(
        date,
        id=content_id(document.id, "time", *span),
        span=span,
        text=said,
        rule=TERM,
        value=lasting.edtf,
        interval=lasting,
        bound=None,
        mod=None,
        how=f"{date.how} → “{said}”: {term.length} {_SIDES[term.side]} → {lasting.edtf}",
    )


class _Words(NamedTuple):
    """What stands between a length and its date, and before the length."""

    ends: re.Pattern[str]
    starts: re.Pattern[str]
    lasts: re.Pattern[str]
    shifts: re.Pattern[str]
    named: re.Pattern[str]
    part: re.Pattern[str]
    of: re.Pattern[str]


@cache
def _words(code: str) -> _Words:
    one_of = language(code).any_of
    gap = r"(?:[ \t\u00a0\u202f]+|[ \t]?\r?\n[ \t]?)"
    the, after = f"(?:{one_of('the')}{gap})?", f",?{gap}(?:{one_of('term_noun')}{gap})?"
    patterns = (
        rf"{after}{one_of('term_ends')}{gap}{the}",
        rf"{after}{one_of('term_starts')}{gap}{the}",
        rf"\b{one_of('lasts')}{gap}{the}(?:\w+{gap})?$",
        rf"\b{one_of('shifts')}{gap}(?:\w+{gap}){{0,3}}$",
        rf"\b({one_of('term_name')}){after}{one_of('term_ends')}{gap}{the}",
        rf"\b({one_of('term_part')})(?!\w)",
        rf"{gap}(?:{one_of('of', 'in')}{gap})?{the}",
    )
    return _Words(*(re.compile(pattern, re.IGNORECASE) for pattern in patterns))
