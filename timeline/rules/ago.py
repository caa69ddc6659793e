"""A distance from now or from the date before: "two weeks ago", "three days later", "in a month's time"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..model import Mod
from ..reading import Found, Reading
from ._shift import WIDTH, length, shifted

PATTERN = (
    r"(?:(?P<about>{about}) )?(?P<amount>{number}|{vague_number}){gap}(?P<unit>{unit_name}|{clock_unit})"
    r"(?: (?P<half>{and_half})| (?P<so>{or_so})|(?P<mark>['’]s?))? (?P<sense>{ago}|{later}|(?P<hence>{hence}))"
    r"|(?P<lead>{ago_lead}|{later_lead}) (?:{about} )?"
    r"(?P<number>{number}|{vague_number}){gap}(?P<of>{unit_name}|{clock_unit})(?P<more> {and_half})?"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["hence"]:
        return _hence(match, language)
    if language.says("after_ago", match.after):
        return None
    sign, anchor = _sense(match, language)
    unit = language.mean("unit_name", match["unit"] or match["of"])
    count = language.number(match["amount"] or match["number"])
    if count is not None and (match["half"] or match["more"]):
        count += 0.5  # "un an et demi"
    if count is None and not language.mean("vague_number", match["amount"] or match["number"]):
        return None  # "up from seven a year ago"
    about = bool(match["so"]) or unit == "decade"
    night = language.mean("clock_unit", match["unit"] or match["of"]) == "night"
    count, unit, width = _whole(count, "day" if night else unit)
    from_event = anchor == "text" and _is_of_event(match, language)
    if from_event or not unit or count is None or count != int(count):
        return _vague(match, language, count)
    reading = shifted(int(sign) * int(count), unit, width, anchor)
    if language.ago_is_length and unit != "day":
        reading = replace(reading, length=length(f"{count:g}", unit).value)
    if night:
        reading = replace(reading, type="TIME", time="TNI")  # "two nights ago"
    return replace(reading, mod=Mod.APPROX) if about else reading


def _is_of_event(match: Found, language: Language) -> bool:
    """ "Dos días después de la boda"; in Portuguese "dois dias após a boda", but "dois dias depois a boda" no more."""
    behind = f"{match['sense']}{match.after}"
    return language.says("after_later", match.after) or language.says("after_later", behind)


def _hence(match: Found, language: Language) -> Reading | None:
    """ "In two weeks' time" is a length as it is annotated, and lies in that week; "one day time ran out" is none."""
    count, unit = language.number(match["amount"]), language.mean("unit_name", match["unit"])
    told = (
        match["mark"] or language.mean("hence", match["hence"]) == "sure" or language.says("before_hence", match.before)
    )
    if not told or count is None:
        return None
    if not unit or count != int(count):
        return _vague(match, language, count)
    return replace(shifted(int(count), unit, WIDTH[unit]), length=length(f"{count:g}", unit).value)


def _whole(count: float | None, unit: str) -> tuple[float | None, str, Granularity]:
    """ "Two and a half years" are so many months, and "six and a half months" so many days, known to a month.

    "A decade ago" is about ten years ago, and said in 2020 of 2010 rather than of the 2010s.
    """
    if count is not None and unit == "decade":
        return count * 10, "year", Granularity.YEAR
    halves = count is not None and count != int(count)
    if halves and count and unit == "year":
        return count * 12, "month", Granularity.MONTH
    if halves and count and unit == "month":
        return round(count * _MONTH), "day", Granularity.MONTH
    return count, unit, WIDTH.get(unit, Granularity.DAY)


_MONTH = 30.44  # days


def _vague(match: Found, language: Language, count: float | None) -> Reading:
    """ "Several years ago" and "two hours later" are on no day: what they tell is a length."""
    word = match["unit"] or match["of"]
    unit = language.mean("unit_name", word) or language.mean("clock_unit", word)
    return length("X" if count is None else f"{count:g}", unit)


def _sense(match: Found, language: Language) -> tuple[str, str]:
    """Back or ahead, and from where: "ago" and "il y a" are counted from now, "later" from the date before."""
    if later := language.mean("later", match["sense"]):
        return later, "text"
    lead = language.mean("ago_lead", match["lead"]) or language.mean("later_lead", match["lead"])
    return language.mean("ago", match["sense"]) or lead, ""


EXAMPLES = {
    "en": [
        ("signed two years ago", "two years ago", "XXXX", None),
        ("signed two nights ago", "two nights ago", "XXXX-XX-XXTNI", None),
        ("signed a week or so ago", "a week or so ago", "XXXX-WXX", "APPROX"),
        ("signed a year and a half ago", "a year and a half ago", "XXXX-XX", None),
        ("signed two and a half years ago", "two and a half years ago", "XXXX-XX", None),
        ("signed several weeks ago", "several weeks ago", "PXW", None),
        ("it ended two hours later", "two hours later", "PT2H", None),
        ("it opens in two weeks' time", "two weeks' time", "P2W", None),
        ("it opens a month from now", "a month from now", "P1M", None),
    ],
    "de": [("Vor drei Jahren zog er um.", "Vor drei Jahren", "P3Y", None)],
}
NEGATIVE = {"en": ["two years in prison", "One day time ran out."]}
