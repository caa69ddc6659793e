"""A day of a week that is pointed at: "Wednesday of last week", "Friday this week", "letzte Woche Mittwoch"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:{the} )?(?P<weekday>{weekday_name})\.?,? (?:{of} )?"
    r"(?P<week>(?:{article} )?{pointer} {week_word}|(?:{the} )?{week_word} {pointer_after})"
    r"|(?P<ahead>(?:{article} )?{pointer} {week_word}) (?:{on} )?(?P<day>{weekday_name})"
)


def read(match: Found, language: Language) -> Reading | None:
    week = match.read("week") or match.read("ahead")
    if not week or week.granularity is not Granularity.WEEK:
        return None
    said = match["weekday"] or match["day"]
    day = language.mean("weekday_name", said) or language.mean("weekday_sign", said)  # the 五 of 上周五
    return Reading(select=f"unit:{day}", granularity=Granularity.DAY, within=week)


EXAMPLES = {
    "en": [("They met on Wednesday of last week.", "Wednesday of last week", "XXXX-XX-XX", None)],
    "de": [
        ("Er kam am Mittwoch letzter Woche.", "am Mittwoch letzter Woche", "XXXX-XX-XX", None),
        ("Er kam letzte Woche Mittwoch.", "letzte Woche Mittwoch", "XXXX-XX-XX", None),
    ],
}
NEGATIVE: dict[str, list[str]] = {}
