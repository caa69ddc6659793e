"""A year of three figures among years before Christ: "in 490", after "the revolt of 499 BC"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<year>[1-9][0-9]{2})"
ONLY_WITH = "era_bc"  # else every number of three figures would be looked at

_STOP = re.compile(r"[,.;:)]\s")


def read(match: Found, language: Language) -> Reading | None:
    goes_on = _STOP.match(match.after) or language.says("after_bare_year", match.after)
    if not goes_on or not language.says("before_bare_year", match.before):
        return None
    return Reading(f"{match['year']} BC", "BC", Granularity.YEAR, anchor="era")


EXAMPLES = {"en": [("After the revolt of 499 BC, in 490, they landed.", "490", "BC0490", None)]}
NEGATIVE = {"en": ["In 499 BC a fleet of 300 ships came.", "a fleet of 300, in all"]}
