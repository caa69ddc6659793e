"""A month, with or without its year: "June 2025", "November", "March of 1940"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import direction, whole_year

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{deictic}) )?(?:{month_of} )?(?P<month>{month_name})"
    r"(?:(?:(?:,|\.)? ?(?:{of} )?|-)(?P<year>{yy})| (?P<then>{deictic_after}))?"
)


def read(match: Found, language: Language) -> Reading | None:
    name = language.name("month_name", match["month"])
    if match["year"]:
        return Reading(f"{name} {whole_year(match['year'])}", "%B %Y", Granularity.MONTH, language.code)
    way = direction(match, language)
    told = (language.capitals and match.before[-1:] in "(–—-") or language.says("before_month", match.before)
    evidence = way or match.inside or told
    if not language.plausible_name(match["month"], bool(evidence)):
        return None
    return Reading(name, "%B", Granularity.MONTH, language.code, direction=way)


EXAMPLES = {
    "en": [
        ("an agreement signed in June 2025.", "June 2025", "2025-06", None),
        ("in March, 1940", "March, 1940", "1940-03", None),
        ("Earlier, in November, they met", "November", "XXXX-11", None),
        ("in May", "May", "XXXX-05", None),
        ("dated Sep-2001", "Sep-2001", "2001-09", None),
    ]
}
NEGATIVE = {"en": ["They may march on Rome.", "Theresa May said so."]}
