"""Tied tellings → events: each set of tellings that hang together is looked at on its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..merge import Atom, Happening, Heard, event, grouped
from ..model import Mention
from ..sequence import Step
from .desk import Desk
from .draft import Draft
from .drawer import portions
from .kept import Seat, number_of, text_of
from .neighbours import Neighbours


class Happenings:
    """The events that tellings make."""

    def __init__(self, desk: Desk) -> None:
        self._shelf, self._marks, self._seats, self._drafts = desk.shelf, desk.marks, desk.seats, desk.drafts
        self._events, self._steps = desk.events, desk.steps

    def settle(self, neighbours: Neighbours, lost: Iterable[str]) -> set[str]:
        """The events that are new, changed or gone, once all touched tellings are grouped again.

        `lost` are the events whose tellings went.
        """
        before: set[str] = set(lost)
        after: set[str] = set()
        drafted: list[str] = []
        self._seats.many(sorted(neighbours.touched))
        for tied in neighbours.held_together(sorted(neighbours.touched)):
            before |= {seat.event for seat in self._seats.many(tied).values() if seat.event}
            draft = self._drafts.get(text_of(tied[0])) if len(tied) == 1 else None
            if draft:
                drafted += tied
                after.add(self._alone(tied[0], draft))
            else:
                after |= self._regroup(tied, neighbours)
            neighbours.tidy()
        self._shelf.show(drafted)
        for id in before - after:
            self._events.put(id, None)
            self._steps.put(id, None)
        return before | after

    def _alone(self, telling: str, draft: Draft) -> str:
        """The event that a telling makes which is tied to no other."""
        event = draft.events[number_of(telling)]
        self._seats.put(telling, Seat(event=event))
        return event

    def _regroup(self, tied: list[str], neighbours: Neighbours) -> set[str]:
        """The events that tied tellings make; which telling is part of which is kept."""
        seats = {atom: self._seats.get(atom) or Seat() for atom in tied}
        told: dict[str, tuple[Atom, list[tuple[Mention, Heard]]]] = {}
        alike: list[Happening] = []
        for some in portions(tied):  # a heap may tell one thing a thousand times, and the marks of texts are large
            neighbours.tidy()
            told |= self._told(some)
            alike += map(neighbours.told, some)
        made: set[str] = set()
        for one in grouped(alike, {atom: seat.ties for atom, seat in seats.items()}):
            own = {id: told[id] for id in one.atoms}
            found = event([pair for pairs in own.values() for pair in pairs[1]], one.interval)
            made.add(found.id)
            self._events.put(found.id, found)
            atoms = {id: atom for id, (atom, _) in own.items()}
            self._steps.put(found.id, Step.of(found, atoms, one.texts[found.mentions[0].document].day))
            for id in one.atoms:
                self._seats.put(id, Seat(seats[id].ties, found.id))
        return made

    def _told(self, atoms: Iterable[str]) -> Mapping[str, tuple[Atom, list[tuple[Mention, Heard]]]]:
        """What each telling holds, with its mentions as the store keeps them."""
        found = self._atoms(atoms)
        mentions = self._shelf.mentions(each.mention for atom in found.values() for each in atom.heard)
        return {id: (atom, [(mentions[each.mention], each) for each in atom.heard]) for id, atom in found.items()}

    def _atoms(self, ids: Iterable[str]) -> Mapping[str, Atom]:
        marks = self._marks.many(map(text_of, ids))
        return {id: marks[text_of(id)].atoms[number_of(id)] for id in ids}
