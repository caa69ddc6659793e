"""The plan: which inputs a heap has, which of them are known as they lie there, and which are to be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from ...model import Trouble
from ..payload import unpack

Database = sqlite3.Connection
ASKED = 500  # names in one question
ORDER = "replace(input, '/', char(1))"  # folders are walked before what is named longer than they


@dataclass(frozen=True, slots=True)
class Known:
    """An input as it was last read."""

    size: int
    state: int
    digest: str
    version: str


def known(database: Database, source: str) -> Known | None:
    """An input as it was last read."""
    query = "SELECT size, mtime_ns, digest, version FROM inputs WHERE source = ?"
    row = database.execute(query, [source]).fetchone()
    return Known(*row) if row else None


def see(database: Database, source: str) -> None:
    """Notes that an input is still part of the heap, with its pieces."""
    database.execute("INSERT OR IGNORE INTO seen VALUES (?)", [source])


def see_pieces(database: Database, path: str) -> None:
    """Notes that all pieces of a table are still part of the heap."""
    query = "INSERT OR IGNORE INTO seen SELECT source FROM inputs WHERE source > ? AND source < ?"
    database.execute(query, [f"{path}#", f"{path}$"])


def plan(database: Database, source: str, weight: int, payload: str) -> None:
    """Puts an input on the list of what is to be read."""
    database.execute("INSERT OR REPLACE INTO todo VALUES (?, ?, ?)", [source, weight, payload])


def put_input(database: Database, source: str, entry: Known, part: str = "") -> None:
    """Notes how an input lies there now."""
    row = (source, entry.size, entry.state, entry.digest, entry.version, part)
    database.execute("INSERT OR REPLACE INTO inputs VALUES (?, ?, ?, ?, ?, ?)", row)


def cut(database: Database, path: str, entry: Known) -> None:
    """Notes that a table is read in pieces, where it may have been read whole before."""
    clear_input(database, path)
    put_input(database, path, entry)


def renew(database: Database, version: str, now: str) -> None:
    """Notes that what bears one version in this heap is as good as the other."""
    query = "UPDATE inputs SET version = ? WHERE version = ? AND source IN (SELECT source FROM seen)"
    database.execute(query, [now, version])


def is_seen(database: Database, source: str) -> bool:
    """Is it part of this heap?"""
    return database.execute("SELECT 1 FROM seen WHERE source = ?", [source]).fetchone() is not None


def give_another_chance(database: Database, mark: str) -> None:
    """What was given up, by the mark that ends its version, counts as never read and never told."""
    database.execute("UPDATE inputs SET version = '' WHERE version LIKE ?", [f"%{mark}"])
    database.execute("INSERT OR IGNORE INTO dirty SELECT document FROM readings WHERE version LIKE ?", [f"%{mark}"])
    database.execute("UPDATE readings SET version = '' WHERE version LIKE ?", [f"%{mark}"])


def planned(database: Database, after: str = "") -> list[tuple[str, str]]:
    """The next inputs that are to be read: source and payload."""
    query = "SELECT source, payload FROM todo WHERE source > ? ORDER BY source LIMIT ?"
    return database.execute(query, [after, ASKED]).fetchall()


def planned_weight(database: Database) -> tuple[int, int]:
    """How many inputs are to be read, and how heavy they are."""
    count, weight = database.execute("SELECT count(*), coalesce(sum(weight), 0) FROM todo").fetchone()
    return int(count), int(weight)


def gone(database: Database) -> list[str]:
    """Inputs that were read once and are no longer part of the heap; what a person added is no part of any."""
    query = """SELECT source FROM inputs WHERE source NOT IN (SELECT source FROM seen)
               AND source NOT IN (SELECT source FROM added) ORDER BY source"""
    return [source for (source,) in database.execute(query)]


def stay(database: Database) -> None:
    """Notes that a person added this heap: it stays, whatever later runs are given."""
    database.execute("INSERT OR IGNORE INTO added SELECT source FROM seen")


def let_go_of_vain(database: Database) -> None:
    """What was added and gave no document is part of no heap any more, and leaves with the next run."""
    added = [source for (source,) in database.execute("SELECT source FROM added")]
    vain = [(source,) for source in added if not has_given(database, source)]
    database.executemany("DELETE FROM added WHERE source = ?", vain)


def has_given(database: Database, path: str) -> bool:
    """Did a file, or a piece of a table, give any document?"""
    query = "SELECT 1 FROM input_documents WHERE input = ? OR (input > ? AND input < ?) LIMIT 1"
    return database.execute(query, [path, f"{path}#", f"{path}$"]).fetchone() is not None


def forget(database: Database, sources: Iterable[str]) -> None:
    """Takes inputs out, and what they gave."""
    for source in sources:
        clear_input(database, source)
        database.execute("DELETE FROM inputs WHERE source = ?", [source])


def clear_input(database: Database, source: str) -> None:
    """What an input gave before is as if it had never been; its documents may still stand in others."""
    query = "INSERT OR IGNORE INTO dirty SELECT document FROM input_documents WHERE input = ?"
    database.execute(query, [source])
    for table in ("input_documents", "input_troubles"):
        database.execute(f"DELETE FROM {table} WHERE input = ?", [source])


def has_documents(database: Database) -> bool:
    """Did any input of this heap give a document?"""
    query = "SELECT 1 FROM input_documents WHERE input IN (SELECT source FROM seen) LIMIT 1"
    return database.execute(query).fetchone() is not None


def troubles_seen(database: Database) -> list[Trouble]:
    """What could not be read of the heap that was just read."""
    query = f"""SELECT input, number, payload FROM input_troubles WHERE input IN (SELECT source FROM seen)
                ORDER BY {ORDER}, number"""
    return [unpack(Trouble, payload, *row) for *row, payload in database.execute(query)]
