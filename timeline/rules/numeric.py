"""A date in figures, year last: "6/4/2025" (month first in English), "18.1.2026"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<first>[0-9]{1,2})(?P<mark>[-/.])(?P<second>[0-9]{1,2})[-/.](?P<year>{y}|[0-9]{2})"


def read(match: Found, language: Language) -> Reading | None:
    marks = [char for char in match.text if char in "-/. "]  # but no "º" of "1º/1/2026"
    if (
        set(marks) - {marks[0], " "}
        or match.before[-1:] in "-/.$"
        or match.after[:1] in "-/"
        or match.after[:2].strip(".").isdigit()
    ):
        return None
    day_first = language.order == "DMY" or match["mark"][0] == "."
    day, month = _order(int(match["first"]), int(match["second"]), day_first)
    if not (1 <= month <= 12 and 1 <= day <= 31) or (marks[0] == "." and not _is_dotted(match, day, language)):
        return None
    year = match["year"] if len(match["year"]) == 4 else ("20" if int(match["year"]) < 40 else "19") + match["year"]
    return Reading(
        f"{year}-{month:02}-{day:02}", "%Y-%m-%d", Granularity.DAY, doubt=_doubt(day, month, year, match, language)
    )


def _is_dotted(match: Found, day: int, language: Language) -> bool:
    """ "27.03.15" is a day; "1.2.15" is as often a version, but not after what leads to a date: "am 1.2.15"."""
    return len(match["year"]) == 4 or (" " not in match.text and (day > 12 or _is_led(match, language)))


def _is_led(match: Found, language: Language) -> bool:
    """ "Berlin, 5.5.25", "vom 5.5.25"."""
    place = language.order == "DMY" and bool(_PLACE.search(match.before))
    return place or language.says("before_dotted", match.before)


_PLACE = re.compile(r"(?:^|\n)\s?[^\W\d_][\w -]{1,30}, (?:den |le |a |il |em |li )?$")


def _doubt(day: int, month: int, year: str, match: Found, language: Language) -> str:
    """English has both orders: "6/4/2025" is June in America and April elsewhere."""
    either = language.order == "MDY" and match["mark"] != "." and day <= 12 and day != month
    return f"month first; day first it would be {year}-{day:02}-{month:02}" if either else ""


def _order(first: int, second: int, day_first: bool) -> tuple[int, int]:
    """Day and month; the language's order, unless only the other makes a date."""
    day_first = day_first or first > 12
    return (first, second) if day_first and second <= 12 else (second, first)


EXAMPLES = {
    "en": [
        ("dated 6/4/2025 and signed", "6/4/2025", "2025-06-04", None),
        ("dated 18.1.2026 and signed", "18.1.2026", "2026-01-18", None),
        ("off on 27.03.15 at last", "27.03.15", "2015-03-27", None),
        ("on 11/02/89", "11/02/89", "1989-11-02", None),
    ]
}
NEGATIVE = {"en": ["version 1.2.2025.7", "version 1.2.15", "a ratio of 1/2"]}
