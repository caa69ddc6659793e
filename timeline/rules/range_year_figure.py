"""A range of years, of the last of which one figure is left: "1903–4", "1918-9"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<first>{y})[-–—](?P<last>[1-9])"


def read(match: Found, language: Language) -> Reading | None:
    first, last = match["first"], match["first"][:-1] + match["last"]
    if int(last) <= int(first) or match.before[-1:] in "-–/$." or match.after[:1] in "-–/":
        return None
    if language.says("before_number", match.before):
        return None  # "Form 2000-4"
    return Reading(first, "%Y", Granularity.YEAR, last=Reading(last, "%Y", Granularity.YEAR))


EXAMPLES = {
    "en": [
        ("She taught there 1903–4, and left.", "1903", "1903", None),
        ("The epidemic of 1918-9 was worse.", "9", "1919", None),
    ]
}
NEGATIVE = {"en": ["2000-4-1", "Form 2000-4"]}
