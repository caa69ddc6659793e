"""The dates that a person gave to documents: unlike all other edits they change what is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..dct import corrected
from ..interval import Interval
from ..result import Timeline
from .edit import DOCUMENT_DATE, Edit, when_of
from .log import standing


def document_dates(edits: Iterable[Edit]) -> dict[str, Interval]:
    """The dates by document; the last word counts."""
    said = {edit.document: when_of(edit.value)[0] for edit in edits if edit.field == DOCUMENT_DATE}
    return {document: when for document, when in said.items() if when}


def as_dated(read: Timeline, log: Sequence[Edit], of_all: Interval | None = None) -> Timeline:
    """The documents of a run with the dates that the log gives them now, to be read anew; and what cannot be opened.

    A date that was heeded by that run and taken back since is gone at once, not at the next run. `of_all` is what the
    run gave to all.
    """
    given = document_dates(standing(log))
    ever = {(edit.document, when_of(edit.value)[0]) for edit in log if edit.field == DOCUMENT_DATE}
    documents = tuple(
        corrected(each, given.get(each.id, of_all))
        if each.id in given or (each.dct_rule == "user" and (each.id, each.dct) in ever)
        else each
        for each in read.documents
    )
    errors = tuple(each for each in read.errors if each.stage != "dates")  # those are found again
    return Timeline(documents, errors=errors)
