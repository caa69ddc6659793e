"""A workbook: events, sources and steps on a sheet each; no cell of it is ever a formula."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from ..interval import Day
from ..model import RELEASE
from ..result import Timeline
from . import csv
from ._progress import Progress, counted, glimpse, silent
from ._rows import COLUMNS, DAYS, flat, rows
from ._safe import texts, xml
from ._zip import settled

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SUFFIX = ".xlsx"
ABOUT = "A workbook for Excel or LibreOffice: events with real dates to sort and filter by, sources, and storylines."

_MOST = 32_000  # characters a cell can hold, and some to spare
_WIDTHS = {
    "label": 60, "date": 23, "first_day": 12, "last_day": 12, "granularity": 12, "mod": 8, "certainty": 12,
    "type": 24, "snippet": 80, "phrase": 24, "how": 60, "country_names": 24, "sources": 40, "storylines": 40,
    "heading": 50, "where": 50, "storyline": 40, "from": 50, "to": 50,
}  # fmt: skip
_FONT, _HEAD = "Calibri", "DCE6F1"


def write(timeline: Timeline, made: Day | None = None, progress: Progress = silent) -> bytes:
    """The workbook."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    _sheet(book, "Events", COLUMNS, _events(timeline, progress))
    _sheet(book, "Sources", ("document", "where", "heading", "written", "language"), _sources(timeline))
    _sheet(book, "Steps", ("storyline", "from", "to", "kind", "strength"), _steps(timeline))
    book.properties.creator = f"timeline {RELEASE}"
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue(), made)


def _events(timeline: Timeline, progress: Progress) -> Iterator[list[str | date]]:
    for row, _ in zip(rows(timeline), counted(timeline.events, progress), strict=True):
        yield [_cell(column, words) for column, words in zip(COLUMNS, flat(row), strict=True)]


def _sheet(book: Any, name: str, columns: Sequence[str], lines: Iterable[Sequence[str | date]]) -> None:
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    _for_print(sheet)
    for place, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(column, 16)
    sheet.append([_head(sheet, column) for column in columns])
    count = 1
    for line in lines:
        sheet.append([_text(sheet, cell) if isinstance(cell, str) else cell for cell in line])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count}"


def _for_print(sheet: Any) -> None:
    """The heads on every page."""
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "1:1"


def _head(sheet: Any, words: str) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill

    cell = WriteOnlyCell(sheet, words)
    cell.font = Font(name=_FONT, size=11, bold=True)
    cell.fill = PatternFill("solid", fgColor=_HEAD)
    return cell


def _text(sheet: Any, words: str) -> Any:
    """Text that stays text, also when a person goes into the cell and leaves it again."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, xml(words)[:_MOST])
    cell.data_type = "s"
    if not words[:1].isalnum():
        cell.style = "Normal"
        cell.quotePrefix = True
    return cell


def _cell(column: str, words: str) -> str | date:
    """A day as a date where the spreadsheet's calendar has it: Excel's begins in 1900."""
    if column in DAYS and "1900-03-01" <= words <= "9999-12-31":
        return date.fromisoformat(words)
    return words


def _sources(timeline: Timeline) -> Iterator[list[str]]:
    for each in texts(timeline):
        yield [each.id, each.source, each.title, each.dct.edtf if each.dct else "", each.language]


def _steps(timeline: Timeline) -> Iterator[list[str]]:
    for storyline in timeline.storylines:
        for link in storyline.links:
            ends = [timeline.event[key].title if key in timeline.event else key for key in (link.source, link.target)]
            yield [storyline.title, *ends, link.kind, link.strength]


def preview(timeline: Timeline) -> str:
    """The same rows as text."""
    return glimpse(csv.pieces(timeline))
