"""Saturday and Sunday: "the weekend", "last weekend", "this weekend"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import shifted

PATTERN = r"(?:(?P<deictic>{deictic}|{following}|{same}) |{the} )?(?P<weekend>{weekend_name})"


def read(match: Found, language: Language) -> Reading | None:
    if match["weekend"].casefold().endswith("s"):
        return None
    for slot, anchor in (("deictic", ""), ("following", "text"), ("same", "text")):
        if count := language.mean(slot, match["deictic"]):
            week = shifted(int(count), "week", Granularity.WEEK, anchor)
            return Reading(select="WE", granularity=Granularity.WEEK, within=week)
    return Reading(select="WE", granularity=Granularity.WEEK)


EXAMPLES = {"en": [("They met last weekend.", "last weekend", "XXXX-WXX-WE", None)]}
NEGATIVE = {"en": ["weekends are quiet"]}
