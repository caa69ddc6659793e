"""Mentions → events: one happening, however often it is told.

"an agreement signed in June 2025" and "The 2025 agreement, signed after …" are one event: same countries, same act, and
the coarser date holds the finer. A second visit stays a second visit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ..model import Document, Event, Mention
from ..propose import proposed
from .across import across
from .dates import compatible
from .event import event
from .stories import stories
from .within import within

__all__ = ["compatible", "merge"]


def merge(mentions: Sequence[Mention], documents: Sequence[Document]) -> list[Event]:
    """One event for each happening, in the order of their first mentions."""
    told: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        told[mention.document].append(mention)
    story = stories(documents)
    lists = {document.id for document in documents if document.is_list}
    groups = [group for document, own in told.items() for group in within(own, story[document], document in lists)]
    events = [event(group) for group in across(groups)]
    place = {document.id: position for position, document in enumerate(documents)}
    events.sort(key=lambda each: (place[each.mentions[0].document], each.mentions[0].span, each.id))
    return proposed(events, documents)
