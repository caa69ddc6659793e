"""What a text makes as long as no other tells the same: its events, their steps, and the links that its words give.

Most tellings stay alone. So this is made where a text is told, on any machine, and the one process that joins only puts
it on show. With it goes the print by which copies of the text are found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..duplicates import Print, printed
from ..merge import Marks, event
from ..model import Document, Event, Link, Mention
from ..sequence import Step, links_told


@dataclass(frozen=True, slots=True)
class Alone:
    """A telling by itself."""

    telling: str
    event: Event
    step: Step


@dataclass(frozen=True, slots=True)
class Draft:
    """The print of a text; the events of its tellings, in order, and what links them as long as each is alone."""

    print: Print | None = None
    events: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


def alone(marks: Marks, mentions: Iterable[Mention]) -> Iterator[Alone]:
    """The tellings of a text, each by itself."""
    known = {each.id: each for each in mentions}
    for id, atom in marks.told():
        found = event([(known[each.mention], each) for each in atom.heard], atom.interval)
        yield Alone(id, found, Step.of(found, {id: atom}, marks.day))


def draft(document: Document, mentions: Sequence[Mention], tellings: Sequence[Alone]) -> Draft:
    """What it is found by, what its tellings make, and what links that."""
    step_of = {mention: one.step for one in tellings for mention in one.step.mentions}
    events = tuple(each.event.id for each in tellings)
    return Draft(printed(document), events, tuple(dict.fromkeys(links_told(mentions, step_of))))
