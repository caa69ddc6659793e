"""Columns with their types, for pandas, DuckDB, Spark or R: lists are lists, days are days."""

from __future__ import annotations

import io
from datetime import date
from itertools import islice
from types import ModuleType
from typing import Any

from ..errors import TimelineError
from ..result import Timeline
from . import csv
from ._progress import Progress, glimpse, silent
from ._rows import COLUMNS, DAYS, LISTS, Cell, rows

MEDIA_TYPE = "application/vnd.apache.parquet"
SUFFIX = ".parquet"
ABOUT = "The same rows as the CSV with their types kept, small and fast to load, for data work on many events."

_BATCH = 10_000  # rows


def write(timeline: Timeline, progress: Progress = silent) -> bytes:
    """One table, in batches. Days outside the years 1–9999, which most readers refuse, stand in `date` alone."""
    arrow = _library()
    from pyarrow import parquet

    schema = arrow.schema([(column, _type(column, arrow)) for column in COLUMNS])
    out = io.BytesIO()
    found, done = rows(timeline), 0
    with parquet.ParquetWriter(out, schema) as file:
        while batch := list(islice(found, _BATCH)):
            typed = [{column: _cell(column, cell) for column, cell in row.items()} for row in batch]
            file.write_table(arrow.Table.from_pylist(typed, schema=schema))
            done += len(batch)
            progress(done, len(timeline.events))
    return out.getvalue()


def _type(column: str, arrow: ModuleType) -> Any:
    if column in LISTS:
        return arrow.list_(arrow.string())
    return arrow.date32() if column in DAYS else arrow.string()


def _cell(column: str, cell: Cell) -> Cell | date | None:
    if not isinstance(cell, str):
        return cell
    if column in DAYS:
        return date.fromisoformat(cell) if "0001" <= cell <= "9999-12-31" else None
    return cell or None


def _library() -> ModuleType:
    try:
        import pyarrow
    except ImportError as error:
        message = "Parquet needs the package pyarrow: pip install pyarrow. CSV holds the same rows."
        raise TimelineError(message) from error
    found: ModuleType = pyarrow
    return found


def preview(timeline: Timeline) -> str:
    """The same rows as text."""
    return glimpse(csv.pieces(timeline))
