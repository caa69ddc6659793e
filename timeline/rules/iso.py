"""A date in figures, year first, as ISO 8601 has it: "2025-06-04", "2025-06"."""

from datetime import date

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?P<year>{y})[-/.](?P<month>0[1-9]|1[0-2])(?:[-/.](?P<day>0[1-9]|[12][0-9]|3[01]))?(?:T[0-9:.]+Z?)?"
    r"|(?P<of>{y})-?W(?P<week>[0-5][0-9])(?:-?(?P<weekday>[1-7]))?"
)


def read(match: Found, language: Language) -> Reading | None:
    if match.before[-1:].isalnum() or match.before[-1:] in "-/.$":
        return None
    if match["week"]:
        return week(int(match["of"]), int(match["week"]), int(match["weekday"] or 0))
    if match["day"]:
        return Reading(f"{match['year']}-{match['month']}-{match['day']}", "%Y-%m-%d", Granularity.DAY)
    if "-" not in match.text or (int(match["year"]) + 1) % 100 == int(match["month"]):
        return None  # "2007-08" is two years
    return Reading(f"{match['year']}-{match['month']}", "%Y-%m", Granularity.MONTH)


def week(year: int, number: int, day: int = 0) -> Reading | None:
    """ "2024-W05" is the week of its Monday, "2024-W05-3" a Wednesday; not every year has a W53."""
    try:
        named = date.fromisocalendar(year, number, day or 1)
    except ValueError:
        return None
    return Reading(named.isoformat(), "%Y-%m-%d", Granularity.DAY if day else Granularity.WEEK)


EXAMPLES = {
    "en": [
        ("released on 2025-06-04 in Rabat", "2025-06-04", "2025-06-04", None),
        ("the 2025-06 issue", "2025-06", "2025-06", None),
        ("The figures are of 2024-W05.", "2024-W05", "2024-W05", None),
        ("The figures are of 2024-W05-3.", "2024-W05-3", "2024-01-31", None),
    ]
}
NEGATIVE = {"en": ["part 12-2025-06-99-1"]}
