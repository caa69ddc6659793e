"""A season: "summer", "last winter", "the spring of 1945"."""

import re
from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._ends import ends
from ._qualifies import of_a_name, qualifies
from ._shift import counted_from, direction

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{pointer}) |{the} )?(?P<season>{season_name})"
    r"(?:(?P<joint>,? (?:{of} )?)(?P<whole>(?:[0-9]{1,4} ?[/–-] ?)?[0-9]{1,4} ?{era_bc}"
    r"|{year}|{unit_year}|{spelled_year})"
    r"(?: ?[/–—-] ?(?:[0-9]{4}|['’]?[0-9]{2})(?: {year_after})?|[/–—-][0-9])?"
    r"| {of} (?P<early>[1-9][0-9]{2})(?: ?[/–-] ?[0-9]{2,3})?"
    r"| (?P<then>{pointer_after}))?"
    r"|(?:{the} )?(?P<year>{y}) (?P<of>{season_name})"
)


_FOLLOWING = re.compile(r" (\w+)(?: of (\d{4})\b)?")


def _is_common_word(match: Found, language: Language) -> bool:
    """Prices fall and springs are wells: such a word needs a preposition before it."""
    if match["season"].casefold() not in language.common_words or match.inside:
        return False
    if language.says("after_season", match.after):
        return True  # "the fall of Saigon"
    lead = match.text.removesuffix(match["season"])
    if language.says("before_tumble", match.before + lead):
        return True  # "a climber killed in fall"
    if language.mean("decline", match["season"]) and language.says("after_decline", match.after):
        return not language.says("before_autumn", match.before + lead)  # "the fall in prices"
    return not language.says("before_season", match.before + lead)


def _is_fashion(match: Found, language: Language) -> bool:
    """ "Perfect Spring colours": with a capital inside a line, if it is all a message says."""
    inside = (
        match.text[0].isupper() and match.before[-2:-1].islower() and not language.says("after_season", match.after)
    )
    return inside and bool(language.mean("fashion", match["season"]))


_CAPITAL = re.compile(r"\b([A-ZÀ-Þ][a-zà-ÿ]+) $")


def _ends_name(match: Found, language: Language) -> bool:
    """ "The Prague Spring", "Donna Summer"; not "By Spring"."""
    if language.says("after_season_of_name", match.after):
        return True  # "printemps arabe"
    if "before_season" not in language.context or match.text != match["season"].title():
        return False
    named = _CAPITAL.search(match.before)
    return named is not None and not _leads_to_season(named[1], language)


def _leads_to_season(word: str, language: Language) -> bool:
    lead = f" {word} "
    joins = any(language.mean(slot, word) for slot in ("and", "or", "season_name", "month_name", "weekday_name"))
    return joins or language.says("before_season", lead) or language.says("before_autumn", lead)


def read(match: Found, language: Language) -> Reading | None:
    if match["year"]:
        return _of_year(match, language)
    if match["early"] and not _is_early(match, language):
        return None  # "the winter of 100 storms", "a fall of 300"
    if match["joint"] and language.mean("decline", match["season"]) and language.mean("in", match["joint"].strip(" ,")):
        return None  # "a fall in 1986 profit"
    if match.text == match["season"] and match.before[-1] in "-_" and match.after[0] in "-_":
        return None  # "logo-summer-e17.webp"
    season = language.mean("season_name", match["season"])
    alone = not (match["deictic"] or match["then"] or match["whole"] or match["early"])
    common = alone and _is_common_word(match, language)
    if alone and (fought := _fought(season, match, language)):
        return fought
    if alone and (_ends_name(match, language) or of_a_name(match["season"], match, language)):
        return None
    if common and not _is_fashion(match, language):
        return None
    way = direction(match, language)
    qualifies_only = alone and qualifies(match, language) and not _goes_on(match, language)
    anchor = "message" if common or qualifies_only else ""
    return Reading(
        select=season,
        granularity=Granularity.SEASON,
        within=_early(match["early"]) or _first(match.read("whole")),
        direction=way,
        anchor=anchor or counted_from(match, language),
    )


def _fought(season: str, match: Found, language: Language) -> Reading | None:
    """ "The Spring Offensive" is of that spring, in a history; "the summer fighting of 1917" is so anywhere."""
    following = _FOLLOWING.match(match.after)
    if not following or not language.mean("campaign", following[1]):
        return None
    year = Reading(following[2], "%Y", Granularity.YEAR) if following[2] else None
    return Reading(select=season, granularity=Granularity.SEASON, within=year, anchor="" if year else "aside")


def _goes_on(match: Found, language: Language) -> bool:
    """The "summer" of "spent the spring and summer organising" is one as the spring is."""
    before = match.before.split()[-2:]
    joint = len(before) == 2 and any(language.mean(slot, before[1]) for slot in ("and", "or"))
    return joint and bool(language.mean("season_name", before[0]))


def _is_early(match: Found, language: Language) -> bool:
    """ "In the winter of 373, he …" says its year; a fall or a spring "of 300" may be of anything."""
    lead = match.before + match.text.partition(match["season"])[0]
    told = language.says("before_season", lead) and not language.mean("decline", match["season"])
    return told and ends("after_bare_year", match, language)


def _early(year: str) -> Reading | None:
    """The year in which "the winter of 373–374" began."""
    return Reading(f"{year:0>4}", "%Y", Granularity.YEAR) if year else None


def _first(whole: Reading | None) -> Reading | None:
    """The year in which the winter of "219–218 BC" began."""
    return replace(whole, last=None, apart="") if whole else None


def _of_year(match: Found, language: Language) -> Reading | None:
    """ "The 1982 summer offensive" was in that summer; "the 2014 Winter Olympics" are a name, and of that year."""
    season, year = language.mean("season_name", match["of"]), Reading(match["year"], "%Y", Granularity.YEAR)
    if of_a_name(match["of"], match, language):
        return year
    return Reading(select=season, granularity=Granularity.SEASON, within=year)


EXAMPLES = {
    "en": [
        ("in the spring of 1945", "the spring of 1945", "1945-SP", None),
        ("in the winter of 1941/1942", "the winter of 1941/1942", "1941-WI", None),
        ("after the 1982 summer offensive", "the 1982 summer", "1982-SU", None),
        ("at the 2014 Winter Olympics", "the 2014 Winter", "2014", None),
        ("last summer they met", "last summer", "XXXX-SU", None),
        ("in the winter of 373–374, in Rome", "the winter of 373–374", "0373-WI", None),
    ]
}
NEGATIVE = {
    "en": [
        "prices fall",
        "the Fall of the House",
        "after the fall of Saigon",
        "a hot spring of water",
        "the Winter Olympics",
        "It closed at 9,000, a fall of 300.",
        "They saw a spring of 250.",
        "uploads/logo-summer-e17.webp",
    ]
}
