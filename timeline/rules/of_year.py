"""A month or day of a year seen from here: "June last year", "November of this year", "12 May next year"."""

from dataclasses import replace

from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<named>{day_month}|{month_day}|{day_of_deed}|{month}),? (?:{of} )?(?P<year>{unit_year}|{spelled_year})"


def read(match: Found, language: Language) -> Reading | None:
    named, year = match.read("named"), match.read("year")
    if not named or not year or "%Y" in named.format:
        return None
    return replace(named, within=year)


EXAMPLES = {
    "en": [
        ("in November of last year", "November of last year", "XXXX-11", None),
        ("In January nineteen ninety-seven they met.", "January nineteen ninety-seven", "1997-01", None),
    ]
}
NEGATIVE: dict[str, list[str]] = {}
