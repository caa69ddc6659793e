"""How a date was read, step by step, in words that a reader can check.

“November” + 2026-01-18/2026-01-22, the day that the lead tells of → the nearest before it → 2025-11
"""

from __future__ import annotations

from .. import solar_hijri
from ..interval import Interval
from ..model import Bound
from ..reading import Reading
from .resolve import Placed

_ANCHORS = {
    "dct": "the document’s own date",
    "text": "the date the text named last",
    "story": "the year the text is in",
    "entry": "the day that its line opens with",
    "heading": "the year that it stands under",
    "lead": "the day that the lead tells of",
    "range": "the other end of what is said together",
    "beside": "the day said beside it",
}
_SIDES = {"": (), "before": ("before it",), "after": ("after it",), "in": ("the one it lies in",)}
_BOUNDS = {
    Bound.BY: "“by”: any time up to its end",
    Bound.UNTIL: "“until”: any time up to its end",
    Bound.BEFORE: "“before”: any time up to its start",
    Bound.SINCE: "“since”: from its start on",
    Bound.AFTER: "“after”: from its end on",
}


def how(said: str, reading: Reading, placed: Placed, bound: Bound | None) -> str:
    """The reading of a phrase, from its words to its place."""
    if reading.value:
        return f"“{said}” names no place on the calendar"
    if placed.impossible:
        return f"“{said}” is no day of the calendar"
    if placed.base_name == "usual":
        return f"“{said}” is said of how things usually are"
    if placed.interval is None:
        missing = "neither the document’s date nor one before it is known so well"
        return f"“{said}” has nothing to be counted from: {missing}"
    steps = [f"“{said}”{_anchor(placed)}", *_SIDES[placed.side], _place(reading, placed.interval)]
    if solar_hijri.is_code(reading.select):
        steps.append("read by the Solar Hijri calendar")
    if doubt := reading.doubt or (reading.within.doubt if reading.within else ""):
        steps.append(f"read {doubt}")
    if bound:
        steps.append(f"{_BOUNDS[bound]} → {bound.apply(placed.interval).edtf}")
    return " → ".join(steps)


def _anchor(placed: Placed) -> str:
    return f" + {_dated(placed.base)}, {_ANCHORS[placed.base_name]}" if placed.base else ""


def _place(reading: Reading, interval: Interval) -> str:
    part = {"START": "the start of ", "MID": "the middle of ", "END": "the end of ", "APPROX": "about "}
    return part.get(reading.mod or "", "") + _dated(interval)


def _dated(interval: Interval) -> str:
    """Its EDTF, where 490 BC is the year -0489; so the years are told as people count them, too."""
    days = [day for day in (interval.start, interval.last_day) if day and day.year < 1]
    years = dict.fromkeys(str(1 - day.year) for day in days)
    return f"{interval.edtf} ({'–'.join(years)} BC)" if years else interval.edtf
