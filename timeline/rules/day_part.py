"""Part of a day, kept on its day: "Monday morning", "tonight", "the night of 4 June 2025", "this afternoon"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..model import Mod
from ..reading import Found, Reading
from ._qualifies import of_a_name
from ._shift import shifted

PATTERN = (
    r"(?:(?P<early>{part}){gap})?"
    r"(?:(?P<day>{clock_day}|{holiday_name}){day_gap}(?:(?P<late>{part}){gap})?(?P<of>{day_part})"
    r"|(?P<deictic>{deictic}|{following}|{same}) (?P<part>{day_part})"
    r"|(?:(?:{the} )?(?P<bare>{day_part}|{hours_of}) (?:{of} |{on} |{between} )?"
    r"(?:{the} )?(?:(?P<over>{d}){suffix}?(?: ?[-–/] ?| (?:{to}|{and}|{night_to}) ))?(?P<when>{clock_day})"
    r"(?: (?P<again>{day_part}))?)"
    r"|(?:{the} )?(?P<of_day>{day_part}) (?:{of_month}|{on}) (?P<number>{day_of_month}|{day_number})"
    r"|(?P<night>{this_night})|(?:{the} )?(?P<alone>{day_part}|{hours_of}))"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["night"].endswith("PM"):
        return None  # "this PM" may be a minister
    if night := language.mean("this_night", match["night"]):
        days, _, part = night.partition(" ")
        return _at(shifted(int(days), "day", Granularity.DAY), part or "NI", match, language)
    if language.mean("set_word", match.text):
        return None  # German "abends" is every evening, "Montag abends" one
    if language.mean("day_word", match.text) or match.text.lower() in language.common_words:
        return None  # "mañana" and "morgen" are tomorrow rather than a morning, "tarde" is late
    if (match["alone"] and _is_of_a_name(match, language)) or of_a_name(match["of"], match, language):
        return None
    noun = match["of"] or match["part"] or match["bare"] or match["of_day"] or match["alone"]
    part = language.mean("day_part", noun) or language.mean("hours_of", noun)
    if language.mean("plural_part", noun) and language.mean("weekday_name", match["day"]):
        return _often(part, match["day"], language)
    said = match["day"] or match["when"] or match["number"]
    day = (match.read("day") or match.read("when") or match.read("number")) if said else _deictic(match, language)
    if match["over"] and day:
        day = _evening(day, match["over"])
    return _at(day, part, match, language) if day else None


def _evening(day: Reading, over: str) -> Reading | None:
    """The night of "4/5 May" is that of the first of both days."""
    _, _, month = day.phrase.partition(" ")
    return replace(day, phrase=f"{int(over)} {month}") if day.format.startswith("%d %B") else None


def _is_of_a_name(match: Found, language: Language) -> bool:
    """ "Operation Dawn", "daylight saving" and "#night" name other things; what is done "pre-dawn" is not done at dawn.

    Portuguese "mais tarde" is later.
    """
    alone = match.text == match["alone"]
    if alone and (language.says("before_no_part", match.before) or language.says("after_no_part", match.after)):
        return True
    named = match.text[0].isupper() and language.mean("also_name", match["alone"])
    return bool(named) or match.before[-1:] in "#-"


def _often(part: str, day: str, language: Language) -> Reading:
    """ "On Saturday mornings" is of many days."""
    return Reading(type="SET", value=f"XXXX-WXX-{language.mean('weekday_name', day)}T{part}")


def _deictic(match: Found, language: Language) -> Reading:
    for slot, anchor in (("deictic", ""), ("following", "text"), ("same", "text")):
        if count := language.mean(slot, match["deictic"]):
            return shifted(int(count), "day", Granularity.DAY, anchor)
    told = match.text != match["alone"]
    loose = language.mean("loose_part", match["alone"])  # "before dawn" is an hour of any day but in a line or two
    return shifted(0, "day", Granularity.DAY, "message" if loose else "told" if told else "scene")


def _at(day: Reading, part: str, match: Found, language: Language) -> Reading:
    early = language.mean("part", match["early"] or match["late"])
    return replace(day, type="TIME", time=f"T{part}", mod=Mod(early) if early else None)


EXAMPLES = {
    "en": [
        ("They met on Monday morning.", "Monday morning", "XXXX-WXX-1TMO", None),
        ("the morning of 4 June 2025", "the morning of 4 June 2025", "2025-06-04TMO", None),
        ("on the morning of the 26th", "the morning of the 26th", "XXXX-XX-XXTMO", None),
        ("the night of 4/5 June 2025", "the night of 4/5 June 2025", "2025-06-04TNI", None),
        ("in the early hours of 4 June 2025", "the early hours of 4 June 2025", "2025-06-04TMO", None),
        ("in the small hours of 4 June 2025 morning", "the small hours of 4 June 2025 morning", "2025-06-04TMO", None),
        ("She runs on Saturday mornings.", "Saturday mornings", "XXXX-WXX-6TMO", None),
    ]
}
NEGATIVE = {
    "en": ["a good night out", "They called it Operation Dawn.", "a pre-dawn raid", "The Sunday Evening Herald wrote"]
}
