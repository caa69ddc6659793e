"""A feast or holiday, fixed or movable: "Christmas", "Easter 2025", "last Thanksgiving"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._qualifies import of_a_name, qualifies
from ._shift import direction

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{pointer}) |{article} )?(?P<holiday>{holiday_name})"
    r"(?:,? (?:{of} )?(?P<whole>{year}|{unit_year})| (?P<then>{pointer_after}))?"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["holiday"].islower() and not language.small_feasts and language.capitals == (" " in match["holiday"]):
        return None  # "natale" and "a new year" are words, "primo maggio" and "xmas" are days
    alone = match.text == match["holiday"]
    part = alone and (qualifies(match, language) or of_a_name(match.text, match, language))
    return Reading(
        select=language.mean("holiday_name", match["holiday"]),
        granularity=Granularity.DAY,
        within=match.read("whole"),
        direction=direction(match, language),
        anchor="aside" if part else "",
    )


EXAMPLES = {
    "en": [
        ("They met at Easter 2025.", "Easter 2025", "2025-04-20", None),
        ("Christmas 1914", "Christmas 1914", "1914-12-25", None),
    ]
}
NEGATIVE = {"en": ["a new year for all"]}
