"""Which way a bare date points, from the clause around it: "will meet in November", "met in November"."""

from __future__ import annotations

import re

from ..model import Span

_REACH = 160
_FUTURE = re.compile(
    r"\b(?:will|shall|would be|going to|plans? (?:to|for|a|an)|planned|planning|(?:is|are|was|were) to|to be|scheduled|"
    r"expect(?:ed|s)?|due|set (?:to|for)|slated|hopes? to|intends? to|aims? to|as (?:soon|early|late) as|payable|"
    r"deadline|expires?|begins?|starts?|could|may|must|invited|['’]ll|won['’]t)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|has been|have been|said|told|met|held|ago|since|last|"
    r"earlier|began|came|went|took|made|became|won|lost|rose|fell|died|[a-z]{3,}ed)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?;\n]\s")


def direction(text: str, span: Span) -> str:
    """ "future" where the clause plans, else "past"; the nearer cue wins."""
    before = _clause_before(text, span.start)
    after = _clause_after(text, span.end)
    future = _nearest(_FUTURE, before, after)
    past = _nearest(_PAST, before, after)
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
