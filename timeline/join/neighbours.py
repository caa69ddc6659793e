"""Which tellings of other texts each telling is tied to: those near it in a list that are told alike.

A telling stands in lists: one for each of its acts with each of the words that its text is most about, and with each
of a few names that it holds, year by year.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import reduce
from operator import or_

from ..interval import Interval
from ..merge import Atom, Happening, Marks, Text, is_pair, may_be_pair
from .desk import Desk
from .drawer import FEW
from .kept import Glimpse, number_of, text_of
from .shelf import Entry, number
from .ties import Ties

ACTS, NAMES = 2, 2  # of a telling, by which others are looked for


class Neighbours(Ties):
    """The ties between tellings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.shelf, desk.seats)
        self._desk, self._marks, self._glimpses = desk, desk.marks, desk.glimpses
        self._texts: dict[str, Text] = {}
        self._told: dict[str, Happening] = {}

    def entries(self, id: str) -> list[Entry]:
        """The lists of a telling's acts, names and topic, and its day."""
        self._ease()
        return _entries(id, self.told(id))

    def are_pair(self, one: str, other: str) -> bool:
        """Do the two tell one happening?"""
        old, new = self._glimpses.get(one), self._glimpses.get(other)
        assert old
        assert new
        if not may_be_pair(old, new):
            return False
        self._ease()
        return is_pair(self.told(one), self.told(other))

    def may_meet(self, one: Entry, other: Entry) -> bool:
        """Is one of the same countries as the other, or of some of them?"""
        return one.sign & other.sign in (one.sign, other.sign)

    def expect(self, ids: Iterable[str]) -> None:
        """Reads at once what they are first compared by."""
        self._glimpses.many(ids)

    def bring(self, id: str, atom: Atom) -> None:
        """A telling is there from now on; it is tied to nothing yet."""
        self._glimpses.put(id, Glimpse.of(atom))

    def remove(self, id: str) -> None:
        """Something has gone, and what was to be seen of it."""
        super().remove(id)
        self._glimpses.put(id, None)

    def told(self, id: str) -> Happening:
        """A telling as what it is compared by."""
        found = self._told.get(id)
        if found is None:
            found = self._told[id] = self._read(id)
        return found

    def _read(self, id: str) -> Happening:
        marks = self._marks.get(text_of(id))
        assert marks
        text = self._texts.setdefault(marks.document, Text.of(marks))
        return Happening.of(id, marks.atoms[number_of(id)], text)

    def forget(self, marks: Marks) -> None:
        """The text may be another from now on."""
        self._texts.pop(marks.document, None)
        for id, _ in marks.told():
            self._told.pop(id, None)

    def tidy(self) -> None:
        """What is held stays small, however many texts there are."""
        self._ease()
        self._desk.tidy()

    def _ease(self) -> None:
        """The marks of texts, which are large, go as soon as there are many, and what was made of them."""
        self._marks.flush(FEW)
        if len(self._told) > FEW:
            self._told.clear()
            self._texts.clear()


def _entries(id: str, told: Happening) -> list[Entry]:
    """The lists that a telling stands in, and its place there."""
    if not told.acts:
        return []
    place = day(told.interval, told.text.day)
    start = told.interval and (told.interval.start or told.interval.end)
    year = str(start.year) if start else ""
    handles = {*sorted(told.names, key=_longest)[:NAMES], *told.text.leading}
    kinds = [number("told", told.type, act, year) for act in sorted(told.acts, key=_longest)[:ACTS]]
    sign = _sign(told.countries)
    return [Entry(kind ^ number(handle), place, id, sign) for kind in kinds for handle in sorted(handles)]


def _sign(countries: Set[str]) -> int:
    """A bit a country: what is no part of another here is none there."""
    return reduce(or_, (1 << number(country) % 63 for country in countries), 0)


def _longest(name: str) -> tuple[int, str]:
    return (-len(name), name)


def day(interval: Interval | None, own: int | None) -> int:
    """Where in time a telling stands: by its own day, or by its text's if it has none."""
    start = (interval.start or interval.end) if interval else None
    return start.ordinal if start else own or 0
