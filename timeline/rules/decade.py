"""Ten years: "the 1960s", "the '90s", "the mid-1990s", "the sixties"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

_ANOTHER = re.compile(r"\b(?:the|['’]|1[0-9]|20) ?[0-9]0['’]?s(?:,? \w{1,3} |, |[-–/])$")
PATTERN = (
    r"(?:{the} )?(?:(?P<year>(?:1[0-9]|20)[0-9]0)['’]?s|['’]?(?P<short>[2-9]0)['’]?s|{the} (?P<word>{decade_word}))"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["bare"] or match["alone"]:
        return _in_short(match, language)
    short = match["short"] or match["tens"] or language.mean("decade_word", match["word"])
    if match["short"] and (not _marked(match, language) or is_weather(match, language)):
        return None
    if match["year"] and _owns(match, language):
        return Reading(match["year"], "%Y", Granularity.YEAR)
    if (match["short"] or match["word"]) and language.says("before_aged", match.before):
        return None  # "in her 80's"
    year = match["year"] or f"19{short}"
    whole = year.endswith("00") and year != "2000"  # "the 1800s" are a hundred years, the 2000s a decade
    return Reading(year, "%Y", Granularity.CENTURY if whole else Granularity.DECADE)


_OWNS = re.compile(r"[0-9]['’]s$")


def _owns(match: Found, language: Language) -> bool:
    """ "Vision 2030's goals" are of a year, "the 1930's" and "early 1930's" ten."""
    lead = match.before.split()[-1:]
    told = any(language.mean(slot, word) for slot in ("the", "part", "of", "in", "number_word") for word in lead)
    return bool(_OWNS.match(match.text, 3)) and not told and match.after[1:2].islower()


_STOP = re.compile(r"\s*(?:[.,;:)!?]|$)")


def _in_short(match: Found, language: Language) -> Reading | None:
    """ "En los ochenta, …", "in den Neunzigern": no noun may follow, since "los ochenta soldados" are so many."""
    if not language.capitals and not _STOP.match(match.after):
        return None
    return Reading(f"19{match['bare'] or language.mean('decade_word', match['alone'])}", "%Y", Granularity.DECADE)


def _marked(match: Found, language: Language) -> bool:
    """ "In his 60s" is an age, "the '90s" and the other of "the 80s and 90s" are none."""
    if _ANOTHER.search(match.before):
        return True
    return "'" in match.text or "’" in match.text or bool(language.mean("the", match.text.split()[0]))


def is_weather(match: Found, language: Language) -> bool:
    """ "Highs in the 80s"."""
    return any(language.mean("weather", word.strip(",.")) for word in match.before.split())


EXAMPLES = {
    "en": [
        ("in the 1960s", "the 1960s", "196", None),
        ("Trade grew in the 1700s.", "the 1700s", "17", None),
        ("in line with Vision 2030's goals", "2030's", "2030", None),
        ("music of the 80s and 90s", "90s", "199", None),
        ("music of the '90s", "the '90s", "199", None),
    ]
}
NEGATIVE = {"en": ["a man in his 60s", "highs in the 80s", "temperatures in the 2000 range"]}
