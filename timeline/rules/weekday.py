"""A day of the week: "Monday", "last Friday", "this coming Thursday"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?:(?P<deictic>{deictic}|{following}|{same}) |{the} )?(?P<weekday>{weekday_name})"

_DIRECTION = {"-1": "last", "0": "this", "1": "next"}


def read(match: Found, language: Language) -> Reading | None:
    deictic = language.mean("deictic", match["deictic"])
    if not language.plausible_name(match["weekday"], bool(match["deictic"]), certain=bool(deictic)):
        return None
    name = language.name("weekday_name", match["weekday"])
    if deictic or not match["deictic"]:
        return Reading(name, "%A", Granularity.DAY, language.code, direction=_DIRECTION.get(deictic, ""))
    following = language.mean("following", match["deictic"])
    return Reading(name, "%A", Granularity.DAY, language.code, direction=_DIRECTION[following or "0"], anchor="text")


EXAMPLES = {
    "en": [
        ("They met on Monday in Rabat", "Monday", "XXXX-WXX-1", None),
        ("he said last Friday", "last Friday", "XXXX-WXX-5", None),
    ]
}
NEGATIVE = {"en": ["the cat sat on the mat", "the sun rose"]}
