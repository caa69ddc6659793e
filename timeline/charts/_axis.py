"""The time axis: moments that Plotly can place, ticks from centuries to days, years before 1 as BC."""

from __future__ import annotations

from typing import Any

from ..interval import Day
from ._palette import Palette
from ._window import Extent
from ._words import year

_DAY = 86_400_000
_FOUR_DIGITS = Day(1000).ordinal
_LAST = Day(9999, 12, 31).ordinal
_FIRST = Day(-9999).ordinal
_MOST_ALIASES = 12_000
_FORMATS = (
    (None, _DAY, "%H:%M\n%-d %b %Y"),
    (_DAY, 27 * _DAY, "%-d\n%b %Y"),
    (27 * _DAY, "M11", "%b\n%Y"),
    ("M11", None, "%Y"),
)
_FAR = "%Y\u200b"  # from twenty years a tick on: told apart from the year alone by a sign that is not seen
_FAR_FORMATS = (*_FORMATS[:-1], ("M11", "M239", "%Y"), ("M239", None, _FAR))


def moment(days: float) -> str:
    """Days since 1970 as Plotly writes a moment, years −9999 … 9999: "2025-06-14 12:00"."""
    days = min(max(days, _FIRST), _LAST)
    whole, minutes = divmod(round(days * 1440), 1440)
    return f"{Day.from_ordinal(whole)} {minutes // 60:02}:{minutes % 60:02}"


def length(days: float) -> float:
    """So many days as Plotly measures the length of a bar: milliseconds."""
    return days * _DAY


def axis(window: Extent, whole: Extent, palette: Palette) -> dict[str, Any]:
    """A date axis that opens on the window and can be zoomed from centuries to days."""
    aliases = _aliases(whole)
    formats = _FAR_FORMATS if aliases else _FORMATS
    return {
        "type": "date",
        "range": [moment(window.start), moment(window.end)],
        "minallowed": moment(whole.start - whole.width),
        "maxallowed": moment(whole.end + whole.width),
        "tickformatstops": [{"dtickrange": [low, high], "value": value} for low, high, value in formats],
        "ticklabelmode": "period",
        "labelalias": aliases,
        "gridcolor": palette.grid,
        "tickfont": {"color": palette.soft_ink, "size": 12},
        "ticks": "",
        "showline": False,
        "zeroline": False,
        "hoverformat": "%-d %B %Y",
    }


def _aliases(whole: Extent) -> dict[str, str]:
    """Plotly writes 490 BC as its astronomical year, −489, and 500 as 0500; these say it in words.

    It ticks round astronomical years, −500 for 501 BC. Where a tick is twenty years or more from the next, one year is
    too little to be seen, and the round year is said.
    """
    if whole.start >= _FOUR_DIGITS:
        return {}
    first = Day.from_ordinal(int(whole.start - whole.width)).year
    years = range(max(first, -9999), 1000)
    told = years[-_MOST_ALIASES:]
    far = {f"{_written(number)}\u200b": year(number + (number < 0)) for number in told if number % 10 == 0}
    return {_written(number): year(number) for number in told} | far


def _written(number: int) -> str:
    return f"-{-number:04}" if number < 0 else f"{number:04}"
