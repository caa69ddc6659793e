"""A date in figures, year first, as East Asia and Hungary write it: "2025/6/4", "2025. 6. 4."."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<year>{y})(?P<mark>/|\. ?)(?P<month>1[0-2]|0?[1-9])(?:/|\. ?)(?P<day>[12][0-9]|3[01]|0?[1-9])"


def read(match: Found, language: Language) -> Reading | None:
    mark = match["mark"][0]
    if match.text.count(mark) != 2 or match.before[-1:] in "-/.$" or match.after[:1] in "-/":
        return None
    if match.after[:2].strip(" .").isdigit() or match.before[-1:].isalnum():
        return None
    if mark == "." and "year_lead" not in language.patterns:
        return None  # "2025.6.4" is a version
    phrase = f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"
    return Reading(phrase, "%Y-%m-%d", Granularity.DAY)


EXAMPLES = {
    "en": [("released on 2025/6/4 in Rabat", "2025/6/4", "2025-06-04", None)],
    "ko": [("2025. 6. 4. 서울", "2025. 6. 4", "2025-06-04", None)],
    "hu": [("2025. 6. 4. Budapest", "2025. 6. 4", "2025-06-04", None)],
}
NEGATIVE = {"en": ["version 2025.6.4 is out", "in 2024/1/2/3"]}
