"""Marks of documents → events and storylines, kept up to date as documents come, change and go.

    marks = mark(document, mentions)            once a document, on any machine
    changes = update(shelf, [marks], removed)   where the shelf is, in one process

The result depends on the documents alone: neither their order, nor how they came in batches, nor what was there in
between makes a difference. What a document changes is found by lists: who stood near it there, and who hangs together
with those; the rest is not looked at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ..collector import no_collector
from ..duplicates import Print
from ..merge import Marks, mark
from ..model import Event, Span, Storyline
from ..sequence import Step
from .copies import copies, distinct
from .desk import Desk
from .draft import Alone, Draft, alone, draft
from .drawer import Drawer
from .happenings import Happenings
from .kept import Glimpse, Lines, Origin, Seat, Size, Thread, Waiting
from .neighbours import Neighbours, day
from .proposals import Proposals
from .shelf import Entry, Memory, Shelf, number
from .threads import Threads

__all__ = [
    "KINDS",
    "Alone",
    "Changes",
    "Draft",
    "Entry",
    "Marks",
    "Memory",
    "Shelf",
    "alone",
    "copies",
    "distinct",
    "draft",
    "in_order",
    "mark",
    "update",
]

TOGETHER = 2_000  # tellings that are compared at a time
KINDS = (Print, Marks, Draft, Seat, Glimpse, Step, Waiting, Lines, Origin, Thread, Size, Event, Storyline)
"""The kinds of things that a shelf is asked to keep."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What an update changed, by id: the things that are gone, and those that are new or other than before."""

    events_gone: frozenset[str]
    events: frozenset[str]
    storylines_gone: frozenset[str]
    storylines: frozenset[str]


def update(shelf: Shelf, added: Iterable[Marks], removed: Collection[str] = ()) -> Changes:
    """Joins documents that are new or changed to those on the shelf, and takes away those that are gone.

    A changed document is given by its new marks alone. The events and the storylines on the shelf are then those that
    all its documents tell. To be run as one transaction; `shelf.mentions` knows the new mentions already.
    """
    with no_collector():
        return _Update(shelf).run(added, removed)


class _Update:
    """One update; each step knows what the one before it changed."""

    def __init__(self, shelf: Shelf) -> None:
        self.desk = Desk(shelf)
        self.neighbours = Neighbours(self.desk)
        self.given: set[str] = set()  # documents
        self.names: set[str] = set()  # that documents tell which came or went
        self.lost: set[str] = set()  # events whose tellings went
        self.gone: set[str] = set()  # documents that went or were replaced

    def run(self, added: Iterable[Marks], removed: Collection[str]) -> Changes:
        """Documents, then tellings, then events, then proposed dates, then storylines."""
        desk = self.desk
        before = (desk.sizes.get("") or Size()).documents
        now = before + self._documents(added, removed)
        desk.sizes.put("", Size(now))
        events = Happenings(desk).settle(self.neighbours, self.lost)
        events |= Proposals(desk).settle(events, self.names, before, now)
        changes = _changes(desk.steps, events, desk.storylines, Threads(desk).settle(events, self.gone))
        for document in sorted(self.given):  # what a text makes alone is no news any more
            desk.drafts.put(document, None)
        desk.clear()
        return changes

    def _documents(self, added: Iterable[Marks], removed: Collection[str]) -> int:
        """Takes documents away and brings others; how many more there are now.

        Their tellings are compared in the order of days: what comes last in its lists pushes nobody apart.
        """
        more = -sum(self._take_away(document) for document in sorted(removed))
        self.given |= {*removed}
        came: list[tuple[int, str]] = []
        for marks in added:
            self.given.add(marks.document)
            if marks == self.desk.marks.get(marks.document) and not self.desk.drafts.get(marks.document):
                continue
            more += 1 - self._take_away(marks.document)
            came += self._bring(marks)
        came.sort()
        for start in range(0, len(came), TOGETHER):
            self.neighbours.add([id for _, id in came[start : start + TOGETHER]])
            self.neighbours.tidy()
        return more

    def _take_away(self, document: str) -> bool:
        marks = self.desk.marks.get(document)
        if marks is None:
            return False
        for id, _ in marks.told():
            seat = self.desk.seats.get(id)
            self.lost |= {seat.event} if seat else set()
            self.neighbours.remove(id)
        self.desk.shelf.unfile(_named(marks))
        self.names |= marks.names
        self.gone.add(document)
        self.desk.marks.put(document, None)
        self.neighbours.forget(marks)
        return True

    def _bring(self, marks: Marks) -> list[tuple[int, str]]:
        """Its tellings, each with its day."""
        self.desk.marks.put(marks.document, marks)
        self.desk.tidy()
        for id, atom in marks.told():
            self.neighbours.bring(id, atom)
        self.desk.shelf.file(_named(marks))
        self.names |= marks.names
        return [(day(atom.interval, marks.day), id) for id, atom in marks.told()]


def _named(marks: Marks) -> list[Entry]:
    """Where a document is found by the names that it tells of."""
    return [Entry(number("named", name), 0, marks.document) for name in sorted(marks.names)]


def _changes(steps: Drawer[Step], of: set[str], storylines: Drawer[Storyline], lines: set[str]) -> Changes:
    """An event is there as long as its step is, which is read sooner."""
    there, running = frozenset(steps.many(sorted(of))), frozenset(storylines.many(sorted(lines)))
    return Changes(frozenset(of) - there, there, frozenset(lines) - running, running)


def in_order(shelf: Memory, place: Mapping[str, int]) -> tuple[tuple[Event, ...], tuple[Storyline, ...]]:
    """All events and storylines: an event where its text stands, a storyline where the first of its events does."""
    rank = {event.id: _rank(event, place) for event in shelf.all(Event).values()}
    events = sorted(shelf.all(Event).values(), key=lambda event: rank[event.id])
    lines = sorted(shelf.all(Storyline).values(), key=lambda line: min(rank[event] for event in line.events))
    return tuple(events), tuple(lines)


def _rank(event: Event, place: Mapping[str, int]) -> tuple[int, Span, str]:
    shown = event.mentions[0]
    return (place[shown.document], shown.span, event.id)
