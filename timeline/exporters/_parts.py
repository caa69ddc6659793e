"""A timeline in parts for pages of their own: one a country, or one a storyline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..charts._countries import country
from ..model import Event
from ..result import Timeline
from ._safe import in_order, plain

Named = tuple[str, Timeline]


def countries(timeline: Timeline) -> Iterator[Named]:
    """Those with most events first."""
    events = in_order(timeline)
    counts = Counter(code for event in events if event.interval for code in event.principal or ("",))
    for code in sorted(counts, key=lambda code: (not code, -counts[code], country(code))):
        found = [_on_lane(event, code) for event in events if code in (event.principal or ("",))]
        yield country(code), _only(timeline, found)


def _on_lane(event: Event, code: str) -> Event:
    """The event as one country's page shows it."""
    return replace(event, countries=tuple(each for each in event.countries if each.country == code))


def storylines(timeline: Timeline) -> Iterator[Named]:
    """Those with a date in them."""
    for storyline in timeline.storylines:
        events = [timeline.event[key] for key in dict.fromkeys(storyline.events) if key in timeline.event]
        if any(event.interval for event in events):
            yield plain(storyline.title), replace(_only(timeline, events), storylines=(storyline,))


def _only(timeline: Timeline, events: Iterable[Event]) -> Timeline:
    """The timeline with these events alone, and the documents that tell of them."""
    kept = tuple(events)
    told = {mention.document for event in kept for mention in event.mentions}
    documents = tuple(document for document in timeline.documents if document.id in told)
    return replace(timeline, events=kept, documents=documents)
