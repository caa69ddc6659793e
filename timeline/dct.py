"""The document's own date (DCT, document creation time), chosen among the candidates that its reader found.

The ladder of confidences is measured (bench/README.md). At .85 and above a date is used; from .50 to .85 it is used and
what hangs on it is drawn as assumed; below, the document has no date and a person is asked.
"""

from __future__ import annotations

from dataclasses import replace

from .interval import Day, Interval
from .model import DateCandidate, Document
from .normalise import whole_date

SURE, USABLE = 0.85, 0.50
EARLIEST = 1500


def dated(document: Document, today: Day | None = None) -> Document:
    """The document with its date: a person's if there is one, else that of its best candidate that can be read."""
    if document.dct:
        return document
    for candidate in sorted(document.candidates, key=lambda each: -each.confidence):
        interval = _read(candidate, document.language, today)
        if interval and candidate.confidence >= USABLE:
            return replace(document, dct=interval, dct_rule=candidate.rule, dct_confidence=candidate.confidence)
    return document


def _read(candidate: DateCandidate, language: str, today: Day | None) -> Interval | None:
    """A candidate's date, unless it lies before print or after tomorrow."""
    interval = whole_date(candidate.text, language)
    if interval is None or interval.start is None or interval.start.year < EARLIEST:
        return None
    late = today is not None and interval.start > today.plus(2)
    return None if late else interval
