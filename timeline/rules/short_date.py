"""A day in figures without its year: "on 25/8", "due 8/25", and beside its weekday or hour "Mon 5/12", "5/12 6pm"."""

import re
from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from .clock import clock_time

PATTERN = (
    r"(?:(?P<weekday>{weekday_name}),? )?(?:(?P<day>1[3-9]|2[0-9]|3[01])/(?P<month>0?[1-9]|1[0-2])"
    r"|(?P<named>0?[1-9]|1[0-2])/(?P<on>1[3-9]|2[0-9]|3[01]))"
    r"|(?:{weekday_name},? (?P<one>0?[1-9]|1[0-2])/(?P<other>0?[1-9]|1[0-2])"
    r"|(?P<first>[0-9]{1,2})/(?P<last>[0-9]{1,2}),? (?:{at} )?(?P<hour>[0-9]{1,2}(?:[:.][0-5][0-9])? ?{meridiem}))"
)
ALWAYS = "24/7"
_FRACTION = re.compile(r"[.-]\d| of\b")
_TO, _FROM = re.compile(r" ?[-–] ?\d\d?/\d\d?\b"), re.compile(r"\b\d\d?/\d\d? ?[-–] ?$")
_SUM = re.compile(r"\d $")


def read(match: Found, language: Language) -> Reading | None:
    if match.text == ALWAYS or match.after[:1] in "/%" or match.before[-1:] in "/.$" or not _is_told(match, language):
        return None
    day, month = match["day"] or match["on"], match["month"] or match["named"]
    if not day:
        day, month = _in_order(match["one"] or match["first"], match["other"] or match["last"], language)
    if int(day) > 31 or int(month) > 12:
        return None
    found = Reading(f"{day} {month}", "%d %m", Granularity.DAY)
    return replace(found, type="TIME", time=clock_time(match["hour"], language)) if match["hour"] else found


def _in_order(first: str, last: str, language: Language) -> tuple[str, str]:
    """Day and month of "5/12", as the language has them, unless only one of both can be the month."""
    month_first = int(first) <= _MONTHS and (language.order == "MDY" or int(last) > _MONTHS)
    return (last, first) if month_first else (first, last)


_MONTHS = 12


def _is_told(match: Found, language: Language) -> bool:
    """Do its weekday, its hour or the words around tell that it is a day, and no share of something?"""
    if match["weekday"] or match["one"] or match["hour"]:
        return match.before[-1:] not in "-–"
    ranges = _FROM.search(match.before) or _TO.match(match.after)
    if _FRACTION.match(match.after) and not ranges:
        return False
    odds = match["on"] == "16" or match["month"] in ("1", "2")  # "fell by 5/16", "from 20/1 to 14/1"
    if ranges or match.before[-1:] in "-–":
        return bool(ranges) and not odds
    if language.says("before_short_date", match.before):
        return True
    return not odds and not _SUM.search(match.before) and language.says("before_shared_date", match.before)


EXAMPLES = {
    "en": [
        ("They left on 25/8, at last.", "25/8", "XXXX-08-25", None),
        ("It ran 13/4 - 28/4.", "28/4", "XXXX-04-28", None),
        ("The deadline: 4/30.", "4/30", "XXXX-04-30", None),
        ("The show is Mon 5/12.", "Mon 5/12", "XXXX-05-12", None),
        ("The doors open 5/12 6pm.", "5/12 6pm", "XXXX-05-12T18:00", None),
    ]
}
NEGATIVE = {
    "en": [
        "It rose to 5/16 of a point.",
        "up 1/16",
        "on 3/4 of the shares",
        "on 24/7",
        "from 20/1 to 14/1",
        "ran 5/6 of 6pm",
    ]
}
