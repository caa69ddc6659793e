"""Is every table what it was made as? For a folder that lay on a bad disk, before it is built upon.

What `load` gives is always checked. A filter asks columns and indexes that were made from the events; here they are
made again, and compared.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from ..model import Event
from . import heap, log
from .errors import DamageError
from .payload import unpack
from .search import words


def check(database: sqlite3.Connection) -> None:
    """Raises DamageError when anything a question looks at is not as the things themselves have it."""
    _whole(database)
    steps = {(step, line.id) for line in heap.load_storylines(database) for step in line.events}
    _same("steps", steps, database.execute("SELECT event, id FROM steps LEFT JOIN storylines ON key = storyline"))
    heap.load_documents(database)
    heap.load_troubles(database)
    log.read(database)
    _events(database)
    counted = "SELECT country, month, count(*) FROM concerns WHERE principal GROUP BY country, month"
    _same("counts", database.execute(counted), database.execute("SELECT country, month, events FROM counts"))
    counted = "SELECT type, modality, certainty, count(*) FROM events GROUP BY type, modality, certainty"
    _same("kinds", database.execute(counted), database.execute("SELECT type, modality, certainty, events FROM kinds"))
    _index_of_words(database)


def _whole(database: sqlite3.Connection) -> None:
    """SQLite's own word on its pages and indexes."""
    for (word,) in database.execute("PRAGMA integrity_check"):
        if word != "ok":
            raise DamageError(str(word))


def _index_of_words(database: sqlite3.Connection) -> None:
    """The same on the index of words, where one may write: to ask for it takes the lock of those who do.

    So it comes last, in a moment of its own: a run that is writing is waited for, and does not wait for all of a check.
    """
    database.execute("ROLLBACK")
    try:
        database.execute("INSERT INTO words (words) VALUES ('integrity-check')")
    except sqlite3.OperationalError as error:
        if "readonly" not in str(error):
            raise


def _events(database: sqlite3.Connection) -> None:
    """Every event, one by one, with what it is found by."""
    places = []
    found = database.execute(
        f"SELECT key, place, {heap.EVENT_COLUMNS}, payload FROM events LEFT JOIN event_payloads USING (key)"
    )
    for key, place, *columns, payload in found:
        event = unpack(Event, payload, *columns)
        _same("events", [heap.event_columns(event)], [tuple(columns)])
        _same("concerns", heap.concern_rows(event, key), _of(database, "*", "concerns", "event", key))
        _same("tellings", heap.telling_rows(event, key), _of(database, "document, event", "tellings", "event", key))
        _same("words", [(words(event),)], _of(database, "told", "words", "rowid", key))
        places.append(place)
    _same("events", [(place,) for place in sorted(places)], [(place,) for place in range(len(places))])
    heap.check_number(database, "events", len(places))
    for table, column in (("concerns", "event"), ("tellings", "event"), ("words", "rowid"), ("event_payloads", "key")):
        stray = f"SELECT count(*) FROM {table} WHERE {column} NOT IN (SELECT key FROM events)"
        _same(table, database.execute(stray), [(0,)])


def _of(database: sqlite3.Connection, columns: str, table: str, column: str, key: int) -> Iterable[heap.Row]:
    return database.execute(f"SELECT {columns} FROM {table} WHERE {column} = ?", [key])


def _same(table: str, expected: Iterable[heap.Row], actual: Iterable[heap.Row]) -> None:
    if sorted(map(repr, map(tuple, expected))) != sorted(map(repr, map(tuple, actual))):
        raise DamageError(f"its {table} do not agree with its events")
