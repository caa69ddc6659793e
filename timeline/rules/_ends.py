"""Whether a phrase ends there, or goes on: "on the 5th, …" and "on the 5th floor"."""

from ..languages import Language
from ..reading import Found

_MARKS = ",.;:)!?"


def ends(slot: str, match: Found, language: Language) -> bool:
    """ "On the 5th.", "April three to all", "this year and next, …" end there; "the 5th floor" and "next to it" go on.

    `slot` are the words that may follow all the same.
    """
    return not match.after.strip(f" {_MARKS}") or match.after[:1] in _MARKS or language.says(slot, match.after)
