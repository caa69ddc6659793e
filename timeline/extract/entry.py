"""A line with a date in front or in a cell of its own: "12 March 2019: Police search the office", "| Goma | 1961 |"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..cues.bullet import BULLET
from ..model import Span, TimeExpression


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


def of_line(text: str, start: int, times: Sequence[TimeExpression]) -> Entry | None:
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
    if len(cells) < 2:
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
