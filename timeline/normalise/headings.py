"""The years that a chronology stands under: "2012", on a line of its own, over "17 January: rebels attack the town"."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from ..model import TimeExpression

_HEADING = re.compile(r"^[#*=_ \t]*((?:1[0-9]|20)\d\d)[#*=_: \t]*$", re.MULTILINE)
_ENOUGH = 2  # of them; one alone is as often the foot of a letter, or a page's number


class _Heading(NamedTuple):
    """A year, and where its line ends."""

    end: int
    year: int


class Headings:
    """Those of a text, met in its order."""

    def __init__(self, text: str) -> None:
        found = [_Heading(heading.end(), int(heading[1])) for heading in _HEADING.finditer(text)]
        self._found = found if len({heading.year for heading in found}) >= _ENOUGH else []
        self._ends = [heading.end for heading in self._found]
        self._left: _Heading | None = None

    def over(self, place: int) -> int | None:
        """The year that a place stands under; None where it has no heading, or the text named another year since."""
        heading = self._above(place)
        return heading.year if heading and heading is not self._left else None

    def pass_by(self, time: TimeExpression) -> None:
        """A date of another year, said in full, ends what the heading tells of those behind it."""
        heading, when = self._above(time.span.start), time.interval
        if heading and when and not time.anchor and not (when.start and when.start.year == heading.year):
            self._left = heading

    def _above(self, place: int) -> _Heading | None:
        before = bisect_right(self._ends, place)
        return self._found[before - 1] if before else None
