"""The tables of a workspace, each with what it is for.

Three families live in one file, and none touches another's tables:

- what the texts told (`about` … `kinds`): replaced as a whole by `Workspace.save`, in parts by an increment;
- what a person said of it (`edits`): only ever grows;
- what was read to get there (`inputs` … `mentions`): so that the next run reads only what changed.

`key` is a row's number and says nothing; `place` is its place in the order of `Timeline`, 0, 1, 2 … without a gap.
`payload` is a thing whole, as `payload.pack` makes it.

Rows that are small, and asked for in order, lie WITHOUT ROWID. Large ones lie as they come, under an index of their
names: by name, a hash, each would be written to another end of the file, and one of a kilobyte would fill two pages.
"""

from __future__ import annotations

import sqlite3

SCHEMA = 3
APPLICATION = 0x54494D45  # "TIME" in the file's head says whose database it is

ABOUT = """
-- Which release wrote it, and how many rows each table of things has: a row that a bad disk lost is missed.
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""

TOLD = """
-- A text, once, whoever speaks of it: `documents` and `input_documents` keep everything but the text.
CREATE TABLE texts (document TEXT NOT NULL PRIMARY KEY, text BLOB NOT NULL);

-- `Timeline.documents`: copies joined, dates chosen.
CREATE TABLE documents (key INTEGER PRIMARY KEY, place INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
                        source TEXT NOT NULL, payload BLOB NOT NULL);
CREATE INDEX documents_of_source ON documents (source);

-- `Timeline.events`, only what questions ask for: a scan of a million rows is short. `start` and `end` are days since
-- 1970, `end` exclusive, NULL open; `month` is year × 12 + month − 1 of the middle day; `certainty` '' is undated.
CREATE TABLE events (key INTEGER PRIMARY KEY, place INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
                     start INTEGER, end INTEGER, month INTEGER NOT NULL, type TEXT NOT NULL, modality TEXT NOT NULL,
                     certainty TEXT NOT NULL, importance REAL NOT NULL);
CREATE INDEX events_by_importance ON events (importance DESC);
CREATE INDEX events_of_kinds ON events (type, modality, certainty);

-- The events themselves.
CREATE TABLE event_payloads (key INTEGER PRIMARY KEY, payload BLOB NOT NULL);

-- A row for each country of an event, '' for none, with what a filter asks, in the order in which months are counted.
CREATE TABLE concerns (country TEXT NOT NULL, principal INTEGER NOT NULL, month INTEGER NOT NULL,
                       event INTEGER NOT NULL, start INTEGER, end INTEGER, type TEXT NOT NULL,
                       modality TEXT NOT NULL, certainty TEXT NOT NULL,
                       PRIMARY KEY (country, principal, month, event)) WITHOUT ROWID;
CREATE INDEX concerns_of_event ON concerns (event);

-- Which documents tell of an event.
CREATE TABLE tellings (document TEXT NOT NULL, event INTEGER NOT NULL, PRIMARY KEY (document, event)) WITHOUT ROWID;
CREATE INDEX tellings_of_event ON tellings (event);

-- Its title and the sentences that tell it, as `search.words` has them; a row's number is the event's key.
CREATE VIRTUAL TABLE words USING fts5(told, tokenize = 'unicode61 remove_diacritics 0', columnsize = 0);

CREATE TABLE storylines (key INTEGER PRIMARY KEY, place INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
                         payload BLOB NOT NULL);

-- Which storylines an event (by its id) is a step of.
CREATE TABLE steps (event TEXT NOT NULL, storyline INTEGER NOT NULL, PRIMARY KEY (event, storyline)) WITHOUT ROWID;

CREATE TABLE troubles (key INTEGER PRIMARY KEY, place INTEGER NOT NULL, payload BLOB NOT NULL);
"""

# What a page opens with is counted as it is written: kept right by triggers, whoever writes.
COUNTED = """
-- How many events have their mark on a country's lane in a month.
CREATE TABLE counts (country TEXT NOT NULL, month INTEGER NOT NULL, events INTEGER NOT NULL,
                     PRIMARY KEY (country, month)) WITHOUT ROWID;
CREATE TRIGGER one_more AFTER INSERT ON concerns WHEN NEW.principal BEGIN
    INSERT INTO counts VALUES (NEW.country, NEW.month, 1) ON CONFLICT DO UPDATE SET events = events + 1;
END;
CREATE TRIGGER one_less AFTER DELETE ON concerns WHEN OLD.principal BEGIN
    UPDATE counts SET events = events - 1 WHERE country = OLD.country AND month = OLD.month;
    DELETE FROM counts WHERE country = OLD.country AND month = OLD.month AND events = 0;
END;
"""

KINDS = """
-- How many events there are of each kind.
CREATE TABLE kinds (type TEXT NOT NULL, modality TEXT NOT NULL, certainty TEXT NOT NULL, events INTEGER NOT NULL,
                    PRIMARY KEY (type, modality, certainty)) WITHOUT ROWID;
CREATE TRIGGER one_more_of_a_kind AFTER INSERT ON events BEGIN
    INSERT INTO kinds VALUES (NEW.type, NEW.modality, NEW.certainty, 1) ON CONFLICT DO UPDATE SET events = events + 1;
END;
CREATE TRIGGER one_less_of_a_kind AFTER DELETE ON events BEGIN
    UPDATE kinds SET events = events - 1
    WHERE type = OLD.type AND modality = OLD.modality AND certainty = OLD.certainty;
    DELETE FROM kinds
    WHERE type = OLD.type AND modality = OLD.modality AND certainty = OLD.certainty AND events = 0;
END;
"""

SAID = """
-- A person's corrections, in the order they were made. The log only grows.
CREATE TABLE edits (key INTEGER PRIMARY KEY, place INTEGER NOT NULL UNIQUE, payload BLOB NOT NULL);
CREATE TRIGGER no_edit_is_changed BEFORE UPDATE ON edits BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER no_edit_is_lost BEFORE DELETE ON edits BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
"""

READ = """
-- A file, an address or a member of an archive as it was last read. Same size and mtime_ns: it is not even opened.
-- Same digest of its bytes: it is not read again. `version` names the rules, languages and tables that read it, `part`
-- the piece of the run that did.
CREATE TABLE inputs (source TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, digest TEXT NOT NULL,
                     version TEXT NOT NULL, part TEXT NOT NULL) WITHOUT ROWID;

-- The documents that an input gave, in its order, before copies are joined and dates are chosen: `Document` with an
-- empty text (`document` is its id; the text is in `texts`).
CREATE TABLE input_documents (input TEXT NOT NULL, number INTEGER NOT NULL, document TEXT NOT NULL,
                              payload BLOB NOT NULL, PRIMARY KEY (input, number)) WITHOUT ROWID;
CREATE INDEX inputs_of_document ON input_documents (document);

-- What could not be read of an input: `Trouble`.
CREATE TABLE input_troubles (input TEXT NOT NULL, number INTEGER NOT NULL, payload BLOB NOT NULL,
                             PRIMARY KEY (input, number)) WITHOUT ROWID;

-- What each document tells, before it is merged across documents: `Mention`.
CREATE TABLE mentions (id TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL, payload BLOB NOT NULL);
CREATE INDEX mentions_of_document ON mentions (document);
"""


def create(database: sqlite3.Connection) -> None:
    """Makes the tables, inside the transaction that is open."""
    add(database, ABOUT + TOLD + COUNTED + KINDS + SAID + READ)
    database.execute(f"PRAGMA application_id = {APPLICATION}")
    database.execute(f"PRAGMA user_version = {SCHEMA}")


def add(database: sqlite3.Connection, script: str) -> None:
    """Makes the tables of a script, inside the transaction that is open."""
    for statement in _statements(script):
        database.execute(statement)


def is_new(database: sqlite3.Connection) -> bool:
    """Has nobody made anything in it?"""
    return not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def pragma(database: sqlite3.Connection, name: str) -> int:
    """A number that SQLite keeps: `user_version`."""
    return int(database.execute(f"PRAGMA {name}").fetchone()[0])


def _statements(script: str) -> list[str]:
    """One by one: `executescript` would end the transaction. A trigger holds semicolons of its own."""
    found, kept = [], ""
    for line in script.splitlines(keepends=True):
        kept += line
        if sqlite3.complete_statement(kept):
            found.append(kept.strip())
            kept = ""
    return found
