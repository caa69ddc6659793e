"""A workspace: a folder that holds what a run found, in one SQLite database that many may read while one writes.

    Workspace("out").save(timeline)
    Workspace("out").frame(country="RWA")

Each thing is kept whole in its JSON form, beside the few columns that questions need.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from .errors import TimelineError
from .interval import Day, Interval
from .jsonform import FormError, from_json, to_json
from .model import RELEASE, Document, Event, Storyline, Trouble
from .result import Timeline

if TYPE_CHECKING:
    import pandas as pd

T = TypeVar("T")

SCHEMA = 1
FILE = "timeline.sqlite"
_APPLICATION = 0x54494D45  # "TIME" in the file's head says whose database it is
_PATIENCE = 30  # seconds to wait for another who is writing

_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE documents (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL,
                        payload TEXT NOT NULL);
CREATE TABLE events (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, start INTEGER, end INTEGER,
                     words TEXT NOT NULL, payload TEXT NOT NULL);
CREATE TABLE concerns (country TEXT NOT NULL, event TEXT NOT NULL, principal INTEGER NOT NULL,
                       PRIMARY KEY (country, event)) WITHOUT ROWID;
CREATE TABLE storylines (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL);
CREATE TABLE troubles (place INTEGER PRIMARY KEY, source TEXT NOT NULL, stage TEXT NOT NULL, payload TEXT NOT NULL);
CREATE INDEX events_in_time ON events (start, end);
"""


class WorkspaceError(TimelineError):
    """A folder that is no workspace, or one that cannot be used: "out: is no workspace. Make one with …"."""

    def __init__(self, folder: Path, reason: str, remedy: str) -> None:
        super().__init__(f"{folder.as_posix()}: {reason}. {remedy}.")
        self.folder, self.reason, self.remedy = folder, reason, remedy


class Workspace:
    """A folder with the documents, events, storylines and troubles of a run; not touched until it is asked for."""

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        self.file = self.folder / FILE

    def __repr__(self) -> str:
        return f"Workspace({self.folder.as_posix()!r})"

    def save(self, timeline: Timeline) -> None:
        """Puts a timeline in the place of what was here: all of it, or, when something goes wrong, nothing."""
        with self._writing() as database:
            for table in ("about", "documents", "events", "concerns", "storylines", "troubles"):
                database.execute(f"DELETE FROM {table}")
            database.execute("INSERT INTO about VALUES ('release', ?)", [RELEASE])
            database.executemany("INSERT INTO documents VALUES (?, ?, ?, ?)", _document_rows(timeline.documents))
            database.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)", _event_rows(timeline.events))
            database.executemany("INSERT OR IGNORE INTO concerns VALUES (?, ?, ?)", _concern_rows(timeline.events))
            database.executemany("INSERT INTO storylines VALUES (?, ?, ?)", _storyline_rows(timeline.storylines))
            database.executemany("INSERT INTO troubles VALUES (?, ?, ?, ?)", _trouble_rows(timeline.errors))

    def load(self, today: Day | None = None) -> Timeline:
        """The timeline that was saved, equal in everything."""
        return self._ask(today=today)

    def frame(
        self, country: str | None = None, within: Interval | None = None, text: str | None = None
    ) -> pd.DataFrame:
        """One row an event, as `Timeline.frame` has it: of one country (alpha-3), a stretch of time, some words in it.

        An event is within a stretch of time when it shares a day with it; the undated are kept whatever the stretch.
        """
        return self._ask(*_conditions(country, within, text)).frame()

    def _ask(self, conditions: str = "", values: Iterable[object] = (), today: Day | None = None) -> Timeline:
        with self._reading() as database:
            return Timeline(
                tuple(_load(database, Document, "SELECT payload FROM documents ORDER BY place")),
                tuple(_load(database, Event, f"SELECT payload FROM events {conditions} ORDER BY place", values)),
                tuple(_load(database, Storyline, "SELECT payload FROM storylines ORDER BY place")),
                tuple(_load(database, Trouble, "SELECT payload FROM troubles ORDER BY place")),
                today=today,
            )

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        if not self.file.is_file():
            raise self._no_workspace()
        with self._open() as database:
            if _is_new(database):
                raise self._no_workspace()
            self._check(database)
            database.execute("BEGIN")  # one moment of the database, whoever writes meanwhile
            yield database

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._error(f"cannot be made ({error.strerror})", "Name another folder") from error
        with self._open() as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("BEGIN IMMEDIATE")
            if _is_new(database):
                _make(database)
            self._check(database)
            yield database
            database.execute("COMMIT")

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self.file, timeout=_PATIENCE, isolation_level=None)) as database:
                yield database
        except sqlite3.OperationalError as error:
            raise self._error(f"cannot be used ({error})", "Check the disk and that you may write there") from error
        except sqlite3.IntegrityError:
            raise  # two things of one id: a fault of the program, not of the folder
        except (sqlite3.DatabaseError, FormError, json.JSONDecodeError) as error:
            raise self._error(f"is damaged ({error})", "Run its texts again into a new folder") from error

    def _check(self, database: sqlite3.Connection) -> None:
        if _pragma(database, "application_id") != _APPLICATION:
            raise self._error(f"holds a {FILE} of another program", "Name another folder")
        version = _pragma(database, "user_version")
        if version > SCHEMA:
            reason = f"was written by a newer release (schema {version}; this one reads up to {SCHEMA})"
            raise self._error(reason, "Update timeline")

    def _no_workspace(self) -> WorkspaceError:
        return self._error("is no workspace", f"Make one with: timeline run PATH --out {self.folder.as_posix()}")

    def _error(self, reason: str, remedy: str) -> WorkspaceError:
        return WorkspaceError(self.folder, reason, remedy)


def _pragma(database: sqlite3.Connection, name: str) -> int:
    return int(database.execute(f"PRAGMA {name}").fetchone()[0])


def _is_new(database: sqlite3.Connection) -> bool:
    return not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def _make(database: sqlite3.Connection) -> None:
    for statement in filter(str.strip, _TABLES.split(";")):
        database.execute(statement)
    database.execute(f"PRAGMA application_id = {_APPLICATION}")
    database.execute(f"PRAGMA user_version = {SCHEMA}")


def _conditions(country: str | None, within: Interval | None, text: str | None) -> tuple[str, list[object]]:
    """An SQL condition and its values: nothing that a person wrote is ever part of the SQL."""
    asked: list[tuple[str, object]] = []
    if country:
        asked.append(("id IN (SELECT event FROM concerns WHERE country = ?)", country.upper()))
    if within and within.start:
        asked.append(("(end IS NULL OR end > ?)", within.start.ordinal))
    if within and within.end:
        asked.append(("(start IS NULL OR start < ?)", within.end.ordinal))
    if text:
        asked.append(("instr(words, ?)", text.casefold()))
    conditions = " AND ".join(condition for condition, _ in asked)
    return (f"WHERE {conditions}" if asked else ""), [value for _, value in asked]


def _load(database: sqlite3.Connection, cls: type[T], query: str, values: Iterable[object] = ()) -> Iterator[T]:
    return (from_json(cls, json.loads(payload)) for (payload,) in database.execute(query, tuple(values)))


def _payload(value: object) -> str:
    return json.dumps(to_json(value), ensure_ascii=False, separators=(",", ":"))


def _document_rows(documents: Iterable[Document]) -> Iterator[tuple[object, ...]]:
    return ((place, each.id, each.source, _payload(each)) for place, each in enumerate(documents))


def _event_rows(events: Iterable[Event]) -> Iterator[tuple[object, ...]]:
    for place, each in enumerate(events):
        start = each.interval and each.interval.start
        end = each.interval and each.interval.end
        words = "\n".join([each.title, *(mention.text for mention in each.mentions)]).casefold()
        yield place, each.id, start and start.ordinal, end and end.ordinal, words, _payload(each)


def _concern_rows(events: Iterable[Event]) -> Iterator[tuple[object, ...]]:
    return ((concern.country, each.id, concern.principal) for each in events for concern in each.countries)


def _storyline_rows(storylines: Iterable[Storyline]) -> Iterator[tuple[object, ...]]:
    return ((place, each.id, _payload(each)) for place, each in enumerate(storylines))


def _trouble_rows(troubles: Iterable[Trouble]) -> Iterator[tuple[object, ...]]:
    return ((place, each.source, each.stage, _payload(each)) for place, each in enumerate(troubles))
