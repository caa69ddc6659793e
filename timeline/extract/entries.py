"""The entries of a chronology or a diary: "12 March 2019: Police search the office", or a date on a line of its own.

Whatever its tense, what an entry tells is of the date in front of it. A row of a table has it in a cell.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from ..dct import SURE
from ..interval import Granularity
from ..model import Document, Span, TimeExpression, content_id
from .entry import Entry, of_line
from .own_day import HEADED

_ENOUGH = 2  # of them: one date on a line of its own is as often the day of the text, or of its letter
_LEAST = 600  # characters that the last date of a diary heads, though none before it headed as many


def entries(document: Document, times: Sequence[TimeExpression]) -> list[Entry]:
    """Those of a document in text order; they do not overlap."""
    lines = groupby(times, lambda time: document.text.rfind("\n", 0, time.span.start) + 1)
    found = [entry for start, inside in lines if (entry := of_line(document.text, start, list(inside)))]
    found = [entry for entry in found if not (_is_masked(document, entry) or _is_own(document, entry))]
    return list(_one_of_many(_headed(document, list(_in_rows(found)))))


def _is_masked(document: Document, entry: Entry) -> bool:
    at = entry.times[0].span
    said = (each.span for each in document.candidates if each.rule in ("label", "dateline") and each.span)
    return any(span.overlaps(at) for span in (*document.masks, *said))


def _in_rows(found: Sequence[Entry]) -> Iterator[Entry]:
    """Without a line that a date only happens to begin: "12 March 2019 Police search", but in a table of such."""
    several = len({entry.times[0].value for entry in found if _is_row(entry)}) >= _ENOUGH
    yield from (entry for entry in found if not entry.bare or (several and _is_row(entry)))


def _is_row(entry: Entry) -> bool:
    time, when = entry.times[0], entry.times[0].interval
    return entry.bare and time.anchor is None and when is not None and when.granularity is Granularity.DAY


def _headed(document: Document, found: Sequence[Entry]) -> Iterator[Entry]:
    """With the headings' bodies: each goes as far as the next entry; without them where they are too few."""
    text = document.text
    heads = [entry for entry in found if entry.headed and not _is_below(text, entry)]
    bodies = {entry.times: entry for entry in _with_bodies(text, list(_several(heads)), found)}
    for entry in found:
        if not entry.headed:
            yield entry
        elif entry.times in bodies:
            yield bodies[entry.times]


def _several(heads: Sequence[Entry]) -> Iterator[Entry]:
    """Those that are one of several dates of a make: a day and a year have each a line of its own on many a page."""
    days = Counter(rule for rule, _ in {(_make(entry), entry.times[0].value) for entry in heads})
    yield from (entry for entry in heads if days[_make(entry)] >= _ENOUGH)


def _make(entry: Entry) -> int:
    """How wide the date in front is."""
    when = entry.times[0].interval
    return int(when.granularity) if when else 0


def _is_own(document: Document, entry: Entry) -> bool:
    """The day of the text itself; or a heading of a later day, under which a page lists what else its site has."""
    own, when = document.dct, entry.times[0].interval
    if not (own and own.end and when and when.start) or document.dct_confidence < SURE:
        return False
    return when == own or (entry.headed and when.start >= own.end)


def _is_below(text: str, entry: Entry) -> bool:
    """A date that stands below its title: glued to the line before, with a blank line behind."""
    behind = text[entry.body.end : entry.body.end + 80].split("\n")[1:2]
    before = text[max(0, entry.whole.start - 80) : entry.whole.start].split("\n")[-2:-1]
    return bool(before and before[0].strip()) and not (behind and behind[0].strip())


def _with_bodies(text: str, heads: Sequence[Entry], found: Sequence[Entry]) -> Iterator[Entry]:
    starts = [entry.whole.start for entry in found]
    longest = _LEAST
    for head in heads:
        after = bisect_right(starts, head.whole.start)
        end = starts[after] if after < len(starts) else min(len(text), head.body.end + longest)
        longest = max(longest, end - head.body.end)
        yield head._replace(whole=Span(head.whole.start, end), body=Span(head.body.end, end))


def _one_of_many(found: Iterator[Entry]) -> Iterator[Entry]:
    told = list(found)
    many = len({entry.times[0].value for entry in told}) >= _ENOUGH
    yield from (entry._replace(one_of_many=many) for entry in told)


class Reader:
    """Goes along with the sentences of a text, and tells of each in which entry it is."""

    def __init__(self, found: Iterable[Entry]) -> None:
        self._left = deque(found)
        self.fresh = True  # the entry has told nothing yet

    def of(self, span: Span) -> Entry | None:
        """The entry that a sentence belongs to; a date that only a wrapped line begins with opens none."""
        while self._left and (self._left[0].whole.end <= span.start or self._is_within(span)):
            self._left.popleft()
            self.fresh = True
        return self._left[0] if self._left and self._left[0].whole.start < span.end else None

    def _is_within(self, span: Span) -> bool:
        return span.start < self._left[0].whole.start < span.end

    def opens(self) -> bool:
        """Is this the first sentence of its entry?"""
        first, self.fresh = self.fresh, False
        return first


def words_of(entry: Entry, span: Span) -> Span:
    """What of a sentence tells: without the date, and of a row only one cell."""
    cut = entry.body.end < entry.whole.end
    return Span(max(span.start, entry.body.start), min(span.end, entry.body.end) if cut else span.end)


def day_of(document: Document, entry: Entry, span: Span) -> TimeExpression:
    """The date that a sentence stands under: assumed, never stated."""
    time, at = entry.times[0], Span(span.start, span.start)
    key = content_id(document.id, HEADED, span.start, span.end)
    how = f"told under “{time.text}”: {time.how}"
    return replace(time, id=key, span=at, text="", rule=HEADED, anchor="text", how=how)
