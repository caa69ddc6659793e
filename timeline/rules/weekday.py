"""A day of the week: "Monday", "last Friday", "this coming Thursday"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import direction, pointed

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{pointer}) |{the} )?(?P<weekday>{weekday_name})(?: (?P<then>{pointer_after}))?"
)


_NAME = re.compile(r" [A-Z]")  # "Sun Microsystems"


def read(match: Found, language: Language) -> Reading | None:
    found = pointed(match, language)
    if match.before[-1:] == "#":
        return None  # a hashtag is a topic
    sure = bool(found and not found[1])
    told = language.says("before_weekday", match.before) and match.text == match["weekday"]
    evidence = sure or (told and not _NAME.match(match.after))
    if not language.plausible_name(match["weekday"], evidence, certain=sure):
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
