"""A year by its number: "2016", "the year 2000", "'98"."""

import re
from functools import cache

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:{the} {year_word} |{year_word} |(?:{the} )?{years_word} )?(?P<year>{y}){year_suffix}(?:\.? {year_after})?"
    r"|{the} {year_word} (?P<early>[1-9][0-9]{1,2})"
    r"|['’](?P<short>[0-9]{2})"
    r"|{short_year_lead} ['’]?(?P<two>[5-9][0-9])"
)

# What stands before or after a number that only looks like a year: money, sizes, versions, page and phone numbers.
_NOT_BEFORE = re.compile(
    r"(?:[$€£¥#@\\_.:+=*]|[$€£¥]\s|\d[.,]|[\d)]:\s|[\d)]:\s?\d{1,4}[-–]|(?:^|[^\w.])(?!(?:1\d|20)\d\d)[\w.]*[-/]"
    r"|§\s?|\d (?:U\.S\.|F\.[23]d|S\. ?Ct\.) |\d{3} \d{4} |\b0\d{1,4} (?:\d{2,4} )*|\b\d{2,3} \d{3} )\Z"
)
_NOT_AFTER = re.compile(r"\s?[%+]|[°_@/\\=*]|[.,:]\d|-[^\W\d_]")


_DETERMINED = re.compile(
    r"\b(?:the|its|their|his|her|our|this|that|these|those|all|['’]s|(?:1\d|20)\d\d,? [^\W\d]{1,3})\s$"
    r"|[(–—-]$|[,;] $|\bc\. $|\((?:ca|r|b|d|fl)\. $",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"\s[a-zà-ÿ]{2,}s\b(?!:)")
_INSIDE = re.compile(r"[a-z] [a-z]+ $")
_CLOSES = re.compile(r" \w+(?:[.,;:)]|\s*$)")
_NAMED = re.compile(r"[A-Z]\w* $")
_STARTS = re.compile(r"(?:^\s*|[.!?:][\"”’']* +|\n *)[\"“‘']*$")
_NAMES = re.compile(r"(?: [A-Z][\w'.]*)+")
_SHORTENED = re.compile(r"\b(?:c|ca|b|d|r|fl)\.$")  # "c.1850", "b.1902"
_FROM = re.compile(r"\b(1\d|20)\d\d\s?(?:[-–—/]|[^\W\d]{1,5})\s?$")  # "from 1914 to '18"
AGE = 200  # years: those of one age or dynasty lie no farther apart
EARLY = 1550  # a bare number below it is as often a house, a sum or an hour: "1435 Inwood Terrace"
MODERN = 1900  # "1986 sales" opens a line of news; "1800 tanks" are so many
LATE = 2099  # one above it wants a "by" or "until": "P.O. Box 2142"


def read(match: Found, language: Language) -> Reading | None:
    if match["short"]:
        return _short(match, language)
    if match["early"]:
        return Reading(f"{match['early']:0>4}", "%Y", Granularity.YEAR)
    if match["two"] and not _ends_there(match, language):
        return None
    year = match["year"] or f"19{match['two']}"
    spoiled = match.text[0].isdigit() and _spoiled(match.before)
    if spoiled or _NOT_AFTER.match(match.after) or _counted(match, language):
        return None
    return Reading(year, "%Y", Granularity.YEAR)


def _spoiled(before: str) -> bool:
    """ "$2016", "5.2016": no year starts there; most stand after a word and a blank, where none of that can be."""
    if before.endswith(" ") and before[-2:-1].isalpha():
        return False
    return bool(_NOT_BEFORE.search(before)) and not _SHORTENED.search(before)


def _ends_there(match: Found, language: Language) -> bool:
    """ "En 97, …" is a year where "en 97 matchs" is not; a language that needs no such care lists no words for it."""
    goes_on = "after_short_year" in language.context and re.match(r"\s+\w", match.after)
    return not goes_on or language.says("after_short_year", match.after)


_FIRST_OF_TWO = re.compile(r"\d{4} ?[-–] ?$")  # "pages 1756–1763"


def _counted(match: Found, language: Language) -> bool:
    """ "1500 people", "on 1500 tanks", "No. 2016": a number of things, or of one of them."""
    if match["year"] and language.slots.get("year_after") and not match.text[-1].isdigit():
        return False  # "до 1941 року", "kuni 1898. aastani"
    bare = "before_bare_year" in language.context and not language.says("before_bare_year", match.before)
    alone = match.text.isdigit() and not match.inside
    if alone and int(match["year"]) > LATE and not language.says("before_bare_year", match.before):
        return True
    early = alone and int(match["year"]) < EARLY and not _opens_span(match, language)
    wordless = early and bool(language.slots.get("year_after"))  # where a year says "року" or "aasta" after it
    if (wordless or (bare and (early or _of_things(match, language)))) and not _DETERMINED.search(match.before):
        return True
    hijra = alone and int(match["year"]) < EARLY and language.says("before_year_of_hijra", match.before)
    if hijra or _houses(match, language):
        return True
    if _INSIDE.search(match.before) and _CLOSES.match(match.after) and language.says("after_things", match.after):
        return True  # "slept in 2016 rooms."; "In 2010 schools closed" tells of a year
    if language.says("before_number", _FIRST_OF_TWO.sub("", match.before)) or _names_plan(match, language):
        return True
    if match.after[0] in _STOPS:
        return False
    if language.says("after_number", match.after) or (bare and language.says("after_model", match.after)):
        return True  # "a 2012 Honda" may crash in any year; "in 1984 Toyota" did so then
    return _opens_sum(match, language)


def _names_plan(match: Found, language: Language) -> bool:
    """ "Vision 2030", "the 2030 Agenda": what is to be reached by then, and has its name from it."""
    if _NAMED.search(match.before) and language.says("before_year_of_name", match.before):
        return True
    return bool(_OF_A_PLAN.search(match.before)) and language.says("after_year_of_name", match.after)


_OF_A_PLAN = re.compile(r"(?:\bthe|['’]s) $", re.IGNORECASE)
_STOPS = ",.;:)"


_UP_TO = re.compile(r"\s?([-–—]|[^\W\d]{1,5})\s?(\d{4})\b(?![.,]\d)")


def _opens_sum(match: Found, language: Language) -> bool:
    """ "1450 to 1850 dollars": what is counted stands after the second number."""
    on = _UP_TO.match(match.after)
    if not on or not (on[1] in "-–" or any(language.mean(slot, on[1]) for slot in ("to", "and", "or"))):
        return False
    return language.says("after_number", match.after[on.end() :])


def _opens_span(match: Found, language: Language) -> bool:
    """ "Reigned 1377–1399", "between 1066 and 1087 he built": two years of an age, where "1200–1400 tons" are a sum."""
    on = _UP_TO.match(match.after)
    between = bool(on and language.mean("and", on[1]) and language.mean("between", match.before.split()[-1]))
    first, last = int(match["year"]), int(on[2]) if on else 0
    if not on or not (between or on[1] in "-–—") or not 0 < last - first <= AGE or first % 50 == last % 50 == 0:
        return False  # "open 1000–1500"
    behind = match.after[on.end() :]
    return behind[:1] in f"{_STOPS}\n" or not behind.strip() or language.says("after_bare_year", behind)


def _houses(match: Found, language: Language) -> bool:
    """ "1696 Harbour Road", "2040 N. Long Lane" are houses."""
    named = _NAMES.match(match.after) if match.after[1:2].isupper() else None
    return bool(named) and any(language.says("in_street", f" {word}") for word in named[0].split()[1:])  # type: ignore[index]


def _of_things(match: Found, language: Language) -> bool:
    """ "1980 tanks" are so many; "Expo 2015 opens", "1986 sales" and "2004 was" are of one, and what opens a line."""
    opens = _STARTS.search(match.before) and int(match["year"]) >= MODERN
    if _NAMED.search(match.before) or opens or not _PLURAL.match(match.after):
        return False
    return not language.says("after_any_year", match.after)


_OPENS = re.compile(r"(?:^\s*|[(–—-]|\b[Tt]he )$")


@cache
def _another(joins: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The other year, before and behind, of "'67, '68, somewhere there" and "1992, '93 and '94"."""
    joint = rf"(?:,|,? {joins}| ?[-–])"
    return re.compile(rf"(?:\b(?:1\d|20)|['’])\d\d{joint} ?$"), re.compile(rf"{joint} ?['’]\d\d\b(?!['’])")


def _short(match: Found, language: Language) -> Reading | None:
    """ "'98" only where the mark is no closing quote of a word before it."""
    if match.before[-1:].isalnum() or match.after[:1].isalnum():
        return None
    whole = _FROM.search(match.before)
    before, behind = _another(language.any_of("and", "or", "to"))
    other = before.search(match.before) or behind.match(match.after)
    led = _OPENS.search(match.before) or language.says("before_bare_year", match.before)
    told = match.inside or whole or other or led
    if not told and "before_bare_year" in language.context:
        return None  # "CBS's '60 Minutes'", "Office '11 costs more"
    century = whole[1] if whole else "20" if int(match["short"]) < 40 else "19"
    return Reading(century + match["short"], "%Y", Granularity.YEAR, anchor="" if whole else "century")


EXAMPLES = {
    "en": [
        ("relations intensified since 2016 when he visited", "2016", "2016", None),
        ("in the year 2000", "the year 2000", "2000", None),
        ("a house of c.1850 stood", "1850", "1850", None),
        ("So it ended.\n1921 – The army went home.", "1921", "1921", None),
        ("back in '98 they met", "'98", "1998", None),
        ("It lasted from 1914 to '18.", "'18", "1918", None),
    ]
}
NEGATIVE = {
    "en": [
        "It cost $2000 and 1500 people came.",
        "They lost 1500 at the races.",
        "1435 Inwood Terrace",
        "She lives at 1996 Old Harbour Rd, by the sea.",
        "It is told on pages 1756–1763 and in line 1988 of the poem.",
        "Journal of Tides 92 (6): 1987–1991.",
        "They slept in 2016 rooms.",
        "It runs on Windows 2000, and meets ISO 2003.",
        "He drove a 2012 Honda Civic.",
        "It cost 1650 to 1850 dollars.",
        "call 555-2016",
        "version 5.2016",
        "28 U.S.C. § 1983 and Rule 2016",
        "Doe v. Roe, 512 U.S. 1944",
        "ring 020 7946 1958",
        "the peak, of 1900 ft or 2000 m",
    ]
}
