"""Whether a phrase ends there, or goes on: "on the 5th, …" and "on the 5th floor"."""

from ..languages import Language
from ..reading import Found

_MARKS = ",.;:)"


def day_ends(match: Found, language: Language) -> bool:
    """ "They met on the 5th." and "on the 5th in Rabat" are days; "the 5th floor" and "April three men" are none."""
    return match.after[:1] in _MARKS or not match.after.strip() or language.says("after_day", match.after)


def unit_ends(slot: str, match: Found, language: Language) -> bool:
    """ "The day before, they left" and "this year and next." end there; "next to nothing" goes on."""
    return not match.after.strip(f" {_MARKS}") or match.after[:1] in _MARKS or language.says(slot, match.after)
