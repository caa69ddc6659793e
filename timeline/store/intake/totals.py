"""How much is in a workspace."""

from __future__ import annotations

from typing import NamedTuple

from .inputs import Database


class Totals(NamedTuple):
    """How much is in a workspace."""

    documents: int
    events: int
    dated: int
    proposed: int
    undated: int
    countries: int
    storylines: int


def totals(database: Database) -> Totals:
    """Counted where they lie."""
    return Totals(*(int(database.execute(f"SELECT count({what}").fetchone()[0]) for what in _COUNTED))


_COUNTED = (
    "*) FROM documents",
    "*) FROM events",
    "*) FROM events WHERE certainty NOT IN ('', 'proposed')",
    "*) FROM events WHERE certainty = 'proposed'",
    "*) FROM events WHERE certainty = ''",
    "DISTINCT country) FROM concerns WHERE principal = 1 AND country != ''",
    "*) FROM storylines",
)
