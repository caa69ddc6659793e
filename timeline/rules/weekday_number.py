"""A weekday and the day of the month it is, in brackets: "nesta terça-feira (20)", "na sexta (23/1)"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?:(?:{article} )?{deictic} |{the} )?{weekday_name},? (?P<figures>{day_in_brackets})"

_FIGURES = re.compile(r"[0-9]+")


def read(match: Found, language: Language) -> Reading | None:
    day, *month = _FIGURES.findall(match["figures"])
    if not month:
        return Reading(select=f"day:{int(day)}", granularity=Granularity.DAY)
    name = language.names["month_name"][str(int(month[0]))]
    return Reading(f"{int(day)} {name}", "%d %B", Granularity.DAY, language.code)


EXAMPLES = {"pt": [("Ele falou nesta terça-feira (20).", "nesta terça-feira (20)", "XXXX-XX-XX", None)]}
NEGATIVE = {"en": ["Monday (12) and Tuesday (14)"]}
