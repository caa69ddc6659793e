"""What the sidebar's choices leave to see; plain functions from a timeline to a smaller one."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from ..countries import members, successor
from ..edits import only
from ..interval import Interval
from ..locate import blocs
from ..model import Event
from ..result import Timeline
from ..store.search import typed

UNDATED = "undated"
_STRAIGHT = str.maketrans("“”", '""')


@dataclass(frozen=True, slots=True)
class Filters:
    """Of each kind any; of the kinds all. Empty leaves everything."""

    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    since: Interval | None = None
    until: Interval | None = None
    words: str = ""
    types: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self) if each.name != "words") or bool(self.terms)

    @property
    def span(self) -> Filters:
        """Only the part that is about time."""
        return Filters(since=self.since, until=self.until)

    @property
    def timeless(self) -> Filters:
        """All but that."""
        return replace(self, since=None, until=None)

    @property
    def terms(self) -> list[str]:
        """The words one by one, as they are looked for; those in quotation marks as one phrase."""
        found = (" ".join(each.split()) for each in typed(self.words.casefold().translate(_STRAIGHT)))
        return [each for each in found if each]


def apply(timeline: Timeline, filters: Filters) -> Timeline:
    """The timeline with only the events that pass, the storylines and links between them, and their texts."""
    if not filters:
        return timeline
    lands = {land for region in filters.regions for land in members(region)}
    return only(timeline, {event.id for event in timeline.events if _passes(event, timeline, filters, lands)})


def _passes(event: Event, timeline: Timeline, filters: Filters, lands: set[str]) -> bool:
    if filters.countries and not set(filters.countries) & set(event.principal):
        return False
    if filters.regions and not (lands & set(map(successor, event.principal)) or _names(event, filters.regions)):
        return False
    chosen = (
        (filters.types, event.type),
        (filters.modalities, event.modality),
        (filters.certainties, event.certainty or UNDATED),
    )
    kinds = all(not allowed or str(value) in allowed for allowed, value in chosen)
    if filters.sources and not set(filters.sources) & {
        timeline.document[each.document].source for each in event.mentions
    }:
        return False
    return kinds and _in_time(event, filters) and _says(event, timeline, filters.terms)


def _names(event: Event, regions: tuple[str, ...]) -> bool:
    """Is the bloc itself named: "ECOWAS lifted the sanctions"?"""
    return any(place.country in regions for mention in event.mentions for place in blocs(mention.text))


def _in_time(event: Event, filters: Filters) -> bool:
    """The undated stay: no one knows that they lie outside. One with an open start is where its last day is."""
    when = event.interval
    if when is None:
        return True
    after = filters.since is None or when.known_in(filters.since.since())
    return after and (filters.until is None or when.known_in(filters.until.until()))


def _says(event: Event, timeline: Timeline, terms: list[str]) -> bool:
    """Does every word stand somewhere in its title, its tellings or the names of its sources?"""
    if not terms:
        return True
    told = [event.title]
    for mention in event.mentions:
        told += [mention.text, mention.label, timeline.document[mention.document].source]
    page = "\n".join(" ".join(each.split()) for each in told).casefold()
    return all(term in page for term in terms)
