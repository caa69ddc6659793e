"""So far from a date that is said beside it: "the day after Christmas", "within 90 days of 1 May"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import WIDTH, length, shifted

PATTERN = (
    r"(?:(?:{the} )(?P<named>{weekday_name}|{weekend_name}) (?P<side>{offset})"
    r"|(?P<first>(?P<amount>{number}|{the}){gap}(?P<unit>{unit_name})) (?P<sense>{offset})"
    r"|{within} (?P<most>{number}){gap}(?P<of>{unit_name}) (?:{offset}|{offset_of})|(?P<eve>{eve_of})) (?:{the} )?"
    r"(?P<last>{holiday}|{day_month}|{month_day}|{weekday}|{month}|{year})"
)


def read(match: Found, language: Language) -> Reading | None:
    start = match.read("last")
    if not start or start.value or start.anchor == "aside":
        return None
    if match["eve"]:
        eve = shifted(int(language.mean("eve_of", match["eve"])), "day", Granularity.DAY, within=start)
        return eve if start.granularity is Granularity.DAY else None
    if match["named"]:
        return _nearest(match, start, language) if start.granularity is Granularity.DAY else None
    unit = language.mean("unit_name", match["unit"] or match["of"])
    count, width = language.number(match["amount"] or match["most"]) or 1, WIDTH[unit]
    exact = count == int(count) and width >= start.granularity  # "ten days after May" are after all of it
    if match["most"]:
        return replace(shifted(int(count), unit, width, within=start), bound="by") if exact else None
    if not exact or _is_length(match, language):
        return replace(length(f"{count:g}", unit), last=start, apart="list")
    return shifted(int(count) * int(language.mean("offset", match["sense"])), unit, width, within=start)


def _nearest(match: Found, day: Reading, language: Language) -> Reading:
    """ "The Friday before Easter", "the weekend after Thanksgiving"."""
    side = int(language.mean("offset", match["side"]))
    if language.mean("weekend_name", match["named"]):
        start = shifted(2, "day", Granularity.DAY, within=day) if side > 0 else day  # a Saturday's is a week on
        return Reading(
            select="WE",
            granularity=Granularity.WEEK,
            within=shifted(min(side, 0), "week", Granularity.WEEK, within=start),
        )
    number = language.mean("weekday_name", match["named"])
    return Reading(select=f"{'after' if side > 0 else 'before'}:{number}", granularity=Granularity.DAY, within=day)


def _is_length(match: Found, language: Language) -> bool:
    """ "The day after" is one; "the three years before 1914" and "for two days after" are lengths of time."""
    if language.mean("the", match["amount"]):
        return bool(language.mean("plural_unit", match["unit"]))
    return language.says("before_length", match.before)


EXAMPLES = {
    "en": [
        ("The envoys met the day after Christmas 2024.", "the day after Christmas 2024", "2024-12-26", None),
        ("He resigned two days before Easter 2025.", "two days before Easter 2025", "2025-04-18", None),
        ("They met the Friday before Easter 2025.", "the Friday before Easter 2025", "2025-04-18", None),
        ("They left the weekend after Christmas 2025.", "the weekend after Christmas 2025", "2025-W52-WE", None),
        ("An appeal must come within 90 days of 1 May 2025.", "within 90 days of 1 May 2025", "2025-07-30", None),
        ("Troops crossed on the eve of 24 February 2022.", "the eve of 24 February 2022", "2022-02-23", None),
        ("They sailed the week before Christmas 2025.", "the week before Christmas 2025", "2025-W51", None),
    ]
}
NEGATIVE: dict[str, list[str]] = {}
