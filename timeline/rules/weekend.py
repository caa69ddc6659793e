"""Saturday and Sunday: "the weekend", "last weekend", "this weekend"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import pointed, shifted

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{pointer}) |{the} )?(?P<weekend>{weekend_name})(?: (?P<then>{pointer_after}))?"
)


def read(match: Found, language: Language) -> Reading | None:
    if language.mean("plural_unit", match["weekend"]):
        return None
    found = pointed(match, language)
    week = shifted(found[0], "week", Granularity.WEEK, found[1]) if found else None
    return Reading(select="WE", granularity=Granularity.WEEK, within=week)


EXAMPLES = {"en": [("They met last weekend.", "last weekend", "XXXX-WXX-WE", None)]}
NEGATIVE = {"en": ["weekends are quiet"]}
