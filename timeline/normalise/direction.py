"""Which way a bare date points, from the clause around it: "will meet in November", "met in November"."""

from __future__ import annotations

import re

from ..languages import language
from ..languages._cue import Cue
from ..model import Span

_REACH = 160
_STOP = re.compile(r"[.!?;\n]\s|\n(?=[A-Z])")


def direction(text: str, span: Span, code: str) -> str:
    """ "future" where the clause plans, else "past", the nearer cue wins; "usual" where it tells of no one time."""
    before = _clause_before(text, span.start)
    after = _clause_after(text, span.end)
    words = language(code)
    future = _nearest(words.future, before, after)
    if not words.past.stands_in(before) and not words.past.stands_in(after):
        usual = words.usual.stands_in(before) or words.usual.stands_in(after)
        return "usual" if usual else "" if future is None else "future"
    if future is None:
        return "past"
    past = _nearest(words.past, before, after)
    return "future" if past is None or future <= past else "past"


def _clause_before(text: str, end: int) -> str:
    window = text[max(0, end - _REACH) : end]
    stops = list(_STOP.finditer(window))
    return window[stops[-1].end() :] if stops else window


def _clause_after(text: str, start: int) -> str:
    window = text[start : start + _REACH // 2]
    stop = _STOP.search(window)
    return window[: stop.start()] if stop else window


def _nearest(cue: Cue, before: str, after: str) -> int | None:
    left = [len(before) - end for _, end in cue.spans(before)[-1:]]
    right = [start + 5 for start, _ in cue.spans(after)[:1]]
    return min(left + right, default=None)
