"""What the join remembers between runs: things by their id, and lists of ids in order, each list under a number.

A store keeps both in two tables; `Memory` keeps them in dictionaries, for a heap that is joined once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Any, NamedTuple, Protocol, TypeVar, cast

from ..model import Event, Mention
from ..remembered import remembered
from ..sequence import Step
from .draft import Alone

T = TypeVar("T")


class Entry(NamedTuple):
    """A line of a list: the list's number (64 bits, signed), the place in it (most often a day), and what stands there.

    Lists are in the order of place, then id. An entry that is filed twice stands there once. `sign` is what is to be
    seen of a thing before it is looked at (63 bits); as long as the thing is what it is, the same.
    """

    number: int
    place: int
    id: str
    sign: int = 0


class Shelf(Protocol):
    """Where the join keeps what it needs to know again; a store does it on disk, `Memory` in memory.

    The kinds of things are frozen dataclasses (`timeline.join.KINDS`), events and storylines among them: to put an
    event is to show it, to drop it is to take it away. All of them go to JSON and back by `timeline.jsonform`.
    """

    def get(self, kind: type[T], ids: Iterable[str]) -> dict[str, T]:
        """The things of a kind that are there, by id; what is not there is left out."""

    def put(self, kind: type[T], things: Mapping[str, T]) -> None:
        """Keeps things, each in the place of what had its id."""

    def drop(self, kind: type[Any], ids: Iterable[str]) -> None:
        """Forgets things; what is not there is no error."""

    def file(self, entries: Iterable[Entry]) -> None:
        """Adds lines to their lists."""

    def unfile(self, entries: Iterable[Entry]) -> None:
        """Takes lines off their lists; what is not there is no error."""

    def before(self, entry: Entry, most: int) -> list[Entry]:
        """The lines right before one in its list, the nearest first, no more than so many."""

    def after(self, entry: Entry, most: int) -> list[Entry]:
        """The lines right after one in its list, the nearest first, no more than so many."""

    def around(self, entry: Entry, most: int) -> list[Entry]:
        """So many lines before and after a place in a list where nothing stands yet, whatever their order."""

    def listed(self, number: int, most: int = -1) -> list[Entry]:
        """A list from its start, no more lines than so many; all of them without a limit."""

    def mentions(self, ids: Iterable[str]) -> Mapping[str, Mention]:
        """Some of what texts tell, by id, as the store keeps it."""

    def show(self, tellings: Iterable[str]) -> None:
        """Puts the events of tellings that are alone, and their steps, as they lie here in a draft."""


@remembered(1 << 14)
def number(*parts: str) -> int:
    """The number of the list that goes by these words."""
    digest = blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


_Line = tuple[int, str, int]


class Memory:
    """A shelf in memory."""

    def __init__(self, mentions: Iterable[Mention] = ()) -> None:
        self.things: dict[type[Any], dict[str, Any]] = defaultdict(dict)
        self.lists: dict[int, list[_Line]] = defaultdict(list)
        self.told = {each.id: each for each in mentions}
        self.drafts: dict[str, Alone] = {}

    def all(self, kind: type[T]) -> Mapping[str, T]:
        """All things of a kind."""
        return self.things[kind]

    def get(self, kind: type[T], ids: Iterable[str]) -> dict[str, T]:
        here = self.things[kind]
        return {each: cast(T, here[each]) for each in ids if each in here}

    def put(self, kind: type[T], things: Mapping[str, T]) -> None:
        self.things[kind].update(things)

    def drop(self, kind: type[Any], ids: Iterable[str]) -> None:
        for each in ids:
            self.things[kind].pop(each, None)

    def file(self, entries: Iterable[Entry]) -> None:
        shared: dict[_Line, _Line] = {}
        for number, place, id, sign in entries:
            line = (place, id, sign)
            line = shared.setdefault(line, line)  # one for all the lists that it stands in
            here = self.lists[number]
            if not here or here[-1] < line:
                here.append(line)
                continue
            at = bisect_left(here, line)
            if here[at] != line:
                here.insert(at, line)

    def unfile(self, entries: Iterable[Entry]) -> None:
        for number, place, id, sign in entries:
            here, line = self.lists[number], (place, id, sign)
            at = bisect_left(here, line)
            if at < len(here) and here[at] == line:
                del here[at]

    def before(self, entry: Entry, most: int) -> list[Entry]:
        here = self.lists.get(entry.number, [])
        at = bisect_left(here, entry[1:])
        return [Entry(entry.number, *line) for line in here[max(0, at - most) : at][::-1]]

    def after(self, entry: Entry, most: int) -> list[Entry]:
        here = self.lists.get(entry.number, [])
        if not here or here[-1] <= entry[1:]:
            return []
        at = bisect_right(here, entry[1:])
        return [Entry(entry.number, *line) for line in here[at : at + most]]

    def around(self, entry: Entry, most: int) -> list[Entry]:
        here = self.lists.get(entry.number, [])
        at = bisect_left(here, entry[1:])
        return [Entry(entry.number, *line) for line in here[max(0, at - most) : at + most]]

    def listed(self, number: int, most: int = -1) -> list[Entry]:
        here = self.lists.get(number, [])
        return [Entry(number, *line) for line in (here if most < 0 else here[:most])]

    def mentions(self, ids: Iterable[str]) -> Mapping[str, Mention]:
        return {each: self.told[each] for each in ids}

    def show(self, tellings: Iterable[str]) -> None:
        drafts = [self.drafts[each] for each in tellings]
        self.put(Event, {each.event.id: each.event for each in drafts})
        self.put(Step, {each.event.id: each.step for each in drafts})
