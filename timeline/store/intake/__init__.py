"""What a run needs of the database: which inputs are known, what a part brings, what must be told or joined anew.

    planned → todo → a part, one transaction → dirty documents → told again where need be → joined → in order

All functions work within a transaction that someone else opened; whatever is killed, what was taken in stays taken in,
and what is dirty stays so until it is joined.
"""

from __future__ import annotations

from .changed import (
    Reading,
    dirty,
    edits,
    ever_dated,
    given,
    many_dirty,
    only_added,
    reading,
    signs,
    soil,
    soil_all,
    soil_of,
    text,
    versions,
)
from .copied import copies_of, find_copies, hidden
from .inputs import (
    Database,
    Known,
    cut,
    forget,
    give_another_chance,
    gone,
    has_documents,
    has_given,
    is_seen,
    known,
    let_go_of_vain,
    plan,
    planned,
    planned_weight,
    put_input,
    renew,
    see,
    see_pieces,
    stay,
    troubles_seen,
)
from .joined import finish, join, join_anew, troubles
from .notes import alone, note, noted
from .part import Line, Taken, packed, take
from .tables import clear, has_read, prepare, unread
from .totals import Totals, totals

__all__ = [
    "Database",
    "Known",
    "Line",
    "Reading",
    "Taken",
    "Totals",
    "alone",
    "clear",
    "copies_of",
    "cut",
    "dirty",
    "edits",
    "ever_dated",
    "find_copies",
    "finish",
    "forget",
    "give_another_chance",
    "given",
    "gone",
    "has_documents",
    "has_given",
    "has_read",
    "hidden",
    "is_seen",
    "join",
    "join_anew",
    "known",
    "let_go_of_vain",
    "many_dirty",
    "note",
    "noted",
    "only_added",
    "packed",
    "plan",
    "planned",
    "planned_weight",
    "prepare",
    "put_input",
    "reading",
    "renew",
    "see",
    "see_pieces",
    "signs",
    "soil",
    "soil_all",
    "soil_of",
    "stay",
    "take",
    "text",
    "totals",
    "troubles",
    "troubles_seen",
    "unread",
    "versions",
]
