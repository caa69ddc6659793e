"""A year in words, as it is spoken: "nineteen ninety-six", "two thousand and one"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:{the} )?(?:{year_word} )?(?P<century>{spoken_century}){gap}(?P<rest>{number_word}(?:{gap}{number_word})?)"
    r"|(?:{the} )?{year_word} (?P<millennium>{spoken_century})"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["millennium"]:
        return _millennium(match, language)
    century = int(language.mean("spoken_century", match["century"]))
    rest = language.number(match["rest"])
    least = 1 if len(match["century"].split()) > 1 else 10  # "two thousand one", but "twenty-four" is a number
    if rest is None or not least <= rest <= 99 or language.says("after_number", match.after):
        return None
    if _is_sum(match):
        return None
    bare = century < EARLY or "before_bare_year" not in language.context
    if bare and not (match.inside or language.says("before_bare_year", match.before)):
        return None  # "some fifteen twenty-pound notes", "dois mil e vinte soldados"
    return Reading(str(century + int(rest)), "%Y", Granularity.YEAR)


EARLY = 1600  # "in fourteen ninety-two"; fourteen and fifteen are oftener numbers of things


def _is_sum(match: Found) -> bool:
    """ "One thousand nine hundred and five sheep"; a year behind its day is said so: "…, nineteen hundred and five"."""
    bare = " hundred" in match["century"] and match.text.startswith(match["century"])
    return bare and not match.before.endswith(", ")


def _millennium(match: Found, language: Language) -> Reading | None:
    """ "The year two thousand" needs no more words, "the year nineteen" does."""
    whole = language.number(match["millennium"])
    return Reading("2000", "%Y", Granularity.YEAR) if whole == 2000 else None


EXAMPLES = {
    "en": [
        ("It happened in nineteen ninety-six.", "nineteen ninety-six", "1996", None),
        ("in two thousand and one", "two thousand and one", "2001", None),
        ("In fourteen ninety-two he sailed.", "fourteen ninety-two", "1492", None),
        ("by the year two thousand", "the year two thousand", "2000", None),
    ]
}
NEGATIVE = {
    "en": [
        "about fifteen twenty-pound notes",
        "two thousand five people came",
        "in nineteen hundred and five cases",
    ]
}
