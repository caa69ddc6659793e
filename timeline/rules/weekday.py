"""A day of the week: "Monday", "last Friday", "this coming Thursday"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import direction, pointed

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{pointer}) |{the} )?(?P<weekday>{weekday_name})(?: (?P<then>{pointer_after}))?"
)


def read(match: Found, language: Language) -> Reading | None:
    found = pointed(match, language)
    sure = bool(found and not found[1])
    if not language.plausible_name(match["weekday"], sure, certain=sure):
        return None
    name, anchor = language.name("weekday_name", match["weekday"]), found[1] if found else ""
    return Reading(name, "%A", Granularity.DAY, language.code, direction=direction(match, language), anchor=anchor)


EXAMPLES = {
    "en": [
        ("They met on Monday in Rabat", "Monday", "XXXX-WXX-1", None),
        ("he said last Friday", "last Friday", "XXXX-WXX-5", None),
    ]
}
NEGATIVE = {"en": ["the cat sat on the mat", "the sun rose"]}
