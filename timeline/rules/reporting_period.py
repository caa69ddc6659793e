"""A quarter seen from the one a report named before: "the latest quarter", "the year-ago period", "year-earlier"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import shifted

PATTERN = (
    r"{the} (?:{latest} )?(?P<same>{period_name})|(?:{the} )?(?P<back>{year_back})"
    r"(?P<of> (?:(?P<ordinal>{ordinal}){gap}{quarter_name}|{period_name}))?"
    r"|{the} (?P<year>{y}) {period_name}"
)


def read(match: Found, language: Language) -> Reading | None:
    back = 4 if match["back"] else 0
    return Reading(granularity=Granularity.QUARTER, shift=-back, anchor="quarter", within=_year(match, language))


def _year(match: Found, language: Language) -> Reading | None:
    """ "Last year's" and "the 1985 period" are of that year where no report on a quarter goes before them.

    "The three months" are a length of time then.
    """
    if match["year"]:
        return Reading(match["year"], "%Y", Granularity.YEAR)
    if span := language.mean("period_name", match["same"]):
        return Reading(type="DURATION", value=span)
    whole = not match["of"] and language.mean("whole_year_back", match["back"])
    return shifted(-1, "year", Granularity.YEAR) if whole else None


EXAMPLES = {
    "en": [
        (
            "In the third quarter of 1989 it earned more than in the year-ago quarter.",
            "the year-ago quarter",
            "1988-Q3",
            None,
        ),
        ("It earned less in the third quarter of 1989 than in the 1985 period.", "the 1985 period", "1985-Q3", None),
        ("It earned more in the 1985 quarter.", "the 1985 quarter", "1985", None),
    ]
}
NEGATIVE = {"en": ["the period of transition", "the French Quarter"]}
