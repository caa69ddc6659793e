"""A year of three figures among years before Christ: "in 490", after "the revolt of 499 BC"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<year>[1-9][0-9]{2})"

_BEFORE = re.compile(
    r"\b(?:in|of|by|until|since|from|to|after|before|during|early|late|summer|spring|autumn|winter)\s$", re.I
)
_AFTER = re.compile(
    r"(?:[,.;:)]\s|\s(?:the|and|to|by|when|a|an|with|he|they|it|in|was|at|until|as|but|his|after|before)\b)"
)


def read(match: Found, language: Language) -> Reading | None:
    if not _BEFORE.search(match.before) or not _AFTER.match(match.after):
        return None
    return Reading(f"{match['year']} BC", "BC", Granularity.YEAR, anchor="era")


EXAMPLES = {"en": [("After the revolt of 499 BC, in 490, they landed.", "490", "BC0490", None)]}
NEGATIVE = {"en": ["In 499 BC a fleet of 300 ships came.", "a fleet of 300, in all"]}
