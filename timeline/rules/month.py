"""A month, with or without its year: "June 2025", "November", "March of 1940"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?:(?P<deictic>{deictic}) )?(?P<month>{month_name})(?:(?:,|\.)? ?(?:{of} )?(?P<year>{y}|['’][0-9]{2}))?"

_DIRECTION = {"-1": "last", "0": "this", "1": "next"}


def read(match: Found, language: Language) -> Reading | None:
    name = language.name("month_name", match["month"])
    if match["year"]:
        return Reading(f"{name} {_whole(match['year'])}", "%B %Y", Granularity.MONTH, language.code)
    deictic = language.mean("deictic", match["deictic"])
    evidence = deictic or match.before[-1:] in "(–—-" or language.says("before_month", match.before)
    if not language.plausible_name(match["month"], bool(evidence)):
        return None
    return Reading(name, "%B", Granularity.MONTH, language.code, direction=_DIRECTION.get(deictic, ""))


def _whole(year: str) -> str:
    """The year in four digits: "'98" is 1998."""
    return year if len(year) == 4 else ("20" if int(year[1:]) < 40 else "19") + year[1:]


EXAMPLES = {
    "en": [
        ("an agreement signed in June 2025.", "June 2025", "2025-06", None),
        ("in March, 1940", "March, 1940", "1940-03", None),
        ("Earlier, in November, they met", "November", "XXXX-11", None),
        ("in May", "May", "XXXX-05", None),
    ]
}
NEGATIVE = {"en": ["They may march on Rome.", "Theresa May said so."]}
