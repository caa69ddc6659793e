"""A range of years, the last one shortened: "2019–21", "1914-18"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?P<first>(?:(?:{the} )?(?:{year_word}|{years_word}) )?(?P<year>{y}))"
    r"(?P<dash> ?[-–—] ?|/| {short_to} )(?P<last>[0-9]{2})"
)


def read(match: Found, language: Language) -> Reading | None:
    first, last = match["year"], match["year"][:2] + match["last"]
    if int(last) <= int(first) or match.before[-1:] in "-–/$." or match.after[:1] in "-–/":
        return None
    worded = match["dash"].strip() not in "-–—/"
    spaced = match["dash"] != match["dash"].strip()
    counts = language.says("after_number", match.after) if worded else match.after[:1] not in ",.;)"
    if spaced and counts:
        return None  # "in 2010 – 12 of them left", "von 1933 bis 45 Soldaten kamen"
    return Reading(first, "%Y", Granularity.YEAR, last=Reading(last, "%Y", Granularity.YEAR))


EXAMPLES = {
    "en": [
        ("the season of 2019–21 ended", "2019", "2019", None),
        ("(2011 – 14)", "2011", "2011", None),
        ("The academic year 2024-25 began late.", "year 2024", "2024", None),
    ]
}
NEGATIVE = {"en": ["2025-06-04", "in 2010 – 12 of them left"]}
