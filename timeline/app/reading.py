"""How a date was read, step by step: “November”, counted from 2026-01-22, the day that the lead tells of, before it."""

from __future__ import annotations

from collections.abc import Iterator

from ..charts import _words
from ..model import Certainty, Document, Event, TimeExpression
from ..result import Timeline, main_mention
from . import source_rows
from .page import safe

_ARROW, _FROM = " → ", "” + "


def shown(event: Event, timeline: Timeline) -> str:
    """The steps as a list, and what else there is to say of the date."""
    rows = "".join(f"<li>{safe(step)}</li>" for step in steps(event, timeline))
    note = f"<p>{safe(event.note)}</p>" if event.dated_by and event.note else ""
    return f"<h3>How the date was read</h3><ol class='reading'>{rows}</ol>{note}"


def steps(event: Event, timeline: Timeline) -> list[str]:
    """From the words of the text to the day on the chart; without a date, why there is none."""
    if event.certainty is None:
        wrong = next((time.how for mention in event.mentions for time in mention.times if time.impossible), "")
        return [event.note or wrong or "No text dates it."]
    time = event.dated_by
    found = list(_read(time)) if time else [event.note] if event.note else []
    if time and time.anchor == "dct":
        found.append(_own_date(timeline.document[main_mention(event).document]))
    when = _words.when(event.interval, event.mod)
    return [*found, f"{_words.CERTAINTIES[Certainty(event.certainty)].capitalize()}: {when}"]


def _read(time: TimeExpression) -> Iterator[str]:
    """The reading taken apart at its arrows, its first step into the words and what they are counted from."""
    first, *rest = (time.how or f"“{time.text}”").split(_ARROW)
    words, plus, base = first.partition(_FROM)
    yield f"{words}”" if plus else first
    if plus:
        yield f"counted from {base}"
    yield from rest


def _own_date(document: Document) -> str:
    """Where the date that was counted from has itself been found."""
    if document.dct is None:
        return ""
    found = source_rows.found_in(document.dct_rule)
    return f"the text’s own date, {document.dct.edtf}: {found} ({source_rows.how_sure(document)})"
