"""What the sidebar's choices leave to see; plain functions from a timeline to a smaller one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..interval import Interval
from ..model import Event, Storyline
from ..result import Timeline


@dataclass(frozen=True, slots=True)
class Filters:
    """Countries (any of them), a time span, words; empty leaves everything."""

    countries: tuple[str, ...] = ()
    since: Interval | None = None
    until: Interval | None = None
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.countries or self.since or self.until or self.words.strip())


def apply(timeline: Timeline, filters: Filters) -> Timeline:
    """The timeline with only the events that pass, and the storylines and links between them."""
    if not filters:
        return timeline
    events = tuple(event for event in timeline.events if _passes(event, timeline, filters))
    kept = {event.id for event in events}
    return replace(timeline, events=events, storylines=tuple(_cut(timeline.storylines, kept)))


def _passes(event: Event, timeline: Timeline, filters: Filters) -> bool:
    if filters.countries and not set(filters.countries) & set(event.principal):
        return False
    return _in_time(event, filters) and _says(event, timeline, filters.words)


def _in_time(event: Event, filters: Filters) -> bool:
    """The undated stay: no one knows that they lie outside."""
    when = event.interval
    if when is None:
        return True
    after = filters.since is None or when.overlaps(filters.since.since())
    return after and (filters.until is None or when.overlaps(filters.until.until()))


def _says(event: Event, timeline: Timeline, words: str) -> bool:
    """Does every word stand somewhere in its title, its tellings or the names of its sources?"""
    told = [event.title]
    for mention in event.mentions:
        told += [mention.text, mention.label, timeline.document[mention.document].source]
    page = "\n".join(told).casefold()
    return all(word in page for word in words.casefold().split())


def _cut(storylines: Iterable[Storyline], kept: set[str]) -> Iterable[Storyline]:
    for line in storylines:
        events = tuple(event for event in line.events if event in kept)
        links = tuple(link for link in line.links if link.source in kept and link.target in kept)
        if len(events) > 1:
            yield replace(line, events=events, links=links)
