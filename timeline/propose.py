"""A date for an undated article, proposed from another: never silently, and only on strict evidence.

001 tells of a pact and says no date; 003 says that a pact of the same countries was signed in June 2025, and both name
the minister Marizamunda, whom no other text names. Likeness of words alone was wrong two times in three.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set
from dataclasses import replace

from .cues.telling import fold
from .locate import places
from .model import Certainty, Event, Modality

RARE = 2  # a name in more texts than this, or than one in a hundred, is no evidence
RAREST = 10  # nor is one in more texts than this, however many there are


def rare(texts: int) -> int:
    """In how many of so many texts a name may stand and still be evidence."""
    return max(RARE, min(RAREST, texts // 100))


def may_date(event: Event, other: Event) -> bool:
    """Dated, done, of the same countries and the same kind."""
    done = event.interval is not None and event.modality is Modality.ASSERTED
    return done and set(event.principal) == set(other.principal) and event.type is other.type


def unproposed(event: Event) -> Event:
    """The event as its own texts tell it."""
    if event.certainty is not Certainty.PROPOSED:
        return event
    return replace(event, interval=None, mod=None, certainty=None, note="")


def proposed(event: Event, models: Iterable[tuple[Event, Set[str]]]) -> Event:
    """The event with the date of the one model that shares a rare name with it; of several dates, none.

    A model comes with the rare names that both tell.
    """
    placed = _placed(event)
    fitting = [(model, shared - placed) for model, shared in models if shared - placed]
    if len({model.interval for model, _ in fitting}) != 1:
        return event
    model, shared = fitting[0]
    assert model.interval is not None
    said = model.dated_by.text if model.dated_by else model.interval.edtf
    note = f"proposed from “{model.title}” ({said}): same countries, same kind, and both name {_written(event, shared)}"
    return replace(event, interval=model.interval, mod=model.mod, certainty=Certainty.PROPOSED, note=note)


def _placed(event: Event) -> set[str]:
    """The words of its places: a capital is no evidence."""
    return {part for mention in event.mentions for place in places(mention.text) for part in fold(place.text).split()}


def _written(event: Event, shared: Set[str]) -> str:
    """The shared names as the text writes them."""
    words = Counter(word.strip(".,;:’'\"()") for mention in event.mentions for word in mention.text.split())
    return " and ".join(sorted({word for word in words if fold(word) in shared}))
