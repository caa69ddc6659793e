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

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

_STAND_IN = {
    "errors": ("TimelineError",),
    "interval": ("Day", "Granularity", "Interval"),
    "locate": ("places",),
    "pipeline": ("build", "dates"),
    "readers": ("read",),
    "result": ("Timeline",),
    "store": ("Workspace",),
}
_MODULE_OF = {name: module for module, names in _STAND_IN.items() for name in names}


def __getattr__(name: str) -> Any:
    """A public name, found when it is asked for: who only reads a file need not wait for all stages, nor hold them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_MODULE_OF.get(name, 'model')}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*globals(), *__all__]
