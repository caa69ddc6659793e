"""Copies of one text, kept up as texts come and go: which text each one is a copy of.

As `timeline.duplicates` has it, two texts meet at the passages that they share. Of texts that hang together as copies
the longest stands for them, and for those that are no copy of it the longest of the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import reduce
from operator import or_

from ..duplicates import Print, is_copy, printed, with_copies
from ..model import Document
from .drawer import Drawer
from .kept import Seat
from .shelf import Entry, Memory, Shelf, number
from .ties import Ties

_COUNT, _BITS = 8, 55  # bits of a sign: for how many passages a text has, and for which
_MANY = (1 << _COUNT) - 1  # passages, or more
PASSAGES = 32  # of a text, by which its copies are looked for: with fewer, a few lines of a long text are not found
Texts = Callable[[Collection[str]], Mapping[str, Document]]


def copies(shelf: Shelf, added: Iterable[Print], removed: Collection[str], texts: Texts) -> dict[str, str]:
    """The texts that are now a copy of another one than before, each with that one; itself, where it is no copy.

    `texts` gives documents by their ids, also those that are to go. A text that is new is always among the answers. To
    be run as one transaction; the result depends on the texts alone.
    """
    prints, seats = Drawer(shelf, Print), Drawer(shelf, Seat)
    ties = _Copies(shelf, prints, seats, texts)
    for gone in removed:
        if prints.get(gone):
            ties.remove(_seat(gone))
            prints.put(gone, None)
    came = [one for one in added if prints.get(one.document) is None]
    for one in came:
        prints.put(one.document, one)
    ties.add([_seat(one.document) for one in came])
    found: dict[str, str] = {}
    for together in ties.held_together(sorted(ties.touched)):
        found |= _settle(together, prints, seats)
    prints.flush()
    seats.flush()
    return found


def distinct(documents: Iterable[Document]) -> list[Document]:
    """The documents, each text once, in their order; a copy's sources are those of the text it is a copy of."""
    given = list(documents)
    known = {each.id: each for each in reversed(given)}
    originals = copies(Memory(), filter(None, map(printed, known.values())), (), lambda ids: known)
    kept: dict[str, list[Document]] = defaultdict(list)
    for each in given:
        kept[originals.get(each.id, each.id)].append(each)
    return [with_copies(known[whole], alike) for whole, alike in kept.items()]


def _settle(together: list[str], prints: Drawer[Print], seats: Drawer[Seat]) -> dict[str, str]:
    """Which text each of those that hang together is a copy of; only what changed."""
    whole: set[str] = set()
    changed: dict[str, str] = {}
    for one in sorted((_print(each, prints) for each in together), key=_longest_first):
        seat = seats.get(_seat(one.document)) or Seat()
        of = next((each for each in sorted(seat.ties) if each in whole), _seat(one.document))
        if of == _seat(one.document):
            whole.add(of)
        if of != seat.event:
            seats.put(_seat(one.document), Seat(seat.ties, of))
            changed[one.document] = _document(of)
    return changed


class _Copies(Ties):
    """The ties between a text and its copies."""

    def __init__(self, shelf: Shelf, prints: Drawer[Print], seats: Drawer[Seat], texts: Texts) -> None:
        super().__init__(shelf, seats)
        self._prints, self._texts = prints, texts

    def entries(self, id: str) -> list[Entry]:
        """A list for all of its words, and for some of its passages; by its length, as copies are cut a little."""
        one = _print(id, self._prints)
        lists = [number("words", one.words), *(number("passage", str(each)) for each in one.sample[:PASSAGES])]
        sign = _sign(one.sample)
        return [Entry(each, -one.length, id, sign) for each in lists]

    def may_meet(self, one: Entry, other: Entry) -> bool:
        """May half of the shorter's passages stand in the longer?"""
        return _may_hold(one.sign, other.sign) or (one.place == other.place and _may_hold(other.sign, one.sign))

    def expect(self, ids: Iterable[str]) -> None:
        """Their prints."""
        self._prints.many(map(_document, ids))

    def are_pair(self, one: str, other: str) -> bool:
        """Is one of the two a copy of the other?"""
        longer, short = sorted((_print(one, self._prints), _print(other, self._prints)), key=_longest_first)
        if short.words == longer.words:
            return True
        if 2 * len({*short.sample} & {*longer.sample}) < max(1, len(short.sample)):
            return False
        texts = self._texts((short.document, longer.document))
        return is_copy(texts[short.document], texts[longer.document])


def _sign(sample: Collection[int]) -> int:
    """How many passages there are, and a bit for each: what has a bit of its own is none of the other's."""
    return _bits(sample) << _COUNT | min(len(sample), _MANY)


def _bits(sample: Iterable[int]) -> int:
    return reduce(or_, (1 << (passage >> 3) % _BITS for passage in sample), 0)


def _may_hold(longer: int, short: int) -> bool:
    """By their signs."""
    count, own = short & _MANY, (short & ~longer) >> _COUNT
    return count == _MANY or 2 * own.bit_count() <= count


def _longest_first(one: Print) -> tuple[int, str, str]:
    return (-one.length, one.words, one.document)


def _print(id: str, prints: Drawer[Print]) -> Print:
    found = prints.get(_document(id))
    assert found
    return found


def _seat(document: str) -> str:
    return f"copy:{document}"


def _document(seat: str) -> str:
    return seat.removeprefix("copy:")
