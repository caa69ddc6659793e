"""A range of days after one month: "January 18-22, 2026", "May 3 to 5", "April 24 and 25"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import apart

PATTERN = (
    r"(?P<first>(?P<month>{month_name}) (?P<day>{d}){suffix}?)(?P<joint> ?[-–—/] ?| (?:{to}|{and}) (?:{the} )?)"
    r"(?P<last>(?P<end>{d}){suffix}?(?:,? (?P<year>{y}))?)"
)


def read(match: Found, language: Language) -> Reading | None:
    day, end = language.ordinal(match["day"]), language.ordinal(match["end"])
    if match.after[:1].isdigit() or not language.dated_month(match["month"]) or day is None or end is None:
        return None
    month = language.name("month_name", match["month"])
    tail, form = (f"{month} {match['year']}", "%d %B %Y") if match["year"] else (month, "%d %B")
    last = Reading(f"{end} {tail}", form, Granularity.DAY, language.code)
    split = apart(match["joint"], day, end, match, language)
    return Reading(f"{day} {tail}", form, Granularity.DAY, language.code, last=last, apart=split)


EXAMPLES = {"en": [("on January 18-22, 2026 in Rabat", "January 18", "2026-01-18", None)]}
NEGATIVE: dict[str, list[str]] = {}
