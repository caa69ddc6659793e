"""A date for an undated article, proposed from another: never silently, and only on strict evidence.

001 tells of a pact and says no date; 003 says that a pact of the same countries was signed in June 2025, and both name
the minister Marizamunda, whom no other text names. Likeness of words alone was wrong two times in three.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from .cues.telling import fold, names
from .locate import places
from .model import Certainty, Document, Event, Modality

RARE = 2  # a name in more texts than this, or than one in a hundred, is no evidence


class Names(NamedTuple):
    """The names that an event's tellings hold, and where it is told."""

    names: frozenset[str]
    documents: frozenset[str]

    @classmethod
    def of(cls, event: Event) -> Names:
        """Of all its tellings."""
        found = frozenset().union(*(names(mention.text) for mention in event.mentions))
        return cls(found, frozenset(mention.document for mention in event.mentions))


def proposed(events: Sequence[Event], documents: Sequence[Document]) -> list[Event]:
    """The events, undated ones with a proposed date where exactly one dated event fits."""
    dated_texts = _dated_texts(events) | {document.id for document in documents if document.dct}
    candidates = [event for event in events if _may_be_proposed(event, dated_texts)]
    if not candidates:
        return list(events)
    told = {event.id: Names.of(event) for event in events}
    common = _common_names(told, len(documents))
    models: dict[tuple[object, ...], list[Event]] = defaultdict(list)
    for event in events:
        if event.interval and event.modality is Modality.ASSERTED:
            models[_key(event)].append(event)
    proposals = {event.id: _proposal(event, models[_key(event)], told, common) for event in candidates}
    return [proposals.get(event.id) or event for event in events]


def _dated_texts(events: Iterable[Event]) -> set[str]:
    return {mention.document for event in events if event.interval for mention in event.mentions}


def _may_be_proposed(event: Event, dated_texts: set[str]) -> bool:
    """Undated, done, and in texts that date nothing at all."""
    told_in = {mention.document for mention in event.mentions}
    return (
        event.interval is None
        and event.modality is Modality.ASSERTED
        and bool(event.principal)
        and not told_in & dated_texts
    )


def _key(event: Event) -> tuple[object, ...]:
    return (frozenset(event.principal), event.type)


def _common_names(told: Mapping[str, Names], texts: int) -> set[str]:
    """Names that stand in too many texts to be evidence."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in told.values():
        for name in each.names:
            found[name] |= each.documents
    return {name for name, documents in found.items() if len(documents) > max(RARE, texts // 100)}


def _proposal(event: Event, models: Sequence[Event], told: Mapping[str, Names], common: set[str]) -> Event | None:
    """The event with the date of the one model that shares a rare name; of several, none."""
    own = told[event.id].names - common
    fitting = [(model, own & told[model.id].names) for model in models if own & told[model.id].names]
    if not fitting:
        return None
    placed = _placed(event)
    fitting = [(model, shared - placed) for model, shared in fitting if shared - placed]
    if len({model.interval for model, _ in fitting}) != 1:
        return None
    model, shared = fitting[0]
    assert model.interval is not None
    said = model.dated_by.text if model.dated_by else model.interval.edtf
    note = f"proposed from “{model.title}” ({said}): same countries, same kind, and both name {_written(event, shared)}"
    return replace(event, interval=model.interval, mod=model.mod, certainty=Certainty.PROPOSED, note=note)


def _placed(event: Event) -> set[str]:
    """The words of its places: a capital is no evidence."""
    return {part for mention in event.mentions for place in places(mention.text) for part in fold(place.text).split()}


def _written(event: Event, shared: frozenset[str]) -> str:
    """The shared names as the text writes them."""
    words = Counter(word.strip(".,;:’'\"()") for mention in event.mentions for word in mention.text.split())
    return " and ".join(sorted({word for word in words if fold(word) in shared}))
