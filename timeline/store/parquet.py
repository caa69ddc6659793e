"""A workspace as Parquet parts, for other programs, for moving, and for DuckDB: what was told and said, and back.

    out.parquet/about-00000.parquet, events-00000.parquet, events-00001.parquet, …

The folder appears under its name when all of it is there, never half. What a run remembers of its inputs stays behind.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import count, islice
from pathlib import Path
from types import ModuleType
from typing import Any

from . import heap
from .errors import WorkspaceError
from .library import library
from .schema import SCHEMA

Row = tuple[Any, ...]
TABLES = (
    *("texts", "documents", "events", "event_payloads", "concerns", "tellings", "words", "storylines", "steps"),
    *("troubles", "counts", "kinds", "edits", "about"),
)
_DERIVED = ("counts", "kinds", "about")  # made anew as the rest is put in
_ROWS = 50_000  # of a part
_AT_ONCE = 5_000  # rows in memory: of a row group
_EXTRA = "parquet"
# A table of FTS5 tells nothing of its columns.
_COLUMNS = {"words": {"rowid": "INTEGER", "told": "TEXT"}}
_AGAIN = "Write it again, with this release, from its workspace"


def write(database: sqlite3.Connection, folder: Path) -> None:
    """Writes the tables into a folder that is not there yet, or is empty."""
    library("pyarrow", _EXTRA)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WorkspaceError(folder, "is there already", "Name another folder")
    unfinished = folder.with_name(f".{folder.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        unfinished.mkdir(parents=True)
        for table in TABLES:
            _write_table(database, table, unfinished)
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)
    except OSError as error:
        raise WorkspaceError(folder, f"cannot be written ({error.strerror or error})", "Name another folder") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def read(database: sqlite3.Connection, folder: Path) -> None:
    """Puts what the parts hold into tables that are empty."""
    check(folder)
    try:
        for table in TABLES:
            if table not in _DERIVED:
                _read_table(database, table, folder)
    except sqlite3.IntegrityError as error:
        raise WorkspaceError(folder, f"is damaged ({error})", _AGAIN) from error
    heap.counted(database, [*heap.TABLES, "edits"])
    noted = {name: value for name, value in _rows(folder, "about") if name in [*heap.TABLES, "edits"]}
    for table, number in noted.items():
        heap.check_number(database, table, int(number))


def parts(folder: Path, table: str) -> list[Path]:
    """The parts of a table, in order."""
    return sorted(folder.glob(f"{table}-*.parquet"))


def check(folder: Path) -> None:
    """Raises WorkspaceError unless the folder holds every table, as this release writes them."""
    library("pyarrow", _EXTRA)
    missing = [table for table in TABLES if not parts(folder, table)]
    if missing:
        reason = f"holds no workspace in Parquet ({missing[0]}-*.parquet is missing)"
        raise WorkspaceError(folder, reason, "Make one with: Workspace(folder).to_parquet(another)")
    about: dict[str, str] = dict(_rows(folder, "about"))
    version = about.get("schema")
    if version != str(SCHEMA):
        raise WorkspaceError(folder, f"was written by another release (schema {version}, not {SCHEMA})", _AGAIN)


def _write_table(database: sqlite3.Connection, table: str, folder: Path) -> None:
    """Row group after row group: of a million events no more than one group is in memory."""
    columns = _columns(database, table)
    arrow, parquet = library("pyarrow", _EXTRA), library("pyarrow.parquet", _EXTRA)
    kinds = {"INTEGER": arrow.int64(), "REAL": arrow.float64(), "TEXT": arrow.string(), "BLOB": arrow.binary()}
    schema = arrow.schema([(name, kinds[kind]) for name, kind in columns.items()])
    rows = _told(database, table, columns)
    for number in count():
        part = islice(rows, _ROWS)
        group = list(islice(part, _AT_ONCE))
        if number and not group:  # of an empty table one part without rows, so that its columns are known
            return
        with parquet.ParquetWriter(folder / f"{table}-{number:05}.parquet", schema, compression="zstd") as file:
            while group:
                file.write_table(arrow.Table.from_arrays(_arrays(arrow, group, schema), schema=schema))
                group = list(islice(part, _AT_ONCE))


def _arrays(arrow: ModuleType, rows: list[Row], schema: Any) -> list[Any]:
    return [arrow.array(cells, kind) for cells, kind in zip(zip(*rows, strict=True), schema.types, strict=True)]


def _told(database: sqlite3.Connection, table: str, columns: Iterable[str]) -> Iterator[Row]:
    yield from database.execute(f"SELECT {_names(columns)} FROM {table}")
    if table == "about":
        yield ("schema", str(SCHEMA))


def _columns(database: sqlite3.Connection, table: str) -> dict[str, str]:
    return _COLUMNS.get(table) or {row[1]: row[2] for row in database.execute(f"PRAGMA table_info({table})")}


def _names(columns: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _read_table(database: sqlite3.Connection, table: str, folder: Path) -> None:
    columns = _columns(database, table)
    marks = ", ".join("?" * len(columns))
    database.executemany(f"INSERT INTO {table} ({_names(columns)}) VALUES ({marks})", _rows(folder, table))


def _rows(folder: Path, table: str) -> Iterator[Row]:
    arrow, parquet = library("pyarrow", _EXTRA), library("pyarrow.parquet", _EXTRA)
    for part in parts(folder, table):
        try:
            for batch in parquet.ParquetFile(part).iter_batches(_AT_ONCE):
                yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)
        except (arrow.ArrowException, OSError) as error:
            raise WorkspaceError(folder, f"is damaged ({part.name}: {error})", _AGAIN) from error
