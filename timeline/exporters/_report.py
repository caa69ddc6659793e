"""What a report says, in the order it says it; Markdown and DOCX only set it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from ..amount import many
from ..charts import _words
from ..countries import name
from ..interval import Day
from ..model import RELEASE, Document, Event
from ..result import Timeline
from ._safe import in_order, plain, shorten, sources, texts, told

_BEGINNING = 60  # letters of a text that has no title


@dataclass(frozen=True, slots=True)
class Entry:
    """One event in words; `held` is its date with its reserves, `cited` are the numbers of its sources."""

    title: str
    held: str
    countries: str
    words: str
    phrase: str
    reading: str
    reserves: tuple[str, ...]
    conflicts: tuple[str, ...]
    cited: tuple[int, ...]

    @property
    def citations(self) -> str:
        """As they stand behind a sentence: [1, 3]."""
        return f"[{', '.join(map(str, self.cited))}]" if self.cited else ""

    @property
    def facts(self) -> str:
        """When and where: "June 2025 (a month) · planned · Rwanda, Morocco"."""
        return " · ".join(filter(None, [self.held, self.countries]))

    @property
    def named(self) -> str:
        """Where no date is told: "The port opens (planned)"."""
        return f"{self.title} ({', '.join(self.reserves)})" if self.reserves else self.title

    @property
    def notes(self) -> str:
        """How its date was read, and what is to be said against it."""
        return " · ".join(filter(None, [self.reading, *self.conflicts]))

    @property
    def quote(self) -> tuple[str, str, str]:
        """Its words: up to the date, the date, and after it."""
        return self.words.partition(self.phrase) if self.phrase else (self.words, "", "")


def entries(timeline: Timeline, dated: bool) -> list[Entry]:
    """The events in the order of time, either the dated ones or the others."""
    number = numbers(timeline)
    return [_entry(timeline, event, number) for event in in_order(timeline) if (event.interval is not None) is dated]


def _entry(timeline: Timeline, event: Event, number: dict[str, int]) -> Entry:
    words, phrase, how = told(timeline, event)
    return Entry(
        title=plain(event.title),
        held=_held(event),
        countries=", ".join(map(name, event.principal)),
        words=plain(words),
        phrase=plain(phrase),
        reading=plain(_words.reading(event.certainty, phrase, how)),
        reserves=tuple(_words.reserves(event.modality, event.certainty)),
        conflicts=tuple(f"another text says {_words.when(each.interval)}" for each in event.conflicts),
        cited=tuple(number[source] for source in sources(timeline, event)),
    )


def numbers(timeline: Timeline) -> dict[str, int]:
    """The number that a source is cited by: in the order in which the events need them, unneeded ones last."""
    needed = [source for event in in_order(timeline) for source in sources(timeline, event)]
    rest = sorted(document.source for document in texts(timeline))
    return {source: place for place, source in enumerate(dict.fromkeys([*needed, *rest]), start=1)}


def citations(timeline: Timeline) -> list[str]:
    """The sources by number: title, publisher, date, place."""
    named = {document.source: document for document in timeline.documents}
    return [_citation(named[source]) for source in numbers(timeline)]


def _citation(document: Document) -> str:
    """A text without a title is described: a file's name is none."""
    dated = _words.when(document.dct).rpartition(" (")[0] if document.dct else ""
    named = document.title and document.title not in (document.source, PurePath(document.source).name)
    title = document.title if named else f"[Untitled text beginning “{shorten(document.text, _BEGINNING)}”]"
    told = [title, document.metadata.get("publisher", ""), dated, document.metadata.get("url", ""), document.source]
    parts = list(dict.fromkeys(filter(None, map(plain, told))))
    return " ".join([*(part if part.endswith((".", "?", "!")) else f"{part}." for part in parts[:-1]), parts[-1]])


def storylines(timeline: Timeline) -> Iterator[tuple[str, list[str]]]:
    """Each storyline with its steps in words."""
    for storyline in timeline.storylines:
        found = [timeline.event[key] for key in storyline.events if key in timeline.event]
        steps = [f"{_held(event)}: {plain(event.title)}" for event in found]
        if steps:
            yield plain(storyline.title), steps


def _held(event: Event) -> str:
    """Its date, and what keeps it from being a plain fact of that day: "June 2025 (a month) · planned"."""
    return " · ".join([_words.when(event.interval, event.mod), *_words.reserves(event.modality, event.certainty)])


def summary(timeline: Timeline) -> str:
    """One sentence of counts."""
    undated = len(timeline.undated)
    dated = many(len(timeline.events) - undated, "dated event")
    return f"{dated} and {undated:,} without a date, from {many(len(texts(timeline)), 'text')}."


def colophon(made: Day | None) -> str:
    """When and with what it was made."""
    when = f" on {_words.day(made)}" if made else ""
    return f"Made{when} with timeline {RELEASE}. A date is as wide as its text made it."
