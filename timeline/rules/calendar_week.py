"""A week by its number: "week 5 of 2024", "in KW 5/2024", "in der 5. Kalenderwoche 2024"."""

from ..languages import Language
from ..reading import Found, Reading
from .iso import week

PATTERN = (
    r"(?:{the} )?(?:{calendar_week} (?P<number>[0-5]?[0-9])|(?P<ordinal>{ordinal}) {calendar_week})"
    r"(?: ?/ ?|,? (?:{of} )?)(?P<year>{y})"
)


def read(match: Found, language: Language) -> Reading | None:
    return week(int(match["year"]), int(match["number"] or language.ordinal(match["ordinal"]) or 0))


EXAMPLES = {
    "en": [("Cases fell in week 5 of 2024.", "week 5 of 2024", "2024-W05", None)],
    "de": [
        ("In KW 5/2024 sank die Zahl.", "KW 5/2024", "2024-W05", None),
        ("In der 5. Kalenderwoche 2024 sank sie.", "der 5. Kalenderwoche 2024", "2024-W05", None),
    ],
}
NEGATIVE = {"en": ["the fifth week of training"]}
