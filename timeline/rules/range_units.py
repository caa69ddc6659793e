"""Two units of which the second lacks its noun: "this year and next", "last week or this"."""

from dataclasses import replace

from ..languages import Language
from ..reading import Found, Reading
from ._ends import ends
from ._shift import WIDTH, shifted

PATTERN = (
    r"(?P<first>{deictic} (?P<unit>{unit_name}))(?: (?P<joint>{and}|{or}) )(?P<last>{deictic})"
    r"(?P<noun> (?:{unit_name}|{weekday_name}|{month_name}|{season_name}|{weekend_name}))?"
)


def read(match: Found, language: Language) -> Reading | None:
    first, unit = match.read("first"), language.mean("unit_name", match["unit"])
    if not first or first.value or match["noun"] or not ends("after_name", match, language):
        return None  # "this year and next month" says its noun
    last = shifted(int(language.mean("deictic", match["last"])), unit, WIDTH[unit])
    return replace(first, last=last, apart="either" if language.mean("or", match["joint"]) else "list")


EXAMPLES = {
    "en": [
        ("Prices will rise this year and next.", "next", "XXXX", None),
        ("It was last week or this, he said.", "last week", "XXXX-WXX", None),
    ]
}
NEGATIVE = {"en": ["a year and next to nothing", "in every year or this one"]}
