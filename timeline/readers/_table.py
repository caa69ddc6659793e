"""A table → a document a row, or, when its rows are events already, a document that lists them.

A list of events is kept as lines of cells with tabs between, the first line naming the cells. `ready` reads them there,
so that every event can point at its row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import islice
from typing import Any, NamedTuple

from ..amount import many
from ..errors import ReadError
from ..model import DateCandidate
from ._columns import DAMAGED, Columns, Row, columns_of
from ._dates import candidate
from ._event_rows import CELLS, HELD, event_cells
from ._found import Flaw, Found
from ._markup import shown
from ._page_dates import in_address

Tables = Iterable[tuple[str, list[Row]] | Flaw]
_BATCH = 500  # events on one list
_NAME_THEM = "Say which column is what: in the app under Sources, on the command line with --text-column NAME"


class _Sheet(NamedTuple):
    """A table of a file; its `leading` rows only tell the columns, and `first` is the number of the row after them."""

    file: str
    title: str
    rows: Sequence[Row]
    first: int
    leading: int

    @property
    def numbered(self) -> Iterator[tuple[int, Row]]:
        """The rows that are read, each with its number."""
        return enumerate(islice(self.rows, self.leading, None), self.first)


def extract(
    data: bytes, name: str, reader: str, columns: dict[str, Any], first: int = 1, leading: int = 0
) -> Iterator[Found | Flaw]:
    """What the tables of a file hold; `reader` is the module whose `tables` finds them.

    A piece of a file brings the `leading` rows of the whole, and the number of its own `first`.
    """
    named, read, bad = Columns(**columns), 0, list[tuple[str, ReadError]]()
    for each in _tables(data, name, reader):
        if isinstance(each, Flaw):
            yield each
            continue
        title, rows = each
        if not any(row or row is DAMAGED for row in rows):
            continue
        try:
            yield from _texts_or_events(_Sheet(name, title, rows, first, leading), named)
            read += 1
        except ReadError as error:
            bad.append((title, error))
    if bad and not read:
        raise bad[0][1]
    yield from (Flaw(f"holds a sheet “{sheet}” that {error.reason}", error.remedy) for sheet, error in bad)
    if not read:
        raise ReadError(name, "holds a table without rows", "Check that it was saved whole")


def tables_of(data: bytes, name: str, reader: str) -> Iterator[tuple[str, list[Row]]]:
    """The tables alone, without what could not be read of them."""
    yield from (each for each in _tables(data, name, reader) if not isinstance(each, Flaw))


def _tables(data: bytes, name: str, reader: str) -> Tables:
    found: Tables = import_module(reader).tables(data, name)
    return found


def _texts_or_events(sheet: _Sheet, named: Columns) -> Iterator[Found | Flaw]:
    yield from _flaws(sheet)
    filled = [row for row in sheet.rows if row]
    if not filled:
        return
    columns = columns_of(filled, named, sheet.file)
    if columns.are_events:
        yield from _lists(sheet, columns)
        return
    if not columns.text and not columns.title:
        reason = f"holds a table, and none of its columns looks like texts: {', '.join(filled[0])[:300]}"
        raise ReadError(sheet.file, reason, _NAME_THEM)
    yield from _texts(sheet, columns)


def _flaws(sheet: _Sheet) -> Iterator[Flaw]:
    bad = [place for place, row in sheet.numbered if row is DAMAGED]
    if bad:
        which = ", ".join(map(str, bad[:20])) + (", …" if len(bad) > 20 else "")
        yield Flaw(
            f"holds {many(len(bad), 'line')} that {'is' if len(bad) == 1 else 'are'} no JSON ({which})",
            "Mend or remove them",
        )


def _texts(sheet: _Sheet, columns: Columns) -> Iterator[Found]:
    for place, row in sheet.numbered:
        title, body = _cell(row, columns.title), shown(_cell(row, columns.text), sheet.file)
        text = body if body.startswith(title) else f"{title}\n\n{body}".strip()
        if text:
            yield Found(
                text,
                title,
                _dates(row, columns),
                (),
                _told(row, columns),
                _name(row, sheet.title, place, columns),
                _cell(row, columns.language),
            )


def _lists(sheet: _Sheet, columns: Columns) -> Iterator[Found]:
    cells = iter([each for _, row in sheet.numbered if (each := event_cells(row, columns))])
    first = sheet.first
    while batch := list(islice(cells, _BATCH)):
        short = [line if any(line[-len(HELD) :]) else line[: -len(HELD)] for line in batch]  # as most tables are
        most = len(CELLS) - (not any(line[-1] for line in batch))
        lines = [[" ".join(shown(cell, sheet.file).split()) for cell in line[:most]] for line in [CELLS, *short]]
        where = f"events {first}–{first + len(batch) - 1}"
        title = f"{sheet.title}: {where}" if sheet.title else where
        name = ", ".join(filter(None, [sheet.title, where]))
        yield Found("\n".join(map("\t".join, lines)), title.capitalize(), metadata={"form": "events"}, name=name)
        first += len(batch)


def _dates(row: Row, columns: Columns) -> tuple[DateCandidate, ...]:
    date = _cell(row, columns.date)
    url = (candidate(day, "url") for day in in_address(_cell(row, columns.url)))
    return ((candidate(date, "column"),) if date else ()) + tuple(url)


def _told(row: Row, columns: Columns) -> dict[str, str]:
    told = {"publisher": _cell(row, columns.source), "url": _cell(row, columns.url), "id": _cell(row, columns.id)}
    return {key: value for key, value in told.items() if value}


def _name(row: Row, sheet: str, place: int, columns: Columns) -> str:
    url, key = _cell(row, columns.url), _cell(row, columns.id)
    if url.startswith(("https://", "http://")):
        return url
    return ", ".join(filter(None, [sheet, key or f"row {place}"]))


def _cell(row: Row, column: str) -> str:
    return row.get(column, "").strip() if column else ""
