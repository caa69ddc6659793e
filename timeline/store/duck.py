"""The same questions to Parquet parts, without a database: DuckDB reads only the columns that are asked for.

    Workspace("out").to_parquet("out.parquet")
    ParquetWorkspace("out.parquet").count(Question(text="pact"))

For tens of millions of events, or for parts on a disk that nobody may write to. It only answers; nothing is saved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from glob import escape
from pathlib import Path
from typing import Any

from ..jsonform import FormError
from . import parquet
from .answers import Answers
from .errors import DamageError, WorkspaceError
from .library import library
from .question import words_of_duckdb

_ALONE = {"autoinstall_known_extensions": False, "autoload_known_extensions": False, "temp_directory": ""}


class Views:
    """DuckDB as the questions need it: SQL in, rows out."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> list[tuple[Any, ...]]:
        """The rows."""
        found: list[tuple[Any, ...]] = self._connection.execute(sql, list(values)).fetchall()
        return found


class ParquetWorkspace(Answers):
    """A folder that `Workspace.to_parquet` wrote; needs the extra `duckdb`."""

    words = staticmethod(words_of_duckdb)

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)

    def __repr__(self) -> str:
        return f"ParquetWorkspace({self.folder.as_posix()!r})"

    @contextmanager
    def reading(self) -> Iterator[Views]:
        """The parts as tables."""
        duckdb = library("duckdb", "duckdb")
        parquet.check(self.folder)
        try:
            with closing(duckdb.connect(config=_ALONE)) as connection:
                for table in parquet.TABLES:
                    files = [escape(part.as_posix()) for part in parquet.parts(self.folder, table)]
                    connection.read_parquet(files).create_view(table)
                yield Views(connection)
        except (duckdb.Error, DamageError, FormError) as error:
            raise WorkspaceError(self.folder, f"is damaged ({error})", "Write it again from its workspace") from error
