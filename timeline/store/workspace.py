"""The workspace itself: what one may ask of the folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..edits import Edit
from ..interval import Day, Interval
from ..result import Timeline
from . import heap, log
from .folder import Folder
from .search import phrase, query

if TYPE_CHECKING:
    import pandas as pd


class Workspace:
    """A folder with the documents, events, storylines and troubles of a run; not touched until it is asked for."""

    def __init__(self, folder: str | Path) -> None:
        self.store = Folder(folder)
        self.folder, self.file = self.store.path, self.store.file

    def __repr__(self) -> str:
        return f"Workspace({self.folder.as_posix()!r})"

    def save(self, timeline: Timeline) -> None:
        """Puts a timeline in the place of what was here: all of it, or, when something goes wrong, nothing.

        What a person said (`log`) stays, and so does what is known of the files that were read.
        """
        with self.store.writing() as database:
            heap.clear(database)
            heap.put_documents(database, timeline.documents)
            heap.put_events(database, timeline.events)
            heap.put_storylines(database, timeline.storylines)
            heap.put_troubles(database, timeline.errors)
            heap.counted(database)

    def load(self, today: Day | None = None) -> Timeline:
        """The timeline that was saved, equal in everything."""
        with self.store.reading() as database:
            return Timeline(
                tuple(heap.load_documents(database)),
                tuple(heap.load_events(database)),
                tuple(heap.load_storylines(database)),
                tuple(heap.load_troubles(database)),
                today=today,
            )

    def log(self) -> list[Edit]:
        """What people said of the events, in the order they said it."""
        with self.store.reading() as database:
            return log.read(database)

    def append(self, edits: Sequence[Edit]) -> None:
        """Puts edits at the end of the log; when it returns they are on the disk. Makes the workspace when missing."""
        with self.store.writing() as database:
            log.append(database, edits)

    def frame(
        self, country: str | None = None, within: Interval | None = None, text: str | None = None
    ) -> pd.DataFrame:
        """One row an event, as `Timeline.frame` has it: of one country (alpha-3), a stretch of time, some words in it.

        An event is within a stretch of time when it shares a day with it; the undated are kept whatever the stretch.
        """
        where, values = _conditions(country, within, text)
        with self.store.reading() as database:
            return Timeline(
                tuple(heap.load_documents(database)),
                tuple(heap.load_events(database, where, values)),
                tuple(heap.load_storylines(database)),
            ).frame()


def _conditions(country: str | None, within: Interval | None, text: str | None) -> tuple[str, list[object]]:
    """An SQL condition and its values: nothing that a person wrote is ever part of the SQL."""
    asked: list[tuple[str, object]] = []
    if country:
        asked.append(("key IN (SELECT event FROM concerns WHERE country = ?)", country.upper()))
    if within and within.start:
        asked.append(("(end IS NULL OR end > ?)", within.start.ordinal))
    if within and within.end:
        asked.append(("(start IS NULL OR start < ?)", within.end.ordinal))
    if text:
        asked.append(("key IN (SELECT rowid FROM words WHERE words MATCH ?)", query(phrase(text))))
    conditions = " AND ".join(condition for condition, _ in asked)
    return (f"WHERE {conditions}" if asked else ""), [value for _, value in asked]
