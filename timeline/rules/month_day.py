"""A day, month first: "June 4, 2025", "Jan. 18", "Wednesday, June 4"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._ends import ends
from ._shift import direction, whole_year

PATTERN = (
    r"(?:(?:(?:{article} )?{pointer} |{the} )?{weekday_name}(?: {pointer_after})?,? (?:{the} )?"
    r"|(?P<deictic>{deictic}) )?"
    r"(?P<month>{month_name})(?P<gap> |-|\.)(?:{the} )?"
    r"(?P<day>{d}|{ordinal_word}){suffix}?(?:(?:,|\.)? (?:{of} )?(?P<year>{y})|,? ['’](?P<short>[0-9]{2}))?"
    r"|(?P<named>{month_name}) (?P<spelled>{spelled_digit})"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["spelled"]:
        return _spelled(match, language)
    day = language.ordinal(match["day"])
    if day is None or not 1 <= day <= 31 or not language.dated_month(match["month"]):
        return None
    month = language.name("month_name", match["month"])
    if match["gap"] == "." and match["month"].casefold() == month.casefold():
        return None  # "sentenced in March.3 men had …"
    named = f"{day} {month}"
    if year := match["year"] or match["short"]:
        return Reading(f"{named} {whole_year(year)}", "%d %B %Y", Granularity.DAY, language.code)
    return Reading(named, "%d %B", Granularity.DAY, language.code, direction=direction(match, language))


def _spelled(match: Found, language: Language) -> Reading | None:
    """ "Payable April one, …" is a day; "in April three men left" tells of so many."""
    if (
        not ends("after_day", match, language)
        or "." in match.text
        or language.says("before_in_month", match.before)
        or not match["named"][0].isupper()
    ):
        return None
    named = f"{language.mean('spelled_digit', match['spelled'])} {language.name('month_name', match['named'])}"
    return Reading(named, "%d %B", Granularity.DAY, language.code)


EXAMPLES = {
    "en": [
        ("On June 4, 2025, they signed", "June 4, 2025", "2025-06-04", None),
        ("On Sept.19, 2012, they met", "Sept.19, 2012", "2012-09-19", None),
        ("on Jan. 18 in Rabat", "Jan. 18", "XXXX-01-18", None),
        ("On Wednesday, June 4, 2025", "Wednesday, June 4, 2025", "2025-06-04", None),
        ("It began last Oct. 23.", "last Oct. 23", "XXXX-10-23", None),
        ("signed on Jan. 3, '98 in Rabat", "Jan. 3, '98", "1998-01-03", None),
        ("payable April one to all", "April one", "XXXX-04-01", None),
        ("on September 1st", "September 1st", "XXXX-09-01", None),
    ]
}
NEGATIVE = {
    "en": [
        "In April one in five left.",
        "By March three men had left.",
        "We may 4 times a year",
        "Apollo 11",
        "They left in March.3 men died.",
    ]
}
