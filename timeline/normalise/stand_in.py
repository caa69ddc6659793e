"""A text that bears no date: when its lead tells of a whole day, that day stands in for it, for what lies near.

Who writes "in June 1984" or "in the year ended 29 March 1986" names the year because it is another one than that of
writing. Only the news itself bears its date in full: "convened from Jan. 18 to Jan. 22, 2026".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..interval import Day, Granularity, Interval
from ..model import Document
from ..reading import Tag
from .anchors import has_year
from .counted_from import Anchors
from .direction import direction
from .resolve import resolve

LEAD = 250  # characters, the headline with them


def stand_in(document: Document, found: Sequence[Tag]) -> Interval | None:
    """The latest day of the lead, unless the text tells of a later year; it was not written before.

    A plan ("will open in June 2027") says nothing of when the text was written.
    """
    if document.dct:
        return None
    lead = _told(document, [tag for tag in found if tag.span.end <= LEAD])
    days = {day: when for day, when in lead if when.granularity is Granularity.DAY}
    if not days or any(start.year > max(days).year for start, _ in _told(document, found)):
        return None
    return days[max(days)]


def _told(document: Document, found: Iterable[Tag]) -> Iterator[tuple[Day, Interval]]:
    """The whole dates that are behind, each after its first day."""
    for tag in found:
        if not has_year(tag.reading) or tag.bound:
            continue
        when = resolve(tag.reading, Anchors(), "past").interval
        if when and when.start and direction(document.text, tag.span, document.language) != "future":
            yield when.start, when
