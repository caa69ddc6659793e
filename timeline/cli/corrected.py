"""A workspace's events as a person corrected them, for the commands that list them and write them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from .. import pipeline
from ..edits import Edit, apply, as_dated, standing
from ..interval import Day, Interval
from ..result import Timeline
from ..store import Workspace
from .options import say

if TYPE_CHECKING:
    import pandas as pd

Asked = tuple[str | None, Interval | None, str | None]  # a country, a stretch of time, words


def read_anew(workspace: Workspace, log: Sequence[Edit], today: Day | None = None) -> Timeline:
    """What the documents tell by the dates that a person gave them, as the app reads them; else as it is."""
    read = workspace.load(today=today)
    known = as_dated(read, log, workspace.date_of_all())
    if known.documents == read.documents:
        return read
    found = pipeline.build(known.documents, read.today)
    return replace(found, errors=(*known.errors, *found.errors))


def laid_over(read: Timeline, log: Sequence[Edit]) -> Timeline:
    """The timeline with a person's edits on it; what found no event is said."""
    applied = apply(read, standing(log))
    for edit in applied.orphans:
        say(f"an edit found no event: {edit.field} of “{edit.quote}”. Look it up in the texts as they are now.")
    return applied.timeline


def rows(timeline: Timeline, asked: Asked) -> pd.DataFrame:
    """The events that are asked for, as they are now: one that was moved to Kenya is found there."""
    with TemporaryDirectory() as folder:
        workspace = Workspace(folder)
        workspace.save(timeline)
        return workspace.frame(*asked)


def none_in(workspace: Workspace) -> str:
    """Why nothing was found, and what to do about it."""
    name = workspace.folder.as_posix()
    if workspace.count():
        return f"{name} holds no such event; ask for less"
    return f"{name} is empty: it holds no events yet. Read texts into it with: timeline run PATH --out {name}"
