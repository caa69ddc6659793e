"""A calendar unit seen from here: "this week", "last year", "the following month", "the same day"."""

from ..languages import Language
from ..reading import Found, Reading
from ._shift import WIDTH, shifted

PATTERN = r"(?P<deictic>{deictic}|{following}|{same}) (?P<unit>{unit_name})|{the} (?P<the>{unit_name})"


def read(match: Found, language: Language) -> Reading | None:
    if match["the"]:
        return _the_week(match, language)
    unit = language.mean("unit_name", match["unit"])
    if language.mean("plural_unit", match["unit"]):
        return None  # "these years", "the following weeks": no one unit
    for slot, anchor in (("deictic", ""), ("following", "text"), ("same", "text")):
        if count := language.mean(slot, match["deictic"]):
            return shifted(int(count), unit, WIDTH[unit], anchor)
    return None


def _the_week(match: Found, language: Language) -> Reading | None:
    """ "For the week" is this one; "the day" and "the year" are as often any."""
    unit = language.mean("unit_name", match["the"])
    told = language.says("after_the_week", match.after) or language.mean("plural_unit", match["the"])
    return shifted(0, unit, WIDTH[unit]) if unit == "week" and not told else None


EXAMPLES = {
    "en": [
        ("they met last week in Rabat", "last week", "XXXX-WXX", None),
        ("this year", "this year", "XXXX", None),
    ]
}
NEGATIVE = {"en": ["the last weekly issue"]}
