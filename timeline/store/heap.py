"""What the texts told, put into its tables and taken out of them, inside a transaction that someone else opened.

An increment calls the same functions for some events as a save does for all.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Protocol

from ..interval import Day
from ..model import RELEASE, Document, Event, Storyline, Trouble
from .errors import DamageError
from .payload import pack, pack_text, unpack, unpack_text
from .search import words

UNDATED = 1_000_000  # the month of what has none: after all that have
TABLES = ("documents", "events", "storylines", "troubles")
_KEPT = ("about", "edits")
_NO_COUNTRY = ("", 1)

Row = tuple[Any, ...]


class Database(Protocol):
    """What answers SQL: SQLite, or DuckDB behind `duck.Views`."""

    def execute(self, sql: str, values: Sequence[Any] = (), /) -> Any:
        """The rows, to be gone through or fetched."""


def clear(database: sqlite3.Connection) -> None:
    """Takes out all but what a person said; what a run remembers of its inputs too, so that it reads them again."""
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        if table not in _KEPT and not table.startswith("words_"):
            database.execute(f'DELETE FROM "{table}"')


def counted(database: sqlite3.Connection, tables: Sequence[str] = TABLES) -> None:
    """Notes how many rows there are, the last thing before a commit."""
    database.execute("INSERT OR REPLACE INTO about VALUES ('release', ?)", [RELEASE])
    for table in tables:
        database.execute(f"INSERT OR REPLACE INTO about SELECT '{table}', count(*) FROM {table}")


def put_texts(database: sqlite3.Connection, documents: Iterable[Document]) -> None:
    """The texts of documents, each once."""
    rows = ((each.id, pack_text(each.text, each.id)) for each in documents)
    database.executemany("INSERT OR REPLACE INTO texts VALUES (?, ?)", rows)


def put_documents(database: sqlite3.Connection, documents: Iterable[Document], first: int = 0) -> None:
    """Documents, from that place on."""
    for place, each in enumerate(documents, first):
        put_texts(database, [each])
        row = (place, _sound(each.id), _sound(each.source))
        payload = pack(replace(each, text=""), *row[1:])
        database.execute(
            "INSERT INTO documents (place, id, source, payload) VALUES (?, ?, ?, ?)",
            [*row, payload],
        )


def put_events(database: sqlite3.Connection, events: Iterable[Event], first: int = 0) -> None:
    """Events, from that place on, with all that is found by them."""
    for place, event in enumerate(events, first):
        columns = event_columns(event)
        cursor = database.execute(
            f"INSERT INTO events (place, {EVENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", [place, *columns]
        )
        key = cursor.lastrowid
        database.execute("INSERT INTO event_payloads VALUES (?, ?)", [key, pack(event, *columns)])
        database.executemany("INSERT INTO concerns VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", concern_rows(event, key))
        database.executemany("INSERT INTO tellings VALUES (?, ?)", telling_rows(event, key))
        database.execute("INSERT INTO words (rowid, told) VALUES (?, ?)", [key, words(event)])


def drop_events(database: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Takes events out, with all that was found by them. Their places stay free, for others to take."""
    for name in ids:
        (key,) = database.execute("SELECT key FROM events WHERE id = ?", [name]).fetchone()
        for table in ("concerns", "tellings"):
            database.execute(f"DELETE FROM {table} WHERE event = ?", [key])
        for table, column in (("events", "key"), ("event_payloads", "key"), ("words", "rowid")):
            database.execute(f"DELETE FROM {table} WHERE {column} = ?", [key])


def put_storylines(database: sqlite3.Connection, storylines: Iterable[Storyline]) -> None:
    """Storylines, and which events are their steps."""
    for place, each in enumerate(storylines):
        row = (place, _sound(each.id), pack(each, _sound(each.id)))
        key = database.execute("INSERT INTO storylines (place, id, payload) VALUES (?, ?, ?)", row).lastrowid
        steps = [(event, key) for event in dict.fromkeys(each.events)]
        database.executemany("INSERT INTO steps VALUES (?, ?)", steps)


def put_troubles(database: sqlite3.Connection, troubles: Iterable[Trouble]) -> None:
    """What could not be read."""
    rows = ((place, pack(each)) for place, each in enumerate(troubles))
    database.executemany("INSERT INTO troubles (place, payload) VALUES (?, ?)", rows)


EVENT_COLUMNS = 'id, "start", "end", month, type, modality, certainty, importance'


def event_columns(event: Event) -> Row:
    """What questions ask of an event, in the order of `EVENT_COLUMNS`."""
    kinds = (str(event.type), str(event.modality), str(event.certainty or ""))
    return (event.id, *_bounds(event), month(event), *kinds, float(event.importance))


def month(event: Event) -> int:
    """The month that holds its middle, as year × 12 + month − 1; an open interval counts as the one day it names."""
    when = event.interval
    first = when and (when.start or when.last_day)
    if not when or not first:
        return UNDATED
    last = when.end or first.plus(1)
    middle = Day.from_ordinal((first.ordinal + last.ordinal) // 2)
    return middle.year * 12 + middle.month - 1


def _bounds(event: Event) -> tuple[int | None, int | None]:
    start = event.interval and event.interval.start
    end = event.interval and event.interval.end
    return start.ordinal if start else None, end.ordinal if end else None


def concern_rows(event: Event, key: int | None) -> Iterator[Row]:
    """A row for each of its lanes, which tells all that is asked of an event together with its country."""
    _, start, end, when, *kinds, _ = event_columns(event)
    return ((country, principal, when, key, start, end, *kinds) for country, principal in lanes(event))


def lanes(event: Event) -> list[tuple[str, int]]:
    """Its countries, and which are principals; an event of no lane is on the lane of those without."""
    countries = {concern.country: int(concern.principal) for concern in reversed(event.countries)}
    return [*countries.items(), *([] if event.principal else [_NO_COUNTRY])]


def telling_rows(event: Event, key: int | None) -> list[Row]:
    """A row for each document that tells it."""
    return [(document, key) for document in dict.fromkeys(mention.document for mention in event.mentions)]


# And out again.


def load_documents(database: Database, where: str = "", values: Iterable[object] = ()) -> list[Document]:
    """Documents with their texts, in order."""
    query = f"""SELECT place, id, source, payload, text FROM documents
                LEFT JOIN texts ON document = id {where} ORDER BY place"""
    rows = _whole(database, "documents", query, where, values)
    return [
        replace(unpack(Document, payload, name, source), text=unpack_text(text, name))
        for name, source, payload, text in rows
    ]


def load_sources(database: Database, where: str) -> list[Document]:
    """Documents by name alone: all that a table of events shows of them."""
    rows = database.execute(f"SELECT id, source FROM documents {where} ORDER BY place")
    return [Document(name, source, "") for name, source in rows]


def load_events(database: Database, where: str = "", values: Iterable[object] = ()) -> list[Event]:
    """Events, in order."""
    query = f"""SELECT place, {EVENT_COLUMNS}, payload FROM events
                LEFT JOIN event_payloads USING (key) {where} ORDER BY place"""
    return [unpack(Event, payload, *columns) for *columns, payload in _whole(database, "events", query, where, values)]


def load_storylines(database: Database, where: str = "", values: Iterable[object] = ()) -> list[Storyline]:
    """Storylines, in order."""
    query = f"SELECT place, id, payload FROM storylines {where} ORDER BY place"
    rows = _whole(database, "storylines", query, where, values)
    return [unpack(Storyline, payload, name) for name, payload in rows]


def load_troubles(database: Database) -> list[Trouble]:
    """What could not be read, in order."""
    rows = _whole(database, "troubles", "SELECT place, payload FROM troubles ORDER BY place")
    return [unpack(Trouble, payload) for (payload,) in rows]


def _whole(database: Database, table: str, query: str, where: str = "", values: Iterable[object] = ()) -> Iterator[Row]:
    """The rows without their places; of a whole table, places are 0, 1, 2 … up to the number that was noted."""
    number = 0
    for number, (place, *row) in enumerate(database.execute(query, tuple(values)), 1):
        if not where and place != number - 1:
            raise DamageError(f"the order of its {table} is broken")
        yield tuple(row)
    if not where:
        check_number(database, table, number)


def check_number(database: Database, table: str, number: int) -> None:
    """Raises DamageError unless that many rows were noted when the table was written."""
    if number != noted(database, table):
        raise DamageError(f"some of its {table} are missing")


def noted(database: Database, table: str) -> int:
    """How many rows a table had when it was written last."""
    values = [value for (value,) in database.execute("SELECT value FROM about WHERE name = ?", [table])]
    if not all(map(str.isdecimal, values)):
        raise DamageError(f"nobody can say how many {table} it has")
    return int(*values)


def _sound(text: str) -> str:
    """Half a surrogate pair, which no column can hold, becomes a question mark; the payload keeps it."""
    return text.encode("utf-8", "replace").decode("utf-8")
