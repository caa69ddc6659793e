"""A day that is a name by itself, in whatever year it is told: "9/11", "the October 7 attacks"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<name>{known_day})"


_GOES_ON = re.compile(r"[/%]|-\d")  # "9/11-related" goes on otherwise


def read(match: Found, language: Language) -> Reading | None:
    if match.before[-1:] in "-/.:$" or _GOES_ON.match(match.after):
        return None
    if language.mean("told_day", match["name"]) and not _is_told(match, language):
        return None  # "D-day for the budget"
    return Reading(language.mean("known_day", match["name"]), "%Y-%m-%d", Granularity.DAY)


_WORD = re.compile(r"\w+")


def _is_told(match: Found, language: Language) -> bool:
    """ "The D-Day landings", "D-Day in 1944"."""
    around = _WORD.findall(f"{match.before} {match.after}")
    return any(language.mean("of_told_day", word) for word in around)


EXAMPLES = {
    "en": [
        ("Since 9/11 they search bags.", "9/11", "2001-09-11", None),
        ("He fought on D-Day in Normandy.", "D-Day", "1944-06-06", None),
        ("After the September 11 attacks they left.", "September 11 attacks", "2001-09-11", None),
    ]
}
NEGATIVE = {"en": ["a ratio of 9/11%", "It is D-Day for the budget."]}
