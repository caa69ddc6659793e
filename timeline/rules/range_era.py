"""A range of years before Christ, said once for both: "499–493 BC", "264 to 241 BC"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<first>[0-9]{1,4})(?: ?[-–—/] ?| {to} )(?P<last>(?P<year>[0-9]{1,4}) ?{era_bc})"


def read(match: Found, language: Language) -> Reading | None:
    first, last = int(match["first"]), int(match["year"])
    if first <= last or match.before[-1:] in "-–/.":
        return None
    return Reading(f"{first} BC", "BC", Granularity.YEAR, last=Reading(f"{last} BC", "BC", Granularity.YEAR))


EXAMPLES = {"en": [("the Ionian Revolt (499–493 BC)", "499", "BC0499", None)]}
NEGATIVE = {"en": ["In 12-14 BC 4 legions left."]}
