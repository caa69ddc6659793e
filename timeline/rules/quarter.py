"""A quarter or a half of a year: "the third quarter of 1989", "Q1 2025", "the first half", "H2 2024"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..model import Mod
from ..reading import Found, Reading
from ._shift import whole_year

PATTERN = (
    r"(?:{the} )?(?:(?P<fiscal>{fiscal}) )?"
    r"(?:(?P<code>[QH][1-4]|[1-4][QH])|(?P<ours>{quarter_letter}[1-4]|[1-4]{quarter_letter})"
    r"|(?P<ordinal>{ordinal}|{deictic}){gap}(?P<unit>{quarter_name}|{half_name}))"
    r"(?:(?:,|'|/)? ?(?:{of} )?(?:{the} )?(?:(?P<of>{fiscal}) ?)?(?P<whole>{year}|{unit_year}|{the} {year_word}))?"
    r"|(?P<brief>[QH][1-4]|[1-4][QH])(?:(?P<in>,? ?{fiscal}) ?['’]?| ?['’])(?P<short>[0-9]{2})"
    r"|(?P<tight>[1-4](?:[QH]|{quarter_letter}))(?P<yy>[0-9]{2})"
    r"|(?:(?:{the} )?(?P<first>{y})|(?P<owner>{y}|{unit_year}|{the} {year_word})['’]s) (?P<nth>{ordinal}){gap}"
    r"(?P<named>{quarter_name}|{half_name})"
)


def read(match: Found, language: Language) -> Reading | None:
    select = _select(match, language)
    if not select:
        return None
    width = Granularity.QUARTER if select[0] == "Q" else Granularity.HALF
    whole = next(filter(None, map(match.read, _YEARS)), None) or _short_year(match["short"] or match["yy"])
    whole = whole or _year_behind(match.after, language)
    of_a_game = select[0] == "H" and not language.mean("half_year", match["unit"])
    if not whole and (of_a_game or language.says("after_game", match.after)):
        return None  # "the first half" is as often of a match, of the money, of the book
    about = Mod.APPROX if match["fiscal"] or match["of"] or match["in"] else None  # nobody says when such a year begins
    return Reading(select=select, granularity=width, within=whole, mod=about)


_BEHIND = re.compile(r" [^\W\d_]+ ([^\W\d_]{2}) ((?:1[89]|20)\d\d)\b(?! [^\W\d_]+s\b)")  # not "sales of 2000 cars"


def _year_behind(after: str, language: Language) -> Reading | None:
    """The year of "first-quarter profit in 2025", "third-quarter sales of 1988"."""
    year = _BEHIND.match(after)
    return Reading(year[2], "%Y", Granularity.YEAR) if year and language.mean("of", year[1]) else None


def _short_year(short: str) -> Reading | None:
    """The year of "2Q25", "Q3 FY25"."""
    return Reading(whole_year(short), "%Y", Granularity.YEAR) if short else None


def _select(match: Found, language: Language) -> str:
    if code := match["code"] or match["ours"] or match["brief"] or match["tight"]:
        told = match["code"] and _is_told(match, language)
        if not (match["whole"] or match["short"] or match["yy"] or told):
            return ""  # the quartiles of statistics, a question's number, a tram's
        letter, figure = sorted(code.upper(), reverse=True)  # "2Q" is Q2
        code = f"{language.mean('quarter_letter', letter) or letter}{figure}"  # French "T3", "S1"
        return code if code in _CODES else ""
    noun = match["unit"] or match["named"]
    unit = language.mean("quarter_name", noun) or language.mean("half_name", noun)
    number = language.ordinal(match["ordinal"] or match["nth"])
    last = {"Q": 4, "H": 2}[unit]
    code = f"{unit}{last if number == -1 and any(match[year] for year in _YEARS) else number}"
    return code if code in _CODES else ""


def _is_told(match: Found, language: Language) -> bool:
    return (
        match.inside
        or language.says("before_quarter", match.before)
        or language.says("after_quarter_code", match.after)
    )


_YEARS = ("whole", "first", "owner")
_CODES = {"Q1", "Q2", "Q3", "Q4", "H1", "H2"}
EXAMPLES = {
    "en": [
        ("in the third quarter of 1989", "the third quarter of 1989", "1989-Q3", None),
        ("below the 1988 third quarter", "the 1988 third quarter", "1988-Q3", None),
        ("in 1988's final quarter", "1988's final quarter", "1988-Q4", None),
        ("in the second quarter of fiscal 2025", "the second quarter of fiscal 2025", "2025-Q2", "APPROX"),
        ("in the second half of the year", "the second half of the year", "XXXX-H2", None),
        ("Q1 2025 results", "Q1 2025", "2025-Q1", None),
        ("Q1 profit rose.", "Q1", "XXXX-Q1", None),
        ("Growth in 2Q25 slowed.", "2Q25", "2025-Q2", None),
        ("Profit rose in Q3 FY25.", "Q3 FY25", "2025-Q3", "APPROX"),
        ("in the first half of 2025", "the first half of 2025", "2025-H1", None),
    ]
}
NEGATIVE = {"en": ["the French Quarter", "the first half of the match"]}
