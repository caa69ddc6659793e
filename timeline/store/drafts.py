"""Events as a text tells them alone, packed where it was told: to be shown by copying rows, and then forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from ..join import Alone
from . import heap
from .heap import EVENT_COLUMNS
from .payload import pack, pack_plain
from .search import words

TABLES = """
-- What is drafted of a text that is to be joined: the event of each telling, its step and where it is shown.
CREATE TABLE IF NOT EXISTS drafts (telling TEXT NOT NULL UNIQUE, document TEXT NOT NULL, id TEXT NOT NULL,
                                   start INTEGER, end INTEGER, month INTEGER NOT NULL, type TEXT NOT NULL,
                                   modality TEXT NOT NULL, certainty TEXT NOT NULL, importance REAL NOT NULL,
                                   payload BLOB NOT NULL, words TEXT NOT NULL, first INTEGER NOT NULL,
                                   last INTEGER NOT NULL, step BLOB NOT NULL);

-- Its countries, as in `concerns`.
CREATE TABLE IF NOT EXISTS draft_concerns (telling TEXT NOT NULL, country TEXT NOT NULL, principal INTEGER NOT NULL,
                                           PRIMARY KEY (telling, country)) WITHOUT ROWID;
"""
_SHOW = f"""
INSERT INTO events (place, {EVENT_COLUMNS}) SELECT -1, {EVENT_COLUMNS}
    FROM drafts WHERE telling IN (…) ORDER BY telling;
INSERT INTO event_payloads SELECT key, payload FROM drafts JOIN events USING (id) WHERE telling IN (…);
INSERT INTO words (rowid, told) SELECT key, words
    FROM drafts JOIN events USING (id) WHERE telling IN (…) ORDER BY key;
INSERT INTO tellings SELECT document, key FROM drafts JOIN events USING (id) WHERE telling IN (…);
INSERT INTO concerns SELECT country, principal, events.month, key, events.start, events.end, events.type,
                            events.modality, events.certainty
    FROM draft_concerns JOIN drafts USING (telling) JOIN events USING (id) WHERE telling IN (…);
INSERT OR REPLACE INTO shown SELECT id, document, first, last FROM drafts WHERE telling IN (…);
INSERT INTO things SELECT 'Step', id, step FROM drafts WHERE telling IN (…)
    ON CONFLICT DO UPDATE SET payload = excluded.payload;
"""


def put(database: sqlite3.Connection, tellings: Iterable[Alone]) -> None:
    """Packs what the tellings of a text make alone."""
    for telling, event, step in ((each.telling, each.event, each.step) for each in tellings):
        columns, shown = heap.event_columns(event), event.mentions[0]
        payloads = (pack(event, *columns), words(event), *shown.span, pack_plain(step, "Step", event.id))
        row = (telling, shown.document, *columns, *payloads)
        database.execute(f"INSERT OR REPLACE INTO drafts VALUES ({', '.join('?' * len(row))})", row)
        lanes = [(telling, *lane) for lane in heap.lanes(event)]
        database.executemany("INSERT OR REPLACE INTO draft_concerns VALUES (?, ?, ?)", lanes)


def ids(database: sqlite3.Connection, tellings: Sequence[str]) -> list[str]:
    """The events that they make."""
    return [id for (id,) in database.execute(f"SELECT id FROM drafts WHERE telling IN ({_marks(tellings)})", tellings)]


def show(database: sqlite3.Connection, tellings: Sequence[str]) -> None:
    """Puts the events of these tellings, which are not there, among those that are told."""
    for statement in _SHOW.replace("…", _marks(tellings)).strip().split(";\n"):
        database.execute(statement, tellings)


def drop(database: sqlite3.Connection, documents: Sequence[str]) -> None:
    """Forgets what was drafted of some texts."""
    ends = [(f"{document}.", f"{document}/") for document in documents]
    for table in ("drafts", "draft_concerns"):
        database.executemany(f"DELETE FROM {table} WHERE telling > ? AND telling < ?", ends)


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
