"""Events → storylines: what followed from what, and which words say so: pact → visit → commission.

Only events of the same principal countries are linked: one shared country is no evidence. Three strengths, drawn
apart: explicit ("building on … signed in June 2025"), implied (one text tells both), proposed (across texts).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..interval import Day
from ..model import Certainty, Document, Event, Link, Storyline
from .explicit import explicit
from .implied import implied
from .line import connected, storyline
from .proposed import proposed
from .step import Step


def sequence(events: Sequence[Event], documents: Sequence[Document]) -> list[Storyline]:
    """Storylines of two events and more, each with its links in the order of time."""
    blocks: dict[frozenset[str], list[Step]] = defaultdict(list)
    near = _proposals(events)
    for event in events:
        if event.principal and event.certainty is not Certainty.PROPOSED:
            blocks[frozenset(event.principal)].append(Step.of(event, near))
    return [line for steps in blocks.values() if len(steps) > 1 for line in _storylines(steps)]


def _proposals(events: Iterable[Event]) -> Mapping[str, Day | None]:
    """The date proposed for a text: not one to link by, but its other undated events stand near it."""
    return {
        mention.document: event.interval.start
        for event in events
        if event.certainty is Certainty.PROPOSED and event.interval
        for mention in event.mentions
    }


def _storylines(steps: Sequence[Step]) -> Iterator[Storyline]:
    links = _unique([*explicit(steps), *implied(steps), *proposed(steps)])
    leaving: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        leaving[link.source].append(link)
    for chain in connected(steps, links):
        yield storyline(chain, [link for step in chain for link in leaving[step.event.id]])


def _unique(links: Iterable[Link]) -> list[Link]:
    """One link a pair, the strongest: they come in the order of strength."""
    first: dict[frozenset[str], Link] = {}
    for link in links:
        first.setdefault(frozenset((link.source, link.target)), link)
    return list(first.values())
