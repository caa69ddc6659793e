"""A date in figures and signs, year first: "2025年6月4日", "6月4日", "2025년 6월", "令和5年", "昭和二十年八月"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

# The year before the first of each reign, and of the Republic of China.
_REIGNS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911, "民國": 1911}
_ERAS = "|".join(_REIGNS)
_FIGURES = "一二三四五六七八九"
_LUNAR = 1873  # up to then Japan counted its months by the moon, and only the year can be told

PATTERN = (
    rf"(?:(?P<year>{{y}})|(?P<era>{_ERAS}) ?(?P<nth>元|1?[0-9]{{1,2}}|[百十{_FIGURES}]{{1,5}})) ?[年년]"
    rf"(?:[（(](?:{{y}}|(?:{_ERAS})(?:元|[0-9]{{1,3}}))年[）)])?"
    rf"(?:[）)]? ?(?P<month>1[0-2]|0?[1-9]|十[一二]?|[{_FIGURES}]) ?[月월]"
    rf"(?: ?(?P<day>{{d}}|三十一?|二?十[{_FIGURES}]?|[{_FIGURES}]) ?[日일号號])?)?"
    r"|(?P<named>1[0-2]|0?[1-9]) ?[月월] ?(?P<on>{d}) ?[日일号號]"
)


def read(match: Found, language: Language) -> Reading | None:
    year = match["year"] or _of_era(match)
    if match["era"] and int(year) < _LUNAR:
        return Reading(year, "%Y", Granularity.YEAR)
    parts = {"%d": match["day"] or match["on"], "%m": match["month"] or match["named"], "%Y": year}
    said = {form: str(_number(part)) for form, part in parts.items() if part}
    return Reading(" ".join(said.values()), " ".join(said), _WIDTH[next(iter(said))])


def _of_era(match: Found) -> str:
    """The year of a Japanese reign, or of the Republic of China: "令和5年" is 2023, "民國114年" 2025."""
    return str(_REIGNS[match["era"]] + _number(match["nth"])) if match["era"] else ""


def _number(said: str) -> int:
    """ "12", "十二", "二十", "一百一十三"; the first year of a reign is "元"."""
    if said.isdecimal():
        return int(said)
    hundreds, hundred, rest = said.replace("元", "一").rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    return 100 * _figure(hundreds, hundred) + 10 * _figure(tens, ten) + _figure(ones)


def _figure(said: str, counted: str = "") -> int:
    """How many tens: the "二" of "二十" is two of them, "十" by itself is one."""
    return _FIGURES.find(said[-1]) + 1 if said else int(bool(counted))


_WIDTH = {"%d": Granularity.DAY, "%m": Granularity.MONTH, "%Y": Granularity.YEAR}


EXAMPLES = {
    "ja": [
        ("協定は2025年6月4日に署名された。", "2025年6月4日", "2025-06-04", None),
        ("昭和二十年八月十五日に終わった。", "昭和二十年八月十五日", "1945-08-15", None),
        ("明治元年九月八日に改元された。", "明治元年九月八日", "1868", None),
    ],
    "ko": [("협정은 2025년 6월에 서명되었다.", "2025년 6월", "2025-06", None)],
    "zh": [
        ("6月4日签署了协议。", "6月4日", "XXXX-06-04", None),
        ("民国二十六年七月七日，战争爆发。", "民国二十六年七月七日", "1937-07-07", None),
        ("民國一百一十三年五月二十日就職。", "民國一百一十三年五月二十日", "2024-05-20", None),
        ("一九四五年十月，战争已结束。", "一九四五年十月", "1945-10", None),
    ],
}
NEGATIVE = {"ja": ["3日間の会議"]}
