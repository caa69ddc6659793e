"""Which way a bare date points, from the clause around it: "will meet in November", "met in November"."""

from __future__ import annotations

import re

from ..languages import language
from ..model import Span

_REACH = 160
_OPENS = 2  # words before a date that opens its clause: "And in March the minister resigned"
_STOP = re.compile(r"[.!?;\n]\s|\n(?=[A-Z])")


def direction(text: str, span: Span, code: str) -> str:
    """ "future" where the clause plans, "past" where it reports, "usual" where it tells of no one time; else "".

    The cue before the date counts, the nearest if there are several; what follows it only where none goes before, or
    where the verb must stand second ("…, am Freitag will er").
    """
    before, after, words = _clause_before(text, span.start), _clause_after(text, span.end), language(code)
    past = words.past.stands_in(before)
    if not (past or words.past.stands_in(after)) and (words.usual.stands_in(before) or words.usual.stands_in(after)):
        return "usual"
    if words.verb_second and (verb := _next(words.future.spans(after), words.past.spans(after))):
        return verb
    if ahead := words.future.spans(before):
        return _nearer(ahead, words.past.spans(before)) if past else "future"
    return "past" if past else _first(words.future.spans(after), words.past.spans(after))


def surely(way: str, text: str, span: Span, code: str) -> str:
    """ "Was" for the "past" of "resigned in March", "will" for the "future" of "will meet in the autumn"; else the way.

    Sure is what nothing in the clause speaks against, and what is no word about telling ("said the fair in May …"), no
    part of "is postponed", and has no purpose behind it ("asked her to testify in May"). Only a language that lists
    such words is so sure.
    """
    words = language(code)
    if not way or not words.slots.get("reporting"):
        return way
    before = _clause_before(text, span.start)
    leads = words.past.stands_in(before) or words.future.stands_in(before)
    if not leads and len(before.split()) > _OPENS:
        return way
    clause = before if leads else _clause_after(text, span.end)
    past, future = words.past.spans(clause), words.future.spans(clause)
    if way == "future":
        return "will" if future and not past else way
    if way != "past" or future or not past:
        return way
    start, end = past[-1] if leads else past[0]
    aims = leads and any(words.mean("purpose", word) for word in clause[end:].split())
    is_done = any(words.mean("being", word) for word in clause[:start].split()[-1:])
    return way if aims or is_done or words.mean("reporting", clause[start:end]) else "was"


def _next(future: list[tuple[int, int]], past: list[tuple[int, int]]) -> str:
    if future and future[0][0] <= 1:
        return "future"
    return "past" if past and past[0][0] <= 1 else ""


def _nearer(future: list[tuple[int, int]], past: list[tuple[int, int]]) -> str:
    """The cue that ends nearest to the date; of two that end there the longer: "to be held", "had been set to go"."""
    return "future" if _rank(future[-1]) >= _rank(past[-1]) else "past"


def _rank(cue: tuple[int, int]) -> tuple[int, int]:
    return cue[1], -cue[0]


def _first(future: list[tuple[int, int]], past: list[tuple[int, int]]) -> str:
    if not future:
        return "past" if past else ""
    return "future" if not past or future[0][0] <= past[0][0] else "past"


def _clause_before(text: str, end: int) -> str:
    window = text[max(0, end - _REACH) : end]
    stops = list(_STOP.finditer(window))
    return window[stops[-1].end() :] if stops else window


def _clause_after(text: str, start: int) -> str:
    window = text[start : start + _REACH // 2]
    stop = _STOP.search(window)
    return window[: stop.start()] if stop else window
