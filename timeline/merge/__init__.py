"""Mentions → events: one happening, however often it is told.

"an agreement signed in June 2025" and "The 2025 agreement, signed after …" are one event: same countries, same act, and
the coarser date holds the finer. A second visit stays a second visit.

Here stands what is the same happening; `timeline.join` finds who is to be compared with whom.
"""

from .dates import compatible
from .event import event
from .happening import Happening, Text, grouped, is_pair, may_be_pair
from .marks import Atom, Heard, Marks, mark

__all__ = [
    "Atom",
    "Happening",
    "Heard",
    "Marks",
    "Text",
    "compatible",
    "event",
    "grouped",
    "is_pair",
    "mark",
    "may_be_pair",
]
