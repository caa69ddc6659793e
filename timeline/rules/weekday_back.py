"""A weekday counted back: "two Fridays ago", "the Tuesday before last"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:(?P<number>{number}) (?P<some>{weekday_name})s? {ago}"
    r"|(?:{the} )?(?P<weekday>{weekday_name}) (?P<back>{before_last}))"
)


def read(match: Found, language: Language) -> Reading | None:
    weeks = 2.0 if match["back"] else language.number(match["number"])
    if weeks is None or weeks != int(weeks):
        return None
    name = language.name("weekday_name", match["weekday"] or match["some"])
    last = Reading(name, "%A", Granularity.DAY, language.code, direction="last")
    return Reading(granularity=Granularity.DAY, shift=-7 * (int(weeks) - 1), within=last)


EXAMPLES = {
    "en": [
        ("They met two Fridays ago.", "two Fridays ago", "XXXX-XX-XX", None),
        ("signed the Tuesday before last", "the Tuesday before last", "XXXX-XX-XX", None),
    ]
}
NEGATIVE = {"en": ["two men from Fridays"]}
