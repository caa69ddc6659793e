"""The entries of a chronology or a diary: "12 March 2019: Police search the office", or a date on a line of its own.

Whatever its tense, what an entry tells is of the date in front of it. A row of a table has it in a cell.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import NamedTuple

from ..cues.bullet import BULLET
from ..dct import SURE
from ..interval import Granularity
from ..model import Document, Span, TimeExpression, content_id
from .own_day import HEADED


class Entry(NamedTuple):
    """The dates in front, the lines that they are of, the words of those that tell, and whether they are a heading.

    `bare`: with nothing but a blank between. `one_of_many`: so that it tells something in whatever words, "14 dead".
    """

    times: tuple[TimeExpression, ...]
    whole: Span
    body: Span
    headed: bool = False
    bare: bool = False
    one_of_many: bool = False


_FRONT = re.compile(rf"{BULLET}(?:[^\W\d_]{{1,3}}\.? |circa )?", re.IGNORECASE)  # "c. 1450:", "Tuesday, 12 March 2019:"
_JOINT = re.compile(r"[:,]? ?(?:[^\W\d_]{1,3} )?")  # between two dates in front: "12 March 2019, 14:30", "3 and 5 May"
_HOUR = r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?(?:h|hrs|[ap]\.?m\.?|GMT|UTC|Uhr))?)?"
_MARK = re.compile(_HOUR + r"[\])*_]*[ \t]*(?:[:–—|\t]|--?(?=[ \t])|\.(?=[ \t]))[:*_]*[ \t]*|[\])][*_]*[ \t]+")
_SPACE = re.compile(r"[ \t]+(?=[^\W_a-zß-öø-ÿ])")
_YEAR = re.compile(r"\d{4}")
_FIGURES = re.compile(r"[\d./-]+")
_ALONE = re.compile(r"[\])*_#=:.]*[ \t]*$")
_CELLS = re.compile(r"[|\t]")
_BYLINE = re.compile(r"(?:by|von|par|por|di) (?:[A-Z][\w.’'-]*,? ?){1,6}$", re.IGNORECASE)
_ENOUGH = 2  # of them: one date on a line of its own is as often the day of the text, or of its letter
_LEAST = 600  # characters that the last date of a diary heads, though none before it headed as many


def entries(document: Document, times: Sequence[TimeExpression]) -> list[Entry]:
    """Those of a document in text order; they do not overlap."""
    lines = groupby(times, lambda time: document.text.rfind("\n", 0, time.span.start) + 1)
    found = [entry for start, inside in lines if (entry := _of_line(document.text, start, list(inside)))]
    found = [entry for entry in found if not (_is_masked(document, entry) or _is_own(document, entry))]
    return list(_one_of_many(_headed(document, list(_in_rows(found)))))


def _is_masked(document: Document, entry: Entry) -> bool:
    at = entry.times[0].span
    said = (each.span for each in document.candidates if each.rule in ("label", "dateline") and each.span)
    return any(span.overlaps(at) for span in (*document.masks, *said))


def _of_line(text: str, start: int, times: Sequence[TimeExpression]) -> Entry | None:
    """The entry that a line is; a date that it is alone on has an empty body until its heading is known."""
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    if not times or not any(_is_date(time) for time in times) or times[0].rule == "weekday":
        return None
    return _in_front(text, Span(start, end), times) or _in_cell(text, Span(start, end), times)


def _is_date(time: TimeExpression) -> bool:
    return time.type == "DATE" and (time.interval is not None or time.waits or time.impossible)


def _in_front(text: str, line: Span, times: Sequence[TimeExpression]) -> Entry | None:
    if not _is_date(times[0]) or not _FRONT.fullmatch(text, line.start, times[0].span.start):
        return None
    front = [times[0]]
    for before, time in pairwise(times):
        if not _JOINT.fullmatch(text, before.span.end, time.span.start):
            break
        front.append(time)
    end = front[-1].span.end
    if _ALONE.match(text, end, line.end):
        return Entry(tuple(front), line, Span(line.end, line.end), headed=True)
    mark = _MARK.match(text, end, line.end)
    bare = not mark and not _lists(text, front, line)
    mark = mark or _SPACE.match(text, end, line.end)
    if mark and mark[0][0] in ")]" and _YEAR.fullmatch(front[-1].text):  # "(1967) 386 U.S. 300"
        return None
    if mark and mark[0].lstrip("]) *_").startswith(".") and _goes_on(text, line.start):
        return None
    if not mark or mark.end() >= line.end or _BYLINE.match(text, mark.end(), line.end):
        return None
    return Entry(tuple(front), line, _longest_cell(text, Span(mark.end(), line.end)), bare=bare)


_WRAPPED = re.compile(r"[^\n]{60,}[^\n.!?:;]|[^\n]*(?:,|\b[a-zß-öø-ÿ]{1,3})[ \t]*")


def _goes_on(text: str, start: int) -> bool:
    """Does a line go on from the one above: "signed it in Rabat on ⏎ 4 May 2021. Ghana did not"?"""
    above = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : max(0, start - 1)].rstrip()
    return bool(above) and bool(_WRAPPED.fullmatch(above))


def _lists(text: str, front: Sequence[TimeExpression], line: Span) -> bool:
    """Does a blank do, behind "2019-03-12" or a bullet: "* 12 March 2019 Police search the office"?"""
    before = text[line.start : front[0].span.start].strip()
    figures = _FIGURES.fullmatch(front[-1].text) and not _YEAR.fullmatch(front[-1].text)
    return bool(before or figures) and not any(map(str.isalpha, before))


def _longest_cell(text: str, row: Span) -> Span:
    """What tells in a row of a table: the "Fighting breaks out" of "Khartoum | Fighting breaks out |"."""
    return max(_cells(text, row), key=lambda cell: _told(cell.of(text)))


def _told(cell: str) -> tuple[bool, int]:
    """How much it tells: a figure less than a name, and "14 dead" more."""
    return any(map(str.isalpha, cell)), len(cell.strip())


def _cells(text: str, row: Span) -> Iterator[Span]:
    start = row.start
    for cut in _CELLS.finditer(text, row.start, row.end):
        yield Span(start, cut.start())
        start = cut.end()
    yield Span(start, row.end)


def _in_cell(text: str, line: Span, times: Sequence[TimeExpression]) -> Entry | None:
    """A row that has its date in a cell behind: "| Goma | 12 March 2019 | Customs officers seize gold |"."""
    cells = list(_cells(text, line))
    if len(cells) < _ENOUGH:
        return None
    for cell in cells:
        inside = tuple(time for time in times if cell.covers(time.span))
        if inside and _is_date(inside[0]) and not re.search(r"\w", _around(text, cell, inside)):
            others = [other for other in cells if other != cell]
            body = max(others, key=lambda other: _told(other.of(text)))
            return Entry(inside, line, body)
    return None


def _around(text: str, cell: Span, times: Sequence[TimeExpression]) -> str:
    return text[cell.start : times[0].span.start] + text[times[-1].span.end : cell.end]


def _in_rows(found: Sequence[Entry]) -> Iterator[Entry]:
    """Without a line that a date only happens to begin: "12 March 2019 Police search", but in a table of such."""
    rows = [entry for entry in found if entry.bare and _is_whole_day(entry.times[0])]
    several = len({entry.times[0].value for entry in rows}) >= _ENOUGH
    yield from (entry for entry in found if not entry.bare or (several and entry in rows))


def _is_whole_day(time: TimeExpression) -> bool:
    return time.anchor is None and time.interval is not None and time.interval.granularity is Granularity.DAY


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
        after = next((start for start in starts if start > head.whole.start), None)
        end = after if after is not None else min(len(text), head.body.end + longest)
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
