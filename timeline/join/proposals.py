"""Undated events that another text dates: who waits for whom, by the names they tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..interval import Day
from ..model import Event, Modality
from ..propose import may_date, proposed, rare, unproposed
from ..sequence import Step
from .desk import Desk
from .drawer import Drawer
from .kept import Waiting
from .shelf import Entry, number

_ALL = number("waiting")


class Proposals:
    """The dates proposed for the events of texts that date nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._shelf, self._marks, self._seats = desk, desk.shelf, desk.marks, desk.seats
        self._events, self._steps = desk.events, desk.steps
        self._waiting = Drawer(desk.shelf, Waiting)

    def settle(self, changed: set[str], names: set[str], before: int, now: int) -> set[str]:
        """The events whose date was proposed or taken back, or that stand beside such.

        `changed` are the events that changed or went, `names` those that came or went with texts; there were so many
        texts `before`, and there are so many `now`.
        """
        self._file(changed)
        again = self._asked(changed, names, rare(before) != rare(now))
        told: set[str] = set()
        for id in sorted(again):
            told |= self._propose(id, rare(now))
            self._desk.tidy()
        beside = {step.event for step in self._desk.steps_of(changed) if self._is_of_undated_text(step)}
        moved = {event for document in sorted(told) for event in self._events_of(document)}
        self._waiting.flush()
        return {event for event in sorted(beside | moved) if self._stand_near(event)} | again

    def _file(self, changed: set[str]) -> None:
        """Who waits, and for which names."""
        for some in self._desk.in_portions(changed):
            self._steps.many(some)
            self._waiting.many(some)
            for id in some:
                self._file_one(id)

    def _file_one(self, id: str) -> None:
        old = self._waiting.get(id)
        if old:
            self._shelf.unfile(_lines(id, old.names))
            self._waiting.put(id, None)
        names = self._names_waited_for(id)
        if names is not None:
            self._shelf.file(_lines(id, names))
            self._waiting.put(id, Waiting(names))

    def _names_waited_for(self, id: str) -> frozenset[str] | None:
        step = self._steps.get(id)
        if step is None or not _may_wait(step):
            return None
        if any(marks.dated for marks in self._desk.marks_of(step.documents)):
            return None
        return self._names(step)

    def _names(self, step: Step) -> frozenset[str]:
        marks = self._desk.marks_of(step.documents)
        return frozenset().union(*(atom.names for each in marks for id, atom in each.told() if id in step.atoms))

    def _asked(self, changed: set[str], names: set[str], all_again: bool) -> set[str]:
        """Who is to be asked again."""
        if not self._shelf.listed(_ALL, 1):
            return set()
        if all_again:
            return {entry.id for entry in self._shelf.listed(_ALL)}
        waited = names.union(*map(self._names, self._desk.steps_of(changed)))
        found = {entry.id for name in sorted(waited) for entry in self._shelf.listed(number("waiting", name))}
        return found | {id for id in changed if self._waiting.get(id)}

    def _propose(self, id: str, most: int) -> set[str]:
        """Asks one; the texts whose events stand near another date now."""
        shown, step, waiting = self._events.get(id), self._steps.get(id), self._waiting.get(id)
        assert shown
        assert step
        assert waiting
        event = unproposed(shown)
        found = proposed(event, self._models(event, waiting.names, most))
        if found != shown:
            self._events.put(id, found)
        day = found.interval.start if found.interval else None
        if day == step.proposed:
            return set()
        self._steps.put(id, replace(step, proposed=day))
        return set(step.documents)

    def _models(self, event: Event, names: frozenset[str], most: int) -> Iterator[tuple[Event, set[str]]]:
        """The dated events that tell a rare name of this one, each with those names."""
        shared: dict[str, set[str]] = {}
        for name in sorted(names):
            texts = [entry.id for entry in self._shelf.listed(number("named", name), most + 1)]
            for id in self._tellers(texts, name) if len(texts) <= most else ():
                shared.setdefault(id, set()).add(name)
        models = self._events.many(sorted(shared))
        return ((model, shared[id]) for id, model in models.items() if may_date(unproposed(model), event))

    def _tellers(self, texts: Iterable[str], name: str) -> Iterator[str]:
        """The events that are told with a name in some texts."""
        for marks in self._marks.many(texts).values():
            for id, atom in marks.told():
                seat = self._seats.get(id) if name in atom.names else None
                if seat:
                    yield seat.event

    def _is_of_undated_text(self, step: Step) -> bool:
        """Does its text date nothing, so that a proposed date may stand near it?"""
        if step.interval or step.day is not None:
            return False
        marks = self._marks.get(step.told_by)
        return bool(marks and not marks.dated)

    def _events_of(self, document: str) -> set[str]:
        marks = self._marks.get(document)
        seats = self._seats.many(id for id, _ in marks.told()).values() if marks else ()
        return {seat.event for seat in seats}

    def _stand_near(self, id: str) -> bool:
        """Notes the date proposed for an event of the same text; says whether it is another now."""
        step = self._steps.get(id)
        assert step
        near = min(self._proposed_in(step.told_by), default=None)
        if near == step.near:
            return False
        self._steps.put(id, replace(step, near=near))
        return True

    def _proposed_in(self, document: str) -> list[Day]:
        steps = self._steps.many(sorted(self._events_of(document))).values()
        return [step.proposed for step in steps if step.proposed]


def _may_wait(step: Step) -> bool:
    """Undated, done, and of some country; its texts must date nothing at all."""
    return step.interval is None and step.modality is Modality.ASSERTED and bool(step.countries)


def _lines(id: str, names: frozenset[str]) -> list[Entry]:
    return [Entry(_ALL, 0, id), *(Entry(number("waiting", name), 0, id) for name in sorted(names))]
