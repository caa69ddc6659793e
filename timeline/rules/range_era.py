"""A range of years, before or after Christ, said once for both: "499–493 BC", "43 to 410 AD"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from .era import is_advertisement

PATTERN = (
    r"(?P<first>[0-9]{1,4})(?: ?[-–—/] ?| {to} | (?P<both>{and}) )(?:{about} )?"
    r"(?P<last>(?P<year>[0-9]{1,4}) ?(?:{era_bc}|(?P<ad>{era_ad})))"
)


def read(match: Found, language: Language) -> Reading | None:
    first, last = int(match["first"]), int(match["year"])
    if (first >= last if match["ad"] else first <= last) or match.before[-1:] in "-–/.":
        return None
    if is_advertisement(match["ad"]):
        return None  # "12 to 20 ad minutes"
    start, end = _year(first, match), _year(last, match)
    between = match["both"] and language.mean("between", "".join(match.before.split()[-1:]))
    split = "list" if match["both"] and not between else ""
    return replace(start, last=end, apart=split)


def _year(number: int, match: Found) -> Reading:
    phrase, form = (f"{number:04}", "%Y") if match["ad"] else (f"{number} BC", "BC")
    return Reading(phrase, form, Granularity.YEAR)


EXAMPLES = {
    "en": [
        ("the Ionian Revolt (499–493 BC)", "499", "BC0499", None),
        ("Rome held it from 43 to 410 AD.", "43", "0043", None),
        ("Between 58 and 50 BC he fought in Gaul.", "58", "BC0058", None),
    ]
}
NEGATIVE = {"en": ["In 12-14 BC 4 legions left.", "12 to 20 ad minutes"]}
