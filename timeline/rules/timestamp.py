"""A day in figures with its hour, as pages stamp their texts: "11.02.2010 10:43", "2025-06-04 14:30:12"."""

from dataclasses import replace

from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<day>{numeric}|{iso}),? (?P<hour>(?:[01]?[0-9]|2[0-3]):[0-5][0-9])(?::[0-5][0-9])?"


def read(match: Found, language: Language) -> Reading | None:
    day = match.read("day")
    return day and replace(day, type="TIME", time=f"T{match['hour']:0>5}")


EXAMPLES = {
    "en": [("Posted 2025-06-04 9:30:12 by staff", "2025-06-04 9:30:12", "2025-06-04T09:30", None)],
    "de": [("18.1.2026 14:30, Rabat", "18.1.2026 14:30", "2026-01-18T14:30", None)],
}
NEGATIVE = {"en": ["version 5.2016 10:43"]}
