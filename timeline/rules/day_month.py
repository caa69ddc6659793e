"""A day, day first: "4 June 2025", "the 18th of January", "Wednesday 4 June"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import direction, is_no_year, whole_year

PATTERN = (
    r"(?:(?:(?:{article} )?{pointer} |{the} )?{weekday_name}(?: {pointer_after})?,? )?"
    r"(?:(?:{article} )?(?P<deictic>{deictic}) |{the} )?(?:{day_noun} )?"
    r"(?:(?P<day>{d}|{day_name}){suffix}?\.?(?: |-)|(?P<joined>{d}){suffix}?)"
    r"(?:(?P<of>{of_month}) )?(?:{month_of} )?(?P<month>{month_name})"
    r"(?:(?:,|\.)?(?: |-)(?:{of} )?(?P<year>{yy})| (?P<two>{bare_yy})| (?P<then>{deictic_after}))?"
)


_OF_A_LAW = re.compile(r"[0-9]/((?:1[89]|20)[0-9]{2}),?(?: de| do| du| del)? $")  # "Ley 39/2015, de 1 de octubre"
_ENDS = re.compile(r"\s*(?:[.,;)](?!\s?\d)|$)")


def read(match: Found, language: Language) -> Reading | None:
    day = language.ordinal(match["day"] or match["joined"]) or _spelled(match, language)
    joined = bool(match["joined"])  # "26nov", in haste
    if match.before[-1:] in ".," and match.before[-2:-1].isdigit():
        return None  # "6.4 di maggio"
    if "." in match.text and language.says("before_figure", match.before):
        return None  # "Figure 1. March 2016"
    if day is None or not 1 <= day <= 31 or not language.dated_month(match["month"], certain=joined):
        return None
    if match["two"] and not _ENDS.match(match.after):
        return None  # "on 31 Dec 25 people came"
    if match["year"] and is_no_year(match, language):
        return None
    named = f"{day} {language.name('month_name', match['month'])}"
    if year := match["year"] or match["two"]:
        return Reading(f"{named} {whole_year(year)}", "%d %B %Y", Granularity.DAY, language.code)
    if law := _OF_A_LAW.search(match.before):
        return Reading(f"{named} {law[1]}", "%d %B %Y", Granularity.DAY, language.code)
    return Reading(named, "%d %B", Granularity.DAY, language.code, direction=direction(match, language))


def _spelled(match: Found, language: Language) -> int | None:
    """The day of "uno de mayo", "cinque luglio"; "un marzo" is as often any March."""
    number = language.number(match["day"])
    return int(number) if number and (number > 1 or match["of"]) else None


EXAMPLES = {
    "en": [
        ("signed on 4 June 2025 in Rabat", "4 June 2025", "2025-06-04", None),
        ("the 18th of January", "the 18th of January", "XXXX-01-18", None),
        ("On 17 September 1939 it", "17 September 1939", "1939-09-17", None),
        ("signed on 12 Mar 95, in Rabat", "12 Mar 95", "1995-03-12", None),
        ("back on 26nov 2025", "26nov 2025", "2025-11-26", None),
    ]
}
NEGATIVE = {"en": ["Figure 4 may help", "G20 March", "Figure 1. Map", "a mother of 12 in court"]}
