"""Two years that follow each other, both whole: "2025/2026"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<first>{y})/(?P<last>{y})"


def read(match: Found, language: Language) -> Reading | None:
    first, last = match["first"], match["last"]
    if int(last) != int(first) + 1 or match.before[-1:] in "-–/$." or match.after[:1] in "-–/":
        return None
    return Reading(first, "%Y", Granularity.YEAR, last=Reading(last, "%Y", Granularity.YEAR))


EXAMPLES = {"en": [("The budget for 2025/2026 passed.", "2025", "2025", None)]}
NEGATIVE = {"en": ["file 2025/1999"]}
