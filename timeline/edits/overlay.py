"""The log over a timeline: the events as a person corrected them, and the edits that found none."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from ..model import Event
from ..result import Timeline
from .added import Paper, added
from .change import edited, merged, split
from .edit import ADDED, DELETED, MERGE, OF_DOCUMENTS, RESTORED, SPLIT, Edit
from .find import Finder
from .left_out import left_out, without
from .storylines import cut, renamed


class Applied(NamedTuple):
    """The timeline with the edits on it, the edits that found no event, and the events that were deleted."""

    timeline: Timeline
    orphans: tuple[Edit, ...]
    deleted: tuple[Event, ...]


def apply(timeline: Timeline, edits: Sequence[Edit]) -> Applied:
    """The timeline as a person corrected it; the given one is left as it is."""
    gone = left_out(edits).keys()
    heard = without(timeline, gone)
    about_events = [edit for edit in edits if edit.field not in OF_DOCUMENTS]
    if not about_events:
        return Applied(heard, (), ())
    overlay = _Overlay(heard, Finder(timeline), gone)
    orphans = tuple(edit for edit in about_events if not overlay.lay(edit))
    return Applied(overlay.timeline(), orphans, overlay.deleted())


class _Overlay:
    """The events by id, as the edits so far have them; what an edit is about is looked for among all that was read."""

    def __init__(self, timeline: Timeline, finder: Finder, left_out: Set[str]) -> None:
        self.read, self.finder, self.left_out = timeline, finder, left_out
        self.events = dict(timeline.event)
        self.gone: dict[str, None] = {}  # in the order in which they were deleted
        self.paper = Paper()

    def lay(self, edit: Edit) -> bool:
        """One more edit; False where it found nothing to be about."""
        if edit.field == ADDED and edit.document in self.left_out:
            self.finder.know(added(edit, self.read, Paper()))  # it waits for its text, and so does what is said of it
            return False
        if edit.field == ADDED:
            self._put(added(edit, self.read, self.paper))
            return True
        key = self.finder.find(edit)
        if key not in self.events:
            return False
        if edit.field in (MERGE, SPLIT):
            return self._join_or_part(edit, key)
        if edit.field == DELETED:
            self.gone[key] = None
        elif edit.field == RESTORED:
            self.gone.pop(key, None)
        else:
            self.events[key] = edited(self.events[key], edit)
        return True

    def _join_or_part(self, edit: Edit, key: str) -> bool:
        mention, other = self.finder.mention(edit)
        if other not in self.events:
            return False
        if edit.field == SPLIT and other == key:
            for part in split(self.events[key], mention):
                self._put(part)
        elif edit.field == MERGE and other != key and other not in self.gone:
            self.events[key] = merged(self.events[key], self.events.pop(other))
            self.finder.alias[other] = key
        return True

    def _put(self, event: Event) -> None:
        self.events[event.id] = event
        self.finder.know(event)

    def timeline(self) -> Timeline:
        """What is there now."""
        alias = self.finder.alias
        lines = (renamed(line, alias) for line in self.read.storylines) if alias else self.read.storylines
        events = tuple(event for key, event in self.events.items() if key not in self.gone)
        return replace(
            self.read,
            documents=self.read.documents + self.paper.documents,
            events=events,
            storylines=tuple(cut(lines, {event.id for event in events})),
        )

    def deleted(self) -> tuple[Event, ...]:
        """What a person took away, the last one first."""
        return tuple(self.events[key] for key in reversed(self.gone) if key in self.events)
