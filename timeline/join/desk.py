"""What an update has before it: a drawer for each kind of things that more than one of its steps looks into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from ..merge import Marks
from ..model import Event, Storyline
from ..sequence import Step
from .draft import Draft
from .drawer import FEW, FULL, Drawer, portions
from .kept import Glimpse, Seat, Size
from .shelf import Shelf

T = TypeVar("T")


class Desk:
    """The drawers of one update, and the shelf that they are taken from."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.marks = Drawer(shelf, Marks)
        self.drafts = Drawer(shelf, Draft)
        self.seats = Drawer(shelf, Seat)
        self.glimpses = Drawer(shelf, Glimpse)
        self.events = Drawer(shelf, Event)
        self.steps = Drawer(shelf, Step)
        self.storylines = Drawer(shelf, Storyline)
        self.sizes = Drawer(shelf, Size)
        self._small: tuple[Drawer[Any], ...] = (
            *(self.drafts, self.seats, self.glimpses),
            *(self.events, self.steps, self.storylines),
        )

    def tidy(self) -> None:
        """What is held stays small, however many texts there are: a full drawer goes back to the shelf."""
        self.marks.flush(FEW)
        for drawer in self._small:
            drawer.flush(FULL)

    def in_portions(self, ids: Iterable[str]) -> Iterator[list[str]]:
        """Many things, some at a time, in their order; what the last ones needed may be put away before the next."""
        for some in portions(sorted(ids)):
            self.tidy()
            yield some

    def marks_of(self, documents: Iterable[str]) -> Iterator[Marks]:
        """The marks of many texts, never all at once: those of a thousand texts are 80 MB."""
        return self._each(self.marks, documents)

    def steps_of(self, events: Iterable[str]) -> Iterator[Step]:
        """The steps of many events, never all at once."""
        return self._each(self.steps, events)

    def _each(self, drawer: Drawer[T], ids: Iterable[str]) -> Iterator[T]:
        for some in self.in_portions(ids):
            yield from drawer.many(some).values()

    def clear(self) -> None:
        """All that changed goes back to the shelf."""
        for drawer in (self.marks, *self._small, self.sizes):
            drawer.flush()
