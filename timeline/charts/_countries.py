"""What a lane is called: a country's flag and name."""

from __future__ import annotations

from ..countries import flag, name
from ._table import NO_COUNTRY


def country(code: str) -> str:
    """The name for people: "RWA" is Rwanda."""
    return "No country" if code == NO_COUNTRY else name(code)


def flagged(code: str) -> str:
    """The name with its flag before it."""
    return "No country" if code == NO_COUNTRY else f"{flag(code)} {name(code)}"
