"""A day by its distance from now, in one word: "yesterday", "today", "the day after tomorrow"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import shifted

PATTERN = r"(?P<day>{day_word})(?:,? (?:{the} )?(?P<weekday>{weekday_name}))?"


def read(match: Found, language: Language) -> Reading | None:
    days = int(language.mean("day_word", match["day"]))
    if not days and "after_nowadays" in language.context and _nowadays(match, language):
        return Reading(value="PRESENT_REF")
    found = shifted(days, "day", Granularity.DAY)
    return replace(found, language=language.code) if match["weekday"] else found


def _nowadays(match: Found, language: Language) -> bool:
    """ "As it is known today" and "as strong today as it was" are of these days."""
    said = match.before.rpartition(" ")[0].rpartition(" ")[2]
    return bool(language.mean("nowadays", said)) or language.says("after_nowadays", match.after)


EXAMPLES = {"en": [("It was signed yesterday.", "yesterday", "XXXX-XX-XX", None)]}
NEGATIVE = {"en": ["the todayish show"]}
