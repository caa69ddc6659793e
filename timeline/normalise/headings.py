"""The years that a chronology stands under: "2012", on a line of its own, over "17 January: rebels attack the town"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..model import TimeExpression

_HEADING = re.compile(r"^[#*=_ \t]*((?:1[0-9]|20)\d\d)[#*=_: \t]*$", re.MULTILINE)
_ENOUGH = 2  # of them; one alone is as often the foot of a letter, or a page's number


class Heading(NamedTuple):
    """A year, and where its line ends."""

    end: int
    year: int


def headings(text: str) -> Callable[[int], Heading | None]:
    """Under which heading a place of a text stands, if it has such."""
    found = [Heading(heading.end(), int(heading[1])) for heading in _HEADING.finditer(text)]
    if len({heading.year for heading in found}) < _ENOUGH:
        return _none
    ends = [heading.end for heading in found]

    def over(place: int) -> Heading | None:
        before = bisect_right(ends, place)
        return found[before - 1] if before else None

    return over


def still(heading: Heading, read: Sequence[TimeExpression]) -> bool:
    """Has the text named no other year since?"""
    since = (time for time in read if time.span.start >= heading.end and not time.anchor and time.interval)
    return all(time.interval and time.interval.start and time.interval.start.year == heading.year for time in since)


def _none(place: int) -> None:
    return None
