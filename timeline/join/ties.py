"""Ties between things that stand near each other in lists and are found to be alike; kept as they come and go.

A thing is compared only with those that stand next to it, so that the work grows with their number. Who is near changes
with everything that comes or goes, and only right there: that is what lets a join go on from the last one.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from itertools import chain, groupby
from operator import attrgetter

from .chains import chains
from .drawer import Drawer
from .kept import Seat
from .shelf import Entry, Shelf

NEAR = 4  # how many on each side in a list a thing is compared with
Pair = tuple[str, str]


class Ties(ABC):
    """Who is tied to whom; `touched` are those whose ties changed."""

    def __init__(self, shelf: Shelf, seats: Drawer[Seat]) -> None:
        self._shelf, self._seats = shelf, seats
        self.touched: set[str] = set()

    @abstractmethod
    def entries(self, id: str) -> list[Entry]:
        """The lists that a thing stands in, and its place there: as long as it is what it is, the same."""

    @abstractmethod
    def are_pair(self, one: str, other: str) -> bool:
        """Are the two alike? Nothing but the two may count."""

    def may_meet(self, one: Entry, other: Entry) -> bool:
        """May the two be alike, as far as their signs tell? It saves reading what most of them are."""
        return True

    @abstractmethod
    def expect(self, ids: Iterable[str]) -> None:
        """Something is about to be compared with all these: what is wanted of them can be read at once."""

    def add(self, things: Collection[str]) -> None:
        """Some have come: they are tied to those near them, and push others apart."""
        self.touched.update(things)
        entries = sorted({entry for id in sorted(things) for entry in self.entries(id)})
        near, apart = self._moved(entries)
        self._shelf.file(entries)
        ids = {*chain.from_iterable(near)}
        self.expect(ids)
        self._seats.many(ids.union(one for one, _ in apart))
        for one, other in sorted(near):  # so that what is compared with many is read once
            self._compare(one, other)
        for one, other in apart:
            if other in self._seat(one).ties and not self._are_near(one, other):
                self._untie(one, other)

    def _moved(self, entries: Iterable[Entry]) -> tuple[set[Pair], set[Pair]]:
        """Who comes near each other where these are filed, in order, and who may be no more."""
        near: set[Pair] = set()
        apart: set[Pair] = set()
        for _, lines in groupby(entries, attrgetter("number")):
            new = list(lines)
            there = self._around(new)
            together = sorted([*new, *there]) if there else new
            came = {*new}
            for place, entry in enumerate(together):
                others = together[place + 1 : place + 1 + NEAR]
                fresh = others if entry in came else [each for each in others if each in came]
                near.update((entry.id, each.id) for each in fresh if self.may_meet(entry, each))
            pushed = _pushed(together, came) if there else ()
            apart.update((one.id, other.id) for one, other in pushed if self.may_meet(one, other))
        return near, apart

    def _around(self, new: Sequence[Entry]) -> set[Entry]:
        """What stands near some lines of one list that are about to be filed there, in order."""
        found: set[Entry] = set()
        after: list[Entry] | None = None
        for entry in new:
            if after is None or (len(after) == NEAR and entry > after[0]):  # else nothing more can be near
                around = self._shelf.around(entry, NEAR)
                after = [each for each in around if each > entry]
                found.update(around)
        return found

    def remove(self, id: str) -> None:
        """Something has gone: its ties with it, and those around it come near each other."""
        entries = self.entries(id)
        for other in self._seat(id).ties:
            self._untie(id, other)
        together: set[tuple[str, str]] = set()
        for entry in entries:
            together.update(_across(self._shelf.before(entry, NEAR), self._shelf.after(entry, NEAR)))
        self._shelf.unfile(entries)
        for one, other in together:
            self._compare(one, other)
        self._seats.put(id, None)
        self.touched.discard(id)

    def held_together(self, things: Iterable[str]) -> Iterator[list[str]]:
        """Everything that hangs together with any of these, each once."""
        return chains(things, lambda thing: self._seat(thing).ties)

    def _compare(self, one: str, other: str) -> None:
        if other not in self._seat(one).ties and self.are_pair(one, other):
            self._set(one, other, there=True)

    def _are_near(self, one: str, other: str) -> bool:
        """Are the two near each other in any list?"""
        shared = {entry.number for entry in self.entries(other)}
        mine = (entry for entry in self.entries(one) if entry.number in shared)
        return any(
            other in (each.id for each in (*self._shelf.before(entry, NEAR), *self._shelf.after(entry, NEAR)))
            for entry in mine
        )

    def _untie(self, one: str, other: str) -> None:
        self._set(one, other, there=False)

    def _set(self, one: str, other: str, there: bool) -> None:
        for here, end in ((one, other), (other, one)):
            seat = self._seat(here)
            self._seats.put(here, Seat(seat.ties | {end} if there else seat.ties - {end}, seat.event))
        self.touched |= {one, other}

    def _seat(self, id: str) -> Seat:
        return self._seats.get(id) or Seat()


def _pushed(together: Sequence[Entry], came: Set[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """The pairs that were near each other in a list before some came, and may be no more."""
    before = [(place, entry) for place, entry in enumerate(together) if entry not in came]
    for number, (place, one) in enumerate(before):
        yield from ((one, other) for at, other in before[number + 1 : number + 1 + NEAR] if at > place + NEAR)


def _across(before: list[Entry], after: list[Entry]) -> Iterator[tuple[str, str]]:
    """The pairs on both sides of a place that are near each other without it, and no more with it."""
    for steps, entry in enumerate(before, 1):
        if steps > NEAR - len(after):
            yield entry.id, after[NEAR - steps].id
