"""The week or weekend that a day lies in: "the week of March 6", "the week ended Oct. 13", "Easter weekend"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:{the} )?(?P<unit>{week_noun}|{weekend_name}) (?:(?:{of}|(?P<side>{ending})) )?"
    r"(?:{the} )?(?P<day>{day_month}|{month_day})"
    r"(?: ?[-–/] ?[0-9]{1,2}{suffix}?)?"
    r"|(?P<code>{week_code}) (?P<from>{day_month}|{month_day})"
    r"|(?:{the} )?(?P<dated>{month_day}|{day_month}) (?P<its>{weekend_name})"
    r"|(?:{the} )?(?P<feast>{holiday_name}) (?P<of>{week_noun}|{weekend_name})"
    r"(?: (?:{of} )?(?P<year>{year}|{unit_year}))?"
)


def read(match: Found, language: Language) -> Reading | None:
    day = match.read("day") or match.read("from") or match.read("dated") or _feast(match, language)
    if not day or day.anchor == "aside":
        return None
    if aside := language.mean("ending", match["side"]) or language.mean("week_code", match["code"]):
        day = Reading(granularity=Granularity.DAY, shift=int(aside), within=day)
    select = "WE" if language.mean("weekend_name", match["unit"] or match["of"] or match["its"]) else "week"
    return Reading(select=f"of:{select}", granularity=Granularity.WEEK, within=day)


def _feast(match: Found, language: Language) -> Reading | None:
    """ "Thanksgiving weekend" is of the latest Thanksgiving, "Easter week 1916" of that year's."""
    select = language.mean("holiday_name", match["feast"])
    capital = match["feast"][:1].isupper()
    return Reading(select=select, within=match.read("year")) if select and capital else None


EXAMPLES = {
    "en": [
        ("in court the week of 6 March 2000", "the week of 6 March 2000", "2000-W10", None),
        ("for the week ended Oct. 13, 1989", "the week ended Oct. 13, 1989", "1989-W41", None),
        ("The week ending 5 May 2025 was wet.", "The week ending 5 May 2025", "2025-W18", None),
        ("Works start w/c 3 March 2025.", "w/c 3 March 2025", "2025-W10", None),
        ("The July 4, 2025 weekend was hot.", "The July 4, 2025 weekend", "2025-W27-WE", None),
        ("on the weekend of 3 May 2025", "the weekend of 3 May 2025", "2025-W18-WE", None),
        ("over Easter weekend 2025", "Easter weekend 2025", "2025-W16-WE", None),
        ("over Labor Day weekend 2025", "Labor Day weekend 2025", "2025-W35-WE", None),
    ]
}
NEGATIVE = {"en": ["the week of the great flood"]}
