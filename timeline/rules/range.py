"""A range whose first end leans on its last: "18–22 January 2026", "from 10 to 12 May"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import apart

PATTERN = (
    r"(?:(?:{last_units}|{the}) )?(?:(?:{day_noun}|{weekday_name}\.?,?) )?(?P<first>{d}{suffix}?)"
    r"(?P<joint> ?[-–—/] ?|,? (?:{to}|{and}|{or}) (?:{the} )?)(?P<last>{day_month})"
)


def read(match: Found, language: Language) -> Reading | None:
    last = match.read("last")
    first = language.ordinal(match["first"])
    if not last or first is None or last.granularity is not Granularity.DAY or match.before[-1:] in "-–/$.":
        return None
    rest = last.phrase.split(" ", 1)[1]
    split = apart(match["joint"], first, int(last.phrase.split(" ", 1)[0]), match, language)
    return replace(last, phrase=f"{first} {rest}", last=last, apart=split)


EXAMPLES = {"en": [("18–22 January 2026 in Rabat", "18", "2026-01-18", None)]}
NEGATIVE = {"en": ["F-16 and 4 June bugs"]}
