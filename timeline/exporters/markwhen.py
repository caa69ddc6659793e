"""A timeline as plain text that a person can go on writing, for Markwhen.

2025-06: Rwanda–Morocco military cooperation agreement signed #Rwanda #Morocco
  countries: RWA; MAR
  “… the agreement, signed in June 2025 …”
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..charts import _words
from ..countries import name
from ..interval import Granularity, Interval
from ..model import Event
from ..result import Timeline
from ._safe import in_order, plain, quote, sources, storylines, told

MEDIA_TYPE = "text/plain; charset=utf-8"
SUFFIX = ".mw"
ABOUT = "Plain text for Markwhen: open it there or in any editor, go on writing, and load it here again."

_PLAIN = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)


def write(timeline: Timeline, title: str = "") -> bytes:
    """All events; those that Markwhen has no place for, undated or before the year 1, as comments at the end."""
    return b"".join(pieces(timeline, title))


def pieces(timeline: Timeline, title: str = "") -> Iterator[bytes]:
    """The same, an event at a time."""
    yield f"title: {_line(title) or 'Timeline'}\n\n".encode()
    belongs = storylines(timeline)
    events = in_order(timeline)
    for event in events:
        if when(event.interval):
            yield "\n".join([*_entry(timeline, event, belongs.get(event.id, [])), "", ""]).encode()
    for event in events:
        if not when(event.interval):
            said = _words.when(event.interval, event.mod)
            edtf = event.interval.edtf if event.interval else ""
            yield "\n".join([f"// [{edtf}] {said}: {_line(event.title)}{_tags(event)}", *_held(event), ""]).encode()


def when(interval: Interval | None) -> str:
    """The date as Markwhen reads it, "" where it cannot: whole days, months and years, or a range of days."""
    if interval is None:
        return ""
    first, last = interval.start or interval.last_day, interval.last_day or interval.start
    if not first or not last or first.year < 1:
        return ""
    if interval.granularity in _PLAIN and interval.start and interval.end and ".." not in interval.edtf:
        return interval.edtf
    return f"{first}/{last}" if first != last else str(first)


def _entry(timeline: Timeline, event: Event, belongs: list[str]) -> Iterator[str]:
    """The first line, what a program can read, and the words; no line of it can be taken for another event."""
    words, phrase, how = told(timeline, event)
    yield f"{when(event.interval)}: {_line(event.title)}{_tags(event)}"
    yield f"  edtf: {event.interval.edtf if event.interval else ''}"
    yield from _held(event)
    if belongs:
        yield f"  storylines: {'; '.join(map(_line, belongs))}"
    yield from (f"  {_line(each)}" for each in quote(words))
    yield f"  – {_line(_words.reading(event.certainty, phrase, how))}"
    if found := sources(timeline, event):
        yield f"  – {_line('; '.join(found))}"


def _tags(event: Event) -> str:
    return "".join(f" #{re.sub(r'[^0-9A-Za-z]+', '_', name(code)).strip('_')}" for code in event.principal)


def _held(event: Event) -> Iterator[str]:
    """What another program, or this one, needs to know of an event beside its date and title."""
    yield f"  countries: {'; '.join(event.principal)}"
    yield f"  type: {event.type}"
    yield f"  modality: {event.modality}"
    if event.certainty:
        yield f"  certainty: {event.certainty}"
    if event.mod:
        yield f"  mod: {event.mod}"


def _line(text: str) -> str:
    """One line; what Markwhen would make a tag, a link, a comment or a head of stays text."""
    return plain(text).replace("#", "＃").replace("](", "] (").replace("//", "/ /").replace("---", "—").lstrip("@")
