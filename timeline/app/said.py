"""Edits in plain words: "date → June 2025 of “Rwanda and Morocco signed …”"."""

from __future__ import annotations

from collections.abc import Sequence

from .. import edits
from ..charts import _words
from ..charts._text import shorten
from ..countries import name
from ..edits import Edit
from ..edits.edit import when_of
from ..model import Event, Modality
from . import page

_QUOTE = 60  # letters of the sentence that an edit is about
KINDS = {
    edits.LABEL: "name",
    edits.DATE: "date",
    edits.COUNTRIES: "countries",
    edits.TYPE: "type",
    edits.MODALITY: "told as",
    edits.PROPOSAL: "proposed date",
    edits.DELETED: "delete",
    edits.RESTORED: "bring back",
    edits.MERGE: "merge",
    edits.SPLIT: "split",
    edits.ADDED: "added event",
    edits.DOCUMENT_DATE: "date of a text",
    edits.LEFT_OUT: "leave out",
    edits.TAKEN_IN: "take in again",
    edits.LET_GO: "let an edit go",
}

_IN_WORDS = (edits.LABEL, edits.ADDED, edits.LEFT_OUT, edits.TAKEN_IN)


def step(lines: Sequence[Edit]) -> str:
    """What one click did: "date", "added event", "type of 12 events"; never a word of a text, for a button."""
    if lines[0].field == edits.ADDED:
        return KINDS[edits.ADDED]
    kinds = ", ".join(dict.fromkeys(KINDS[each.field] for each in lines))
    number = len({each.mention for each in lines})
    if all(each.field in (edits.LEFT_OUT, edits.TAKEN_IN) for each in lines):
        return f"{kinds}, {page.many(number, 'text')}"
    things = "texts" if lines[0].field == edits.DOCUMENT_DATE else "events"
    return f"{kinds} of {number:,} {things}" if number > 1 else kinds


def line(edit: Edit) -> str:
    """One edit with what it is about."""
    value = of_value(edit)
    about = f" of “{shorten(page.plain(edit.quote), _QUOTE)}”" if edit.quote else ""
    return f"{KINDS.get(edit.field, edit.field)}{f' → {value}' if value else ''}{about}"


def of_value(edit: Edit) -> str:
    """What was said, for people: "Rwanda, Morocco", "June 2025 (a month)", "accepted"."""
    if edit.field in (edits.DATE, edits.DOCUMENT_DATE):
        return _words.when(*when_of(edit.value)) if edit.value else "none" if edit.field == edits.DATE else "as found"
    if edit.field == edits.COUNTRIES:
        return ", ".join(map(name, edit.value.split())) or "none"
    if edit.field == edits.TYPE:
        return _words.kind(edit.value)
    if edit.field == edits.MODALITY:
        return _words.MODALITIES[Modality(edit.value)] or "a fact"
    if edit.field == edits.PROPOSAL:
        return "accepted" if edit.value == edits.ACCEPT else "refused"
    if edit.field in (edits.MERGE, edits.SPLIT):
        return f"“{shorten(page.plain(edit.words), _QUOTE)}”" if edit.words else ""
    return page.plain(edit.value) if edit.field in _IN_WORDS else ""


def when(at: str) -> str:
    """The moment of an edit: "2026-01-22 10:00 UTC"."""
    return f"{at[:10]} {at[11:16]} UTC"


def dated(event: Event) -> str:
    """The date of an event in words."""
    return _words.when(event.interval, event.mod)
