"""What hangs together: a pact, the visit that followed it and the commission that followed that are one chain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set


def chains(things: Iterable[str], tied: Callable[[str], Set[str]]) -> Iterator[list[str]]:
    """Everything that hangs together with any of these, each once; `tied` says what a thing is tied to itself."""
    seen: set[str] = set()
    for thing in things:
        if thing in seen:
            continue
        found, waiting = [], [thing]
        seen.add(thing)
        while waiting:
            here = waiting.pop()
            found.append(here)
            fresh = tied(here) - seen
            seen |= fresh
            waiting += fresh
        yield sorted(found)
