"""From what an older release wrote to what this one reads: steps in order, each in one transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from typing import TypeVar

from ..jsonform import from_json
from ..model import Document, Event, Storyline, Trouble
from . import heap
from .errors import DamageError
from .schema import KINDS, SCHEMA, add, create, pragma

T = TypeVar("T")


def migrate(database: sqlite3.Connection) -> None:
    """Takes the steps that are still to be taken; none, when someone else just took them."""
    while (version := pragma(database, "user_version")) < SCHEMA:
        if version not in STEPS:
            raise DamageError(f"no release wrote a schema {version}")
        database.execute("BEGIN IMMEDIATE")
        if pragma(database, "user_version") == version:
            STEPS[version](database)
        database.execute("COMMIT")


def _from_1(database: sqlite3.Connection) -> None:
    """Schema 1 kept each thing as plain JSON; all else can be made from that, so it is put in anew."""
    old = ("about", "documents", "events", "concerns", "storylines", "troubles")
    database.execute("DROP INDEX events_in_time")
    for table in old:
        database.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    create(database)
    heap.put_documents(database, _old(database, Document, "documents"))
    heap.put_events(database, _old(database, Event, "events"))
    heap.put_storylines(database, _old(database, Storyline, "storylines"))
    heap.put_troubles(database, _old(database, Trouble, "troubles"))
    heap.counted(database)
    for table in old:
        database.execute(f"DROP TABLE old_{table}")


def _from_2(database: sqlite3.Connection) -> None:
    """Schema 2 did not count the events of each kind."""
    add(database, KINDS)
    database.execute("INSERT INTO kinds SELECT type, modality, certainty, count(*) FROM events GROUP BY 1, 2, 3")
    database.execute("PRAGMA user_version = 3")


def _old(database: sqlite3.Connection, cls: type[T], table: str) -> Iterator[T]:
    for (payload,) in database.execute(f"SELECT payload FROM old_{table} ORDER BY place"):
        try:
            yield from_json(cls, json.loads(payload))
        except (json.JSONDecodeError, TypeError) as error:
            raise DamageError(f"a row of its {table} is not what was written") from error


STEPS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _from_1, 2: _from_2}
