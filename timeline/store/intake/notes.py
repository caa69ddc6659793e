"""What one run leaves for the next: notes, and its place when it is done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ..errors import WorkspaceError
from .inputs import Database


def noted(database: Database, name: str) -> str:
    """What a run noted for the next one."""
    row = database.execute("SELECT value FROM about WHERE name = ?", [name]).fetchone()
    return str(row[0]) if row else ""


def note(database: Database, name: str, value: str) -> None:
    """Notes it."""
    database.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", [name, value])


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """For one run at a time; a run that was killed holds nothing."""
    with _told(folder):
        lock = sqlite3.connect(folder / "run.lock", timeout=0, isolation_level=None)
    with closing(lock):
        with _told(folder):
            lock.execute("BEGIN EXCLUSIVE")
        yield


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise WorkspaceError(folder, "is being written by another run", "Wait until that is done") from error
        raise WorkspaceError(folder, f"cannot be used ({error})", "Check that you may write there") from error
