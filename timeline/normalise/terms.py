"""A length of time with the date at one end of it: "six months ended 30 June 2024" are 2024-01-01/2024-06-30.

TIMEX3 tags the two apart; what is told of those months was done neither on that day nor at any time before it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from ..errors import DateError
from ..interval import Granularity, Interval
from ..languages import language
from ..model import Document, Mod, Span, TimeExpression, content_id

_LEAD = 40  # characters: "fiscal quarter that ended on "
_ARTICLE = 4  # characters: "del ", of a date
_LENGTH = re.compile(r"P(\d+)([YMWD])")
_UNITS = {"Y": Granularity.YEAR, "M": Granularity.MONTH, "W": Granularity.WEEK, "D": Granularity.DAY}
_MONTHS, _DAYS = {"Y": 12, "M": 1}, {"W": 7, "D": 1}


class _Term(NamedTuple):
    """Where the words of a length begin, the length ("P6M"), and at which of its ends the date stands."""

    start: int
    length: str
    ends: bool


def term(before: TimeExpression | None, date: TimeExpression, document: Document) -> TimeExpression | None:
    """A date together with the length that it ends or begins; None where it does neither, or is a range itself."""
    if date.interval is None or date.ends_range or "/" in date.value or date.mod in (Mod.START, Mod.MID):
        return None
    found = _counted(before, date, document) or _named(date, document)
    lasting = _lasting(found, date.interval) if found else None
    return _whole(found, date, lasting, document) if found and lasting else None


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
        return _Term(start, before.value, ends=True)
    if _leads_to(words.starts.match(text, end), date) and words.lasts.search(lead):
        return _Term(start, before.value, ends=False)
    return None


def _is_rate(length: TimeExpression, document: Document) -> bool:
    """ "500 tonnes a day", "50 a month"."""
    count = _LENGTH.fullmatch(length.value)
    article = language(document.language).mean("single", length.text.partition(" ")[0])
    return bool(article and count and count[1] == "1")


def _named(date: TimeExpression, document: Document) -> _Term | None:
    """ "Quarter ended", right before the date: a length that is no DURATION by itself."""
    named = _words(document.language).named
    for found in named.finditer(document.text, max(0, date.span.start - _LEAD), date.span.start + _ARTICLE):
        if _leads_to(found, date):
            return _Term(found.start(), language(document.language).mean("term_name", found[1]), ends=True)
    return None


def _leads_to(found: re.Match[str] | None, date: TimeExpression) -> bool:
    """Do words end where a date begins? The article of "clos le 30 juin" is the date's."""
    return found is not None and 0 <= found.end() - date.span.start <= _ARTICLE


def _lasting(term: _Term, date: Interval) -> Interval | None:
    """The days of a term; none where it is told in smaller units than its date: "six months to 2019"."""
    length = _LENGTH.fullmatch(term.length)
    if length is None or date.start is None or date.end is None or _UNITS[length[2]] < date.granularity:
        return None
    sign, count = -1 if term.ends else 1, int(length[1])
    far = {"months": sign * count * _MONTHS.get(length[2], 0), "days": sign * count * _DAYS.get(length[2], 0)}
    try:
        start, end = (date.end.plus(**far), date.end) if term.ends else (date.start, date.start.plus(**far))
        return Interval(start, end, date.granularity)
    except DateError:  # before the first year, or after the last
        return None


def _whole(term: _Term, date: TimeExpression, lasting: Interval, document: Document) -> TimeExpression:
    span = Span(term.start, date.span.end)
    said = span.of(document.text)
    side = "up to its end" if term.ends else "from its start on"
    return replace(
        date,
        id=content_id(document.id, "time", *span),
        span=span,
        text=said,
        value=lasting.edtf,
        interval=lasting,
        bound=None,
        mod=None,
        how=f"{date.how} → “{said}”: {term.length} {side} → {lasting.edtf}",
    )


class _Words(NamedTuple):
    """What stands between a length and its date, and before the length."""

    ends: re.Pattern[str]
    starts: re.Pattern[str]
    lasts: re.Pattern[str]
    shifts: re.Pattern[str]
    named: re.Pattern[str]


@cache
def _words(code: str) -> _Words:
    slots = language(code).slots

    def one_of(slot: str) -> str:
        return f"(?:{slots[slot]})" if slots.get(slot) else "(?!)"

    gap = r"(?:[ \t\u00a0\u202f]+|[ \t]?\r?\n[ \t]?)"
    the, after = f"(?:{one_of('the')}{gap})?", f",?{gap}(?:{one_of('term_noun')}{gap})?"
    patterns = (
        rf"{after}{one_of('term_ends')}{gap}{the}",
        rf"{after}{one_of('term_starts')}{gap}{the}",
        rf"\b{one_of('lasts')}{gap}{the}(?:\w+{gap})?$",
        rf"\b{one_of('shifts')}{gap}(?:\w+{gap}){{0,3}}$",
        rf"\b({one_of('term_name')}){after}{one_of('term_ends')}{gap}{the}",
    )
    return _Words(*(re.compile(pattern, re.IGNORECASE) for pattern in patterns))
