"""So long before a day or week that is pointed at: "a year ago today", "two years ago this week"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import shifted

PATTERN = (
    r"(?P<count>{number}) (?P<unit>{unit_name}) {ago} (?:{on} )?(?P<of>{day_word}|{calendar_unit}|{weekday})"
    r"|(?P<day>{day_word}) {ago_lead} (?P<years>{number}) (?P<word>{unit_name})"
)
_IN_DAYS = {"day": (1, "day"), "week": (7, "day"), "month": (1, "month")}


def read(match: Found, language: Language) -> Reading | None:
    count, of = language.number(match["count"] or match["years"]), match.read("of") or match.read("day")
    if count is None or count != int(count) or not of:
        return None
    unit = language.mean("unit_name", match["unit"] or match["word"])
    if unit == "year":
        return Reading(select=f"years:{-int(count)}", granularity=of.granularity, within=of)
    if unit not in _IN_DAYS or not language.mean("day_word", match["of"] or match["day"]):
        return None
    times, step = _IN_DAYS[unit]
    return shifted(-int(count) * times, step, Granularity.DAY, within=of)


EXAMPLES = {
    "en": [
        ("It was signed a year ago today.", "a year ago today", "XXXX-XX-XX", None),
        ("It was signed a week ago yesterday.", "a week ago yesterday", "XXXX-XX-XX", None),
        ("It was signed five years ago on Sunday.", "five years ago on Sunday", "XXXX-XX-XX", None),
        ("It was signed two years ago this week.", "two years ago this week", "XXXX-WXX", None),
    ],
    "de": [("Er starb heute vor einem Jahr.", "heute vor einem Jahr", "XXXX-XX-XX", None)],
}
NEGATIVE = {"en": ["It fell a year ago, today it rose."]}
