"""So many years before a day or week that is pointed at: "a year ago today", "two years ago this week"."""

from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?P<count>{number}) (?P<unit>{unit_name}) {ago} (?:{on} )?(?P<of>{day_word}|{calendar_unit}|{weekday})"
    r"|(?P<day>{day_word}) {ago_lead} (?P<years>{number}) (?P<word>{unit_name})"
)


def read(match: Found, language: Language) -> Reading | None:
    count, of = language.number(match["count"] or match["years"]), match.read("of") or match.read("day")
    if (
        language.mean("unit_name", match["unit"] or match["word"]) != "year"
        or count is None
        or count != int(count)
        or not of
    ):
        return None
    return Reading(select=f"years:{-int(count)}", granularity=of.granularity, within=of)


EXAMPLES = {
    "en": [
        ("It was signed a year ago today.", "a year ago today", "XXXX-XX-XX", None),
        ("It was signed five years ago on Sunday.", "five years ago on Sunday", "XXXX-XX-XX", None),
        ("It was signed two years ago this week.", "two years ago this week", "XXXX-WXX", None),
    ],
    "de": [("Er starb heute vor einem Jahr.", "heute vor einem Jahr", "XXXX-XX-XX", None)],
}
NEGATIVE = {"en": ["It fell a year ago, today it rose."]}
