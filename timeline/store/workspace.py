"""The workspace itself: what one may ask of the folder."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from ..edits import Edit
from ..result import Timeline
from . import heap, intake, log, parquet
from .answers import Answers
from .check import check
from .folder import Folder
from .question import words_of_sqlite


class Workspace(Answers):
    """A folder with the documents, events, storylines and troubles of a run; not touched until it is asked for.

    `save`, `append` and `from_parquet` make it; all else raises WorkspaceError where there is none, or a damaged one.

    >>> from tempfile import TemporaryDirectory
    >>> from timeline import build, read
    >>> with TemporaryDirectory() as folder:
    ...     workspace = Workspace(folder)
    ...     workspace.save(build(read(b"Rwanda and Morocco signed a pact in June 2025.", name="note.txt")))
    ...     workspace.count(), workspace.frame(country="MAR")["edtf"].tolist()
    (1, ['2025-06'])
    """

    words = staticmethod(words_of_sqlite)

    def __init__(self, folder: str | Path) -> None:
        self.store = Folder(folder)
        self.folder, self.file = self.store.path, self.store.file

    def __repr__(self) -> str:
        return f"Workspace({self.folder.as_posix()!r})"

    def reading(self) -> AbstractContextManager[sqlite3.Connection]:
        """One moment of the database, whoever writes meanwhile."""
        return self.store.reading()

    def is_of_a_run(self) -> bool:
        """Did `timeline run` fill it, which knows its files and reads only what changed?"""
        with self.store.reading() as database:
            return intake.has_read(database)

    def save(self, timeline: Timeline) -> None:
        """Puts a timeline in the place of what was here: all of it, or, when something goes wrong, nothing.

        What a person said (`log`) stays. What a run remembered of its files does not: the next one reads them again.
        """
        with self.store.writing() as database:
            heap.clear(database)
            heap.put_documents(database, timeline.documents)
            heap.put_events(database, timeline.events)
            heap.put_storylines(database, timeline.storylines)
            heap.put_troubles(database, timeline.errors)
            heap.counted(database)

    def check(self) -> None:
        """Raises WorkspaceError when a bad disk changed anything that questions look at; reads everything."""
        with self.store.reading() as database:
            check(database)

    def append(self, edits: Sequence[Edit]) -> None:
        """Puts edits at the end of the log; when it returns they are on the disk. Makes the workspace when missing."""
        with self.store.writing() as database:
            log.append(database, edits)

    def to_parquet(self, folder: str | Path) -> None:
        """Writes all of it, the log too, as Parquet parts into a new folder; needs the extra `parquet`."""
        with self.store.reading() as database:
            parquet.write(database, Path(folder))

    def from_parquet(self, folder: str | Path) -> None:
        """Fills this workspace, which must not be there yet, with what `to_parquet` wrote."""
        with self.store.writing() as database:
            if database.execute("SELECT count(*) FROM about").fetchone()[0]:
                raise self.store.error("is a workspace already", "Name another folder")
            parquet.read(database, Path(folder))
