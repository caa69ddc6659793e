"""A calendar (RFC 5545): days and ranges as all-day entries, deadlines on their last day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..amount import many
from ..charts import _words
from ..countries import name
from ..interval import Day
from ..model import RELEASE, Event, Modality
from ..result import Timeline
from ._safe import clean, in_order, plain, quote, sources, told

MEDIA_TYPE = "text/calendar; charset=utf-8"
SUFFIX = ".ics"
ABOUT = "All-day entries for Outlook, Google or Apple Calendar; what has no date is counted in its description."

_LINE = 75  # octets
_STATUS = {Modality.PLANNED: "TENTATIVE", Modality.POSSIBLE: "TENTATIVE", Modality.NEGATED: "CANCELLED"}


def write(timeline: Timeline, title: str = "", made: Day | None = None) -> bytes:
    """The calendar. `made` stamps its entries; without it they are stamped 1970, so that nothing depends on a clock."""
    return b"".join(pieces(timeline, title, made))


def pieces(timeline: Timeline, title: str = "", made: Day | None = None) -> Iterator[bytes]:
    """The same, an entry at a time."""
    dated = [event for event in in_order(timeline) if days(event)]
    left = len(timeline.events) - len(dated)
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//timeline//{RELEASE}//EN", "CALSCALE:GREGORIAN"]
    head += [_property("X-WR-CALNAME", title or "Timeline")]
    if left:
        head.append(_property("X-WR-CALDESC", _left(left)))
    yield _folded(head)
    for event in dated:
        yield _folded(_entry(timeline, event, made))
    yield _folded(["END:VCALENDAR"])


def _left(number: int) -> str:
    are = "is" if number == 1 else "are"
    return f"{many(number, 'event')} without a date in the years 1–9999 {are} not here."


def days(event: Event) -> tuple[Day, Day] | None:
    """First day and the day after the last; an open end is the one day it names. Calendars know the years 1–9999."""
    when = event.interval
    first = when and (when.start or when.last_day)
    last = when and (when.last_day or when.start)
    if not first or not last or first.year < 1 or last.plus(1).year > 9999:
        return None
    return first, last.plus(1)


def _entry(timeline: Timeline, event: Event, made: Day | None) -> Iterator[str]:
    first, after = days(event) or (Day(1), Day(1))
    stamp = made if made and 0 < made.year <= 9999 else Day(1970)
    yield "BEGIN:VEVENT"
    yield f"UID:{re.sub('[^0-9A-Za-z-]', '-', event.id)}@timeline"
    yield f"DTSTAMP:{_day(stamp)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(first)}"
    yield f"DTEND;VALUE=DATE:{_day(after)}"
    yield _property("SUMMARY", plain(event.title))
    yield _property("DESCRIPTION", _description(timeline, event))
    if event.principal:
        yield f"CATEGORIES:{','.join(_escaped(name(code)) for code in event.principal)}"
    yield f"STATUS:{_STATUS.get(event.modality, 'CONFIRMED')}"
    yield "TRANSP:TRANSPARENT"
    yield _property("X-EDTF", event.interval.edtf if event.interval else "")
    yield "END:VEVENT"


def _description(timeline: Timeline, event: Event) -> str:
    words, phrase, how = told(timeline, event)
    when = _words.when(event.interval, event.mod)
    reading = _words.reading(event.certainty, phrase, how)
    return "\n".join([when, *quote(words), plain(reading), *map(plain, sources(timeline, event))])


def _property(name: str, words: str) -> str:
    return f"{name}:{_escaped(words)}"


def _escaped(words: str) -> str:
    """Text as RFC 5545 has it, so that no line end can begin a property of its own."""
    safe = clean(words).replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", " ").replace("\u2029", " ")
    return re.sub(r"([\\;,])", r"\\\1", safe).replace("\n", "\\n")


def _folded(lines: Iterator[str] | list[str]) -> bytes:
    return b"".join(_fold(line.encode("utf-8", "replace")) + b"\r\n" for line in lines)


def _fold(line: bytes) -> bytes:
    """At most 75 octets a line, and no character cut in two."""
    parts = []
    room = _LINE
    while len(line) > room:
        cut = room
        while line[cut] & 0xC0 == 0x80:
            cut -= 1
        parts.append(line[:cut])
        line = line[cut:]
        room = _LINE - 1
    return b"\r\n ".join([*parts, line])


def _day(day: Day) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"
