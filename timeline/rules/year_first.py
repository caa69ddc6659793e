"""A day or month after its year, as some languages have it: "1906. aasta 12. augustil", "2025. június 4."."""

import re
from dataclasses import replace

from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<year>{year_lead}) (?P<named>{day_month}|{month_day}|(?:{month_of} )?{month_name})\.?"

_FIGURES = re.compile(r"[0-9]{4}")


def read(match: Found, language: Language) -> Reading | None:
    named, year = match.read("named"), _FIGURES.search(match["year"])
    if not named or not year or "%Y" in named.format:
        return None
    return replace(named, phrase=f"{named.phrase} {year[0]}", format=f"{named.format} %Y", direction="")


EXAMPLES = {
    "et": [("1906. aasta 12. augustil algas koosolek.", "1906. aasta 12. augustil", "1906-08-12", None)],
    "hu": [("A megállapodást 2025. június 4-én írták alá.", "2025. június 4", "2025-06-04", None)],
}
NEGATIVE = {"en": ["In 2010 May spoke."]}
