"""Counting in units: what "last week", "two weeks ago" and "the following year" have in common."""

from ..interval import Granularity
from ..reading import Reading

WIDTH = {
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "fortnight": Granularity.WEEK,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "year": Granularity.YEAR,
    "decade": Granularity.DECADE,
    "century": Granularity.CENTURY,
}
ISO_UNIT = {
    "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE", "century": "CE", "quarter": "Q",
    "hour": "H", "minute": "M", "second": "S", "night": "D",
}  # fmt: skip
_DATEPARSER_UNITS = {"day", "week", "month", "year", "decade"}


def shifted(count: int, unit: str, width: Granularity, anchor: str = "", within: Reading | None = None) -> Reading:
    """So many units from the anchor: −2 weeks is "2 weeks ago"; for a quarter dateparser has no phrase."""
    if unit == "fortnight":
        count, unit = count * 2, "week"
    if unit not in _DATEPARSER_UNITS:
        return Reading(granularity=width, shift=count, anchor=anchor, within=within)
    phrase = f"in {count} {unit}s" if count > 0 else f"{-count} {unit}s ago"
    return Reading(phrase, granularity=width, anchor=anchor, within=within)
