"""Links → storylines: their steps in order, and a title in the texts' words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from heapq import heappop, heappush

from .. import countries
from ..cues.lexicon import NOUN
from ..interval import Day
from ..model import Link, Span, Storyline, content_id
from .step import Step

_Key = tuple[Day, int, Span]


def connected(steps: Sequence[Step], links: Sequence[Link]) -> Iterator[list[Step]]:
    """Steps that links hold together."""
    leader: dict[str, str] = {step.event.id: step.event.id for step in steps}

    def find(event: str) -> str:
        while leader[event] != event:
            leader[event] = leader[leader[event]]
            event = leader[event]
        return event

    for link in links:
        leader[find(link.source)] = find(link.target)
    chains: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        chains[find(step.event.id)].append(step)
    return (chain for chain in chains.values() if len(chain) > 1)


def storyline(chain: Sequence[Step], links: Sequence[Link]) -> Storyline:
    """A storyline of steps that hang together."""
    order = _ordered(chain, links)
    events = tuple(step.event.id for step in order)
    place = {event: position for position, event in enumerate(events)}
    links = sorted(links, key=lambda link: (place[link.source], place[link.target]))
    return Storyline(content_id("storyline", min(events)), _title(order), events, tuple(links))


def _ordered(chain: Sequence[Step], links: Sequence[Link]) -> list[Step]:
    """In the order of time, and no step before one that leads to it; undated ones as near to their link as can be."""
    waiting = {step.event.id: step for step in chain}
    leads_to = {link.source: waiting[link.target].when for link in links}
    key = {event: (_next(step, leads_to.get(event)), event) for event, step in waiting.items()}
    after: dict[str, set[str]] = defaultdict(set)
    for link in links:
        after[link.source].add(link.target)
    before = Counter(target for targets in after.values() for target in targets)
    free, all_keys = sorted(key[event] for event in waiting if not before[event]), sorted(key.values())
    order: list[Step] = []
    while waiting:
        event = _least(free, waiting) or _least(all_keys, waiting)  # the latter where links run in a circle
        order.append(waiting.pop(event))
        for target in after[event]:
            before[target] -= 1
            if not before[target] and target in waiting:
                heappush(free, key[target])
    return order


def _least(heap: list[tuple[_Key, str]], waiting: Container[str]) -> str:
    """The first that is still waiting, taken off the heap; empty where none is."""
    while heap:
        _, event = heappop(heap)
        if event in waiting:
            return event
    return ""


def _next(step: Step, leads_to: Day | None) -> _Key:
    """The earliest first; an undated step where its text is, right before what it leads to, or as soon as it may."""
    when = step.when or step.near or leads_to or Day(-99999)
    rank = 1 if step.when else 2 if step.near else 0
    return (when, rank, step.event.mentions[0].span)


def _title(order: Sequence[Step]) -> str:
    """Countries and what it is about, in the texts' words: "Rwanda–Morocco military cooperation"."""
    orders = Counter(step.event.principal for step in sorted(order, key=lambda step: step.event.mentions[0].span))
    names = "–".join(countries.name(country) for country in orders.most_common(1)[0][0])
    theme = _theme(order)
    return f"{names} {theme}" if theme else names


def _theme(order: Sequence[Step]) -> str:
    """The eventive noun that most steps share, with the word before it that most often goes with it."""
    pairs = [_pairs(step) for step in order]
    shared = Counter(noun for found in pairs for noun in {noun for _, noun in found})
    told = Counter(pair for found in pairs for pair in found)
    first = {pair: position for position, pair in enumerate(pair for found in pairs for pair in found)}
    best = max(told, key=lambda pair: (shared[pair[1]], told[pair], -first[pair]), default=None)
    return " ".join(best) if best else ""


def _pairs(step: Step) -> list[tuple[str, str]]:
    """Pairs of small words of which the second names a happening: "military cooperation"."""
    found = (match for mention in step.event.mentions for match in _PAIR.findall(mention.text))
    return [(first, second) for first, second in found if second in NOUN and first not in _LITTLE]


_PAIR = re.compile(r"(?<![\w’'])(?=([a-z]{4,}) ([a-z]{4,})(?![\w’'-]))")
_LITTLE = frozenset(
    """
    this that with from their first second after during following over into these those between against multiple
    several many other more some such bilateral joint official
    """.split()
)
