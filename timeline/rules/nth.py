"""A unit counted inside a longer one: "the third week of May", "the last day of June", "the first Monday of May"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..model import Mod
from ..reading import Found, Reading
from ._shift import WIDTH

PATTERN = (
    r"(?:{the} )?(?P<ordinal>{ordinal}) (?P<unit>{unit_name}|{weekday_name}|{weekend_name}) {of} (?:{the} )?"
    r"(?P<whole>{month}|{of_year}|{year}|{calendar_unit}|{decade}|{century})"
)


def read(match: Found, language: Language) -> Reading | None:
    number, whole = language.ordinal(match["ordinal"]), match.read("whole")
    if number is None or not whole or _are_some(match["unit"], language):
        return None  # "the final days of April" are more than its last
    if language.mean("weekend_name", match["unit"]):
        return Reading(select=f"weekend:{number}", granularity=Granularity.WEEK, within=whole)
    if weekday := language.mean("weekday_name", match["unit"]):
        return Reading(select=f"weekday:{weekday}:{number}", granularity=Granularity.DAY, within=whole)
    unit = language.mean("unit_name", match["unit"])
    if unit == "fortnight" and whole.granularity is Granularity.MONTH:
        return replace(whole, mod=Mod.START if number == 1 else Mod.END)  # "la primera quincena de marzo"
    width = WIDTH[unit]
    if width is Granularity.QUARTER:
        return None  # a rule of its own
    return Reading(select=f"unit:{number}", granularity=width, within=whole) if width < whole.granularity else None


def _are_some(unit: str, language: Language) -> bool:
    return bool(language.mean("plural_unit", unit) and language.mean("unit_name", unit))


EXAMPLES = {
    "en": [
        ("the last day of June 2025", "the last day of June 2025", "2025-06-30", None),
        ("the first weekend of May 2025", "the first weekend of May 2025", "2025-W18-WE", None),
        ("the first Monday of May 2025", "the first Monday of May 2025", "2025-05-05", None),
    ]
}
NEGATIVE = {"en": ["the third week of the trial"]}
