"""A soldier's date: "311200Z DEC 25", day, hour and minute in one."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import whole_year

PATTERN = (
    r"(?P<day>0[1-9]|[12][0-9]|3[01])(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9]) ?[A-Z] ?"
    r"(?P<month>{month_name}) ?(?P<year>{y}|[0-9]{2})"
)


def read(match: Found, language: Language) -> Reading | None:
    named = f"{int(match['day'])} {language.name('month_name', match['month'])} {whole_year(match['year'])}"
    time = f"T{match['hour']}:{match['minute']}"
    return Reading(named, "%d %B %Y", Granularity.DAY, language.code, type="TIME", time=time)


EXAMPLES = {"en": [("Contact was lost at 311200Z DEC 25.", "311200Z DEC 25", "2025-12-31T12:00", None)]}
NEGATIVE = {"en": ["a fund of 311200 in May 25"]}
