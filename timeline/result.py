"""What a run gives back: all events, what followed from what, and what could not be read."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from .interval import Day
from .model import Document, Event, Mention, Storyline, Trouble

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Timeline:
    """Everything that the texts told. `events` holds all of them; `undated` those that no text dates.

    `errors` has a row for each thing that could not be read: its source, the stage, the reason and the remedy.

    >>> from timeline import build, read
    >>> found = build(read(b"Rwanda and Morocco signed a pact in June 2025.", name="note.txt"))
    >>> [(event.title, event.interval.edtf, event.principal) for event in found.events]
    [('Rwanda and Morocco signed a pact', '2025-06', ('RWA', 'MAR'))]
    """

    documents: tuple[Document, ...] = ()
    events: tuple[Event, ...] = ()
    storylines: tuple[Storyline, ...] = ()
    errors: tuple[Trouble, ...] = ()
    today: Day | None = field(default=None, kw_only=True)

    @cached_property
    def undated(self) -> tuple[Event, ...]:
        """The happenings that no text dates."""
        return tuple(event for event in self.events if event.interval is None)

    @cached_property
    def document(self) -> dict[str, Document]:
        """Documents by id."""
        return {document.id: document for document in self.documents}

    @cached_property
    def event(self) -> dict[str, Event]:
        """Events by id."""
        return {event.id: event for event in self.events}

    @cached_property
    def _storylines_of(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = defaultdict(tuple)
        for storyline in self.storylines:
            for event in storyline.events:
                found[event] += (storyline.id,)
        return found

    def frame(self) -> pd.DataFrame:
        """One row an event, dated or not, in the order of time; `start` and `end` are datetime64[s], `end` exclusive.

        NaT is an open end, or no date at all: `certainty` is None for the undated.
        """
        import numpy as np  # half a second, that no reader of dates alone should wait for
        import pandas as pd

        rows = [self._row(event) for event in sorted(self.events, key=_by_time)]
        frame = pd.DataFrame(rows, columns=COLUMNS)
        for bound in ("start", "end"):
            days = [day.ordinal if isinstance(day := row[bound], Day) else None for row in rows]
            frame[bound] = np.array(days, dtype="datetime64[D]").astype("datetime64[s]")
        return frame

    def links(self) -> pd.DataFrame:
        """One row a link: the storyline it belongs to, source and target event, kind and strength."""
        import pandas as pd

        rows = [
            (storyline.id, storyline.title, link.source, link.target, link.kind, link.strength)
            for storyline in self.storylines
            for link in storyline.links
        ]
        return pd.DataFrame(rows, columns=["storyline", "title", "source", "target", "kind", "strength"])

    def _row(self, event: Event) -> dict[str, object]:
        told = main_mention(event)
        time = event.dated_by
        when = event.interval
        return {
            "id": event.id,
            "label": _sound(event.title),
            "edtf": when.edtf if when else None,
            "start": when.start if when else None,
            "end": when.end if when else None,
            "granularity": when.granularity.name if when else None,
            "mod": event.mod,
            "certainty": event.certainty,
            "countries": event.principal,
            "other_countries": event.others,
            "type": str(event.type),
            "modality": str(event.modality),
            "snippet": _sound(told.text),
            "expression": _sound(time.text) if time else None,
            "how": _sound(time.how if time else event.note),
            "document": told.document,
            "source": _sound(self.document[told.document].source),
            "importance": event.importance,
            "storylines": self._storylines_of.get(event.id, ()),
        }


COLUMNS = [
    "id", "label", "edtf", "start", "end", "granularity", "mod", "certainty", "countries", "other_countries",
    "type", "modality", "snippet", "expression", "how", "document", "source", "importance", "storylines",
]  # fmt: skip


def main_mention(event: Event) -> Mention:
    """The telling to show first: the one whose date the event carries, else the first."""
    if event.dated_by:
        for mention in event.mentions:
            if any(time.id == event.dated_by.id for time in mention.times):
                return mention
    return event.mentions[0]


def _sound(text: str) -> str:
    """Half a surrogate pair, which no table or file can hold, becomes a question mark; all else stays."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return text if whole == text else whole  # not the same words twice in memory


def _by_time(event: Event) -> tuple[bool, Day, Day, str]:
    far = Day(99999)
    when = event.interval
    first = (when.start or when.end) if when else None
    last = (when.end or when.start) if when else None
    return (when is None, first or far, last or far, event.id)
