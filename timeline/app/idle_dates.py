"""The dates of a text that date no event (compared with, cited, of a state): nobody has to wonder where one went.

Those that nothing places are among them, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Document, Event, TimeExpression
from ..normalise import times
from ..pipeline import unmasked
from . import page
from .page import safe

MOST = 200  # dates listed; a chronicle has thousands
_AROUND = 60  # characters shown before and after one


def idle(document: Document, events: Iterable[Event]) -> list[TimeExpression]:
    """ "Exports rose from 2016": the year is read and placed, and no event of the timeline stands on it."""
    told = [each for event in events for each in event.mentions if each.document == document.id]
    used = [time.span for each in told for time in each.times]
    return [
        time
        for time in times(unmasked(document))
        if (time.interval or time.waits or time.impossible) and not any(time.span.overlaps(span) for span in used)
    ]


def told(document: Document, found: list[TimeExpression]) -> str:
    """Folded, each with its words, what stands around it and what it was read as."""
    rows = "".join(f"<li>{_row(document, time)}</li>" for time in found[:MOST])
    more = f"<p class='soft'>and {len(found) - MOST:,} more</p>" if len(found) > MOST else ""
    dates = f"{page.many(len(found), 'date')} in it date{'s' * (len(found) == 1)} no event"
    return f"<details><summary>{dates}</summary><ul>{rows}</ul>{more}</details>"


def _row(document: Document, time: TimeExpression) -> str:
    """The words around it, cut at blanks."""
    text, span = document.text, time.span
    before = text[max(0, span.start - _AROUND) : span.start].partition(" ")[2]
    after = text[span.end : span.end + _AROUND].rpartition(" ")[0]
    words = f"… {safe(before)}<mark class='date'>{safe(span.of(text))}</mark>{safe(after)} …"
    return f"{words} <span class='soft'>{safe(time.how)}</span>"
