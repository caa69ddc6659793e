"""Hours from and to, said as hours once: "10-11 p.m.", "von 14.30 bis 16.30 Uhr", "de 10 a 14 horas"."""

import re
from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import shifted

PATTERN = (
    r"(?P<first>{hour})(?: ?[-–—/] ?|, ?| (?:{to}|{and}) )"
    r"(?P<last>{hour} ?(?:{oclock}(?: ?[0-5][0-9])?|(?P<half>{half_day})))"
    r"(?: (?:{on} )?(?P<day>{clock_day}))?"
)

_HOUR = re.compile(r"([0-9]{1,2})(?:\D([0-9]{2}))?")


def read(match: Found, language: Language) -> Reading | None:
    day = match.read("day") or shifted(0, "day", Granularity.DAY, "day")
    half = language.mean("half_day", match["half"])
    last = replace(day, type="TIME", time=_time(match["last"], half))
    return replace(day, type="TIME", time=_time(match["first"], half), last=last)


def _time(words: str, half: str) -> str:
    """ "10" in "10-11 p.m." is 22 hours."""
    hour = _HOUR.match(words)
    if not hour:
        return ""
    number = int(hour[1]) % 12 + 12 * (half == "pm") if half else int(hour[1])
    return f"T{number:02}:{hour[2] or '00'}"


EXAMPLES = {
    "en": [("Doors are open 10-11 p.m. on 4 June 2025.", "10", "2025-06-04T22:00", None)],
    "de": [("Am 4. Juni 2025 ist von 14.30 bis 17 Uhr offen.", "14.30", "2025-06-04T14:30", None)],
}
NEGATIVE = {"en": ["They won 3-2 in the afternoon."], "de": ["ein 3-4 Jahre altes Haus"]}
