"""A fiscal year by both its years, or a part of it: "FY2024-25", "fiscal 2024/25", "H1 2024/25"."""

from ..interval import Granularity
from ..languages import Language
from ..model import Mod
from ..reading import Found, Reading

PATTERN = (
    r"(?P<first>(?:{the} )?(?:{ordinal}{gap}(?:{quarter_name}|{half_name}) (?:{of} )?(?:{the} )?)?"
    r"(?:(?:[QH][1-4]|[1-4][QH]) (?:{of} )?(?:{fiscal} ?)?|{fiscal} ?)(?P<year>{y}))"
    r" ?[-–/] ?(?P<last>(?P<end>[0-9]{2}|{y}))"
)


def read(match: Found, language: Language) -> Reading | None:
    """Both years, as nobody says when such a year begins."""
    first = int(match["year"])
    if int(match["end"]) not in (first + 1, (first + 1) % 100):
        return None
    last = Reading(str(first + 1), "%Y", Granularity.YEAR, mod=Mod.APPROX)
    return Reading(str(first), "%Y", Granularity.YEAR, mod=Mod.APPROX, last=last)


EXAMPLES = {
    "en": [
        ("Spending rose in FY2024-25.", "FY2024", "2024", "APPROX"),
        ("in the third quarter of fiscal 2024/25", "the third quarter of fiscal 2024", "2024", "APPROX"),
        ("Sales fell in H1 2024/25.", "H1 2024", "2024", "APPROX"),
    ]
}
NEGATIVE: dict[str, list[str]] = {}
