"""A summer, month, feast, weekend or night but one: "the summer before last", "two Christmases ago"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import shifted

PATTERN = (
    r"(?:{the} )?(?:(?P<named>{season_name}|{month_name}|{holiday_name})|(?P<weekend>{weekend_name})"
    r"|(?P<part>{day_part})) (?:(?P<back>{before_last})|{after_next})"
    r"|(?P<count>{number}) (?:(?P<some>{season_name}|{month_name}|{holiday_name})(?:e?s)?|(?P<ends>{weekend_name}))"
    r" {ago}"
)


def read(match: Found, language: Language) -> Reading | None:
    units = _units(match, language)
    if units is None:
        return None
    if match["weekend"] or match["ends"]:
        return Reading(select="WE", granularity=Granularity.WEEK, within=shifted(units, "week", Granularity.WEEK))
    if part := language.mean("day_part", match["part"]):
        return replace(shifted(units, "day", Granularity.DAY), type="TIME", time=f"T{part}")
    named = match.read("named") or match.read("some")
    if not named or named.within or not named.granularity < Granularity.YEAR:
        return None
    nearest = replace(named, direction="last" if units < 0 else "next", anchor="")
    return Reading(
        select=f"years:{units + 1 if units < 0 else units - 1}", granularity=named.granularity, within=nearest
    )


def _units(match: Found, language: Language) -> int | None:
    """How many on or back: 2 of "after next", −3 of "three summers ago"."""
    if not match["count"]:
        return -2 if match["back"] else 2
    count = language.number(match["count"])
    return -int(count) if count and count == int(count) else None


EXAMPLES = {
    "en": [
        ("They met the summer before last.", "the summer before last", "XXXX-XX", None),
        ("It was the Christmas before last.", "the Christmas before last", "XXXX-XX-XX", None),
        ("She came in the July before last.", "the July before last", "XXXX-XX", None),
        ("They left the weekend before last.", "the weekend before last", "XXXX-WXX-WE", None),
        ("She has not eaten since the night before last.", "the night before last", "XXXX-XX-XXTNI", None),
        ("Two summers ago they met.", "Two summers ago", "XXXX-XX", None),
        ("Three Christmases ago the pipes burst.", "Three Christmases ago", "XXXX-XX-XX", None),
        ("They met three weekends ago.", "three weekends ago", "XXXX-WXX-WE", None),
        ("They will meet the summer after next.", "the summer after next", "XXXX-XX", None),
    ]
}
NEGATIVE = {"en": ["the election before last", "the night before, last words were said"]}
