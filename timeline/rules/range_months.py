"""The months of a quarter, and its year: "the January-March quarter of 2025"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?P<first>(?P<start>{month_name}))(?: ?[-–/] ?| {to} )"
    r"(?P<last>(?P<end>{month_name}) {quarter_name},? (?:{of} )?(?P<year>{year}|{unit_year}))"
)


def read(match: Found, language: Language) -> Reading | None:
    year = match.read("year")
    first, last = (
        Reading(language.name("month_name", match[end]), "%B", Granularity.MONTH, language.code, within=year)
        for end in ("start", "end")
    )
    return replace(first, last=last) if year else None


EXAMPLES = {
    "en": [("Output rose in the January-March quarter of 2025.", "January", "2025-01", None)],
    "es": [("Creció en el trimestre enero-marzo de 2025.", "enero", "2025-01", None)],
}
NEGATIVE = {"en": ["the March quarter horse sale"]}
