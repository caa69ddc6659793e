"""The folder and its one file: who may read, who writes, and what is said when neither can be."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from ..jsonform import FormError
from .errors import DamageError, WorkspaceError
from .migrate import migrate
from .schema import APPLICATION, SCHEMA, create, is_new, pragma

FILE = "timeline.sqlite"
Writing = Callable[..., AbstractContextManager[sqlite3.Connection]]
_AT_HAND = 64_000  # kB of pages
_PATIENCE = 30  # seconds to wait for another who is writing


class Folder:
    """A folder with a database in it; not touched until someone reads or writes."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self.file = self.path / FILE

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One moment of the database, whoever writes meanwhile. What an older release wrote is brought up to date."""
        if not self.file.is_file():
            raise self._no_workspace()
        with self._told(), closing(self._connect()) as database:
            if is_new(database):
                raise self._no_workspace()
            self._check(database)
            self._bring_up_to_date(database)
            database.execute("BEGIN")
            yield database

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all of what is done in it is on the disk when it ends, or, when it raises, nothing."""
        with self.writer() as writing, writing() as database:
            yield database

    @contextmanager
    def writer(self) -> Iterator[Writing]:
        """`writing` for one who does it again and again: the pages that were looked at stay in memory.

        It may be given another database, which can then be read as `part`.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self.error(f"cannot be made ({error.strerror})", "Name another folder") from error
        with self._told():
            database = self._connect()
        with closing(database):
            self._make_ready(database)
            yield lambda part=None: self._transaction(database, part)

    def _make_ready(self, database: sqlite3.Connection) -> None:
        with self._told():
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")  # each commit reaches the disk before it counts
            database.execute(f"PRAGMA cache_size = -{_AT_HAND}")
            if not is_new(database):
                self._check(database)
                self._bring_up_to_date(database)

    @contextmanager
    def _transaction(self, database: sqlite3.Connection, part: Path | None) -> Iterator[sqlite3.Connection]:
        with self._told(), _beside(database, part):
            database.execute("BEGIN IMMEDIATE")
            try:
                if is_new(database):
                    create(database)
                self._check(database)
                yield database
                database.execute("COMMIT")
            finally:
                if database.in_transaction:
                    database.execute("ROLLBACK")

    def error(self, reason: str, remedy: str) -> WorkspaceError:
        """What is wrong with this folder."""
        return WorkspaceError(self.path, reason, remedy)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What goes wrong with a database, in words about this folder."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
                raise self.error("is being written by somebody else", "Wait until that is done") from error
            raise self.error(f"cannot be used ({error})", "Check the disk and that you may write there") from error
        except sqlite3.IntegrityError:
            raise  # two things of one id: a fault of the program, not of the folder
        except (sqlite3.DatabaseError, UnicodeDecodeError, DamageError, FormError) as error:
            raise self.error(f"is damaged ({error})", "Run its texts again into a new folder") from error

    def _connect(self) -> sqlite3.Connection:
        lies_still = self._lies_still()
        where = f"{self.file.absolute().as_uri()}?immutable=1" if lies_still else self.file
        database = sqlite3.connect(where, uri=lies_still, timeout=_PATIENCE, isolation_level=None)
        database.execute("PRAGMA trusted_schema = OFF")  # a folder from a stranger brings no code along
        database.execute("PRAGMA cell_size_check = ON")  # a damaged page is told as such, not gone through
        return database

    def _lies_still(self) -> bool:
        """May nobody here write to it, and is nobody else about to? Then no lock is needed to read it, nor possible."""
        mine = os.access(self.path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
        return not mine and self.file.is_file() and not Path(f"{self.file}-wal").exists()

    def _check(self, database: sqlite3.Connection) -> None:
        if pragma(database, "application_id") != APPLICATION:
            raise self.error(f"holds a {FILE} of another program", "Name another folder")
        version = pragma(database, "user_version")
        if version > SCHEMA:
            reason = f"was written by a newer release (schema {version}; this one reads up to {SCHEMA})"
            raise self.error(reason, "Update timeline")

    def _bring_up_to_date(self, database: sqlite3.Connection) -> None:
        try:
            migrate(database)
        except sqlite3.OperationalError as error:
            reason = f"was written by an older release and cannot be brought up to date where it is ({error})"
            raise self.error(reason, "Make the folder writable, or name a copy of it") from error

    def _no_workspace(self) -> WorkspaceError:
        return self.error("is no workspace", f"Make one with: timeline run PATH --out {self.path.as_posix()}")


@contextmanager
def _beside(database: sqlite3.Connection, part: Path | None) -> Iterator[None]:
    """Lets another database be read as `part`."""
    if part is None:
        yield
        return
    database.execute("ATTACH ? AS part", [str(part)])
    try:
        yield
    finally:
        database.execute("DETACH part")
