"""A year in words, as it is spoken: "nineteen ninety-six", "two thousand and one"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:{the} )?(?:{year_word} )?(?P<century>{spoken_century}){gap}(?P<rest>{number_word}(?:{gap}{number_word})?)"
)


def read(match: Found, language: Language) -> Reading | None:
    century = int(language.mean("spoken_century", match["century"]))
    rest = language.number(match["rest"])
    least = 1 if len(match["century"].split()) > 1 else 10  # "two thousand one", but "twenty-four" is a number
    if rest is None or not least <= rest <= 99 or _COUNTS.match(match.after):
        return None
    return Reading(str(century + int(rest)), "%Y", Granularity.YEAR)


_COUNTS = re.compile(r"\s+(?:people|men|women|dollars|troops|miles|feet|percent|pounds|years|thousand|hundred)\b")
EXAMPLES = {
    "en": [
        ("It happened in nineteen ninety-six.", "nineteen ninety-six", "1996", None),
        ("in two thousand and one", "two thousand and one", "2001", None),
    ]
}
NEGATIVE = {"en": ["two thousand five people came"]}
