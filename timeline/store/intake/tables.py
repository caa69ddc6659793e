"""The tables of a run beside those of its outcome: what was read and told, what is to be joined, what is planned."""

from __future__ import annotations

import sqlite3

from .. import drafts, heap, shelf

TABLES = """
DROP TABLE IF EXISTS lists;

-- A document as it was last told: which program told it, with its own date, its tags, and the marks that join it.
-- `basis` names all that this hangs on beside the text.
CREATE TABLE IF NOT EXISTS readings (document TEXT NOT NULL PRIMARY KEY, version TEXT NOT NULL,
                                     basis TEXT NOT NULL, payload BLOB NOT NULL);

-- What is in doubt of what a document tells: a date that no calendar has.
CREATE TABLE IF NOT EXISTS doubts (document TEXT NOT NULL, number INTEGER NOT NULL, payload BLOB NOT NULL,
                                   PRIMARY KEY (document, number)) WITHOUT ROWID;

-- Documents that came, changed or went since the last join.
CREATE TABLE IF NOT EXISTS dirty (document TEXT PRIMARY KEY) WITHOUT ROWID;

-- Which text each one is a copy of, or itself.
CREATE TABLE IF NOT EXISTS copies (document TEXT PRIMARY KEY, original TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS copies_of_original ON copies (original);

-- Inputs that a person added in the app: their files were hers, and no run takes them for vanished.
CREATE TABLE IF NOT EXISTS added (source TEXT PRIMARY KEY) WITHOUT ROWID;

-- The inputs of the run that is going on, and those of them that are to be read.
CREATE TABLE IF NOT EXISTS seen (source TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS todo (source TEXT PRIMARY KEY, weight INTEGER NOT NULL, payload TEXT NOT NULL) WITHOUT ROWID;
"""


def prepare(database: sqlite3.Connection) -> None:
    """Makes the tables of a run where they are missing, and clears away what a run that was stopped had planned."""
    for statement in filter(str.strip, (TABLES + shelf.TABLES + drafts.TABLES).split(";")):
        database.execute(statement)
    database.execute("DELETE FROM seen")
    database.execute("DELETE FROM todo")


def unread(database: sqlite3.Connection) -> list[str]:
    """Where the documents come from that no run put here, but `save` or the app."""
    query = "SELECT source FROM documents WHERE NOT EXISTS (SELECT 1 FROM readings) ORDER BY place"
    return [source for (source,) in database.execute(query)]


def has_read(database: sqlite3.Connection) -> bool:
    """Did any run put something here?"""
    there = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'readings'").fetchone()
    return bool(there and database.execute("SELECT 1 FROM readings LIMIT 1").fetchone())


def clear(database: sqlite3.Connection) -> None:
    """Nothing of them stays: the run reads all anew."""
    heap.clear(database)
