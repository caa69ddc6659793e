"""A year before or after Christ: "490 BC", "AD 79", "the 5th century BC", "in 44 BCE"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<year>[0-9]{1,4}) ?(?:(?P<bc>{era_bc})|(?P<ad>{era_ad}))|(?P<anno>{era_ad}) ?(?P<domini>[0-9]{1,4})"


def read(match: Found, language: Language) -> Reading | None:
    if match["bc"]:
        return Reading(f"{int(match['year'])} BC", "BC", Granularity.YEAR)
    if not (match["ad"] or match["anno"]).replace(".", "").isupper():
        return None
    return Reading(f"{int(match['year'] or match['domini']):04}", "%Y", Granularity.YEAR)


EXAMPLES = {
    "en": [
        ("the battle of 490 BC", "490 BC", "BC0490", None),
        ("Vesuvius erupted in AD 79", "AD 79", "0079", None),
    ]
}
NEGATIVE = {"en": ["an ad 79 seconds long"]}
