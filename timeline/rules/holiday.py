"""A feast or holiday, fixed or movable: "Christmas", "Easter 2025", "last Thanksgiving"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._qualifies import of_a_name, qualifies
from ._shift import direction, pointed

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{pointer}) |{article} )?(?P<holiday>{holiday_name})"
    r"(?:,? (?:{of} )?(?P<whole>{year}|{unit_year})| (?P<then>{pointer_after}))?"
)


def read(match: Found, language: Language) -> Reading | None:
    small = match["holiday"].islower() and not language.small_feasts and language.capitals == (" " in match["holiday"])
    if small and not language.mean("small_feast", match["holiday"]):
        return None  # "natale" and "a new year" are words, "primo maggio" and "xmas" are days
    if language.says("before_other_feast", match.before):
        return None  # "Chinese New Year" goes by another calendar
    alone = match.text == match["holiday"]
    named = alone and of_a_name(match.text, match, language)
    if named and language.mean("the", match.before.split()[-1] if match.before.strip() else ""):
        return None  # "the Good Friday Agreement" is of no Friday
    aside = named or (alone and qualifies(match, language))
    return Reading(
        select=language.mean("holiday_name", match["holiday"]),
        granularity=Granularity.DAY,
        within=match.read("whole"),
        direction=direction(match, language),
        anchor=_anchor(small, aside, match, language),
    )


def _anchor(small: bool, aside: bool, match: Found, language: Language) -> str:
    """A small "xmas" is a message's own, "Christmas trees" are aside, "the following Christmas" goes by the text."""
    if small:
        return "message"
    if aside:
        return "aside"
    found = pointed(match, language)
    return found[1] if found and found[0] else ""  # "that Christmas" is not


EXAMPLES = {
    "en": [
        ("They met at Easter 2025.", "Easter 2025", "2025-04-20", None),
        ("Christmas 1914", "Christmas 1914", "1914-12-25", None),
    ]
}
NEGATIVE = {
    "en": [
        "a new year for all",
        "after the Easter Rising there",
        "the Good Friday Agreement",
        "the feast of Chinese New Year",
    ]
}
