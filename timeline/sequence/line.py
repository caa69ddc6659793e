"""Linked steps → a storyline: its steps in order, and a title in the texts' words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Sequence
from heapq import heappop, heappush

from .. import countries
from ..interval import Day
from ..model import Link, Span, Storyline, content_id
from .step import Step

_Key = tuple[Day, int, Span, str]
_STRENGTHS = {"explicit": 0, "implied": 1, "proposed": 2}


def storyline(chain: Iterable[Step], links: Iterable[Link]) -> Storyline:
    """A storyline of steps that hang together."""
    links = strongest(links)
    order = _ordered(sorted(chain, key=lambda step: step.event), links)
    events = tuple(step.event for step in order)
    place = {event: position for position, event in enumerate(events)}
    links = sorted(links, key=lambda link: (place[link.source], place[link.target]))
    return Storyline(content_id("storyline", min(events)), _title(order), events, tuple(links))


def strongest(links: Iterable[Link]) -> list[Link]:
    """One link a pair: what the words say before what one text tells, and that before what is proposed."""
    first: dict[frozenset[str], Link] = {}
    for link in sorted(links, key=_rank):
        first.setdefault(frozenset((link.source, link.target)), link)
    return list(first.values())


def _rank(link: Link) -> tuple[int, bool, str, Span, str, str]:
    """The strongest first; to follow says least."""
    words = link.evidence[0]
    return (_STRENGTHS[link.strength], link.kind == "follows", words.document, words.span, link.kind, link.source)


def _ordered(chain: Sequence[Step], links: Sequence[Link]) -> list[Step]:
    """In the order of time, and no step before one that leads to it; undated ones as near to their link as can be."""
    waiting = {step.event: step for step in chain}
    after: dict[str, list[str]] = defaultdict(list)
    for link in links:
        after[link.source].append(link.target)
    before = Counter(link.target for link in links)
    leads_to = {event: min(days) for event, days in _days(after, waiting).items() if days}
    keys = {event: _next(step, leads_to.get(event)) for event, step in waiting.items()}
    free, all_keys = sorted(keys[event] for event in waiting if not before[event]), sorted(keys.values())
    order: list[Step] = []
    while waiting:
        event = _least(free, waiting) or _least(all_keys, waiting)  # the latter where links run in a circle
        order.append(waiting.pop(event))
        for target in after[event]:
            before[target] -= 1
            if not before[target] and target in waiting:
                heappush(free, keys[target])
    return order


def _least(heap: list[_Key], waiting: Container[str]) -> str:
    """The first that is still waiting, taken off the heap; empty where none is."""
    while heap:
        event = heappop(heap)[-1]
        if event in waiting:
            return event
    return ""


def _days(after: dict[str, list[str]], steps: dict[str, Step]) -> dict[str, list[Day]]:
    """The days of what each step leads to."""
    found = {event: (steps[target].when for target in targets) for event, targets in after.items()}
    return {event: [day for day in days if day] for event, days in found.items()}


def _next(step: Step, leads_to: Day | None) -> _Key:
    """The earliest first; an undated step where its text is, right before what it leads to, or as soon as it may."""
    when = step.when or step.near or leads_to or Day(-99999)
    rank = 1 if step.when else 2 if step.near else 0
    return (when, rank, step.at, step.event)


def _title(order: Sequence[Step]) -> str:
    """Countries and what it is about, in the texts' words: "Rwanda–Morocco military cooperation"."""
    orders = Counter(step.countries for step in sorted(order, key=lambda step: (step.at, step.event)))
    names = "–".join(countries.name(country) for country in orders.most_common(1)[0][0])
    theme = _theme(order)
    return f"{names} {theme}" if theme else names


def _theme(order: Sequence[Step]) -> str:
    """The eventive noun that most steps share, with the word before it that most often goes with it."""
    shared = Counter(noun for step in order for noun in {pair.split()[1] for pair in step.themes})
    told = Counter(pair for step in order for pair in step.themes)
    return max(told, key=lambda pair: (shared[pair.split()[1]], told[pair]), default="")
