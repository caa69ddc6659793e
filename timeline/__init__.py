"""Texts → timelines one can trust.

>>> import timeline
>>> [(time.text, time.value) for time in timeline.dates("Signed in June 2025, in force by the end of 2026.")]
[('June 2025', '2025-06'), ('the end of 2026', '2026')]
>>> [(place.text, place.country) for place in timeline.places("Rwanda and Morocco met in Rabat.")]
[('Rwanda', 'RWA'), ('Morocco', 'MAR'), ('Rabat', 'MAR')]
>>> documents = timeline.read(b"Rwanda and Morocco signed a defence pact in June 2025.", name="note.txt")
>>> heap = timeline.build(documents)
>>> heap.frame()[["label", "edtf", "granularity", "countries"]].iloc[0].tolist()
['Rwanda and Morocco signed a defence pact', '2025-06', 'MONTH', ('RWA', 'MAR')]
"""

from .errors import TimelineError
from .interval import Day, Granularity, Interval
from .locate import places
from .model import (
    Certainty,
    Concern,
    Document,
    Event,
    Link,
    Mention,
    Modality,
    Place,
    Provenance,
    Span,
    Storyline,
    TimeExpression,
    Type,
)
from .pipeline import build, dates
from .readers import read
from .result import Timeline
from .store import Workspace

__all__ = [
    "Certainty",
    "Concern",
    "Day",
    "Document",
    "Event",
    "Granularity",
    "Interval",
    "Link",
    "Mention",
    "Modality",
    "Place",
    "Provenance",
    "Span",
    "Storyline",
    "TimeExpression",
    "Timeline",
    "TimelineError",
    "Type",
    "Workspace",
    "build",
    "dates",
    "places",
    "read",
]
