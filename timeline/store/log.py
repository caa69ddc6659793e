"""The log of a person's corrections: it only grows, and what was appended is on the disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from ..edits import Edit
from .heap import Database, check_number, counted
from .payload import pack, unpack


def read(database: Database) -> list[Edit]:
    """All edits, in the order they were made."""
    rows = list(database.execute("SELECT place, payload FROM edits ORDER BY place"))
    check_number(database, "edits", len(rows))
    return [unpack(Edit, payload, place) for place, payload in rows]


def append(database: sqlite3.Connection, edits: Sequence[Edit]) -> None:
    """Puts edits at the end."""
    (first,) = database.execute("SELECT count(*) FROM edits").fetchone()
    rows = ((place, pack(edit, place)) for place, edit in enumerate(edits, first))
    database.executemany("INSERT INTO edits (place, payload) VALUES (?, ?)", rows)
    counted(database, ["edits"])
