"""The years that a chronology stands under: "2012", on a line of its own, over "17 January: rebels attack the town"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from ..model import TimeExpression
from ..plain import opens_line
from ..reading import Tag

IN = "In|En|Im|Nel|Em"  # a year, at the beginning of a line or sentence
_YEAR = r"(?:1[0-9]|20)\d\d"
_HEADING = re.compile(rf"^[#*=_ \t]*(?:(?P<year>{_YEAR})|(?:{IN}) (?P<of>{_YEAR})(?=:))[#*=_: \t]*$", re.MULTILINE)
_ENOUGH = 2  # of them; one alone is as often the foot of a letter, or a page's number, unless it leads to such lines
_MARK = re.compile(r"\s?[-–—:]")


class _Heading(NamedTuple):
    """A year, where its line ends, and how far it holds."""

    end: int
    year: int
    until: int


class Headings:
    """Those of a text, met in its order."""

    def __init__(self, text: str, found: Sequence[Tag]) -> None:
        years = [(heading.end(), int(heading["year"] or heading["of"])) for heading in _HEADING.finditer(text)]
        enough = len({year for _, year in years}) >= _ENOUGH
        items = [] if enough or not years else [tag for tag in found if _is_item(text, tag)]
        ends = [(len(text) if enough else _items_end(text, end, items)) for end, _ in years]
        self._found = [_Heading(*year, until) for year, until in zip(years, ends, strict=True) if until > year[0]]
        self._ends = [heading.end for heading in self._found]
        self._left: _Heading | None = None

    def over(self, place: int) -> int | None:
        """The year that a place stands under; None where it has no heading, or the text named another year since."""
        heading = self._above(place)
        return heading.year if heading and heading is not self._left and place < heading.until else None

    def pass_by(self, time: TimeExpression) -> None:
        """A date of another year, said in full, ends what the heading tells of those behind it."""
        heading, when = self._above(time.span.start), time.interval
        if heading and when and not time.anchor and not (when.start and when.start.year == heading.year):
            self._left = heading

    def _above(self, place: int) -> _Heading | None:
        before = bisect_right(self._ends, place)
        return self._found[before - 1] if before else None


def _items_end(text: str, start: int, items: Sequence[Tag]) -> int:
    """Where the lines end that open with a date each, "28 June: …", right behind a place."""
    end = start
    for place in range(bisect_left(items, start, key=_start), len(items)):
        tag = items[place]
        if text[end : tag.span.start].strip(" \t\n-–—•*·"):
            break
        line = text.find("\n", tag.span.end)
        end = line if line >= 0 else len(text)
    return end


def _start(tag: Tag) -> int:
    return tag.span.start


def _is_item(text: str, tag: Tag) -> bool:
    """A date that opens its line, and is set off from it."""
    opens = tag.reading.format in ("%d %B", "%B") and opens_line(text, tag.span.start)
    return opens and bool(_MARK.match(text, tag.span.end))
