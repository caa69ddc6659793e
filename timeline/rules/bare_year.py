"""A year of three figures among such: "in 490" and "on 21 June 217", after "the revolt of 499 BC" or "AD 314"."""

import re
from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import CHRIST, Found, Reading
from .early_year import is_year

PATTERN = r"(?:(?P<named>{day_month}|{month_name})(?: {of})? )?(?P<year>[1-9][0-9]{2})"
ONLY_WITH = "era_bc"  # else every number of three figures would be looked at

_STOP = re.compile(r"[,.;:)]\s")
_DAY_ENDS = re.compile(r"\s?[,;.:)–-](?!\d)")


def read(match: Found, language: Language) -> Reading | None:
    year = Reading(f"{match['year']} BC", "BC", Granularity.YEAR, anchor="era")
    if match["named"]:
        return _dated(match, year)
    if is_year(match):
        return replace(year, doubt=CHRIST)
    goes_on = _STOP.match(match.after) or language.says("after_bare_year", match.after)
    if not goes_on or not language.says("before_bare_year", match.before):
        return None
    return year


def _dated(match: Found, year: Reading) -> Reading | None:
    ends = _DAY_ENDS.match(match.after) or match.after.startswith((" and ", " he ", " the ", " in ", " at "))
    named = match.read("named") if ends else None
    return replace(named, within=year) if named and not named.value and "%Y" not in named.format else None


EXAMPLES = {
    "en": [
        ("After the revolt of 499 BC, in 490, they landed.", "490", "BC0490", None),
        ("After the siege of 218 BC, on 21 June 217, he won.", "21 June 217", "BC0217-06-21", None),
        ("He ruled from AD 306, in a bad century, and in 330, the city was his.", "330", "0330", None),
        ("The monk (c. 347 – 30 September 420) wrote in the 4th century.", "30 September 420", "0420-09-30", None),
    ]
}
NEGATIVE = {
    "en": [
        "In 499 BC a fleet of 300 ships came.",
        "a fleet of 300, in all",
        "On 30 September 420 emperor moths",
        "By 30 September, 100,000 monks had left.",
    ]
}
