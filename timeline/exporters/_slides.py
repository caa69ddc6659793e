"""Events as TimelineJS wants them: with a start, in HTML that holds only what we put there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from ..amount import many
from ..charts import _words
from ..countries import name
from ..interval import Day
from ..model import Event
from ..result import Timeline
from ._safe import in_order, plain, quote, sources, texts, told


@dataclass(frozen=True, slots=True)
class Slide:
    """One event. `end` is its last day where it is wider than a day; `edtf` is the date itself, for who can read it."""

    event: Event
    start: Day
    end: Day | None
    edtf: str
    shown: str
    headline: str
    text: str
    group: str

    @property
    def held(self) -> dict[str, str]:
        """As a plan, as assumed, about then: for who loads it again."""
        event = self.event
        return {"modality": event.modality, "certainty": event.certainty or "", "mod": event.mod or ""}


def slides(timeline: Timeline) -> Iterator[Slide]:
    """The dated events; one with an open end stands at the day that it names."""
    for event in in_order(timeline):
        when = event.interval
        first = when and (when.start or when.last_day)
        if not when or not first:
            continue
        yield Slide(
            event=event,
            start=first,
            end=when.last_day if when.start and when.days != 1 else None,
            edtf=when.edtf,
            shown=_words.when(when, event.mod),
            headline=escape(plain(event.title), quote=False),
            text=_text(timeline, event),
            group=", ".join(map(name, event.principal)),
        )


def _text(timeline: Timeline, event: Event) -> str:
    """The words, how their date was read, and where they stand."""
    words, phrase, how = told(timeline, event)
    held = " · ".join(_words.reserves(event.modality, event.certainty))
    reading = _words.reading(event.certainty, phrase, how)
    lines = [held.capitalize()] if held else []
    lines += [*quote(words), reading, *sources(timeline, event)]
    return "".join(f"<p>{escape(plain(line), quote=False)}</p>" for line in lines)


def opening(timeline: Timeline) -> str:
    """What the title slide says, with what could not be drawn."""
    undated = len(timeline.undated)
    left = f" {undated:,} more have no date in any text and are not drawn." if undated else ""
    dated = many(len(timeline.events) - undated, "dated event")
    return f"<p>{dated} from {many(len(texts(timeline)), 'text')}.{left}</p>"
