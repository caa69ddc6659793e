"""What a text makes as long as no other tells the same: its events, their steps, and the links that its words give.

Most tellings stay alone. So this is made where a text is told, on any machine, and the one process that joins only puts
it on show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..merge import Marks, event
from ..model import Event, Link, Mention
from ..sequence import Step, links_told


@dataclass(frozen=True, slots=True)
class Alone:
    """A telling by itself."""

    telling: str
    event: Event
    step: Step


@dataclass(frozen=True, slots=True)
class Draft:
    """The links between the events of a text, as long as each of these is a telling alone."""

    links: tuple[Link, ...] = ()


def alone(marks: Marks, mentions: Iterable[Mention]) -> Iterator[Alone]:
    """The tellings of a text, each by itself."""
    known = {each.id: each for each in mentions}
    for id, atom in marks.told():
        found = event([(known[each.mention], each) for each in atom.heard], atom.interval)
        yield Alone(id, found, Step.of(found, {id: atom}, marks.day))


def draft(marks: Marks, mentions: Sequence[Mention], tellings: Sequence[Alone]) -> Draft:
    """What links them."""
    if len(tellings) < 2:
        return Draft()
    step_of = {each.mention: one.step for one, atom in zip(tellings, marks.atoms, strict=True) for each in atom.heard}
    return Draft(tuple(dict.fromkeys(links_told(mentions, step_of))))
