"""What the columns of a table may be, told by their first cells where their names do not tell it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import median

from .. import edits
from ..errors import TimelineError
from ..locate import places
from ..readers import Columns, Glance

_LONG = 200  # letters: cells with more are texts
_MOST = 0.6  # of the cells that hold anything
_NUMBER = 0.5  # of a cell's letters


def better(seen: Glance) -> Columns:
    """The guess by name; where that tells too little, the guess by what stands in the cells."""
    if seen.columns.are_known:
        return seen.columns
    free = {name: _cells(seen, place) for place, name in enumerate(seen.header) if name not in _taken(seen.columns)}
    date = seen.columns.date or _first(free, _is_date)
    free.pop(date, None)
    countries = seen.columns.countries or _first(free, _is_country)
    free.pop(countries, None)
    lengths = {name: median(map(len, cells)) for name, cells in free.items() if cells and not _is_number(cells)}
    longest = max(lengths, key=lambda name: lengths[name], default="")
    if longest and lengths[longest] >= _LONG:
        return replace(seen.columns, date=date, countries=countries, text=longest)
    return replace(seen.columns, date=date, countries=countries, title=seen.columns.title or longest)


def _taken(columns: Columns) -> set[str]:
    return {columns.date, columns.end, columns.title, columns.countries, columns.url, columns.id, columns.source}


def _cells(seen: Glance, place: int) -> list[str]:
    return [row[place].strip() for row in seen.rows if row[place].strip()]


def _first(free: dict[str, list[str]], holds: Callable[[str], bool]) -> str:
    """The first column of which most cells are such."""
    return next((name for name, cells in free.items() if cells and sum(map(holds, cells)) >= _MOST * len(cells)), "")


def _is_date(cell: str) -> bool:
    """ "3 March 2024", "2025-06"; a number alone is one only if it may be a year."""
    if cell.isdigit() and len(cell) not in (4, 8):
        return False
    try:
        return bool(edits.date(cell))
    except TimelineError:
        return False


def _is_country(cell: str) -> bool:
    """ "Ghana", "Rwanda; Morocco": names of places, and little else."""
    return sum(place.span.end - place.span.start for place in places(cell)) > len(cell) * _NUMBER


def _is_number(cells: Sequence[str]) -> bool:
    return all(cell.replace(".", "").replace(",", "").isdigit() for cell in cells)
