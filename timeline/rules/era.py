"""A year before or after Christ: "490 BC", "AD 79", "the 5th century BC", "in 44 BCE"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:(?P<named>{day_month}|{month_day}|{month_name}),? (?:{of} )?)?"
    r"(?:(?:{the} )?{year_word} )?(?P<year>[0-9]{1,4}) ?(?:(?P<bc>{era_bc})|(?P<ad>{era_ad}))"
    r"|(?P<anno>{era_ad}) ?(?P<domini>[0-9]{1,4})|(?:{the} )?(?P<decade>[0-9]{1,3}0)s (?P<of_bc>{era_bc})"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["decade"]:
        return Reading(f"{match['decade']} BC", "BC", Granularity.DECADE)
    year = _year(match)
    named = match.read("named")
    return replace(named, within=year) if year and named else year


def _year(match: Found) -> Reading | None:
    if match["bc"]:
        return Reading(f"{int(match['year'])} BC", "BC", Granularity.YEAR)
    if not (match["ad"] or match["anno"]).replace(".", "").isupper():
        return None
    return Reading(f"{int(match['year'] or match['domini']):04}", "%Y", Granularity.YEAR)


EXAMPLES = {
    "en": [
        ("the battle of 490 BC", "490 BC", "BC0490", None),
        ("in the year 43 BC", "the year 43 BC", "BC0043", None),
        ("in June 479 BC", "June 479 BC", "BC0479-06", None),
        ("on 15 March 44 BC he was killed", "15 March 44 BC", "BC0044-03-15", None),
        ("the 470s BC", "the 470s BC", "BC047", None),
        ("Vesuvius erupted in AD 79", "AD 79", "0079", None),
    ]
}
NEGATIVE = {"en": ["an ad 79 seconds long"]}
