"""A range of years before Christ, said once for both: "499–493 BC", "264 to 241 BC"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<first>[0-9]{1,4})(?: ?[-–—/] ?| {to} | (?P<both>{and}) )(?P<last>(?P<year>[0-9]{1,4}) ?{era_bc})"


def read(match: Found, language: Language) -> Reading | None:
    first, last = int(match["first"]), int(match["year"])
    if first <= last or match.before[-1:] in "-–/.":
        return None
    end = Reading(f"{last} BC", "BC", Granularity.YEAR)
    between = match["both"] and language.mean("between", "".join(match.before.split()[-1:]))
    split = "list" if match["both"] and not between else ""
    return Reading(f"{first} BC", "BC", Granularity.YEAR, last=end, apart=split)


EXAMPLES = {
    "en": [
        ("the Ionian Revolt (499–493 BC)", "499", "BC0499", None),
        ("Between 58 and 50 BC he fought in Gaul.", "58", "BC0058", None),
    ]
}
NEGATIVE = {"en": ["In 12-14 BC 4 legions left."]}
