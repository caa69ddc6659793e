"""A season: "summer", "last winter", "the spring of 1945"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:(?P<deictic>{deictic}|{following}|{same}) |{the} )?(?P<season>{season_name})"
    r"(?:,? (?:{of} )?(?P<whole>{year}|{unit_year}))?"
)

_DIRECTION = {"-1": "last", "0": "this", "1": "next"}
_EVIDENCE = re.compile(r"\b(?:in|the|since|by|until|during|of|early|late|mid|this|every)[\s-]$", re.IGNORECASE)


def _is_common_word(match: Found, language: Language) -> bool:
    """Prices fall and springs are wells: such a word needs a preposition before it."""
    common = match["season"].casefold() in language.common_words
    if common and match.after.startswith(" of "):
        return True  # "the fall of Saigon"
    return common and not (match.text.casefold().startswith("the ") or _EVIDENCE.search(match.before))


def read(match: Found, language: Language) -> Reading | None:
    season = language.mean("season_name", match["season"])
    alone = not (match["deictic"] or match["whole"])
    if alone and _is_common_word(match, language):
        return None
    deictic = language.mean("deictic", match["deictic"]) or language.mean("following", match["deictic"])
    direction = _DIRECTION.get(deictic, "")
    return Reading(select=season, granularity=Granularity.SEASON, within=match.read("whole"), direction=direction)


EXAMPLES = {
    "en": [
        ("in the spring of 1945", "the spring of 1945", "1945-SP", None),
        ("last summer they met", "last summer", "XXXX-SU", None),
    ]
}
NEGATIVE = {"en": ["prices fall", "after the fall of Saigon", "a hot spring of water"]}
