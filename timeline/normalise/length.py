"""A length of time that TIMEX3 counts in one unit: "P6M" are six months."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..interval import Day, Granularity

_COUNTED = re.compile(r"P(\d+)([YMWD])")
_WIDTH = {"Y": Granularity.YEAR, "M": Granularity.MONTH, "W": Granularity.WEEK, "D": Granularity.DAY}
_MONTHS, _DAYS = {"Y": 12, "M": 1}, {"W": 7, "D": 1}


class Length(NamedTuple):
    """So many of a unit."""

    number: int
    unit: str

    @property
    def width(self) -> Granularity:
        """How wide its unit is."""
        return _WIDTH[self.unit]

    def after(self, day: Day, sign: int = 1) -> Day:
        """The day that lies so far behind another; with a `sign` of −1, before it."""
        far = sign * self.number
        return day.plus(days=far * _DAYS.get(self.unit, 0), months=far * _MONTHS.get(self.unit, 0))


def length(value: str) -> Length | None:
    """Of a value: none of "PXM", which counts nothing, nor of "PT2H" and "P1Y6M"."""
    found = _COUNTED.fullmatch(value)
    return Length(int(found[1]), found[2]) if found else None
