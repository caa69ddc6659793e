"""Hours from and to, said as hours once: "10-17 Uhr", "von 14.30 bis 16.30 Uhr", "de 10 a 14 horas"."""

import re
from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import shifted

PATTERN = (
    r"(?P<first>{hour})(?: ?[-–—/] ?|, ?| (?:{to}|{and}) )(?P<last>{hour} ?{oclock}(?: ?[0-5][0-9])?)"
    r"(?: (?:{on} )?(?P<day>{clock_day}))?"
)

_HOUR = re.compile(r"([0-9]{1,2})(?:\D([0-9]{2}))?")


def read(match: Found, language: Language) -> Reading | None:
    day = match.read("day") or shifted(0, "day", Granularity.DAY, "day")
    last = replace(day, type="TIME", time=_time(match["last"]))
    return replace(day, type="TIME", time=_time(match["first"]), last=last)


def _time(words: str) -> str:
    hour = _HOUR.match(words)
    return f"T{int(hour[1]):02}:{hour[2] or '00'}" if hour else ""


EXAMPLES = {"de": [("Am 4. Juni 2025 ist von 14.30 bis 17 Uhr offen.", "14.30", "2025-06-04T14:30", None)]}
NEGATIVE = {"de": ["ein 3-4 Jahre altes Haus"]}
