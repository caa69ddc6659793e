"""A calendar unit seen from here: "this week", "last year", "the following month", "the same day"."""

from ..languages import Language
from ..reading import Found, Reading
from ._shift import WIDTH, shifted

PATTERN = r"(?P<deictic>{deictic}|{following}|{same}) (?P<unit>{unit_name})"


def read(match: Found, language: Language) -> Reading | None:
    unit = language.mean("unit_name", match["unit"])
    if match["unit"].casefold().endswith("s") and language.code == "en":
        return None  # "these years", "the following weeks": no one unit
    for slot, anchor in (("deictic", ""), ("following", "text"), ("same", "text")):
        if count := language.mean(slot, match["deictic"]):
            return shifted(int(count), unit, WIDTH[unit], anchor)
    return None


EXAMPLES = {
    "en": [
        ("they met last week in Rabat", "last week", "XXXX-WXX", None),
        ("this year", "this year", "XXXX", None),
    ]
}
NEGATIVE = {"en": ["the last weekly issue"]}
