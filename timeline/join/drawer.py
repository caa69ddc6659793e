"""One kind of things on a shelf, for the length of an update: read once, written back together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Generic, TypeVar

from .shelf import Shelf

T = TypeVar("T")

FULL = 5_000  # things held before they are written back and forgotten
FEW = 500  # the same for the marks of texts, which are large
_AT_A_TIME = 500  # things that are read in one go


def portions(ids: Iterable[str]) -> Iterator[list[str]]:
    """So many of them as are read in one go, before they are looked at one by one."""
    rest = iter(ids)
    while some := list(islice(rest, _AT_A_TIME)):
        yield some


class Drawer(Generic[T]):
    """What was read of a kind, and what of it changed."""

    def __init__(self, shelf: Shelf, kind: type[T]) -> None:
        self._shelf, self._kind = shelf, kind
        self._held: dict[str, T | None] = {}
        self._changed: set[str] = set()

    def get(self, id: str) -> T | None:
        """The thing of that id, if there is one."""
        if id not in self._held:
            self._held[id] = self._shelf.get(self._kind, (id,)).get(id)
        return self._held[id]

    def many(self, ids: Iterable[str]) -> dict[str, T]:
        """The things of these ids that are there."""
        wanted = list(dict.fromkeys(ids))
        missing = [id for id in wanted if id not in self._held]
        if missing:
            self._held |= dict.fromkeys(missing) | self._shelf.get(self._kind, missing)
        found = ((id, self._held[id]) for id in wanted)
        return {id: thing for id, thing in found if thing is not None}

    def put(self, id: str, thing: T | None) -> None:
        """The thing that now goes by that id; None where there is none any more."""
        self._held[id] = thing
        self._changed.add(id)

    def flush(self, least: int = 0) -> None:
        """Writes back what changed, once so much is held."""
        if len(self._held) < least:
            return
        now = {id: self._held[id] for id in sorted(self._changed)}
        self._shelf.put(self._kind, {id: thing for id, thing in now.items() if thing is not None})
        self._shelf.drop(self._kind, [id for id, thing in now.items() if thing is None])
        self._changed.clear()
        self._held.clear()
