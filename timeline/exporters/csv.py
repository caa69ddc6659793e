"""One row an event, for a spreadsheet: dates as EDTF and as first and last day, lists joined with "; "."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator

from ..result import Timeline
from ._rows import COLUMNS, flat, line, rows
from ._safe import harmless, xml

MEDIA_TYPE = "text/csv; charset=utf-8"
SUFFIX = ".csv"
ABOUT = "One row an event, for Excel, LibreOffice, R or pandas; last_day is the last day inside."


def write(timeline: Timeline) -> bytes:
    """The table of all events in the order of time, the undated last."""
    return b"".join(pieces(timeline))


def pieces(timeline: Timeline) -> Iterator[bytes]:
    """The same, line by line; without control characters, after which readers take the file for a binary one."""
    yield BOM_UTF8 + line(COLUMNS)
    for row in rows(timeline):
        yield line([harmless(xml(cell)) for cell in flat(row)])
