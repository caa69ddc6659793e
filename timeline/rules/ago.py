"""A distance from now or from the date before: "two weeks ago", "three days later", "a year earlier"."""

from ..languages import Language
from ..reading import Found, Reading
from ._shift import WIDTH, shifted

PATTERN = (
    r"(?:(?P<about>{about}) )?(?P<amount>{number}|{vague_number}){gap}(?P<unit>{unit_name}|{clock_unit}) "
    r"(?P<sense>{ago}|{later})"
)


def read(match: Found, language: Language) -> Reading | None:
    sign = language.mean("ago", match["sense"])
    anchor = "" if sign else "text"
    sign = sign or language.mean("later", match["sense"])
    unit = language.mean("unit_name", match["unit"])
    count = language.number(match["amount"])
    if not unit or count is None or count != int(count):
        return Reading(value="PAST_REF" if sign == "-1" else "FUTURE_REF")
    return shifted(int(sign) * int(count), unit, WIDTH[unit], anchor)


EXAMPLES = {"en": [("signed two years ago", "two years ago", "XXXX", None)]}
NEGATIVE = {"en": ["two years in prison"]}
