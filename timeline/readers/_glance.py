"""A table at a glance: what a person sees of it before she says which column is what."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from types import ModuleType

from ..errors import ReadError
from ._child import guarded
from ._columns import Columns, columns_of, header_of
from ._found import Found
from ._table import tables_of

_WIDEST, _FIRST, _CELL = 100, 5, 500  # columns, rows, and letters of a cell that are shown


@dataclass(frozen=True, slots=True)
class Glance:
    """Its columns, its first rows, how many there are, and what its columns seem to be."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    number: int
    columns: Columns


def glance_of(data: bytes, name: str, reader: ModuleType) -> Glance:
    """The largest table of a file, looked at in a child process."""
    found = guarded(look, data, name, reader=reader.__name__)[0]
    assert isinstance(found, Found)
    header, *rows = json.loads(found.text)
    guessed = {part: value for part, value in found.metadata.items() if value}
    return Glance(tuple(header), tuple(map(tuple, rows)), int(found.name), Columns(**guessed))  # type: ignore[arg-type]


def look(data: bytes, name: str, reader: str) -> Iterator[Found]:
    """The same as the text of a document, in the way in which a child answers."""
    tables = [[row for row in rows if row] for _, rows in tables_of(data, name, reader)]
    rows = max(tables, key=len, default=[])
    if not rows:
        raise ReadError(name, "holds a table without rows", "Check that it was saved whole")
    header = header_of(rows)[:_WIDEST]
    first = [[row.get(column, "")[:_CELL] for column in header] for row in rows[:_FIRST]]
    guessed = asdict(columns_of(rows, Columns(), name))
    del guessed["guess"]
    yield Found(json.dumps([header, *first]), metadata=guessed, name=str(len(rows)))
