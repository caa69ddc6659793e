"""Saturday and Sunday: "the weekend", "last weekend", "this weekend"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import pointed, shifted

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{pointer}) |{the} )?(?P<weekend>{weekend_name})(?: (?P<then>{pointer_after}))?"
)


_OF_DAYS = re.compile(r" (\w{1,4}) \d\d?\b")


def read(match: Found, language: Language) -> Reading | None:
    if language.mean("plural_unit", match["weekend"]) or language.says("before_any_weekend", match.before):
        return None  # "ein Wochenende zum Vergessen" may be any, but "a weekend meeting" is of the last one
    if (days := _OF_DAYS.match(match.after)) and language.mean("of", days[1]):
        return None  # "the weekend of 10 and 11 January" is said by its days
    found = pointed(match, language)
    if found == (1, "") and language.mean("coming", match["deictic"] or match["then"]):
        return Reading(select="WE", granularity=Granularity.WEEK, direction="next")  # where it is the nearest to come
    week = shifted(found[0], "week", Granularity.WEEK, found[1]) if found and found != (0, "") else None
    return Reading(select="WE", granularity=Granularity.WEEK, within=week)


EXAMPLES = {"en": [("They met last weekend.", "last weekend", "XXXX-WXX-WE", None)]}
NEGATIVE = {"en": ["weekends are quiet"], "es": ["el fin de semana del 10 y"]}
