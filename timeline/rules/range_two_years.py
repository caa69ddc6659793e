"""Two years that follow each other, the last one whole or by its last figure: "2025/2026", "2005/6"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<first>{y})/(?P<last>{y}|[0-9])"


def read(match: Found, language: Language) -> Reading | None:
    first = match["first"]
    last = first[: -len(match["last"])] + match["last"]
    if int(last) != int(first) + 1 or match.before[-1:] in "-–/$." or match.after[:1] in "-–/":
        return None
    if language.says("before_number", match.before):
        return None  # "resolution 2005/6"
    return Reading(first, "%Y", Granularity.YEAR, last=Reading(last, "%Y", Granularity.YEAR))


EXAMPLES = {
    "en": [
        ("The budget for 2025/2026 passed.", "2025", "2025", None),
        ("The budget for 2005/6 passed.", "6", "2006", None),
    ]
}
NEGATIVE = {"en": ["file 2025/1999", "file 2025/4", "Resolution 2005/6"]}
