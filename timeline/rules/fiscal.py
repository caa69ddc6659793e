"""A fiscal year: "fiscal 1989", "FY2014", "the fiscal year 2025"; whose calendar is unknown, so it is approximate."""

from ..interval import Granularity
from ..languages import Language
from ..model import Mod
from ..reading import Found, Reading

PATTERN = r"(?:{the} )?{fiscal} ?(?:(?P<year>{y})|['’]?(?P<short>[0-9]{2}))"


def read(match: Found, language: Language) -> Reading | None:
    year = match["year"] or ("20" if int(match["short"]) < 40 else "19") + match["short"]
    return Reading(year, "%Y", Granularity.YEAR, mod=Mod.APPROX)


EXAMPLES = {
    "en": [("in fiscal 1989", "fiscal 1989", "1989", "APPROX"), ("an FY2014 budget", "FY2014", "2014", "APPROX")]
}
NEGATIVE = {"en": ["fiscal policy"]}
