"""Which way a bare date points, from the clause around it: "will meet in November", "met in November"."""

from __future__ import annotations

import re

from ..languages import language
from ..model import Span

_REACH = 160
_STOP = re.compile(r"[.!?;\n]\s")


def direction(text: str, span: Span, code: str) -> str:
    """ "future" where the clause plans, else "past"; the nearer cue wins."""
    before = _clause_before(text, span.start)
    after = _clause_after(text, span.end)
    future = _nearest(language(code).future, before, after)
    past = _nearest(language(code).past, before, after)
    if future is None:
        return "" if past is None else "past"
    return "future" if past is None or future <= past else "past"


def _clause_before(text: str, end: int) -> str:
    window = text[max(0, end - _REACH) : end]
    stops = list(_STOP.finditer(window))
    return window[stops[-1].end() :] if stops else window


def _clause_after(text: str, start: int) -> str:
    window = text[start : start + _REACH // 2]
    stop = _STOP.search(window)
    return window[: stop.start()] if stop else window


def _nearest(cue: re.Pattern[str], before: str, after: str) -> int | None:
    left = [len(before) - match.end() for match in cue.finditer(before)]
    right = [match.start() + 5 for match in cue.finditer(after)]
    return min(left + right, default=None)
