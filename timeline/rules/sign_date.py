"""A date in figures and signs, year first: "2025年6月4日", "6月4日", "2025년 6월"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?P<year>{y}) ?[年년](?: ?(?P<month>1[0-2]|0?[1-9]) ?[月월](?: ?(?P<day>{d}) ?[日일号號])?)?"
    r"|(?P<named>1[0-2]|0?[1-9]) ?[月월] ?(?P<on>{d}) ?[日일号號]"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["named"]:
        return Reading(f"{match['on']} {match['named']}", "%d %m", Granularity.DAY)
    if match["day"]:
        return Reading(f"{match['year']}-{match['month']}-{match['day']}", "%Y-%m-%d", Granularity.DAY)
    if match["month"]:
        return Reading(f"{match['year']}-{match['month']}", "%Y-%m", Granularity.MONTH)
    return Reading(match["year"], "%Y", Granularity.YEAR)


EXAMPLES = {
    "ja": [("協定は2025年6月4日に署名された。", "2025年6月4日", "2025-06-04", None)],
    "ko": [("협정은 2025년 6월에 서명되었다.", "2025년 6월", "2025-06", None)],
    "zh": [("6月4日签署了协议。", "6月4日", "XXXX-06-04", None)],
}
NEGATIVE = {"ja": ["3日間の会議"]}
