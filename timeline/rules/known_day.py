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
    return Reading(language.mean("known_day", match["name"]), "%Y-%m-%d", Granularity.DAY)


EXAMPLES = {
    "en": [
        ("Since 9/11 they search bags.", "9/11", "2001-09-11", None),
        ("After the September 11 attacks they left.", "September 11 attacks", "2001-09-11", None),
    ]
}
NEGATIVE = {"en": ["a ratio of 9/11%"]}
