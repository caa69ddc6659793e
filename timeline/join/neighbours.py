"""Which tellings of other texts each telling is tied to: those near it in a list that are told alike.

A telling stands in lists: one for each of its acts with each of the words that its text is most about, and with each
of a few names that it holds, year by year. In a list it is compared with the nearest only, so that the work grows with
the number of texts. Who is near changes with every text that comes or goes, and only right there: that is what lets a
join go on from the last one.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..interval import Interval
from ..merge import Atom, Happening, Marks, Text, is_pair, may_be_pair
from .drawer import FULL, Drawer
from .kept import Seat
from .shelf import Entry, Shelf, number

ACTS, NAMES = 2, 2  # of a telling, by which others are looked for
NEAR = 4  # how many on each side in a list a telling is compared with


class Neighbours:
    """The ties between tellings, kept as texts come and go; `touched` are those whose ties changed."""

    def __init__(self, shelf: Shelf, marks: Drawer[Marks], seats: Drawer[Seat]) -> None:
        self._shelf, self._marks, self._seats = shelf, marks, seats
        self._texts: dict[str, Text] = {}
        self._told: dict[str, Happening] = {}
        self.touched: set[str] = set()

    def add(self, id: str) -> None:
        """A telling has come: it is tied to those near it, and pushes others apart."""
        self.touched.add(id)
        near: set[str] = set()
        apart: set[tuple[str, str]] = set()
        entries = self._entries(id)
        self._shelf.file(entries)
        for entry in entries:
            before, after = self._shelf.before(entry, NEAR), self._shelf.after(entry, NEAR)
            near.update([each.id for each in before])
            if after:
                near.update([each.id for each in after])
                apart.update(_across(before, after, NEAR + 1))
        for other in near:
            self._compare(id, other)
        for one, other in apart:
            if other in self._seat(one).ties and not self._are_near(one, other):
                self._untie(one, other)
        self._tidy()

    def remove(self, id: str) -> None:
        """A telling has gone: its ties with it, and those around it come near each other."""
        entries = self._entries(id)
        for other in self._seat(id).ties:
            self._untie(id, other)
        together: set[tuple[str, str]] = set()
        for entry in entries:
            together.update(_across(self._shelf.before(entry, NEAR), self._shelf.after(entry, NEAR), NEAR + 1))
        self._shelf.unfile(entries)
        for one, other in together:
            self._compare(one, other)
        self.touched.discard(id)
        self._tidy()

    def told(self, id: str) -> Happening:
        """A telling as what it is compared by."""
        if id not in self._told:
            marks, atom = self._atom(id)
            text = self._texts.setdefault(marks.document, Text.of(marks))
            self._told[id] = Happening.of(id, atom, text)
        return self._told[id]

    def _atom(self, id: str) -> tuple[Marks, Atom]:
        document, _, position = id.rpartition(".")
        marks = self._marks.get(document)
        assert marks
        return marks, marks.atoms[int(position)]

    def forget(self, document: str) -> None:
        """A text may be another from now on."""
        text = self._texts.pop(document, None)
        if text:
            self._told = {id: told for id, told in self._told.items() if told.text is not text}

    def _compare(self, one: str, other: str) -> None:
        if may_be_pair(self._atom(one)[1], self._atom(other)[1]) and is_pair(self.told(one), self.told(other)):
            self._tie(one, other)

    def _are_near(self, one: str, other: str) -> bool:
        """Are the two near each other in any list?"""
        shared = {entry.number for entry in self._entries(other)}
        mine = (entry for entry in self._entries(one) if entry.number in shared)
        return any(
            other in (each.id for each in (*self._shelf.before(entry, NEAR), *self._shelf.after(entry, NEAR)))
            for entry in mine
        )

    def _tie(self, one: str, other: str) -> None:
        if other in self._seat(one).ties:
            return
        for here, there in ((one, other), (other, one)):
            seat = self._seat(here)
            self._seats.put(here, Seat(seat.ties | {there}, seat.event))
        self.touched |= {one, other}

    def _untie(self, one: str, other: str) -> None:
        for here, there in ((one, other), (other, one)):
            seat = self._seat(here)
            self._seats.put(here, Seat(seat.ties - {there}, seat.event))
        self.touched |= {one, other}

    def _seat(self, id: str) -> Seat:
        return self._seats.get(id) or Seat()

    def _entries(self, id: str) -> list[Entry]:
        return entries(id, self.told(id))

    def _tidy(self) -> None:
        """What is held stays small, however many texts there are."""
        if len(self._told) > FULL:
            self._told.clear()
            self._texts.clear()
            self._marks.flush()
            self._seats.flush()


def _across(before: list[Entry], after: list[Entry], far: int) -> Iterator[tuple[str, str]]:
    """The pairs on both sides of a place that are so far from each other, counting it."""
    for steps, entry in enumerate(before, 1):
        if 0 < far - steps <= len(after):
            yield entry.id, after[far - steps - 1].id


def entries(id: str, told: Happening) -> list[Entry]:
    """The lists that a telling stands in, and its place there."""
    if not told.acts:
        return []
    place = day(told.interval, told.text.day)
    start = told.interval and (told.interval.start or told.interval.end)
    year = str(start.year) if start else ""
    handles = {*sorted(told.names, key=_longest)[:NAMES], *told.text.leading}
    kinds = [number("told", told.type, act, year) for act in sorted(told.acts, key=_longest)[:ACTS]]
    return [Entry(kind ^ number(handle), place, id) for kind in kinds for handle in sorted(handles)]


def _longest(name: str) -> tuple[int, str]:
    return (-len(name), name)


def day(interval: Interval | None, own: int | None) -> int:
    """Where in time a telling stands: by its own day, or by its text's if it has none."""
    start = (interval.start or interval.end) if interval else None
    return start.ordinal if start else own or 0
