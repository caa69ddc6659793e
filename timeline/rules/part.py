"""Part of a longer stretch: "the end of 2025", "mid-June", "late last year"."""

from dataclasses import replace

from ..languages import Language
from ..model import Mod
from ..reading import Found, Reading

PATTERN = r"(?P<part>{part}){gap}(?:{the} )?(?P<whole>{stretch})"


def read(match: Found, language: Language) -> Reading | None:
    whole = match.read("whole")
    return whole and replace(whole, mod=Mod(language.mean("part", match["part"])))


EXAMPLES = {
    "en": [
        ("completed by the end of 2025", "the end of 2025", "2025", "END"),
        ("in mid-June 2025", "mid-June 2025", "2025-06", "MID"),
        ("in early 1990", "early 1990", "1990", "START"),
        ("until the end of next week", "the end of next week", "XXXX-WXX", "END"),
    ]
}
NEGATIVE = {"en": ["the end of the road"]}
