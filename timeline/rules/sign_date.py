"""A date in figures and signs, year first: "2025年6月4日", "6月4日", "2025년 6월", "令和5年"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

# The year before the first of each reign, and of the Republic of China.
_REIGNS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911, "民國": 1911}

PATTERN = (
    rf"(?:(?P<year>{{y}})|(?P<era>{'|'.join(_REIGNS)}) ?(?P<nth>元|1?[0-9]{{1,2}})) ?[年년]"
    r"(?: ?(?P<month>1[0-2]|0?[1-9]) ?[月월](?: ?(?P<day>{d}) ?[日일号號])?)?"
    r"|(?P<named>1[0-2]|0?[1-9]) ?[月월] ?(?P<on>{d}) ?[日일号號]"
)


def read(match: Found, language: Language) -> Reading | None:
    year = match["year"] or _of_era(match)
    parts = {"%d": match["day"] or match["on"], "%m": match["month"] or match["named"], "%Y": year}
    said = {form: part for form, part in parts.items() if part}
    return Reading(" ".join(said.values()), " ".join(said), _WIDTH[next(iter(said))])


def _of_era(match: Found) -> str:
    """The year of a Japanese reign, or of the Republic of China: "令和5年" is 2023, "民國114年" 2025."""
    return str(_REIGNS[match["era"]] + int(match["nth"].replace("元", "1"))) if match["era"] else ""


_WIDTH = {"%d": Granularity.DAY, "%m": Granularity.MONTH, "%Y": Granularity.YEAR}


EXAMPLES = {
    "ja": [("協定は2025年6月4日に署名された。", "2025年6月4日", "2025-06-04", None)],
    "ko": [("협정은 2025년 6월에 서명되었다.", "2025년 6월", "2025-06", None)],
    "zh": [("6月4日签署了协议。", "6月4日", "XXXX-06-04", None)],
}
NEGATIVE = {"ja": ["3日間の会議"]}
