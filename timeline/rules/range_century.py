"""Two centuries, called so once: "the 18th and 19th centuries", "im 18. und 19. Jahrhundert", "siglos XVI y XVII"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?P<first>(?:{the} )?(?P<ordinal>{ordinal}))(?: ?[-–—/] ?| (?:{to}|{and}|{or}) (?:{the} )?)(?P<last>{century})"
)


def read(match: Found, language: Language) -> Reading | None:
    number, last = language.ordinal(match["ordinal"]), match.read("last")
    if number is None or not last or last.granularity is not Granularity.CENTURY or last.format != "%Y":
        return None
    if int(last.phrase) != number * 100:
        return None  # neighbours only: "the 12th and 19th centuries" are no stretch
    return replace(last, phrase=f"{(number - 1) * 100:04}", last=last)


EXAMPLES = {"en": [("in the 18th and 19th centuries", "the 18th", "17", None)]}
NEGATIVE = {"en": ["the 18th and 19th floors"]}
