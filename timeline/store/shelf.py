"""The shelf of the join, on the disk: things by their id, lists in order; events and storylines are those on show.

What is put is written at once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

from ..join import Draft
from ..join.drawer import portions
from ..join.shelf import Entry
from ..model import Event, Mention, Storyline
from . import drafts, heap
from .payload import pack_plain, unpack_plain

T = TypeVar("T")

TABLES = """
-- What the join knows of documents, tellings and names, by kind.
CREATE TABLE IF NOT EXISTS things (kind TEXT NOT NULL, id TEXT NOT NULL, payload BLOB NOT NULL,
                                   PRIMARY KEY (kind, id));

-- Lists of ids, each under a number, in the order of place and id, with a sign of what stands there.
CREATE TABLE IF NOT EXISTS lines (number INTEGER NOT NULL, place INTEGER NOT NULL, id TEXT NOT NULL,
                                  sign INTEGER NOT NULL, PRIMARY KEY (number, place, id)) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS documents_by_place ON documents (place);
CREATE INDEX IF NOT EXISTS events_by_place ON events (place);
CREATE INDEX IF NOT EXISTS storylines_by_place ON storylines (place);

-- Where the telling stands that an event shows: the order of events is that of their documents, then of their words.
CREATE TABLE IF NOT EXISTS shown (event TEXT PRIMARY KEY, document TEXT NOT NULL, start INTEGER NOT NULL,
                                  end INTEGER NOT NULL) WITHOUT ROWID;
"""
_PUT = "INSERT INTO things VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET payload = excluded.payload"
_AROUND = """
SELECT * FROM (SELECT place, id, sign FROM lines WHERE number = ? AND (place, id) < (?, ?)
               ORDER BY place DESC, id DESC LIMIT ?)
UNION ALL
SELECT * FROM (SELECT place, id, sign FROM lines WHERE number = ? AND (place, id) > (?, ?)
               ORDER BY place, id LIMIT ?)
"""


class StoreShelf:
    """A `timeline.join.Shelf` on a workspace's database, for the length of one transaction."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._places = {table: Places(database, table) for table in _SHOWN.values()}

    def get(self, kind: type[T], ids: Iterable[str]) -> dict[str, T]:
        """The things of a kind that are there, by id."""
        found: dict[str, T] = {}
        for some in portions(dict.fromkeys(ids)):
            found |= self._read(kind, some)
        return found

    def put(self, kind: type[T], things: Mapping[str, T]) -> None:
        """Keeps things, each in the place of what had its id."""
        if kind in _SHOWN:
            self.drop(kind, things)
        if kind is Event:
            self._put_events(cast(Iterable[Event], things.values()))
        elif kind is Storyline:
            heap.put_storylines(self._database, cast(Iterable[Storyline], things.values()))
            names = [(name,) for name in things]
            self._database.executemany("UPDATE storylines SET place = -1 WHERE id = ?", names)
        else:
            rows = ((kind.__name__, name, pack_plain(thing, kind.__name__, name)) for name, thing in things.items())
            self._database.executemany(_PUT, rows)

    def drop(self, kind: type[Any], ids: Iterable[str]) -> None:
        """Forgets things."""
        for some in portions(ids):
            if kind in _SHOWN:
                self._hide(kind, some)
            else:
                if kind is Draft:
                    drafts.drop(self._database, some)
                where = f"kind = ? AND id IN ({_marks(some)})"
                self._database.execute(f"DELETE FROM things WHERE {where}", [kind.__name__, *some])

    def file(self, entries: Iterable[Entry]) -> None:
        """Adds lines to their lists."""
        self._database.executemany("INSERT OR IGNORE INTO lines VALUES (?, ?, ?, ?)", entries)

    def unfile(self, entries: Iterable[Entry]) -> None:
        """Takes lines off their lists."""
        rows = (entry[:3] for entry in entries)
        self._database.executemany("DELETE FROM lines WHERE number = ? AND place = ? AND id = ?", rows)

    def before(self, entry: Entry, most: int) -> list[Entry]:
        """The lines right before one in its list, the nearest first."""
        return self._lines("AND (place, id) < (?, ?) ORDER BY place DESC, id DESC LIMIT ?", *entry[:3], most)

    def after(self, entry: Entry, most: int) -> list[Entry]:
        """The lines right after one in its list, the nearest first."""
        return self._lines("AND (place, id) > (?, ?) ORDER BY place, id LIMIT ?", *entry[:3], most)

    def around(self, entry: Entry, most: int) -> list[Entry]:
        """So many lines before and after a place in a list where nothing stands yet."""
        number, place, id, _ = entry
        return [Entry(number, *row) for row in self._database.execute(_AROUND, (number, place, id, most) * 2)]

    def listed(self, number: int, most: int = -1) -> list[Entry]:
        """A list from its start."""
        return self._lines("ORDER BY place, id LIMIT ?", number, most)

    def show(self, tellings: Iterable[str]) -> None:
        """Puts the events of tellings that are alone, and their steps, as they lie in a draft."""
        for some in portions(tellings):
            self.drop(Event, drafts.ids(self._database, some))
            drafts.show(self._database, some)

    def mentions(self, ids: Iterable[str]) -> Mapping[str, Mention]:
        """Some of what texts tell, by id."""
        found: dict[str, Mention] = {}
        for some in portions(ids):
            query = f"SELECT id, document, payload FROM mentions WHERE id IN ({_marks(some)})"
            rows = self._database.execute(query, some)
            found |= {name: unpack_plain(Mention, payload, name, document) for name, document, payload in rows}
        return found

    def _read(self, kind: type[T], ids: Sequence[str]) -> dict[str, T]:
        where = f"WHERE id IN ({_marks(ids)})"
        if kind is Event:
            return cast(dict[str, T], {each.id: each for each in heap.load_events(self._database, where, ids)})
        if kind is Storyline:
            return cast(dict[str, T], {each.id: each for each in heap.load_storylines(self._database, where, ids)})
        query = f"SELECT id, payload FROM things WHERE kind = ? AND id IN ({_marks(ids)})"
        rows = self._database.execute(query, [kind.__name__, *ids])
        return {name: unpack_plain(kind, payload, kind.__name__, name) for name, payload in rows}

    def _put_events(self, events: Iterable[Event]) -> None:
        for event in events:
            heap.put_events(self._database, [event], -1)
            first = event.mentions[0]
            row = (event.id, first.document, *first.span)
            self._database.execute("INSERT OR REPLACE INTO shown VALUES (?, ?, ?, ?)", row)

    def _hide(self, kind: type[Any], ids: Sequence[str]) -> None:
        table, marks = _SHOWN[kind], _marks(ids)
        there = self._places[table].free(ids)
        if kind is Event:
            heap.drop_events(self._database, there)
            self._database.execute(f"DELETE FROM shown WHERE event IN ({marks})", ids)
            return
        steps = f"storyline IN (SELECT key FROM storylines WHERE id IN ({marks}))"
        self._database.execute(f"DELETE FROM steps WHERE {steps}", ids)
        self._database.execute(f"DELETE FROM storylines WHERE id IN ({marks})", ids)

    def settle(self) -> None:
        """Gives a place to all that has none: to be done before what was put is to be seen."""
        for places in self._places.values():
            places.fill()

    def _lines(self, condition: str, *values: object) -> list[Entry]:
        query = f"SELECT number, place, id, sign FROM lines WHERE number = ? {condition}"
        return [Entry(*row) for row in self._database.execute(query, values)]


_SHOWN: dict[type[Any], str] = {Event: "events", Storyline: "storylines"}


class Places:
    """The places of a table's rows, 0, 1, 2 … without a gap, while rows come (at -1) and go; the order comes later."""

    def __init__(self, database: sqlite3.Connection, table: str) -> None:
        self._database, self._table = database, table
        self._before, self._freed = self._count(), list[int]()

    def free(self, ids: Sequence[str]) -> list[str]:
        """Those of them that are there, and about to go."""
        query = f"SELECT id, place FROM {self._table} WHERE id IN ({_marks(ids)})"
        rows = self._database.execute(query, list(ids)).fetchall()
        self._freed += [place for _, place in rows if place >= 0]
        return [name for name, _ in rows]

    def fill(self) -> None:
        """The new rows, and those at the end, take the places that are free."""
        count = self._count()
        query = f"SELECT key FROM {self._table} WHERE place < 0 OR place >= ?"
        homeless = [key for (key,) in self._database.execute(query, [count])]
        free = [*sorted(place for place in self._freed if place < count), *range(self._before, count)]
        moves = zip(free, homeless, strict=True)
        self._database.executemany(f"UPDATE {self._table} SET place = ? WHERE key = ?", moves)
        self._before, self._freed = count, []

    def _count(self) -> int:
        return int(self._database.execute(f"SELECT count(*) FROM {self._table}").fetchone()[0])


def in_order(database: sqlite3.Connection) -> None:
    """Gives events and storylines their places: of the documents, then of the words that are shown."""
    told = "FROM shown JOIN documents ON documents.id = shown.document"
    order = "documents.place, shown.start, shown.end, shown.event"
    database.execute(f"""UPDATE events SET place = ranked.place FROM (
        SELECT event, row_number() OVER (ORDER BY {order}) - 1 AS place {told}) AS ranked
        WHERE ranked.event = events.id AND events.place IS NOT ranked.place""")
    database.execute("""UPDATE storylines SET place = ranked.place FROM (
        SELECT steps.storyline, row_number() OVER (ORDER BY min(events.place), storylines.id) - 1 AS place
        FROM steps JOIN events ON events.id = steps.event JOIN storylines ON storylines.key = steps.storyline
        GROUP BY steps.storyline) AS ranked WHERE ranked.storyline = storylines.key""")


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
