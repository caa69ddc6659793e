"""A day in figures without its year, where only one order makes a date: "on 25/8", "due 8/25"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?P<day>1[3-9]|2[0-9]|3[01])/(?P<month>0?[1-9]|1[0-2])|(?P<named>0?[1-9]|1[0-2])/(?P<on>1[3-9]|2[0-9]|3[01])"
)
ALWAYS = "24/7"


def read(match: Found, language: Language) -> Reading | None:
    if not language.says("before_short_date", match.before) or match.after[:1] in "-/.%" or match.text == ALWAYS:
        return None
    day, month = match["day"] or match["on"], match["month"] or match["named"]
    return Reading(f"{day} {month}", "%d %m", Granularity.DAY)


EXAMPLES = {"en": [("They left on 25/8, at last.", "25/8", "XXXX-08-25", None)]}
NEGATIVE = {"en": ["It rose to 5/16 of a point.", "up 1/16", "on 3/4 of the shares", "on 24/7"]}
