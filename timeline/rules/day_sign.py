"""A day of the month in figures and a sign: "22日、両国の外相が会談した", "本月22日", "이달 22일"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?:(?P<whole>{relative_unit})の? ?)?(?P<day>{d}) ?{sign_of_day}"


def read(match: Found, language: Language) -> Reading | None:
    if match.before[-1:].isdigit() or language.says("after_day_sign", match.after):
        return None  # "3日間", "22일간" are so many days
    whole = match.read("whole") if match["whole"] else None
    if whole and whole.granularity is not Granularity.MONTH:
        return None
    if not whole and language.says("before_day_sign", match.before):
        return None
    return Reading(select=f"day:{int(match['day'])}", granularity=Granularity.DAY, within=whole)


EXAMPLES = {
    "ja": [("22日、両国の外相が会談した。", "22日", "XXXX-XX-XX", None)],
    "zh": [("22日，两国外长举行会谈。", "22日", "XXXX-XX-XX", None)],
    "ko": [("양국은 22일 서명했다.", "22일", "XXXX-XX-XX", None)],
}
NEGATIVE = {"ja": ["第22日目の会議"], "zh": ["约22日游"]}
