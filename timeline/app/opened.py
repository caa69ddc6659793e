"""Workspaces as this server has them in hand: all tabs that look at one share it, and see what the others said."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

import streamlit as st

from ..edits import Edit
from ..interval import Day
from ..result import Timeline
from ..store import Workspace

_KEPT = 8  # workspaces in hand at once

Stamp = tuple[tuple[int, int], ...]
T = TypeVar("T")


class Opened:
    """One workspace: its texts and events as they were read, its log as it is on the disk now."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.workspace = Workspace(path)
        self._lock = RLock()
        self._stamp: Stamp = ()
        self._read: Timeline | None = None
        self._log: list[Edit] = []
        self._answers: dict[Callable[[Workspace], Any], Any] = {}

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name

    @property
    def stamp(self) -> Stamp:
        """Another one whenever anybody has written to it."""
        return _stamp(self.workspace)

    def read(self, today: Day) -> Timeline:
        """The timeline before a person's edits. The same one until the folder holds another."""
        with self._lock:
            self._look()
            if self._read is None:
                self._read = self.workspace.load(today)
            if self._read.today != today:
                self._read = replace(self._read, today=today)
            return self._read

    def log(self) -> list[Edit]:
        """All edits, those of other tabs and other programs too."""
        with self._lock:
            self._look()
            return self._log

    def asked(self, question: Callable[[Workspace], T]) -> T:
        """What was answered of all of it, `Workspace.choices`, asked once for all tabs: no edit here changes it."""
        with self._lock:
            self._look()
            if question not in self._answers:
                self._answers[question] = question(self.workspace)
            found: T = self._answers[question]
            return found

    def append(self, lines: Sequence[Edit]) -> None:
        """When it returns they are on the disk."""
        with self._lock:
            self._look()
            self.workspace.append(lines)
            self._log = [*self._log, *lines]
            self._stamp = self.stamp

    def save(self, timeline: Timeline) -> None:
        """Puts another timeline in the place of the one that was read."""
        with self._lock:
            self.workspace.save(timeline)
            self._read, self._answers = timeline, {}
            self._stamp = self.stamp

    def _look(self) -> None:
        """Reads anew what another program has written meanwhile."""
        if self._stamp != (stamp := self.stamp):
            self._log = self.workspace.log()
            self._read, self._answers, self._stamp = None, {}, stamp


def of(path: Path) -> Opened:
    """The workspace in a folder, shared by all who have it open."""
    shelf = _shelf()
    if path not in shelf:
        shelf[path] = Opened(path)
    shelf.move_to_end(path)
    while len(shelf) > _KEPT:
        shelf.popitem(last=False)
    return shelf[path]


def make(path: Path, timeline: Timeline, log: Sequence[Edit]) -> Opened:
    """A new workspace in a folder that is not there yet."""
    made = of(path)
    made.save(timeline)
    if log:
        made.append(log)
    return made


@st.cache_resource(show_spinner=False)
def _shelf() -> OrderedDict[Path, Opened]:
    return OrderedDict()


def _stamp(workspace: Workspace) -> Stamp:
    """Changes whenever anybody writes: into the database, or into the file beside it where commits come first.

    That file is there, and empty, while somebody only reads; it may go at any moment.
    """
    found = []
    for file in (workspace.file, Path(f"{workspace.file}-wal")):
        with suppress(FileNotFoundError):
            found.append(file.stat())
    return tuple((each.st_mtime_ns, each.st_size) for each in found if each.st_size)
