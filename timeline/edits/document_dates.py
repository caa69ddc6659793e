"""The dates that a person gave to documents: unlike all other edits they change what is read."""

from __future__ import annotations

from collections.abc import Iterable

from ..interval import Interval
from .edit import DOCUMENT_DATE, Edit, when_of


def document_dates(edits: Iterable[Edit]) -> dict[str, Interval]:
    """The dates by document; the last word counts."""
    said = {edit.document: when_of(edit.value)[0] for edit in edits if edit.field == DOCUMENT_DATE}
    return {document: when for document, when in said.items() if when}
