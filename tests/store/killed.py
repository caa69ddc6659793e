"""What a process does to a workspace until someone kills it; it says each act before it begins and after it is done."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from timeline.edits import DATE, Edit
from timeline.model import Event
from timeline.result import Timeline
from timeline.store import Workspace, heap

from .example import varied

HEAP = varied(30)
SOME = 12  # events that an increment changes
SAVE, INCREMENT, APPEND = "save", "increment", "append"


class State(NamedTuple):
    """Which version of its first events a workspace holds, which of the rest, and how many edits."""

    some: int = 0
    rest: int = 0
    edits: int = 0

    def after(self, act: str, version: int) -> State:
        """The state that an act leads to."""
        if act == SAVE:
            return self._replace(some=version, rest=version)
        return self._replace(some=version) if act == INCREMENT else self._replace(edits=self.edits + 1)

    @property
    def timeline(self) -> Timeline:
        """What is then to be found."""
        versions = [self.some] * SOME + [self.rest] * (len(HEAP.events) - SOME)
        return replace(HEAP, events=tuple(map(_at, HEAP.events, versions)))

    @property
    def log(self) -> list[Edit]:
        """The edits that are then to be found."""
        return [edit(number) for number in range(self.edits)]


def edit(number: int) -> Edit:
    """An edit unlike every other."""
    return Edit.of(HEAP.events[0], DATE, "2025-06-14", "2026-01-22T10:00:00", f"reason {number}")


def work(folder: Path, state: State, seed: int, line: Connection) -> None:
    """Saves, increments and edits, for ever."""
    workspace, dice = Workspace(folder), random.Random(seed)
    for version in count(max(state.some, state.rest) + 1):
        act = dice.choice([SAVE, INCREMENT, APPEND])
        line.send((act, version))
        _do(workspace, act, state := state.after(act, version))
        line.send(None)


def _do(workspace: Workspace, act: str, goal: State) -> None:
    if act == SAVE:
        workspace.save(goal.timeline)
    elif act == APPEND:
        workspace.append([edit(goal.edits - 1)])
    else:
        with workspace.store.writing() as database:
            heap.drop_events(database, [event.id for event in HEAP.events[:SOME]])
            heap.put_events(database, goal.timeline.events[:SOME])
            heap.counted(database)


def _at(event: Event, version: int) -> Event:
    return replace(event, title=f"{event.title} as of {version}")
