"""A length of time that is one or the other: "two or three days", "de dos a tres años"; each number is one."""

from dataclasses import replace

from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?P<first>[0-9]{1,3}|{number_word}(?:{gap}{number_word})?)(?: (?:{or}|{to}) |-)"
    r"(?P<last>{number}{gap}(?:{full} )?(?:{unit_name}|{clock_unit}))"
)


def read(match: Found, language: Language) -> Reading | None:
    count, last = language.number(match["first"]), match.read("last")
    if count is None or not last or last.type != "DURATION" or match.before[-1:] in "-–/.,":
        return None
    unit = last.value[-1]
    time = "T" if "T" in last.value else ""
    return replace(last, value=f"P{time}{count:g}{unit}", last=last)


EXAMPLES = {
    "en": [("It takes two or three days.", "two", "P2D", None)],
    "es": [("Dura de dos a tres semanas.", "dos", "P2W", None)],
}
NEGATIVE = {"en": ["two or three people"]}
