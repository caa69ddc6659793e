"""A calendar unit seen from here: "this week", "last year", "the last fiscal year", "the same day"."""

from ..languages import Language
from ..reading import Found, Reading
from ._shift import WIDTH, length, pointed, shifted

PATTERN = (
    r"(?:{article} )?(?P<deictic>{pointer}) (?:{full} )?(?P<unit>{unit_name})"
    r"|(?:{the} )?(?P<noun>{unit_name}) (?P<then>{pointer_after})|{the} (?:{full} )?(?P<the>{unit_name})"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["the"]:
        return _the_week(match, language) or _the_year(match, language)
    noun, found = match["unit"] or match["noun"], pointed(match, language)
    if not found or language.mean("relative_unit", match.text):
        return None  # a phrase with a meaning of its own
    if language.mean("plural_unit", noun):  # "these years": no one unit; "giorni scorsi": some
        return length("X", language.mean("unit_name", noun)) if language.mean("deictic_after", match["then"]) else None
    unit = language.mean("unit_name", noun)
    if match["then"] and found[1] and language.says("after_eve", match.after):
        return None  # "el día siguiente al de su publicación": of a day that is not said
    if unit == "day" and found == (-1, ""):
        return None  # "the last day" ends something, and is not yesterday
    if unit == "day" and match.after[:1] in ".,;)" and language.says("before_this_day", match.before):
        return Reading(value="PRESENT_REF")  # "they stand to this day."
    return shifted(found[0], unit, WIDTH[unit], found[1])


def _the_week(match: Found, language: Language) -> Reading | None:
    """ "For the week" is this one; "the day" and "the year" are as often any."""
    unit = language.mean("unit_name", match["the"])
    if language.mean("set_word", match.text):
        return None  # Italian "due volte alla settimana"
    told = language.says("after_the_week", match.after) or language.mean("plural_unit", match["the"])
    return shifted(0, unit, WIDTH[unit]) if unit == "week" and not told else None


def _the_year(match: Found, language: Language) -> Reading | None:
    """ "For the year" is this one, where a language's file says so; "the year ended June 30" is a length of time."""
    if language.mean("unit_name", match["the"]) != "year" or "after_year" not in language.context:
        return None
    if language.says("after_year", match.after):
        return Reading(type="DURATION", value="P1Y")
    told = language.says("after_the_week", match.after) or language.mean("plural_unit", match["the"])
    named = match["the"][0].isupper() or match.after[1:2].isdigit() or language.says("before_the_year", match.before)
    return None if told or named else shifted(0, "year", WIDTH["year"])


EXAMPLES = {
    "en": [
        ("they met last week in Rabat", "last week", "XXXX-WXX", None),
        ("this year", "this year", "XXXX", None),
        ("for the year ended June 30", "the year", "P1Y", None),
        ("The walls stand to this day.", "this day", "PRESENT_REF", None),
        ("in the first nine months of the year", "the year", "XXXX", None),
    ]
}
NEGATIVE = {"en": ["the last weekly issue", "much of the year", "the Man of the Year", "the year on year rate"]}
