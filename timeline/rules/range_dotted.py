"""Two days of a month that is a number: "am 16. und 17.1.2026", "vom 16. bis 20. 1. 2026"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import apart

PATTERN = (
    r"(?P<first>{d}\.)(?P<joint> ?[-–/] ?| (?:{and}|{to}|{or}) (?:{the} )?)"
    r"(?P<last>(?P<day>{d})\. ?(?P<month>1[0-2]|0?[1-9])\. ?(?P<year>{y}))"
)


def read(match: Found, language: Language) -> Reading | None:
    day, end, rest = int(match["first"][:-1]), int(match["day"]), f"{int(match['month']):02}-{match['year']}"
    if match.before[-1:].isdigit() or match.before[-1:] == "." or end <= day:
        return None
    first, last = (Reading(f"{each:02}-{rest}", "%d-%m-%Y", Granularity.DAY) for each in (day, end))
    return Reading(
        first.phrase, first.format, first.granularity, last=last, apart=apart(match["joint"], day, end, match, language)
    )


EXAMPLES = {"de": [("Am 16. und 17.1.2026 tagte der Rat.", "16.", "2026-01-16", None)]}
NEGATIVE = {"de": ["Kapitel 3. und 2.1.2026"]}
