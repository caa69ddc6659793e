"""A day by its distance from now, in one word: "yesterday", "today", "the day after tomorrow"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import shifted

PATTERN = r"(?P<day>{day_word})(?:,? (?:{the} )?{weekday_name})?"


def read(match: Found, language: Language) -> Reading | None:
    today = language.mean("day_word", match["day"]) == "0"
    if today and (language.says("before_nowadays", match.before) or language.says("after_nowadays", match.after)):
        return Reading(value="PRESENT_REF")  # "as it is known today"
    return shifted(int(language.mean("day_word", match["day"])), "day", Granularity.DAY)


EXAMPLES = {"en": [("It was signed yesterday.", "yesterday", "XXXX-XX-XX", None)]}
NEGATIVE = {"en": ["the todayish show"]}
