"""What a clause is: a stretch of a sentence around one verb, and how it hangs on the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ..model import Modality
from .groups import Group


class Kind(StrEnum):
    """How a clause hangs on its sentence."""

    MAIN = "main"
    RELATIVE = "relative"  # "which will be completed"
    ADVERBIAL = "adverbial"  # "when King Mohammed VI visited Kigali"
    COORDINATED = "coordinated"  # "and left"
    PARTICIPLE = "participle"  # ", building on", "signed in June"
    CONTENT = "content"  # said "that …"


@dataclass(slots=True)
class Clause:
    """A stretch `tokens[first:last]` around a verb group; the subject may lie elsewhere."""

    first: int
    last: int
    group: Group
    kind: Kind
    subject: range = range(0)
    marker: str = ""
    held: Modality | None = field(default=None, init=False, repr=False)  # once it is asked for


def is_bare_participle(clause: Clause) -> bool:
    """ "agreement signed in June": the noun before is what was signed."""
    return clause.kind is Kind.PARTICIPLE and clause.group.bare
