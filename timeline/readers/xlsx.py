"""Excel workbooks: every sheet a table, its first filled row the names of the columns."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from ..errors import ReadError
from ._columns import Row
from ._package import checked

SUFFIXES = (".xlsx", ".xlsm")
_WIDEST = 500  # columns
_ASIDE = (
    "Sources",
    "Steps",
)  # of our own export, behind its events: no tables of texts
_GAP = 1000  # empty rows; what lies further down is a stray cell


def tables(data: bytes, name: str) -> Iterator[tuple[str, list[Row]]]:
    """The sheets, by name."""
    import openpyxl

    checked(data, name, "xl/workbook.xml", "Excel workbook")
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    aside = _ASIDE if (book.properties.creator or "").startswith("timeline ") else ()
    for sheet in book.worksheets:
        if sheet.title in aside:
            continue
        sheet.reset_dimensions()  # what a file says of its size may be stale: a million rows were read as two cells
        rows = _filled(sheet.iter_rows(values_only=True, max_col=_WIDEST))
        header = [cell.strip() for cell in next(rows, [])]
        yield sheet.title, [{key: cell for key, cell in zip(header, row, strict=False) if key} for row in rows]
    if not book.worksheets:
        raise ReadError(name, "is a workbook without sheets", "Check that it was saved whole")


def _filled(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[str]]:
    empty = 0
    for row in rows:
        cells = [_text(cell) for cell in row]
        empty = 0 if any(cells) else empty + 1
        if empty > _GAP:
            return
        if not empty:
            yield cells


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)
